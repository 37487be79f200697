"""The proof that the pictures leave nothing out: every kind of view and dialog that the app has is in one of them."""

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

import desk as desks
import lahityo.ui
from lahityo.ui.views.view import View
from lahityo.ui.widgets.dialog import Dialog

_FILE_SHEET = "asks for a file; what is done with it are the sheets made of it"
EXCEPTIONS = {
    "lahityo.ui.views.busy_sheet.BusySheet": "what sheets that work in the background are made of",
    "lahityo.ui.views.act_sheet.ActSheet": "what sheets that ask and act are made of",
    "lahityo.ui.records.kept_dialog.KeptDialog": "what forms that keep their words are made of",
    "lahityo.ui.exchange.card._FileSheet": _FILE_SHEET,
    "lahityo.ui.shell.backup._FileSheet": _FILE_SHEET,
}
"""Not shown as they are, each with the reason."""


def not_pictured() -> list[str]:
    """The kinds, by full name, that no picture has had since `desk.PICTURED` was emptied."""
    for module in pkgutil.walk_packages(lahityo.ui.__path__, "lahityo.ui."):
        importlib.import_module(module.name)
    seen = {_name(kind) for kind in desks.PICTURED}
    return sorted({_name(kind) for base in (View, Dialog) for kind in _made_of(base)} - seen - set(EXCEPTIONS))


def _made_of(base: type[QWidget]) -> Iterator[type[QWidget]]:
    for kind in base.__subclasses__():
        yield kind
        yield from _made_of(kind)


def _name(kind: type[QWidget]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
