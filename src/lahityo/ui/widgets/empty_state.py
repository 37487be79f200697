"""A screen or card with nothing in it yet: what will be here, and the first step."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button, ButtonKind
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label


class EmptyState(QWidget):
    """Icon, a title, a sentence, and the button of the first step.

    Signals:
        step_taken(): the button was pressed.
    """

    step_taken = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = "secondary",
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        heading = Label(title, "heading", wrap=True)
        heading.setAlignment(centre)
        sentence = Label(text, "body", ink="ink2", wrap=True)
        sentence.setAlignment(centre)
        self._sentence = sentence
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(Glyph(icon, "ink3", large=True), 0, centre)
        self._column.addWidget(heading)
        self._column.addWidget(sentence)
        if action:
            self.button = Button(action, kind)
            self.button.clicked.connect(self.step_taken)
            self._column.addWidget(self.button, 0, centre)
        self._column.addStretch(1)
        self.setAccessibleName(title)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setSpacing(sizes.gap + sizes.unit)
        self._column.setContentsMargins(sizes.gutter, sizes.gutter, sizes.gutter, sizes.gutter)
