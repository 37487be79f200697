"""A role or a team that changed: what this device may hold no more is forgotten here once it is sent, and what it may
hold again comes to life.

The roster alone says so. It is gone through at the beginning of each sync, before any network, and at its end, when
what waited has been sent; some streams in each transaction, so that a person's save goes between, and whatever is cut
off is gone on with by the next sync.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import NamedTuple

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import EnvironmentFault
from lahityo.protocol.roster import Roster
from lahityo.sync import keyring
from lahityo.sync.cursors import drop_cursor
from lahityo.vault import departures, forgetting, moves
from lahityo.vault.departures import Feed
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

AT_ONCE = 50
"""Streams in one transaction."""


class _Due(NamedTuple):
    """What the roster asks of this computer, found in one look: mostly nothing. `told` is whether it is noted since
    when each lost register is known to be lost, `ends` until when its unfinished texts are kept.
    """

    told: bool
    lost: dict[Feed, list[bytes]]
    ends: dict[Feed, int]
    moved: bool
    keys: bool


def forget_lost(vault: Vault, clock: Clock, between: Callable[[], None] = lambda: None, *, met: bool = False) -> int:
    """Forget what the roster gives to this device no more, or what went to another team, as far as nothing of it is
    unsent; how many streams.

    Only with the server just `met` is an unfinished text thrown away whose time is over: a laptop that wakes up with a
    wrong clock, and has met nobody, throws nothing away.
    """
    roster, member = vault.roster, vault.identity.member
    at, gone = to_millis(clock()), 0
    due = vault.read(partial(_due, vault, at))
    if not due.told:
        vault.write_behind(lambda tx: departures.learn(tx, at))  # by an act of its own, or an older version
        due = vault.read(partial(_due, vault, at))
    over = _over(roster, member, due.ends, at)
    if met and over and vault.read(_has_drafts):
        vault.write_behind(partial(_drop_drafts, over))
    for feed, streams in due.lost.items():
        for first in range(0, len(streams), AT_ONCE):
            between()
            gone += vault.write_behind(partial(_forget, feed, streams[first : first + AT_ONCE], at))
    if due.moved:
        streams = vault.write_behind(lambda tx: moves.gone(tx.log))
        for first in range(0, len(streams), AT_ONCE):
            between()
            gone += vault.write_behind(partial(_forget_moved, streams[first : first + AT_ONCE]))
    if due.lost or due.keys:
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


def _due(vault: Vault, at: int, connection: Connection) -> _Due:
    roster, identity = vault.roster, vault.identity
    return _Due(
        departures.knows_all(connection, roster, identity.member),
        departures.lost(connection, roster, identity.device, at),
        departures.ends(connection, roster, identity.member),
        moves.any_gone(connection, roster, identity.device),
        bool(departures.lost_keys(connection, roster, identity.device, at)),
    )


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
    too: not while a later loss of the same register has time left, nor with a circle that was opened in an emergency.
    """
    everywhere = departures.nowhere(roster, member, ends)
    over = {feed: feed in everywhere for feed, end in ends.items() if at > end}
    read = departures.glass_ends(roster, member, at)
    return over | {feed: False for feed, end in read.items() if at > end}


def _has_drafts(connection: Connection) -> bool:
    row = connection.execute("SELECT EXISTS (SELECT 1 FROM draft) OR EXISTS (SELECT 1 FROM record_draft)").fetchone()
    return bool(row[0])


def _drop_drafts(over: Mapping[Feed, bool], tx: Tx) -> None:
    for (team, register), everywhere in over.items():
        forgetting.drop_drafts(tx, team, register, everywhere=everywhere)
