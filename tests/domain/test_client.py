"""A client's data: what is enough, what contradicts itself, and how the name is shown."""

from datetime import date

import pytest

from lahityo.base.errors import BadInput
from lahityo.domain.client import ClientFields, age_at, agrees, birth_date, display_name, problems_of, short_name

TODAY = date(2026, 11, 21)
HETU = "131052-950H"


def fields_of(client: ClientFields) -> list[str]:
    return [problem.field for problem in problems_of(client, TODAY)]


@pytest.mark.parametrize("client", [ClientFields(name="Matti Korhonen"), ClientFields(alias="Masa")])
def test_a_name_or_an_alias_is_enough(client: ClientFields) -> None:
    assert problems_of(client, TODAY) == []


@pytest.mark.parametrize(
    ("client", "field"),
    [
        (ClientFields(name=" ", alias="\n"), "name"),
        (ClientFields(name="x" * 201), "name"),
        (ClientFields(name="M", born=date(2026, 11, 22)), "born"),
        (ClientFields(name="M", born=date(1880, 1, 1)), "born"),
        (ClientFields(name="M", hetu="131052-950J"), "hetu"),
        (ClientFields(name="M", born=date(1952, 10, 14), hetu=HETU), "hetu"),
        (ClientFields(name="M", hetu="131052+950H"), "hetu"),
        (ClientFields(name="M", hetu="131052A950H"), "hetu"),
        (ClientFields(name="M", phone="0" * 61), "phone"),
        (ClientFields(name="M", address="x" * 301), "address"),
        (ClientFields(name="M", contact_note="x" * 2001), "contact_note"),
    ],
)
def test_what_is_wrong_is_named_with_its_field(client: ClientFields, field: str) -> None:
    assert fields_of(client) == [field]
    assert client.hetu == "" or client.hetu not in str(problems_of(client, TODAY)[0])


def test_birth_date_and_identity_code_agree_or_not() -> None:
    assert agrees(date(1952, 10, 13), HETU)
    assert agrees(None, HETU)
    assert agrees(date(1952, 10, 14), "")
    assert not agrees(date(1952, 10, 14), HETU)
    with pytest.raises(BadInput):
        agrees(date(1952, 10, 13), "131052-950J")


def test_the_identity_code_tells_the_birth_date_when_it_is_not_given() -> None:
    assert birth_date(ClientFields(name="M", hetu=HETU)) == date(1952, 10, 13)
    assert birth_date(ClientFields(name="M")) is None


@pytest.mark.parametrize(
    ("name", "alias", "shown", "short"),
    [
        ("Matti Korhonen", "", "Matti Korhonen", "Matti K."),
        ("  Anna-Maija   Sofia Mäki-Laine ", "Ansku", "Anna-Maija Sofia Mäki-Laine", "Anna-Maija M."),
        ("Åke", "", "Åke", "Åke"),
        ("Kerttu öljymäki", "", "Kerttu öljymäki", "Kerttu Ö."),
        ("", "Masa", "”Masa”", "”Masa”"),
        ("", " Pitkä  Masa ", "”Pitkä Masa”", "”Pitkä Masa”"),
        ("", "", "", ""),
    ],
)
def test_an_alias_is_shown_in_quotation_marks_and_a_name_without(name: str, alias: str, shown: str, short: str) -> None:
    client = ClientFields(name=name, alias=alias)
    assert (display_name(client), short_name(client)) == (shown, short)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1978, 11, 21), TODAY, 48),
        (date(1978, 11, 22), TODAY, 47),
        (date(2004, 2, 29), date(2026, 2, 28), 21),
        (date(2004, 2, 29), date(2026, 3, 1), 22),
    ],
)
def test_age_grows_on_the_birthday(born: date, day: date, age: int) -> None:
    assert age_at(born, day) == age
