"""New sheets for the officers when the old ones are lost: an administrator's signed act, which everybody sees.

The organisation's keys of before are replaced in the roster. Each laptop then seals its vault's key to the new ones,
and grants them the team keys that it holds; a new key is begun for every register, so that whoever finds the old
sheets reads nothing that was written since. The seed lies in this vault until the sheets have been taken.
"""

import os
from collections.abc import Mapping, Sequence

from lahityo.base.clock import Clock
from lahityo.base.errors import Refused
from lahityo.protocol.grants import KeyGrant, KeyName
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import Act, RenewRecovery
from lahityo.sync.acts import NOT_ADMIN, Administration
from lahityo.sync.membership import SEED_BYTES, organisation_keys
from lahityo.sync.outbox import put_grant
from lahityo.sync.server import Server
from lahityo.vault import keys, meta
from lahityo.vault.vault import Tx, Vault

_NEXT, _GRANTED = "recovery_next", "recovery_granted"


def renew(vault: Vault, server: Server, clock: Clock) -> None:
    """Replace the organisation's keys by new ones, whose seed stays in this vault until its sheets have been taken.

    The seed is kept before it is announced: a lost reply, or a crash, leaves it to the next try. Refused for anyone but
    an administrator.
    """
    if not vault.roster.is_admin(vault.identity.device):
        raise Refused(NOT_ADMIN)
    seed = vault.write(_next_seed)
    signing, recovery = organisation_keys(seed)

    def make(roster: Roster) -> tuple[Sequence[Act], Sequence[KeyGrant]]:
        done = roster.recovery == recovery.public
        return [] if done else [RenewRecovery(signing.public, recovery.public)], ()

    Administration(vault, server, clock).do(make)
    vault.write(lambda tx: _settle(tx, seed))


def _next_seed(tx: Tx) -> bytes:
    seed = meta.get(tx.connection, _NEXT)
    if seed is None:
        seed = os.urandom(SEED_BYTES)
        meta.put(tx.connection, _NEXT, seed)
    return seed


def _settle(tx: Tx, seed: bytes) -> None:
    meta.put(tx.connection, "recovery_seed", seed)
    meta.drop(tx.connection, _NEXT)


def grant(tx: Tx, held: Mapping[KeyName, bytes]) -> None:
    """Grant team keys to whoever holds the officers' sheets that are in force."""
    identity, roster = tx.vault.identity, tx.log.roster
    for name, key in held.items():
        made = keys.make_grant(
            roster.org, name, key, roster.recovery_recipient, identity.device, identity.signing_key()
        )
        put_grant(tx.connection, made)


def grant_anew(tx: Tx) -> None:
    """Grant all that this device holds to new sheets, once; who joined later holds nothing that others do not."""
    roster = tx.log.roster
    renewal, device = roster.renewal, roster.devices[tx.vault.identity.device]
    mark = roster.recovery_recipient[1]
    if renewal is None or device.since > renewal.since or meta.get(tx.connection, _GRANTED) == mark:
        return
    meta.put(tx.connection, _GRANTED, mark)
    grant(tx, keys.held_team_keys(tx.connection))


def forget_grants(tx: Tx) -> None:
    """The server has been set back: what was granted to new sheets is granted once more."""
    meta.drop(tx.connection, _GRANTED)
