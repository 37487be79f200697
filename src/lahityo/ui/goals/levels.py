"""The five levels of goal attainment: their signs, their words, a meter of one and a line of many over time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lahityo.domain.gas import LEVELS
from lahityo.services.goals import Rating
from lahityo.ui.design import paint
from lahityo.ui.design.theme import Theme, current
from lahityo.ui.widgets.finnish_time import format_date

LEAST, MOST = LEVELS[0], LEVELS[-1]


def sign(level: int | None) -> str:
    """`−2` … `+2`; a dash when there is no level yet."""
    if level is None:
        return "–"
    return f"+{level}" if level > 0 else f"−{-level}" if level < 0 else "0"


class LevelMeter(QWidget):
    """How far a goal has come: five steps, filled to the level; say the level in words beside it."""

    def __init__(self, level: int | None = None) -> None:
        super().__init__()
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(current().metrics.control * 3, current().metrics.meter)

    def minimumSizeHint(self) -> QSize:
        """Five steps that can be told apart."""
        return QSize(current().metrics.meter * len(LEVELS) * 2, current().metrics.meter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        theme, painter = current(), QPainter(self)
        space = theme.metrics.unit // 2
        width = (self.width() - space * (len(LEVELS) - 1)) / len(LEVELS)
        for place, level in enumerate(LEVELS):
            left = round(place * (width + space))
            rect = QRect(left, 0, round(width), self.height())
            filled = self._level is not None and level <= self._level
            if filled:
                paint.box(painter, rect, self.height() / 2, theme.color("brand"))
            else:
                paint.box(painter, rect, self.height() / 2, theme.color("muted"), theme.color("edge"))


class LevelLine(QWidget):
    """Ratings over time. A `small` one is a line without words; a large one has the levels and the days beside it.

    Two who rated on one day are two points, and who rated is told where the pointer rests.
    """

    def __init__(self, *, small: bool = False) -> None:
        super().__init__()
        self._small = small
        self._ratings: Sequence[Rating] = ()
        across = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_ratings(self, ratings: Sequence[Rating]) -> None:
        """Show these, the oldest first."""
        self._ratings = ratings
        self.setAccessibleName(", ".join(f"{_day(one.day)} {sign(one.level)}" for one in ratings))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as five levels need."""
        sizes = current().metrics
        if self._small:
            return QSize(sizes.control * 2, sizes.icon + sizes.gap)
        return QSize(sizes.dialog_width // 2, self._row_height() * len(LEVELS) + self._row_height())

    def minimumSizeHint(self) -> QSize:
        """May be narrow, never low."""
        return QSize(current().metrics.control, self.sizeHint().height())

    def points(self) -> list[QPointF]:
        """Where each rating is drawn."""
        room = self._room()
        days = [date.fromisoformat(one.day).toordinal() for one in self._ratings]
        if not days:
            return []
        span = max(days) - min(days)
        shares = [(day - min(days)) / span if span else 0.5 for day in days]
        return [
            QPointF(
                room.left() + share * room.width(),
                room.bottom() - (one.level - LEAST) / (MOST - LEAST) * room.height(),
            )
            for share, one in zip(shares, self._ratings, strict=True)
        ]

    def event(self, event: QEvent) -> bool:
        """Tell who rated where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            reach = current().metrics.gap
            near = [
                one
                for point, one in zip(self.points(), self._ratings, strict=True)
                if (point - QPointF(event.pos())).manhattanLength() <= 2 * reach
            ]
            words = "\n".join(f"{_day(one.day)} {sign(one.level)} · {one.author}" for one in near)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale, the line and the points."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._small:
            self._draw_scale(painter, theme)
        points = self.points()
        painter.setPen(QPen(theme.color("chart1"), theme.metrics.ring, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if len(points) > 1:
            painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chart1"))
        size = theme.metrics.ring if self._small else theme.metrics.ring * 2
        shown = points[-1:] if self._small and len(points) > 1 else [] if self._small else points
        for point in shown:
            painter.drawEllipse(point, size, size)

    def _draw_scale(self, painter: QPainter, theme: Theme) -> None:
        room, font = self._room(), theme.font("small", tabular=True)
        step = room.height() / (MOST - LEAST)
        for level in LEVELS:
            y = room.bottom() - (level - LEAST) * step
            painter.setPen(QPen(theme.color("line"), theme.metrics.edge))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            label = QRect(0, round(y) - self._row_height() // 2, self._left(), self._row_height())
            paint.line(painter, label, sign(level), font, theme.color("ink2"))
        if not self._ratings:
            return
        foot = QRect(round(room.left()), self.height() - self._row_height(), round(room.width()), self._row_height())
        first, last = _day(self._ratings[0].day), _day(self._ratings[-1].day)
        if first != last:
            paint.line(painter, foot, first, font, theme.color("ink2"))
        paint.line(painter, foot, last, font, theme.color("ink2"), "right" if first != last else "center")

    def _room(self) -> QRectF:
        sizes = current().metrics
        if self._small:
            pad = sizes.ring * 2
            return QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        half = self._row_height() / 2
        return QRectF(self.rect()).adjusted(self._left() + sizes.gap, half, -sizes.gap, -half - self._row_height())

    @staticmethod
    def _row_height() -> int:
        return QFontMetrics(current().font("small")).height() + current().metrics.unit

    @staticmethod
    def _left() -> int:
        return QFontMetrics(current().font("small", tabular=True)).horizontalAdvance("+2") + current().metrics.unit


def _day(day: str) -> str:
    return format_date(date.fromisoformat(day))
