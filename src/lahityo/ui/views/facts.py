"""Labelled texts one under the other, to read and to copy."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.label import Label


class Facts(QWidget):
    """Each fact is a small label over its text; one without text is not shown."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: list[tuple[str, str]] = []
        self._space()

    def show_facts(self, facts: Sequence[tuple[str, str]], empty: str = "") -> None:
        """Show (label, text) pairs; `empty` when none has a text."""
        shown = [fact for fact in facts if fact[1]]
        if shown == self._shown and self._column.count():
            return
        self._shown = shown
        clear_layout(self._column)
        for label, text in shown:
            pair = QWidget()
            lines = QVBoxLayout(pair)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            if label:
                lines.addWidget(Label(label, "small", wrap=True))
            lines.addWidget(Label(text, "body", wrap=True, selectable=True))
            pair.setAccessibleName(label)
            self._column.addWidget(pair)
        if not shown and empty:
            self._column.addWidget(Label(empty, "meta", wrap=True))

    def texts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return list(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _space(self) -> None:
        self._column.setSpacing(current().metrics.gap + current().metrics.unit)
