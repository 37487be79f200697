"""Small files that must never be half written, and the disk's faults told in one sentence each."""

import contextlib
import errno
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from lahityo.base.errors import BadInput, DiskFull, EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP

PART = ".part"
"""Behind the name of a file that is being written."""
OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700

DISK_FULL = QT_TRANSLATE_NOOP(
    "Errors", "The disk is full; nothing was saved. Free some space on this computer and try again."
)
NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Errors", "Lähityö may not read or write in the folder “{folder}”; check its permissions and try again."
)
DISK_FAULT = QT_TRANSLATE_NOOP(
    "Errors", "The disk could not be read or written; nothing was saved. Check the disk and start Lähityö again."
)
NAME_TOO_LONG = QT_TRANSLATE_NOOP("Errors", "The name of the file, or of a folder, is too long; choose a shorter one.")

HALF_SAVED = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk failed at the last moment, so it is not certain that everything was saved. Check the disk and start "
    "Lähityö again.",
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextlib.contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn an OSError inside the block into DiskFull or EnvironmentFault, and into BadInput when a name is too long.

    `path` is what was being written.
    """
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise BadInput(NAME_TOO_LONG) from error
        if error.errno in _FULL:
            raise DiskFull(DISK_FULL) from error
        if error.errno in _FORBIDDEN:
            raise EnvironmentFault(NOT_ALLOWED, folder=str(path.parent)) from error
        raise EnvironmentFault(DISK_FAULT) from error


def make_folder(path: Path) -> None:
    """Make `path` and its parents, for the owner's eyes only."""
    path.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


def create_file(path: Path) -> int:
    """A descriptor of a new, empty file that only its owner may read; FileExistsError when it is there already."""
    binary = getattr(os, "O_BINARY", 0)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | binary, OWNER_ONLY)


def sync_folder(path: Path) -> None:
    """Make renames inside the folder survive a power cut (Windows journals them itself)."""
    if sys.platform != "win32":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextlib.contextmanager
def whole_file(path: Path, part: Path | None = None) -> Iterator[BinaryIO]:
    """A file for the owner alone, written beside `path` and put there once it is durable; OSError as it comes.

    Whatever is raised inside leaves what was at `path`, and nothing of the new one.
    """
    part = part or path.with_name(path.name + PART)
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(create_file(part), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write_new(path: Path, content: bytes) -> None:
    """Make a file that its owner alone may read; FileExistsError when it is there, OSError leaves none."""
    descriptor = create_file(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Put each content at its path, wholly or not at all, also when the power goes; all paths are in one folder.

    They are renamed in the order given, each made durable before the next. OSError before the first rename leaves all
    files as they were; EnvironmentFault after it says that what is on the disk has to be looked at.
    """
    begun = False
    parts = {path: path.with_name(path.name + PART) for path in files}
    try:
        for path, part in parts.items():
            part.unlink(missing_ok=True)
            with os.fdopen(create_file(part), "wb") as file:
                file.write(files[path])
                file.flush()
                os.fsync(file.fileno())
        for path, part in parts.items():
            part.replace(path)
            begun = True
            sync_folder(path.parent)
    except OSError as error:
        for part in parts.values():
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        if begun:
            raise EnvironmentFault(HALF_SAVED) from error
        raise
