"""One step on the timeline: a button that draws its days as a bar, its open end as a point, and its words."""

from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import current
from lahityo.ui.path.layout import Placed
from lahityo.ui.widgets.focused import FocusedButton

_TONES = {
    "services": ("brand_tint", "brand"),
    "episodes": ("warning_tint", "warning"),
    "homeless": ("muted", "ink2"),
    "housed": ("done_tint", "done"),
    "housing": ("muted", "edge"),
    "work": ("info_tint", "info"),
}
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class PathBar:
    """What a bar shows, in finished words. `end` is None while it lasts; `detail` tells everything in sentences."""

    record: bytes
    lane: int
    tone: str
    words: str
    detail: str
    start: date
    end: date | None = None
    planned: date | None = None


class StretchBar(FocusedButton):
    """A bar. Enter and a click open its record.

    Signals:
        walked(int, int): an arrow key was pressed: steps in time, steps between lanes.
        looked_at(str): it has the focus or the pointer; everything it tells.
    """

    walked = Signal(int, int)
    looked_at = Signal(str)

    def __init__(self, bar: PathBar, parent: QWidget) -> None:
        super().__init__("", parent)
        self.bar = bar
        self._placed: Placed | None = None
        self._open = False
        self._ahead = 0.0
        self._top = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(bar.words)
        self.setAccessibleDescription(bar.detail)
        self.setToolTip(_plain(bar.detail))

    def words_width(self) -> int:
        """The room that the words want."""
        return QFontMetrics(current().font("small_strong")).horizontalAdvance(self.bar.words) + 2

    def put(self, placed: Placed, top: int, height: int, *, open_end: bool, ahead: float) -> None:
        """Stand at `placed`, from `top`, `height` pixels high. `ahead` is where the planned end stands, or 0."""
        self._placed, self._open, self._ahead, self._top = placed, open_end, ahead, top
        left = int(placed.outer_left)
        right = max(placed.outer_right, ahead)
        self.setGeometry(left, top, int(right) - left + 1, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the planned rest, the bar, the words and the ring of the keyboard focus."""
        if self._placed is None:
            return
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge = _TONES[self.bar.tone]
        left = self._placed.left - self._placed.outer_left
        right = max(self._placed.right - self._placed.outer_left, left + theme.metrics.unit)
        inset = theme.metrics.ring + 1
        rect = QRectF(left, inset, right - left, self.height() - 2 * inset)
        if self._ahead > self._placed.right:
            self._draw_planned(painter, rect, self._ahead - self._placed.outer_left)
        self._draw_bar(painter, rect, ground, edge)
        words_left = int(self._placed.words_left - self._placed.outer_left)
        words_right = int(self._placed.words_right - self._placed.outer_left)
        inside = self._placed.words_left >= self._placed.left and self._placed.words_right <= self._placed.right
        place = QRect(words_left, 0, words_right - words_left, self.height())
        if inside:
            place.setLeft(place.left() + theme.metrics.unit // 2)
        elif self._ahead <= self._placed.right:  # the lines of the days would run through the words
            painter.fillRect(place, theme.color("card"))
        ink = "ink" if inside or self.underMouse() or self.ring_visible else "ink2"
        paint.line(painter, place, self.bar.words, theme.font("small_strong"), theme.color(ink))
        if self.ring_visible:
            paint.focus_ring(painter, self.rect(), theme.metrics.control_radius, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk in time and between lanes."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(*step)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what it is."""
        super().focusInEvent(event)
        self.looked_at.emit(self.bar.detail)

    def enterEvent(self, event: object) -> None:
        """Say what it is."""
        self.update()
        self.looked_at.emit(self.bar.detail)

    def leaveEvent(self, event: object) -> None:
        """Be drawn as before."""
        self.update()

    def _draw_planned(self, painter: QPainter, rect: QRectF, ahead: float) -> None:
        theme = current()
        pen = QPen(theme.color(_TONES[self.bar.tone][1]), theme.metrics.edge + 0.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        middle = rect.center().y()
        painter.drawLine(QPointF(rect.right(), middle), QPointF(ahead, middle))
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        reach = rect.height() / 4
        painter.drawLine(QPointF(ahead - 1, middle - reach), QPointF(ahead - 1, middle + reach))

    def _draw_bar(self, painter: QPainter, rect: QRectF, ground: str, edge: str) -> None:
        theme = current()
        painter.setPen(QPen(theme.color(edge), theme.metrics.edge))
        painter.setBrush(theme.color("hover" if self.underMouse() else ground))
        radius = theme.metrics.unit
        if not self._open:
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        else:
            painter.drawPolygon(_pointed(rect.adjusted(0.5, 0.5, -0.5, -0.5)))
        stripe = QRectF(rect.left(), rect.top(), theme.metrics.unit * 0.75, rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(edge))
        painter.drawRoundedRect(stripe, 1, 1)


def _plain(words: str) -> str:
    """The words as markup that shows them as they are: a tool tip guesses whether it is given markup."""
    return "<p>" + escape(words).replace("\n", "<br>") + "</p>"


def _pointed(rect: QRectF) -> QPolygonF:
    """The outline of a bar that goes on: its right end is a point."""
    point = min(rect.height() / 2.5, rect.width() / 2)
    return QPolygonF(
        [
            rect.topLeft(),
            QPointF(rect.right() - point, rect.top()),
            QPointF(rect.right(), rect.center().y()),
            QPointF(rect.right() - point, rect.bottom()),
            rect.bottomLeft(),
        ]
    )
