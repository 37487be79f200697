"""Totals against values counted by hand, the published words for them, and answers that ask for a safety step."""

import json
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.base import resources
from lahityo.domain.instrument import Questionnaire, words_in
from lahityo.domain.questionnaire import parse
from lahityo.domain.scoring import (
    answer_problems,
    answers_of,
    at_risk,
    band,
    is_computed,
    number_of,
    points,
    stored,
    total,
)


def shipped(name: str) -> Questionnaire:
    return parse(resources.path("instruments", f"{name}.json").read_text(encoding="utf-8"))


def items_form(method: str, count: int) -> Questionnaire:
    """A form of `count` whole numbers 0–4."""
    scoring: dict[str, Any] = {
        "entry": "items", "method": method, "items": [str(n) for n in range(count)], "scale": 2, "source": "Oma",
    }  # fmt: skip
    definition = {
        "resourceType": "Questionnaire", "url": "urn:example:x", "version": "1", "status": "active", "title": "X",
        "item": [{"linkId": str(n), "type": "integer", "required": True} for n in range(count)],
        "extension": [{"url": "urn:lahityo:scoring", "valueString": json.dumps(scoring)}],
    }  # fmt: skip
    return parse(json.dumps(definition))


def test_a_score_from_paper_is_used_as_it_is() -> None:
    assert total(shipped("audit"), {"total": "13"}) == Decimal(13)
    assert total(shipped("core-om"), {"total": "1,345"}) == Decimal("1.35")


def test_the_three_parts_of_audit_c_make_its_score_and_nobody_types_it() -> None:
    form = shipped("audit-c")
    assert total(form, {"1": "3", "2": "1", "3": "2", "total": "12"}) == Decimal(6)
    assert is_computed(form, {"1": "3", "2": "1", "3": "2"})
    assert total(form, {"1": "3", "2": "1"}) is None
    assert total(form, {"total": "7"}) == Decimal(7)


def test_a_sum_with_an_answer_missing_has_no_total() -> None:
    assert total(items_form("sum", 3), {"0": "1", "1": "4"}) is None
    assert total(items_form("sum", 3), {"0": "1", "1": "4", "2": "0"}) == Decimal("5.00")


def test_a_mean_needs_nine_answers_of_ten() -> None:
    form = items_form("mean", 10)
    nine = {str(n): "4" if n else "3" for n in range(9)}
    assert total(form, nine) == Decimal("3.89")  # 35 / 9 = 3.888…
    assert total(form, dict(list(nine.items())[:8])) is None


@given(st.integers(0, 27))
def test_every_phq9_score_has_exactly_one_band(score: int) -> None:
    scoring = shipped("phq9").scoring
    assert len([one for one in scoring.bands if one.low <= score <= one.high]) == 1
    assert band(scoring, Decimal(score)) is not None


@pytest.mark.parametrize(
    ("score", "words"), [(4, "Vähän tai ei oireita"), (5, "Lieviä oireita"), (20, "Vaikeita oireita")]
)
def test_the_words_for_a_score_speak_of_symptoms(score: int, words: str) -> None:
    found = band(shipped("phq9").scoring, Decimal(score))
    assert found is not None
    assert words_in(found.words, "fi") == words


def test_no_band_or_line_names_an_illness() -> None:
    illnesses = ("masennus", "masentun", "depress", "riippuvuus", "riippuvai", "beroende", "alkoholis", "missbruk")
    for path in resources.path("instruments").glob("*.json"):
        scoring = parse(path.read_text(encoding="utf-8")).scoring
        shown = [text for one in scoring.bands for text in one.words.values()]
        shown += [text for one in scoring.references for text in one.words.values()]
        assert not [text for text in shown if any(word in text.casefold() for word in illnesses)]


@pytest.mark.parametrize(
    ("name", "answers", "risk"),
    [
        ("phq9", {"total": "27", "item9": "0"}, False),
        ("phq9", {"total": "3", "item9": "1"}, True),
        ("phq9", {"total": "3"}, False),
        ("core-om", {"total": "1", "risk_items": "true"}, True),
        ("core-om", {"total": "1", "risk_items": "false"}, False),
        ("audit", {"total": "40"}, False),
    ],
)
def test_a_risky_answer_asks_for_a_step_and_a_high_score_alone_does_not(
    name: str, answers: dict[str, str], risk: bool
) -> None:
    assert at_risk(shipped(name), answers) is risk


@pytest.mark.parametrize(
    ("name", "answers", "fields"),
    [
        ("audit", {"total": "41"}, ["total"]),
        ("audit", {"total": "-1"}, ["total"]),
        ("audit", {"total": "4.5"}, ["total"]),
        ("audit", {"total": "kahdeksan"}, ["total"]),
        ("audit", {"totl": "8"}, ["totl"]),
        ("core-om", {"risk_items": "kyllä"}, ["risk_items"]),
        ("audit", {"total": "40"}, []),
    ],
)
def test_an_answer_outside_the_form_is_told_beside_its_question(
    name: str, answers: dict[str, str], fields: list[str]
) -> None:
    assert [one.field for one in answer_problems(shipped(name), answers, signing=False)] == fields


def test_signing_needs_the_answers_that_the_form_needs() -> None:
    assert [one.field for one in answer_problems(shipped("phq9"), {"total": "9"}, signing=True)] == ["item9"]
    assert not answer_problems(shipped("phq9"), {"total": "9"}, signing=False)
    assert not answer_problems(shipped("audit-c"), {"1": "0", "2": "0", "3": "0"}, signing=True)
    assert [one.field for one in answer_problems(shipped("audit-c"), {"1": "0"}, signing=True)] == ["total"]


def test_answers_come_back_from_a_record_as_they_went_in() -> None:
    form, answers = shipped("phq9"), {"total": "9", "item9": "1"}
    assert stored(form=form, answers=answers) == ("total=9", "item9=1")
    assert answers_of(stored(answers, form)) == answers
    assert answers_of(("total", "=3", b"x", "a=b=c")) == {"a": "b=c"}


@given(st.lists(st.integers(0, 4), min_size=4, max_size=4))
def test_one_point_more_in_an_item_never_lowers_a_total(values: list[int]) -> None:
    form = items_form("mean", 4)
    totals = [total(form, {str(n): str(value) for n, value in enumerate([more, *values[1:]])}) for more in range(5)]
    assert all(one is not None and two is not None and one < two for one, two in pairwise(totals))


@pytest.mark.parametrize(
    ("text", "number"),
    [("3", "3"), (" 3,5 ", "3.5"), ("−2", "-2"), ("3.", None), ("", None), ("1e9", None), ("٣", None), ("3.5.1", None)],
)
def test_numbers_are_read_as_finns_write_them(text: str, number: str | None) -> None:
    assert number_of(text) == (None if number is None else Decimal(number))


def test_a_total_is_kept_in_hundredths() -> None:
    assert points(Decimal("1.35")) == 135
