"""A role or a team that changed: what this device may hold no more is forgotten here once it is sent, and what it may
hold again comes to life.

The roster alone says so. It is gone through at the beginning of each sync, before any network, and at its end, when
what waited has been sent; some streams in each transaction, so that a person's save goes between, and whatever is cut
off is gone on with by the next sync.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import EnvironmentFault
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS
from lahityo.sync import keyring
from lahityo.sync.cursors import drop_cursor
from lahityo.vault import departures, forgetting, moves
from lahityo.vault.departures import Feed
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

AT_ONCE = 50
"""Streams in one transaction."""


def forget_lost(vault: Vault, clock: Clock, between: Callable[[], None] = lambda: None, *, met: bool = False) -> int:
    """Forget what the roster gives to this device no more, or what went to another team, as far as nothing of it is
    unsent; how many streams.

    Only with the server just `met` is an unfinished text thrown away whose time is over: a laptop that wakes up with a
    wrong clock, and has met nobody, throws nothing away.
    """
    roster, device = vault.roster, vault.identity.device
    at, gone = to_millis(clock()), 0
    if not vault.read(lambda connection: departures.knows_all(connection, roster, vault.identity.member)):
        vault.write_behind(lambda tx: departures.learn(tx, at))  # by an act of its own, or an older version
    lost = vault.read(lambda connection: departures.lost(connection, roster, device, at))
    ends = vault.read(lambda connection: departures.ends(connection, roster, vault.identity.member))
    over = _over(roster, vault.identity.member, ends, at)
    unfinished = met and bool(over) and vault.read(_has_drafts)
    if unfinished:
        vault.write_behind(partial(_drop_drafts, over))
    for feed, streams in lost.items():
        for first in range(0, len(streams), AT_ONCE):
            between()
            gone += vault.write_behind(partial(_forget, feed, streams[first : first + AT_ONCE], at))
    if vault.read(lambda connection: moves.any_gone(connection, roster, device)):
        streams = vault.write_behind(lambda tx: moves.gone(tx.log))
        for first in range(0, len(streams), AT_ONCE):
            between()
            gone += vault.write_behind(partial(_forget_moved, streams[first : first + AT_ONCE]))
    held = vault.read(lambda connection: departures.lost_keys(connection, roster, device, at))
    if lost or held:
        vault.write_behind(partial(_end_feeds, at))
    with suppress(EnvironmentFault):  # a disk without room for it keeps nobody from syncing; the next sync tries again
        forgetting.erase_traces(vault)
    return gone


def wake(vault: Vault, between: Callable[[], None] = lambda: None) -> int:
    """Open what this device may hold again and has the keys of; how many streams."""
    roster, device = vault.roster, vault.identity.device
    asleep = vault.read(lambda connection: departures.asleep(connection, roster, device))
    woken = 0
    for first in range(0, len(asleep), AT_ONCE):
        between()
        woken += vault.write_behind(partial(_wake, asleep[first : first + AT_ONCE]))
    return woken


def _forget(feed: Feed, streams: list[bytes], at: int, tx: Tx) -> int:
    gone = forgetting.forget(tx, streams).streams
    if gone:
        departures.note(tx, feed, gone, at)
        if feed not in departures.lost(tx.connection, tx.log.roster, tx.vault.identity.device, at):
            _read_anew(tx, feed)
    return gone


def _forget_moved(streams: list[bytes], tx: Tx) -> int:
    """Of a client who went to another team; the moves themselves tell of it."""
    return forgetting.forget(tx, streams).streams


def _read_anew(tx: Tx, feed: Feed) -> None:
    """Nothing of a feed is left that anything held could belong to: whoever may have it again reads it from the
    beginning.
    """
    tx.connection.execute("DELETE FROM held WHERE team = ? AND register = ?", feed)
    drop_cursor(tx.connection, *feed)


def _end_feeds(at: int, tx: Tx) -> None:
    """Of a feed that has left whole, its keys go, what is held of it unopened, and how far it was read."""
    connection, log, device = tx.connection, tx.log, tx.vault.identity.device
    waiting = departures.lost(connection, log.roster, device, at)
    for feed in departures.lost_keys(connection, log.roster, device, at):
        forgetting.erase_team_keys(log, *feed)
        if feed not in waiting:
            _read_anew(tx, feed)
    keyring.drop_lost_pending(tx)


def _wake(streams: list[bytes], tx: Tx) -> int:
    woken = sum(forgetting.revive(tx.log, stream) for stream in streams)
    if woken:
        keyring.retry_held_again(tx)
    return woken


def _over(roster: Roster, member: bytes, ends: Mapping[Feed, int], at: int) -> dict[Feed, bool]:
    """The registers of which nothing unfinished is kept any more, and whether what is about no client of theirs goes
    too: not while a later loss of the same register has time left.

    Of a circle that was opened in an emergency it never took anything.
    """
    read = {
        (one.circle, register)
        for one in roster.openings
        if one.member == member and not roster.opened(member, one.circle, at)
        for register in CIRCLE_REGISTERS
        if (member, one.circle, register) not in roster.once_held
    }
    everywhere = departures.nowhere(roster, member, ends)
    over = {feed: feed in everywhere for feed, end in ends.items() if at > end}
    return over | dict.fromkeys(sorted(read), False)


def _has_drafts(connection: Connection) -> bool:
    row = connection.execute("SELECT EXISTS (SELECT 1 FROM draft) OR EXISTS (SELECT 1 FROM record_draft)").fetchone()
    return bool(row[0])


def _drop_drafts(over: Mapping[Feed, bool], tx: Tx) -> None:
    for (team, register), everywhere in over.items():
        forgetting.drop_drafts(tx, team, register, everywhere=everywhere)
