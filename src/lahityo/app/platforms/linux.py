"""Linux: resource limits, prctl, and the session's signals on D-Bus."""

import ctypes
import resource
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lahityo.app.platforms.linux_session import DBusSessionWatch

_PR_SET_DUMPABLE = 4


def prepare_keyring() -> None:
    """Nothing to do: secret services keep their secrets on the computer."""


def disable_core_dumps() -> bool:
    """No core file, and no other process of the same user may read this one's memory."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # SQLCipher keeps its buffers from being swapped, as far as this reaches.
    hard = resource.getrlimit(resource.RLIMIT_MEMLOCK)[1]
    resource.setrlimit(resource.RLIMIT_MEMLOCK, (hard, hard))
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0


def plain_swap() -> bool:
    """By the kernel's list of swap and what lies under it."""
    from lahityo.app.platforms import linux_swap

    return linux_swap.plain_swap()


def session_lock_watch(on_lock: Callable[[], None]) -> "DBusSessionWatch | None":
    """Watch logind's Lock and PrepareForSleep, and the screen saver; None when neither bus is there."""
    from lahityo.app.platforms.linux_session import DBusSessionWatch

    watch = DBusSessionWatch(on_lock)
    return watch if watch.connected else None


def exclude_from_capture(window_id: int) -> bool:
    """False: neither X11 nor Wayland offers it to applications."""
    del window_id
    return False
