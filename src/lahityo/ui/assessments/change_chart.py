"""Change over time, small: points in their days, joined where they may be compared, with published lines and words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import Theme, current
from lahityo.ui.widgets.finnish_time import format_date

_COLORS = ("chart1", "chart3", "chart2")
_STEPS = 4
_ROOM = 0.1


@dataclass(frozen=True, slots=True)
class Dot:
    """A point. `at` is the day as an ordinal with the part of the day; `odd` draws it as a diamond."""

    at: float
    value: float
    label: str
    odd: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A line over the whole width; its words are for who draws the chart's legend."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class Stripe:
    """A ground from `low` to `high` with its words."""

    low: float
    high: float
    words: str


class ChangeChart(QWidget):
    """Traces of dots; each trace is joined. Everything is told in words too: as the description, and by the pointer."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._traces: Sequence[Sequence[Dot]] = ()
        self._marks: Sequence[Mark] = ()
        self._stripes: Sequence[Stripe] = ()
        self._names: Sequence[str] = ()
        self._least, self._most = 0.0, 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_change(
        self,
        traces: Sequence[Sequence[Dot]],
        *,
        marks: Sequence[Mark] = (),
        stripes: Sequence[Stripe] = (),
        limits: tuple[float, float] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        """Draw these, each trace the oldest first, its name after its end. Without `limits` the scale is that of the
        values.
        """
        self._traces, self._marks, self._stripes, self._names = traces, marks, stripes, names
        values = [dot.value for trace in traces for dot in trace] + [mark.value for mark in marks]
        if limits is not None:
            self._least, self._most = limits
        elif values:
            room = (max(values) - min(values)) * _ROOM or abs(values[0]) * _ROOM or 1
            self._least, self._most = min(values) - room, max(values) + room
        self.setAccessibleDescription("; ".join(dot.label for trace in traces for dot in trace))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and not high."""
        sizes = current().metrics
        return QSize(sizes.dialog_width // 2, self._row() * (10 if self._stripes or self._marks else 8))

    def minimumSizeHint(self) -> QSize:
        """May be narrow, never low."""
        return QSize(current().metrics.control * 4, self.sizeHint().height())

    def places(self) -> list[list[QPointF]]:
        """Where each dot is drawn, by trace."""
        days = [dot.at for trace in self._traces for dot in trace]
        if not days:
            return []
        first, span = min(days), max(days) - min(days)
        room, side = self._room(), current().metrics.gap
        inner = room.adjusted(side, 0, -side, 0)
        return [
            [
                QPointF(
                    inner.left() + ((dot.at - first) / span if span else 0.5) * inner.width(),
                    self._height_of(dot.value, room),
                )
                for dot in trace
            ]
            for trace in self._traces
        ]

    def event(self, event: QEvent) -> bool:
        """Tell the points where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            reach = current().metrics.gap * 2
            near = [
                dot.label
                for trace, places in zip(self._traces, self.places(), strict=True)
                for dot, place in zip(trace, places, strict=True)
                if (place - QPointF(event.pos())).manhattanLength() <= reach
            ]
            QToolTip.showText(event.globalPos(), "\n".join(near), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds, the scale, the lines and the points."""
        theme, painter, room = current(), QPainter(self), self._room()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_stripes(painter, theme, room)
        self._draw_scale(painter, theme, room)
        self._draw_marks(painter, theme, room)
        self._draw_days(painter, theme, room)
        for number, (trace, places) in enumerate(zip(self._traces, self.places(), strict=True)):
            color = theme.color(_COLORS[number % len(_COLORS)])
            painter.setPen(QPen(color, theme.metrics.ring, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if len(places) > 1:
                painter.drawPolyline(places)
            for dot, place in zip(trace, places, strict=True):
                size = theme.metrics.ring * 2.0
                painter.setPen(QPen(color, theme.metrics.ring))
                painter.setBrush(theme.color("card") if dot.odd else color)
                if dot.odd:
                    painter.drawPolygon(_diamond(place, size * 1.5))
                else:
                    painter.drawEllipse(place, size, size)
        self._draw_names(painter, theme, room)

    def _draw_names(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        font, row = theme.font("small"), self._row()
        for name, places in zip(self._names, self.places(), strict=False):
            if places:
                left = round(room.right()) + theme.metrics.unit
                place = QRect(left, round(places[-1].y()) - row // 2, self.width() - left, row)
                paint.line(painter, place, name, font, theme.color("ink2"))

    def _draw_stripes(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        font, row = theme.font("small"), self._row()
        for number, stripe in enumerate(self._stripes):
            # The ground of a band reaches to the middle between its last point and the next one's first.
            top = self._height_of(min(stripe.high + 0.5, self._most), room)
            bottom = self._height_of(max(stripe.low - 0.5, self._least), room)
            if number % 2 == 0:
                painter.fillRect(QRectF(room.left(), top, room.width(), bottom - top), theme.color("muted"))
            left = round(room.right()) + theme.metrics.gap
            place = QRect(left, round((top + bottom - row) / 2), self.width() - left, row)
            paint.line(painter, place, stripe.words, font, theme.color("ink2"))

    def _draw_scale(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        font, row = theme.font("small", tabular=True), self._row()
        for value in ticks(self._least, self._most):
            y = self._height_of(value, room)
            if not self._stripes:
                painter.setPen(QPen(theme.color("line"), theme.metrics.edge))
                painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            label = QRect(0, round(y) - row // 2, round(room.left()) - theme.metrics.unit, row)
            paint.line(painter, label, _number(value), font, theme.color("ink2"), "right")

    def _draw_marks(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        """Lines with their numbers beside them; their words stand under the chart."""
        font, row = theme.font("small", tabular=True), self._row()
        lowest = math.inf
        for mark in sorted(self._marks, key=lambda one: one.value):
            y = self._height_of(mark.value, room)
            painter.setPen(QPen(theme.color("ink3"), theme.metrics.edge, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            lowest = min(y, lowest - row)  # two close lines have their numbers one over the other
            left = round(room.right()) + theme.metrics.unit
            place = QRect(left, round(lowest) - row // 2, self.width() - left, row)
            paint.line(painter, place, _number(mark.value), font, theme.color("ink2"))

    def _draw_days(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        days = [int(dot.at) for trace in self._traces for dot in trace]
        if not days:
            return
        font, row = theme.font("small", tabular=True), self._row()
        foot = QRect(round(room.left()), self.height() - row, round(room.width()), row)
        first, last = (format_date(date.fromordinal(day)) for day in (min(days), max(days)))
        if first != last:
            paint.line(painter, foot, first, font, theme.color("ink2"))
        paint.line(painter, foot, last, font, theme.color("ink2"), "right" if first != last else "center")

    def _room(self) -> QRectF:
        theme = current()
        measured = QFontMetrics(theme.font("small", tabular=True))
        widest = max((measured.horizontalAdvance(_number(one)) for one in ticks(self._least, self._most)), default=0)
        left = widest + theme.metrics.gap + theme.metrics.unit
        words = [stripe.words for stripe in self._stripes] + [_number(mark.value) for mark in self._marks]
        words += self._names
        beside = max((QFontMetrics(theme.font("small")).horizontalAdvance(one) for one in words), default=0)
        edge = self._row() / 2
        right = min(beside + 2 * theme.metrics.gap, self.width() / 2) if beside else edge
        return QRectF(left, edge, max(self.width() - left - right, 1), max(self.height() - edge - 1.5 * self._row(), 1))

    def _height_of(self, value: float, room: QRectF) -> float:
        share = (value - self._least) / (self._most - self._least or 1)
        return room.bottom() - min(max(share, 0), 1) * room.height()

    def _row(self) -> int:
        return QFontMetrics(current().font("small")).height()


def ticks(least: float, most: float) -> list[float]:
    """A few round numbers between two."""
    span = most - least
    if not span > 0:
        return [least]
    rough = span / _STEPS
    power = 10 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    first = math.ceil(least / step - 1e-9)
    return [round(number * step, 6) for number in range(first, math.floor(most / step + 1e-9) + 1)]


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",").replace("-", "−")


def _diamond(place: QPointF, size: float) -> QPolygonF:
    corners = ((0, -size), (size, 0), (0, size), (-size, 0))
    return QPolygonF([QPointF(place.x() + x, place.y() + y) for x, y in corners])
