"""The synchronisation page: where the changes are, and everything that needs a person, each with what to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from lahityo.base.errors import NoConnection, ServerNotBelieved
from lahityo.services.casework import Casework
from lahityo.services.outbox import Line, SetAside
from lahityo.services.state import Conflict, Problem
from lahityo.services.troubles import Settled
from lahityo.ui.context import Context
from lahityo.ui.organisation.late_card import LateCard
from lahityo.ui.ports import SyncPhase, SyncReport, Touched
from lahityo.ui.safety.reveal import RevealDialog
from lahityo.ui.shell.server_pin import ServerPinDialog
from lahityo.ui.sync_view import lines
from lahityo.ui.sync_view.bundle_card import BundleCard
from lahityo.ui.sync_view.certificate_card import CertificateCard
from lahityo.ui.sync_view.items import ItemCard
from lahityo.ui.sync_view.own_device_sheet import CLONED
from lahityo.ui.sync_view.remedies import RESTORED, Remedies
from lahityo.ui.texts import of_error
from lahityo.ui.views import when
from lahityo.ui.views.page import Bar, Column, Row, fill
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.progress import Meter

SHOWN = 50
"""Lines of a list that needs nobody."""


@dataclass(frozen=True)
class _Lists:
    lines: list[Line]
    problems: list[Problem]
    conflicts: list[Conflict]
    hidden: list[Conflict]
    aside: list[SetAside]
    late: int
    history: list[Settled]
    administrators: list[str]
    administers: bool
    certificate_holds: bool
    lease_nears: bool


class SyncView(View):
    """The state at the side, the lists beside it.

    Signals:
        compare(object): a Conflict is to be resolved.
    """

    compare = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._hidden: list[Conflict] = []
        self._remedies = Remedies(context, self, self.load)
        self._calm = Card(self.tr("Needs attention"))
        self._nothing = Label(self.tr("Nothing needs attention."), "body", ink="ink2", wrap=True)
        self._calm.add(self._nothing)
        self._calm.add_stretch()
        self._make_lists()
        lists = Column()
        urgent = (self._copied, self._restored, self._conflicts, self._refused, self._problems, self._late, self._aside)
        lists.add(self._certificate)
        for card in urgent:
            card.hide()
            lists.add(card)
        lists.add(self._calm)
        for card in (self._waiting, self._history):
            card.hide()
            lists.add(card)
        lists.add_stretch()
        state = Column()
        state.add(self._make_state())
        state.add(BundleCard(context))
        state.add(self._make_office())
        state.add_stretch()
        fill(self, Row([state, lists], [38, 62], least=1.4, gap="gutter"))
        self.set_title(self.tr("Sync"))
        context.bus.sync_changed.connect(self._show_report)
        self._show_report(context.workspace.sync.report())

    def _make_state(self) -> Card:
        state = Card(self.tr("Status"))
        self._words = Label("", "strong", wrap=True)
        self._detail = Label("", "body", ink="ink2", wrap=True, tabular=True)
        self._meter = Meter()
        self._meter.set_share(None)
        self._meter.setAccessibleName(self.tr("Syncing"))
        self._error = Banner("", "warning")
        self._now = Button(self.tr("Sync now"), "primary", icon="refresh-cw")
        self._now.clicked.connect(self.context.workspace.sync.request)
        self._pin = Button(self.tr("Server pin…"))
        self._pin.clicked.connect(self._open_pin)
        for widget in (self._words, self._detail, self._meter, self._error, Bar([self._now, self._pin])):
            state.add(widget)
        state.add_stretch()
        return state

    def _make_office(self) -> Card:
        """What an administrator may do when only colleagues' computers have noticed."""
        self._office = Card(self.tr("For administrators"))
        told = self.tr(
            "A colleague's computer may say that the server has gone back to an earlier state although this one has "
            "noticed nothing."
        )
        self._office.add(Label(told, "body", ink="ink2", wrap=True))
        fill_up = Button(self.tr("Refill the server…"), icon="undo-2")
        fill_up.clicked.connect(self._remedies.fill_up)
        self._office.add(Bar([fill_up]))
        self._office.hide()
        return self._office

    def _make_lists(self) -> None:
        self._conflicts = ItemCard(self.tr("Two versions of the same thing"), self.tr("Compare and choose"))
        self._conflicts.say_why(
            self.tr(
                "Two people changed the same field while offline. Both versions are kept; anyone who can write in it "
                "may choose."
            )
        )
        self._restored = ItemCard(self.tr("The server has gone back to an earlier state"))
        self._copied = ItemCard(self.tr("This vault is a copy"))
        self._restored.say_why(
            self.tr("It may have been restored from a backup. Nothing is lost here; you can go on recording.")
        )
        self._waiting = ItemCard(self.tr("Waiting to be sent"))
        self._refused = ItemCard(self.tr("Not taken by the server"))
        self._refused.say_why(self.tr("These changes are safe on this computer, but your colleagues do not see them."))
        self._problems = ItemCard(self.tr("Did not pass the checks"))
        self._problems.say_why(
            self.tr(
                "The server sent something that does not pass the checks. It was not used, and nothing of yours is "
                "changed. You can go on recording."
            )
        )
        self._late = LateCard(self.context)
        self._certificate = CertificateCard(self.context)
        self._aside = ItemCard(self.tr("Set aside"))
        self._aside.say_why(self.tr("Colleagues' changes that have come but are not used yet. They are kept."))
        self._history = ItemCard(self.tr("No longer on the lists"))
        self._history.say_why(self.tr("What resolved itself, and what someone left with a reason."))
        self._conflicts.chosen.connect(self._open)
        for card in (self._copied, self._restored, self._refused, self._problems, self._aside, self._waiting):
            card.acted.connect(self._remedies.do)

    def place(self) -> tuple[str, bytes]:
        """The page."""
        return "sync", b""

    def load(self) -> None:
        """Read the lists."""
        casework = self.casework
        self.context.tasks.run(self, lambda: _read(casework), self._show_lists)
        self._late.load()
        self._certificate.load()

    def is_concerned(self, touched: Touched) -> bool:
        """Any change may be one of these."""
        return bool(touched)

    def _show_report(self, report: SyncReport) -> None:
        self._words.setText(self._sentence(report))
        self._detail.setText(self._numbers(report))
        busy = report.phase is SyncPhase.SYNCING
        self._meter.setVisible(busy)
        self._now.set_busy(busy)
        self._now.setHidden(report.copied)
        self._waiting.say_why(
            self.tr("They are safe here and are sent once this computer has been set up as a separate one.")
            if report.copied
            else self.tr("They are safe here and are sent automatically when the server can be reached.")
        )
        # That there is no connection is said above already.
        error = None if isinstance(report.error, NoConnection) else report.error
        self._error.setVisible(error is not None and not busy)
        self._pin.setVisible(isinstance(error, ServerNotBelieved))
        if error is not None:
            self._error.set(of_error(error), "warning")
        self.load()

    def _sentence(self, report: SyncReport) -> str:
        match report.phase:
            case SyncPhase.SYNCING:
                words = self.tr("Sending and fetching changes…")
            case SyncPhase.OFFLINE:
                words = self.tr("No connection. You can keep working; changes are sent when the connection is back.")
            case _ if report.copied:
                words = self.tr(
                    "This vault is a copy. Nothing is sent or fetched until this computer has been set up as a "
                    "separate one."
                )
            case _ if report.refused:
                words = self.tr("The server did not take everything. The list says what to do.")
            case _ if report.problems:
                words = self.tr("The server did not send what it should. The list says what to do.")
            case _ if report.waiting:
                words = self.tr("Changes wait to be sent.")
            case _ if report.error is not None:
                words = self.tr("The last sync failed.")
            case _ if report.conflicts:
                words = self.tr(
                    "Everything has been sent and fetched. Some fields have two versions: choose in the list."
                )
            case _:
                words = self.tr("Everything has been sent and fetched.")
        return words

    def _numbers(self, report: SyncReport) -> str:
        last = self.tr("Not synced yet")
        if report.last is not None:
            last = self.tr("Last synced {time}").format(time=when.day_and_clock(when.local(report.last)))
        return joined(last, self.tr("%n change(s) waiting", "", report.waiting) if report.waiting else "")

    def _show_lists(self, lists: _Lists) -> None:
        self._hidden = lists.hidden
        remedies, administrators = self._remedies, lists.administrators
        restored = [one for one in lists.problems if one.kind == RESTORED]
        refused = [one for one in lists.lines if one.reason]
        waiting = [one for one in lists.lines if not one.reason][:SHOWN]
        self._conflicts.show_items([lines.conflict(one) for one in lists.conflicts])
        self._refused.show_items([lines.refused(one, administrators, remedies) for one in refused])
        self._waiting.show_items([lines.waiting(one, remedies) for one in waiting])
        self._restored.show_items(
            [lines.restored(one, administrators, remedies, administers=lists.administers) for one in restored]
        )
        remedy_of = self.casework.troubles.remedy_of
        self._problems.show_items(
            [
                lines.problem(one, remedy_of(one), remedies)
                for one in lists.problems
                if one not in restored and one.kind != CLONED
            ]
        )
        copied = [one for one in lists.problems if one.kind == CLONED]
        self._copied.show_items([lines.problem(one, remedy_of(one), remedies) for one in copied])
        self._aside.show_items([lines.set_aside(one, remedies) for one in lists.aside])
        self._history.show_items([lines.settled(one) for one in lists.history[:SHOWN]])
        self._office.setVisible(lists.administers and not restored)
        told = lists.lease_nears or not self._error.isHidden()
        self._nothing.setText(self.tr("Nothing else needs attention.") if told else self.tr("Nothing needs attention."))
        urgent = lists.conflicts or refused or lists.problems or lists.late
        self._calm.setVisible(lists.certificate_holds and not urgent)

    def _open_pin(self) -> None:
        ServerPinDialog(self.context.workspace, self.context.tasks, self).open()

    def _open(self, conflict: Conflict) -> None:
        """Show the versions; of what a non-disclosure hides, after a written reason."""
        if conflict not in self._hidden:
            self.compare.emit(conflict)
            return
        dialog = RevealDialog(self.context, conflict.client, self.window(), what=conflict.field)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.revealed.connect(lambda: self.compare.emit(conflict))
        dialog.open()


def _read(casework: Casework) -> _Lists:
    status, safety, outbox, troubles = casework.status, casework.safety, casework.outbox, casework.troubles
    conflicts = status.conflicts()
    hidden = [one for one in conflicts if one.client and safety.hides(one.client, one.type, one.field)]
    return _Lists(
        outbox.lines(), status.problems(), conflicts, hidden, outbox.set_aside(), casework.late.count(),
        troubles.history(), outbox.administrators(), troubles.may_fill_up(), troubles.certificate_ends() is None,
        casework.lease.now().warns,
    )  # fmt: skip
