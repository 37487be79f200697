"""The path, referring on, applying and work: what the forms ask for, and what they never ask for."""

from datetime import date

import pytest

from lahityo.domain.months import add_months, full_months, period_end
from lahityo.domain.path_rules import (
    answer_texts,
    application_doubts,
    application_problems,
    readiness_answers,
    readiness_sign_problems,
    referral_doubts,
    referral_sign_problems,
    step_problems,
)
from lahityo.domain.problems import Problem
from lahityo.domain.records import decision, path, path_referral, work
from lahityo.domain.spec import Values
from lahityo.domain.work_rules import next_period, work_doubts, work_problems
from tests.support.known_facts import KnownFacts, KnownRow

TODAY = date(2026, 11, 22)
FACTS = KnownFacts(TODAY)
STEP: Values = {"kind": "day_centre", "started": "2026-10-01", "grounds": "Tuli itse."}


def fields_of(problems: list[Problem]) -> list[str]:
    return [problem.field for problem in problems]


def account(state: str = "made", **changed: str) -> KnownRow:
    values = {"kind": "account_decision", "outcome": "granted", "valid_from": "2026-01-01", "valid_to": "2026-12-31"}
    return KnownRow("decision", {**values, **changed}, day="2026-01-01", state=state, signed=1)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [("2026-11-30", 3, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"), ("2026-01-31", 1, "2026-02-28"),
     ("2026-03-15", -36, "2023-03-15"), ("2026-12-01", 1, "2027-01-01")],
)  # fmt: skip
def test_some_months_later_is_the_last_day_of_a_shorter_month(day: str, months: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_a_period_of_three_months_ends_the_day_before_the_next_begins() -> None:
    start = date(2026, 1, 15)
    assert period_end(start, 3) == date(2026, 4, 14)
    assert full_months(start, date(2026, 4, 14)) == 3
    assert full_months(start, date(2026, 4, 13)) == 2


def test_a_step_that_skips_and_returns_needs_only_its_kind_day_and_reason() -> None:
    assert step_problems(STEP, FACTS) == []
    assert step_problems({**STEP, "kind": "open_labour", "started": "2024-01-01"}, FACTS) == []


def test_a_meeting_place_needs_the_route_by_which_the_client_came() -> None:
    assert fields_of(step_problems({**STEP, "kind": "meeting_place"}, FACTS)) == ["route"]
    assert step_problems({**STEP, "kind": "meeting_place", "route": "direct"}, FACTS) == []


@pytest.mark.parametrize("kind", ["detox", "rehabilitation", "prison"])
def test_an_episode_needs_its_planned_end(kind: str) -> None:
    assert fields_of(step_problems({**STEP, "kind": kind}, FACTS)) == ["planned_end"]
    assert step_problems({**STEP, "kind": kind, "planned_end": "2027-03-01"}, FACTS) == []


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"ended": "2026-09-01", "ending": "completed"}, "ended"),
        ({"ended": "2026-11-23", "ending": "completed"}, "ended"),
        ({"ended": "2026-11-01"}, "ending"),
        ({"ending": "completed"}, "ended"),
        ({"planned_end": "2026-09-01"}, "planned_end"),
    ],
)
def test_an_end_has_come_is_after_the_start_and_says_how(changed: Values, field: str) -> None:
    assert fields_of(step_problems({**STEP, **changed}, FACTS)) == [field]


REFERRAL: Values = {"service": "rehabilitative_work", "unit": "Työpaja Tupa", "made_on": "2026-11-20"}


def check(day: str, *, signed: int | None = 1, service: str = "rehabilitative_work") -> KnownRow:
    return KnownRow("readiness_check", {"service": service, "on": day}, day=day, signed=signed)


def test_rehabilitative_work_is_referred_to_after_its_checklist_or_with_a_reason() -> None:
    assert fields_of(referral_sign_problems(REFERRAL, FACTS)) == ["skip_grounds"]
    assert referral_sign_problems(REFERRAL, KnownFacts(TODAY, (check("2026-11-01"),))) == []
    assert referral_sign_problems({**REFERRAL, "skip_grounds": "Käyty läpi keväällä."}, FACTS) == []
    assert referral_sign_problems({**REFERRAL, "service": "kela"}, FACTS) == []


@pytest.mark.parametrize(
    "row", [check("2026-08-23"), check("2026-11-01", signed=None), check("2026-11-01", service="kela")]
)
def test_an_old_unsigned_or_other_checklist_is_none(row: KnownRow) -> None:
    assert fields_of(referral_sign_problems(REFERRAL, KnownFacts(TODAY, (row,)))) == ["skip_grounds"]


def test_the_organisation_says_how_long_a_checklist_is_valid() -> None:
    facts = KnownFacts(TODAY, (check("2026-08-23"),), settings=(("readiness.valid_days", "120"),))
    assert referral_sign_problems(REFERRAL, facts) == []


def test_a_referral_against_the_clients_wish_is_asked_about_and_not_blocked() -> None:
    assert fields_of(referral_doubts({**REFERRAL, "client_agrees": False}, FACTS)) == ["client_agrees"]
    assert referral_doubts({**REFERRAL, "client_agrees": True}, FACTS) == []


@pytest.mark.parametrize("service", ["substance_services", "social_rehabilitation"])
def test_detoxification_and_rehabilitation_are_asked_for_their_checklist_and_never_held_back(service: str) -> None:
    referral = {**REFERRAL, "service": service, "client_agrees": True}
    assert fields_of(referral_doubts(referral, FACTS)) == ["skip_grounds"]
    assert referral_sign_problems(referral, FACTS) == []
    assert referral_doubts({**referral, "skip_grounds": "Asiakas on jo ovella."}, FACTS) == []
    assert referral_doubts(referral, KnownFacts(TODAY, (check("2026-11-01", service=service),))) == []
    assert fields_of(referral_doubts(referral, KnownFacts(TODAY, (check("2026-11-01"),)))) == ["skip_grounds"]


CHECK: Values = {"items": ("Oma toive?", "Päihteiden käyttö?"), "answers": ("0=yes", "1=no"), "conclusion": "now"}


def test_an_answer_about_substances_never_decides() -> None:
    assert readiness_sign_problems(CHECK, FACTS) == []
    rows = (check("2026-11-01"),)
    assert referral_sign_problems(REFERRAL, KnownFacts(TODAY, rows)) == []


def test_a_checklist_is_answered_whole_and_later_says_what_stands_in_the_way() -> None:
    assert fields_of(readiness_sign_problems({**CHECK, "answers": ("0=yes",)}, FACTS)) == ["answers"]
    assert fields_of(readiness_sign_problems({**CHECK, "conclusion": "later"}, FACTS)) == ["barriers"]
    assert readiness_sign_problems({**CHECK, "conclusion": "later", "barriers": ("queue",)}, FACTS) == []


def test_malformed_answers_are_left_out() -> None:
    values: Values = {"items": ("a", "b"), "answers": ("0=maybe", "7=yes", "x", b"\0", "1=unsure")}
    assert readiness_answers(values) == {1: "unsure"}
    assert answer_texts({1: "unsure", 0: "no"}) == ("0=no", "1=unsure")


RENT: Values = {"kind": "intermediate_rental", "to": "Kaupunki", "applicant": "client", "made_on": "2026-11-20"}
REASON = "Asunto vapautui heti, välitystilistä ei päätöstä."


def test_intermediate_renting_is_refused_without_an_account_decision_or_a_written_reason() -> None:
    assert fields_of(application_problems(RENT, FACTS)) == ["exception_grounds"]
    assert fields_of(application_problems({**RENT, "exception_grounds": "kiire"}, FACTS)) == ["exception_grounds"]
    assert application_problems({**RENT, "exception_grounds": REASON}, FACTS) == []
    assert application_problems(RENT, KnownFacts(TODAY, (account(),))) == []
    assert application_problems({**RENT, "kind": "rental"}, FACTS) == []


@pytest.mark.parametrize(
    "row",
    [
        account("prepared"),
        account("repealed"),
        account(outcome="refused"),
        account(kind="service_decision"),
        account(valid_to="2026-11-19"),
        account(valid_from="2026-11-21"),
    ],
)
def test_an_account_decision_that_is_not_in_force_does_not_open_intermediate_renting(row: KnownRow) -> None:
    assert fields_of(application_problems(RENT, KnownFacts(TODAY, (row,)))) == ["exception_grounds"]


def test_a_replaced_account_decision_does_not_open_intermediate_renting() -> None:
    first = account()
    refused = KnownRow(
        "decision", {"kind": "account_decision", "outcome": "refused", "replaces": first.id}, state="made", signed=2
    )
    assert application_problems(RENT, KnownFacts(TODAY, (first, refused))) != []


def test_intermediate_renting_comes_after_an_own_application() -> None:
    own = KnownRow("application", {"kind": "rental", "applicant": "client"}, day="2026-10-01")
    by_worker = KnownRow("application", {"kind": "rental", "applicant": "worker"}, day="2026-10-01")
    assert fields_of(application_doubts(RENT, FACTS)) == ["kind"]
    assert fields_of(application_doubts(RENT, KnownFacts(TODAY, (by_worker,)))) == ["kind"]
    assert application_doubts(RENT, KnownFacts(TODAY, (own,))) == []


def test_the_worker_applies_only_with_a_reason() -> None:
    values = {"kind": "rental", "applicant": "worker"}
    assert fields_of(application_problems(values, FACTS)) == ["applicant_grounds"]


WORK: Values = {
    "kind": "rehabilitative_work", "place": "Työpaja Tupa", "started": "2026-01-15",
    "planned_end": "2026-04-14", "days_week": 2,
}  # fmt: skip


def test_work_outside_the_usual_limits_is_asked_about_and_never_blocked() -> None:
    assert work_doubts(WORK, FACTS) == []
    short_and_many = {**WORK, "planned_end": "2026-03-01", "days_week": 5}
    assert work_problems(short_and_many, FACTS) == []
    assert fields_of(work_doubts(short_and_many, FACTS)) == ["planned_end", "days_week"]
    five = KnownFacts(TODAY, settings=(("work.days_high", "5"),))
    assert fields_of(work_doubts(short_and_many, five)) == ["planned_end"]


def test_periods_that_follow_each_other_count_together() -> None:
    rows: list[KnownRow] = []
    values: Values = WORK
    for _ in range(8):
        assert work_doubts(values, KnownFacts(TODAY, tuple(rows))) == []
        row = KnownRow("work_period", values)
        rows.append(row)
        values = next_period(row)
    assert (values["started"], values["previous"]) == ("2028-01-15", rows[-1].id)
    assert fields_of(work_doubts(values, KnownFacts(TODAY, tuple(rows)))) == ["planned_end"]


def test_the_next_period_begins_the_day_after_and_keeps_what_was_agreed() -> None:
    values = next_period(KnownRow("work_period", {**WORK, "tasks": "Pyörien huolto", "ended": "2026-03-31"}))
    assert values["started"] == "2026-04-01"
    assert values["planned_end"] == "2026-06-30"
    assert values["tasks"] == "Pyörien huolto"
    assert "ended" not in values


def test_no_field_asks_for_a_fee_or_for_sobriety() -> None:
    for spec in (*path.SPECS, *path_referral.SPECS, *decision.SPECS, *work.SPECS):
        names = {field.name for field in spec.fields}
        assert not names & {"fee", "price", "payment", "sober", "substances"}, spec.type
