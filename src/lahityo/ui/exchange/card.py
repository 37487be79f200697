"""Among the settings: all records that this computer reads into a file, and records out of one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from lahityo.base.errors import BadInput, LahityoError
from lahityo.domain.access import Part
from lahityo.domain.problems import Problem
from lahityo.domain.values import NEEDED
from lahityo.services.casework import Casework
from lahityo.services.desk import FormRejected
from lahityo.services.exchange import FILE_EXISTS
from lahityo.ui import file_names
from lahityo.ui.context import Context
from lahityo.ui.texts import of_error
from lahityo.ui.typed_path import NO_SUCH_PLACE, typed_path
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.progress import ProgressLine
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_FILES = "*.jsonl"
"""What the computer's own dialogs list."""

_LAID_OUT_MS = 50
"""After it the page has the height of what was just said."""


class ExchangeCard(Card):
    """Asks, does it, and says what came of it."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("ExchangeCard", "Records as a file"))
        self._context = context
        self._done = Banner("", "done", closable=True)
        self._done.hide()
        self.export_button = Button(self.tr("Export…"), icon="download")
        self.export_button.clicked.connect(self.ask_export)
        self.import_button = Button(self.tr("Import…"), icon="file-text")
        self.import_button.clicked.connect(self.ask_import)
        told = self.tr(
            "Everything this computer can read, as a file to move elsewhere or keep (one line of JSON per record)."
        )
        self.add(Label(told, "body", ink="ink2", wrap=True))
        self.add(Bar([self.export_button, self.import_button]))
        self.add(self._done)  # below, so that it pushes no button out of sight

    def ask_export(self) -> "ExportSheet":
        """Ask why and where to."""
        sheet = ExportSheet(self._context, self.window())
        sheet.told.connect(self._say)
        sheet.open()
        return sheet

    def ask_import(self) -> "ImportSheet":
        """Ask which file."""
        sheet = ImportSheet(self._context, self.window())
        sheet.told.connect(self._say)
        sheet.open()
        return sheet

    def _say(self, sentence: str) -> None:
        self._done.set(sentence, "done")
        self._done.show()
        QTimer.singleShot(_LAID_OUT_MS, self, self._bring_done)

    def _bring_done(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self._done)


class _FileSheet(ActSheet):
    """Names a file and shows that the work goes on.

    Signals:
        told(str): it is done; the sentence that says so.
    """

    told = Signal(str)

    def __init__(self, context: Context, title: str, text: str, act: str, parent: QWidget) -> None:
        super().__init__(context, title, text, act, parent)
        self.file = TextField()
        self._progress = ProgressLine()
        self._progress.hide()
        self._browse = Button(self.tr("Choose…"))
        self._browse.clicked.connect(self.choose)
        self.place = Column()
        self.place.add(self.file)
        self.place.add(Bar([self._browse]))

    def choose(self) -> None:
        """Ask for the file in the computer's own dialog."""
        raise NotImplementedError

    def path(self) -> Path | None:
        """The file that is named; None when it can be none, which is said beside the field."""
        try:
            return typed_path(self.file.text())
        except BadInput as error:
            self._say(self.field("file"), of_error(error))
            return None

    def name(self, path: str) -> None:
        """Name a file."""
        if path:
            self.file.set_text(QDir.toNativeSeparators(path))

    def show_work(self, sentence: str) -> None:
        """Nobody knows how long it takes; it is seen that it goes on."""
        self._progress.set(sentence, None)
        self._progress.show()
        self.fit()

    def _failed(self, error: LahityoError) -> None:
        self._progress.hide()
        super()._failed(error)


class ExportSheet(_FileSheet):
    """Why all of it leaves the vault, and where to."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(
            context,
            QCoreApplication.translate("ExportSheet", "Export all records"),
            QCoreApplication.translate("ExportSheet", "Photos and documents themselves are not in the file."),
            QCoreApplication.translate("ExportSheet", "Export"),
            parent,
        )
        warning = self.tr(
            "The file is not encrypted: whoever opens it reads every client. Save it on an encrypted stick or in a "
            "folder of your own, not on a shared drive or in e-mail, and delete it when it has served."
        )
        self.add(Banner(warning, "warning", title=self.tr("The file is in plain text")))
        self.why = TextArea(min_lines=2)
        self.name(file_names.free_place(file_names.records, context.workspace.casework.desk.clock()))
        self._written = ""
        hint = self.tr("It stands in the access log of every client.")
        self.ask(
            {
                "why": Field(self.tr("Why the records are exported"), self.why, hint, required=True),
                "file": Field(self.tr("File"), self.place, required=True),
            },
            self._prepare_export,
        )
        self.add(self._progress)

    def choose(self) -> None:
        """Where to. Nothing is overwritten, so the dialog is not to ask whether it should be."""
        unasked = QFileDialog.Option.DontConfirmOverwrite
        title = self.tr("Export all records")
        path, _ = QFileDialog.getSaveFileName(self, title, self.file.text(), _FILES, options=unasked)
        self.name(path)

    def _prepare_export(self) -> Callable[[], object] | None:
        path = self.path()
        if path is None:
            return None
        self._written = QDir.toNativeSeparators(str(path))
        self.show_work(self.tr("Reading the records…"))
        return partial(_export, self._context.workspace.casework, path, self.why.text().strip())

    def _finished(self, result: object) -> None:
        count = result if isinstance(result, int) else 0
        self.told.emit(self.tr("%n records are in the file {file}.", "", count).format(file=self._written))
        super()._finished(result)


class ImportSheet(_FileSheet):
    """Which file; all of it is written or nothing."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(
            context,
            QCoreApplication.translate("ImportSheet", "Import records"),
            QCoreApplication.translate(
                "ImportSheet",
                "All of the file is imported or nothing. What is here already is not doubled, and who wrote it first "
                "stays readable; you are named as the one who imported it.",
            ),
            QCoreApplication.translate("ImportSheet", "Import"),
            parent,
        )
        self.ask({"file": Field(self.tr("File"), self.place, required=True)}, self._prepare_import)
        self.add(self._progress)

    def choose(self) -> None:
        """Which one."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import records"), self.file.text(), _FILES)
        self.name(path)

    def _prepare_import(self) -> Callable[[], object] | None:
        if not self.file.text().strip():
            self.field("file").set_error(self.tr("Choose the file."))
            return None
        path = self.path()
        if path is None:
            return None
        self.show_work(self.tr("Importing…"))
        return partial(self._context.workspace.casework.exchange.import_file, path)

    def _finished(self, result: object) -> None:
        count = result if isinstance(result, int) else 0
        none = self.tr("Everything in the file was here already.")
        self.told.emit(self.tr("%n records were imported.", "", count) if count else none)
        super()._finished(result)


def _export(casework: Casework, path: Path, why: str) -> int:
    """Nothing leaves before the access log says why."""
    if not why:
        raise FormRejected([Problem("why", NEEDED)])
    try:
        is_there = path.exists()
    except OSError as error:  # a name that is too long, a folder that may not be entered
        raise FormRejected([Problem("file", NO_SUCH_PLACE)]) from error
    if is_there:
        raise FormRejected([Problem("file", FILE_EXISTS)])
    casework.access.note_everyone(Part.EXPORT, why)
    return casework.exchange.export_file(path)
