"""What may not be held here any more, and what has left this computer since its person last looked."""

from collections.abc import Collection

import msgspec

from lahityo.protocol.limits import LATE_DAYS
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS
from lahityo.protocol.types import ACCESS
from lahityo.vault import circles, forgetting, meta
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

_NAME, _LEARNED = "departures", "departures_learned"
KEPT_MS = LATE_DAYS * 24 * 3600 * 1000
"""For so long an unfinished text of a lost register is kept from when this computer learned of it."""
Feed = tuple[bytes, str]
"""A team and a register."""


_UNFINISHED = (
    "SELECT id, x'', x'' FROM draft WHERE {0} UNION ALL SELECT type, client, record FROM record_draft WHERE {0}"
)
_OF_REGISTER = "register = ?1"
_OF_TEAM = "register = ?1 AND client IN (SELECT client FROM stream WHERE team = ?2 AND register = ?1)"
Text = tuple[bytes | str, bytes, bytes]
"""What names an unfinished text: a visit's (id, nothing, nothing), a form's (type, client, record)."""


class Departure(msgspec.Struct, frozen=True, array_like=True):
    """A register that left: whose, how many streams of it (one a client), and when the last of them did (ms)."""

    team: bytes
    register: str
    streams: int
    at: int


class _Learned(msgspec.Struct, frozen=True, array_like=True):
    """A register that was lost: whose, when by the roster (ms), and when this computer learned of it (ms)."""

    team: bytes
    register: str
    since: int
    at: int


def told(connection: Connection) -> list[Departure]:
    """Every register that has left since the person last said that he has read it."""
    return meta.get_struct(connection, _NAME, list[Departure]) or []


def note(tx: Tx, feed: Feed, streams: int, at: int) -> None:
    """Streams of a register have left."""
    before = {(one.team, one.register): one for one in told(tx.connection)}
    known = before.get(feed)
    before[feed] = Departure(*feed, streams + (known.streams if known else 0), at)
    meta.put_struct(tx.connection, _NAME, list(before.values()))
    tx.touch("departures", b"")


def clear(tx: Tx) -> None:
    """The person has read it."""
    meta.drop(tx.connection, _NAME)
    tx.touch("departures", b"")


def learn(tx: Tx, at: int) -> None:
    """Keep that this computer knows at `at` (ms) what its member has lost; what it knew before keeps its time."""
    roster, member = tx.log.roster, tx.vault.identity.member
    before = meta.get_struct(tx.connection, _LEARNED, list[_Learned]) or []
    known = {(one.team, one.register, one.since): one for one in before}
    now = [
        known.get((team, register, since)) or _Learned(team, register, since, max(at, since))
        for (one, team, register), since in roster.lost.items()
        if one == member
    ]
    if now != before:
        meta.put_struct(tx.connection, _LEARNED, now)


def knows_all(connection: Connection, roster: Roster, member: bytes) -> bool:
    """Whether `learn` has nothing to add."""
    return len(ends(connection, roster, member)) == sum(1 for one, _, _ in roster.lost if one == member)


def ends(connection: Connection, roster: Roster, member: bytes) -> dict[Feed, int]:
    """When (ms) the time of the unfinished texts of each lost register is over, the last first."""
    known = meta.get_struct(connection, _LEARNED, list[_Learned]) or []
    those = [one for one in known if roster.lost.get((member, one.team, one.register)) == one.since]
    return {(one.team, one.register): one.at + KEPT_MS for one in sorted(those, key=lambda one: -one.at)}


def glass_ends(roster: Roster, member: bytes, at: int) -> dict[Feed, int]:
    """When (ms) the time of the unfinished texts is over that were begun in an emergency opening which has ended, of a
    circle that the member was never in otherwise.
    """
    ended: dict[bytes, int] = {}
    for one in roster.openings:
        if one.member == member and not roster.opened(member, one.circle, at):
            ended[one.circle] = max(ended.get(one.circle, 0), one.until + KEPT_MS)
    return {
        (circle, register): end
        for circle, end in ended.items()
        for register in sorted(CIRCLE_REGISTERS)
        if (member, circle, register) not in roster.once_held
    }


def nowhere(roster: Roster, member: bytes, found: Collection[Feed]) -> set[Feed]:
    """Of these the first of each register that the member writes for no team: what is about nobody goes with it."""
    writes, first = roster.members[member].registers, dict[str, Feed]()
    for team, register in found:
        if register not in writes and team not in roster.circles:
            first.setdefault(register, (team, register))
    return set(first.values())


def unfinished(connection: Connection, roster: Roster, member: bytes, at: int) -> dict[Text, int]:
    """The unfinished texts of registers that are lost at `at` (ms), each with when (ms) its time here is over:
    `forgetting.drop_drafts`.
    """
    known, found = ends(connection, roster, member), dict[Text, int]()
    everywhere = nowhere(roster, member, known)
    for (team, register), end in (glass_ends(roster, member, at) | known).items():
        whole = (team, register) in everywhere
        statement = _UNFINISHED.format(_OF_REGISTER if whole else _OF_TEAM)
        about = (register,) if whole else (register, team)
        found |= dict.fromkeys(connection.execute(statement, about).fetchall(), end)
    return found


def lost(connection: Connection, roster: Roster, device: bytes, now: int) -> dict[Feed, list[bytes]]:
    """The streams here of which the roster says that this device may not hold them at `now` (ms), by feed.

    Its own part of the access log is its own as long as it works for that team.
    """
    found: dict[Feed, list[bytes]] = {}
    unannounced = circles.unannounced_feeds(connection)
    for team, register in _feeds(connection, "stream WHERE forgotten IS NULL"):
        if (team, register) in unannounced or roster.may_read(device, team, register, now):
            continue
        if not (roster.could_write(device, team, register) or roster.may_read(device, team, register, 0)):
            continue  # where it never was, a stream went by itself: see `moves`
        kept = device if register == ACCESS and roster.may_write(device, team, register) else b""
        rows = connection.execute(
            "SELECT stream FROM stream WHERE team = ? AND register = ? AND forgotten IS NULL AND client <> ?"
            " ORDER BY id",
            (team, register, kept),
        ).fetchall()
        if rows:
            found[team, register] = [bytes(stream) for (stream,) in rows]
    return found


def lost_keys(connection: Connection, roster: Roster, device: bytes, now: int) -> list[Feed]:
    """The registers of which keys are held and may not be at `now` (ms)."""
    unannounced = circles.unannounced_feeds(connection)
    return [
        feed
        for feed in _feeds(connection, "team_key")
        if feed not in unannounced and not roster.may_read(device, *feed, now)
    ]


def asleep(connection: Connection, roster: Roster, device: bytes) -> list[bytes]:
    """The streams that were forgotten and that this device may hold again."""
    feeds = [
        feed
        for feed in _feeds(connection, "stream WHERE forgotten IS NOT NULL")
        if roster.entitled(device, *feed)
        and connection.execute("SELECT 1 FROM team_key WHERE team = ? AND register = ?", feed).fetchone()
    ]
    return [
        bytes(stream)
        for feed in feeds
        for (stream,) in connection.execute(
            "SELECT stream.stream FROM stream JOIN stream_key ON stream_key.stream = stream.id"
            " WHERE team = ? AND register = ? AND forgotten IS NOT NULL AND stream_key.body <> x''"
            " GROUP BY stream.id ORDER BY stream.id",
            feed,
        ).fetchall()
    ]


def waiting(connection: Connection, streams: Collection[bytes]) -> int:
    """Of how many of these streams something is still unsent or unfinished here."""
    return sum(1 for stream in streams if forgetting.is_waiting(connection, stream))


def _feeds(connection: Connection, source: str) -> list[Feed]:
    rows = connection.execute(f"SELECT DISTINCT team, register FROM {source}").fetchall()  # noqa: S608 - constant text
    return [(bytes(team), register) for team, register in rows]
