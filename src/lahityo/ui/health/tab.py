"""The tab of the health register, on a nurse's computer only: measurements in time, and what was seen and given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.domain.health_rules import VALUES, counts_of
from lahityo.domain.records.health import MEASUREMENT
from lahityo.domain.spec import Values
from lahityo.services.casework import Casework
from lahityo.services.health import Vital
from lahityo.services.record_views import Row as Record
from lahityo.ui.context import Context
from lahityo.ui.health.harm_form import HarmForm
from lahityo.ui.health.measurement_form import MeasurementForm
from lahityo.ui.health.vital_card import VitalCard
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.card import RecordCard
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow

_LATEST = 8
_PRESSURE = ("systolic", "diastolic")


@dataclass(frozen=True)
class _Read:
    vitals: list[Vital]
    measured: list[Record]
    given: dict[str, int]
    times: list[Record]
    writes: bool


class HealthTab(Column):
    """Reads by itself; everything in it is of the health register."""

    concerns: ClassVar[frozenset[str]] = frozenset({"measurement", "harm_reduction", "void"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__()
        self._context, self._client = context, client
        measure = Button(self.tr("New measurement"), icon="plus")
        measure.clicked.connect(self._measure)
        harm = Button(self.tr("Harm reduction items"), icon="plus")
        harm.clicked.connect(self._count)
        self._charts = Column()
        self._cards: list[QWidget] = []
        self._empty = EmptyState(
            "chart-column",
            self.tr("The measurements will be here"),
            self.tr("Each value with its unit, and how it changes over time. Only the health register reads them."),
            self.tr("New measurement"),
        )
        self._empty.step_taken.connect(self._measure)
        self._latest_card = Card(self.tr("Latest measurements"))
        self._latest = ItemList(VisitDelegate(), self._row, self.tr("Latest measurements"), fitted=True, least=1)
        self._latest.opened.connect(lambda row: context.go.open_record(row.id))
        self._latest_card.add(self._latest)
        self._given_card = Card(self.tr("Items given and returned"))
        self._given = Label("", "small", wrap=True, tabular=True, selectable=True)
        self._times = ItemList(
            VisitDelegate(), self._given_row, self.tr("Items given and returned"), fitted=True, least=1
        )
        self._times.opened.connect(lambda row: context.go.open_record(row.id))
        self._given_card.add(self._times)
        self._given_card.add(self._given)
        self._acts = Bar([measure, harm])
        self._lay_out(self._acts)
        context.bus.changed.connect(self._heard)
        self.load()

    def _lay_out(self, acts: QWidget) -> None:
        first, *others = self._record_cards()
        left, right = Column(), Column()
        for card in (self._latest_card, first):
            left.add(card)
        for card in (*others, self._given_card):
            right.add(card)
        left.add_stretch()
        right.add_stretch()
        self.add(acts)
        self.add(self._empty)
        self.add(self._charts)
        self.add(Row([left, right], [1, 1], least=1.4, gap="gutter"))
        self.add_stretch()
        for widget in (self._empty, self._latest_card, self._given_card):
            widget.hide()

    def _record_cards(self) -> list[RecordCard]:
        """What is noted in forms of their own; a new one is begun with the present moment."""
        now = self._context.workspace.casework.desk.clock().astimezone().replace(second=0, microsecond=0)
        moments = {"wound": "seen_at", "vaccination": "on", "medication_note": "noted_at"}
        return [
            RecordCard(
                self._context,
                (kind,),
                client=self._client,
                empty=self.tr("Nothing noted yet."),
                preset={name: now.date().isoformat() if name == "on" else now.isoformat()},
            )
            for kind, name in moments.items()
        ]

    def load(self) -> None:
        """Read the measurements."""
        casework, client = self._context.workspace.casework, self._client
        self._context.tasks.run(self, lambda: _read(casework, client), self._show)

    def _show(self, read: _Read) -> None:
        for card in self._cards:
            self._charts.box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = _in_pairs(self._vital_cards(read.vitals))
        for card in self._cards:
            self._charts.add(card)
        self._acts.setVisible(read.writes)
        self._empty.button.setVisible(read.writes)
        self._empty.setVisible(not read.vitals)
        self._charts.setVisible(bool(read.vitals))
        self._latest.show_items(read.measured[:_LATEST])
        self._latest_card.setVisible(bool(read.measured))
        self._times.show_items(read.times[:_LATEST])
        self._given.setText(self.tr("In all: {counts}").format(counts=_counted(read.given)))
        self._given_card.setVisible(bool(read.times))

    def _vital_cards(self, vitals: Sequence[Vital]) -> list[QWidget]:
        by_name = {vital.field.name: vital for vital in vitals}
        cards: list[QWidget] = []
        pressure = [by_name.pop(name) for name in _PRESSURE if name in by_name]
        if pressure:
            cards.append(VitalCard(self.tr("Blood pressure"), pressure))
        cards += [VitalCard(words.of_field(vital.field), [vital]) for vital in by_name.values()]
        return cards

    def _row(self, row: Record) -> VisitRow:
        said = str(row.values.get("words") or "").replace("\n", " ")
        day = when.short_day(date.fromisoformat(row.day), self._today()) if row.day else ""
        return VisitRow(day, _told(row.values), "", visit_rows.joined(said, row.writer))

    def _given_row(self, row: Record) -> VisitRow:
        day = when.short_day(date.fromisoformat(row.day), self._today()) if row.day else ""
        said = str(row.values.get("words") or "").replace("\n", " ")
        counts = _counted(counts_of(row.values.get("counts")))
        return VisitRow(day, counts, "", visit_rows.joined(said, row.writer))

    def _today(self) -> date:
        return self._context.workspace.casework.desk.clock().astimezone().date()

    def _measure(self) -> None:
        form = MeasurementForm(self._context, self._client)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def _count(self) -> None:
        form = HarmForm(self._context, self._client, self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def _heard(self, touched: Touched) -> None:
        if any(kind in self.concerns for kind, _ in touched):
            self.load()


def _told(values: Values) -> str:
    """The values of one measurement in a line; blood pressure as its two values."""
    fields = {name: field for name in VALUES if (field := MEASUREMENT.field(name)) and values.get(name) is not None}
    said = []
    if set(_PRESSURE) <= set(fields):
        upper = words.of_value(replace(fields["systolic"], unit=""), values["systolic"])
        said.append(f"{upper}/{words.of_value(fields['diastolic'], values['diastolic'])}")
        fields = {name: field for name, field in fields.items() if name not in _PRESSURE}
    said += [words.of_value(field, values.get(name)) for name, field in fields.items()]
    return " · ".join(said)


def _counted(counts: dict[str, int]) -> str:
    names = [code for code, _ in words.options("supply")]
    order = sorted(counts, key=lambda code: (names.index(code) if code in names else len(names), code))
    return " · ".join(f"{words.of_item('supply', code)} {counts[code]}" for code in order)


def _in_pairs(cards: list[QWidget]) -> list[QWidget]:
    rows: list[QWidget] = []
    for place in range(0, len(cards), 2):
        pair = cards[place : place + 2]
        rows.append(Row(pair, [1] * len(pair), least=1.2, gap="gutter"))
    return rows


def _read(casework: Casework, client: bytes) -> _Read:
    return _Read(
        casework.health.vitals(client),
        casework.records.rows("measurement", client=client, limit=_LATEST),
        casework.health.given(client),
        casework.records.rows("harm_reduction", client=client),
        casework.desk.writes_about(client, MEASUREMENT.writers),
    )
