"""The registers of those who joined before their role had them all: an administrator's device announces the missing.

A member's registers stand in the roster as they were when he was invited. A later version may give a role one more;
only an administrator may say so, and his device does it by itself, since the role was what he decided.
"""

import copy

from lahityo.base.clock import Clock, to_millis
from lahityo.crypto.signing import verify
from lahityo.domain.codes import Register, Role, registers_of
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import SetMember
from lahityo.protocol.roster_parts import Member
from lahityo.sync.outbox import has_roster_entry, put_roster_entry
from lahityo.vault import roster_log
from lahityo.vault.vault import Tx, Vault

AT_ONCE = 50
"""Entries in one push; the protocol takes 64."""


def announce_missing(vault: Vault, clock: Clock) -> bool:
    """Queue an entry for each member whose role gives registers that he lacks; whether any is on its way.

    Nothing is taken away, and a role that this version does not know is left alone. What another administrator's device
    has announced meanwhile is not announced again.
    """
    roster = vault.roster
    if not roster.is_admin(vault.identity.device) or not any(map(_missing, roster.members.values())):
        return False
    return vault.write_behind(lambda tx: _announce(tx, to_millis(clock())))


def _announce(tx: Tx, at: int) -> bool:
    if has_roster_entry(tx.connection):
        return True
    identity, draft = tx.vault.identity, copy.deepcopy(tx.log.roster)
    key = identity.signing_key()
    for member, registers in _lacking(draft)[:AT_ONCE]:
        act = SetMember(
            member.id, member.team, member.role, sorted(member.registers | registers), member.admin, member.name
        )
        entry = roster_log.sign_entry(draft, identity.org, act, at, "device", identity.device, key)
        draft.apply(entry, verify)
        put_roster_entry(tx.connection, entry)
    return has_roster_entry(tx.connection)


def _lacking(roster: Roster) -> list[tuple[Member, frozenset[str]]]:
    found = [(member, _missing(member)) for member in roster.members.values()]
    return [(member, registers) for member, registers in found if registers]


def _missing(member: Member) -> frozenset[str]:
    if member.removed or member.role not in set(Role):
        return frozenset()
    return frozenset(str(one) for one in registers_of(Role(member.role)) - {Register.ROSTER}) - member.registers
