"""The cap of a key beside what it does."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.keys import key_text
from lahityo.ui.design.theme import current


class KeyCap(QWidget):
    """Shows a key sequence such as "Ctrl+K"; `on_rail` for the dark rail."""

    def __init__(self, sequence: str, parent: QWidget | None = None, *, on_rail: bool = False) -> None:
        super().__init__(parent)
        self._words = key_text(sequence)
        self._on_rail = on_rail
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(*paint.key_cap_size(current(), self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        ink, ground, edge = ("rail_ink2", "rail_active", "rail_line") if self._on_rail else ("ink2", "card", "line")
        paint.key_cap(QPainter(self), self.rect(), current(), self._words, ink, ground, edge)
