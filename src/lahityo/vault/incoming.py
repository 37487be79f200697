"""What arrives from the server: verified against the roster and the chains, then merged; or held, or a stream stopped.

A page is checked before anything of it is merged: the chain of each device is followed by hash, and the signature of
its last envelope proves the run before it. What does not fit stops merging for that stream alone, is kept as evidence,
and recording goes on.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

import msgspec

from lahityo.base.clock import Clock, to_millis
from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.signing import verify
from lahityo.protocol.change import Change, read_changes
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, Header, digest, read_header
from lahityo.protocol.grants import (
    MAX_GRANT_BYTES,
    MAX_MOVE_BYTES,
    KeyName,
    MoveBody,
    MoveStream,
    StreamKey,
    StreamKeyBody,
    split_epoch,
)
from lahityo.protocol.messages import FeedItem
from lahityo.protocol.types import ACCESS, NO_ID, Malformed, pack, unpack
from lahityo.vault import forgetting, keys, meta, moves, taking_back
from lahityo.vault.access_log import OPENING
from lahityo.vault.log import Log
from lahityo.vault.streams import Stream

# Why an item is held back: it becomes readable when the named thing arrives.
HELD_TEAM_KEY = "team_key"
HELD_STREAM = "stream"
HELD_STREAM_KEY = "stream_key"
HELD_ROSTER = "roster"
HELD_MOVE = "move"
HELD_STOPPED = "stopped"
HELD_REVOKED = "revoked"
"""Of a removed device, after its last accepted place: never merged; a person reads it, see `quarantine`."""

HELD_TWIN = "twin"
"""Signed by this device's own keys and not written here: a copy of this vault did. See `twin`."""

# Why a stream was stopped, or an item not believed.
BAD_SIGNATURE = "signature"
BAD_SIGNER = "signer"
BAD_CHAIN = "chain"
GAP = "gap"
FORK = "fork"
BAD_BODY = "body"
BAD_KEY = "key"
UNKNOWN_CONTEXT = "context"
WRONG_EPOCH = "epoch"
CLONED = "cloned"


@dataclass
class Received:
    """What became of a page: changes merged, envelopes put aside that a removed device wrote late, and problems noted
    as (kind, stream id).
    """

    merged: int = 0
    late: int = 0
    problems: list[tuple[str, bytes | None]] = field(default_factory=list)


@dataclass
class _Arrived:
    header: Header
    envelope: Envelope
    digest: bytes
    stream: Stream
    fault: str | None = None


class Incoming:
    """Merges pages into the vault of a `Log`, inside the caller's transaction."""

    def __init__(self, log: Log, clock: Clock) -> None:
        self._log = log
        self._clock = clock
        self._feed = (b"", "")
        self._team_keys: dict[KeyName, bytes | None] = {}
        self._released: list[Envelope] = []
        self._entries: dict[bytes, int] | None = None

    def receive(self, team: bytes, register: str, items: Sequence[FeedItem]) -> Received:
        """Take a page of one feed."""
        received = Received()
        self._take(team, register, items, received)
        return received

    def retry_held(self) -> Received:
        """Take again what was held for a key that has arrived since."""
        connection = self._log.connection
        received = Received()
        rows = connection.execute(
            "SELECT id, team, register, item FROM held WHERE reason NOT IN (?, ?) ORDER BY id",
            (HELD_STOPPED, HELD_REVOKED),
        ).fetchall()
        connection.executemany("DELETE FROM held WHERE id = ?", [(row[0],) for row in rows])
        for (team, register), feed in groupby(rows, key=lambda row: (bytes(row[1]), str(row[2]))):
            self._take(team, register, [_unpack_item(bytes(row[3])) for row in feed], received)
        return received

    def _take(self, team: bytes, register: str, items: Sequence[FeedItem], received: Received) -> None:
        self._feed = (team, register)
        run: list[Envelope] = []
        for item in items:
            if isinstance(item, Envelope):
                run.append(item)
            elif isinstance(item, MoveStream):
                self._take_move(item, received)
            else:
                # Before the envelopes of the page, so that these are one run: each key stands by its own signature.
                self._take_stream_key(item, received)
        released, self._released = self._released, []
        self._take_envelopes(team, register, [*released, *run], received)

    def _take_move(self, item: MoveStream, received: Received) -> None:
        stream = _stream_of(item) or b""
        try:
            if moves.take(self._log, item):
                self._take_again(stream, received)
        except moves.NoKey:
            self._hold(stream, HELD_TEAM_KEY, item)
        except moves.NoRoster:
            self._hold(stream, HELD_ROSTER, item)
        except moves.NoMove:
            self._hold(stream, HELD_MOVE, item)
        except keys.KeyRefused:
            self._note(BAD_KEY, stream or None, None, item, received)

    def _take_again(self, stream: bytes, received: Received) -> None:
        """What was held of a stream, now that it has come here, or gone on."""
        for item in self._unhold(stream):
            if isinstance(item, Envelope):
                self._released.append(item)
            elif isinstance(item, MoveStream):
                self._take_move(item, received)
            else:
                self._take_stream_key(item, received)

    def _take_stream_key(self, item: StreamKey, received: Received) -> None:
        try:
            if not keys.signer_known(item, self._log.roster):
                self._hold(b"", HELD_ROSTER, item)
                return
            body = keys.read_stream_key(item, self._log.roster)
            name = KeyName(body.team, body.register, body.team_epoch)
            if name not in self._team_keys:
                self._team_keys[name] = keys.team_key(self._log.connection, name)
            taking_back.key(self._log, body)
            if not self._is_known(body, item, self._team_keys[name]):
                self._open_stream_key(body, item, self._team_keys[name])
        except keys.KeyRefused:
            self._note(BAD_KEY, _stream_of(item), None, item, received)

    def _is_known(self, body: StreamKeyBody, item: StreamKey, team_key: bytes | None) -> bool:
        """Whether a stream key is here already, came otherwise, or is of a stream that has gone."""
        known = self._log.streams.find(body.stream)
        if moves.is_gone(self._log, body.stream):
            return True
        if known is None or body.epoch not in known.keys:
            return False
        if known.moves:
            if team_key is not None:
                moves.agree(body, team_key, known)
            self._log.streams.adopt(known, body, item)
        return bool(known.moves) or body.register == ACCESS

    def _open_stream_key(self, body: StreamKeyBody, item: StreamKey, team_key: bytes | None) -> None:
        log = self._log
        known = log.streams.find(body.stream)
        waits = known is None and moves.comes(log.connection, body.stream)
        asleep = known is not None and known.forgotten
        if team_key is None or waits or (asleep and not forgetting.revive(log, body.stream)):
            self._hold(body.stream, HELD_TEAM_KEY, item)
            return
        wrapped = keys.unwrap_stream_key(body, team_key)
        if known is not None and (known.team, known.register, known.client) != (
            body.team,
            body.register,
            wrapped.client,
        ):
            raise keys.KeyRefused("the stream belongs elsewhere")
        if body.register == ACCESS and body.epoch > max(known.keys if known is not None else (), default=0) + 1 + len(
            wrapped.older
        ):
            self._hold(body.stream, HELD_STREAM_KEY, item)
            return
        log.streams.add_older(body, wrapped)
        log.streams.add_key(body, item, wrapped.key, wrapped.client)
        if wrapped.older:
            self._released += self._release(body.stream)

    def _release(self, stream: bytes) -> list[Envelope]:
        """What was held for keys that came with a later one: it stands before what came with that one."""
        return [item for item in self._unhold(stream) if isinstance(item, Envelope)]

    def _unhold(self, stream: bytes) -> list[FeedItem]:
        """Take what was held of a stream for something that had not come."""
        connection = self._log.connection
        rows = connection.execute(
            "SELECT id, item FROM held WHERE stream = ? AND reason NOT IN (?, ?) ORDER BY id",
            (stream, HELD_STOPPED, HELD_REVOKED),
        ).fetchall()
        connection.executemany("DELETE FROM held WHERE id = ?", [(number,) for number, _ in rows])
        return [_unpack_item(bytes(item)) for _, item in rows]

    def _take_envelopes(self, team: bytes, register: str, run: Sequence[Envelope], received: Received) -> None:
        arrived: list[_Arrived] = []
        for envelope in run:
            one = self._place(team, register, envelope, received)
            if one is not None:
                arrived.append(one)
        owned = [taking_back.Own(one.stream, one.header, one.envelope) for one in arrived if one.fault is None]
        taking_back.take(self._log, owned, to_millis(self._clock()))
        fit, misfit = self._chain(arrived, received)
        opened = [(one, self._open(one)) for one in fit]
        self._log.projector.expect(
            (op.record, one.stream) for one, changes in opened for change in changes or () for op in change.ops
        )
        for one, changes in opened:
            if one.stream.stopped is None:
                self._merge(one, changes, received)
            else:
                self._hold(one.stream.id, HELD_STOPPED, one.envelope)
        # Only now: what stood before a gap or a fork in its page is true, and is merged wherever the page was cut.
        for one in misfit:
            if one.fault is None:
                self._hold(one.stream.id, HELD_STOPPED, one.envelope)
            else:
                self._stop(one.stream, one.fault, one.header, one.envelope, received)

    def _place(self, team: bytes, register: str, envelope: Envelope, received: Received) -> _Arrived | None:
        """Find the stream of an envelope; hold it when it cannot be read yet, refuse it when it may not be there."""
        log = self._log
        try:
            header = read_header(envelope.header)
        except Malformed:
            self._note(BAD_CHAIN, None, None, envelope, received)
            return None
        stream = log.streams.find(header.stream)
        if moves.is_gone(log, header.stream) and (stream is None or not stream.keys.known(header.epoch)):
            return None  # read and forgotten here, or never read
        if stream is None or not stream.keys.known(header.epoch):
            missing = HELD_STREAM_KEY if stream is not None and stream.register == ACCESS else HELD_TEAM_KEY
            self._hold(header.stream, HELD_STREAM if stream is None else missing, envelope)
            return None
        arrived = _Arrived(header, envelope, digest(envelope.header, envelope.ciphertext), stream)
        if self._is_twins(arrived):
            self._put_aside(arrived, received)
        elif self._is_late(arrived):
            self._quarantine(arrived, received)
        elif stream.stopped is not None:
            self._hold(stream.id, HELD_STOPPED, envelope)
        else:
            return self._judged(arrived, team, register)
        return None

    def _judged(self, arrived: _Arrived, team: bytes, register: str) -> _Arrived | None:
        """An envelope of a stream that goes on, with its fault by the roster; held when the roster is behind it."""
        header, stream, envelope = arrived.header, arrived.stream, arrived.envelope
        named = self._entry_named(header.roster)
        arrived.fault = self._misplaced(arrived, team, register, named)
        if arrived.fault is None and named is None:
            self._hold(stream.id, HELD_ROSTER, envelope)
            return None
        return arrived

    def _misplaced(self, one: _Arrived, team: bytes, register: str, named: int | None) -> str | None:
        """Why an envelope may not stand where it came, by the roster, whose entry number `named` it was written at."""
        roster, header, stream = self._log.roster, one.header, one.stream
        number, epoch = split_epoch(header.epoch)
        if number > len(stream.moves):
            return WRONG_EPOCH
        of = stream.teams[number]
        allowed = roster.could_write(header.device, of, register)
        if register == ACCESS and header.device != stream.client:
            allowed = False  # each device has a stream of its own there
        here = stream.register == register and team in stream.teams
        if header.org != self._log.identity.org or not here or not allowed:
            return BAD_SIGNER
        newest = roster.epoch_as_of(of, register, named or 0) if register != ACCESS else 0
        return WRONG_EPOCH if epoch < newest else None

    def _entry_named(self, head: bytes) -> int | None:
        """The number of the roster's entry with this digest; None for one that has not come."""
        roster = self._log.roster
        if head == roster.head:
            return roster.seq
        if self._entries is None:
            self._entries = {known: number for number, known in enumerate(roster.digests, 1)}
        return self._entries.get(head)

    def _is_late(self, one: _Arrived) -> bool:
        """Whether a removed device wrote it beyond what it is believed, and it was not merged before that was known."""
        device = self._log.roster.devices.get(one.header.device)
        if device is None or device.within_final(one.stream.id, one.header.seq, one.digest):
            return False
        merged, _ = self._log.head(one.stream, one.header.device)
        return one.header.seq > merged or self._replaces(one, None)

    def _is_twins(self, one: _Arrived) -> bool:
        """Whether it is of this device's chain and was not written here. A restored vault takes back its own."""
        log = self._log
        if one.header.device != log.identity.device or meta.is_restored(log.connection):
            return False
        written, _ = log.head(one.stream, one.header.device)
        return one.header.seq > written or self._replaces(one, None)

    def _put_aside(self, one: _Arrived, received: Received) -> None:
        """Keep it until this vault is a device of its own, and say once that it is a copy."""
        signer = self._log.roster.devices[one.header.device].signing
        if not verify(signer, one.envelope.signature, SIGNATURE_LABEL, one.digest):
            self._note(BAD_SIGNATURE, one.stream.id, one.header.device, one.envelope, received)
            return
        self._hold(one.stream.id, HELD_TWIN, one.envelope)
        known = self._log.connection.execute("SELECT 1 FROM problem WHERE kind = ? AND ended IS NULL", (CLONED,))
        if known.fetchone() is None:
            self._note(CLONED, None, one.header.device, one.envelope, received)

    def _quarantine(self, one: _Arrived, received: Received) -> None:
        """Keep it, once, for a person to read; what the removed device did not sign is nothing of his."""
        signer = self._log.roster.devices[one.header.device].signing
        if not verify(signer, one.envelope.signature, SIGNATURE_LABEL, one.digest):
            self._note(BAD_SIGNATURE, one.stream.id, one.header.device, one.envelope, received)
            return
        kept = self._log.connection.execute(
            "SELECT 1 FROM held WHERE stream = ? AND reason = ? AND item = ?",
            (one.stream.id, HELD_REVOKED, pack(one.envelope)),
        ).fetchone()
        if kept is None:
            self._hold(one.stream.id, HELD_REVOKED, one.envelope)
            received.late += 1

    def _chain(self, arrived: Sequence[_Arrived], received: Received) -> tuple[list[_Arrived], list[_Arrived]]:
        """Those that continue their device's chain under a signature that holds, in the order they came; and those
        that do not, with their fault, and whatever follows these in their streams.
        """
        log = self._log
        heads: dict[tuple[int, bytes], tuple[int, bytes]] = {}
        last: dict[tuple[int, bytes], _Arrived] = {}
        here: dict[tuple[int, bytes, int], bytes] = {}
        ended: set[int] = set()
        fit: list[_Arrived] = []
        misfit: list[_Arrived] = []
        for one in arrived:
            place = (one.stream.no, one.header.device)
            if one.stream.no in ended:
                one.fault = None
                misfit.append(one)
                continue
            seq, head = heads.get(place) or log.head(one.stream, one.header.device)
            replayed = one.header.seq <= seq
            if one.fault is None and replayed and self._replaces(one, here.get((*place, one.header.seq))):
                one.fault = FORK
            elif one.fault is None and not replayed:
                one.fault = GAP if one.header.seq > seq + 1 else FORK if one.header.prev != head else None
            if one.fault is not None:
                ended.add(one.stream.no)
                misfit.append(one)
            elif not replayed:
                heads[place] = (one.header.seq, one.digest)
                last[place] = one
                here[(*place, one.header.seq)] = one.digest
                fit.append(one)
        for one in last.values():
            signer = log.roster.devices[one.header.device].signing
            if not verify(signer, one.envelope.signature, SIGNATURE_LABEL, one.digest):
                self._stop(one.stream, BAD_SIGNATURE, one.header, one.envelope, received)
        return fit, misfit

    def _replaces(self, one: _Arrived, known: bytes | None) -> bool:
        """Whether another envelope than this one is in its place already; the same one again changes nothing.

        `known` is the digest at that place when it came earlier in the same page.
        """
        log = self._log
        if known is None:
            row = log.connection.execute(
                "SELECT digest FROM envelope WHERE stream = ? AND device = ? AND seq = ?",
                (one.stream.no, log.device_no(one.header.device), one.header.seq),
            ).fetchone()
            known = None if row is None else bytes(row[0])
        return known is not None and known != one.digest

    def _open(self, one: _Arrived) -> list[Change] | None:
        """The changes of an envelope of a stream that is not stopped, or None when they cannot be read."""
        if one.stream.stopped is not None:
            return None
        key = one.stream.keys[one.header.epoch]
        try:
            return read_changes(self._log.codec.open(key, one.envelope.header, one.envelope.ciphertext))
        except (OpenFailed, Malformed):
            return None

    def _merge(self, one: _Arrived, changes: list[Change] | None, received: Received) -> None:
        log = self._log
        stream, header = one.stream, one.header
        if changes is None:
            self._stop(stream, BAD_BODY, header, one.envelope, received)
            return
        for change in changes:
            for dot in change.context:
                if log.head(stream, dot.device)[0] < dot.seq:
                    self._stop(stream, UNKNOWN_CONTEXT, header, one.envelope, received)
                    return
        log.store_received(stream, header.device, header.seq, one.digest, one.envelope, changes)
        log.projector.apply(stream, header.device, header.seq, changes)
        received.merged += len(changes)
        if stream.register == ACCESS:
            log.projector.touched.add((OPENING, NO_ID))

    def _hold(self, stream: bytes, reason: str, item: FeedItem) -> None:
        raw = pack(item)
        self._log.connection.execute(
            "INSERT INTO held (team, register, stream, reason, item) SELECT ?, ?, ?, ?, ?"
            " WHERE NOT EXISTS (SELECT 1 FROM held WHERE stream = ? AND item = ?)",
            (*self._feed, stream, reason, raw, stream, raw),
        )

    def _stop(self, stream: Stream, kind: str, header: Header, envelope: Envelope, received: Received) -> None:
        if stream.stopped is None:
            self._log.streams.stop(stream, kind)
            self._note(kind, stream.id, header.device, envelope, received)
        self._hold(stream.id, HELD_STOPPED, envelope)

    def _note(
        self, kind: str, stream: bytes | None, device: bytes | None, evidence: FeedItem, received: Received
    ) -> None:
        self._log.connection.execute(
            "INSERT INTO problem (at, kind, stream, device, evidence) VALUES (?, ?, ?, ?, ?)",
            (to_millis(self._clock()), kind, stream, device, pack(evidence)),
        )
        received.problems.append((kind, stream))


def _stream_of(item: StreamKey | MoveStream) -> bytes | None:
    """The stream that a key or a move says to be of."""
    try:
        if isinstance(item, MoveStream):
            return unpack(item.body, MoveBody, MAX_MOVE_BYTES).stream
        return unpack(item.body, StreamKeyBody, MAX_GRANT_BYTES).stream
    except Malformed:
        return None


_unpack_item = msgspec.msgpack.Decoder(FeedItem).decode
