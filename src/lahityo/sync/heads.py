"""What each laptop has seen of the others' chains, told to the team: by it a fork and a withheld tail are noticed.

Once a day at most, after a sync that brought something, a device writes the heads that have changed into its team's own
stream. Whoever reads that compares: another digest in a place it knows is a second history; a head that has not
come after a further whole sync is withheld.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import msgspec

from lahityo.base.errors import Refused
from lahityo.base.ids import new_id
from lahityo.protocol.change import Op
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.types import ACCESS, Id, RegisterName, Sequence, pack
from lahityo.vault import meta, moves, problems
from lahityo.vault.forgetting import STATEMENTS_READ
from lahityo.vault.held import decode_state
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Stream
from lahityo.vault.vault import Tx

RECORD_TYPE, FIELD = "seen", "heads"
EVERY_MS = 86_400_000
DIGEST_BYTES = 8
MOST = 2000
"""Heads in one statement: 70 kB; what is more goes with the next."""
_STATED_AT, _READ, _ROUNDS = "stated_at", STATEMENTS_READ, "rounds"
_TEAM, _SHARED = "team", "shared"


class Seen(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The last envelope of a device in a stream, as somebody has it; the digest's first DIGEST_BYTES bytes."""

    stream: Id
    register: RegisterName
    device: Id
    seq: Sequence
    digest: Annotated[bytes, msgspec.Meta(min_length=DIGEST_BYTES, max_length=DIGEST_BYTES)]


_decode = msgspec.msgpack.Decoder(list[Seen]).decode
# Of this device's own chain only what the server has acknowledged: nobody else can have more.
_CHANGED = (
    "SELECT stream.id, device.id, stream.stream, stream.register, device.device, envelope.seq, envelope.digest,"
    " stream.team, stream.client"
    " FROM head JOIN stream ON stream.id = head.stream JOIN device ON device.id = head.device"
    " JOIN envelope ON envelope.stream = head.stream AND envelope.device = head.device AND envelope.seq ="
    " CASE WHEN device.device = ? THEN (SELECT max(seq) FROM own_log WHERE own_log.stream = head.stream"
    " AND first IS NULL AND outcome < 16) ELSE head.seq END"
    " LEFT JOIN stated ON stated.stream = head.stream AND stated.device = head.device"
    " WHERE stream.register <> ? AND stream.stopped IS NULL AND stream.forgotten IS NULL"
    " AND envelope.seq > coalesce(stated.seq, 0) LIMIT ?"
)


def tell(tx: Tx, at: int) -> bool:
    """Write a statement when a day has passed since the last; whether there is one to push.

    The first time only notes where things stand: whoever joins tells of what comes from then on.
    """
    connection, identity = tx.connection, tx.vault.identity
    last = meta.get(connection, _STATED_AT)
    if last is not None and abs(at - int(last)) < EVERY_MS:
        return False
    meta.put(connection, _STATED_AT, str(at).encode())
    if last is None:
        connection.execute("INSERT OR REPLACE INTO stated (stream, device, seq) SELECT stream, device, seq FROM head")
        return False
    rows = connection.execute(_CHANGED, (identity.device, ACCESS, MOST)).fetchall()
    told = False
    for stream, its in _by_audience(tx, rows):
        seen = [Seen(bytes(row[2]), row[3], bytes(row[4]), row[5], bytes(row[6])[:DIGEST_BYTES]) for row in its]
        tx.log.append(stream, [[Op(new_id(), RECORD_TYPE, {FIELD: pack(seen)})]], at)
        connection.executemany(
            "INSERT OR REPLACE INTO stated (stream, device, seq) VALUES (?, ?, ?)",
            [(row[0], row[1], row[5]) for row in its],
        )
        told = True
    return told


def _by_audience(tx: Tx, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Stream, list[tuple[Any, ...]]]]:
    """Whom a head is told to: the team; of a restricted client, whoever has his record, and there alone."""
    roster = tx.log.roster
    member = roster.members[tx.vault.identity.member]
    of_circles: dict[tuple[bytes, bytes], list[tuple[Any, ...]]] = {}
    of_team: list[tuple[Any, ...]] = []
    for row in rows:
        circle, client = bytes(row[7]), bytes(row[8])
        if circle in roster.circles:
            of_circles.setdefault((circle, client), []).append(row)
        else:
            of_team.append(row)
    audiences = [(client, circle, _SHARED, its) for (circle, client), its in of_circles.items()]
    if of_team and _TEAM in member.registers:
        audiences.append((member.team, member.team, _TEAM, of_team))
    for client, team, register, its in audiences:
        if not roster.entitled(tx.vault.identity.device, team, register):
            continue  # opened in an emergency, it is only read here
        try:
            stream = tx.log.stream_for(client, team, register)
        except Refused:
            continue  # the key has not come yet
        yield stream, its


def compare(tx: Tx, at: int) -> None:
    """A sync has come to its end: judge what colleagues have told, and what has not come since an earlier sync."""
    connection = tx.connection
    rounds = int(meta.get(connection, _ROUNDS) or b"0") + 1
    meta.put(connection, _ROUNDS, str(rounds).encode())
    _read_statements(tx, at, rounds)
    for stream, device, seq, digest, said_by, noted, noticed in connection.execute(
        "SELECT stream, device, seq, digest, said_by, round, at FROM expected"
    ).fetchall():
        seen = Seen(bytes(stream), _TEAM, bytes(device), seq, bytes(digest))
        if _settled(tx, seen, bytes(said_by), at):
            _expect_no_more(connection, seen, bytes(said_by), at)
        elif noted < rounds and not _waits(connection, seen.stream):
            evidence = pack([[seen], bytes(said_by)])
            problems.note(connection, problems.WITHHELD, noticed, evidence, stream=seen.stream, device=seen.device)


def _read_statements(tx: Tx, at: int, rounds: int) -> None:
    connection, roster = tx.connection, tx.log.roster
    last = connection.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0]
    since = min(int(meta.get(connection, _READ) or b"0"), last)
    if since == last:
        return
    meta.put(connection, _READ, str(last).encode())
    followed = roster.members[tx.vault.identity.member].registers | {"roster"}
    for (raw,) in connection.execute(
        "SELECT state FROM record WHERE id > ? AND type = ? ORDER BY id", (since, RECORD_TYPE)
    ).fetchall():
        for cell in decode_state(bytes(raw)).fields.get(FIELD, ()):
            if cell.place.device == tx.vault.identity.device:
                continue
            for seen in _entries(cell.value):
                if seen.register in followed and not _settled(tx, seen, cell.place.device, at):
                    connection.execute(
                        "INSERT OR REPLACE INTO expected (stream, device, seq, digest, said_by, at, round)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        (seen.stream, seen.device, seen.seq, seen.digest, cell.place.device, at, rounds),
                    )


def _entries(value: object) -> Iterable[Seen]:
    """Those of a statement; what is no statement says nothing."""
    if not isinstance(value, bytes):
        return []
    try:
        return _decode(value)
    except (msgspec.MsgspecError, ValueError):
        return []


def _settled(tx: Tx, seen: Seen, said_by: bytes, at: int) -> bool:
    """Whether the head has come; when another one stands in its place, the stream stops and it is told."""
    connection, log = tx.connection, tx.log
    stream = log.streams.find(seen.stream)
    row = connection.execute(
        "SELECT digest, header, ciphertext, signature FROM envelope WHERE stream = ? AND device = ? AND seq = ?",
        (stream.no if stream else 0, log.device_no(seen.device), seen.seq),
    ).fetchone()
    if stream is None or row is None:
        return moves.is_gone(log, seen.stream)  # to another team, and with it what is still to come
    if bytes(row[0])[:DIGEST_BYTES] != seen.digest and not _left(connection, seen):
        evidence = pack([[seen], said_by, Envelope(bytes(row[1]), bytes(row[2]), bytes(row[3]))])
        problems.note(connection, problems.TWO_HISTORIES, at, evidence, stream=seen.stream, device=seen.device)
        if stream.stopped is None:
            log.streams.stop(stream, problems.TWO_HISTORIES)
    return True


def _left(connection: Connection, seen: Seen) -> bool:
    """Whether a person has decided about these two histories already."""
    row = connection.execute(
        "SELECT 1 FROM problem WHERE kind = ? AND stream = ? AND device = ?",
        (problems.TWO_HISTORIES, seen.stream, seen.device),
    ).fetchone()
    return row is not None


def _waits(connection: Connection, stream: bytes) -> bool:
    """Whether the stream is behind for a reason known here: it is stopped or forgotten, or a key has not come."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM stream WHERE stream = ? AND (stopped IS NOT NULL OR forgotten IS NOT NULL))"
        " OR EXISTS (SELECT 1 FROM held WHERE stream = ?)",
        (stream, stream),
    ).fetchone()
    return bool(row[0])


def _expect_no_more(connection: Connection, seen: Seen, said_by: bytes, at: int) -> None:
    connection.execute(
        "DELETE FROM expected WHERE stream = ? AND device = ? AND said_by = ?", (seen.stream, seen.device, said_by)
    )
    if connection.execute("SELECT 1 FROM expected WHERE stream = ?", (seen.stream,)).fetchone() is None:
        problems.end(connection, problems.WITHHELD, at, stream=seen.stream)
