"""Statements on organisations and their rosters; those of every request are built once (see `feeds`)."""

from typing import Literal, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from lahityo.protocol.roster_acts import RosterEntry, read_entry
from lahityo.protocol.roster_parts import Device
from lahityo.server.store.schema import organisations, roster

Lock = Literal["none", "share", "update"]
"""How the roster is held until the commit: not, against being extended, or in order to extend it."""

_HEAD = select(organisations.c.roster_seq, organisations.c.roster_head).where(organisations.c.org == bindparam("org"))
_HEADS = {"none": _HEAD, "share": _HEAD.with_for_update(read=True), "update": _HEAD.with_for_update()}


class Head(NamedTuple):
    """The last entry's number and digest."""

    seq: int
    digest: bytes


def head(connection: Connection, org: bytes, lock: Lock = "none") -> Head | None:
    """The roster's head; None when there is no such organisation."""
    found = connection.execute(_HEADS[lock], {"org": org}).one_or_none()
    return None if found is None else Head(found.roster_seq, found.roster_head)


def entries(connection: Connection, org: bytes, after: int, limit: int | None = None) -> list[RosterEntry]:
    """The entries after number `after`, in order."""
    statement = select(roster.c.body, roster.c.signature).where(roster.c.org == org, roster.c.seq > after)
    rows = connection.execute(statement.order_by(roster.c.seq).limit(limit))
    return [RosterEntry(body, signature) for body, signature in rows]


def invite_of(connection: Connection, org: bytes, device: Device) -> bytes | None:
    """The invitation that brought a device in; None when the organisation key did."""
    (entry,) = entries(connection, org, device.since - 1, limit=1)
    body = read_entry(entry)
    return body.by if body.signer == "invite" else None


def create(connection: Connection, org: bytes, now: int) -> None:
    """A new organisation with an empty roster."""
    connection.execute(insert(organisations).values(org=org, roster_seq=0, roster_head=b"", created_at=now))


def extend(connection: Connection, org: bytes, new: list[tuple[int, RosterEntry]], new_head: Head) -> None:
    """Add entries under the lock that `head` took."""
    connection.execute(
        insert(roster),
        [{"org": org, "seq": seq, "body": entry.body, "signature": entry.signature} for seq, entry in new],
    )
    connection.execute(
        update(organisations)
        .where(organisations.c.org == org)
        .values(roster_seq=new_head.seq, roster_head=new_head.digest)
    )
