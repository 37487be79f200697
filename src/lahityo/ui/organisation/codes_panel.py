"""Koodistot: the lists that the organisation may add to, rename in and hide from, and import whole."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from lahityo.base.errors import LahityoError
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.services.organisation import Organisation, OwnCode
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.organisation.code_sheets import CodeSheet, ImportSheet
from lahityo.ui.organisation.list_words import of_list
from lahityo.ui.organisation.text_file import text_of
from lahityo.ui.records import words
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow, PillText
from lahityo.ui.widgets.select import Select

LARGEST_FILE = 1024 * 1024
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The file is too large for a code list; choose another one.")
NO_TEXT = QT_TRANSLATE_NOOP("Errors", "The file could not be read as text; save it as CSV in UTF-8.")


class CodesPanel(Column):
    """One list at a time: its codes in order, hidden ones marked."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._writes = False
        names = ((one.name, of_list(one.name)) for one in self._organisation.lists())
        lists = sorted(names, key=lambda one: one[1].casefold())
        self.list = Select(lists)
        self.list.set_value("service")
        self.list.chosen.connect(lambda _: self.load())
        self._add = Button(self.tr("Add a code"), icon="plus")
        self._add.clicked.connect(lambda: self.open(None))
        self._import = Button(self.tr("Import a list"), icon="download")
        self._import.clicked.connect(self._choose_file)
        self._acts = Bar([self._add, self._import])
        self._banner = Banner("", "danger", closable=True)
        self._banner.hide()
        self._card = Card("")
        self._codes = ItemList(PersonDelegate(), self._row, self.tr("Codes of the list"), fitted=True)
        self._codes.opened.connect(self.open)
        self._none = Label(self.tr("The list has no codes yet."), "body", ink="ink2", wrap=True)
        self._card.add(self._codes)
        self._card.add(self._none)
        never = self.tr(
            "A code is never taken away: what is recorded with it stays readable. A hidden one is not offered."
        )
        self._card.add(Label(never, "small", ink="ink2", wrap=True))
        for widget in (
            Field(self.tr("Code list"), self.list),
            self._acts,
            self._banner,
            self._card,
        ):
            self.add(widget)
        self.add_stretch()
        self.load()

    def load(self) -> None:
        """Read the codes of the chosen list."""
        organisation, name = self._organisation, self.list.value()
        self._context.tasks.run(self, lambda: (organisation.codes(name), organisation.writes()), self._show)

    def open(self, code: OwnCode | None) -> None:
        """The names of a code, or of a new one."""
        if not self._writes:
            return
        sheet = CodeSheet(self._context, self.list.value(), code, self.window())
        sheet.accepted.connect(self.load)
        sheet.open()

    def import_file(self, path: str) -> None:
        """Ask where the list is from and take it in."""
        self._banner.hide()
        self._context.tasks.run(
            self, lambda: text_of(Path(path), LARGEST_FILE, TOO_LARGE, NO_TEXT), self._ask_source, self._failed
        )

    @property
    def _organisation(self) -> Organisation:
        return self._context.workspace.casework.organisation

    def _show(self, read: tuple[list[OwnCode], bool]) -> None:
        codes, self._writes = read
        self._card.set_title(of_list(self.list.value()))
        self._card.set_trailing(str(len(codes)))
        self._codes.show_items(codes)
        self._codes.setVisible(bool(codes))
        self._none.setVisible(not codes)
        self._acts.setVisible(self._writes)

    def _row(self, code: OwnCode) -> PersonRow:
        name = words.named(code.item)
        pill = None
        if code.hidden:
            pill = PillText(self.tr("Hidden"), "neutral", "eye-off")
        elif code.own:
            pill = PillText(self.tr("Own"), "info", "plus")
        elif code.record is not None:
            pill = PillText(self.tr("Renamed"), "neutral", "pencil")
        others = (one for one in (code.item.fi, code.item.sv, code.item.en) if one != name)
        return PersonRow(name, joined(code.item.code, *dict.fromkeys(others)), name[:1].upper(), pill=pill)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Code list to import"), "", "*.csv *.txt")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        QFileDialog.open(dialog)

    def _ask_source(self, text: str) -> None:
        sheet = ImportSheet(self._context, self.list.value(), text, self.window())
        sheet.accepted.connect(self.load)
        sheet.open()

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()
