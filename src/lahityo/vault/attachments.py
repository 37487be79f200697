"""The encrypted contents of attachments on this computer, and what is still to be sent or fetched of them.

Chunks are files named by the hash of their ciphertext; their keys stand in the records inside the vault. A chunk is on
the disk before anything names it, and one that nothing names any more is swept away.
"""

import contextlib
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lahityo.base.errors import VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto import chunks as sealing
from lahityo.crypto.aead import OpenFailed
from lahityo.domain.attachment_rules import ATTACHMENT, chunk_ids
from lahityo.domain.spec import Values, number_of, text_of
from lahityo.protocol.chunks import CHUNK_BYTES, MAX_CHUNK_BYTES, chunk_id
from lahityo.vault.files import PART, disk_errors, make_folder, sync_folder, whole_file
from lahityo.vault.record_rows import read_body

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

DAMAGED = QT_TRANSLATE_NOOP("Errors", "The file is damaged or was changed; what is left of it is not shown.")
_NAME_LENGTH = 64
_STORED = (
    "SELECT document.document, stream.team, stream.register, stream.client, document.body,"
    " (SELECT from_team FROM stream_move WHERE stream_move.stream = stream.stream ORDER BY number DESC LIMIT 1)"
    " FROM document"
    " JOIN record ON record.id = document.id JOIN stream ON stream.id = record.stream"
    " WHERE document.type = 'attachment'"
)


@dataclass(frozen=True)
class Stored:
    """An attachment as its record tells: the feed its chunks travel in, its key, its chunks in order, its size.

    `before` is the team that its stream came from, empty when it is where it was begun.
    """

    id: bytes
    team: bytes
    register: str
    client: bytes
    name: str
    kind: str
    key: bytes
    chunks: tuple[bytes, ...]
    size: int
    before: bytes = b""


class ChunkFiles:
    """The chunks in a folder; safe from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._fresh: set[bytes] = set()

    def put(self, ciphertext: bytes) -> bytes:
        """Keep one chunk; its id, told only after it is durable. DiskFull leaves nothing half."""
        chunk = chunk_id(ciphertext)
        path = self._path(chunk)
        with self._lock:
            self._fresh.add(chunk)
        if self.get(chunk) is not None:
            return chunk
        part = path.with_name(f"{path.name}.{threading.get_ident()}{PART}")
        with disk_errors(path):
            make_folder(path.parent)
            with whole_file(path, part) as file:
                file.write(ciphertext)
        return chunk

    def put_all(self, ciphertexts: Iterable[bytes]) -> list[bytes]:
        """Keep chunks; all of them or, after a fault, none that was not here before."""
        put: list[bytes] = []
        new: list[bytes] = []
        try:
            for one in ciphertexts:
                known = self.has(chunk_id(one))
                put.append(self.put(one))
                if not known:
                    new.append(put[-1])
        except BaseException:
            self.drop(new)
            self.settle(new)
            raise
        with contextlib.suppress(OSError):
            sync_folder(self.folder)
        return put

    def get(self, chunk: bytes) -> bytes | None:
        """One chunk, or None when it is not here whole; a torn one is removed, so that it is fetched again."""
        path = self._path(chunk)
        try:
            with path.open("rb") as file:
                content = file.read(MAX_CHUNK_BYTES + 1)
        except OSError:
            return None
        if chunk_id(content) == chunk:
            return content
        with contextlib.suppress(OSError):
            path.unlink()
        return None

    def has(self, chunk: bytes) -> bool:
        """Whether there is a file of this chunk; `get` looks whether it is whole."""
        return self._path(chunk).is_file()

    def drop(self, chunks: Iterable[bytes]) -> None:
        """Remove chunks."""
        for chunk in chunks:
            with contextlib.suppress(OSError):
                self._path(chunk).unlink(missing_ok=True)

    def settle(self, chunks: Iterable[bytes]) -> None:
        """Something names these chunks now, or nothing ever will: the next sweep may judge them."""
        with self._lock:
            self._fresh.difference_update(chunks)

    def names(self) -> Iterator[bytes]:
        """The ids of all files here."""
        for path in sorted(self.folder.glob("??/*")):
            with contextlib.suppress(ValueError):
                if len(path.name) == _NAME_LENGTH:
                    yield bytes.fromhex(path.name)

    def sweep(self, named: Callable[[], Collection[bytes]], before: float) -> int:
        """Remove what nothing names and is older than `before` (seconds since 1970), and halves of files; how many.

        What was just put and is not settled stays.
        """
        here = [one for one in self.names() if _written(self._path(one)) < before]
        with self._lock:
            fresh = set(self._fresh)
        wanted = named()
        gone = [one for one in here if one not in wanted and one not in fresh]
        self.drop(gone)
        if not fresh:
            for part in self.folder.glob(f"??/*{PART}"):
                if _written(part) < before:
                    with contextlib.suppress(OSError):
                        part.unlink()
        return len(gone)

    def _path(self, chunk: bytes) -> Path:
        name = chunk.hex()
        return self.folder / name[:2] / name


def _written(path: Path) -> float:
    """When a file was written, in seconds since 1970; of one that is gone, never."""
    try:
        return path.stat().st_mtime
    except OSError:
        return float("inf")


# --- contents


def seal(files: ChunkFiles, attachment: bytes, key: bytes, content: bytes) -> tuple[bytes, ...]:
    """Encrypt a content into chunks on the disk; their ids in order."""
    return tuple(files.put_all(sealing.seal_all(key, attachment, content, CHUNK_BYTES)))


def open_content(files: ChunkFiles, one: Stored) -> bytes | None:
    """The whole content in memory, or None when some of it is not here; VaultDamaged when it does not open."""
    parts, count = [], len(one.chunks)
    for number, chunk in enumerate(one.chunks):
        ciphertext = files.get(chunk)
        if ciphertext is None:
            return None
        try:
            parts.append(sealing.open_chunk(one.key, one.id, number, count, ciphertext))
        except OpenFailed as error:
            raise VaultDamaged(DAMAGED) from error
    content = b"".join(parts)
    if not 0 < one.size <= len(content):
        raise VaultDamaged(DAMAGED)
    return content[: one.size]


# --- records


def stored(connection: "Connection", attachment: bytes) -> Stored | None:
    """One attachment by its record, voided or not; None when it is not here or says nothing that can be used."""
    row = connection.execute(f"{_STORED} AND document.document = ? ORDER BY stream.stream", (attachment,)).fetchone()
    return None if row is None else _read(row)


def all_stored(connection: "Connection") -> list[Stored]:
    """Every attachment whose writer had the right, by its record."""
    rows = connection.execute(f"{_STORED} AND document.authorised = 1").fetchall()
    found = {bytes(row[0]): _read(row) for row in rows}
    return [one for one in found.values() if one is not None]


def named_chunks(connection: "Connection") -> set[bytes]:
    """Every chunk that a record or a draft names."""
    bodies = connection.execute("SELECT body FROM document WHERE type = ?", (ATTACHMENT,)).fetchall()
    drafts = connection.execute("SELECT content FROM attachment_draft").fetchall()
    return {chunk for (raw,) in [*bodies, *drafts] for chunk in chunk_ids(read_body(bytes(raw)))}


def _read(row: tuple[bytes, bytes, str, bytes, bytes, bytes | None]) -> Stored | None:
    attachment, team, register, client, raw, before = row
    found = stored_of(bytes(attachment), bytes(team), register, bytes(client), read_body(bytes(raw)))
    return found and replace(found, before=bytes(before or b""))


def stored_of(attachment: bytes, team: bytes, register: str, client: bytes, values: Values) -> Stored | None:
    """What the values of a record tell; None when that cannot be used."""
    key, chunks = values.get("key"), chunk_ids(values)
    if not isinstance(key, bytes) or not chunks:
        return None
    return Stored(
        attachment, team, register, client, text_of(values, "name"), text_of(values, "kind"), key, chunks,
        number_of(values, "size"),
    )  # fmt: skip


# --- what is to be sent and fetched


@dataclass(frozen=True)
class Transfer:
    """Where the contents are: `kept` here whole, `up` waiting to be sent, `down` asked for; `lacking` what the server
    said when it was last asked (None: never).
    """

    kept: bool = False
    up: bool = False
    down: bool = False
    lacking: bool | None = None


def transfer(connection: "Connection", attachment: bytes) -> Transfer:
    """Where one attachment's contents are."""
    row = connection.execute(
        "SELECT kept, up, down, lacking FROM transfer WHERE attachment = ?", (attachment,)
    ).fetchone()
    if row is None:
        return Transfer()
    kept, up, down, lacking = row
    return Transfer(bool(kept), bool(up), bool(down), None if lacking is None else bool(lacking))


def note(
    connection: "Connection", attachment: bytes, *, kept: bool | None = None, up: bool | None = None,
    down: bool | None = None, lacking: bool | None = None,
) -> None:  # fmt: skip
    """Set what is given and leave the rest."""
    connection.execute(
        "INSERT INTO transfer (attachment, kept, up, down) VALUES (?, 0, 0, 0) ON CONFLICT DO NOTHING", (attachment,)
    )
    connection.execute(
        "UPDATE transfer SET kept = coalesce(?, kept), up = coalesce(?, up), down = coalesce(?, down),"
        " lacking = coalesce(?, lacking) WHERE attachment = ?",
        (kept, up, down, lacking, attachment),
    )


def waiting(connection: "Connection", column: str) -> list[bytes]:
    """The attachments marked `up` or `down`."""
    query = {"up": "up = 1", "down": "down = 1 AND kept = 0"}[column]
    rows = connection.execute(f"SELECT attachment FROM transfer WHERE {query}").fetchall()  # noqa: S608 - constant
    return [bytes(one) for (one,) in rows]


def offer_again(connection: "Connection") -> int:
    """Offer everything that is here whole to the server once more, which may have lost it; how many attachments."""
    return int(connection.execute("UPDATE transfer SET up = 1 WHERE kept = 1 AND up = 0").rowcount)


def unlooked(connection: "Connection") -> list[bytes]:
    """Attachments of others of which it is not known whether the server has them whole."""
    rows = connection.execute(
        "SELECT document FROM document LEFT JOIN transfer ON transfer.attachment = document.document"
        " WHERE type = 'attachment' AND authorised = 1 AND voided IS NULL"
        " AND (transfer.attachment IS NULL OR (kept = 0 AND up = 0 AND coalesce(lacking, 1) = 1))"
    ).fetchall()
    return [bytes(one) for (one,) in rows]


def fetch_again(connection: "Connection", wanted: Iterable[bytes]) -> None:
    """The files of these are not here whole any more: ask for them."""
    for attachment in wanted:
        note(connection, attachment, kept=False, down=True)


def check(connection: "Connection", files: ChunkFiles) -> tuple[list[str], list[bytes]]:
    """What is wrong with the files, one line each, and the attachments whose contents are to be fetched again."""
    findings, again = [], []
    for one in all_stored(connection):
        state = transfer(connection, one.id)
        if not state.kept:
            continue
        broken = sum(1 for chunk in one.chunks if files.get(chunk) is None)
        if broken and state.up:
            findings.append(f"attachment {one.id.hex()}: {broken} of its files are missing and were not sent yet")
        elif broken:
            findings.append(f"attachment {one.id.hex()}: {broken} of its files are missing; they are fetched again")
            again.append(one.id)
    return findings, again
