"""A vault that is a copy of one used elsewhere: how that is noticed, and how it becomes a device of its own.

Both copies sign with the same keys and number their envelopes alike. The server counts: whoever finds more of his own
chains there than he put there has a twin, and pushes and merges nothing more. `become` gives the vault another
identity: what only this copy has written is written again by the new device, in its order, with its times, and by what
its author had seen; what the old device has at the server comes again as any other device's, the twin's words with it.
"""

import enum
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from lahityo.crypto.envelope import BodyCodec
from lahityo.protocol.change import Change, Op, Value, read_changes
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import Dot, digest, read_header
from lahityo.protocol.messages import OwnHead
from lahityo.protocol.types import ACCESS, pack
from lahityo.vault import access_log, integrity, meta
from lahityo.vault.access_log import CHAIN, Entry
from lahityo.vault.forgetting import STATEMENTS_READ
from lahityo.vault.incoming import CLONED
from lahityo.vault.log import Log, next_own_head
from lahityo.vault.merge import SIGNED
from lahityo.vault.meta import Identity
from lahityo.vault.reader import Reader
from lahityo.vault.record_rows import CARRIED_FROM
from lahityo.vault.schema import WAITING
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Stream
from lahityo.vault.vault import Tx

_ELSEWHERE, _LEFT_THERE = "own_elsewhere", "own_left_there"
"""How many of its own envelopes the server has that are not here and never will be, and the heads of those chains: a
backup was put back that is older than they are, in registers that this device may not read any more.
"""
_TAKEN_BACK = "own_taken_back"
_BEGINS = b"lahityo/vault/another-device/1"
_UNSENT_ENVELOPE = f"{WAITING} AND own_log.seq IS NOT NULL"
_KNOWN_THERE = (
    "SELECT (SELECT coalesce(sum(head.seq), 0) FROM head"  # noqa: S608 - constant text
    " JOIN device ON device.id = head.device WHERE device.device = ?)"
    f" - (SELECT count(*) FROM own_log WHERE {_UNSENT_ENVELOPE})"
)
_CHANGES = (
    "SELECT own_log.n, own_log.stream, own_log.seq, own_log.first, own_log.changes, pending.payload FROM own_log"
    " LEFT JOIN pending ON pending.n = own_log.n WHERE own_log.first >= 0 ORDER BY own_log.n"
)
_UNSENT_KEYS = (
    "SELECT stream.stream, own_log.epoch, own_log.n, own_log.outcome,"  # noqa: S608 - constant text
    " own_log.n IN (SELECT n FROM given_up) FROM own_log"
    " JOIN stream ON stream.id = own_log.stream AND stream.register <> ?"
    f" WHERE {WAITING} AND own_log.epoch IS NOT NULL ORDER BY own_log.n"
)
_GIVEN_UP_PLACES = (
    "SELECT own_log.stream, own_log.seq, own_log.n, own_log.outcome FROM given_up"  # noqa: S608 - constant text
    f" JOIN own_log ON own_log.n = given_up.n WHERE {_UNSENT_ENVELOPE}"
)
_GIVEN_UP_ITEMS = (
    "SELECT own_log.item, own_log.n, own_log.outcome FROM given_up"
    " JOIN own_log ON own_log.n = given_up.n WHERE own_log.item IS NOT NULL"
)
_LEFT_OUT = (
    "SELECT stream.id, stream.stream, left_out.seq, left_out.header, left_out.ciphertext FROM left_out"
    " JOIN stream ON stream.id = left_out.stream WHERE left_out.device = ? AND stream.forgotten IS NULL"
    " ORDER BY stream.id, left_out.seq"
)
Places = Mapping[bytes, int | None]
"""The last place in this device's chain of a stream that a copy and the server have in common, by the stream's id; None
where the server has something of the chain and does not show it: then the last acknowledged place counts."""


class Standing(enum.Enum):
    """What the server has of this device's chains, compared with what is here."""

    SAME = "same"
    BEHIND = "behind"
    """The server has lost some: it was set back."""
    FOREIGN = "foreign"
    """There is something that was not written here."""


class _GivenUp(NamedTuple):
    """What a person gave up: its line of the own log, and what the server had said of it."""

    number: int
    outcome: int


class _Carried(NamedTuple):
    """What one line of the own log wrote; `given_up` stays on this computer."""

    number: int
    stream: bytes
    changes: list[Change]
    given_up: _GivenUp | None = None


def noticed(connection: Connection) -> bool:
    """Whether this vault was found to be a copy, and has not become a device of its own."""
    row = connection.execute("SELECT 1 FROM problem WHERE kind = ? AND ended IS NULL", (CLONED,)).fetchone()
    return row is not None


def known_there(connection: Connection, device: bytes) -> int:
    """How many envelopes of this device the server has, as far as its receipts say."""
    return int(connection.execute(_KNOWN_THERE, (device,)).fetchone()[0]) + int(meta.get(connection, _ELSEWHERE) or 0)


def taken_back(connection: Connection) -> None:
    """A restored vault has taken back what the server gives to it of its own: the rest lies where it reads no more."""
    meta.put(connection, _TAKEN_BACK, b"1")


def compared(connection: Connection) -> None:
    """A sync has come to its end: what is met from here on and was not written here is a copy's."""
    meta.drop(connection, _TAKEN_BACK)


def compare(tx: Tx, heads: Sequence[OwnHead], at: int) -> Standing:
    """Compare the chains by what the server says; receipts that were lost are made up for, a twin is noted."""
    connection, log = tx.connection, tx.log
    own = log.device_no(log.identity.device)
    there: dict[int, int] = {}
    foreign, left = list[OwnHead](), list[OwnHead]()
    acknowledged, elsewhere = _acknowledged(connection, own), 0
    for head in heads:
        stream = log.streams.find(head.stream)
        if stream is not None and _digest_at(connection, stream, own, head.seq) == head.digest:
            there[stream.no] = head.seq
        elif _is_left_there(log, head, stream):
            known = acknowledged.get(stream.no, 0) if stream is not None else 0
            elsewhere += max(0, head.seq - known)
            left.append(head)
            if stream is not None:
                there[stream.no] = min(head.seq, known)
        else:
            foreign.append(head)
            if stream is not None:
                there[stream.no] = head.seq
    meta.put(connection, _ELSEWHERE, str(elsewhere).encode())
    meta.put_struct(connection, _LEFT_THERE, left)
    if any(seq > there.get(stream, 0) for stream, seq in acknowledged.items()):
        return Standing.BEHIND
    if foreign:
        note(tx, at, pack([[head.stream, head.seq, head.digest] for head in foreign]))
        return Standing.FOREIGN
    connection.executemany(
        f"UPDATE own_log SET outcome = ? WHERE stream = ? AND seq <= ? AND {_UNSENT_ENVELOPE}",  # noqa: S608 - constant
        [(Outcome.ALREADY_STORED, stream, seq) for stream, seq in there.items()],
    )
    return Standing.SAME


def note(tx: Tx, at: int, evidence: bytes) -> None:
    """This vault is a copy; once, while it lasts. `at` in ms."""
    if not noticed(tx.connection):
        tx.connection.execute(
            "INSERT INTO problem (at, kind, device, evidence) VALUES (?, ?, ?, ?)",
            (at, CLONED, tx.log.identity.device, evidence),
        )
    tx.touch("sync", b"")


def cleared(tx: Tx, at: int) -> None:
    """The server has nothing any more that was not written here."""
    tx.connection.execute("UPDATE problem SET ended = ? WHERE kind = ? AND ended IS NULL", (at, CLONED))
    tx.touch("sync", b"")


def own_digests(connection: Connection, device: bytes, stream: bytes) -> dict[int, bytes]:
    """This device's chain of a stream, as it is here: the digest at each place."""
    rows = connection.execute(
        "SELECT seq, digest FROM envelope JOIN stream ON stream.id = envelope.stream JOIN device ON"
        " device.id = envelope.device WHERE stream.stream = ? AND device.device = ?",
        (stream, device),
    )
    return {seq: bytes(digest) for seq, digest in rows}


def become(tx: Tx, fresh: Identity, common: Places, at: int) -> int:
    """Be another device of the same member from here on; how many changes it has written again.

    `common` names places that the server has, of every chain that it has something of. All of it
    is one transaction: either the vault is as it was, or everything that was here is here, under the new device's name.
    """
    tx.log.flush()
    old, own = tx.log.identity, tx.log.device_no(tx.log.identity.device)
    places = _places(tx.log, own, common)
    carried = _in_order(tx.log, [*_unsent(tx, old.device, places), *_left_out(tx, own, places)])
    begun = [row for row in tx.connection.execute(_UNSENT_KEYS, (ACCESS,)).fetchall() if bytes(row[0]) not in common]
    _close_own_log(tx.connection, fresh.device)
    _set_aside(tx.connection, own, places, at)
    for table in ("pending", "outgoing", "cursor"):
        tx.connection.execute(f"DELETE FROM {table}")  # noqa: S608 - constant names
    for name in ("session", "joining", STATEMENTS_READ, _ELSEWHERE, _LEFT_THERE):
        meta.drop(tx.connection, name)
    tx.become(fresh)
    integrity.rebuild(tx.connection)
    for stream, epoch, number, outcome, is_given_up in begun:
        tx.log.bring_key(bytes(stream), epoch)
        if is_given_up:
            _give_up_again(tx, _GivenUp(number, outcome))
    for one in carried:
        _write_again(tx, one, Dot(old.device, _place_of(tx, one.stream, places)))
    tx.touch("roster", fresh.org)
    tx.touch("sync", b"")
    return sum(len(one.changes) for one in carried if one.given_up is None)


def _is_left_there(log: Log, head: OwnHead, stream: Stream | None) -> bool:
    """Whether a restored vault cannot have this: it was written after the backup, where it may not read any more."""
    if stream is not None and log.roster.may_write(log.identity.device, stream.team, stream.register):
        return False
    known = meta.get_struct(log.connection, _LEFT_THERE, list[OwnHead]) or []
    return head in known or meta.get(log.connection, _TAKEN_BACK) is not None


def _digest_at(connection: Connection, stream: Stream, own: int, seq: int) -> bytes | None:
    row = connection.execute(
        "SELECT digest FROM envelope WHERE stream = ? AND device = ? AND seq = ?", (stream.no, own, seq)
    ).fetchone()
    return None if row is None else bytes(row[0])


def _acknowledged(connection: Connection, own: int) -> dict[int, int]:
    """The last place of each own chain that the server has by its receipts, by the stream's number."""
    places = dict(connection.execute("SELECT stream, seq FROM head WHERE device = ?", (own,)).fetchall())
    for stream, first in connection.execute(
        f"SELECT stream, min(seq) FROM own_log WHERE {_UNSENT_ENVELOPE} GROUP BY stream"  # noqa: S608 - constant text
    ).fetchall():
        places[stream] = first - 1
    return places


def _places(log: Log, own: int, common: Places) -> dict[int, int]:
    places = _acknowledged(log.connection, own)
    for identifier, seq in common.items():
        stream = log.streams.find(identifier)
        if stream is not None and stream.no in places and seq is not None:
            places[stream.no] = seq
    return places


def _place_of(tx: Tx, stream: bytes, places: Mapping[int, int]) -> int:
    known = tx.log.streams.find(stream)
    return places.get(known.no, 0) if known is not None else 0


def _unsent(tx: Tx, device: bytes, places: Mapping[int, int]) -> list[_Carried]:
    """What every line of the own log wrote beyond the common places."""
    connection, found = tx.connection, list[_Carried]()
    together: dict[int, _Carried] = {}  # what was given up is of one envelope, however many lines have written it
    given_up = {(stream, seq): _GivenUp(*row) for stream, seq, *row in connection.execute(_GIVEN_UP_PLACES).fetchall()}
    names = {no: bytes(stream) for no, stream in connection.execute("SELECT id, stream FROM stream")}
    reader, last = Reader(connection, device), ((b"", 0), list[Change]())
    for number, stream_no, seq, first, count, payload in connection.execute(_CHANGES).fetchall():
        given = None
        if payload is not None:
            changes = read_changes(bytes(payload))
        elif seq > places.get(stream_no, 0):
            place = (names[stream_no], seq)
            if last[0] != place:
                last = (place, reader.changes_of(names[stream_no], device, seq))
            changes, given = last[1][first : first + count], given_up.get((stream_no, seq))
        else:
            continue
        if given is not None and (known := together.get(given.number)):
            known.changes.extend(changes)
            continue
        found.append(_Carried(number, names[stream_no], list(changes), given))
        if given is not None:
            together[given.number] = found[-1]
    return found


def _left_out(tx: Tx, own: int, places: Mapping[int, int]) -> list[_Carried]:
    """What was given up beyond the common places, and has left its place in the chain."""
    found, codec = list[_Carried](), BodyCodec()
    given_up = {bytes(item): _GivenUp(*row) for item, *row in tx.connection.execute(_GIVEN_UP_ITEMS).fetchall()}
    for stream_no, identifier, seq, header, ciphertext in tx.connection.execute(_LEFT_OUT, (own,)).fetchall():
        stream = tx.log.streams.find(bytes(identifier))
        given = given_up.get(digest(bytes(header), bytes(ciphertext)))
        if given is not None and stream is not None and seq > places.get(stream_no, 0):
            key = stream.keys[read_header(bytes(header)).epoch]
            changes = read_changes(codec.open(key, bytes(header), bytes(ciphertext)))
            found.append(_Carried(given.number, bytes(identifier), changes, given))
    return found


def _in_order(log: Log, carried: Iterable[_Carried]) -> list[_Carried]:
    """As it was written; where this device waits for a key, what was given up first, since that is sealed at once."""

    def place(one: _Carried) -> tuple[bool, int]:
        stream = log.streams.find(one.stream)
        return one.given_up is None or stream is None or log.may_seal(stream), one.number

    return sorted(carried, key=place)


def _close_own_log(connection: Connection, device: bytes) -> None:
    """The lines so far keep the digests of what they were of, and the log goes on behind them with the new device."""
    lines = list(integrity.own_items(connection))
    connection.executemany(  # the history tells of what was given up with its client
        "UPDATE own_log SET stream = CASE WHEN n IN (SELECT n FROM given_up) THEN stream ELSE 0 END,"
        " epoch = NULL, seq = NULL, first = -1, item = ? WHERE n = ?",
        [(item, number) for number, item, _ in lines],
    )
    number, _, head = lines[-1] if lines else (0, b"", bytes(32))
    item = hashlib.sha256(_BEGINS + device).digest()
    connection.execute(
        "INSERT INTO own_log (n, stream, first, changes, head, outcome, item) VALUES (?, 0, -1, 0, ?, 0, ?)",
        (number + 1, next_own_head(head, item), item),
    )


def _set_aside(connection: Connection, own: int, places: Mapping[int, int], at: int) -> None:
    """What the old device signed beyond the common places leaves its chains, and is kept as evidence."""
    aside: list[list[bytes]] = []
    for stream, seq in places.items():
        beyond = (stream, own, seq)
        aside += [
            [bytes(one) for one in row]
            for table in ("envelope", "left_out")
            for row in connection.execute(
                f"SELECT header, ciphertext, signature FROM {table} WHERE stream = ? AND device = ?"  # noqa: S608
                " AND seq > ? ORDER BY seq",
                beyond,
            )
        ]
        connection.execute("DELETE FROM envelope WHERE stream = ? AND device = ? AND seq > ?", beyond)
        connection.execute("DELETE FROM left_out WHERE stream = ? AND device = ? AND seq > ?", beyond)
        connection.execute("DELETE FROM head WHERE stream = ? AND device = ? AND seq > ?", beyond)
        connection.execute(
            "INSERT OR IGNORE INTO head (stream, device, seq, digest) SELECT stream, device, seq, digest FROM envelope"
            " WHERE stream = ? AND device = ? AND seq = ?",
            (stream, own, seq),
        )
        connection.execute("UPDATE stated SET seq = min(seq, ?) WHERE stream = ? AND device = ?", (seq, stream, own))
    connection.execute(
        "UPDATE problem SET ended = ?, evidence = ? WHERE kind = ? AND ended IS NULL", (at, pack(aside), CLONED)
    )


def _write_again(tx: Tx, one: _Carried, seen_own: Dot) -> None:
    """Write changes as the new device's own: what their author had seen of others, and of the chain that stays."""
    stream = tx.log.streams.find(one.stream)
    if stream is None:
        return
    if one.given_up is not None and stream.register != ACCESS:
        tx.log.seal_if_waiting(stream)
    for change in one.changes:
        if stream.register == ACCESS:
            access_log.note(tx, stream.team, [_entry(op) for op in change.ops], change.at)
            continue
        seen = [*change.context, *([seen_own] if seen_own.seq else [])]
        tx.log.append(stream, [_marked(change.ops, seen_own.device)], change.at, seen=sorted(seen))
    if one.given_up is not None and stream.register != ACCESS:
        tx.log.seal(stream)
        _give_up_again(tx, one.given_up)


def _give_up_again(tx: Tx, given_up: _GivenUp) -> None:
    """What was written last stays on this computer, as it was decided on at its time."""
    number, _ = tx.log.own_head()
    tx.log.flush()
    tx.connection.execute("UPDATE own_log SET outcome = ? WHERE n = ?", (given_up.outcome, number))
    tx.connection.execute("UPDATE given_up SET n = ? WHERE n = ?", (number, given_up.number))


def _entry(op: Op) -> Entry:
    return Entry(op.record, {name: value for name, value in op.set.items() if name != CHAIN})


def _marked(ops: Iterable[Op], device: bytes) -> list[Op]:
    """A document that is signed again says by which of the person's devices it was signed first."""
    marked = []
    for op in ops:
        fields: dict[str, Value] = dict(op.set)
        if fields.get(SIGNED) is not None:
            fields[CARRIED_FROM] = device
        marked.append(Op(op.record, op.type, fields, op.add, op.remove))
    return marked
