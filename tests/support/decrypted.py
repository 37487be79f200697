"""What a vault holds, in the clear: all that someone reads who has the key and knows the format."""

import zlib
from pathlib import Path

from lahityo.vault.database import open_database
from tests.support.organisation import Laptop


def decrypted(laptop: Laptop, folder: Path) -> bytes:
    """The whole database without its encryption, as it lies in the file: free places and what stands in them too."""
    key = laptop.vault._key.database
    plain = folder / f"{laptop.paths.root.name}-{zlib.crc32(key)}.plain"
    plain.unlink(missing_ok=True)
    connection = open_database(laptop.paths.database, key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
        connection.execute("DETACH DATABASE plain")
    finally:
        connection.close()
    content = plain.read_bytes()
    plain.unlink()
    return content


def told(content: bytes, *words: str) -> list[str]:
    """Those of the words that stand in it, in whatever case."""
    low = content.lower()
    return [word for word in words if word.lower().encode() in low]
