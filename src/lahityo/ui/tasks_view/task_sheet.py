"""One task: what it is about, and marking it done, putting it off, giving it to somebody, leaving it undone."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lahityo.services.tasks import Task
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.tasks_view.words import of_task, source_words
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.flow import FlowLayout
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea


class TaskSheet(BusySheet):
    """Opened from any list of tasks.

    Signals:
        acted(object): something was done about the task.
    """

    acted = Signal(object)

    def __init__(self, context: Context, task: Task, parent: QWidget, *, writes: bool = True) -> None:
        super().__init__(context.tasks, of_task(task), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._task = context, task
        facts = Facts()
        facts.show_facts(
            [
                (self.tr("Client"), task.client_name),
                (self.tr("Due"), format_date(task.day) if task.day is not None else ""),
                (self.tr("Who does it"), task.member_name),
                (self.tr("Comes from"), source_words(task)),
                (self.tr("More information"), task.more),
                (self.tr("How it is counted"), self._how_counted()),
            ]
        )
        self.add(facts)
        ways = QWidget()
        flow = FlowLayout(ways, current().metrics.gap)
        for way in self._ways(writes=writes):
            flow.addWidget(way)
        self.add(ways)
        self.add_action(self.tr("Close"), rejects=True)
        if not writes:
            return
        done = self.add_action(self.tr("Mark as done"), "primary")
        done.clicked.connect(lambda: self._done(done))
        done.setFocus()

    def _how_counted(self) -> str:
        if self._task.rule != "welfare":
            return ""
        return self.tr("Days are counted: however many meetings were missed on one day, they are one.")

    def _ways(self, *, writes: bool) -> list[QWidget]:
        ways: list[QWidget] = []
        if writes:
            later = Button(self.tr("Postpone…"), icon="clock")
            later.clicked.connect(self._postpone)
            give = Button(self.tr("Assign to…"), icon="user")
            give.clicked.connect(self._give)
            drop = Button(self.tr("Leave undone…"), "quiet")
            drop.clicked.connect(self._drop)
            ways += [later, give, drop]
        if self._task.source is not None and self._task.source_type:
            source = Button(self.tr("Open the source"), "quiet", icon="arrow-right")
            source.clicked.connect(self._open_source)
            ways.append(source)
        return ways

    def _open_source(self) -> None:
        source = self._task.source or b""
        self.accept()
        if self._task.source_type == "visit":
            self._context.go.open_visit(source)
        else:
            self._context.go.open_record(source)

    def _done(self, button: Button) -> None:
        tasks, task = self._context.workspace.casework.tasks, self._task
        self.act(button, lambda: tasks.done(task), self._finished, lane="write")

    def _postpone(self) -> None:
        tasks, task = self._context.workspace.casework.tasks, self._task
        day = DateField(clock=self._context.workspace.casework.desk.clock)
        day.set_value(tasks.today() + timedelta(days=1))
        why = TextArea(min_lines=1)
        sheet = self._ask(self.tr("Postpone"), self.tr("Postpone"))

        def prepare() -> Callable[[], object]:
            until, words = day.value() or tasks.today(), why.text().strip()
            return lambda: tasks.postpone(task, until, words)

        fields = {"until": Field(self.tr("Until"), day, required=True), "words": Field(self.tr("Reason"), why)}
        sheet.ask(fields, prepare)
        sheet.open()

    def _give(self) -> None:
        tasks, task = self._context.workspace.casework.tasks, self._task

        def show(team: list[tuple[bytes, str]]) -> None:
            who = Select([(member.hex(), name) for member, name in team])
            sheet = self._ask(self.tr("Assign the task"), self.tr("Assign"))

            def prepare() -> Callable[[], object]:
                member = bytes.fromhex(who.value())
                return lambda: tasks.assign(task, member)

            sheet.ask({"member": Field(self.tr("Who does it"), who, required=True)}, prepare)
            sheet.open()

        self._context.tasks.run(self, tasks.team, show)

    def _drop(self) -> None:
        tasks, task = self._context.workspace.casework.tasks, self._task
        why = TextArea(min_lines=2)
        sheet = self._ask(self.tr("Leave undone"), self.tr("Leave undone"))

        def prepare() -> Callable[[], object]:
            words = why.text().strip()
            return lambda: tasks.drop(task, words)

        sheet.ask({"words": Field(self.tr("Reason"), why, required=True)}, prepare)
        sheet.open()

    def _ask(self, title: str, act: str) -> ActSheet:
        sheet = ActSheet(self._context, title, of_task(self._task), act, self)
        sheet.acted.connect(lambda: self._finished(None))
        return sheet

    def _finished(self, _: object) -> None:
        self.acted.emit(self._task)
        self.accept()
