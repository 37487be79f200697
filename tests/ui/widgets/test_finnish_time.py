"""Dates, times and durations, as nurses type them."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.ui.widgets.finnish_time import (
    format_date,
    format_datetime,
    format_duration,
    parse_date,
    parse_datetime,
    parse_duration,
    step_datetime,
)


def wall(text: str) -> datetime:
    """A time on the wall, without time zone, as the fields hold it."""
    return datetime.fromisoformat(text)


NOW = wall("2026-11-21 09:05")
MOMENTS = st.datetimes(wall("1900-01-01 00:00"), wall("2199-12-31 00:00")).map(
    lambda at: at.replace(second=0, microsecond=0)
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21.11.2026 12.32", wall("2026-11-21 12:32")),
        ("21.11. 12:32", wall("2026-11-21 12:32")),
        ("21.11 klo 12.32", wall("2026-11-21 12:32")),
        ("7.11.26 kl. 8.05", wall("2026-11-07 08:05")),
        ("12.32", wall("2026-11-21 12:32")),
        ("9:05", wall("2026-11-21 09:05")),
        ("2026-11-21 12:32", wall("2026-11-21 12:32")),
        ("2026-11-21T12:32:59", wall("2026-11-21 12:32")),
        ("  1.2.  14 ", wall("2026-02-01 14:00")),
    ],
)
def test_a_moment_is_understood(typed: str, meant: datetime) -> None:
    assert parse_datetime(typed, NOW) == meant


@pytest.mark.parametrize(
    "typed", ["", "12", "kolmas", "31.2.2026 12.00", "24.00", "12.60", "21.11.2026", "1.1.2026 25"]
)
def test_what_is_no_moment_is_refused_rather_than_guessed(typed: str) -> None:
    assert parse_datetime(typed, NOW) is None


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45", 45), ("45 min", 45), ("45min", 45), ("1 h 15", 75), ("1h15", 75), ("1 h 15 min", 75), ("1 t", 60),
        ("1.15", 75), ("1:15", 75), ("1,5", 90), ("1,5 h", 90), ("2 tuntia", 120), ("0", 0), ("1 tim 30", 90),
    ],
)  # fmt: skip
def test_a_duration_is_understood(typed: str, minutes: int) -> None:
    assert parse_duration(typed) == minutes


@pytest.mark.parametrize("typed", ["", "pitkä", "1.75", "25 h", "-5", "9999", "1 h 75"])
def test_what_is_no_duration_is_refused(typed: str) -> None:
    assert parse_duration(typed) is None


@given(MOMENTS)
def test_a_moment_that_is_shown_can_be_typed_back(at: datetime) -> None:
    assert parse_datetime(format_datetime(at), NOW) == at
    assert parse_date(format_date(at.date()), NOW.date()) == at.date()


@given(st.integers(0, 24 * 60))
def test_a_duration_that_is_shown_can_be_typed_back(minutes: int) -> None:
    assert parse_duration(format_duration(minutes)) == minutes


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_the_fields(typed: str) -> None:
    for value in (parse_date(typed, NOW.date()), parse_datetime(typed, NOW), parse_duration(typed)):
        assert value is None or isinstance(value, date | int)


@given(MOMENTS, st.integers(0, 4), st.integers(-50, 50))
def test_stepping_stays_a_moment_and_days_step_back(at: datetime, section: int, steps: int) -> None:
    there = step_datetime(at, section, steps)
    if section in (0, 3, 4):
        assert step_datetime(there, section, -steps) == at
    if section == 1:
        assert (there.year * 12 + there.month) - (at.year * 12 + at.month) == steps


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert step_datetime(wall("2026-01-31 08:00"), 1, 1) == wall("2026-02-28 08:00")
    last = wall("9999-12-31 23:55")
    assert step_datetime(last, 0, 1) == last
