"""Moves of removed devices that a restored server had lost: an administrator's computer that has them names them.

A revocation names the moves that the server knew of. One that it had lost by then counts for nobody who has not carried
it out, and the server takes it from nobody. While the server is filled up again, an administrator's computer says which
it had carried out before: nothing that comes to it afterwards, since it knows of the removal then.
"""

from collections.abc import Sequence

import msgspec

from lahityo.base.clock import to_millis
from lahityo.crypto.signing import verify
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import NamedMove, NoteMoves, RosterBody, RosterEntry, in_entries, read_entry
from lahityo.sync.cursors import FILLING, feed_name, handled, write_cursor
from lahityo.sync.outbox import put_roster_entry
from lahityo.vault import meta, moves, relaying, roster_log
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

AT_ONCE = 50
"""Entries in one push; the protocol takes 64."""


def name(tx: Tx) -> None:
    """Queue the acts that name them, while the server is being filled up; called whenever the roster has grown."""
    identity, roster = tx.vault.identity, tx.log.roster
    if not roster.is_admin(identity.device) or not _fills_up(tx.connection, roster) or _waits(tx.connection, roster):
        return
    draft, key, at = roster.copied(), identity.signing_key(), to_millis(tx.vault.clock())
    for act in _acts(tx.connection, roster)[:AT_ONCE]:
        entry = roster_log.sign_entry(draft, identity.org, act, at, "device", identity.device, key)
        draft.apply(entry, verify)
        put_roster_entry(tx.connection, entry)


def offer(tx: Tx, entries: Sequence[RosterEntry]) -> None:
    """Moves that are named now, and that were carried out here, are brought to the server with all that came after
    them: their feeds are read and compared once more.
    """
    connection, identity, roster = tx.connection, tx.vault.identity, tx.log.roster
    named = [one for entry in entries for one in _named_late(read_entry(entry), roster)]
    feeds = {feed for one in named if (feed := _came_to(connection, one)) and roster.entitled(identity.device, *feed)}
    for feed in sorted(feeds):
        write_cursor(connection, *feed, 0, b"")
        relaying.compare(connection, identity.device, feed_name(*feed), *feed)
        meta.put(connection, FILLING, b"1")


def _named_late(body: RosterBody, roster: Roster) -> Sequence[NamedMove]:
    """The moves that an entry names of a device that had been revoked before."""
    if not isinstance(body.act, NoteMoves):
        return ()
    revoked = roster.devices[body.act.device].revoked
    return body.act.moves if revoked is not None and revoked < body.seq else ()


def _came_to(connection: Connection, move: NamedMove) -> tuple[bytes, str] | None:
    row = connection.execute(
        "SELECT to_team, register FROM stream_move WHERE stream = ? AND number = ? AND body <> x''",
        (move.stream, move.number),
    ).fetchone()
    return None if row is None else (bytes(row[0]), str(row[1]))


def _fills_up(connection: Connection, roster: Roster) -> bool:
    """Whether the roster says so and this computer has not done its part yet; see `resume`."""
    return handled(connection) != roster.resumed or meta.get(connection, FILLING) is not None


def _waits(connection: Connection, roster: Roster) -> bool:
    """Whether an entry is queued that the roster does not have yet."""
    rows = connection.execute("SELECT item FROM outgoing WHERE kind = 'roster'")
    queued = [msgspec.msgpack.decode(bytes(raw), type=RosterEntry) for (raw,) in rows]
    return any(read_entry(entry).seq > roster.seq for entry in queued)


def _acts(connection: Connection, roster: Roster) -> list[NoteMoves]:
    found = []
    for device in roster.devices.values():
        if device.revoked is not None:
            unnamed = [one for one in moves.made_by(connection, device.id) if one not in device.moves]
            found += [NoteMoves(device.id, part) for part in in_entries(unnamed)]
    return found
