"""Tehtävät: everything that is to be done under four headings, whoever noticed it; and the week's appointments."""

from lahityo.domain.codes import Role
from lahityo.services.tasks import Task, heading
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.tasks_view.add import add_appointment, add_task
from lahityo.ui.tasks_view.causes import CAUSES
from lahityo.ui.tasks_view.task_list import TaskList
from lahityo.ui.tasks_view.task_sheet import TaskSheet
from lahityo.ui.tasks_view.week import Week
from lahityo.ui.tasks_view.words import of_task
from lahityo.ui.views.page import Bar, Column, Pages, fill
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.text_field import TextField


class TasksView(View):
    """The list, and the calendar of a week."""

    concerns = CAUSES

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._tasks: list[Task] = []
        self._shown: set[bytes] = set()
        self._last: Task | None = None
        self._make_bar()
        self._undo = Banner("", "done", action=self.tr("Undo"), closable=True)
        self._undo.acted.connect(self._take_back)
        self._undo.hide()
        self._cards: dict[str, tuple[Card, TaskList]] = {}
        for key, title in self._headings():
            self._cards[key] = self._card(title)
        self._empty = EmptyState(
            "list-checks",
            self.tr("Nothing to do here"),
            self.tr("What follows from plans, visits and decisions comes here by itself. Write down the rest."),
            self.tr("Add a task"),
        )
        self._empty.step_taken.connect(self._add)
        tasks = self._list = Column()
        tasks.add(self._undo)
        for card, _ in self._cards.values():
            tasks.add(card)
        tasks.add(self._empty, 1)
        tasks.add_stretch()
        self._week = Week(context)
        self._pages = Pages()
        self._pages.add(tasks)
        self._pages.add(self._week)
        self._pages.show_page(tasks)
        content = Column()
        content.add(self._bar)
        content.add(self._pages, 1)
        fill(self, content)
        self._show_which()
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The tasks."""
        return "tasks", b""

    def load(self) -> None:
        """Read what is to be done."""
        self.context.tasks.run(self, self.casework.tasks.open, self._show)
        self._week.load()

    def _headings(self) -> list[tuple[str, str]]:
        return [
            ("overdue", self.tr("Overdue")),
            ("today", self.tr("Today")),
            ("week", self.tr("Within a week")),
            ("later", self.tr("Later")),
        ]

    def _make_bar(self) -> None:
        self._which = ChipGroup(
            [("tasks", self.tr("Tasks")), ("week", self.tr("Week"))], multiple=False, mark=False, required=True
        )
        self._which.setAccessibleName(self.tr("Tasks or the week"))
        self._which.set_selected(["tasks"])
        self._which.changed.connect(lambda _: self._show_which())
        self._whose = ChipGroup(
            [("mine", self.tr("Mine")), ("all", self.tr("All")), ("team", self.tr("The team's"))],
            multiple=False, mark=False, required=True,
        )  # fmt: skip
        self._whose.setAccessibleName(self.tr("Whose tasks"))
        self._whose.set_selected(["mine"])
        self._whose.changed.connect(lambda _: self._show_rows())
        # Apart from the first choice, or the two read as one row of tabs.
        self._whose.setContentsMargins(current().metrics.gutter, 0, 0, 0)
        self._client = TextField()
        self._client.setPlaceholderText(self.tr("Client"))
        self._client.setAccessibleName(self.tr("Only this client's tasks"))
        self._client.edited.connect(lambda _: self._show_rows())
        self._add_button = Button(self.tr("Add"), "primary", icon="plus")
        self._add_button.clicked.connect(self._add)
        self._bar = Bar([self._which, self._whose, self._client], [self._add_button])

    def _card(self, title: str) -> tuple[Card, TaskList]:
        card, tasks = Card(title), TaskList(title)
        tasks.opened.connect(self._open)
        tasks.done.connect(self._done)
        card.add(tasks)
        card.hide()
        return card, tasks

    def _show_which(self) -> None:
        week = self._which.value() == "week"
        self._pages.show_page(self._week if week else self._list)
        self._whose.setVisible(not week)
        self._client.setVisible(not week)
        self.set_title(self.tr("Tasks"), self._week.title() if week else "")

    def _show(self, tasks: list[Task]) -> None:
        self._tasks = tasks
        self._show_rows()

    def _show_rows(self) -> None:
        today = self.casework.tasks.today()
        wanted = [task for task in self._tasks if self._is_wanted(task)]
        for key, (card, tasks) in self._cards.items():
            rows = [task for task in wanted if heading(task, today) == key]
            tasks.today = today
            tasks.show_items(rows)
            card.set_trailing(str(len(rows)) if rows else "")
            card.setVisible(bool(rows))
        self._empty.setVisible(not wanted)

    def _is_wanted(self, task: Task) -> bool:
        whose, words = self._whose.value(), self._client.text().casefold().split()
        fits = {"mine": task.mine, "all": True, "team": task.register == "team"}[whose or "mine"]
        return fits and all(word in task.client_name.casefold() for word in words)

    def _add(self) -> None:
        if self.casework.desk.role() is Role.PARTNER:
            add_task(self.context, self.window(), b"")  # a partner writes the team's tasks, and has no clients
        elif self._which.value() == "week":
            add_appointment(self.context, self.window(), start=self._week.next_start())
        else:
            add_task(self.context, self.window())

    def _open(self, task: Task) -> None:
        TaskSheet(self.context, task, self.window()).open()

    def _done(self, task: Task) -> None:
        tasks = self.casework.tasks

        def told(_: object) -> None:
            self._last = task
            self._undo.set(self.tr("Done: {task}").format(task=of_task(task)), "done", action=self.tr("Undo"))
            self._undo.show()

        self.context.tasks.run(self, lambda: tasks.done(task), told, lane="write")

    def _take_back(self) -> None:
        task, tasks = self._last, self.casework.tasks
        self._undo.hide()
        if task is not None:
            self.context.tasks.run(self, lambda: tasks.reopen(task), lane="write")
