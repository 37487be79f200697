"""Over a plan: which one, where it stands, from when to when, what may be done, and what must be known first."""

from datetime import date

from PySide6.QtCore import Qt, Signal

from lahityo.domain.plan_rules import NEEDED
from lahityo.domain.problems import Problem
from lahityo.domain.records.plan import PLAN
from lahityo.services.plans import PlanView
from lahityo.services.record_views import StepRow
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.plans.acts import PlanActs
from lahityo.ui.plans.plan_data import PlanPage
from lahityo.ui.plans.words import plan_name
from lahityo.ui.records import words as record_words
from lahityo.ui.views import when
from lahityo.ui.views.page import Row
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.more_button import MoreButton
from lahityo.ui.widgets.pill import Pill, PillTone
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.tab_order import holds_keys
from lahityo.ui.widgets.wrapped import Wrapped

_TONES: dict[str, PillTone] = {
    "draft": "neutral", "proposed": "info", "returned": "warning", "approved": "done", "reviewed": "done",
    "paused": "warning", "ended": "neutral",
}  # fmt: skip

_LEAST, _LEAST_ACTS = 1.2, 1.8


_HOLDS = frozenset({"approved", "reviewed"})
"""States in which the version in force is what holds."""


class PlanHead(Card):
    """The head of the plan tab.

    Signals:
        acted(): the plan was moved.
        review_asked(): a person wants to evaluate the plan.
        compare_asked(): a person wants to compare versions.
        plan_chosen(str): another plan of the client, its id in hexadecimal digits.
        new_asked(): a person wants to make another plan.
        fill_asked(object): a person wants to write what keeps the plan from being proposed; names of its fields.
    """

    acted = Signal()
    review_asked = Signal()
    compare_asked = Signal()
    plan_chosen = Signal(str)
    new_asked = Signal()
    fill_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown = b""
        self._plans = Select()
        self._plans.setAccessibleName(self.tr("Plan shown"))
        self._plans.chosen.connect(self.plan_chosen)
        self._state = Pill("", "neutral")
        self._force = Pill("", "done")
        self._terms = Label("", "meta", wrap=True, tabular=True)
        self._compare = Button(self.tr("Versions"), icon="file-text")
        self._compare.clicked.connect(self.compare_asked)
        self._more = MoreButton()
        self._more.add(self.tr("History"), lambda: self._context.go.open_record(self._shown))
        self._show_new = self._more.add(self.tr("New plan"), self.new_asked.emit)
        self._banner = Banner("", "warning")
        self._banner.acted.connect(self._compare_asked)
        self._edited_since = False
        self._problems = Banner("", "danger", closable=True)
        self._problems.acted.connect(self._fill)
        self._problems.hide()
        self._missing: tuple[str, ...] = ()
        self._acts = PlanActs(context)
        self._acts.acted.connect(self._moved)
        self._acts.refused.connect(self._refuse)
        self._acts.review_asked.connect(self.review_asked)
        self._name = Label("", "heading", wrap=True)
        pills = Wrapped([self._plans, self._state, self._force])
        self.add(Row([self._name, pills], [1, 0], least=_LEAST))
        self.add(self._terms)
        self.add(self._banner)
        self.add(self._problems)
        tools = Wrapped([self._compare, self._more])
        self.add(Row([self._acts, tools], [1, 0], least=_LEAST_ACTS))

    def show_page(self, page: PlanPage) -> None:
        """The plan of the page."""
        view = page.view
        if view is None:
            return
        self._shown = view.card.row.id
        self._plans.set_options([(one.id.hex(), plan_name(one)) for one in page.plans])
        self._plans.set_value(view.card.row.id.hex())
        self._plans.setVisible(len(page.plans) > 1)
        self._name.setText(plan_name(view.card.row))
        self._state.set(record_words.of_state("plan", view.state), _TONES.get(view.state, "neutral"))
        force = view.version(view.in_force)
        self._force.setVisible(force is not None)
        if force is not None:
            number = force.values.get("ordinal", "")
            words = self.tr("Version {number} expired") if view.expired else self.tr("Version {number} in force")
            self._force.set(words.format(number=number), "danger" if view.expired else "done")
        self._terms.setText(self._term_words(view))
        self._compare.setVisible(bool(view.versions))
        self._show_new(page.writes)
        self._show_banner(view)
        held = holds_keys(self._acts)
        self._acts.show_plan(view)
        if held:  # what was pressed is gone; a second Enter must do nothing to the plan
            (self._compare if view.versions else self._more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_banner(self, view: PlanView) -> None:
        text, action, since = "", "", False
        if view.card.row.contested:
            text = self.tr("Two people moved the plan in different ways at the same time. Agree which one holds.")
        elif view.card.row.conflicts or any(one.row.conflicts for one in view.goals):
            text = self.tr("Two people wrote in the same field. Choose first which one holds, then propose the plan.")
            action = self.tr("Compare")
        elif view.state == "returned":
            back = _last(view, "return")
            name, words = (back.author_name, back.words) if back else ("", "")
            text = self.tr("{name} returned it: {words}") if words else self.tr("{name} returned it with comments.")
            text = text.format(name=name, words=words)
        elif view.edited_since:
            text = self.tr("Shown as it was proposed. What has been written since is not part of this version.")
            action, since = self.tr("Compare"), True
        elif view.state in _HOLDS and view.edited_in_force:
            force = view.version(view.in_force)
            text = self.tr("The plan has been changed since version {number}.")
            text = text.format(number=force.values.get("ordinal", "") if force else "")
            action, since = self.tr("Compare"), True
        self._edited_since = since
        self._banner.setVisible(bool(text))
        self._banner.set(text, "info" if since else "warning", action=action)

    def _compare_asked(self) -> None:
        if self._edited_since:
            self.compare_asked.emit()
        else:
            self._context.go.open_sync()

    def _refuse(self, problems: list[Problem]) -> None:
        lines, names = [], []
        for one in problems:
            field = PLAN.field(one.field)
            said = texts.of_problem(one)
            if field is None:
                lines.append(f"• {said}")
                continue
            names.append(field.name)
            label = record_words.of_field(field)
            lines.append(f"• {label}" if one.text == NEEDED else f"• {label}: {said}")
        self._missing = tuple(dict.fromkeys(names))
        self._problems.set(
            "\n".join(lines), "danger", title=self.tr("Not ready to be proposed yet"),
            action=self.tr("Fill in what is missing…") if names else "",
        )  # fmt: skip
        self._problems.show()

    def _fill(self) -> None:
        self._problems.hide()
        self.fill_asked.emit(self._missing)

    def _moved(self) -> None:
        self._problems.hide()
        self.acted.emit()

    def _term_words(self, view: PlanView) -> str:
        values = view.shown
        parts = [f"{_day(values.get('starts'))}–{_day(values.get('ends'))}"]
        review = _day(values.get("review_on"))
        if review:
            parts.append(self.tr("review {day}").format(day=review))
        times, weeks = values.get("rhythm_times"), values.get("rhythm_weeks")
        if isinstance(times, int) and isinstance(weeks, int):
            rhythm = self.tr("%n support visit(s) in {weeks} weeks", "", times)
            parts.append(self.tr("%n support visit(s) a week", "", times) if weeks == 1 else rhythm.format(weeks=weeks))
        approval = _last(view, "approve") if view.in_force is not None else None
        if approval is not None:
            approved = self.tr("approved by {name} {day}")
            day = format_date(when.local(approval.at).date())
            parts.append(approved.format(name=approval.author_name, day=day))
        return " · ".join(parts)


def _last(view: PlanView, action: str) -> StepRow | None:
    """The latest step of this kind that moved the plan."""
    return next((one for one in reversed(view.card.steps) if one.action == action and one.taken), None)


def _day(value: object) -> str:
    try:
        return format_date(date.fromisoformat(value)) if isinstance(value, str) else ""
    except ValueError:
        return ""
