"""Counts by month over what this computer reads, forecasts beside what came true, and the file that leaves the app."""

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from lahityo.base.errors import EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import housing
from lahityo.domain.counts import (
    FROM_NOWHERE,
    SMALLEST_CELL,
    Event,
    Forecast,
    Person,
    Section,
    Table,
    month_of,
    months_between,
    realised_shown,
    shown,
    table,
)
from lahityo.domain.decision_rules import MADE
from lahityo.domain.spec import number_of, text_of, texts_of
from lahityo.services.desk import Desk
from lahityo.services.dropin import counted
from lahityo.services.record_views import Row
from lahityo.services.records import Records

_ALL = 10_000_000
_HEALTH_AREAS = frozenset({"wellbeing", "substance_use"})

NameOf = Callable[[Section, tuple[str, ...]], str]
"""The name of a line in the user's language."""


class Counts:
    """Use cases of the counts. Every number is of the registers that this computer reads; nothing voided is in one."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def table(self, first: str, last: str) -> Table:
        """The counts from one month to another ("2026-11"), both included."""
        months = months_between(first, last)
        return table(months, self._events(), self._people(months))

    def forecasts(self) -> list[Forecast]:
        """What was expected and what came true, the latest time first."""
        return [self._forecast(row) for row in self._records.rows("forecast", limit=_ALL)]

    def smallest_cell(self) -> int:
        """The least number that an exported cell may show; never under five."""
        chosen = self._records.setting("export.smallest_cell")
        return max(SMALLEST_CELL, int(chosen)) if chosen.isdecimal() else SMALLEST_CELL

    def exported(self, counted_table: Table, forecasts: Sequence[Forecast], heads: Sequence[str], name: NameOf) -> str:
        """The file: counts by month, then the forecasts; small cells hidden. `heads` are the words over the columns:
        what is counted, total, forecast, first day, last day, expected, realised.
        """
        smallest = self.smallest_cell()
        out = io.StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        writer.writerow([_cell(heads[0]), *counted_table.months, _cell(heads[1])])
        for line, cells in shown(counted_table, smallest):
            writer.writerow([_cell(name(line.section, line.key)), *cells])
        if forecasts:
            writer.writerow([])
            writer.writerow([_cell(head) for head in heads[2:7]])
        for one in forecasts:
            realised = realised_shown(one, smallest)
            writer.writerow([_cell(one.measure), one.first, one.last, one.expected, realised])
        return out.getvalue()

    def save(self, path: Path, text: str) -> None:
        """Write an exported file where the person chose; spreadsheets know the letters by its first bytes."""
        try:
            path.write_bytes(text.encode("utf-8-sig"))
        except OSError as error:
            text = QT_TRANSLATE_NOOP("Errors", "The file could not be written; choose another place for it.")
            raise EnvironmentFault(text) from error

    # --- what happened

    def _events(self) -> Iterator[Event]:
        yield from self._visits()
        yield from self._decisions()
        yield from self._routes()
        yield from self._path()
        yield from self._barriers()
        yield from self._anonymous()
        for row in self._records.rows("day_entry", limit=_ALL):
            if row.values.get("kind") == "visitors":
                yield Event(Section.VISITORS, month_of(row.day), (), number_of(row.values, "count"))
        for row in self._records.rows("area_entry", limit=_ALL):
            if row.values.get("kind") == "disturbance":
                yield Event(Section.DISTURBANCES, month_of(row.day), (), number_of(row.values, "count"))

    def _visits(self) -> Iterator[Event]:
        query = "SELECT substr(start, 1, 7), kind, count(*) FROM visit WHERE signed IS NOT NULL GROUP BY 1, 2"
        for month, kind, count in self._desk.vault.read(lambda connection: connection.execute(query).fetchall()):
            yield Event(Section.VISITS, str(month), (str(kind),), int(count))

    def _decisions(self) -> Iterator[Event]:
        for row in self._records.rows("decision", limit=_ALL):
            if row.state in MADE and (day := text_of(row.values, "decided_on")):
                key = (text_of(row.values, "service") or FROM_NOWHERE, text_of(row.values, "outcome") or FROM_NOWHERE)
                yield Event(Section.DECISIONS, month_of(day), key)

    def _routes(self) -> Iterator[Event]:
        for row in self._records.rows("path_step", "membership", limit=_ALL):
            route, day = text_of(row.values, "route"), text_of(row.values, "since") or text_of(row.values, "started")
            if route and day:
                yield Event(Section.ROUTES, month_of(day), (route,))

    def _path(self) -> Iterator[Event]:
        """Each begun step, under the kind that it came after; who begins the path comes from nowhere."""
        before: dict[bytes, str] = {}
        rows = [row for row in self._records.rows("path_step", limit=_ALL) if text_of(row.values, "started")]
        for row in sorted(rows, key=lambda row: (text_of(row.values, "started"), row.at, row.id)):
            kind = text_of(row.values, "kind")
            key = (kind, before.get(row.client, FROM_NOWHERE))
            yield Event(Section.PATH, month_of(text_of(row.values, "started")), key)
            before[row.client] = kind

    def _barriers(self) -> Iterator[Event]:
        services = {row.id: text_of(row.values, "service") for row in self._records.rows("referral", limit=_ALL)}
        for row in self._records.rows("barrier_note", "step", limit=_ALL):
            subject = row.values.get("subject")
            if row.type == "step" and subject not in services:
                continue
            about = text_of(row.values, "service") or (services.get(subject, "") if isinstance(subject, bytes) else "")
            for barrier in texts_of(row.values, "codes" if row.type == "step" else "barriers"):
                yield Event(Section.BARRIERS, month_of(row.day), (about or FROM_NOWHERE, barrier))

    def _anonymous(self) -> Iterator[Event]:
        for row in self._records.rows("contact_tally", limit=_ALL):
            month = month_of(row.day)
            key = (text_of(row.values, "setting"), text_of(row.values, "age_band"))
            yield Event(Section.PEOPLE, month, key, number_of(row.values, "people"))
            for name in ("needs", "supplies"):
                for code, count in counted(row.values.get(name)):
                    yield Event(Section.GIVEN, month, (code,), count)

    # --- who reached what

    def _people(self, months: Sequence[str]) -> Iterator[Person]:
        for code, found in (("in_services", self._entered()), ("housed", self._housed())):
            yield from (Person(code, month_of(day), client) for client, day in found)
        for month in months:
            yield from (Person("health_better", month, who) for who in self._better(f"{month}-01", f"{month}-31"))

    def _entered(self) -> Iterator[tuple[bytes, str]]:
        """Clients and the day on which their first referral ever began, or their first service started."""
        days: defaultdict[bytes, list[str]] = defaultdict(list)
        for row in self._records.rows("service_start", limit=_ALL):
            days[row.client].append(text_of(row.values, "started_on"))
        taken = {step for one in self._records.outcomes("referral").values() for step in one.taken}
        for row in self._records.rows("step", limit=_ALL):
            if row.id in taken and row.values.get("action") == "begin":
                days[row.client].append(row.day)
        for client, found in days.items():
            if known := [day for day in found if day]:
                yield client, min(known)

    def _housed(self) -> Iterator[tuple[bytes, str]]:
        """Clients and the days on which they moved from homelessness to a home."""
        stays: defaultdict[bytes, list[housing.Stay]] = defaultdict(list)
        for row in self._records.rows("housing_period", limit=_ALL):
            if stay := housing.stay(row.values):
                stays[row.client].append(stay)
        for client, found in stays.items():
            yield from ((client, day.isoformat()) for day in housing.housed_on(found))

    def _better(self, first: str, last: str) -> set[bytes]:
        """Clients with a goal of health whose last level in the time is over its first level ever."""
        goals = {
            row.id: row.client
            for row in self._records.rows("goal", limit=_ALL)
            if _HEALTH_AREAS.intersection(texts_of(row.values, "areas"))
        }
        ratings: defaultdict[bytes, list[Row]] = defaultdict(list)
        for row in self._records.rows("goal_rating", until=last, limit=_ALL):
            if row.parent in goals:
                ratings[row.parent].append(row)
        found = set()
        for goal, rows in ratings.items():
            ordered = sorted(rows, key=lambda row: (row.day, row.at, row.id))
            before, now = (number_of(row.values, "level") for row in (ordered[0], ordered[-1]))
            if ordered[-1].day >= first and now > before:
                found.add(goals[goal])
        return found

    def _forecast(self, row: Row) -> Forecast:
        first, last = text_of(row.values, "from"), text_of(row.values, "to")
        derived = text_of(row.values, "derived")
        entered = row.values.get("realised")
        realised = entered if isinstance(entered, int) and not isinstance(entered, bool) else None
        if derived:
            realised = self._realised(derived, first, last)
        return Forecast(row.title, first, last, number_of(row.values, "expected"), realised, bool(derived))

    def _realised(self, derived: str, first: str, last: str) -> int | None:
        if derived == "visits":
            query = (
                "SELECT count(*) FROM visit WHERE signed IS NOT NULL AND kind <> 'cancelled'"
                " AND substr(start, 1, 10) BETWEEN ? AND ?"
            )
            found = self._desk.vault.read(lambda connection: connection.execute(query, (first, last)).fetchone())
            return int(found[0])
        if derived == "decisions":
            rows = self._records.rows("decision", limit=_ALL)
            return sum(1 for row in rows if row.state in MADE and first <= text_of(row.values, "decided_on") <= last)
        if derived == "health_better":
            return len(self._better(first, last))
        reached = {"in_services": self._entered, "housed": self._housed}.get(derived)
        return len({client for client, day in reached() if first <= day <= last}) if reached else None


def _cell(words: str) -> str:
    """Words of a person or an organisation, so that a spreadsheet takes them for words and no formula."""
    return f"'{words}" if words[:1] in {"=", "+", "-", "@", "\t", "\r"} else words
