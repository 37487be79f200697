"""Small types of the wire and the strict, canonical MessagePack that all of it uses.

Canonical: arrays in field order, the shortest integer forms, no trailing bytes; what does not encode back to the same
bytes is refused, so that one meaning has one encoding and one hash.
"""

import hashlib
from typing import Annotated, TypeVar

import msgspec

Id = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Check = Annotated[bytes, msgspec.Meta(max_length=8)]
Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
SigningPublic = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
SEALING_PUBLIC_BYTES = 1216
SealingPublic = Annotated[bytes, msgspec.Meta(min_length=SEALING_PUBLIC_BYTES, max_length=SEALING_PUBLIC_BYTES)]
RegisterName = Annotated[str, msgspec.Meta(pattern="^(social|health|shared|access|team|roster)$")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Sequence = Annotated[int, msgspec.Meta(ge=1, le=2**53)]

ACCESS = "access"
"""The register that all of a team write and its leads alone read: who opened which record."""

NO_ID = bytes(16)
NO_DIGEST = bytes(32)

T = TypeVar("T")


class Malformed(Exception):
    """Bytes that are not a well-formed message; the text names no content."""


_encoder = msgspec.msgpack.Encoder()


def pack(message: object) -> bytes:
    """The canonical bytes of a message struct."""
    return _encoder.encode(message)


def unpack(raw: bytes, kind: type[T], limit: int) -> T:
    """The message of type `kind`; Malformed when too long, ill-typed or not canonical."""
    if len(raw) > limit:
        raise Malformed("too large")
    try:
        message = msgspec.msgpack.decode(raw, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise Malformed("not a well-formed message") from error
    if _encoder.encode(message) != raw:
        raise Malformed("not canonical")
    return message


def labelled_digest(label: bytes, *parts: bytes) -> bytes:
    """SHA-256 over a label and length-prefixed parts."""
    digest = hashlib.sha256(label + b"\0")
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()
