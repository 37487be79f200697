"""The first tab of a client: dangers first, the path, the last visits, goals, tasks, the network, how to reach."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
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
from lahityo.ui.views.page import Column, Row
from lahityo.ui.views.view import View
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label

_LAST_VISITS = 8
_LAST_AGREED = 2


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
        registers = registers_of(self.casework.desk.role())
        self._path = Card(self.tr("Rehabilitation path"), link=self.tr("Open the path"))
        self._path.link_pressed.connect(lambda: context.go.open_client(client, "path"))
        self._strip = PathStrip()
        self._path.add(self._strip)
        self._visits = VisitList(context, client, most=_LAST_VISITS)
        self._visits.link_pressed.connect(lambda: context.go.open_client(client, "visits"))
        self._make_own_cards()
        shown = [card for card in overview_cards.CARDS if card.registers & registers]
        self._cards = [overview_cards.make(card, context, client) for card in shown]
        main, side = Column(), Column()
        main.add(self._warning)
        main.add(self._visits)
        for place, card in enumerate(shown):
            (main if card.main else side).add(self._cards[place])
            if place == 0:
                side.add(self._agreed)
        main.add(self._contact)
        main.add_stretch()
        side.add_stretch()
        column = Column()
        column.add(self._path)
        column.add(Row([main, side], [55, 45], least=1.4, gap="gutter"))
        column.add_stretch()
        fill_plain(self, column)
        context.bus.changed.connect(self._tell_cards)
        self.load()

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

    def _make_own_cards(self) -> None:
        self._warning = Card(self.tr("Before the visit"), tone="warning")
        self._warning_words = Label("", "body", wrap=True, selectable=True)
        self._warning.add(self._warning_words)
        self._agreed = Card(self.tr("Agreed last"))
        self._agreed_facts = Facts()
        self._agreed.add(self._agreed_facts)
        self._contact = Card(self.tr("Client"), link=self.tr("Change"))
        self._contact.link_pressed.connect(self._change)
        self._facts = HeldBackFacts(self.context, self._client)
        self._contact.add(self._facts)
        self._warning.hide()
        self._agreed.hide()

    def _tell_cards(self, touched: Touched) -> None:
        for card in self._cards:
            if not isinstance(card, RecordCard):  # these listen by themselves
                overview_cards.tell(card, touched)

    def _show(self, read: _Read) -> None:
        self._today = self.casework.desk.clock().astimezone().date()
        fields = read.card.fields
        self._strip.show_timeline(read.timeline, words.of_item)
        self._visits.show_visits(read.visits)
        count = self.tr("All {count}").format(count=read.count) if read.count > _LAST_VISITS else ""
        self._visits.set_link(count)
        told = "" if read.hidden else fields.contact_note  # it says where and how to find the person
        self._warning_words.setText(told)
        self._warning.setVisible(bool(told))
        self._show_agreed(read)
        self._show_facts(read, birth_date(fields))

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
                (self.tr("Date of birth"), format_date(born) if born else ""),
                (note, read.card.register_note),
            ],
            [
                (self.tr("Phone"), fields.phone),
                (self.tr("Address"), fields.address),
                (self.tr("Personal identity code"), fields.hetu),
                (self.tr("Good to know before meeting"), fields.contact_note if read.hidden else ""),
            ],
            self.tr("No contact details yet."),
            protected=read.hidden,
        )

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
