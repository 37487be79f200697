"""What a removed device wrote beyond the last place it is believed: kept sealed, never merged, read by a person.

Who accepts it writes it again as his own, beside what has been merged since its author wrote; the record says whose
words they are and when they were written.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.envelope import BodyCodec
from lahityo.protocol.change import Change, Op, Value, read_changes
from lahityo.protocol.envelope import Dot, Envelope, digest, read_header
from lahityo.protocol.types import Malformed
from lahityo.vault.incoming import HELD_REVOKED
from lahityo.vault.streams import Stream, Streams

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from lahityo.vault.vault import Tx

NAME_BYTES = 16


class Late(NamedTuple):
    """One envelope: `name` is of 16 bytes, the same on every device."""

    name: bytes
    device: bytes
    stream: Stream
    changes: list[Change]


def kept(connection: "Connection") -> Iterator[Late]:
    """Every envelope put aside that can be opened here, in the order they came."""
    streams, codec = Streams(connection), BodyCodec()
    rows = connection.execute("SELECT item FROM held WHERE reason = ? ORDER BY id", (HELD_REVOKED,)).fetchall()
    for (raw,) in rows:
        envelope = msgspec.msgpack.decode(bytes(raw), type=Envelope)
        header = read_header(envelope.header)
        stream = streams.find(header.stream)
        if stream is None or not stream.keys.known(header.epoch):
            continue
        try:
            payload = codec.open(stream.keys[header.epoch], envelope.header, envelope.ciphertext)
            changes = read_changes(payload)
        except (OpenFailed, Malformed):
            continue
        yield Late(digest(envelope.header, envelope.ciphertext)[:NAME_BYTES], header.device, stream, changes)


def write_again(tx: "Tx", late: Late, about: dict[str, Value], at: int) -> None:
    """Write the changes as this device's own; `about` replaces those fields in every record that has them, or is new.

    What its author had not seen stays beside it, as with any two who wrote at the same time.
    """
    stream = tx.log.streams.find(late.stream.id)
    if stream is None:
        return
    for change in late.changes:
        seen = [_merged(tx, stream, dot) for dot in change.context if dot.device != tx.log.identity.device]
        seen.append(_merged(tx, stream, Dot(late.device, 2**53)))
        ops = [_own(op, about, at) for op in change.ops]
        tx.log.append(stream, [ops], at, seen=sorted(dot for dot in seen if dot.seq))


def _merged(tx: "Tx", stream: Stream, dot: Dot) -> Dot:
    """The place in a chain that has been merged here, at most `dot`: a reader must know all that is named."""
    return Dot(dot.device, min(dot.seq, tx.log.head(stream, dot.device)[0]))


def _own(op: Op, about: dict[str, Value], at: int) -> Op:
    fields: dict[str, Value] = dict(op.set)
    if "role" in fields or "signed" in fields:
        fields |= about
    if "signed" in fields:
        fields["signed"] = at
    return msgspec.structs.replace(op, set=fields)
