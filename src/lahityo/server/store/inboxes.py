"""Statements on key grants waiting for their recipients, and on keys that devices ask for.

Those of every request are built once (see `feeds`).
"""

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, and_, bindparam, delete, exists, func, insert, select, update

from lahityo.protocol.grants import GrantBody, KeyGrant, KeyName
from lahityo.protocol.messages import InboxItem, Wanted
from lahityo.server.store.schema import closed_invites, inbox, inboxes, wants
from lahityo.server.store.store import add_missing

PAGE = 2000
"""Grants in one response; at 1.3 KB each they fit well."""

_WAITING = (
    select(inbox.c.position, inbox.c.body, inbox.c.signature)
    .where(
        inbox.c.org == bindparam("org"),
        inbox.c.recipient == bindparam("recipient"),
        inbox.c.position > bindparam("after"),
    )
    .order_by(inbox.c.position)
    .limit(PAGE)
)
_HEADS = select(inboxes.c.recipient, inboxes.c.head).where(inboxes.c.org == bindparam("org"))
_ASKED = (
    select(wants.c.device, wants.c.team, wants.c.register, wants.c.epoch)
    .where(wants.c.org == bindparam("org"))
    .order_by(wants.c.device, wants.c.team, wants.c.register, wants.c.epoch)
)


def lock_inboxes(connection: Connection, org: bytes, recipients: Iterable[bytes]) -> dict[bytes, int]:
    """Lock the recipients' rows, made when missing, always in the same order; each one's last position."""
    ordered = sorted(recipients)
    add_missing(connection, inboxes, [{"org": org, "recipient": recipient, "head": 0} for recipient in ordered])
    statement = select(inboxes.c.head).where(inboxes.c.org == org).with_for_update()
    return {
        recipient: connection.execute(statement.where(inboxes.c.recipient == recipient)).scalar_one()
        for recipient in ordered
    }


def held(connection: Connection, org: bytes, recipient: bytes) -> set[tuple[KeyName, bytes]]:
    """The (key, signer) pairs that wait in one inbox."""
    c = inbox.c
    statement = select(c.team, c.register, c.epoch, c.signer).where(c.org == org, c.recipient == recipient)
    return {(KeyName(team, register, epoch), signer) for team, register, epoch, signer in connection.execute(statement)}


def deliver(connection: Connection, org: bytes, new: list[tuple[int, GrantBody, KeyGrant]]) -> None:
    """Store grants at the positions given, and move the inboxes' heads."""
    connection.execute(
        insert(inbox),
        [
            {
                "org": org,
                "recipient": body.recipient,
                "position": position,
                "team": body.key.team,
                "register": body.key.register,
                "epoch": body.key.epoch,
                "signer": body.by,
                "body": grant.body,
                "signature": grant.signature,
            }
            for position, body, grant in new
        ],
    )
    for recipient, head in {body.recipient: position for position, body, _ in new}.items():
        connection.execute(
            update(inboxes).where(inboxes.c.org == org, inboxes.c.recipient == recipient).values(head=head)
        )


def close(connection: Connection, org: bytes, invite: bytes) -> None:
    """Note that an invitation has served, and drop what lies in its inbox."""
    lock_inboxes(connection, org, [invite])  # against a grant that is being delivered
    add_missing(connection, closed_invites, [{"org": org, "invite": invite}])
    connection.execute(delete(inbox).where(inbox.c.org == org, inbox.c.recipient == invite))


def take_back(connection: Connection, org: bytes, device: bytes, feeds: Iterable[tuple[bytes, str]]) -> None:
    """Drop the keys of registers that a device may have no more: should it have them again, they are granted anew."""
    lock_inboxes(connection, org, [device])
    c = inbox.c
    for team, register in sorted(feeds):
        connection.execute(
            delete(inbox).where(c.org == org, c.recipient == device, c.team == team, c.register == register)
        )


def closed(connection: Connection, org: bytes, recipients: Collection[bytes]) -> set[bytes]:
    """Those of the recipients that are invitations which have served."""
    c = closed_invites.c
    return set(connection.execute(select(c.invite).where(c.org == org, c.invite.in_(recipients))).scalars())


def waiting(connection: Connection, org: bytes, recipient: bytes, after: int) -> list[InboxItem]:
    """The grants for one recipient after a position, in order."""
    rows = connection.execute(_WAITING, {"org": org, "recipient": recipient, "after": after}).all()
    return [InboxItem(position, KeyGrant(body, signature)) for position, body, signature in rows]


def inbox_heads(connection: Connection, org: bytes) -> dict[bytes, int]:
    """The position of the last grant in every inbox of the organisation."""
    rows = connection.execute(_HEADS, {"org": org}).all()
    return dict(rows)


def last_positions(connection: Connection, org: bytes, recipient: bytes) -> dict[KeyName, int]:
    """The position of the last grant of each key in one inbox."""
    c = inbox.c
    statement = select(c.team, c.register, c.epoch, func.max(c.position)).where(c.org == org, c.recipient == recipient)
    rows = connection.execute(statement.group_by(c.team, c.register, c.epoch))
    return {KeyName(team, register, epoch): position for team, register, epoch, position in rows}


def ask(connection: Connection, org: bytes, device: bytes, keys: Iterable[KeyName]) -> None:
    """Note that a device asks for keys."""
    add_missing(
        connection,
        wants,
        [
            {"org": org, "device": device, "team": key.team, "register": key.register, "epoch": key.epoch}
            for key in keys
        ],
    )


def answered(connection: Connection, org: bytes, device: bytes, key: KeyName) -> None:
    """Take down what a device asked for."""
    c = wants.c
    connection.execute(
        delete(wants).where(
            c.org == org, c.device == device, c.team == key.team, c.register == key.register, c.epoch == key.epoch
        )
    )


def asked(connection: Connection, org: bytes) -> list[Wanted]:
    """Every key that a device of the organisation asks for."""
    rows = connection.execute(_ASKED, {"org": org}).all()
    return [Wanted(device, KeyName(team, register, epoch)) for device, team, register, epoch in rows]


def granted_by(connection: Connection, org: bytes, signer: bytes) -> set[Wanted]:
    """Those of the keys asked for that this signer has granted the asker already."""
    c, i = wants.c, inbox.c
    its_grant = exists().where(
        and_(
            i.org == c.org,
            i.recipient == c.device,
            i.team == c.team,
            i.register == c.register,
            i.epoch == c.epoch,
            i.signer == signer,
        )
    )
    rows = connection.execute(select(c.device, c.team, c.register, c.epoch).where(c.org == org, its_grant))
    return {Wanted(device, KeyName(team, register, epoch)) for device, team, register, epoch in rows}


def forget(connection: Connection, org: bytes, device: bytes) -> None:
    """Drop what a revoked device asked for."""
    connection.execute(delete(wants).where(wants.c.org == org, wants.c.device == device))
