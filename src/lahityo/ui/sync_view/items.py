"""A card of things that need a person: each with a name, a reason, and sometimes something to press."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label


class Act(NamedTuple):
    """Something to do about an item: `key` is what `acted` tells, `words` stand on its button; `primary` says that the
    page is for this.
    """

    key: str
    words: str
    primary: bool = False


class Item(NamedTuple):
    """One thing; `subject` is what `chosen` or `acted` tells when its button is pressed; `acts` are its own buttons."""

    title: str
    text: str
    subject: object
    acts: tuple[Act, ...] = ()


class ItemCard(Card):
    """Hidden while it has no items.

    Signals:
        chosen(object): the button that all items have was pressed; the item's subject.
        acted(str, object): one of an item's own buttons was pressed; the act's key and the item's subject.
    """

    chosen = Signal(object)
    acted = Signal(str, object)

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
            widget.hide()  # it is drawn until it is deleted
            widget.deleteLater()
        self._widgets = [self._row(item) for item in items]
        for widget in self._widgets:
            self._rows.addWidget(widget)

    def _row(self, item: Item) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        line.addLayout(words, 1)
        words.setSpacing(0)
        words.addWidget(Label(item.title, "strong", wrap=True))
        words.addWidget(Label(item.text, "meta", wrap=True, tabular=True))
        if self._action and item.subject is not None:
            button = Button(self._action, "link")
            button.clicked.connect(partial(self.chosen.emit, item.subject))
            line.addWidget(button)
        if item.acts:
            if any(act.primary for act in item.acts):  # a filled one has no air of its own above its words
                words.addSpacing(current().metrics.gap)
            words.addWidget(Bar([self._own_button(item, act) for act in item.acts]))
        return row

    def _own_button(self, item: Item, act: Act) -> Button:
        button = Button(act.words, "primary" if act.primary else "link")
        button.setAccessibleName(f"{act.words}: {item.title}")
        button.clicked.connect(partial(self.acted.emit, act.key, item.subject))
        return button
