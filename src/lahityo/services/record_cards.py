"""One record of the registry with all that stands beside it, read on one state of the vault."""

from dataclasses import replace

from lahityo.domain import registry
from lahityo.domain.process import Outcome, in_order
from lahityo.domain.spec import RecordSpec, text_of
from lahityo.protocol.roster import Roster
from lahityo.services.record_views import COLUMNS, Card, CorrectionRow, Names, Row, StepRow, origin_of, row_of
from lahityo.vault import documents, record_rows
from lahityo.vault.authority import Authority
from lahityo.vault.merge import RecordState
from lahityo.vault.reader import Reader
from lahityo.vault.sql import Connection

_ROW = f"SELECT {COLUMNS} FROM document WHERE document = ? AND client = ? AND register = ? AND type = ?"  # noqa: S608
_BESIDE = (
    f"SELECT {COLUMNS} FROM document WHERE subject = ? AND client = ? AND register = ?"  # noqa: S608 - constant
    " ORDER BY at, document"
)
_SUBJECT = "SELECT type, signed, client, register FROM document WHERE document = ?"
_STEPS = f"SELECT {COLUMNS} FROM document WHERE type = 'step' AND subject = ?"  # noqa: S608 - constant


def read_card(reader: Reader, roster: Roster, record: bytes, names: Names) -> Card | None:
    """The record, or None when it is not on this computer; its `moves` are left to the caller, who knows the role."""
    for stream, kind, state in reader.found(record):
        spec = registry.spec(kind)
        where = (record, stream.client, stream.register)
        raw = reader.connection.execute(_ROW, (*where, kind)).fetchone()
        if spec is None or raw is None:
            continue
        row = row_of(raw, names)
        authority = Authority(reader.connection, roster)
        beside = [row_of(one, names) for one in reader.connection.execute(_BESIDE, where).fetchall()]
        steps, outcome = _steps_of_row(reader.connection, row, where[1:], spec, names)
        return Card(
            row=row,
            spec=spec,
            base=row.values,
            original=documents.read_values(spec, state),
            seen=reader.context(stream),
            conflicts=tuple(documents.conflicts(kind, state)) if row.voided is None else (),
            corrections=_corrections(reader.connection, authority, spec, record, stream.no, state, names),
            dissents=tuple(one for one in beside if one.type == record_rows.DISSENT),
            voids=tuple(_judged(one, authority, spec, state) for one in beside if one.type == record_rows.VOID),
            refusals=tuple(one for one in beside if one.type == "correction_refusal"),
            steps=steps,
            outcome=outcome,
            origin=origin_of(state.value),
        )
    return None


def read_steps(
    connection: Connection, subject: bytes, names: Names, process: str = ""
) -> tuple[tuple[StepRow, ...], Outcome | None]:
    """The steps of a subject in the order they count in, and where they lead.

    `process` is that of a derived task; a record's own type names its machine.
    """
    signed, where = False, set[tuple[bytes, str]]()
    for kind, when, client, register in connection.execute(_SUBJECT, (subject,)).fetchall():
        spec = registry.spec(kind)
        process, signed = spec.process if spec else "", when is not None
        where.add((bytes(client), register))
    rows = _step_rows(connection, subject, where, names)
    if not where and not process:
        process = next((one for row in rows if registry.machine(one := text_of(row.values, "process"))), "")
    return _told(rows, process, signed=signed)


def _steps_of_row(
    connection: Connection, row: Row, where: tuple[bytes, str], spec: RecordSpec, names: Names
) -> tuple[tuple[StepRow, ...], Outcome | None]:
    """The steps of one record: another of the same id elsewhere, which only an altered app writes, changes nothing."""
    return _told(_step_rows(connection, row.id, {where}, names), spec.process, signed=row.signed is not None)


def _step_rows(connection: Connection, subject: bytes, where: set[tuple[bytes, str]], names: Names) -> list[Row]:
    """A record's steps stand beside it, in its client's register; a derived task has no record to stand beside."""
    found = connection.execute(_STEPS, (subject,)).fetchall()
    return [row_of(one, names) for one in found if not where or (bytes(one[2]), one[3]) in where]


def _told(rows: list[Row], process: str, *, signed: bool) -> tuple[tuple[StepRow, ...], Outcome | None]:
    machine = registry.machine(process) if process else None
    if machine is None:
        return (), None
    by_id = {row.id: row for row in rows if text_of(row.values, "process") == machine.name}
    steps = [record_rows.step_of(one.id, one.values, counted=_counts(one)) for one in by_id.values()]
    outcome = record_rows.folded(machine, steps, signed=signed)
    taken = frozenset(outcome.taken)
    return tuple(_step_row(by_id[one.id], taken=one.id in taken) for one in in_order(machine, steps)), outcome


def _step_row(row: Row, *, taken: bool) -> StepRow:
    return StepRow(
        row.id, text_of(row.values, "action"), row.day, text_of(row.values, "words"), row.author, row.writer,
        row.writer_role, row.at, row.values, taken=taken, counted=_counts(row),
    )  # fmt: skip


def _counts(row: Row) -> bool:
    return row.authorised and row.voided is None


def _corrections(
    connection: Connection, authority: Authority, spec: RecordSpec, record: bytes, stream: int, state: RecordState,
    names: Names,
) -> tuple[CorrectionRow, ...]:  # fmt: skip
    counted = record_rows.counted_corrections(connection, authority, spec, record, stream) if state.signed else []
    found: list[CorrectionRow] = []
    for place, one in enumerate(counted):
        values = documents.read_values(spec, state, counted[: place + 1])
        found.append(CorrectionRow(one.id, one.reason, names.of_device(one.device), one.role, one.at, values))
    return tuple(found)


def _judged(void: Row, authority: Authority, spec: RecordSpec, state: RecordState) -> Row:
    own = record_rows.wrote(authority, spec, state, void.author)
    return replace(void, authorised=void.authorised and record_rows.voids(spec, void.role, own=own))
