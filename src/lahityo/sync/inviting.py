"""Inviting a person into an organisation, or a member's new laptop: the entries that announce it, and the grants of the
keys they may have.
"""

import os
from collections.abc import Collection

from lahityo.base import ids
from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Register, Role, registers_of
from lahityo.protocol.address import CODE_PINS
from lahityo.protocol.grants import KeyGrant
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import Act, AddInvite, SetMember
from lahityo.protocol.roster_standing import Feed
from lahityo.sync.acts import Administration
from lahityo.sync.membership import checked_name, newest_directory_key
from lahityo.sync.server import Server, trust_of
from lahityo.vault import keys, roster_log
from lahityo.vault.invitation import SECRET_BYTES, Invitation
from lahityo.vault.vault import Vault

INVITATION_DAYS = 14
_DAY_MS = 24 * 3600 * 1000

NO_NAMES_KEY = QT_TRANSLATE_NOOP(
    "Errors", "This computer has not received the key to the members' names yet; sync, and try again."
)
NO_SUCH_TEAM = QT_TRANSLATE_NOOP("Errors", "There is no team of that name in the organisation.")
NOBODY = QT_TRANSLATE_NOOP("Errors", "There is no such person in the organisation, or he or she was removed.")


def invite(vault: Vault, server: Server, name: str, role: Role, team_name: str, clock: Clock) -> str:
    """Announce a new member and his invitation to the server; its code. Nothing is stored here but what the server has
    taken.
    """
    team, member, sealed_name = team_named(vault, team_name), ids.new_id(), checked_name(name)
    registers = sorted(str(one) for one in registers_of(role) - {Register.ROSTER})

    def newcomer(_roster: Roster) -> SetMember:
        directory = newest_directory_key(vault.read(keys.held_team_keys))
        if directory is None:
            raise Refused(NO_NAMES_KEY)
        sealed = keys.seal_name(directory, sealed_name, b"member" + member)
        return SetMember(member, team, str(role), registers, admin=role is Role.ADMIN, name=sealed)

    invitation = _fresh(vault)
    office = Administration(vault, server, clock)
    office.do(
        lambda roster: (
            [newcomer(roster), _announcement(invitation, member, clock)],
            _grants(vault, invitation, {(team, register) for register in registers}),
        )
    )
    return invitation.code()


def invite_again(vault: Vault, server: Server, member: bytes, clock: Clock) -> str:
    """A code for another laptop of a member; BadInput for one who is not there."""
    invitation = _fresh(vault)

    def make(roster: Roster) -> tuple[list[Act], list[KeyGrant]]:
        found = roster.members.get(member)
        if found is None or found.removed:
            raise BadInput(NOBODY)
        return [_announcement(invitation, member, clock)], _grants(vault, invitation, roster.held_by(member))

    Administration(vault, server, clock).do(make)
    return invitation.code()


def team_named(vault: Vault, name: str) -> bytes:
    """The id of the team of this name; BadInput when there is none."""
    roster = vault.roster
    directory = vault.read(lambda connection: roster_log.Directory(connection, roster))
    wanted = " ".join(name.split()).casefold()
    for team in roster.teams:
        if directory.team(team).casefold() == wanted:
            return team
    raise BadInput(NO_SUCH_TEAM)


def _fresh(vault: Vault) -> Invitation:
    identity = vault.identity
    return Invitation(
        identity.org, identity.root, os.urandom(SECRET_BYTES), identity.server, trust_of(vault).pins[:CODE_PINS]
    )


def _announcement(invitation: Invitation, member: bytes, clock: Clock) -> AddInvite:
    expires = to_millis(clock()) + INVITATION_DAYS * _DAY_MS
    signing, sealing = invitation.signing_key().public, invitation.sealing_key().public
    return AddInvite(invitation.id, member, signing, sealing, expires)


def _grants(vault: Vault, invitation: Invitation, feeds: Collection[Feed]) -> list[KeyGrant]:
    """The grants of every key that the invited may have and this device holds."""
    identity, held = vault.identity, vault.read(keys.held_team_keys)
    recipient, signer = ("invite", invitation.id, invitation.sealing_key().public), identity.signing_key()
    return [
        keys.make_grant(identity.org, name, key, recipient, identity.device, signer)
        for name, key in sorted(held.items())
        if name.register == "roster" or (name.team, name.register) in feeds
    ]
