"""Decisions: when one is in force, and how they are counted."""

from datetime import date

import pytest

from lahityo.domain.codes import Role
from lahityo.domain.decision_rules import (
    Tally,
    by_month,
    decision_doubts,
    decision_problems,
    decision_sign_problems,
    in_force,
    replaced,
)
from lahityo.domain.machines.path import DECISION
from lahityo.domain.process import Outcome, allowed, fold
from lahityo.domain.records.decision import DECISION as DECISION_SPEC
from lahityo.domain.spec import FieldSpec, Need, Values
from tests.support.known_facts import KnownFacts, KnownRow

TODAY = date(2026, 11, 22)
FACTS = KnownFacts(TODAY)


def made(state: str = "made", **changed: str | bytes) -> KnownRow:
    values: Values = {
        "kind": "service_decision", "service": "social_rehabilitation", "outcome": "granted",
        "decided_on": "2026-11-02", "valid_from": "2026-11-02", "valid_to": "2027-05-01", **changed,
    }  # fmt: skip
    return KnownRow("decision", values, state=state, signed=1)


@pytest.mark.parametrize("state", ["made", "served", "appealed"])
def test_a_granting_decision_is_in_force_between_its_days(state: str) -> None:
    row = made(state)
    assert in_force(row, TODAY)
    assert not in_force(row, date(2026, 11, 1))
    assert not in_force(row, date(2027, 5, 2))


@pytest.mark.parametrize("state", ["prepared", "repealed", "voided"])
def test_a_decision_not_made_or_taken_back_is_not_in_force(state: str) -> None:
    assert not in_force(made(state), TODAY)


def test_a_refusal_is_never_in_force_and_a_missing_end_is_open() -> None:
    assert not in_force(made(outcome="refused"), TODAY)
    open_ended = KnownRow("decision", {"outcome": "partly"}, state="made", signed=1)
    assert in_force(open_ended, TODAY)


def test_a_made_decision_replaces_an_earlier_one_and_a_prepared_one_does_not() -> None:
    first = made()
    assert replaced([first, made("prepared", replaces=first.id)]) == frozenset()
    gone = replaced([first, made(replaces=first.id)])
    assert not in_force(first, TODAY, gone)


def test_decisions_are_counted_by_month_service_and_outcome() -> None:
    rows = [
        made(), made(outcome="refused"), made("served", outcome="partly"), made("repealed", outcome="lapsed"),
        made(decided_on="2026-10-31"), made(service="housing_support"), made("prepared"), made("voided"),
    ]  # fmt: skip
    assert by_month(rows) == [
        Tally("2026-11", "service_decision", "housing_support", 1, 0, 0),
        Tally("2026-11", "service_decision", "social_rehabilitation", 2, 1, 1),
        Tally("2026-10", "service_decision", "social_rehabilitation", 1, 0, 0),
    ]


def test_signing_asks_for_what_the_structure_requires() -> None:
    required = {field.name for field in DECISION_SPEC.fields if field.need is not Need.OPTIONAL}
    assert required == {"kind", "decided_on", "outcome", "service", "text", "law", "decider", "contact"}


def test_every_field_of_the_structure_names_where_it_comes_from() -> None:
    own = {"kind", "replaces"}

    def given(field: FieldSpec) -> bool:
        return field.sosmeta.startswith("11052.")

    assert {field.name for field in DECISION_SPEC.fields if not given(field)} == own


def test_a_decision_is_not_signed_before_its_day() -> None:
    problems = decision_sign_problems({"decided_on": "2026-11-23"}, FACTS)
    assert [one.field for one in problems] == ["decided_on"]


def test_taking_effect_at_once_needs_its_reasons() -> None:
    assert [one.field for one in decision_sign_problems({"immediate": True}, FACTS)] == ["immediate_grounds"]
    assert decision_sign_problems({"immediate": False}, FACTS) == []


def test_the_validity_ends_after_it_begins_and_a_grant_without_a_start_is_asked_about() -> None:
    wrong = {"valid_from": "2026-02-01", "valid_to": "2026-01-01"}
    assert [one.field for one in decision_problems(wrong, FACTS)] == ["valid_to"]
    assert [one.field for one in decision_doubts({"outcome": "granted"}, FACTS)] == ["valid_from"]
    assert decision_doubts({"outcome": "refused"}, FACTS) == []


def test_only_a_social_worker_or_a_team_lead_signs_and_repeals() -> None:
    assert DECISION_SPEC.signers == {Role.SOCIAL_WORKER, Role.TEAM_LEAD}
    stands = Outcome("made", {}, (), ())
    assert [one.action for one in allowed(DECISION, stands, Role.SOCIAL_INSTRUCTOR)] == ["serve"]
    assert {one.action for one in allowed(DECISION, stands, Role.SOCIAL_WORKER)} == {"serve", "appeal", "repeal"}
    assert fold(DECISION, (), start=DECISION.signed).state == "made"
