"""What a device may still do after its revocation: see the proof of it, and hand over what it wrote before.

Readers put aside what it wrote beyond its last accepted places; the server stores it, for a while and up to a number.
"""

from sqlalchemy import Connection

from lahityo.protocol.codes import Outcome
from lahityo.protocol.limits import MAX_LATE_ITEMS
from lahityo.protocol.messages import SyncRequest
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_parts import Device
from lahityo.server.auth import Principal
from lahityo.server.push_items import push_items
from lahityo.server.store import feeds, moves


def is_revoked(roster: Roster, who: Principal) -> bool:
    """Whether it is a revoked device that asks."""
    return who.kind == "device" and roster.devices[who.id].revoked is not None


def push_late(
    connection: Connection, roster: Roster, who: Principal, request: SyncRequest, now: int, *, fits: bool
) -> tuple[bytes, bytes, bytes]:
    """Store a revoked device's items, as far as there is room for them and unless they may be a copy's (`fits`);
    nothing else of it is taken.
    """
    device = roster.devices[who.id]
    room = max(0, MAX_LATE_ITEMS - _stored(connection, roster, device))
    refused = bytes([Outcome.NOT_ALLOWED])
    if not fits:
        moved = bytes([Outcome.MOVED]) * len(request.items)
        return refused * len(request.roster), refused * len(request.grants), moved
    outcomes = push_items(connection, roster, request.items[:room], device=who.id, now=now)
    outcomes += bytes([Outcome.REVOKED]) * (len(request.items) - room)
    return refused * len(request.roster), refused * len(request.grants), outcomes


def _stored(connection: Connection, roster: Roster, device: Device) -> int:
    """How many envelopes of a revoked device lie beyond its last accepted places."""
    heads = feeds.own_heads(connection, roster.org, device.id)
    places = ((head.seq, device.final.get(head.stream)) for head in heads)
    return sum(max(0, seq - (last.seq if last else 0)) for seq, last in places)


def names_all(connection: Connection, roster: Roster, device: Device, final: dict[bytes, int]) -> bool:
    """Whether `final` (stream → seq) has no place before one that the server holds of the device already, and the
    device's named moves leave out none that the server has carried out.
    """
    heads = feeds.own_heads(connection, roster.org, device.id)
    if any(final.get(head.stream, 0) < head.seq for head in heads):
        return False
    return device.moves.issuperset(moves.made_by(connection, roster.org, device.id))
