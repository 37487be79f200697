"""The client's goals: on the overview, and beside the plan."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.goal import GOAL
from lahityo.domain.spec import Value
from lahityo.services.casework import Casework
from lahityo.services.goals import GoalView, score
from lahityo.ui.context import Context
from lahityo.ui.goals.goal_line import GoalLine
from lahityo.ui.goals.goal_sheet import GoalSheet
from lahityo.ui.records.form import RecordForm
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label


@dataclass(frozen=True)
class _Read:
    goals: tuple[GoalView, ...]
    plan: bytes | None
    writes: bool
    today: date


class GoalsCard(Card):
    """Goals with meters; reads by itself. With `plan` those of one plan, else all that have not ended."""

    concerns: ClassVar[frozenset[str]] = frozenset({"goal", "goal_rating", "goal_factor", "void"})

    def __init__(self, context: Context, client: bytes, *, plan: bytes | None = None) -> None:
        super().__init__(self.tr("Goals"))
        self._context = context
        self._client = client
        self._plan = plan
        self._plan_to_join = plan
        self._writes = False
        self._lines: list[QWidget] = []
        self._empty = Label("", "meta", wrap=True)
        self._score = Label("", "small", tabular=True, wrap=True)
        self.link_pressed.connect(self._add)
        self.load()

    def load(self) -> None:
        """Read the goals."""
        casework, client, plan = self._context.workspace.casework, self._client, self._plan
        self._context.tasks.run(self, lambda: _read(casework, client, plan), self._show)

    def _show(self, read: _Read) -> None:
        self._plan_to_join = read.plan
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for goal in read.goals:
            line = GoalLine(goal, read.today)
            line.opened.connect(self._open)
            self._lines.append(line)
            self.add(line)
        self._writes = read.writes
        self.set_link(self.tr("Add") if read.writes else "")
        first = self.tr("No goals yet. Write the first one in the client's own words.")
        self._empty.setText(first if read.writes else self.tr("No goals yet."))
        for label in (self._empty, self._score):
            self.body.removeWidget(label)
            self.add(label)
        self._empty.setVisible(not read.goals)
        result = score(read.goals)
        self._score.setVisible(result is not None)
        if result is not None:
            number = str(result).replace(".", ",")
            self._score.setText(self.tr("GAS T-score {score}; 50 is as expected").format(score=number))

    def _open(self, goal: GoalView) -> None:
        sheet = GoalSheet(self._context, goal, self.window(), writes=self._writes)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _add(self) -> None:
        today = self._context.workspace.casework.desk.clock().astimezone().date().isoformat()
        preset: dict[str, Value] = {"plan": self._plan_to_join, "set_on": today, "status": "active", "scale": "improve"}
        form = RecordForm(self._context, GOAL, client=self._client, preset=preset)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()


def _read(casework: Casework, client: bytes, plan: bytes | None) -> _Read:
    goals = casework.goals.of_client(client, plan)
    if plan is None:
        goals = [one for one in goals if one.status != "ended"]
        plans = [row for row in casework.plans.of_client(client) if row.state != "ended"]
        plan = plans[0].id if plans else next((_plan_of(one) for one in goals if _plan_of(one)), None)
    today = casework.desk.clock().astimezone().date()
    return _Read(tuple(goals), plan, casework.desk.writes_about(client), today)


def _plan_of(goal: GoalView) -> bytes | None:
    plan = goal.row.values.get("plan")
    return plan if isinstance(plan, bytes) else None
