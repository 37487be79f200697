"""One client: the visits in time, what was agreed, and how to reach the person."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.client import age_at, birth_date, display_name, in_quotes
from lahityo.domain.codes import Theme, VisitKind
from lahityo.services.casework import Casework
from lahityo.services.clients import ClientCard
from lahityo.services.lists import Agreement
from lahityo.services.visit_views import VisitRow as Visit
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column, Row, fill
from lahityo.ui.views.today_data import Draft, read_drafts
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow
from lahityo.ui.widgets.select import Select

_OVERVIEW, _VISITS = "overview", "visits"
_ALL = "all"


@dataclass(frozen=True)
class _Read:
    card: ClientCard
    visits: tuple[Visit, ...]
    drafts: tuple[Draft, ...]
    agreed: tuple[Agreement, ...]
    writes: bool
    register: str


class ClientPage(View):
    """A client's page; drafts and visits in one timeline."""

    concerns = frozenset({"client", "client_note", "visit", "agreement", "correction", "draft"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._read: _Read | None = None
        self._today = self.casework.desk.clock().astimezone().date()
        self._tabs = ChipGroup(
            [(_OVERVIEW, self.tr("Overview")), (_VISITS, self.tr("Visits"))],
            multiple=False,
            mark=False,
            required=True,
        )
        self._tabs.set_selected([_OVERVIEW])
        self._tabs.setAccessibleName(self.tr("Parts of the page"))
        self._tabs.changed.connect(lambda _: self._show_tab())
        self._record = Button(self.tr("Record a visit"), "primary", icon="plus")
        self._record.clicked.connect(lambda: context.go.new_visit(client))
        self._banner = Banner("", "warning", action=self.tr("Compare"))
        self._banner.acted.connect(context.go.open_sync)
        self._banner.hide()
        self._make_timeline()
        self._make_side()
        main = Column()
        main.add(self._banner)
        main.add(self._timeline, 1)
        column = Column()
        column.add(Bar([self._tabs], [self._record]))
        column.add(Row([main, self._side], [55, 45], least=1.4, gap="gutter"), 1)
        fill(self, column)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The client's page."""
        return "client", self._client

    def is_concerned(self, touched: Touched) -> bool:
        """Other clients' news do not matter, as far as their type tells."""
        return any(kind in self.concerns and (kind != "client" or key == self._client) for kind, key in touched)

    def load(self) -> None:
        """Read the client and the visits."""
        casework, client = self.casework, self._client
        self.context.tasks.run(self, lambda: _read(casework, client), self._show, self._failed)

    # --- making it

    def _make_timeline(self) -> None:
        self._timeline = Card(self.tr("Visits"))
        self._kind = Select([(_ALL, self.tr("All kinds")), *((str(kind), texts.of_code(kind)) for kind in VisitKind)])
        self._theme = Select([(_ALL, self.tr("All themes")), *((str(theme), texts.of_code(theme)) for theme in Theme)])
        for select, name in ((self._kind, self.tr("Show kinds")), (self._theme, self.tr("Show themes"))):
            select.setAccessibleName(name)
            select.chosen.connect(lambda _: self._show_visits())
        self._filters = Bar([self._kind, self._theme])
        self._filters.hide()
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Visits"), least=5)
        self._list.opened.connect(self._open)
        self._empty = EmptyState(
            "footprints",
            self.tr("The visits will be here"),
            self.tr("The newest first, with what was written and who was there."),
            self.tr("Record the first visit"),
        )
        self._empty.step_taken.connect(partial(self.context.go.new_visit, self._client))
        self._no_hit = Label(self.tr("No visit of this kind and theme."), "body", ink="ink2", wrap=True)
        self._no_hit.setAlignment(Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for widget in (self._list, self._empty, self._no_hit):
            self._stack.addWidget(widget)
        self._timeline.add(self._filters)
        self._timeline.add(holder, 1)

    def _make_side(self) -> None:
        self._side = Column()
        self._warning = Card(self.tr("Before the visit"), tone="warning")
        self._warning_words = Label("", "body", wrap=True, selectable=True)
        self._warning.add(self._warning_words)
        self._agreed = Card(self.tr("Agreed last"))
        self._agreed_facts = Facts()
        self._agreed.add(self._agreed_facts)
        self._contact = Card(self.tr("Client"), link=self.tr("Change"))
        self._contact.link_pressed.connect(self._change)
        self._facts = Facts()
        self._contact.add(self._facts)
        for card in (self._warning, self._agreed, self._contact):
            self._side.add(card)
        self._warning.hide()
        self._agreed.hide()
        self._side.add_stretch()

    # --- showing

    def _show(self, read: _Read) -> None:
        self._read = read
        self._today = self.casework.desk.clock().astimezone().date()
        fields = read.card.fields
        born = birth_date(fields)
        age = self.tr("{years} y").format(years=age_at(born, self._today)) if born else ""
        alias = in_quotes(fields.alias) if fields.name else ""
        self.set_title(display_name(fields), visit_rows.joined(age, alias))
        count = len(read.visits)
        self._tabs.set_options(
            [(_OVERVIEW, self.tr("Overview")), (_VISITS, self.tr("Visits {count}").format(count=count))]
        )
        self._record.setVisible(read.writes)
        self._banner.setVisible(bool(read.card.conflicts))
        if read.card.conflicts:
            self._banner.set(
                self.tr("Two people changed the same details of this client at the same time; both are kept."),
                "warning",
                action=self.tr("Compare"),
            )
        self._warning_words.setText(fields.contact_note)
        self._warning.setVisible(bool(fields.contact_note))
        self._show_agreed(read)
        self._show_facts(read, born)
        self._show_visits()

    def _show_agreed(self, read: _Read) -> None:
        self._agreed.setVisible(bool(read.agreed))
        rows = []
        for agreement in read.agreed:
            day = when.short_day(when.local(agreement.start_ms).date(), self._today)
            who = "" if agreement.readable else self.tr("in the other register")
            rows.append((visit_rows.joined(day, texts.of_code(agreement.kind), who), agreement.text))
        self._agreed_facts.show_facts(rows)

    def _show_facts(self, read: _Read, born: date | None) -> None:
        fields = read.card.fields
        note = self.tr("Note · {register}").format(register=read.register)
        self._facts.show_facts(
            [
                (self.tr("Phone"), fields.phone),
                (self.tr("Address"), fields.address),
                (self.tr("Date of birth"), format_date(born) if born else ""),
                (self.tr("Personal identity code"), fields.hetu),
                (note, read.card.register_note),
            ],
            self.tr("No contact details yet."),
        )

    def _show_tab(self) -> None:
        overview = self._tabs.value() != _VISITS
        self._side.setVisible(overview)
        self._filters.setVisible(not overview)
        if overview:
            self._kind.set_value(_ALL)
            self._theme.set_value(_ALL)
        self._show_visits()

    def _show_visits(self) -> None:
        read = self._read
        if read is None:
            return
        kind, theme = self._kind.value(), self._theme.value()
        everything = kind == _ALL and theme == _ALL
        drafted = {draft.id for draft in read.drafts}
        visits = [
            visit
            for visit in read.visits
            if visit.id not in drafted and kind in (_ALL, str(visit.kind)) and (theme == _ALL or theme in visit.themes)
        ]
        items: list[Draft | Visit] = [*(read.drafts if everything else ()), *visits]
        self._list.show_items(items)
        self._stack.setCurrentWidget(self._list if items else self._empty if everything else self._no_hit)

    def _row(self, item: Visit | Draft) -> VisitRow:
        if isinstance(item, Visit):
            return visit_rows.of_person(item, self._today)
        day = when.short_day(when.local(item.start_ms).date(), self._today) if item.start_ms else ""
        pill = visit_rows.draft_pill(item.saved, self._today)
        return VisitRow(day, texts.of_code(item.kind), "", item.preview or self.tr("Nothing written"), pill=pill)

    def _open(self, item: Visit | Draft) -> None:
        if isinstance(item, Visit):
            self.context.go.open_visit(item.id)
        else:
            self.context.go.open_draft(item.id)

    def _change(self) -> None:
        form = ClientForm(self.context, self._client, self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(lambda _: self.context.tell(self.tr("The client's details are saved.")))
        form.open()

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


def _read(casework: Casework, client: bytes) -> _Read:
    me = casework.desk.me()
    drafts = []
    for draft in read_drafts(casework):
        kept = casework.drafts.get(draft.id)
        if kept is not None and kept.fields.client == client:
            drafts.append(draft)
    return _Read(
        casework.clients.get(client),
        tuple(casework.lists.of_client(client)),
        tuple(drafts),
        tuple(casework.lists.agreements(client)[:2]),
        me.writes is not None,
        texts.of_code(me.writes) if me.writes else "",
    )
