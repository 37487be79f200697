"""Lists of visits: a client's timeline, a day, what waits for this person, and search."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial

from lahityo.base.clock import to_millis
from lahityo.domain.client import ClientFields, short_name
from lahityo.domain.codes import Register, VisitKind
from lahityo.services.desk import Desk
from lahityo.services.visit_views import ROW_COLUMNS, ROW_TABLES, VisitRow, kind_of, row_of, why_missed
from lahityo.vault import search as index
from lahityo.vault.projected import start_millis
from lahityo.vault.sql import Connection, rows_among
from lahityo.vault.vault import Tx
from lahityo.vault.words import Analysis, Words

INDEX_CHUNK = 2000
_ALL = 1_000_000


@dataclass(frozen=True)
class JointRow:
    """A joint visit that a colleague of the other profession opened, and whose other part this person may write."""

    joint: bytes
    client: bytes
    client_name: str
    kind: VisitKind
    start: str
    start_ms: int
    opened_by: Register


@dataclass(frozen=True)
class SearchHit:
    """A visit or another record found. `ranges` are half-open character ranges of the hits in `snippet`.

    `visit` is None when only the shared agreement of a visit in another register matched, and for other records:
    `type` and `record` name these, `start` is their day, and `client` is empty for the team's and the organisation's.
    """

    visit: bytes | None
    client: bytes
    client_name: str
    client_full_name: str
    register: Register
    kind: VisitKind
    start: str
    start_ms: int
    snippet: str
    ranges: tuple[tuple[int, int], ...]
    type: str = "visit"
    record: bytes = b""


@dataclass(frozen=True)
class Previous:
    """The visit before: what the editor shows beside the form."""

    visit: bytes | None
    start_ms: int
    agreed: str
    preview: str


@dataclass(frozen=True)
class Agreement:
    """What was agreed at a visit of either register; `readable` says whether the visit itself is on this computer."""

    visit: bytes
    kind: VisitKind
    start_ms: int
    text: str
    readable: bool


class Lists:
    """Use cases that only read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_client(self, client: bytes, limit: int = 1000) -> list[VisitRow]:
        """A client's visits that this device can read, the newest first."""
        return self._rows("WHERE visit.client = ? ORDER BY visit.start_ms DESC, visit.id DESC LIMIT ?", (client, limit))

    def of_day(self, day: date) -> list[VisitRow]:
        """The visits that started on a day of local time, in their order."""
        first, end = _day_millis(day)
        return self._rows(
            "WHERE visit.start_ms >= ? AND visit.start_ms < ? ORDER BY visit.start_ms, visit.id", (first, end)
        )

    def recent(self, limit: int = 200) -> list[VisitRow]:
        """All visits, the newest first."""
        return self._rows("ORDER BY visit.start_ms DESC, visit.id DESC LIMIT ?", (limit,))

    def unsigned(self) -> list[VisitRow]:
        """Saved visits of this person that are not signed yet."""
        roster, member = self._desk.vault.roster, self._desk.vault.identity.member
        own = [device.id for device in roster.devices.values() if device.member == member]
        marks = ", ".join("?" * len(own))
        return self._rows(f"WHERE visit.signed IS NULL AND visit.author IN ({marks}) ORDER BY visit.start_ms", own)

    def joint_waiting(self) -> list[JointRow]:
        """Joint visits whose part in this person's register is neither written nor drafted."""
        own = self._desk.writing_register_or_none()
        if own is None:
            return []
        rows = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT joint_visit.joint, joint_visit.client, name, alias, kind, start, start_ms, opened_by"
                " FROM joint_visit LEFT JOIN client ON client.client = joint_visit.client WHERE opened_by <> ?"
                " AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.joint = joint_visit.joint AND visit.register = ?)"
                " ORDER BY start_ms DESC",
                (own, own),
            ).fetchall()
        )
        return [
            JointRow(
                bytes(joint), bytes(client), short_name(ClientFields(name=name or "", alias=alias or "")),
                kind_of(kind), start, start_ms, Register(opened_by),
            )
            for joint, client, name, alias, kind, start, start_ms, opened_by in rows
        ]  # fmt: skip

    def previous(self, client: bytes, before_ms: int, but: bytes) -> Previous | None:
        """The client's last visit before a moment, other than `but`; what was agreed there reads in either register."""
        row = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT visit.visit, visit.start_ms, agreement.text, visit.preview FROM visit"
                " LEFT JOIN agreement ON agreement.client = visit.client AND agreement.visit = visit.visit"
                " WHERE visit.client = ? AND visit.start_ms < ? AND visit.visit <> ?"
                " ORDER BY visit.start_ms DESC LIMIT 1",
                (client, before_ms, but),
            ).fetchone()
        )
        return None if row is None else Previous(bytes(row[0]), row[1], row[2] or "", row[3])

    def agreements(self, client: bytes, limit: int = _ALL) -> list[Agreement]:
        """What was agreed with a client in either register, the latest visit first."""
        rows = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT visit, kind, start_ms, text, EXISTS (SELECT 1 FROM record JOIN visit ON visit.id = record.id"
                " WHERE record.record = latest.visit AND visit.client = ?1) FROM"
                " (SELECT visit, kind, start_ms, text, id FROM agreement WHERE client = ?1 AND text <> ''"
                " ORDER BY start_ms DESC, id LIMIT ?2) AS latest ORDER BY start_ms DESC, id",
                (client, limit),
            ).fetchall()
        )
        return [
            Agreement(bytes(visit), kind_of(kind), start, text, bool(readable))
            for visit, kind, start, text, readable in rows
        ]

    def count_of_client(self, client: bytes) -> int:
        """How many visits of a client this device can read."""
        row = self._desk.vault.read(
            lambda connection: connection.execute("SELECT count(*) FROM visit WHERE client = ?", (client,)).fetchone()
        )
        return int(row[0])

    def conflicts(self) -> int:
        """How many records hold a field with two values."""
        row = self._desk.vault.read(
            lambda connection: connection.execute("SELECT count(*) FROM record WHERE conflicts > 0").fetchone()
        )
        return int(row[0])

    def search(self, query: str, limit: int = 20) -> list[SearchHit]:
        """Visits whose text holds every word in any inflection, the best first."""
        words = self._desk.vault.words
        hits, names = self._desk.vault.read(lambda connection: _hits_and_names(connection, words, query, limit))
        found = []
        for hit in hits:
            name, alias = names.get(hit.client, (None, None))
            fields = ClientFields(name=name or "", alias=alias or "")
            found.append(
                SearchHit(
                    visit=hit.visit,
                    client=hit.client,
                    client_name=short_name(fields),
                    client_full_name=fields.name or fields.alias,
                    register=Register(hit.register),
                    kind=kind_of(hit.kind),
                    start=hit.start,
                    start_ms=start_millis(hit.start),
                    snippet=hit.snippet,
                    ranges=hit.ranges,
                    type=hit.type,
                    record=hit.record,
                )
            )
        return found

    def index_pending(self) -> int:
        """Analyse the words that the index does not know yet; how many there were. Safe to stop at any time."""
        vault = self._desk.vault
        words = vault.words
        vault.keep_word_analysis()
        pending = vault.read(index.pending_forms)
        for at in range(0, len(pending), INDEX_CHUNK):
            analysed = [(form, words.analyse(form)) for form in pending[at : at + INDEX_CHUNK]]
            vault.write_behind(partial(_store_forms, analysed))
        return len(pending)

    def _rows(self, rest: str, values: Sequence[object]) -> list[VisitRow]:
        directory = self._desk.directory()
        query = f"SELECT {ROW_COLUMNS} FROM {ROW_TABLES} {rest}"  # noqa: S608 - constant text, values are bound

        def read(connection: Connection) -> list[VisitRow]:
            found = [row_of(row, directory) for row in connection.execute(query, tuple(values)).fetchall()]
            reader = self._desk.vault.reader(connection)
            return [
                replace(row, no_show=why_missed(reader, row.id)) if row.kind is VisitKind.CANCELLED else row
                for row in found
            ]

        return self._desk.vault.read(read)


def _hits_and_names(
    connection: Connection, words: Words, query: str, limit: int
) -> tuple[list[index.Hit], dict[bytes, tuple[str | None, str | None]]]:
    """The hits, and the (name, alias) of their clients."""
    hits = index.search(connection, words, query, limit)
    clients = sorted({hit.client for hit in hits})
    rows = rows_among(connection, "SELECT client, name, alias FROM client WHERE client", clients)
    return hits, {bytes(client): (name, alias) for client, name, alias in rows}


def _store_forms(analysed: list[tuple[str, Analysis]], tx: Tx) -> None:
    index.store_forms(tx.connection, analysed)


def _day_millis(day: date) -> tuple[int, int]:
    start = datetime.combine(day, time()).astimezone()
    end = datetime.combine(day + timedelta(days=1), time()).astimezone()
    return to_millis(start), to_millis(end)
