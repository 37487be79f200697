"""Asiakkaat: every client on this computer, found by name or alias."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from lahityo.services.casework import Casework
from lahityo.services.clients import ClientRow
from lahityo.ui.circles.emergency import EmergencySheet
from lahityo.ui.context import Context
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, sheet
from lahityo.ui.views.view import View
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow, PillText
from lahityo.ui.widgets.search_field import SearchField


@dataclass(frozen=True)
class _Read:
    rows: list[ClientRow]
    protected: frozenset[bytes]
    flagged: frozenset[bytes]


class ClientsView(View):
    """The list with its filter. It shows who has a non-disclosure, and nobody's contact details."""

    concerns = frozenset({"client", "visit", "protection", "safety_flag"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._protected: frozenset[bytes] = frozenset()
        self._flagged: frozenset[bytes] = frozenset()
        self._filter = SearchField(self.tr("Filter by name or alias"))
        self._new = Button(self.tr("New client"), "primary", icon="plus")
        self._new.clicked.connect(context.go.new_client)
        self._list = ItemList(PersonDelegate(), self._row, self.tr("Clients"))
        self._list.opened.connect(lambda row: context.go.open_client(row.id))
        self._list.left_up.connect(self._filter.setFocus)
        self._filter.searched.connect(lambda _: self.load())
        self._filter.submitted.connect(lambda _: self._open_first())
        self._filter.left_down.connect(self._list.choose_first)
        self._emergency = Button(self.tr("Emergency: open a restricted client…"), "link")
        self._emergency.clicked.connect(self._open_emergency)
        self._none = EmptyState(
            "users",
            self.tr("The clients will be here"),
            self.tr("Add the first client; a name or an alias is enough."),
            self.tr("New client"),
        )
        self._none.step_taken.connect(context.go.new_client)
        self._no_hit = EmptyState(
            "search",
            self.tr("No client of that name"),
            self.tr("Try a part of the name. The search at the top looks into visits too."),
            self.tr("New client"),
        )
        self._no_hit.step_taken.connect(context.go.new_client)
        self._card = Card()
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for widget in (self._list, self._none, self._no_hit):
            self._stack.addWidget(widget)
        self._card.add(holder, 1)
        self._card.add(Bar([self._emergency]))
        sheet(self, Bar([self._filter], [self._new]), self._card)
        self.set_title(self.tr("Clients"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The list."""
        return "clients", b""

    def set_words(self, words: str) -> None:
        """Filter by these words."""
        self._filter.set_text(words)
        self.load()

    def load(self) -> None:
        """Read the clients that the filter lets through."""
        words, casework = self._filter.words(), self.casework
        self.context.tasks.run(self, lambda: _read(casework, words), lambda read: self._show(words, read))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the filter: typing a name is the first thing to do here."""
        super().showEvent(event)
        self._filter.setFocus()

    def _show(self, words: str, read: _Read) -> None:
        rows, self._protected, self._flagged = read.rows, read.protected, read.flagged
        self._list.show_items(rows)
        self._stack.setCurrentWidget(self._list if rows else self._no_hit if words else self._none)
        self.set_title(self.tr("Clients"), self.tr("%n client(s)", "", len(rows)) if rows else "")

    def _open_emergency(self) -> None:
        asking = EmergencySheet(self.context, self.window())
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.opened.connect(self.context.go.open_client)
        asking.open()

    def _open_first(self) -> None:
        # Behind the search that Enter began: what is listed then is what was asked for.
        self.context.tasks.run(self, int, lambda _: self._list.open_first())

    def _row(self, row: ClientRow) -> PersonRow:
        return person_row(
            row,
            visit_rows.joined(
                self.tr("born {date}").format(date=format_date(row.born)) if row.born else "",
                self.tr("last visit {date}").format(date=format_date(when.local(row.last_visit).date()))
                if row.last_visit
                else self.tr("no visits yet"),
                self.tr("%n visit(s)", "", row.visits) if row.visits else "",
            ),
            PillText(self.tr("Two versions"), "warning") if row.conflicts else None,
            visit_rows.safety_pill(protected=row.id in self._protected, flagged=row.id in self._flagged),
        )


def _read(casework: Casework, words: str) -> _Read:
    return _Read(casework.clients.rows(words), casework.safety.protected(), frozenset(casework.safety.flagged()))


def person_row(row: ClientRow, detail: str, pill: PillText | None = None, flag: PillText | None = None) -> PersonRow:
    """A client as a row; `flag` stands beside the name."""
    letters = [word.strip("”")[:1] for word in row.name.split() if word.strip("”")]
    return PersonRow(
        row.name, detail, "".join((letters[0], letters[-1]) if len(letters) > 1 else letters), pill=pill, flag=flag
    )
