"""Joining an organisation by invitation.

What could be lost with a reply is written to the vault before it is sent, so that the same command can be given
again: the same keys, the same entries, the same answer.
"""

import os
from collections.abc import Callable
from typing import NamedTuple

import msgspec

from lahityo.base import ids
from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import Refused, VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey, verify
from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.grants import KeyGrant, KeyName
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import RosterEntry
from lahityo.protocol.types import Malformed
from lahityo.sync.login import open_session
from lahityo.sync.membership import ROSTER_FORGED, SEED_BYTES, device_act, newest_directory_key
from lahityo.sync.server import FORBIDDEN, Server
from lahityo.vault import keys, meta, roster_log, server_trust
from lahityo.vault.invitation import Invitation
from lahityo.vault.meta import Identity
from lahityo.vault.server_trust import ServerTrust
from lahityo.vault.vault import Tx, Vault

OTHER_ORGANISATION = QT_TRANSLATE_NOOP(
    "Errors",
    "The server presents another organisation than the invitation names; do not use it, and tell an administrator.",
)
USED_CODE = QT_TRANSLATE_NOOP("Errors", "This invitation has been used or withdrawn; ask for a new one.")


class Joining(msgspec.Struct, frozen=True, array_like=True):
    """A device that is joining, as kept until the server has answered."""

    org: bytes
    root: bytes
    secret: bytes
    server: str
    device: bytes
    signing_seed: bytes
    sealing_seed: bytes


class Admitted(NamedTuple):
    """A device that the roster names now: who it is, the roster with its entries, and the keys that waited for it."""

    identity: Identity
    roster: Roster
    entries: list[RosterEntry]
    keys: dict[KeyName, bytes]


def join(vault: Vault, server: Server, invitation: Invitation, clock: Clock) -> None:
    """Join by invitation: check that the server presents the organisation that the code names, take the keys that
    wait, and add this device. Afterwards the vault belongs to the organisation.
    """
    _settle(vault, admit(vault, server, invitation, clock), invitation)


def admit(
    vault: Vault,
    server: Server,
    invitation: Invitation,
    clock: Clock,
    check: Callable[[Roster], None] = lambda _: None,
) -> Admitted:
    """Put a new device of this vault into the roster. Until its identity is settled in the vault the same code may be
    given again. `check` may refuse the organisation's roster before the code is used.
    """
    joining = vault.read(lambda connection: meta.get_struct(connection, "joining", Joining))
    if joining is None or joining.secret != invitation.secret:
        joining = Joining(
            invitation.org,
            invitation.root,
            invitation.secret,
            server.url,
            ids.new_id(),
            os.urandom(SEED_BYTES),
            os.urandom(SEED_BYTES),
        )
        fresh = joining
        vault.write(lambda tx: meta.put_struct(tx.connection, "joining", fresh))
    try:
        session = open_session(server, invitation.org, "invite", invitation.id, invitation.signing_key())
    except Refused as error:
        raise Refused(USED_CODE if error.text == FORBIDDEN else error.text) from error
    for _ in range(5):
        entries, granted = _fetch(server, session.token)
        roster = _replay(entries, invitation)
        check(roster)
        if _device_is_in(roster, joining, invitation) or _push_device(
            server, session.token, roster, joining, invitation, granted, clock
        ):
            entries, granted = _fetch(server, session.token)
            roster = _replay(entries, invitation)
            return Admitted(_identity(joining, roster), roster, entries, _open_grants(roster, invitation, granted))
    raise Refused(USED_CODE)


def _identity(joining: Joining, roster: Roster) -> Identity:
    return Identity(
        joining.org,
        joining.root,
        roster.devices[joining.device].member,
        joining.device,
        joining.signing_seed,
        joining.sealing_seed,
        joining.server,
    )


def _fetch(server: Server, token: str) -> tuple[list[RosterEntry], list[KeyGrant]]:
    entries: list[RosterEntry] = []
    grants: dict[int, KeyGrant] = {}
    while True:
        inbox_since = max(grants, default=0)
        response = server.post("/v1/sync", SyncRequest(len(entries), inbox_since), SyncResponse, token)
        entries.extend(response.roster)
        grants.update((item.position, item.grant) for item in response.inbox)
        if not response.roster_more:
            return entries, [grants[position] for position in sorted(grants)]


def _replay(entries: list[RosterEntry], invitation: Invitation) -> Roster:
    roster = Roster()
    try:
        for entry in entries:
            roster.apply(entry, verify)
    except (Malformed, RosterRejected) as error:
        raise VerificationFailed(ROSTER_FORGED) from error
    if roster.org != invitation.org or roster.root != invitation.root:
        raise VerificationFailed(OTHER_ORGANISATION)
    return roster


def _device_is_in(roster: Roster, joining: Joining, invitation: Invitation) -> bool:
    """Whether an earlier try has added this very device."""
    known = roster.devices.get(joining.device)
    if known is not None:
        return known.signing == SigningKey(joining.signing_seed).public
    invite = roster.invites.get(invitation.id)
    if invite is None or not invite.is_open:
        raise Refused(USED_CODE)
    return False


def _push_device(
    server: Server,
    token: str,
    roster: Roster,
    joining: Joining,
    invitation: Invitation,
    granted: list[KeyGrant],
    clock: Clock,
) -> bool:
    opened = _open_grants(roster, invitation, granted)
    directory = newest_directory_key(opened)
    if directory is None:
        raise VerificationFailed(OTHER_ORGANISATION)
    act = device_act(
        roster.org,
        joining.device,
        roster.invites[invitation.id].member,
        SigningKey(joining.signing_seed),
        SealingKey(joining.sealing_seed),
        directory,
    )
    entry = roster_log.sign_entry(
        roster, roster.org, act, to_millis(clock()), "invite", invitation.id, invitation.signing_key()
    )
    response = server.post("/v1/sync", SyncRequest(roster.seq, 0, roster=[entry]), SyncResponse, token)
    outcome = next(iter(response.roster_outcomes), Outcome.MALFORMED)
    if outcome == Outcome.ROSTER_MOVED:
        return False
    if refused(outcome):
        raise Refused(USED_CODE)
    return True


def _knows_more(invitation: Invitation, roster: Roster) -> bool:
    """Whether the code was made on a computer that had been told of other server keys than the roster has."""
    said = roster.server_keys
    untold = bool(said.pins) or not said.since
    return bool(invitation.pins) and untold and not set(said.pins) & set(invitation.pins)


def _open_grants(roster: Roster, invitation: Invitation, granted: list[KeyGrant]) -> dict[KeyName, bytes]:
    opened: dict[KeyName, bytes] = {}
    sealing = invitation.sealing_key()
    for grant in granted:
        try:
            name, key = keys.open_grant(grant, roster, ("invite", invitation.id), sealing)
        except keys.KeyRefused as error:
            raise VerificationFailed(OTHER_ORGANISATION) from error
        opened[name] = key
    return opened


def take_what_waited(tx: Tx, admitted: Admitted) -> None:
    """Keep the roster and the keys that a new device was given."""
    for entry in admitted.entries:
        tx.extend_roster(entry)
    for name, key in admitted.keys.items():
        keys.put_team_key(tx.connection, name, key)


def _settle(vault: Vault, admitted: Admitted, invitation: Invitation) -> None:
    identity, roster = admitted.identity, admitted.roster

    def work(tx: Tx) -> None:
        take_what_waited(tx, admitted)
        if _knows_more(invitation, roster):
            server_trust.give(tx.connection, ServerTrust(invitation.pins), roster)
        meta.put_struct(tx.connection, "identity", identity)
        meta.drop(tx.connection, "joining")
        meta.drop(tx.connection, "restored")

    vault.write(work)
    vault.keep_recovery_slot()
