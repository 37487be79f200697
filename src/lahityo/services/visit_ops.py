"""From a visit's form to writes on its record."""

from lahityo.base.ids import derived_id
from lahityo.domain.visit import VisitFields
from lahityo.protocol.change import Element, Op, Value

SCALARS = ("kind", "start", "minutes", "place", "situation", "done", "no_show", "agreed_time")
SETS = ("themes", "workers", "means", "goals", "needs")
UNORDERED = frozenset({"goals"})
SELDOM = frozenset({"means", "goals", "needs", "no_show", "agreed_time"})
"""What most visits do not say; a document that does not say it is written without it."""


def agreement_id(visit: bytes) -> bytes:
    """The record in the shared stream that says what was agreed at a visit."""
    return derived_id("agreement", visit)


def agreement_op(
    visit: bytes, fields: VisitFields, *, at: int | None, joint: bytes | None = None, signed: int | None = None
) -> Op:
    """What was agreed at a visit, as a write to the shared stream. `at` (ms) is written once, when it is first said."""
    values: dict[str, Value] = {
        "visit": visit,
        "text": fields.agreed,
        "at": at,
        "joint": joint,
        "kind": str(fields.kind),
        "start": fields.start,
        "signed": signed,
    }
    given: dict[str, Value] = {name: value for name, value in values.items() if value is not None}
    return Op(agreement_id(visit), "agreement", given)


def full_values(fields: VisitFields) -> dict[str, Value]:
    """A visit's own record as a signed document holds it, lists whole."""
    return {name: value for name, value in every_value(fields).items() if value or name not in SELDOM}


def every_value(fields: VisitFields) -> dict[str, Value]:
    """All fields of a visit's own record, empty ones too, lists whole."""
    return {
        "kind": str(fields.kind),
        "start": fields.start,
        "minutes": fields.minutes,
        "place": fields.place,
        "situation": fields.situation,
        "done": fields.done,
        "themes": [str(theme) for theme in fields.themes],
        "workers": list(fields.workers),
        "means": list(fields.means),
        "goals": sorted(fields.goals),
        "needs": list(fields.needs),
        "no_show": fields.no_show,
        "agreed_time": fields.agreed_time,
    }


def changed_ops(visit: bytes, base: VisitFields | None, fields: VisitFields) -> Op:
    """The write that takes an open visit from `base` (None: new) to `fields`: what differs, lists as add and remove."""
    before = every_value(base) if base is not None else {}
    after = every_value(fields) if base is not None else full_values(fields)
    written = {name: after[name] for name in SCALARS if name in after and after[name] != before.get(name)}
    add: dict[str, list[Element]] = {}
    remove: dict[str, list[Element]] = {}
    for name in SETS:
        had, has = _elements(before.get(name)), _elements(after.get(name))
        if had == has:
            continue
        if added := [one for one in dict.fromkeys(has) if one not in had]:
            add[name] = added
        if removed := [one for one in dict.fromkeys(had) if one not in has]:
            remove[name] = removed
        if name not in UNORDERED:
            written[f"{name}_order"] = [one for one in has if isinstance(one, str)]
    return Op(visit, "visit", written, add, remove)


def _elements(value: Value) -> list[Element]:
    return list(value) if isinstance(value, list) else []
