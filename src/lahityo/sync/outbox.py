"""What waits to be pushed, and what the server made of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec

from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import KeyGrant, StreamKey
from lahityo.protocol.limits import MAX_ITEMS, PUSH_BATCH_BYTES
from lahityo.protocol.messages import FeedItem, OwnHead
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import RosterEntry
from lahityo.vault import epochs, leaving_out, meta, relaying, withheld
from lahityo.vault.access_log import UNREAD
from lahityo.vault.circles import UNANNOUNCED
from lahityo.vault.meta import Identity
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

SEAL_CHUNK = 500
"""Streams sealed in one transaction, of a fraction of a second: what waits is read and dropped as a whole when it is of
no more streams than this."""

_TRY_AGAIN = (Outcome.GAP, Outcome.UNKNOWN_STREAM)
_REFUSED_FOR_NOW = frozenset({*_TRY_AGAIN, Outcome.NOT_ALLOWED})
_NOT_ALLOWED_AT = "not_allowed_at"
"""How far the roster was when the server last said that this device may not."""
_GRANT, _ROSTER = "grant", "roster"
_NOT_YET = f"{UNREAD} UNION SELECT stream.id FROM stream WHERE stream.team IN ({UNANNOUNCED})"  # noqa: S608 - constant
_UNSENT = f"own_log.first IS NULL AND own_log.outcome IS NULL AND own_log.stream NOT IN ({_NOT_YET})"
"""The lines of the own log that are to be pushed; the id of this device is bound."""
_ANY_WAITING = (
    f"SELECT EXISTS (SELECT 1 FROM own_log WHERE {_UNSENT})"  # noqa: S608 - constant text
    " OR EXISTS (SELECT 1 FROM pending JOIN stream ON stream.id = pending.stream{})"
    " OR EXISTS (SELECT 1 FROM outgoing) OR EXISTS (SELECT 1 FROM relay)"
)
_ITEMS = (
    "SELECT own_log.n, own_log.changes, envelope.header, envelope.ciphertext, envelope.signature,"  # noqa: S608 - same
    " stream_key.body, stream_key.signature FROM own_log"
    " LEFT JOIN envelope ON envelope.stream = own_log.stream AND envelope.seq = own_log.seq"
    " AND envelope.device = (SELECT id FROM device WHERE device = ?)"
    " LEFT JOIN stream_key ON stream_key.stream = own_log.stream AND stream_key.epoch = own_log.epoch"
    f" WHERE {_UNSENT} ORDER BY own_log.n LIMIT ?"
)


_ACKNOWLEDGED_BEFORE = (
    "SELECT 1 FROM own_log AS one JOIN own_log AS before ON before.stream = one.stream AND before.first IS NULL"
    " AND before.outcome < 16 AND CASE WHEN one.seq > 1 THEN before.seq = one.seq - 1 ELSE before.epoch IS NOT NULL END"
    " WHERE one.n = ? AND one.seq IS NOT NULL"
)


_ACKNOWLEDGED = (
    "SELECT own_log.n, coalesce(own_log.seq, 1), stream.stream FROM own_log JOIN stream ON stream.id = own_log.stream"
    " WHERE own_log.first IS NULL AND own_log.outcome < 16"
)


@dataclass
class Push:
    """What goes with one request: own items by their number in the own log and how many changes each holds, or what is
    relayed by its row; grants and roster entries by their row.
    """

    items: list[tuple[int, FeedItem]] = field(default_factory=list)
    changes: list[int] = field(default_factory=list)
    grants: list[tuple[int, KeyGrant]] = field(default_factory=list)
    roster_rows: list[int] = field(default_factory=list)
    roster: list[RosterEntry] = field(default_factory=list)
    relayed: bool = False
    """The items are rows of `relay`: of whomever, each counted as a change once it is there."""

    @property
    def empty(self) -> bool:
        """Whether nothing is pushed."""
        return not (self.items or self.grants or self.roster)


@dataclass(frozen=True)
class Counts:
    """Changes that are safe on the server now, and those it refused."""

    pushed: int
    refused: int


class Outbox:
    """The outbox of a vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def next_push(self, most: int = PUSH_BATCH_BYTES) -> Push:
        """The next batch, in the order it was written, at most `most` bytes and PUSH_BATCH_BYTES; first what a restored
        server lacks.
        """
        return self._vault.read(lambda connection: _next_push(connection, min(most, PUSH_BATCH_BYTES)))

    def next_roster(self) -> Push:
        """The roster entries that wait, and nothing else."""
        return self._vault.read(lambda connection: _queued(connection, _ROSTER))

    def waiting(self) -> bool:
        """Whether anything is still to be pushed; not what waits for a key."""
        roster = self._vault.roster
        return self._vault.read(lambda connection: _waiting(connection, roster))

    def retry_refused(self, *, everything: bool = False) -> None:
        """Try again what was refused because something before it was missing; and what this device was not allowed,
        when the roster has moved since: it may be entitled again. `everything` that was not given up: a person asks.
        What was given up and goes all the same is tried with what stands behind it.
        """

        def work(tx: Tx) -> None:
            again = list(Outcome) if everything else list(_TRY_AGAIN)
            if meta.get(tx.connection, _NOT_ALLOWED_AT) not in {None, _mark(tx)}:
                again.append(Outcome.NOT_ALLOWED)
                meta.drop(tx.connection, _NOT_ALLOWED_AT)
            tx.connection.executemany(
                "UPDATE own_log SET outcome = NULL WHERE first IS NULL AND outcome >= 16 AND outcome = ?"
                " AND n NOT IN (SELECT n FROM given_up)",
                [(one,) for one in again],
            )
            goes = withheld.withheld(tx.connection).carried
            tx.connection.executemany("UPDATE own_log SET outcome = NULL WHERE n = ?", [(one,) for one in goes])

        if everything or self._vault.read(_any_refused):
            self._vault.write_behind(work)

    def has_lost(self, push: Push, item_outcomes: Sequence[int]) -> bool:
        """Whether the server misses what it had acknowledged: the one before in the chain of something just pushed."""
        missing = [
            (number,) for outcome, (number, _) in zip(item_outcomes, push.items, strict=True) if outcome in _TRY_AGAIN
        ]
        if push.relayed or not missing:
            return False
        return self._vault.read(
            lambda connection: any(connection.execute(_ACKNOWLEDGED_BEFORE, row).fetchone() for row in missing)
        )

    @staticmethod
    def wait_again(tx: Tx, heads: Sequence[OwnHead]) -> bool:
        """What lies beyond these, the last envelopes of this device that the server has, waits to be pushed; whether
        any of it had been acknowledged.
        """
        places = {head.stream: head.seq for head in heads}
        rows = tx.connection.execute(_ACKNOWLEDGED).fetchall()
        beyond = [(number,) for number, seq, stream in rows if seq > places.get(bytes(stream), 0)]
        tx.connection.executemany("UPDATE own_log SET outcome = NULL WHERE n = ?", beyond)
        tx.connection.executemany(
            "UPDATE own_log SET outcome = NULL WHERE first IS NULL AND outcome = ?"
            " AND n NOT IN (SELECT n FROM given_up)",
            [(one,) for one in _TRY_AGAIN],
        )
        tx.touch("sync", b"")
        return bool(beyond)

    @staticmethod
    def settle(
        tx: Tx, push: Push, item_outcomes: Sequence[int], grant_outcomes: Sequence[int], roster_outcomes: Sequence[int]
    ) -> Counts:
        """Note the receipts. What was refused stays in the outbox with its reason."""
        taken = [
            (outcome, number)
            for outcome, (number, _) in zip(item_outcomes, push.items, strict=True)
            if outcome != Outcome.MOVED
        ]
        if push.relayed:
            relaying.settle(tx.connection, taken)
        else:
            tx.connection.executemany("UPDATE own_log SET outcome = ? WHERE n = ?", taken)
        if Outcome.NOT_ALLOWED in item_outcomes:
            meta.put(tx.connection, _NOT_ALLOWED_AT, _mark(tx))
        done = [row for (row, _), _ in zip(push.grants, grant_outcomes, strict=True)]
        if roster_outcomes:
            # Moved on or taken: either way it comes with the roster, or is made anew on top of it.
            done += push.roster_rows
        tx.connection.executemany("DELETE FROM outgoing WHERE id = ?", [(row,) for row in done])
        tx.touch("sync", b"")
        return Counts(
            sum(count for count, outcome in zip(push.changes, item_outcomes, strict=True) if not refused(outcome)),
            sum(1 for outcome in item_outcomes if refused(outcome) and outcome != Outcome.MOVED),
        )


def seal_waiting(vault: Vault, between: Callable[[], None] = lambda: None) -> None:
    """Seal all that waits, a few streams in each transaction so that nobody's save waits long; what was given up first
    makes way for what stands behind it.
    """
    if vault.read(leaving_out.in_the_way):
        vault.write_behind(lambda tx: leaving_out.make_way(tx.log))
    while vault.write_behind(lambda tx: tx.log.seal_waiting(SEAL_CHUNK)) == SEAL_CHUNK:
        between()


def put_grant(connection: Connection, grant: KeyGrant) -> None:
    """Queue a grant."""
    connection.execute("INSERT INTO outgoing (kind, item) VALUES (?, ?)", (_GRANT, msgspec.msgpack.encode(grant)))


def put_roster_entry(connection: Connection, entry: RosterEntry) -> None:
    """Queue a roster entry."""
    connection.execute("INSERT INTO outgoing (kind, item) VALUES (?, ?)", (_ROSTER, msgspec.msgpack.encode(entry)))


def has_roster_entry(connection: Connection) -> bool:
    """Whether a roster entry is queued."""
    return connection.execute("SELECT 1 FROM outgoing WHERE kind = ?", (_ROSTER,)).fetchone() is not None


def _waiting(connection: Connection, roster: Roster) -> bool:
    device = _device(connection)
    held_up = epochs.held_up(connection, roster, device)
    condition = epochs.but_for(held_up) if held_up else ""
    row = connection.execute(_ANY_WAITING.format(condition), (device, *epochs.flat(held_up))).fetchone()
    return bool(row[0])


def _any_refused(connection: Connection) -> bool:
    rows = connection.execute("SELECT DISTINCT outcome FROM own_log WHERE first IS NULL AND outcome >= 16").fetchall()
    return any(outcome in _REFUSED_FOR_NOW for (outcome,) in rows)


def _mark(tx: Tx) -> bytes:
    return str(tx.log.roster.seq).encode()


def _device(connection: Connection) -> bytes:
    identity = meta.get_struct(connection, "identity", Identity)
    return identity.device if identity else b""


def _queued(connection: Connection, *kinds: str) -> Push:
    push = Push()
    for row, kind, raw in connection.execute("SELECT id, kind, item FROM outgoing ORDER BY id LIMIT 200"):
        if kind not in kinds:
            continue
        if kind == _GRANT:
            push.grants.append((row, msgspec.msgpack.decode(bytes(raw), type=KeyGrant)))
        else:
            push.roster_rows.append(row)
            push.roster.append(msgspec.msgpack.decode(bytes(raw), type=RosterEntry))
    return push


def _next_push(connection: Connection, most: int) -> Push:
    push = _queued(connection, _GRANT, _ROSTER)
    if (relayed := relaying.next_items(connection, most)) is not None:
        push.relayed, push.items, push.changes = True, relayed, [0] * len(relayed)
        return push
    size = 0
    device = _device(connection)
    rows = connection.execute(_ITEMS, (device, device, MAX_ITEMS))
    for number, changes, header, ciphertext, signature, body, body_signature in rows:
        item: FeedItem
        if header is not None:
            item = Envelope(bytes(header), bytes(ciphertext), bytes(signature))
            weight = len(header) + len(ciphertext) + 70
        else:
            item = StreamKey(bytes(body), bytes(body_signature))
            weight = len(body) + 70
        if push.items and size + weight > most:
            break
        size += weight
        push.items.append((number, item))
        push.changes.append(changes)
    return push
