"""Item checks: eight bytes by which a cursor shows that both ends mean the same item by its position."""

from lahityo.protocol.grants import move_digest
from lahityo.protocol.types import labelled_digest

CHECK_BYTES = 8
_STREAM_KEY_LABEL = b"lahityo/stream-key-item/1"


def of_envelope(digest: bytes) -> bytes:
    """The check of an envelope with this digest."""
    return digest[:CHECK_BYTES]


def of_stream_key(body: bytes) -> bytes:
    """The check of a stream key with this body."""
    return labelled_digest(_STREAM_KEY_LABEL, body)[:CHECK_BYTES]


def of_move(body: bytes) -> bytes:
    """The check of a stream's move with this body."""
    return move_digest(body)[:CHECK_BYTES]
