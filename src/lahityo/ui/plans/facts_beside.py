"""Short facts beside one another: their values stand in one line, also when a label above one takes two."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.label import Label

_LEAST = 1.0
_EACH = 3  # rows of the grid when a fact stands under the one before: label, value, room


class FactsBeside(QWidget):
    """(label, text) pairs in columns, one under the other below `_LEAST` dialog widths."""

    def __init__(self, facts: Sequence[tuple[str, str]], columns: int) -> None:
        """There is room for `columns`, of which the facts take the first."""
        super().__init__()
        self._columns = columns
        self._beside: bool | None = None
        self._pairs = [
            (Label(label, "small", wrap=True), Label(text, "body", wrap=True, selectable=True)) for label, text in facts
        ]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        for label, text in self._pairs:
            label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room asks for it."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        sizes = current().metrics
        beside = width >= _LEAST * sizes.dialog_width
        self._grid.setHorizontalSpacing(sizes.gap)
        for place in range(len(self._pairs) - 1):
            self._grid.setRowMinimumHeight(place * _EACH + 2, 0 if beside else sizes.gap)
        if beside is self._beside:
            return
        self._beside = beside
        for place, pair in enumerate(self._pairs):
            row, column = (0, place) if beside else (place * _EACH, 0)
            for below, label in enumerate(pair):
                self._grid.removeWidget(label)
                self._grid.addWidget(label, row + below, column)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if beside or column == 0 else 0)
        self._grid.setRowStretch(len(self._pairs) * _EACH, 1)
