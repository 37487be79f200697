"""A proposed version of a plan: the words of the plan, its goals and its services as they were, and what differs
between two versions.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lahityo.domain import diff
from lahityo.domain.diff import FieldDiff
from lahityo.domain.records.goal import GOAL
from lahityo.domain.records.plan import PLAN, PLANNED_SERVICE
from lahityo.domain.snapshots import objects, values_of
from lahityo.domain.spec import RecordSpec, Value, Values
from lahityo.domain.values import clean

LATEST = "latest_level"
"""Beside a goal's own fields its snapshot holds the GAS level it had."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A goal or a service as it stood in a version: `id` is the record's, `level` a goal's GAS level or None."""

    id: str
    values: Values
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """What was proposed, with every value typed as in the record it was taken from."""

    plan: Values
    goals: tuple[Piece, ...]
    services: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs in one record of a version: the plan itself (`anchor` "plan"), a goal or a service.

    `before` and `after` are the record's fields, empty when the version does not have it.
    """

    anchor: str
    spec: RecordSpec
    before: Values
    after: Values
    fields: tuple[FieldDiff, ...]


def snapshot(plan: Values, goals: Iterable[Piece], services: Iterable[Piece]) -> dict[str, Value]:
    """The fields `content`, `goals` and `services` of a version."""
    return {
        "content": (_packed(PLAN, plan),),
        "goals": tuple(_packed(GOAL, one.values, one) for one in goals),
        "services": tuple(_packed(PLANNED_SERVICE, one.values, one) for one in services),
    }


def read(version: Values) -> Version:
    """What a version says; parts that cannot be read are left out, for another device wrote them."""
    plan = next(iter(objects(version.get("content"))), {})
    return Version(
        values_of(PLAN, plan),
        tuple(_piece(GOAL, one) for one in objects(version.get("goals"))),
        tuple(_piece(PLANNED_SERVICE, one) for one in objects(version.get("services"))),
    )


def differences(older: Version, newer: Version) -> list[Difference]:
    """Everything that differs, the plan first, then goals and services in the order of the newer version."""
    found = [_difference("plan", PLAN, older.plan, newer.plan)]
    for kind, spec, before, after in (
        ("goal", GOAL, older.goals, newer.goals),
        ("service", PLANNED_SERVICE, older.services, newer.services),
    ):
        old, new = ({one.id: one.values for one in pieces} for pieces in (before, after))
        found += [
            _difference(f"{kind}:{identifier}", spec, old.get(identifier, {}), new.get(identifier, {}))
            for identifier in dict.fromkeys((*new, *old))
        ]
    return [one for one in found if one.fields]


def _difference(anchor: str, spec: RecordSpec, before: Values, after: Values) -> Difference:
    return Difference(anchor, spec, before, after, diff.values(spec, before, after))


def _packed(spec: RecordSpec, values: Values, piece: Piece | None = None) -> str:
    content: dict[str, object] = {name: _plain(value) for name, value in clean(spec, values).items()}
    if piece is not None:
        content["id"] = piece.id
        if piece.level is not None:
            content[LATEST] = piece.level
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(value: Value) -> object:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.hex() if isinstance(value, bytes) else value


def _piece(spec: RecordSpec, content: Mapping[str, object]) -> Piece:
    level = content.get(LATEST)
    return Piece(str(content.get("id", "")), values_of(spec, content), level if isinstance(level, int) else None)
