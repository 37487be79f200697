"""How far each feed has been merged; kept with the data it covers."""

from dataclasses import dataclass

from lahityo.protocol.messages import FeedCursor
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS
from lahityo.protocol.types import ACCESS, NO_ID
from lahityo.vault import meta
from lahityo.vault.meta import Identity
from lahityo.vault.sql import Connection

_INBOX = "inbox"
HANDLED, FILLING = "resumed", "resuming"
"""The last resumption of a restored server that was begun here, and whether it is not ended."""


@dataclass(frozen=True)
class Cursors:
    """The inbox's position, and one cursor for each feed that this device may read."""

    inbox: int
    feeds: list[FeedCursor]


def handled(connection: Connection) -> int:
    """The number of the last resumption that was begun here."""
    return int(meta.get(connection, HANDLED) or b"0")


def read_cursor(connection: Connection, roster: Roster, identity: Identity, now: int, *, own: bool = False) -> Cursors:
    """Where to go on at `now` (ms): in the feeds of the member's registers, in those of circles that he has opened in
    an emergency, and in the organisation's, which everyone follows.

    `own` adds the feed that this device may only write: a restored vault takes back what it wrote there.
    """
    places = {
        feed: (position, bytes(mark))
        for feed, position, mark in connection.execute("SELECT feed, position, mark FROM cursor").fetchall()
    }
    opened = {
        (circle, register)
        for circle in roster.circles
        for register in CIRCLE_REGISTERS
        if roster.may_read(identity.device, circle, register, now)
    }
    followed = [(NO_ID, "roster"), *sorted(roster.held_by(identity.member) | opened)]
    if own:
        followed += written_only(roster, identity)
    feeds = [FeedCursor(*feed, *places.get(feed_name(*feed), (0, b""))) for feed in followed]
    return Cursors(places.get(_INBOX, (0, b""))[0], feeds)


def written_only(roster: Roster, identity: Identity) -> list[tuple[bytes, str]]:
    """The feed that this device may write and not read, if there is one."""
    member = roster.members[identity.member]
    return [] if ACCESS in member.registers else [(member.team, ACCESS)]


def write_cursor(connection: Connection, team: bytes, register: str, position: int, mark: bytes) -> None:
    """A feed has been merged up to `position`, where an item with this check is."""
    _write(connection, feed_name(team, register), position, mark)


def drop_cursor(connection: Connection, team: bytes, register: str) -> None:
    """A feed is read from its beginning, should it be read again."""
    connection.execute("DELETE FROM cursor WHERE feed = ?", (feed_name(team, register),))


def write_inbox(connection: Connection, position: int) -> None:
    """The inbox has been taken up to `position`."""
    _write(connection, _INBOX, position)


def forget_unread(connection: Connection, roster: Roster, identity: Identity) -> None:
    """A restored vault has taken back its own: whoever may read that feed one day reads it from the beginning."""
    for feed in written_only(roster, identity):
        connection.execute("DELETE FROM cursor WHERE feed = ?", (feed_name(*feed),))


def _write(connection: Connection, feed: str, position: int, mark: bytes = b"") -> None:
    connection.execute("INSERT OR REPLACE INTO cursor (feed, position, mark) VALUES (?, ?, ?)", (feed, position, mark))


def feed_name(team: bytes, register: str) -> str:
    """A feed as the tables name it."""
    return f"{register}/{team.hex()}"
