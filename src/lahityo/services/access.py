"""The access log: every opening of a client's record is written before it shows; a team lead reads who opened what.

Whoever works writes and cannot read it: see `vault.access_log` for the keys.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.access import MANY_MINUTES, Mark, Part, Seen, Via, marks, part_of
from lahityo.domain.client import display_name
from lahityo.domain.codes import Register
from lahityo.protocol.change import Value
from lahityo.services.circles import Emergency
from lahityo.services.clients import Clients
from lahityo.services.desk import Desk
from lahityo.vault import access_log
from lahityo.vault.access_log import Entry
from lahityo.vault.authority import RolesInTime
from lahityo.vault.held import decode_state
from lahityo.vault.record_rows import read_body
from lahityo.vault.roster_log import Directory
from lahityo.vault.sql import Connection

LEAD_ONLY = QT_TRANSLATE_NOOP("Errors", "Only a team lead reads the access log; ask your team lead for the report.")
SHARE = "partner_share"
EVER = 2**53
_AROUND = MANY_MINUTES * 60_000
_ROWS = (
    "SELECT opening.stream, opening.record, opening.at, opening.part, opening.type, opening.via, opening.why,"
    " opening.document, opening.follows, stream.client FROM opening JOIN stream ON stream.id = opening.stream"
    " WHERE opening.at BETWEEN ? AND ?"
)
_WRITERS = (
    "SELECT author FROM document WHERE client = ? AND type <> 'reveal' UNION SELECT author FROM visit WHERE client = ?"
    " UNION SELECT author FROM agreement WHERE client = ?"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """What is about to be shown. `record` is the client, or the share that a partner reads; `document` is one of its
    documents, of the record type `type`; `why` is the reason when one was asked.
    """

    record: bytes
    part: Part
    document: bytes = b""
    type: str = ""
    why: str = ""
    via: Via | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as the team lead reads it: who with the employer, in which role, on which device, when (ms), what.

    `client` is empty for a share whose client is not known on this computer.
    """

    at: int
    member: bytes
    name: str
    role: str
    device: bytes
    client: bytes
    client_name: str
    part: Part
    document: bytes
    type: str
    why: str
    via: Via | None
    marks: frozenset[Mark]


@dataclass(frozen=True, slots=True)
class Source:
    """A device that writes the log: whose it is, its last entry that has come (ms), and whether its chain holds.

    `stopped` is the kind of problem that stopped it (see `state.PROBLEMS`), empty when none did.
    """

    name: str
    device: bytes
    last: int
    entries: int
    broken: bool
    stopped: str


class _Row(NamedTuple):
    stream: int
    record: bytes
    at: int
    part: str
    type: str
    via: str
    why: str
    document: bytes
    follows: bool
    device: bytes


class Access:
    """Use cases of the access log."""

    def __init__(self, desk: Desk, clients: Clients) -> None:
        self._desk = desk
        self._clients = clients
        self._via: Via | None = None

    # --- writing

    @contextmanager
    def coming_by(self, via: Via) -> Iterator[None]:
        """What is opened inside the block was come to this way."""
        self._via = via
        try:
            yield
        finally:
            self._via = None

    def opening(self, client: bytes, part: str, document: bytes = b"", kind: str = "", why: str = "") -> Opening:
        """An opening that begins now; `note` writes it."""
        return Opening(client, part_of(part), document, kind, why, self._via)

    def note(self, *openings: Opening) -> None:
        """Write openings into the log; durable when this returns, and only then may be shown what they are of."""
        entries = [Entry(one.record, _given(one)) for one in openings if one.record]
        if entries:
            team, at = self._desk.team(), self._desk.now_millis()
            self._desk.vault.write(lambda tx: access_log.note(tx, team, entries, at))

    def note_record(self, record: bytes, part: Part = Part.DOCUMENT, via: Via | None = None) -> None:
        """Write that a visit or another record was opened; what is of no client is in no log, but for a share."""
        found = self._desk.vault.read(lambda connection: _whose(connection, record))
        if found is not None:
            client, kind = found
            share = kind == SHARE
            self.note(Opening(record if share else client, Part.SHARE if share else part, record, kind, via=via))

    def note_everyone(self, part: Part, why: str = "") -> None:
        """Write that something of every client on this computer leaves it, and why when that was asked."""
        rows = self._desk.vault.read(lambda connection: connection.execute("SELECT client FROM client").fetchall())
        self.note(*(Opening(bytes(client), part, why=why) for (client,) in rows))

    @property
    def via(self) -> Via | None:
        """How one is coming to what is opened now."""
        return self._via

    # --- reading

    def reads(self) -> bool:
        """Whether this person reads the log."""
        member = self._desk.vault.identity.member
        return str(Register.ACCESS) in self._desk.vault.roster.members[member].registers

    def lines(self, client: bytes | None = None, first: int = 0, last: int = EVER) -> list[Line]:
        """The entries of one client or of all between two moments (ms), the newest first; Refused to all but a lead."""
        self._refuse_others()
        directory = self._desk.directory()
        rows, around, roles, linked, shares = self._desk.vault.read(
            lambda connection: self._read(connection, client, first, last)
        )
        members = self._desk.vault.roster.devices
        of_client = {
            row.record: shares.get(row.record, b"" if row.part == Part.SHARE else row.record)
            for row in [*rows, *around]
        }
        seen = [_seen(row, members[row.device].member, of_client[row.record]) for row in [*rows, *around]]
        found = marks(seen, linked)[: len(rows)]
        names = {one: display_name(fields) for one, fields in self._clients.names(of_client.values()).items()}
        made = [
            _line(row, one, directory, roles.of_device(row.device, row.at), names.get(one.client, ""), mine)
            for row, one, mine in zip(rows, seen, found, strict=False)
        ]
        return sorted(made, key=lambda line: (-line.at, line.device, line.client, line.part))

    def team_lines(self, first: int = 0, last: int = EVER) -> list[Line]:
        """The same of all clients, an opening in an emergency once: it is written when only the circle of the named
        persons is known, and again when the client is.
        """
        return _told_once(self.lines(None, first, last), self._desk.vault.roster.circles.keys())

    def why_in_emergency(self, emergency: Emergency) -> str:
        """Why a restricted client was opened, for who reads the log; empty for others, and until it has come."""
        if not self.reads():
            return ""
        devices = self._desk.vault.roster.devices
        rows = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT stream.client, opening.why FROM opening JOIN stream ON stream.id = opening.stream"
                " WHERE opening.record = ? AND opening.part = ? AND opening.at <= ? ORDER BY opening.at DESC",
                (emergency.circle, str(Part.EMERGENCY), emergency.until),
            ).fetchall()
        )
        whose = [str(why) for device, why in rows if devices[bytes(device)].member == emergency.member]
        return next(iter(whose), "")

    def sources(self) -> list[Source]:
        """The devices whose entries have come, by name; Refused to all but a lead."""
        self._refuse_others()
        directory = self._desk.directory()
        rows = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT stream.client, max(opening.at), count(opening.at), coalesce(min(opening.follows), 1),"
                " max(coalesce(stream.stopped, '')) FROM stream LEFT JOIN opening ON opening.stream = stream.id"
                " WHERE stream.register = 'access' AND stream.forgotten IS NULL GROUP BY stream.client"
            ).fetchall()
        )
        made = [
            Source(directory.author(bytes(device)), bytes(device), last or 0, count, not follows, stopped)
            for device, last, count, follows, stopped in rows
        ]
        return sorted(made, key=lambda one: (one.name.casefold(), one.device))

    def _refuse_others(self) -> None:
        if not self.reads():
            raise Refused(LEAD_ONLY)

    def _read(
        self, connection: Connection, client: bytes | None, first: int, last: int
    ) -> tuple[list[_Row], list[_Row], RolesInTime, dict[bytes, set[bytes]], dict[bytes, bytes]]:
        """The rows asked for, those that stand around them in time, and what is needed to judge and name them."""
        shares = _shares(connection)
        if client is None:
            rows = _rows(connection.execute(_ROWS, (first, last)))
            around: list[_Row] = []
        else:
            records = [client, *(share for share, its in shares.items() if its == client)]
            rows = [
                row
                for record in records
                for row in _rows(connection.execute(f"{_ROWS} AND opening.record = ?", (first, last, record)))
            ]
            chosen = set(records)
            around = [row for row in _around(connection, rows) if row.record not in chosen]
        clients = {shares.get(row.record, row.record) for row in rows}
        linked = {one: self._linked(connection, one) for one in clients if _is_here(connection, one)}
        return rows, around, RolesInTime(connection, self._desk.vault.roster), linked, shares

    def _linked(self, connection: Connection, client: bytes) -> set[bytes]:
        """The members who have recorded something of the client, or whose task it is."""
        devices = self._desk.vault.roster.devices
        writers = [bytes(author) for (author,) in connection.execute(_WRITERS, (client,) * 3) if author]
        for (state,) in connection.execute("SELECT state FROM record WHERE record = ?", (client,)):
            cells = [cell for held in decode_state(bytes(state)).fields.values() for cell in held]
            writers += [cell.place.device for cell in cells]  # who began the record, or wrote the client's details
        found = {devices[one].member for one in writers if one in devices}
        for (body,) in connection.execute(
            "SELECT body FROM document WHERE client = ? AND type IN ('task', 'appointment')", (client,)
        ):
            who = read_body(bytes(body)).get("assignee")
            if isinstance(who, bytes):
                found.add(who)
        return found


def _is_here(connection: Connection, client: bytes) -> bool:
    """Whether the client's record is on this computer: neither with another team nor with named persons."""
    return connection.execute("SELECT 1 FROM client WHERE client = ?", (client,)).fetchone() is not None


def not_whole(sources: Sequence[Source]) -> list[Source]:
    """Those whose log is not whole."""
    return [one for one in sources if one.broken or one.stopped]


def by_member(lines: Iterable[Line]) -> dict[bytes, str]:
    """Who stands in these lines, by name."""
    return dict(sorted({line.member: line.name for line in lines}.items(), key=lambda each: each[1].casefold()))


def by_client(lines: Iterable[Line]) -> dict[bytes, str]:
    """Whose records stand in these lines, by name; not those whose name is not on this computer."""
    named = {line.client: line.client_name for line in lines if line.client and line.client_name}
    return dict(sorted(named.items(), key=lambda each: each[1].casefold()))


def _told_once(lines: Sequence[Line], circles: Collection[bytes]) -> list[Line]:
    """Without each line of a circle that the same device's next one, of the client, says again; in the same order."""
    begun: dict[tuple[bytes, str], list[Line]] = {}
    twice: set[int] = set()
    emergencies = [line for line in lines if line.part is Part.EMERGENCY]
    for line in sorted(emergencies, key=lambda one: (one.at, one.client not in circles)):
        waiting = begun.setdefault((line.device, line.why), [])
        if line.client in circles:
            waiting.append(line)
        elif waiting:
            twice.add(id(waiting.pop()))
    return [line for line in lines if id(line) not in twice]


def _given(one: Opening) -> dict[str, Value]:
    via = str(one.via or "")
    said: dict[str, Value] = {
        "part": str(one.part), "type": one.type, "why": one.why.strip(), "via": via, "document": one.document,
    }  # fmt: skip
    return {name: value for name, value in said.items() if value}


def _whose(connection: Connection, record: bytes) -> tuple[bytes, str] | None:
    """(client, type) of a visit or another record, or None for one of no client or not here."""
    row = connection.execute("SELECT client FROM visit WHERE visit = ?", (record,)).fetchone()
    if row is not None:
        return bytes(row[0]), "visit"
    row = connection.execute(
        "SELECT client, type FROM document WHERE document = ? AND (register NOT IN ('team', 'roster') OR type = ?)",
        (record, SHARE),
    ).fetchone()
    return None if row is None else (bytes(row[0]), row[1])


def _rows(found: Iterable[Sequence[object]]) -> list[_Row]:
    made = []
    for stream, record, at, part, kind, via, why, document, follows, device in found:
        known = document if isinstance(document, bytes) else b""
        made.append(
            _Row(int(str(stream)), bytes(record), int(str(at)), str(part), str(kind), str(via), str(why), known,  # type: ignore[call-overload]
                 bool(follows), bytes(device))  # type: ignore[call-overload]
        )  # fmt: skip
    return made


def _around(connection: Connection, rows: Sequence[_Row]) -> list[_Row]:
    """What the same devices opened shortly before or after these."""
    spans: list[list[int]] = []
    for at in sorted(row.at for row in rows):
        if spans and at - _AROUND <= spans[-1][1]:
            spans[-1][1] = at + _AROUND
        else:
            spans.append([at - _AROUND, at + _AROUND])
    devices = {row.device for row in rows}
    return [row for span in spans for row in _rows(connection.execute(_ROWS, span)) if row.device in devices]


def _shares(connection: Connection) -> dict[bytes, bytes]:
    """Of which client each share is, as far as a disclosure on this computer tells."""
    found: dict[bytes, bytes] = {}
    for client, body in connection.execute("SELECT client, body FROM document WHERE type = 'disclosure'"):
        share = read_body(bytes(body)).get("share")
        if isinstance(share, bytes):
            found[share] = bytes(client)
    return found


def _seen(row: _Row, member: bytes, client: bytes) -> Seen:
    return Seen(member, client, row.at, row.part, row.follows)


def _line(row: _Row, seen: Seen, directory: Directory, role: str, client_name: str, found: frozenset[Mark]) -> Line:
    via = Via(row.via) if row.via in set(Via) else None
    return Line(
        row.at, seen.member, directory.author(row.device), role, row.device, seen.client, client_name,
        part_of(row.part), row.document, row.type, row.why, via, found,
    )  # fmt: skip
