"""Clients: list, find, read, add and change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain import client as rules
from lahityo.domain import hetu
from lahityo.domain.client import ClientFields
from lahityo.protocol.change import Op, Value
from lahityo.protocol.envelope import Dot
from lahityo.services.circles import Circles, Restriction
from lahityo.services.client_drafts import Key
from lahityo.services.desk import Desk, FormRejected, refuse_if_restored
from lahityo.services.record_drafts import drop_draft
from lahityo.vault.documents import conflicts, text
from lahityo.vault.merge import RecordState
from lahityo.vault.sql import Connection, rows_among
from lahityo.vault.vault import Tx

FIELDS = ("name", "alias", "born", "hetu", "phone", "address", "contact_note")
_NAMED_BY, _BORN_BY = frozenset({"name", "alias"}), frozenset({"born", "hetu"})
_ROWS = (
    "SELECT client.client, name, alias, born, phone, conflicts,"
    " (SELECT max(start_ms) FROM visit WHERE visit.client = client.client),"
    " (SELECT count(*) FROM visit WHERE visit.client = client.client) FROM client"
)
UNKNOWN_CLIENT = QT_TRANSLATE_NOOP("Errors", "The client is not on this computer; sync and try again.")
KNOWN_HETU = QT_TRANSLATE_NOOP("Errors", "A client with this personal identity code is here already; open that one.")


@dataclass(frozen=True)
class ClientRow:
    """One line of a list. `last_visit` is in milliseconds; `conflicts` counts fields with two values."""

    id: bytes
    name: str
    short_name: str
    born: date | None
    phone: str
    last_visit: int | None
    visits: int
    conflicts: int


@dataclass(frozen=True)
class ClientCard:
    """A client as read: the fields, this register's own note, and what had been merged when it was read.

    `seen_notes` says it for each stream of the register; where two laptops have begun one each, the note is of both.
    """

    id: bytes
    fields: ClientFields
    register_note: str
    conflicts: tuple[str, ...]
    seen: tuple[Dot, ...]
    seen_notes: tuple[tuple[bytes, tuple[Dot, ...]], ...] = ()


class Clients:
    """Use cases about clients."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._circles = Circles(desk)

    def rows(self, words: str = "", limit: int = 10_000) -> list[ClientRow]:
        """Clients whose name or alias holds every word, by surname."""
        asked = [f"%{_like(word)}%" for word in words.casefold().split()]
        where = " AND ".join(["client.words LIKE ? ESCAPE '\\'"] * len(asked)) or "1"
        query = f"{_ROWS} WHERE {where} ORDER BY sort_key LIMIT ?"
        found = self._desk.vault.read(lambda connection: connection.execute(query, (*asked, limit)).fetchall())
        return [self._row(*row) for row in found]

    def names(self, clients: Iterable[bytes]) -> dict[bytes, ClientFields]:
        """Name and alias of those among these that are on this computer; nothing else of them is read."""
        asked = sorted({client for client in clients if client})
        statement = "SELECT client, name, alias FROM client WHERE client"
        found = self._desk.vault.read(lambda connection: list(rows_among(connection, statement, asked)))
        return {bytes(client): ClientFields(name=name or "", alias=alias or "") for client, name, alias in found}

    def short_names(self, clients: Iterable[bytes]) -> dict[bytes, str]:
        """The short names of those among these that are on this computer."""
        return {client: rules.short_name(fields) for client, fields in self.names(clients).items()}

    def get(self, client: bytes) -> ClientCard:
        """One client; BadInput when it is not on this computer."""
        register = self._desk.writing_register_or_none()

        def read(connection: Connection) -> ClientCard | None:
            row = connection.execute(
                f"SELECT {', '.join(FIELDS)} FROM client WHERE client = ?",  # noqa: S608 - constant names
                (client,),
            ).fetchone()
            if row is None:
                return None
            reader = self._desk.vault.reader(connection)
            stream = reader.stream_of(client, "shared")
            state = reader.record(client, stream) if stream else None
            own = reader.streams_of(client, register) if register else []
            return ClientCard(
                client,
                _fields(row),
                "\n\n".join(dict.fromkeys(filter(None, (_note(reader.record(client, one)) for one in own)))),
                tuple(conflicts("client", state)) if state else (),
                tuple(reader.context(stream)) if stream else (),
                tuple((one.id, tuple(reader.context(one))) for one in own),
            )

        card = self._desk.vault.read(read)
        if card is None:
            raise BadInput(UNKNOWN_CLIENT)
        return card

    def add(
        self, fields: ClientFields, register_note: str = "", restriction: Restriction | None = None,
        draft: Key | None = None,
    ) -> bytes:  # fmt: skip
        """A new client, restricted to named persons when that is said; the id. FormRejected names what is wrong.

        `draft` is the kept form that ends with it.
        """
        fields = self._checked(fields)
        marks = self._circles.marks(fields) if restriction is not None and restriction.glass else None

        def work(tx: Tx) -> bytes:
            client = self.add_in(tx, fields, register_note, restriction)
            if marks is not None:
                self._circles.mark(tx, tx.log.stream_for(client, self._desk.team(), "shared").team, marks)
            _end(tx, draft)
            return client

        return self._desk.vault.write(work)

    def add_in(
        self, tx: Tx, fields: ClientFields, register_note: str = "", restriction: Restriction | None = None
    ) -> bytes:
        """The same inside a transaction of the caller; `fields` are checked already."""
        refuse_if_restored(tx)
        if fields.hetu and find_by_hetu(tx.connection, fields.hetu) is not None:
            raise BadInput(KNOWN_HETU)
        client = new_id()
        at = self._desk.now_millis()
        home = self._desk.team() if restriction is None else self._circles.begin(tx, restriction)
        stream = tx.log.stream_for(client, home, "shared")
        written: dict[str, Value] = {name: value for name, value in _values(fields).items() if value}
        tx.log.append(stream, [[Op(client, "client", written)]], at)
        if restriction is not None:
            self._circles.note(tx, stream, {*restriction.members, tx.vault.identity.member}, restriction.reason)
        if register_note:
            self._write_note(tx, client, register_note, at, ())
        return client

    def change(self, card: ClientCard, fields: ClientFields, register_note: str, draft: Key | None = None) -> None:
        """Save what differs from the card as it was read; what others wrote since stays beside it.

        `draft` is the kept form that ends with it.
        """
        fields = self._checked(fields)
        before, after = _values(card.fields), _values(fields)
        changed: dict[str, Value] = {name: after[name] for name in _to_write(before, after)}
        circle = self._circles.of(card.id) if changed.keys() & {*_NAMED_BY, "hetu"} else None
        marks = self._circles.marks(fields) if circle is not None and circle.glass else None

        def work(tx: Tx) -> None:
            refuse_if_restored(tx)
            at = self._desk.now_millis()
            same = find_by_hetu(tx.connection, fields.hetu) if fields.hetu else None
            if same not in {None, card.id}:
                raise BadInput(KNOWN_HETU)
            if changed:
                stream = tx.log.stream_holding(card.id, card.id, self._desk.team(), "shared")
                tx.log.append(stream, [[Op(card.id, "client", changed)]], at, seen=list(card.seen))
            if circle is not None:
                self._circles.mark(tx, circle.id, marks)
            if register_note != card.register_note:
                self._write_note(tx, card.id, register_note, at, card.seen_notes)
            _end(tx, draft)

        self._desk.vault.write(work)

    def _write_note(
        self, tx: Tx, client: bytes, note: str, at: int, seen: tuple[tuple[bytes, tuple[Dot, ...]], ...]
    ) -> None:
        """The note in the stream that is written to; what was read of it in another stream ends there."""
        target = tx.log.stream_for(client, self._desk.team(), str(self._desk.writing_register()))
        known = dict(seen)
        op = Op(client, "client_note", {"note": note})
        tx.log.append(target, [[op]], at, seen=list(known.pop(target.id, ())))
        for stream_id, dots in known.items():
            stream = tx.log.streams.find(stream_id)
            if stream is not None and _note(tx.log.projector.record(client, stream)):
                tx.log.append(stream, [[Op(client, "client_note", {"note": ""})]], at, seen=list(dots))

    def _checked(self, fields: ClientFields) -> ClientFields:
        problems = rules.problems_of(fields, self._desk.clock().astimezone().date())
        if problems:
            raise FormRejected(problems)
        if not fields.hetu:
            return fields
        code = hetu.parse(fields.hetu)
        return ClientFields(
            fields.name, fields.alias, fields.born or code.born, code.text, fields.phone, fields.address,
            fields.contact_note,
        )  # fmt: skip

    @staticmethod
    def _row(
        client: bytes,
        name: str | None,
        alias: str | None,
        born: str | None,
        phone: str | None,
        conflicts: int,
        last_visit: int | None,
        visits: int,
    ) -> ClientRow:
        fields = ClientFields(name=name or "", alias=alias or "")
        return ClientRow(
            bytes(client), rules.display_name(fields), rules.short_name(fields), _date(born), phone or "", last_visit,
            visits, conflicts,
        )  # fmt: skip


def _to_write(before: Mapping[str, Value], after: Mapping[str, Value]) -> set[str]:
    """The fields that differ, and the one that each must agree with.

    Of two people who write apart, one may take the name away and the other the alias, or one change the date of birth
    and the other the code that tells it: together that would leave nobody, or two days. So it is asked about.
    """
    changed = {name for name, value in after.items() if before[name] != value}
    if any(not after[name] for name in changed & _NAMED_BY):
        changed |= _NAMED_BY
    return changed | _BORN_BY if changed & _BORN_BY else changed


def _end(tx: Tx, draft: Key | None) -> None:
    if draft is not None:
        drop_draft(tx, draft[0], draft[1], draft[2] or b"")


def find_by_hetu(connection: Connection, code: str) -> bytes | None:
    """The client with this personal identity code."""
    row = connection.execute("SELECT client FROM client WHERE hetu = ?", (code,)).fetchone()
    return None if row is None else bytes(row[0])


def _note(state: RecordState | None) -> str:
    return text(state.value("note")) if state else ""


def _values(fields: ClientFields) -> dict[str, Value]:
    return {
        "name": " ".join(fields.name.split()),
        "alias": " ".join(fields.alias.split()),
        "born": fields.born.isoformat() if fields.born else "",
        "hetu": fields.hetu,
        "phone": fields.phone.strip(),
        "address": fields.address.strip(),
        "contact_note": fields.contact_note.strip(),
    }


def _fields(row: tuple[str | None, ...]) -> ClientFields:
    name, alias, born, code, phone, address, note = (value or "" for value in row)
    return ClientFields(name, alias, _date(born), code, phone, address, note)


def _date(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def _like(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
