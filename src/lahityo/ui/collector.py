"""Python's cyclic garbage collector, kept on the main thread.

Left alone it runs in whichever thread allocates, and a worker that collects a forgotten timer or widget destroys a Qt
object of the main thread behind Qt's back: the next timer event then goes to freed memory.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 400


class MainThreadCollector(QObject):
    """Collects while the event loop is idle, by the thresholds that Python would have used."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to Python; for when no worker runs any more."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        first, second, third = gc.get_count()
        limits = gc.get_threshold()
        if third > limits[2]:
            gc.collect(2)
        elif second > limits[1]:
            gc.collect(1)
        elif first > limits[0]:
            gc.collect(0)
