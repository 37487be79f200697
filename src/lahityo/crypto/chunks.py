"""The contents of an attachment as encrypted chunks that open at their own place only.

Each attachment has a key of its own. A chunk is bound to the attachment, its number and how many there are, so that
none can be cut off, moved, or put into another attachment. The end is padded: the size tells little.
"""

from collections.abc import Iterator

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from lahityo.crypto.aead import NONCE_BYTES, OpenFailed
from lahityo.crypto.padding import padded_length

LABEL = "lahityo/attachment/1"


def count_of(size: int, chunk_bytes: int) -> int:
    """How many chunks a content of `size` bytes (1 or more) becomes."""
    return -(-padded_length(size) // chunk_bytes)


def seal_all(key: bytes, attachment: bytes, content: bytes, chunk_bytes: int) -> Iterator[bytes]:
    """The chunks of a content under its own 32-byte key, one at a time: the same again for the same input."""
    count = count_of(len(content), chunk_bytes)
    size = padded_length(len(content))
    for number in range(count):
        start = number * chunk_bytes
        part = content[start : start + chunk_bytes].ljust(min(chunk_bytes, size - start), b"\0")
        # The key seals this content alone, so a chunk's number may be its nonce.
        yield AESGCMSIV(key).encrypt(_nonce(number), part, _place(attachment, number, count))


def open_chunk(key: bytes, attachment: bytes, number: int, count: int, ciphertext: bytes) -> bytes:
    """The plaintext of one chunk with its padding; OpenFailed anywhere but at its place."""
    try:
        return AESGCMSIV(key).decrypt(_nonce(number), ciphertext, _place(attachment, number, count))
    except (InvalidTag, ValueError) as error:
        raise OpenFailed from error


def _nonce(number: int) -> bytes:
    return number.to_bytes(NONCE_BYTES, "big")


def _place(attachment: bytes, number: int, count: int) -> bytes:
    return msgspec.msgpack.encode([LABEL, attachment, number, count])
