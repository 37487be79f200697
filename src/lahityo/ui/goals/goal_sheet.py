"""One goal opened: its words, how it has gone, rating it, and what helps and hinders it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.domain.gas import LEVEL_FIELDS
from lahityo.domain.records.goal import GOAL, GOAL_EVALUATION, GOAL_FACTOR
from lahityo.domain.spec import RecordSpec, Value
from lahityo.services.goals import GoalView
from lahityo.services.record_views import Card
from lahityo.ui.context import Context
from lahityo.ui.goals.levels import LevelLine, sign
from lahityo.ui.goals.rating import GoalRatings
from lahityo.ui.goals.words import name_of
from lahityo.ui.records import words as record_words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.wrapped import Wrapped


class GoalSheet(BusySheet):
    """Reads again after each change."""

    def __init__(self, context: Context, goal: GoalView, parent: QWidget | None = None, *, writes: bool = True) -> None:
        super().__init__(context.tasks, name_of(goal.row.values), parent=parent)
        self._context = context
        self._goal, self._writes = goal, writes
        casework = context.workspace.casework
        self._today = casework.desk.clock().astimezone().date()
        self._own, self._words = Facts(), Facts()
        self._line = LevelLine()
        self._ratings = Facts()
        self._factors = Facts()
        self._chips = GoalRatings()
        self._with = ChipGroup(
            record_words.options("rated_with"),
            multiple=False, required=True,
        )  # fmt: skip
        self._with.set_selected(["together"])
        self._note = TextArea(min_lines=1, max_lines=4)
        self._save = Button(self.tr("Save the rating"), "primary")
        self._save.clicked.connect(self._rate)
        self._save.setEnabled(False)
        self._chips.rated.connect(lambda *_: self._save.setEnabled(bool(self._chips.given())))
        self._levels = Button(self.tr("Describe the five levels…"))
        self._levels.clicked.connect(self._describe_levels)
        self._lay_out()
        self._show(goal)

    def showEvent(self, event: QShowEvent) -> None:
        """One key rates at once."""
        super().showEvent(event)
        self._chips.choose_first()

    def _lay_out(self) -> None:
        self.add(self._own)
        self.add(self._line)
        if self._writes:
            for widget in (
                Label(self.tr("Rate now: 1 to 5 on the keyboard give −2 to +2"), "section", wrap=True),
                self._chips,
                Field(self.tr("Who rated"), self._with),
                Field(self.tr("In words"), self._note),
                Bar([self._save, self._levels]),
            ):
                self.add(widget)
        self.add(self._words)
        self.add(Label(self.tr("Ratings so far"), "section"))
        self.add(self._ratings)
        self.add(Label(self.tr("What helps and what hinders"), "section"))
        self.add(self._factors)
        if self._writes:
            add, edit, evaluate = (
                Button(words, "secondary")
                for words in (self.tr("Add a factor"), self.tr("Edit the goal"), self.tr("Evaluate at review"))
            )
            add.clicked.connect(lambda: self._write(GOAL_FACTOR, {"goal": self._goal.row.id}))
            edit.clicked.connect(self._edit)
            evaluate.clicked.connect(
                lambda: self._write(GOAL_EVALUATION, {"goal": self._goal.row.id, "on": self._today.isoformat()})
            )
            self.add(Wrapped([add, edit, evaluate]))
        self.add_action(self.tr("History"), "quiet").clicked.connect(self._show_history)
        self.add_action(self.tr("Close"), rejects=True)

    def _show(self, goal: GoalView) -> None:
        self._goal = goal
        values = goal.row.values
        own = values.get("own_words")
        self._own.show_facts([(self.tr("In the client's own words"), own if isinstance(own, str) else "")])
        shown: list[tuple[str, str]] = [
            (record_words.of_field(field), record_words.of_value(field, values.get(field.name)))
            for name in (
                "areas",
                "avain_goal",
                "avain_words",
                "scale",
                "means",
                "means_note",
                "target_on",
                "status",
                "status_grounds",
            )
            if (field := GOAL.field(name)) is not None
        ]
        for name in LEVEL_FIELDS:
            field = GOAL.field(name)
            if field is not None:
                shown.append((record_words.of_field(field), record_words.of_value(field, values.get(name))))
        self._words.show_facts(shown)
        self._levels.setVisible(self._writes and not all(values.get(name) for name in LEVEL_FIELDS))
        self._line.set_ratings(goal.ratings)
        self._line.setVisible(len(goal.ratings) > 1)
        self._chips.show_goals([goal], {}, self._today)
        self._save.setEnabled(False)
        self._ratings.show_facts(
            [
                (f"{format_date(date.fromisoformat(one.day))} · {one.author}", _joined(sign(one.level), one.words))
                for one in reversed(goal.ratings)
            ],
            self.tr("Not rated yet."),
        )
        self._factors.show_facts(
            [
                (record_words.of_item("factor_effect", str(one.values.get("effect", ""))), one.title)
                for one in goal.factors
            ],
            self.tr("Nothing has been written yet."),
        )

    def _rate(self) -> None:
        level = self._chips.given().get(self._goal.row.id)
        if level is None:
            return
        goals, goal, day = self._context.workspace.casework.goals, self._goal, self._today.isoformat()
        words, who = self._note.text(), self._with.value()
        work = partial(goals.rate, goal, level, day, rated_with=who, words=words)
        self.act(self._save, work, self._rated, lane="write")

    def _rated(self, _: object) -> None:
        self._note.set_text("")
        self._save.setEnabled(False)
        self._context.tell(self.tr("The rating is saved."))
        self._load()

    def _load(self) -> None:
        goals, goal = self._context.workspace.casework.goals, self._goal

        def read() -> GoalView:
            found = goals.of_client(goal.row.client)
            return next((one for one in found if one.row.id == goal.row.id), goal)

        self._context.tasks.run(self, read, self._show, self._failed)

    def _write(self, spec: RecordSpec, preset: dict[str, Value]) -> None:
        form = RecordForm(self._context, spec, client=self._goal.row.client, preset=preset)
        self._follow(form)

    def _describe_levels(self) -> None:
        """What a level of this goal means, so that the ratings of different days and people are of the same thing."""
        self._open_form(LEVEL_FIELDS)

    def _edit(self) -> None:
        self._open_form(())

    def _open_form(self, names: Sequence[str]) -> None:
        records, goal = self._context.workspace.casework.records, self._goal.row

        def show(card: Card) -> None:
            self._follow(RecordForm(self._context, GOAL, client=goal.client, card=card, ask=names))

        self._context.tasks.run(self, lambda: records.get(goal.id), show, self._failed)

    def _show_history(self) -> None:
        self.reject()
        self._context.go.open_record(self._goal.row.id)

    def _follow(self, form: RecordForm) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(lambda _: self._load())
        form.open()


def _joined(*words: str) -> str:
    return " · ".join(word for word in words if word)
