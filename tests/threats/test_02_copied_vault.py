"""Threat 2: the vault's files are copied, with the write-ahead log, while the app runs. They say nothing."""

import math
from collections import Counter
from pathlib import Path

from lahityo.base.paths import ProfilePaths
from lahityo.vault import backup, key_file
from lahityo.vault.attachments import ChunkFiles
from lahityo.vault.database import open_database
from tests.support.vaults import CHEAP, PASSPHRASE, MemoryStore, files_of

CANARY = "Tavattiin sillan alla, puhuttiin äidistä"


def _bits_per_byte(data: bytes) -> float:
    return -sum(n / len(data) * math.log2(n / len(data)) for n in Counter(data).values())


def test_no_file_holds_a_word_a_key_or_a_pattern(paths: ProfilePaths, tmp_path: Path) -> None:
    store = MemoryStore()
    header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    connection = open_database(paths.database, key.database, create=True)
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, secret_column TEXT)")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
    for number in range(200):
        connection.execute("INSERT INTO notes (secret_column) VALUES (?)", (f"{number} {CANARY} " * 20,))
        connection.execute("INSERT INTO words (text) VALUES (?)", (f"{number} {CANARY}",))
    archive = tmp_path / "vault.backup"
    backup.write(
        backup.snapshot(connection, paths, key),
        archive,
        header,
        key,
        PASSPHRASE,
        files=ChunkFiles(paths.attachments),
        costs=CHEAP,
    )
    files = {**files_of(paths.root), archive.name: archive.read_bytes()}
    connection.close()

    assert set(files) >= {"vault.db", "vault.db-wal", "vault.header", "vault.backup"}
    assert len(files["vault.db-wal"]) > 100_000
    (secret,) = store.kept.values()
    needles = [CANARY.encode(), CANARY.encode("utf-16-le"), b"secret_column", b"sillan", b"SQLite format"]
    needles += [PASSPHRASE.encode(), key.raw, key.database, key.database.hex().encode(), secret]
    for name, content in files.items():
        assert not [needle for needle in needles if needle in content], name
    for name in ("vault.db", "vault.db-wal", "vault.backup"):
        assert _bits_per_byte(files[name]) > 7.9, name
    # All of the key file but its few public numbers and marks is random: no byte is common in it.
    assert max(Counter(files["vault.header"]).values()) < len(files["vault.header"]) / 10
