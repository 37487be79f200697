"""Sheets of the code lists: one code, and the source of a list to import."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.services.organisation import OwnCode
from lahityo.ui.context import Context
from lahityo.ui.organisation.list_words import of_list
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField

_NAMES = ("fi", "sv", "en")


class CodeSheet(BusySheet):
    """The names of a code; a new one gets its code here, an existing one keeps it."""

    def __init__(self, context: Context, codes: str, code: OwnCode | None, parent: QWidget) -> None:
        new = QCoreApplication.translate("CodeSheet", "New code: {list}").format(list=of_list(codes))
        super().__init__(context.tasks, of_list(codes) if code else new, parent=parent)
        self._context, self._codes = context, codes
        item = code.item if code else None
        self.code = TextField(item.code if item else "")
        self.code.setReadOnly(item is not None)
        self.names = {lang: TextField(getattr(item, lang) if item else "") for lang in _NAMES}
        self.hidden = CheckBox(self.tr("Hidden from the forms"), checked=bool(code and code.hidden))
        hint = self.tr("Small letters a–z, numbers and underscores.")
        self._fields = {
            "code": Field(self.tr("Code"), self.code, "" if item else hint, required=item is None),
            "fi": Field(self.tr("Name in Finnish"), self.names["fi"], required=True),
            "sv": Field(self.tr("Name in Swedish"), self.names["sv"]),
            "en": Field(self.tr("Name in English"), self.names["en"]),
        }
        for widget in (*self._fields.values(), self.hidden):
            self.add(widget)
        self.add_action(self.tr("Close"), rejects=True)
        self._save = self.add_action(self.tr("Save"), "primary")
        self._save.clicked.connect(self.save)

    def save(self) -> None:
        """Write the code."""
        organisation, codes, code = self._context.workspace.casework.organisation, self._codes, self.code.text().strip()
        names = {lang: field.text() for lang, field in self.names.items()}
        hidden = self.hidden.isChecked()
        self.act(self._save, lambda: organisation.save_code(codes, code, names, hidden=hidden), lane="write")


class ImportSheet(BusySheet):
    """Where a published list is from, before it is taken in."""

    def __init__(self, context: Context, codes: str, text: str, parent: QWidget) -> None:
        told = QCoreApplication.translate(
            "ImportSheet",
            "A line of the file is a code and its name in Finnish, Swedish and English. Codes that are there get the "
            "new names.",
        )
        title = QCoreApplication.translate("ImportSheet", "Import a code list: {list}").format(list=of_list(codes))
        super().__init__(context.tasks, title, told, parent)
        self._context, self._codes, self._text = context, codes, text
        self.source, self.version = TextField(), TextField()
        self.add(Field(self.tr("Source"), self.source, self.tr("Who publishes the list, for example THL.")))
        self.add(Field(self.tr("Version"), self.version))
        self.add_action(self.tr("Close"), rejects=True)
        self._import = self.add_action(self.tr("Import"), "primary")
        self._import.clicked.connect(self.take_in)

    def take_in(self) -> None:
        """Import the list whole."""
        organisation, codes, text = self._context.workspace.casework.organisation, self._codes, self._text
        source, version = self.source.text(), self.version.text()
        work = partial(organisation.import_codes, codes, text, source, version)
        self.act(self._import, work, self._imported, lane="write")

    def _imported(self, count: int) -> None:
        self._context.tell(self.tr("%n code(s) imported.", "", count))
        self.accept()
