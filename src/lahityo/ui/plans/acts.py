"""What may be done with a plan from where it stands: the buttons, and what each asks first."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from lahityo.domain.problems import Problem
from lahityo.domain.spec import text_of
from lahityo.services.plans import Plans, PlanView
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words as record_words
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.widgets.button import Button, ButtonKind
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.wrapped import FlowRow

_FIRST = {"draft": "propose", "returned": "propose", "proposed": "approve", "paused": "resume"}
"""The one step that usually comes next from a state."""


class PlanActs(FlowRow):
    """The buttons of a plan's state.

    Signals:
        acted(): something was done.
        refused(object): a plan cannot be proposed yet; the list of `Problem`.
        review_asked(): a person wants to evaluate the plan.
    """

    acted = Signal()
    refused = Signal(object)
    review_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._view: PlanView | None = None

    def show_plan(self, view: PlanView) -> None:
        """The moves that this person has now."""
        self._view = view
        clear_layout(self.flow)
        for move in view.card.moves:
            first = self._usual(view) == move.action
            button = Button(record_words.of_step(move), "primary" if first else "secondary")
            button.clicked.connect(self._handler(move.action))
            self.flow.addWidget(button)
        self.setVisible(bool(view.card.moves))

    def _handler(self, action: str) -> Callable[[], None]:
        return {
            "propose": self._propose,
            "approve": self._approve,
            "return": self._return,
            "withdraw": lambda: self._ask(self._plans.withdraw),
            "withdraw_renewal": lambda: self._ask(self._plans.withdraw),
            "review": self.review_asked.emit,
            "pause": self._pause,
            "resume": lambda: self._ask(self._plans.resume),
            "reopen": lambda: self._ask(self._plans.resume),
            "end": self._end,
        }[action]

    def _usual(self, view: PlanView) -> str:
        """What usually comes next: of a plan in force its review, once the day is there."""
        review = text_of(view.shown, "review_on")
        today = self._context.workspace.casework.desk.clock().astimezone().date().isoformat()
        return "review" if view.state == "approved" and "" < review <= today else _FIRST.get(view.state, "")

    @property
    def _plans(self) -> Plans:
        return self._context.workspace.casework.plans

    @property
    def _plan(self) -> bytes:
        if self._view is None:
            raise RuntimeError("a plan is acted on before it is shown")
        return self._view.card.row.id

    def _ask(self, act: Callable[[bytes], object]) -> None:
        plan = self._plan
        self._context.tasks.run(self, lambda: act(plan), self._done, lane="write")

    def _propose(self) -> None:
        plan, plans = self._plan, self._plans
        self._context.tasks.run(
            self, lambda: (plans.proposal_problems(plan), plans.proposal_doubts(plan)), self._proposal_read
        )

    def _proposal_read(self, found: tuple[list[Problem], list[Problem]]) -> None:
        problems, doubts = found
        if problems:
            self.refused.emit(problems)
            return
        plan, plans = self._plan, self._plans
        right = self.tr("Propose it all the same?")
        said = "\n".join(f"• {texts.of_problem(one)}" for one in doubts)
        text = self.tr("A version of the plan as it reads now is signed and sent to a social worker to approve.")
        if doubts:
            text = f"{text}\n\n{said}\n{right}"
        self._open(self.tr("Propose the plan?"), text, {}, self.tr("Propose"), lambda: partial(plans.propose, plan))

    def _approve(self) -> None:
        plan, plans, version = self._plan, self._plans, self._pending()
        waiting = self._view.version(version) if self._view else None
        text = self.tr(
            "You approve version {number} exactly as it was proposed. It is your signature and cannot be changed."
        ).format(number=waiting.values.get("ordinal", "") if waiting else "")
        if self._view is not None and self._view.edited_since:
            text += "\n\n" + self.tr("What has been written since in the plan or its goals is not part of it.")
        title = self.tr("Approve the plan?")
        self._open(title, text, {}, self.tr("Approve"), lambda: partial(plans.approve, plan, version))

    def _return(self) -> None:
        plan, plans, version = self._plan, self._plans, self._pending()
        words = TextArea(min_lines=3)
        fields = {"words": Field(self.tr("What should be changed"), words)}
        text = self.tr("The author sees your words and the comments that nobody has dealt with yet.")
        self._open(
            self.tr("Return the plan?"), text, fields, self.tr("Return"),
            lambda: partial(plans.send_back, plan, version, words.text()), keeps="return",
        )  # fmt: skip

    def _pause(self) -> None:
        plan, plans = self._plan, self._plans
        words = TextArea(min_lines=3)
        until = DateField(clock=self._context.workspace.casework.desk.clock)
        fields = {
            "words": Field(self.tr("Why"), words, required=True),
            "until": Field(self.tr("Until"), until, self.tr("Empty: until somebody goes on.")),
        }
        text = self.tr("A paused plan is not in force; nothing is lost and it can be resumed.")
        self._open(
            self.tr("Pause the plan?"), text, fields, self.tr("Pause"),
            lambda: partial(plans.pause, plan, words.text(), _iso(until.value())), keeps="pause",
        )  # fmt: skip

    def _end(self) -> None:
        plan, plans = self._plan, self._plans
        ground, words = ground_select(), TextArea(min_lines=3)
        fields = {
            "code": Field(self.tr("How it ends"), ground, required=True),
            "words": Field(self.tr("Reason"), words, required=True),
        }
        text = self.tr("An ended plan stays readable and does not open again; a new one can be made.")
        self._open(
            self.tr("End the plan?"), text, fields, self.tr("End the plan"),
            lambda: partial(plans.end, plan, ground.value(), words.text()), "danger", keeps="end",
        )  # fmt: skip

    def _pending(self) -> bytes:
        return (self._view.pending if self._view else None) or b""

    def _open(
        self,
        title: str,
        text: str,
        fields: dict[str, Field],
        act: str,
        prepare: Callable[[], Callable[[], object]],
        kind: ButtonKind = "primary",
        *,
        keeps: str = "",
    ) -> None:
        """`keeps` names the act whose words are kept while they are written."""
        sheet = ActSheet(self._context, title, text, act, self.window(), kind=kind)
        sheet.ask(fields, prepare)
        if keeps and self._view is not None:
            sheet.keep(keeps, self._view.card.row.client, self._view.card.row.id)
        sheet.acted.connect(self.acted)
        sheet.open()

    def _done(self, _: object) -> None:
        self.acted.emit()


def ground_select() -> Select:
    """How a plan ends, from the code list; none is chosen before a person has."""
    return Select([("", ""), *record_words.options("ending_ground")])


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
