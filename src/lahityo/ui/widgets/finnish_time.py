"""Dates, times and durations as they are typed and shown in Finland. Pure text and numbers, no Qt."""

import re
from datetime import date, datetime, time, timedelta

# A year follows its dot at once, or has four figures: in "21.11. 12.32" and "1.2. 14" the last numbers are a time.
_DATE = re.compile(r"(\d{1,2})[.\s/](\d{1,2})(?:[./](\d{4}|\d{2})(?![\d.:])|[./\s]\s*(\d{4})(?![\d.:])|[./])?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[T ]?")
_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?")
_CLOCK_WORD = re.compile(r"\b(?:klo|kl|at)\b\.?", re.IGNORECASE)
_HOURS = re.compile(
    r"(\d{1,2})\s*(?:h|t|tim|tuntia|tunti|hours?)\.?\s*(?:(?:ja|och|and)\s*)?(?:(\d{1,2})\s*(?:min\w*|m)?\.?)?"
)
_MINUTES = re.compile(r"(\d{1,4})\s*(?:min\w*|m)?\.?")
_POINT = re.compile(r"(\d{1,2})[.:](\d{2})\s*(?:h|t)?")
_DECIMAL = re.compile(r"(\d{1,2}),(\d{1,2})\s*(?:h|t|tuntia|tim)?\.?")
_CENTURY = 2000
MINUTES_OF_DAY = 24 * 60


def format_date(value: date) -> str:
    """`21.11.2026`."""
    return f"{value.day}.{value.month}.{value.year}"


def format_datetime(value: datetime) -> str:
    """`21.11.2026 12.32`."""
    return f"{format_date(value)} {value.hour:02}.{value.minute:02}"


def format_duration(minutes: int) -> str:
    """`45 min`, `1 h`, `1 h 15 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def parse_date(text: str, today: date) -> date | None:
    """The day meant by `21.11.2026`, `21.11.26`, `21.11.` (the year of `today`) or `2026-11-21`; None if none is."""
    words = text.strip()
    found = _leading_date(words, today)
    return found[0] if found and not found[1].strip() else None


def parse_datetime(text: str, now: datetime) -> datetime | None:
    """The local moment meant by a date and a clock time, or by a clock time alone (the day of `now`); None if none is.

    Without a time the text is refused rather than read as midnight.
    """
    words = _CLOCK_WORD.sub(" ", text).strip()
    whole = _ISO.match(words) or " " in words or "\t" in words or words.count(".") > 1
    found = _leading_date(words, now.date()) if whole else None
    day, rest = found or (now.date(), words)
    clock = _CLOCK.fullmatch(rest.strip())
    if clock is None:
        return None
    # An hour alone is a time only when a date stands before it: "12" by itself could be anything.
    if clock.group(2) is None and found is None:
        return None
    hour, minute = int(clock.group(1)), int(clock.group(2) or 0)
    if hour > 23 or minute > 59:
        return None
    return datetime.combine(day, time(hour, minute))


def parse_duration(text: str) -> int | None:
    """Minutes meant by `45`, `45 min`, `1 h 15`, `1.15`, `1:15`, `1,5 h`; between 0 and a day, else None."""
    words = text.strip().lower()
    minutes = _minutes(words)
    return minutes if minutes is not None and 0 <= minutes <= MINUTES_OF_DAY else None


def step_datetime(value: datetime, section: int, steps: int) -> datetime:
    """Move day (0), month (1), year (2), hour (3) or, by fives, minute (4); a day that a month lacks is its last."""
    if section in (1, 2):
        months = value.year * 12 + value.month - 1 + steps * (1 if section == 1 else 12)
        months = min(max(months, 1 * 12), 9999 * 12 + 11)
        return value.replace(year=months // 12, month=months % 12 + 1, day=_day(months, value.day))
    unit = {0: timedelta(days=1), 3: timedelta(hours=1), 4: timedelta(minutes=5)}[section]
    try:
        return value + unit * steps
    except OverflowError:
        return value


def _day(months: int, wanted: int) -> int:
    year, month = months // 12, months % 12 + 1
    for day in range(wanted, 27, -1):
        try:
            date(year, month, day)
        except ValueError:
            continue
        return day
    return min(wanted, 28)


def _leading_date(words: str, today: date) -> tuple[date, str] | None:
    iso = _ISO.match(words)
    found = iso or _DATE.match(words)
    if found is None:
        return None
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    else:
        day, month = int(found.group(1)), int(found.group(2))
        year = int(found.group(3) or found.group(4) or today.year)
        year += _CENTURY if year < 100 else 0
    try:
        return date(year, month, day), words[found.end() :]
    except ValueError:
        return None


def _minutes(words: str) -> int | None:
    if found := _DECIMAL.fullmatch(words):
        return round(float(f"{found.group(1)}.{found.group(2)}") * 60)
    if found := _POINT.fullmatch(words):
        return _sum(found.group(1), found.group(2))
    if found := _HOURS.fullmatch(words):
        return _sum(found.group(1), found.group(2) or "0")
    if found := _MINUTES.fullmatch(words):
        return int(found.group(1))
    return None


def _sum(hours: str, minutes: str) -> int | None:
    return int(hours) * 60 + int(minutes) if int(minutes) < 60 else None
