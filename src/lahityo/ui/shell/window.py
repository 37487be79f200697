"""The one window: it shows one page at a time (first run, unlock, or the desk) and keeps its size between them."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QStyle, QVBoxLayout, QWidget

from lahityo.ui.shell.preferences import Preferences

SMALLEST = (800, 560)
USUAL = (1180, 760)


class Stand(NamedTuple):
    """How a window stands on the screen: the corner of its frame, its size, and whether the keys go to it."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool
    minimized: bool
    active: bool


class Left(NamedTuple):
    """What one process leaves to the next: the places to go back to, as `places.Place`, and the window."""

    places: list[tuple[str, bytes]]
    stand: Stand


class ShellWindow(QWidget):
    """Top-level window; its title never names a client.

    Signals:
        closing(): a person closes it; it hides by itself.
    """

    closing = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self._page: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def event(self, event: QEvent) -> bool:
        """Draw only what is laid out to the end: layouts tell each other of a change one by one, up to the page, and
        drawn in between everything would be drawn several times, and once squeezed.
        """
        if event.type() == QEvent.Type.UpdateRequest:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return super().event(event)

    @property
    def page(self) -> QWidget | None:
        """What shows now."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show `page` and drop the one before it with everything it shows."""
        former, self._page = self._page, page
        if former is not None:
            former.hide()
            self._column.removeWidget(former)
            former.deleteLater()
        self._column.addWidget(page)
        page.show()

    def clear_away(self) -> None:
        """Leave nothing over it: no sheet, menu, list, calendar or hint. A sheet hands over its last words."""
        dialogs = self.findChildren(QDialog)
        for one in QApplication.topLevelWidgets():
            if one is not self and not isinstance(one, QFileDialog):
                one.hide()
        for dialog in dialogs:
            if isinstance(dialog, QFileDialog):
                dialog.reject()  # whoever asked may stand waiting for its answer, and ends it
            else:
                dialog.deleteLater()

    def restore(self, preferences: Preferences) -> None:
        """Show it as large as it was, within the screen there is."""
        room = self.screen().availableSize()
        width, height = preferences.width or USUAL[0], preferences.height or USUAL[1]
        self.setMinimumSize(min(SMALLEST[0], room.width()), min(SMALLEST[1], room.height()))
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)  # the frame is not made yet
        self.resize(min(width, room.width()), min(height, room.height() - title))
        if preferences.maximized:
            self.showMaximized()
        else:
            self.show()

    def stand(self) -> Stand:
        """How it stands now."""
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        return Stand(
            self.x(), self.y(), size.width(), size.height(),
            self.isMaximized(), self.isMinimized(), self.isActiveWindow(),
        )  # fmt: skip

    def stand_as(self, stand: Stand) -> None:
        """Come up as another stood, in its place, and take the keys only if they went there."""
        if not stand.active:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.move(stand.x, stand.y)
        self.resize(stand.width, stand.height)
        if stand.minimized:
            self.showMinimized()
        elif stand.maximized:
            self.showMaximized()
        else:
            self.show()

    def remembered(self, preferences: Preferences) -> Preferences:
        """The preferences with the window's size as it is now."""
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        return preferences._replace(width=size.width(), height=size.height(), maximized=self.isMaximized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is never refused: what is being written is kept first."""
        super().closeEvent(event)
        self.closing.emit()
