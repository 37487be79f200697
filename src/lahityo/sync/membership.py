"""Founding an organisation, inviting into it, joining it, and the keys that follow.

Whatever could be lost with a reply is written to the vault before it is sent, so that the same command can be given
again: the same keys, the same entries, the same answer.
"""

import copy
import os
from functools import partial

import msgspec

from lahityo.base import ids
from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, NoConnection, Refused, VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.kdf import hkdf
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey, verify
from lahityo.domain.codes import Register, Role, registers_of
from lahityo.protocol.codes import Outcome, refused
from lahityo.protocol.grants import KeyGrant, KeyName, key_commitment
from lahityo.protocol.messages import Created, CreateOrganisation, SyncRequest, SyncResponse
from lahityo.protocol.roster import (
    POSSESSION_LABEL,
    AddDevice,
    AddEpoch,
    AddInvite,
    AddTeam,
    Genesis,
    Roster,
    RosterEntry,
    RosterRejected,
    SetMember,
    possession_message,
    root_fingerprint,
)
from lahityo.protocol.types import NO_ID, Malformed
from lahityo.sync.login import DeviceSession, open_session
from lahityo.sync.server import FORBIDDEN, NO_SERVER, Server
from lahityo.vault import keys, meta, roster_log
from lahityo.vault.invitation import SECRET_BYTES, Invitation
from lahityo.vault.meta import Identity
from lahityo.vault.vault import Tx, Vault

INVITATION_DAYS = 14
_DAY_MS = 24 * 3600 * 1000
_NO_INBOX = 2**53
"""Past every position: the inbox is left to the next sync, which keeps its cursor."""
DIRECTORY_KEY = KeyName(NO_ID, *roster_log.DIRECTORY)
SEED_BYTES = 32

NAME_NEEDED = QT_TRANSLATE_NOOP("Errors", "Names must have 1 to 100 characters.")
OTHER_ORGANISATION = QT_TRANSLATE_NOOP(
    "Errors",
    "The server presents another organisation than the invitation names; do not use it, and tell an administrator.",
)
OTHER_NAMES = QT_TRANSLATE_NOOP(
    "Errors",
    "An earlier try with other names may have reached the server; give the same names and role, or use a new profile.",
)
USED_CODE = QT_TRANSLATE_NOOP("Errors", "This invitation has been used or withdrawn; ask for a new one.")
NOT_ADMIN = QT_TRANSLATE_NOOP("Errors", "Only an administrator may invite; ask one to do it.")
NO_SUCH_TEAM = QT_TRANSLATE_NOOP("Errors", "There is no team of that name in the organisation.")
ROSTER_FORGED = QT_TRANSLATE_NOOP(
    "Errors", "The server's list of members and devices is not the organisation's own, so nothing of it was used."
)


class Founding(msgspec.Struct, frozen=True, array_like=True):
    """An organisation that is being founded, as kept until the server has answered."""

    identity: Identity
    token: str
    asked: list[str]
    roster: list[RosterEntry]
    grants: list[KeyGrant]
    team_keys: list[tuple[KeyName, bytes]]
    seed: bytes


class Joining(msgspec.Struct, frozen=True, array_like=True):
    """A device that is joining, as kept until the server has answered."""

    org: bytes
    root: bytes
    secret: bytes
    server: str
    device: bytes
    signing_seed: bytes
    sealing_seed: bytes


def organisation_keys(seed: bytes) -> tuple[SigningKey, SealingKey]:
    """The organisation's signing and recovery keys, both derived from the 32-byte seed on the officers' sheets."""
    return (
        SigningKey(hkdf(seed, b"lahityo/organisation-signing/1")),
        SealingKey(hkdf(seed, b"lahityo/organisation-recovery/1")),
    )


def checked_name(name: str) -> str:
    """The name with its spaces tidied; BadInput when it is empty or too long."""
    tidy = " ".join(name.split())
    if not 1 <= len(tidy) <= 100:
        raise BadInput(NAME_NEEDED)
    return tidy


# --- founding


def found(vault: Vault, server: Server, token: str, names: tuple[str, str, str], role: Role, clock: Clock) -> None:
    """Create an organisation with `names` = (organisation, team, member); the vault then belongs to it.

    The seed stays in the vault under `recovery_seed` until the officers' sheets have been taken (`take_seed`).
    """
    asked = [checked_name(names[0]), checked_name(names[1]), checked_name(names[2]), str(role)]
    made = vault.read(lambda connection: meta.get_struct(connection, "founding", Founding))
    if made is None or made.token != token:
        made = _prepare_founding(server.url, token, asked, role, to_millis(clock()))
    elif made.asked != asked:
        raise BadInput(OTHER_NAMES)
    made = msgspec.structs.replace(made, identity=msgspec.structs.replace(made.identity, server=server.url))
    vault.write(partial(_keep_founding, made))
    created = server.post("/v1/organisations", CreateOrganisation(token, made.roster, made.grants), Created)
    if created.org != made.identity.org:
        raise VerificationFailed(ROSTER_FORGED)

    def settle(tx: Tx) -> None:
        for entry in made.roster:
            tx.extend_roster(entry)
        for name, key in made.team_keys:
            keys.put_team_key(tx.connection, name, key)
        meta.put_struct(tx.connection, "identity", made.identity)
        meta.put(tx.connection, "recovery_seed", made.seed)
        meta.drop(tx.connection, "founding")
        meta.drop(tx.connection, "restored")  # nothing was signed before there was an organisation

    vault.write(settle)
    vault.add_recovery_slot(vault.roster.recovery)


def _keep_founding(founding: Founding, tx: Tx) -> None:
    meta.put_struct(tx.connection, "founding", founding)


def take_seed(vault: Vault) -> bytes | None:
    """The organisation seed while it is still kept here, or None."""
    return vault.read(lambda connection: meta.get(connection, "recovery_seed"))


def forget_seed(vault: Vault) -> None:
    """The sheets have been taken: from now on the seed exists on paper alone."""
    vault.write(lambda tx: meta.drop(tx.connection, "recovery_seed"))


def _prepare_founding(server: str, token: str, names: list[str], role: Role, at: int) -> Founding:
    seed = os.urandom(SEED_BYTES)
    org, team, member, device = (ids.new_id() for _ in range(4))
    signing, recovery = organisation_keys(seed)
    root = root_fingerprint(signing.public, recovery.public)
    identity = Identity(org, root, member, device, os.urandom(SEED_BYTES), os.urandom(SEED_BYTES), server)
    directory = keys.new_key()
    team_keys = [(DIRECTORY_KEY, directory)]
    roster = Roster()
    entries: list[RosterEntry] = []

    def add(act: Genesis | AddTeam | SetMember | AddDevice | AddEpoch) -> None:
        entry = roster_log.sign_entry(roster, org, act, at, "org", NO_ID, signing)
        roster.apply(entry, verify)
        entries.append(entry)

    registers = sorted(registers_of(role) - {Register.ROSTER})
    add(Genesis(signing.public, recovery.public, keys.seal_name(directory, names[0], b"organisation")))
    add(AddEpoch(NO_ID, "roster", 1, key_commitment(directory)))
    add(AddTeam(team, keys.seal_name(directory, names[1], b"team" + team)))
    sealed = keys.seal_name(directory, names[2], b"member" + member)
    add(SetMember(member, team, str(role), [str(one) for one in registers], admin=True, name=sealed))
    add(device_act(org, device, member, identity.signing_key(), identity.sealing_key(), directory))
    for register in registers:
        key = keys.new_key()
        team_keys.append((KeyName(team, str(register), 1), key))
        add(AddEpoch(team, str(register), 1, key_commitment(key)))
    grants = [
        keys.make_grant(org, name, key, ("recovery", NO_ID, recovery.public), NO_ID, signing) for name, key in team_keys
    ]
    return Founding(identity, token, names, entries, grants, team_keys, seed)


def device_act(
    org: bytes, device: bytes, member: bytes, signing: SigningKey, sealing: SealingKey, directory: bytes
) -> AddDevice:
    """The roster act of a new device, which shows that it holds its own key."""
    message = possession_message(org, device, signing.public, sealing.public)
    possession = signing.sign(POSSESSION_LABEL, message)
    name = keys.seal_name(directory, "", b"device" + device)
    return AddDevice(device, member, signing.public, sealing.public, possession, name)


# --- inviting


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


# --- joining


def join(vault: Vault, server: Server, invitation: Invitation, clock: Clock) -> None:
    """Join by invitation: check that the server presents the organisation that the code names, take the keys that
    wait, and add this device. Afterwards the vault belongs to the organisation.
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
        if _device_is_in(roster, joining, invitation) or _push_device(
            server, session.token, roster, joining, invitation, granted, clock
        ):
            entries, granted = _fetch(server, session.token)
            _settle(vault, _replay(entries, invitation), entries, joining, invitation, granted)
            return
    raise Refused(USED_CODE)


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
    if invite is None or invite.used:
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
    directory = opened.get(DIRECTORY_KEY)
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


def _settle(
    vault: Vault,
    roster: Roster,
    entries: list[RosterEntry],
    joining: Joining,
    invitation: Invitation,
    granted: list[KeyGrant],
) -> None:
    opened = _open_grants(roster, invitation, granted)
    identity = Identity(
        joining.org,
        joining.root,
        roster.devices[joining.device].member,
        joining.device,
        joining.signing_seed,
        joining.sealing_seed,
        joining.server,
    )

    def work(tx: Tx) -> None:
        for entry in entries:
            tx.extend_roster(entry)
        for name, key in opened.items():
            keys.put_team_key(tx.connection, name, key)
        meta.put_struct(tx.connection, "identity", identity)
        meta.drop(tx.connection, "joining")
        meta.drop(tx.connection, "restored")

    vault.write(work)
    vault.add_recovery_slot(roster.recovery)
