"""Attachments on the wire: encrypted chunks, bound to a feed, named by the hash of their ciphertext.

What a chunk belongs to stands in the record that names it, which the server cannot read.
"""

from typing import Annotated

import msgspec

from lahityo.protocol.limits import PROTOCOL_VERSION
from lahityo.protocol.types import Digest, Id, RegisterName, labelled_digest

CHUNK_BYTES = 256 * 1024
"""Plaintext of one chunk; only the last one of an attachment is shorter."""
MAX_CHUNK_BYTES = CHUNK_BYTES + 16
"""Ciphertext of one chunk: its tag ends it."""
MAX_CHUNKS = 128
"""Chunks of one attachment."""
MAX_ASKED = 512
CHUNK_LABEL = b"lahityo/chunk/1"


def chunk_id(ciphertext: bytes) -> bytes:
    """What a chunk is called: 32 bytes that only this ciphertext has."""
    return labelled_digest(CHUNK_LABEL, ciphertext)


class _Message(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    pass


class HaveChunks(_Message, frozen=True):
    """POST /v1/chunks/have: which of these the server holds for this feed."""

    team: Id
    register: RegisterName
    chunks: Annotated[list[Digest], msgspec.Meta(min_length=1, max_length=MAX_ASKED)]
    protocol: int = PROTOCOL_VERSION


class HeldChunks(_Message, frozen=True):
    """One byte for each chunk asked for, in order: 1 when it is held."""

    held: Annotated[bytes, msgspec.Meta(max_length=MAX_ASKED)]


class PutChunk(_Message, frozen=True):
    """POST /v1/chunks/put: the same again changes nothing. Its id is computed, never told."""

    team: Id
    register: RegisterName
    content: Annotated[bytes, msgspec.Meta(min_length=17, max_length=MAX_CHUNK_BYTES)]
    protocol: int = PROTOCOL_VERSION


class ChunkStored(_Message, frozen=True):
    """The chunk is on the server's disk under this id."""

    chunk: Digest


class GetChunk(_Message, frozen=True):
    """POST /v1/chunks/get; answered 404 NOT_FOUND when this feed has none of that id."""

    team: Id
    register: RegisterName
    chunk: Digest
    protocol: int = PROTOCOL_VERSION


class ChunkContent(_Message, frozen=True):
    content: Annotated[bytes, msgspec.Meta(min_length=17, max_length=MAX_CHUNK_BYTES)]
