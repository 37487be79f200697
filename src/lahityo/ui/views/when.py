"""Days and clock times as lists and titles show them: in figures the Finnish way, weekdays in the user's language."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from lahityo.base.clock import from_millis
from lahityo.base.errors import BadInput
from lahityo.domain.visit import parse_start
from lahityo.ui.widgets.finnish_time import format_date


def local(millis: int) -> datetime:
    """The local time of a moment in milliseconds."""
    return from_millis(millis).astimezone()


def local_start(start: str) -> datetime | None:
    """The local time of a visit's start, None when it is not known yet."""
    try:
        return parse_start(start).astimezone()
    except BadInput:
        return None


def long_day(day: date) -> str:
    """`lauantai 21.11.2026`."""
    return f"{QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)} {format_date(day)}"


def weekday(number: int) -> str:
    """`torstai` of 4; empty when there is no such day."""
    return QLocale().standaloneDayName(number, QLocale.FormatType.LongFormat)


def short_day(day: date, today: date) -> str:
    """`21.11.` this year, `21.11.25` in another."""
    return f"{day.day}.{day.month}." if day.year == today.year else f"{day.day}.{day.month}.{day.year % 100:02}"


def clock(moment: datetime) -> str:
    """`09.05`."""
    return f"{moment.hour:02}.{moment.minute:02}"


def clock_with_seconds(moment: datetime) -> str:
    """`12.58.04`."""
    return f"{clock(moment)}.{moment.second:02}"


def day_and_clock(moment: datetime) -> str:
    """`21.11.2026 12.32`, which no line break parts."""
    return f"{format_date(moment.date())}\u00a0{clock(moment)}"


def moment_or_clock(moment: datetime, today: date) -> str:
    """The clock time of today, or the day of another day."""
    return clock(moment) if moment.date() == today else short_day(moment.date(), today)
