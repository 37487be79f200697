"""A button of one icon, with the name it does not show."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.focused import FocusedButton


class IconButton(FocusedButton):
    """An icon that can be pressed; `name` is its tool tip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, *, role: str = "ink2") -> None:
        super().__init__("", parent)
        self._icon = icon
        self._role = role
        self.setProperty("kind", "icon")
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Another name, when what it does has changed."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square that a finger can hit."""
        side = current().metrics.target + current().metrics.unit
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same: an icon does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet draws the ground; the icon and the ring go on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = current().metrics.icon
        place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        icons.paint(painter, place, self._icon, self._role if self.isEnabled() else "disabled")
        if self.ring_visible:
            paint.focus_ring(painter, self.rect(), current().metrics.control_radius, current())
