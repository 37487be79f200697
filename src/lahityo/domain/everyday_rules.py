"""Rules of everyday records: permissions of the network, the day log, periods."""

import re
from collections.abc import Sequence
from datetime import date

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.identifying import refuse_codes
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Values, text_of

PERMISSION_WITHOUT_LIMIT = QT_TRANSLATE_NOOP("Errors", "Say what the permission concerns.")
CONTACT_WITHOUT_PERMISSION = QT_TRANSLATE_NOOP(
    "Errors", "The client has not allowed contact, so no phone or e-mail is kept; remove them."
)
COUNT_MISSING = QT_TRANSLATE_NOOP("Errors", "Give the number of visitors.")
HOURS_MISSING = QT_TRANSLATE_NOOP("Errors", "Give the opening and closing times as 9:00 or 21:30.")
ENDS_BEFORE = QT_TRANSLATE_NOOP("Errors", "The last day is before the first; change one of them.")
RELATIVE_HIDDEN = QT_TRANSLATE_NOOP(
    "Errors", "A relative has a non-disclosure: do not record the relative's contact details. Is this right?"
)
LEADS_WRITE = QT_TRANSLATE_NOOP("Errors", "A team lead writes this; you can write feedback.")
PERMISSIONS = ("no", "limited", "not_asked", "yes")
_CODES_IN_WORDS = refuse_codes("words")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.][0-5]\d")


def network_problems(values: Values, facts: Facts) -> list[Problem]:
    """A limited permission says to what; a refused one keeps no contact details."""
    del facts
    permission = text_of(values, "permission")
    if permission == "limited" and not text_of(values, "permission_for"):
        return [Problem("permission_for", PERMISSION_WITHOUT_LIMIT)]
    if permission == "no":
        return [Problem(name, CONTACT_WITHOUT_PERMISSION) for name in ("phone", "email") if text_of(values, name)]
    return []


def network_doubts(values: Values, facts: Facts) -> list[Problem]:
    """Contact details of a relative who has a non-disclosure are better left out."""
    if text_of(values, "kind") != "relative" or not any(
        row.values.get("relative") is True for row in facts.rows("protection")
    ):
        return []
    return [Problem(name, RELATIVE_HIDDEN) for name in ("phone", "email") if text_of(values, name)]


def day_entry_problems(values: Values, facts: Facts) -> list[Problem]:
    """Visitors have a count and opening hours have clock times."""
    found = _CODES_IN_WORDS(values, facts)
    kind = text_of(values, "kind")
    if kind == "visitors" and values.get("count") is None:
        found.append(Problem("count", COUNT_MISSING))
    if kind == "opening":
        found += [Problem(name, HOURS_MISSING) for name in ("opens", "closes") if not is_clock(text_of(values, name))]
    return found


def area_problems(values: Values, facts: Facts) -> list[Problem]:
    """An area entry has a period in order, and nobody's personal identity code; only a team lead writes outcomes."""
    found = period_problems(values, facts) + _CODES_IN_WORDS(values, facts)
    if facts.role is not Role.TEAM_LEAD and text_of(values, "kind") not in ("", "feedback"):
        found.append(Problem("kind", LEADS_WRITE))
    return found


def period_problems(values: Values, facts: Facts) -> list[Problem]:
    """A period ends on or after the day it begins."""
    del facts
    first, last = text_of(values, "from"), text_of(values, "to")
    return [Problem("to", ENDS_BEFORE)] if first and last and last < first else []


def permission_now(given: Sequence[str], until: date | None, today: date) -> str:
    """The permission that counts: of two values the stricter one, and one that has run out was not asked.

    The order is no, limited, not asked, yes: between two people's words the more careful one holds.
    """
    strictest = next((one for one in PERMISSIONS if one in given), "not_asked")
    ran_out = until is not None and until < today
    return "not_asked" if ran_out and strictest in ("yes", "limited") else strictest


def duties_text(duties: Sequence[tuple[str, str, date | None]]) -> str:
    """What was agreed as text: a line for each duty, who, what, and by which day (ISO 8601)."""
    lines = []
    for who, what, by in duties:
        line = f"{who.strip()}: {what.strip()}" if who.strip() else what.strip()
        lines.append(f"{line} ({by.isoformat()})" if by is not None else line)
    return "\n".join(line for line in lines if line)


def is_clock(text: str) -> bool:
    """Whether a text is a time of day, 9:00 or 21.30."""
    return _CLOCK.fullmatch(text) is not None
