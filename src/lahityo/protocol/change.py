"""The plaintext inside an envelope: changes, each one user action as field writes on records of one stream."""

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from lahityo.protocol.envelope import Dot
from lahityo.protocol.limits import CHANGE_VERSION, MAX_PAYLOAD_BYTES
from lahityo.protocol.types import Id, Malformed, pack, unpack

if TYPE_CHECKING:
    Element = str | bytes
    Value = str | int | bool | bytes | None | list[Element]
else:
    # msgspec cannot tell text from bytes by type; `read_changes` checks every value itself.
    Element = Value = Any
"""What a field may hold. A list is one value; elements that merge one by one go through `add` and `remove`."""

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]

_INTEGERS = 2**63  # beyond it, a database could not keep a number
_ELEMENTS = frozenset({str, bytes})
_PLAIN = frozenset({str, bytes, bool, type(None)})


class Op(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """Writes on one record: `set` replaces what the context covers; `add` and `remove` act on set-like fields."""

    record: Id
    type: Name
    set: dict[Name, Value]
    add: dict[Name, list[Element]] = {}
    remove: dict[Name, list[Element]] = {}


class Change(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One user action.

    `at` is the author's clock in milliseconds, shown and never trusted. `context` names, for every *other* device, the
    last envelope of the stream that the author had merged; the author's own earlier envelopes are covered by the chain.
    """

    v: int
    id: Id
    at: int
    context: list[Dot]
    ops: list[Op]


def write_changes(changes: list[Change]) -> bytes:
    """The payload of one envelope."""
    return pack(changes)


def read_changes(payload: bytes) -> list[Change]:
    """The changes of a payload; Malformed when ill-formed, empty or of another version."""
    changes = unpack(payload, list[Change], MAX_PAYLOAD_BYTES)
    if not changes or any(change.v != CHANGE_VERSION for change in changes):
        raise Malformed("unknown change version")
    if not all(_well_formed(op) for change in changes for op in change.ops):
        raise Malformed("a field holds what no field may hold")
    return changes


def split_changes(payload: bytes) -> list[msgspec.Raw]:
    """The changes of a payload, each as the bytes that were written; Malformed when it is no list."""
    try:
        return msgspec.msgpack.decode(payload, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, RecursionError) as error:
        raise Malformed("not a list of changes") from error


def join_changes(changes: list[msgspec.Raw]) -> bytes:
    """The payload of changes that are bytes already."""
    return msgspec.msgpack.encode(changes)


def _well_formed(op: Op) -> bool:
    """Whether every value is of a kind that a field may hold; what was decoded is of exactly these classes."""
    for value in op.set.values():
        kind = value.__class__
        if kind is int:
            if not -_INTEGERS <= value < _INTEGERS:  # type: ignore[operator]
                return False
        elif kind is list:
            if not _all_elements(value):  # type: ignore[arg-type]
                return False
        elif kind not in _PLAIN:
            return False
    return all(map(_all_elements, (*op.add.values(), *op.remove.values())))


def _all_elements(held: list[Element]) -> bool:
    return all(element.__class__ in _ELEMENTS for element in held)
