"""Rules of everyday records: whose contact is kept, what a log entry says, nobody's identity in what is nobody's."""

from datetime import date

import pytest

from lahityo.domain.codes import Role
from lahityo.domain.everyday_rules import duties_text, permission_now
from lahityo.domain.records.everyday import NETWORK_PERSON, TEAM_TASK
from lahityo.domain.records.team import AREA_ENTRY, CONTACT_TALLY, DAY_ENTRY, GROUP_SESSION
from lahityo.domain.spec import RecordSpec, Values
from lahityo.domain.values import doubts_of, problems_for_saving
from tests.support.known_facts import KnownFacts, KnownRow

TODAY = date(2026, 11, 22)
FACTS = KnownFacts(TODAY)
PERSON: Values = {"name": "Matti Malli", "kind": "relative", "permission": "yes", "phone": "040 000 0000"}


def fields(spec: RecordSpec, values: Values, facts: KnownFacts = FACTS) -> list[str]:
    return [one.field for one in problems_for_saving(spec, values, facts)]


def test_a_refused_permission_keeps_no_contact_and_a_limited_one_says_to_what() -> None:
    assert fields(NETWORK_PERSON, PERSON) == []
    assert fields(NETWORK_PERSON, {**PERSON, "permission": "no"}) == ["phone"]
    assert fields(NETWORK_PERSON, {**PERSON, "permission": "limited"}) == ["permission_for"]


def test_a_relative_with_a_non_disclosure_is_asked_about_once() -> None:
    hidden = KnownFacts(TODAY, (KnownRow("protection", {"relative": True}),))
    assert [one.field for one in doubts_of(NETWORK_PERSON, PERSON, hidden)] == ["phone"]
    assert doubts_of(NETWORK_PERSON, {**PERSON, "kind": "official"}, hidden) == []
    assert doubts_of(NETWORK_PERSON, PERSON, FACTS) == []


@pytest.mark.parametrize(
    ("given", "until", "counts"),
    [
        (["yes"], None, "yes"),
        (["yes", "no"], None, "no"),
        (["not_asked", "yes"], None, "not_asked"),
        (["limited", "yes"], TODAY, "limited"),
        (["yes"], date(2026, 11, 21), "not_asked"),
        (["no"], date(2026, 11, 21), "no"),
        (["something new"], None, "not_asked"),
    ],
)
def test_of_two_permissions_the_stricter_counts_and_one_that_ran_out_was_not_asked(
    given: list[str], until: date | None, counts: str
) -> None:
    assert permission_now(given, until, TODAY) == counts


def test_what_was_agreed_is_told_a_line_for_each_duty() -> None:
    duties = [("Isännöitsijä", "toimittaa sopimuksen", TODAY), ("", "Haetaan sähköt", None), ("", " ", None)]
    assert duties_text(duties) == "Isännöitsijä: toimittaa sopimuksen (2026-11-22)\nHaetaan sähköt"


def test_visitors_have_a_count_and_opening_hours_their_times() -> None:
    entry: Values = {"on": "2026-11-22", "place": "Päiväkeskus", "kind": "visitors"}
    assert fields(DAY_ENTRY, entry) == ["count"]
    assert fields(DAY_ENTRY, {**entry, "count": 0}) == []
    opening: Values = {**entry, "kind": "opening", "opens": "9:00", "closes": "25:00"}
    assert fields(DAY_ENTRY, opening) == ["closes"]
    assert fields(DAY_ENTRY, {**opening, "closes": "15.30"}) == []


def test_a_team_lead_writes_outcomes_of_the_area_and_everybody_feedback() -> None:
    entry: Values = {
        "from": "2026-11-01", "to": "2026-11-22", "area": "Asemanseutu", "kind": "disturbance", "words": "Vähemmän",
    }  # fmt: skip
    lead = KnownFacts(TODAY, role=Role.TEAM_LEAD)
    assert fields(AREA_ENTRY, entry) == ["kind"]
    assert fields(AREA_ENTRY, entry, lead) == []
    assert fields(AREA_ENTRY, {**entry, "kind": "feedback"}) == []
    assert fields(AREA_ENTRY, {**entry, "to": "2026-10-01"}, lead) == ["to"]


@pytest.mark.parametrize(
    ("spec", "field"),
    [(TEAM_TASK, "what"), (GROUP_SESSION, "notes"), (CONTACT_TALLY, "words"), (DAY_ENTRY, "words")],
)
def test_what_belongs_to_no_client_refuses_an_identity_code_and_asks_about_a_name(spec: RecordSpec, field: str) -> None:
    assert field in fields(spec, {field: "Soita 010190-900P"})
    assert [one.field for one in doubts_of(spec, {field: "Soita Matti Mallille"}, FACTS)] == [field]
    assert doubts_of(spec, {field: "Soita isännöitsijälle"}, FACTS) == []
