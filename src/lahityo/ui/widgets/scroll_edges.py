"""The lines that say where what is scrolled goes under what stays."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from lahityo.ui.design.theme import current


class _Edge(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line as between rows."""
        QPainter(self).fillRect(self.rect(), current().color("line"))


class ScrollEdges(QObject):
    """A line at the top of an area while something is scrolled under it, and one at its foot while more follows."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._edges = (_Edge(area), _Edge(area))
        for edge in self._edges:
            edge.hide()
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._show)
        bar.rangeChanged.connect(self._show)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lines go along with the size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        area, bar = self._area, self._area.verticalScrollBar()
        hides = (bar.value() > bar.minimum(), bar.value() < bar.maximum())
        for edge, place, shows in zip(self._edges, (0, area.height() - 1), hides, strict=True):
            edge.setGeometry(0, place, area.width(), 1)
            edge.setVisible(shows)
            edge.raise_()
