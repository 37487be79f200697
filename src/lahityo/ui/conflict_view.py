"""Two versions of one field side by side: take one, or write them together; nothing is lost either way."""

from difflib import SequenceMatcher
from functools import partial
from itertools import accumulate

from PySide6.QtWidgets import QSizePolicy

from lahityo.base.errors import LahityoError
from lahityo.domain.access import Part
from lahityo.domain.text_merge import Proposal, propose, side_by_side
from lahityo.services.casework import Casework
from lahityo.services.seen_before import common_text
from lahityo.services.state import Conflict, ConflictValue, Status
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.sync_view.field_words import can_merge, field_name, is_running_text, value_words
from lahityo.ui.texts import of_error
from lahityo.ui.views import when
from lahityo.ui.views.page import Bar, Column, Row, fill, focused_inside
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill, PillTone
from lahityo.ui.widgets.text_area import MarkRole, TextArea

Mark = tuple[int, int, MarkRole]


class ConflictView(View):
    """A card for each version and, for text, one to merge them in; nothing of it before it is in the access log."""

    def __init__(self, context: Context, conflict: Conflict) -> None:
        super().__init__(context)
        self._conflict = conflict
        self._buttons: list[Button] = []
        self._merged: TextArea | None = None
        self._proposed = ""
        self._resolving = False
        self._doubt = Label("", "small", wrap=True)
        self._doubt.hide()
        self._error = Banner("", "danger")
        self._error.hide()
        self._error.acted.connect(self._open_client)
        self._intro = Label(
            self.tr(
                "Both changed the same field, or chose differently, while offline. Nothing is lost: choose one or "
                "merge them. What is not chosen stays in the history."
            ),
            "body",
            wrap=True,
        )
        self._intro.hide()
        self._content = Column()
        self._content.add(self._intro)
        self._content.add(self._error)
        fill(self, self._content)
        self.set_title(
            self.tr("Two versions"),
            joined(conflict.client_name, field_name(conflict.type, conflict.field)),
        )
        casework = self.casework
        self.context.tasks.run(self, lambda: _open(casework, conflict), self._show, self._failed)

    def place(self) -> tuple[str, bytes]:
        """The list it came from: by then someone else may have resolved it."""
        return "sync", b""

    def is_concerned(self, touched: Touched) -> bool:
        """A colleague may settle it meanwhile, and so may this person elsewhere."""
        return any(key == self._conflict.record for _, key in touched)

    def load(self) -> None:
        """The versions were given; whether they still stand against each other is looked at again."""
        status, conflict = self.casework.status, self._conflict
        if not self._resolving:
            self.context.tasks.run(self, lambda: _stands(status, conflict), self._look_again)

    def _show(self, me: str) -> None:
        """The opening is in the log: the words may be read."""
        conflict = self._conflict
        texts = [value_words(conflict.type, conflict.field, value) for value in conflict.values]
        cards = [self._version(number, value, texts, me) for number, value in enumerate(conflict.values)]
        if can_merge(conflict.type, conflict.field):
            cards.append(self._merging(texts))
        self._intro.show()
        self._content.add(Row(cards, [1] * len(cards), least=1.4, gap="gutter"))
        self._content.add_stretch()
        if self.isVisible() and self._buttons and not focused_inside(self):
            self._buttons[0].setFocus()

    def _look_again(self, stands: bool) -> None:
        if stands or self._resolving:
            return
        for button in self._buttons:
            button.setEnabled(False)
        told = self.tr("This has been settled elsewhere meanwhile: nothing is left to choose here.")
        self._error.set(told, "info", action=self.tr("Open the client") if self._conflict.client else "")
        self._error.show()

    def _open_client(self) -> None:
        self.context.go.open_client(self._conflict.client)

    def _propose(self, texts: list[str], seen: str | None) -> None:
        if self._merged is not None and self._merged.text() == self._proposed:
            self._show_proposal(propose(seen, texts))

    def _show_proposal(self, proposal: Proposal) -> None:
        if self._merged is None:
            return
        self._proposed = proposal.text
        self._merged.set_text(proposal.text)
        self._merged.set_marks([(start, length, "hit") for start, length in proposal.doubts])
        self._doubt.setVisible(bool(proposal.doubts))

    def _head(self, name: str, tone: PillTone, icon: str, detail: str) -> Bar:
        """Whose version it is, in a pill, and when or what to do with it."""
        return Bar([Pill(name, tone, icon=icon), Label(detail, "small", tabular=True)])

    def _version(self, number: int, value: ConflictValue, texts: list[str], me: str) -> Card:
        card = Card()
        name = self.tr("{name} (you)").format(name=value.author) if value.author == me else value.author
        card.add(self._head(name, "neutral", "user", when.day_and_clock(when.local(value.at))))
        text = TextArea(texts[number], min_lines=6)
        text.setReadOnly(True)
        text.setAccessibleName(value.author)
        other = texts[1] if number == 0 else texts[0]
        text.set_marks(differing(texts[number], other, "mine" if number == 0 else "theirs"))
        # As tall as the card of the merged text, which says more below its own.
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        card.add(text, 1)
        button = Button(self.tr("Choose this"))
        button.clicked.connect(partial(self._resolve, number))
        self._buttons.append(button)
        card.add(button)
        return card

    def _merging(self, texts: list[str]) -> Card:
        card = Card(tone="chosen")
        card.add(self._head(self.tr("Proposal"), "info", "pencil", self.tr("edit freely")))
        self._merged = TextArea(min_lines=6)
        self._merged.setAccessibleName(self.tr("Merged"))
        self._merged.edited.connect(self._edited)
        card.add(self._merged, 1)
        self._doubt.setText(self.tr("Both wrote in the marked place: read it before you accept."))
        card.add(self._doubt)
        desk, conflict = self.casework.desk, self._conflict
        if is_running_text(conflict.type, conflict.field):
            self._show_proposal(propose(None, texts))
            self.context.tasks.run(self, lambda: common_text(desk, conflict), partial(self._propose, texts))
        else:
            self._show_proposal(side_by_side(texts))
        card.add(Label(self.tr("Others see it after the next sync."), "small", wrap=True))
        button = Button(self.tr("Accept the merged text"), "primary")
        button.clicked.connect(self._accept)
        self._buttons.append(button)
        card.add(button)
        return card

    def _edited(self, _text: str) -> None:
        """The person's own words: the marks of the proposal would stand beside the wrong ones."""
        if self._merged is not None:
            self._merged.set_marks([])
            place = self._doubt.sizePolicy()
            place.setRetainSizeWhenHidden(self._doubt.isVisible() or place.retainSizeWhenHidden())
            self._doubt.setSizePolicy(place)  # what accepts it stays under the mouse
            self._doubt.hide()

    def _accept(self) -> None:
        if self._merged is not None:
            self._resolve(self._merged.text().strip())

    def _resolve(self, chosen: int | str) -> None:
        for button in self._buttons:
            button.setEnabled(False)
        self._resolving = True
        status, conflict = self.casework.status, self._conflict
        self.context.tasks.run(self, lambda: status.resolve(conflict, chosen), self._done, self._refused, lane="write")

    def _done(self, _result: None) -> None:
        self.context.tell(self.tr("Saved. The other version stays in the history."))
        self.context.go.back()

    def _refused(self, error: LahityoError) -> None:
        self._resolving = False
        for button in self._buttons:
            button.setEnabled(True)
        self._failed(error)
        self.load()  # it may be settled already

    def _failed(self, error: LahityoError) -> None:
        self._error.set(of_error(error), "danger")
        self._error.show()


def _open(casework: Casework, conflict: Conflict) -> str:
    """Write the opening into the access log; the name of who opens it."""
    if conflict.client:
        details = conflict.type == "client"
        part, document = (Part.OVERVIEW, b"") if details else (Part.DOCUMENT, conflict.record)
        kind = "" if details else conflict.type
        casework.access.note(casework.access.opening(conflict.client, part, document, kind))
    return casework.desk.me().name


def _stands(status: Status, conflict: Conflict) -> bool:
    """Whether there are still two versions of it, and these ones."""
    return any(
        (one.record, one.register, one.field, one.values)
        == (conflict.record, conflict.register, conflict.field, conflict.values)
        for one in status.conflicts()
    )


def differing(text: str, other: str, role: MarkRole) -> list[Mark]:
    """The words of `text` that `other` lacks, as ranges (start, length, role)."""
    mine, theirs = text.split(" "), other.split(" ")
    starts = [0, *accumulate(len(word) + 1 for word in mine)]
    return [
        (starts[first], starts[last] - 1 - starts[first], role)
        for tag, first, last, _, _ in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
        if tag in ("replace", "delete")
    ]
