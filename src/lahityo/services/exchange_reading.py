"""Everything that this device reads, as lines of the export format.

Left out is what counts for nothing: records whose writer had no right to them, and such voids and corrections; an
import is signed by the importer, which must not give them effect. A visit stands as it reads now, corrections applied.

Of several records of one id, which only an altered app writes, each has a line, so that none hides another: the first,
as the app has it, keeps the id; the others have one derived from it, without what stands beside them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lahityo.base import ids
from lahityo.domain import registry
from lahityo.domain.codes import Register
from lahityo.domain.jsonl import VisitLine
from lahityo.domain.jsonl_lines import ClientLine
from lahityo.domain.jsonl_records import CLIENT, CORRECTION, JOINT, NOTE, RecordLine, line_spec
from lahityo.domain.spec import Life, RecordSpec, Value
from lahityo.domain.values import SETS, clean, clean_value
from lahityo.domain.visit import VisitFields
from lahityo.services.visit_beside import CONTACT, contact_id, contact_values
from lahityo.services.visit_views import agreed_texts, fields_of, read_view
from lahityo.vault import documents, record_rows
from lahityo.vault.authority import Authority
from lahityo.vault.documents import VisitDocument
from lahityo.vault.held import decode_state
from lahityo.vault.merge import RecordState
from lahityo.vault.projections import WITHOUT_CLIENT
from lahityo.vault.reader import Reader
from lahityo.vault.record_rows import ORIGIN_AT, ORIGIN_AUTHOR, ORIGIN_ROLE
from lahityo.vault.roster_log import Directory
from lahityo.vault.sql import Connection

"""Who wrote an imported record first, in which role, and when (ms)."""
VISIT = "visit"
_INLINE = frozenset({"name", "alias", "born", "hetu"})
"""What a visit's line says of its client."""
_RECORDS = (
    "SELECT record.id, record.record, record.type, record.state, stream.id, stream.client, stream.register"
    " FROM record JOIN stream ON stream.id = record.stream WHERE record.type <> 'agreement'"
    " ORDER BY stream.stream, record.record, record.type"
)


@dataclass(frozen=True)
class _Stored:
    """A record as merged. `no` is its number, `stream` that of its stream."""

    no: int
    id: bytes
    type: str
    state: RecordState
    stream: int
    client: bytes
    register: str


class Export:
    """One reading of the vault."""

    def __init__(self, reader: Reader, directory: Directory, authority: Authority) -> None:
        self._reader, self._directory, self._authority = reader, directory, authority
        self._connection: Connection = reader.connection
        self._agreed = agreed_texts(self._connection, directory)
        self._uncounted = {no for (no,) in self._connection.execute("SELECT id FROM document WHERE authorised = 0")}
        self._stored: dict[tuple[bytes, str, bytes, str], _Stored] = {}
        self._first: dict[tuple[bytes, str], _Stored] = {}
        self._clients: dict[bytes, ClientLine] = {}

    def lines(self) -> Iterator[VisitLine | RecordLine]:
        """Every line, in no order."""
        people = self._read()
        alike = Counter(one.key for one in self._clients.values())
        visited: set[bytes] = set()
        named: set[bytes] = set()
        for one in self._stored.values():
            without = one.register in WITHOUT_CLIENT
            if not without and one.client not in self._clients:
                continue
            if self._is_beside_another(one):
                continue
            if one.type == VISIT:
                visited.add(one.client)
                alone = alike[self._clients[one.client].key] == 1
                yield self._visit(one, self._clients[one.client] if alone else one.client)
                if not alone:
                    named.add(one.client)
            elif one.type == CONTACT and self._goes_without_saying(one):
                continue
            elif (line := self._line(one)) is not None:
                named.add(one.client)
                yield line
        for client, line in people.items():
            if client in named or client not in visited or line.also or line.values.keys() - _INLINE:
                yield line

    def _read(self) -> dict[bytes, RecordLine]:
        """Read every record once; the lines of the clients."""
        people: dict[bytes, RecordLine] = {}
        shown = {no for (no,) in self._connection.execute("SELECT id FROM client")}
        for no, record, kind, state, stream, client, register in self._connection.execute(_RECORDS):
            if no in self._uncounted or (
                kind not in {VISIT, CLIENT, NOTE, JOINT, CORRECTION} and not registry.spec(kind)
            ):
                continue
            one = _Stored(no, bytes(record), kind, decode_state(bytes(state)), stream, bytes(client), register)
            if kind != CLIENT:
                # One record may stand in two streams that two devices began apart.
                self._stored.setdefault((one.id, kind, one.client, register), one)
                self._first.setdefault((one.id, register if kind == NOTE else ""), one)
            elif no in shown:
                people[one.id] = self._plain(one, line_spec(CLIENT))
                self._clients[one.id] = _inline(people[one.id])
        return people

    def _is_first(self, one: _Stored) -> bool:
        """Whether the app shows this record under its id, or one that is exported as the same."""
        first = self._first[(one.id, one.register if one.type == NOTE else "")]
        return (first.type, first.client, first.register) == (one.type, one.client, one.register)

    def _id(self, one: _Stored) -> bytes:
        """The id of its line: of a second record of one id another one, the same in each export."""
        if self._is_first(one):
            return one.id
        return ids.derived_id("twin", one.id, one.client, f"{one.type} {one.register}".encode())

    def _is_beside_another(self, one: _Stored) -> bool:
        """Whether it is a step, a void or a correction of a record that has lost its id to another."""
        name = "document" if one.type == CORRECTION else record_rows.SUBJECT_FIELD.get(one.type, "")
        about = one.state.value(name) if name else None
        first = self._first.get((about, "")) if isinstance(about, bytes) else None
        return first is not None and (first.client, first.register) != (one.client, one.register)

    def _line(self, one: _Stored) -> RecordLine | None:
        if one.type == CORRECTION:
            return self._correction(one)
        spec = line_spec(one.type)
        if one.type in {NOTE, JOINT}:
            line = self._plain(one, spec)
            return line if line.values else None
        if spec.life is Life.EVENT and not one.state.signed:
            return None
        if one.type == record_rows.VOID and not self._has_effect(one):
            return None
        return self._with_author(one, self._plain(one, spec))

    def _plain(self, one: _Stored, spec: RecordSpec) -> RecordLine:
        without = one.register in WITHOUT_CLIENT or one.type == CLIENT
        return RecordLine(
            one.type,
            ids.to_text(self._id(one) if one.type != CLIENT else one.id),
            None if without else one.client,
            one.register,
            clean(spec, documents.read_values(spec, one.state)),
            _also(spec, one.state),
            signed=bool(one.state.signed),
        )

    def _with_author(self, one: _Stored, line: RecordLine) -> RecordLine:
        state = one.state
        value = state.value
        author = documents.text(value(ORIGIN_AUTHOR)) or self._directory.device_member(documents.begun_by(state))
        role = documents.text(value(ORIGIN_ROLE)) or documents.text(value("role"))
        written = documents.moment(value("signed")) if state.signed else documents.moment(value("at"))
        at = documents.moment(value(ORIGIN_AT)) or written or None
        return RecordLine(
            line.type, line.id, line.client, line.register, line.values, line.also, author, role, at, line.signed,
            line.of,
        )  # fmt: skip

    def _correction(self, one: _Stored) -> RecordLine | None:
        """A correction of a document of the registry by one who may sign it; a visit is read with its own."""
        found = documents.read_correction(one.id, one.state)
        target = self._target(one, one.state.value("document"))
        spec = registry.spec(target.type) if target else None
        if found is None or target is None or spec is None or spec.life is not Life.DOCUMENT or not target.state.signed:
            return None
        if not self._authority.may(found.device, found.role, spec.signers or spec.writers):
            return None
        values: dict[str, Value] = {"document": target.id, "number": found.number}
        if found.reason:
            values["reason"] = found.reason
        for field in spec.fields:
            if field.name in found.values:
                values[field.name] = clean_value(field, found.values[field.name])
        line = RecordLine(CORRECTION, ids.to_text(one.id), one.client, one.register, values, signed=True, of=spec.type)
        return self._with_author(one, line)

    def _has_effect(self, void: _Stored) -> bool:
        """Whether a void counts: by one who may void what it names."""
        target = self._target(void, void.state.value("document"))
        spec, state = (registry.spec(target.type), target.state) if target else (None, self._agreement(void))
        if state is None:
            return False
        own = record_rows.wrote(self._authority, spec, state, documents.begun_by(void.state))
        return record_rows.voids(spec, documents.text(void.state.value("role")), own=own)

    def _agreement(self, void: _Stored) -> RecordState | None:
        row = self._connection.execute(
            "SELECT state FROM record WHERE record = ? AND type = 'agreement'",
            (documents.identifier(void.state.value("document")) or b"",),
        ).fetchone()
        return None if row is None else decode_state(bytes(row[0]))

    def _target(self, one: _Stored, document: object) -> _Stored | None:
        found = self._first.get((document, "")) if isinstance(document, bytes) else None
        same = found is not None and (found.client, found.register) == (one.client, one.register)
        return found if same else None

    def _fields(self, one: _Stored) -> tuple[VisitFields, VisitDocument]:
        corrections = record_rows.corrections_of(self._connection, one.id, one.stream) if one.state.signed else []
        document = documents.read_visit(one.state, corrections)
        return fields_of(document, one.client, self._agreed.get(one.id, "")), document

    def _goes_without_saying(self, mark: _Stored) -> bool:
        """Whether a mark of a meeting is the one that its visit's line tells of."""
        visit = mark.state.value("visit")
        one = self._first.get((visit, "")) if isinstance(visit, bytes) else None
        return one is not None and one.type == VISIT and self._mark_of(one) == mark.id

    def _mark_of(self, visit: _Stored) -> bytes | None:
        """The mark of a meeting that the signing of a visit wrote, when it says what would be written now."""
        mark = self._first.get((contact_id(visit.id), ""))
        if mark is None or mark.type != CONTACT or not mark.state.signed or not visit.state.signed:
            return None
        spec, state = line_spec(CONTACT), mark.state
        said = clean(spec, documents.read_values(spec, state))
        same = said == clean(spec, contact_values(visit.id, self._fields(visit)[0]))
        return mark.id if same and mark.client == visit.client and state.value(ORIGIN_AT) is None else None

    def _visit(self, one: _Stored, client: ClientLine | bytes) -> VisitLine:
        fields, document = self._fields(one)
        agreed = fields.agreed
        if not agreed and self._is_voided(one):
            view = read_view(self._reader, self._directory, one.id)
            agreed = view.fields.agreed if view else ""
        return VisitLine(
            client=client,
            kind=fields.kind,
            start=fields.start,
            minutes=fields.minutes,
            register=Register(one.register),
            situation=fields.situation,
            place=fields.place,
            themes=fields.themes,
            done=fields.done,
            agreed=agreed,
            workers=fields.workers,
            signed=document.signed is not None,
            id=(document.external_id if self._is_first(one) else "") or ids.to_text(self._id(one)),
            joint=document.joint,
            means=fields.means,
            goals=fields.goals,
            needs=fields.needs,
            no_show=fields.no_show,
            agreed_time=fields.agreed_time,
            contact=self._mark_of(one) is not None,
        )

    def _is_voided(self, one: _Stored) -> bool:
        row = self._connection.execute("SELECT 1 FROM document WHERE id = ?", (one.no,)).fetchone()
        return row is not None


def _inline(line: RecordLine) -> ClientLine:
    name, alias, born, hetu = (str(line.values.get(one) or "") for one in ("name", "alias", "born", "hetu"))
    return ClientLine(name, alias, date.fromisoformat(born) if born else None, hetu)


def _also(spec: RecordSpec, state: RecordState) -> dict[str, tuple[Value, ...]]:
    """The other values of fields that have two, or that a second signing gave; lists merge and have none."""
    found: dict[str, tuple[Value, ...]] = {}
    if spec.life is Life.EVENT:
        return found
    for field in spec.fields:
        if field.kind in SETS:
            continue
        shown = clean_value(field, state.value(field.name))
        others = [cell.value for cell in state.fields.get(field.name, ())]
        others += [one.fields[field.name] for one in state.signed[1:] if field.name in one.fields]
        cleaned = dict.fromkeys(clean_value(field, one) for one in others)
        if kept := tuple(one for one in cleaned if one != shown):
            found[field.name] = kept
    return found
