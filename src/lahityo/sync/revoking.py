"""Taking devices and people out of the organisation, and changing what they may: an administrator's acts.

A revocation names the last envelope of the device in each stream that is believed, and the moves of streams. They are
the server's, which is ahead of every reader; where this laptop has seen more, its own word counts. The server refuses a
revocation that leaves out what it stored meanwhile, so that nobody has merged what others put aside.
"""

from collections.abc import Sequence

from lahityo.base.clock import Clock
from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain.codes import Register, Role, registers_of
from lahityo.protocol.grants import KeyGrant
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import (
    Act,
    AddTeam,
    FinalPlace,
    NoteFinal,
    NoteMoves,
    RemoveMember,
    RevokeDevice,
    SetMember,
    WithdrawInvite,
    in_entries,
)
from lahityo.sync import membership
from lahityo.sync.acts import Administration
from lahityo.sync.server import Server
from lahityo.vault import keys, moves
from lahityo.vault.roster_log import Directory
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Vault

TEAM_EXISTS = QT_TRANSLATE_NOOP("Errors", "There is a team of this name already.")
NO_NAMES = QT_TRANSLATE_NOOP(
    "Errors", "This computer holds no key to the organisation's names yet; sync once and try again."
)
UNKNOWN_DEVICE = QT_TRANSLATE_NOOP("Errors", "There is no such computer in the organisation, or it has been removed.")
UNKNOWN_MEMBER = QT_TRANSLATE_NOOP("Errors", "There is no such person in the organisation, or he or she was removed.")
OWN_DEVICE = QT_TRANSLATE_NOOP(
    "Errors", "This is the computer you are using. Another administrator removes it, from another computer."
)
_Found = tuple[Sequence[Act], Sequence[KeyGrant]]


def revoke(vault: Vault, server: Server, device: bytes, clock: Clock) -> None:
    """Revoke a device; BadInput for one that is not there or is this one."""
    if device == vault.identity.device:
        raise BadInput(OWN_DEVICE)
    office = Administration(vault, server, clock)

    def make(roster: Roster) -> _Found:
        found = roster.devices.get(device)
        if found is None or found.revoked is not None:
            raise BadInput(UNKNOWN_DEVICE)
        return _end(vault, office, device), ()

    office.do(make)


def remove(vault: Vault, server: Server, member: bytes, clock: Clock) -> None:
    """Remove a person with every device; BadInput for one who is not there or is oneself."""
    if member == vault.identity.member:
        raise BadInput(OWN_DEVICE)
    office = Administration(vault, server, clock)

    def make(roster: Roster) -> _Found:
        found = roster.members.get(member)
        if found is None or found.removed:
            raise BadInput(UNKNOWN_MEMBER)
        acts: list[Act] = []
        for device in roster.devices.values():
            if device.member == member and device.revoked is None:
                acts += _end(vault, office, device.id)
        return [*acts, RemoveMember(member)], ()

    office.do(make)


def withdraw(vault: Vault, server: Server, member: bytes, clock: Clock) -> None:
    """Withdraw the open invitations of a member."""

    def make(roster: Roster) -> _Found:
        waiting = [one for one in roster.invites.values() if one.member == member and one.is_open]
        return [WithdrawInvite(one.id) for one in waiting], ()

    Administration(vault, server, clock).do(make)


def add_team(vault: Vault, server: Server, name: str, clock: Clock) -> bytes:
    """Begin a team, with nobody in it yet; its id. BadInput for a name that is taken."""
    tidy, team = membership.checked_name(name), new_id()
    office = Administration(vault, server, clock)

    def make(roster: Roster) -> _Found:
        directory = vault.read(lambda connection: Directory(connection, roster))
        if any(directory.team(one).casefold() == tidy.casefold() for one in roster.teams):
            raise BadInput(TEAM_EXISTS)
        key = membership.newest_directory_key(vault.read(keys.held_team_keys))
        if key is None:
            raise Refused(NO_NAMES)
        return [AddTeam(team, keys.seal_name(key, tidy, b"team" + team))], ()

    office.do(make)
    return team


def set_role(
    vault: Vault, server: Server, member: bytes, role: Role, team: bytes, *, admin: bool, clock: Clock
) -> None:
    """Give a member another role or team. Keys to what he gains are granted by those who hold them; what he loses
    leaves his devices at their next sync.
    """

    def make(roster: Roster) -> _Found:
        found = roster.members.get(member)
        if found is None or found.removed:
            raise BadInput(UNKNOWN_MEMBER)
        registers = sorted(str(one) for one in registers_of(role) - {Register.ROSTER})
        return [SetMember(member, team, str(role), registers, admin=admin, name=found.name)], ()

    Administration(vault, server, clock).do(make)


def _end(vault: Vault, office: Administration, device: bytes) -> list[Act]:
    """The pages of a device's moves and of its last places, and its revocation."""
    heads, made = office.held_of(device)
    named = sorted({*made, *vault.read(lambda connection: moves.made_by(connection, device))})
    final = {head.stream: FinalPlace(head.stream, head.seq, head.digest) for head in heads}
    for place in vault.read(lambda connection: _seen(connection, device)):
        if place.stream not in final or final[place.stream].seq < place.seq:
            final[place.stream] = place
    places = [final[stream] for stream in sorted(final)]
    *pages, last = in_entries(places) or [[]]
    noted = [NoteMoves(device, page) for page in in_entries(named)]
    return [*noted, *(NoteFinal(device, page) for page in pages), RevokeDevice(device, last)]


def _seen(connection: Connection, device: bytes) -> list[FinalPlace]:
    """The last envelopes of a device that are merged here."""
    rows = connection.execute(
        "SELECT stream.stream, head.seq, head.digest FROM head JOIN stream ON stream.id = head.stream"
        " JOIN device ON device.id = head.device WHERE device.device = ?",
        (device,),
    )
    return [FinalPlace(bytes(stream), seq, bytes(digest)) for stream, seq, digest in rows]
