"""Suunnitelmat: the plans that wait for somebody, the most urgent first."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from lahityo.services.plan_queue import Waiting, Why
from lahityo.ui.context import Context
from lahityo.ui.plans.words import plan_name
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import sheet
from lahityo.ui.views.view import View
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.pill import PillTone
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow

_ALL = "all"
_LOOKS: dict[Why, tuple[PillTone, str]] = {
    Why.CONTESTED: ("warning", "users"),
    Why.PROPOSED: ("info", "eye"),
    Why.RETURNED: ("warning", ""),
    Why.EXPIRED: ("danger", "clock"),
    Why.REVIEW: ("info", "list-checks"),
    Why.EXPIRING: ("warning", "clock"),
    Why.DRAFT: ("neutral", "pencil"),
    Why.MISSING: ("neutral", "file-text"),
}


def reasons() -> dict[Why, str]:
    """Why a plan waits, in the user's language."""
    return {
        Why.CONTESTED: QCoreApplication.translate("PlansView", "Recorded in two ways"),
        Why.PROPOSED: QCoreApplication.translate("PlansView", "To approve"),
        Why.RETURNED: QCoreApplication.translate("PlansView", "Returned"),
        Why.EXPIRED: QCoreApplication.translate("PlansView", "Expired"),
        Why.REVIEW: QCoreApplication.translate("PlansView", "To review"),
        Why.EXPIRING: QCoreApplication.translate("PlansView", "Expiring"),
        Why.DRAFT: QCoreApplication.translate("PlansView", "Not proposed yet"),
        Why.MISSING: QCoreApplication.translate("PlansView", "No plan"),
    }


class PlansView(View):
    """The queue; a line opens the client's plan."""

    concerns = frozenset({"plan", "plan_version", "plan_evaluation", "step", "void", "client"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._waiting: list[Waiting] = []
        self._today = self.casework.desk.clock().astimezone().date()
        self._filter = ChipGroup([(_ALL, self.tr("All"))], multiple=False, mark=False, required=True)
        self._filter.setAccessibleName(self.tr("What the plans wait for"))
        self._filter.set_selected([_ALL])
        self._filter.changed.connect(lambda _: self._show_rows())
        self._card = Card(self.tr("Waiting"))
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Plans that wait"), least=5)
        self._list.opened.connect(self._open)
        self._list.left_up.connect(self._filter.setFocus)
        self._empty = EmptyState(
            "circle-check",
            self.tr("No plan waits for anybody"),
            self.tr("Plans to finish, approve, correct, review and renew come here, and clients without a plan."),
        )
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for widget in (self._list, self._empty):
            self._stack.addWidget(widget)
        self._card.add(holder, 1)
        sheet(self, self._filter, self._card)
        self.set_title(self.tr("Plans"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The queue."""
        return "plans", b""

    def load(self) -> None:
        """Read the queue."""
        queue = self.casework.plan_queue
        self.context.tasks.run(self, queue.waiting, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the list: the most urgent plan is one Enter away."""
        super().showEvent(event)
        self._list.choose_first()

    def _show(self, waiting: list[Waiting]) -> None:
        self._today = self.casework.desk.clock().astimezone().date()
        self._waiting = waiting
        chosen = self._filter.value()
        names = reasons()
        counts = [(why, sum(1 for one in waiting if one.why is why)) for why in Why]
        options = [(str(why), f"{names[why]} {count}") for why, count in counts if count]
        self._filter.set_options([(_ALL, self.tr("All {count}").format(count=len(waiting))), *options])
        self._filter.set_selected([chosen if chosen in dict(options) else _ALL])
        self._filter.setVisible(bool(waiting))
        self._show_rows()

    def _show_rows(self) -> None:
        why = self._filter.value()
        shown = [one for one in self._waiting if why in (_ALL, str(one.why))]
        self._list.show_items(shown)
        if self._list.hasFocus():
            self._list.choose_first()
        self._card.set_trailing(str(len(shown)) if shown else "")
        self._stack.setCurrentWidget(self._list if shown else self._empty)

    def _row(self, item: Waiting) -> VisitRow:
        return row_of(item, self._today)

    def _open(self, item: Waiting) -> None:
        self.context.go.open_client(item.client, "plan")


def row_of(item: Waiting, today: date, *, short: bool = False) -> VisitRow:
    """One line: when it is due or was proposed, whose it is, and why it waits; a short one leaves the form out."""
    day = when.short_day(date.fromisoformat(item.day), today) if item.day else ""
    tone, icon = _LOOKS[item.why]
    words = reasons()[item.why]
    if item.why is Why.REVIEW and item.day < today.isoformat():
        tone, icon, words = "warning", "clock", QCoreApplication.translate("PlansView", "Review overdue")
    pill = PillText(words, tone, icon)
    name = plan_name(item.plan, short=short) if item.plan else ""
    if item.by and not short:
        by = QCoreApplication.translate("PlansView", "proposed by {name}").format(name=item.by)
        name = f"{name} · {by}"
    return VisitRow(day, item.client_name, "", name, pill=pill)
