"""The lines of a file as writes to the log, in one transaction. What is here already is passed over."""

from collections import defaultdict
from collections.abc import Sequence

from lahityo.base import ids
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Register
from lahityo.domain.jsonl import Entry, VisitLine
from lahityo.domain.jsonl_lines import ClientLine
from lahityo.domain.jsonl_records import CLIENT, CORRECTION, JOINT, NOTE, RecordLine, line_spec
from lahityo.domain.spec import Life
from lahityo.domain.values import changed_values, full
from lahityo.domain.visit import VisitFields
from lahityo.protocol.change import Op, Value
from lahityo.protocol.types import NO_ID
from lahityo.services.clients import find_by_hetu
from lahityo.services.desk import Desk, Where, refuse_if_restored
from lahityo.services.visit_beside import CONTACT, contact_id, contact_values
from lahityo.services.visit_ops import agreement_op, changed_ops, full_values
from lahityo.vault.record_rows import ORIGIN_AT, ORIGIN_AUTHOR, ORIGIN_ROLE
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "Line {line}: its id is that of another kind of record here. Nothing of the file was imported."
)
NO_CLIENT = QT_TRANSLATE_NOOP(
    "Errors",
    "Line {line}: its client is neither in the file nor on this computer. Nothing of the file was imported.",
)
_OWN_ID = frozenset({CLIENT, NOTE})
"""Types whose records bear their client's id."""


class Import:
    """One file's writes. An imported record is signed by the importer; who wrote it first is kept beside."""

    def __init__(self, desk: Desk, tx: Tx) -> None:
        refuse_if_restored(tx)
        self._desk, self._tx = desk, tx
        self._at, self._team, self._role = desk.now_millis(), desk.team(), str(desk.role())
        self._by_key: dict[tuple[str, ...], bytes] = {}
        self._by_id: dict[bytes, bytes] = {}
        self._ops: dict[Where, list[list[Op]]] = defaultdict(list)

    def write(self, entries: Sequence[Entry]) -> int:
        """Write what is new; how many records that were."""
        own = [one for one in entries if isinstance(one.line, RecordLine) and one.line.type == CLIENT]
        new = sum(self._own_client(one) for one in own)
        for entry in entries:
            line = entry.line
            if isinstance(line, VisitLine):
                new += self._visit(entry, line)
            elif line.type != CLIENT:
                new += self._record(entry, line)
        # Clients first, so that nothing is ever seen without its person.
        for where, writes in sorted(self._ops.items(), key=lambda item: item[0].register != Register.SHARED):
            stream = self._tx.log.stream_for(where.client, where.team, where.register)
            self._tx.log.append_packed(stream, writes, self._at)
        return new

    def _own_client(self, entry: Entry) -> int:
        """A client with a line of its own keeps its id, unless the person is here under another one."""
        line = entry.line
        if not isinstance(line, RecordLine):
            return 0
        text = {name: str(line.values.get(name) or "") for name in ("name", "alias", "born", "hetu")}
        key = ("hetu", text["hetu"]) if text["hetu"] else ("name", text["name"], text["alias"], text["born"])
        known = self._client_here(entry.record)
        client = known or (find_by_hetu(self._tx.connection, text["hetu"]) if text["hetu"] else None)
        self._by_id[entry.record] = client or entry.record
        self._by_key.setdefault(key, client or entry.record)
        if client is not None:
            return 0
        self._refuse_taken(entry, CLIENT)
        self._put(self._where("shared", entry.record), line, entry.record, {})
        return 1

    def _visit(self, entry: Entry, visit: VisitLine) -> int:
        if self._is_here(entry, "visit"):
            return 0
        record, client = entry.record, self._client(entry, visit.client)
        fields = VisitFields(
            client, visit.kind, visit.start, visit.minutes, visit.place, visit.themes, visit.situation, visit.done,
            visit.agreed, visit.workers, visit.means, visit.goals, visit.needs, visit.no_show, visit.agreed_time,
        )  # fmt: skip
        self._ops[self._where(str(visit.register), client)].append([self._visit_op(record, visit, fields)])
        if visit.agreed:
            signed = self._at if visit.signed else None
            agreement = agreement_op(record, fields, at=self._at, joint=visit.joint, signed=signed)
            self._ops[self._where("shared", client)].append([agreement])
        if visit.contact and visit.signed and not self._types(contact_id(record)):
            self._ops[self._where("shared", client)].append([self._mark_op(record, fields)])
        return 1

    def _record(self, entry: Entry, line: RecordLine) -> int:
        client = self._client(entry, line.client) if line.client is not None else b""
        record = client if line.type == NOTE else entry.record
        if self._is_here(entry, line.type, record, line.register):
            return 0
        about: dict[str, Value] = {}
        if line.type not in {NOTE, JOINT}:
            about = {"role": self._role, "at": self._at, **_origin(line)}
        self._put(self._where(line.register, client), line, record, about)
        return 1

    def _put(self, where: Where, line: RecordLine, record: bytes, about: dict[str, Value]) -> None:
        """The writes of one line: other values of a field first, so that they stand in the history."""
        spec = line.spec
        for name, others in line.also.items():
            for other in others:
                value: Value = list(other) if isinstance(other, tuple) else other
                self._ops[where].append([Op(record, line.type, {name: value})])
        if line.type == CORRECTION:
            given: dict[str, Value] = {
                name: list(value) if isinstance(value, tuple) else value for name, value in line.values.items()
            }
            op = Op(record, line.type, {**given, **about, "signed": self._at})
        elif line.signed and spec.life is not Life.RECORD:
            op = Op(record, line.type, {**full(spec, line.values), **about, "signed": self._at})
        else:
            written = changed_values(spec, {}, line.values)
            op = Op(record, line.type, {**written.set, **about}, written.add, written.remove)
        self._ops[where].append([op])

    def _visit_op(self, record: bytes, visit: VisitLine, fields: VisitFields) -> Op:
        about: dict[str, Value] = {"role": self._role, "external_id": visit.id}
        if visit.joint is not None:
            about["joint"] = visit.joint
        if visit.signed:
            return Op(record, "visit", {**full_values(fields), **about, "signed": self._at})
        op = changed_ops(record, None, fields)
        return Op(op.record, op.type, {**op.set, **about}, op.add, op.remove)

    def _mark_op(self, visit: bytes, fields: VisitFields) -> Op:
        """The mark that the client was met, or was not, as the signing of the visit would write it."""
        values = full(line_spec(CONTACT), contact_values(visit, fields))
        about: dict[str, Value] = {"role": self._role, "at": self._at, "signed": self._at}
        return Op(contact_id(visit), CONTACT, {**values, **about})

    def _client(self, entry: Entry, said: ClientLine | bytes) -> bytes:
        """The client a line names: by id, one of the file or of this computer; by name, begun when not known."""
        if isinstance(said, bytes):
            client = self._by_id.get(said) or self._client_here(said)
            if client is None:
                raise BadInput(NO_CLIENT, line=entry.number)
            self._by_id[said] = client
            return client
        known = self._by_key.get(said.key) or _find_client(self._tx.connection, said)
        if known is None:
            known = ids.new_id()
            values: dict[str, Value] = {
                "name": said.name,
                "alias": said.alias,
                "born": said.born.isoformat() if said.born else "",
                "hetu": said.hetu,
            }
            written: dict[str, Value] = {name: value for name, value in values.items() if value}
            self._ops[self._where("shared", known)].append([Op(known, "client", written)])
        self._by_key[said.key] = known
        return known

    def _where(self, register: str, client: bytes) -> Where:
        if register == Register.ROSTER:
            return Where(NO_ID, NO_ID, register)
        return Where(self._team if register == Register.TEAM else client, self._team, register)

    def _is_here(self, entry: Entry, kind: str, record: bytes = b"", register: str = "") -> bool:
        """Whether the record is here already; BadInput when its id is that of a record of another type."""
        found = self._types(record or entry.record)
        if kind == NOTE:
            return (kind, register) in found
        if any(one == kind for one, _ in found):
            return True
        self._refuse_taken(entry, kind)
        return False

    def _refuse_taken(self, entry: Entry, kind: str) -> None:
        if any(one != kind and not {one, kind} <= _OWN_ID for one, _ in self._types(entry.record)):
            raise BadInput(TAKEN, line=entry.number)

    def _types(self, record: bytes) -> set[tuple[str, str]]:
        rows = self._tx.connection.execute(
            "SELECT record.type, stream.register FROM record JOIN stream ON stream.id = record.stream"
            " WHERE record.record = ?",
            (record,),
        )
        return {(str(kind), str(register)) for kind, register in rows}

    def _client_here(self, client: bytes) -> bytes | None:
        row = self._tx.connection.execute("SELECT 1 FROM client WHERE client = ?", (client,)).fetchone()
        return None if row is None else client


def _origin(line: RecordLine) -> dict[str, Value]:
    given: dict[str, Value] = {ORIGIN_AUTHOR: line.author, ORIGIN_ROLE: line.role, ORIGIN_AT: line.at}
    return {name: value for name, value in given.items() if value}


def _find_client(connection: Connection, line: ClientLine) -> bytes | None:
    if line.hetu:
        return find_by_hetu(connection, line.hetu)
    row = connection.execute(
        "SELECT client FROM client WHERE coalesce(name, '') = ? AND coalesce(alias, '') = ?"
        " AND coalesce(born, '') = ? AND hetu IS NULL ORDER BY client LIMIT 1",
        (line.name, line.alias, line.born.isoformat() if line.born else ""),
    ).fetchone()
    return None if row is None else bytes(row[0])
