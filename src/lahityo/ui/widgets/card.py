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
        self._tone: CardTone = tone
        self._head: _Head | None = None
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self.body, 1)
        self.set_title(title)
        self.set_trailing(trailing)
        if link:
            self.set_link(link)
        self._tint()
        self._space()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under the ones before it."""
        self.body.addWidget(widget, stretch)

    def add_stretch(self) -> None:
        """Push what is there to the top."""
        self.body.addStretch(1)

    def set_title(self, title: str) -> None:
        """Another title; with neither title, trailing text nor link the row is not there."""
        self.setAccessibleName(title)
        if title or self._head is not None:
            self._titled().set_title(title)

    def set_trailing(self, text: str) -> None:
        """The short text at the end of the title row, such as "2/5 recorded"."""
        if text or self._head is not None:
            self._titled().set_trailing(text)

    def set_link(self, text: str, keys: str = "") -> None:
        """A link at the end of the title row, with its keys on a cap; an empty text takes it away."""
        if text or self._head is not None:
            self._titled().set_link(text, keys)

    def set_tone(self, tone: CardTone) -> None:
        """Plain, chosen (brand outline), warning or danger; say the reason in words too."""
        self._tone = tone
        self._tint()
        restyle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _titled(self) -> "_Head":
        if self._head is None:
            self._head = _Head()
            self._head.link_pressed.connect(self.link_pressed)
            self._column.insertWidget(0, self._head)
            self._tint()
            self._space()
        return self._head

    def _tint(self) -> None:
        self.setProperty("tone", self._tone)
        if self._head is not None:
            self._head.title.set_ink(self._tone if self._tone in ("danger", "warning") else "")

    def _space(self) -> None:
        sizes = current().metrics
        pad = sizes.card_padding
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(sizes.gap + sizes.unit)
        self.body.setSpacing(sizes.gap)
        if self._head is not None:
            self._head.row.setSpacing(sizes.gap)


class _Head(QWidget):
    """The title row, made for the first thing that is to stand in it; hidden when it has become empty."""

    link_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "section", elide=True)
        self._trailing = Label("", "small_strong", tabular=True)
        self._link: Button | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.title, 1)
        self.row.addWidget(self._trailing)
        self._trailing.hide()

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self._show()

    def set_trailing(self, text: str) -> None:
        self._trailing.setText(text)
        self._trailing.setVisible(bool(text))
        self._show()

    def set_link(self, text: str, keys: str) -> None:
        if self._link is None:
            self._link = Button(text, "link", shortcut=keys, bind=False)
            self._link.clicked.connect(self.link_pressed)
            self.row.addWidget(self._link)
        self._link.set_text(text)
        self._link.setVisible(bool(text))
        self._show()

    def _show(self) -> None:
        link = self._link is not None and bool(self._link.text())
        self.setVisible(bool(self.title.text() or self._trailing.text() or link))
