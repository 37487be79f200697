"""Several lines of text that grow with what is written."""

from collections.abc import Sequence
from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from lahityo.ui.design.theme import current

MarkRole = Literal["hit", "mine", "theirs"]


class TextArea(QPlainTextEdit):
    """Plain text only, pasted text included. Tab leaves it, Ctrl+Z undoes.

    Signals:
        edited(str): a person changed the text (`set_text` is silent).
    """

    edited = Signal(str)

    def __init__(
        self,
        text: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        min_lines: int = 2,
        max_lines: int = 0,
    ) -> None:
        """Height follows the text from `min_lines` to `max_lines` (0: no limit)."""
        super().__init__(parent)
        self._min_lines = min_lines
        self._max_lines = max_lines
        self._silent = False
        self._marks: list[tuple[int, int, MarkRole]] = []
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def text(self) -> str:
        """The text, lines parted by `\\n`."""
        return self.toPlainText()

    def set_text(self, text: str, *, undoable: bool = False) -> None:
        """Show `text`, silently; `undoable` keeps the history, so that Ctrl+Z brings the former text back."""
        if text == self.toPlainText():
            return
        self._silent = True
        if undoable:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        else:
            self.setPlainText(text)
        self._silent = False
        self._grow()

    def set_marks(self, marks: Sequence[tuple[int, int, MarkRole]]) -> None:
        """Put a coloured ground under ranges (start, length, role)."""
        self._marks = list(marks)
        self._draw_marks()

    def sizeHint(self) -> QSize:
        """As high as its lines need."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """At least the lines it was made with."""
        return QSize(current().metrics.control * 2, self._lines_height(self._min_lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and mark again in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_marks"):
            self._draw_marks()
            self._grow()

    def _changed(self) -> None:
        if not self._silent:
            self.edited.emit(self.toPlainText())

    def _grow(self) -> None:
        self.updateGeometry()

    def _height(self) -> int:
        # A plain text layout measures its height in lines.
        lines = max(round(self.document().size().height()), self._min_lines)
        return self._lines_height(min(lines, self._max_lines) if self._max_lines else lines)

    def _lines_height(self, lines: int) -> int:
        sizes = current().metrics
        margins = 2 * (sizes.unit + sizes.ring + round(self.document().documentMargin()))
        # A line is laid out in whole pixels and rounded up, where the font's own measure is rounded to the nearest.
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        return max(lines * line + margins, sizes.control)

    def _draw_marks(self) -> None:
        drawn = []
        for start, length, role in self._marks:
            look = QTextCharFormat()
            look.setBackground(current().color(role))
            look.setForeground(current().color("ink"))
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            end = self.document().characterCount() - 1
            cursor.setPosition(min(start, end))
            cursor.setPosition(min(start + length, end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            drawn.append(selection)
        self.setExtraSelections(drawn)
