"""The file of a bundle: what a laptop would send and be sent, carried by hand when there is no server.

`magic`, then blocks: u32 length, big-endian, and one zstd frame with its content size of a canonical block. A length of
zero ends them; after it stands the canonical trailer with the signature of the device that wrote the file.
"""

import struct
from collections.abc import Iterator
from typing import Annotated, BinaryIO

import msgspec

from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import KeyGrant, MoveStream, StreamKey
from lahityo.protocol.roster_acts import RosterEntry
from lahityo.protocol.types import (
    Count,
    Id,
    Malformed,
    RegisterName,
    Sequence,
    Signature,
    labelled_digest,
    pack,
    unpack,
)
from lahityo.protocol.wire import compress, decompress

MAGIC = b"LTBUNDLE1\n"
SIGNATURE_LABEL = b"lahityo/bundle-signature/1"
_DIGEST_LABEL = b"lahityo/bundle/1"
_LENGTH = struct.Struct(">I")
MAX_BLOCK_BYTES = 4 * 1024 * 1024
"""A block, also after decompression."""
MAX_BLOCKS = 100_000
_MAX_TRAILER_BYTES = 256

Item = StreamKey | Envelope | MoveStream


class _Block(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    pass


class Head(_Block, frozen=True, tag="h"):
    """The first block: whose bundle it is. `at` is the writer's clock, in milliseconds."""

    org: Id
    root: Annotated[bytes, msgspec.Meta(min_length=20, max_length=20)]
    device: Id
    at: Count


class Entries(_Block, frozen=True, tag="r"):
    """The roster, whole and in order, before any other block but the head."""

    entries: Annotated[list[RosterEntry], msgspec.Meta(max_length=1000)]


class Grants(_Block, frozen=True, tag="g"):
    """Team keys sealed to single devices."""

    grants: Annotated[list[KeyGrant], msgspec.Meta(max_length=1000)]


class StreamPlace(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """How far the writer has come with a device's chain in a stream."""

    stream: Id
    device: Id
    seq: Sequence


class Places(_Block, frozen=True, tag="p"):
    """The writer's places in every stream of the bundle: who has less afterwards has not got all that it builds on."""

    places: Annotated[list[StreamPlace], msgspec.Meta(max_length=50_000)]


class Items(_Block, frozen=True, tag="i"):
    """Items of one feed, causes before effects; a stream's moves before its keys, and these before its envelopes."""

    team: Id
    register: RegisterName
    items: Annotated[list[Item], msgspec.Meta(max_length=5000)]


Block = Head | Entries | Grants | Places | Items


class Trailer(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The end: the writer's signature over the running digest of all blocks as they stand in the file."""

    signature: Signature


class _Blocks(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    block: Block


def next_digest(before: bytes, raw: bytes) -> bytes:
    """The running digest over the compressed blocks; it begins with zeros32."""
    return labelled_digest(_DIGEST_LABEL, before, raw)


def write_block(block: Block) -> bytes:
    """A block as it stands in the file, without its length."""
    return compress(pack(_Blocks(block)))


def read_block(raw: bytes) -> Block:
    """A block; Malformed when it is not one, or too large."""
    return unpack(decompress(raw, MAX_BLOCK_BYTES), _Blocks, MAX_BLOCK_BYTES).block


def framed(raw: bytes) -> bytes:
    """The bytes of a block with its length before it."""
    return _LENGTH.pack(len(raw)) + raw


def end(trailer: Trailer) -> bytes:
    """What follows the last block."""
    return _LENGTH.pack(0) + pack(trailer)


def raw_blocks(file: BinaryIO) -> Iterator[bytes | Trailer]:
    """The blocks of a file, compressed, and its trailer as the last; Malformed for anything else."""
    if file.read(len(MAGIC)) != MAGIC:
        raise Malformed("not a bundle")
    for _ in range(MAX_BLOCKS):
        (length,) = _LENGTH.unpack(_exactly(file, _LENGTH.size))
        if length == 0:
            yield unpack(file.read(_MAX_TRAILER_BYTES + 1), Trailer, _MAX_TRAILER_BYTES)
            return
        if length > MAX_BLOCK_BYTES:
            raise Malformed("a block is too large")
        yield _exactly(file, length)
    raise Malformed("too many blocks")


def _exactly(file: BinaryIO, size: int) -> bytes:
    raw = file.read(size)
    if len(raw) != size:
        raise Malformed("cut off")
    return raw
