"""Windows: keyring persistence, error reports, session messages, capture. Written and typed, but untested."""

# mypy: no-warn-unreachable

import sys

if sys.platform != "win32":
    raise ImportError("this module is for Windows alone")

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QGuiApplication

_SEM_FAILCRITICALERRORS = 0x0001
_SEM_NOGPFAULTERRORBOX = 0x0002
_WM_WTSSESSION_CHANGE = 0x02B1
_WTS_LEFT = frozenset({0x2, 0x4, 0x6, 0x7})
"""Console and remote disconnect, which switching users is, logoff, and lock."""
_WM_POWERBROADCAST = 0x0218
_PBT_APMSUSPEND = 0x0004
_NOTIFY_FOR_THIS_SESSION = 0
_WDA_EXCLUDEFROMCAPTURE = 0x11


class _Message(ctypes.Structure):
    """MSG, as far as it is read here."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def prepare_keyring() -> None:
    """Keep secrets on this computer: the library's default would let them roam with the user's domain account."""
    import keyring

    backend = keyring.get_keyring()
    if type(backend).__module__ == "keyring.backends.Windows":
        cast("Any", backend).persist = "local machine"


def disable_core_dumps() -> bool:
    """Keep Windows Error Reporting from writing this process's memory into a dump."""
    ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
    name = Path(sys.executable).name
    return int(ctypes.windll.wer.WerAddExcludedApplication(ctypes.c_wchar_p(name), False)) == 0


class _SessionWatch(QAbstractNativeEventFilter):
    """Hears the session's messages at every top-level window that registered for them."""

    def __init__(self, on_lock: Callable[[], None]) -> None:
        super().__init__()
        self._on_lock = on_lock
        self._application = QCoreApplication.instance()
        self._windows = [int(window.winId()) for window in QGuiApplication.topLevelWindows()]
        for window in self._windows:
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), _NOTIFY_FOR_THIS_SESSION)
        if self._application is not None:
            self._application.installNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, event_type: QByteArray | bytes | bytearray | memoryview[int], message: int
    ) -> tuple[bool, int]:
        """See each native message and let it pass."""
        if event_type == b"windows_generic_MSG":
            seen = _Message.from_address(int(message))
            locked = seen.message == _WM_WTSSESSION_CHANGE and seen.wparam in _WTS_LEFT
            if locked or (seen.message == _WM_POWERBROADCAST and seen.wparam == _PBT_APMSUSPEND):
                self._on_lock()
        return False, 0

    def stop(self) -> None:
        """Unregister; harmless when done twice."""
        for window in self._windows:
            ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(ctypes.c_void_p(window))
        self._windows = []
        if self._application is not None:
            self._application.removeNativeEventFilter(self)
            self._application = None

    def closed(self) -> None:
        """Nothing was put off: Windows sleeps about two seconds after its message, whatever a program asks."""


def plain_swap() -> bool:
    """False: the page file is encrypted only with the disk, which the system does not tell its programs."""
    return False


def session_lock_watch(on_lock: Callable[[], None]) -> _SessionWatch | None:
    """Watch for session lock and suspend; the main window must exist already."""
    return _SessionWatch(on_lock)


def exclude_from_capture(window_id: int) -> bool:
    """Show the window black in screenshots and shared screens (Windows 10 2004 and later)."""
    return bool(ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window_id), _WDA_EXCLUDEFROMCAPTURE))
