"""A sheet that does something in the background: busy until it is done or refused, and open until then.

Its words, where a keeper has them, are lost neither by closing it nor by a lock.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError, NoConnection
from lahityo.ui.tasks import Lane, TaskRunner
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.views.keeper import Keeper
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
        self._disabled: list[QWidget] = []
        self._had_keys: QWidget | None = None
        self._kept_by: Keeper[Any] | None = None

    def act(
        self,
        button: Button,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        *,
        lane: Lane = "network",
    ) -> None:
        """Do it by this button, which is busy meanwhile and nothing else can be used; then `done`, or else the sheet is
        accepted.
        """
        if self._begun is not None:  # Enter presses also a button that is busy
            return
        clear_problems(self._fields, self._banner)
        self._be_busy(button)

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

    def done(self, result: int) -> None:
        """Closing loses nothing: what is not saved is kept for the next time."""
        keeper = self._live_keeper()
        if keeper is not None:
            keeper.orphan()
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides what is open: the last words are kept at once."""
        super().hideEvent(event)
        keeper = self._live_keeper()
        if keeper is not None:
            keeper.flush()

    def setVisible(self, visible: bool) -> None:
        """Not over a sheet that is busy, which would take it along at its end with what is written in it."""
        under = self.parentWidget()
        over = under.window() if visible and under is not None else None
        if not isinstance(over, BusySheet) or over._begun is None:
            super().setVisible(visible)

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

    def _be_busy(self, button: Button) -> None:
        """What is written now would be neither saved nor seen again."""
        self._begun, self._had_keys = button, self.focusWidget()
        button.set_busy(True)
        others = (one for one in self.actions_shown() if one is not button)
        self._disabled = [one for one in (self._content, *others) if one.isEnabled()]
        for one in self._disabled:
            one.setEnabled(False)
        keeper = self._live_keeper()
        if keeper is not None:
            keeper.hold()

    def _rest(self) -> None:
        if self._begun is None:
            return
        self._begun.set_busy(False)
        self._begun = None
        for one in self._disabled:
            one.setEnabled(True)
        keys = self._had_keys
        if keys is not None and shiboken6.isValid(keys) and keys.isVisibleTo(self):
            keys.setFocus(Qt.FocusReason.OtherFocusReason)
        keeper = self._live_keeper()
        if keeper is not None:
            keeper.release()

    def _live_keeper(self) -> Keeper[Any] | None:
        """Who keeps the words; he goes with the window's workers."""
        return self._kept_by if self._kept_by is not None and shiboken6.isValid(self._kept_by) else None
