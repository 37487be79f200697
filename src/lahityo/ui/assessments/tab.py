"""The tab of assessments: how the client came, the entry assessment, strengths beside it, and instruments over time."""

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.matter import SPECIAL_SUPPORT
from lahityo.domain.records.path import HOUSING_PERIOD
from lahityo.domain.spec import RecordSpec, Values
from lahityo.services.assessments import Series
from lahityo.services.casework import Casework
from lahityo.ui.assessments.score_form import ScoreForm
from lahityo.ui.assessments.series_card import SeriesCard
from lahityo.ui.context import Context
from lahityo.ui.forms.client_interviews import ClientInterviews
from lahityo.ui.ports import Touched
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.page import Bar, Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState

_SOCIAL = ("entry_assessment", "matter", "special_support", "service_start", "service_end", "disclosure")
_DAYS = {
    "entry_assessment": ("started_on",),
    "matter": ("opened_on",),
    "special_support": ("since",),
    "service_start": ("started_on",),
    "service_end": ("ended_on",),
    "disclosure": ("given_on",),
}
"""Fields that begin as today."""


@dataclass(frozen=True)
class _Read:
    """`opened` is the day on which the client's latest matter was initiated (ISO 8601), or empty."""

    series: list[Series]
    may_write: bool
    social: bool
    opened: str


class AssessmentsTab(Column):
    """Reads by itself. The social welfare register's records are not there for who does not read it."""

    concerns: ClassVar[frozenset[str]] = frozenset({"score", "instrument", "matter", "correction", "void"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__()
        self._context, self._client = context, client
        self._new = Button(self.tr("New score"), icon="plus")
        self._new.clicked.connect(partial(self._score, ""))
        self._bar = Bar([self._new])
        self._bar.hide()
        self._empty_card = Card(self.tr("Instruments"))
        self._empty = EmptyState(
            "chart-column",
            self.tr("Results of instruments will be here"),
            self.tr("The score of a form and how it changes over time. It says what the form says and nothing else."),
            self.tr("New score"),
        )
        self._empty.step_taken.connect(partial(self._score, ""))
        self._empty_card.add(self._empty)
        self._series = Column()
        self._cards: list[QWidget] = []
        main, self._side = Column(), Column()
        self._main = main
        main.add(self._empty_card)
        main.add(self._series)
        main.add_stretch()
        today = context.workspace.casework.desk.clock().astimezone().date().isoformat()
        self._strengths = RecordCard(context, ("strength",), client=client, preset={"on": today})
        self._side.add(self._strengths)
        self._side.add_stretch()
        self._social: list[RecordCard] = []
        self._entry: RecordCard | None = None
        self.add(self._bar)
        self.add(Row([main, self._side], [55, 45], least=1.4, gap="gutter"))
        self.add_stretch()
        context.bus.changed.connect(self._heard)
        self.load()

    def load(self) -> None:
        """Read the scores."""
        casework, client = self._context.workspace.casework, self._client
        self._context.tasks.run(self, lambda: _read(casework, client), self._show)

    def _show(self, found: _Read) -> None:
        series, may_write, social = found.series, found.may_write, found.social
        today = self._context.workspace.casework.desk.clock().astimezone().date()
        self._bar.setVisible(may_write)
        self._empty.button.setVisible(may_write)
        if social and not self._social:
            self._show_social()
        if self._entry is not None and found.opened:  # the assessment is of the matter that is open
            self._entry.set_preset({"started_on": today.isoformat(), "opened_on": found.opened})
        for card in self._cards:
            self._series.box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for one in series:
            card = SeriesCard(one, today, may_write=may_write)
            card.opened.connect(self._context.go.open_record)
            card.wanted.connect(self._score)
            self._series.add(card)
            self._cards.append(card)
        self._empty_card.setVisible(not series)
        self._series.setVisible(bool(series))

    def _show_social(self) -> None:
        empty = {
            "entry_assessment": self.tr("The first plan needs an entry assessment, or a stated reason without one."),
            "matter": self.tr("How the client came, and who referred."),
            "special_support": self.tr("Whether the client has the right to special support, and why."),
            "disclosure": self.tr("What was told to whom, when, and on what grounds."),
        }
        today = self._context.workspace.casework.desk.clock().astimezone().date().isoformat()
        for place, kind in enumerate(_SOCIAL):
            preset = dict.fromkeys(_DAYS.get(kind, ()), today)
            card = RecordCard(self._context, (kind,), client=self._client, empty=empty.get(kind, ""), preset=preset)
            if kind == "entry_assessment":
                self._entry = card
                card.changed.connect(self._read_offer)
            self._social.append(card)
            self._side.box.insertWidget(place if place < 1 else place + 1, card)
        interviews = ClientInterviews(self._context, self._client)
        self._social.append(interviews)
        self._main.box.insertWidget(self._main.box.count() - 1, interviews)  # before the stretch

    def _score(self, url: str) -> None:
        form = ScoreForm(self._context, self._client, self.window(), url=url)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.signed.connect(lambda _: self.load())
        form.open()

    def _read_offer(self, record: bytes) -> None:
        casework, client = self._context.workspace.casework, self._client
        self._context.tasks.run(self, lambda: _offer(casework, client, record), self._make_offer)

    def _make_offer(self, offer: tuple[RecordSpec, Values] | None) -> None:
        """What a signed assessment says of the client is offered as a record of its own, to check and save or close."""
        if offer is None:
            return
        spec, preset = offer
        form = RecordForm(self._context, spec, client=self._client, preset=preset, parent=self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def _heard(self, touched: Touched) -> None:
        if any(kind in self.concerns for kind, _ in touched):
            self.load()


def _read(casework: Casework, client: bytes) -> _Read:
    me = casework.desk.me()
    matters = casework.records.rows("matter", client=client)
    opened = max((str(row.values.get("opened_on") or "") for row in matters), default="")
    writes = casework.desk.writes_about(client)
    return _Read(casework.assessments.series(client), writes, "social" in me.registers, opened)


def _offer(casework: Casework, client: bytes, record: bytes) -> tuple[RecordSpec, Values] | None:
    """Special support, else the housing situation, when the assessment tells what no record says yet."""
    row = casework.records.get(record).row
    if row.signed is None:
        return None
    told = row.values
    known = casework.records.rows("special_support", client=client)
    if told.get("special_support") is True and not any(one.values.get("entitled") is True for one in known):
        return SPECIAL_SUPPORT, {"entitled": True, "grounds": told.get("special_grounds"), "since": row.day}
    homes = [one for one in casework.records.rows("housing_period", client=client) if not one.until]
    lives = told.get("housing_class")
    if lives and all(one.values.get("class") != lives for one in homes):
        return HOUSING_PERIOD, {"class": lives, "from": row.day}
    return None
