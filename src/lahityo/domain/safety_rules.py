"""Rules of safety: what a flag, a non-disclosure and an outing must say, who is protected today, who is overdue."""

from collections.abc import Iterable
from datetime import date, datetime

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.assessment_rules import not_yet
from lahityo.domain.months import day_of
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Facts, Value, Values


def flag_problems(values: Values, facts: Facts) -> list[Problem]:
    """A fixed-term flag has its end, after its start; a flag that ended says why."""
    problems = []
    start, end = day_of(values.get("from")), day_of(values.get("to"))
    if values.get("fixed_term") is True and end is None:
        problems.append(Problem("to", QT_TRANSLATE_NOOP("Errors", "A fixed-term flag needs the day it ends.")))
    if start and end and end < start:
        problems.append(Problem("to", QT_TRANSLATE_NOOP("Errors", "The flag ends before it starts; check the days.")))
    if values.get("ended") and not values.get("ended_words"):
        text = QT_TRANSLATE_NOOP("Errors", "Write why the flag no longer holds.")
        problems.append(Problem("ended_words", text))
    return problems + not_yet(values, facts, "ended")


def protection_problems(values: Values, facts: Facts) -> list[Problem]:
    """A non-disclosure that is on always has its end date."""
    del facts
    if values.get("on") is True and day_of(values.get("until")) is None:
        return [Problem("until", QT_TRANSLATE_NOOP("Errors", "Give the day the non-disclosure ends."))]
    return []


def protection_doubts(values: Values, facts: Facts) -> list[Problem]:
    """A non-disclosure that has ended already is asked about: it protects nobody."""
    until = day_of(values.get("until"))
    if values.get("on") is True and until and until < facts.today:
        text = QT_TRANSLATE_NOOP("Errors", "The end date has passed, so nothing is hidden; is this right?")
        return [Problem("until", text)]
    return []


def outing_problems(values: Values, facts: Facts) -> list[Problem]:
    """An outing returns after it leaves."""
    del facts
    leaves, back = moment_of(values.get("leaves")), moment_of(values.get("back_by"))
    if leaves and back and back <= leaves:
        text = QT_TRANSLATE_NOOP("Errors", "The return is not after leaving; check the times.")
        return [Problem("back_by", text)]
    return []


def flag_holds(values: Iterable[Values], day: date) -> bool:
    """Whether a flag holds on `day`, by all readings of its conflicting fields: one that holds is enough."""
    return any(_holds(one, day) for one in values)


def is_protected(values: Iterable[Values], day: date) -> bool:
    """Whether a non-disclosure holds on `day`, by all readings of its conflicting fields: one is enough.

    What is on without an end date that can be read holds as well: another device's mistake shows nobody's address.
    """
    for one in values:
        until = day_of(one.get("until"))
        if one.get("on") is True and (until is None or until >= day):
            return True
    return False


def return_by(values: Values, held: Value) -> datetime | None:
    """When somebody is back at the latest: as last put off, else as planned; None when it cannot be read."""
    return moment_of(held) or moment_of(values.get("back_by"))


def moment_of(value: Value) -> datetime | None:
    """The aware moment of a field, or None."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _holds(values: Values, day: date) -> bool:
    start, end = day_of(values.get("from")), day_of(values.get("to"))
    return not values.get("ended") and (start is None or start <= day) and (end is None or day <= end)
