"""Käynnit: all visits on this computer, the newest first, and a search into their texts."""

from PySide6.QtWidgets import QStackedLayout, QWidget

from lahityo.services.lists import SearchHit
from lahityo.services.visit_views import VisitRow as Visit
from lahityo.ui.context import Context
from lahityo.ui.views import visit_rows
from lahityo.ui.views.hit_rows import open_hit, row_of_hit
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, sheet
from lahityo.ui.views.view import View
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow
from lahityo.ui.widgets.search_field import SearchField

_RECENT = 500
_HITS = 100


class VisitsView(View):
    """The list; while words stand in the field, the visits that hold them."""

    concerns = frozenset({"visit", "client", "agreement", "correction"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._today = self.casework.desk.clock().astimezone().date()
        self._search = SearchField(self.tr("Search in visits"))
        self._record = Button(self.tr("Record a visit"), "primary", icon="plus", shortcut="Ctrl+N", bind=False)
        self._record.clicked.connect(self._new_visit)
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Visits"))
        self._list.opened.connect(self._open)
        self._list.left_up.connect(self._search.setFocus)
        self._search.searched.connect(lambda _: self.load())
        self._search.submitted.connect(lambda _: self._open_first())
        self._search.left_down.connect(self._list.choose_first)
        self._none = EmptyState(
            "footprints",
            self.tr("The visits will be here"),
            self.tr("Everything recorded on this computer and by the colleagues of your register."),
            self.tr("Record a visit"),
        )
        self._none.step_taken.connect(self._new_visit)
        self._no_hit = EmptyState(
            "search", self.tr("Nothing found"), self.tr("All forms of a word are found. Try fewer or different words.")
        )
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for widget in (self._list, self._none, self._no_hit):
            self._stack.addWidget(widget)
        card = Card()
        card.add(holder, 1)
        sheet(self, Bar([self._search], [self._record]), card)
        self.set_title(self.tr("Visits"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The list."""
        return "visits", b""

    def load(self) -> None:
        """Read the newest visits, or those that hold the words."""
        words, lists = self._search.words(), self.casework.lists
        if words:
            self.context.tasks.run(self, lambda: lists.search(words, _HITS), lambda hits: self._show(words, hits))
        else:
            self.context.tasks.run(self, lambda: lists.recent(_RECENT), lambda rows: self._show(words, rows))

    def _new_visit(self) -> None:
        self.context.go.new_visit()

    def _show(self, words: str, rows: list[Visit] | list[SearchHit]) -> None:
        self._list.show_items(rows)
        self._stack.setCurrentWidget(self._list if rows else self._no_hit if words else self._none)

    def _open(self, item: Visit | SearchHit) -> None:
        if isinstance(item, SearchHit):
            open_hit(self.context, item)
        else:
            self.context.go.open_visit(item.id)

    def _open_first(self) -> None:
        # Behind the search that Enter began: what is listed then is what was asked for.
        self.context.tasks.run(self, int, lambda _: self._list.open_first())

    def _row(self, item: Visit | SearchHit) -> VisitRow:
        if isinstance(item, SearchHit):
            return row_of_hit(item, self._today)
        return visit_rows.of_all(item, self._today)
