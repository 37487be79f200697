"""On Tänään: planning an outing, leaving and coming back, and who of the team is out or overdue."""

from datetime import datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.records.safety import OUTING
from lahityo.services.casework import Casework
from lahityo.services.safety import Outing
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.safety.outing_form import LaterDialog, OutingForm
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill
from lahityo.ui.widgets.tab_order import holds_keys

_LOOK_AGAIN_MS = 30_000


class OutingCard(Card):
    """Reads by itself and looks at the clock every half minute while it is in sight."""

    concerns: ClassVar[frozenset[str]] = frozenset({"outing", "step", "void"})

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Outings"))
        self.set_link(self.tr("+ Go out"), "Ctrl+Shift+N")
        QShortcut(QKeySequence("Ctrl+Shift+N"), self).activated.connect(self._plan)
        self._context = context
        self._lines: list[QWidget] = []
        self._list = Column("gap")
        self._empty = Label(self.tr("Nobody on the team is out."), "meta", wrap=True)
        self._limits = Label("", "small", wrap=True)
        incident = Button(self.tr("Safety incident…"), icon="triangle-alert")
        incident.clicked.connect(self._write_incident)
        for widget in (self._list, self._empty, self._limits, Bar([incident])):
            self.add(widget)
        self.link_pressed.connect(self._plan)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.load)
        self.load()

    def load(self) -> None:
        """Read who is out."""
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: casework.desk.role() in OUTING.writers, self._offer)
        self._context.tasks.run(self, lambda: _read(casework), self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while in sight."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """No need to look at the clock."""
        super().hideEvent(event)
        self._timer.stop()

    def _offer(self, writes: bool) -> None:
        """Who administers alone has nowhere to go out to, and is told of nobody."""
        if self.parentWidget() is not None:
            self.setVisible(writes)

    def _show(self, found: tuple[list[Outing], datetime]) -> None:
        outings, now = found
        held = holds_keys(self._list)
        for line in self._lines:
            self._list.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one, now) for one in outings]
        for line in self._lines:
            self._list.add(line)
        self._list.setVisible(bool(outings))
        self._empty.setVisible(not outings)
        self.set_tone("danger" if any(one.overdue for one in outings) else "plain")
        phone = next((one.text("phone") for one in outings if one.own and one.text("phone")), "")
        words = self.tr("When offline, this computer cannot raise an alarm. Agree on a phone call: {phone}.")
        plain = self.tr("When offline, this computer cannot raise an alarm. Agree on a phone call.")
        self._limits.setText(words.format(phone=_unbroken(phone)) if phone else plain)
        if held:  # the button that was pressed is gone; the keys stay in the card
            next(iter(self.findChildren(Button))).setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, outing: Outing, now: datetime) -> QWidget:
        line = Column("unit")
        line.add(Bar([Label(outing.text("worker"), "strong"), self._pill(outing)]))
        back = self.tr("back by {clock}").format(clock=_clock(outing.back_by, now)) if outing.back_by else ""
        leaves = ""
        if outing.state == "planned" and outing.leaves:
            leaves = self.tr("leaves {clock}").format(clock=_clock(outing.leaves, now))
        pair = self.tr("with {name}").format(name=outing.text("pair")) if outing.text("pair") else ""
        words = visit_rows.joined(outing.text("place"), leaves, back, pair)
        line.add(Label(words, "body", wrap=True, selectable=True, tabular=True))
        more = visit_rows.joined(outing.text("phone"), outing.text("instructions"))
        if more and (outing.overdue or outing.own):
            line.add(Label(more, "small", wrap=True, selectable=True))
        line.add(Bar(self._buttons(outing)))
        return line

    def _pill(self, outing: Outing) -> Pill:
        if outing.overdue:
            return Pill(self.tr("Overdue"), "danger")
        if outing.state == "planned":
            return Pill(self.tr("Planned"), "neutral")
        return Pill(self.tr("Out"), "info", icon="footprints")

    def _buttons(self, outing: Outing) -> list[QWidget]:
        words = {
            "leave": self.tr("Leave now"),
            "back": self.tr("Back, all well") if outing.own else self.tr("Is back: I have checked"),
            "extend": self.tr("Return later…"),
            "cancel": self.tr("Cancel the outing"),
        }
        shown: list[QWidget] = []
        for move in outing.moves:
            first = move.action == ("leave" if outing.state == "planned" else "back")
            if (move.action == "back" and outing.state == "planned") or not (outing.own or move.action == "back"):
                continue
            button = Button(words[move.action], "primary" if first and outing.own else "secondary")
            button.clicked.connect(lambda _=False, action=move.action: self._move(outing, action))
            shown.append(button)
        return shown

    def _move(self, outing: Outing, action: str) -> None:
        if action == "extend":
            dialog = LaterDialog(self._context, outing, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.changed.connect(self.load)
            dialog.open()
            return
        safety, identifier = self._context.workspace.casework.safety, outing.row.id
        self._context.tasks.run(
            self, lambda: safety.move_outing(identifier, action), lambda _: self.load(), self._failed, lane="write"
        )

    def _plan(self) -> None:
        form = OutingForm(self._context, self.window())
        form.finished.connect(form.deleteLater)
        form.changed.connect(self.load)
        form.open()

    def _write_incident(self) -> None:
        """What happened to whoever was at work; it is in the team's log beside the day log."""
        from lahityo.domain.records.safety import SAFETY_INCIDENT
        from lahityo.ui.records.form import RecordForm

        form = RecordForm(self._context, SAFETY_INCIDENT, client=b"", parent=self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(lambda _: self._context.tell(self.tr("The incident is in the meeting place's day log.")))
        form.open()

    def _failed(self, error: LahityoError) -> None:
        self._context.tell(texts.of_error(error))
        self.load()


class OverdueBanner(Banner):
    """Over every view while a team-mate has not come back in time, as far as this computer has heard.

    Signals:
        told(): it was shown or hidden.
    """

    told = Signal()
    concerns: ClassVar[frozenset[str]] = frozenset({"outing", "step", "void"})

    def __init__(self, context: Context) -> None:
        super().__init__("", "danger", action=self.tr("Show"))
        self._context = context
        self.acted.connect(context.go.open_today)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.load)
        self._timer.start()
        context.bus.changed.connect(self._heard)
        self.hide()
        self.load()

    def load(self) -> None:
        """Read who is overdue."""
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: _read(casework), self._tell)

    def _heard(self, touched: frozenset[tuple[str, bytes]]) -> None:
        if any(kind in self.concerns for kind, _ in touched):
            self.load()

    def _tell(self, found: tuple[list[Outing], datetime]) -> None:
        outings, now = found
        late = [one for one in outings if one.overdue]
        self.setVisible(bool(late))
        if late:
            self._say(late[0], now)
        self.told.emit()

    def _say(self, first: Outing, now: datetime) -> None:
        words = self.tr("Was to be back by {clock} from {place}. Call: {phone}.")
        self.set(
            words.format(
                clock=_clock(first.back_by, now),
                place=first.text("place"),
                phone=_unbroken(first.text("phone")) or self.tr("no number given"),
            ),
            "danger",
            title=self.tr("{name} has not come back").format(name=first.text("worker")),
            action=self.tr("Show"),
        )


def _read(casework: Casework) -> tuple[list[Outing], datetime]:
    return casework.safety.outings(), casework.desk.clock()


def _unbroken(phone: str) -> str:
    """A number on one line, before a full stop."""
    return phone.rstrip(".").replace(" ", "\u00a0")


def _clock(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return ""
    local, today = moment.astimezone(), now.astimezone().date()
    near = timedelta(0) == local.date() - today
    return when.clock(local) if near else f"{when.short_day(local.date(), today)} {when.clock(local)}"
