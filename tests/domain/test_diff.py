"""What changed between two versions: nothing lost, nothing invented, said by words."""

from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain import diff
from lahityo.domain.codes import Role
from lahityo.domain.diff import Kind, Part
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Life, RecordSpec, Value

SPEC = RecordSpec(
    "sample", Home.SHARED, Life.RECORD, "Sample", "Samples",
    (FieldSpec("words", FieldKind.LONG, "Words"), FieldSpec("count", FieldKind.COUNT, "Count"),
     FieldSpec("codes", FieldKind.CODES, "Codes")),
    writers=frozenset(Role),
)  # fmt: skip

texts = st.text(st.sampled_from("ab ä.\n"), max_size=40) | st.text(max_size=30)


@given(texts, texts)
def test_both_texts_can_be_read_from_their_difference(before: str, after: str) -> None:
    parts = diff.words(before, after)
    assert "".join(one.text for one in parts if one.kind is not Kind.NEW) == before
    assert "".join(one.text for one in parts if one.kind is not Kind.GONE) == after
    assert all(one.text for one in parts)


def test_one_changed_word_is_one_change() -> None:
    assert diff.words("Käy kotona kerran viikossa.", "Käy kotona kahdesti viikossa.") == (
        Part(Kind.SAME, "Käy kotona"), Part(Kind.GONE, " kerran"), Part(Kind.NEW, " kahdesti"),
        Part(Kind.SAME, " viikossa."),
    )  # fmt: skip


def test_words_that_changed_beside_each_other_read_as_one_change() -> None:
    assert diff.words("Hyvä vanha koti", "Hyvä uusi asunto") == (
        Part(Kind.SAME, "Hyvä"), Part(Kind.GONE, " vanha koti"), Part(Kind.NEW, " uusi asunto"),
    )  # fmt: skip


def test_equal_texts_differ_nowhere() -> None:
    assert diff.words("sama", "sama") == (Part(Kind.SAME, "sama"),)
    assert diff.words("", "") == ()


def test_two_long_texts_are_compared_without_a_wait() -> None:
    before = "\n".join(f"rivi {number} sanoja on monta" for number in range(4000))
    after = before.replace("rivi 77 ", "rivi 78 ")
    parts = diff.words(before, after)
    assert "".join(one.text for one in parts if one.kind is not Kind.GONE) == after
    assert len(parts) < 10


def test_versions_differ_by_field_in_the_order_of_the_type() -> None:
    before: dict[str, Value] = {"words": "Oma koti", "count": 1, "codes": ("b", "a")}
    found = diff.values(SPEC, before, {"words": "Oma piha", "codes": ("a", "b")})
    assert [(one.field.name, one.before, one.after) for one in found] == [("words", "Oma koti", "Oma piha"),
                                                                         ("count", 1, None)]  # fmt: skip
    assert found[0].parts[0] == Part(Kind.SAME, "Oma")
    assert found[1].parts == ()
