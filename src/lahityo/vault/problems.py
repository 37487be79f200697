"""What was not believed, as kept: each with its evidence, until it mended itself or a person said why to leave it."""

import msgspec

from lahityo.protocol.messages import FeedItem
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

ROLLED_BACK = "rolled_back"
TWO_ROSTERS = "two_rosters"
"""The server and this computer have each an entry of its own in one place of the roster."""
TWO_HISTORIES = "two_histories"
"""A colleague has seen another change in a place than the one that is here: his word against the server's."""
WITHHELD = "withheld"
"""A colleague has seen a change that has not come."""


def note(
    connection: Connection,
    kind: str,
    at: int,
    evidence: bytes,
    *,
    stream: bytes | None = None,
    device: bytes | None = None,
) -> None:
    """Keep a problem, once for each kind and place while it lasts; `at` in ms."""
    connection.execute(
        "INSERT INTO problem (at, kind, stream, device, evidence) SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS"
        " (SELECT 1 FROM problem WHERE kind = ? AND stream IS ? AND device IS ? AND ended IS NULL)",
        (at, kind, stream, device, evidence, kind, stream, device),
    )


def lasts(connection: Connection, kind: str) -> bool:
    """Whether a problem of this kind is there, and neither mended itself nor was left."""
    return connection.execute("SELECT 1 FROM problem WHERE kind = ? AND ended IS NULL", (kind,)).fetchone() is not None


def end(connection: Connection, kind: str, at: int, *, stream: bytes | None = None) -> None:
    """Problems of this kind have mended themselves."""
    connection.execute(
        "UPDATE problem SET ended = ? WHERE kind = ? AND stream IS ? AND ended IS NULL", (at, kind, stream)
    )


def end_of_stream(connection: Connection, stream: bytes, at: int) -> None:
    """The stream goes on: whatever was not believed of it has mended itself."""
    connection.execute(
        "UPDATE problem SET ended = ? WHERE stream = ? AND ended IS NULL AND kind NOT IN (?, ?)",
        (at, stream, TWO_HISTORIES, WITHHELD),
    )


def go_on(tx: Tx, stream: bytes) -> None:
    """A person has decided that a stream goes on with what is here: take what was held of it meanwhile."""
    known = tx.log.streams.find(stream)
    if known is None:
        return
    tx.log.streams.resume(known)
    rows = tx.connection.execute("SELECT item FROM held WHERE stream = ? ORDER BY id", (stream,)).fetchall()
    tx.connection.execute("DELETE FROM held WHERE stream = ?", (stream,))
    tx.incoming.receive(known.team, known.register, [_decode(bytes(raw)) for (raw,) in rows])


_decode = msgspec.msgpack.Decoder(FeedItem).decode
