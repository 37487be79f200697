"""Notes which widgets become windows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class ShownWindows(QObject):
    """An event filter of the application; `seen` names the class of every widget that was shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every window that shows."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False
