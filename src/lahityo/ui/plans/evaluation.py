"""Evaluating a plan at its review: the headings of its kind, each goal, and what comes next; signed at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.plan_parts import PLAN_EVALUATION
from lahityo.domain.spec import FieldKind, FieldSpec, Value
from lahityo.services.goals import GoalView, score
from lahityo.services.plans import PlanView
from lahityo.ui.context import Context
from lahityo.ui.goals.levels import sign
from lahityo.ui.goals.words import name_of
from lahityo.ui.records import words as record_words
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea

_HEADINGS = {
    "social_rehabilitation": ("aims_functioning", "aims_exclusion", "aims_participation"),
    "housing_support": ("aim_risk", "aim_everyday", "aim_wellbeing", "aim_society"),
}
_ALWAYS = ("visits_held", "services_view", "methods_view", "client_words")


class EvaluationSheet(ActSheet):
    """One evaluation."""

    def __init__(self, context: Context, view: PlanView, parent: QWidget) -> None:
        super().__init__(
            context,
            QCoreApplication.translate("EvaluationSheet", "Evaluate the plan"),
            QCoreApplication.translate(
                "EvaluationSheet", "The evaluation is signed at once and stays beside the plan."
            ),
            QCoreApplication.translate("EvaluationSheet", "Sign the evaluation"),
            parent.window(),
        )
        self._view = view
        clock = context.workspace.casework.desk.clock
        self._on = DateField(clock=clock)
        self._on.set_value(clock().astimezone().date())
        self._choices: dict[str, ChipGroup] = {}
        self._texts: dict[str, TextArea] = {}
        self._goals: dict[bytes, tuple[ChipGroup, TextArea]] = {}
        self._plans = context.workspace.casework.plans
        headings = _HEADINGS.get(str(view.card.row.values.get("programme", "")), ())
        fields = {"on": Field(_label("on"), self._on, required=True)}
        fields |= {name: self._choice(name) for name in ("attainment",)}
        fields |= {name: self._text(name) for name in ("words", *headings, *_ALWAYS)}
        fields |= {name: self._choice(name) for name in ("next",)}
        self._show_score()
        self.ask(fields, self._prepare_evaluation)
        for goal in view.goals:
            self._ask_goal(goal)
        self.keep("evaluation", view.card.row.client, view.card.row.id)
        self._texts["words"].setFocus()  # the day is filled in

    def _show_score(self) -> None:
        result = score(self._view.goals)
        if result is not None:
            number = str(result).replace(".", ",")
            self.add(Label(self.tr("GAS T-score {score} is kept with the evaluation.").format(score=number), "strong"))

    def _choice(self, name: str) -> Field:
        field = _field(name)
        chips = ChipGroup(_options(field.codes), multiple=False)
        self._choices[name] = chips
        return Field(record_words.of_field(field), chips, required=name == "next")

    def _text(self, name: str) -> Field:
        self._texts[name] = TextArea(min_lines=2)
        return Field(_label(name), self._texts[name], required=name == "words")

    def _ask_goal(self, goal: GoalView) -> None:
        chips = ChipGroup(_options("attainment"), multiple=False)
        words = TextArea(min_lines=1)
        self._goals[goal.row.id] = (chips, words)
        self.add(Label(f"{name_of(goal.row.values)} · {sign(goal.level)}", "section", wrap=True))
        self.add(Field(self.tr("Was the goal reached?"), chips))
        self.add(Field(self.tr("In words"), words))
        self.hold(f"{goal.row.id.hex()}:attainment", chips)
        self.hold(f"{goal.row.id.hex()}:words", words)

    def _prepare_evaluation(self) -> Callable[[], object]:
        day = self._on.value()
        values: dict[str, Value] = {"on": day.isoformat() if day else None}
        values |= {name: chips.value() or None for name, chips in self._choices.items()}
        values |= {name: area.text() for name, area in self._texts.items()}
        goals = {goal: (chips.value(), words.text()) for goal, (chips, words) in self._goals.items() if chips.value()}
        return partial(self._plans.evaluate, self._view.card.row.id, values, goals)


def _field(name: str) -> FieldSpec:
    found = PLAN_EVALUATION.field(name)
    return found or FieldSpec(name, FieldKind.TEXT, name)


def _label(name: str) -> str:
    return record_words.of_field(_field(name))


def _options(codes: str) -> list[tuple[str, str]]:
    return record_words.options(codes)
