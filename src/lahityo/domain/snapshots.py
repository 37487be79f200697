"""Records kept as they were inside another one: the objects of a SNAPSHOT field, typed again as their records are."""

import json
from collections.abc import Mapping

from lahityo.domain.spec import FieldKind, RecordSpec, Value
from lahityo.domain.values import clean

_IDS = frozenset({FieldKind.ID, FieldKind.IDS})


def objects(value: Value) -> list[Mapping[str, object]]:
    """The objects of a SNAPSHOT field; what is none is left out, for another device wrote it."""
    found: list[Mapping[str, object]] = []
    for text in value if isinstance(value, tuple) else ():
        try:
            read_text = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(read_text, dict):
            found.append(read_text)
    return found


def values_of(spec: RecordSpec, content: Mapping[str, object]) -> dict[str, Value]:
    """The fields of a record as one object of a snapshot holds them, each of its kind."""
    typed = dict(content)
    for field in spec.fields:
        if field.kind in _IDS and field.name in typed:
            typed[field.name] = _ids(typed[field.name])
    return clean(spec, typed)


def _ids(value: object) -> object:
    if isinstance(value, list):
        return [_ids(one) for one in value]
    try:
        return bytes.fromhex(value) if isinstance(value, str) else None
    except ValueError:
        return None
