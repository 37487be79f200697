"""A backup of the vault: made in the settings, put back where Lähityö begins."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lahityo.base.errors import BadInput, LahityoError, WrongPassphrase
from lahityo.ui import file_names
from lahityo.ui.context import Context
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_error
from lahityo.ui.typed_path import typed_path
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.passphrase import PassphraseField
from lahityo.ui.widgets.text_field import TextField


class BackupCard(Card):
    """What a backup is for, and the way to make one."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("BackupCard", "Backup"))
        self._context = context
        words = self.tr(
            "One encrypted file that brings this vault back, here or on another computer. It opens with the "
            "passphrase you have on the day you make it."
        )
        self.add(Label(words, "body", ink="ink2", wrap=True))
        self.make = Button(self.tr("Make a backup…"), icon="download")
        self.make.clicked.connect(self.ask)
        self.add(Bar([self.make]))

    def ask(self) -> "BackupSheet":
        """Ask where to, and for the passphrase."""
        sheet = BackupSheet(self._context, self.window())
        sheet.accepted.connect(self._tell)  # not once a lock has taken this card away
        sheet.open()
        return sheet

    def _tell(self) -> None:
        self._context.tell(self.tr("The backup is made, and can be read."))


class _FileSheet(BusySheet):
    """Asks for a file and a passphrase."""

    def __init__(self, tasks: TaskRunner, title: str, text: str, act: str, parent: QWidget | None) -> None:
        super().__init__(tasks, title, text, parent)
        self.file = TextField()
        browse = Button(QCoreApplication.translate("BackupSheet", "Choose…"))
        browse.clicked.connect(self._browse)
        place = Column()
        place.add(self.file)
        place.add(Bar([browse]))
        place.setFocusProxy(self.file)
        self.passphrase = PassphraseField()
        self._file_field = Field(QCoreApplication.translate("BackupSheet", "File"), place, required=True)
        self._passphrase_field = Field(
            QCoreApplication.translate("BackupSheet", "Passphrase"), self.passphrase, required=True
        )
        self.add(self._file_field)
        self.add(self._passphrase_field)
        self.add_action(QCoreApplication.translate("BackupSheet", "Cancel"), rejects=True)
        self.go = self.add_action(act, "primary")
        self.go.clicked.connect(self._start)
        self.passphrase.submitted.connect(self._start)

    def work(self, file: Path, passphrase: str) -> object:
        """What is done with them, on a thread of its own."""
        raise NotImplementedError

    def choose(self) -> str:
        """Ask for the file in the computer's own dialog."""
        raise NotImplementedError

    def done(self, answer: int) -> None:
        """The passphrase does not outlive the sheet."""
        self.passphrase.clear()
        super().done(answer)

    def _browse(self) -> None:
        path = self.choose()
        if path:
            self.file.set_text(QDir.toNativeSeparators(path))

    def _start(self) -> None:
        self._file_field.set_error("")
        self._passphrase_field.set_error("")
        name, passphrase = self.file.text().strip(), self.passphrase.text()
        if not name:
            self._say(self._file_field, QCoreApplication.translate("BackupSheet", "Choose the file first."))
            return
        if not passphrase:
            told = QCoreApplication.translate("BackupSheet", "Type the passphrase first.")
            self._say(self._passphrase_field, told)
            return
        try:
            file = typed_path(name)
        except BadInput as error:
            self._say(self._file_field, of_error(error))
            return
        self.act(self.go, lambda: self.work(file, passphrase), self._ended)

    def _ended(self, _: Any) -> None:
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        if isinstance(error, WrongPassphrase):
            self._say(self._passphrase_field, of_error(error))
            self.fit()
        else:
            super()._failed(error)


class BackupSheet(_FileSheet):
    """Where the backup goes; accepted once it has been read back."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        words = QCoreApplication.translate(
            "BackupSheet",
            "Put it on a stick or a drive of the organisation's. It holds what this computer holds now; what comes "
            "later is not in it.",
        )
        title = QCoreApplication.translate("BackupSheet", "Make a backup")
        super().__init__(context.tasks, title, words, QCoreApplication.translate("BackupSheet", "Make it"), parent)
        self._workspace = context.workspace
        place = file_names.free_place(file_names.backup, context.workspace.casework.desk.clock())
        self.file.set_text(QDir.toNativeSeparators(place))

    def work(self, file: Path, passphrase: str) -> object:
        """Write it."""
        self._workspace.backup(file, passphrase)
        return None

    def choose(self) -> str:
        """Where to. Nothing is overwritten, so the dialog is not to ask whether it should be."""
        title = QCoreApplication.translate("BackupSheet", "Make a backup")
        unasked = QFileDialog.Option.DontConfirmOverwrite
        return QFileDialog.getSaveFileName(self, title, self.file.text(), options=unasked)[0]


class RestoreSheet(_FileSheet):
    """Which backup, and its passphrase.

    Signals:
        opened(object): what `open_` answered.
    """

    opened = Signal(object)

    def __init__(self, tasks: TaskRunner, open_: Callable[[Path, str], Any], parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate(
            "BackupSheet",
            "The passphrase is that of the day the backup was made. When the connection is there, what has come since "
            "is fetched before anything new is recorded.",
        )
        title = QCoreApplication.translate("BackupSheet", "Restore a backup")
        super().__init__(tasks, title, words, QCoreApplication.translate("BackupSheet", "Put it back"), parent)
        self._open = open_

    def work(self, file: Path, passphrase: str) -> object:
        """Put it back, and open it."""
        return self._open(file, passphrase)

    def choose(self) -> str:
        """Which one."""
        title = QCoreApplication.translate("BackupSheet", "Restore a backup")
        return QFileDialog.getOpenFileName(self, title, self.file.text())[0]

    def _ended(self, answer: Any) -> None:
        self.accept()
        self.opened.emit(answer)
