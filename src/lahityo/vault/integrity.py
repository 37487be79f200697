"""`vault check` and `vault rebuild`: prove the log from end to end, and make everything else from it anew."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.envelope import BodyCodec
from lahityo.crypto.signing import verify
from lahityo.protocol.change import join_changes, read_changes, split_changes
from lahityo.protocol.envelope import SIGNATURE_LABEL, digest, read_header
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.types import NO_DIGEST, Malformed
from lahityo.vault import database, key_check, making, meta, roster_log, schema
from lahityo.vault.log import next_own_head
from lahityo.vault.projections import Projector
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Streams

REBUILD_BATCH = 500
_OF_NOBODY = (
    "SELECT count(*) FROM {table} WHERE device NOT IN (SELECT id FROM device) OR stream NOT IN (SELECT id FROM stream)"
)


@dataclass(frozen=True)
class Report:
    """What a check went through, and what is wrong (technical English, ids only; empty when all is well).

    `waiting` are the changes of this device that are not sealed into an envelope yet; `forgotten` the streams that left
    this computer: their chains are proved like any, and nothing here opens them.
    """

    envelopes: int
    waiting: int
    streams: int
    roster_entries: int
    findings: tuple[str, ...]
    forgotten: int = 0


def check_log(connection: Connection) -> Report:
    """Recompute every chain of the roster, the streams and this device; verify signatures; open every body."""
    findings: list[str] = []
    try:
        roster = roster_log.load(connection, check_signatures=True)
    except (Malformed, RosterRejected) as error:
        return Report(0, 0, 0, 0, (f"the roster does not hold: {error}",))
    misnumbered = connection.execute("SELECT count(*) <> coalesce(max(seq), 0) FROM roster_entry").fetchone()[0]
    if misnumbered:
        findings.append("the roster's entries are not numbered one by one")
    key_check.check_keys(connection, roster, findings)
    lost = sum(connection.execute(_OF_NOBODY.format(table=table)).fetchone()[0] for table in ("envelope", "head"))
    if lost:
        findings.append(f"{lost} places of the chains are of an unknown stream or device")
    envelopes = _check_envelopes(connection, roster, findings)
    _check_own_log(connection, findings)
    streams, forgotten = connection.execute("SELECT count(*), count(forgotten) FROM stream").fetchone()
    waiting = connection.execute(
        "SELECT coalesce(sum(own_log.changes), 0) FROM pending JOIN own_log ON own_log.n = pending.n"
    ).fetchone()[0]
    return Report(envelopes, waiting, streams, roster.seq, tuple(findings), forgotten)


def check_file(connection: Connection) -> list[str]:
    """SQLCipher's and SQLite's own checks; run outside a transaction."""
    return database.integrity(connection)


def rebuild(connection: Connection) -> int:
    """Drop every projection and make it from the log; how many changes were merged. One transaction."""
    for table in schema.PROJECTION_TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    schema.run(connection, schema.PROJECTIONS)
    connection.execute("DELETE FROM meta WHERE name = 'words'")
    making.note(connection)
    streams, projector, codec = Streams(connection), Projector(connection), BodyCodec()
    merged = 0
    # Envelopes are numbered in the order they were merged, so causes come before effects.
    rows = connection.execute(
        "SELECT stream.stream, device.device, envelope.seq, header, ciphertext"  # noqa: S608 - constant text
        f" FROM {schema.SAID} JOIN stream ON stream.id = envelope.stream JOIN device ON device.id = envelope.device"
        " WHERE stream.forgotten IS NULL ORDER BY envelope.id"
    )
    while batch := rows.fetchmany(REBUILD_BATCH):
        for stream_id, device, seq, header, ciphertext in batch:
            stream = streams.find(bytes(stream_id))
            if stream is not None:
                payload = codec.open(stream.keys[read_header(bytes(header)).epoch], bytes(header), bytes(ciphertext))
                changes = read_changes(payload)
                projector.apply(stream, bytes(device), seq, changes)
                merged += len(changes)
        projector.flush()
    return merged + _merge_waiting(connection, streams, projector)


def _merge_waiting(connection: Connection, streams: Streams, projector: Projector) -> int:
    """Merge what this device has not sealed yet, at the places it will have; how many changes."""
    merged = 0
    identity = meta.get_struct(connection, "identity", meta.Identity)
    indexes: dict[bytes, int] = {}
    rows = connection.execute(
        "SELECT stream.stream, pending.ops, pending.payload, coalesce(head.seq, 0) FROM pending"
        " JOIN stream ON stream.id = pending.stream LEFT JOIN device ON device.device = ?"
        " LEFT JOIN head ON head.stream = pending.stream AND head.device = device.id ORDER BY pending.n",
        (identity.device if identity else b"",),
    ).fetchall()
    for stream_id, ops, payload, seq in rows:
        stream = streams.find(bytes(stream_id))
        if stream is not None and identity is not None:
            index = indexes.get(stream.id, 0)
            changes = read_changes(bytes(payload))
            projector.apply(stream, identity.device, seq + 1, changes, index)
            indexes[stream.id] = index + ops
            merged += len(changes)
    projector.flush()
    return merged


def _check_envelopes(connection: Connection, roster: Roster, findings: list[str]) -> int:
    streams, codec = Streams(connection), BodyCodec()
    heads: dict[tuple[bytes, bytes], tuple[int, bytes]] = {}
    count = 0
    rows = connection.execute(
        "SELECT stream.stream, device.device, envelope.seq, envelope.digest, header, ciphertext, signature"
        " FROM envelope JOIN stream ON stream.id = envelope.stream JOIN device ON device.id = envelope.device"
        " ORDER BY envelope.stream, envelope.device, envelope.seq"
    )
    for row in rows:
        seq = int(row[2])
        stream_id, device = bytes(row[0]), bytes(row[1])
        stored, raw_header, ciphertext, signature = (bytes(one) for one in row[3:])
        count += 1
        place = f"stream {stream_id.hex()} device {device.hex()} seq {seq}"
        before_seq, before = heads.get((stream_id, device), (0, NO_DIGEST))
        computed = digest(raw_header, ciphertext)
        heads[(stream_id, device)] = (seq, computed)
        try:
            header = read_header(raw_header)
            stream = streams.find(stream_id)
            if computed != stored or (header.seq, header.prev) != (before_seq + 1, before) or header.seq != seq:
                findings.append(f"the chain is broken at {place}")
            elif device not in roster.devices or not verify(
                roster.devices[device].signing, signature, SIGNATURE_LABEL, computed
            ):
                findings.append(f"the signature does not hold at {place}")
            elif stream is None:
                findings.append(f"the stream is unknown at {place}")
            elif not stream.forgotten:
                read_changes(codec.open(stream.keys[header.epoch], raw_header, ciphertext))
        except (Malformed, OpenFailed, KeyError):
            findings.append(f"the envelope cannot be opened at {place}")
    for stream_no, device_no, seq, head in connection.execute(
        "SELECT stream.stream, device.device, head.seq, head.digest FROM head"
        " JOIN stream ON stream.id = head.stream JOIN device ON device.id = head.device"
    ):
        if heads.get((bytes(stream_no), bytes(device_no))) != (seq, bytes(head)):
            findings.append(f"envelopes are missing before the head of stream {bytes(stream_no).hex()}")
        heads.pop((bytes(stream_no), bytes(device_no)), None)
    findings += [f"the head of stream {stream_id.hex()} is missing" for stream_id, _ in heads]
    return count


def own_items(connection: Connection) -> Iterator[tuple[int, bytes, bytes]]:
    """(number, digest of what it is of, running hash as stored) of every line of this device's own log."""
    opened, own = OwnEnvelopes(connection), _own_device(connection)
    rows = connection.execute(
        "SELECT own_log.n, own_log.head, own_log.seq, own_log.first, own_log.changes,"
        " CASE WHEN stream.register = 'access' THEN stream_key.key ELSE stream_key.body END, pending.payload,"
        " envelope.id, envelope.digest, own_log.item FROM own_log LEFT JOIN pending ON pending.n = own_log.n"
        " LEFT JOIN envelope ON envelope.stream = own_log.stream AND envelope.device = ?"
        " AND envelope.seq = own_log.seq"
        " LEFT JOIN stream_key ON stream_key.stream = own_log.stream AND stream_key.epoch = own_log.epoch"
        " LEFT JOIN stream ON stream.id = own_log.stream ORDER BY own_log.n",
        own,
    )
    for number, stored, seq, first, count, body, payload, envelope, sealed, kept in rows:
        if kept is not None:
            item_digest = bytes(kept)
        elif seq is not None and first is None:  # its sealing, not the changes in it
            item_digest = bytes(sealed or b"")
        else:
            item = opened.part(envelope, first, count) if envelope is not None else bytes(payload or body or b"")
            item_digest = hashlib.sha256(item).digest()
        yield number, item_digest, bytes(stored)


def _own_device(connection: Connection) -> tuple[int]:
    """The local number of this device."""
    identity = meta.get_struct(connection, "identity", meta.Identity)
    device = identity.device if identity else b""
    row = connection.execute("SELECT id FROM device WHERE device = ?", (device,)).fetchone()
    return (int(row[0]) if row else 0,)


def _check_own_log(connection: Connection, findings: list[str]) -> None:
    head, expected, own = NO_DIGEST, 1, _own_device(connection)
    for number, item_digest, stored in own_items(connection):
        head = next_own_head(head, item_digest)
        if number != expected or head != stored:
            findings.append(f"this device's own history is broken at entry {number}")
            return
        expected += 1
    unlisted = connection.execute(
        "SELECT count(*) FROM envelope WHERE device = ?"
        " AND (stream, seq) NOT IN (SELECT stream, seq FROM own_log WHERE seq IS NOT NULL)",
        own,
    ).fetchone()[0]
    if unlisted:
        findings.append(f"this device's own history lacks {unlisted} of its envelopes")
    unlisted = connection.execute(
        "SELECT count(*) FROM pending WHERE (n, stream) NOT IN"
        " (SELECT n, stream FROM own_log WHERE first IS NOT NULL)"
        " OR EXISTS (SELECT 1 FROM own_log JOIN envelope ON envelope.stream = own_log.stream"
        " AND envelope.device = ? AND envelope.seq = own_log.seq WHERE own_log.n = pending.n)",
        own,
    ).fetchone()[0]
    if unlisted:
        findings.append(f"this device's own history lacks {unlisted} of its waiting changes")


class OwnEnvelopes:
    """Opens this device's envelopes, the last one kept: neighbours in the own log often share one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._streams, self._codec = Streams(connection), BodyCodec()
        self._last: tuple[int, list[msgspec.Raw]] = (0, [])

    def part(self, envelope: int, first: int, count: int) -> bytes:
        """The payload as it was when these changes of the envelope were written; empty when it cannot be read."""
        if self._last[0] != envelope:
            self._last = (envelope, self._open(envelope))
        changes = self._last[1][first : first + count]
        return join_changes(changes) if changes else b""

    def _open(self, envelope: int) -> list[msgspec.Raw]:
        row = self._connection.execute(
            "SELECT stream.stream, header, ciphertext FROM envelope JOIN stream ON stream.id = envelope.stream"
            " WHERE envelope.id = ?",
            (envelope,),
        ).fetchone()
        stream = self._streams.find(bytes(row[0])) if row is not None else None
        if row is None or stream is None:
            return []
        try:
            header = bytes(row[1])
            return split_changes(self._codec.open(stream.keys[read_header(header).epoch], header, bytes(row[2])))
        except (Malformed, OpenFailed, KeyError):
            return []
