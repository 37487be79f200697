"""A line of text that a non-disclosure covers until a reason is written, and covers again after a minute."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lahityo.services.safety import REVEAL_SECONDS
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.safety.reveal import RevealDialog
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.text_field import TextField


class HeldBackLine(QWidget):
    """A line of text. What was written here before is covered once `cover` says so; what is typed into an empty line is
    not, until it is read again.

    Signals:
        edited(str): a person changed the text.
        redrawn(): where Tab stops has changed.
    """

    edited = Signal(str)
    redrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = TextField()
        self.line.edited.connect(self.edited)
        self.setFocusProxy(self.line)
        self._kept: str | None = None
        self._whose: tuple[Context, bytes] | None = None
        self._show: Button | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current().metrics.gap)
        self._row.addWidget(self.line, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REVEAL_SECONDS * 1000)
        self._timer.timeout.connect(self._cover)

    @property
    def is_covered(self) -> bool:
        """Whether something stands here that is not shown."""
        return self._kept is not None

    def text(self) -> str:
        """What stands here, covered or not."""
        return self._kept if self._kept is not None else self.line.text()

    def set_text(self, text: str) -> None:
        """Show a text, silently; what covered another one before is gone."""
        self._timer.stop()
        self._whose = None
        self._uncover(text)

    def cover(self, context: Context, client: bytes) -> None:
        """The client has a non-disclosure: whatever stands here is read for a reason alone."""
        if self.text():
            self._whose = context, client
            self._cover()

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self.line, self._show] if self._show is not None and self.is_covered else [self.line]

    def _cover(self) -> None:
        if self._whose is None or not self.text():
            return
        self._kept = self.text()
        self.line.set_text("")
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(self.tr("Hidden by the non-disclosure"))
        if self._show is None:
            self._show = Button(self.tr("Show…"), icon="eye")
            self._show.clicked.connect(self._ask)
            self._row.addWidget(self._show)
        self._show.show()
        self.redrawn.emit()

    def _uncover(self, text: str) -> None:
        self._kept = None
        self.line.setReadOnly(False)
        self.line.setPlaceholderText("")
        self.line.set_text(text)
        if self._show is not None:
            self._show.hide()
        self.redrawn.emit()

    def _ask(self) -> None:
        if self._whose is None:
            return
        dialog = RevealDialog(*self._whose, self.window())
        dialog.revealed.connect(self._reveal)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reveal(self) -> None:
        if self._kept is not None:
            self._uncover(self._kept)
            self.line.setFocus()
            self._timer.start()
