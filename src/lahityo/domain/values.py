"""The values of a record by its specification: what is wrong or doubtful in them, and what a write has to say.

What a form gives is checked and told about; what another device wrote is never trusted to have the right type, and
reads as not given when it has not.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import ID_BYTES
from lahityo.domain.code_lists import code_list
from lahityo.domain.problems import Problem, is_storable, text_problems
from lahityo.domain.spec import LONG_LIMIT, Facts, FieldKind, FieldSpec, Life, Need, RecordSpec, Value, Values
from lahityo.domain.visit import FIRST_YEAR, LAST_YEAR, parse_start

ORDER = "_order"
"""Suffix of the field that remembers in which order the texts of a list were written."""
ITEM_LIMIT = 2_000
"""Characters of one text of a list."""
SNAPSHOT_LIMIT = 256 * 1024
"""Characters of one snapshot's texts together: it has to fit in one envelope with the rest."""
NUMBER_LIMIT = 10**12
"""No number of the field is beyond it; what another device writes there is no number."""
CODE_LIMIT = 60

SETS = frozenset({FieldKind.CODES, FieldKind.IDS, FieldKind.TEXTS})
"""Kinds whose elements merge one by one, so that two people who add different ones are both kept."""
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG})
_NUMBERS = frozenset({FieldKind.NUMBER, FieldKind.COUNT})
_CODE = re.compile(r"[A-Za-z0-9_.:+-]+", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_NUMBER = re.compile(r"([-+]?)([0-9]{1,13})(?:[.,]([0-9]{1,12}))?", re.ASCII)
_MINUS = "\u2212"
_SPACES = str.maketrans({" ": "", "\u00a0": "", "\u202f": "", _MINUS: "-"})

NEEDED = QT_TRANSLATE_NOOP("Errors", "Fill this in; it is needed.")
NEEDED_TO_SIGN = QT_TRANSLATE_NOOP("Errors", "Fill this in before signing.")
WRONG_KIND = QT_TRANSLATE_NOOP("Errors", "This cannot be read; give it again.")
NO_NUMBER = QT_TRANSLATE_NOOP("Errors", "Give a number, for example 36,6.")


@dataclass(frozen=True, slots=True)
class Written:
    """What a write says about a record: fields to set, and elements to add to and remove from its lists."""

    set: dict[str, str | int | bool | bytes | list[str | bytes] | None]
    add: dict[str, list[str | bytes]]
    remove: dict[str, list[str | bytes]]

    def __bool__(self) -> bool:
        return bool(self.set or self.add or self.remove)


def problems_for_saving(spec: RecordSpec, values: Values, facts: Facts) -> list[Problem]:
    """What keeps the values from being saved, in the order of the form."""
    return field_problems(spec, values) + spec.check(clean(spec, values), facts)


def problems_for_signing(spec: RecordSpec, values: Values, facts: Facts) -> list[Problem]:
    """What keeps the values from being signed, in the order of the form; saving's problems included."""
    given = clean(spec, values)
    return field_problems(spec, values, signing=True) + spec.check(given, facts) + spec.sign_check(given, facts)


def doubts_of(spec: RecordSpec, values: Values, facts: Facts) -> list[Problem]:
    """What is asked about once and never blocks: numbers out of the usual, and what the type's own rule doubts."""
    given = clean(spec, values)
    found = []
    for field in spec.fields:
        value = given.get(field.name)
        if field.usual is None or not isinstance(value, int) or field.usual[0] <= value <= field.usual[1]:
            continue
        text = QT_TRANSLATE_NOOP("Errors", "The usual range is {low}–{high}; is this right?")
        found.append(Problem(field.name, text, _range(field, *field.usual)))
    return found + spec.doubts(given, facts)


def field_problems(spec: RecordSpec, values: Values, *, signing: bool = False) -> list[Problem]:
    """What is wrong with the fields one by one: needed and missing, of the wrong kind, too long, out of range."""
    found = []
    for field in spec.fields:
        value = values.get(field.name)
        if _is_missing(value):
            if field.need is Need.SAVE:
                found.append(Problem(field.name, NEEDED))
            elif field.need is Need.SIGN and signing:
                found.append(Problem(field.name, NEEDED_TO_SIGN))
        else:
            found += _value_problems(field, value)
    return found


def clean(spec: RecordSpec, values: Mapping[str, object]) -> dict[str, Value]:
    """The fields of the type that hold a value of their kind: texts trimmed, lists without doubles, the rest left out.

    Lists may come as lists or tuples. Limits and code lists are not looked at: a newer version may have others.
    """
    given: dict[str, Value] = {}
    for field in spec.fields:
        value = clean_value(field, values.get(field.name))
        if value is not None:
            given[field.name] = value
    return given


def clean_value(field: FieldSpec, value: object) -> Value:
    """The value when it is of the field's kind, else None; see `clean`."""
    kind = field.kind
    if kind is FieldKind.YES_NO:
        return value if isinstance(value, bool) else None
    if kind in _NUMBERS:
        fits = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= NUMBER_LIMIT
        return value if fits and isinstance(value, int) else None
    if kind is FieldKind.ID:
        return value if _is_id(value) and isinstance(value, bytes) else None
    if kind is FieldKind.BYTES:
        return value if isinstance(value, bytes) and value else None
    if isinstance(value, list | tuple):
        return _clean_items(kind, value) or None
    return _clean_text(kind, value) or None if isinstance(value, str) else None


def full(spec: RecordSpec, values: Values) -> dict[str, str | int | bool | bytes | list[str | bytes] | None]:
    """The whole content for the write that signs: lists whole.

    A document may stand open with other words; its fields that are not given are written as such, so that a colleague
    who fills one in at the same time is seen. An event is written once, and says only what is given.
    """
    given = clean(spec, values)
    names = [field.name for field in spec.fields if spec.life is not Life.EVENT or field.name in given]
    return {name: _stored(given.get(name)) for name in names}


def changed_values(spec: RecordSpec, base: Values, values: Values) -> Written:
    """What takes an open record from `base` (empty: new) to `values`: what differs, lists as add and remove."""
    before, after = clean(spec, base), clean(spec, values)
    written = Written({}, {}, {})
    for field in spec.fields:
        name, had, has = field.name, before.get(field.name), after.get(field.name)
        if had == has:
            continue
        if field.kind not in SETS:
            written.set[name] = _stored(has)
            continue
        old, new = _items(had), _items(has)
        if added := [one for one in new if one not in old]:
            written.add[name] = added
        if removed := [one for one in old if one not in new]:
            written.remove[name] = removed
        if field.kind is FieldKind.TEXTS:
            written.set[name + ORDER] = list(new)
    return written


def number_text(field: FieldSpec, stored: int, separator: str = ",") -> str:
    """A stored number as people write it: 366 of scale 1 is "36,6"; a level on both sides of nought has its sign."""
    goes_below = field.kind is FieldKind.COUNT and field.low is not None and field.low < 0
    sign = _MINUS if stored < 0 else "+" if stored and goes_below else ""
    if not field.scale:
        return f"{sign}{abs(stored)}"
    whole, part = divmod(abs(stored), 10**field.scale)
    return f"{sign}{whole}{separator}{part:0{field.scale}d}"


def parse_number(field: FieldSpec, text: str) -> int | None:
    """The stored number of what was typed, with comma or point; None of nothing; BadInput when it is no number."""
    typed = text.translate(_SPACES)
    if not typed:
        return None
    found = _NUMBER.fullmatch(typed)
    if found is None:
        raise BadInput(NO_NUMBER if field.scale else QT_TRANSLATE_NOOP("Errors", "Give a whole number."))
    sign, whole, decimals = found.group(1), found.group(2), (found.group(3) or "").rstrip("0")
    if len(decimals) > field.scale:
        if not field.scale:
            raise BadInput(QT_TRANSLATE_NOOP("Errors", "Give a whole number."))
        raise BadInput(QT_TRANSLATE_NOOP("Errors", "At most {count} decimals fit."), count=field.scale)
    stored = int(whole + decimals.ljust(field.scale, "0"))
    return -stored if sign == "-" else stored


def length_limit(field: FieldSpec) -> int:
    """How many characters fit in a TEXT, a LONG or a code."""
    if field.kind is FieldKind.LONG:
        return max(field.limit, LONG_LIMIT)
    return field.limit if field.kind is FieldKind.TEXT else CODE_LIMIT


def is_day(text: str) -> bool:
    """Whether it is a day of the calendar like 2026-11-21."""
    try:
        return bool(_DAY.fullmatch(text)) and FIRST_YEAR <= date.fromisoformat(text).year <= LAST_YEAR
    except ValueError:
        return False


def is_moment(text: str) -> bool:
    """Whether it is a moment like 2026-11-21T12:30:00+02:00."""
    try:
        return isinstance(parse_start(text), datetime)
    except BadInput:
        return False


def _is_missing(value: Value) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, bytes | tuple) and not value)


def _is_id(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == ID_BYTES


def _stored(value: Value) -> str | int | bool | bytes | list[str | bytes] | None:
    return list(value) if isinstance(value, tuple) else value


def _items(value: Value) -> list[str | bytes]:
    return list(value) if isinstance(value, tuple) else []


def _clean_text(kind: FieldKind, value: str) -> str:
    text = "".join(one for one in value if one != "\0" and not "\ud800" <= one <= "\udfff").strip()
    if kind in _TEXTS:
        return text
    if kind is FieldKind.CODE:
        return text if _CODE.fullmatch(text) else ""
    fits = (kind is FieldKind.DAY and is_day(text)) or (kind is FieldKind.MOMENT and is_moment(text))
    return text if fits else ""


def _clean_items(kind: FieldKind, values: list[object] | tuple[object, ...]) -> tuple[str | bytes, ...]:
    if kind is FieldKind.IDS:
        return tuple(sorted({one for one in values if isinstance(one, bytes) and _is_id(one)}))
    texts = [one for one in values if isinstance(one, str)]
    if kind is FieldKind.CODES:
        return tuple(sorted({one for one in texts if _CODE.fullmatch(one)}))
    if kind is FieldKind.TEXTS:
        return tuple(dict.fromkeys(filter(None, (_clean_text(FieldKind.TEXT, one) for one in texts))))
    if kind is FieldKind.SNAPSHOT:
        return tuple(filter(None, (canonical_json(one) for one in texts)))
    return ()


def canonical_json(text: str) -> str:
    """The one form of a JSON object: keys sorted, no spaces; empty when the text is none."""
    try:
        found = json.loads(text)
        written = json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (ValueError, RecursionError):
        return ""
    return written if isinstance(found, dict) and is_storable(written) else ""


def _value_problems(field: FieldSpec, value: Value) -> list[Problem]:
    if isinstance(value, str) and field.kind in _TEXTS:
        return text_problems(field.name, value, length_limit(field))
    if clean_value(field, value) is None:
        return [Problem(field.name, _wrong_kind(field))]
    if isinstance(value, str) and field.kind is FieldKind.CODE:
        return _code_problems(field, (value,))
    if isinstance(value, int) and field.kind in _NUMBERS:
        return _number_problems(field, value)
    if isinstance(value, bytes) and field.kind is FieldKind.BYTES and len(value) > field.limit:
        return [Problem(field.name, WRONG_KIND)]
    return _list_problems(field, value) if isinstance(value, tuple) else []


def _wrong_kind(field: FieldSpec) -> str:
    if field.kind is FieldKind.DAY:
        return QT_TRANSLATE_NOOP("Errors", "Give a day of the calendar.")
    if field.kind is FieldKind.MOMENT:
        return QT_TRANSLATE_NOOP("Errors", "Give the day and the time.")
    return NO_NUMBER if field.kind in _NUMBERS else WRONG_KIND


def _number_problems(field: FieldSpec, value: int) -> list[Problem]:
    low, high = field.low, field.high
    if (low is None or low <= value) and (high is None or value <= high):
        return []
    if low is not None and high is not None:
        text = QT_TRANSLATE_NOOP("Errors", "Give a number from {low} to {high}.")
        return [Problem(field.name, text, _range(field, low, high))]
    if low is not None:
        text = QT_TRANSLATE_NOOP("Errors", "Give a number that is at least {low}.")
        return [Problem(field.name, text, (("low", _limit_text(field, low)),))]
    text = QT_TRANSLATE_NOOP("Errors", "Give a number that is at most {high}.")
    return [Problem(field.name, text, (("high", _limit_text(field, high or 0)),))]


def _range(field: FieldSpec, low: int, high: int) -> tuple[tuple[str, str], ...]:
    return (("low", _limit_text(field, low)), ("high", _limit_text(field, high)))


def _limit_text(field: FieldSpec, stored: int) -> str:
    text = number_text(field, stored)
    return text.rstrip("0").rstrip(",") if field.scale else text


def _list_problems(field: FieldSpec, value: tuple[str | bytes, ...]) -> list[Problem]:
    kind = clean_value(field, value)
    same = isinstance(kind, tuple) and set(kind) == set(value)
    if field.kind is FieldKind.SNAPSHOT:
        fits = isinstance(kind, tuple) and len(kind) == len(value) and sum(map(len, value)) <= SNAPSHOT_LIMIT
        return [] if fits else [Problem(field.name, WRONG_KIND)]
    if field.kind is FieldKind.TEXTS:
        return _texts_problems(field, value)
    if not same:
        return [Problem(field.name, WRONG_KIND)]
    if len(value) > field.limit:
        return [_too_many(field)]
    return _code_problems(field, value) if field.kind is FieldKind.CODES else []


def _texts_problems(field: FieldSpec, value: tuple[str | bytes, ...]) -> list[Problem]:
    if not all(isinstance(one, str) for one in value):
        return [Problem(field.name, WRONG_KIND)]
    if len(value) > field.limit:
        return [_too_many(field)]
    texts = [one for one in value if isinstance(one, str)]
    return next(filter(None, (text_problems(field.name, one, ITEM_LIMIT) for one in texts)), [])


def _too_many(field: FieldSpec) -> Problem:
    text = QT_TRANSLATE_NOOP("Errors", "At most {limit} items fit.")
    return Problem(field.name, text, (("limit", field.limit),))


def _code_problems(field: FieldSpec, codes: tuple[str | bytes, ...]) -> list[Problem]:
    """Codes of an open list may be the organisation's own, which this floor does not know."""
    known = code_list(field.codes)
    fits = all(isinstance(one, str) and _CODE.fullmatch(one) and len(one) <= CODE_LIMIT for one in codes)
    if fits and (known is None or known.open or all(known.item(str(one)) for one in codes)):
        return []
    return [Problem(field.name, QT_TRANSLATE_NOOP("Errors", "Choose one of the list."))]
