"""The SQLCipher file: opened with its raw key and the settings that make a commit durable, or not opened at all.

One connection belongs to one thread. SQLCipher writes plaintext when it gets no key, so that it works is asserted on
every opening, on the connection and on the file.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from lahityo.base.errors import BadInput, DiskFull, EnvironmentFault, VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.vault.files import DISK_FAULT, DISK_FULL, create_file, disk_errors, make_folder

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

PAGE_BYTES = 16384
"""Inserts a third faster than 4 KiB pages and makes the file a fifth smaller."""
BUSY_SECONDS = 10.0
STATEMENTS = 500
"""Compiled statements that a connection keeps: room for all there are. With less, those that are used most never leave
and the others are compiled at each use, which doubled the time of a save after a rebuild or a first pull."""
# Each of these reads the schema, half of the time of an opening: a connection that only reads does without.
_WRITING = (
    "journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON", "foreign_keys = ON",
)  # fmt: skip
_READING = ("temp_store = MEMORY", "trusted_schema = OFF")
_PLAIN = b"SQLite format 3\0"

DATABASE_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "The vault's database is missing. Put the file vault.db back where it was, or restore a backup."
)
DATABASE_TRUNCATED = QT_TRANSLATE_NOOP(
    "Errors", "The vault's database has been cut short; nothing was changed. Restore a backup."
)
DATABASE_DAMAGED = QT_TRANSLATE_NOOP(
    "Errors",
    "The vault's database is damaged or belongs to another key file; nothing was changed. Restore a backup.",
)
DATABASE_PLAIN = QT_TRANSLATE_NOOP(
    "Errors", "The vault's database is not encrypted, so it is not used. Restore a backup and tell your administrator."
)
DATABASE_EXISTS = QT_TRANSLATE_NOOP("Errors", "There is a vault database already; nothing was changed.")
NOT_ENCRYPTING = QT_TRANSLATE_NOOP(
    "Errors", "The installed database library does not encrypt, so nothing was stored. Install Lähityö again."
)
DATABASE_BUSY = QT_TRANSLATE_NOOP(
    "Errors", "Another program has the vault's database open; close it (a backup or sync program, for example)."
)
DATABASE_FORBIDDEN = QT_TRANSLATE_NOOP(
    "Errors", "Lähityö may not open or write the vault's database; check the permissions of the profile's folder."
)
INTERRUPTED = QT_TRANSLATE_NOOP("Errors", "This was stopped because the vault is being locked.")

_FULL, _CORRUPT, _NOT_A_DATABASE, _INTERRUPT = 13, 11, 26, 9
_IO_ERROR = 10
_NO_ROOM_FOR_INDEX = _IO_ERROR | 19 << 8
"""The log's shared index could not grow: what a full disk is called there."""
_BUSY = {5, 6}
# The backup call raises with SQLite's text of the code alone.
_WITHOUT_CODE = {
    "database or disk is full": _FULL,
    "disk I/O error": _IO_ERROR,
    "database disk image is malformed": _CORRUPT,
    "database is locked": 5,
    "interrupted": _INTERRUPT,
}
_FORBIDDEN = {3, 8, 14}


def open_database(path: Path, raw_key: bytes, *, create: bool = False, read_only: bool = False) -> "Connection":
    """A connection in autocommit mode, for the calling thread only.

    `raw_key` has 32 bytes. With `create`, a new file is made (BadInput when there is one); without it a missing, empty,
    truncated, plain or undecryptable file is VaultDamaged and never replaced. `read_only` refuses writes, and leaves
    what concerns writing to the connection that writes, which is opened before it.
    """
    if create:
        _make_file(path)
    else:
        _check_file(path)
    try:
        return _connect(path, raw_key, create=create, read_only=read_only)
    except BaseException:
        if create:
            remove_database(path)
        raise


@contextlib.contextmanager
def translate_errors() -> Iterator[None]:
    """Turn the database's environment faults into LahityoErrors; a wrong statement stays the bug that it is."""
    try:
        yield
    except sqlcipher.Error as error:
        fault = environment_fault(error)
        if fault is None:
            raise
        raise fault from error


def environment_fault(error: BaseException) -> EnvironmentFault | VaultDamaged | None:
    """The sentence for a fault of disk, file or engine; None for anything else."""
    code = result_code(error)
    if code == _FULL or getattr(error, "sqlite_errorcode", 0) == _NO_ROOM_FOR_INDEX:
        return DiskFull(DISK_FULL)
    if code in (_CORRUPT, _NOT_A_DATABASE):
        return VaultDamaged(DATABASE_DAMAGED)
    if code in _BUSY:
        return EnvironmentFault(DATABASE_BUSY)
    if code == _IO_ERROR:
        return EnvironmentFault(DISK_FAULT)
    if code in _FORBIDDEN:
        return EnvironmentFault(DATABASE_FORBIDDEN)
    return EnvironmentFault(INTERRUPTED) if code == _INTERRUPT else None


def result_code(error: BaseException) -> int:
    """SQLite's primary result code of an exception; 0 when it has none."""
    if not isinstance(error, sqlcipher.Error):
        return 0
    code: int = getattr(error, "sqlite_errorcode", _WITHOUT_CODE.get(str(error), 0))
    return code & 0xFF


def is_disk_fault(error: BaseException) -> bool:
    """Whether the disk failed under the connection, after which what it has cached is not to be trusted; or a page did
    not decrypt, after which the connection reads no other page either.
    """
    return result_code(error) in {_IO_ERROR, _CORRUPT, _NOT_A_DATABASE}


def integrity(connection: "Connection") -> list[str]:
    """What is wrong with the file, one line each (technical English, no content); empty when all is well.

    The log is checkpointed first: a page torn during a checkpoint is a false alarm of the cipher's check. An old page
    put back at its place passes all of this; the chains and the anchor find that.
    """
    found: list[str] = []
    try:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            found.append("the write-ahead log could not be emptied: the database is in use")
        found += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        if not busy and _shortfall(connection, _file_of(connection)):
            found.append("the file is shorter than its page count")
    except sqlcipher.DatabaseError as error:
        fault = environment_fault(error)
        if not isinstance(fault, VaultDamaged):
            raise (fault or error) from error
        found.append(f"the check stopped at a page that cannot be read: {error}")
    return found


def remove_database(path: Path) -> None:
    """Remove a database file that is not in use, with its write-ahead log."""
    for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        file.unlink(missing_ok=True)


def _connect(path: Path, raw_key: bytes, *, create: bool, read_only: bool) -> "Connection":
    with translate_errors():
        # mode=rw: SQLite itself never makes a file.
        connection = sqlcipher.connect(
            path.absolute().as_uri() + "?mode=rw", uri=True, isolation_level=None, timeout=BUSY_SECONDS,
            cached_statements=STATEMENTS,
        )  # fmt: skip
        try:
            connection.execute("PRAGMA cipher_memory_security = ON")
            connection.execute("PRAGMA cipher_log_level = NONE")
            _give_key(connection, raw_key)
            _check_engine(connection)
            _check_first_page(connection)
            for setting in _READING if read_only else (*_WRITING, *_READING):
                connection.execute(f"PRAGMA {setting}")
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            else:
                _check_written(path, connection, create=create)
        except BaseException:
            connection.close()
            raise
    return connection


def _give_key(connection: "Connection", raw_key: bytes) -> None:
    if len(raw_key) != 32:
        raise ValueError("a raw key has 32 bytes")
    connection.execute(f"PRAGMA key = \"x'{raw_key.hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    connection.execute(f"PRAGMA cipher_page_size = {PAGE_BYTES}")


def _check_engine(connection: "Connection") -> None:
    """Stop before a single byte is stored, should the library not be SQLCipher or hold no key."""
    version = connection.execute("PRAGMA cipher_version").fetchone()
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not version or not version[0] or not status or str(status[0]) != "1":
        raise EnvironmentFault(NOT_ENCRYPTING)


def _check_first_page(connection: "Connection") -> None:
    """Read page 1 alone: it decrypts with the right key only, and knows how many pages there should be."""
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlcipher.DatabaseError as error:
        if result_code(error) == _CORRUPT:
            raise VaultDamaged(DATABASE_TRUNCATED) from error
        raise


def _check_written(path: Path, connection: "Connection", *, create: bool) -> None:
    """The file as it lies on the disk: never plain, never shorter than it says."""
    if _begins_plain(path):
        raise EnvironmentFault(NOT_ENCRYPTING)
    if create or not _shortfall(connection, path):
        return
    # Pages that are still in the write-ahead log alone are no loss: let them be copied, then look again.
    busy, logged, copied = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    if not busy and logged == copied and _shortfall(connection, path):
        raise VaultDamaged(DATABASE_TRUNCATED)


def _shortfall(connection: "Connection", path: Path) -> bool:
    pages = int(connection.execute("PRAGMA page_count").fetchone()[0])
    return path.stat().st_size < pages * PAGE_BYTES


def _file_of(connection: "Connection") -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def _make_file(path: Path) -> None:
    with disk_errors(path):
        make_folder(path.parent)
        try:
            os.close(create_file(path))
        except FileExistsError as error:
            raise BadInput(DATABASE_EXISTS) from error


def _check_file(path: Path) -> None:
    if not path.exists():
        raise VaultDamaged(DATABASE_MISSING)
    with disk_errors(path):
        if path.stat().st_size == 0:
            raise VaultDamaged(DATABASE_TRUNCATED)
        if _begins_plain(path):
            raise VaultDamaged(DATABASE_PLAIN)


def _begins_plain(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN
