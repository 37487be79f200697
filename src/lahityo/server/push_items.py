"""The rules on what is pushed into feeds: stream keys and envelopes, hundreds at a time.

Everything is read in a few statements, decided in memory under the lock of the feeds' rows, and written in a few
statements. The server checks who, where and the chain. Of what a device pushes of its own it does not check the
signatures, which every reader does: a device can spoil its own chain alone. Of what it relays for others it does.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection

from lahityo.protocol import checks
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, Header, digest, read_header
from lahityo.protocol.grants import (
    MAX_GRANT_BYTES,
    MAX_MOVE_BYTES,
    MOVE_LABEL,
    STREAM_KEY_LABEL,
    MoveBody,
    MoveStream,
    StreamKey,
    StreamKeyBody,
    move_digest,
    split_epoch,
)
from lahityo.protocol.limits import LATE_DAYS, MAX_ENVELOPE_BYTES
from lahityo.protocol.messages import FeedItem
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import NamedMove
from lahityo.protocol.types import ACCESS, NO_DIGEST, Malformed, unpack
from lahityo.server.directory import verify
from lahityo.server.store import feeds, moves
from lahityo.server.store.bulk import Row
from lahityo.server.store.feeds import Feed, Move, Stream

_SIGNATURE_BYTES = 64
_NOWHERE = (0, NO_DIGEST)
_LATE_MS = LATE_DAYS * 24 * 3600 * 1000


class _Key(NamedTuple):
    body: StreamKeyBody
    item: StreamKey

    @property
    def author(self) -> bytes:
        """The device that signed it."""
        return self.body.by


class _Note(NamedTuple):
    header: Header
    digest: bytes
    item: Envelope

    @property
    def author(self) -> bytes:
        """The device that signed it."""
        return self.header.device


class _Moving(NamedTuple):
    body: MoveBody
    item: MoveStream

    @property
    def author(self) -> bytes:
        """The device that signed it."""
        return self.body.by


_Read = _Key | _Note | _Moving | Outcome
_Place = tuple[bytes, bytes]
"""A stream and the device whose chain in it is meant."""


def push_items(connection: Connection, roster: Roster, new: list[FeedItem], *, device: bytes, now: int) -> bytes:
    """Store the items that one device pushes, in their order; their outcomes."""
    read = [_read(item, roster, device) for item in new]
    batch = _Batch(connection, roster, device, now)
    batch.look_up(read)
    outcomes = bytes(batch.take(thing) for thing in read)
    batch.write()
    return outcomes


def _read(item: FeedItem, roster: Roster, device: bytes) -> _Read:
    if isinstance(item, Envelope) and len(item.ciphertext) > MAX_ENVELOPE_BYTES:
        return Outcome.TOO_LARGE
    try:
        read = _read_item(item)
    except Malformed:
        return Outcome.MALFORMED
    if (read.header.org if isinstance(read, _Note) else read.body.org) != roster.org:
        return Outcome.WRONG_ORGANISATION
    return read if read.author == device or _signed(read, roster) else Outcome.NOT_ALLOWED


def _signed(read: "_Key | _Note | _Moving", roster: Roster) -> bool:
    """Whether the author is a device of the organisation and its signature holds."""
    author = roster.devices.get(read.author)
    if author is None:
        return False
    if isinstance(read, _Key):
        return verify(author.signing, read.item.signature, STREAM_KEY_LABEL, read.item.body)
    if isinstance(read, _Moving):
        return verify(author.signing, read.item.signature, MOVE_LABEL, read.item.body)
    return verify(author.signing, read.item.signature, SIGNATURE_LABEL, read.digest)


def _read_item(item: FeedItem) -> _Key | _Note | _Moving:
    if isinstance(item, StreamKey):
        return _Key(unpack(item.body, StreamKeyBody, MAX_GRANT_BYTES), item)
    if isinstance(item, MoveStream):
        return _Moving(unpack(item.body, MoveBody, MAX_MOVE_BYTES), item)
    return _Note(read_header(item.header), digest(item.header, item.ciphertext), item)


@dataclass
class _Batch:
    """What one push finds, and what it will write."""

    connection: Connection
    roster: Roster
    device: bytes
    now: int
    streams: dict[bytes, Stream] = field(default_factory=dict)
    feed_heads: dict[Feed, int] = field(default_factory=dict)
    allowed: set[Feed] = field(default_factory=set)
    checks: dict[Feed, bytes] = field(default_factory=dict)
    places: dict[_Place, tuple[int, bytes]] = field(default_factory=dict)
    digests: dict[tuple[_Place, int], bytes] = field(default_factory=dict)
    bodies: dict[tuple[bytes, int], bytes] = field(default_factory=dict)
    new_keys: list[Row] = field(default_factory=list)
    new_envelopes: list[Row] = field(default_factory=list)
    moved_places: set[_Place] = field(default_factory=set)

    def look_up(self, read: list[_Read]) -> None:
        """Lock the feeds concerned, then read all that `take` decides by."""
        org, keys = self.roster.org, [thing.body for thing in read if isinstance(thing, _Key)]
        notes = [thing.header for thing in read if isinstance(thing, _Note)]
        moving = [thing.body for thing in read if isinstance(thing, _Moving)]
        streams = {header.stream for header in notes} | {body.stream for body in keys}
        streams |= {body.stream for body in moving}
        if not streams:
            return
        self.streams = feeds.streams_of(self.connection, org, streams)
        concerned = {stream.feed for stream in self.streams.values()} | {(body.team, body.register) for body in keys}
        moved = [stream for stream in self.streams.values() if stream.moves]
        concerned |= {(team, stream.feed[1]) for stream in moved for team in stream.teams}
        self.allowed = {feed for feed in concerned if self.roster.may_send(self.device, *feed, self.now)}
        locked = self.allowed | {feed for body in moving for feed in _both(body) if feed in self.roster.epochs}
        locked |= {one.feed for one in moved if any((team, one.feed[1]) in self.allowed for team in one.teams)}
        self.feed_heads = feeds.lock_feeds(self.connection, org, locked)
        if keys:  # another device may have made the same stream key until the lock was ours
            self.streams |= feeds.streams_of(self.connection, org, {body.stream for body in keys})
        for author in {header.device for header in notes}:
            its = [header for header in notes if header.device == author]
            places = feeds.own_places(self.connection, org, author, {header.stream for header in its})
            repeated = {
                (header.stream, header.seq) for header in its if header.seq <= places.get(header.stream, _NOWHERE)[0]
            }
            stored = feeds.stored_digests(self.connection, org, author, repeated)
            self.places |= {(stream, author): place for stream, place in places.items()}
            self.digests |= {((stream, author), seq): known for (stream, seq), known in stored.items()}

    def take(self, thing: _Read) -> Outcome:
        """Decide on one thing, after those before it."""
        if isinstance(thing, _Key):
            return self._take_key(thing.body, thing.item)
        if isinstance(thing, _Note):
            return self._take_note(thing)
        if isinstance(thing, _Moving):
            return self._take_move(thing.body, thing.item)
        return thing

    def write(self) -> None:
        """Store what was taken."""
        if not self.checks:
            return
        org = self.roster.org
        feeds.append(
            self.connection,
            org,
            new_keys=self.new_keys,
            new_envelopes=self.new_envelopes,
            new_places=[
                (org, stream, author, seq, digest_)
                for (stream, author), (seq, digest_) in self.places.items()
                if (stream, author) in self.moved_places
            ],
            feed_tops={feed: (self.feed_heads[feed], check) for feed, check in self.checks.items()},
        )
        self.new_keys, self.new_envelopes, self.checks = [], [], {}
        self.moved_places = set()

    def _take_key(self, body: StreamKeyBody, item: StreamKey) -> Outcome:
        stream, begun = self.streams.get(body.stream), (body.team, body.register)
        if stream is not None and body.epoch in stream.epochs:
            return Outcome.ALREADY_STORED if self._stored_body(body) == item.body else Outcome.FORK
        known = body.team_epoch <= len(self.roster.epochs.get(begun, ()))
        feed = begun if stream is None else stream.feed
        elsewhere = stream is not None and (stream.teams[0], feed[1]) != begun
        if not known or elsewhere or not self._may(body.by, feed, body.team):
            return Outcome.NOT_ALLOWED
        if body.register != ACCESS and ((stream and stream.epochs) or body.epoch != body.team_epoch):
            return Outcome.FORK  # a stream's later keys are made from its team's, and not announced
        if body.register == ACCESS and body.epoch != max(stream.epochs if stream else (), default=0) + 1:
            return Outcome.GAP
        self.streams.setdefault(body.stream, Stream(feed, set())).epochs.add(body.epoch)
        self.bodies[body.stream, body.epoch] = item.body
        position = self._next(feed, checks.of_stream_key(item.body))
        size = len(item.body) + _SIGNATURE_BYTES
        self.new_keys.append(
            (body.org, body.stream, body.epoch, *feed, position, body.by, size, item.body, item.signature)
        )
        return Outcome.STORED

    def _stored_body(self, body: StreamKeyBody) -> bytes | None:
        fresh = self.bodies.get((body.stream, body.epoch))
        return fresh or feeds.stream_key_body(self.connection, self.roster.org, body.stream, body.epoch)

    def _take_note(self, note: _Note) -> Outcome:
        header, item = note.header, note.item
        its = (header.stream, header.device)
        seq, last = self.places.get(its, _NOWHERE)
        if header.seq <= seq:
            same = self.digests.get((its, header.seq)) == note.digest
            return Outcome.ALREADY_STORED if same else Outcome.FORK
        stream = self.streams.get(header.stream)
        if stream is None or not self._has_epoch(stream, header.epoch):
            return Outcome.UNKNOWN_STREAM
        if not self._may_write(header, stream):
            return Outcome.NOT_ALLOWED
        if header.seq != seq + 1:
            return Outcome.GAP
        if header.prev != last:
            return Outcome.FORK
        self.places[its] = (header.seq, note.digest)
        self.digests[its, header.seq] = note.digest
        self.moved_places.add(its)
        position = self._next(stream.feed, checks.of_envelope(note.digest))
        size = len(item.header) + len(item.ciphertext) + _SIGNATURE_BYTES
        place = (header.org, *its, header.seq, note.digest)
        self.new_envelopes.append(
            (*place, *stream.feed, position, size, self.now, item.header, item.ciphertext, item.signature)
        )
        return Outcome.STORED

    def _take_move(self, body: MoveBody, item: MoveStream) -> Outcome:
        """Carry out a move. Nothing else is pushed meanwhile: who calls has locked the organisation for it."""
        stream = self.streams.get(body.stream)
        made = stream.moves if stream else []
        if body.number <= len(made):
            return Outcome.ALREADY_STORED if made[body.number - 1].body == item.body else Outcome.FORK
        if body.number > len(made) + 1:
            return Outcome.GAP
        if stream is None and body.by == self.device:
            return Outcome.UNKNOWN_STREAM
        source, target = _both(body)
        elsewhere = source == target or (stream is not None and stream.feed != source)
        if elsewhere or not {source, target} <= self.feed_heads.keys() or not self._may_move(body, item):
            return Outcome.NOT_ALLOWED
        newest = tuple(len(self.roster.epochs.get(feed, ())) for feed in (source, target))
        told = (body.base, body.to_epoch)
        if (told != newest and body.by == self.device) or any(n > most for n, most in zip(told, newest, strict=True)):
            return Outcome.ROSTER_MOVED
        self.write()
        tops = moves.move(self.connection, body, item, self.feed_heads, self.now)
        feeds.append(self.connection, body.org, new_keys=[], new_envelopes=[], new_places=[], feed_tops=tops)
        self.feed_heads |= {feed: head for feed, (head, _) in tops.items()}
        moved = self.streams.setdefault(body.stream, Stream(target, set()))
        moved.feed = target
        moved.moves.append(Move(body.from_team, body.base, self.now, item.body))
        return Outcome.STORED

    def _may_move(self, body: MoveBody, item: MoveStream) -> bool:
        """Whether who signed it may give a stream away; one that a restored server has lost, anybody brings back: of a
        removed device, one that an administrator's act names. Unless its former team has gone on with a key that the
        new one was not given.
        """
        source, _ = _both(body)
        if body.by == self.device:
            return self.roster.entitled(self.device, *source)
        named = NamedMove(body.stream, body.number, move_digest(item.body))
        if not self.roster.devices[body.by].may_have_made(named) or not self.roster.has_held(body.by, *source):
            return False
        self.write()  # what stands before it in this push may be such
        return not moves.written_beyond(self.connection, body)

    def _may(self, author: bytes, feed: Feed, team: bytes) -> bool:
        """Whether the device that pushes may put something of this author into the feed, as of a team of its stream."""
        if feed not in self.feed_heads:
            return False
        if author == self.device and (team, feed[1]) in self.allowed:
            return True
        return self.roster.entitled(self.device, *feed) and self.roster.could_write(author, team, feed[1])

    def _may_write(self, header: Header, stream: Stream) -> bool:
        """Whether the author may write with this epoch: with one of a former team, who was not there lately."""
        number, team_epoch = split_epoch(header.epoch)
        if number < len(stream.moves):
            move = stream.moves[number]
            late = self.now > move.at + _LATE_MS and not self.roster.entitled(self.device, *stream.feed)
            if team_epoch > move.base or late:
                return False
        return self._may(header.device, stream.feed, stream.teams[number])

    def _has_epoch(self, stream: Stream, epoch: int) -> bool:
        """Whether a stream can be written with this epoch: one announced for it, or a later one of its team."""
        if epoch in stream.epochs or stream.feed[1] == ACCESS:
            return epoch in stream.epochs
        number, team_epoch = split_epoch(epoch)
        if number > len(stream.moves) or not stream.epochs or epoch < min(stream.epochs):
            return False
        return 1 <= team_epoch <= len(self.roster.epochs.get((stream.teams[number], stream.feed[1]), ()))

    def _next(self, feed: Feed, check: bytes) -> int:
        """The feed's next position, for an item with this check."""
        self.feed_heads[feed] += 1
        self.checks[feed] = check
        return self.feed_heads[feed]


def _both(body: MoveBody) -> tuple[Feed, Feed]:
    """The feed that a move takes its stream from, and the one that it puts it into."""
    return (body.from_team, body.register), (body.to_team, body.register)
