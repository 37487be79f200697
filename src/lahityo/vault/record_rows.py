"""Rows of the registry's record types: each with what its companions say of it and the state its steps lead to.

A companion (step, void, dissent, correction, refusal) stands in the stream of its subject and may be merged before or
after it; whichever comes last projects the subject anew. Voids are written first, then what they may void, then the
rest, so that each reads the rows it depends on.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import msgspec

from lahityo.base.clock import from_millis
from lahityo.domain import registry
from lahityo.domain.codes import Role
from lahityo.domain.process import Outcome, Process, Step, fold
from lahityo.domain.spec import CLIENT_ROLES, FieldKind, Home, Life, RecordSpec, Value, Values, text_of
from lahityo.vault import documents
from lahityo.vault.authority import Authority
from lahityo.vault.documents import Correction
from lahityo.vault.held import Held, decode_state, put_rows, stored_records
from lahityo.vault.merge import RecordState
from lahityo.vault.sql import rows_among

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

ORIGIN_AUTHOR, ORIGIN_ROLE, ORIGIN_AT = "origin_author", "origin_role", "origin_at"
"""Fields that an import adds to what it writes."""
CARRIED_FROM = "carried_from"
"""A field of what was signed again when a copied vault became a device of its own: the device that signed it first."""
VOID, STEP, DISSENT, CORRECTION = "void", "step", "dissent", "correction"
OPEN, SIGNED, VOIDED = "open", "signed", "voided"
SUBJECT_FIELD = {VOID: "document", DISSENT: "document", "correction_refusal": "document", STEP: "subject"}
"""The companions that have rows of their own, and the field that names what they are about."""
VERSIONS = ""
"""The key of a row's body beside those of the fields: what else stands in fields that hold more than one value."""
ORIGIN = "@"
"""The key of who wrote an imported record before it was brought here, in which role and when (ms)."""
_BESIDE_FIELDS = frozenset({VERSIONS, ORIGIN})
TITLE_LENGTH = 200
_REGISTERS = {
    Home.SHARED: ("shared", "team"),  # of no client: the team's
    Home.SOCIAL: ("social",),
    Home.HEALTH: ("health",),
    Home.OWN: ("social", "health"),
    Home.TEAM: ("team",),
    Home.ORG: ("roster",),
}
"""Where a type may stand; of another register it counts for nothing."""
_VOIDERS = frozenset({Role.SOCIAL_WORKER, Role.TEAM_LEAD})
"""Who may void what another signed."""
_TITLED = frozenset({FieldKind.TEXT, FieldKind.LONG})
COLUMNS = (
    "id, document, type, client, register, parent, subject, day, until, state, title, author, role, at, signed,"
    " corrected, voided, dissents, authorised, contested, conflicts, asked, body"
)
_COMPANIONS = (
    "SELECT subject, client, register, document, type, author, role, signed, voided, authorised, body FROM document"
    " WHERE type IN ('void', 'step', 'dissent') AND subject"
)
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(dict[str, Any]).decode
Text = tuple[int, str | None, bool]
"""(number of the record, the words to find it by or None, whether it is new)."""
Key = tuple[bytes, bytes, str]
"""A record of one client's register: two streams of it count as one."""


@dataclass(frozen=True)
class Void:
    """A void as stored: by whom, and when (ms)."""

    id: bytes
    device: bytes
    role: str
    at: int
    authorised: bool


@dataclass
class Companions:
    """What stands beside one record."""

    voids: list[Void] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    dissents: int = 0


def read_body(raw: bytes) -> dict[str, Value]:
    """The values of a row."""
    return {name: _tupled(value) for name, value in _decode(raw).items() if name not in _BESIDE_FIELDS}


def read_row(raw: bytes) -> tuple[dict[str, Value], Sequence[Value]]:
    """The values of a row, and its origin as `ORIGIN` has it: empty for what was written here."""
    found = _decode(raw)
    found.pop(VERSIONS, None)
    origin = found.pop(ORIGIN, ())
    return {name: _tupled(value) for name, value in found.items()}, origin


def read_versions(raw: bytes) -> dict[str, tuple[Value, ...]]:
    """The fields of a row that hold more than one value, with all of them."""
    found = _decode(raw).get(VERSIONS, {})
    return {name: tuple(_tupled(one) for one in held) for name, held in found.items()}


def _tupled(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value


def step_of(identifier: bytes, body: Values, *, counted: bool) -> Step:
    """A step from the values of its row."""
    after = body.get("after")
    heads = frozenset(one for one in after if isinstance(one, bytes)) if isinstance(after, tuple) else frozenset()
    return Step(identifier, text_of(body, "action"), heads, body, counted)


def outcome_of(spec: RecordSpec, steps: Sequence[Step], *, signed: bool) -> Outcome | None:
    """Where a record's steps lead; None for a type without a state machine."""
    process = registry.machine(spec.process) if spec.process else None
    return None if process is None else folded(process, steps, signed=signed)


def folded(process: Process, steps: Sequence[Step], *, signed: bool) -> Outcome:
    """Where the steps of one subject lead."""
    own = [step for step in steps if step.values.get("process") == process.name]
    return fold(process, own, process.signed if signed else "")


def voids(spec: RecordSpec | None, role: str, *, own: bool) -> bool:
    """Whether this role voids the record: its author, a social worker, a team lead; of a RECORD, any of its writers."""
    if spec is not None and spec.life is Life.RECORD:
        return role in spec.writers
    return own or role in _VOIDERS


def author_of(spec: RecordSpec | None, state: RecordState) -> bytes:
    """The device that signed a record or began it."""
    return documents.written_by(state) if spec is None else documents.begun_by(state)


def corrections_of(connection: "Connection", document: bytes, stream: int) -> list[Correction]:
    """The corrections of a document, in order."""
    rows = connection.execute(
        "SELECT record.record, record.state FROM correction JOIN record ON record.id = correction.id"
        " WHERE correction.document = ? AND correction.stream = ?",
        (document, stream),
    ).fetchall()
    return documents.in_order([(bytes(record), decode_state(bytes(state))) for record, state in rows])


def counted_corrections(
    connection: "Connection", authority: Authority, spec: RecordSpec, document: bytes, stream: int
) -> list[Correction]:
    """The corrections of a signed document by those who may sign it, in order; of other types none."""
    if spec.life is not Life.DOCUMENT:
        return []
    found = corrections_of(connection, document, stream)
    return [one for one in found if authority.may(one.device, one.role, spec.signers or spec.writers)]


def wrote(authority: Authority, spec: RecordSpec | None, state: RecordState, device: bytes) -> bool:
    """Whether a device is of one who began the record or signed it: what one begins and another signs is both's."""
    return any(
        authority.same_person(device, one) for one in (author_of(spec, state), documents.first_written_by(state))
    )


class RecordRows:
    """Writes the rows of what one flush touched."""

    def __init__(self, connection: "Connection", authority: Authority) -> None:
        self._connection = connection
        self._authority = authority
        self._waited: set[Key] = set()
        """Records whose companions are among what was touched."""

    def companions(self, held: Sequence[Held]) -> tuple[list[Held], list[Text]]:
        """Write the rows of voids, then of steps, dissents and refusals; and the records to project anew for them."""
        here = {one.no: one for one in held}
        voids = [one for one in held if one.type == VOID]
        voided = self._subjects(voids, here)
        others = [one for one in held if one.type in SUBJECT_FIELD and one.type != VOID]
        others += [one for one in voided if one.type in SUBJECT_FIELD and one.type != VOID and one.no not in here]
        subjects = self._subjects(others, here)
        texts = self.write(voids)
        texts += self.write(others)
        # A companion of a companion, which an altered app may write, has its row only now; the words stay the same.
        about = {self._subject_of(one) for one in others}
        late = [one for one in others if one.id in about]
        late += [one for one in subjects if one.type in SUBJECT_FIELD and one.type != VOID]
        if again := {one.no: replace(one, fresh=False) for one in late}:
            self.write([*again.values()])
        return [*voided, *subjects], texts

    @staticmethod
    def _subject_of(one: Held) -> bytes | None:
        return documents.identifier(one.state.value(SUBJECT_FIELD[one.type]))

    def write(self, held: Sequence[Held]) -> list[Text]:
        """Write the rows of these records, whose companions have rows already."""
        rows: list[tuple[bool, tuple[object, ...]]] = []
        texts: list[Text] = []
        found = self.beside(held)
        settled: list[int] = []
        known = [one for one in held if registry.spec(one.type) is not None]
        for one in known:
            spec = registry.spec(one.type)
            if spec is None:
                continue
            row, words = self._row(one, spec, found.get(key_of(one)) or Companions())
            rows.append((one.fresh, row))
            texts.append((one.no, words, one.fresh))
            if row[_VOIDED_AT] is not None:
                settled.append(one.no)
        put_rows(self._connection, "document", COLUMNS, rows)
        self.settle(settled)
        self.unsettle([one for one, (_, row) in zip(known, rows, strict=True) if row[_VOIDED_AT] is None])
        return texts

    def settle(self, numbers: Iterable[int]) -> None:
        """What is voided asks nobody to choose between two versions."""
        self._connection.executemany(
            "UPDATE record SET conflicts = 0 WHERE id = ? AND conflicts > 0", [(number,) for number in numbers]
        )

    def unsettle(self, held: Iterable[Held]) -> None:
        """What is voided no more, since its void turned out to be about another record, asks again."""
        counts = [(len(documents.conflicts(one.type, one.state)), one.no) for one in held if not one.fresh]
        self._connection.executemany("UPDATE record SET conflicts = ?1 WHERE id = ?2 AND conflicts <> ?1", counts)

    def voided_at(self, one: Held, beside: Companions) -> int | None:
        """When the record was voided (ms): by the first void that counts. None when it is not."""
        spec = registry.spec(one.type)
        for void in sorted(beside.voids, key=lambda void: (void.id, void.device, void.at)):
            own = wrote(self._authority, spec, one.state, void.device)
            if void.authorised and voids(spec, void.role, own=own):
                return void.at
        return None

    def beside(self, held: Sequence[Held]) -> Mapping[Key, Companions]:
        """The companions of those records that have any."""
        # A stream that is new holds no companions but those that came with it.
        wanted = [one.id for one in held if one.type != VOID and (not one.stream.new or key_of(one) in self._waited)]
        found: defaultdict[Key, Companions] = defaultdict(Companions)
        for row in rows_among(self._connection, _COMPANIONS, wanted):
            subject, client, register, identifier, kind, author, role, signed, voided, authorised, body = row
            beside = found[(bytes(subject), bytes(client), register)]
            if kind == VOID:
                beside.voids.append(Void(bytes(identifier), bytes(author), role, signed or 0, bool(authorised)))
            elif kind == STEP:
                counted = bool(authorised) and voided is None
                beside.steps.append(step_of(bytes(identifier), read_body(bytes(body)), counted=counted))
            elif voided is None and authorised:
                beside.dissents += 1
        return found

    def put_voided_visit(self, one: Held, voided: int) -> None:
        """A voided visit leaves the table of visits, and so every list and count; it reads among the documents."""
        visit = documents.read_visit(one.state, corrections_of(self._connection, one.id, one.stream.no))
        body: dict[str, Value] = {"kind": visit.kind, "start": visit.start, "minutes": visit.minutes}
        body |= {"place": visit.place, "situation": visit.situation, "done": visit.done}
        title = " ".join((visit.situation or visit.done).split())[:TITLE_LENGTH]
        row = (
            one.no, one.id, one.type, one.stream.client, one.stream.register, None, None,
            documents.moment_day(visit.start), "", VOIDED, title, visit.device, visit.role, visit.signed or 0,
            visit.signed, None, voided, 0, True, False, 0, None, _encode(body),
        )  # fmt: skip
        put_rows(self._connection, "document", COLUMNS, [(False, row)])
        self.settle([one.no])

    def _subjects(self, companions: Sequence[Held], here: Mapping[int, Held]) -> list[Held]:
        """The records that companions are about, or were until now, as far as they are in this vault.

        One id may stand in several streams: a record of the same id that was touched hides none of the others.
        """
        wanted: dict[bytes, set[tuple[bytes, str]]] = defaultdict(set)
        for one in companions:
            subject = documents.identifier(one.state.value(SUBJECT_FIELD[one.type]))
            for about in {subject, None if one.fresh else self._subject_before(one)}:
                if about is not None:
                    wanted[about].add((one.stream.client, one.stream.register))
                    self._waited.add((about, one.stream.client, one.stream.register))
        found = {one.no: one for one in here.values() if _is_among(one, wanted)}
        stored = stored_records(self._connection, list(wanted), found)
        return [*found.values(), *(one for one in stored if _is_among(one, wanted))]

    def _subject_before(self, one: Held) -> bytes | None:
        row = self._connection.execute("SELECT subject FROM document WHERE id = ?", (one.no,)).fetchone()
        return None if row is None or row[0] is None else bytes(row[0])

    def _row(self, one: Held, spec: RecordSpec, beside: Companions) -> tuple[tuple[object, ...], str | None]:
        state = one.state
        corrections = self._counted_corrections(one, spec)
        values = documents.read_values(spec, state, corrections)
        signed = documents.moment(state.value("signed")) if state.signed else None
        author, role = documents.begun_by(state), documents.text(state.value("role"))
        authorised = one.stream.register in _REGISTERS.get(spec.home, (one.stream.register,)) and self._authorised(
            spec, author, role, values, signed=signed is not None
        )
        voided = self.voided_at(one, beside) if one.type != VOID else None
        outcome = outcome_of(spec, beside.steps, signed=signed is not None)
        disputed = documents.versions(spec, state) if voided is None else {}
        where = VOIDED if voided is not None else _state(outcome, signed=signed is not None)
        at = signed if signed is not None else documents.moment(state.value("at"))
        subject = values.get(SUBJECT_FIELD[one.type]) if one.type in SUBJECT_FIELD else None
        row = (
            one.no,
            one.id,
            one.type,
            one.stream.client,
            one.stream.register,
            values.get(spec.parent) if spec.parent else None,
            subject,
            _day(spec, spec.day, values) or from_millis(at).date().isoformat(),
            _day(spec, spec.until, values),
            where,
            _title(spec, values),
            author,
            role,
            at,
            signed,
            corrections[-1].at if corrections else None,
            voided,
            beside.dissents,
            authorised,
            outcome is not None and outcome.contested,
            len(disputed),
            answer if isinstance(answer := values.get(spec.asked), bool) else None,
            _encode(_body(state, values, disputed)),
        )
        words = "" if voided is not None or not authorised else words_of(spec, values)
        return row, words or None

    def _counted_corrections(self, one: Held, spec: RecordSpec) -> list[Correction]:
        if not one.state.signed or (one.stream.new and key_of(one) not in self._waited):
            return []
        return counted_corrections(self._connection, self._authority, spec, one.id, one.stream.no)

    def await_corrections(self, one: Held) -> None:
        """Say that corrections of a record are among what was touched."""
        self._waited.add(key_of(one))

    def _authorised(self, spec: RecordSpec, author: bytes, role: str, values: Values, *, signed: bool) -> bool:
        if spec.life is Life.EVENT and not signed:
            return False
        allowed: Iterable[str] = (spec.signers or spec.writers) if signed else spec.writers
        if spec.type == STEP:
            allowed = _step_roles(values)
        return self._authority.may(author, role, frozenset(allowed))


def key_of(one: Held) -> Key:
    """What a record's companions name it by."""
    return (one.id, one.stream.client, one.stream.register)


def _body(state: RecordState, values: Values, disputed: Mapping[str, object]) -> dict[str, object]:
    body: dict[str, object] = {**values, VERSIONS: disputed} if disputed else dict(values)
    if documents.text(state.value(ORIGIN_AUTHOR)):
        body[ORIGIN] = [state.value(name) for name in (ORIGIN_AUTHOR, ORIGIN_ROLE, ORIGIN_AT)]
    return body


def _is_among(one: Held, wanted: Mapping[bytes, Collection[tuple[bytes, str]]]) -> bool:
    return (one.stream.client, one.stream.register) in wanted.get(one.id, ())


def _step_roles(values: Values) -> frozenset[str]:
    process = registry.machine(text_of(values, "process"))
    if process is None:
        return frozenset(CLIENT_ROLES)
    action = values.get("action")
    return frozenset(role for one in process.transitions if one.action == action for role in one.roles)


def _state(outcome: Outcome | None, *, signed: bool) -> str:
    if outcome is not None:
        return outcome.state
    return SIGNED if signed else OPEN


def _day(spec: RecordSpec, name: str, values: Values) -> str:
    """The day of a field: of a moment, the one on its own clock."""
    found = spec.field(name) if name else None
    value = text_of(values, name)
    if found is None or not value:
        return ""
    return documents.moment_day(value) if found.kind is FieldKind.MOMENT else value


def _title(spec: RecordSpec, values: Values) -> str:
    """The texts that name a record in lists; codes are named by whoever shows them, in his language."""
    parts = []
    for name in spec.title:
        found = spec.field(name)
        if found is not None and found.kind in _TITLED and not found.held_back:
            parts.append(" ".join(text_of(values, name).split()))
    return " · ".join(part for part in parts if part)[:TITLE_LENGTH]


def words_of(spec: RecordSpec, values: Values) -> str:
    """What a record is found by; never by what non-disclosure hides."""
    found: list[str] = []
    for one in spec.fields:
        value = values.get(one.name) if one.searched and not one.held_back else None
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            found += [each for each in value if isinstance(each, str)]
    return "\n".join(found)


_VOIDED_AT = COLUMNS.split(", ").index("voided")
