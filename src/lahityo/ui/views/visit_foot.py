"""The foot of the visit editor and of a correction: whether it is saved, who sees it, and the ways to end."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.views import when
from lahityo.ui.views.page import Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.flow import FlowLayout
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.notes import PAGE_FOOT, SavedNote

_ROOMY = 2  # dialog widths


class VisitFoot(QWidget):
    """Saved note, audience, and the buttons.

    Signals:
        closed(), discarded(), saved_open(), signed(): what was pressed.
    """

    closed = Signal()
    discarded = Signal()
    saved_open = Signal()
    signed = Signal()

    def __init__(self, *, corrects: bool = False) -> None:
        """`corrects`: of a correction, which is signed or kept for later, and never saved unsigned."""
        super().__init__()
        self.setObjectName(PAGE_FOOT)
        self.note = SavedNote()
        self._corrects = corrects
        self._audience = Label("", "small", wrap=True)
        self._discard = Button(self.tr("Discard the correction") if corrects else self.tr("Discard draft"), "quiet")
        self._close = Button(self.tr("Close"))
        self._open = Button(self.tr("Save unsigned"))
        if corrects:  # shown before it has a parent, it would be a window for a moment and take the keys
            self._open.hide()
        signing = self.tr("Sign the correction") if corrects else self.tr("Sign")
        self._sign = Button(signing, "primary", shortcut="Ctrl+Return")
        self._discard.clicked.connect(self.discarded)
        self._close.clicked.connect(self.closed)
        self._open.clicked.connect(self.saved_open)
        self._sign.clicked.connect(self.signed)
        words = QWidget()
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self.note)
        self._words.addWidget(self._audience)
        self._words.addStretch(1)
        self.note.hide()  # an empty line would push the other one off the middle
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        for button in (self._discard, self._close, self._open, self._sign):
            self._flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Row([words, buttons], [1, 0], least=1.5, gap="gutter"))
        self._space()

    def show_saved(self, state: str, at: int) -> None:
        """What a keeper tells: saved at a moment (ms), failed, or being saved, which only an empty line says."""
        if state == "saved":
            self.note.set_state("saved", when.clock_with_seconds(when.local(at)))
        elif state == "failed":
            self.note.set_state("failed")
        elif not self.note.text():
            self.note.set_state("saving")
        self.note.setVisible(bool(self.note.text()))

    def set_register(self, register: str, *, shared: bool) -> None:
        """Which register it goes to, and who sees it before it is signed."""
        if self._corrects:
            words = self.tr("{register}. Only you see the correction until you sign.")
            self._audience.setText(words.format(register=register))
            return
        if shared:
            words = self.tr("{register}. Colleagues see the unsigned visit; your changes once you save.")
        else:
            words = self.tr("{register}. Only you see the draft until you sign.")
        self._audience.setText(words.format(register=register))
        self._discard.set_text(self.tr("Discard changes") if shared else self.tr("Discard draft"))

    def stops(self) -> list[QWidget]:
        """Where Tab stops: signing is what follows the last text."""
        return [one for one in (self._sign, self._open, self._close, self._discard) if not one.isHidden()]

    def set_busy(self, busy: bool) -> None:
        """While the visit is being signed or saved."""
        self._sign.set_busy(busy)
        for button in (self._discard, self._close, self._open):
            button.setEnabled(not busy)

    def set_closed(self) -> None:
        """There is nothing to write: closing is all that is left."""
        for button in (self._discard, self._open, self._sign):
            button.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the form needs it more than the words on who reads it."""
        super().resizeEvent(event)
        self._audience.setVisible(event.size().width() >= _ROOMY * current().metrics.dialog_width)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a card, with a line over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().color("card"))
        painter.fillRect(0, 0, self.width(), 1, current().color("line"))

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setContentsMargins(sizes.page_padding, sizes.gap, sizes.page_padding, sizes.gap)
        self._flow.setSpacing(sizes.gap)
