"""The calm sentence under a client's page: that opening it is written down."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.notes import PAGE_FOOT


class LoggedNote(QWidget):
    """One line, the same for everyone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName(PAGE_FOOT)
        self._row = QHBoxLayout(self)
        told = self.tr(
            "Every time someone opens a client's record, it is noted in the access log, which the team lead reads."
        )
        self._row.addWidget(Label(told, "small", ink="ink2", elide=True))
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._space()

    def _space(self) -> None:
        sizes = current().metrics
        self._row.setContentsMargins(sizes.page_padding, sizes.unit, sizes.page_padding, sizes.unit)
