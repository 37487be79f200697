"""One instrument's results of a client: the chart of change, the same in words, and a new score."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal

from lahityo.domain.instrument import words_in
from lahityo.domain.scoring import band
from lahityo.services.assessments import Line, Series
from lahityo.services.record_views import Row as Record
from lahityo.ui.assessments.change_chart import ChangeChart, Dot, Mark, Stripe
from lahityo.ui.assessments.questions import language
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow

_MOST = 4


class SeriesCard(Card):
    """The chart and the latest results.

    Signals:
        opened(bytes): a score was chosen.
        wanted(str): a new score of this instrument, by its address.
    """

    opened = Signal(bytes)
    wanted = Signal(str)

    def __init__(self, series: Series, today: date, *, may_write: bool) -> None:
        name = words_in(series.form.title, language()) if series.form else series.name
        link = self.tr("+ New score") if may_write and series.form else ""
        super().__init__(name, link=link)
        self._series, self._today = series, today
        self.link_pressed.connect(lambda: self.wanted.emit(series.url))
        if series.lines:
            self.add(self._chart(name))
        lines = [f"{_number(f'{value:f}')}: {said}" for value, said in _lines(series)]
        if lines:
            self.add(Label(visit_rows.joined(*lines), "small", wrap=True))
        if series.form is None:
            self.add(
                Label(self.tr("This version does not know the instrument; the numbers are shown."), "small", wrap=True)
            )
        elif series.form.scoring.same_rater:
            self.add(
                Label(
                    self.tr("Raters are not comparable: only the points of one rater are joined."), "small", wrap=True
                )
            )
        rows = ItemList(VisitDelegate(), self._row, name, fitted=True, least=1)
        rows.show_items(series.rows[:_MOST])
        rows.opened.connect(lambda row: self.opened.emit(row.id))
        self.add(rows)
        if series.form:
            self.add(Label(self.tr("Source: {source}").format(source=series.form.scoring.source), "small", wrap=True))
            if series.form.scoring.note:
                self.add(Label(words_in(series.form.scoring.note, language()), "small", wrap=True))

    def _chart(self, name: str) -> ChangeChart:
        chart = ChangeChart(self.tr("{name}: change over time").format(name=name))
        scoring = self._series.form.scoring if self._series.form else None
        limits = None
        if scoring and scoring.low is not None and scoring.high is not None:
            limits = (float(scoring.low), float(scoring.high))
        chart.show_change(
            [self._dots(line) for line in self._series.lines],
            marks=[Mark(float(value), said) for value, said in _lines(self._series)],
            stripes=[Stripe(float(one.low), float(one.high), words_in(one.words, language())) for one in scoring.bands]
            if scoring
            else (),
            limits=limits,
        )
        return chart

    def _dots(self, line: Line) -> Sequence[Dot]:
        part = self._part(line.part)
        return [
            Dot(
                date.fromisoformat(one.day).toordinal(),
                float(one.value),
                visit_rows.joined(format_date(date.fromisoformat(one.day)), part, _number(f"{one.value:f}"), one.rater),
            )
            for one in line.points
        ]

    def _part(self, link_id: str) -> str:
        item = self._series.form.item(link_id) if self._series.form and link_id else None
        return words_in(item.words, language()) if item else link_id

    def _row(self, row: Record) -> VisitRow:
        total = row.values.get("total")
        points, said = "", ""
        if isinstance(total, int):
            points = _number(f"{total / 100:.2f}")
            if self._series.form:
                found = band(self._series.form.scoring, Decimal(total) / 100)
                said = words_in(found.words, language()) if found else ""
        parts = row.values.get("parts")
        answers = [self._answer(one) for one in parts if isinstance(one, str)] if isinstance(parts, tuple) else []
        snippet = visit_rows.joined(*answers, str(row.values.get("words") or "").replace("\n", " "))
        pill = PillText(self.tr("Safety step"), "warning", "shield-check") if row.values.get("risk") is True else None
        day = when.short_day(date.fromisoformat(row.day), self._today) if row.day else ""
        title = self.tr("Score {score}").format(score=points) if points else self.tr("Results")
        return VisitRow(day, title, visit_rows.joined(said, str(row.values.get("rater") or "")), snippet, pill=pill)

    def _answer(self, text: str) -> str:
        name, _, answer = text.partition("=")
        shown = {"true": self.tr("yes"), "false": self.tr("no")}.get(answer, answer)
        return f"{self._part(name)}: {shown}"


def _lines(series: Series) -> list[tuple[Decimal, str]]:
    """The lines of the chart in the user's language."""
    references = series.form.scoring.references if series.form else ()
    return [(one.value, words_in(one.words, language())) for one in references if one.value is not None]


def _number(text: str) -> str:
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
