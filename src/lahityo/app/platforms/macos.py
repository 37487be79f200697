"""macOS: resource limits, the session's lock state, window sharing. Written and typed, but untested."""

# mypy: no-warn-unreachable

import sys

if sys.platform != "darwin":
    raise ImportError("this module is for macOS alone")

import ctypes
import resource
from collections.abc import Callable
from ctypes import util

from PySide6.QtCore import QTimer

_POLL_MILLISECONDS = 2000
_UTF8 = 0x08000100
_SHARING_NONE = 0


def prepare_keyring() -> None:
    """Nothing to do: the login keychain stays on the computer."""


def disable_core_dumps() -> bool:
    """No core file; memory of other processes is closed to unsigned ones by the system."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return True


class _SessionWatch:
    """Asks every two seconds whether the screen is locked, as macOS tells it only to Objective-C observers."""

    def __init__(self, on_lock: Callable[[], None]) -> None:
        self._on_lock = on_lock
        self._locked = _screen_locked()
        self._timer = QTimer()
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Stop asking."""
        self._timer.stop()

    def closed(self) -> None:
        """Nothing was put off: macOS asks for that in Objective-C alone."""

    def _look(self) -> None:
        locked = _screen_locked()
        if locked and not self._locked:
            self._on_lock()
        self._locked = locked


def _screen_locked() -> bool:
    """Whether the session's dictionary has the key CGSSessionScreenIsLocked; going to sleep locks the screen too."""
    graphics = ctypes.CDLL(util.find_library("CoreGraphics"))
    foundation = ctypes.CDLL(util.find_library("CoreFoundation"))
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
    foundation.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    foundation.CFDictionaryContainsKey.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    foundation.CFRelease.argtypes = (ctypes.c_void_p,)
    session = graphics.CGSessionCopyCurrentDictionary()
    if not session:
        return False
    key = foundation.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", _UTF8)
    locked = bool(foundation.CFDictionaryContainsKey(session, key))
    foundation.CFRelease(key)
    foundation.CFRelease(session)
    return locked


def plain_swap() -> bool:
    """False: macOS encrypts its swap."""
    return False


def session_lock_watch(on_lock: Callable[[], None]) -> _SessionWatch | None:
    """Watch for the screen being locked."""
    return _SessionWatch(on_lock)


def exclude_from_capture(window_id: int) -> bool:
    """Set the window's sharing type to none (`window_id` is an NSView)."""
    objc = ctypes.CDLL(util.find_library("objc"))
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    send = objc.objc_msgSend
    send.restype = ctypes.c_void_p
    send.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    window = send(ctypes.c_void_p(window_id), objc.sel_registerName(b"window"))
    if not window:
        return False
    send.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    send.restype = None
    send(window, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE)
    return True
