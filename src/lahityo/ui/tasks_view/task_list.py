"""A list of tasks: Enter opens one, Space marks it done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lahityo.services.tasks import Task
from lahityo.ui.tasks_view.words import task_row
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow


class TaskList(ItemList):
    """Tasks in the order they are given.

    Signals:
        done(object): Space was pressed on a task.
    """

    done = Signal(object)

    def __init__(self, name: str, *, names_client: bool = True) -> None:
        super().__init__(VisitDelegate(), self._row, name, fitted=True, least=1)
        self._names_client = names_client
        self.today = date.min

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is done."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.done.emit(self.items.item(self.currentIndex().row()))
            return
        super().keyPressEvent(event)

    def _row(self, task: Task) -> VisitRow:
        return task_row(task, self.today, names_client=self._names_client)
