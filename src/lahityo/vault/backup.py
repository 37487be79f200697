"""One encrypted file that a vault comes back from, on this computer or another.

    magic (16) ‖ version (2) ‖ key file's length (4) ‖ key file ‖ chunks: length (4) ‖ sealed chunk

The first chunk says what follows: the database in pieces, then the files of attachments, each whole, then an empty one.

The key file inside opens with the passphrase alone, at the higher cost, since the keyring that the vault used may be
gone with its computer. The chunks carry SQLCipher's own pages, so plaintext reaches no disk, and are sealed once more
so that nothing in the file can be changed, left out or cut; the last one is marked.
"""

import contextlib
import hashlib
import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from lahityo.base.clock import Clock, system_clock, to_millis
from lahityo.base.errors import BadInput, LahityoError, VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths
from lahityo.crypto import aead, kdf
from lahityo.vault import header as headers
from lahityo.vault import key_file, restoring
from lahityo.vault.attachments import ChunkFiles
from lahityo.vault.database import integrity, open_database, remove_database, translate_errors
from lahityo.vault.files import PART, create_file, disk_errors, make_folder, whole_file
from lahityo.vault.header import NORMAL, Costs, Header, VaultKey
from lahityo.vault.secrets import SecretStore

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

MAGIC = b"LAHITYO-BACKUP\0\0"
VERSION = 1
"""1: the first format."""
CHUNK_BYTES = 1024 * 1024
_PREFIX = struct.Struct(">16sHI")
_LENGTH = struct.Struct(">I")
_PLACE = struct.Struct(">QB")
_LONGEST_HEADER = 64 * 1024

TARGET_EXISTS = QT_TRANSLATE_NOOP("Errors", "The file “{file}” exists already; give the backup another name.")
TARGET_FOLDER = QT_TRANSLATE_NOOP("Errors", "The folder “{folder}” does not exist; make it or choose another.")
NO_BACKUP = QT_TRANSLATE_NOOP("Errors", "The backup file “{file}” cannot be found; check its name.")
NOT_A_BACKUP = QT_TRANSLATE_NOOP("Errors", "The file is not a backup of Lähityö; choose another.")
BACKUP_NEWER = QT_TRANSLATE_NOOP("Errors", "This backup was made by a newer Lähityö; update Lähityö to restore it.")
BACKUP_DAMAGED = QT_TRANSLATE_NOOP(
    "Errors", "The backup is damaged or incomplete; nothing was changed. Use another backup."
)
BACKUP_NOT_VERIFIED = QT_TRANSLATE_NOOP(
    "Errors", "The backup could not be read back as it was written, so it was not kept. Use another disk."
)


class _Contents(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The first chunk: `created` in ms since 1970 UTC; `size` and SHA-256 of the database file."""

    created: int
    size: int
    digest: bytes


@dataclass(frozen=True)
class BackupInfo:
    """A verified backup: which vault, when it was made (ms since 1970 UTC) and the database's size in bytes."""

    vault_id: bytes
    created: int
    size: int


@dataclass(frozen=True)
class Restored:
    """A vault put back: its backup, its open key, its new header and where a former vault's files were kept."""

    backup: BackupInfo
    key: VaultKey
    header: Header
    kept: tuple[Path, ...]


# --- making


def snapshot(connection: "Connection", paths: ProfilePaths, key: VaultKey) -> Path:
    """Copy the database as of now into an encrypted file beside it, for `write`, which removes it.

    Runs in the lane that owns `connection`; reading and writing go on elsewhere. DiskFull leaves nothing behind.
    """
    path = _snapshot_path(paths)
    try:
        with disk_errors(path):
            remove_database(path)
        copy = open_database(path, key.database, create=True)
        try:
            with translate_errors():
                connection.backup(copy)
        finally:
            copy.close()
    except BaseException:
        remove_left_snapshot(paths)
        raise
    return path


def remove_left_snapshot(paths: ProfilePaths) -> None:
    """Remove what a backup that was cut off has left in the profile; nobody else may have it open."""
    with contextlib.suppress(OSError):
        remove_database(_snapshot_path(paths))


def _snapshot_path(paths: ProfilePaths) -> Path:
    return paths.database.with_name(paths.database.name + ".snapshot")


def write(
    source: Path,
    target: Path,
    header: Header,
    key: VaultKey,
    passphrase: str,
    *,
    files: ChunkFiles,
    costs: Costs = NORMAL,
    clock: Clock = system_clock,
) -> BackupInfo:
    """Write the snapshot `source` to the new file `target`, read it back, and remove the snapshot in any case.

    BadInput when `target` exists or its folder does not; DiskFull, EnvironmentFault and VaultDamaged (what was read
    back differs) leave no file. Needs no lane: it touches only the snapshot.
    """
    part = target.with_name(target.name + PART)
    try:
        with disk_errors(target):
            if not target.parent.is_dir():
                raise BadInput(TARGET_FOLDER, folder=str(target.parent))
            _require_free(target)
        own = headers.wrap(
            header.vault_id, header.created, key, passphrase, None, recovery=header.recovery, costs=costs
        )
        with disk_errors(target):
            contents = _Contents(to_millis(clock()), source.stat().st_size, _digest(source))
            with whole_file(target, part) as file, source.open("rb") as database:
                _write_all(file, database, headers.encode(own), contents, key, files)
                file.flush()
                _read_back(part, key)
                _require_free(target)  # somebody else's, of the same stick, while this one was written
    finally:
        with contextlib.suppress(OSError):
            remove_database(source)
    return BackupInfo(header.vault_id, contents.created, contents.size)


def _require_free(target: Path) -> None:
    if target.exists():
        raise BadInput(TARGET_EXISTS, file=target.name)


def _write_all(
    file: BinaryIO, database: BinaryIO, header: bytes, contents: _Contents, key: VaultKey, files: ChunkFiles
) -> None:
    start = _PREFIX.pack(MAGIC, VERSION, len(header)) + header
    file.write(start)
    sealer = _Chunks(key, start)
    remaining = contents.size
    file.write(sealer.seal(msgspec.msgpack.encode(contents), last=False))
    while remaining > 0:
        chunk = database.read(min(CHUNK_BYTES, remaining))
        remaining -= len(chunk)
        file.write(sealer.seal(chunk, last=False))
    for name in files.names():
        ciphertext = files.get(name)
        if ciphertext is not None:
            file.write(sealer.seal(ciphertext, last=False))
    file.write(sealer.seal(b"", last=True))


def _read_back(part: Path, key: VaultKey) -> None:
    try:
        with part.open("rb") as file:
            _header, start = _read_start(file)
            opener, contents, chunks = _read_all(file, key, start)
            digest = hashlib.sha256()
            for chunk in chunks:
                digest.update(chunk)
            for _ in _attachment_chunks(file, opener):
                pass
    except (VaultDamaged, BadInput) as error:
        raise VaultDamaged(BACKUP_NOT_VERIFIED) from error
    if digest.digest() != contents.digest:
        raise VaultDamaged(BACKUP_NOT_VERIFIED)


# --- restoring


def restore(
    source: Path,
    paths: ProfilePaths,
    passphrase: str,
    store: SecretStore | None,
    mark: Callable[["Connection"], None],
    *,
    costs: Costs = NORMAL,
    clock: Clock = system_clock,
) -> Restored:
    """Put the vault of the backup `source` into the profile, which nobody else may have open.

    `passphrase` is the backup's, and becomes the vault's. `mark` notes in the database that it was restored, in a
    transaction, before it takes its place: the vault must never go on as if nothing had happened. A former vault is
    kept as `*.before-restore-<time>`. A crash leaves either vault whole (`restoring.finish`). BadInput,
    WrongPassphrase, VaultDamaged and DiskFull leave everything as it was.
    """
    with disk_errors(source):
        if not source.is_file():
            raise BadInput(NO_BACKUP, file=source.name)
    fresh, ready = restoring.ready_path(paths), restoring.ready_attachments(paths)
    try:
        with disk_errors(source):
            file = source.open("rb")
        with file:
            with disk_errors(source):
                header, start = _read_start(file)
            key = _unlock(header, passphrase)
            # A journal that cannot be read is replaced by this restore's own.
            with contextlib.suppress(VaultDamaged):
                restoring.finish(paths)
            with disk_errors(ready):
                restoring.remove_folder(ready)
            contents = _unpack(file, key, start, fresh, ChunkFiles(ready))
        _mark_and_check(fresh, key, mark)
        own = headers.wrap(
            header.vault_id, header.created, key, passphrase, store, recovery=header.recovery, costs=costs
        )
        try:
            kept = _put_in_place(paths, own, clock)
        except LahityoError:
            if not restoring.journal_path(paths).exists():
                key_file.forget_secret(own, store)
            raise
    finally:
        if not restoring.journal_path(paths).exists():
            with contextlib.suppress(OSError):
                remove_database(fresh)
                restoring.remove_folder(ready)
    return Restored(BackupInfo(header.vault_id, contents.created, contents.size), key, own, kept)


def _unlock(header: Header, passphrase: str) -> VaultKey:
    try:
        return headers.unlock(header, passphrase, None)
    except VaultDamaged as error:
        raise VaultDamaged(BACKUP_DAMAGED) from error


def _unpack(file: BinaryIO, key: VaultKey, start: bytes, fresh: Path, files: ChunkFiles) -> _Contents:
    with disk_errors(fresh):
        opener, contents, chunks = _read_all(file, key, start)
        make_folder(fresh.parent)
        remove_database(fresh)
        digest = hashlib.sha256()
        with os.fdopen(create_file(fresh), "wb") as database:
            for chunk in chunks:
                digest.update(chunk)
                database.write(chunk)
        make_folder(files.folder)
        files.put_all(_attachment_chunks(file, opener))
    if digest.digest() != contents.digest:
        raise VaultDamaged(BACKUP_DAMAGED)
    return contents


def _mark_and_check(fresh: Path, key: VaultKey, mark: Callable[["Connection"], None]) -> None:
    connection = open_database(fresh, key.database)
    try:
        if integrity(connection):
            raise VaultDamaged(BACKUP_DAMAGED)
        with translate_errors():
            connection.execute("BEGIN IMMEDIATE")
            mark(connection)
            connection.execute("COMMIT")
    finally:
        # The last connection leaves everything in the one file, without a write-ahead log.
        connection.close()
    with disk_errors(fresh), fresh.open("r+b") as file:
        os.fsync(file.fileno())


def _put_in_place(paths: ProfilePaths, header: Header, clock: Clock) -> tuple[Path, ...]:
    suffix = ".before-restore-" + clock().strftime("%Y%m%dT%H%M%SZ")
    kept = tuple(restoring.kept_path(file, suffix) for file in restoring.former_files(paths))
    for file in kept:
        _require_free(file)
    restoring.put_in_place(paths, restoring.Journal(suffix, headers.encode(header)))
    return kept


# --- bytes


class _Chunks:
    """Seals or opens the chunks of one file in turn, each bound to the file, its place and whether it is the last."""

    def __init__(self, key: VaultKey, start: bytes) -> None:
        self._key = kdf.hkdf(key.backup, hashlib.sha256(start).digest())
        self._index = 0

    def seal(self, chunk: bytes, *, last: bool) -> bytes:
        sealed = aead.seal(self._key, chunk, self._place(last=last))
        return _LENGTH.pack(len(sealed)) + sealed

    def open(self, sealed: bytes, *, last: bool) -> bytes:
        try:
            return aead.open_(self._key, sealed, self._place(last=last))
        except aead.OpenFailed as error:
            raise VaultDamaged(BACKUP_DAMAGED) from error

    def _place(self, *, last: bool) -> bytes:
        self._index += 1
        return _PLACE.pack(self._index, last)


def _read_start(file: BinaryIO) -> tuple[Header, bytes]:
    """The key file of a backup, and the bytes up to its end."""
    prefix = file.read(_PREFIX.size)
    if len(prefix) < _PREFIX.size or not prefix.startswith(MAGIC):
        raise BadInput(NOT_A_BACKUP)
    _magic, version, length = _PREFIX.unpack(prefix)
    if version != VERSION:
        raise VaultDamaged(BACKUP_NEWER)
    if length > _LONGEST_HEADER:
        raise VaultDamaged(BACKUP_DAMAGED)
    raw = file.read(length)
    try:
        header = headers.decode(raw)
    except VaultDamaged as error:
        raise VaultDamaged(BACKUP_DAMAGED) from error
    return header, prefix + raw


def _read_all(file: BinaryIO, key: VaultKey, start: bytes) -> tuple[_Chunks, _Contents, Iterator[bytes]]:
    opener = _Chunks(key, start)
    contents = msgspec.msgpack.decode(opener.open(_sealed_chunk(file), last=False), type=_Contents)
    return opener, contents, _database_chunks(file, opener, contents.size)


def _database_chunks(file: BinaryIO, opener: _Chunks, size: int) -> Iterator[bytes]:
    remaining = size
    while remaining > 0:
        sealed = _sealed_chunk(file)
        remaining -= len(sealed) - aead.NONCE_BYTES - aead.TAG_BYTES
        yield opener.open(sealed, last=False)
    if remaining:
        raise VaultDamaged(BACKUP_DAMAGED)


def _attachment_chunks(file: BinaryIO, opener: _Chunks) -> Iterator[bytes]:
    """The files of attachments behind the database, up to the end, which is marked."""
    while True:
        sealed = _sealed_chunk(file)
        if len(sealed) == aead.NONCE_BYTES + aead.TAG_BYTES:
            opener.open(sealed, last=True)
            break
        yield opener.open(sealed, last=False)
    if file.read(1):
        raise VaultDamaged(BACKUP_DAMAGED)


def _sealed_chunk(file: BinaryIO) -> bytes:
    length = file.read(_LENGTH.size)
    if len(length) < _LENGTH.size:
        raise VaultDamaged(BACKUP_DAMAGED)
    expected = int(_LENGTH.unpack(length)[0])
    if expected > CHUNK_BYTES + aead.NONCE_BYTES + aead.TAG_BYTES:
        raise VaultDamaged(BACKUP_DAMAGED)
    sealed = file.read(expected)
    if len(sealed) < expected:
        raise VaultDamaged(BACKUP_DAMAGED)
    return sealed


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
