"""On Tänään: today's round, what cannot wait first; Enter opens a line, Space marks a task done."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lahityo.domain.tasks import Urgency
from lahityo.services.appointments import Appointment
from lahityo.services.tasks import Task
from lahityo.ui.context import Context
from lahityo.ui.tasks_view.words import of_task, round_row
from lahityo.ui.views import visit_rows
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow

_MOST = 9


class RoundCard(Card):
    """The lines of a day in the order they are taken up."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Today's round"), link=self.tr("All tasks"))
        self._context = context
        self._today = date.min
        self._in_danger: frozenset[bytes] = frozenset()
        self._protected: frozenset[bytes] = frozenset()
        self._list = _RoundList(VisitDelegate(), self._row, self.tr("Today's round"), fitted=True, least=1)
        self._list.opened.connect(self._open)
        self._list.done.connect(self._done)
        self._more = Label("", "small")
        self._more.hide()
        self.add(self._list)
        self.add(self._more)
        self.link_pressed.connect(lambda: context.go.open_place("tasks"))
        self.hide()

    def show_round(
        self, found: Sequence[Task | Appointment], day: date, today: date, in_danger: frozenset[bytes],
        protected: frozenset[bytes] = frozenset(),
    ) -> None:  # fmt: skip
        """Show the round of today, or the appointments of another day; `protected` have a non-disclosure."""
        self._today, self._in_danger, self._protected = today, in_danger, protected
        self.set_title(self.tr("Today's round") if day == today else self.tr("Appointments of the day"))
        shown = fitting(found, _MOST)
        self._list.show_items(shown)
        self.set_trailing(str(len(found)) if found else "")
        rest = len(found) - len(shown)
        self._more.setText(self.tr("%n more", "", rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)
        self.setVisible(bool(found))

    def _row(self, item: Task | Appointment) -> VisitRow:
        row = round_row(item, self._today)
        pill = visit_rows.safety_pill(protected=item.client in self._protected, flagged=item.client in self._in_danger)
        return row._replace(flag=pill) if pill is not None else row

    def _open(self, item: Task | Appointment) -> None:
        # Imported when one is opened: the day's view must not wait for forms.
        if isinstance(item, Appointment):
            from lahityo.ui.tasks_view.appointment_sheet import AppointmentSheet

            AppointmentSheet(self._context, item, self.window()).open()
        else:
            from lahityo.ui.tasks_view.task_sheet import TaskSheet

            TaskSheet(self._context, item, self.window()).open()

    def _done(self, item: Task | Appointment) -> None:
        if isinstance(item, Appointment):
            self._open(item)
            return
        tasks, words = self._context.workspace.casework.tasks, self.tr("Done: {task}").format(task=of_task(item))
        self._context.tasks.run(self, lambda: tasks.done(item), lambda _: self._context.tell(words), lane="write")


def fitting(found: Sequence[Task | Appointment], most: int) -> list[Task | Appointment]:
    """At most so many lines in their order; what is old gives way to appointments and to what cannot wait."""
    firm = [one for one in found if isinstance(one, Appointment) or one.urgency is Urgency.NOW][:most]
    kept = {one.id for one in firm}
    kept |= {one.id for one in [one for one in found if one.id not in kept][: most - len(firm)]}
    return [one for one in found if one.id in kept]


class _RoundList(ItemList):
    """Space is done.

    Signals:
        done(object): Space was pressed on a line.
    """

    done = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.done.emit(self.items.item(self.currentIndex().row()))
            return
        super().keyPressEvent(event)
