"""How changes become one state: multi-value fields and add/remove sets, the same for every order of delivery.

A *place* is where a write came from: (device, seq of the envelope, index in it). A change covers a place when its
context names that device up to at least that seq, or when the place is an earlier one of its own device. Applying a
write replaces the values it covers and keeps the others beside it; a field left with two values is a conflict.

The order of delivery must keep causes before effects, which the chains and the contexts are checked for (`log`).
A signed document is the content of the change that signed it: no later or concurrent write can alter it.
"""

from collections.abc import Callable, Mapping

import msgspec

from lahityo.protocol.change import Element, Op, Value

SIGNED = "signed"
"""The field whose writing makes a record a signed document."""

ORDER = "_order"
"""Suffix of a field that only remembers in which order a set's elements were written; it never conflicts."""


class Place(msgspec.Struct, frozen=True, array_like=True, order=True, gc=False):
    """Where a write came from. Orders by device, then by place in the device's own chain."""

    device: bytes
    seq: int
    index: int


class Cell(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One value of a field, and the write it came from."""

    place: Place
    value: Value


class SignedVersion(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a signing change wrote."""

    place: Place
    fields: dict[str, Value]


class RecordState(msgspec.Struct, array_like=True, gc=False):
    """A record as merged so far. `sets` holds, for each element, the places that added it.

    What a signing change wrote and nobody has written since stands in `signed` alone, and not in `fields` again.
    """

    fields: dict[str, list[Cell]] = {}
    sets: dict[str, list[tuple[Element, list[Place]]]] = {}
    signed: list[SignedVersion] = []

    def value(self, name: str) -> Value:
        """The value shown: of a signed document the signed one, of a conflict the one every device picks alike."""
        if self.signed:
            return self.signed[0].fields.get(name)
        cells = self.fields.get(name)
        return cells[-1].value if cells else None

    def elements(self, name: str) -> list[Element]:
        """The elements of a set-like field; of a signed document in the order it was signed with."""
        if self.signed:
            held = self.signed[0].fields.get(name)
            return list(held) if isinstance(held, list) else []
        return [element for element, _ in self.sets.get(name, [])]

    def conflicts(self) -> list[str]:
        """The fields that hold more than one value: of a signed document, words written beside it unseen."""
        return sorted(
            name
            for name, cells in self.fields.items()
            if len(cells) > 1 and not name.endswith(ORDER) and len({repr(cell.value) for cell in cells}) > 1
        )


def saw(place: Place, context: Mapping[bytes, int], other: Place) -> bool:
    """Whether the author of a write at `place`, who had seen `context`, had seen what was written at another place."""
    if other.device == place.device:
        return (other.seq, other.index) < (place.seq, place.index)
    return other.seq <= context.get(other.device, 0)


def apply(state: RecordState, op: Op, place: Place, context: Mapping[bytes, int]) -> None:
    """Merge one write, made at `place` by an author who had seen `context` (device → seq), into `state`."""

    def covered(other: Place) -> bool:
        # Itself included: a device's own change that comes back to it is merged again, and changes nothing.
        return other == place or saw(place, context, other)

    signs = op.set.get(SIGNED) is not None
    if signs and not (state.fields or state.signed or op.add or op.remove):
        state.signed = [SignedVersion(place, dict(op.set))]
        return
    _spread(state)
    if signs and not any(covered(version.place) for version in state.signed):
        state.signed = sorted([*state.signed, SignedVersion(place, dict(op.set))], key=lambda version: version.place)
    for name, value in op.set.items():
        held = state.fields.get(name)
        kept = [cell for cell in held if not covered(cell.place)] if held else []
        kept.append(Cell(place, value))
        if len(kept) > 1:
            kept.sort(key=lambda cell: cell.place)
        state.fields[name] = kept
    for name, elements in op.add.items():
        _write_elements(state, name, elements, covered_by=covered, added=place)
    for name, elements in op.remove.items():
        _write_elements(state, name, elements, covered_by=covered, added=None)
    _gather(state)


def _spread(state: RecordState) -> None:
    """Give the fields that only the first signed version holds their cells back."""
    for version in state.signed[:1]:
        for name, value in version.fields.items():
            state.fields.setdefault(name, [Cell(version.place, value)])


def _gather(state: RecordState) -> None:
    """Drop the cells that say no more than the first signed version."""
    for version in state.signed[:1]:
        for name in version.fields:
            if [cell.place for cell in state.fields[name]] == [version.place]:
                del state.fields[name]


def _write_elements(
    state: RecordState, name: str, elements: list[Element], *, covered_by: Callable[[Place], bool], added: Place | None
) -> None:
    held = dict(state.sets.get(name, ()))
    for element in elements:
        places = [place for place in held.get(element, ()) if not covered_by(place)]
        if added is not None:
            places.append(added)
        if places:
            held[element] = sorted(places)
        else:
            held.pop(element, None)
    state.sets[name] = sorted(held.items(), key=lambda item: (isinstance(item[0], bytes), item[0]))
    if not held:
        del state.sets[name]
