"""A stream whose merging stopped, judged anew from its beginning: it goes on when its chain is whole and true.

What was held of it is merged afterwards. What the server sent and nobody signed is dropped; the problem keeps it.
"""

from collections.abc import Sequence

import msgspec

from lahityo.crypto.signing import verify
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, digest, read_header
from lahityo.protocol.messages import FeedItem
from lahityo.protocol.types import Malformed
from lahityo.vault import problems
from lahityo.vault.incoming import Received
from lahityo.vault.log import Log
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

_decode = msgspec.msgpack.Decoder(FeedItem).decode
_STUCK = (
    "SELECT stream FROM stream WHERE stopped IS NOT NULL AND stopped <> ?"
    " UNION SELECT stream FROM held WHERE reason IN ('stream', 'stream_key') AND length(stream) = 16"
    " AND stream NOT IN (SELECT stream FROM held WHERE reason = 'team_key')"
    " UNION SELECT stream FROM problem WHERE ended IS NULL AND kind IN ('key', ?) AND stream IS NOT NULL ORDER BY 1"
)


class StillStopped(Exception):
    """The stream does not hold yet; whatever was tried of it is undone."""


def stuck(connection: Connection) -> list[bytes]:
    """The streams that would be asked for again."""
    rows = connection.execute(_STUCK, (problems.TWO_HISTORIES, problems.WITHHELD)).fetchall()
    return [bytes(stream) for (stream,) in rows]


def judge(tx: Tx, feed: tuple[bytes, str], stream: bytes, items: Sequence[FeedItem], at: int) -> Received:
    """Take a stream's items from its first one on; StillStopped undoes the whole transaction."""
    log, connection = tx.log, tx.connection
    rows = connection.execute("SELECT item FROM held WHERE stream = ? ORDER BY id", (stream,)).fetchall()
    kept = [_decode(bytes(raw)) for (raw,) in rows]
    connection.execute("DELETE FROM held WHERE stream = ?", (stream,))
    known = log.streams.find(stream)
    if known is not None and known.stopped is not None:
        log.streams.resume(known)
    here = set(items)
    first = [one for one in kept if not isinstance(one, Envelope) and one not in here]
    received = _taken(tx, feed, stream, first)
    _add(received, _taken(tx, feed, stream, items))
    true = [one for one in kept if isinstance(one, Envelope) and one not in here and _is_signed(log, one)]
    _add(received, _taken(tx, feed, stream, true))
    if log.streams.find(stream) is not None:
        problems.end_of_stream(connection, stream, at)
    return received


def _taken(tx: Tx, feed: tuple[bytes, str], stream: bytes, items: Sequence[FeedItem]) -> Received:
    received = tx.incoming.receive(*feed, items)
    known = tx.log.streams.find(stream)
    if received.problems or (known is not None and known.stopped is not None):
        raise StillStopped
    return received


def _add(received: Received, more: Received) -> None:
    received.merged += more.merged


def _is_signed(log: Log, envelope: Envelope) -> bool:
    try:
        header = read_header(envelope.header)
    except Malformed:
        return False
    device = log.roster.devices.get(header.device)
    if device is None:
        return False
    item = digest(envelope.header, envelope.ciphertext)
    return verify(device.signing, envelope.signature, SIGNATURE_LABEL, item)
