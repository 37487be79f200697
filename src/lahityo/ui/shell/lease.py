"""The lease on the screen: a calm line while it nears its end, and the one page that shows once it is over."""

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.base.errors import ServerNotBelieved
from lahityo.services.lease import LeaseState
from lahityo.ui.bus import Bus
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.ports import SyncPhase, SyncReport, Workspace
from lahityo.ui.shell.server_pin import ServerPinDialog
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_error
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label

_LOOK_AGAIN_MS = 30 * 60 * 1000


class LeaseBanner(Banner):
    """Over every view when this computer has not met the server for long.

    Signals:
        told(): it was shown or hidden.
        ended(): it is over.
    """

    told = Signal()
    ended = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("", "warning", action=self.tr("Sync now"))
        self._context = context
        self._last: int | None = context.workspace.sync.report().last
        self.acted.connect(context.workspace.sync.request)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.load)
        self._timer.start()
        context.bus.sync_changed.connect(self._heard)
        self.hide()
        self.load()

    def load(self) -> None:
        """Ask how it stands; asking takes note of the time."""
        self._context.tasks.run(self, self._context.workspace.casework.lease.now, self._tell)

    def _heard(self, report: SyncReport) -> None:
        if report.last != self._last:
            self._last = report.last
            self.load()

    def _tell(self, state: LeaseState) -> None:
        if state.over:
            self.ended.emit()
            return
        self.setVisible(state.warns)
        if state.warns:
            words = self.tr(
                "The last sync was on {last}. Connect to a network by {end}; after that Lähityö opens only once it "
                "has synced. What you have written stays safe."
            )
            self.set(
                words.format(last=_day(state.contact), end=_day(state.ends)), "warning",
                title=self.tr("This computer has not synced for a long time"), action=self.tr("Sync now"),
            )  # fmt: skip
        self.told.emit()


class LeasePage(QWidget):
    """Nothing is open but this: why, and how to go on.

    Signals:
        renewed(): a sync has begun the lease anew.
        lock_requested(): the vault shall be locked.
    """

    renewed = Signal()
    lock_requested = Signal()

    def __init__(self, workspace: Workspace, tasks: TaskRunner, bus: Bus, state: LeaseState) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._said = Label("", "body", ink="ink2", wrap=True)
        self.sync = Button(self.tr("Sync now"), "primary")
        self.lock = Button(self.tr("Lock"))
        self.pin = Button(self.tr("Server pin…"))
        self.pin.hide()
        self._lay_out(state)
        self.sync.clicked.connect(self._ask)
        self.lock.clicked.connect(self.lock_requested)
        self.pin.clicked.connect(self._open_pin)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_requested)
        bus.sync_changed.connect(self._heard)
        self._heard(workspace.sync.report())
        self.setFocusProxy(self.sync)

    def _lay_out(self, state: LeaseState) -> None:
        sizes = current().metrics
        card = Card()
        card.add(Label(self.tr("Sync first"), "title", wrap=True))
        why = self.tr(
            "This computer last synced on {last}. Your organisation lets a computer open for {days} days without "
            "syncing, so that a lost one does not stay open."
        )
        card.add(Label(why.format(last=_day(state.contact), days=state.days), "body", wrap=True))
        kept = self.tr("Connect to a network and sync. What you have written is kept here and is sent then.")
        card.add(Label(kept, "body", wrap=True))
        card.add(self._said)
        buttons = QHBoxLayout()
        card.body.addLayout(buttons)
        buttons.addWidget(self.sync)
        buttons.addWidget(self.lock)
        buttons.addWidget(self.pin)
        buttons.addStretch(1)
        clock = self.tr("The clock of this computer says {date}. If that is wrong, correct it and sync.")
        card.add(Label(clock.format(date=_day(state.clock)), "small", ink="ink2", wrap=True))
        holder = QWidget()
        holder.setMaximumWidth(sizes.dialog_width)
        middle = QVBoxLayout(holder)
        middle.addStretch(2)
        middle.addWidget(card)
        middle.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.page_padding, sizes.page_padding, sizes.page_padding, sizes.page_padding)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)

    @property
    def words(self) -> str:
        """How syncing goes."""
        return self._said.text()

    def _ask(self) -> None:
        self._workspace.sync.request()

    def _open_pin(self) -> None:
        ServerPinDialog(self._workspace, self._tasks, self).open()

    def _heard(self, report: SyncReport) -> None:
        self.sync.set_busy(report.phase is SyncPhase.SYNCING)
        if report.phase is SyncPhase.SYNCING:
            self._say(self.tr("Syncing…"))
            return
        self._say(of_error(report.error) if report.error is not None else "")
        self.pin.setVisible(isinstance(report.error, ServerNotBelieved))
        self._tasks.run(self, self._workspace.casework.lease.now, self._look)

    def _say(self, words: str) -> None:
        """Nothing to say takes no room."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _look(self, state: LeaseState) -> None:
        if not state.over:
            self.renewed.emit()


def _day(moment: datetime) -> str:
    return format_date(moment.astimezone().date())
