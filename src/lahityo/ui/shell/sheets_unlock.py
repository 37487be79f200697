"""A forgotten passphrase: both officers' sheets open the vault, which gets a new passphrase at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.shell.new_passphrase import NewPassphrase
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_error
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField


class SheetsUnlock(Dialog):
    """Asks for both codes and a new passphrase.

    Signals:
        opened(object): what `open_` answered.
    """

    opened = Signal(object)

    def __init__(
        self, tasks: TaskRunner, open_: Callable[[tuple[str, str], str], Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("SheetsUnlock", "Open with the recovery sheets"),
            QCoreApplication.translate(
                "SheetsUnlock", "Both officers type the code of their own sheet. Capitals and hyphens do not matter."
            ),
            parent,
        )
        self._tasks, self._open = tasks, open_
        self.first, self.second = TextField(), TextField()
        self._codes = Field(self.tr("Code of one sheet"), self.first)
        self._other = Field(self.tr("Code of the other sheet"), self.second)
        self.passphrase = NewPassphrase()
        for widget in (self._codes, self._other, self.passphrase):
            self.add(widget)
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Open"), "primary")
        self.go.clicked.connect(self._try)
        self.passphrase.submitted.connect(self._try)
        self.setFocusProxy(self.first)

    def reject(self) -> None:
        """Not while the vault is being opened: what is open then must not be left without a window."""
        if not self.go.busy:
            super().reject()

    def _try(self) -> None:
        self._codes.set_error("")
        self._other.set_error("")
        codes = self.first.text(), self.second.text()
        for field, line, code in zip((self._codes, self._other), (self.first, self.second), codes, strict=True):
            if not code.strip():
                field.set_error(self.tr("Type the code from the sheet."))
                line.setFocus()
                return
        new = self.passphrase.text()
        if not new:
            return
        self.go.set_busy(True)
        self._tasks.run(self, lambda: self._open(codes, new), self._done, self._failed, lane="write")

    def _done(self, opened: object) -> None:
        self._forget()
        self.accept()
        self.opened.emit(opened)

    def _failed(self, error: LahityoError) -> None:
        self.go.set_busy(False)
        self._other.set_error(of_error(error))
        self.fit()

    def _forget(self) -> None:
        self.first.set_text("")
        self.second.set_text("")
        self.passphrase.clear()
