"""Visits as documents: what was written, what was signed, and what corrections say since."""

from collections.abc import Sequence
from dataclasses import dataclass

from lahityo.protocol.change import Element, Value
from lahityo.vault.merge import ORDER, RecordState

CORRECTABLE = ("kind", "start", "minutes", "place", "situation", "done", "themes", "workers", "text")
"""Fields of a visit, or of an agreement, that a correction may give anew; lists are given whole."""

_READ_FIELDS = {
    "visit": frozenset({"kind", "start", "minutes", "place", "situation", "done"}),
    "agreement": frozenset({"text"}),
    "client": frozenset({"name", "alias", "born", "hetu", "phone", "address", "contact_note"}),
    "client_note": frozenset({"note"}),
}
"""What people read of a record. Two values of anything else (who wrote it, when) are no question to a person."""


@dataclass(frozen=True)
class Correction:
    """One correction of a signed document: the new values, why, by whom (member id) and when (ms).

    `number` says how many corrections its author had seen; `device` decides between equal ones.
    """

    id: bytes
    number: int
    device: bytes
    values: dict[str, Value]
    reason: str
    author: bytes | None
    at: int


def text(value: Value) -> str:
    """The value when it is text, else empty: what another device wrote is never trusted to have the right type."""
    return value if isinstance(value, str) else ""


def number(value: Value) -> int:
    """The value when it is a number, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def identifier(value: Value) -> bytes | None:
    """The value when it is bytes, else None."""
    return value if isinstance(value, bytes) else None


def texts(value: Value) -> tuple[str, ...]:
    """The elements that are text, when the value is a list."""
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def conflicts(kind: str, state: RecordState) -> list[str]:
    """The fields of a record of this type that a person has to choose between."""
    read = _READ_FIELDS.get(kind, frozenset())
    return [name for name in state.conflicts() if name in read]


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
    values = {name: fields[name] for name in CORRECTABLE if name in fields}
    return Correction(
        id=record,
        number=number(fields.get("number")),
        device=state.signed[0].place.device,
        values=values,
        reason=text(fields.get("reason")),
        author=identifier(fields.get("author")),
        at=number(fields["signed"]),
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
    author: bytes | None
    role: str
    external_id: str
    joint: bytes | None
    signed: int | None
    conflicts: tuple[str, ...]


def read_visit(state: RecordState, corrections: Sequence[Correction] = ()) -> VisitDocument:
    """The document of a visit record; with `corrections`, as corrected by them."""
    values: dict[str, Value] = {}
    for correction in corrections:
        values.update(correction.values)

    def value(name: str) -> Value:
        return values[name] if name in values else state.value(name)

    return VisitDocument(
        kind=text(value("kind")),
        start=text(value("start")),
        minutes=number(value("minutes")),
        place=text(value("place")),
        situation=text(value("situation")),
        done=text(value("done")),
        themes=texts(values["themes"]) if "themes" in values else ordered(state, "themes"),
        workers=texts(values["workers"]) if "workers" in values else ordered(state, "workers"),
        author=identifier(state.value("author")),
        role=text(state.value("role")),
        external_id=text(state.value("external_id")),
        joint=identifier(state.value("joint")),
        signed=number(state.value("signed")) if state.signed else None,
        conflicts=tuple(conflicts("visit", state)),
    )
