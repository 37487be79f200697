"""What the server holds, in numbers."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from lahityo.protocol.roster_acts import AddDevice, RevokeDevice, RosterEntry, read_entry
from lahityo.server.store.schema import envelopes, feeds, organisations, roster


@dataclass(frozen=True)
class FeedStatus:
    """A feed's register and the position of its last item; the team is not told."""

    register: str
    head: int


@dataclass(frozen=True)
class OrganisationStatus:
    """One organisation, by the first digits of its id."""

    organisation: str
    roster: int
    devices: int
    revoked: int
    envelopes: int
    bytes: int
    feeds: list[FeedStatus]


def organisation_statuses(connection: Connection) -> list[OrganisationStatus]:
    """Every organisation, in the order of their ids."""
    rows = connection.execute(select(organisations.c.org, organisations.c.roster_seq).order_by(organisations.c.org))
    return [_status(connection, org, seq) for org, seq in rows.all()]


def _status(connection: Connection, org: bytes, seq: int) -> OrganisationStatus:
    entries = connection.execute(select(roster.c.body, roster.c.signature).where(roster.c.org == org))
    acts = [read_entry(RosterEntry(body, signature)).act for body, signature in entries]
    count, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(envelopes.c.size), 0)).where(envelopes.c.org == org)
    ).one()
    heads = connection.execute(
        select(feeds.c.register, feeds.c.head).where(feeds.c.org == org).order_by(feeds.c.team, feeds.c.register)
    )
    return OrganisationStatus(
        organisation=org.hex()[:8],
        roster=seq,
        devices=sum(isinstance(act, AddDevice) for act in acts),
        revoked=sum(isinstance(act, RevokeDevice) for act in acts),
        envelopes=count,
        bytes=int(size),
        feeds=[FeedStatus(register, head) for register, head in heads],
    )
