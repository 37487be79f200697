"""A box to tick."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.theme import current


class CheckBox(QCheckBox):
    """A yes or no with its words (`toggled`)."""

    def __init__(self, text: str, parent: QWidget | None = None, *, checked: bool = False) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Box and words in one row."""
        sizes = current().metrics
        words = QFontMetrics(current().font("body")).horizontalAdvance(self.text())
        return QSize(self._side() + sizes.gap + words + 2 * paint.RING, sizes.target + sizes.unit)

    def minimumSizeHint(self) -> QSize:
        """The words may be cut."""
        return QSize(self._side() * 4, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """The words belong to what can be pressed."""
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its check mark, the words and the ring."""
        theme = current()
        sizes = theme.metrics
        painter = QPainter(self)
        side = self._side()
        place = QRect(paint.RING, (self.height() - side) // 2, side, side)
        if self.isChecked():
            paint.box(painter, place, 4, theme.color("brand" if self.isEnabled() else "disabled"))
            icons.paint(painter, place.adjusted(2, 2, -2, -2), "check", "on_brand")
        else:
            edge = "disabled" if not self.isEnabled() else "ink2" if self.underMouse() else "edge"
            paint.box(painter, place, 4, theme.color("field"), theme.color(edge), 1.5)
        words = QRect(place.right() + 1 + sizes.gap, 0, self.width() - place.right() - sizes.gap, self.height())
        ink = theme.color("ink" if self.isEnabled() else "disabled")
        paint.line(painter, words, self.text(), theme.font("body"), ink)
        if self.hasFocus():
            ring = self.rect()
            ring.setWidth(min(self.width(), self.sizeHint().width() + sizes.unit))
            paint.focus_ring(painter, ring, sizes.control_radius, theme)

    def _side(self) -> int:
        return current().metrics.icon + 2
