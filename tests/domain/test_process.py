"""Steps fold to one state on every device, by allowed moves alone, whatever order they arrive in."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain import registry
from lahityo.domain.code_list import CodeItem
from lahityo.domain.codes import Role
from lahityo.domain.process import Process, Step, Transition, allowed, fold, in_order
from lahityo.domain.spec import Value

ALL = frozenset(Role)
LEAD = frozenset({Role.TEAM_LEAD})


def state(code: str) -> CodeItem:
    return CodeItem(code, code, code, code)


def move(action: str, sources: Sequence[str], target: str, rank: int, **more: object) -> Transition:
    return Transition(action, action, frozenset(sources), target, ALL, rank, **more)  # type: ignore[arg-type]


PLAN = Process(
    "sample",
    "draft",
    tuple(state(one) for one in ("draft", "proposed", "approved", "paused", "ended")),
    (
        move("end", ["draft", "proposed", "approved", "paused"], "ended", 1),
        move("pause", ["draft", "proposed", "approved"], "paused", 5),
        move("back", ["proposed"], "draft", 10, matches=("version",)),
        replace(move("approve", ["proposed"], "approved", 50, matches=("version",)), roles=LEAD,
                keeps=(("version", "in_force"),)),
        move("propose", ["draft", "approved"], "proposed", 60, keeps=(("version", "version"),)),
        move("resume", ["paused"], "approved", 70, requires=("in_force",)),
        move("reopen", ["paused"], "draft", 70, lacks=("in_force",)),
    ),
    settles=True,
)  # fmt: skip


def step(name: str, action: str, *after: str, counted: bool = True, **values: Value) -> Step:
    return Step(name.encode(), action, frozenset(one.encode() for one in after), values, counted)


def test_steps_that_follow_each_other_lead_where_they_say() -> None:
    steps = [step("a", "propose", version="v1"), step("b", "approve", "a", version="v1"), step("c", "pause", "b")]
    outcome = fold(PLAN, steps)
    assert (outcome.state, outcome.taken, outcome.idle) == ("paused", (b"a", b"b", b"c"), ())
    assert outcome.held == {"version": "v1", "in_force": "v1"}
    assert not outcome.contested


def test_no_steps_stand_at_the_start_or_where_the_subject_begins() -> None:
    assert fold(PLAN, []).state == "draft"
    assert fold(PLAN, [], "approved").state == "approved"


def test_what_stops_goes_before_what_lets_through() -> None:
    steps = [step("a", "propose", version="v1"), step("y", "approve", "a", version="v1"),
             step("z", "back", "a", version="v1")]  # fmt: skip
    outcome = fold(PLAN, steps)
    assert (outcome.state, outcome.idle, outcome.contested) == ("draft", (b"y",), True)


def test_words_that_were_not_seen_are_not_approved() -> None:
    steps = [
        step("a", "propose", version="v1"),
        step("b", "back", "a", version="v1"),
        step("c", "propose", "b", version="v2"),
        step("d", "approve", "a", version="v1"),
    ]
    outcome = fold(PLAN, steps)
    assert (outcome.state, outcome.held["version"]) == ("proposed", "v2")
    assert b"d" in outcome.idle


def test_done_twice_is_one_move_and_no_quarrel() -> None:
    steps = [step("a", "pause"), step("b", "pause")]
    outcome = fold(PLAN, steps)
    assert (outcome.state, outcome.taken, outcome.idle, outcome.contested) == ("paused", (b"a",), (b"b",), False)


def test_a_quarrel_ends_when_someone_who_saw_both_moves_on() -> None:
    apart = [step("a", "propose", version="v1"), step("b", "pause")]
    assert fold(PLAN, apart).contested
    settled = [*apart, step("c", "end", "a", "b")]
    assert not fold(PLAN, settled).contested
    # One that saw both and moved nothing has settled nothing.
    assert fold(PLAN, [*apart, step("c", "approve", "a", "b", version="v9")]).contested


def test_a_step_that_does_not_count_moves_nothing_and_contests_nothing() -> None:
    outcome = fold(PLAN, [step("a", "propose", version="v1"), step("b", "end", counted=False)])
    assert (outcome.state, outcome.idle, outcome.contested) == ("proposed", (b"b",), False)


def test_what_follows_a_voided_step_still_follows_what_was_before_it() -> None:
    steps = [step("a", "propose", version="v1"), step("b", "pause", "a", counted=False), step("c", "end", "b")]
    outcome = fold(PLAN, steps)
    assert (outcome.state, outcome.contested) == ("ended", False)


def test_a_step_of_a_newer_version_contests_nothing() -> None:
    outcome = fold(PLAN, [step("a", "propose", version="v1"), step("b", "teleport")])
    assert (outcome.state, outcome.idle, outcome.contested) == ("proposed", (b"b",), False)


def test_a_machine_that_settles_nothing_has_no_quarrels() -> None:
    apart = [step("a", "propose", version="v1"), step("b", "pause")]
    assert not fold(replace(PLAN, settles=False), apart).contested


def test_a_remembered_version_decides_which_move_is_open() -> None:
    fresh = fold(PLAN, [step("a", "pause")])
    assert [one.action for one in allowed(PLAN, fresh, Role.NURSE)] == ["end", "reopen"]
    proposed = fold(PLAN, [step("a", "propose", version="v1")])
    assert "approve" not in [one.action for one in allowed(PLAN, proposed, Role.NURSE)]
    assert "approve" in [one.action for one in allowed(PLAN, proposed, Role.TEAM_LEAD)]


def test_a_forged_circle_counts_for_nothing_and_leaves_the_rest_alone() -> None:
    honest = [step("a", "propose", version="v1")]
    forged = [step("x", "end", "y"), step("y", "pause", "x"), step("z", "end", "z", "y")]
    outcome = fold(PLAN, [*honest, *forged])
    assert (outcome.state, outcome.taken) == ("proposed", (b"a",))
    assert set(outcome.idle) == {b"x", b"y", b"z"}
    assert not outcome.contested


def test_a_step_that_names_itself_or_what_is_not_here_is_a_step_like_others() -> None:
    assert fold(PLAN, [step("a", "pause", "a", "gone")]).state == "paused"


def test_ordering_keeps_causes_before_effects() -> None:
    steps = [step("a", "reopen", "z"), step("z", "pause")]
    assert [one.id for one in in_order(PLAN, steps)] == [b"z", b"a"]


MACHINES = [PLAN, *registry.MACHINES]


@st.composite
def histories(draw: st.DrawFn) -> tuple[Process, list[Step]]:
    """Steps of two or three devices that write apart, some of them forged into circles or not counted."""
    process = draw(st.sampled_from(MACHINES))
    actions = [one.action for one in process.transitions]
    identifiers = draw(st.lists(st.integers(0, 255), max_size=9, unique=True))
    forged = draw(st.booleans())
    steps = []
    for place, number in enumerate(identifiers):
        known = identifiers if forged else identifiers[:place]
        after = draw(st.sets(st.sampled_from(known), max_size=2)) if known else set()
        version = draw(st.sampled_from([b"v" * 16, b"w" * 16, None]))
        values: dict[str, Value] = {
            name: version for one in process.transitions for name in (*one.matches, *(kept for kept, _ in one.keeps))
        }
        action, counted = draw(st.sampled_from([*actions, "unknown"])), draw(st.integers(0, 9)) > 0
        steps.append(Step(bytes([number]), action, frozenset(bytes([one]) for one in after), values, counted))
    return process, steps


@given(histories(), st.integers(0, 2**32))
def test_every_order_of_delivery_leads_to_the_same_outcome(made: tuple[Process, list[Step]], seed: int) -> None:
    process, steps = made
    shuffled = list(steps)
    Random(seed).shuffle(shuffled)
    assert fold(process, shuffled) == fold(process, steps)


@given(histories())
def test_the_path_taken_is_allowed_move_by_move_and_every_step_is_told_of(made: tuple[Process, list[Step]]) -> None:
    process, steps = made
    outcome = fold(process, steps)
    assert sorted([*outcome.taken, *outcome.idle]) == sorted(one.id for one in steps)
    by_id = {one.id: one for one in steps}
    state, held = process.start, dict[str, Value]()
    for identifier in outcome.taken:
        taken = by_id[identifier]
        assert taken.counted
        (move_, *_) = [
            one
            for one in process.transitions
            if one.action == taken.action
            and state in one.sources
            and all(taken.values.get(name) == held.get(name) for name in one.matches)
            and all(held.get(name) is not None for name in one.requires)
            and all(held.get(name) is None for name in one.lacks)
        ]
        held |= {kept: taken.values.get(name) for name, kept in move_.keeps}
        state = move_.target
    assert (outcome.state, outcome.held) == (state, held)
    assert process.state(outcome.state) is not None


@given(histories())
def test_a_step_arriving_later_never_reorders_what_it_follows(made: tuple[Process, list[Step]]) -> None:
    process, steps = made
    order = {one.id: place for place, one in enumerate(in_order(process, steps))}
    outcome = fold(process, steps)
    for one in steps:
        if one.id in outcome.taken:
            assert all(
                order[earlier] < order[one.id] for earlier in one.after if earlier in order and earlier != one.id
            )


@pytest.mark.parametrize("process", registry.MACHINES, ids=lambda one: one.name)
def test_every_state_of_a_machine_can_be_reached(process: Process) -> None:
    reached = {process.start, *([process.signed] if process.signed else [])}
    while more := {one.target for one in process.transitions if one.sources & reached} - reached:
        reached |= more
    assert reached == {one.code for one in process.states}
