"""The baseline loop: what an honest engineer would write who only encrypts, posts, stores, fetches and inserts.

No signatures, chains, merging or registers: one AES key, zstd without a dictionary, one table and its FTS5 index.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import zstandard
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlcipher3 import dbapi2 as sqlcipher

from bench_notes import Note
from lahityo.vault.database import PAGE_BYTES

BATCH = 200
PAGE = 500
_HERE = Path(__file__).resolve().parent


class BareVault:
    """One SQLCipher table with its FTS5 index, as durable as the product's."""

    def __init__(self, path: Path) -> None:
        self.connection: Any = sqlcipher.connect(str(path), isolation_level=None)
        for pragma in (
            "cipher_memory_security = ON", f"key = \"x'{os.urandom(32).hex()}'\"", f"cipher_page_size = {PAGE_BYTES}",
            "journal_mode = WAL", "synchronous = FULL",
        ):  # fmt: skip
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, uid BLOB, note BLOB)")
        self.connection.execute(
            "CREATE VIRTUAL TABLE note_text USING fts5(body, content='', contentless_delete=1,"
            ' tokenize="unicode61 remove_diacritics 0")'
        )
        self._count = 0

    def insert(self, notes: Sequence[tuple[bytes, bytes, str]]) -> None:
        """Insert (id, note, words to index) in one transaction."""
        numbered = list(enumerate(notes, start=self._count + 1))
        self._count += len(notes)
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany(
            "INSERT INTO note (id, uid, note) VALUES (?, ?, ?)", [(no, uid, raw) for no, (uid, raw, _) in numbered]
        )
        self.connection.executemany(
            "INSERT INTO note_text (rowid, body) VALUES (?, ?)", [(no, body) for no, (_, _, body) in numbered]
        )
        self.connection.execute("COMMIT")

    def search(self, expression: str, limit: int) -> list[bytes]:
        """The best notes for an FTS5 expression."""
        rows = self.connection.execute(
            "SELECT note FROM note JOIN (SELECT rowid AS found FROM note_text WHERE note_text MATCH ? ORDER BY rank"
            " LIMIT ?) ON note.id = found",
            (expression, limit),
        )
        return [row[0] for row in rows]

    @property
    def size(self) -> int:
        """The bytes of all pages."""
        return int(self.connection.execute("PRAGMA page_count").fetchone()[0]) * PAGE_BYTES

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


@dataclass
class BareLoop:
    """The two ends of the loop against one bare server."""

    url: str

    def __post_init__(self) -> None:
        self._http = httpx2.Client(base_url=self.url, trust_env=False)
        self._aead = AESGCM(bytes(32))
        self._pack = zstandard.ZstdCompressor(level=3).compress
        self._unpack = zstandard.ZstdDecompressor().decompress
        self._read = msgspec.msgpack.Decoder(Note).decode
        self._page = msgspec.msgpack.Decoder(list[tuple[int, bytes, bytes]]).decode
        self.position = 0

    def push(self, notes: Sequence[Note]) -> int:
        """Encrypt, post in batches, have them stored; the bytes of the bodies."""
        size = 0
        for at in range(0, len(notes), BATCH):
            batch = [(os.urandom(16), self._seal(note)) for note in notes[at : at + BATCH]]
            size += self._post("/push", batch)[1]
        return size

    def pull(self, vault: BareVault) -> tuple[int, int]:
        """Fetch what is new, decrypt and insert, a page a transaction; (notes, bytes of the bodies)."""
        count = size = 0
        while True:
            raw, _ = self._post("/pull", (self.position, PAGE))
            size += len(raw)
            page = self._page(raw)
            if page:
                vault.insert([(uid, *self._open(sealed)) for _, uid, sealed in page])
                count += len(page)
                self.position = page[-1][0]
            if len(page) < PAGE:
                return count, size

    @staticmethod
    def row(note: Note) -> tuple[bytes, bytes, str]:
        """What is inserted where the note is written."""
        return os.urandom(16), msgspec.msgpack.encode(note), note.words

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def _seal(self, note: Note) -> bytes:
        nonce = os.urandom(12)
        return nonce + self._aead.encrypt(nonce, self._pack(msgspec.msgpack.encode(note)), None)

    def _open(self, sealed: bytes) -> tuple[bytes, str]:
        raw = self._unpack(self._aead.decrypt(sealed[:12], sealed[12:], None))
        return raw, self._read(raw).words

    def _post(self, path: str, message: object) -> tuple[bytes, int]:
        body = msgspec.msgpack.encode(message)
        response = self._http.post(path, content=body)
        response.raise_for_status()
        return response.content, len(body)


@contextmanager
def bare_server(database: str) -> Iterator[str]:
    """The bare server in a process of its own; its address."""
    command = [sys.executable, str(_HERE / "bench_bare_server.py"), database]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            yield line.removeprefix("listening on ").strip()
        finally:
            process.kill()


def seconds_of(work: Any, *args: Any) -> tuple[float, Any]:
    """(seconds, result) of a call."""
    begun = time.perf_counter()
    result = work(*args)
    return time.perf_counter() - begun, result
