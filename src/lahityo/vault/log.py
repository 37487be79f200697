"""The change log: own changes are stored, chained, sealed and signed; others' are verified and merged.

An instance belongs to the write lane. Its caches mirror the tables; after a rolled-back transaction it is thrown away.
"""

import hashlib
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Raw

from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.signing import SigningKey
from lahityo.protocol.change import Change, Op, join_changes, read_changes, split_changes, write_changes
from lahityo.protocol.envelope import SIGNATURE_LABEL, Dot, Envelope, Header, digest, write_header
from lahityo.protocol.limits import CHANGE_VERSION, ENVELOPE_VERSION
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import ACCESS, NO_DIGEST
from lahityo.vault import access_log, epochs
from lahityo.vault.meta import Identity
from lahityo.vault.projections import Projector
from lahityo.vault.sql import insert_rows
from lahityo.vault.streams import Stream, Streams

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

PACK_BYTES = 48 * 1024
"""The changes of one envelope, before compression, at most about this many bytes."""
CHANGE_BYTES = 1_000_000
"""One change at most: however badly it compresses, its envelope is one that the server takes."""
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "This is too much for one entry, of which {limit} MB fit; shorten it, or divide it into several entries."
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors",
    "This client is restricted to named people, and you are not one of them: nothing can be written in the record.",
)


HAS_LEFT = QT_TRANSLATE_NOOP(
    "Errors", "This record is not on this computer any more, so nothing can be written to it here."
)
_ENVELOPE_COLUMNS = "stream, device, seq, digest, header, ciphertext, signature"
_OWN_COLUMNS = "n, stream, epoch, seq, first, changes, head"


def next_own_head(head: bytes, item_digest: bytes) -> bytes:
    """The running hash over everything this device has written, in order; the anchor compares it."""
    return hashlib.sha256(head + item_digest).digest()


class Waiting(NamedTuple):
    """How much of a stream is not sealed yet: bytes, changes, and writes in them."""

    size: int
    changes: int
    ops: int


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
        self._heard: dict[bytes, int] = {}
        self._new_heads: set[tuple[int, int]] = set()
        self._envelopes: list[tuple[object, ...]] = []
        self._own_rows: list[tuple[object, ...]] = []
        self._pending_rows: list[tuple[object, ...]] = []
        self._waiting: dict[int, Waiting] = {}
        self._contexts: dict[int, list[Dot]] = {}
        self._own: tuple[int, bytes] | None = None
        self.readers_as_of = -1
        """The roster's entry up to which the access log's streams are sealed to those who read it."""

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
        if device != self.identity.device:
            self._contexts.pop(stream.no, None)

    def flush(self) -> None:
        """Write what was gathered in memory; called before the transaction commits."""
        self.write_gathered()
        self.connection.executemany(
            "INSERT INTO head (stream, device, seq, digest) VALUES (?, ?, ?, ?)",
            [(*place, *self._heads[place]) for place in self._dirty_heads & self._new_heads],
        )
        self.connection.executemany(
            "UPDATE head SET seq = ?, digest = ? WHERE stream = ? AND device = ?",
            [(*self._heads[place], *place) for place in self._dirty_heads - self._new_heads],
        )
        self.connection.executemany(
            "UPDATE device SET heard = max(coalesce(heard, 0), ?) WHERE device = ?",
            [(at, device) for device, at in self._heard.items()],
        )
        self._heard = {}
        self._new_heads -= self._dirty_heads
        self._dirty_heads = set()
        self.projector.flush()

    def write_gathered(self) -> None:
        """Write the rows that were gathered: envelopes, lines of the own log, what waits."""
        insert_rows(self.connection, "envelope", _ENVELOPE_COLUMNS, self._envelopes)
        insert_rows(self.connection, "own_log", _OWN_COLUMNS, self._own_rows)
        insert_rows(self.connection, "pending", "n, stream, ops, payload", self._pending_rows)
        self._envelopes, self._own_rows, self._pending_rows = [], [], []

    def context(self, stream: Stream) -> list[Dot]:
        """What has been merged of the stream from every other device."""
        known = self._contexts.get(stream.no)
        if known is None:
            rows = self.connection.execute(
                "SELECT device.device, head.seq FROM head JOIN device ON device.id = head.device WHERE head.stream = ?",
                (stream.no,),
            )
            known = sorted(Dot(bytes(device), seq) for device, seq in rows if bytes(device) != self.identity.device)
            self._contexts[stream.no] = known
        return known

    def stream_for(self, client: bytes, team: bytes, register: str) -> Stream:
        """The client's stream of a register, begun when there is none; Refused without the register's key.

        What is begun of a client stands with what there is of him: with the circle, when he is restricted.
        """
        found = self.streams.of_client(client, register)
        if found is None:
            if self.streams.has_left(client, register):
                raise Refused(HAS_LEFT)
            home, forgotten = self.streams.home_of(client) or (team, False)
            if forgotten and home not in self.roster.circles:
                home = team
            self._refuse_reader(home, register)
            found = self.streams.begin(self.identity, home, register, client)
            row = self.connection.execute("SELECT body FROM stream_key WHERE stream = ?", (found.no,)).fetchone()
            self._note_own(hashlib.sha256(bytes(row[0])).digest(), found, epoch=found.epoch)
        return found

    def _refuse_reader(self, team: bytes, register: str) -> None:
        """Who has opened a circle in an emergency reads it and writes nothing there."""
        if team in self.roster.circles and not self.roster.may_write(self.identity.device, team, register):
            raise Refused(READ_ONLY)

    def begin_key(self, stream: Stream) -> None:
        """A new key of a stream that is sealed to its readers apart: the own log names the key itself."""
        key = self.streams.begin_key(stream)
        self.readers_as_of = -1
        self._note_own(hashlib.sha256(key).digest(), stream, epoch=stream.epoch)

    def bring_key(self, stream: bytes, epoch: int) -> None:
        """Announce a stream key that this vault has made when it was another device, and that nobody else can send."""
        found = self.streams.find(stream)
        if found is not None:
            body = self.streams.sign_again(found, epoch, self.identity)
            self._note_own(hashlib.sha256(body).digest(), found, epoch=epoch)

    def stream_holding(self, record: bytes, client: bytes, team: bytes, register: str) -> Stream:
        """The stream of the client's register that a record lives in; for a new record, the one that is written to.

        Two devices that began a register's stream for one client while apart leave two, and a record stays in its own.
        """
        row = self.connection.execute(
            "SELECT min(stream.stream) FROM record JOIN stream ON stream.id = record.stream"
            " WHERE record.record = ? AND stream.client = ? AND stream.register = ?",
            (record, client, register),
        ).fetchone()
        if row[0] is not None and (found := self.streams.find(bytes(row[0]))) is not None:
            return found
        return self.stream_for_new(record, client, team, register)

    def stream_for_new(self, record: bytes, client: bytes, team: bytes, register: str) -> Stream:
        """`stream_for` a record of which it is known that it stands nowhere yet."""
        found = self.stream_for(client, team, register)
        self.projector.expect_new(record, found)
        return found

    def append(self, stream: Stream, ops: list[list[Op]], at: int, seen: list[Dot] | None = None) -> None:
        """One change for each list of writes: stored and merged at once, sealed and signed with the next push.

        What waits in a stream until then goes into one envelope, and its place in the chain is fixed already.
        `seen` is the context as it was when the author read what he now changes; what has been merged since then
        stays beside his words. Without it, everything merged so far counts as seen.
        """
        self._refuse_reader(stream.team, stream.register)
        identity = self.identity
        context = self.context(stream) if seen is None else seen
        changes = [Change(CHANGE_VERSION, new_id(), at, context, writes) for writes in ops]
        payload = write_changes(changes)
        if len(payload) > CHANGE_BYTES:
            raise BadInput(TOO_LARGE, limit=CHANGE_BYTES // 1_000_000)
        waiting = self._waiting_in(stream)
        room = PACK_BYTES if self._sealing(stream).ready else CHANGE_BYTES
        if waiting.size and waiting.size + len(payload) > room:
            self.seal(stream)
            waiting = self._waiting_in(stream)
        seq, _ = self.head(stream, identity.device)
        number = self._note_own(
            hashlib.sha256(payload).digest(), stream, seq=seq + 1, first=waiting.changes, changes=len(changes)
        )
        written = sum(len(writes) for writes in ops)
        self._pending_rows.append((number, stream.no, written, payload))
        self.projector.apply(stream, identity.device, seq + 1, changes, waiting.ops)
        self._waiting[stream.no] = Waiting(
            waiting.size + len(payload), waiting.changes + len(changes), waiting.ops + written
        )

    def _waiting_in(self, stream: Stream) -> "Waiting":
        """What is not sealed yet in a stream."""
        known = self._waiting.get(stream.no)
        if known is None:
            self.write_gathered()
            row = self.connection.execute(
                "SELECT coalesce(sum(length(payload)), 0), coalesce(sum(own_log.changes), 0), coalesce(sum(ops), 0)"
                " FROM pending JOIN own_log ON own_log.n = pending.n WHERE pending.stream = ?",
                (stream.no,),
            ).fetchone()
            known = self._waiting[stream.no] = Waiting(*map(int, row))
        return known

    def seal_waiting(self, most: int) -> int:
        """Seal what waits in up to `most` streams, the longest waiting first; how many were sealed."""
        access_log.settle(self)
        self.write_gathered()
        statement = (
            "SELECT stream.stream FROM pending JOIN stream ON stream.id = pending.stream{}"
            " GROUP BY pending.stream ORDER BY min(pending.n) LIMIT ?"
        )
        held_up = epochs.held_up(self.connection, self.roster, self.identity.device)
        if held_up:
            rows = self.connection.execute(
                statement.format(epochs.but_for(held_up)), (*epochs.flat(held_up), most)
            ).fetchall()
            for (identifier,) in rows:
                if stream := self.streams.find(bytes(identifier)):
                    self.seal(stream)
            return len(rows)
        rows = self.connection.execute(statement.format(""), (most + 1,)).fetchall()
        streams = [stream for (identifier,) in rows[:most] if (stream := self.streams.find(bytes(identifier)))]
        if 1 < len(rows) <= most:
            self._seal_everything(streams)
        else:
            for stream in streams:
                self.seal(stream)
        return len(streams)

    def _seal_everything(self, streams: list[Stream]) -> None:
        """Seal all that waits, in these streams: read from end to end, since it lies in the order it was written."""
        payloads: dict[int, list[bytes]] = {}
        for stream_no, payload in self.connection.execute("SELECT stream, payload FROM pending ORDER BY n"):
            payloads.setdefault(stream_no, []).append(bytes(payload))
        for stream in streams:
            self._seal(stream, payloads[stream.no])
        self.connection.execute("DELETE FROM pending")

    def seal_if_waiting(self, stream: Stream) -> None:
        """Put a stream's waiting changes into one envelope, if there are any."""
        if self._waiting_in(stream).changes:
            self.seal(stream)

    def seal(self, stream: Stream) -> None:
        """Put a stream's waiting changes into one envelope, chained to the last one and signed by this device."""
        self.write_gathered()
        rows = self.connection.execute(
            "SELECT payload FROM pending WHERE stream = ? ORDER BY n", (stream.no,)
        ).fetchall()
        self._seal(stream, [bytes(payload) for (payload,) in rows])
        self.connection.execute("DELETE FROM pending WHERE stream = ?", (stream.no,))

    def _seal(self, stream: Stream, payloads: list[bytes]) -> None:
        """The envelope is an entry of the own log besides its changes: a copy of the vault from before would seal them
        once more.
        """
        if stream.register == ACCESS:
            access_log.settle(self)  # never under a key that a former reader holds
        changes = [change for payload in payloads for change in split_changes(payload)]
        seq, prev = self.head(stream, self.identity.device)
        item_digest, envelope = self._sealed(stream, seq + 1, prev, changes)
        self._keep(stream, self.identity.device, seq + 1, item_digest, envelope)
        self._set_head(stream, self.identity.device, seq + 1, item_digest)
        self._note_own(item_digest, stream, seq=seq + 1, changes=len(changes))
        self._waiting[stream.no] = Waiting(0, 0, 0)

    def _sealed(self, stream: Stream, seq: int, prev: bytes, changes: list[Raw]) -> tuple[bytes, Envelope]:
        """(digest, envelope) of changes at a place of this device's chain."""
        identity, sealing = self.identity, self._sealing(stream)
        header = write_header(
            Header(
                ENVELOPE_VERSION,
                identity.org,
                stream.id,
                identity.device,
                seq,
                prev,
                sealing.epoch,
                sealing.roster_head,
                os.urandom(16),
            )
        )
        ciphertext = self.codec.seal(stream.keys[sealing.epoch], header, join_changes(changes))
        item_digest = digest(header, ciphertext)
        if self._signing is None:
            self._signing = identity.signing_key()
        return item_digest, Envelope(header, ciphertext, self._signing.sign(SIGNATURE_LABEL, item_digest))

    def seal_again(self, stream: Stream, seq: int, prev: bytes, changes: list[Raw], count: int) -> bytes:
        """Seal what stands at a place of this device's chain anew, behind another envelope; the new one's digest.

        `count` is how many of the changes are somebody's words. The server has nothing of the chain from here on.
        """
        item_digest, envelope = self._sealed(stream, seq, prev, changes)
        self.put_again(stream, seq, item_digest, envelope, count)
        return item_digest

    def put_again(self, stream: Stream, seq: int, item_digest: bytes, envelope: Envelope, count: int) -> int:
        """Keep another envelope at a place of this device's chain, which ends with it; its line of the own log."""
        self.connection.execute(
            "UPDATE envelope SET digest = ?, header = ?, ciphertext = ?, signature = ?"
            " WHERE stream = ? AND device = ? AND seq = ?",
            (
                item_digest, envelope.header, envelope.ciphertext, envelope.signature,
                stream.no, self.device_no(self.identity.device), seq,
            ),
        )  # fmt: skip
        self._set_head(stream, self.identity.device, seq, item_digest)
        return self._note_own(item_digest, stream, seq=seq, changes=count)

    def announce_again(self, stream: Stream, epoch: int, item_digest: bytes) -> None:
        """Send a stream's key once more, as another line of the own log; the digest is what its first line is of."""
        self._note_own(item_digest, stream, epoch=epoch)

    def may_seal(self, stream: Stream) -> bool:
        """Whether this device would seal in the stream now, and does not wait for a key."""
        return stream.register == ACCESS or self._sealing(stream).ready

    def _sealing(self, stream: Stream) -> epochs.Sealing:
        """What this device would seal a stream's changes with now."""
        if stream.register == ACCESS:
            return epochs.Sealing(max(stream.keys), self.roster.head, ready=True)
        return epochs.sealing(self.roster, self.identity.device, stream, self.streams)

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
        self._keep(stream, device, seq, item_digest, envelope)
        self._heard[device] = max(self._heard.get(device, 0), *(change.at for change in changes), 0)
        if device == self.identity.device:
            self._take_back(stream, seq, changes)
        self._set_head(stream, device, seq, item_digest)

    def _take_back(self, stream: Stream, seq: int, changes: list[Change]) -> None:
        """Own changes that the server had: those waiting here still are the same ones, the others are a lost tail."""
        self.write_gathered()
        self._waiting.pop(stream.no, None)
        places = {change.id: place for place, change in enumerate(changes)}
        known: set[int] = set()
        for number, payload in self.connection.execute(
            "SELECT n, payload FROM pending WHERE stream = ?", (stream.no,)
        ).fetchall():
            waiting = read_changes(bytes(payload))
            first = places.get(waiting[0].id)
            if first is not None:
                known |= set(range(first, first + len(waiting)))
                self.connection.execute("UPDATE own_log SET seq = ?, first = ? WHERE n = ?", (seq, first, number))
                self.connection.execute("DELETE FROM pending WHERE n = ?", (number,))
        for place, change in enumerate(changes):
            if place not in known:
                item_digest = hashlib.sha256(write_changes([change])).digest()
                self._note_own(item_digest, stream, seq=seq, first=place, changes=1)

    def _keep(self, stream: Stream, device: bytes, seq: int, item_digest: bytes, envelope: Envelope) -> None:
        """Envelopes are numbered in the order they were merged: a rebuild takes causes before effects by that."""
        place = (stream.no, self.device_no(device), seq, item_digest)
        self._envelopes.append((*place, envelope.header, envelope.ciphertext, envelope.signature))

    def own_head(self) -> tuple[int, bytes]:
        """(how many items this device has written, the running hash over them)."""
        if self._own is None:
            self._own = read_own_head(self.connection)
        return self._own

    def _note_own(
        self,
        item_digest: bytes,
        stream: Stream,
        *,
        epoch: int | None = None,
        seq: int | None = None,
        first: int | None = None,
        changes: int = 0,
    ) -> int:
        """Write the next line of the own log; its number. See the table for what it may be of."""
        count, head = self.own_head()
        self._own = (count + 1, next_own_head(head, item_digest))
        self._own_rows.append((count + 1, stream.no, epoch, seq, first, changes, self._own[1]))
        return count + 1


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
