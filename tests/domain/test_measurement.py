"""The nurse's measurements, and the rules of assessments and safety: what is refused, what is only asked about."""

from datetime import date

import pytest

from lahityo.domain.problems import Problem
from lahityo.domain.records.assessment import ENTRY_ASSESSMENT
from lahityo.domain.records.health import HARM_REDUCTION, MEASUREMENT
from lahityo.domain.records.matter import SPECIAL_SUPPORT
from lahityo.domain.records.safety import OUTING, PROTECTION, SAFETY_FLAG
from lahityo.domain.records.score import SCORE
from lahityo.domain.registry import SPECS
from lahityo.domain.safety_rules import flag_holds, is_protected
from lahityo.domain.spec import Values
from lahityo.domain.values import doubts_of, problems_for_saving, problems_for_signing
from tests.support.known_facts import KnownFacts, KnownRow

TODAY = date(2026, 11, 22)
FACTS = KnownFacts(TODAY)
AT: Values = {"measured_at": "2026-11-22T12:30:00+02:00"}


def fields(problems: list[Problem]) -> list[str]:
    return [one.field for one in problems]


def weighed(day: str, weight: int) -> KnownRow:
    return KnownRow("measurement", {"measured_at": f"{day}T10:00:00+02:00", "weight": weight}, day)


@pytest.mark.parametrize(
    ("values", "problems", "doubts"),
    [
        ({"systolic": 128, "diastolic": 82}, [], []),
        ({"systolic": 240, "diastolic": 82}, [], ["systolic"]),
        ({"systolic": 401, "diastolic": 82}, ["systolic"], ["systolic"]),
        ({"systolic": 80, "diastolic": 90}, [], ["diastolic"]),
        ({"systolic": 128}, [], ["diastolic"]),
        ({"diastolic": 82}, [], ["systolic"]),
        ({"temperature": 366}, [], []),
        ({"temperature": 424}, [], ["temperature"]),
        ({"temperature": 37}, ["temperature"], ["temperature"]),
        ({"glucose": 250}, [], []),
        ({"glucose": 251}, [], ["glucose"]),
        ({"saturation": 101}, ["saturation"], ["saturation"]),
        ({"pulse": 34}, [], ["pulse"]),
        ({"weight": 5001}, ["weight"], ["weight"]),
        ({"respiration": 31}, [], ["respiration"]),
        ({}, ["systolic"], []),
    ],
)
def test_a_value_out_of_the_usual_is_asked_about_and_only_an_impossible_one_is_refused(
    values: Values, problems: list[str], doubts: list[str]
) -> None:
    given = {**AT, **values}
    assert fields(problems_for_saving(MEASUREMENT, given, FACTS)) == problems
    assert fields(doubts_of(MEASUREMENT, given, FACTS)) == doubts


@pytest.mark.parametrize(
    ("earlier", "doubted"),
    [
        ([weighed("2026-11-01", 700)], True),
        ([weighed("2026-11-01", 750)], False),
        ([weighed("2026-10-22", 700)], False),
        ([weighed("2026-11-01", 700), weighed("2026-11-15", 780)], False),
        ([], False),
    ],
)
def test_a_weight_is_compared_with_the_last_one_of_thirty_days(earlier: list[KnownRow], doubted: bool) -> None:
    facts = KnownFacts(TODAY, tuple(earlier))
    assert bool(doubts_of(MEASUREMENT, {**AT, "weight": 780}, facts)) is doubted


def test_nothing_is_measured_tomorrow() -> None:
    later: Values = {"measured_at": "2026-11-23T08:00:00+02:00", "pulse": 60}
    assert fields(problems_for_saving(MEASUREMENT, later, FACTS)) == ["measured_at"]


@pytest.mark.parametrize(
    ("counts", "refused"),
    [(("needles_out=10", "needles_in=8"), False), (("needles_out=1001",), True), (("needles_out",), True), ((), True)],
)
def test_harm_reduction_counts_items(counts: tuple[str, ...], refused: bool) -> None:
    values: Values = {"on": "2026-11-22", "counts": counts}
    assert bool(problems_for_saving(HARM_REDUCTION, values, FACTS)) is refused


def test_a_right_to_special_support_without_its_basis_is_refused() -> None:
    assert fields(problems_for_saving(SPECIAL_SUPPORT, {"entitled": True}, FACTS)) == ["basis", "grounds"]
    assert not problems_for_saving(SPECIAL_SUPPORT, {"entitled": False}, FACTS)


def test_an_entry_assessment_is_signed_with_what_the_structure_requires() -> None:
    needed = fields(problems_for_signing(ENTRY_ASSESSMENT, {}, FACTS))
    assert {"opened_on", "started_on", "special_support", "conclusions", "continues", "own_worker_needed"} <= set(
        needed
    )
    assert not problems_for_saving(ENTRY_ASSESSMENT, {}, FACTS)


def test_a_risk_in_a_score_is_not_signed_without_the_step_that_was_taken() -> None:
    score: Values = {
        "instrument": "urn:x", "instrument_version": "1", "instrument_name": "X", "on": "2026-11-22", "total": 300,
        "risk": True,
    }  # fmt: skip
    assert fields(problems_for_signing(SCORE, score, FACTS)) == ["risk_step"]
    assert not problems_for_saving(SCORE, score, FACTS)
    assert not problems_for_signing(SCORE, {**score, "risk_step": "talked"}, FACTS)
    assert fields(problems_for_signing(SCORE, {**score, "risk_step": "not_needed"}, FACTS)) == ["risk_words"]


def test_a_non_disclosure_has_its_end_and_a_passed_one_is_asked_about() -> None:
    assert fields(problems_for_saving(PROTECTION, {"on": True}, FACTS)) == ["until"]
    assert fields(doubts_of(PROTECTION, {"on": True, "until": "2026-11-21"}, FACTS)) == ["until"]
    assert not doubts_of(PROTECTION, {"on": True, "until": "2026-11-22"}, FACTS)


@pytest.mark.parametrize(
    ("readings", "protected"),
    [
        ([{"on": True, "until": "2026-11-22"}], True),
        ([{"on": True, "until": "2026-11-21"}], False),
        ([{"on": False, "until": "2027-01-01"}], False),
        ([{"on": False}, {"on": True, "until": "2027-01-01"}], True),
        ([{"on": True, "until": "ensi vuosi"}], True),
        ([], False),
    ],
)
def test_any_reading_that_protects_protects(readings: list[Values], protected: bool) -> None:
    assert is_protected(readings, TODAY) is protected


@pytest.mark.parametrize(
    ("readings", "holds"),
    [
        ([{"from": "2026-11-01"}], True),
        ([{"from": "2026-11-23"}], False),
        ([{"from": "2026-11-01", "to": "2026-11-21"}], False),
        ([{"from": "2026-11-01", "ended": "2026-11-20"}], False),
        ([{"from": "2026-11-01", "ended": "2026-11-20"}, {"from": "2026-11-01"}], True),
    ],
)
def test_a_disputed_end_of_a_danger_leaves_it_in_sight(readings: list[Values], holds: bool) -> None:
    assert flag_holds(readings, TODAY) is holds


def test_a_flag_says_when_it_ends_and_why_it_no_longer_holds() -> None:
    flag: Values = {"kind": "animal", "words": "Iso koira eteisessä", "from": "2026-11-01"}
    assert not problems_for_saving(SAFETY_FLAG, flag, FACTS)
    assert fields(problems_for_saving(SAFETY_FLAG, {**flag, "fixed_term": True}, FACTS)) == ["to"]
    assert fields(problems_for_saving(SAFETY_FLAG, {**flag, "ended": "2026-11-20"}, FACTS)) == ["ended_words"]


def test_nobody_is_back_before_leaving() -> None:
    outing: Values = {
        "worker": "Jari Lummela", "member": b"1" * 16, "place": "Asemanseutu",
        "leaves": "2026-11-22T12:00:00+02:00", "back_by": "2026-11-22T10:30:00+00:00",
    }  # fmt: skip
    assert not problems_for_saving(OUTING, outing, FACTS)
    assert fields(problems_for_saving(OUTING, {**outing, "back_by": "2026-11-22T12:00:00+03:00"}, FACTS)) == ["back_by"]


def test_no_record_has_a_field_for_a_diagnosis() -> None:
    words = ("diagnos", "icd")
    assert not [
        (spec.type, one.name) for spec in SPECS for one in spec.fields if any(word in one.name for word in words)
    ]
