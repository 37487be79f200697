"""Streams that this computer may hold no more: what opens them and what was opened is erased, their chains stay.

`forget(tx, streams)` for streams of a lost register, of a client who was handed over, of a circle that was left; the
caller sends what is unsent first, and calls `erase_traces(vault)` after the last of them. A stream of which something
is unsent (waiting or refused changes, an unfinished text, a photo that the server lacks) is left as it is and returned;
call again when it is sent. All streams of one client's register go together. Keys of a team's register go with its last
stream when the roster entitles this device no more; while it is entitled, the wrapped stream key goes instead, and the
move that brought the stream to that team.

The ciphertext, the heads and the own log stay, so that the own chain proves itself against the anchor as before; a line
of the own log that nothing opens any more keeps the digest of what it was of. `revive(log, stream)` is the way back:
with the team's keys, or the keys that are given, the stream is opened and merged again from what is here.
"""

import hashlib
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lahityo.base.clock import to_millis
from lahityo.crypto.aead import OpenFailed
from lahityo.domain.attachment_rules import ATTACHMENT
from lahityo.protocol.change import read_changes
from lahityo.protocol.envelope import read_header
from lahityo.protocol.grants import MAX_GRANT_BYTES, KeyName, StreamKeyBody
from lahityo.protocol.types import ACCESS, Malformed, unpack
from lahityo.vault import attachments, keys, meta, projected, search
from lahityo.vault.authority import Authority
from lahityo.vault.held import stored_rows
from lahityo.vault.integrity import OwnEnvelopes
from lahityo.vault.log import Log
from lahityo.vault.schema import SAID, WAITING
from lahityo.vault.sql import Connection
from lahityo.vault.streams import Stream

if TYPE_CHECKING:
    from lahityo.vault.vault import Tx, Vault

STATEMENTS_READ = "statements_read"
"""Up to which record the heads that colleagues tell of are read: numbers that are free now are given again."""
_TRACES = "traces"
_OF_RECORD = ("client", "visit", "correction", "agreement", "joint_visit", "document")
"""The tables that have a row of a record's number."""
_UNSENT = (
    "EXISTS (SELECT 1 FROM pending WHERE pending.stream = stream.id)"  # noqa: S608 - constant text
    f" OR EXISTS (SELECT 1 FROM own_log WHERE own_log.stream = stream.id AND {WAITING}"
    " AND own_log.n NOT IN (SELECT n FROM given_up))"
)
_UNFINISHED = (
    # What is written of a visit goes in part to the shared stream.
    "EXISTS (SELECT 1 FROM draft WHERE draft.client = stream.client"
    " AND coalesce(draft.register, stream.register) IN (stream.register, iif(stream.register = 'shared',"
    " draft.register, NULL)))"
    " OR EXISTS (SELECT 1 FROM record_draft WHERE record_draft.client = stream.client"
    " AND coalesce(record_draft.register, stream.register) = stream.register)"
    " OR EXISTS (SELECT 1 FROM transfer JOIN document ON document.document = transfer.attachment"
    " JOIN record ON record.id = document.id WHERE transfer.up = 1 AND record.stream = stream.id)"
)


class Forgotten(NamedTuple):
    """How many streams were forgotten, and the ids of those that wait since something of them is unsent."""

    streams: int
    waiting: tuple[bytes, ...]


def forget(tx: "Tx", streams: Iterable[bytes]) -> Forgotten:
    """Forget streams by their ids; one that is not here, or forgotten already, changes nothing."""
    log, connection = tx.log, tx.connection
    log.flush()
    known = [one for stream in streams if (one := log.streams.find(stream)) is not None and not one.forgotten]
    waiting = tuple(one.id for one in known if _keeps(log, one))
    gone = [one for one in known if one.id not in waiting]
    if gone:
        tx.touched |= log.projector.touched
        connection.execute("PRAGMA secure_delete = ON")
        _keep_digests(connection, log.identity.device, gone)
        _erase_opened(connection, gone)
        _erase_keys(log, gone, to_millis(tx.vault.clock()))
        _project_rest(connection, gone)
        tx.touched |= {(kind, one.client) for one in gone for kind in ("client", "forgotten")}
        meta.drop(connection, STATEMENTS_READ)
        meta.put(connection, _TRACES, b"1")
        tx.vault.read_anew()
    return Forgotten(len(gone), waiting)


def _keeps(log: Log, stream: Stream) -> bool:
    """Whether something of a stream keeps it here: not a text that was begun in an emergency opening, since it could
    never be saved there.
    """
    could = (log.roster.could_write(log.identity.device, team, stream.register) for team in stream.teams)
    return (is_waiting if any(could) else has_unsent)(log.connection, stream.id)


def erase_traces(vault: "Vault") -> None:
    """After the last `forget`: what deleted rows left in the index, the dictionary, the file and beside it.

    Does nothing when there is nothing; what is cut off is done by the next call. EnvironmentFault as the disk has it.
    """
    if vault.read(lambda connection: meta.get(connection, _TRACES)) is None:
        return
    vault.write_behind(lambda tx: _erase_words(tx.connection))
    vault.write_outside(_rewrite)
    vault.files.sweep(lambda: vault.read(attachments.named_chunks), time.time())
    vault.write_behind(lambda tx: meta.drop(tx.connection, _TRACES))


def is_waiting(connection: Connection, stream: bytes) -> bool:
    """Whether something of a stream is unsent or unfinished here, so that it is not forgotten yet."""
    statement = f"SELECT 1 FROM stream WHERE stream = ? AND ({_UNSENT} OR {_UNFINISHED})"  # noqa: S608 - constant text
    return connection.execute(statement, (stream,)).fetchone() is not None


def has_unsent(connection: Connection, stream: bytes) -> bool:
    """Whether something of a stream has been recorded here and not been stored by the server."""
    statement = f"SELECT 1 FROM stream WHERE stream = ? AND ({_UNSENT})"  # noqa: S608 - constant text
    return connection.execute(statement, (stream,)).fetchone() is not None


def drop_drafts(tx: "Tx", team: bytes, register: str, *, everywhere: bool) -> None:
    """Throw away the unfinished texts of a register that cannot be sent any more: those about clients of that team, or
    `everywhere` where this person writes the register for no team.
    """
    which = "register = ?1"
    if not everywhere:
        which += " AND client IN (SELECT client FROM stream WHERE team = ?2 AND register = ?1)"
    about = (register, team) if not everywhere else (register,)
    for statement in (
        f"DELETE FROM attachment_draft WHERE subject IN (SELECT id FROM draft WHERE {which})",  # noqa: S608 - constant
        f"DELETE FROM draft WHERE {which}",  # noqa: S608 - constant
        f"DELETE FROM record_draft WHERE {which}",  # noqa: S608 - constant
    ):
        if tx.connection.execute(statement, about).rowcount:
            meta.put(tx.connection, _TRACES, b"1")
            tx.touch("draft", b"")


# --- the way back


def revive(log: Log, stream: bytes, found: Mapping[int, bytes] | None = None) -> bool:
    """Open a forgotten stream with its first key, or keys, by epoch: those given, or the wrapped ones that are here and
    that the team's keys open. Whether it lives again; not before each envelope that is here can be opened.
    """
    known = log.streams.find(stream)
    if known is None or not known.forgotten:
        return False
    found = found or _unwrapped(log, known)
    rows = log.connection.execute(
        f"SELECT header, ciphertext FROM {SAID} WHERE stream = ? ORDER BY id",  # noqa: S608 - constant text
        (known.no,),
    ).fetchall()
    known.keys.update(found)
    if not found or not all(known.keys.known(read_header(bytes(header)).epoch) for header, _ in rows):
        known.keys.clear()
        return False
    log.streams.recall(known, found)
    _prove_again(log.connection, known)
    for header, ciphertext in rows:
        _merge_again(log, known, bytes(header), bytes(ciphertext))
    return True


def _unwrapped(log: Log, stream: Stream) -> dict[int, bytes]:
    """The stream's keys out of the signed items that are here, by the team keys that are held."""
    found: dict[int, bytes] = {}
    for epoch, raw in log.connection.execute(
        "SELECT epoch, body FROM stream_key WHERE stream = ? AND body <> x'' ORDER BY epoch DESC", (stream.no,)
    ).fetchall():
        body = unpack(bytes(raw), StreamKeyBody, MAX_GRANT_BYTES)
        team_key = log.streams.team_key(KeyName(body.team, body.register, body.team_epoch))
        if team_key is None:
            continue
        try:
            inside = keys.unwrap_stream_key(body, team_key)
        except keys.KeyRefused:
            continue
        for number, key in enumerate([inside.key, *inside.older]):
            found.setdefault(epoch - number, key)
    return found


def _prove_again(connection: Connection, stream: Stream) -> None:
    """The own log's lines are of what they were of again; a wrapped key that is not here keeps its digest."""
    connection.execute(
        "UPDATE own_log SET item = NULL WHERE stream = ?1 AND coalesce(first, 0) >= 0"
        " AND (epoch IS NULL OR ?2 OR EXISTS (SELECT 1 FROM stream_key WHERE stream_key.stream = ?1"
        " AND stream_key.epoch = own_log.epoch AND stream_key.body <> x''))",
        (stream.no, stream.register == ACCESS),
    )


def _merge_again(log: Log, stream: Stream, raw: bytes, ciphertext: bytes) -> None:
    """Merge an envelope that is here already."""
    header = read_header(raw)
    try:
        changes = read_changes(log.codec.open(stream.keys[header.epoch], raw, ciphertext))
    except (OpenFailed, Malformed):
        return  # `vault check` names it
    log.projector.apply(stream, header.device, header.seq, changes)


# --- what is erased


def _keep_digests(connection: Connection, device: bytes, gone: Sequence[Stream]) -> None:
    """The own log's lines of these streams get the digest of what they are of; their envelopes prove their sealing."""
    own = OwnEnvelopes(connection)
    for one in gone:
        found = [
            (hashlib.sha256(own.part(envelope, first, changes)).digest(), number)
            for number, first, changes, envelope in connection.execute(
                "SELECT own_log.n, own_log.first, own_log.changes, envelope.id FROM own_log"
                " JOIN envelope ON envelope.stream = own_log.stream AND envelope.seq = own_log.seq"
                " AND envelope.device = (SELECT id FROM device WHERE device = ?)"
                " WHERE own_log.stream = ? AND own_log.first IS NOT NULL ORDER BY own_log.n",
                (device, one.no),
            ).fetchall()
        ]
        found += [
            (hashlib.sha256(bytes(key if one.register == ACCESS else body)).digest(), number)
            for number, key, body in connection.execute(
                "SELECT own_log.n, stream_key.key, stream_key.body FROM own_log JOIN stream_key"
                " ON stream_key.stream = own_log.stream AND stream_key.epoch = own_log.epoch WHERE own_log.stream = ?"
                " AND own_log.item IS NULL",  # one that came back without its signed item has its digest still
                (one.no,),
            ).fetchall()
        ]
        connection.executemany("UPDATE own_log SET item = ? WHERE n = ?", found)


def _erase_opened(connection: Connection, gone: Sequence[Stream]) -> None:
    """What was made of their changes, what is held of them unopened, and what was not believed of them."""
    marks = ", ".join("?" * len(gone))
    places = [one.no for one in gone]
    rows = connection.execute(f"SELECT id FROM record WHERE stream IN ({marks})", places).fetchall()  # noqa: S608 - marks
    connection.executemany(
        "DELETE FROM transfer WHERE attachment IN (SELECT document FROM document WHERE id = ? AND type = ?)",
        [(number, ATTACHMENT) for (number,) in rows],
    )
    for table in (*_OF_RECORD, "record"):
        connection.executemany(f"DELETE FROM {table} WHERE id = ?", rows)  # noqa: S608 - constant names
    connection.executemany("DELETE FROM record_text WHERE rowid = ?", rows)
    connection.executemany("DELETE FROM opening WHERE stream = ?", [(no,) for no in places])
    streams = [(one.id,) for one in gone]
    connection.executemany("DELETE FROM held WHERE stream = ?", streams)
    connection.executemany("DELETE FROM expected WHERE stream = ?", streams)


def _erase_keys(log: Log, gone: Sequence[Stream], at: int) -> None:
    connection, device = log.connection, log.identity.device
    connection.executemany(
        "UPDATE stream SET forgotten = ?, stopped = NULL WHERE id = ?", [(at, one.no) for one in gone]
    )
    connection.executemany("UPDATE stream_key SET key = x'' WHERE stream = ?", [(one.no,) for one in gone])
    connection.executemany(
        "UPDATE problem SET ended = ? WHERE stream = ? AND ended IS NULL", [(at, one.id) for one in gone]
    )
    for feed in {(team, one.register) for one in gone for team in one.teams}:
        if log.roster.entitled(device, *feed):
            those = [one for one in gone if one.register == feed[1] and feed[0] in one.teams]
            connection.executemany(
                "UPDATE stream_key SET body = x'', signature = x'' WHERE stream = ?", [(one.no,) for one in those]
            )
            connection.executemany(
                "UPDATE stream_move SET body = x'', signature = x'' WHERE stream = ? AND to_team = ?",
                [(one.id, feed[0]) for one in those],
            )
        else:
            erase_team_keys(log, *feed)


def erase_team_keys(log: Log, team: bytes, register: str) -> None:
    """The keys of a register that this device may hold no more, unless a stream that waits needs them still."""
    connection = log.connection
    left = connection.execute(
        "SELECT 1 FROM stream WHERE (team = ?1 OR stream IN (SELECT stream FROM stream_move WHERE from_team = ?1))"
        " AND register = ?2 AND forgotten IS NULL AND NOT (register = ?3 AND client = ?4)",
        (team, register, ACCESS, log.identity.device),
    ).fetchone()
    if left is None:
        connection.execute("DELETE FROM team_key WHERE team = ? AND register = ?", (team, register))


def _project_rest(connection: Connection, gone: Sequence[Stream]) -> None:
    """Of a register that two devices began for one client, what is left is shown by itself."""
    authority = Authority(connection)
    authority.refresh()
    for one in {(one.client, one.register): one for one in gone}.values():
        rows = connection.execute(
            "SELECT record.id FROM record JOIN stream ON stream.id = record.stream"
            " WHERE stream.client = ? AND stream.register = ? AND stream.forgotten IS NULL",
            (one.client, one.register),
        ).fetchall()
        if rows:
            projected.project(connection, list(stored_rows(connection, [number for (number,) in rows])), authority)


# --- what deleted rows leave


def _erase_words(connection: Connection) -> None:
    """The index keeps the words of deleted rows until it is merged, and the dictionary all that ever occurred."""
    connection.execute("INSERT INTO record_text (record_text) VALUES ('optimize')")
    search.forget_unused_forms(connection)


def _rewrite(connection: Connection) -> None:
    """Write the file anew without its free places, and empty the log beside it."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
