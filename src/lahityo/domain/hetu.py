"""The Finnish personal identity code (henkilötunnus): its parts, its check character and the date in it.

`DDMMYYCNNNQ`: C tells the century and is part of the identity, since two persons' codes may differ in it alone.
python-stdnum knows the same rules and is the oracle of the tests; importing it costs 60 ms of every start, and it lets
digits of other scripts pass.
"""

import re
from dataclasses import dataclass
from datetime import date

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP

CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
LOWEST_INDIVIDUAL = 2
LOWEST_TEMPORARY = 900

_FORM = re.compile(r"([0-9]{6})([-+YXWVUABCDEF])([0-9]{3})([0-9A-Y])")
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))


@dataclass(frozen=True, slots=True)
class PersonalIdentityCode:
    """A code that passed every check. `text` is upper-case; `temporary` marks the range that no real person keeps."""

    text: str
    born: date
    individual: int
    temporary: bool

    def __repr__(self) -> str:
        """Nothing of the code, so that it cannot reach a log."""
        return "PersonalIdentityCode(…)"


def parse(text: str) -> PersonalIdentityCode:
    """Read a code in any letter case, with spaces around it; BadInput says what is wrong without repeating the code."""
    code = text.strip().translate(_DASHES).upper()
    match = _FORM.fullmatch(code)
    if match is None:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "Errors", "A personal identity code has the form 131052-950H: date, sign, number, check character."
            )
        )
    digits, century, individual, check = match.groups()
    try:
        born = date(CENTURIES[century] + int(digits[4:6]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        raise BadInput(
            QT_TRANSLATE_NOOP("Errors", "The personal identity code begins with a date that does not exist; check it.")
        ) from None
    if int(individual) < LOWEST_INDIVIDUAL:
        raise BadInput(
            QT_TRANSLATE_NOOP("Errors", "The personal identity code has a number that is not in use; check it.")
        )
    if check != check_character(digits, individual):
        raise BadInput(
            QT_TRANSLATE_NOOP("Errors", "The last character of the personal identity code does not match; check it.")
        )
    return PersonalIdentityCode(code, born, int(individual), int(individual) >= LOWEST_TEMPORARY)


def check_character(digits: str, individual: str) -> str:
    """The check character of the six digits of the date and the three of the number."""
    return CHECK_CHARACTERS[int(digits + individual) % len(CHECK_CHARACTERS)]


def is_test_range(code: PersonalIdentityCode) -> bool:
    """Whether the number is 900–999: temporary and test codes, the only ones that invented people may carry."""
    return code.temporary
