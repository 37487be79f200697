"""On a client's overview: what is to be done for and with the client, and what has been agreed to come."""

from datetime import date, timedelta
from typing import ClassVar

from lahityo.services.appointments import Appointment
from lahityo.services.tasks import Task
from lahityo.ui.context import Context
from lahityo.ui.tasks_view.add import add_appointment, add_task
from lahityo.ui.tasks_view.appointment_sheet import AppointmentSheet
from lahityo.ui.tasks_view.causes import CAUSES
from lahityo.ui.tasks_view.task_list import TaskList
from lahityo.ui.tasks_view.task_sheet import TaskSheet
from lahityo.ui.tasks_view.words import appointment_row
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow

_MOST = 6
_AHEAD = timedelta(days=90)


class TasksCard(Card):
    """Reads by itself."""

    concerns: ClassVar[frozenset[str]] = CAUSES

    def __init__(self, context: Context, client: bytes, *, quiet: bool = False) -> None:
        super().__init__(self.tr("Tasks and appointments"))
        self._context, self._client, self._quiet = context, client, quiet
        self._today, self._writes = date.min, False
        self._tasks = TaskList(self.tr("To do"), names_client=False)
        self._tasks.opened.connect(self._open_task)
        self._tasks.done.connect(self._done)
        self._agreed = ItemList(VisitDelegate(), self._row, self.tr("Agreed meetings"), fitted=True, least=1)
        self._agreed.opened.connect(self._open_appointment)
        self._empty = Label(self.tr("Nothing to do and nothing agreed."), "meta", wrap=True)
        task = Button(self.tr("Task…"), icon="plus")
        task.clicked.connect(lambda: add_task(context, self.window(), self._client))
        meeting = Button(self.tr("Appointment…"), icon="plus")
        meeting.clicked.connect(lambda: add_appointment(context, self.window(), self._client))
        self._ways = Bar([task, meeting])
        for widget in (self._agreed, self._tasks, self._empty, self._ways):
            self.add(widget)
        self._ways.hide()
        if quiet:
            self.hide()
        self.load()

    def show_client(self, client: bytes) -> None:
        """Another client; empty for none."""
        self._client = client
        self.load()

    def load(self) -> None:
        """Read what is to be done and what has been agreed."""
        casework, client = self._context.workspace.casework, self._client
        if not client:
            if self._quiet:
                self.hide()
            return
        today = casework.tasks.today()

        def read() -> tuple[list[Task], list[Appointment], bool]:
            agreed = casework.appointments.between(today, today + _AHEAD, client)
            planned = [one for one in agreed if one.state == "planned"]
            return casework.tasks.open(client), planned, casework.desk.writes_about(client)

        self._context.tasks.run(self, read, self._show)

    def _show(self, found: tuple[list[Task], list[Appointment], bool]) -> None:
        tasks, agreed, self._writes = found
        self._ways.setVisible(self._writes and not self._quiet)
        self._today = self._tasks.today = self._context.workspace.casework.tasks.today()
        self._tasks.show_items(tasks[:_MOST])
        self._tasks.setVisible(bool(tasks))
        self._agreed.show_items(agreed[:_MOST])
        self._agreed.setVisible(bool(agreed))
        self._empty.setVisible(not tasks and not agreed)
        self.set_trailing(str(len(tasks)) if tasks else "")
        if self._quiet:
            self.setVisible(bool(tasks))

    def _row(self, one: Appointment) -> VisitRow:
        row = appointment_row(one, self._today)
        day = when.short_day(one.start.date(), self._today)
        return row._replace(when=day, title=row.detail, detail=when.clock(one.start))

    def _open_task(self, task: Task) -> None:
        TaskSheet(self._context, task, self.window(), writes=self._writes).open()

    def _open_appointment(self, one: Appointment) -> None:
        AppointmentSheet(self._context, one, self.window(), writes=self._writes).open()

    def _done(self, task: Task) -> None:
        if not self._writes:
            return
        tasks = self._context.workspace.casework.tasks
        self._context.tasks.run(self, lambda: tasks.done(task), lambda _: self.load(), lane="write")
