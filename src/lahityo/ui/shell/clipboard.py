"""Secrets on the clipboard: put there when asked, taken away after half a minute or when the vault is locked."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

KEPT_MS = 30_000
_copied: list[str] = []


def copy(text: str) -> None:
    """Put `text` on the clipboard for 30 seconds."""
    _copied[:] = [text]
    QGuiApplication.clipboard().setText(text)
    QTimer.singleShot(KEPT_MS, lambda: _forget(text))


def forget_copied() -> None:
    """Take away what was copied last, unless something else has taken its place."""
    while _copied:
        _forget(_copied[0])


def _forget(text: str) -> None:
    if text not in _copied:
        return
    _copied.remove(text)
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == text:
        clipboard.clear()
