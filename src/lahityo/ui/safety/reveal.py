"""Showing what a non-disclosure hides: a written reason first, then the details for a minute."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.access import Part
from lahityo.services.safety import REVEAL_SECONDS
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill
from lahityo.ui.widgets.text_field import TextField

CONTACT = "contact"
"""What is said to have been shown: the contact details of the client."""


class RevealDialog(BusySheet):
    """Asks the reason and writes it down.

    Signals:
        revealed(): the reason is in the client's history; now it may be shown.
    """

    revealed = Signal()

    def __init__(self, context: Context, client: bytes, parent: QWidget | None, *, what: str = CONTACT) -> None:
        super().__init__(
            context.tasks,
            self.tr("Show the hidden details?"),
            self.tr("The client has a non-disclosure. Your name and the reason stay in the client's history."),
            parent,
        )
        self._context, self._client, self._what = context, client, what
        self._grounds = TextField()
        self._fields["why"] = self._field = Field(self.tr("Reason to show"), self._grounds, required=True)
        self.add(self._field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._show = self.add_action(self.tr("Show for a minute"), "primary")
        self._show.clicked.connect(self._write)
        self._grounds.setFocus()

    def _write(self) -> None:
        casework, client, what, grounds = (
            self._context.workspace.casework, self._client, self._what, self._grounds.text(),
        )  # fmt: skip
        opening = casework.access.opening(client, Part.REVEAL, why=grounds)

        def work() -> None:
            casework.safety.reveal(client, what, grounds)
            casework.access.note(opening)

        self.act(self._show, work, self._done, lane="write")

    def _done(self, _: None) -> None:
        self.accept()
        self.revealed.emit()

    def _failed(self, error: LahityoError) -> None:
        self._say(self._field, texts.of_error(error))


class HeldBackFacts(Column):
    """Facts of a client of which some are hidden while a non-disclosure holds; shown for a minute after a reason.

    Signals:
        revealed(): the hidden ones are shown.
    """

    revealed = Signal()

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__("gap")
        self._context, self._client = context, client
        self._open: list[tuple[str, str]] = []
        self._hidden: Callable[[], list[tuple[str, str]]] = list
        self._empty = ""
        self._protected = False
        self._pill = Bar([Pill(self.tr("Non-disclosure"), "danger", icon="eye-off")])
        self._words = Label("", "small", wrap=True)
        self._button = Button(self.tr("Show…"), icon="eye")
        self._button.clicked.connect(self._ask)
        self._act = Bar([self._button])
        self._facts = Facts()
        for widget in (self._pill, self._words, self._act, self._facts):
            self.add(widget)
        for widget in (self._pill, self._words, self._act):
            widget.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REVEAL_SECONDS * 1000)
        self._timer.timeout.connect(self.hide_again)

    @property
    def is_revealed(self) -> bool:
        """Whether hidden details are in sight now."""
        return self._timer.isActive()

    def show_facts(
        self, facts: list[tuple[str, str]], hidden: list[tuple[str, str]], empty: str = "", *, protected: bool
    ) -> None:
        """Show (label, text) pairs; those of `hidden` only when the client is not protected or after a reason."""
        self._open, self._empty = facts, empty
        self._hidden = lambda: hidden
        self._protected = protected
        self._draw()

    def hide_again(self) -> None:
        """The minute is over, or the page was left."""
        self._timer.stop()
        self._draw()

    def _draw(self) -> None:
        hidden = self._hidden()
        covered = self._protected and not self.is_revealed
        names = ", ".join(label for label, text in hidden if text)
        self._pill.setVisible(self._protected)
        self._words.setText(self.tr("Hidden: {names}").format(names=names) if names else "")
        self._words.setVisible(covered and bool(names))
        self._act.setVisible(covered and bool(names))
        shown = self._open if covered else [*hidden, *self._open]
        self._facts.show_facts(shown, "" if covered and names else self._empty)

    def _ask(self) -> None:
        dialog = RevealDialog(self._context, self._client, self.window())
        dialog.revealed.connect(self._reveal)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reveal(self) -> None:
        self._timer.start()
        self._draw()
        self.revealed.emit()
