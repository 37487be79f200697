"""A forgotten passphrase: both officers' sheets open the vault, which gets a new passphrase at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.shell.new_passphrase import NewPassphrase
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField


class SheetsUnlock(BusySheet):
    """Asks for both codes and a new passphrase.

    Signals:
        opened(object): what `open_` answered.
    """

    opened = Signal(object)

    def __init__(
        self, tasks: TaskRunner, open_: Callable[[tuple[str, str], str], Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            tasks,
            QCoreApplication.translate("SheetsUnlock", "Open with the recovery sheets"),
            QCoreApplication.translate(
                "SheetsUnlock", "Both officers type the code of their own sheet. Capitals and hyphens do not matter."
            ),
            parent,
        )
        self._open = open_
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

    def _try(self) -> None:
        self._codes.set_error("")
        self._other.set_error("")
        codes = self.first.text(), self.second.text()
        for field, code in zip((self._codes, self._other), codes, strict=True):
            if not code.strip():
                self._say(field, self.tr("Type the code from the sheet."))
                return
        new = self.passphrase.text()
        if not new:
            return
        open_ = self._open
        self.act(self.go, lambda: open_(codes, new), self._done, lane="write")

    def _done(self, opened: object) -> None:
        self._forget()
        self.accept()
        self.opened.emit(opened)

    def _failed(self, error: LahityoError) -> None:
        self._say(self._other, of_error(error))

    def _forget(self) -> None:
        self.first.set_text("")
        self.second.set_text("")
        self.passphrase.clear()
