"""Rules of everyday records: permissions of the network, the day log, periods."""

import re

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Values

PERMISSION_WITHOUT_LIMIT = QT_TRANSLATE_NOOP("Errors", "Say what the permission concerns.")
CONTACT_WITHOUT_PERMISSION = QT_TRANSLATE_NOOP(
    "Errors", "The client has not allowed contact, so no phone or e-mail is kept; remove them."
)
COUNT_MISSING = QT_TRANSLATE_NOOP("Errors", "Give the number of visitors.")
HOURS_MISSING = QT_TRANSLATE_NOOP("Errors", "Give the opening and closing times as 9:00 or 21:30.")
ENDS_BEFORE = QT_TRANSLATE_NOOP("Errors", "The last day is before the first; change one of them.")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.][0-5]\d")


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def network_problems(values: Values, facts: Facts) -> list[Problem]:
    """A limited permission says to what; a refused one keeps no contact details."""
    del facts
    permission = _text(values, "permission")
    if permission == "limited" and not _text(values, "permission_for"):
        return [Problem("permission_for", PERMISSION_WITHOUT_LIMIT)]
    if permission == "no":
        return [Problem(name, CONTACT_WITHOUT_PERMISSION) for name in ("phone", "email") if _text(values, name)]
    return []


def day_entry_problems(values: Values, facts: Facts) -> list[Problem]:
    """Visitors have a count and opening hours have clock times."""
    del facts
    kind = _text(values, "kind")
    if kind == "visitors" and values.get("count") is None:
        return [Problem("count", COUNT_MISSING)]
    if kind == "opening":
        return [Problem(name, HOURS_MISSING) for name in ("opens", "closes") if not is_clock(_text(values, name))]
    return []


def period_problems(values: Values, facts: Facts) -> list[Problem]:
    """A period ends on or after the day it begins."""
    del facts
    first, last = _text(values, "from"), _text(values, "to")
    return [Problem("to", ENDS_BEFORE)] if first and last and last < first else []


def is_clock(text: str) -> bool:
    """Whether a text is a time of day, 9:00 or 21.30."""
    return _CLOCK.fullmatch(text) is not None
