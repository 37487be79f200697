"""Sheets of the code lists: one code, and the source of a list to import."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.organisation import OwnCode
from lahityo.ui.context import Context
from lahityo.ui.organisation.list_words import of_list
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField

_NAMES = ("fi", "sv", "en")


class CodeSheet(Dialog):
    """The names of a code; a new one gets its code here, an existing one keeps it."""

    def __init__(self, context: Context, codes: str, code: OwnCode | None, parent: QWidget) -> None:
        super().__init__(of_list(codes), parent=parent)
        self._context, self._codes = context, codes
        item = code.item if code else None
        self.code = TextField(item.code if item else "")
        self.code.setReadOnly(item is not None)
        self.names = {lang: TextField(getattr(item, lang) if item else "") for lang in _NAMES}
        self.hidden = CheckBox(self.tr("Hidden from the forms"), checked=bool(code and code.hidden))
        self._banner = Banner("", "danger")
        self._banner.hide()
        hint = self.tr("Small letters a–z, numbers and underscores.")
        self._fields = {
            "code": Field(self.tr("Code"), self.code, "" if item else hint, required=item is None),
            "fi": Field(self.tr("Name in Finnish"), self.names["fi"], required=True),
            "sv": Field(self.tr("Name in Swedish"), self.names["sv"]),
            "en": Field(self.tr("Name in English"), self.names["en"]),
        }
        for widget in (self._banner, *self._fields.values(), self.hidden):
            self.add(widget)
        self.add_action(self.tr("Close"), rejects=True)
        self._save = self.add_action(self.tr("Save"), "primary")
        self._save.clicked.connect(self.save)

    def save(self) -> None:
        """Write the code."""
        clear_problems(self._fields, self._banner)
        organisation, codes, code = self._context.workspace.casework.organisation, self._codes, self.code.text().strip()
        names = {lang: field.text() for lang, field in self.names.items()}
        hidden = self.hidden.isChecked()
        self._context.tasks.run(
            self, lambda: organisation.save_code(codes, code, names, hidden=hidden), lambda _: self.accept(),
            self._failed, lane="write",
        )  # fmt: skip

    def _failed(self, error: LahityoError) -> None:
        show_problems(error, self._fields, self._banner)


class ImportSheet(Dialog):
    """Where a published list is from, before it is taken in."""

    def __init__(self, context: Context, codes: str, text: str, parent: QWidget) -> None:
        told = QCoreApplication.translate(
            "ImportSheet", "Each line is code, Finnish, Swedish, English. Codes that are there get the new names."
        )
        super().__init__(of_list(codes), told, parent)
        self._context, self._codes, self._text = context, codes, text
        self.source, self.version = TextField(), TextField()
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add(self._banner)
        self.add(Field(self.tr("Source"), self.source, self.tr("Who publishes the list, for example THL.")))
        self.add(Field(self.tr("Version"), self.version))
        self.add_action(self.tr("Close"), rejects=True)
        self._import = self.add_action(self.tr("Import"), "primary")
        self._import.clicked.connect(self.take_in)

    def take_in(self) -> None:
        """Import the list whole."""
        organisation, codes, text = self._context.workspace.casework.organisation, self._codes, self._text
        source, version = self.source.text(), self.version.text()
        self._context.tasks.run(
            self, lambda: organisation.import_codes(codes, text, source, version), self._imported, self._failed,
            lane="write",
        )  # fmt: skip

    def _imported(self, count: int) -> None:
        self._context.tell(self.tr("%n code(s) imported.", "", count))
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        show_problems(error, {}, self._banner)
