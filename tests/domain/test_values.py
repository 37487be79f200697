"""The values of a record: what is wrong or doubtful, what wrong types become, and what a change writes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.base.errors import BadInput
from lahityo.domain import values as rules
from lahityo.domain.codes import Role
from lahityo.domain.problems import Problem
from lahityo.domain.records.goal import GOAL_RATING
from lahityo.domain.spec import FactRow, Facts, FieldKind, FieldSpec, Home, Life, Need, RecordSpec, Value, Values

GOAL = b"g" * 16
OTHER = b"h" * 16


@dataclass
class NoFacts:
    """A vault with nothing in it."""

    today: date = date(2026, 11, 22)
    role: Role = Role.NURSE
    client_born: str = ""
    held: list[FactRow] = field(default_factory=list)

    def rows(self, *types: str, parent: bytes | None = None) -> Sequence[FactRow]:
        del types, parent
        return self.held

    def setting(self, name: str) -> str:
        del name
        return ""

    def names(self) -> Sequence[str]:
        return ()


FACTS: Facts = NoFacts()
SPEC = RecordSpec(
    "sample",
    Home.SHARED,
    Life.RECORD,
    "Sample",
    "Samples",
    (
        FieldSpec("name", FieldKind.TEXT, "Name", Need.SAVE, limit=10),
        FieldSpec("story", FieldKind.LONG, "Story", Need.SIGN),
        FieldSpec("code", FieldKind.CODE, "Code", codes="route"),
        FieldSpec("own_code", FieldKind.CODE, "Open code", codes="barrier"),
        FieldSpec("codes", FieldKind.CODES, "Codes", codes="barrier"),
        FieldSpec("day", FieldKind.DAY, "Day"),
        FieldSpec("moment", FieldKind.MOMENT, "Moment"),
        FieldSpec("heat", FieldKind.NUMBER, "Heat", scale=1, low=100, high=500, usual=(340, 415)),
        FieldSpec("count", FieldKind.COUNT, "Count", low=0),
        FieldSpec("least", FieldKind.COUNT, "Least", high=0),
        FieldSpec("agrees", FieldKind.YES_NO, "Agrees", Need.SIGN),
        FieldSpec("goal", FieldKind.ID, "Goal", of="goal"),
        FieldSpec("goals", FieldKind.IDS, "Goals", of="goal"),
        FieldSpec("lines", FieldKind.TEXTS, "Lines", limit=3),
        FieldSpec("content", FieldKind.SNAPSHOT, "Content"),
    ),
    writers=frozenset(Role),
)
SIGNED = replace(SPEC, life=Life.DOCUMENT)
GOOD: dict[str, Value] = {
    "name": "Aatu", "story": "Tarina.", "code": "direct", "own_code": "threshold", "codes": ("own_one", "threshold"),
    "day": "2026-11-22", "moment": "2026-11-22T10:00:00+02:00", "heat": 366, "count": 0, "agrees": False,
    "goal": GOAL, "goals": (GOAL, OTHER), "lines": ("b", "a"), "content": ('{"a":1}',),
}  # fmt: skip


def fields_of(problems: Sequence[Problem]) -> list[str]:
    return [one.field for one in problems]


def test_a_full_record_may_be_saved_and_signed() -> None:
    assert rules.problems_for_saving(SPEC, GOOD, FACTS) == []
    assert rules.problems_for_signing(SPEC, GOOD, FACTS) == []
    assert rules.doubts_of(SPEC, GOOD, FACTS) == []


@pytest.mark.parametrize("nothing", [None, "", "  \n "])
def test_what_is_needed_to_save_and_to_sign_is_asked_then_and_not_before(nothing: str | None) -> None:
    empty = {**GOOD, "name": nothing, "story": nothing, "agrees": None}
    assert fields_of(rules.problems_for_saving(SPEC, empty, FACTS)) == ["name"]
    assert fields_of(rules.problems_for_signing(SPEC, empty, FACTS)) == ["name", "story", "agrees"]


def test_no_is_an_answer() -> None:
    assert rules.problems_for_signing(SPEC, {**GOOD, "agrees": False}, FACTS) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", "x" * 11), ("name", "nolla\0"), ("story", "x" * 20_001), ("code", "nowhere"), ("code", "own code"),
        ("own_code", "kaksi sanaa"), ("codes", ("threshold", "ei käy")), ("codes", (GOAL,)), ("day", "2026-02-30"),
        ("day", "22.11.2026"), ("moment", "2026-11-22T10:00"), ("moment", "eilen"), ("heat", 99), ("heat", 501),
        ("heat", True), ("heat", "36,6"), ("heat", 10**13), ("count", -1), ("least", 1), ("agrees", 1),
        ("goal", b"short"), ("goal", "text"), ("goals", (GOAL, b"short")), ("goals", ("text",)),
        ("lines", ("a", "b", "c", "d")), ("lines", ("x" * 2001,)), ("lines", (GOAL,)),
        ("content", ("[]",)), ("content", ("{",)),
        ("content", ('{"a":"' + "x" * 300_000 + '"}',)),
    ],
)  # fmt: skip
def test_a_bad_value_is_told_beside_its_field(name: str, value: Value) -> None:
    (problem,) = rules.problems_for_saving(SPEC, {**GOOD, name: value}, FACTS)
    assert problem.field == name
    assert str(problem).endswith(".")
    assert "{" not in str(problem)


def test_limits_are_told_in_the_unit_that_people_write() -> None:
    (problem,) = rules.problems_for_saving(SPEC, {**GOOD, "heat": 501}, FACTS)
    assert str(problem) == "Give a number from 10 to 50."
    (doubt,) = rules.doubts_of(SPEC, {**GOOD, "heat": 433}, FACTS)
    assert str(doubt) == "The usual range is 34–41,5; is this right?"


def test_an_unusual_number_is_asked_about_and_never_refused() -> None:
    assert rules.problems_for_saving(SPEC, {**GOOD, "heat": 433}, FACTS) == []
    assert fields_of(rules.doubts_of(SPEC, {**GOOD, "heat": 339}, FACTS)) == ["heat"]


def test_the_rules_of_the_type_see_clean_values_and_are_asked_at_their_time() -> None:
    seen: list[Values] = []

    def check(values: Values, facts: Facts) -> list[Problem]:
        del facts
        seen.append(values)
        return [Problem("name", "Saved.")]

    def sign_check(values: Values, facts: Facts) -> list[Problem]:
        del values, facts
        return [Problem("name", "Signed.")]

    spec = replace(SPEC, check=check, sign_check=sign_check, doubts=sign_check)
    bad = {**GOOD, "heat": "warm", "name": " Aatu "}
    assert [str(one) for one in rules.problems_for_saving(spec, bad, FACTS)][1:] == ["Saved."]
    assert [str(one) for one in rules.problems_for_signing(spec, bad, FACTS)][1:] == ["Saved.", "Signed."]
    assert [str(one) for one in rules.doubts_of(spec, bad, FACTS)] == ["Signed."]
    assert "heat" not in seen[0]
    assert seen[0]["name"] == "Aatu"


WRONG: dict[str, object] = {
    "name": 7, "story": ["a"], "code": "ei käy", "codes": "threshold", "day": "2026-13-01", "moment": "2026",
    "heat": True, "count": 1.5, "agrees": 1, "goal": b"short", "goals": ["text", b"short"], "lines": [b"x", " "],
    "content": ["[]", "{", 7], "unknown": "kept elsewhere",
}  # fmt: skip


def test_what_another_device_wrote_with_wrong_types_reads_as_not_given() -> None:
    assert rules.clean(SPEC, WRONG) == {}


def test_a_code_of_a_newer_version_stays() -> None:
    assert rules.clean(SPEC, {"code": "teleport"}) == {"code": "teleport"}


def test_texts_are_trimmed_and_lists_lose_doubles() -> None:
    given = {"name": "  Aatu ", "story": "a\n\n", "lines": ["b ", "a", "b"], "codes": ["b", "a", "b"]}
    assert rules.clean(SPEC, given) == {"name": "Aatu", "story": "a", "lines": ("b", "a"), "codes": ("a", "b")}


def test_a_snapshot_has_one_form() -> None:
    assert rules.clean(SPEC, {"content": ['{"b": 1, "a": "ä"}']}) == {"content": ('{"a":"ä","b":1}',)}


def test_a_signing_write_holds_the_whole_content_and_says_what_is_not_given() -> None:
    written = rules.full(SIGNED, {"name": "Aatu", "codes": ("b", "a")})
    assert set(written) == {one.name for one in SPEC.fields}
    assert (written["name"], written["codes"], written["story"]) == ("Aatu", ["a", "b"], None)


def test_an_event_says_only_what_is_given() -> None:
    assert rules.full(replace(SPEC, life=Life.EVENT), {"name": "Aatu", "story": ""}) == {"name": "Aatu"}


def test_a_change_writes_what_differs_and_lists_as_what_came_and_went() -> None:
    written = rules.changed_values(
        SPEC,
        GOOD,
        {**GOOD, "name": "Aatu ", "story": None, "heat": 370, "codes": ("threshold", "queue"), "lines": ("a", "c"),
         "goals": (GOAL,)},
    )  # fmt: skip
    assert written.set == {"story": None, "heat": 370, "lines_order": ["a", "c"]}
    assert written.add == {"codes": ["queue"], "lines": ["c"]}
    assert written.remove == {"codes": ["own_one"], "goals": [OTHER], "lines": ["b"]}


def test_a_change_that_changes_nothing_writes_nothing() -> None:
    assert not rules.changed_values(SPEC, GOOD, {**GOOD, "codes": ("threshold", "own_one")})
    assert rules.changed_values(SPEC, GOOD, {**GOOD, "lines": ("a", "b")}).set == {"lines_order": ["a", "b"]}


HEAT = next(one for one in SPEC.fields if one.name == "heat")
COUNT = next(one for one in SPEC.fields if one.name == "count")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("36,6", 366), ("36.6", 366), (" 36 ", 360), ("36,60", 366), ("-0,5", -5), ("\u22120,5", -5),
     ("1\u00a0200", 12_000), ("", None), ("  ", None)],
)  # fmt: skip
def test_numbers_are_read_as_people_type_them(typed: str, stored: int | None) -> None:
    assert rules.parse_number(HEAT, typed) == stored


@pytest.mark.parametrize("typed", ["36,66", "sata", "3,6,1", ",5", "1e3", "٣٦", "9" * 14, "--1"])
def test_what_is_no_number_is_refused_without_its_words(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        rules.parse_number(HEAT, typed)
    assert typed not in str(caught.value)


def test_a_count_takes_no_decimals() -> None:
    assert rules.parse_number(COUNT, "5,0") == 5
    with pytest.raises(BadInput, match="whole"):
        rules.parse_number(COUNT, "5,5")


@given(st.integers(-(10**12), 10**12), st.integers(0, 4))
def test_a_stored_number_comes_back_from_its_text(stored: int, scale: int) -> None:
    spec = replace(HEAT, scale=scale)
    assert rules.parse_number(spec, rules.number_text(spec, stored)) == stored


@pytest.mark.parametrize(("level", "text"), [(-2, "\u22122"), (-1, "\u22121"), (0, "0"), (1, "+1"), (2, "+2")])
def test_a_level_is_written_with_its_sign_and_read_back(level: int, text: str) -> None:
    found = GOAL_RATING.field("level")
    assert found is not None
    assert rules.number_text(found, level) == text
    assert rules.parse_number(found, text) == level


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.binary(max_size=17),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([one.name for one in SPEC.fields]), anything))
def test_cleaning_never_fails_and_cleaning_again_changes_nothing(values: dict[str, object]) -> None:
    once = rules.clean(SPEC, values)
    assert rules.clean(SPEC, once) == once
    assert not rules.changed_values(SPEC, once, once)
    assert not any("cannot be read" in str(one) for one in rules.field_problems(SPEC, once))


@given(st.dictionaries(st.sampled_from([one.name for one in SPEC.fields]), st.from_type(int) | st.text() | st.none()))
def test_checking_any_values_gives_sentences_and_never_fails(values: dict[str, Value]) -> None:
    for problem in rules.problems_for_signing(SPEC, values, FACTS):
        assert str(problem)
