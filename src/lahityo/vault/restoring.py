"""Putting a restored vault in the place of the present one, so that a crash at any moment leaves one of the two whole.

The restored database lies ready beside the present one before a journal is written; from then on the restore happened,
and whatever was not done of it is done when the vault is opened next. A profile that has a vault never looks empty
meanwhile: some key file is there at every moment.
"""

import re
import shutil
from pathlib import Path

import msgspec

from lahityo.base.errors import EnvironmentFault, VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths
from lahityo.vault.files import disk_errors, sync_folder, write_whole

_LONGEST = 128 * 1024
_SUFFIX = re.compile(r"\.before-restore-[0-9]{8}T[0-9]{6}Z")

JOURNAL_DAMAGED = QT_TRANSLATE_NOOP(
    "Errors", "Restoring a backup was interrupted and cannot be finished; restore the backup again."
)
UNFINISHED = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk failed while the backup was put in place; the rest is done when the vault is opened next. Check the disk "
    "first.",
)


class Journal(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A restore that was decided on: what the former vault's files are renamed by, and the new key file's bytes."""

    suffix: str
    header: bytes


def journal_path(paths: ProfilePaths) -> Path:
    """Where the journal is while a restore is under way."""
    return paths.root / "vault.restore"


def ready_path(paths: ProfilePaths) -> Path:
    """Where the restored database is made ready."""
    return paths.database.with_name(paths.database.name + ".restoring")


def ready_attachments(paths: ProfilePaths) -> Path:
    """Where the restored files of attachments are made ready."""
    return paths.attachments.with_name(paths.attachments.name + ".restoring")


def remove_folder(folder: Path) -> None:
    """Remove a folder of attachments' files with all that is in it."""
    if folder.is_dir():
        shutil.rmtree(folder)


def kept_path(file: Path, suffix: str) -> Path:
    """What a former vault's file is kept as; the database's side files go on belonging to it."""
    for side in ("-wal", "-shm"):
        if file.name.endswith(side):
            return file.with_name(file.name.removesuffix(side) + suffix + side)
    return file.with_name(file.name + suffix)


def former_files(paths: ProfilePaths) -> list[Path]:
    """The files of the present vault, of those that are there."""
    files = (paths.header, paths.previous_header, *_database_files(paths), paths.attachments)
    return [file for file in files if file.exists()]


def pending(paths: ProfilePaths) -> Journal | None:
    """The restore that is under way; VaultDamaged when its journal cannot be read."""
    if not journal_path(paths).exists():
        return None
    with disk_errors(paths.root), journal_path(paths).open("rb") as file:
        raw = file.read(_LONGEST)
    try:
        journal = msgspec.msgpack.decode(raw, type=Journal)
    except msgspec.MsgspecError as error:
        raise VaultDamaged(JOURNAL_DAMAGED) from error
    if not _SUFFIX.fullmatch(journal.suffix):
        raise VaultDamaged(JOURNAL_DAMAGED)
    return journal


def put_in_place(paths: ProfilePaths, journal: Journal) -> None:
    """Put the ready database and the journal's key file in place and keep the former files.

    DiskFull and EnvironmentFault put everything back as it was; should that fail too, the journal stays, and UNFINISHED
    says that the next opening goes on with the restore.
    """
    was_empty = not any(file.exists() for file in (paths.header, paths.previous_header, paths.database))
    with disk_errors(paths.root):
        try:
            if was_empty:
                # An empty profile has no file that would show that it is one no more: this one does.
                write_whole({paths.previous_header: journal.header})
            write_whole({journal_path(paths): msgspec.msgpack.encode(journal)})
            _go_on(paths, journal)
        except BaseException:
            try:
                _undo(paths, journal)
            except OSError as error:
                raise EnvironmentFault(UNFINISHED) from error
            raise


def finish(paths: ProfilePaths) -> None:
    """Do what is left of a restore that was interrupted; the caller holds the profile's lock."""
    journal = pending(paths)
    if journal is not None:
        with disk_errors(paths.root):
            _go_on(paths, journal)


def _go_on(paths: ProfilePaths, journal: Journal) -> None:
    """All that is to be done, of which any part may have been done before."""
    copies: dict[Path, bytes] = {}
    for file in (paths.header, paths.previous_header):
        kept = kept_path(file, journal.suffix)
        if file.exists() and not kept.exists() and file.read_bytes() != journal.header:
            copies[kept] = file.read_bytes()
    write_whole(copies)
    write_whole({paths.previous_header: journal.header, paths.header: journal.header})
    if ready_path(paths).exists():
        _change_attachments(paths, journal)
        for file in _database_files(paths):
            if file.exists():
                file.rename(kept_path(file, journal.suffix))
        ready_path(paths).replace(paths.database)
        sync_folder(paths.root)
    journal_path(paths).unlink()


def _change_attachments(paths: ProfilePaths, journal: Journal) -> None:
    """Keep the former folder of attachments' files and put the restored one in its place, once."""
    folder, ready = paths.attachments, ready_attachments(paths)
    if ready.exists():
        if folder.exists():
            folder.rename(kept_path(folder, journal.suffix))
        ready.rename(folder)


def _undo(paths: ProfilePaths, journal: Journal) -> None:
    ready, database = ready_path(paths), paths.database
    if not ready.exists() and database.exists():
        database.rename(ready)
    for file in (*_database_files(paths), paths.header, paths.previous_header):
        kept = kept_path(file, journal.suffix)
        if kept.exists():
            kept.replace(file)
        elif file in {paths.header, paths.previous_header} and _holds(file, journal.header):
            file.unlink()
    folder, ready = paths.attachments, ready_attachments(paths)
    if not ready.exists() and folder.exists():
        folder.rename(ready)
    former = kept_path(folder, journal.suffix)
    if former.exists():
        former.rename(folder)
    journal_path(paths).unlink(missing_ok=True)


def _holds(file: Path, content: bytes) -> bool:
    return file.exists() and file.read_bytes() == content


def _database_files(paths: ProfilePaths) -> list[Path]:
    database = paths.database
    return [database, database.with_name(database.name + "-wal"), database.with_name(database.name + "-shm")]
