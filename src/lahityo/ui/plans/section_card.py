"""One part of a plan to read: its fields, and beside each what has been said of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.domain.records.plan import PLAN
from lahityo.domain.spec import FieldKind, FieldSpec, RecordSpec, Values
from lahityo.services.record_views import Row
from lahityo.ui.design.theme import current
from lahityo.ui.plans.comment_note import CommentNote
from lahityo.ui.plans.facts_beside import FactsBeside
from lahityo.ui.records import words as record_words
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.tab_order import holds_keys

_SHORT = frozenset({FieldKind.CODE, FieldKind.DAY, FieldKind.COUNT})
_WORDS = frozenset({FieldKind.LONG, FieldKind.TEXT})
_BESIDE = 3


class SectionCard(Card):
    """The fields of a section that hold something; `link_pressed` asks to edit them.

    Signals:
        commented(str, str): a person wants to comment on the field of this name, which reads so.
        settled(bytes): a comment has been dealt with.
    """

    commented = Signal(str, str)
    settled = Signal(bytes)

    def __init__(self, title: str, names: Sequence[str], spec: RecordSpec = PLAN) -> None:
        """Fields of the plan, or of what `spec` describes."""
        super().__init__(title)
        self._fields = [field for name in names if (field := spec.field(name)) is not None]
        self._rows: list[QWidget] = []
        self._of_field: dict[str, QWidget] = {}
        self._asking: dict[str, IconButton] = {}
        self._first_notes: dict[str, CommentNote] = {}

    def seek(self, name: str) -> None:
        """Take the keys, and so the page, to what has been said of a field."""
        if name in self._first_notes:
            self._first_notes[name].seek()

    def show_values(self, values: Values, comments: Mapping[str, Sequence[Row]], *, edits: bool, comment: bool) -> None:
        """Show these; `edits` offers editing, `comment` commenting and settling."""
        former, held = self._rows, next((name for name, row in self._of_field.items() if holds_keys(row)), "")
        self._rows = []
        self._of_field, self._asking, self._first_notes = {}, {}, {}
        empty, short = 0, list[tuple[str, str]]()
        for field in self._fields:
            text = record_words.of_value(field, values.get(field.name))
            notes = comments.get(field.name, ())
            if not text and not notes:
                empty += 1
                continue
            if notes or field.kind not in _SHORT:
                self._put_beside(short)
                self._put(self._row(field, text, notes, comment=comment and field.kind in _WORDS, settles=comment))
            else:
                short.append((record_words.of_field(field), text))
                if len(short) == _BESIDE:
                    self._put_beside(short)
        self._put_beside(short)
        if empty == len(self._fields):
            self._put(Label(self.tr("Nothing has been written here yet."), "meta", wrap=True))
        elif empty and edits:
            self._put(Label(self.tr("%n fields are empty", "", empty), "meta", wrap=True))
        self.set_link(self.tr("Edit") if edits else "")
        if held in self._asking:  # else the keys go on to the next card, and the page after them
            self._of_field[held].show()
            self._asking[held].setFocus(Qt.FocusReason.OtherFocusReason)
        for row in former:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _put_beside(self, facts: list[tuple[str, str]]) -> None:
        """Short facts stand beside one another; the list is emptied."""
        if facts:
            self._put(FactsBeside(tuple(facts), _BESIDE))
        facts.clear()

    def _put(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self.add(widget)

    def _row(self, field: FieldSpec, text: str, notes: Sequence[Row], *, comment: bool, settles: bool) -> QWidget:
        row = self._of_field[field.name] = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(Label(record_words.of_field(field), "small", wrap=True), 1)
        if comment and text:
            button = self._asking[field.name] = IconButton("message-square", self.tr("Comment on this"))
            button.clicked.connect(lambda: self.commented.emit(field.name, text))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(text, "body", wrap=True, selectable=True))
        for one in notes:
            note = CommentNote(one, settles=settles)
            note.settled.connect(self.settled)
            self._first_notes.setdefault(field.name, note)
            column.addSpacing(current().metrics.unit)
            column.addWidget(note)
        column.addStretch(1)
        return row
