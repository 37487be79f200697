"""One action of a person on records as writes to the log: several records, several streams, one transaction."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain import registry
from lahityo.domain.attachment_rules import ATTACHMENT
from lahityo.domain.codes import Role
from lahityo.domain.process import Process, Step, allowed
from lahityo.domain.spec import Home, Life, RecordSpec, Values
from lahityo.domain.spec import Value as FieldValue
from lahityo.domain.values import changed_values, clean, full
from lahityo.protocol.change import Op, Value
from lahityo.protocol.envelope import Dot
from lahityo.services.desk import Desk, Where, refuse_if_restored
from lahityo.services.record_views import Card
from lahityo.services.visit_ops import agreement_id
from lahityo.vault import documents, record_rows
from lahityo.vault.merge import RecordState
from lahityo.vault.record_rows import corrections_of
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Stream
from lahityo.vault.vault import Tx

UNKNOWN_RECORD = QT_TRANSLATE_NOOP("Errors", "The record is not on this computer; sync and try again.")
NEWER_TYPE = QT_TRANSLATE_NOOP("Errors", "This kind of record belongs to a newer version; update the app.")
NOT_YOURS = QT_TRANSLATE_NOOP("Errors", "Your role does not write this kind of record.")
NOT_SIGNER = QT_TRANSLATE_NOOP("Errors", "Your role does not sign this kind of record; save it for one who does.")
SIGNED_ALREADY = QT_TRANSLATE_NOOP("Errors", "A signed record does not change; correct it instead.")
NOT_SIGNED = QT_TRANSLATE_NOOP("Errors", "The record is not signed yet; edit it instead.")
NO_CORRECTION = QT_TRANSLATE_NOOP("Errors", "This kind of record is not corrected; void it and write a new one.")
VOIDED_ALREADY = QT_TRANSLATE_NOOP("Errors", "The record has been voided and stays as it is; write a new one.")
NOT_VOIDER = QT_TRANSLATE_NOOP("Errors", "Only its author, a social worker or a team lead may void this record.")
VERSION_IN_USE = QT_TRANSLATE_NOOP(
    "Errors",
    "This version is proposed or in force; return or withdraw the proposal, or end the plan, and then void it.",
)
WRITTEN_ALREADY = QT_TRANSLATE_NOOP("Errors", "This has been recorded already; void that entry before a new one.")
NOT_POSSIBLE = QT_TRANSLATE_NOOP("Errors", "This step is not possible any more; look at the record again.")

_OF_CLIENT = (
    "SELECT document, body FROM document WHERE voided IS NULL AND type = ? AND client = (SELECT stream.client"
    " FROM record JOIN stream ON stream.id = record.stream WHERE record.record = ? AND record.type = 'visit')"
)


@dataclass(frozen=True)
class New:
    """A new record. An event is signed as it is written; a document when `sign` says so. `id` when it is derived."""

    type: str
    client: bytes
    values: Values
    id: bytes | None = None
    sign: bool = False


@dataclass(frozen=True)
class Change:
    """An open record with other values: `values` are all of them."""

    card: Card
    values: Values


@dataclass(frozen=True)
class Sign:
    """An open document signed with these values."""

    card: Card
    values: Values


@dataclass(frozen=True)
class Correct:
    """A correction beside a signed document: `values` are all of them as they should read."""

    card: Card
    values: Values
    reason: str


@dataclass(frozen=True)
class Void:
    """A record declared void: it stays readable and counts for nothing. `kind` is a code of the list void_kind."""

    id: bytes
    type: str
    client: bytes
    why: str
    kind: str = "mistake"


@dataclass(frozen=True)
class Dissent:
    """The client's own view beside a document. `day` is ISO 8601, `received_as` a code of the list dissent_way."""

    id: bytes
    client: bytes
    words: str
    day: str
    received_as: str = ""


@dataclass(frozen=True)
class Do:
    """A step of a state machine. `subject` is a record, or a derived task, which has no record; then `home` says where.

    `values` are the fields of the step but those that are filled in: process, subject, action, after.
    """

    process: str
    subject: bytes
    client: bytes
    action: str
    values: Values = field(default_factory=dict)
    home: Home | None = None


Write = New | Change | Sign | Correct | Void | Dissent | Do


def spec_of(record_type: str) -> RecordSpec:
    """The specification of a type; BadInput for one that this version does not know."""
    found = registry.spec(record_type)
    if found is None:
        raise BadInput(NEWER_TYPE)
    return found


def machine_of(name: str) -> Process:
    """The state machine of this name; BadInput for one that this version does not know."""
    found = registry.machine(name)
    if found is None:
        raise BadInput(NEWER_TYPE)
    return found


def step_values(write: Do, today: date) -> dict[str, FieldValue]:
    """The fields of a step as given, the day filled in."""
    about: dict[str, FieldValue] = {"process": write.process, "subject": write.subject, "action": write.action}
    return {"day": today.isoformat(), **write.values, **about}


def void_of(write: Void) -> New:
    """The record that a void is."""
    values: Values = {"document": write.id, "why": write.why.strip(), "kind": write.kind}
    return New(record_rows.VOID, write.client, values)


def dissent_of(write: Dissent) -> New:
    """The record that a dissenting view is."""
    values: Values = {"document": write.id, "words": write.words, "day": write.day}
    return New(record_rows.DISSENT, write.client, {**values, "received_as": write.received_as or None})


class Writer:
    """Writes inside one transaction; `write` appends what has been gathered, one change for each stream."""

    def __init__(self, desk: Desk, tx: Tx) -> None:
        refuse_if_restored(tx)
        self._desk, self._tx = desk, tx
        self._at = desk.now_millis()
        self._role = desk.role()
        self._new: dict[bytes, Stream] = {}
        self._signed_now: set[bytes] = set()
        self._steps: dict[bytes, list[Step]] = {}
        self._gathered: list[tuple[Stream, list[Dot] | None, list[Op]]] = []

    def write(self, writes: Sequence[Write]) -> list[bytes]:
        """Everything or nothing, with what was `put`; the id of what each wrote."""
        written = [self._one(write) for write in writes]
        for stream, seen, ops in self._gathered:
            self._tx.log.append(stream, [ops], self._at, seen=seen)
        return written

    def put(self, stream: Stream, op: Op, seen: list[Dot] | None = None) -> None:
        """Gather a write on one record; `seen` as for the log's `append`."""
        self._new.setdefault(op.record, stream)
        for known, context, ops in self._gathered:
            if known is stream and context == seen:
                ops.append(op)
                return
        self._gathered.append((stream, seen, [op]))

    def _one(self, write: Write) -> bytes:
        if isinstance(write, New):
            return self._create(write)
        if isinstance(write, Change):
            return self._change(write)
        if isinstance(write, Sign | Correct):
            return self._sign(write) if isinstance(write, Sign) else self._correct(write)
        if isinstance(write, Void):
            return self._void(write)
        return self._do(write) if isinstance(write, Do) else self._create(dissent_of(write))

    def _create(self, write: New) -> bytes:
        spec = spec_of(write.type)
        record = write.id or new_id()
        self._require_role(spec.writers, NOT_YOURS)
        signs = write.sign or spec.life is Life.EVENT
        if signs and spec.life is not Life.RECORD:
            self._require_role(spec.signers or spec.writers, NOT_SIGNER)
        if write.id is not None and self._known(record) is not None:
            raise Refused(WRITTEN_ALREADY)
        stream = self._stream_for(spec, record, write)
        about: dict[str, Value] = {"role": str(self._role), "at": self._at}
        if spec.life is not Life.RECORD and signs:
            self._signed_now.add(record)
            self.put(stream, Op(record, spec.type, {**full(spec, write.values), **about, "signed": self._at}))
        else:
            written = changed_values(spec, {}, write.values)
            self.put(stream, Op(record, spec.type, {**written.set, **about}, written.add, written.remove))
        self._new[record] = stream
        return record

    def _stream_for(self, spec: RecordSpec, record: bytes, write: New) -> Stream:
        if spec.home is Home.SUBJECT:
            subject = write.values.get(record_rows.SUBJECT_FIELD.get(spec.type) or spec.parent)
            if spec.type == ATTACHMENT:
                return self._stream_of_attachment(write, subject if isinstance(subject, bytes) else b"")
            return self._stream_of(subject if isinstance(subject, bytes) else b"")
        where = self._desk.where(spec.home, write.client)
        return self._tx.log.stream_for_new(record, where.client, where.team, where.register)

    def _stream_of_attachment(self, write: New, subject: bytes) -> Stream:
        """Where what it belongs to stands: of a client, who has notes in every register, the shared one."""
        if write.values.get("belongs_type") == "client":
            where = self._desk.where(Home.SHARED, subject)
            return self._tx.log.stream_for(where.client, where.team, where.register)
        stream = self._stream_of(subject)
        self._refuse_voided(subject, stream)
        return stream

    def _change(self, write: Change) -> bytes:
        card = write.card
        stream, _ = self._open(card)
        self._require_role(card.spec.writers, NOT_YOURS)
        written = changed_values(card.spec, card.base, write.values)
        if written:
            op = Op(card.row.id, card.spec.type, dict(written.set), written.add, written.remove)
            self.put(stream, op, card.seen)
        return card.row.id

    def _sign(self, write: Sign) -> bytes:
        card = write.card
        stream, _ = self._open(card)
        self._require_role(card.spec.signers or card.spec.writers, NOT_SIGNER)
        # Without `at`, which tells who began it.
        about: dict[str, Value] = {"role": str(self._role), "signed": self._at}
        self.put(stream, Op(card.row.id, card.spec.type, {**full(card.spec, write.values), **about}), card.seen)
        self._signed_now.add(card.row.id)
        return card.row.id

    def _correct(self, write: Correct) -> bytes:
        card, spec = write.card, write.card.spec
        if spec.life is not Life.DOCUMENT:
            raise Refused(NO_CORRECTION)
        self._require_role(spec.signers or spec.writers, NOT_SIGNER)
        stream = self._stream_of(card.row.id)
        state = self._present(card.row.id, stream)
        if not state.signed:
            raise Refused(NOT_SIGNED)
        self._refuse_voided(card.row.id, stream)
        before, after = full(spec, card.base), full(spec, write.values)
        changed = {name: value for name, value in after.items() if before[name] != value}
        about: dict[str, Value] = {
            "document": card.row.id,
            "reason": write.reason.strip(),
            "number": len(corrections_of(self._tx.connection, card.row.id, stream.no)),
            "role": str(self._role),
            "signed": self._at,
        }
        record = new_id()
        self.put(stream, Op(record, record_rows.CORRECTION, {**changed, **about}))
        return record

    def _void(self, write: Void) -> bytes:
        stream = self._stream_of(write.id)
        self._refuse_voided(write.id, stream)
        state = self._present(write.id, stream)
        spec = registry.spec(write.type)
        if spec is not None and spec.type == record_rows.VOID:
            raise Refused(VOIDED_ALREADY)  # what is void stays void: another void of it would say so and do nothing
        authors = (record_rows.author_of(spec, state), documents.first_written_by(state))
        if not record_rows.voids(spec, self._role, own=any(map(self._desk.is_mine, authors))):
            raise Refused(NOT_VOIDER)
        if write.type == "plan_version":
            self._refuse_version_in_use(write.id, state, stream)
        with_it = self._of_visit(write.id, state) if write.type == "visit" else []
        for record, record_type in with_it + self._attached(write.id):
            with suppress(Refused):  # what another wrote about it stays his
                self._void(Void(record, record_type, write.client, write.why, write.kind))
        return self._create(void_of(write))

    def _refuse_version_in_use(self, version: bytes, state: RecordState, stream: Stream) -> None:
        """Without it the plan could neither be approved nor returned, or would have terms that nobody can read."""
        plan = state.value("plan")
        if not isinstance(plan, bytes) or self._is_voided(plan, stream):
            return
        outcome = record_rows.folded(machine_of("plan"), self._steps_of(plan, stream), signed=False)
        held = outcome.held.get
        waits = outcome.state == "proposed" and held("version") == version
        if waits or (outcome.state != "ended" and held("in_force") == version):
            raise Refused(VERSION_IN_USE)

    def _attached(self, record: bytes) -> list[tuple[bytes, str]]:
        """The attachments of a record that are not voided yet."""
        rows = self._tx.connection.execute(
            "SELECT document FROM document WHERE parent = ? AND type = ? AND voided IS NULL", (record, ATTACHMENT)
        ).fetchall()
        return [(bytes(found), ATTACHMENT) for (found,) in rows]

    def _of_visit(self, visit: bytes, state: RecordState) -> list[tuple[bytes, str]]:
        """What was written elsewhere with a visit: the agreement, the joint visit it opened, marks and ratings."""
        found = [(agreement_id(visit), "agreement")]
        joint = state.value("joint")
        if isinstance(joint, bytes):
            found.append((joint, "joint_visit"))
        with_visits = [spec.type for spec in registry.SPECS if spec.home is Home.SHARED and spec.field("visit")]
        for kind in with_visits:
            rows = self._tx.connection.execute(_OF_CLIENT, (kind, visit)).fetchall()
            found += [(bytes(record), kind) for record, body in rows if _visit_of(bytes(body)) == visit]
        return [(record, kind) for record, kind in found if self._known(record) is not None]

    def _do(self, write: Do) -> bytes:
        process = machine_of(write.process)
        stream = self._known(write.subject) or self._stream_at(
            self._desk.where(write.home or Home.SHARED, write.client), write.subject
        )
        steps = self._steps_of(write.subject, stream)
        self._require_move(process, write, stream, steps)
        values = step_values(write, self._desk.clock().astimezone().date())
        values["after"] = heads(steps)
        spec = spec_of(record_rows.STEP)
        record = new_id()
        about: dict[str, Value] = {"role": str(self._role), "at": self._at, "signed": self._at}
        self.put(stream, Op(record, spec.type, {**full(spec, values), **about}))
        body = clean(spec, values)
        self._steps[write.subject] = [*steps, record_rows.step_of(record, body, counted=True)]
        self._new[record] = stream
        return record

    def _require_move(self, process: Process, write: Do, stream: Stream, steps: Sequence[Step]) -> None:
        self._refuse_voided(write.subject, stream)
        outcome = record_rows.folded(process, steps, signed=self._is_signed(write.subject, stream))
        fitting = [one for one in allowed(process, outcome, self._role) if one.action == write.action]
        held, given = outcome.held, write.values
        if not any(all(given.get(name) == held.get(name) for name in one.matches) for one in fitting):
            raise BadInput(NOT_POSSIBLE)

    # --- what is there already

    def _stream_at(self, where: Where, record: bytes) -> Stream:
        return self._tx.log.stream_holding(record, where.client, where.team, where.register)

    def _known(self, record: bytes) -> Stream | None:
        """The stream that a record stands in, or None when it is not on this computer."""
        if record in self._new:
            return self._new[record]
        row = self._tx.connection.execute(
            "SELECT min(stream.stream) FROM record JOIN stream ON stream.id = record.stream WHERE record.record = ?",
            (record,),
        ).fetchone()
        return None if row[0] is None else self._tx.log.streams.find(bytes(row[0]))

    def _stream_of(self, record: bytes) -> Stream:
        found = self._known(record)
        if found is None:
            raise BadInput(UNKNOWN_RECORD)
        return found

    def _present(self, record: bytes, stream: Stream) -> RecordState:
        state = self._tx.log.projector.record(record, stream)
        if state is None:
            raise BadInput(UNKNOWN_RECORD)
        return state

    def _open(self, card: Card) -> tuple[Stream, RecordState]:
        stream = self._stream_of(card.row.id)
        state = self._present(card.row.id, stream)
        if state.signed:
            raise Refused(SIGNED_ALREADY)
        self._refuse_voided(card.row.id, stream)
        return stream, state

    def _refuse_voided(self, record: bytes, stream: Stream) -> None:
        if self._is_voided(record, stream):
            raise Refused(VOIDED_ALREADY)

    def _is_voided(self, record: bytes, stream: Stream) -> bool:
        row = self._tx.connection.execute(
            "SELECT 1 FROM document WHERE document = ? AND client = ? AND register = ? AND voided IS NOT NULL",
            (record, stream.client, stream.register),
        ).fetchone()
        return row is not None

    def _is_signed(self, record: bytes, stream: Stream) -> bool:
        if record in self._signed_now:
            return True
        state = self._tx.log.projector.record(record, stream)
        return state is not None and bool(state.signed)

    def _steps_of(self, subject: bytes, stream: Stream) -> list[Step]:
        known = self._steps.get(subject)
        return steps_of(self._tx.connection, subject, stream.client, stream.register) if known is None else known

    def _require_role(self, roles: frozenset[Role], text: str) -> None:
        if self._role not in roles:
            raise Refused(text)


def steps_of(connection: Connection, subject: bytes, client: bytes, register: str) -> list[Step]:
    """The steps of a subject, in whatever stream of the client's register they stand."""
    rows = connection.execute(
        "SELECT document, authorised, voided, body FROM document WHERE type = 'step' AND subject = ? AND client = ?"
        " AND register = ?",
        (subject, client, register),
    ).fetchall()
    return [
        record_rows.step_of(
            bytes(record), record_rows.read_body(bytes(body)), counted=bool(authorised) and voided is None
        )
        for record, authorised, voided, body in rows
    ]


def _visit_of(body: bytes) -> FieldValue:
    return record_rows.read_body(body).get("visit")


def heads(steps: Sequence[Step]) -> tuple[bytes, ...]:
    """The steps that no other one follows."""
    followed = {one for step in steps for one in step.after}
    return tuple(sorted(step.id for step in steps if step.id not in followed))
