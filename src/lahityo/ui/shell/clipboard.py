"""What is copied out of an unlocked app: marked so that nobody keeps it, and taken away after half a minute or at lock.

Qt's own fields copy by themselves, from keys, menus and the mouse's selection. So the clipboard is watched: what comes
there from this process is put there again with the marks at once, before the event loop can hand it to anybody.
"""

import os
from typing import cast

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 30_000
OURS = "application/x-lahityo-copy"
"""Format of our own: by its value what lies on the clipboard is known to be still ours."""
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}
"""What tells clipboard managers, Windows' history and its cloud to leave a copy alone: format and value."""
_guards: list["ClipboardGuard"] = []
"""The guard of the open vault."""
_PLACES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardGuard(QObject):
    """Guards the clipboard, and the mouse's selection where there is one, as long as the vault is open."""

    def __init__(self, parent: QObject | None = None, *, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._timers: dict[QClipboard.Mode, QTimer] = {}
        self._tokens: dict[QClipboard.Mode, bytes] = {}
        clipboard = QGuiApplication.clipboard()
        for mode in _PLACES if clipboard.supportsSelection() else _PLACES[:1]:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(kept_ms)
            self._timers[mode] = timer
        self._timers[QClipboard.Mode.Clipboard].timeout.connect(self._forget_copied)
        if QClipboard.Mode.Selection in self._timers:
            self._timers[QClipboard.Mode.Selection].timeout.connect(self._forget_selected)
        _guards[:] = [self]
        clipboard.dataChanged.connect(self._copied)
        clipboard.selectionChanged.connect(self._selected)

    def stop(self) -> None:
        """Watch no more, and take away what is still ours."""
        _guards.clear()
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.disconnect(self._copied)
        clipboard.selectionChanged.disconnect(self._selected)
        for mode in self._timers:
            self._forget(mode)

    def copy(self, text: str, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Put `text` on the clipboard, marked, for 30 seconds."""
        token = os.urandom(16)
        data = QMimeData()
        data.setText(text)
        data.setData(OURS, token)
        for name, value in MARKS.items():
            data.setData(name, value)
        self._tokens[mode] = token
        QGuiApplication.clipboard().setMimeData(data, mode)
        self._timers[mode].start()

    def _copied(self) -> None:
        self._guard(QClipboard.Mode.Clipboard)

    def _selected(self) -> None:
        self._guard(QClipboard.Mode.Selection)

    def _guard(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        owns = clipboard.ownsClipboard() if mode is QClipboard.Mode.Clipboard else clipboard.ownsSelection()
        data = clipboard.mimeData(mode) if owns and mode in self._timers else None
        if data is not None and data.hasText() and not data.hasFormat(OURS):
            self.copy(data.text(), mode)

    def _forget_copied(self) -> None:
        self._forget(QClipboard.Mode.Clipboard)

    def _forget_selected(self) -> None:
        self._forget(QClipboard.Mode.Selection)

    def _forget(self, mode: QClipboard.Mode) -> None:
        self._timers[mode].stop()
        token, clipboard = self._tokens.pop(mode, None), QGuiApplication.clipboard()
        if token is None:
            return
        # Qt gives None where the platform has no such clipboard (any more); its stubs do not say so.
        data = cast("QMimeData | None", clipboard.mimeData(mode))
        if data is not None and data.data(OURS).data() == token:
            clipboard.clear(mode)


def copy_report(text: str) -> None:
    """Put on the clipboard what holds nothing of clients and may stay there: a report for the support."""
    data = QMimeData()
    data.setText(text)
    data.setData(OURS, b"report")
    QGuiApplication.clipboard().setMimeData(data)


def copy(text: str) -> None:
    """Put a secret on the clipboard under the open vault's guard."""
    for guard in _guards:
        guard.copy(text)
