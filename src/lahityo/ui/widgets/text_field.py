"""One line of text."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from lahityo.ui.design.theme import current


class TextField(QLineEdit):
    """A line of text.

    Signals:
        edited(str): a person changed the text (setting it by `set_text` is silent).
    """

    edited = Signal(str)

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.set_text(text)
        self.textEdited.connect(self.edited)

    def set_text(self, text: str) -> None:
        """Show `text` from its beginning."""
        self.setText(text)
        self.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        """As high as every control."""
        return QSize(super().sizeHint().width(), current().metrics.control)

    def minimumSizeHint(self) -> QSize:
        """May become narrow, never low."""
        return QSize(current().metrics.control * 2, current().metrics.control)
