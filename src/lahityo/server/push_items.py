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
from lahityo.protocol.grants import MAX_GRANT_BYTES, STREAM_KEY_LABEL, StreamKey, StreamKeyBody
from lahityo.protocol.limits import MAX_ENVELOPE_BYTES
from lahityo.protocol.messages import FeedItem
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import ACCESS, NO_DIGEST, Malformed, unpack
from lahityo.server.directory import verify
from lahityo.server.store import feeds
from lahityo.server.store.bulk import Row
from lahityo.server.store.feeds import Feed, Stream

_SIGNATURE_BYTES = 64
_NOWHERE = (0, NO_DIGEST)


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


_Read = _Key | _Note | Outcome
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
        read = _read_key(item) if isinstance(item, StreamKey) else _read_note(item)
    except Malformed:
        return Outcome.MALFORMED
    if (read.body.org if isinstance(read, _Key) else read.header.org) != roster.org:
        return Outcome.WRONG_ORGANISATION
    return read if read.author == device or _signed(read, roster) else Outcome.NOT_ALLOWED


def _signed(read: "_Key | _Note", roster: Roster) -> bool:
    """Whether the author is a device of the organisation and its signature holds."""
    author = roster.devices.get(read.author)
    if author is None:
        return False
    if isinstance(read, _Key):
        return verify(author.signing, read.item.signature, STREAM_KEY_LABEL, read.item.body)
    return verify(author.signing, read.item.signature, SIGNATURE_LABEL, read.digest)


def _read_key(item: StreamKey) -> _Key:
    return _Key(unpack(item.body, StreamKeyBody, MAX_GRANT_BYTES), item)


def _read_note(item: Envelope) -> _Note:
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
        streams = {header.stream for header in notes} | {body.stream for body in keys}
        if not streams:
            return
        self.streams = feeds.streams_of(self.connection, org, streams)
        concerned = {stream.feed for stream in self.streams.values()} | {(body.team, body.register) for body in keys}
        allowed = {feed for feed in concerned if self.roster.may_send(self.device, *feed, self.now)}
        self.feed_heads = feeds.lock_feeds(self.connection, org, allowed)
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

    def _take_key(self, body: StreamKeyBody, item: StreamKey) -> Outcome:
        stream, feed = self.streams.get(body.stream), (body.team, body.register)
        if stream is not None and body.epoch in stream.epochs:
            return Outcome.ALREADY_STORED if self._stored_body(body) == item.body else Outcome.FORK
        known = body.team_epoch <= len(self.roster.epochs.get(feed, ()))
        if not known or (stream is not None and stream.feed != feed) or not self._may(body.by, feed):
            return Outcome.NOT_ALLOWED
        if body.register != ACCESS and (stream is not None or body.epoch != body.team_epoch):
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
        if not self._may(header.device, stream.feed):
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

    def _may(self, author: bytes, feed: Feed) -> bool:
        """Whether the device that pushes may put something of this author into the feed."""
        if feed not in self.feed_heads or author == self.device:
            return feed in self.feed_heads
        return self.roster.entitled(self.device, *feed) and self.roster.could_write(author, *feed)

    def _has_epoch(self, stream: Stream, epoch: int) -> bool:
        """Whether a stream can be written with this epoch: one announced for it, or a later one of its team."""
        if epoch in stream.epochs or stream.feed[1] == ACCESS:
            return epoch in stream.epochs
        return min(stream.epochs) < epoch <= len(self.roster.epochs.get(stream.feed, ()))

    def _next(self, feed: Feed, check: bytes) -> int:
        """The feed's next position, for an item with this check."""
        self.feed_heads[feed] += 1
        self.checks[feed] = check
        return self.feed_heads[feed]
