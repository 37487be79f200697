"""A short status in a pill: an icon and words, so that colour is never the only sign."""

from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import current

PillTone = Literal["done", "info", "neutral", "warning", "danger"]


class PillLook(NamedTuple):
    """Ink, ground and icon of a tone."""

    ink: str
    ground: str
    icon: str


PILL_LOOKS: dict[PillTone, PillLook] = {
    "done": PillLook("done", "done_tint", "check"),
    "info": PillLook("info", "info_tint", "pencil"),
    "neutral": PillLook("ink2", "muted", "clock"),
    "warning": PillLook("warning", "warning_tint", "triangle-alert"),
    "danger": PillLook("danger", "danger_tint", "circle-alert"),
}


class Pill(QWidget):
    """A status that cannot be pressed; `icon` replaces the tone's own."""

    def __init__(self, text: str, tone: PillTone = "neutral", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(text, tone, icon=icon)

    def set(self, text: str, tone: PillTone, *, icon: str = "") -> None:
        """Another status."""
        self._text = text
        self._look = PILL_LOOKS[tone]
        self._icon = icon or self._look.icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The words shown."""
        return self._text

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as icon and words."""
        return QSize(paint.pill_width(current(), self._text, self._icon), current().metrics.pill)

    def minimumSizeHint(self) -> QSize:
        """May be cut to its icon and a few signs."""
        return QSize(min(self.sizeHint().width(), current().metrics.pill * 2), current().metrics.pill)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        width = min(self.width(), self.sizeHint().width())
        rect = self.rect()
        rect.setWidth(width)
        paint.pill(QPainter(self), rect, current(), self._text, self._look.ink, self._look.ground, self._icon)
