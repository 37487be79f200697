"""Taking the two recovery sheets: saving them for printing, and saying that both are on paper."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from lahityo.base.errors import BadInput, EnvironmentFault, LahityoError
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.ui import file_names
from lahityo.ui.design.theme import current
from lahityo.ui.first_run.sheet_words import sheet_words
from lahityo.ui.ports import RecoverySheets, Workspace
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_error
from lahityo.ui.typed_path import typed_path
from lahityo.ui.views.page import Bar, Row
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField

SHEET_EXISTS = QT_TRANSLATE_NOOP("Errors", "There is a recovery sheet in that folder already; choose an empty folder.")
NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "The recovery sheets could not be written to that folder; choose another one.")


class SheetsPanel(QWidget):
    """Saves the sheets; `taken` is ticked by the person.

    Signals:
        taken_changed(bool): both sheets are said to be on paper, or not any more.
        told(): it says now where they are, or why not.
    """

    taken_changed = Signal(bool)
    told = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._sheets: RecoverySheets | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = TextField(documents)
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        place = Row([self.folder, choose], [1, 0], least=0)
        place.setFocusProxy(self.folder)
        self._field = Field(
            self.tr("Folder"), place, self.tr("A memory stick is best: the files do not stay on this computer.")
        )
        self.save = Button(self.tr("Save both sheets"), icon="download")
        self.save.clicked.connect(self._save)
        self._note = Banner("", "done")
        self._note.hide()
        self.taken = CheckBox(self.tr("I have printed both sheets and deleted the files"))
        self.taken.setEnabled(False)
        self.taken.toggled.connect(self.taken_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().metrics.gutter)
        column.addWidget(
            Label(
                self.tr(
                    "If a passphrase is forgotten, these two sheets together open the vaults of the organisation. "
                    "Print both and give each to a different officer. They can be made only once: after that they can "
                    "only be replaced with new ones."
                ),
                "body",
                wrap=True,
            )
        )
        column.addWidget(self._field)
        column.addWidget(Bar([self.save]))
        column.addWidget(self._note)
        column.addWidget(self.taken)
        self.setFocusProxy(self.folder)
        self.folder.returnPressed.connect(self._save)

    def set_sheets(self, sheets: RecoverySheets) -> None:
        """What to save."""
        self._sheets = sheets

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the recovery sheets"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.set_text)
        dialog.open()

    def _save(self) -> None:
        if self._sheets is None:
            return
        self._field.set_error("")
        try:
            folder = typed_path(self.folder.text())
        except BadInput as error:
            self._failed(error)
            return
        self.save.set_busy(True)
        write = partial(write_sheets, folder, self._sheets, file_names.recovery_sheets())
        self._tasks.run(self, write, self._saved, self._failed)

    def _saved(self, files: list[str]) -> None:
        self.save.set_busy(False)
        words = self.tr("Saved {first} and {second}. Print them now, then delete the files.")
        self._note.set(words.format(first=files[0], second=files[1]), "done")
        self._note.show()
        self.taken.setEnabled(True)
        self.taken.setFocus()
        self.told.emit()

    def _failed(self, error: LahityoError) -> None:
        self.save.set_busy(False)
        self._field.set_error(of_error(error))
        self.folder.setFocus()
        self.told.emit()


class SheetsDialog(Dialog):
    """The sheets once more, for one who closed the app before taking them."""

    def __init__(self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SheetsDialog", "Recovery sheets"), "", parent)
        self._workspace = workspace
        self._tasks = tasks
        self.panel = SheetsPanel(tasks)
        self.add(self.panel)
        self.add_action(self.tr("Later"), rejects=True)
        self._done = self.add_action(self.tr("Both are printed"), "primary")
        self._done.setEnabled(False)
        self._done.clicked.connect(self._take)
        self.panel.taken_changed.connect(self._done.setEnabled)
        self.panel.told.connect(self.fit)
        words = sheet_words()
        tasks.run(self, lambda: workspace.recovery_sheets(words), self.panel.set_sheets)

    def _take(self) -> None:
        taken: Callable[[], None] = self._workspace.sheets_taken
        self._tasks.run(self, taken, lambda _: self.accept(), lane="write")


def write_sheets(folder: Path, sheets: RecoverySheets, names: tuple[str, str]) -> list[str]:
    """Write both into the folder, readable by their owner alone; their names. BadInput when they are there already.

    EnvironmentFault leaves neither: half of a sheet would hold the other attempts up, and is a secret.
    """
    files = [folder / name for name in names]
    made: list[Path] = []
    try:
        if any(file.exists() for file in files):
            raise BadInput(SHEET_EXISTS)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for file, document in zip(files, (sheets.first, sheets.second), strict=True):
            descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            made.append(file)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(document)
    except OSError as error:
        for file in made:
            with suppress(OSError):
                file.unlink()
        raise EnvironmentFault(NO_FOLDER) from error
    return [file.name for file in files]
