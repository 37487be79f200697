"""A client: who the person is, as far as it is known, and how the name is shown.

Street work often knows a person by an alias alone, so a name or an alias is enough. An alias stands in quotation marks
wherever a name would stand, so that nobody takes it for one.
"""

from dataclasses import dataclass
from datetime import date

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import hetu as identity
from lahityo.domain.problems import Problem, text_problems

NAME_LIMIT = 200
PHONE_LIMIT = 60
ADDRESS_LIMIT = 300
NOTE_LIMIT = 2_000
AGE_LIMIT = 130


@dataclass(frozen=True, slots=True)
class ClientFields:
    """What the form holds. `hetu` is the personal identity code as text, empty when not known."""

    name: str = ""
    alias: str = ""
    born: date | None = None
    hetu: str = ""
    phone: str = ""
    address: str = ""
    contact_note: str = ""


def problems_of(fields: ClientFields, today: date) -> list[Problem]:
    """What keeps the client from being saved, in the order of the form."""
    problems = []
    if not fields.name.strip() and not fields.alias.strip():
        text = QT_TRANSLATE_NOOP("Errors", "Give a name, or the alias that the person is known by.")
        problems.append(Problem("name", text))
    problems += text_problems("name", fields.name, NAME_LIMIT)
    problems += text_problems("alias", fields.alias, NAME_LIMIT)
    if fields.born is not None and not is_plausible_birth(fields.born, today):
        text = QT_TRANSLATE_NOOP("Errors", "The date of birth is in the future or more than {limit} years ago.")
        problems.append(Problem("born", text, (("limit", AGE_LIMIT),)))
    problems += _hetu_problems(fields, today)
    problems += text_problems("phone", fields.phone, PHONE_LIMIT)
    problems += text_problems("address", fields.address, ADDRESS_LIMIT)
    problems += text_problems("contact_note", fields.contact_note, NOTE_LIMIT)
    return problems


def agrees(born: date | None, hetu: str) -> bool:
    """Whether the date of birth and the personal identity code tell the same day; BadInput when the code is wrong."""
    return born is None or not hetu or identity.parse(hetu).born == born


def birth_date(fields: ClientFields) -> date | None:
    """The date of birth as given, or as the personal identity code tells it."""
    if fields.born is not None or not fields.hetu:
        return fields.born
    return identity.parse(fields.hetu).born


def is_plausible_birth(born: date, today: date) -> bool:
    """Whether someone born then can be met today."""
    return born <= today and age_at(born, today) <= AGE_LIMIT


def age_at(born: date, day: date) -> int:
    """Full years on `day`; one born on 29 February grows a year older on 1 March of other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def display_name(fields: ClientFields) -> str:
    """The whole name, or the alias in quotation marks when no name is known."""
    name = _tidy(fields.name)
    return name or in_quotes(fields.alias)


def short_name(fields: ClientFields) -> str:
    """The first name and the initial of the last ("Matti K."), or the alias in quotation marks."""
    words = _tidy(fields.name).split(" ")
    if len(words) > 1:
        return f"{words[0]} {words[-1][0].upper()}."
    return display_name(fields)


def in_quotes(alias: str) -> str:
    """The alias between Finnish quotation marks; empty when there is none."""
    tidy = _tidy(alias)
    return f"”{tidy}”" if tidy else ""


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _hetu_problems(fields: ClientFields, today: date) -> list[Problem]:
    if not fields.hetu:
        return []
    try:
        code = identity.parse(fields.hetu)
    except BadInput as error:
        return [Problem("hetu", error.text)]
    if not is_plausible_birth(code.born, today):
        text = QT_TRANSLATE_NOOP("Errors", "The personal identity code tells a day in the future or too far back.")
        return [Problem("hetu", text)]
    if fields.born is not None and fields.born != code.born:
        text = QT_TRANSLATE_NOOP("Errors", "The date of birth and the personal identity code tell different days.")
        return [Problem("hetu", text)]
    return []
