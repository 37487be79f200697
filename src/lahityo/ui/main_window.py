"""The desk: rail, top bar and one view at a time, with the keys that work everywhere."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.desk import Me
from lahityo.services.state import Conflict
from lahityo.ui.bus import Bus
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.ports import SyncPhase, SyncReport, Workspace
from lahityo.ui.shell import places
from lahityo.ui.shell.places import Place
from lahityo.ui.shell.preferences import Preferences
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_code, of_error
from lahityo.ui.views import when
from lahityo.ui.views.page import focused_inside
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.notes import Toast
from lahityo.ui.widgets.rail import Rail
from lahityo.ui.widgets.sync_pill import SyncState
from lahityo.ui.widgets.top_bar import TopBar

_LONGEST_HISTORY = 30
_WIDE = 5  # rails; a narrower window gets the compact one
_STATES: dict[SyncPhase, SyncState] = {
    SyncPhase.SYNCED: "synced",
    SyncPhase.WAITING: "waiting",
    SyncPhase.SYNCING: "syncing",
    SyncPhase.OFFLINE: "offline",
    SyncPhase.ATTENTION: "refused",
}


class _Shown:
    """A view on the stack, with the titles it has set."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.title = ("", "")


class MainWindow(QWidget):
    """Implements `ui.context.Navigator`.

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
        self._kept: dict[str, _Shown] = {}
        self._shown: _Shown | None = None
        self._lay_out()
        self.toast = Toast(self.stack)
        self.context = Context(workspace, tasks, bus, self, self.toast.tell, self._say_nowhere)
        self._bind_keys()
        self._connect(bus)
        self._go(where[-1], remember=False)

    # Navigator

    def open_today(self) -> None:
        """Tänään."""
        self._go(places.TODAY)

    def open_clients(self) -> None:
        """Asiakkaat."""
        self._go(places.CLIENTS)

    def open_client(self, client: bytes) -> None:
        """One client's page."""
        self._go(("client", client))

    def open_visits(self) -> None:
        """All visits."""
        self._go(places.VISITS)

    def open_visit(self, visit: bytes) -> None:
        """One visit."""
        self._go(("visit", visit))

    def new_visit(self, client: bytes = b"") -> None:
        """The editor with an empty draft."""
        self._go(("draft", b""), partial(places.new_editor, client=client))

    def open_draft(self, draft: bytes) -> None:
        """The editor with a kept draft."""
        self._go(("draft", draft))

    def write_joint(self, joint: bytes) -> None:
        """The editor for one's own part of a joint visit."""
        self._go(("draft", b""), partial(places.new_editor, joint=joint))

    def edit_visit(self, visit: bytes) -> None:
        """The editor for an open visit."""
        self._go(("draft", b""), partial(places.new_editor, visit=visit))

    def new_client(self) -> None:
        """The form of a new client."""
        from lahityo.ui.views.client_form import ClientForm

        form = ClientForm(self.context, None, self)
        form.saved.connect(self.open_client)
        form.open()

    def open_record(self, record: bytes) -> None:
        """Any other record."""
        self._go(("record", record))

    def open_place(self, kind: str) -> None:
        """A place of the rail."""
        self._go((kind, b""))

    def open_sync(self) -> None:
        """What waits, what was refused, what was not believed, fields with two values."""
        self._go(places.SYNC)

    def open_settings(self) -> None:
        """Language, theme, passphrase, members."""
        self._go(places.SETTINGS)

    def back(self) -> None:
        """Where one came from; a draft that has been signed or thrown away since is passed over."""
        if not self._history:
            self._go(places.TODAY, remember=False)
            return
        place = self._history.pop()
        if place[0] != "draft":
            self._go(place, remember=False)
            return

        def found(draft: object) -> None:
            if draft is None:
                self.back()
            else:
                self._go(place, remember=False)

        self._tasks.run(self, partial(self.context.workspace.casework.drafts.get, place[1]), found)

    # The frame

    @property
    def view(self) -> QWidget | None:
        """The view that shows."""
        return self._shown.widget if self._shown else None

    def leave(self) -> list[Place]:
        """Hand over what is being written, close every dialog, and say where one is and was."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        if self._shown is None:
            return self._history
        places.leave(self._shown.widget)
        where = [*self._history, places.place_of(self._shown.widget)]
        return [place for place in where if place != places.SEARCH]

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

    def _lay_out(self) -> None:
        self.rail = Rail(self.tr("Lähityö"))
        self.rail.add_item("today", self.tr("Today"), "sun")
        self.rail.add_item("clients", self.tr("Clients"), "users")
        self.rail.add_item("visits", self.tr("Visits"), "calendar-days")
        self.rail.add_item("settings", self.tr("Settings"), "settings")
        self.top = TopBar(self.tr("Search for a client, a visit, a word…"), "Ctrl+K")
        self.stack = QStackedWidget()
        self.banner = Banner("", "danger", closable=True)
        self.banner.hide()
        self.notice = Banner(
            self.tr("The recovery sheets of your organisation have not been taken yet."),
            "warning",
            action=self.tr("Take them now"),
        )
        self.notice.hide()
        self.notice.acted.connect(self._open_sheets)
        self._notices = QVBoxLayout()
        self._notices.addWidget(self.notice)
        self._notices.addWidget(self.banner)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(self._notices)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _bind_keys(self) -> None:
        for keys, work in (
            ("Ctrl+K", self._focus_search),
            ("Ctrl+L", self.lock_requested.emit),
            ("Ctrl+N", self.new_visit),
            ("Ctrl+1", self.open_today),
            ("Ctrl+2", self.open_clients),
            ("Ctrl+3", self.open_visits),
            ("Ctrl+4", self.open_settings),
            ("Alt+Left", self.back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(work)

    def _connect(self, bus: Bus) -> None:
        self.rail.selected.connect(self._selected)
        self.rail.lock_requested.connect(self.lock_requested)
        self.top.sync.clicked.connect(self.open_sync)
        if self.top.search is not None:
            self.top.search.searched.connect(self._search)
            self.top.search.submitted.connect(self._focus_view)
            self.top.search.left_down.connect(self._focus_view)
        self._tasks.failed.connect(self._show_error)
        bus.sync_changed.connect(self._show_sync)
        workspace = self.context.workspace
        self._show_sync(workspace.sync.report())
        self._tasks.run(self, workspace.casework.desk.me, self._show_me)
        self._tasks.run(self, workspace.sheets_waiting, self._show_notice)

    def _fit(self) -> None:
        self.rail.set_compact(self.width() < _WIDE * current().metrics.rail_width)
        pad = current().metrics.page_padding
        shown = not (self.banner.isHidden() and self.notice.isHidden())
        self._notices.setSpacing(current().metrics.gap)
        self._notices.setContentsMargins(pad, pad if shown else 0, pad, 0)

    # Going

    def _go(self, place: Place, make: places.Make | None = None, *, remember: bool = True) -> None:
        former = self._shown
        if former is not None:
            places.leave(former.widget)
            left = places.place_of(former.widget)
            if remember and left != place:
                self._history = [*self._history, left][-_LONGEST_HISTORY:]
        shown = self._made(place, make)
        self._shown = shown
        self.stack.setCurrentWidget(shown.widget)
        self.toast.raise_()  # what was told while leaving stays readable over the next view
        if former is not None and former is not shown and former not in self._kept.values():
            self.stack.removeWidget(former.widget)
            former.widget.deleteLater()
        self.top.set_title(*shown.title)
        self.rail.set_current(places.RAIL_OF.get(place[0], place[0]))
        if self.top.search is not None and place != places.SEARCH:
            self.top.search.set_text("")
        if place != places.SEARCH:
            self._focus_view()

    def _made(self, place: Place, make: places.Make | None) -> _Shown:
        kind, identifier = place
        if kind in self._kept:
            return self._kept[kind]
        shown = _Shown()
        context = replace(self.context, title=partial(self._set_title, shown))
        if make is not None:
            shown.widget = make(context) if isinstance(make, partial) else make(context, identifier)
        elif kind == "settings":
            from lahityo.ui.settings import SettingsView

            settings = SettingsView(context, self.preferences)
            settings.chosen.connect(self._choose)
            shown.widget = settings
        elif kind == "sync":
            from lahityo.ui.sync_view.view import SyncView

            sync = SyncView(context)
            sync.compare.connect(self._compare)
            shown.widget = sync
        else:
            shown.widget = places.MAKERS.get(kind, places.MAKERS["today"])(context, identifier)
        if kind in places.KEPT:
            self._kept[kind] = shown
        self.stack.addWidget(shown.widget)
        return shown

    def _set_title(self, shown: _Shown, title: str, detail: str = "") -> None:
        shown.title = (title, detail)
        if shown is self._shown:
            self.top.set_title(title, detail)

    def _say_nowhere(self, title: str, detail: str) -> None:
        """A dialog has no title in the top bar."""

    def _selected(self, key: str) -> None:
        self._go((key, b""))

    def _compare(self, conflict: Conflict) -> None:
        from lahityo.ui.conflict_view import ConflictView

        def make(context: Context, _id: bytes) -> QWidget:
            return ConflictView(context, conflict)

        self._go(("conflict", conflict.record), make)

    def _choose(self, preferences: Preferences) -> None:
        self.preferences = preferences
        self.preferences_chosen.emit(preferences)

    # Search

    def _focus_search(self) -> None:
        if self.top.search is not None:
            self.top.search.setFocus()
            self.top.search.selectAll()

    def _focus_view(self) -> None:
        if self.view is not None and not focused_inside(self.view):
            self.view.setFocus()
            self.view.focusNextChild()

    def _search(self, words: str) -> None:
        searching = self._shown is not None and self._shown is self._kept.get("search")
        if not words and searching:
            self.back()
            self._focus_search()
        elif words:
            if not searching:
                self._go(places.SEARCH)
            places.set_words(self._kept["search"].widget, words)

    # News

    def _show_me(self, me: Me) -> None:
        self.rail.set_user(me.name, f"{of_code(me.role).lower()} · {me.team_name}")

    def _show_notice(self, waiting: bool) -> None:
        self.notice.setVisible(waiting)
        self._fit()

    def _open_sheets(self) -> None:
        from lahityo.ui.first_run.sheets import SheetsDialog

        dialog = SheetsDialog(self.context.workspace, self._tasks, self)
        dialog.accepted.connect(self._take_notice_away)
        dialog.open()

    def _take_notice_away(self) -> None:
        self._show_notice(waiting=False)

    def _show_sync(self, report: SyncReport) -> None:
        state = _STATES[report.phase]
        count = report.waiting
        if state == "refused":
            count = report.refused + report.problems or report.conflicts
        today = self.context.workspace.casework.desk.clock().astimezone().date()
        at = when.moment_or_clock(when.local(report.last), today) if report.last is not None else ""
        self.top.sync.set_state(state, count=count, at=at)

    def _show_error(self, error: LahityoError) -> None:
        self.banner.set(of_error(error), "danger")
        self.banner.show()
        self._fit()
