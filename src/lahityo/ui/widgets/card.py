"""A card: a quiet surface with a title, something trailing the title, and a body."""

from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.focused import restyle
from lahityo.ui.widgets.label import Label

CardTone = Literal["plain", "chosen", "danger", "warning"]


class Card(QFrame):
    """A titled surface; put content in with `add`, or into the layout `body`.

    Signals:
        link_pressed(): the link at the end of the title row was pressed.
    """

    link_pressed = Signal()

    def __init__(
        self,
        title: str = "",
        trailing: str = "",
        parent: QWidget | None = None,
        *,
        link: str = "",
        tone: CardTone = "plain",
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._title = Label(title, "section", elide=True)
        self._trailing = Label(trailing, "small_strong", tabular=True)
        self._link: Button | None = None
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self._head_row.addWidget(self._title, 1)
        self._head_row.addWidget(self._trailing)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        self._column.addLayout(self.body, 1)
        self.set_title(title)
        self.set_trailing(trailing)
        if link:
            self.set_link(link)
        self._tint(tone)
        self._space()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under the ones before it."""
        self.body.addWidget(widget, stretch)

    def add_stretch(self) -> None:
        """Push what is there to the top."""
        self.body.addStretch(1)

    def set_title(self, title: str) -> None:
        """Another title; with neither title, trailing text nor link the row is not there."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._show_head()

    def set_trailing(self, text: str) -> None:
        """The short text at the end of the title row, such as "2/5 recorded"."""
        self._trailing.setText(text)
        self._trailing.setVisible(bool(text))
        self._show_head()

    def set_link(self, text: str) -> None:
        """A link at the end of the title row; an empty text takes it away."""
        if self._link is None:
            self._link = Button(text, "link")
            self._link.clicked.connect(self.link_pressed)
            self._head_row.addWidget(self._link)
        self._link.set_text(text)
        self._link.setVisible(bool(text))
        self._show_head()

    def set_tone(self, tone: CardTone) -> None:
        """Plain, chosen (brand outline), warning or danger; say the reason in words too."""
        self._tint(tone)
        restyle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _tint(self, tone: CardTone) -> None:
        self.setProperty("tone", tone)
        self._title.set_ink(tone if tone in ("danger", "warning") else "")

    def _show_head(self) -> None:
        link = self._link is not None and bool(self._link.text())
        self._head.setVisible(bool(self._title.text() or self._trailing.text() or link))

    def _space(self) -> None:
        sizes = current().metrics
        pad = sizes.card_padding
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(sizes.gap + sizes.unit)
        self.body.setSpacing(sizes.gap)
        self._head_row.setSpacing(sizes.gap)
