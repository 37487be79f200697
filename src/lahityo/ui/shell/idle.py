"""Locks when nobody has touched mouse or keyboard for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_MS = 10 * 60 * 1000
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    )
)


class IdleWatch(QObject):
    """Calls `on_idle` once, after ten minutes without a touch.

    It listens at the app's windows, where each touch arrives once; listening at the application would put Python
    before every event of every widget.
    """

    def __init__(self, on_idle: Callable[[], None], parent: QObject | None = None, *, after_ms: int = IDLE_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_ms)
        self._timer.timeout.connect(on_idle)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen)
        for window in QGuiApplication.topLevelWindows():
            self._listen(window)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._listen)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See each event and let it pass."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time moves it, and it stays one
