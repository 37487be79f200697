"""After locking: what the interface itself has kept of the words it has shown."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache

from lahityo.ui.records import words


def forget() -> None:
    """Drop widgets that wait to be deleted, with their documents and undo stacks, cached pictures, and cycles."""
    words.learn([])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QPixmapCache.clear()
    gc.collect()
