"""Inviting a person into an organisation: the entries that announce it, and the grants of the keys they may have."""

import copy
import os
from functools import partial

from lahityo.base import ids
from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, NoConnection, Refused, VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.signing import verify
from lahityo.domain.codes import Register, Role, registers_of
from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.grants import KeyGrant
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster import AddInvite, RosterEntry, RosterRejected, SetMember
from lahityo.protocol.types import Malformed
from lahityo.sync.login import DeviceSession
from lahityo.sync.membership import DIRECTORY_KEY, ROSTER_FORGED, checked_name
from lahityo.sync.server import NO_SERVER, Server
from lahityo.vault import keys, roster_log
from lahityo.vault.invitation import SECRET_BYTES, Invitation
from lahityo.vault.vault import Tx, Vault

INVITATION_DAYS = 14
_DAY_MS = 24 * 3600 * 1000
_NO_INBOX = 2**53
"""Past every position: the inbox is left to the next sync, which keeps its cursor."""

NOT_ADMIN = QT_TRANSLATE_NOOP("Errors", "Only an administrator may invite; ask one to do it.")
NO_SUCH_TEAM = QT_TRANSLATE_NOOP("Errors", "There is no team of that name in the organisation.")


def prepare_invitation(
    vault: Vault, name: str, role: Role, team_name: str, clock: Clock
) -> tuple[Invitation, list[RosterEntry], list[KeyGrant]]:
    """An invitation, the roster entries that announce it and the grants of every key it may have and we hold."""
    identity, roster = vault.identity, vault.roster
    if not roster.is_admin(identity.device):
        raise Refused(NOT_ADMIN)
    held = vault.read(keys.held_team_keys)
    directory = held[DIRECTORY_KEY]
    team = _team_named(vault, team_name)
    member = ids.new_id()
    invitation = Invitation(identity.org, identity.root, os.urandom(SECRET_BYTES), identity.server)
    at, signer = to_millis(clock()), identity.signing_key()
    registers = sorted(str(one) for one in registers_of(role) - {Register.ROSTER})
    sealed = keys.seal_name(directory, checked_name(name), b"member" + member)
    acts: list[SetMember | AddInvite] = [
        SetMember(member, team, str(role), registers, admin=role is Role.ADMIN, name=sealed),
        AddInvite(
            invitation.id,
            member,
            invitation.signing_key().public,
            invitation.sealing_key().public,
            at + INVITATION_DAYS * _DAY_MS,
        ),
    ]
    draft = copy.deepcopy(roster)
    entries: list[RosterEntry] = []
    for act in acts:
        entry = roster_log.sign_entry(draft, identity.org, act, at, "device", identity.device, signer)
        draft.apply(entry, verify)
        entries.append(entry)
    recipient = ("invite", invitation.id, invitation.sealing_key().public)
    grants = [
        keys.make_grant(identity.org, key_name, key, recipient, identity.device, signer)
        for key_name, key in sorted(held.items())
        if key_name == DIRECTORY_KEY or (key_name.team == team and key_name.register in registers)
    ]
    return invitation, entries, grants


def invite(vault: Vault, server: Server, name: str, role: Role, team: str, clock: Clock) -> str:
    """Announce an invitation to the server; its code. Nothing is stored here but what the server has taken."""
    session = DeviceSession(vault, server, clock)
    for _ in range(5):
        _catch_up(vault, session)
        invitation, entries, grants = prepare_invitation(vault, name, role, team, clock)
        request = SyncRequest(vault.roster.seq, _NO_INBOX, roster=entries, grants=grants)
        response = session.post("/v1/sync", request, SyncResponse)
        if any(outcome == Outcome.ROSTER_MOVED for outcome in response.roster_outcomes):
            continue
        if any(refused(outcome) for outcome in (*response.roster_outcomes, *response.grant_outcomes)):
            raise Refused(NOT_ADMIN)
        _catch_up(vault, session)
        return invitation.code()
    raise NoConnection(NO_SERVER)


def _catch_up(vault: Vault, session: DeviceSession) -> None:
    """Bring the vault's roster up to the server's."""
    more = True
    while more:
        response = session.post("/v1/sync", SyncRequest(vault.roster.seq, _NO_INBOX), SyncResponse)
        if response.roster:
            vault.write(partial(_extend, response.roster))
        more = response.roster_more


def _extend(entries: list[RosterEntry], tx: Tx) -> None:
    try:
        for entry in entries:
            tx.extend_roster(entry)
    except (Malformed, RosterRejected) as error:
        raise VerificationFailed(ROSTER_FORGED) from error


def _team_named(vault: Vault, name: str) -> bytes:
    roster = vault.roster
    directory = vault.read(lambda connection: roster_log.Directory(connection, roster))
    wanted = " ".join(name.split()).casefold()
    for team in roster.teams:
        if directory.team(team).casefold() == wanted:
            return team
    raise BadInput(NO_SUCH_TEAM)
