"""A plan's rules and its states: what is refused, what is asked, and that no order of steps lets through too much."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.base.ids import derived_id
from lahityo.domain.codes import Role
from lahityo.domain.machines.plan import PLAN as MACHINE
from lahityo.domain.plan_rules import plan_doubts, plan_problems, proposal_doubts, proposal_problems
from lahityo.domain.process import Step, allowed, fold
from lahityo.domain.records.plan import PLAN, SPECS
from lahityo.domain.spec import Value, Values

TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Row:
    """A record that a rule looks at."""

    type: str
    day: str
    values: Values
    signed: int | None = 1
    id: bytes = b"0" * 16
    until: str = ""
    state: str = ""


@dataclass(frozen=True)
class Facts:
    """What the vault would tell the rules."""

    present: Sequence[Row] = ()
    client_born: str = "1980-05-01"
    today: date = TODAY
    role: Role = Role.SOCIAL_INSTRUCTOR

    def rows(self, *types: str, parent: bytes | None = None) -> list[Row]:
        return [row for row in self.present if row.type in types]

    def setting(self, name: str) -> str:
        return ""

    def names(self) -> Sequence[str]:
        return ()


ASSESSED = Row("entry_assessment", "2026-11-01", {})
WILLING = Row("will", "2026-11-02", {"state": "willing"})
GOAL: Values = {"own_words": "Oma koti ennen talvea", "status": "active", "areas": ("housing_search",)}
SCALED: Values = {**GOAL, **dict.fromkeys(("gas_m2", "gas_m1", "gas_0", "gas_p1", "gas_p2"), "näin")}


@dataclass
class Whole:
    """A plan that may be proposed, to break in one place at a time."""

    plan: dict[str, Value] = field(
        default_factory=lambda: {
            "form": "client_plan",
            "programme": "housing_support",
            "starts": "2026-12-01",
            "review_on": "2027-03-01",
            "ends": "2027-05-31",
            "strengths": "Sitkeä, osaa hakea apua",
            "client_view": "Asunto ja rauha",
            "professional_view": "Tuetut käynnit",
            "rhythm_times": 1,
            "rhythm_weeks": 2,
            "rights_explained": True,
        }
    )

    def but(self, **values: Value) -> dict[str, Value]:
        return {**self.plan, **values}


def refused(plan: Values, goals: Sequence[Values] = (GOAL,), facts: Facts | None = None) -> set[str]:
    problems = proposal_problems(PLAN.fields, plan, goals, facts or Facts((ASSESSED, WILLING)))
    return {problem.field for problem in problems}


def test_a_whole_plan_may_be_proposed() -> None:
    assert not refused(Whole().plan)
    assert not proposal_doubts([SCALED], Facts((WILLING,)))


@pytest.mark.parametrize("name", ["strengths", "client_view", "professional_view", "rhythm_times", "rights_explained"])
def test_a_plan_is_not_proposed_before_its_required_fields_are_filled(name: str) -> None:
    assert name in refused(Whole().but(**{name: None}))


def test_a_social_rehabilitation_plan_is_not_proposed_without_an_aim() -> None:
    assert refused(Whole().but(programme="social_rehabilitation")) == {"aims"}
    assert not refused(Whole().but(programme="social_rehabilitation", aims=("participation",)))


def test_rights_that_were_not_explained_need_words() -> None:
    assert refused(Whole().but(rights_explained=False)) == {"rights_how"}
    assert not refused(Whole().but(rights_explained=False, rights_how="Asiakas ei ollut vielä vastaanottavainen"))


@pytest.mark.parametrize("goals", [[], [{**GOAL, "own_words": " "}], [{**GOAL, "status": "ended"}]])
def test_a_plan_is_not_proposed_without_an_active_goal_in_the_clients_own_words(goals: list[Values]) -> None:
    assert refused(Whole().plan, goals) == {"goals"}


def test_the_first_plan_is_not_proposed_without_assessment_or_stated_reason() -> None:
    facts = Facts((WILLING,))
    assert refused(Whole().plan, facts=facts) == {"no_assessment_grounds"}
    assert refused(Whole().but(no_assessment_grounds="-"), facts=facts) == {"no_assessment_grounds"}
    assert not refused(Whole().but(no_assessment_grounds="Asiakas siirtyi toisesta tiimistä"), facts=facts)


@pytest.mark.parametrize(
    "row", [Row("entry_assessment", "2026-11-01", {}, None), Row("entry_assessment", "2026-11-23", {})]
)
def test_an_unsigned_or_future_assessment_is_no_assessment(row: Row) -> None:
    assert refused(Whole().plan, facts=Facts((row, WILLING))) == {"no_assessment_grounds"}


def test_a_plan_is_not_proposed_while_the_client_has_withdrawn() -> None:
    gone = Row("will", "2026-11-10", {"state": "withdrawn"})
    back = Row("will", "2026-11-12", {"state": "unsure"})
    assert refused(Whole().plan, facts=Facts((ASSESSED, WILLING, gone))) == {"will"}
    assert not refused(Whole().plan, facts=Facts((ASSESSED, gone, back)))


def test_levels_without_words_and_a_will_not_asked_are_asked_about_and_do_not_block() -> None:
    assert {doubt.field for doubt in proposal_doubts([GOAL], Facts())} == {"goals", "will"}


def test_a_17_year_olds_housing_plan_is_refused() -> None:
    plan = Whole().plan
    born = Facts(client_born="2008-12-02")  # 18 on the day after the plan starts
    assert {one.field for one in plan_problems(plan, born)} == {"programme"}
    assert not plan_problems(plan, Facts(client_born="2008-12-01"))
    assert not plan_problems({**plan, "programme": "social_rehabilitation"}, born)


def test_an_unknown_age_is_asked_about_and_does_not_block() -> None:
    facts = Facts(client_born="")
    assert not plan_problems(Whole().plan, facts)
    assert {one.field for one in plan_doubts(Whole().plan, facts)} == {"programme"}


def test_the_review_is_between_the_first_and_the_last_day() -> None:
    for review in ("2026-11-30", "2027-06-01"):
        assert {one.field for one in plan_problems(Whole().but(review_on=review), Facts())} == {"review_on"}
    for review in ("2026-12-01", "2027-05-31"):
        assert not plan_problems(Whole().but(review_on=review), Facts())


def test_an_implementation_plan_names_its_service() -> None:
    assert {one.field for one in plan_problems(Whole().but(form="implementation_plan"), Facts())} == {"service"}


def test_no_plan_has_a_fee_or_a_condition_of_sobriety() -> None:
    names = {one.name for spec in SPECS for one in spec.fields}
    assert not [name for name in names if "fee" in name or "price" in name or "sober" in name or "euro" in name]


# --- states

V1, V2 = derived_id("version", "1"), derived_id("version", "2")


def step(name: str, action: str, *after: Step, version: bytes | None = None, counted: bool = True) -> Step:
    values: dict[str, Value] = {} if version is None else {"version": version}
    return Step(derived_id("step", name), action, frozenset(one.id for one in after), values, counted)


PROPOSED = step("a", "propose", version=V1)


def test_a_plan_is_in_force_with_exactly_the_version_that_was_approved() -> None:
    outcome = fold(MACHINE, [PROPOSED, step("b", "approve", PROPOSED, version=V1)])
    assert (outcome.state, outcome.held["in_force"]) == ("approved", V1)


def test_approving_another_version_than_the_proposed_one_changes_nothing() -> None:
    outcome = fold(MACHINE, [PROPOSED, step("b", "approve", PROPOSED, version=V2)])
    assert outcome.state == "proposed"
    assert outcome.held.get("in_force") is None


def test_an_approval_without_the_right_to_it_changes_nothing() -> None:
    assert fold(MACHINE, [PROPOSED, step("b", "approve", PROPOSED, version=V1, counted=False)]).state == "proposed"


def test_returned_on_one_computer_and_approved_on_another_is_returned_and_contested() -> None:
    steps = [PROPOSED, step("b", "approve", PROPOSED, version=V1), step("c", "return", PROPOSED, version=V1)]
    for order in permutations(steps):
        outcome = fold(MACHINE, list(order))
        assert (outcome.state, outcome.contested) == ("returned", True)


def test_words_that_the_reviewer_did_not_see_are_never_approved() -> None:
    approved = step("b", "approve", PROPOSED, version=V1)
    withdrawn = step("c", "withdraw", PROPOSED)
    again = step("d", "propose", withdrawn, version=V2)
    outcome = fold(MACHINE, [PROPOSED, approved, withdrawn, again])
    assert (outcome.state, outcome.held["version"], outcome.held.get("in_force")) == ("proposed", V2, None)
    assert outcome.idle == (approved.id,)
    assert outcome.contested


def test_the_old_version_stays_in_force_while_a_renewal_is_proposed_and_withdrawn() -> None:
    approved = step("b", "approve", PROPOSED, version=V1)
    renewal = step("c", "propose", approved, version=V2)
    assert fold(MACHINE, [PROPOSED, approved, renewal]).held["in_force"] == V1
    back = fold(MACHINE, [PROPOSED, approved, renewal, step("d", "withdraw_renewal", renewal)])
    assert (back.state, back.held["in_force"]) == ("approved", V1)


def test_only_a_social_worker_is_offered_approving() -> None:
    proposed = fold(MACHINE, [PROPOSED])
    for role in Role:
        offered = {move.action for move in allowed(MACHINE, proposed, role)}
        assert ("approve" in offered) == (role is Role.SOCIAL_WORKER)
        assert ("return" in offered) == (role is Role.SOCIAL_WORKER)
    assert not allowed(MACHINE, proposed, Role.NURSE)


ACTIONS = sorted({move.action for move in MACHINE.transitions})


@st.composite
def histories(draw: st.DrawFn) -> list[Step]:
    """Steps written apart: each follows any of the earlier ones, by anybody, about either version."""
    made: list[Step] = []
    for place in range(draw(st.integers(1, 12))):
        after = draw(st.just(made[-1:]) | st.lists(st.sampled_from(made), max_size=2)) if made else []
        seen = fold(MACHINE, made)
        # What ends or pauses comes first of all that is concurrent; drawn evenly, little else would ever be reached.
        stops = {"end", "pause"}
        likely = [
            move.action for move in MACHINE.transitions if seen.state in move.sources and move.action not in stops
        ]
        made.append(
            step(
                str(place),
                draw(st.sampled_from(likely or ACTIONS) if draw(st.integers(0, 3)) else st.sampled_from(ACTIONS)),
                *after,
                version=draw(st.sampled_from([V1, V2])),
                counted=draw(st.integers(0, 4)) > 0,
            )
        )
    return made


@given(histories())
def test_no_history_reaches_a_forbidden_state(steps: list[Step]) -> None:
    outcome = fold(MACHINE, steps)
    by_id = {one.id: one for one in steps}
    state, in_force = MACHINE.start, None
    for identifier in outcome.taken:
        taken = by_id[identifier]
        assert taken.counted
        moves = [move for move in MACHINE.transitions if move.action == taken.action and state in move.sources]
        assert moves, f"{taken.action} is not allowed from {state}"
        assert state != "ended"
        state = moves[0].target
        if taken.action == "approve":
            in_force = taken.values["version"]
        assert state not in ("approved", "reviewed") or in_force is not None
    assert state == outcome.state
    assert outcome.held.get("in_force") == in_force
    assert set(outcome.taken) | set(outcome.idle) == set(by_id)
    assert fold(MACHINE, list(reversed(steps))) == outcome
