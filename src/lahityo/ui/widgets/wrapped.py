"""Controls beside one another, on the next line where there is no room, with the theme's gap between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.flow import FlowLayout


class FlowRow(QWidget):
    """Put widgets into `flow`."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowLayout(self)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "flow"):
            self._space()

    def _space(self) -> None:
        self.flow.setSpacing(current().metrics.gap)


class Wrapped(FlowRow):
    """These widgets, in a row that is never higher than they need."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.flow.addWidget(widget)
