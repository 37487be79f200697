"""The readable history of any record: every write on it and beside it, from the log, with what it changed and why.

What a write changed is told from what its author had seen, so that every device tells the same, in whatever order the
writes reached it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import diff, registry
from lahityo.domain.codes import Code
from lahityo.domain.diff import FieldDiff
from lahityo.domain.records.common import STEP as STEP_SPEC
from lahityo.domain.spec import RecordSpec, Values, text_of
from lahityo.domain.values import SETS, clean
from lahityo.protocol.change import Change, Op
from lahityo.services.desk import Desk
from lahityo.services.older_specs import AGREEMENT, described
from lahityo.services.record_cards import read_steps
from lahityo.services.record_views import Names, Origin, origin_of
from lahityo.services.visit_ops import agreement_id
from lahityo.vault import documents, merge, record_rows
from lahityo.vault.authority import Authority, RolesInTime
from lahityo.vault.merge import ORDER, SIGNED, Place, RecordState
from lahityo.vault.reader import Reader
from lahityo.vault.sql import Connection, rows_among
from lahityo.vault.streams import Stream


class What(Code):
    """What a line of the history tells."""

    WRITTEN = "written", QT_TRANSLATE_NOOP("Codes", "Written")
    CHANGED = "changed", QT_TRANSLATE_NOOP("Codes", "Changed")
    SETTLED = "settled", QT_TRANSLATE_NOOP("Codes", "Two versions settled")
    SIGNED = "signed", QT_TRANSLATE_NOOP("Codes", "Signed")
    SIGNED_TOO = "signed_too", QT_TRANSLATE_NOOP("Codes", "Signed also, at the same time")
    BESIDE = "beside", QT_TRANSLATE_NOOP("Codes", "Written beside the signed text")
    CORRECTED = "corrected", QT_TRANSLATE_NOOP("Codes", "Corrected")
    VOIDED = "voided", QT_TRANSLATE_NOOP("Codes", "Voided")
    DISSENT = "dissent", QT_TRANSLATE_NOOP("Codes", "The client's own view")
    REFUSAL = "refusal", QT_TRANSLATE_NOOP("Codes", "Correction refused")
    STEP = "step", QT_TRANSLATE_NOOP("Codes", "Step")


_JUDGED = "SELECT document, type, subject, author, role, authorised, voided FROM document WHERE document"
_OF_TYPE = {
    record_rows.CORRECTION: What.CORRECTED,
    record_rows.VOID: What.VOIDED,
    record_rows.DISSENT: What.DISSENT,
    record_rows.STEP: What.STEP,
    "correction_refusal": What.REFUSAL,
}
_WHY = {
    record_rows.VOID: "why",
    record_rows.DISSENT: "words",
    record_rows.STEP: "words",
    "correction_refusal": "grounds",
}
_TOLD = frozenset(
    {"process", "subject", "action", "after", "document", "why", "words", "grounds", "reason", "code", "codes"}
)
"""Fields of a companion that its line tells by itself."""


@dataclass(frozen=True)
class HistoryLine:
    """One write. `at` is the author's clock (ms); `role` the one he declared, or had then.

    `action` and `process` are those of a step, `codes` the grounds or barriers that it names. `origin` is told of what
    was imported: then `who` is the importer. `about` is the type that a void beside the record voids, else empty.
    `counted` is false for what has no effect: its writer had no right to it, or it was voided; a step that came when
    it was not possible any more is not `taken`. `carried` says that it was signed on a copy of a vault first, and again
    by the device of the same person that the copy became.
    """

    at: int
    who: str
    role: str
    what: What
    changes: tuple[FieldDiff, ...] = ()
    why: str = ""
    action: str = ""
    process: str = ""
    codes: tuple[str, ...] = ()
    origin: Origin | None = None
    about: str = ""
    counted: bool = True
    taken: bool = True
    carried: bool = False
    record: bytes = b""
    place: Place = Place(b"", 0, 0)  # noqa: RUF009 - an immutable value


def read(desk: Desk, record: bytes) -> list[HistoryLine]:
    """Every write on a record of any type and beside it, the oldest first; nothing for one that is not here."""
    names, vault = Names(desk.directory()), desk.vault
    lines = vault.read(lambda connection: _Telling(vault.reader(connection), desk, names).of(record))
    return sorted(lines, key=lambda line: (line.at, line.place))


class _Telling:
    """Tells the history of one record, on one state of the vault."""

    def __init__(self, reader: Reader, desk: Desk, names: Names) -> None:
        self._reader, self._names = reader, names
        self._authority = Authority(reader.connection, desk.vault.roster)
        self._roles = RolesInTime(reader.connection, desk.vault.roster)

    def of(self, record: bytes) -> list[HistoryLine]:
        """The lines, unordered; of a derived task, which has no record, those of its steps."""
        lines: list[HistoryLine] = []
        found = self._reader.found(record)
        for stream, kind, state in found:
            spec = described(kind)
            if spec is not None:
                lines += self._told(stream, spec, record, state)
            if kind == "visit":
                agreement = agreement_id(record)
                for shared, _, agreed in self._reader.found(agreement):
                    if shared.client == stream.client:
                        lines += self._told(shared, AGREEMENT, agreement, agreed)
        if not found:
            for client, register in _where_steps(self._reader.connection, record):
                for stream in self._reader.streams_of(client, register)[:1]:
                    lines += self._told(stream, STEP_SPEC, record, RecordState())
        return lines

    def _told(self, stream: Stream, spec: RecordSpec, record: bytes, state: RecordState) -> list[HistoryLine]:
        beside = _companions(self._reader.connection, record, stream)
        own: list[_Write] = []
        companions: dict[bytes, HistoryLine] = {}
        for held in self._reader.streams_of(stream.client, stream.register):
            for place, change, op in self._reader.written(held, {record, *beside}):
                context = {dot.device: dot.seq for dot in change.context}
                if op.record == record and held.no == stream.no:
                    own.append(_Write(place, change, op, context))
                elif op.record in beside and op.record not in companions:
                    companions[op.record] = self._companion(op, place, change, beside[op.record])
        self._judge(companions, spec, record, stream, state)
        return [*self._own_lines(spec, own, state), *companions.values()]

    # --- the record itself

    def _own_lines(self, spec: RecordSpec, writes: "Sequence[_Write]", state: RecordState) -> list[HistoryLine]:
        lines: list[HistoryLine] = []
        signing = next((one for one in writes if state.signed and one.place == state.signed[0].place), None)
        for number, one in enumerate(writes):
            # What others wrote meanwhile may have covered what this author had before him: it is told as he saw it.
            seen = RecordState()
            for earlier in writes[:number]:
                if one.covers(earlier.place):
                    merge.apply(seen, earlier.op, earlier.place, earlier.context)
            lines.append(self._own(spec, _Seen(seen), one, signing))
        return lines

    def _own(self, spec: RecordSpec, seen: "_Seen", one: "_Write", signing: "_Write | None") -> HistoryLine:
        op = one.op
        old = seen.values(spec)
        new = {**old, **{name: value for name, value in op.set.items() if not name.endswith(ORDER)}}
        for name in {*op.add, *op.remove}:
            kept = [each for each in seen.elements(name) if each not in op.remove.get(name, ())]
            new[name] = [*kept, *(each for each in op.add.get(name, ()) if each not in kept)]
        disputed = {name: others for name, others in seen.others(spec).items() if name in op.set and others}
        changes = list(diff.values(spec, clean(spec, old), clean(spec, new)))
        for name, others in disputed.items():
            for other in others:
                changes += diff.values(spec, clean(spec, {name: other}), clean(spec, {name: op.set[name]}))
        what = What.CHANGED
        if op.set.get(SIGNED) is not None:
            what = What.SIGNED if signing is None or signing.place == one.place else What.SIGNED_TOO
        elif not seen:
            what = What.WRITTEN
        elif signing is not None and not one.covers(signing.place) and not signing.covers(one.place):
            what = What.BESIDE
        elif disputed:
            what = What.SETTLED
        return self._line(op, one.place, one.change, what, changes=tuple(changes))

    # --- what stands beside it

    def _companion(self, op: Op, place: Place, change: Change, about: str) -> HistoryLine:
        kind = registry.spec(op.type)
        if kind is None:  # a correction: its fields are those of what it corrects
            return self._line(op, place, change, What.CORRECTED, why=documents.text(op.set.get("reason")))
        given = clean(kind, op.set)
        told = diff.values(kind, {}, {name: value for name, value in given.items() if name not in _TOLD})
        line = self._line(op, place, change, _OF_TYPE[op.type], changes=told, why=text_of(given, _WHY[op.type]))
        if op.type != record_rows.STEP:
            return replace(line, about=about)
        action, process = text_of(given, "action"), text_of(given, "process")
        return replace(line, action=action, process=process, codes=_codes(given), about=about)

    def _judge(
        self, lines: dict[bytes, HistoryLine], spec: RecordSpec, record: bytes, stream: Stream, state: RecordState
    ) -> None:
        """Say what counts, and what each correction changed."""
        connection = self._reader.connection
        own_spec = registry.spec(spec.type)
        rows = rows_among(connection, _JUDGED, list(lines))
        taken = _taken(connection, record, self._names)
        for identifier, kind, subject, device, role, authorised, voided in rows:
            line = lines[bytes(identifier)]
            counted = bool(authorised) and voided is None
            if kind == record_rows.VOID and bytes(subject or b"") == record:
                own = record_rows.wrote(self._authority, own_spec, state, bytes(device))
                counted = counted and record_rows.voids(own_spec, role, own=own)
            known = kind != record_rows.STEP or bytes(identifier) in taken
            lines[bytes(identifier)] = replace(line, counted=counted, taken=counted and known)
        self._tell_corrections(lines, spec, record, stream, state)

    def _tell_corrections(
        self, lines: dict[bytes, HistoryLine], spec: RecordSpec, record: bytes, stream: Stream, state: RecordState
    ) -> None:
        every = record_rows.corrections_of(self._reader.connection, record, stream.no) if state.signed else []
        own = registry.spec(spec.type)
        counted = every
        if own is not None:
            counted = record_rows.counted_corrections(self._reader.connection, self._authority, own, record, stream.no)
        for place, one in enumerate(counted):
            before, after = (documents.read_values(spec, state, counted[:upto]) for upto in (place, place + 1))
            if one.id in lines:
                lines[one.id] = replace(lines[one.id], changes=diff.values(spec, before, after))
        for one in every:
            if one not in counted and one.id in lines:
                lines[one.id] = replace(lines[one.id], counted=False)

    def _line(
        self, op: Op, place: Place, change: Change, what: What, *, changes: tuple[FieldDiff, ...] = (), why: str = ""
    ) -> HistoryLine:
        declared = documents.text(op.set.get("role")) or self._roles.of_device(place.device, change.at)
        who = self._names.of_device(place.device)
        return HistoryLine(
            change.at, who, declared, what, changes, why, origin=origin_of(op.set.get), record=op.record, place=place,
            carried=isinstance(op.set.get(record_rows.CARRIED_FROM), bytes),
        )  # fmt: skip


@dataclass(frozen=True)
class _Write:
    place: Place
    change: Change
    op: Op
    context: Mapping[bytes, int]

    def covers(self, other: Place) -> bool:
        """Whether its author had seen what was written at a place."""
        return merge.saw(self.place, self.context, other)


class _Seen:
    """What an author had before him of a record when he wrote on it."""

    def __init__(self, state: RecordState) -> None:
        self._state = state
        self._held: dict[str, list[object]] = {}
        for version in state.signed[:1]:
            self._held |= {name: [value] for name, value in version.fields.items()}
        for name, cells in state.fields.items():
            self._held[name] = [cell.value for cell in cells]

    def __bool__(self) -> bool:
        return bool(self._held)

    def elements(self, name: str) -> list[str | bytes]:
        """The elements of a list."""
        return self._state.elements(name)

    def values(self, spec: RecordSpec) -> dict[str, object]:
        """The fields of the type."""
        found = {name: held[-1] for name, held in self._held.items() if not name.endswith(ORDER)}
        for field in spec.fields:
            if field.kind in SETS and field.name not in found:
                found[field.name] = self.elements(field.name)
        return found

    def others(self, spec: RecordSpec) -> dict[str, list[object]]:
        """Of fields that hold more than one value, the other ones."""
        return {
            name: [one for one in held[:-1] if one != held[-1]]
            for name, held in self._held.items()
            if len(held) > 1 and spec.field(name) is not None
        }


def _codes(step: Values) -> tuple[str, ...]:
    """The codes that a step names: one ground, or several barriers."""
    several = step.get("codes")
    given = several if isinstance(several, tuple) else (step.get("code"),)
    return tuple(one for one in given if isinstance(one, str) and one)


def _companions(connection: Connection, record: bytes, stream: Stream) -> dict[bytes, str]:
    """The records beside one, and for a void of one of these what it voids."""
    found = {
        bytes(identifier): ""
        for (identifier,) in connection.execute(
            "SELECT correction FROM correction WHERE document = ? AND stream = ?", (record, stream.no)
        )
    }
    beside = _about(connection, record, stream)
    found |= dict.fromkeys(beside, "")
    for identifier, kind in beside.items():
        if kind != record_rows.VOID:
            found |= dict.fromkeys(_about(connection, identifier, stream), kind)
    return found


def _where_steps(connection: Connection, subject: bytes) -> list[tuple[bytes, str]]:
    rows = connection.execute(
        "SELECT DISTINCT client, register FROM document WHERE type = 'step' AND subject = ?", (subject,)
    ).fetchall()
    return [(bytes(client), register) for client, register in rows]


def _about(connection: Connection, subject: bytes, stream: Stream) -> dict[bytes, str]:
    rows = connection.execute(
        "SELECT document, type FROM document WHERE subject = ? AND client = ? AND register = ?",
        (subject, stream.client, stream.register),
    )
    return {bytes(identifier): kind for identifier, kind in rows}


def _taken(connection: Connection, record: bytes, names: Names) -> frozenset[bytes]:
    steps, _ = read_steps(connection, record, names)
    return frozenset(step.id for step in steps if step.taken)
