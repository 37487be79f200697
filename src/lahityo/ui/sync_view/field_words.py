"""Names and values of record fields, as people read them; for the pages that show a field with two versions."""

from PySide6.QtCore import QCoreApplication

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Code, Theme, VisitKind
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
    "contact_note": QT_TRANSLATE_NOOP("Fields", "How to reach"),
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
    "text": QT_TRANSLATE_NOOP("Fields", "What was agreed"),  # of an agreement
}
OTHER = QT_TRANSLATE_NOOP("Fields", "Other information")
FREE_TEXTS = frozenset(
    {"name", "alias", "phone", "address", "contact_note", "note", "place", "situation", "done", "agreed", "text"}
)
"""Fields whose versions can be merged into a new text."""


def field_name(field: str) -> str:
    """The name of a field in the user's language."""
    name = _NAMES.get(field, OTHER)
    return QCoreApplication.translate("Fields", name)


def value_words(field: str, value: str) -> str:
    """A field's value, as `Conflict` tells it, as people read it."""
    if field == "kind":
        return _code_words(VisitKind, value)
    if field in ("themes", "themes_order"):
        return ", ".join(_code_words(Theme, one) for one in value.split(", ") if one)
    if field == "minutes" and value.isdecimal():
        return format_duration(int(value))
    if field == "start":
        moment = when.local_start(value)
        return when.day_and_clock(moment) if moment is not None else value
    return value


def _code_words(kind: type[Code], value: str) -> str:
    return next((of_code(code) for code in kind if code == value), value)
