"""From a visit's form to writes on its record."""

from lahityo.base.ids import derived_id
from lahityo.domain.visit import VisitFields
from lahityo.protocol.change import Element, Op, Value

SCALARS = ("kind", "start", "minutes", "place", "situation", "done")
SETS = ("themes", "workers")


def agreement_id(visit: bytes) -> bytes:
    """The record in the shared stream that says what was agreed at a visit."""
    return derived_id("agreement", visit)


def full_values(fields: VisitFields) -> dict[str, Value]:
    """All fields of a visit's own record, lists whole, as a signed document holds them."""
    return {
        "kind": str(fields.kind),
        "start": fields.start,
        "minutes": fields.minutes,
        "place": fields.place,
        "situation": fields.situation,
        "done": fields.done,
        "themes": [str(theme) for theme in fields.themes],
        "workers": list(fields.workers),
    }


def changed_ops(visit: bytes, base: VisitFields | None, fields: VisitFields) -> Op:
    """The write that takes an open visit from `base` (None: new) to `fields`: what differs, lists as add and remove."""
    before = full_values(base) if base is not None else {}
    after = full_values(fields)
    written = {name: after[name] for name in SCALARS if name not in before or before[name] != after[name]}
    add: dict[str, list[Element]] = {}
    remove: dict[str, list[Element]] = {}
    for name in SETS:
        had, has = _elements(before.get(name)), _elements(after[name])
        if had == has:
            continue
        if added := [one for one in dict.fromkeys(has) if one not in had]:
            add[name] = added
        if removed := [one for one in dict.fromkeys(had) if one not in has]:
            remove[name] = removed
        written[f"{name}_order"] = [one for one in has if isinstance(one, str)]
    return Op(visit, "visit", written, add, remove)


def _elements(value: Value) -> list[Element]:
    return list(value) if isinstance(value, list) else []
