"""Housing history: the spells of homelessness, whether it is long-term, and when it ended in a home.

ARA counts four classes as homelessness. Long-term is a year or more in one spell, or a second spell within three years.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from lahityo.domain.months import add_months, day_of
from lahityo.domain.spec import Values

HOMELESS = frozenset({"outdoors", "hostel", "institution", "with_others"})
HOUSED = frozenset({"own_home", "supported"})
UNKNOWN = "unknown"

_DAY = timedelta(days=1)
_LONG_DAYS = 365
_YEARS_MONTHS = 36


@dataclass(frozen=True, slots=True)
class Stay:
    """One housing period: its class and its days, both included. `end` is None while it lasts."""

    kind: str
    start: date
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """Homelessness without a break. `days` leaves out the time whose class is not known."""

    start: date
    end: date | None
    days: int


def stay(values: Values) -> Stay | None:
    """The stay that the fields of a housing period tell; None when it has no class or no first day."""
    kind, start = values.get("class"), day_of(values.get("from"))
    return Stay(kind, start, day_of(values.get("to"))) if isinstance(kind, str) and start else None


def spells(stays: Iterable[Stay], day: date) -> list[Spell]:
    """The homeless spells until `day`, oldest first; a day between two stays, or time not known, breaks none."""
    closed = _closed(stays)
    unknown = [one for one in closed if one.kind == UNKNOWN]
    found: list[Spell] = []
    for one in closed:
        if one.kind not in HOMELESS or one.start > day:
            continue
        last = found[-1] if found else None
        if last is None or not _follows(last, one, unknown):
            found.append(Spell(one.start, one.end, _days(one.start, one.end, day)))
            continue
        new_from = max(one.start, last.end + _DAY) if last.end else one.start
        days = 0 if last.end is None else _days(new_from, one.end, day)
        end = None if last.end is None or one.end is None else max(last.end, one.end)
        found[-1] = Spell(last.start, end, last.days + days)
    return found


def long_term(stays: Iterable[Stay], day: date) -> bool:
    """Whether someone who is homeless on `day` has been so for over a year, or again within three years."""
    found = spells(stays, day)
    if not found or not (found[-1].end is None or found[-1].end >= day):
        return False
    began_since = add_months(day, -_YEARS_MONTHS)
    # The day itself is not over, so it does not count as lived through.
    return found[-1].days - 1 > _LONG_DAYS or sum(1 for one in found if one.start >= began_since) > 1


def housed_on(stays: Iterable[Stay]) -> list[date]:
    """The days on which the client moved from homelessness to a home or supported housing."""
    ordered = [one for one in _closed(stays) if one.kind != UNKNOWN]
    return [later.start for earlier, later in pairwise(ordered) if earlier.kind in HOMELESS and later.kind in HOUSED]


def _closed(stays: Iterable[Stay]) -> list[Stay]:
    """By first day; one left open ends when the next begins, since nobody lives in two places for good."""
    ordered = sorted(stays, key=lambda one: (one.start, one.end or date.max, one.kind))
    closed: list[Stay] = []
    for place, one in enumerate(ordered):
        later = next((other.start for other in ordered[place + 1 :] if other.start > one.start), None)
        closed.append(replace(one, end=later - _DAY) if one.end is None and later else one)
    return closed


def _follows(last: Spell, one: Stay, unknown: Sequence[Stay]) -> bool:
    if last.end is None:
        return True
    day = last.end + _DAY
    while day < one.start:
        covering = [gap for gap in unknown if gap.start <= day and (gap.end is None or gap.end >= day)]
        if not covering:
            return one.start - day <= _DAY
        day = min((gap.end or one.start) for gap in covering) + _DAY
    return True


def _days(start: date, end: date | None, day: date) -> int:
    last = day if end is None else min(end, day)
    return max(0, (last - start).days + 1)
