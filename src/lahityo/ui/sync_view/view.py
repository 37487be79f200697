"""The synchronisation page: where the changes are, and everything that needs a person, each with what to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from lahityo.domain import registry
from lahityo.services.casework import Casework
from lahityo.services.state import Conflict, Problem
from lahityo.services.troubles import Settled, Unsent
from lahityo.ui.context import Context
from lahityo.ui.ports import SyncPhase, SyncReport, Touched
from lahityo.ui.records import words
from lahityo.ui.safety.reveal import RevealDialog
from lahityo.ui.sync_view.bundle_card import BundleCard
from lahityo.ui.sync_view.field_words import field_name
from lahityo.ui.sync_view.items import Item, ItemCard
from lahityo.ui.sync_view.trouble_sheet import TroubleSheet, kind_words
from lahityo.ui.texts import of_distrust, of_error, of_refusal
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
    unsent: list[Unsent]
    problems: list[Problem]
    conflicts: list[Conflict]
    hidden: list[Conflict]
    history: list[Settled]


class SyncView(View):
    """The state at the top, the lists below.

    Signals:
        compare(object): a Conflict is to be resolved.
    """

    compare = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._hidden: list[Conflict] = []
        self._state = Card(self.tr("State"))
        self._words = Label("", "strong", wrap=True)
        self._detail = Label("", "body", ink="ink2", wrap=True, tabular=True)
        self._meter = Meter()
        self._meter.set_share(None)
        self._meter.setAccessibleName(self.tr("Synchronising"))
        self._error = Banner("", "warning")
        self._now = Button(self.tr("Sync now"), "primary", icon="refresh-cw")
        self._now.clicked.connect(context.workspace.sync.request)
        for widget in (self._words, self._detail, self._meter, self._error, Bar([self._now])):
            self._state.add(widget)
        self._state.add_stretch()
        self._conflicts = ItemCard(self.tr("Two versions of the same thing"), self.tr("Compare and choose"))
        self._conflicts.say_why(
            self.tr(
                "Two people wrote in the same field without a connection. Both versions are kept until someone chooses."
            )
        )
        self._waiting = ItemCard(self.tr("Waiting to be sent"))
        self._refused = ItemCard(self.tr("Refused by the server"), self.tr("What to do…"))
        self._refused.say_why(self.tr("These changes are safe on this computer, but your colleagues do not see them."))
        self._problems = ItemCard(self.tr("Not believed"), self.tr("What to do…"))
        self._problems.say_why(
            self.tr(
                "The server sent something that does not pass the checks. It was not used, and nothing of yours is "
                "changed. Tell your administrator."
            )
        )
        self._history = ItemCard(self.tr("No longer on the lists"))
        self._history.say_why(self.tr("What mended itself, and what someone left with a reason."))
        self._calm = Card(self.tr("Needs attention"))
        self._calm.add(Label(self.tr("Nothing needs attention."), "body", ink="ink2", wrap=True))
        self._calm.add_stretch()
        self._conflicts.chosen.connect(self._open)
        self._refused.chosen.connect(self._advise)
        self._problems.chosen.connect(self._advise)
        lists = Column()
        for card in (self._conflicts, self._refused, self._problems):
            card.hide()
            lists.add(card)
        lists.add(self._calm)
        for card in (self._waiting, self._history):
            card.hide()
            lists.add(card)
        lists.add_stretch()
        state = Column()
        state.add(self._state)
        state.add(BundleCard(context))
        state.add_stretch()
        fill(self, Row([state, lists], [42, 58], least=1.4, gap="gutter"))
        self.set_title(self.tr("Synchronisation"))
        context.bus.sync_changed.connect(self._show_report)
        self._show_report(context.workspace.sync.report())
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The page."""
        return "sync", b""

    def load(self) -> None:
        """Read the lists."""
        casework = self.casework
        self.context.tasks.run(self, lambda: _read(casework), self._show_lists)

    def is_concerned(self, touched: Touched) -> bool:
        """Any change may be one of these."""
        return bool(touched)

    def _show_report(self, report: SyncReport) -> None:
        self._words.setText(self._sentence(report))
        self._detail.setText(self._numbers(report))
        busy = report.phase is SyncPhase.SYNCING
        self._meter.setVisible(busy)
        self._now.set_busy(busy)
        self._error.setVisible(report.error is not None and not busy)
        if report.error is not None:
            self._error.set(of_error(report.error), "warning")
        self.load()

    def _sentence(self, report: SyncReport) -> str:
        if report.phase is SyncPhase.SYNCING:
            return self.tr("Sending and fetching changes…")
        if report.phase is SyncPhase.OFFLINE:
            return self.tr("No connection. Work goes on; changes are sent when the connection is back.")
        if report.refused or report.problems:
            return self.tr("Something needs attention.")
        if report.waiting:
            return self.tr("Changes wait to be sent.")
        return self.tr("Everything has been sent and fetched.")

    def _numbers(self, report: SyncReport) -> str:
        last = self.tr("Not synchronised yet")
        if report.last is not None:
            last = self.tr("Last {time}").format(time=when.day_and_clock(when.local(report.last)))
        if not report.waiting:
            return last
        return f"{last} · {self.tr('%n change(s) waiting', '', report.waiting)}"

    def _show_lists(self, lists: _Lists) -> None:
        self._hidden = lists.hidden
        self._conflicts.show_items([Item(self._name_of(one), self._who(one), one) for one in lists.conflicts])
        refused = [one for one in lists.unsent if one.reason]
        self._refused.show_items([Item(self._line(one), of_refusal(one.reason), one) for one in refused])
        self._waiting.show_items(
            [Item(self._line(one), self._since(one), None) for one in lists.unsent if not one.reason][:SHOWN]
        )
        self._history.show_items([self._settled(one) for one in lists.history[:SHOWN]])
        self._problems.show_items(
            [
                Item(
                    joined(when.day_and_clock(when.local(one.at)), one.client_name, one.who),
                    of_distrust(one.text),
                    one,
                )
                for one in lists.problems
            ]
        )
        self._calm.setVisible(not (lists.conflicts or refused or lists.problems))

    def _advise(self, subject: Unsent | Problem) -> None:
        sheet = TroubleSheet(self.context, subject, self.window())
        sheet.finished.connect(sheet.deleteLater)
        sheet.finished.connect(self.load)
        sheet.open()

    def _line(self, one: Unsent) -> str:
        """Whose it is and what; what is of no client is the team's."""
        specs = [registry.spec(kind) for kind in one.types]
        names = [words.of_record(spec) for spec in specs if spec is not None]
        names += [name for kind in one.types if (name := kind_words(kind))]
        return joined(one.client_name or self.tr("Team"), ", ".join(names))

    def _since(self, one: Unsent) -> str:
        return self.tr("Written {time}").format(time=when.day_and_clock(when.local(one.at))) if one.at else ""

    def _settled(self, one: Settled) -> Item:
        title = joined(when.day_and_clock(when.local(one.ended)), one.client_name)
        text = of_refusal(one.text) if one.refused else of_distrust(one.text)
        return Item(title, f"{text} {one.reason or self.tr('Mended by itself.')}", None)

    def _open(self, conflict: Conflict) -> None:
        """Show the versions; of what a non-disclosure hides, after a written reason."""
        if conflict not in self._hidden:
            self.compare.emit(conflict)
            return
        dialog = RevealDialog(self.context, conflict.client, self.window(), what=conflict.field)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.revealed.connect(lambda: self.compare.emit(conflict))
        dialog.open()

    def _name_of(self, conflict: Conflict) -> str:
        return joined(conflict.client_name, field_name(conflict.type, conflict.field))

    def _who(self, conflict: Conflict) -> str:
        return ", ".join(f"{value.author} {when.day_and_clock(when.local(value.at))}" for value in conflict.values)


def _read(casework: Casework) -> _Lists:
    status, safety = casework.status, casework.safety
    conflicts = status.conflicts()
    hidden = [one for one in conflicts if one.client and safety.hides(one.client, one.type, one.field)]
    troubles = casework.troubles
    return _Lists(troubles.unsent(), status.problems(), conflicts, hidden, troubles.history())
