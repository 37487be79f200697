"""The history of a record: who wrote what and when, what it was before and after, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.domain.diff import FieldDiff
from lahityo.services.history import HistoryLine
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.difference import DifferenceText
from lahityo.ui.views import when
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.label import Label


class HistoryView(QWidget):
    """Every write on a record, the newest first.

    Attributes:
        hides: whether a non-disclosure keeps what was written in some fields from sight.
    """

    def __init__(self, context: Context, record: bytes, *, hides: bool = False) -> None:
        super().__init__()
        self.hides = hides
        self._context, self._record = context, record
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.load()

    def load(self) -> None:
        """Read it from the log."""
        records, record = self._context.workspace.casework.records, self._record
        self._context.tasks.run(self, lambda: records.history(record), self._show)

    def _show(self, lines: list[HistoryLine]) -> None:
        clear_layout(self._column)
        for line in reversed(lines):
            self._column.addWidget(self._line(line))
        self._column.addStretch(1)

    def _line(self, line: HistoryLine) -> QWidget:
        given = {"codes": line.codes}
        what = words.of_taken(line.process, line.action, given) if line.action else texts.of_code(line.what)
        card = Card(what, when.day_and_clock(when.local(line.at)))
        card.add(Label(words.of_author(line.who, line.role, line.origin), "meta", wrap=True))
        if line.why:
            card.add(Label(line.why, "body", wrap=True, selectable=True))
        for change in line.changes:
            card.add(self._change(change))
        if line.carried:
            carried = self.tr(
                "Carried over: signed on a copy of this person's vault, and again when the copy became a computer of "
                "its own."
            )
            card.add(Label(carried, "small", wrap=True))
        if not line.counted:
            card.add(
                Label(self.tr("Not counted: the writer had no right to this, or it was voided."), "small", wrap=True)
            )
        elif line.action and not line.taken:
            card.add(Label(self.tr("Came when it was not possible any more; it changed nothing."), "small", wrap=True))
        return card

    def _change(self, change: FieldDiff) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(words.of_field(change.field), "small", wrap=True))
        if self.hides and change.field.held_back:
            column.addWidget(Label(self.tr("Hidden: the client has a non-disclosure order."), "body", wrap=True))
        else:
            column.addWidget(DifferenceText(change))
        return block


class HistorySheet(Dialog):
    """The history of what has no page of a record: a client's details."""

    def __init__(self, context: Context, record: bytes, title: str, parent: QWidget, *, hides: bool) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.history = HistoryView(context, record, hides=hides)
        self.add(self.history)
        self.add_action(self.tr("Close"), "primary", rejects=True)
