"""Identifiers: 16 random bytes, written as 32 lower-case hexadecimal digits where a person or a file meets them."""

import hashlib
import os

ID_BYTES = 16


def new_id() -> bytes:
    """16 bytes from the operating system's random source."""
    return os.urandom(ID_BYTES)


def derived_id(kind: str, *parts: str | bytes) -> bytes:
    """16 bytes that are the same for the same `kind` and `parts`: SHA-256 over length-prefixed parts, cut."""
    digest = hashlib.sha256()
    for part in (kind, *parts):
        raw = part.encode() if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.digest()[:ID_BYTES]


def to_text(identifier: bytes) -> str:
    """The identifier's 32 hexadecimal digits."""
    return identifier.hex()
