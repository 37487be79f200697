"""How far each feed has been merged; kept with the data it covers."""

from dataclasses import dataclass

from lahityo.protocol.messages import FeedCursor
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import ACCESS, NO_ID
from lahityo.vault.meta import Identity
from lahityo.vault.sql import Connection

_INBOX = "inbox"


@dataclass(frozen=True)
class Cursors:
    """The inbox's position, and one cursor for each feed that this device may read."""

    inbox: int
    feeds: list[FeedCursor]


def read_cursor(connection: Connection, roster: Roster, identity: Identity, *, own: bool = False) -> Cursors:
    """Where to go on: in the feeds of the member's registers, and in the organisation's, which everyone follows.

    `own` adds the feed that this device may only write: a restored vault takes back what it wrote there.
    """
    positions = dict(connection.execute("SELECT feed, position FROM cursor").fetchall())
    member = roster.members[identity.member]
    followed = [(NO_ID, "roster"), *((member.team, register) for register in sorted(member.registers))]
    if own and ACCESS not in member.registers:
        followed.append((member.team, ACCESS))
    feeds = [FeedCursor(*feed, positions.get(_name(*feed), 0)) for feed in followed]
    return Cursors(positions.get(_INBOX, 0), feeds)


def write_cursor(connection: Connection, team: bytes, register: str, position: int) -> None:
    """A feed has been merged up to `position`."""
    _write(connection, _name(team, register), position)


def write_inbox(connection: Connection, position: int) -> None:
    """The inbox has been taken up to `position`."""
    _write(connection, _INBOX, position)


def forget_unread(connection: Connection, roster: Roster, identity: Identity) -> None:
    """A restored vault has taken back its own: whoever may read that feed one day reads it from the beginning."""
    member = roster.members[identity.member]
    if ACCESS not in member.registers:
        connection.execute("DELETE FROM cursor WHERE feed = ?", (_name(member.team, ACCESS),))


def _write(connection: Connection, feed: str, position: int) -> None:
    connection.execute("INSERT OR REPLACE INTO cursor (feed, position) VALUES (?, ?)", (feed, position))


def _name(team: bytes, register: str) -> str:
    return f"{register}/{team.hex()}"
