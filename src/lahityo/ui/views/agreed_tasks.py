"""Under what was agreed: its lines as tasks, one press each way; they are written when the visit is signed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lahityo.ui.views.page import Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.label import Label

_LONGEST = 300


class AgreedTasks(Column):
    """A button, and a chip for each task; a chip that is pressed is no task any more.

    Signals:
        changed(): a person changed the tasks.
        redrawn(): where Tab stops has changed.
    """

    changed = Signal()
    redrawn = Signal()

    def __init__(self, agreed: Callable[[], str]) -> None:
        super().__init__("unit")
        self._agreed = agreed
        self._tasks: tuple[str, ...] = ()
        self._make = Button(self.tr("Make tasks from what was agreed"), "quiet", icon="list-checks")
        self._make.clicked.connect(self._take)
        self._chips = ChipGroup()
        self._chips.setAccessibleName(self.tr("Tasks of this visit"))
        self._chips.changed.connect(self._chosen)
        self._note = Label(self.tr("Become tasks when the visit is signed."), "small")
        self.box.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._chips)
        self.add(self._note)
        self.show_value(())

    def value(self) -> tuple[str, ...]:
        """What is to be done, in the order it was agreed."""
        return self._tasks

    def show_value(self, tasks: tuple[str, ...]) -> None:
        """Show these, silently."""
        self._tasks = tasks
        self._chips.set_options([(one, one) for one in tasks])
        self._chips.set_selected(tasks)
        self._chips.setVisible(bool(tasks))
        self._note.setVisible(bool(tasks))
        self.redrawn.emit()

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self._make, *([self._chips] if self._tasks else [])]

    def _take(self) -> None:
        lines = [line.strip(" \t-–•").strip()[:_LONGEST] for line in self._agreed().splitlines()]
        tasks = tuple(dict.fromkeys([*self._tasks, *(line for line in lines if line)]))
        if tasks != self._tasks:
            self.show_value(tasks)
            self.changed.emit()

    def _chosen(self, kept: list[str]) -> None:
        self.show_value(tuple(kept))
        self.changed.emit()
