"""Outings over laptops that work apart: who is out, who is overdue, and that all laptops agree about it."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.codes import Role
from lahityo.domain.machines.safety import OUTING
from lahityo.domain.process import Outcome, Step, allowed, fold
from lahityo.domain.spec import Value, Values
from tests.support.organisation import Laptop, Organisation, both_sync

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def outing(back: datetime, **changed: Value) -> Values:
    return {
        "place": "Asemanseutu", "leaves": NOW.isoformat(), "back_by": back.isoformat(),
        "phone": "050 000 0000", **changed,
    }  # fmt: skip


def states(laptop: Laptop) -> list[tuple[str, bool]]:
    return [(one.state, one.overdue) for one in laptop.casework.safety.outings()]


class Hands:
    """Devices that take allowed steps apart and now and then tell each other everything."""

    def __init__(self, devices: int) -> None:
        self.seen: list[dict[bytes, Step]] = [{} for _ in range(devices)]

    def act(self, device: int, choice: int) -> None:
        known = self.seen[device]
        moves = allowed(OUTING, fold(OUTING, known.values()), Role.SOCIAL_INSTRUCTOR)
        if not moves:
            return
        move = moves[choice % len(moves)]
        followed = {one for step in known.values() for one in step.after}
        number = sum(len(one) for one in self.seen) + 1
        step = Step(
            bytes([device, number]), move.action, frozenset(known) - followed,
            {"moment": (NOW + timedelta(hours=number)).isoformat()},
        )  # fmt: skip
        known[step.id] = step

    def tell(self, one: int, other: int) -> None:
        both = {**self.seen[one], **self.seen[other]}
        self.seen[one], self.seen[other] = dict(both), dict(both)


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("act"), st.integers(0, 2), st.integers(0, 5)),
        st.tuples(st.just("tell"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=14,
)


@given(MOVES)
def test_no_order_of_steps_and_syncs_reaches_a_state_that_the_rules_forbid_and_all_devices_agree(
    moves: list[tuple[str, int, int]],
) -> None:
    hands = Hands(3)
    for what, one, other in moves:
        hands.act(one, other) if what == "act" else hands.tell(one, other)
    for one, other in ((0, 1), (1, 2), (0, 1), (0, 2)):
        hands.tell(one, other)
    outcomes = {repr(fold(OUTING, list(order))) for order in (seen.values() for seen in hands.seen)}
    assert len(outcomes) == 1
    steps = hands.seen[0]
    outcome = fold(OUTING, steps.values())
    state = OUTING.start
    for identifier in outcome.taken:
        (move,) = [one for one in OUTING.transitions if one.action == steps[identifier].action and state in one.sources]
        state = move.target
    assert state == outcome.state
    assert sorted((*outcome.taken, *outcome.idle)) == sorted(steps)
    if any(step.action == "back" for step in steps.values()):
        assert outcome.state == "back"


def test_back_beats_a_concurrent_later_return_in_every_order() -> None:
    leave = Step(b"1", "leave", frozenset(), {})
    later = Step(b"2", "extend", frozenset({b"1"}), {"moment": NOW.isoformat()})
    back = Step(b"3", "back", frozenset({b"1"}), {})
    found: set[Outcome | str] = {fold(OUTING, order).state for order in permutations([leave, later, back])}
    assert found == {"back"}


def test_an_overdue_return_is_seen_on_the_team_mates_laptop_and_ends_when_either_checks_in(
    organisation: Organisation,
) -> None:
    instructor = organisation.found()
    nurse = organisation.join(Role.NURSE)
    both_sync(instructor, nurse)
    back = instructor.now() - timedelta(minutes=5)
    written = instructor.casework.safety.start_outing(
        outing(back, leaves=(back - timedelta(hours=1)).isoformat()), now=True
    )
    assert states(nurse) == []
    both_sync(instructor, nurse)
    (seen,) = nurse.casework.safety.overdue()
    assert (seen.text("worker"), seen.own, seen.text("phone")) == (
        instructor.casework.desk.me().name, False, "050 000 0000",
    )  # fmt: skip
    nurse.casework.safety.move_outing(written, "back", words="Soitettu, kaikki hyvin")
    both_sync(nurse, instructor)
    assert states(instructor) == states(nurse) == []
    (_, step) = instructor.casework.records.steps(written)
    assert (step.action, step.author_name) == ("back", nurse.casework.desk.me().name)


def test_a_later_return_told_on_the_way_puts_the_alarm_off(organisation: Organisation) -> None:
    instructor = organisation.found()
    safety = instructor.casework.safety
    now = instructor.now()
    written = safety.start_outing(
        outing(now - timedelta(minutes=5), leaves=(now - timedelta(hours=1)).isoformat()), now=True
    )
    assert states(instructor) == [("out", True)]
    safety.move_outing(written, "extend", moment=now + timedelta(hours=1))
    assert states(instructor) == [("out", False)]
    assert [one.action for one in safety.outings()[0].moves] == ["back", "extend"]


def test_a_planned_outing_is_not_overdue_and_may_be_called_off(organisation: Organisation) -> None:
    instructor = organisation.found()
    safety = instructor.casework.safety
    now = instructor.now()
    written = safety.start_outing(
        outing(now - timedelta(minutes=5), leaves=(now - timedelta(hours=1)).isoformat()), now=False
    )
    assert states(instructor) == [("planned", False)]
    safety.move_outing(written, "cancel")
    assert states(instructor) == []
