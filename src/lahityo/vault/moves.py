"""Streams that go from one team to another, as a laptop of either side meets it.

Whoever may read the new team's register takes the keys out of the move, and reads the stream from its beginning. To
all others the move says that the stream has gone: what they write in it until they know is written as of before.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING

from lahityo.protocol.grants import (
    MAX_MOVED_KEYS,
    KeyName,
    MoveBody,
    MoveStream,
    StreamKeyBody,
    joined_epoch,
    move_digest,
)
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import NamedMove
from lahityo.protocol.types import pack
from lahityo.vault import forgetting, keys
from lahityo.vault.streams import Move, Stream, followed

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from lahityo.vault.log import Log


_MOVE = pack(MoveStream(b"", b""))[:3]
"""What every packed move begins with: the kind of the item."""
_COMES = "SELECT 1 FROM held WHERE stream = ? AND substr(item, 1, 3) = ?"
_MOVED_HERE = "FROM stream WHERE forgotten IS NULL AND stream IN (SELECT stream FROM stream_move)"

_LEFT = (  # from the moves on, which are few: CROSS JOIN keeps the order
    "FROM stream_move CROSS JOIN stream AS shared ON shared.stream = stream_move.stream"
    " CROSS JOIN stream AS one ON one.client = shared.client AND one.register = ?"
    " WHERE stream_move.register = 'shared' AND shared.team <> one.team AND one.forgotten IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM stream AS here WHERE here.client = one.client AND here.register = 'shared'"
    " AND here.team = one.team)"
)


class Waits(Exception):
    """A move that cannot be judged before something else has come."""


class NoKey(Waits):
    """The key of the team that the stream goes to."""


class NoRoster(Waits):
    """The roster's entry of its signer, or of a key that it names."""


class NoMove(Waits):
    """The move before it."""


def take(log: "Log", item: MoveStream) -> bool:
    """Verify a move and carry it out; whether it was news. KeyRefused when it is not to be believed; Waits."""
    roster, streams = log.roster, log.streams
    if not keys.signer_known(item, roster):
        raise NoRoster
    body = keys.read_move(item, roster)
    source, target = (body.from_team, body.register), (body.to_team, body.register)
    if body.base > len(roster.epochs.get(source, ())) or body.to_epoch > len(roster.epochs.get(target, ())):
        raise NoRoster
    made = streams.moves_of(body.stream)
    before = followed(made)[: body.number - 1]
    known, arrives = streams.find(body.stream), _may(roster, log.identity.device, *target)
    placed = any(move.number == body.number for move in made)
    stored = _stored(log.connection, body) if placed else b""
    if stored and stored != item.body:
        raise keys.KeyRefused("another move in its place")
    if not stored and not roster.devices[body.by].may_have_made(_named(body, item)):
        raise keys.KeyRefused("its signer was removed, and it is not among his moves")
    if placed:
        if not stored:
            streams.keep(body, item)
        sleeps = known is not None and known.forgotten and body.number < made[-1].number  # a later one has more keys
        return arrives and not sleeps and _arrive(log, body)
    whole = len(before) == body.number - 1
    if not whole and (arrives or (known is not None and not is_gone(log, body.stream))):
        raise NoMove
    if whole and _whereabouts(before, known, source) != source:
        raise keys.KeyRefused("the stream belongs elsewhere")
    if arrives:
        _arrive(log, body)
    streams.move(body, item)
    if known is not None:
        log.connection.execute(
            "UPDATE client SET team = ? WHERE client = ? AND id IN (SELECT id FROM record WHERE stream = ?)",
            (known.team, known.client, known.no),
        )
        log.projector.touched.add(("client", known.client))
    return True


def _whereabouts(before: tuple[Move, ...], known: Stream | None, said: tuple[bytes, str]) -> tuple[bytes, str]:
    """Where a stream was after the moves before one; as that one has `said` where nothing is known."""
    if before:
        return before[-1].to_team, before[-1].register
    return said if known is None else (known.team, known.register)


def _arrive(log: "Log", body: MoveBody) -> bool:
    """Take the keys out of a move to a team that this device is of; whether any was news."""
    team_key = log.streams.team_key(KeyName(body.to_team, body.register, body.to_epoch))
    if team_key is None:
        raise NoKey
    moved = keys.open_move(body, team_key)
    held = {one.epoch: one.key for one in moved.keys}
    known = log.streams.find(body.stream)
    if known is None or not known.forgotten:
        lacked = known is None or not held.keys() <= known.keys.keys()
        log.streams.arrive(body, moved.client, held)
        return lacked
    if known.client != moved.client or not forgetting.revive(log, body.stream, held):
        raise keys.KeyRefused("the stream is another one here")
    return True


def agree(body: StreamKeyBody, team_key: bytes, stream: Stream) -> None:
    """KeyRefused unless an announced key is the one that came with the stream's move."""
    wrapped = keys.unwrap_stream_key(body, team_key)
    if (wrapped.key, wrapped.client) != (stream.keys[body.epoch], stream.client):
        raise keys.KeyRefused("another key in the same epoch")


def is_gone(log: "Log", stream: bytes) -> bool:
    """Whether a stream went to a team that this device is not of, and no later move waits here for a key."""
    made = log.streams.moves_of(stream)
    if not made or _may(log.roster, log.identity.device, made[-1].to_team, made[-1].register):
        return False
    return not comes(log.connection, stream)


def comes(connection: "Connection", stream: bytes) -> bool:
    """Whether a move of a stream waits here, for a key or the roster: what stands behind it waits with it."""
    return connection.execute(_COMES, (stream, _MOVE)).fetchone() is not None


def movable(log: "Log", client: bytes, registers: Collection[str]) -> list[Stream]:
    """The client's streams of these registers that this device may give to another team, the shared one last."""
    rows = log.connection.execute("SELECT stream FROM stream WHERE client = ? ORDER BY id", (client,)).fetchall()
    known = [one for (stream,) in rows if (one := log.streams.find(bytes(stream))) is not None and one.keys]
    device = log.identity.device
    found = [
        one for one in known
        if one.register in registers and log.roster.entitled(device, one.team, one.register)
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.register == "shared")


def homes_here(connection: "Connection", roster: Roster, device: bytes, client: bytes) -> set[tuple[bytes, str]]:
    """The registers of a client that this device may give elsewhere, each with its team."""
    rows = connection.execute(
        "SELECT DISTINCT team, register FROM stream WHERE client = ? AND forgotten IS NULL", (client,)
    ).fetchall()
    return {(bytes(team), register) for team, register in rows if roster.entitled(device, bytes(team), register)}


def here(connection: "Connection", roster: Roster, device: bytes, client: bytes) -> set[str]:
    """The registers of a client that this device may give to another team."""
    return {register for _, register in homes_here(connection, roster, device, client)}


def left_by_all(connection: "Connection") -> set[bytes]:
    """Where a client's shared record is known to have gone from: a circle among them has nobody any more."""
    rows = connection.execute("SELECT DISTINCT from_team FROM stream_move WHERE register = 'shared'").fetchall()
    return {bytes(team) for (team,) in rows}


def made_by(connection: "Connection", device: bytes) -> list[NamedMove]:
    """The moves of a device that were carried out here, as far as they are kept."""
    rows = connection.execute(
        "SELECT stream, number, body FROM stream_move WHERE by = ? AND body <> x'' ORDER BY stream, number", (device,)
    )
    return [NamedMove(bytes(stream), number, move_digest(bytes(body))) for stream, number, body in rows]


def any_left(connection: "Connection", register: str) -> bool:
    """Whether `left` has anything to look at."""
    return connection.execute(f"SELECT 1 {_LEFT} LIMIT 1", (register,)).fetchone() is not None


def left(log: "Log", register: str) -> list[tuple[Stream, bytes]]:
    """The streams of a register that are here of clients whose shared record has gone, each with where that is."""
    rows = log.connection.execute(
        f"SELECT one.stream, shared.stream {_LEFT} GROUP BY one.stream ORDER BY one.id", (register,)
    ).fetchall()
    found = []
    for stream, shared in rows:
        known, gone_to = log.streams.find(bytes(stream)), log.streams.find(bytes(shared))
        if known and gone_to and is_gone(log, gone_to.id) and not is_gone(log, known.id):
            found.append((known, gone_to.team))
    return found


def any_gone(connection: "Connection", roster: Roster, device: bytes) -> bool:
    """Whether `gone` has anything to look at."""
    feeds = connection.execute(f"SELECT DISTINCT team, register {_MOVED_HERE}").fetchall()
    return any(not _may(roster, device, bytes(team), register) for team, register in feeds)


def gone(log: "Log") -> list[bytes]:
    """The streams here that went to a team this device is not of, and that nothing is left to be done for.

    What both professions share of a client stays while another part of the record is here: whoever is to hand that over
    must see whose it is.
    """
    rows = log.connection.execute(
        f"SELECT stream.stream, stream.client, stream.register {_MOVED_HERE} ORDER BY stream.id"
    ).fetchall()
    left = [
        (bytes(stream), bytes(client), register) for stream, client, register in rows if is_gone(log, bytes(stream))
    ]
    names = {stream for stream, _, _ in left}
    return [
        stream for stream, client, register in left
        if register != "shared" or not any(one.id not in names for one in movable(log, client, ("social", "health")))
    ]  # fmt: skip


def make(log: "Log", stream: Stream, team: bytes, why: str, at: int) -> MoveStream:
    """A signed move of a stream to another team, with all the keys of it that are held here.

    KeyRefused when the newest key of the present team is not here yet, or the other team has none.
    """
    roster, identity = log.roster, log.identity
    source, target = (stream.team, stream.register), (team, stream.register)
    newest, readers = len(roster.epochs.get(source, ())), roster.epochs.get(target, [])
    number = len(stream.moves)
    if not readers or not readers[-1].public or (newest and not stream.keys.known(joined_epoch(number, newest))):
        raise keys.KeyRefused("a key has not come yet")
    held = dict(stream.keys)
    for before, last in enumerate([*(move.base for move in stream.moves), newest]):
        epochs = (joined_epoch(before, epoch) for epoch in range(1, last + 1))
        held |= {epoch: stream.keys[epoch] for epoch in epochs if stream.keys.known(epoch)}
    first, *later = sorted(held)
    held = {epoch: held[epoch] for epoch in (first, *later[1 - MAX_MOVED_KEYS :])}
    body = MoveBody(
        roster.org, stream.id, number + 1, stream.register, stream.team, newest, team, len(readers),  # type: ignore[arg-type]
        identity.device, at, b"",
    )  # fmt: skip
    return keys.seal_move(body, readers[-1].public, stream.client, held, why, identity.signing_key())


def _may(roster: Roster, device: bytes, team: bytes, register: str) -> bool:
    """Whether a device may read a feed, or has opened it in an emergency, whether or not that is over by now."""
    return roster.may_read(device, team, register, 0)


def _named(body: MoveBody, item: MoveStream) -> NamedMove:
    return NamedMove(body.stream, body.number, move_digest(item.body))


def _stored(connection: "Connection", body: MoveBody) -> bytes:
    row = connection.execute(
        "SELECT body FROM stream_move WHERE stream = ? AND number = ?", (body.stream, body.number)
    ).fetchone()
    return bytes(row[0])
