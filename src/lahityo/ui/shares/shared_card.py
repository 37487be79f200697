"""What of a client is shared with partners now: with a new share among the network, on the overview while any is."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from lahityo.services.casework import Casework
from lahityo.services.records import Row
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.shares.share_dialog import ShareDialog
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow


@dataclass(frozen=True)
class _Read:
    shares: list[Row]
    may_share: bool
    today: date


class SharedCard(Card):
    """The shares that the client's own disclosures name; a share itself knows no client."""

    concerns: ClassVar[frozenset[str]] = frozenset({"partner_share", "disclosure", "void"})

    def __init__(self, context: Context, client: bytes, *, whole: bool = False) -> None:
        """`whole` is also there when nothing is shared, and shares anew."""
        super().__init__(self.tr("Shared with partners"))
        self._context, self._client, self._whole = context, client, whole
        self._today = context.workspace.casework.desk.clock().astimezone().date()
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Shared with partners"), fitted=True)
        self._list.opened.connect(lambda row: context.go.open_record(row.id))
        self._none = Label(self.tr("Nothing about this client is shared with a partner."), "meta", wrap=True)
        self._list.hide()
        self._none.hide()
        self.add(self._list)
        self.add(self._none)
        if whole:
            self.link_pressed.connect(self.share)
        else:
            self.link_pressed.connect(lambda: context.go.open_client(client, "network"))
            self.hide()
        self.load()

    def load(self) -> None:
        """Read what is shared."""
        casework, client = self._context.workspace.casework, self._client
        self._context.tasks.run(self, lambda: _read(casework, client), self._show)

    def share(self) -> ShareDialog:
        """Ask for a new share."""
        dialog = ShareDialog(self._context, self._client, self.window())
        dialog.shared.connect(lambda _: self.load())
        dialog.open()
        return dialog

    def _show(self, read: _Read) -> None:
        self._today = read.today
        self._list.show_items(read.shares)
        self._list.setVisible(bool(read.shares))
        self._none.setVisible(not read.shares)
        if self._whole:
            self.set_link(self.tr("Share") if read.may_share else "")
        else:
            self.set_link(self.tr("Network"))
            self.setVisible(bool(read.shares))

    def _row(self, row: Row) -> VisitRow:
        until = self.tr("until {day}").format(day=words.of_day(row.until))
        told = " ".join(str(row.values.get("agreed") or "").split())
        day = when.short_day(date.fromisoformat(row.day), self._today)
        return VisitRow(day, str(row.values.get("for") or ""), until, told)


def _read(casework: Casework, client: bytes) -> _Read:
    named = {row.values.get("share") for row in casework.records.rows("disclosure", client=client)}
    shares = [row for row in casework.shares.current() if row.id in named]
    may_share = casework.shares.may_share() and not casework.desk.reads_only(client)
    return _Read(shares, may_share, casework.desk.clock().astimezone().date())
