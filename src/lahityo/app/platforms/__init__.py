"""What differs between operating systems, behind one interface: one module for each, chosen by `current`."""

import sys
from collections.abc import Callable
from typing import Protocol


class SessionWatch(Protocol):
    """A running watch over the user's session."""

    def stop(self) -> None:
        """Stop watching; harmless when done twice."""

    def closed(self) -> None:
        """The vault is closed: the computer's sleep, put off while it was open, may begin."""


class Platform(Protocol):
    """What each platform's module offers."""

    def prepare_keyring(self) -> None:
        """Make the keyring keep secrets on this computer alone; asked before its first use."""

    def disable_core_dumps(self) -> bool:
        """Keep this process's memory out of dump files and other processes' hands; whether the system agreed."""

    def session_lock_watch(self, on_lock: Callable[[], None]) -> SessionWatch | None:
        """Call `on_lock` on the main thread when the session locks or the computer goes to sleep.

        Needs a QGuiApplication, and must be stopped before it ends. None where nothing tells.
        """

    def exclude_from_capture(self, window_id: int) -> bool:
        """Keep a top-level window (`QWidget.winId()`) out of screenshots and screen sharing; whether that works."""

    def plain_swap(self) -> bool:
        """Whether memory is certainly swapped to a disk without encryption; False where nobody can tell."""


def current() -> Platform:
    """The module of the operating system that runs this process."""
    if sys.platform == "win32":
        from lahityo.app.platforms import windows

        return windows
    if sys.platform == "darwin":
        from lahityo.app.platforms import macos

        return macos
    from lahityo.app.platforms import linux

    return linux
