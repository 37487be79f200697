"""What waits, what was refused, what was not believed, and fields with two values: always visible, never lost."""

from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain import registry
from lahityo.domain.client import ClientFields, short_name
from lahityo.domain.spec import FieldKind
from lahityo.domain.spec import Value as FieldValue
from lahityo.protocol.change import Op, Value
from lahityo.protocol.codes import Outcome
from lahityo.services.desk import Desk, refuse_if_restored
from lahityo.vault import documents, meta, twin
from lahityo.vault.held import decode_state
from lahityo.vault.merge import RecordState
from lahityo.vault.projections import WITHOUT_CLIENT
from lahityo.vault.record_rows import corrections_of
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Stream
from lahityo.vault.vault import Tx

REASONS = {
    Outcome.MALFORMED: QT_TRANSLATE_NOOP("Refusals", "The server could not read it; update the app."),
    Outcome.WRONG_ORGANISATION: QT_TRANSLATE_NOOP("Refusals", "It belongs to another organisation."),
    Outcome.NOT_ALLOWED: QT_TRANSLATE_NOOP("Refusals", "You may not write to that register any more."),
    Outcome.UNKNOWN_STREAM: QT_TRANSLATE_NOOP(
        "Refusals", "The server does not know the record yet; it is tried again."
    ),
    Outcome.GAP: QT_TRANSLATE_NOOP("Refusals", "An earlier change is missing from the server; it is tried again."),
    Outcome.FORK: QT_TRANSLATE_NOOP(
        "Refusals", "The server holds another change in its place; this vault may be a copy. Tell an administrator."
    ),
    Outcome.REVOKED: QT_TRANSLATE_NOOP("Refusals", "This device has been removed from the organisation."),
    Outcome.TOO_LARGE: QT_TRANSLATE_NOOP("Refusals", "It is too large for the server; shorten the text."),
}
UNKNOWN_REASON = QT_TRANSLATE_NOOP("Refusals", "The server refused it without a reason this version knows.")

PROBLEMS = {
    "signature": QT_TRANSLATE_NOOP("Problems", "A change from the server was not signed by the device it names."),
    "signer": QT_TRANSLATE_NOOP("Problems", "A change came from a device that may not write there."),
    "chain": QT_TRANSLATE_NOOP("Problems", "The server sent something that is not a change."),
    "gap": QT_TRANSLATE_NOOP("Problems", "The server left out a change in the middle."),
    "fork": QT_TRANSLATE_NOOP("Problems", "The server gave two different histories of one record."),
    "epoch": QT_TRANSLATE_NOOP(
        "Problems",
        "A change was locked with a key that a removed colleague knows; it was not used. Tell an administrator.",
    ),
    "body": QT_TRANSLATE_NOOP("Problems", "A change could not be opened with the key it should open with."),
    "key": QT_TRANSLATE_NOOP("Problems", "A key from the server did not come from a colleague who may give it."),
    "context": QT_TRANSLATE_NOOP("Problems", "The server is holding back a change that another one builds on."),
    "rolled_back": QT_TRANSLATE_NOOP("Problems", "The server has gone back to an earlier state. Nothing here is lost."),
    "two_rosters": QT_TRANSLATE_NOOP(
        "Problems",
        "The list of people and computers has been changed in two ways, one here and another on the server: this "
        "happens when the server is put back from a backup. You can go on recording; nothing is sent or fetched. "
        "Nothing here is lost.",
    ),
    "two_histories": QT_TRANSLATE_NOOP(
        "Problems",
        "A colleague's computer has another history of this record than this one: one of them was given a false one.",
    ),
    "withheld": QT_TRANSLATE_NOOP(
        "Problems", "A colleague's computer has a change that the server has not given to this one since then."
    ),
    "cloned": QT_TRANSLATE_NOOP(
        "Problems",
        "This vault is a copy of one that is used elsewhere. You can go on recording; nothing is sent or fetched "
        "until this computer has been set up as a separate one. Nothing here is lost.",
    ),
    "roster": QT_TRANSLATE_NOOP("Problems", "The server's list of members and devices is not the organisation's own."),
}


_SEEN = "own_log.stream NOT IN (SELECT id FROM stream WHERE client = ? AND register = 'access')"
"""What a person has done: this device's own access log, a line for each page that is read, goes along uncounted."""


@dataclass(frozen=True)
class Refused:
    """A change of this device that the server did not take; `reason` is a source text of the context "Refusals"."""

    number: int
    client: bytes
    client_name: str
    register: str
    reason: str


@dataclass(frozen=True)
class Problem:
    """Something from the server that was not believed; `text` is a source text of the context "Problems"."""

    number: int
    at: int
    text: str
    client_name: str
    kind: str = ""
    who: str = ""
    """The member whose change it is about, as far as known."""


@dataclass(frozen=True)
class State:
    """What the sync pill and the side card tell. `last_sync` is in milliseconds, None before the first; `copied` when
    this vault is a copy of one that is used elsewhere.
    """

    waiting: int
    refused: int
    problems: int
    held: int
    conflicts: int
    last_sync: int | None
    copied: bool = False


@dataclass(frozen=True)
class ConflictValue:
    """One of two or more values of a field: who wrote it and when (ms, by that device's clock).

    `value` is text; `given` the value itself, to be named by the field's specification.
    """

    value: str
    author: str
    at: int
    given: FieldValue = None


@dataclass(frozen=True)
class Conflict:
    """A field with two values. `record` and `register` find it again for resolving.

    `client` is empty for a record of the team or the organisation.
    """

    record: bytes
    register: str
    client: bytes
    client_name: str
    type: str
    field: str
    values: tuple[ConflictValue, ...]


RESOLVED_ALREADY = QT_TRANSLATE_NOOP("Errors", "The two versions have been resolved already; look at the record again.")

CHOOSE_ONE = QT_TRANSLATE_NOOP("Errors", "Choose one of the versions; this field holds no free text.")
_MERGED = frozenset({FieldKind.TEXT, FieldKind.LONG})


class Status:
    """Use cases about the state of the vault against the server and the colleagues."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def now(self) -> State:
        """The counts."""
        return self._desk.vault.read(self._read)

    def refused(self) -> list[Refused]:
        """Every change the server refused, with the reason."""
        rows = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT own_log.n, own_log.outcome, stream.client, stream.register, client.name, client.alias"
                " FROM own_log JOIN stream ON stream.id = own_log.stream"
                " LEFT JOIN client ON client.client = stream.client"
                " WHERE own_log.first IS NULL AND own_log.outcome >= 16"
                " AND own_log.n NOT IN (SELECT n FROM given_up) ORDER BY own_log.n"
            ).fetchall()
        )
        return [
            Refused(
                number, bytes(client), short(name, alias), register,
                reason_of(outcome),
            )
            for number, outcome, client, register, name, alias in rows
        ]  # fmt: skip

    def problems(self) -> list[Problem]:
        """Everything from the server that was not believed."""
        rows = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT problem.id, problem.at, problem.kind, problem.device, client.name, client.alias FROM problem"
                " LEFT JOIN stream ON stream.stream = problem.stream"
                " LEFT JOIN client ON client.client = stream.client WHERE problem.ended IS NULL ORDER BY problem.id"
            ).fetchall()
        )
        directory = self._desk.directory()
        return [
            Problem(
                number, at, PROBLEMS.get(kind, PROBLEMS["chain"]), short(name, alias), kind,
                directory.device_member(bytes(device)) if device is not None else "",
            )
            for number, at, kind, device, name, alias in rows
        ]  # fmt: skip

    def conflicts(self) -> list[Conflict]:
        """Every field with two values, with who wrote which and when."""
        directory = self._desk.directory()
        vault = self._desk.vault

        def read(connection: Connection) -> list[Conflict]:
            rows = connection.execute(
                "SELECT record.record, record.type, record.state, stream.stream, stream.register, stream.client,"
                " client.name, client.alias FROM record JOIN stream ON stream.id = record.stream"
                " LEFT JOIN client ON client.client = stream.client WHERE record.conflicts > 0 ORDER BY record.id"
            ).fetchall()
            found, reader = [], vault.reader(connection)
            for record, kind, raw, stream, register, client, name, alias in rows:
                state = decode_state(bytes(raw))
                for field in documents.conflicts(kind, state):
                    values = tuple(
                        ConflictValue(
                            _shown(cell.value),
                            directory.device_member(cell.place.device),
                            reader.written_at(bytes(stream), cell.place),
                            tuple(cell.value) if isinstance(cell.value, list) else cell.value,
                        )
                        for cell in state.fields[field]
                    )
                    about = b"" if register in WITHOUT_CLIENT else bytes(client)
                    found.append(Conflict(bytes(record), register, about, short(name, alias), kind, field, values))
            return found

        return vault.read(read)

    def resolve(self, conflict: Conflict, chosen: int | str) -> None:
        """Settle a conflict: by one of its values (its place), or by a merged text. The others stay in the history."""

        def work(tx: Tx) -> None:
            refuse_if_restored(tx)
            at = self._desk.now_millis()
            stream = _stream_of(tx, conflict)
            state = tx.log.projector.record(conflict.record, stream) if stream else None
            if stream is None or state is None or conflict.field not in documents.conflicts(conflict.type, state):
                raise BadInput(RESOLVED_ALREADY)
            value = _chosen(state, conflict, chosen)
            ops = [Op(conflict.record, conflict.type, {conflict.field: value})]
            if state.signed and value != state.value(conflict.field):
                ops.append(self._correction(tx, conflict, stream, value, at))
            tx.log.append(stream, [ops], at)

        self._desk.vault.write(work)

    def _correction(self, tx: Tx, conflict: Conflict, stream: Stream, value: Value, at: int) -> Op:
        """A signed document does not change: what is chosen instead of its words stands beside it as a correction.

        Its reason is empty: the two versions speak for themselves.
        """
        earlier = corrections_of(tx.connection, conflict.record, stream.no)
        return Op(
            new_id(),
            "correction",
            {
                conflict.field: value,
                "document": conflict.record,
                "reason": "",
                "number": len(earlier),
                "role": str(self._desk.role()),
                "signed": at,
            },
        )

    @staticmethod
    def _read(connection: Connection) -> State:
        device = meta.identity(connection).device
        row = connection.execute(
            "SELECT (SELECT coalesce(sum(changes), 0) FROM own_log"  # noqa: S608 - constant text
            f" WHERE first IS NULL AND outcome IS NULL AND {_SEEN})"
            " + (SELECT coalesce(sum(own_log.changes), 0) FROM pending JOIN own_log ON own_log.n = pending.n"
            f" WHERE {_SEEN}),"
            " (SELECT count(*) FROM own_log WHERE first IS NULL AND outcome >= 16"
            " AND n NOT IN (SELECT n FROM given_up)),"
            " (SELECT count(*) FROM problem WHERE ended IS NULL),"
            " (SELECT count(*) FROM held WHERE reason <> 'revoked'),"
            " (SELECT coalesce(sum(conflicts), 0) FROM record)",
            (device, device),
        ).fetchone()
        last = connection.execute("SELECT value FROM meta WHERE name = 'last_sync'").fetchone()
        waiting, refused, problems, held, conflicts = row
        at = int(bytes(last[0])) if last else None
        return State(waiting, refused, problems, held, conflicts, at, twin.noticed(connection))


def _stream_of(tx: Tx, conflict: Conflict) -> Stream | None:
    row = tx.connection.execute(
        "SELECT stream.stream FROM record JOIN stream ON stream.id = record.stream"
        " WHERE record.record = ? AND stream.register = ? AND record.conflicts > 0 ORDER BY stream.stream",
        (conflict.record, conflict.register),
    ).fetchone()
    return None if row is None else tx.log.streams.find(bytes(row[0]))


def _chosen(state: RecordState, conflict: Conflict, chosen: int | str) -> Value:
    spec = registry.spec(conflict.type)
    field = spec.field(conflict.field) if spec else None
    if isinstance(chosen, str) and (field is None or field.kind in _MERGED):
        return chosen
    if isinstance(chosen, str):
        raise BadInput(CHOOSE_ONE)
    wanted = conflict.values[chosen].value
    for cell in state.fields[conflict.field]:
        if _shown(cell.value) == wanted:
            return cell.value
    raise BadInput(RESOLVED_ALREADY)


def _shown(value: Value) -> str:
    if isinstance(value, list):
        return ", ".join(one if isinstance(one, str) else one.hex() for one in value)
    return "" if value is None else value.hex() if isinstance(value, bytes) else str(value)


def reason_of(outcome: int) -> str:
    """Why the server refused something, a source text of "Refusals"."""
    return REASONS.get(Outcome(outcome), UNKNOWN_REASON) if outcome in set(Outcome) else UNKNOWN_REASON


def short(name: str | None, alias: str | None) -> str:
    """A client as lists name him."""
    return short_name(ClientFields(name=name or "", alias=alias or ""))
