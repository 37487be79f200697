"""Import and export of visits as lines of JSON, all of a file or nothing of it."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from lahityo.base import ids
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import jsonl
from lahityo.domain.codes import Register
from lahityo.domain.jsonl import ClientLine, Entry, VisitLine
from lahityo.domain.visit import VisitFields
from lahityo.protocol.change import Op, Value
from lahityo.services.clients import find_by_hetu
from lahityo.services.desk import Desk, refuse_if_restored
from lahityo.services.visit_ops import agreement_id, changed_ops, full_values
from lahityo.services.visit_views import agreed_texts, fields_of
from lahityo.vault import documents
from lahityo.vault.record_rows import corrections_of
from lahityo.vault.roster_log import Directory
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

NO_FILE = QT_TRANSLATE_NOOP("Errors", "The file could not be read; check its name and that it may be read.")
_IS_VISIT = "SELECT 1 FROM record JOIN visit ON visit.id = record.id WHERE record.record = ?"
FOREIGN_REGISTER = QT_TRANSLATE_NOOP(
    "Errors",
    "Line {line}: this device may not write to the register “{register}”. Nothing of the file was imported.",
)


class Exchange:
    """Use cases that move visits in and out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def import_file(self, path: Path) -> int:
        """Import a file in one transaction; how many visits were new. BadInput names the first bad line."""
        try:
            with path.open("rb") as stream:
                entries = jsonl.read(stream)
        except OSError as error:
            raise BadInput(NO_FILE) from error
        registers = self._desk.me().registers
        for entry in entries:
            if entry.visit.register not in registers:
                raise BadInput(FOREIGN_REGISTER, line=entry.number, register=str(entry.visit.register))
        return self._desk.vault.write(lambda tx: self._import(tx, entries))

    def export_lines(self) -> Iterator[str]:
        """Every visit this device can read, as lines of the import format, sorted."""
        directory = self._desk.directory()
        return jsonl.write_all(self._desk.vault.read(lambda connection: self._read_all(connection, directory)))

    def _import(self, tx: Tx, entries: list[Entry]) -> int:
        refuse_if_restored(tx)
        at, team = self._desk.now_millis(), self._desk.team()
        known: dict[tuple[str, ...], bytes] = {}
        ops: dict[tuple[bytes, str], list[list[Op]]] = defaultdict(list)
        new = 0
        for entry in entries:
            visit = entry.visit
            if tx.connection.execute(_IS_VISIT, (entry.record,)).fetchone():
                continue
            new += 1
            client = self._client(tx, visit.client, known, ops)
            ops[(client, str(visit.register))].append([self._visit_op(entry, client, at)])
            if visit.agreed:
                ops[(client, "shared")].append([self._agreement_op(entry, at)])
        # Clients first, so that no visit is ever seen without its person.
        for (client, register), writes in sorted(ops.items(), key=lambda item: item[0][1] != "shared"):
            tx.log.append_packed(tx.log.stream_for(client, team, register), writes, at)
        return new

    @staticmethod
    def _client(
        tx: Tx,
        line: ClientLine,
        known: dict[tuple[str, ...], bytes],
        ops: dict[tuple[bytes, str], list[list[Op]]],
    ) -> bytes:
        client = known.get(line.key) or _find_client(tx.connection, line)
        if client is None:
            client = ids.new_id()
            values: dict[str, Value] = {
                "name": line.name,
                "alias": line.alias,
                "born": line.born.isoformat() if line.born else "",
                "hetu": line.hetu,
            }
            written: dict[str, Value] = {name: value for name, value in values.items() if value}
            ops[(client, "shared")].append([Op(client, "client", written)])
        known[line.key] = client
        return client

    def _visit_op(self, entry: Entry, client: bytes, at: int) -> Op:
        visit = entry.visit
        fields = _form(visit, client)
        about: dict[str, Value] = {
            "role": str(self._desk.role()),
            "external_id": visit.id,
        }
        if visit.signed:
            return Op(entry.record, "visit", {**full_values(fields), **about, "signed": at})
        op = changed_ops(entry.record, None, fields)
        return Op(op.record, op.type, {**op.set, **about}, op.add, op.remove)

    def _agreement_op(self, entry: Entry, at: int) -> Op:
        visit = entry.visit
        values: dict[str, Value] = {
            "visit": entry.record,
            "text": visit.agreed,
            "at": at,
            "kind": str(visit.kind),
            "start": visit.start,
        }
        if visit.signed:
            values["signed"] = at
        return Op(agreement_id(entry.record), "agreement", values)

    def _read_all(self, connection: Connection, directory: Directory) -> list[VisitLine]:
        agreed = agreed_texts(connection, directory)
        clients = {
            bytes(client): ClientLine(name or "", alias or "", date.fromisoformat(born) if born else None, hetu or "")
            for client, name, alias, born, hetu in connection.execute(
                "SELECT client, name, alias, born, hetu FROM client"
            )
        }
        reader = self._desk.vault.reader(connection)
        lines = []
        rows = connection.execute("SELECT visit, client, register FROM visit").fetchall()
        for visit, client, register in rows:
            found = reader.visit(bytes(visit))
            if found is None or bytes(client) not in clients:
                continue
            stream, state = found
            corrections = corrections_of(connection, bytes(visit), stream.no) if state.signed else []
            document = documents.read_visit(state, corrections)
            fields = fields_of(document, bytes(client), agreed.get(bytes(visit), ""))
            lines.append(_line(bytes(visit), clients[bytes(client)], register, fields, document))
        return lines


def _form(visit: VisitLine, client: bytes) -> VisitFields:
    return VisitFields(
        client, visit.kind, visit.start, visit.minutes, visit.place, visit.themes, visit.situation, visit.done,
        visit.agreed, visit.workers,
    )  # fmt: skip


def _line(
    visit: bytes, client: ClientLine, register: str, fields: VisitFields, document: documents.VisitDocument
) -> VisitLine:
    return VisitLine(
        client=client,
        kind=fields.kind,
        start=fields.start,
        minutes=fields.minutes,
        register=Register(register),
        situation=fields.situation,
        place=fields.place,
        themes=fields.themes,
        done=fields.done,
        agreed=fields.agreed,
        workers=fields.workers,
        signed=document.signed is not None,
        id=document.external_id or ids.to_text(visit),
    )


def _find_client(connection: Connection, line: ClientLine) -> bytes | None:
    if line.hetu:
        return find_by_hetu(connection, line.hetu)
    row = connection.execute(
        "SELECT client FROM client WHERE coalesce(name, '') = ? AND coalesce(alias, '') = ?"
        " AND coalesce(born, '') = ? AND hetu IS NULL ORDER BY client LIMIT 1",
        (line.name, line.alias, line.born.isoformat() if line.born else ""),
    ).fetchone()
    return None if row is None else bytes(row[0])
