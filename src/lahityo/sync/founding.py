"""Founding an organisation, and the seed of its recovery sheets.

What could be lost with a reply is written to the vault before it is sent, so that the same command can be given
again: the same keys, the same entries, the same answer.
"""

import os
from functools import partial

import msgspec

from lahityo.base import ids
from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.signing import verify
from lahityo.domain.codes import Register, Role, registers_of
from lahityo.protocol.grants import KeyGrant, KeyName, key_commitment
from lahityo.protocol.messages import Created, CreateOrganisation
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import (
    AddDevice,
    AddEpoch,
    AddTeam,
    Genesis,
    RosterEntry,
    SetMember,
    SetServerKeys,
    root_fingerprint,
)
from lahityo.protocol.types import NO_ID
from lahityo.sync.membership import (
    DIRECTORY_KEY,
    ROSTER_FORGED,
    SEED_BYTES,
    checked_name,
    device_act,
    organisation_keys,
)
from lahityo.sync.server import Server
from lahityo.vault import keys, meta, roster_log
from lahityo.vault.meta import Identity
from lahityo.vault.vault import Tx, Vault

OTHER_NAMES = QT_TRANSLATE_NOOP(
    "Errors",
    "An earlier try with other names may have reached the server; give the same names and role, or use a new profile.",
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


def found(vault: Vault, server: Server, token: str, names: tuple[str, str, str], role: Role, clock: Clock) -> None:
    """Create an organisation with `names` = (organisation, team, member); the vault then belongs to it.

    The seed stays in the vault under `recovery_seed` until the officers' sheets have been taken (`take_seed`).
    """
    asked = [checked_name(names[0]), checked_name(names[1]), checked_name(names[2]), str(role)]
    made = vault.read(lambda connection: meta.get_struct(connection, "founding", Founding))
    if made is None or made.token != token:
        made = _prepare_founding(server, token, asked, role, to_millis(clock()))
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
    vault.keep_recovery_slot()


def _keep_founding(founding: Founding, tx: Tx) -> None:
    meta.put_struct(tx.connection, "founding", founding)


def take_seed(vault: Vault) -> bytes | None:
    """The organisation seed while it is still kept here, or None; one that was replaced elsewhere is of no use."""
    seed = vault.read(lambda connection: meta.get(connection, "recovery_seed"))
    return seed if seed is not None and organisation_keys(seed)[1].public == vault.roster.recovery else None


def forget_seed(vault: Vault) -> None:
    """The sheets have been taken: from now on the seed exists on paper alone."""

    def work(tx: Tx) -> None:
        meta.drop(tx.connection, "recovery_seed")
        tx.touch("recovery_sheets", b"")

    vault.write(work)


def _prepare_founding(server: Server, token: str, names: list[str], role: Role, at: int) -> Founding:
    trust = server.meet()
    seed = os.urandom(SEED_BYTES)
    org, team, member, device = (ids.new_id() for _ in range(4))
    signing, recovery = organisation_keys(seed)
    root = root_fingerprint(signing.public, recovery.public)
    identity = Identity(org, root, member, device, os.urandom(SEED_BYTES), os.urandom(SEED_BYTES), server.url)
    directory = keys.new_key()
    team_keys = [(DIRECTORY_KEY, directory)]
    roster = Roster()
    entries: list[RosterEntry] = []

    def add(act: Genesis | AddTeam | SetMember | AddDevice | AddEpoch | SetServerKeys) -> None:
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
        add(AddEpoch(team, str(register), 1, key_commitment(key), keys.epoch_public(str(register), key)))
    if trust.pins:
        add(SetServerKeys(list(trust.pins), list(trust.authorities)))
    grants = [keys.make_grant(org, name, key, roster.recovery_recipient, NO_ID, signing) for name, key in team_keys]
    return Founding(identity, token, names, entries, grants, team_keys, seed)
