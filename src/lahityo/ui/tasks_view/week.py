"""A week of appointments, day by day; a planned one is recorded as a visit from here."""

from datetime import date, datetime, time, timedelta

from PySide6.QtGui import QKeySequence, QShortcut

from lahityo.services.appointments import Appointment
from lahityo.ui.context import Context
from lahityo.ui.tasks_view.appointment_sheet import AppointmentSheet
from lahityo.ui.tasks_view.words import appointment_row
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow

_DAYS = 7
_MORNING = time(9)


class Week(Column):
    """Seven days from a Monday; a day without appointments is one line."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        today = self._today()
        self._monday = today - timedelta(days=today.weekday())
        self._span = Label("", "heading")
        before = IconButton("chevron-left", self.tr("Previous week (Ctrl+Left)"))
        before.clicked.connect(lambda: self.go_weeks(-1))
        after = IconButton("chevron-right", self.tr("Next week (Ctrl+Right)"))
        after.clicked.connect(lambda: self.go_weeks(1))
        self._back = Button(self.tr("This week"))
        self._back.clicked.connect(lambda: self.go_weeks(0))
        self.add(Bar([self._span], [self._back, before, after]))
        for keys, weeks in (("Ctrl+Left", -1), ("Ctrl+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda weeks=weeks: self.go_weeks(weeks))
        self._days = [self._day() for _ in range(_DAYS)]
        for card, _, line in self._days:
            self.add(card)
            self.add(line)
        self.add_stretch()

    def title(self) -> str:
        """`23.11.2026 – 29.11.2026`."""
        last = self._monday + timedelta(days=_DAYS - 1)
        return f"{format_date(self._monday)} – {format_date(last)}"

    def next_start(self) -> str:
        """Where a new appointment begins: the next full hour of this week, or the Monday morning of another one."""
        now = self._context.workspace.casework.desk.clock().astimezone()
        if self._monday <= now.date() < self._monday + timedelta(days=_DAYS):
            return (now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)).isoformat()
        return datetime.combine(self._monday, _MORNING).astimezone().isoformat()

    def go_weeks(self, weeks: int) -> None:
        """Another week; 0 is this one."""
        today = self._today()
        this = today - timedelta(days=today.weekday())
        self._monday = self._monday + timedelta(weeks=weeks) if weeks else this
        self.load()

    def load(self) -> None:
        """Read the week."""
        appointments, monday = self._context.workspace.casework.appointments, self._monday
        last = monday + timedelta(days=_DAYS - 1)
        self._context.tasks.run(self, lambda: appointments.between(monday, last), self._show)

    def _day(self) -> tuple[Card, ItemList, Label]:
        card = Card(" ")
        rows = ItemList(VisitDelegate(), self._row, "", fitted=True, least=0)
        rows.opened.connect(self._open)
        card.add(rows)
        card.hide()
        return card, rows, Label("", "body", ink="ink2")

    def _show(self, found: list[Appointment]) -> None:
        today = self._today()
        self._span.setText(self.title())
        self._back.setVisible(not self._monday <= today < self._monday + timedelta(days=_DAYS))
        for offset, (card, rows, line) in enumerate(self._days):
            day = self._monday + timedelta(days=offset)
            items = [one for one in found if one.start.date() == day]
            card.set_title(when.long_day(day))
            card.set_tone("chosen" if day == today else "plain")
            rows.setAccessibleName(when.long_day(day))
            rows.show_items(items)
            card.setVisible(bool(items))
            line.setText(self.tr("{day} · nothing agreed").format(day=when.long_day(day)))
            line.setVisible(not items)

    def _row(self, one: Appointment) -> VisitRow:
        return appointment_row(one, self._today())

    def _open(self, one: Appointment) -> None:
        AppointmentSheet(self._context, one, self.window()).open()

    def _today(self) -> date:
        return self._context.workspace.casework.desk.clock().astimezone().date()
