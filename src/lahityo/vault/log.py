"""The change log: own changes are stored, chained, sealed and signed; others' are verified and merged.

An instance belongs to the write lane. Its caches mirror the tables; after a rolled-back transaction it is thrown away.
"""

import hashlib
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lahityo.base.ids import new_id
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.signing import SigningKey
from lahityo.protocol.change import Change, Op, join_changes, read_changes, split_changes, write_changes
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import SIGNATURE_LABEL, Dot, Envelope, Header, digest, write_header
from lahityo.protocol.limits import CHANGE_VERSION, ENVELOPE_VERSION
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import NO_DIGEST
from lahityo.vault.meta import Identity
from lahityo.vault.projections import Projector
from lahityo.vault.sql import insert_rows
from lahityo.vault.streams import Stream, Streams

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

PACK_BYTES = 48 * 1024
"""The changes of one envelope, before compression, at most about this many bytes."""


_ENVELOPE_COLUMNS = "stream, device, seq, digest, header, ciphertext, signature"
_INSERT_ENVELOPE = f"INSERT INTO envelope ({_ENVELOPE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


def next_own_head(head: bytes, item_digest: bytes) -> bytes:
    """The running hash over everything this device has written, in order; the anchor compares it."""
    return hashlib.sha256(head + item_digest).digest()


class Log:
    """Append and look up; `receive` lives in `incoming`, which builds on this."""

    def __init__(self, connection: "Connection", identity: Identity, roster: Roster) -> None:
        self.connection = connection
        self.identity = identity
        self.roster = roster
        self.streams = Streams(connection)
        self.projector = Projector(connection)
        self.codec = BodyCodec()
        self._signing: SigningKey | None = None
        self._devices: dict[bytes, int] = {}
        self._heads: dict[tuple[int, int], tuple[int, bytes]] = {}
        self._dirty_heads: set[tuple[int, int]] = set()
        self._new_heads: set[tuple[int, int]] = set()
        self._received: list[tuple[object, ...]] = []
        self._own: tuple[int, bytes] | None = None

    def device_no(self, device: bytes) -> int:
        """The local number of a device; known from then on."""
        known = self._devices.get(device)
        if known is None:
            row = self.connection.execute("SELECT id FROM device WHERE device = ?", (device,)).fetchone()
            if row is None:
                cursor = self.connection.execute("INSERT INTO device (device) VALUES (?)", (device,))
                known = int(cursor.lastrowid or 0)
            else:
                known = int(row[0])
            self._devices[device] = known
        return known

    def head(self, stream: Stream, device: bytes) -> tuple[int, bytes]:
        """(seq, digest) of the last envelope of `device` merged in the stream; (0, zeros) when there is none."""
        place = (stream.no, self.device_no(device))
        known = self._heads.get(place)
        if known is None:
            row = self.connection.execute(
                "SELECT seq, digest FROM head WHERE stream = ? AND device = ?", place
            ).fetchone()
            if row is None:
                self._new_heads.add(place)
            known = (0, NO_DIGEST) if row is None else (int(row[0]), bytes(row[1]))
            self._heads[place] = known
        return known

    def _set_head(self, stream: Stream, device: bytes, seq: int, item_digest: bytes) -> None:
        self.head(stream, device)  # whether there was one decides how it is written
        place = (stream.no, self.device_no(device))
        self._heads[place] = (seq, item_digest)
        self._dirty_heads.add(place)

    def flush(self) -> None:
        """Write what was gathered in memory; called before the transaction commits."""
        self._write_received()
        self.connection.executemany(
            "INSERT INTO head (stream, device, seq, digest) VALUES (?, ?, ?, ?)",
            [(*place, *self._heads[place]) for place in self._dirty_heads & self._new_heads],
        )
        self.connection.executemany(
            "UPDATE head SET seq = ?, digest = ? WHERE stream = ? AND device = ?",
            [(*self._heads[place], *place) for place in self._dirty_heads - self._new_heads],
        )
        self._new_heads -= self._dirty_heads
        self._dirty_heads = set()
        self.projector.flush()
        self.streams.settle()

    def _write_received(self) -> None:
        insert_rows(self.connection, "envelope", _ENVELOPE_COLUMNS, self._received)
        self._received = []

    def context(self, stream: Stream) -> list[Dot]:
        """What has been merged of the stream from every other device."""
        rows = self.connection.execute(
            "SELECT device.device, head.seq FROM head JOIN device ON device.id = head.device WHERE head.stream = ?",
            (stream.no,),
        )
        return sorted(Dot(bytes(device), seq) for device, seq in rows if bytes(device) != self.identity.device)

    def stream_for(self, client: bytes, team: bytes, register: str) -> Stream:
        """The client's stream of a register, begun when there is none; Refused without the register's key."""
        found = self.streams.of_client(client, register)
        if found is None:
            found = self.streams.begin(self.identity, team, register, client)
            row = self.connection.execute(
                "SELECT body FROM stream_key WHERE stream = ? AND epoch = 1", (found.no,)
            ).fetchone()
            item_digest = hashlib.sha256(bytes(row[0])).digest()
            self._note_own(item_digest, stream_key=found.no, epoch=1)
        return found

    def stream_holding(self, record: bytes, client: bytes, team: bytes, register: str) -> Stream:
        """The stream of the client's register that a record lives in; for a new record, the one that is written to.

        Two devices that began a register's stream for one client while apart leave two, and a record stays in its own.
        """
        row = self.connection.execute(
            "SELECT stream.stream FROM record JOIN stream ON stream.id = record.stream"
            " WHERE record.record = ? AND stream.client = ? AND stream.register = ? ORDER BY stream.stream LIMIT 1",
            (record, client, register),
        ).fetchone()
        found = None if row is None else self.streams.find(bytes(row[0]))
        return found or self.stream_for(client, team, register)

    def append(self, stream: Stream, ops: list[list[Op]], at: int, seen: list[Dot] | None = None) -> None:
        """One change for each list of writes: stored and merged at once, sealed and signed with the next push.

        What waits in a stream until then goes into one envelope, and its place in the chain is fixed already.
        `seen` is the context as it was when the author read what he now changes; what has been merged since then
        stays beside his words. Without it, everything merged so far counts as seen.
        """
        identity = self.identity
        context = self.context(stream) if seen is None else seen
        changes = [Change(CHANGE_VERSION, new_id(), at, context, writes) for writes in ops]
        payload = write_changes(changes)
        size, first, index = self._waiting_in(stream)
        if size and size + len(payload) > PACK_BYTES:
            self.seal(stream)
            first, index = 0, 0
        number = self._note_own(hashlib.sha256(payload).digest(), first=first, changes=len(changes))
        written = sum(len(writes) for writes in ops)
        self.connection.execute(
            "INSERT INTO pending (n, stream, ops, payload) VALUES (?, ?, ?, ?)", (number, stream.no, written, payload)
        )
        seq, _ = self.head(stream, identity.device)
        self.projector.apply(stream, identity.device, seq + 1, changes, index)

    def _waiting_in(self, stream: Stream) -> tuple[int, int, int]:
        """(bytes, changes, writes) that are not sealed yet in a stream."""
        row = self.connection.execute(
            "SELECT coalesce(sum(length(payload)), 0), coalesce(sum(own_log.changes), 0), coalesce(sum(ops), 0)"
            " FROM pending JOIN own_log ON own_log.n = pending.n WHERE pending.stream = ?",
            (stream.no,),
        ).fetchone()
        return int(row[0]), int(row[1]), int(row[2])

    def seal_waiting(self, most: int) -> int:
        """Seal what waits in up to `most` streams, the longest waiting first; how many were sealed."""
        rows = self.connection.execute(
            "SELECT stream.stream FROM pending JOIN stream ON stream.id = pending.stream"
            " GROUP BY pending.stream ORDER BY min(pending.n) LIMIT ?",
            (most,),
        ).fetchall()
        for (identifier,) in rows:
            stream = self.streams.find(bytes(identifier))
            if stream is not None:
                self.seal(stream)
        return len(rows)

    def seal(self, stream: Stream) -> None:
        """Put a stream's waiting changes into one envelope, chained to the last one and signed by this device.

        The envelope is an entry of the own log besides: a copy of the vault from before would seal them once more.
        """
        identity = self.identity
        rows = self.connection.execute(
            "SELECT payload FROM pending WHERE stream = ? ORDER BY n", (stream.no,)
        ).fetchall()
        changes = [change for (payload,) in rows for change in split_changes(bytes(payload))]
        seq, prev = self.head(stream, identity.device)
        header = write_header(
            Header(
                ENVELOPE_VERSION,
                identity.org,
                stream.id,
                identity.device,
                seq + 1,
                prev,
                stream.epoch,
                self.roster.head,
                os.urandom(16),
            )
        )
        ciphertext = self.codec.seal(stream.keys[stream.epoch], header, join_changes(changes))
        item_digest = digest(header, ciphertext)
        if self._signing is None:
            self._signing = identity.signing_key()
        signature = self._signing.sign(SIGNATURE_LABEL, item_digest)
        envelope = self._store_own(stream, seq + 1, item_digest, Envelope(header, ciphertext, signature))
        self._set_head(stream, identity.device, seq + 1, item_digest)
        self.connection.execute(
            "UPDATE own_log SET envelope = ? WHERE n IN (SELECT n FROM pending WHERE stream = ?)", (envelope, stream.no)
        )
        self.connection.execute("DELETE FROM pending WHERE stream = ?", (stream.no,))
        self._note_own(item_digest, envelope=envelope)

    def append_packed(self, stream: Stream, ops: Iterable[list[Op]], at: int) -> None:
        """Many changes of one action in as few envelopes as their size allows."""
        batch: list[list[Op]] = []
        size = 0
        for writes in ops:
            weight = sum(len(str(value)) for op in writes for value in op.set.values())
            if batch and size + weight > PACK_BYTES:
                self.append(stream, batch, at)
                batch, size = [], 0
            batch.append(writes)
            size += weight
        if batch:
            self.append(stream, batch, at)

    def store_received(
        self, stream: Stream, device: bytes, seq: int, item_digest: bytes, envelope: Envelope, changes: list[Change]
    ) -> None:
        """Keep a verified envelope of these changes and move its device's head.

        One of this device itself comes back after a backup was restored.
        """
        if device == self.identity.device:
            self._write_received()  # a rebuild merges envelopes in the order of their rows: causes come first
            self._take_back(stream, self._store_own(stream, seq, item_digest, envelope), changes)
        else:
            self._received.append(self._row(stream, device, seq, item_digest, envelope))
        self._set_head(stream, device, seq, item_digest)

    def _take_back(self, stream: Stream, envelope: int, changes: list[Change]) -> None:
        """Own changes that the server had: those waiting here still are the same ones, the others are a lost tail."""
        places = {change.id: place for place, change in enumerate(changes)}
        known: set[int] = set()
        for number, payload in self.connection.execute(
            "SELECT n, payload FROM pending WHERE stream = ?", (stream.no,)
        ).fetchall():
            waiting = read_changes(bytes(payload))
            first = places.get(waiting[0].id)
            if first is not None:
                known |= set(range(first, first + len(waiting)))
                self.connection.execute(
                    "UPDATE own_log SET envelope = ?, first = ?, outcome = ? WHERE n = ?",
                    (envelope, first, Outcome.STORED, number),
                )
                self.connection.execute("DELETE FROM pending WHERE n = ?", (number,))
        for place, change in enumerate(changes):
            if place not in known:
                item_digest = hashlib.sha256(write_changes([change])).digest()
                self._note_own(item_digest, envelope=envelope, first=place, changes=1, outcome=Outcome.STORED)

    def _store_own(self, stream: Stream, seq: int, item_digest: bytes, envelope: Envelope) -> int:
        cursor = self.connection.execute(
            _INSERT_ENVELOPE, self._row(stream, self.identity.device, seq, item_digest, envelope)
        )
        return int(cursor.lastrowid or 0)

    def _row(
        self, stream: Stream, device: bytes, seq: int, item_digest: bytes, envelope: Envelope
    ) -> tuple[object, ...]:
        device_no = self.device_no(device)
        return (
            stream.no,
            device_no,
            seq,
            item_digest,
            envelope.header,
            envelope.ciphertext,
            envelope.signature,
        )

    def own_head(self) -> tuple[int, bytes]:
        """(how many items this device has written, the running hash over them)."""
        if self._own is None:
            self._own = read_own_head(self.connection)
        return self._own

    def _note_own(
        self,
        item_digest: bytes,
        *,
        envelope: int | None = None,
        first: int | None = None,
        stream_key: int | None = None,
        epoch: int | None = None,
        changes: int = 0,
        outcome: int | None = None,
    ) -> int:
        count, head = self.own_head()
        self._own = (count + 1, next_own_head(head, item_digest))
        self.connection.execute(
            "INSERT INTO own_log (n, envelope, first, stream_key, epoch, changes, head, outcome)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (self._own[0], envelope, first, stream_key, epoch, changes, self._own[1], outcome),
        )
        return self._own[0]


def read_own_head(connection: "Connection") -> tuple[int, bytes]:
    """(count, running hash) of the own log as stored."""
    row = connection.execute("SELECT n, head FROM own_log ORDER BY n DESC LIMIT 1").fetchone()
    return (0, NO_DIGEST) if row is None else (int(row[0]), bytes(row[1]))


def own_head_at(connection: "Connection", count: int) -> bytes | None:
    """The running hash after the first `count` own items, or None when there are not so many."""
    if count == 0:
        return NO_DIGEST
    row = connection.execute("SELECT head FROM own_log WHERE n = ?", (count,)).fetchone()
    return None if row is None else bytes(row[0])
