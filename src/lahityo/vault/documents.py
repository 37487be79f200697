"""Visits as documents: what was written, what was signed, and what corrections say since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lahityo.base.errors import BadInput
from lahityo.domain import registry, values
from lahityo.domain import spec as specs
from lahityo.domain.spec import Life, RecordSpec
from lahityo.domain.visit import MINUTES_LIMIT, parse_start
from lahityo.protocol.change import Element, Value
from lahityo.vault.merge import ORDER, RecordState

RESERVED = frozenset(
    {
        "signed",
        "role",
        "document",
        "number",
        "reason",
        "at",
        "joint",
        "external_id",
        "origin_author",
        "origin_role",
        "origin_at",
    }
)
"""What the log itself writes into a record; no type has a field of these names."""

LAST_MOMENT = 32_503_680_000_000
"""Milliseconds to the year 3000; a clock beyond it is taken for none."""
NO_START = "1970-01-01T00:00:00+00:00"

_READ_FIELDS = {
    "visit": frozenset({"kind", "start", "minutes", "place", "situation", "done", "no_show", "agreed_time"}),
    "agreement": frozenset({"text"}),
    "client": frozenset({"name", "alias", "born", "hetu", "phone", "address", "contact_note"}),
    "client_note": frozenset({"note"}),
}
"""What people read of a record that the registry does not describe.

Two values of anything else (who wrote it, when) are no question to a person.
"""


@dataclass(frozen=True)
class Correction:
    """One correction of a signed document: the new values, why, by which device and when (ms).

    `number` says how many corrections its author had seen; the device decides between equal ones.
    """

    id: bytes
    number: int
    device: bytes
    values: dict[str, Value]
    reason: str
    at: int
    role: str = ""


def text(value: Value) -> str:
    """The value when it is text, else empty: what another device wrote is never trusted to have the right type."""
    return value if isinstance(value, str) else ""


def number(value: Value) -> int:
    """The value when it is a number, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def moment(value: Value) -> int:
    """The value when it is a moment in milliseconds that a calendar can show, else 0."""
    millis = number(value)
    return millis if 0 <= millis < LAST_MOMENT else 0


def valid_start(value: str) -> str:
    """The text when it is an ISO 8601 moment with offset that a calendar can show, else the beginning of 1970."""
    try:
        parse_start(value)
    except BadInput:
        return NO_START
    return value


def moment_day(value: str) -> str:
    """The day of an ISO 8601 moment with offset, by its own clock; empty when it is none."""
    try:
        return parse_start(value).date().isoformat()
    except BadInput:
        return ""


def valid_day(value: str) -> str:
    """The text when it is an ISO 8601 day, else empty."""
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError:
        return ""


def written_by(state: RecordState) -> bytes:
    """The device that signed a document, or that began an open one. The chain proves it; no field is asked.

    An open record's `role` is written once, when it is begun.
    """
    if state.signed:
        return state.signed[0].place.device
    cells = next(filter(None, map(state.fields.get, ("role", "text", "opened_by"))), ())
    return cells[0].place.device if cells else b""


def identifier(value: Value) -> bytes | None:
    """The value when it is bytes, else None."""
    return value if isinstance(value, bytes) else None


def texts(value: Value) -> tuple[str, ...]:
    """The elements that are text, when the value is a list."""
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def conflicts(kind: str, state: RecordState) -> list[str]:
    """The fields of a record of this type that a person has to choose between."""
    found = state.conflicts()
    if not found:
        return found
    spec = registry.spec(kind)
    if spec is None:
        read = _READ_FIELDS.get(kind, frozenset())
    elif spec.life is Life.EVENT:
        read = frozenset()  # written once; what another device wrote under the same id stands in the history
    else:
        read = frozenset(field.name for field in spec.fields)
    return [name for name in found if name in read]


def ordered(state: RecordState, name: str) -> tuple[str, ...]:
    """The text elements of a set-like field, in the order they were written in as far as that is remembered."""
    held: list[Element] = state.elements(name)
    if state.signed:
        return tuple(one for one in held if isinstance(one, str))
    written = texts(state.value(name + ORDER))
    elements = {one for one in held if isinstance(one, str)}
    if set(written) == elements:
        return written
    order = {one: place for place, one in enumerate(written)}
    return tuple(sorted(elements, key=lambda one: (order.get(one, len(order)), one)))


def read_correction(record: bytes, state: RecordState) -> Correction | None:
    """The correction of a record, or None when it is not one that was signed."""
    if not state.signed:
        return None
    fields = state.signed[0].fields
    given = {name: value for name, value in fields.items() if name not in RESERVED}
    return Correction(
        id=record,
        number=number(fields.get("number")),
        device=state.signed[0].place.device,
        values=given,
        reason=text(fields.get("reason")),
        at=moment(fields["signed"]),
        role=text(fields.get("role")),
    )


def in_order(corrections: Sequence[tuple[bytes, RecordState]]) -> list[Correction]:
    """Corrections in the order they were made: each carries how many its author had seen; the place decides ties."""
    signed = [(record, state) for record, state in corrections if state.signed]
    signed.sort(key=lambda one: (number(one[1].signed[0].fields.get("number")), one[1].signed[0].place))
    found = [read_correction(record, state) for record, state in signed]
    return [one for one in found if one is not None]


@dataclass(frozen=True)
class VisitDocument:
    """A visit as it reads now: corrected where it was corrected. `signed` is when (ms), or None while it is open."""

    kind: str
    start: str
    minutes: int
    place: str
    situation: str
    done: str
    themes: tuple[str, ...]
    workers: tuple[str, ...]
    device: bytes
    role: str
    external_id: str
    joint: bytes | None
    signed: int | None
    conflicts: tuple[str, ...]
    means: tuple[str, ...] = ()
    goals: tuple[bytes, ...] = ()
    needs: tuple[str, ...] = ()
    no_show: str = ""
    agreed_time: str = ""


def read_visit(state: RecordState, corrections: Sequence[Correction] = ()) -> VisitDocument:
    """The document of a visit record; with `corrections`, as corrected by them."""
    said: dict[str, Value] = dict(state.signed[0].fields) if state.signed else {}
    for correction in corrections:
        said.update(correction.values)

    def value(name: str) -> Value:
        return said.get(name) if state.signed or name in said else state.value(name)

    def chosen(name: str) -> tuple[str, ...]:
        return texts(said.get(name)) if state.signed or name in said else ordered(state, name)

    agreed_time = text(value("agreed_time"))
    return VisitDocument(
        kind=text(value("kind")),
        start=valid_start(text(value("start"))),
        minutes=min(max(number(value("minutes")), 0), MINUTES_LIMIT),
        place=text(value("place")),
        situation=text(value("situation")),
        done=text(value("done")),
        themes=chosen("themes"),
        workers=chosen("workers"),
        device=written_by(state),
        role=text(state.value("role")),
        external_id=text(state.value("external_id")),
        joint=identifier(state.value("joint")),
        signed=moment(state.value("signed")) if state.signed else None,
        conflicts=tuple(conflicts("visit", state)),
        means=chosen("means"),
        goals=_identifiers(said.get("goals") if state.signed or "goals" in said else state.elements("goals")),
        needs=chosen("needs"),
        no_show=text(value("no_show")),
        agreed_time=valid_start(agreed_time) if agreed_time else "",
    )


def _identifiers(value: object) -> tuple[bytes, ...]:
    found = {one for one in value if isinstance(one, bytes)} if isinstance(value, list) else set()
    return tuple(sorted(found))


def read_values(spec: RecordSpec, state: RecordState, corrections: Sequence[Correction] = ()) -> dict[str, specs.Value]:
    """The fields of a record as they read now, those that are given; with `corrections`, as corrected by them."""
    written: dict[str, object] = {}
    for field in spec.fields:
        if field.kind in values.SETS and not state.signed:
            written[field.name] = _elements(state, field.name)
        else:
            written[field.name] = state.value(field.name)
    for correction in corrections:
        written.update(correction.values)
    return values.clean(spec, written)


def versions(spec: RecordSpec, state: RecordState) -> dict[str, list[specs.Value]]:
    """The fields that a person has to choose in, each with all its values, in the order that every device has."""
    found: dict[str, list[specs.Value]] = {}
    for name in conflicts(spec.type, state):
        field = spec.field(name)
        if field is not None:
            found[name] = [values.clean_value(field, cell.value) for cell in state.fields[name]]
    return found


def first_written_by(state: RecordState) -> bytes:
    """The device that began a record, whoever signed it since: `at` is written once, by the first write."""
    if state.signed and "at" in state.signed[0].fields:
        return written_by(state)  # begun as it was signed: another's `at` beside it makes nobody its author
    cells = state.fields.get("at") or ()
    return cells[0].place.device if cells else written_by(state)


def begun_by(state: RecordState) -> bytes:
    """The device that signed a record of the registry, or that began an open one."""
    if state.signed:
        return state.signed[0].place.device
    cells = state.fields.get("at") or ()
    return cells[0].place.device if cells else b""


def _elements(state: RecordState, name: str) -> list[Element]:
    """The elements of a merged list, in the order they were written in as far as that is remembered."""
    order = {one: place for place, one in enumerate(texts(state.value(name + ORDER)))}
    return sorted(state.elements(name), key=lambda one: _place_in(order, one))


def _place_in(order: dict[str, int], one: Element) -> tuple[int, bool, Element]:
    return (order.get(one, len(order)) if isinstance(one, str) else 0, isinstance(one, bytes), one)
