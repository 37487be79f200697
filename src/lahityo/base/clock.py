"""The time, as a plain callable that tests replace. Clocks are shown to people and never trusted for order."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(UTC)


def to_millis(moment: datetime) -> int:
    """Milliseconds since 1970-01-01 UTC of an aware moment."""
    return round(moment.timestamp() * 1000)


def from_millis(millis: int) -> datetime:
    """The aware UTC moment of `millis` since 1970-01-01 UTC."""
    return datetime.fromtimestamp(millis / 1000, UTC)
