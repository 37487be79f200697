"""Tilastot: counts by month, what was expected beside what came true, and the file that leaves the app."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from lahityo.base.errors import LahityoError
from lahityo.domain.counts import Forecast, Table
from lahityo.domain.months import add_months
from lahityo.domain.records.team import FORECAST
from lahityo.services.casework import Casework
from lahityo.ui import file_names, texts
from lahityo.ui.context import Context
from lahityo.ui.counts import words
from lahityo.ui.counts.table import CountsTable
from lahityo.ui.records.form import RecordForm
from lahityo.ui.records.words import of_day
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column, fill
from lahityo.ui.views.view import View
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow
from lahityo.ui.widgets.select import Select

SUFFIX = ".csv"
_HALF, _YEAR, _THIS, _LAST = "half", "year", "this", "last"


@dataclass(frozen=True)
class _Read:
    table: Table
    forecasts: list[Forecast]
    writes: bool
    smallest: int


class CountsView(View):
    """The counts of some months; every number is of the registers that this computer reads."""

    concerns = frozenset(
        {
            "visit", "decision", "path_step", "membership", "referral", "step", "void", "barrier_note",
            "contact_tally", "day_entry", "area_entry", "housing_period", "service_start", "goal", "goal_rating",
            "forecast", "correction",
        }
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._read: _Read | None = None
        self._spans = ChipGroup(
            [
                (_HALF, self.tr("6 months")), (_YEAR, self.tr("12 months")), (_THIS, self.tr("This year")),
                (_LAST, self.tr("Last year")),
            ],
            multiple=False, mark=False, required=True,
        )  # fmt: skip
        self._spans.set_selected([_HALF])
        self._spans.setAccessibleName(self.tr("Which months"))
        self._spans.changed.connect(lambda _: self.load())
        self._section = Select([("", self.tr("Everything"))])
        self._section.setAccessibleName(self.tr("What is counted"))
        self._section.chosen.connect(lambda _: self._show_table())
        self._export = Button(self.tr("Export"), icon="download")
        self._export.clicked.connect(self._choose_file)
        self._banner = Banner("", "danger", closable=True)
        self._banner.hide()
        self._build_table()
        self._build_forecasts()
        column = Column()
        for widget in (
            Bar([self._spans], [self._section, self._export]),
            self._banner,
            self._card,
            self._forecast_card,
        ):
            column.add(widget, int(widget is self._card))
        fill(self, column)
        self.set_title(self.tr("Statistics"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The counts."""
        return "counts", b""

    def load(self) -> None:
        """Count anew."""
        first, last = self.span()
        casework = self.casework
        self.context.tasks.run(self, lambda: _count(casework, first, last), self._show)

    def span(self) -> tuple[str, str]:
        """The first and the last month, as "2026-11"."""
        return months_of(self._spans.value(), self.casework.desk.clock().astimezone().date())

    # --- the frame

    def _build_table(self) -> None:
        self._card = Card(self.tr("By month"))
        self.table = CountsTable(self.tr("Counts by month"))
        self._note = Label(
            self.tr("From the registers this computer reads. Voided entries are not counted."), "small",
            ink="ink2", wrap=True,
        )  # fmt: skip
        self._empty = EmptyState(
            "chart-column",
            self.tr("Nothing to count in these months"),
            self.tr("Signed visits, decisions, steps of the path, outcomes and anonymous contacts are counted here."),
        )
        self._empty.hide()
        self._card.add(self.table, 1)
        self._card.add(self._empty, 1)
        self._card.add(self._note)

    def _build_forecasts(self) -> None:
        self._forecast_card = Card(self.tr("Expected and actual"))
        self._forecasts = ItemList(VisitDelegate(), self._row, self.tr("Forecasts"), fitted=True)
        self._none = Label(
            self.tr("A team lead can write here what is expected of a period; the app counts the outcome."), "body",
            ink="ink2", wrap=True,
        )  # fmt: skip
        self._forecast_card.add(self._forecasts)
        self._forecast_card.add(self._none)
        self._forecast_card.link_pressed.connect(self._add_forecast)

    # --- showing

    def _show(self, read: _Read) -> None:
        self._read = read
        sections = dict.fromkeys(line.section for line in read.table.lines)
        self._section.set_options(
            [("", self.tr("Everything")), *((str(one), words.of_section(one)) for one in sections)]
        )
        if not self._section.value():
            self._section.set_value("")
        rows = self._show_table()
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._section.setVisible(bool(rows))
        self._export.setEnabled(bool(rows) or bool(read.forecasts))
        self._forecasts.show_items(read.forecasts)
        self._forecasts.setVisible(bool(read.forecasts))
        self._none.setVisible(not read.forecasts)
        self._forecast_card.set_link(self.tr("Add") if read.writes else "")

    def _show_table(self) -> int:
        """The lines of the section that is looked at; how many there are. A file always holds all."""
        if self._read is None:
            return 0
        table, chosen = self._read.table, self._section.value()
        if chosen:
            table = replace(table, lines=tuple(line for line in table.lines if str(line.section) == chosen))
        self.table.show_table(table)
        rows = self.table.counts.rowCount()
        self.table.setMinimumHeight((min(rows, 8) + 2) * self.table.verticalHeader().defaultSectionSize())
        return rows

    def _row(self, one: Forecast) -> VisitRow:
        time = f"{of_day(one.first)}–{of_day(one.last)}"
        expected = self.tr("expected {number}").format(number=one.expected)
        realised = self.tr("actual {number}").format(number="–" if one.realised is None else one.realised)
        counted = self.tr("counted by the app") if one.derived else self.tr("entered by hand")
        pill = None
        if one.realised is not None and one.expected:
            share = round(100 * one.realised / one.expected)
            pill = PillText(f"{share} %", "done" if share >= 100 else "info", "" if share >= 100 else "target")
        year, last = one.first[:4], one.last[:4]
        years = year if year == last else f"{year}–{last[2:]}"
        return VisitRow(years, one.measure, f"{expected} · {realised}", f"{time} · {counted}", pill=pill)

    def _add_forecast(self) -> None:
        form = RecordForm(self.context, FORECAST, client=b"", parent=self.window())
        form.saved.connect(lambda _: self.load())
        form.open()

    # --- the file

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        first, last = self.span()
        dialog = QFileDialog(self, self.tr("Export the counts"), folder, f"*{SUFFIX}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(file_names.counts(first, last, SUFFIX))
        dialog.fileSelected.connect(self.export)
        QFileDialog.open(dialog)

    def export(self, path: str) -> None:
        """Write what is shown into a file, few people hidden."""
        if self._read is None:
            return
        heads = (
            self.tr("What is counted"), self.tr("Total"), self.tr("Forecast"), self.tr("First day"),
            self.tr("Last day"), self.tr("Expected"), self.tr("Actual"),
        )  # fmt: skip
        counts, read = self.casework.counts, self._read

        def work() -> None:
            counts.save(Path(path), counts.exported(read.table, read.forecasts, heads, words.whole))

        self.context.tasks.run(self, work, partial(self._exported, read.smallest), self._failed, lane="write")

    def _exported(self, smallest: int, _: object) -> None:
        told = self.tr("Exported. Numbers from 1 to {most} are hidden in the file.").format(most=smallest - 1)
        self.context.tell(told)

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


def months_of(span: str, today: date) -> tuple[str, str]:
    """The first and the last month of a span that ends with this month, or of this year or the last one."""
    if span == _LAST:
        return f"{today.year - 1}-01", f"{today.year - 1}-12"
    if span == _THIS:
        return f"{today.year}-01", f"{today:%Y-%m}"
    back = 5 if span == _HALF else 11
    return f"{add_months(today.replace(day=1), -back):%Y-%m}", f"{today:%Y-%m}"


def _count(casework: Casework, first: str, last: str) -> _Read:
    counts = casework.counts
    writes = casework.desk.role() in FORECAST.writers
    return _Read(words.in_order(counts.table(first, last)), counts.forecasts(), writes, counts.smallest_cell())
