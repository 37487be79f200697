"""What a person gave up leaves its place in this device's chain, so that the server takes what stands behind it.

The server takes a chain without gaps alone. An envelope that says nothing is sealed for the place, and what stands
behind it once more: the same changes, at the same places. What was given up stays on this computer as it was sealed,
and is merged, here alone, where it always stood. The own log keeps its lines, and goes on with those of the new seals.
"""

import hashlib
from typing import Any

from msgspec import Raw

from lahityo.base.ids import new_id
from lahityo.protocol.change import Change, read_changes, split_changes
from lahityo.protocol.envelope import read_header
from lahityo.protocol.limits import CHANGE_VERSION
from lahityo.protocol.types import ACCESS, NO_DIGEST, pack
from lahityo.vault import access_log
from lahityo.vault.integrity import OwnEnvelopes
from lahityo.vault.log import Log
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Stream
from lahityo.vault.withheld import was_carried

_GIVEN_UP = (
    "own_log.first IS NULL AND own_log.outcome >= 16 AND own_log.n IN (SELECT n FROM given_up)"
    " AND stream.forgotten IS NULL"
)
_IN_THE_WAY = (
    "SELECT stream.stream, min(own_log.seq) FROM own_log JOIN stream ON stream.id = own_log.stream"  # noqa: S608 - same
    f" WHERE {_GIVEN_UP} AND (EXISTS (SELECT 1 FROM pending WHERE pending.stream = own_log.stream)"
    " OR EXISTS (SELECT 1 FROM own_log AS later WHERE later.stream = own_log.stream AND later.first IS NULL"
    " AND later.seq > coalesce(own_log.seq, 0) AND (later.outcome IS NULL OR later.outcome >= 16)"
    " AND later.n NOT IN (SELECT n FROM given_up))) GROUP BY own_log.stream"
)
_KEYS = (
    "SELECT own_log.n, own_log.epoch, stream_key.key, stream_key.body FROM own_log"  # noqa: S608 - constant text
    " JOIN stream ON stream.id = own_log.stream JOIN stream_key"
    " ON stream_key.stream = own_log.stream AND stream_key.epoch = own_log.epoch"
    f" WHERE {_GIVEN_UP} AND own_log.stream = ? ORDER BY own_log.n"
)
_PLACES = (
    "SELECT envelope.id, own_log.n, own_log.seq, own_log.changes, own_log.n IN (SELECT n FROM given_up), digest,"
    " header, ciphertext FROM own_log JOIN envelope ON envelope.stream = own_log.stream"
    " AND envelope.seq = own_log.seq AND envelope.device = ?"
    " WHERE own_log.stream = ? AND own_log.first IS NULL AND own_log.seq >= ? ORDER BY own_log.seq"
)
_CLOSE = "UPDATE own_log SET epoch = NULL, seq = NULL, first = -1, item = ? WHERE n = ?"


def in_the_way(connection: Connection) -> bool:
    """Whether something that was given up stands before what is to be sent."""
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM given_up)").fetchone()[0]) and bool(
        connection.execute(_IN_THE_WAY).fetchone()
    )


def make_way(log: Log) -> None:
    """Let what was given up leave the chains in which something stands behind it, in the caller's transaction.

    A stream waits that this device could not seal in now; one of which a bundle had the given up already stays as it
    is: a second envelope for the place would be a second history to whoever has the first.
    """
    access_log.settle(log)
    log.flush()
    for identifier, seq in log.connection.execute(_IN_THE_WAY).fetchall():
        stream = log.streams.find(bytes(identifier))
        if stream is None or not log.may_seal(stream):
            continue
        for number, epoch, key, body in log.connection.execute(_KEYS, (stream.no,)).fetchall():
            # A key says nothing, and nothing is taken without it.
            item = hashlib.sha256(bytes(key if stream.register == ACCESS else body)).digest()
            log.connection.execute(_CLOSE, (item, number))
            log.announce_again(stream, epoch, item)
        if seq is not None:
            _seal_from(log, stream, seq)


def _seal_from(log: Log, stream: Stream, seq: int) -> None:
    """From the first place on that was given up and that no bundle has, if somebody's words stand behind it."""
    places = _places(log, stream, seq)
    while places and (not places[0][4] or was_carried(log.connection, places[0][0])):
        places = places[1:]
    waits = "SELECT 1 FROM pending WHERE stream = ?"
    if places and (not all(one[4] for one in places) or log.connection.execute(waits, (stream.no,)).fetchone()):
        _seal_again(log, stream, places[0][2], places)


def seal_behind(log: Log, stream: Stream, seq: int) -> None:
    """What stands behind a place of this device's chain is sealed once more, behind what stands there now."""
    _seal_again(log, stream, seq + 1, _places(log, stream, seq + 1))


def _places(log: Log, stream: Stream, seq: int) -> list[tuple[Any, ...]]:
    own = log.device_no(log.identity.device)
    rows: list[tuple[Any, ...]] = log.connection.execute(_PLACES, (own, stream.no, seq)).fetchall()
    return rows


def _seal_again(log: Log, stream: Stream, seq: int, places: list[tuple[Any, ...]]) -> None:
    connection, own = log.connection, log.device_no(log.identity.device)
    row = connection.execute(
        "SELECT digest FROM envelope WHERE stream = ? AND device = ? AND seq = ?", (stream.no, own, seq - 1)
    ).fetchone()
    prev = NO_DIGEST if row is None else bytes(row[0])
    for envelope, number, place, count, given_up, sealed, header, ciphertext in places:
        payload = log.codec.open(stream.keys[read_header(bytes(header)).epoch], bytes(header), bytes(ciphertext))
        changes = split_changes(payload)
        if given_up:
            _leave_out(connection, envelope, stream.no, place)
            changes, count = [_nothing(read_changes(payload)[0].at)], 0
        close(log, number, bytes(sealed))
        prev = log.seal_again(stream, place, prev, changes, count)


def leave(log: Log, stream: Stream, seq: int, number: int, at: int) -> None:
    """The envelope of a line of the own log leaves its place for one that came; it is given up `at` (ms), for a reason
    that is not known, unless it was before.
    """
    envelope, sealed = log.connection.execute(
        "SELECT id, digest FROM envelope WHERE stream = ? AND device = ? AND seq = ?",
        (stream.no, log.device_no(log.identity.device), seq),
    ).fetchone()
    _leave_out(log.connection, envelope, stream.no, seq)
    close(log, number, bytes(sealed))
    log.connection.execute("INSERT OR IGNORE INTO given_up (n, at, reason) VALUES (?, ?, '')", (number, at))


def close(log: Log, number: int, item: bytes) -> None:
    """A line of the own log is of what is not at its place any more, and keeps its digest."""
    log.connection.execute(_CLOSE, (item, number))


def _leave_out(connection: Connection, envelope: int, stream: int, place: int) -> None:
    """Keep the words; what says nothing and is given up again leaves those that stood there first."""
    connection.execute(
        "INSERT OR IGNORE INTO left_out (stream, device, seq, header, ciphertext, signature)"
        " SELECT stream, device, seq, header, ciphertext, signature FROM envelope WHERE id = ?",
        (envelope,),
    )
    own = OwnEnvelopes(connection)
    for number, first, count in connection.execute(
        "SELECT n, first, changes FROM own_log WHERE stream = ? AND seq = ? AND first IS NOT NULL", (stream, place)
    ).fetchall():
        connection.execute(_CLOSE, (hashlib.sha256(own.part(envelope, first, count)).digest(), number))


def _nothing(at: int) -> Raw:
    return Raw(pack(Change(CHANGE_VERSION, new_id(), at, [], [])))
