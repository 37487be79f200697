"""What a restored server lacks of what is held here: found by reading its feeds once more, and offered to it in order.

Everything held of a feed is listed first; what is met on the server leaves the list; what is left when the feed has
been read to its end is offered, whoever wrote it, causes before effects as it was merged here.
"""

from collections.abc import Iterable, Sequence

import msgspec

from lahityo.protocol.envelope import Envelope, read_header
from lahityo.protocol.grants import MAX_GRANT_BYTES, MAX_MOVE_BYTES, MoveBody, MoveStream, StreamKey, StreamKeyBody
from lahityo.protocol.limits import MAX_ITEMS
from lahityo.protocol.messages import FeedItem
from lahityo.protocol.types import Malformed, pack, unpack
from lahityo.vault.sql import Connection
from lahityo.vault.withheld import withheld

Place = tuple[bytes, bytes, int]
"""A stream, the device whose chain is meant (empty for a stream key, MOVE for a move), and the number in it."""
MOVE = b"move"
_decode = msgspec.msgpack.Decoder(FeedItem).decode
_LIST_MOVES = (
    "SELECT stream, number, body, signature FROM stream_move WHERE stream IN (SELECT stream FROM stream_move"
    " WHERE (from_team = ? OR to_team = ?) AND register = ?) ORDER BY stream, number"
)
_LIST_KEYS = (
    "INSERT OR IGNORE INTO relay (feed, stream, device, number, own, offered)"
    " SELECT ?, stream.stream, x'', stream_key.epoch, own_log.n, 0 FROM stream_key"
    " JOIN stream ON stream.id = stream_key.stream"
    " LEFT JOIN own_log ON own_log.stream = stream.id AND own_log.epoch = stream_key.epoch AND own_log.first IS NULL"
    " WHERE stream.team = ? AND stream.register = ? AND length(stream_key.body) > 0"
    " ORDER BY stream.id, stream_key.epoch"
)
_LIST_ENVELOPES = (
    "INSERT OR IGNORE INTO relay (feed, stream, device, number, own, offered)"
    " SELECT ?, stream.stream, device.device, envelope.seq, own_log.n, 0 FROM envelope"
    " JOIN stream ON stream.id = envelope.stream JOIN device ON device.id = envelope.device"
    " LEFT JOIN own_log ON device.device = ? AND own_log.stream = stream.id AND own_log.seq = envelope.seq"
    " AND own_log.first IS NULL WHERE stream.team = ? AND stream.register = ? ORDER BY envelope.id"
)
_ITEMS = (
    "SELECT relay.id, relay.item, stream_key.body, stream_key.signature, envelope.header, envelope.ciphertext,"
    " envelope.signature FROM relay LEFT JOIN stream ON stream.stream = relay.stream"
    " LEFT JOIN stream_key ON relay.device = x'' AND stream_key.stream = stream.id AND stream_key.epoch = relay.number"
    " LEFT JOIN device ON device.device = relay.device"
    " LEFT JOIN envelope ON envelope.stream = stream.id AND envelope.device = device.id AND envelope.seq = relay.number"
    " ORDER BY relay.id LIMIT ?"
)


def place_of(item: FeedItem) -> Place:
    """Where an item belongs; Malformed when it cannot be read."""
    if isinstance(item, Envelope):
        header = read_header(item.header)
        return header.stream, header.device, header.seq
    if isinstance(item, MoveStream):
        move = unpack(item.body, MoveBody, MAX_MOVE_BYTES)
        return move.stream, MOVE, move.number
    body = unpack(item.body, StreamKeyBody, MAX_GRANT_BYTES)
    return body.stream, b"", body.epoch


def compare(connection: Connection, own: bytes, name: str, team: bytes, register: str) -> None:
    """List all that is held of a feed, also what waits here to be read."""
    connection.execute("DELETE FROM relay WHERE feed = ?", (name,))
    moves = connection.execute(_LIST_MOVES, (team, team, register)).fetchall()  # before what comes with them
    for stream, number, body, signature in moves:
        connection.execute(
            "INSERT OR IGNORE INTO relay (feed, stream, device, number, item, offered) VALUES (?, ?, ?, ?, ?, 0)",
            (name, stream, MOVE, number, pack(MoveStream(bytes(body), bytes(signature)))),
        )
    connection.execute(_LIST_KEYS, (name, team, register))
    connection.execute(_LIST_ENVELOPES, (name, own, team, register))
    rows = connection.execute(
        "SELECT item FROM held WHERE team = ? AND register = ? ORDER BY id", (team, register)
    ).fetchall()
    for (raw,) in rows:
        place = _place_or_none(_decode(bytes(raw)))
        if place is not None:
            connection.execute(
                "INSERT OR IGNORE INTO relay (feed, stream, device, number, item, offered) VALUES (?, ?, ?, ?, ?, 0)",
                (name, *place, bytes(raw)),
            )
    _take_off_withheld(connection)


def met(connection: Connection, items: Iterable[FeedItem]) -> None:
    """The server holds these, or something else in their place."""
    places = [place for item in items if (place := _place_or_none(item)) is not None]
    connection.executemany("DELETE FROM relay WHERE stream = ? AND device = ? AND number = ?", places)


def compared(connection: Connection, feeds: Iterable[str]) -> None:
    """These feeds have been read to their ends: offer what is left of them. Own changes among it wait once more."""
    _take_off_withheld(connection)  # what was given up since: from here on it cannot be, while it is on its way
    for feed in feeds:
        connection.execute("UPDATE relay SET offered = 1 WHERE feed = ?", (feed,))
        connection.execute(
            "UPDATE own_log SET outcome = NULL WHERE first IS NULL AND n IN"
            " (SELECT own FROM relay WHERE feed = ? AND own IS NOT NULL)",
            (feed,),
        )


def _take_off_withheld(connection: Connection) -> None:
    """What is not to leave this computer is not offered."""
    stays = withheld(connection)
    connection.executemany(
        "DELETE FROM relay WHERE stream = (SELECT stream FROM stream WHERE id = ?)"
        " AND device = (SELECT device FROM device WHERE id = ?) AND number >= ?",
        [(stream, stays.own, first) for stream, first in stays.places.items()],
    )
    connection.executemany(
        "DELETE FROM relay WHERE stream = (SELECT stream FROM stream WHERE id = ?) AND device = x'' AND number = ?",
        stays.keys,
    )


def forget(connection: Connection, feeds: Iterable[str]) -> None:
    """Feeds that this device has no part in any more."""
    connection.executemany("DELETE FROM relay WHERE feed = ?", [(feed,) for feed in feeds])


def being_compared(connection: Connection) -> list[str]:
    """The feeds that have not been read to their ends."""
    return [feed for (feed,) in connection.execute("SELECT DISTINCT feed FROM relay WHERE offered = 0")]


def next_items(connection: Connection, most: int) -> list[tuple[int, FeedItem]] | None:
    """The next batch to offer, of `most` bytes; None when there is nothing to relay.

    Nothing is offered before all is compared.
    """
    if connection.execute("SELECT 1 FROM relay LIMIT 1").fetchone() is None:
        return None
    if being_compared(connection):
        return []
    found: list[tuple[int, FeedItem]] = []
    size = 0
    for number, raw, body, key_signature, header, ciphertext, signature in connection.execute(_ITEMS, (MAX_ITEMS,)):
        item: FeedItem
        if raw is not None:
            item = _decode(bytes(raw))
            size += len(raw)
        elif header is not None:
            item = Envelope(bytes(header), bytes(ciphertext), bytes(signature))
            size += len(header) + len(ciphertext) + 70
        else:
            item = StreamKey(bytes(body), bytes(key_signature))
            size += len(body) + 70
        if found and size > most:
            break
        found.append((number, item))
    return found


def settle(connection: Connection, outcomes: Sequence[tuple[int, int]]) -> None:
    """Take what was offered off the list; (outcome, row) of each. What is this device's own has its outcome noted."""
    connection.executemany(
        "UPDATE own_log SET outcome = ? WHERE first IS NULL AND n = (SELECT own FROM relay WHERE id = ?)", outcomes
    )
    connection.executemany("DELETE FROM relay WHERE id = ?", [(row,) for _, row in outcomes])


def _place_or_none(item: FeedItem) -> Place | None:
    try:
        return place_of(item)
    except Malformed:
        return None
