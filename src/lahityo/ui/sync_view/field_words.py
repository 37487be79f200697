"""Names and values of record fields, as people read them; for the pages that show a field with two versions."""

from PySide6.QtCore import QCoreApplication

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import registry
from lahityo.domain.codes import Code, Theme, VisitKind
from lahityo.domain.spec import FieldKind
from lahityo.services.state import ConflictValue
from lahityo.ui.records import words
from lahityo.ui.texts import of_code
from lahityo.ui.views import when
from lahityo.ui.widgets.finnish_time import format_duration

_NAMES = {
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "alias": QT_TRANSLATE_NOOP("Fields", "Alias"),
    "born": QT_TRANSLATE_NOOP("Fields", "Date of birth"),
    "hetu": QT_TRANSLATE_NOOP("Fields", "Personal identity code"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "contact_note": QT_TRANSLATE_NOOP("Fields", "Good to know before meeting"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind of visit"),
    "start": QT_TRANSLATE_NOOP("Fields", "Start"),
    "minutes": QT_TRANSLATE_NOOP("Fields", "Duration"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "themes": QT_TRANSLATE_NOOP("Fields", "Themes"),
    "workers": QT_TRANSLATE_NOOP("Fields", "Workers"),
    "workers_order": QT_TRANSLATE_NOOP("Fields", "Order of the workers"),
    "themes_order": QT_TRANSLATE_NOOP("Fields", "Order of the themes"),
    "situation": QT_TRANSLATE_NOOP("Fields", "Situation"),
    "done": QT_TRANSLATE_NOOP("Fields", "What was done"),
    "agreed": QT_TRANSLATE_NOOP("Fields", "What was agreed"),
    "no_show": QT_TRANSLATE_NOOP("Fields", "Why it did not take place"),
    "agreed_time": QT_TRANSLATE_NOOP("Fields", "Time agreed"),
    "text": QT_TRANSLATE_NOOP("Fields", "What was agreed"),  # of an agreement
}
OTHER = QT_TRANSLATE_NOOP("Fields", "Other information")
FREE_TEXTS = frozenset(
    {"name", "alias", "phone", "address", "contact_note", "note", "place", "situation", "done", "agreed", "text"}
)
"""Fields of the older types whose versions can be merged into a new text."""
_LINES = frozenset({"name", "alias", "phone", "address", "place"})
"""Of these, what is no running text: words of two versions are not woven together."""
ORDER = "_order"
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG})


def field_name(record_type: str, field: str) -> str:
    """The name of a field in the user's language, after the name of the record when its type is of the registry."""
    spec, name = registry.spec(record_type), name_alone(record_type, field)
    return f"{words.of_record(spec)} · {name}" if spec else name


def name_alone(record_type: str, field: str) -> str:
    """The name of a field in the user's language, where the record is named already."""
    spec = registry.spec(record_type)
    described = spec.field(field.removesuffix(ORDER)) if spec else None
    if described is not None:
        return words.of_field(described)
    known = OTHER if spec else _NAMES.get(field, OTHER)
    return QCoreApplication.translate("Fields", known)


def can_merge(record_type: str, field: str) -> bool:
    """Whether two versions can be written together into a new text."""
    spec = registry.spec(record_type)
    described = spec.field(field) if spec else None
    return described.kind in _TEXTS if described else spec is None and field in FREE_TEXTS


def is_running_text(record_type: str, field: str) -> bool:
    """Whether two versions of the field can be woven together word by word."""
    spec = registry.spec(record_type)
    described = spec.field(field) if spec else None
    return described.kind is FieldKind.LONG if described else field not in _LINES


def value_words(record_type: str, field: str, version: ConflictValue) -> str:
    """One of the versions, as people read it."""
    spec = registry.spec(record_type)
    described = spec.field(field.removesuffix(ORDER)) if spec else None
    if described is None:
        return _older_words(field, version.value)
    if version.given is None:
        return QCoreApplication.translate("FieldWords", "Not given")
    said = words.of_value(described, version.given)
    return said or QCoreApplication.translate("FieldWords", "Another record")


def _older_words(field: str, value: str) -> str:
    if field == "kind":
        return _code_words(VisitKind, value)
    if field in ("themes", "themes_order"):
        return ", ".join(_code_words(Theme, one) for one in value.split(", ") if one)
    if field == "minutes" and value.isdecimal():
        return format_duration(int(value))
    if field == "no_show":
        return words.of_item("no_show", value) if value else ""
    if field in ("start", "agreed_time"):
        moment = when.local_start(value)
        return when.day_and_clock(moment) if moment is not None else value
    return value


def _code_words(kind: type[Code], value: str) -> str:
    return next((of_code(code) for code in kind if code == value), value)
