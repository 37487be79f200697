"""The first tab of a client: dangers first, the path, the last visits, goals, tasks, the network, how to reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.domain.client import birth_date
from lahityo.domain.codes import registers_of
from lahityo.services.casework import Casework
from lahityo.services.clients import ClientCard
from lahityo.services.lists import Agreement
from lahityo.services.paths import Timeline
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.path.path_strip import PathStrip
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.card import RecordCard
from lahityo.ui.safety.reveal import HeldBackFacts
from lahityo.ui.views import overview_cards, visit_rows, when
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.client_visits import ReadVisits, VisitList, fill_plain, read_visits
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.overview_cards import OverviewCard
from lahityo.ui.views.page import Column, Row
from lahityo.ui.views.view import View
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label

_LAST_VISITS = 8
_LAST_AGREED = 2
_FRAME_MS = 16


@dataclass(frozen=True)
class _Read:
    card: ClientCard
    visits: ReadVisits
    count: int
    agreed: tuple[Agreement, ...]
    timeline: Timeline
    hidden: bool
    register: str


class ClientOverview(View):
    """Its own cards and those of `overview_cards`."""

    concerns = frozenset(
        {"client", "client_note", "visit", "agreement", "correction", "draft", "protection", "path_step"}
        | {"housing_period", "work_period", "void", "code_item"}
    )

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._today = self.casework.desk.clock().astimezone().date()
        self._read: _Read | None = None
        self._built = self._revealed = self._whole = False
        self._cards: list[QWidget] = []
        context.bus.changed.connect(self._tell_cards)
        self.load()

    def showEvent(self, event: QShowEvent) -> None:
        """What is in sight first is made here, in its place: moved there later, each part would be styled again."""
        if not self._built:
            self._build()
        super().showEvent(event)

    def place(self) -> tuple[str, bytes]:
        """The client's page."""
        return "client", self._client

    @property
    def cards(self) -> list[QWidget]:
        """The cards of `overview_cards` that are here."""
        return list(self._cards)

    def load(self) -> None:
        """Read the client."""
        casework, client = self.casework, self._client
        self.context.tasks.run(self, lambda: _read(casework, client), self._show)

    def _build(self) -> None:
        registers = registers_of(self.casework.desk.role())
        shown = [card for card in overview_cards.CARDS if card.registers & registers]
        self._rest = shown[1:]
        self._column, self._main, self._side = Column(), Column(), Column()
        self._column.hide()
        fill_plain(self, self._column)
        self._path = Card(self.tr("Rehabilitation path"), link=self.tr("Open the path"))
        self._path.link_pressed.connect(lambda: self.context.go.open_client(self._client, "path"))
        self._strip = PathStrip()
        self._path.add(self._strip)
        self._visits = VisitList(self.context, self._client, most=_LAST_VISITS)
        self._visits.link_pressed.connect(lambda: self.context.go.open_client(self._client, "visits"))
        self._warning = Card(self.tr("Before the visit"), tone="warning")
        self._warning_words = Label("", "body", wrap=True, selectable=True)
        self._warning.add(self._warning_words)
        self._agreed = Card(self.tr("Last agreed"))
        self._agreed_facts = Facts()
        self._agreed.add(self._agreed_facts)
        self._warning.hide()
        self._agreed.hide()
        self._column.add(self._path)
        self._column.add(Row([self._main, self._side], [55, 45], least=1.4, gap="gutter"))
        self._column.add_stretch()
        self._main.add_stretch()
        self._side.add_stretch()
        _put(self._main, self._warning)
        _put(self._main, self._visits)
        self._make_cards(shown[:1])
        _put(self._side, self._agreed)
        self._built = True
        if self._read is not None:
            self._fill(self._read)
        # Behind what is being read for these: all of it shows at once, laid out and drawn a single time.
        self.context.tasks.run(self, int, lambda _: self._reveal())

    def _reveal(self) -> None:
        self._column.show()
        self._revealed = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is further down is made once what is in sight has been drawn."""
        super().paintEvent(event)
        if self._revealed:
            self._revealed = False
            QTimer.singleShot(_FRAME_MS, self, self._build_rest)

    def _make_cards(self, cards: Sequence[OverviewCard]) -> None:
        for card in cards:
            made = overview_cards.make(card, self.context, self._client)
            self._cards.append(made)
            _put(self._main if card.main else self._side, made)

    def _build_rest(self) -> None:
        """The cards further down, a frame after those in sight."""
        self._make_cards(self._rest)
        self._contact = Card(self.tr("Client"))
        self._contact.link_pressed.connect(self._change)
        self._facts = HeldBackFacts(self.context, self._client)
        self._contact.add(self._facts)
        _put(self._main, self._contact)
        self._whole = True
        if self._read is not None:
            self._show_facts(self._read)

    def _tell_cards(self, touched: Touched) -> None:
        for card in self._cards:
            if not isinstance(card, RecordCard):  # these listen by themselves
                overview_cards.tell(card, touched)

    def _show(self, read: _Read) -> None:
        self._read = read
        if self._built:
            self._fill(read)

    def _fill(self, read: _Read) -> None:
        self._today = self.casework.desk.clock().astimezone().date()
        fields = read.card.fields
        self._strip.show_timeline(read.timeline, words.of_item)
        self._visits.show_visits(read.visits)
        count = self.tr("All {count}").format(count=read.count) if read.count > _LAST_VISITS else ""
        self._visits.set_link(count)
        told = "" if read.hidden else fields.contact_note  # it says where and how to find the person
        self._warning_words.setText(told)
        self._warning.set_title(self._of_field(self.tr("Before the visit"), "contact_note"))
        self._warning.setVisible(bool(told))
        self._show_agreed(read)
        if self._whole:
            self._show_facts(read)

    def _show_agreed(self, read: _Read) -> None:
        self._agreed.setVisible(bool(read.agreed))
        rows = []
        for agreement in read.agreed:
            day = when.short_day(when.local(agreement.start_ms).date(), self._today)
            who = "" if agreement.readable else self.tr("in the other register")
            rows.append((visit_rows.joined(day, texts.of_code(agreement.kind), who), agreement.text))
        self._agreed_facts.show_facts(rows)

    def _show_facts(self, read: _Read) -> None:
        fields = read.card.fields
        born = birth_date(fields)
        note = self.tr("Note · {register}").format(register=read.register)
        self._contact.set_link(self.tr("Edit") if read.visits.writes else "")
        self._facts.show_facts(
            [
                (self._of_field(self.tr("Date of birth"), "born"), format_date(born) if born else ""),
                (note, read.card.register_note),
            ],
            [
                (self._of_field(self.tr("Phone"), "phone"), fields.phone),
                (self._of_field(self.tr("Address"), "address"), fields.address),
                (self._of_field(self.tr("Personal identity code"), "hetu"), fields.hetu),
                (self.tr("Good to know before meeting"), fields.contact_note if read.hidden else ""),
            ],
            self.tr("No contact details yet."),
            protected=read.hidden,
        )

    def _of_field(self, label: str, name: str) -> str:
        """What a fact is called; who reads it further down must know that there is another."""
        contested = self._read is not None and name in self._read.card.conflicts
        return visit_rows.joined(label, self.tr("two versions")) if contested else label

    def _change(self) -> None:
        form = ClientForm(self.context, self._client, self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(partial(self._said, self.tr("The client's details are saved.")))
        form.open()

    def _said(self, sentence: str, _client: bytes) -> None:
        self.context.tell(sentence)


def _read(casework: Casework, client: bytes) -> _Read:
    writes = casework.desk.me().writes
    hidden = casework.safety.protection(client).holds
    return _Read(
        casework.clients.get(client),
        read_visits(casework, client, _LAST_VISITS),
        casework.lists.count_of_client(client),
        tuple(casework.lists.agreements(client, _LAST_AGREED)),
        casework.paths.timeline(client, hide_places=hidden),
        hidden,
        texts.of_code(writes) if writes else "",
    )


def _put(column: Column, widget: QWidget) -> None:
    """Under the widgets of a column, before what stretches at its end."""
    column.box.insertWidget(column.box.count() - 1, widget)
