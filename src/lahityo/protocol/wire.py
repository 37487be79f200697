"""Bodies on the wire: MessagePack, compressed with zstd when that pays, with sizes checked before anything is parsed.

A compressed body begins with zstd's magic number; a MessagePack map never begins with that byte.
"""

from typing import TypeVar

import msgspec
import zstandard

from lahityo.protocol.limits import MAX_REQUEST_BYTES
from lahityo.protocol.types import Malformed

CONTENT_TYPE = "application/vnd.lahityo+msgpack"
_MAGIC = b"\x28\xb5\x2f\xfd"
_WORTH_COMPRESSING = 512

T = TypeVar("T")


class TooLarge(Malformed):
    """A body over its limit, as it came or by the size that it declares."""


def encode(message: msgspec.Struct) -> bytes:
    """The body of a message."""
    raw = msgspec.msgpack.encode(message)
    if len(raw) < _WORTH_COMPRESSING:
        return raw
    packed = compress(raw)
    return packed if len(packed) < len(raw) else raw


def decode(body: bytes, kind: type[T], limit: int = MAX_REQUEST_BYTES) -> T:
    """The message; TooLarge when it is (also after decompression), Malformed when ill-formed."""
    if len(body) > limit:
        raise TooLarge("too large")
    if body.startswith(_MAGIC):
        body = decompress(body, limit)
    try:
        return msgspec.msgpack.decode(body, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise Malformed("not a well-formed message") from error


def compress(raw: bytes) -> bytes:
    """One zstd frame with its content size."""
    return zstandard.ZstdCompressor(level=1).compress(raw)


def decompress(body: bytes, limit: int, dictionary: zstandard.ZstdCompressionDict | None = None) -> bytes:
    """One zstd frame of at most `limit` bytes; its declared size is checked before memory is taken."""
    try:
        size = zstandard.get_frame_parameters(body).content_size
        if size == zstandard.CONTENTSIZE_UNKNOWN:
            raise Malformed("no declared size")
        if size > limit:
            raise TooLarge("too large")
        return zstandard.ZstdDecompressor(dict_data=dictionary).decompress(body, max_output_size=limit)
    except zstandard.ZstdError as error:
        raise Malformed("not a zstd frame") from error
