"""The access log as a device writes it: one stream of its own for a team, sealed to those who may read the log.

Who writes holds no key of the register. The stream's key is made here; it goes out sealed to the public key that the
roster's newest epoch of the register names. While there is none, entries wait as any change does, and are sent when a
reader's device has begun the key. Each entry says besides what came before it, so that a reader sees what was altered
or taken out of the vault behind the app's back before it was sealed into an envelope.
"""

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lahityo.protocol.change import Op, Value
from lahityo.protocol.grants import MAX_GRANT_BYTES, StreamKeyBody
from lahityo.protocol.types import ACCESS, pack, unpack
from lahityo.vault import keys, meta
from lahityo.vault.streams import Stream

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from lahityo.vault.log import Log
    from lahityo.vault.vault import Tx

OPENING = "opening"
"""The type of an entry; its record is the client, or the share, that was opened."""
CHAIN = "chain"
BEGINNING = b""
LINK_BYTES = 8
AT_ONCE = 200
"""Entries that are stored together: an export opens every client, and an envelope has its limit."""
_SINCE_RESTORE = "access_since_restore"
_OWN = "SELECT stream FROM stream WHERE client = ? AND register = 'access' AND forgotten IS NULL"
UNREAD = (
    "SELECT stream.id FROM stream JOIN stream_key ON stream_key.stream = stream.id"
    " WHERE stream.client = ? AND stream.register = 'access' AND stream_key.body = x''"
)
"""The streams of a device (its id is bound) that have not been sealed to anyone yet: they cannot be sent."""


class Entry(NamedTuple):
    """One opening: of whose record, and what `given` says of it (text and ids, by field)."""

    record: bytes
    given: Mapping[str, Value]


def link(before: bytes, at: int, record: bytes, given: Mapping[str, Value]) -> bytes:
    """What an entry says of itself and of everything before it in its stream; `given` without the link itself."""
    said = sorted((name, value) for name, value in given.items() if name != CHAIN)
    return hashlib.sha256(before + pack([at, record, said])).digest()[:LINK_BYTES]


def note(tx: "Tx", team: bytes, entries: Sequence[Entry], at: int) -> None:
    """Write entries into this device's stream of the team's log, each as a change of its own."""
    log = tx.log
    stream = _writing(tx, log, team)
    before = log.projector.openings.last_link(stream)
    ops: list[list[Op]] = []
    for entry in entries:
        before = link(before, at, entry.record, entry.given)
        ops.append([Op(entry.record, OPENING, {**entry.given, CHAIN: before})])
    for first in range(0, len(ops), AT_ONCE):
        log.append(stream, ops[first : first + AT_ONCE], at)


def settle(log: "Log") -> None:
    """Seal the keys of this device's streams to those who may read them now; a new key when they have changed."""
    roster = log.roster
    if log.readers_as_of == roster.seq:
        return
    log.write_gathered()
    for (identifier,) in log.connection.execute(_OWN, (log.identity.device,)).fetchall():
        stream = log.streams.find(bytes(identifier))
        readers = roster.access_epoch(stream.team) if stream is not None else None
        if stream is None or readers is None or not _is_written(log, stream):
            continue
        sealed_for = _sealed_for(log.connection, stream)
        if sealed_for is not None and sealed_for < readers.number:
            log.begin_key(stream)
        if sealed_for is None or sealed_for < readers.number:
            body = StreamKeyBody(
                roster.org, stream.id, stream.epoch, stream.team, ACCESS, readers.number, log.identity.device, b""
            )
            signer = log.identity.signing_key()
            log.streams.announce(stream, keys.seal_stream_key(body, readers.public, stream.keys, signer))
    log.readers_as_of = roster.seq


def _is_written(log: "Log", stream: Stream) -> bool:
    """Whether this device writes to a stream of its own: of a team that it has left, what was written before."""
    device, roster = log.identity.device, log.roster
    if roster.may_write(device, stream.team, ACCESS):
        return True
    waits = log.connection.execute(
        "SELECT 1 FROM own_log WHERE stream = ? AND first IS NULL AND outcome IS NULL"
        " UNION SELECT 1 FROM pending WHERE stream = ?",
        (stream.no, stream.no),
    ).fetchone()
    return waits is not None and roster.could_write(device, stream.team, ACCESS)


def _writing(tx: "Tx", log: "Log", team: bytes) -> Stream:
    """The stream to write to. After a backup was put back a new one: the old one's chain may be longer elsewhere."""
    marker = meta.get(log.connection, "restored")
    known = meta.get(log.connection, _SINCE_RESTORE)
    row = log.connection.execute(
        f"{_OWN} AND team = ? ORDER BY id DESC LIMIT 1", (log.identity.device, team)
    ).fetchone()
    found = log.streams.find(bytes(row[0])) if row is not None else None
    if found is not None and (marker is None or known == marker):
        return found
    if marker is not None:
        meta.put(tx.connection, _SINCE_RESTORE, marker)
    made = log.streams.begin_apart(team, ACCESS, log.identity.device)
    log.begin_key(made)
    return made


def _sealed_for(connection: "Connection", stream: Stream) -> int | None:
    """The epoch of the readers that the stream's newest key is sealed to; None when it is sealed to nobody yet."""
    row = connection.execute(
        "SELECT body FROM stream_key WHERE stream = ? AND epoch = ?", (stream.no, stream.epoch)
    ).fetchone()
    body = bytes(row[0])
    return unpack(body, StreamKeyBody, MAX_GRANT_BYTES).team_epoch if body else None
