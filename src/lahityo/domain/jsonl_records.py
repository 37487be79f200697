"""Lines of records other than visits: any type of the registry, clients, a register's notes, joint visits, corrections.

A line says its type, its fields by their names, and who wrote it when. Numbers stand in their own unit, exactly; lists
are sorted but for texts, whose order is kept. A line that holds a field that its type has not is refused.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from lahityo.base.clock import from_millis, to_millis
from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import client as people
from lahityo.domain import fields_of_json as take
from lahityo.domain import hetu, registry
from lahityo.domain.codes import Register, Role
from lahityo.domain.jsonl_lines import ClientLine, client_or_id, dump, hex_id, read_id, record_id, write_client
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Life, Need, RecordSpec, Value
from lahityo.domain.values import NUMBER_LIMIT, SETS, canonical_json, clean_value, field_problems
from lahityo.domain.visit import MINUTES_LIMIT, PLACE_LIMIT, REASON_LIMIT, WORKERS_LIMIT, parse_start

CLIENT, NOTE, JOINT, CORRECTION = "client", "client_note", "joint_visit", "correction"
_ABOUT = ("type", "id", "client", "register", "author", "role", "at", "also")
AFTER_VISITS = 3
"""Lines that `order` ranks before it stand before a file's visits."""
_MERGED_TIMES = 10
"""How many times what a form takes a list may hold: what people added to it apart is all kept when it merges."""
_NAME_LIMIT = 200
_WRITERS = frozenset(Role)


def _older(name: str, home: Home, *fields: FieldSpec) -> RecordSpec:
    return RecordSpec(name, home, Life.RECORD, "", "", fields, _WRITERS)


def _text(name: str, limit: int, need: Need = Need.OPTIONAL, kind: FieldKind = FieldKind.TEXT) -> FieldSpec:
    return FieldSpec(name, kind, "", need, limit=limit)


_OLDER = {
    CLIENT: _older(
        CLIENT, Home.SHARED, _text("name", people.NAME_LIMIT), _text("alias", people.NAME_LIMIT),
        FieldSpec("born", FieldKind.DAY, ""), _text("hetu", _NAME_LIMIT), _text("phone", people.PHONE_LIMIT),
        _text("address", people.ADDRESS_LIMIT), _text("contact_note", people.NOTE_LIMIT),
    ),
    NOTE: _older(NOTE, Home.OWN, _text("note", people.NOTE_LIMIT, Need.SAVE, FieldKind.LONG)),
    JOINT: _older(
        JOINT, Home.SHARED, FieldSpec("kind", FieldKind.CODE, "", Need.SAVE),
        FieldSpec("start", FieldKind.MOMENT, "", Need.SAVE),
        FieldSpec("minutes", FieldKind.COUNT, "", low=0, high=MINUTES_LIMIT), _text("place", PLACE_LIMIT),
        FieldSpec("workers", FieldKind.TEXTS, "", limit=WORKERS_LIMIT),
        FieldSpec("opened_by", FieldKind.CODE, "", Need.SAVE),
    ),
}  # fmt: skip
"""Types that are older than the registry and stand in a file beside it."""

_CORRECTION_FIELDS = (
    FieldSpec("document", FieldKind.ID, "", Need.SAVE),
    FieldSpec("reason", FieldKind.TEXT, "", limit=REASON_LIMIT),
    FieldSpec("number", FieldKind.COUNT, "", low=0),
)


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record of a file. `id` is what the file calls it, `client` None for the team's and the organisation's.

    `values` are the fields given; of a correction a field that it clears is there with None. `also` are the other
    values of a field that has two. `at` is in milliseconds, None when not said; of a correction, `of` is the type of
    the document it corrects.
    """

    type: str
    id: str
    client: ClientLine | bytes | None
    register: str
    values: Mapping[str, Value]
    also: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    author: str = ""
    role: str = ""
    at: int | None = None
    signed: bool = False
    of: str = ""

    @property
    def spec(self) -> RecordSpec:
        """The fields of the line; BadInput for a type that this version does not know."""
        return line_spec(self.type, self.of)

    @property
    def record(self) -> bytes:
        """The 16 bytes of the record that `id` names; a note's are its client's."""
        return record_id(self.id)


def line_spec(record_type: str, of: str = "") -> RecordSpec:
    """The fields of a line of this type; BadInput, naming the field, for one that this version does not know."""
    if record_type == CORRECTION:
        return _correction_spec(of)
    found = _OLDER.get(record_type) or registry.spec(record_type)
    if found is None:
        raise take.wrong("type", QT_TRANSLATE_NOOP("Errors", "this version does not know it"))
    return found


def read_record(value: dict[str, Any]) -> RecordLine:
    """The record of a line's object; BadInput names the field and the reason."""
    record_type = value.get("type")
    of = value.get("of", "")
    if not isinstance(record_type, str) or not isinstance(of, str):
        raise take.wrong("type", QT_TRANSLATE_NOOP("Errors", "it must be text"))
    spec = line_spec(record_type, of)
    more = ("of",) if record_type == CORRECTION else ("signed",) if spec.life is Life.DOCUMENT else ()
    fields = take.Fields("", value, (*_ABOUT, *more, *(one.name for one in spec.fields)))
    register = _register(spec, fields)
    client = None if register in {Register.TEAM, Register.ROSTER} else _client(record_type, fields)
    clears = record_type == CORRECTION
    values = {one.name: _from_json(one, value[one.name], nothing=clears) for one in spec.fields if one.name in value}
    if isinstance(values.get("hetu"), str) and record_type == CLIENT:
        values["hetu"] = hetu.parse(str(values["hetu"])).text
    line = RecordLine(
        record_type,
        client.hex() if record_type == NOTE and isinstance(client, bytes) else read_id(fields),
        client,
        register,
        {name: one for name, one in values.items() if one is not None or clears},
        _also(spec, fields),
        fields.text("author", _NAME_LIMIT, required=False),
        fields.text("role", _NAME_LIMIT, required=False),
        _moment(fields),
        spec.life is Life.EVENT or (spec.life is Life.DOCUMENT and fields.flag("signed")),
        of,
    )
    _check(spec, line)
    return line


def write_record(line: RecordLine) -> str:
    """The line's one form: sorted keys, no spaces, nothing that is empty."""
    spec = line.spec
    written: dict[str, Any] = {
        "type": line.type,
        "id": "" if line.type == NOTE else line.id,
        "client": "" if line.client is None or line.type == CLIENT else write_client(line.client),
        "register": line.register,
        "author": line.author,
        "role": line.role,
        "at": from_millis(line.at).isoformat(timespec="milliseconds") if line.at is not None else "",
        "also": {
            one.name: [_to_json(one, other) for other in line.also[one.name]]
            for one in spec.fields
            if line.also.get(one.name)
        },
        "of": line.of,
    }
    document = {name: value for name, value in written.items() if value}
    for one in spec.fields:
        if one.name in line.values:
            document[one.name] = _to_json(one, line.values[one.name])
    if spec.life is Life.DOCUMENT and line.signed:
        document["signed"] = True
    return dump(document)


def order(line: RecordLine) -> tuple[int, str, str, str]:
    """Where a line stands in an export: clients first, steps last; inside by client, day and id."""
    spec = line.spec
    day = line.values.get(spec.day) if spec.day else None
    client = line.client.hex() if isinstance(line.client, bytes) else ""
    return _rank(line.type, spec), client, day if isinstance(day, str) else "", line.id


def _rank(record_type: str, spec: RecordSpec) -> int:
    first = {CLIENT: 0, NOTE: 1, JOINT: 2, CORRECTION: 6, "step": 8}
    if record_type in first:
        return first[record_type]
    if spec.home is Home.SUBJECT:
        return 7
    return {Life.RECORD: AFTER_VISITS, Life.DOCUMENT: 4, Life.EVENT: 5}[spec.life]


def _correction_spec(of: str) -> RecordSpec:
    target = registry.spec(of)
    if target is None or target.life is not Life.DOCUMENT:
        raise take.wrong("of", QT_TRANSLATE_NOOP("Errors", "it must be a type that is signed and corrected"))
    fields = tuple(replace(one, need=Need.OPTIONAL) for one in target.fields)
    return RecordSpec(
        CORRECTION, Home.SUBJECT, Life.EVENT, "", "", (*_CORRECTION_FIELDS, *fields), target.writers, target.signers
    )


def _register(spec: RecordSpec, fields: take.Fields) -> str:
    """The register that the line says, or the one that its type always lives in."""
    homes = {
        Home.SHARED: (Register.SHARED, Register.TEAM), Home.SOCIAL: (Register.SOCIAL,),
        Home.HEALTH: (Register.HEALTH,), Home.OWN: (Register.SOCIAL, Register.HEALTH), Home.TEAM: (Register.TEAM,),
        Home.ORG: (Register.ROSTER,),
        Home.SUBJECT: (Register.SHARED, Register.SOCIAL, Register.HEALTH, Register.TEAM, Register.ROSTER),
    }[spec.home]  # fmt: skip
    if "register" not in fields.values and spec.home not in {Home.OWN, Home.SUBJECT}:
        return str(homes[0])
    return str(fields.code("register", Register, homes))


def _client(record_type: str, fields: take.Fields) -> ClientLine | bytes | None:
    if record_type == CLIENT:
        return None
    return client_or_id(fields)


def _moment(fields: take.Fields) -> int | None:
    text = fields.text("at", _NAME_LIMIT, required=False)
    try:
        return to_millis(parse_start(text)) if text else None
    except BadInput:
        reason = QT_TRANSLATE_NOOP("Errors", "it must be a moment like 2026-11-21T12:30:00+02:00")
        raise take.wrong("at", reason) from None


def _also(spec: RecordSpec, fields: take.Fields) -> dict[str, tuple[Value, ...]]:
    if "also" not in fields.values:
        return {}
    others = fields.nested("also", tuple(one.name for one in spec.fields))
    found: dict[str, tuple[Value, ...]] = {}
    for one in spec.fields:
        if one.name not in others.values:
            continue
        items = others.values[one.name]
        if not isinstance(items, list):
            raise take.wrong(f"also.{one.name}", QT_TRANSLATE_NOOP("Errors", "it must be a list"))
        found[one.name] = tuple(_from_json(one, item, nothing=True) for item in items)
    return found


def _check(spec: RecordSpec, line: RecordLine) -> None:
    given = {name: value for name, value in line.values.items() if value is not None}
    problems = field_problems(_with_merged_lists(spec), given, signing=line.signed)
    if problems:
        text = QT_TRANSLATE_NOOP("Errors", "Field {field}: {reason}")
        raise BadInput(text, field=problems[0].field, reason=str(problems[0]))
    if line.type == CLIENT:
        _check_client(line)


def _with_merged_lists(spec: RecordSpec) -> RecordSpec:
    fields = (replace(one, limit=one.limit * _MERGED_TIMES) if one.kind in SETS else one for one in spec.fields)
    return replace(spec, fields=tuple(fields))


def _check_client(line: RecordLine) -> None:
    name, alias, code = (str(line.values.get(one) or "") for one in ("name", "alias", "hetu"))
    if not name.strip() and not alias.strip():
        raise take.wrong("name", QT_TRANSLATE_NOOP("Errors", "it is missing or empty"))
    born = line.values.get("born")
    if isinstance(born, str) and not people.agrees(date.fromisoformat(born), code):
        reason = QT_TRANSLATE_NOOP("Errors", "it tells another day than the personal identity code")
        raise take.wrong("born", reason)


def _to_json(one: FieldSpec, value: Value) -> object:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode() if one.kind is FieldKind.BYTES else value.hex()
    if isinstance(value, tuple):
        if one.kind is FieldKind.SNAPSHOT:
            return [json.loads(text) for text in value]
        return [each.hex() if isinstance(each, bytes) else each for each in value]
    if one.kind is FieldKind.NUMBER and isinstance(value, int) and value % 10**one.scale:
        # The nearest double to a number of so few digits is written as just these digits.
        return value / 10**one.scale
    return value // 10**one.scale if one.kind is FieldKind.NUMBER and isinstance(value, int) else value


def _from_json(one: FieldSpec, value: object, *, nothing: bool = False) -> Value:
    """The value of a field; with `nothing`, null stands for none. An empty one is not given."""
    if value is None and nothing:
        return None
    if isinstance(value, list):
        return _items(one, value)
    if one.kind is FieldKind.NUMBER or one.kind is FieldKind.COUNT:
        return _number(one, value)
    if one.kind is FieldKind.YES_NO and isinstance(value, bool):
        return value
    if one.kind in {FieldKind.ID, FieldKind.BYTES}:
        return hex_id(one.name, value) if one.kind is FieldKind.ID else _bytes(one, value)
    if isinstance(value, str) and one.kind in _WRITTEN:
        return value or None
    raise take.wrong(one.name, _KINDS[one.kind])


def _items(one: FieldSpec, values: list[object]) -> Value:
    if one.kind is FieldKind.IDS:
        found: tuple[str | bytes, ...] = tuple(hex_id(one.name, each) for each in values)
    elif one.kind is FieldKind.SNAPSHOT and all(isinstance(each, dict) for each in values):
        found = tuple(canonical_json(dump(_plain(each))) for each in values)  # type: ignore[arg-type]
    elif one.kind in {FieldKind.CODES, FieldKind.TEXTS} and all(isinstance(each, str) for each in values):
        found = tuple(each for each in values if isinstance(each, str))
    else:
        raise take.wrong(one.name, _KINDS[one.kind])
    if len(set(found)) != len(found) and one.kind is not FieldKind.SNAPSHOT:
        raise take.wrong(one.name, QT_TRANSLATE_NOOP("Errors", "an item stands twice"))
    cleaned = clean_value(one, found)
    whole = isinstance(cleaned, tuple) and len(cleaned) == len(found)
    return cleaned if whole else found or None


def _bytes(one: FieldSpec, value: object) -> bytes | None:
    try:
        found = base64.b64decode(value, validate=True) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or base64.b64encode(found).decode() != value:
        raise take.wrong(one.name, _KINDS[one.kind])
    return found or None


def _plain(value: object) -> object:
    """The same without exact decimals: a snapshot holds numbers as JSON has them."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def _number(one: FieldSpec, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= NUMBER_LIMIT:
        return value * int(10**one.scale)
    if one.kind is FieldKind.NUMBER and isinstance(value, Decimal) and value.is_finite():
        parts = value.as_tuple()
        short = isinstance(parts.exponent, int) and -20 <= parts.exponent <= 0 and len(parts.digits) <= 20
        scaled = value * 10**one.scale if short else Decimal("0.5")
        if scaled == scaled.to_integral_value():
            return int(scaled)
        if short:
            text = QT_TRANSLATE_NOOP("Errors", "at most {count} decimals fit")
            raise take.wrong(one.name, text, count=one.scale)
    raise take.wrong(one.name, _KINDS[one.kind])


_WRITTEN = frozenset({FieldKind.TEXT, FieldKind.LONG, FieldKind.CODE, FieldKind.DAY, FieldKind.MOMENT})
_TEXT = QT_TRANSLATE_NOOP("Errors", "it must be text")
_LIST = QT_TRANSLATE_NOOP("Errors", "it must be a list of texts")
_KINDS = {
    FieldKind.TEXT: _TEXT,
    FieldKind.LONG: _TEXT,
    FieldKind.CODE: _TEXT,
    FieldKind.DAY: _TEXT,
    FieldKind.MOMENT: _TEXT,
    FieldKind.CODES: _LIST,
    FieldKind.TEXTS: _LIST,
    FieldKind.IDS: _LIST,
    FieldKind.ID: _TEXT,
    FieldKind.BYTES: QT_TRANSLATE_NOOP("Errors", "it must be bytes written as base64"),
    FieldKind.NUMBER: QT_TRANSLATE_NOOP("Errors", "it must be a number"),
    FieldKind.COUNT: QT_TRANSLATE_NOOP("Errors", "it must be a whole number"),
    FieldKind.YES_NO: QT_TRANSLATE_NOOP("Errors", "it must be true or false"),
    FieldKind.SNAPSHOT: QT_TRANSLATE_NOOP("Errors", "it must be a list of objects"),
}
