"""Where the steps of a timeline stand: days to pixels, ticks of the axis, and rows in which no words collide. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from lahityo.domain.months import add_months

_LEAST_AHEAD = 30
_AHEAD_SHARE = 0.08
_MOST_PLANNED_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Scale:
    """Days drawn on `width` pixels, both ends included."""

    first: date
    last: date
    width: float

    def x(self, day: date) -> float:
        """The left side of a day, held within the drawing."""
        days = max((self.last - self.first).days, 1)
        return min(max((day - self.first).days / days, 0.0), 1.0) * self.width


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis. `is_year` when a year begins there."""

    day: date
    is_year: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A bar from `left` to `right` with `label` pixels of words that prefer to stand in it.

    `ahead` is where its planned end stands, or 0; words beside the bar keep clear of the line that leads there.
    """

    left: float
    right: float
    label: float
    ahead: float = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a bar and its words stand. `words_left` and `words_right` bound the words; the row counts from 0."""

    row: int
    left: float
    right: float
    words_left: float
    words_right: float

    @property
    def outer_left(self) -> float:
        """The left side of bar and words together."""
        return min(self.left, self.words_left)

    @property
    def outer_right(self) -> float:
        """The right side of bar and words together."""
        return max(self.right, self.words_right)


def span(starts: Sequence[date], planned: Sequence[date], today: date, days: int | None) -> tuple[date, date]:
    """The first and last day to draw: the last `days` (None: everything), and what is planned not too far ahead."""
    earliest = min(starts, default=today)
    first = earliest if days is None else max(earliest, today - timedelta(days=days))
    first = min(first, today - timedelta(days=_LEAST_AHEAD)).replace(day=1)
    drawn = max((today - first).days, 1)
    least = today + timedelta(days=max(_LEAST_AHEAD, round(drawn * _AHEAD_SHARE)))
    most = today + timedelta(days=max(_LEAST_AHEAD, round(drawn * _MOST_PLANNED_SHARE)))
    return first, max(least, min(max(planned, default=least), most))


def ticks(scale: Scale, room: float) -> list[Tick]:
    """Beginnings of months at least `room` pixels apart: each one, every third, or of years."""
    months = max((scale.last - scale.first).days / 30.4, 1.0)
    step = next((one for one in (1, 3, 6) if scale.width / months * one >= room), 12)
    day = scale.first.replace(day=1)
    found = []
    while day <= scale.last:
        if day >= scale.first and (day.month - 1) % step == 0:
            found.append(Tick(day, day.month == 1))
        day = add_months(day, 1)
    return found


def place(wanted: Sequence[Wanted], width: float, gap: float, today: float) -> list[Placed]:
    """A place for each, in the order given: the first row in which neither bar nor words touch another.

    Words beside a bar do not cross `today` if they fit on the other side.
    """
    ends: list[float] = []
    found = []
    for one in wanted:
        words = _words(one, width, gap, today)
        left, right = min(one.left, words[0]), max(one.right, words[1], one.ahead)
        row = next((number for number, end in enumerate(ends) if end <= left), len(ends))
        if row == len(ends):
            ends.append(0)
        ends[row] = right + gap
        found.append(Placed(row, one.left, one.right, *words))
    return found


def _words(one: Wanted, width: float, gap: float, today: float) -> tuple[float, float]:
    """In the bar when they fit, else after it, else before it; where no room is enough they are cut."""
    if one.label + 2 * gap <= one.right - one.left:
        return one.left + gap, one.right - gap
    after = max(one.right, one.ahead) + gap
    crosses = one.right <= today < after + one.label
    if after + one.label <= width and not crosses:
        return after, after + one.label
    if one.left - gap - one.label >= 0:
        return one.left - gap - one.label, one.left - gap
    if after + one.label <= width:
        return after, after + one.label
    beside = max(one.left, width - after)
    if one.right - one.left >= beside:
        return one.left + gap, one.right - gap
    return (0, one.left - gap) if one.left == beside else (after, width)
