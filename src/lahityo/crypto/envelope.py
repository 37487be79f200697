"""The body of an envelope: payload → zstd with the shipped dictionary → Padmé → AES-256-GCM-SIV.

The key is HKDF(stream key, SHA-256(header)) and the header is the associated data, so a body opens only under the very
header it was sealed for. Sizes are checked before decompression, which has a hard limit.
"""

import hashlib
from functools import cache

import zstandard

from lahityo.base import resources
from lahityo.crypto.aead import OpenFailed, open_once, seal_once
from lahityo.crypto.kdf import hkdf
from lahityo.crypto.padding import padded_length

MAX_PAYLOAD_BYTES = 4 * 1024 * 1024
_INFO = b"lahityo/envelope-key/1"
_LENGTH_BYTES = 4
_LEVEL = 4
"""A fifth of level 9's time for a sixth more bytes."""


@cache
def dictionary() -> zstandard.ZstdCompressionDict:
    """Dictionary 1, part of envelope version 1: once shipped, it never changes."""
    return zstandard.ZstdCompressionDict(resources.path("envelope", "dictionary-1.zdict").read_bytes())


class BodyCodec:
    """Seals and opens bodies; holds zstd's working memory, so one belongs to one thread."""

    def __init__(self) -> None:
        loaded = dictionary()
        self._compressor = zstandard.ZstdCompressor(level=_LEVEL, dict_data=loaded, write_dict_id=False)
        self._decompressor = zstandard.ZstdDecompressor(dict_data=loaded)

    def seal(self, stream_key: bytes, header: bytes, payload: bytes) -> bytes:
        """The ciphertext of `payload` under `header`."""
        packed = self._compressor.compress(payload)
        body = len(packed).to_bytes(_LENGTH_BYTES, "big") + packed
        return seal_once(_body_key(stream_key, header), body.ljust(padded_length(len(body)), b"\0"), header)

    def open(self, stream_key: bytes, header: bytes, ciphertext: bytes) -> bytes:
        """The payload; OpenFailed when anything was changed or it would be too large."""
        body = open_once(_body_key(stream_key, header), ciphertext, header)
        length = int.from_bytes(body[:_LENGTH_BYTES], "big")
        packed = body[_LENGTH_BYTES : _LENGTH_BYTES + length]
        try:
            if len(packed) != length or zstandard.get_frame_parameters(packed).content_size > MAX_PAYLOAD_BYTES:
                raise OpenFailed
            return self._decompressor.decompress(packed, max_output_size=MAX_PAYLOAD_BYTES)
        except zstandard.ZstdError as error:
            raise OpenFailed from error


def _body_key(stream_key: bytes, header: bytes) -> bytes:
    return hkdf(stream_key, _INFO + hashlib.sha256(header).digest())
