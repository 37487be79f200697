"""The desk: rail, top bar and one view at a time, with the keys that work everywhere."""

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.clients import UNKNOWN_CLIENT
from lahityo.services.desk import Me
from lahityo.services.record_writes import UNKNOWN_RECORD
from lahityo.services.visits import UNKNOWN_VISIT
from lahityo.ui.bus import Bus
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.ports import SyncPhase, SyncReport, Touched, Workspace
from lahityo.ui.records import words
from lahityo.ui.shell import places
from lahityo.ui.shell.navigating import Navigating
from lahityo.ui.shell.places import Place
from lahityo.ui.shell.preferences import Preferences
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_code, of_error
from lahityo.ui.views import when
from lahityo.ui.views.page import focused_inside
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.notes import Toast
from lahityo.ui.widgets.rail import Rail
from lahityo.ui.widgets.sync_pill import SyncState
from lahityo.ui.widgets.tab_order import move_focus
from lahityo.ui.widgets.top_bar import TopBar

_NOT_HERE = frozenset({UNKNOWN_CLIENT, UNKNOWN_RECORD, UNKNOWN_VISIT})
_SHEETS = frozenset({("recovery_sheets", b"")})
_WIDE = 5  # rails; a narrower window gets the compact one
_STATES: dict[SyncPhase, SyncState] = {
    SyncPhase.SYNCED: "synced",
    SyncPhase.WAITING: "waiting",
    SyncPhase.SYNCING: "syncing",
    SyncPhase.OFFLINE: "offline",
    SyncPhase.ATTENTION: "refused",
    SyncPhase.REMOVED: "refused",
}


class MainWindow(Navigating):
    """What stands around the views.

    Signals:
        lock_requested(): the vault shall be locked.
        preferences_chosen(object): new Preferences, from the settings.
    """

    lock_requested = Signal()
    preferences_chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        bus: Bus,
        preferences: Preferences,
        where: list[Place],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._tasks = tasks
        self._history = where[:-1]
        self._may_open = places.EVERYONE_SEES
        self._lay_out()
        self.toast = Toast(self.stack)
        self.context = Context(workspace, tasks, bus, self, self.toast.tell, self._say_nowhere)
        self._bind_keys()
        self._connect(bus)
        self.go(where[-1], remember=False)

    # The frame

    def leave(self) -> list[Place]:
        """Hand over what is being written, and say where one is and was."""
        return self.where()

    def showEvent(self, event: QShowEvent) -> None:
        """One goes on by keyboard at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons only where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs the room too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Back from a sheet over a view that was made anew, the keys are in the view: never on "Lock" by chance."""
        if event.type() == QEvent.Type.WindowActivate:
            focus = cast("QWidget | None", self.window().focusWidget())
            if focus is None or not focus.isVisible():
                self._focus_view()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye does, and from what was taken away to what stands beside it."""
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def _lay_out(self) -> None:
        self.rail = Rail(self.tr("Lähityö"))
        for place in places.PLACES:
            item = self.rail.add_item(
                place.key, QCoreApplication.translate("Places", place.label), place.icon, place.keys
            )
            item.setVisible(place.key in self._may_open)  # the others once it is known who works here
        self.top = TopBar(self.tr("Search for a client, a visit, a word…"), "Ctrl+K")
        self.banner = Banner("", "danger", closable=True)
        self.banner.hide()
        self.notice = Banner(
            self.tr("Your organisation's recovery sheets have not been printed yet."),
            "warning",
            action=self.tr("Get them now"),
        )
        self.notice.hide()
        self.notice.acted.connect(self._open_sheets)
        self._overdue: Banner | None = None
        self._lease: Banner | None = None
        self._departure: Banner | None = None
        self._leaving = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setSpacing(0)
        column.addWidget(self.top)
        self._notices = QVBoxLayout()
        column.addLayout(self._notices)
        self._notices.addWidget(self.notice)
        self._notices.addWidget(self.banner)
        column.addWidget(self.stack, 1)

    def _bind_keys(self) -> None:
        numbers = dict.fromkeys(place.keys for place in places.PLACES if place.keys)
        for keys, work in (
            ("Ctrl+K", self._focus_search),
            ("Ctrl+L", self.lock_requested.emit),
            ("Ctrl+N", self._record_visit),
            ("Alt+Left", self.back),
            ("F1", self._show_keys),
            *((keys, partial(self._open_allowed, keys)) for keys in numbers),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(work)

    def _connect(self, bus: Bus) -> None:
        self.rail.selected.connect(self._selected)
        self.rail.lock_requested.connect(self.lock_requested)
        self.top.sync.clicked.connect(self.open_sync)
        self.top.back.clicked.connect(self.back)
        if self.top.search is not None:
            self.top.search.searched.connect(self._search)
            self.top.search.submitted.connect(lambda _: self._enter_results())
            self.top.search.left_down.connect(self._enter_results)
        self._tasks.failed.connect(self._show_error)
        bus.sync_changed.connect(self._show_sync)
        bus.changed.connect(self._learn_codes)
        bus.changed.connect(self._look_for_sheets)
        workspace = self.context.workspace
        self._learn_codes(frozenset({("code_item", b"")}))  # before any view shows a code
        self._show_sync(workspace.sync.report())
        self._tasks.run(self, workspace.casework.desk.me, self._show_me)
        self._look_for_sheets(_SHEETS)

    def _fit(self) -> None:
        self.rail.set_compact(self.width() < _WIDE * current().metrics.rail_width)
        pad = current().metrics.page_padding
        shown = any(
            not one.isHidden()
            for one in (self._overdue, self._lease, self._departure, self.notice, self.banner)
            if one is not None
        )
        self._notices.setSpacing(current().metrics.gap)
        self._notices.setContentsMargins(pad, pad if shown else 0, pad, 0)

    # Going

    def arrived(self, place: Place) -> None:
        """Say where one is, and take the keys there."""
        self.toast.raise_()  # what was told while leaving stays readable over the next view
        self.top.set_title(*self.title)
        kind = places.kind_of(place)
        self.top.back.setVisible(bool(self._history) and kind not in places.IN_RAIL)
        self._mark_rail(kind)
        if place != places.SEARCH:
            if self.top.search is not None:
                self.top.search.set_text("")
            self._focus_view()

    def titled(self, title: str, detail: str) -> None:
        """In the top bar."""
        self.top.set_title(title, detail)
        if self._record_type():
            self._mark_rail("record")

    def _mark_rail(self, kind: str) -> None:
        self.rail.set_current(places.rail_of(kind, self._record_type()))

    def _record_type(self) -> str:
        view = self.stack.currentWidget()
        return view.record_type if isinstance(view, View) else ""

    def chosen(self, preferences: Preferences) -> None:
        """Keep them, and have them put into force."""
        self.preferences = preferences
        self.preferences_chosen.emit(preferences)

    def _open_allowed(self, keys: str) -> None:
        """The place that a key opens for this role."""
        for place in places.PLACES:
            if place.keys == keys and place.key in self._may_open:
                self.open_place(place.key)

    def _show_keys(self) -> None:
        from lahityo.ui.shell.keys_sheet import KeysSheet

        KeysSheet(self).open()

    def _record_visit(self) -> None:
        if self.view is not None and not places.may_record(self.view):
            return
        if "visits" in self._may_open or self._may_open == places.EVERYONE_SEES:
            kind, shown = places.place_of(self.view) if self.view is not None else places.TODAY
            self.new_visit(shown if places.kind_of((kind, shown)) == "client" else b"")

    def _say_nowhere(self, title: str, detail: str) -> None:
        """A dialog has no title in the top bar."""

    def _selected(self, key: str) -> None:
        self.go((key, b""))

    # Search

    def _focus_search(self) -> None:
        if self.top.search is not None:
            self.top.search.setFocus()
            self.top.search.selectAll()

    def _focus_view(self) -> None:
        if self.view is not None and not focused_inside(self.view):
            self.view.setFocus()
            self.view.focusNextChild()
            if not focused_inside(self.view):  # a page that is only read
                self.view.setFocus()

    def _enter_results(self) -> None:
        if self._searching and self._shown is not None:
            places.enter_results(self._shown.widget)
        else:
            self._focus_view()

    @property
    def _searching(self) -> bool:
        return self._shown is not None and self._shown is self._kept.get("search")

    def _search(self, words: str) -> None:
        searching = self._searching
        if not words and searching:
            self.back()
            self._focus_search()
        elif words:
            if not searching:
                self.go(places.SEARCH)
            places.set_words(self._kept["search"].widget, words)

    # News

    def _show_me(self, me: Me) -> None:
        self.rail.set_user(me.name, f"{of_code(me.role).lower()} · {me.team_name}")
        self._may_open = frozenset(place.key for place in places.PLACES if me.role in place.roles)
        for place in places.PLACES:
            self.rail.set_shown(place.key, place.key in self._may_open)
        if self.top.search is not None:  # who has no clients has none to search for
            self.top.search.setVisible("clients" in self._may_open)
        if me.role in places.TEAM_ROLES and self._overdue is None:
            self._watch_outings()
        if self._lease is None:
            self._watch_lease()
        if self._departure is None:
            self._watch_departures()

    def _watch_outings(self) -> None:
        """Say over every view who of the team has not come back; made once the window is there."""
        from lahityo.ui.safety.outing_card import OverdueBanner

        watch = OverdueBanner(self.context)
        watch.told.connect(self._fit)
        self._overdue = watch
        self._notices.insertWidget(0, watch)

    def _watch_lease(self) -> None:
        """Say over every view that this computer has not met the server for long, and lock once that is too long."""
        from lahityo.ui.shell.lease import LeaseBanner

        watch = LeaseBanner(self.context)
        watch.told.connect(self._fit)
        watch.ended.connect(self.lock_requested)
        self._lease = watch
        self._notices.insertWidget(self._notices.indexOf(self.notice), watch)

    def _watch_departures(self) -> None:
        """Say over every view what has left with a role or a team, and show nothing of it any more."""
        from lahityo.ui.shell.departure import DepartureBanner

        watch = DepartureBanner(self.context)
        watch.told.connect(self._fit)
        watch.left.connect(self._close_what_left)
        self._departure = watch
        self._notices.insertWidget(0, watch)

    def _close_what_left(self) -> None:
        self.close_pages()
        self._leaving = True
        QTimer.singleShot(0, self, self._look_again)  # behind what the closed pages have asked

    def _look_again(self) -> None:
        self._tasks.run(self, self.context.workspace.casework.desk.me, self._arrived_without)

    def _arrived_without(self, me: Me) -> None:
        self._leaving = False
        self._show_me(me)

    def _learn_codes(self, touched: Touched) -> None:
        """Call codes by the organisation's own names."""
        if any(kind == "code_item" for kind, _ in touched):
            records = self.context.workspace.casework.records
            self._tasks.run(self, lambda: [(row.id, row.values) for row in records.rows("code_item")], words.learn)

    def _look_for_sheets(self, touched: Touched) -> None:
        """They are taken in the settings as well, and replaced by others, which wait in their turn."""
        if any(kind in ("roster", "recovery_sheets") for kind, _ in touched):
            self._tasks.run(self, self.context.workspace.sheets_waiting, self._show_notice)

    def _show_notice(self, waiting: bool) -> None:
        self.notice.setVisible(waiting)
        self._fit()

    def _open_sheets(self) -> None:
        from lahityo.ui.first_run.sheets import SheetsDialog

        SheetsDialog(self.context.workspace, self._tasks, self).open()

    def _show_sync(self, report: SyncReport) -> None:
        state = _STATES[report.phase]
        count = report.waiting
        if state == "refused":
            count = report.refused + report.problems
        elif state == "synced" and report.conflicts:
            state, count = "undecided", report.conflicts
        elif state == "waiting" and not count:  # something was done that leaves nothing to send
            state = "syncing"
        today = self.context.workspace.casework.desk.clock().astimezone().date()
        at = when.moment_or_clock(when.local(report.last), today) if report.last is not None else ""
        self.top.sync.set_state(state, count=count, at=at)

    def _show_error(self, error: LahityoError) -> None:
        if self._leaving and error.text in _NOT_HERE:  # of a page that has been closed because its record has left
            return
        self.banner.set(of_error(error), "danger")
        self.banner.show()
        self._fit()
