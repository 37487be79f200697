"""Which key of its team a stream is written with: the newest that the roster has begun, and nothing older.

A key that someone holds who may not any more is followed by a new one. What is recorded meanwhile is kept unsealed
until this device holds that key: a reader refuses what names a roster with a newer key than it was sealed with.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from lahityo.protocol.grants import KeyName, joined_epoch
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import ACCESS
from lahityo.vault import circles, keys

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from lahityo.vault.streams import Stream, Streams

Feed = tuple[bytes, str]


class Sealing(NamedTuple):
    """The epoch and the roster's head that an envelope would name; `ready` unless it should wait for another key."""

    epoch: int
    roster_head: bytes
    ready: bool


def sealing(roster: Roster, device: bytes, stream: "Stream", streams: "Streams") -> Sealing:
    """What a stream is sealed with. Who may not have the newest key seals, if it must be, as of before that key."""
    number = _written_as_of(roster, device, stream)
    feed, gone = (stream.teams[number], stream.register), number < len(stream.moves)
    known = roster.epochs.get(feed, [])
    usable = known[: stream.moves[number].base] if gone else known
    held = [one for one in usable if streams.team_key(KeyName(*feed, one.number)) is not None]
    if not held:
        return Sealing(max(stream.keys), roster.head, ready=False)
    last = held[-1]
    epoch = joined_epoch(number, last.number)
    if last is known[-1]:
        ready = gone or feed not in roster.worn or not roster.may_begin(device, *feed)
        return Sealing(epoch, roster.head, ready=ready)
    before = known[last.number].since - 1  # the entry before the next key was begun
    return Sealing(epoch, roster.digests[before - 1], ready=gone or not roster.entitled(device, *feed))


def _written_as_of(roster: Roster, device: bytes, stream: "Stream") -> int:
    """How often a stream had moved when it came to the last team that this device is, or was, of: where it has gone on
    since, nothing of that team's is held here.
    """
    of = [number for number, team in enumerate(stream.teams) if roster.has_held(device, team, stream.register)]
    return of[-1] if of else 0


def held_up(connection: "Connection", roster: Roster, device: bytes) -> list[Feed]:
    """The registers whose changes wait for a key: one that is to come, or that this device is about to begin."""
    waits: list[Feed] = circles.unannounced_feeds(connection)
    for feed, known in roster.epochs.items():
        if feed[1] == ACCESS or not roster.entitled(device, *feed):
            continue
        newest = KeyName(*feed, known[-1].number)
        if keys.team_key(connection, newest) is None or (feed in roster.worn and roster.may_begin(device, *feed)):
            waits.append(feed)
    return waits


def but_for(feeds: Collection[Feed]) -> str:
    """The condition on `stream` that leaves these feeds out; `flat` binds it."""
    return f" WHERE (stream.team, stream.register) NOT IN (VALUES {', '.join(['(?, ?)'] * len(feeds))})"


def flat(feeds: Collection[Feed]) -> list[bytes | str]:
    """The values that `but_for` asks for."""
    return [value for feed in feeds for value in feed]
