"""Tänään: the round by urgency, the visits of a day, what is unfinished, and whether the work is sent."""

from datetime import date, timedelta

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.domain.codes import Register
from lahityo.services.lists import JointRow
from lahityo.services.state import Conflict
from lahityo.services.visit_views import VisitRow as Visit
from lahityo.ui import lazy, texts
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.tasks_view.causes import CAUSES
from lahityo.ui.tasks_view.round_card import RoundCard
from lahityo.ui.views import overview_cards, visit_rows, when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column, Row, fill
from lahityo.ui.views.sync_card import SyncCard
from lahityo.ui.views.today_cards import CARDS
from lahityo.ui.views.today_data import Draft, Today, read_today
from lahityo.ui.views.view import View
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow


class TodayView(View):
    """A day's list beside the state of things; arrows go to the days around it."""

    concerns = frozenset({"visit", "client", "agreement", "correction", "joint_visit", "draft"}) | CAUSES

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._day = self._today()
        self._seen_today = self._day
        self._build_bar()
        self._empty: EmptyState | None = None
        self._empty_kind = ""
        self._round = RoundCard(context)
        self._unfinished = ItemList(VisitDelegate(), self._unfinished_row, self.tr("Unfinished"), fitted=True)
        self._unfinished_card = Card(self.tr("Unfinished"))
        self._unfinished_card.add(self._unfinished)
        self._unfinished_card.hide()
        self._list = ItemList(VisitDelegate(), self._day_row, self.tr("The day's visits"), fitted=True)
        self._day_card = Card(self.tr("The day's visits"))
        self._day_card.add(self._list)
        self._day_card.add_stretch()
        self._unfinished.opened.connect(self._go_on)
        self._list.opened.connect(self._open)
        main = Column()
        main.add(self._bar)
        main.add(self._round)
        main.add(self._unfinished_card)
        main.add(self._day_card, 1)
        self._rest = QWidget()  # takes the room where the day's card, which has it, does not show
        self._rest.hide()
        main.add(self._rest, 1)
        self._conflict_card = Card(self.tr("Waiting for a decision"), link=self.tr("Compare"))
        self._conflict_words = Label("", "body", wrap=True)
        self._conflict_card.add(self._conflict_words)
        self._conflict_card.link_pressed.connect(context.go.open_sync)
        self._conflict_card.hide()
        side = Column()
        side.add(self._conflict_card)
        self._cards = [lazy.maker(path)(context) for path in CARDS]
        for card in self._cards:
            side.add(card)
        side.add(SyncCard(context))
        side.add_stretch()
        fill(self, Row([main, side], [62, 38], least=1.4, gap="gutter"))
        self._name_day()
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The day's view."""
        return "today", b""

    def load(self) -> None:
        """Read the day."""
        day, casework = self._day, self.casework
        self.context.tasks.run(self, lambda: read_today(casework, day), self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """After midnight the view is of the new day; a draft may have been saved meanwhile."""
        if self._day == self._seen_today:
            self._day = self._today()
        self._seen_today = self._today()
        self._name_day()
        self._stale = True
        super().showEvent(event)

    def _heard(self, touched: Touched) -> None:
        super()._heard(touched)
        for card in self._cards:
            overview_cards.tell(card, touched)

    def go_days(self, days: int) -> None:
        """Another day; 0 is today."""
        self._day = self._day + timedelta(days=days) if days else self._today()
        self._name_day()
        self.load()

    def _build_bar(self) -> None:
        self._record = Button(
            self.tr("Record a visit"), "primary", icon="plus", shortcut="Ctrl+N", bind=False
        )  # the shortcut works everywhere, so the window has it
        self._record.clicked.connect(self._new_visit)
        self._before = IconButton("chevron-left", self.tr("Previous day (Ctrl+Left)"))
        self._before.clicked.connect(lambda: self.go_days(-1))
        self._after = IconButton("chevron-right", self.tr("Next day (Ctrl+Right)"))
        self._after.clicked.connect(lambda: self.go_days(1))
        self._back = Button(self.tr("Today"))
        self._back.clicked.connect(lambda: self.go_days(0))
        self._anonymous = Button(self.tr("Anonymous contact"), icon="footprints")
        self._anonymous.clicked.connect(lambda: self.context.go.open_place("drop_in"))
        self._bar = Bar([self._record, self._anonymous], [self._back, self._before, self._after])
        for keys, days in (("Ctrl+Left", -1), ("Ctrl+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda days=days: self.go_days(days))

    def _new_visit(self) -> None:
        self.context.go.new_visit()

    def _name_day(self) -> None:
        today = self._today()
        self.set_title(self.tr("Today") if self._day == today else self.tr("Day"), when.long_day(self._day))
        self._back.setVisible(self._day != today)

    def _show(self, today: Today) -> None:
        self._record.setVisible(today.writes)
        self._anonymous.setVisible(today.writes or today.partner)
        self._day_card.setVisible(not today.partner)
        closed = not today.writes and not today.partner  # an administrator's: no day of it has visits
        self._bar.setVisible(not closed)
        self._day_card.set_title("" if closed else self.tr("The day's visits"))
        self._rest.setVisible(today.partner)
        self._round.show_round(today.round, self._day, self._today(), today.in_danger, today.protected)
        self._unfinished.show_items(today.unfinished)
        self._unfinished_card.set_trailing(str(len(today.unfinished)))
        self._unfinished_card.setVisible(bool(today.unfinished))
        self._list.show_items(today.day)
        self._list.setVisible(bool(today.day))
        signed = sum(1 for one in today.day if isinstance(one, Visit) and one.signed is not None)
        trailing = self.tr("{signed}/{all} signed").format(signed=signed, all=len(today.day)) if today.day else ""
        self._day_card.set_trailing(trailing)
        self._show_empty(today)
        self._conflict_card.setVisible(bool(today.conflicts))
        self._conflict_words.setText(self._conflict_sentence(today.conflicts))

    def _show_empty(self, today: Today) -> None:
        kind = "" if today.day else "closed" if not today.writes else "first" if today.empty else "none"
        if kind == self._empty_kind:
            return
        self._empty_kind = kind
        if self._empty is not None:
            self._day_card.body.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._empty_state(kind) if kind else None
        if self._empty is not None:
            self._day_card.body.insertWidget(1, self._empty, 1)

    def _empty_state(self, kind: str) -> EmptyState:
        if kind == "closed":
            return EmptyState(
                "shield-check",
                self.tr("This computer holds no client data"),
                self.tr("An administrator's computer manages people and computers; visits are recorded by the others."),
            )
        if kind == "none":
            return EmptyState(
                "calendar-days",
                self.tr("No visits on this day"),
                self.tr("A visit you record appears here as soon as you begin to write."),
            )
        state = EmptyState(
            "notebook-pen",
            self.tr("The day's visits will be here"),
            self.tr("Add the first client, then record a visit. It is safe here at once, online or not."),
            self.tr("Add the first client"),
        )
        state.step_taken.connect(self.context.go.new_client)
        return state

    def _conflict_sentence(self, conflicts: tuple[Conflict, ...]) -> str:
        names = list(dict.fromkeys(conflict.client_name.replace(" ", "\u00a0") for conflict in conflicts))
        shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        # A shortened name ends in the full stop that ends the sentence.
        return self.tr("Two versions to compare for: {names}.").format(names=shown.removesuffix("."))

    def _open(self, item: Visit | Draft) -> None:
        if isinstance(item, Draft):
            self.context.go.open_draft(item.id)
        else:
            self.context.go.open_visit(item.id)

    def _go_on(self, item: Visit | Draft | JointRow) -> None:
        if isinstance(item, JointRow):
            self.context.go.write_joint(item.joint)
        elif isinstance(item, Draft):
            self.context.go.open_draft(item.id)
        else:
            self.context.go.edit_visit(item.id)

    def _day_row(self, item: Visit | Draft) -> VisitRow:
        if isinstance(item, Draft):
            start = when.local(item.start_ms)
            second = visit_rows.joined(texts.of_code(item.kind), item.preview)
            return VisitRow(
                when.clock(start),
                item.client_name or self.tr("Client not chosen yet"),
                "",
                second,
                pill=visit_rows.draft_pill(item.saved, self._today()),
            )
        return visit_rows.of_day(item, self._today())

    def _unfinished_row(self, item: Visit | Draft | JointRow) -> VisitRow:
        today = self._today()
        day = when.short_day(when.local(item.start_ms).date(), today) if item.start_ms else ""
        if isinstance(item, JointRow):
            pill = PillText(self.tr("Your part is missing"), "warning", "users")
            nurse = self.tr("A nurse opened a joint visit: write your own part")
            instructor = self.tr("A social instructor opened a joint visit: write your own part")
            words = nurse if item.opened_by is Register.HEALTH else instructor
            return VisitRow(day, item.client_name, texts.of_code(item.kind), words, pill=pill)
        if isinstance(item, Draft):
            name = item.client_name or self.tr("Client not chosen yet")
            pill = visit_rows.draft_pill(item.saved, today)
            return VisitRow(day, name, texts.of_code(item.kind), item.preview or self.tr("Nothing written"), pill=pill)
        return visit_rows.of_all(item, today)

    def _today(self) -> date:
        return self.casework.desk.clock().astimezone().date()
