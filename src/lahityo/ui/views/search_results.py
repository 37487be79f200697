"""What a search from anywhere found: clients by name, visits by their words in any inflection."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTimer

from lahityo.domain.access import Via
from lahityo.services.casework import Casework
from lahityo.services.clients import ClientRow
from lahityo.services.lists import SearchHit
from lahityo.ui.context import Context
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.clients import person_row
from lahityo.ui.views.hit_rows import open_hit, row_of_hit
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Column, fill
from lahityo.ui.views.view import View
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow, VisitDelegate, VisitRow

_PAUSE_MS = 120
_CLIENTS, _VISITS = 8, 40


@dataclass(frozen=True)
class _Found:
    clients: list[ClientRow]
    visits: list[SearchHit]
    protected: frozenset[bytes] = frozenset()
    flagged: frozenset[bytes] = frozenset()


class SearchView(View):
    """Results of the words in the top bar; `set_words` is called as they are typed."""

    concerns = frozenset({"visit", "client", "agreement", "correction"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = ""
        self._found = _Found([], [])
        self._shown = ""
        self._open_wanted = self._enter_wanted = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.load)
        self._clients = ItemList(PersonDelegate(), self._person, self.tr("Clients found"), fitted=True)
        self._clients.opened.connect(self._open_client)
        self._visits = ItemList(VisitDelegate(), self._visit, self.tr("Visits found"), fitted=True)
        self._visits.opened.connect(self._open_hit)
        self._visits.left_up.connect(self._clients.setFocus)
        self._client_card = Card(self.tr("Clients"))
        self._client_card.add(self._clients)
        self._visit_card = Card(self.tr("Visits and other records"))
        self._visit_card.add(self._visits)
        self._ask = EmptyState(
            "search",
            self.tr("Search clients and visits"),
            self.tr("Write a name or any words from a visit; all forms of a word are found."),
        )
        self._none = EmptyState(
            "search", self.tr("Nothing found"), self.tr("All forms of a word are found. Try fewer or different words.")
        )
        content = Column()
        for widget in (self._client_card, self._visit_card, self._ask, self._none):
            content.add(widget)
        content.add_stretch()
        fill(self, content)
        self._show(_Found([], []))

    def place(self) -> tuple[str, bytes]:
        """The search; its words are not kept over a lock, since they may name a client."""
        return "search", b""

    def words(self) -> str:
        """What is searched for."""
        return self._words

    def set_words(self, words: str) -> None:
        """Search for these once typing pauses."""
        self._words = words.strip()
        self._open_wanted = self._enter_wanted = False
        self._pause.start()

    def open_first(self) -> None:
        """Open the first result; when the search still runs, as soon as it has one."""
        if self._words != self._shown:
            self._open_wanted = True
            self._pause.stop()
            self.load()
        elif self._clients.items.rowCount():
            self._clients.open_first()
        else:
            self._visits.open_first()

    def enter_results(self) -> None:
        """Take the focus into the results; when the search still runs, as soon as it has some."""
        if self._words != self._shown:
            self._enter_wanted = True
            self._pause.stop()
            self.load()
        elif self._found.clients or self._found.visits:
            (self._clients if self._found.clients else self._visits).choose_first()

    def load(self) -> None:
        """Search."""
        words, casework = self._words, self.casework
        if not words:
            self._shown = ""
            self._show(_Found([], []))
            return

        def done(found: _Found) -> None:
            if words != self._words:
                return
            self._shown = words
            self._show(found)
            if self._open_wanted:
                self._open_wanted = False
                self.open_first()
            if self._enter_wanted and self.isVisible():
                self._enter_wanted = False
                self.enter_results()

        self.context.tasks.run(self, lambda: _search(casework, words), done)

    def _open_client(self, row: ClientRow) -> None:
        with self.casework.access.coming_by(Via.SEARCH):
            self.context.go.open_client(row.id)

    def _open_hit(self, hit: SearchHit) -> None:
        with self.casework.access.coming_by(Via.SEARCH):
            open_hit(self.context, hit)

    def _show(self, found: _Found) -> None:
        self._found = found
        self._clients.show_items(found.clients)
        self._visits.show_items(found.visits)
        self._client_card.set_trailing(str(len(found.clients)))
        count = len(found.visits)
        self._visit_card.set_trailing(f"{_VISITS}+" if count >= _VISITS else str(count))
        self._client_card.setVisible(bool(found.clients))
        self._visit_card.setVisible(bool(found.visits))
        nothing = not found.clients and not found.visits
        self._ask.setVisible(nothing and not self._shown)
        self._none.setVisible(nothing and bool(self._shown))
        self.set_title(self.tr("Search"), QLocale().quoteString(self._shown) if self._shown else "")

    def _person(self, row: ClientRow) -> PersonRow:
        born = self.tr("born {date}").format(date=format_date(row.born)) if row.born else ""
        visits = self.tr("%n visit(s)", "", row.visits) if row.visits else ""
        last = when.local(row.last_visit).date() if row.last_visit else None
        latest = self.tr("last visit {date}").format(date=format_date(last)) if last else ""
        flag = visit_rows.safety_pill(protected=row.id in self._found.protected, flagged=row.id in self._found.flagged)
        made = person_row(row, visit_rows.joined(born, latest, visits), flag=flag)
        return made._replace(name_hits=_hits(made.name, self._shown))

    def _visit(self, hit: SearchHit) -> VisitRow:
        return row_of_hit(hit, self.casework.desk.clock().astimezone().date())


def _search(casework: Casework, words: str) -> _Found:
    safety = casework.safety
    return _Found(
        casework.clients.rows(words, _CLIENTS),
        casework.lists.search(words, _VISITS),
        safety.protected(),
        frozenset(safety.flagged()),
    )


def _hits(name: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a name, as (start, length)."""
    folded = name.casefold()
    found = []
    for word in words.casefold().split():
        at = folded.find(word)
        if at >= 0 and len(folded) == len(name):
            found.append((at, len(word)))
    return tuple(found)
