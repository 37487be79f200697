"""A stream goes from one feed to another: all of it is given new positions there, behind what is there already.

The organisation's row is locked for it, so that nothing is pushed meanwhile. The places that items leave keep their
checks, since cursors stand at them; the move itself stands in both feeds.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from lahityo.protocol import checks
from lahityo.protocol.envelope import read_header
from lahityo.protocol.grants import MoveBody, MoveStream, joined_epoch, move_digest
from lahityo.protocol.roster_acts import NamedMove
from lahityo.server.store.feeds import Feed
from lahityo.server.store.schema import departed, envelopes, moves, streams

_SIGNATURE_BYTES = 64


def _of_stream(table: Table, *columns: str) -> Any:
    where = [table.c.org == bindparam("org"), table.c.stream == bindparam("stream")]
    if table is moves:
        where.append(table.c.arrived == 1)
    return select(table.c.position, *(table.c[name] for name in columns)).where(*where).order_by(table.c.position)


def _moved(table: Table) -> Any:
    c = table.c
    at = [c.org == bindparam("org_"), c.team == bindparam("team_"), c.register == bindparam("register_")]
    where = [*at, c.position == bindparam("position_")]
    return update(table).where(*where).values(team=bindparam("new_team"), position=bindparam("new_position"))


_KINDS: list[tuple[Table, Any, Any, Callable[[bytes], bytes]]] = [
    (moves, _of_stream(moves, "body"), _moved(moves), checks.of_move),
    (streams, _of_stream(streams, "body"), _moved(streams), checks.of_stream_key),
    (envelopes, _of_stream(envelopes, "digest"), _moved(envelopes), checks.of_envelope),
]
"""In the order in which whoever reads them needs them: which keys, whose, and what they open."""
_ADD = insert(moves)
_LEAVE = insert(departed)


def move(
    connection: Connection, body: MoveBody, item: MoveStream, heads: dict[Feed, int], now: int
) -> dict[Feed, tuple[int, bytes]]:
    """Carry it out, from the feeds' `heads` on, which are locked; the new head of both and the check there."""
    source, target = (body.from_team, body.register), (body.to_team, body.register)
    left, end = heads[source] + 1, heads[target]
    check = checks.of_move(item.body)
    places: list[dict[str, Any]] = []
    for table, statement, change, check_of in _KINDS:
        rows = connection.execute(statement, {"org": body.org, "stream": body.stream}).all()
        steps = []
        for position, named in rows:
            end, check = end + 1, check_of(named)
            places.append(_place(body.org, source, position) | {"item_check": check})
            at = {"org_": body.org, "team_": source[0], "register_": source[1], "position_": position}
            steps.append(at | {"new_team": target[0], "new_position": end})
        if steps:
            connection.execute(change, steps)
        if table is moves:
            end, check = end + 1, checks.of_move(item.body)
            row = {
                "org": body.org, "stream": body.stream, "number": body.number, "device": body.by,
                "register": body.register, "size": len(item.body) + _SIGNATURE_BYTES, "from_team": body.from_team,
                "to_team": body.to_team, "base": body.base, "received_at": now, "body": item.body,
                "signature": item.signature,
            }  # fmt: skip
            out = {"arrived": 0, "team": source[0], "position": left}
            connection.execute(_ADD, [row | out, row | {"arrived": 1, "team": target[0], "position": end}])
    if places:
        connection.execute(_LEAVE, places)
    return {source: (left, checks.of_move(item.body)), target: (end, check)}


def written_beyond(connection: Connection, body: MoveBody) -> bool:
    """Whether its former team has written in the stream with a newer key than the move has."""
    last = joined_epoch(body.number - 1, body.base)
    rows = connection.execute(_HEADERS, {"org": body.org, "stream": body.stream})
    return any(read_header(header).epoch > last for (header,) in rows)


def made_by(connection: Connection, org: bytes, device: bytes) -> list[NamedMove]:
    """The moves that a device signed."""
    rows = connection.execute(_MADE_BY, {"org": org, "device": device})
    return [NamedMove(stream, number, move_digest(body)) for stream, number, body in rows]


def earlier_teams(connection: Connection, org: bytes, feed: Feed) -> set[bytes]:
    """The teams that streams of a feed have been of before: what hangs on these streams lies in their feeds."""
    return {team for (team,) in connection.execute(_EARLIER, _place(org, feed, 0))}


def _place(org: bytes, feed: Feed, position: int) -> dict[str, Any]:
    return {"org": org, "team": feed[0], "register": feed[1], "position": position}


_HEADERS = select(envelopes.c.header).where(
    envelopes.c.org == bindparam("org"), envelopes.c.stream == bindparam("stream")
)
_MADE_BY = (
    select(moves.c.stream, moves.c.number, moves.c.body)
    .where(moves.c.org == bindparam("org"), moves.c.device == bindparam("device"), moves.c.arrived == 1)
    .order_by(moves.c.stream, moves.c.number)
)
_EARLIER = (
    select(moves.c.from_team)
    .where(
        moves.c.org == bindparam("org"),
        moves.c.team == bindparam("team"),
        moves.c.register == bindparam("register"),
        moves.c.arrived == 1,
    )
    .distinct()
)
