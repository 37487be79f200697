"""What a vault holds, in the clear: all that someone reads who has its key and knows the formats."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from lahityo.vault.database import PAGE_BYTES, open_database
from tests.support.organisation import Laptop

_SALT, _IV, _MAC = 16, 16, 64


def decrypted(laptop: Laptop, folder: Path) -> bytes:
    """The database exported without its encryption, and every page of its file decrypted, with what stands in places
    that are free.
    """
    key = laptop.vault._key.database
    plain = folder / f"{laptop.paths.root.name}.plain"
    plain.unlink(missing_ok=True)
    connection = open_database(laptop.paths.database, key)
    try:
        assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        connection.execute("DETACH DATABASE plain")
    finally:
        connection.close()
    content = plain.read_bytes()
    plain.unlink()
    return content + _pages(laptop.paths.database.read_bytes(), key)


def _pages(file: bytes, key: bytes) -> bytes:
    """The pages of an SQLCipher file: AES-256-CBC, with the vector and the authentication at the end of each."""
    found = b""
    for at in range(0, len(file), PAGE_BYTES):
        page = file[at + (0 if at else _SALT) : at + PAGE_BYTES]
        end = len(page) - _IV - _MAC
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _IV])).decryptor()
        found += decryptor.update(page[:end]) + decryptor.finalize()
    assert b"CREATE TABLE stream_key" in found
    return found


def told(content: bytes, *words: str) -> list[str]:
    """Those of the words that stand in it, in whatever case."""
    low = content.lower()
    return [word for word in words if word.lower().encode() in low]
