"""Forms as data: what is shipped can be read, an organisation's own can be read, and anything else is refused."""

import json
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.base import resources
from lahityo.domain.definition_json import Fault
from lahityo.domain.instrument import Entry, Method, words_in
from lahityo.domain.questionnaire import definition_problems, parse

SHIPPED = sorted(resources.path("instruments").glob("*.json"))
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


def form(**changed: Any) -> dict[str, Any]:
    """A small form of an organisation."""
    return {
        "resourceType": "Questionnaire", "url": "urn:example:form", "version": "1", "status": "active",
        "title": "Arjen kysely", "item": [{"linkId": "1", "text": "Miten menee?", "type": "text"}], **changed,
    }  # fmt: skip


def scored(**changed: Any) -> dict[str, Any]:
    """A form of two questions with points."""
    options = [
        {"valueCoding": {"code": code, "display": code, "extension": [ordinal(value)]}}
        for code, value in (("never", 0), ("often", 3))
    ]
    items = [{"linkId": name, "type": "choice", "required": True, "answerOption": options} for name in ("a", "b")]
    scoring = {"entry": "items", "method": "sum", "items": ["a", "b"], "min": 0, "max": 6, "source": "Oma", **changed}
    return form(item=items, extension=[{"url": "urn:lahityo:scoring", "valueString": json.dumps(scoring)}])


def ordinal(value: float) -> dict[str, Any]:
    return {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": value}


def translated(text: str, language: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": TRANSLATION, "extension": parts}]}


def fault(definition: dict[str, Any]) -> str:
    with pytest.raises(Fault) as caught:
        parse(json.dumps(definition))
    return str(caught.value.params["path"])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_instrument_can_be_read_and_says_its_source(path: Any) -> None:
    read = parse(path.read_text(encoding="utf-8"))
    assert read.scoring.source
    assert read.copyright
    assert words_in(read.title, "fi")


def test_the_ten_instruments_are_shipped() -> None:
    assert {path.stem for path in SHIPPED} >= {
        "asta", "audit", "audit-c", "avain", "core-om", "dudit", "gas", "kykyviisari", "paradise24fin", "phq9",
    }  # fmt: skip


def test_the_published_bands_and_lines_are_the_published_ones() -> None:
    read = {path.stem: parse(path.read_text(encoding="utf-8")).scoring for path in SHIPPED}
    assert [(int(one.low), int(one.high)) for one in read["phq9"].bands] == [
        (0, 4),
        (5, 9),
        (10, 14),
        (15, 19),
        (20, 27),
    ]
    lines = {name: [one.value for one in read[name].references] for name in ("audit", "audit-c", "dudit")}
    assert lines == {"audit": [6, 8], "audit-c": [6, None], "dudit": [2, 6, 25]}
    assert not read["core-om"].bands
    assert not read["core-om"].references
    assert read["asta"].same_rater


def test_no_shipped_instrument_carries_the_questions_of_its_form() -> None:
    for path in SHIPPED:
        read = parse(path.read_text(encoding="utf-8"))
        assert read.scoring.entry is not Entry.ITEMS
        if read.scoring.entry is Entry.SCORE:
            assert all("?" not in text for item in read.questions() for text in item.words.values())


def test_an_organisations_own_form_needs_no_code() -> None:
    read = parse(json.dumps(form(_title=translated("Enkät om vardagen", "sv"), publisher="Järjestö")))
    assert (words_in(read.title, "sv"), words_in(read.title, "fi")) == ("Enkät om vardagen", "Arjen kysely")
    assert [item.link_id for item in read.questions()] == ["1"]
    assert read.scoring.method is Method.NONE


def test_points_of_choices_and_limits_are_exact_numbers() -> None:
    text = json.dumps(scored()).replace('"valueDecimal": 3', '"valueDecimal": 0.1')
    read = parse(text)
    assert [option.ordinal for option in next(read.questions()).options] == [Decimal(0), Decimal("0.1")]


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"subjectType": ["Patient"]}, "subjectType"),
        ({"resourceType": "Patient"}, "resourceType"),
        ({"title": None}, "title"),
        ({"status": "new"}, "status"),
        ({"item": []}, "item"),
        ({"item": [{"linkId": "1", "type": "reference"}]}, "item[0].type"),
        ({"item": [{"linkId": "1", "type": "text", "enableWhen": []}]}, "item[0].enableWhen"),
        ({"item": [{"linkId": "1", "type": "text", "item": [{"linkId": "2", "type": "text"}]}]}, "item[0].item"),
        ({"item": [{"linkId": "1", "type": "choice"}]}, "item[0].answerOption"),
        ({"item": [{"linkId": "1", "type": "text"}] * 2}, "linkId 1"),
        ({"item": [{"linkId": "a=b", "type": "text"}]}, "item[0].linkId"),
        ({"item": [{"linkId": "1", "type": "text", "required": "yes"}]}, "item[0].required"),
        ({"_title": {"extension": [{"url": "urn:other"}]}}, "_title.extension[0]"),
        ({"_title": translated("Titel", "de")}, "_title.extension[0].extension[0].valueCode"),
        ({"extension": [{"url": "urn:other", "valueString": "1"}]}, "extension[0]"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_not_in_the_subset_is_refused_with_its_path(changed: dict[str, Any], path: str) -> None:
    assert fault(form(**changed)) == path


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"items": ["a", "c"]}, "items"),
        ({"items": []}, "items"),
        ({"items": ["a", "a"]}, "items"),
        ({"source": None}, "source"),
        ({"scale": 3}, "scale"),
        ({"max": 0}, "max"),
        ({"diagnosis": "x"}, "diagnosis"),
        ({"bands": [{"low": 0, "high": 3, "fi": "x"}, {"low": 3, "high": 6, "fi": "y"}]}, "bands[1]"),
        ({"bands": [{"low": 0, "high": 9, "fi": "x"}]}, "bands"),
        ({"bands": [{"low": 0, "high": 3, "sv": "x"}]}, "bands[0].fi"),
        ({"references": [{"value": 7, "fi": "x"}]}, "references"),
        ({"risk": [{"item": "a"}]}, "risk[0].above"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_scoring_that_does_not_hold_together_is_refused_with_its_path(changed: dict[str, Any], path: str) -> None:
    assert fault(scored(**changed)) == f"extension[0].valueString.{path}"


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(Fault):
        parse(json.dumps(form()).replace('"version": "1"', '"version": "1", "version": "2"'))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"url": NaN}', "[" * 100_000, "9" * 5000, "x" * 300_000])
def test_what_is_no_definition_at_all_is_refused_with_one_sentence(text: str) -> None:
    with pytest.raises(Fault):
        parse(text)


def test_the_address_of_an_organisations_instrument_is_that_of_its_definition() -> None:
    assert definition_problems("definition", json.dumps(form()), "urn:example:form") == []
    assert [one.field for one in definition_problems("definition", json.dumps(form()), "urn:example:other")] == ["url"]
    assert [one.field for one in definition_problems("definition", "{}", "urn:example:form")] == ["definition"]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["url", "version", "title", "item", "extension", "_title"]), JSON_VALUES))
def test_no_json_in_any_place_breaks_the_reader(changed: dict[str, Any]) -> None:
    with suppress(Fault):
        parse(json.dumps({**form(), **changed}))
