"""How far something is: a bare meter, and a line for long work that can be cancelled."""

from PySide6.QtCore import QEvent, QRect, QSize, QTimerEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label

_STEP_MS = 40
_STEPS = 60


class Meter(QProgressBar):
    """A thin bar from 0 to 1; `role` is its colour. Put the number beside it in words."""

    def __init__(self, share: float = 0.0, parent: QWidget | None = None, *, role: str = "brand") -> None:
        super().__init__(parent)
        self._role = role
        self._step = 0
        self._timer = 0  # Qt ends a timer of startTimer with its widget, a QBasicTimer only with its Python object
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    def set_share(self, share: float | None) -> None:
        """How full, 0 to 1; None when nobody knows how far it is."""
        if share is None:
            self.setRange(0, 0)
            self._start()
            return
        self._stop()
        self.setRange(0, 1000)
        self.setValue(round(min(max(share, 0.0), 1.0) * 1000))

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(current().metrics.meter * 10, current().metrics.meter)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(current().metrics.meter * 4, current().metrics.meter)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _start(self) -> None:
        if not self._timer:
            self._timer = self.startTimer(_STEP_MS)

    def _stop(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        """Move the wandering piece."""
        if event.timerId() == self._timer:
            self._step = (self._step + 1) % _STEPS
            self.update()
            return
        super().timerEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the empty bar and the full part."""
        theme = current()
        painter = QPainter(self)
        rect = self.rect()
        radius = rect.height() / 2
        paint.box(painter, rect, radius, theme.color("line"))
        if self.maximum() == 0:
            width = rect.width() // 4
            left = (rect.width() + width) * self._step // _STEPS - width
            piece = QRect(left, 0, width, rect.height()).intersected(rect)
        else:
            piece = QRect(0, 0, rect.width() * self.value() // 1000, rect.height())
        if piece.width() > 0:
            paint.box(painter, piece, min(radius, piece.width() / 2), theme.color(self._role))


class ProgressLine(QWidget):
    """What is being done, how far it is, and a way to stop.

    Signals:
        cancelled(): Cancel was pressed.
    """

    cancelled = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None, *, cancellable: bool = False) -> None:
        super().__init__(parent)
        self._text = Label(text, "body", elide=True)
        self._trailing = Label("", "small", tabular=True)
        self._meter = Meter()
        self._cancel = Button(self.tr("Cancel"), "quiet")
        if not cancellable:  # showing it before it has a parent would open a window
            self._cancel.hide()
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(self._text, 1)
        head.addWidget(self._trailing)
        column.addWidget(self._meter)
        self._meter.setAccessibleName(text)

    def set(self, text: str, share: float | None, trailing: str = "") -> None:
        """What is being done, how far (0 to 1, None if unknown), and a short text such as "120 / 400"."""
        self._text.setText(text)
        self._trailing.setText(trailing)
        self._meter.set_share(share)
        self._meter.setAccessibleName(f"{text} {trailing}".strip())

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
