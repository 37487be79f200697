"""Going from view to view: one shows at a time, some are kept as they were left, and one can go back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from lahityo.services.state import Conflict
from lahityo.ui.context import Context
from lahityo.ui.shell import places
from lahityo.ui.shell.places import Place
from lahityo.ui.shell.preferences import Preferences

_LONGEST_HISTORY = 30
Make = Callable[[Context], QWidget]


class Shown:
    """A view on the stack, with the titles it has set."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.title = ("", "")


class Navigating(QWidget):
    """Implements `ui.context.Navigator` over `stack`; a window that shows more overrides `arrived` and `titled`."""

    context: Context
    preferences: Preferences

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self._history: list[Place] = []
        self._kept: dict[str, Shown] = {}
        self._shown: Shown | None = None

    # Navigator

    def open_today(self) -> None:
        """Tänään."""
        self.go(places.TODAY)

    def open_clients(self) -> None:
        """Asiakkaat."""
        self.go(places.CLIENTS)

    def open_client(self, client: bytes, tab: str = "") -> None:
        """One client's page, at one of its tabs."""
        self.go((f"client:{tab}" if tab else "client", client))

    def open_visits(self) -> None:
        """All visits."""
        self.go(places.VISITS)

    def open_visit(self, visit: bytes) -> None:
        """One visit."""
        self.go(("visit", visit))

    def open_record(self, record: bytes) -> None:
        """Any other record."""
        self.go(("record", record))

    def open_place(self, kind: str) -> None:
        """A place of the rail."""
        self.go((kind, b""))

    def open_guide(self, record: bytes) -> None:
        """The guide, at this page."""
        self.open_place("guide")
        if self.view is not None:
            places.show_page(self.view, record)

    def new_visit(self, client: bytes = b"") -> None:
        """The editor with an empty draft."""
        self.go(("draft", b""), partial(places.new_editor, client=client))

    def open_draft(self, draft: bytes) -> None:
        """The editor with a kept draft."""
        self.go(("draft", draft))

    def write_joint(self, joint: bytes) -> None:
        """The editor for one's own part of a joint visit."""
        self.go(("draft", b""), partial(places.new_editor, joint=joint))

    def edit_visit(self, visit: bytes) -> None:
        """The editor for an open visit."""
        self.go(("draft", b""), partial(places.new_editor, visit=visit))

    def new_client(self) -> None:
        """The form of a new client."""
        from lahityo.ui.views.client_form import ClientForm

        form = ClientForm(self.context, None, self)
        form.saved.connect(self.open_client)
        form.open()

    def open_sync(self) -> None:
        """What waits, what was refused, what was not believed, fields with two values."""
        self.go(places.SYNC)

    def open_conflicts(self, client: bytes) -> None:
        """A client's field with two values, side by side; of several, or of what a non-disclosure hides, the list."""
        casework = self.context.workspace.casework

        def read() -> list[Conflict]:
            found = [one for one in casework.status.conflicts() if one.client == client]
            return [] if any(casework.safety.hides(client, one.type, one.field) for one in found) else found

        def show(found: list[Conflict]) -> None:
            self._compare(found[0]) if len(found) == 1 else self.open_sync()

        self.context.tasks.run(self, read, show)

    def open_settings(self) -> None:
        """Language, theme, passphrase, members."""
        self.go(places.SETTINGS)

    def back(self) -> None:
        """Where one came from; a draft that has been signed or thrown away since is passed over."""
        if not self._history:
            self.go(places.TODAY, remember=False)
            return
        place = self._history.pop()
        if place[0] != "draft":
            self.go(place, remember=False)
            return

        def found(draft: object) -> None:
            if draft is None:
                self.back()
            else:
                self.go(place, remember=False)

        self.context.tasks.run(self, partial(self.context.workspace.casework.drafts.get, place[1]), found)

    # Going

    @property
    def view(self) -> QWidget | None:
        """The view that shows."""
        return self._shown.widget if self._shown else None

    def where(self) -> list[Place]:
        """Where one was and is, for after a lock; what is being written is handed over."""
        if self._shown is None:
            return self._history
        places.leave(self._shown.widget)
        found = [*self._history, places.place_of(self._shown.widget)]
        return [place for place in found if place != places.SEARCH]

    def go(self, place: Place, make: Make | None = None, *, remember: bool = True) -> None:
        """Show a place; `make` makes its view when the place alone does not tell how."""
        former = self._shown
        if former is not None:
            places.leave(former.widget)
            left = places.place_of(former.widget)
            if remember and left != place:
                self._history = [*self._history, left][-_LONGEST_HISTORY:]
        shown = self._made(place, make)
        self._shown = shown
        self.stack.setCurrentWidget(shown.widget)
        if former is not None and former is not shown and former not in self._kept.values():
            self.stack.removeWidget(former.widget)
            former.widget.deleteLater()
        self.arrived(place)

    def close_pages(self) -> None:
        """Records have left this computer: go back to where nothing of one of them shows, and keep no view of them. An
        unfinished text stays open: it says itself what can be done with it.
        """
        self._history = []
        kind = places.kind_of(places.place_of(self.view)) if self.view is not None else ""
        for key, shown in list(self._kept.items()):
            if shown is not self._shown:
                del self._kept[key]
                self.stack.removeWidget(shown.widget)
                shown.widget.deleteLater()
        if kind in places.OF_RECORDS:
            self._kept.pop(kind, None)
            self.go(places.TODAY, remember=False)
            self._history = []

    def arrived(self, place: Place) -> None:
        """A place shows now."""

    def titled(self, title: str, detail: str) -> None:
        """The view that shows has set these titles."""

    def chosen(self, preferences: Preferences) -> None:
        """The settings have new preferences."""

    @property
    def title(self) -> tuple[str, str]:
        """The titles of the view that shows."""
        return self._shown.title if self._shown else ("", "")

    def _made(self, place: Place, make: Make | None) -> Shown:
        kind = places.kind_of(place)
        if kind in self._kept:
            return self._kept[kind]
        shown = Shown()
        context = replace(self.context, title=partial(self._set_title, shown))
        if make is not None:
            shown.widget = make(context)
        elif kind == "settings":
            from lahityo.ui.settings import SettingsView

            settings = SettingsView(context, self.preferences)
            settings.chosen.connect(self.chosen)
            shown.widget = settings
        elif kind == "sync":
            from lahityo.ui.sync_view.view import SyncView

            sync = SyncView(context)
            sync.compare.connect(self._compare)
            shown.widget = sync
        else:
            shown.widget = places.made(context, place)
        if kind in places.KEPT:
            self._kept[kind] = shown
        self.stack.addWidget(shown.widget)
        return shown

    def _set_title(self, shown: Shown, title: str, detail: str = "") -> None:
        shown.title = (title, detail)
        if shown is self._shown:
            self.titled(title, detail)

    def _compare(self, conflict: Conflict) -> None:
        from lahityo.ui.conflict_view import ConflictView

        self.go(("conflict", conflict.record), lambda context: ConflictView(context, conflict))
