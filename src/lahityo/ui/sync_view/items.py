"""A card of things that need a person: each with a name, a reason, and sometimes something to press."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label


class Item(NamedTuple):
    """One thing; `subject` is what `chosen` tells when its button is pressed."""

    title: str
    text: str
    subject: object


class ItemCard(Card):
    """Hidden while it has no items.

    Signals:
        chosen(object): the button of an item was pressed; its subject.
    """

    chosen = Signal(object)

    def __init__(self, title: str, action: str = "") -> None:
        super().__init__(title)
        self._action = action
        self._why = Label("", "small", wrap=True)
        self._why.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(current().metrics.gutter)
        self._shown: list[Item] = []
        self._widgets: list[QWidget] = []
        self.add(self._why)
        self.body.addLayout(self._rows)

    def say_why(self, sentence: str) -> None:
        """What these are, and what they mean."""
        self._why.setText(sentence)
        self._why.show()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these; the focus stays where it is when nothing has changed."""
        self.setVisible(bool(items))
        if list(items) == self._shown:
            return
        self._shown = list(items)
        self.set_trailing(str(len(items)) if items else "")
        for widget in self._widgets:
            self._rows.removeWidget(widget)
            widget.deleteLater()
        self._widgets = [self._row(item) for item in items]
        for widget in self._widgets:
            self._rows.addWidget(widget)

    def _row(self, item: Item) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(item.title, "strong", wrap=True))
        words.addWidget(Label(item.text, "meta", wrap=True, tabular=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        if self._action and item.subject is not None:
            button = Button(self._action, "link")
            button.clicked.connect(partial(self.chosen.emit, item.subject))
            line.addWidget(button)
        return row
