"""Päätökset: the client's decisions, those in force marked, and what follows from them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import ClassVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from lahityo.domain.decision_rules import ACCOUNT, Tally
from lahityo.domain.months import add_months, day_of
from lahityo.domain.records.decision import DECISION
from lahityo.domain.spec import Values, text_of
from lahityo.services.casework import Casework
from lahityo.services.decisions import DecisionView
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.card import row_words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views import when
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Column, Row
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow

_MONTHS = 6


@dataclass(frozen=True)
class _Read:
    decisions: list[DecisionView]
    writes: bool
    months: list[Tally]


class DecisionsTab(View):
    """One client's decisions."""

    concerns: ClassVar[frozenset[str]] = frozenset({"decision", "correction", "step", "void", "dissent", "code_item"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._today = self.casework.desk.clock().astimezone().date()
        self._card = Card(self.tr("Decisions"))
        self._card.link_pressed.connect(self._prepare)
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Decisions"), fitted=True)
        self._list.opened.connect(lambda one: context.go.open_record(one.row.id))
        self._empty = EmptyState(
            "file-text",
            self.tr("No decisions yet"),
            self.tr("A social instructor may prepare a decision; a social worker or a team lead signs it."),
            self.tr("Prepare a decision"),
        )
        self._empty.step_taken.connect(self._prepare)
        for widget in (self._list, self._empty):
            widget.hide()
            self._card.add(widget)
        self._force = Card(self.tr("In force today"))
        self._facts = Facts()
        self._force.add(self._facts)
        self._account = Label("", "small", ink="ink2", wrap=True)
        self._force.add(self._account)
        self._counts = Card(self.tr("Decisions made by month"))
        self._counts.hide()
        self._months = Facts()
        self._counts.add(self._months)
        side = Column()
        side.add(self._force)
        side.add(self._counts)
        side.add_stretch()
        main = Column()
        main.add(self._card)
        main.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Row([main, side], [62, 38], least=1.4, gap="gutter"), 1)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The client's page."""
        return "client", self._client

    def load(self) -> None:
        """Read the decisions."""
        casework, client = self.casework, self._client
        self.context.tasks.run(self, lambda: _read(casework, client), self._show)

    # --- showing

    def _show(self, read: _Read) -> None:
        self._today = self.casework.desk.clock().astimezone().date()
        waiting = [one for one in read.decisions if one.row.state == "prepared"]
        made = [one for one in read.decisions if one.row.state != "prepared"]
        self._list.show_items([*waiting, *made])
        self._list.setVisible(bool(read.decisions))
        self._empty.button.setVisible(read.writes)
        self._empty.setVisible(not read.decisions)
        self._force.setVisible(bool(read.decisions))
        self._card.set_link(self.tr("Prepare a decision") if read.decisions and read.writes else "")
        holding = [one for one in read.decisions if one.in_force]
        self._facts.show_facts(
            [(self._validity(one), self._named(one)) for one in holding], self.tr("No decision is in force today.")
        )
        has_account = any(one.row.values.get("kind") == ACCOUNT for one in holding)
        self._account.setText(
            self.tr("A representative account decision is in force: intermediate renting can be applied for.")
            if has_account
            else self.tr("No representative account decision is in force: intermediate renting needs a written reason.")
        )

        self._counts.setVisible(bool(read.months))
        self._months.show_facts(_by_month(read.months, self._counted))

    def _counted(self, granted: int, refused: int, others: int) -> str:
        return self.tr("{total} in all: {granted} granted, {refused} refused, {others} other").format(
            total=granted + refused + others, granted=granted, refused=refused, others=others
        )

    def _row(self, one: DecisionView) -> VisitRow:
        row, values = one.row, one.row.values
        decided = day_of(values.get("decided_on"))
        shown = row_words(row, self._today)
        return VisitRow(
            when.short_day(decided, self._today) if decided else "",
            self._named(one),
            words.of_item("decision_outcome", text_of(values, "outcome")),
            joined(self._validity(one), text_of(values, "decider"), text_of(values, "law")),
            pill=self._pill(one),
            flag=self._flag(one) or shown.flag,
        )

    def _pill(self, one: DecisionView) -> PillText | None:
        if one.replaced:
            return PillText(self.tr("Replaced"), "neutral")
        if one.in_force:
            state = words.of_state(DECISION.type, one.row.state)
            return PillText(joined(self.tr("In force"), state if one.row.state == "appealed" else ""), "done")
        return words.state_pill(DECISION.type, one.row.state)

    def _flag(self, one: DecisionView) -> PillText | None:
        if one.ends is None:
            return None
        return PillText(self.tr("Ends {day}").format(day=when.short_day(one.ends, self._today)), "warning", "clock")

    def _named(self, one: DecisionView) -> str:
        values = one.row.values
        service = words.of_item("social_service", text_of(values, "service"))
        return service or words.of_item("decision_kind", text_of(values, "kind"))

    def _validity(self, one: DecisionView) -> str:
        start, end = day_of(one.row.values.get("valid_from")), day_of(one.row.values.get("valid_to"))
        if start is None and end is None:
            return ""
        return f"{format_date(start) if start else ''}–{format_date(end) if end else ''}"

    # --- writing

    def _prepare(self) -> None:
        decisions = self.casework.decisions
        self.context.tasks.run(self, decisions.preset, self._open_form)

    def _open_form(self, preset: Values) -> None:
        RecordForm(self.context, DECISION, client=self._client, preset=preset, parent=self.window()).open()


def _read(casework: Casework, client: bytes) -> _Read:
    writes = casework.desk.writes_about(client, DECISION.writers)
    today = casework.desk.clock().astimezone().date()
    since = add_months(today.replace(day=1), 1 - _MONTHS).isoformat()
    months = casework.decisions.by_month(since, client=client)
    return _Read(casework.decisions.of_client(client), writes, months)


def _by_month(tallies: list[Tally], counted: Callable[[int, int, int], str]) -> list[tuple[str, str]]:
    """A line for every month that has decisions, the newest first."""
    found = []
    for month, group in groupby(tallies, key=lambda one: one.month):
        held = list(group)
        said = counted(
            sum(one.granted for one in held), sum(one.refused for one in held), sum(one.others for one in held)
        )
        day = date.fromisoformat(f"{month}-01")
        name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        found.append((f"{name} {day.year}", said))
    return found
