"""What every view is: it has a place and a title, loads in the background, and loads again when news concern it."""

from typing import ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.services.casework import Casework
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched


class View(QWidget):
    """The base of the views.

    Attributes:
        concerns: the record types whose changes make the view load again.
        record_type: the type of the one record that the view is about, once that is read.
    """

    concerns: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.record_type = ""
        self._title = ("", "")
        self._stale = False
        context.bus.changed.connect(self._heard)

    @property
    def casework(self) -> Casework:
        """The use cases; to be called through the task runner."""
        return self.context.workspace.casework

    def place(self) -> tuple[str, bytes]:
        """What the view is and of whom, to come back to after a lock; never words of a client."""
        raise NotImplementedError

    def leave(self) -> None:
        """The view is being left: hand over at once what is not saved yet."""

    def load(self) -> None:
        """Read in the background what the view shows, then show it."""
        raise NotImplementedError

    def set_title(self, title: str, second: str = "") -> None:
        """The titles in the top bar, as long as this view is the one shown."""
        self._title = (title, second)
        if self.isVisible():
            self.context.title(title, second)

    def showEvent(self, event: QShowEvent) -> None:
        """Say where one is, and catch up with what happened while hidden."""
        super().showEvent(event)
        if self._title[0]:
            self.context.title(*self._title)
        if self._stale:
            self._stale = False
            self.load()

    def _heard(self, touched: Touched) -> None:
        if self.is_concerned(touched):
            if self.isVisible():
                self.load()
            else:
                self._stale = True

    def is_concerned(self, touched: Touched) -> bool:
        """Whether what changed is shown here."""
        return any(kind in self.concerns for kind, _ in touched)
