"""The envelope: a readable header, a ciphertext, and the device's signature over the hash of both."""

import msgspec

from lahityo.protocol.limits import ENVELOPE_VERSION
from lahityo.protocol.types import Count, Digest, Id, Malformed, Sequence, Signature, labelled_digest, pack, unpack

SIGNATURE_LABEL = b"lahityo/envelope-signature/1"
_DIGEST_LABEL = b"lahityo/envelope/1"
_MAX_HEADER = 512


class Header(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What the server and every reader may see of an envelope; all of it is authenticated with the body.

    `prev` is the digest of this device's previous envelope in the stream (zeros for the first), `epoch` the stream
    key's epoch, `roster` the digest of the roster's head when it was written, `salt` 16 random bytes.
    """

    version: int
    org: Id
    stream: Id
    device: Id
    seq: Sequence
    prev: Digest
    epoch: Sequence
    roster: Digest
    salt: Id


class Envelope(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, tag="e", gc=False):
    """`header` is the canonical encoding of a `Header`; `signature` is over the digest, by the header's device."""

    header: bytes
    ciphertext: bytes
    signature: Signature


def read_header(raw: bytes) -> Header:
    """The header; Malformed when it is not canonical or of another version."""
    header = unpack(raw, Header, _MAX_HEADER)
    if header.version != ENVELOPE_VERSION:
        raise Malformed("unknown envelope version")
    return header


def write_header(header: Header) -> bytes:
    """The canonical bytes of a header."""
    return pack(header)


def digest(header: bytes, ciphertext: bytes) -> bytes:
    """32 bytes that name this envelope; the next one's `prev`, and what is signed."""
    return labelled_digest(_DIGEST_LABEL, header, ciphertext)


class Dot(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, order=True, gc=False):
    """One place in a chain: the `seq`-th envelope of `device`."""

    device: Id
    seq: Count
