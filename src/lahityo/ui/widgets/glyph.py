"""An icon that stands by itself, in a token's colour."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lahityo.ui.design import icons
from lahityo.ui.design.theme import current


class Glyph(QWidget):
    """One icon, `large` for empty screens; decoration only, so it has no name for those who listen."""

    def __init__(self, name: str, role: str = "ink2", parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._large = large
        self._measure()

    def set_icon(self, name: str, role: str) -> None:
        """Another icon or colour."""
        self._name, self._role = name, role
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        icons.paint(QPainter(self), self.rect(), self._name, self._role)

    def _measure(self) -> None:
        sizes = current().metrics
        side = sizes.icon_large if self._large else sizes.icon
        self.setFixedSize(side, side)
