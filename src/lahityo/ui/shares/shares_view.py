"""Jaetut: what clients have agreed to share with a partner, as long as it is shared."""

from datetime import date

from lahityo.services.records import Row
from lahityo.ui.access.noting import Noting
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.views.page import Bar, Column, fill
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill

SOON_DAYS = 14


class SharesView(View):
    """One card for each share, the first to end first."""

    concerns = frozenset({"partner_share", "void"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._noting = Noting(context)
        self._column = Column()
        self.cards: list[Card] = []
        self._empty = EmptyState(
            "users",
            self.tr("Nothing is shared now"),
            self.tr("What a client has agreed to share is here from the first agreed day to the last."),
        )
        self._column.add(self._empty)
        self._column.add_stretch()
        fill(self, self._column)
        self.set_title(self.tr("Shared"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The shares."""
        return "shares", b""

    def load(self) -> None:
        """Read what is shared today."""
        self.context.tasks.run(self, self.casework.shares.current, self._note)

    def _note(self, rows: list[Row]) -> None:
        """Write into the access log what is shown the first time, then show it."""
        write = self._noting.opens_shares([row.id for row in rows])
        if write is None:
            self._show(rows)
        else:
            self.context.tasks.run(self, write, lambda _: self._show(rows))

    def _show(self, rows: list[Row]) -> None:
        for card in self.cards:
            self._column.box.removeWidget(card)
            card.hide()
            card.deleteLater()
        today = self.casework.desk.clock().astimezone().date()
        self.cards = [self._card(row, today) for row in rows]
        for place, card in enumerate(self.cards):
            self._column.box.insertWidget(place, card)
        self._empty.setHidden(bool(rows))

    def _card(self, row: Row, today: date) -> Card:
        values = row.values
        until = self.tr("until {day}").format(day=words.of_day(row.until))
        card = Card(str(values.get("for") or ""), until)
        card.add(Label(str(values.get("name") or ""), "heading", wrap=True, selectable=True))
        if (date.fromisoformat(row.until) - today).days <= SOON_DAYS:
            card.add(Bar([Pill(self.tr("Ends soon"), "warning", icon="clock")]))
        card.add(Label(str(values.get("agreed") or ""), "body", wrap=True, selectable=True))
        consent = self.tr("Consent: {words}").format(words=values.get("consent_words") or "")
        card.add(Label(consent, "meta", wrap=True))
        who = joined(row.writer, words.of_role(row.writer_role))
        card.add(Label(who, "small", ink="ink2", wrap=True))
        return card
