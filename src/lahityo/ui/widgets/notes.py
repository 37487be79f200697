"""What just happened: the line that says a text is saved, and a toast that passes."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label

SavedState = Literal["clean", "saving", "saved", "failed"]
_LOOKS = {"saving": ("clock", "ink2"), "saved": ("check", "done"), "failed": ("circle-alert", "danger")}
PAGE_FOOT = "page_foot"
"""The object name of a line or bar that is fixed under a page: a toast stands above it."""
TOAST_MS = 5000
TOAST_WITH_ACTION_MS = 10000


class SavedNote(QWidget):
    """Whether what was written is safe on this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("check", "done")
        self._words = Label("", "meta", wrap=True, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().metrics.unit)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        self.set_state("clean")

    def set_state(self, state: SavedState, at: str = "") -> None:
        """`at` is the clock time of saving, ready to show; "clean" shows nothing."""
        words = {
            "clean": "",
            "saving": self.tr("Saving…"),
            "saved": self.tr("Saved on this computer at {time}").format(time=at),
            "failed": self.tr("Not saved yet. Trying again."),
        }[state]
        icon, role = _LOOKS.get(state, ("check", "done"))
        self._glyph.set_icon(icon, role)
        self._glyph.setVisible(bool(words))
        self._words.setText(words)
        self._words.set_ink(role)
        self.setAccessibleName(words)

    def text(self) -> str:
        """The words shown."""
        return self._words.text()


class Toast(QFrame):
    """A passing sentence at the foot of `host`; it never takes the focus.

    Signals:
        acted(): its action (such as Undo) was pressed.
    """

    acted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("surface", "toast")
        self._glyph = Glyph("check", "on_toast")
        self._words = Label("", "body", ink="on_toast")
        self._action = Button("", "link")
        self._action.setProperty("on", "toast")
        self._action.clicked.connect(self._act)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._glyph)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def tell(self, text: str, *, action: str = "", icon: str = "check") -> None:
        """Show a sentence for five seconds, ten when there is something to press."""
        sizes = current().metrics
        self._glyph.set_icon(icon, "on_toast")
        self._words.setText(text)
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        pad = sizes.control_pad
        self._row.setContentsMargins(sizes.gutter, pad, sizes.gutter, pad)
        narrow = self._host.width() - 2 * sizes.gutter
        self._words.setWordWrap(self._words.sizeHint().width() > narrow - 4 * sizes.gutter)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_WITH_ACTION_MS if action else TOAST_MS)

    def text(self) -> str:
        """The sentence last shown."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the host."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        gutter = current().metrics.gutter
        width = min(self.sizeHint().width(), self._host.width() - 2 * gutter)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        feet = [one for one in self._host.findChildren(QWidget, PAGE_FOOT) if one.isVisible()]
        foot = max((one.height() for one in feet), default=0)
        below = max(gutter, foot + current().metrics.gap if foot else 0)
        self.setGeometry((self._host.width() - width) // 2, self._host.height() - height - below, width, height)

    def _act(self) -> None:
        self.hide()
        self.acted.emit()
