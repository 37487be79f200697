"""The side card that says in words where the changes of this computer are."""

from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.ports import SyncPhase, SyncReport
from lahityo.ui.views import when
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.progress import Meter


class SyncCard(Card):
    """State of synchronising; its link goes to the whole story."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.set_title(self.tr("Syncing"))
        self.set_link(self.tr("Details"))
        self._words = Label("", "body", wrap=True)
        self._meter = Meter(role="warning")
        self._last = Label("", "small", wrap=True, tabular=True)
        self.add(self._words)
        self.add(self._meter)
        self.add(self._last)
        self.link_pressed.connect(context.go.open_sync)
        context.bus.sync_changed.connect(self.show_report)
        self.show_report(context.workspace.sync.report())

    def show_report(self, report: SyncReport) -> None:
        """Say this state."""
        self._words.setText(self._sentence(report))
        self._meter.setVisible(report.phase in (SyncPhase.SYNCING, SyncPhase.OFFLINE) and bool(report.waiting))
        self._meter.set_share(None if report.phase is SyncPhase.SYNCING else 1.0)
        self._meter.setAccessibleName(self._words.text())
        self._last.setText(self._line(report))

    def _sentence(self, report: SyncReport) -> str:
        waiting = bool(report.waiting)
        match report.phase:
            case _ if report.copied:
                words = self.tr(
                    "This vault is a copy. Nothing is sent or fetched until this computer has been set up as a "
                    "separate one."
                )
            case _ if report.refused:
                words = self.tr("The server did not take everything. What it did not take is safe here.")
            case _ if report.problems:
                words = self.tr("The server did not send what it should. You can go on working.")
            case SyncPhase.ATTENTION if report.error is not None:
                words = texts.of_error(report.error)
            case SyncPhase.OFFLINE if waiting:
                words = self.tr("The changes are safe and encrypted on this computer. They are sent once it is online.")
            case SyncPhase.OFFLINE:
                words = self.tr("No connection. You can go on working; everything stays safe on this computer.")
            case SyncPhase.SYNCING:
                words = self.tr("Sending and fetching changes.")
            case _ if waiting:
                words = self.tr("The changes are safe and encrypted on this computer. They are sent shortly.")
            case _:
                words = self.tr("Everything has been sent, and your colleagues' changes are here.")
        return words

    def _line(self, report: SyncReport) -> str:
        today = self._context.workspace.casework.desk.clock().astimezone().date()
        if report.last is None:
            last = self.tr("Not synced yet")
        else:
            moment = when.local(report.last)
            at = when.clock(moment) if moment.date() == today else when.day_and_clock(moment)
            last = self.tr("Last synced {time}").format(time=at)
        waiting = self.tr("%n change(s) waiting", "", report.waiting) if report.waiting else ""
        return " · ".join(part for part in (last, waiting) if part)
