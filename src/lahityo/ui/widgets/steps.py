"""Where one is among a few steps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.theme import current


class StepIndicator(QWidget):
    """Numbered steps on a line: those behind are ticked, the present one is ringed and bold."""

    def __init__(self, steps: Sequence[str] = (), at: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps, at)

    def set_steps(self, steps: Sequence[str], at: int = 0) -> None:
        """Other steps; `at` counts from 0."""
        self._steps = list(steps)
        self.set_at(at)
        self.updateGeometry()

    def set_at(self, at: int) -> None:
        """Move to a step, counted from 0."""
        self._at = at
        name = self._steps[at] if 0 <= at < len(self._steps) else ""
        words = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(words.format(number=at + 1, count=len(self._steps), name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """Circles above their words."""
        sizes = current().metrics
        words = QFontMetrics(current().font("small_strong")).height()
        return QSize(max(len(self._steps), 1) * sizes.control * 2, self._side() + sizes.gap + words)

    def minimumSizeHint(self) -> QSize:
        """Words may be cut."""
        return QSize(max(len(self._steps), 1) * self._side() * 2, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the circles and the words."""
        theme = current()
        sizes = theme.metrics
        painter = QPainter(self)
        side = self._side()
        share = self.width() / max(len(self._steps), 1)
        for index, name in enumerate(self._steps):
            middle = round(share * (index + 0.5))
            if index:
                before = round(share * (index - 0.5)) + side // 2
                role = "brand" if index <= self._at else "line"
                painter.fillRect(QRect(before, side // 2 - 1, middle - side // 2 - before, 3), theme.color(role))
            self._draw_circle(painter, QRect(middle - side // 2, 0, side, side), index)
            top = side + sizes.gap
            room = QRect(round(share * index) + 2, top, round(share) - 4, self.height() - top)
            font = theme.font("small_strong" if index == self._at else "small")
            paint.line(painter, room, name, font, theme.color("ink" if index == self._at else "ink2"), "center")

    def _draw_circle(self, painter: QPainter, place: QRect, index: int) -> None:
        theme = current()
        radius = place.height() / 2
        if index < self._at:
            paint.box(painter, place, radius, theme.color("brand"))
            icons.paint(painter, place.adjusted(5, 5, -5, -5), "check", "on_brand")
            return
        here = index == self._at
        edge = theme.color("brand" if here else "edge")
        paint.box(painter, place, radius, theme.color("card"), edge, 3 if here else 1.5)
        font = theme.font("small_strong", tabular=True)
        paint.line(painter, place, str(index + 1), font, theme.color("brand" if here else "ink2"), "center")

    def _side(self) -> int:
        return current().metrics.target
