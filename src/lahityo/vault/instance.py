"""One Lähityö a profile: a lock of the operating system, which frees itself when its process ends in any way."""

import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from lahityo.base.errors import EnvironmentFault, VaultInUse
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.vault.files import OWNER_ONLY, disk_errors, make_folder

PROFILE_IN_USE = QT_TRANSLATE_NOOP(
    "Errors", "Another Lähityö (process {pid}) has this profile open; use that window, or close it and try again."
)
NO_LOCKS = QT_TRANSLATE_NOOP(
    "Errors", "The profile's folder is on a drive without file locks; move the profile to this computer's own disk."
)

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_LOCKED_BYTE = 1 << 30
"""Windows forbids reading a locked byte, so the byte that is locked lies far beyond the process number."""


class InstanceLock:
    """Holds a profile until `release`, the end of the `with` block or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock at `path`; VaultInUse when another process, or this one, holds it already."""
        with disk_errors(path):
            make_folder(path.parent)
            # Never removed: a lock on a file that another process has replaced would guard nothing.
            self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            pid = os.read(self._descriptor, 20)
            self.release()
            if error.errno in _HELD:
                raise VaultInUse(PROFILE_IN_USE, pid=pid.decode("ascii", "replace").strip() or "?") from error
            raise EnvironmentFault(NO_LOCKS) from error
        try:
            with disk_errors(path):
                os.ftruncate(self._descriptor, 0)
                os.write(self._descriptor, f"{os.getpid()}\n".encode())
        except EnvironmentFault:
            self.release()
            raise

    def release(self) -> None:
        """Give the profile up; closing the file frees the lock. Harmless when done twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
