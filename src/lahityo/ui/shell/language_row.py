"""The languages side by side, each by its own name; the one in use is plain text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.shell.preferences import LANGUAGES
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label


class LanguageRow(QWidget):
    """A person chooses a language before anything is unlocked.

    Signals:
        chosen(str): fi, sv or en.
    """

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().metrics.gutter)
        row.addStretch(1)
        for key, name in LANGUAGES.items():
            if key == language:
                row.addWidget(Label(name, "strong"))
            else:
                button = Button(name, "link")
                button.setProperty("language", key)
                button.clicked.connect(self._chosen)
                row.addWidget(button)
                self.buttons[key] = button
        row.addStretch(1)

    def _chosen(self) -> None:
        self.chosen.emit(str(self.sender().property("language")))
