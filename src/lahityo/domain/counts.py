"""Counts by month: what is counted, how lines add up, and how a table leaves the app without telling of anyone.

A table holds whole numbers only: no client, no worker, no euros. When it leaves the app, a cell that a few people make
up is shown as "<5", and a sum that would give such a cell away is shown as "at least".
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lahityo.domain.months import add_months

SMALLEST_CELL = 5
"""An exported cell of fewer is never shown; an organisation may ask for a greater number and not for a lesser one."""


class Section(StrEnum):
    """What is counted."""

    VISITS = "visits"
    DECISIONS = "decisions"
    ROUTES = "routes"
    PATH = "path"
    BARRIERS = "barriers"
    OUTCOMES = "outcomes"
    PEOPLE = "people"
    GIVEN = "given"
    VISITORS = "visitors"
    DISTURBANCES = "disturbances"


CODES: dict[Section, tuple[tuple[str, ...], ...]] = {
    Section.VISITS: (("visit_kind",),),
    Section.DECISIONS: (("social_service",), ("decision_outcome",)),
    Section.ROUTES: (("route",),),
    Section.PATH: (("path_kind",), ("path_kind",)),
    Section.BARRIERS: (("service",), ("barrier",)),
    Section.OUTCOMES: (("derived_count",),),
    Section.PEOPLE: (("tally_setting",), ("age_band",)),
    Section.GIVEN: (("need", "supply"),),
    Section.VISITORS: (),
    Section.DISTURBANCES: (),
}
"""The code lists that the parts of a line's key are from, level by level."""
APART = frozenset({Section.OUTCOMES, Section.GIVEN})
"""Sections whose lines do not add up: people counted in several, or things of different kinds."""
FROM_NOWHERE = "-"
"""Before the first step of a path, and where a record does not say which service it was about."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in a month ("2026-11"), so many times. `key` has the codes of CODES, level by level."""

    section: Section
    month: str
    key: tuple[str, ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True)
class Person:
    """A client who reached an outcome in a month; `who` tells clients apart and never leaves the counting."""

    code: str
    month: str
    who: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: the section's sum has an empty key; `cells` are by month. `total` is of the whole time."""

    section: Section
    key: tuple[str, ...]
    cells: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Table:
    """The counts of some months, oldest first; lines in the order of the sections, each sum before what adds to it."""

    months: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Forecast:
    """What was expected of a time, both days included, and what came true; None: nothing is counted or entered yet.

    `derived` says that the app has counted it.
    """

    measure: str
    first: str
    last: str
    expected: int
    realised: int | None
    derived: bool


def month_of(day: str) -> str:
    """The month of an ISO 8601 day or moment, as "2026-11"."""
    return day[:7]


def months_between(first: str, last: str) -> tuple[str, ...]:
    """All months from `first` to `last`, both included and written as "2026-11"; empty when they are in wrong order."""
    found = []
    day = date.fromisoformat(f"{first}-01")
    while f"{day:%Y-%m}" <= last:
        found.append(f"{day:%Y-%m}")
        day = add_months(day, 1)
    return tuple(found)


def table(months: Sequence[str], events: Iterable[Event], people: Iterable[Person] = ()) -> Table:
    """The table of these months. A client who reached an outcome in two months is one in the total."""
    column = {month: place for place, month in enumerate(months)}
    counts: Counter[tuple[Section, tuple[str, ...], int]] = Counter()
    for event in events:
        if event.month in column and event.count > 0:
            for depth in range(1 if event.section in APART else 0, len(event.key) + 1):
                counts[event.section, event.key[:depth], column[event.month]] += event.count
    reached: dict[str, set[tuple[int, bytes]]] = {}
    for one in people:
        if one.month in column:
            reached.setdefault(one.code, set()).add((column[one.month], one.who))
    for code, found in reached.items():
        for place, _ in found:
            counts[Section.OUTCOMES, (code,), place] += 1
    clients = {code: len({who for _, who in found}) for code, found in reached.items()}
    lines = {(section, key) for section, key, _ in counts}
    order = list(Section)
    ordered = sorted(lines, key=lambda one: (order.index(one[0]), one[1]))
    return Table(tuple(months), tuple(_line(section, key, counts, clients, len(months)) for section, key in ordered))


def shown(counted: Table, smallest: int = SMALLEST_CELL) -> list[tuple[Line, tuple[str, ...]]]:
    """Every line with its cells and, last, its total as they may leave the app.

    A cell from 1 to `smallest` - 1 is "<5". A sum with such a cell among its parts says only what the shown parts add
    up to at least, so nothing in the table depends on what a hidden cell holds.
    """
    smallest = max(smallest, SMALLEST_CELL)
    bounds: dict[tuple[Section, tuple[str, ...]], list[_Cell]] = {}
    by_depth = sorted(counted.lines, key=lambda line: -len(line.key))
    parts: dict[tuple[Section, tuple[str, ...]], list[list[_Cell]]] = {}
    for line in by_depth:
        below = parts.get((line.section, line.key), [])
        cells = [
            _sum([one[place] for one in below]) if below else _leaf(value, smallest)
            for place, value in enumerate(line.cells)
        ]
        bounds[line.section, line.key] = [*cells, _total(line, cells)]
        if line.key and line.section not in APART:
            parts.setdefault((line.section, line.key[:-1]), []).append(cells)
    return [
        (line, tuple(cell.text(smallest) for cell in bounds[line.section, line.key])) for line in counted.lines
    ]  # fmt: skip


def realised_shown(forecast: Forecast, smallest: int = SMALLEST_CELL) -> str:
    """What came true as it may leave the app: what the app has counted is told in whole steps of `smallest` only,
    since the time of a forecast may differ from the months of the table by one hidden cell.
    """
    if forecast.realised is None or not forecast.derived or forecast.realised == 0:
        return "" if forecast.realised is None else str(forecast.realised)
    smallest = max(smallest, SMALLEST_CELL)
    steps = forecast.realised // smallest * smallest
    return f">={steps}" if steps else f"<{smallest}"


@dataclass(frozen=True, slots=True)
class _Cell:
    """What may be known of a cell: all of it, or that it is at least `least`; `hidden` is one of few people."""

    least: int
    exact: bool = True
    hidden: bool = False

    def text(self, smallest: int) -> str:
        if self.hidden:
            return f"<{smallest}"
        return str(self.least) if self.exact else f">={self.least}"


def _leaf(value: int, smallest: int) -> _Cell:
    return _Cell(1, exact=False, hidden=True) if 0 < value < smallest else _Cell(value)


def _sum(cells: Sequence[_Cell]) -> _Cell:
    return _Cell(sum(cell.least for cell in cells), all(cell.exact for cell in cells))


def _total(line: Line, cells: Sequence[_Cell]) -> _Cell:
    if line.section is not Section.OUTCOMES:
        return _sum(cells)
    # One client may be in several months: the greatest of them is what is known of all.
    if all(cell.exact for cell in cells):
        return _Cell(line.total)
    return _Cell(max(cell.least for cell in cells), exact=False)


def _line(
    section: Section,
    key: tuple[str, ...],
    counts: Mapping[tuple[Section, tuple[str, ...], int], int],
    clients: Mapping[str, int],
    months: int,
) -> Line:
    cells = tuple(counts.get((section, key, place), 0) for place in range(months))
    if section is Section.OUTCOMES:
        return Line(section, key, cells, clients[key[0]])
    return Line(section, key, cells, sum(cells))
