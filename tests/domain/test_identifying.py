"""Texts that belong to nobody: what may tell who somebody is gets marked, and a personal identity code is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.identifying import Why, ask_of_names, marks, refuse_codes
from lahityo.domain.spec import Values
from tests.support.known_facts import KnownFacts

FACTS = KnownFacts(date(2026, 11, 22))


def found(text: str, *names: str) -> list[tuple[str, Why]]:
    return [(text[one.start : one.start + one.length], one.why) for one in marks(text, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kertoi koodinsa 131052-950H itse.", [("131052-950H", Why.CODE)]),
        ("koodi 131052-950h", [("131052-950h", Why.CODE)]),
        ("koodi 131052-9501", [("131052-9501", Why.PHONE)]),
        ("Soita 040 123 4567.", [("040 123 4567", Why.PHONE)]),
        ("Soita +358401234567", [("+358401234567", Why.PHONE)]),
        ("Kävijöitä 2026-11-22 oli 41.", []),
        ("22.11.2026 klo 12.30", []),
        ("posti: joku.joku@example.org!", [("joku.joku@example.org", Why.MAIL)]),
        ("Paikalla oli Matti Mallikas illalla", [("Matti Mallikas", Why.NAME)]),
        ("Anna-Maija Mallikas-Esimerkki tuli", [("Anna-Maija Mallikas-Esimerkki", Why.NAME)]),
        ("Matti Juhani Mallikas", [("Matti Juhani Mallikas", Why.NAME)]),
        ("Eilen oli hiljaista. Kahvia kului.", []),
        ("KELA ja THL kävivät", []),
    ],
)
def test_what_may_tell_who_somebody_is_gets_marked(text: str, expected: list[tuple[str, Why]]) -> None:
    assert found(text) == expected


def test_the_names_and_aliases_of_clients_are_found_as_whole_words_in_any_letter_case() -> None:
    assert found("se on VELI taas", "Veli Kuvitteellinen") == [("VELI", Why.NAME)]
    assert found("veli kuvitteellinen oli", "Veli Kuvitteellinen") == [("veli kuvitteellinen", Why.NAME)]
    assert found("velille kahvia", "Veli Kuvitteellinen") == []
    assert found("Sinitakki nukkui", "Sinitakki") == [("Sinitakki", Why.NAME)]


@given(st.text(max_size=60), st.lists(st.text(max_size=10), max_size=3))
def test_marks_lie_inside_the_text_and_never_overlap(text: str, names: list[str]) -> None:
    end = 0
    for mark in marks(text, names):
        assert mark.start >= end
        assert mark.length > 0
        end = mark.start + mark.length
        assert end <= len(text)


def test_a_personal_identity_code_is_refused_and_a_name_only_asked_about() -> None:
    coded: Values = {"what": "Hän on 131052-950H"}
    named: Values = {"what": "Hän on Matti Mallikas"}
    refuse, ask = refuse_codes("what"), ask_of_names("what")
    assert ([one.field for one in refuse(coded, FACTS)], refuse(named, FACTS)) == (["what"], [])
    assert (ask(coded, FACTS), [one.field for one in ask(named, FACTS)]) == ([], ["what"])
    assert "131052" not in str(refuse(coded, FACTS)[0])
