"""The rules on what is pushed: roster entries and key grants. Items of feeds have `push_items`.

One bad thing never fails the others: each has an outcome of its own, in the order of the request.
"""

from datetime import datetime

from sqlalchemy import Connection

from lahityo.base.clock import to_millis
from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.grants import GRANT_LABEL, MAX_GRANT_BYTES, GrantBody, KeyGrant, KeyName
from lahityo.protocol.limits import GLASS_HOURS
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import (
    AddDevice,
    BreakGlass,
    RenewRecovery,
    RevokeDevice,
    RosterBody,
    RosterEntry,
    entry_digest,
    read_entry,
)
from lahityo.protocol.types import NO_ID, Malformed, unpack
from lahityo.server.auth import Principal
from lahityo.server.directory import verify
from lahityo.server.late import names_all
from lahityo.server.store import inboxes, rosters

_SLACK_MS = 3_600_000
"""By so much a laptop's clock may be ahead of the server's."""


def push_roster(
    connection: Connection, roster: Roster, new: list[RosterEntry], who: Principal, now: datetime, *, known: int
) -> tuple[bytes, Roster]:
    """Extend the roster, whose row the caller has locked for it; the outcomes, and the roster as it is then.

    `known` is the roster's length where it is pushed from.
    """
    longer = roster.copied()
    stored: list[tuple[int, RosterEntry]] = []
    outcomes = bytearray()
    for entry in new:
        outcome = _entry_outcome(connection, longer, entry, who, now, known)
        outcomes.append(outcome)
        if outcome == Outcome.STORED:
            stored.append((longer.seq, entry))
    if not stored:
        return bytes(outcomes), roster
    rosters.extend(connection, longer.org, stored, rosters.Head(longer.seq, longer.head))
    for _, entry in stored:
        act = read_entry(entry).act
        if isinstance(act, RenewRecovery):
            inboxes.close(connection, longer.org, roster.recovery_recipient[1])
        if isinstance(act, RevokeDevice):
            inboxes.forget(connection, longer.org, act.device)
            brought_by = rosters.invite_of(connection, longer.org, longer.devices[act.device])
            if brought_by is not None:
                inboxes.close(connection, longer.org, brought_by)
    for device in longer.devices.values():
        lost = roster.held_by(device.member) - longer.held_by(device.member)
        if lost:
            inboxes.take_back(connection, longer.org, device.id, lost)
    for invite in longer.invites.values():
        if invite.withdrawn and not (invite.id in roster.invites and roster.invites[invite.id].withdrawn):
            inboxes.close(connection, longer.org, invite.id)
    return bytes(outcomes), longer


def _entry_outcome(
    connection: Connection, roster: Roster, entry: RosterEntry, who: Principal, now: datetime, known: int
) -> Outcome:
    """Extends `roster` when the outcome is STORED.

    A device may push entries that others signed: after a restored backup, whoever holds the lost tail brings it back.
    What a laptop has followed already cannot be made anew: what came meanwhile of a device that it revokes is late.
    """
    try:
        body = read_entry(entry)
        if body.org != roster.org:
            return Outcome.WRONG_ORGANISATION
        if body.seq != roster.seq + 1 or body.prev != roster.head:
            return _misplaced(roster, body.seq, entry)
        if who.kind == "invite" and not _joins_by(body, roster, who, now):
            raise RosterRejected("an invitation brings in its own device alone")
        if isinstance(body.act, BreakGlass) and body.act.until > to_millis(now) + GLASS_HOURS * 3_600_000 + _SLACK_MS:
            raise RosterRejected("an emergency ends within a day by the server's clock too")
        lost = body.seq <= known
        if isinstance(body.act, RevokeDevice) and not lost and not _ends_late_enough(connection, roster, body.act):
            return Outcome.ROSTER_MOVED
        roster.apply(entry, verify)
    except Malformed:
        return Outcome.MALFORMED
    except RosterRejected:
        return Outcome.NOT_ALLOWED
    return Outcome.STORED


def _ends_late_enough(connection: Connection, roster: Roster, act: RevokeDevice) -> bool:
    """Whether a revocation leaves nothing out that this server holds of the device: some reader may have taken it.

    The roster's row is locked, so nothing comes between; who pushes asks for the places again.
    """
    device = roster.devices.get(act.device)
    if device is None:
        return True
    final = {place.stream: place.seq for place in (*device.final.values(), *act.final)}
    return names_all(connection, roster, device, final)


def _misplaced(roster: Roster, seq: int, entry: RosterEntry) -> Outcome:
    if seq > roster.seq + 1:
        return Outcome.GAP
    if seq <= roster.seq and roster.digests[seq - 1] == entry_digest(entry.body):
        return Outcome.ALREADY_STORED
    return Outcome.ROSTER_MOVED


def _joins_by(body: RosterBody, roster: Roster, who: Principal, now: datetime) -> bool:
    mine = body.signer == "invite" and body.by == who.id and isinstance(body.act, AddDevice)
    return mine and to_millis(now) <= roster.invites[who.id].expires


def push_grants(connection: Connection, roster: Roster, new: list[KeyGrant], sender: bytes | None) -> bytes:
    """Put grants into their recipients' inboxes; the outcomes.

    `sender` is the device that pushes. It is None when an organisation is founded: then any of its devices may have
    signed.
    """
    read = [_read_grant(roster, grant, sender) for grant in new]
    recipients = {body.recipient for body in read if isinstance(body, GrantBody)}
    if not recipients:
        return bytes(found if isinstance(found, Outcome) else Outcome.MALFORMED for found in read)
    positions = inboxes.lock_inboxes(connection, roster.org, recipients)
    closed = inboxes.closed(connection, roster.org, recipients)
    held = {recipient: inboxes.held(connection, roster.org, recipient) for recipient in recipients}
    outcomes = bytearray()
    delivered: list[tuple[int, GrantBody, KeyGrant]] = []
    for body, grant in zip(read, new, strict=True):
        if isinstance(body, Outcome):
            outcomes.append(body)
            continue
        if body.recipient in closed or (body.key, body.by) in held[body.recipient]:
            outcome = Outcome.ALREADY_STORED
        else:
            outcome = _grant_outcome(roster, body, grant)
        outcomes.append(outcome)
        if outcome == Outcome.STORED:
            positions[body.recipient] += 1
            held[body.recipient].add((body.key, body.by))
            delivered.append((positions[body.recipient], body, grant))
        if body.recipient_kind == "device" and not refused(outcome):
            inboxes.answered(connection, roster.org, body.recipient, body.key)
    if delivered:
        inboxes.deliver(connection, roster.org, delivered)
    return bytes(outcomes)


def _read_grant(roster: Roster, grant: KeyGrant, sender: bytes | None) -> GrantBody | Outcome:
    try:
        body = unpack(grant.body, GrantBody, MAX_GRANT_BYTES)
    except Malformed:
        return Outcome.MALFORMED
    if body.org != roster.org:
        return Outcome.WRONG_ORGANISATION
    if sender is not None and body.by not in (sender, NO_ID):
        return Outcome.NOT_ALLOWED
    return body if _recipient_may_have(roster, body) else Outcome.NOT_ALLOWED


def _grant_outcome(roster: Roster, body: GrantBody, grant: KeyGrant) -> Outcome:
    if body.by == NO_ID:
        public = roster.signing
    elif roster.entitled(body.by, body.key.team, body.key.register):
        public = roster.devices[body.by].signing
    else:
        return Outcome.NOT_ALLOWED
    if not key_exists(roster, body.key) or not verify(public, grant.signature, GRANT_LABEL, grant.body):
        return Outcome.NOT_ALLOWED
    return Outcome.STORED


def key_exists(roster: Roster, key: KeyName) -> bool:
    """Whether the roster has this epoch of this team's register."""
    return key.epoch <= len(roster.epochs.get((key.team, key.register), ()))


def _recipient_may_have(roster: Roster, body: GrantBody) -> bool:
    if body.recipient_kind == "recovery":
        return body.recipient == roster.recovery_recipient[1]
    if body.recipient_kind == "device":
        return roster.entitled(body.recipient, body.key.team, body.key.register)
    invite = roster.invites.get(body.recipient)
    return invite is not None and roster.may_invited(invite, body.key.team, body.key.register)
