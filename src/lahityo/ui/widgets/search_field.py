"""The search field: icon, key cap, clear button, and a signal once typing has paused."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.keys import key_text
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.text_field import TextField

PAUSE_MS = 150


class SearchField(TextField):
    """Words to search for. Esc empties it.

    Signals:
        searched(str): typing paused, or the field was emptied; the words without surrounding space.
        submitted(str): Enter was pressed.
        left_down(): Arrow Down was pressed, to move into the results.
    """

    searched = Signal(str)
    submitted = Signal(str)
    left_down = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None, *, shortcut: str = "") -> None:
        super().__init__("", placeholder, parent)
        self._asks = placeholder
        self._cap = key_text(shortcut) if shortcut else ""
        self.setAccessibleName(placeholder or self.tr("Search"))
        self.setAccessibleDescription(self._cap)
        self._clear = IconButton("x", self.tr("Clear search"), self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.empty)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(self._wait)
        self.textChanged.connect(self._show_clear)
        self._show_clear()

    def words(self) -> str:
        """What to search for."""
        return self.text().strip()

    def empty(self) -> None:
        """Clear it and say so at once."""
        self.clear()
        self._pause.stop()
        self._search()

    def sizeHint(self) -> QSize:
        """As wide as the top bar likes it."""
        return QSize(current().metrics.search_width, current().metrics.control)

    def least_width(self) -> int:
        """In which its icon and a few letters fit."""
        sizes = current().metrics
        letters = self.fontMetrics().horizontalAdvance(self.tr("Search…"))
        return letters + sizes.icon + sizes.gap + 2 * sizes.control_pad + sizes.unit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches at once, Esc empties, Arrow Down leaves for the results."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self._search()
            self.submitted.emit(self.words())
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.empty()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_clear"):
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, its icon, and the key cap while nothing is typed."""
        super().paintEvent(event)
        theme = current()
        sizes = theme.metrics
        painter = QPainter(self)
        glass = QRect(sizes.control_pad, (self.height() - sizes.icon) // 2, sizes.icon, sizes.icon)
        icons.paint(painter, glass, "search")
        if self._cap and not self.text() and self._fits_cap():
            width, height = paint.key_cap_size(theme, self._cap)
            place = QRect(self.width() - width - sizes.gap, (self.height() - height) // 2, width, height)
            paint.key_cap(painter, place, theme, self._cap, "ink2", "card", "line")

    def _fits_cap(self) -> bool:
        sizes = current().metrics
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        cap = paint.key_cap_size(current(), self._cap)[0]
        return self.width() > words + cap + sizes.icon + 3 * sizes.gap + 2 * sizes.control_pad

    def _wait(self, _text: str) -> None:
        self._pause.start()

    def _search(self) -> None:
        self.searched.emit(self.words())

    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self.text()))

    def _place(self) -> None:
        sizes = current().metrics
        side = self._clear.sizeHint().width()
        self._clear.resize(side, side)
        self._clear.move(self.width() - side - sizes.unit, (self.height() - side) // 2)
        self.setTextMargins(sizes.icon + sizes.gap, 0, side if self.text() else 0, 0)
        inner = self.width() - sizes.icon - sizes.gap - 2 * sizes.control_pad - sizes.unit
        fits = self.fontMetrics().horizontalAdvance(self._asks) <= inner
        self.setPlaceholderText(self._asks if fits else self.tr("Search…"))
