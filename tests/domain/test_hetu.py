"""Personal identity codes: what is accepted, what is refused, and that no refusal repeats the code."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fi import hetu as oracle

from lahityo.base.errors import BadInput
from lahityo.domain import hetu

SEPARATORS = "+-YXWVUABCDEF"


def code(born: date, separator: str, individual: int) -> str:
    digits = born.strftime("%d%m%y")
    return f"{digits}{separator}{individual:03d}{hetu.check_character(digits, f'{individual:03d}')}"


def test_every_separator_tells_its_century() -> None:
    centuries = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
    for separator, century in centuries.items():
        parsed = hetu.parse(code(date(century + 5, 3, 9), separator, 901))
        assert (parsed.born, parsed.individual) == (date(century + 5, 3, 9), 901)


def test_codes_that_differ_in_the_separator_alone_are_two_persons() -> None:
    dash, letter = hetu.parse("131052-950H"), hetu.parse("131052Y950H")
    assert dash != letter
    assert (dash.text, letter.text) == ("131052-950H", "131052Y950H")


@pytest.mark.parametrize("written", [" 131052y950h ", "131052Y950H\n", "131052Y950h"])
def test_a_code_is_read_as_people_type_it(written: str) -> None:
    assert hetu.parse(written).text == "131052Y950H"


def test_a_pasted_long_dash_is_a_dash() -> None:
    assert hetu.parse("131052\u2013950H").text == "131052-950H"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "form"),
        ("131052950H", "form"),
        ("131052Z950H", "form"),
        ("131052 950H", "form"),
        ("131052-950HH", "form"),
        ("131052-950G", "last character"),
        ("\u0661\u0663\u0661\u0660\u0665\u0662-950H", "form"),
        ("300252-950H", "date"),
        ("290201-950H", "date"),
        ("001052-950H", "date"),
        ("131052-001W", "number"),
        ("131052-950J", "last character"),
        ("131052-951H", "last character"),
    ],
)
def test_a_wrong_code_is_named_without_being_repeated(written: str, said: str) -> None:
    with pytest.raises(BadInput) as caught:
        hetu.parse(written)
    assert said in str(caught.value)
    assert written == "" or written not in str(caught.value)


def test_a_leap_day_exists_in_leap_years_only() -> None:
    assert hetu.parse(code(date(2000, 2, 29), "A", 902)).born == date(2000, 2, 29)


def test_the_test_range_is_900_to_999() -> None:
    assert hetu.is_test_range(hetu.parse(code(date(1970, 1, 1), "-", 900)))
    assert not hetu.is_test_range(hetu.PersonalIdentityCode("", date(1970, 1, 1), 899, False))


def test_a_code_does_not_show_itself_in_a_log_line() -> None:
    assert "131052" not in repr(hetu.parse("131052-950H"))


@given(
    st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    st.sampled_from(SEPARATORS),
    st.integers(900, 999),
    st.sampled_from(hetu.CHECK_CHARACTERS),
)
def test_the_rules_are_those_of_stdnum(born: date, separator: str, individual: int, check: str) -> None:
    for text in (code(born, separator, individual), f"{born:%d%m%y}{separator}{individual}{check}"):
        try:
            ours = hetu.parse(text).text == text
        except BadInput:
            ours = False
        assert ours == oracle.is_valid(text, allow_temporary=True)


@given(st.text(max_size=14))
def test_any_text_is_either_a_code_or_bad_input(text: str) -> None:
    with contextlib.suppress(BadInput):
        assert len(hetu.parse(text).text) == 11
