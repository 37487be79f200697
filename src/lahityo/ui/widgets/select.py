"""One of several, from a list that opens."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.theme import current

_MOST_ROWS = 12


class Select(QComboBox):
    """A choice by key. Enter and space open the list.

    Signals:
        chosen(str): a person chose; the key.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None, *, placeholder: str = ""
    ) -> None:
        super().__init__(parent)
        # The default list of a combo box ignores the style sheet's rows.
        self.setView(QListView(self))
        self.setMaxVisibleItems(_MOST_ROWS)
        self.setPlaceholderText(placeholder)
        self.activated.connect(self._activated)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the options (key, words), keeping the choice where its key stays, silently."""
        kept = self.value()
        self.clear()
        for key, words in options:
            self.addItem(words, key)
        self.set_value(kept)
        if not self.placeholderText() and not kept:
            self.setCurrentIndex(0 if options else -1)
        self.updateGeometry()

    def value(self) -> str:
        """The chosen key, or an empty text."""
        return str(self.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose, silently; an unknown key chooses none."""
        self.setCurrentIndex(self.findData(key))

    def sizeHint(self) -> QSize:
        """Wide enough for the longest option."""
        sizes = current().metrics
        words = [self.itemText(index) for index in range(self.count())] + [self.placeholderText()]
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in words)
        return QSize(widest + 2 * sizes.control_pad + sizes.caret + sizes.gap, sizes.control)

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        return QSize(current().metrics.control * 2, current().metrics.control)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling a form must not change a choice on the way."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the list too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field with a chevron."""
        theme = current()
        sizes = theme.metrics
        painter = QPainter(self)
        rect = self.rect()
        radius = sizes.control_radius
        invalid = bool(self.property("invalid"))
        if not self.isEnabled():
            paint.box(painter, rect, radius, theme.color("disabled_ground"), theme.color("line"))
        elif self.hasFocus():
            edge = theme.color("danger" if invalid else "focus")
            paint.box(painter, rect, radius, theme.color("danger_tint" if invalid else "field"), edge, sizes.ring)
        else:
            edge = theme.color("danger" if invalid else "ink2" if self.underMouse() else "edge")
            paint.box(painter, rect, radius, theme.color("danger_tint" if invalid else "field"), edge)
        ink = "disabled" if not self.isEnabled() else "ink" if self.currentIndex() >= 0 else "hint"
        words = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        room = rect.adjusted(sizes.control_pad, 0, -(sizes.control_pad + sizes.caret + sizes.unit), 0)
        paint.line(painter, room, words, self.font(), theme.color(ink))
        left = rect.width() - sizes.control_pad - sizes.caret
        place = QRect(left, (rect.height() - sizes.caret) // 2, sizes.caret, sizes.caret)
        icons.paint(painter, place, "chevron-down", "ink2" if self.isEnabled() else "disabled")

    def _activated(self, _index: int) -> None:
        self.chosen.emit(self.value())
