"""The dark panel beside unlock and first run: the name, what the app promises, and a path with its footsteps."""

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label

_PATH = ((0.08, 1.02), (0.55, 0.98), (0.10, 0.80), (0.58, 0.76), (0.98, 0.72), (0.62, 0.62), (1.04, 0.56))
_STOPS = (0.12, 0.36, 0.58, 0.82)


class BrandPanel(QWidget):
    """Decoration with three sentences; nothing in it can be operated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Label(self.tr("Lähityö"), "display", ink="rail_ink")
        self._claim = Label(self.tr("Recording for work that happens where people are."), "heading_plain", wrap=True)
        self._claim.set_ink("rail_ink2")
        promises = (
            ("lock", self.tr("Encrypted on this computer, on the way and on the server.")),
            ("cloud-off", self.tr("Works for weeks without a connection.")),
            ("users", self.tr("What two people write at once is never lost.")),
        )
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._name)
        self._column.addWidget(self._claim)
        self._lines = QVBoxLayout()
        self._column.addLayout(self._lines)
        for icon, words in promises:
            line = QHBoxLayout()
            self._lines.addLayout(line)
            line.addWidget(Glyph(icon, "rail_focus"))
            line.addWidget(Label(words, "body", ink="rail_ink2", wrap=True), 1)
        self._column.addStretch(1)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground, and the path."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("rail"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self.width(), self.height()
        points = [QPointF(x * wide, y * high) for x, y in _PATH]
        path = QPainterPath(points[0])
        path.cubicTo(*points[1:4])
        path.cubicTo(*points[4:7])
        thick = theme.metrics.unit
        painter.setPen(QPen(theme.color("rail_active"), thick))
        painter.drawPath(path)
        for number, share in enumerate(_STOPS):
            last = number == len(_STOPS) - 1
            painter.setPen(QPen(theme.color("rail_focus" if last else "rail_active"), thick / 2))
            painter.setBrush(theme.color("rail" if last else "rail_active"))
            radius = thick * (2.5 if last else 2)
            painter.drawEllipse(path.pointAtPercent(share), radius, radius)

    def _space(self) -> None:
        sizes = current().metrics
        pad = 2 * sizes.page_padding
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(sizes.gap)
        self._lines.setContentsMargins(0, pad, 0, 0)
        self._lines.setSpacing(sizes.gutter)
