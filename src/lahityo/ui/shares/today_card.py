"""On a partner's Tänään: whose matters are shared now, and the way to them."""

from datetime import date

from lahityo.domain.codes import Role
from lahityo.services.records import Row
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.shares.shares_view import SOON_DAYS
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow

_MOST = 6


class SharedTodayCard(Card):
    """Only a partner has it; the others read the clients' own pages."""

    concerns = frozenset({"partner_share", "void"})

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Shared with you"))
        self._context = context
        self._today = context.workspace.casework.desk.clock().astimezone().date()
        self._list = ItemList(VisitDelegate(dated=False), self._row, self.tr("Shared with you"), fitted=True, least=1)
        self._list.opened.connect(lambda _: context.go.open_place("shares"))
        self._none = Label(self.tr("Nothing is shared now."), "meta", wrap=True)
        self.link_pressed.connect(lambda: context.go.open_place("shares"))
        self.add(self._list)
        self.add(self._none)
        self.hide()
        self.load()

    def load(self) -> None:
        """Read what is shared today."""
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: (casework.desk.role(), casework.shares.current()), self._show)

    def _show(self, found: tuple[Role, list[Row]]) -> None:
        role, rows = found
        self._today = self._context.workspace.casework.desk.clock().astimezone().date()
        self._list.show_items(rows[:_MOST])
        self._list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.set_trailing(str(len(rows)) if rows else "")
        self.set_link(self.tr("Read") if rows else "")
        self.setVisible(role is Role.PARTNER)

    def _row(self, row: Row) -> VisitRow:
        soon = (date.fromisoformat(row.until) - self._today).days <= SOON_DAYS
        until = self.tr("until {day}").format(day=words.of_day(row.until))
        pill = PillText(self.tr("Ends soon"), "warning", "clock") if soon else None
        return VisitRow("", str(row.values.get("name") or ""), until, str(row.values.get("agreed") or ""), pill=pill)
