"""Everything that is recorded of a client, the newest first, by type; each opens on its own page."""

from collections import Counter
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale

from lahityo.domain import registry
from lahityo.services.casework import Casework
from lahityo.services.records import Row as Record
from lahityo.services.visit_views import VisitRow as Visit
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.card import COMPANIONS, row_words
from lahityo.ui.records.history import HistorySheet
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.client_visits import fill_plain
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.views.view import View
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow
from lahityo.ui.widgets.select import Select

_ALL = "all"
_VISIT = "visit"
_MARK = "contact"
"""What a visit leaves in the shared register, so that both professions know that the client was met."""
_STEP = 100
"""So many at a time: a page of hundreds of rows is slow to lay out and nobody reads it."""
_MOST = 100_000
_TYPES = tuple(spec.type for spec in registry.SPECS if spec.type not in COMPANIONS)


@dataclass(frozen=True)
class _Read:
    records: tuple[Record, ...]
    visits: tuple[Visit, ...]
    hidden: bool
    writes: bool = False


class ClientHistory(View):
    """All records of one client."""

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._read = _Read((), (), hidden=True)
        self._today = self.casework.desk.clock().astimezone().date()
        self._shown = _STEP
        self._type = Select([(_ALL, self.tr("All types"))])
        self._type.setAccessibleName(self.tr("Show types"))
        self._type.chosen.connect(lambda _: self._choose())
        self._voided = CheckBox(self.tr("Show voided"))
        self._voided.toggled.connect(lambda _: self.load())
        self._card = Card(self.tr("Everything recorded"))
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Everything recorded"), fitted=True)
        self._list.opened.connect(self._open)
        self._more = Button(self.tr("Show more"), "link")
        self._more.clicked.connect(self._show_more)
        self._none = Label(self.tr("Nothing of this type."), "body", ink="ink2", wrap=True)
        self._empty = EmptyState(
            "file-text",
            self.tr("Nothing is recorded yet"),
            self.tr("Visits, plans, assessments and everything else of this client will be here, the newest first."),
            self.tr("Record the first visit"),
        )
        self._empty.step_taken.connect(partial(context.go.new_visit, client))
        for widget in (self._list, self._more, self._none, self._empty):
            widget.hide()
            self._card.add(widget)
        column = Column()
        self._details = Button(self.tr("Changes to the client's details"))
        self._details.clicked.connect(self.open_details)
        column.add(Bar([self._type, self._voided], [self._details]))
        column.add(self._card)
        column.add_stretch()
        fill_plain(self, column)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The tab."""
        return "client:history", self._client

    def is_concerned(self, touched: Touched) -> bool:
        """Any record may be this client's."""
        return any(kind not in {"draft", "record_draft", "roster"} for kind, _ in touched)

    def open_details(self) -> None:
        """Who changed the client's name, contact details and the like, when, and what they were before."""
        sheet = HistorySheet(
            self.context, self._client, self.tr("Changes to the client's details"), self.window(),
            hides=self._read.hidden,
        )  # fmt: skip
        sheet.open()

    def load(self) -> None:
        """Read everything."""
        casework, client, voided = self.casework, self._client, self._voided.isChecked()
        self.context.tasks.run(self, lambda: _read(casework, client, voided=voided), self._show)

    def _show(self, read: _Read) -> None:
        self._read = read
        self._today = self.casework.desk.clock().astimezone().date()
        counts = Counter(row.type for row in read.records)
        named = sorted((QLocale().toLower(words.of_type(kind)), kind, count) for kind, count in counts.items())
        options = [(_ALL, self.tr("All types"))]
        visits = self.tr("Visits")
        if read.visits:
            options.append((_VISIT, f"{visits} {len(read.visits)}"))
        for _, kind, count in named:
            spec = registry.spec(kind)
            options.append((kind, f"{words.of_records(spec) if spec else kind} {count}"))
        self._type.set_options(options)
        self._show_chosen()

    def _choose(self) -> None:
        self._shown = _STEP
        self._show_chosen()

    def _show_more(self) -> None:
        self._shown += _STEP
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._type.value() or _ALL
        items: list[Record | Visit] = [row for row in self._read.records if chosen in (_ALL, row.type)]
        if chosen in (_ALL, _VISIT):
            items += self._read.visits
        items.sort(key=_day_of, reverse=True)
        everything = bool(self._read.records or self._read.visits)
        self._list.show_items(items[: self._shown])
        self._list.setVisible(bool(items))
        self._more.setVisible(len(items) > self._shown)
        self._none.setVisible(everything and not items)
        self._empty.button.setVisible(self._read.writes)
        self._empty.setVisible(not everything)
        self._card.set_trailing(str(len(items)) if items else "")

    def _row(self, item: Record | Visit) -> VisitRow:
        return visit_rows.of_person(item, self._today) if isinstance(item, Visit) else row_words(item, self._today)

    def _open(self, item: Record | Visit) -> None:
        if isinstance(item, Visit):
            self.context.go.open_visit(item.id)
        else:
            self.context.go.open_record(item.id)


def _day_of(item: Record | Visit) -> str:
    return when.local(item.start_ms).isoformat() if isinstance(item, Visit) else item.day


def _read(casework: Casework, client: bytes, *, voided: bool) -> _Read:
    """Everything, without the marks of the visits that are here too: those are for who cannot read the visit."""
    rows = casework.records.rows(*_TYPES, client=client, voided=voided, limit=_MOST)
    visits = casework.lists.of_client(client, _MOST)
    here = {visit.id for visit in visits}
    told = tuple(row for row in rows if row.type != _MARK or row.values.get("visit") not in here)
    hidden = casework.safety.protection(client).holds
    return _Read(told, tuple(visits), hidden, casework.desk.writes_about(client))
