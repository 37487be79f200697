"""Controls beside one another, on the next line where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.flow import FlowLayout


class Wrapped(QWidget):
    """Widgets beside one another, on the next line where there is no room."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self._flow.addWidget(widget)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_flow"):
            self._space()

    def _space(self) -> None:
        self._flow.setSpacing(current().metrics.gap)
