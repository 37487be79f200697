"""A visit before and after signing: what it must hold, and what a signed one still allows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from lahityo.base.errors import BadInput, Refused
from lahityo.domain.codes import Theme, VisitKind
from lahityo.domain.problems import Problem
from lahityo.domain.visit import (
    VisitAction,
    VisitFields,
    VisitState,
    parse_start,
    permitted,
    problems_for_correction,
    problems_for_saving,
    problems_for_signing,
    problems_for_voiding,
    state_after,
)

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
VISIT = VisitFields(
    client=b"c" * 16,
    kind=VisitKind.HOME_VISIT,
    start="2026-11-21T12:30:00+02:00",
    minutes=45,
    place="koti",
    themes=(Theme.HOUSING_CARE,),
    situation="Asiakas avaa oven itse.",
    workers=("Aino V.", "Jari L."),
)


def fields_of(problems: list[Problem]) -> list[str]:
    return [problem.field for problem in problems]


def test_a_whole_visit_can_be_signed() -> None:
    assert problems_for_signing(VISIT, NOW) == []


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"client": b""}, "client"),
        ({"start": ""}, "start"),
        ({"start": "2026-11-21T12:30:00"}, "start"),
        ({"minutes": -1}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"place": "x" * 201}, "place"),
        ({"themes": (Theme.INCOME, Theme.INCOME)}, "themes"),
        ({"workers": ("",)}, "workers"),
        ({"workers": ("A",) * 31}, "workers"),
        ({"situation": "x" * 20_001}, "situation"),
        ({"done": "a\0b"}, "done"),
        ({"agreed": "\ud800"}, "agreed"),
    ],
)
def test_what_is_wrong_is_named_with_its_field(changed: dict[str, Any], field: str) -> None:
    wrong = replace(VISIT, **changed)
    assert fields_of(problems_for_saving(wrong)) == [field]
    assert fields_of(problems_for_signing(wrong, NOW)) == [field]
    assert "{" not in str(problems_for_saving(wrong)[0])


def test_the_longest_allowed_note_and_a_whole_day_can_be_signed() -> None:
    assert problems_for_signing(replace(VISIT, situation="x" * 20_000, minutes=1440), NOW) == []


def test_an_empty_note_is_saved_but_not_signed() -> None:
    empty = replace(VISIT, situation=" \n", done="", agreed="")
    assert problems_for_saving(empty) == []
    assert fields_of(problems_for_signing(empty, NOW)) == ["situation"]


@pytest.mark.parametrize("field", ["situation", "done", "agreed"])
def test_any_one_of_the_three_texts_is_enough(field: str) -> None:
    empty = replace(VISIT, situation="")
    texts: dict[str, Any] = {field: "Sovittu."}
    assert problems_for_signing(replace(empty, **texts), NOW) == []


def test_a_cancelled_visit_needs_no_text() -> None:
    cancelled = replace(VISIT, kind=VisitKind.CANCELLED, situation="", no_show="not_opened")
    assert problems_for_signing(cancelled, NOW) == []


def test_a_cancelled_visit_says_why_it_did_not_take_place() -> None:
    silent = replace(VISIT, kind=VisitKind.CANCELLED)
    assert [one.field for one in problems_for_signing(silent, NOW)] == ["no_show"]


@pytest.mark.parametrize(
    "changed",
    [
        {"means": ("home_visits", "home_visits")},
        {"needs": tuple(f"need_{number}" for number in range(21))},
        {"needs": ("two words",)},
        {"goals": (b"short",)},
        {"goals": (b"g" * 16, b"g" * 16)},
        {"agreed_time": "yesterday"},
    ],
)
def test_what_is_chosen_twice_or_is_no_choice_is_not_saved(changed: dict[str, object]) -> None:
    assert [one.field for one in problems_for_saving(replace(VISIT, **changed))] == list(changed)  # type: ignore[arg-type]


def test_a_visit_of_next_week_is_saved_but_not_signed() -> None:
    later = replace(VISIT, start=(NOW + timedelta(days=7)).isoformat())
    assert problems_for_saving(later) == []
    assert fields_of(problems_for_signing(later, NOW)) == ["start"]


def test_a_laptop_clock_that_is_some_hours_wrong_does_not_keep_from_signing() -> None:
    assert problems_for_signing(replace(VISIT, start=(NOW + timedelta(hours=20)).isoformat()), NOW) == []


def test_a_signed_visit_is_only_corrected_or_voided() -> None:
    assert permitted(VisitState.SIGNED) == {VisitAction.CORRECT, VisitAction.VOID}
    for action in set(VisitAction) - permitted(VisitState.SIGNED):
        with pytest.raises(Refused):
            state_after(VisitState.SIGNED, action)


def test_a_voided_visit_allows_nothing() -> None:
    assert permitted(VisitState.VOIDED) == frozenset()


def test_a_draft_becomes_open_signed_or_nothing() -> None:
    assert state_after(VisitState.DRAFT, VisitAction.SAVE) is VisitState.OPEN
    assert state_after(VisitState.OPEN, VisitAction.SIGN) is VisitState.SIGNED
    assert state_after(VisitState.DRAFT, VisitAction.DISCARD) is None
    with pytest.raises(Refused):
        state_after(VisitState.OPEN, VisitAction.DISCARD)


def test_a_correction_needs_a_reason_and_a_change() -> None:
    corrected = replace(VISIT, minutes=60)
    assert problems_for_correction(VISIT, corrected, "Kesto oli väärin.", NOW) == []
    assert fields_of(problems_for_correction(VISIT, corrected, " ", NOW)) == ["reason"]
    assert fields_of(problems_for_correction(VISIT, VISIT, "Kesto oli väärin.", NOW)) == ["situation"]


def test_a_correction_does_not_move_a_visit_to_another_client() -> None:
    moved = replace(VISIT, client=b"d" * 16)
    assert fields_of(problems_for_correction(VISIT, moved, "Väärä henkilö.", NOW)) == ["client"]


def test_voiding_needs_a_reason() -> None:
    assert fields_of(problems_for_voiding("")) == ["reason"]
    assert problems_for_voiding("Väärä henkilö.") == []


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-21T12:30:00+02:00", "2026-11-21T10:30:00+00:00"),
        ("2026-11-21T12:30+02:00", "2026-11-21T10:30:00+00:00"),
        ("2026-11-21T12:30:00Z", "2026-11-21T12:30:00+00:00"),
        ("2026-11-21T12:30:00.250+0200", "2026-11-21T10:30:00.250000+00:00"),
        ("2026-11-21T12:30:00-05", "2026-11-21T17:30:00+00:00"),
    ],
)
def test_a_start_with_an_offset_is_a_moment(text: str, utc: str) -> None:
    assert parse_start(text).astimezone(UTC).isoformat() == utc
    assert replace(VISIT, start=text).started == parse_start(text)


@pytest.mark.parametrize(
    "text",
    ["", "21.11.2026 12.30", "2026-10-05", "2026-10-05T12:30:00", "2026-10-05 12:30:00+02:00", "2026-02-30T12:30:00Z",
     "2026-10-05T24:01:00Z", "2026-10-05T12:30:00+25:00", "0001-01-01T00:00:00+14:00", "2026-W47-6T12:30:00Z",
     "2026-10-05T12:30:00Z\n"],
)  # fmt: skip
def test_a_start_that_is_no_moment_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_start(text)
    assert text == "" or text not in str(caught.value)
