"""A sheet that does something in the background: busy until it is done or refused, and open until then."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError, NoConnection
from lahityo.ui.tasks import Lane, TaskRunner
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field

T = TypeVar("T")


class BusySheet(Dialog):
    """`act` does it once; what is wrong is said beside `_fields`, the rest in `_banner` over the actions."""

    def __init__(self, tasks: TaskRunner, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, text, parent)
        self._tasks = tasks
        self._fields: dict[str, Field] = {}
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add_notice(self._banner)
        self._begun: Button | None = None

    def act(
        self,
        button: Button,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        *,
        lane: Lane = "network",
    ) -> None:
        """Do it by this button, which is busy meanwhile; then `done`, or else the sheet is accepted."""
        if self._begun is not None:  # Enter presses also a button that is busy
            return
        clear_problems(self._fields, self._banner)
        self._begun = button
        button.set_busy(True)

        def ended(result: T) -> None:
            if done is None:
                self.accept()
            else:
                done(result)

        self._tasks.run(self, work, ended, self._failed, ended=self._rest, lane=lane)

    def reject(self) -> None:
        """Not before it is done or refused: closing would not call it off, and nobody would be told of its end."""
        if self._begun is None:
            super().reject()

    def _say(self, field: Field, sentence: str) -> None:
        """What is wrong with what stands in a field, and the keys there to mend it."""
        field.set_error(sentence)
        field.control.setFocus(Qt.FocusReason.TabFocusReason)
        self.show_whole(field)

    def _failed(self, error: LahityoError) -> None:
        """Say why; what was written stays."""
        show_problems(error, self._fields, self._banner)
        if isinstance(error, NoConnection):  # unlike what is recorded, it is not sent by itself later
            told = QCoreApplication.translate(
                "BusySheet", "The server cannot be reached. Try again when there is a connection."
            )
            self._banner.set(told, "danger")
        self.fit()

    def _rest(self) -> None:
        if self._begun is not None:
            self._begun.set_busy(False)
            self._begun = None
