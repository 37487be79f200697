"""Calendar months: the same day some months later, and the last day of a period of months."""

import calendar
from datetime import date, timedelta


def add_months(day: date, months: int) -> date:
    """The same day of the month `months` later, or the month's last day when it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def period_end(start: date, months: int) -> date:
    """The last day of a period of `months` that begins on `start`: the day before the next one begins."""
    return add_months(start, months) - timedelta(days=1)


def full_months(start: date, last: date) -> int:
    """How many whole months the days from `start` to `last`, both included, hold."""
    after = last + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    return max(0, months if add_months(start, months) <= after else months - 1)


def day_of(value: object) -> date | None:
    """The day of an ISO 8601 field; None when it is not given or no day (what another device wrote is not trusted)."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
