"""Suunnitelma: the client's plan to read and to write, its goals, comments, versions and evaluations, and the will.

A nurse has no key to the plan: the tab shows the goals, which both professions share, and the nurse's own part.
"""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from lahityo.domain.codes import Role
from lahityo.domain.months import add_months
from lahityo.domain.records.plan import PLAN, PLANNED_SERVICE
from lahityo.domain.records.plan_parts import HEALTH_PLAN_PART
from lahityo.domain.spec import Value
from lahityo.services.record_views import Card as RecordView
from lahityo.ui.attachments.card import AttachmentsCard, Owner
from lahityo.ui.context import Context
from lahityo.ui.goals.goals_card import GoalsCard
from lahityo.ui.plans.comments_card import CommentsCard, comment_sheet
from lahityo.ui.plans.evaluation import EvaluationSheet
from lahityo.ui.plans.paper import Paper, html_of, read_paper
from lahityo.ui.plans.plan_data import PlanPage, read_page
from lahityo.ui.plans.plan_head import PlanHead
from lahityo.ui.plans.print_sheet import PrintSheet
from lahityo.ui.plans.section_card import SectionCard
from lahityo.ui.plans.sections import SECTIONS, section_title
from lahityo.ui.plans.versions import VersionsPanel
from lahityo.ui.plans.will_card import WillCard
from lahityo.ui.records import words as record_words
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.printing import choose_printer
from lahityo.ui.views.page import Column, Row
from lahityo.ui.views.view import View
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.flow import clear_layout

_REVIEW_MONTHS = 3
BEGINNING = ("form", "programme", "service", "starts", "ends", "review_on", "responsible")
"""What a plan begins with; the rest is written part by part."""


class PlanTab(View):
    """One client's plan; `plan` shows another than the newest."""

    concerns: ClassVar[frozenset[str]] = frozenset(
        {
            "plan", "plan_version", "plan_comment", "plan_evaluation", "planned_service", "goal", "goal_rating",
            "goal_factor", "will", "step", "void",
        }
    )  # fmt: skip

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._plan: bytes | None = None
        self._page: PlanPage | None = None
        self._stack = QStackedLayout(self)
        self._side_of = b""
        self._goals: GoalsCard | None = None
        if self.casework.desk.role() is Role.NURSE:
            self._stack.addWidget(self._nurse_page())
            return
        self._empty = EmptyState(
            "target",
            self.tr("No plan yet"),
            self.tr("The plan holds the client's situation, goals in the client's own words, and the support agreed."),
            self.tr("Make a plan"),
        )
        self._empty.step_taken.connect(self._make)
        self._head = PlanHead(context)
        self._sections = [SectionCard(section_title(title), names) for title, names in SECTIONS]
        self._comments = CommentsCard()
        self._will = WillCard(context, client)
        self._versions = VersionsPanel()
        self._lay_out()
        self._connect()
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The client's page."""
        return "client", self._client

    def load(self) -> None:
        """Read the plan."""
        if self._goals is not None:
            self._goals.load()
        if self.casework.desk.role() is Role.NURSE:
            return
        casework, client, plan = self.casework, self._client, self._plan
        self.context.tasks.run(self, lambda: read_page(casework, client, plan), self._show)

    # --- making it

    def _lay_out(self) -> None:
        left = Column()
        for section in self._sections:
            left.add(section)
        left.add_stretch()
        self._right = Column()
        self._goals_place = Column()
        self._records_place = Column()
        self._files = AttachmentsCard(self.context)
        for widget in (self._goals_place, self._comments, self._will, self._records_place, self._files):
            self._right.add(widget)
        self._right.add_stretch()
        plan = Column()
        plan.add(self._head)
        plan.add(Row([left, self._right], [58, 42], least=1.4, gap="gutter"), 1)
        self._plan_page = plan
        pages: tuple[QWidget, ...] = (plan, self._empty, self._versions)
        for page in pages:
            self._stack.addWidget(page)

    def _connect(self) -> None:
        self._head.acted.connect(self.load)
        self._head.review_asked.connect(self._evaluate)
        self._head.compare_asked.connect(self._compare)
        self._head.plan_chosen.connect(self._choose)
        self._head.new_asked.connect(self._make)
        self._head.fill_asked.connect(partial(self._edit, self.tr("What is missing"), folds=False))
        self._comments.settled.connect(self._settle)
        self._comments.sought.connect(self._seek)
        self._comments.link_pressed.connect(lambda: self._comment("plan", ""))
        self._will.changed.connect(self.load)
        self._versions.opened.connect(self.context.go.open_record)
        self._versions.print_asked.connect(self._print)
        self._versions.closed.connect(lambda: self._stack.setCurrentWidget(self._plan_page))
        for section, (title, names) in zip(self._sections, SECTIONS, strict=True):
            section.link_pressed.connect(partial(self._edit, section_title(title), names))
            section.commented.connect(self._comment)
            section.settled.connect(self._settle)

    def _nurse_page(self) -> QWidget:
        column = Column()
        part = Column()
        for kind in (HEALTH_PLAN_PART.type, "barrier_note"):
            part.add(RecordCard(self.context, (kind,), client=self._client))
        self._goals = GoalsCard(self.context, self._client)
        goals = Column()
        goals.add(self._goals)
        for beside in (part, goals):
            beside.add_stretch()
        column.add(Row([part, goals], [58, 42], least=1.4, gap="gutter"))
        column.add_stretch()
        return column

    # --- showing

    def _show(self, page: PlanPage) -> None:
        self._page = page
        view = page.view
        if view is None:
            self._empty.button.setVisible(page.writes)
            self._stack.setCurrentWidget(self._empty)
            return
        if self._stack.currentWidget() is not self._versions:
            self._stack.setCurrentWidget(self._plan_page)
        shown = view.card.row.id
        self._head.show_page(page)
        comments = page.open_comments()
        # What waits for approval is read as it was proposed; who wants to write takes the proposal back first.
        edits = page.writes and view.state not in ("proposed", "ended")
        for section in self._sections:
            section.show_values(view.shown, comments, edits=edits, comment=page.writes and page.version is not None)
        self._comments.show_comments(page)
        self._will.show_wills(page.wills, shown if view.state != "ended" else None, writes=page.writes)
        self._plan = shown
        self._files.show_for(Owner(shown, "plan", self._client), writes=page.writes)
        if self._side_of != shown:
            self._side_of = shown
            self._fill_side(shown)

    def _fill_side(self, plan: bytes) -> None:
        """The cards that read by themselves, of this plan."""
        for place in (self._goals_place, self._records_place):
            clear_layout(place.box)
        self._goals = GoalsCard(self.context, self._client, plan=plan)
        self._goals_place.add(self._goals)
        self._records_place.add(RecordCard(self.context, (PLANNED_SERVICE.type,), client=self._client, parent=plan))
        self._records_place.add(RecordCard(self.context, ("barrier_note",), client=self._client))
        self._records_place.add(
            RecordCard(self.context, ("plan_evaluation",), client=self._client, parent=plan, adds=False)
        )

    # --- doing

    def _make(self) -> None:
        records = self.casework.records
        self.context.tasks.run(self, lambda: records.setting("plan.review_months"), self._begin)

    def _begin(self, months: str) -> None:
        today = self.casework.desk.clock().astimezone().date()
        until_review = int(months) if months.isdigit() else _REVIEW_MONTHS
        preset: dict[str, Value] = {
            "form": "client_plan",
            "starts": today.isoformat(),
            "ends": add_months(today, 2 * until_review).isoformat(),
            "review_on": add_months(today, until_review).isoformat(),
        }
        self._open(RecordForm(self.context, PLAN, client=self._client, preset=preset, ask=BEGINNING))

    def _edit(self, part: str, names: tuple[str, ...], *, folds: bool = True) -> None:
        """Write these fields of the plan, as one part of it."""
        view = self._page.view if self._page else None
        if view is None:
            return
        records, plan = self.casework.records, view.card.row.id

        title = f"{record_words.of_record(PLAN)}: {part}"

        def show(card: RecordView) -> None:
            self._open(
                RecordForm(self.context, PLAN, client=self._client, card=card, ask=names, title=title, folds=folds)
            )

        self.context.tasks.run(self, lambda: records.get(plan), show)

    def _open(self, form: RecordForm) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(self._saved)
        form.open()

    def _saved(self, record: bytes) -> None:
        self._plan = record
        self.load()

    def _comment(self, anchor: str, quote: str) -> None:
        if self._page is None:
            return
        sheet = comment_sheet(self.context, self._page, anchor, quote, self)
        if sheet is not None:
            sheet.acted.connect(self.load)
            sheet.open()

    def _seek(self, field: str) -> None:
        for section, (_, names) in zip(self._sections, SECTIONS, strict=True):
            if field in names:
                section.seek(field)

    def _settle(self, comment: bytes) -> None:
        plans = self.casework.plans
        self.context.tasks.run(self, lambda: plans.settle(comment), lambda _: self.load(), lane="write")

    def _evaluate(self) -> None:
        if self._page is not None and self._page.view is not None:
            sheet = EvaluationSheet(self.context, self._page.view, self)
            sheet.acted.connect(self.load)
            sheet.open()

    def _compare(self) -> None:
        if self._page is not None and self._page.view is not None:
            self._versions.show_plan(self._page.view)
            self._stack.setCurrentWidget(self._versions)
            self._versions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self, version: bytes) -> None:
        sheet = PrintSheet(self.window(), self.tr("Print the plan"))
        sheet.chosen.connect(lambda staff: self._read_paper(version, staff=staff))
        sheet.open()

    def _read_paper(self, version: bytes, *, staff: bool) -> None:
        casework = self.casework
        self.context.tasks.run(self, lambda: read_paper(casework, version, staff=staff), self._choose_printer)

    def _choose_printer(self, paper: Paper) -> None:
        choose_printer(html_of(paper), self.tr("Print the plan"), self.window())

    def _choose(self, plan: str) -> None:
        self._plan = bytes.fromhex(plan)
        self.load()
