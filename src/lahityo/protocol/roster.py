"""The roster: a signed hash chain of teams, members, devices and key epochs, rooted in the organisation key.

Both ends replay it with the same rules; only the names inside are sealed. The server can relay and refuse, but forge
nothing: every entry is signed by the organisation key, an administrator's device, an entitled device or an invitation.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace

from lahityo.protocol.limits import LATE_DAYS
from lahityo.protocol.roster_acts import (
    POSSESSION_LABEL,
    SIGNATURE_LABEL,
    AddDevice,
    AddEpoch,
    AddInvite,
    AddTeam,
    Administration,
    FinalPlace,
    Genesis,
    NoteFinal,
    RemoveMember,
    RenewRecovery,
    Resume,
    RevokeDevice,
    RosterBody,
    RosterEntry,
    SetMember,
    SetServerKeys,
    WithdrawInvite,
    entry_digest,
    possession_message,
    read_entry,
    recovery_recipient,
    root_fingerprint,
)
from lahityo.protocol.types import ACCESS, NO_DIGEST, NO_ID, SEALING_PUBLIC_BYTES

_DAY_MS = 24 * 3600 * 1000

Verify = Callable[[bytes, bytes, bytes, bytes], bool]
"""(public key, signature, label, message) → whether it holds."""


class RosterRejected(Exception):
    """An entry that the rules or its signature do not allow; the text says which rule."""


@dataclass(frozen=True)
class Team:
    id: bytes
    name: bytes


@dataclass(frozen=True)
class Member:
    id: bytes
    team: bytes
    role: str
    registers: frozenset[str]
    admin: bool
    name: bytes
    removed: bool = False


@dataclass(frozen=True)
class Invite:
    id: bytes
    member: bytes
    signing: bytes
    sealing: bytes
    expires: int
    used: bool = False
    withdrawn: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it may still be joined by, were it not past its time."""
        return not (self.used or self.withdrawn)


@dataclass(frozen=True)
class Device:
    """`since` is the roster entry that added it; `revoked` the one that ended it, at `revoked_at` (ms) by the clock of
    who did; `final` has its last accepted place in each stream.
    """

    id: bytes
    member: bytes
    signing: bytes
    sealing: bytes
    name: bytes
    since: int
    revoked: int | None = None
    revoked_at: int = 0
    final: Mapping[bytes, FinalPlace] = field(default_factory=dict)

    def within_final(self, stream: bytes, seq: int, digest: bytes) -> bool:
        """Whether an envelope stands in what this device is believed: all of it, until it is revoked."""
        if self.revoked is None:
            return True
        last = self.final.get(stream)
        return last is not None and (seq < last.seq or (seq == last.seq and digest == last.digest))


@dataclass(frozen=True)
class Epoch:
    """`since` is the roster entry that began it."""

    number: int
    commitment: bytes
    by: bytes
    public: bytes = b""
    since: int = 0


@dataclass(frozen=True)
class ServerKeys:
    """What the server is believed by (see `SetServerKeys`), as the roster entry `since` has it."""

    pins: tuple[bytes, ...] = ()
    authorities: tuple[bytes, ...] = ()
    since: int = 0


@dataclass(frozen=True)
class Renewal:
    """When (ms) and on whose device the officers' sheets were made anew, by the roster entry `since`."""

    at: int
    by: bytes
    since: int


@dataclass
class Roster:
    """The replayed roster. `apply` checks an entry and extends it, or raises and leaves it as it was."""

    org: bytes = NO_ID
    seq: int = 0
    head: bytes = NO_DIGEST
    signing: bytes = b""
    recovery: bytes = b""
    name: bytes = b""
    teams: dict[bytes, Team] = field(default_factory=dict)
    members: dict[bytes, Member] = field(default_factory=dict)
    invites: dict[bytes, Invite] = field(default_factory=dict)
    devices: dict[bytes, Device] = field(default_factory=dict)
    epochs: dict[tuple[bytes, str], list[Epoch]] = field(default_factory=dict)
    digests: list[bytes] = field(default_factory=list)
    once_held: frozenset[tuple[bytes, bytes, str]] = frozenset()
    """Every (member, team, register) that the roster has ever allowed."""
    once_of: frozenset[tuple[bytes, bytes]] = frozenset()
    """Every (member, team) that there has ever been."""
    roles_once_held: dict[bytes, frozenset[str]] = field(default_factory=dict)
    """Every role that a member has or has had."""
    resumed: int = 0
    """How many times the server has been restored from a backup and filled up again."""
    root: bytes = b""
    """The fingerprint that invitations carry: of the organisation's first keys."""
    renewal: Renewal | None = None
    """The last time that the organisation's keys were replaced."""
    server_keys: ServerKeys = ServerKeys()
    lost: dict[tuple[bytes, bytes, str], int] = field(default_factory=dict)
    """When (ms) a member lost a team's register that he does not have again: what he wrote before may still come."""
    worn: frozenset[tuple[bytes, str]] = frozenset()
    """(team, register) whose newest key someone holds, or could have taken, who may not any more: a new one is due."""

    def copied(self) -> "Roster":
        """A roster that can be extended without touching this one."""
        return replace(
            self,
            teams=dict(self.teams), members=dict(self.members), invites=dict(self.invites), devices=dict(self.devices),
            epochs=dict(self.epochs), digests=list(self.digests), roles_once_held=dict(self.roles_once_held),
            lost=dict(self.lost),
        )  # fmt: skip

    @property
    def recovery_recipient(self) -> tuple[str, bytes, bytes]:
        """To whom keys are granted for the officers' sheets that are in force: (kind, id, public sealing key)."""
        return "recovery", recovery_recipient(self.recovery), self.recovery

    def apply(self, entry: RosterEntry, verify: Verify) -> RosterBody:
        """Extend by one entry; Malformed or RosterRejected when it does not belong."""
        body = read_entry(entry)
        if body.seq != self.seq + 1 or body.prev != self.head:
            raise RosterRejected("the entry does not continue the chain")
        if self.seq and body.org != self.org:
            raise RosterRejected("the entry is of another organisation")
        digest = entry_digest(entry.body)
        if not verify(self._signer_key(body), entry.signature, SIGNATURE_LABEL, digest):
            raise RosterRejected("the signature does not hold")
        self._extend(body, verify)
        self.org, self.seq, self.head = body.org, body.seq, digest
        self.digests.append(digest)
        return body

    def holds(self, entry: RosterEntry) -> bool:
        """Whether this very entry is a part of the chain already; Malformed when it is not one."""
        body = read_entry(entry)
        return body.seq <= self.seq and self.digests[body.seq - 1] == entry_digest(entry.body)

    def entitled(self, device: bytes, team: bytes, register: str) -> bool:
        """Whether an unrevoked device may hold the key of a team's register."""
        found = self.devices.get(device)
        if found is None or found.revoked is not None:
            return False
        if register == "roster":
            return team == NO_ID
        member = self.members[found.member]
        return member.team == team and register in member.registers

    def has_held(self, device: bytes, team: bytes, register: str) -> bool:
        """Whether the device's member is, or once was, entitled: what was written in an earlier role stays true.

        Whether it may write now is the server's question at the time of writing; who reads it years later, a new
        colleague from the very beginning, cannot ask it of today's roster.
        """
        found = self.devices.get(device)
        if found is None:
            return False
        if register == "roster":
            return team == NO_ID
        return (found.member, team, register) in self.once_held

    def may_write(self, device: bytes, team: bytes, register: str) -> bool:
        """Whether an unrevoked device may write to a feed: the access log is written by all of the team."""
        found = self.devices.get(device)
        if register != ACCESS or found is None:
            return self.entitled(device, team, register)
        return found.revoked is None and self.members[found.member].team == team

    def could_write(self, device: bytes, team: bytes, register: str) -> bool:
        """Whether the device's member may write to a feed, or once might: `has_held` is for keys, this for authors."""
        found = self.devices.get(device)
        if register != ACCESS or found is None:
            return self.has_held(device, team, register)
        return (found.member, team) in self.once_of

    def may_begin(self, device: bytes, team: bytes, register: str) -> bool:
        """Whether an unrevoked device may begin the next key of a team's register."""
        return self.entitled(device, team, register) and (register != "roster" or self.is_admin(device))

    def epoch_as_of(self, team: bytes, register: str, seq: int) -> int:
        """The number of a register's newest key when the roster had `seq` entries; 0 when there was none."""
        return sum(1 for epoch in self.epochs.get((team, register), ()) if epoch.since <= seq)

    def may_send(self, device: bytes, team: bytes, register: str, now: int) -> bool:
        """Whether a device may write to a feed at `now` (ms), or could until lately: it may have been offline since."""
        found = self.devices.get(device)
        if found is None or self.may_write(device, team, register):
            return found is not None
        ended = [found.revoked_at] if found.revoked is not None else []
        ended += [at for (member, lost, _), at in self.lost.items() if (member, lost) == (found.member, team)]
        return self.could_write(device, team, register) and bool(ended) and now <= max(ended) + LATE_DAYS * _DAY_MS

    def access_epoch(self, team: bytes) -> Epoch | None:
        """The epoch that a team's access log is sealed to now; None while no one is there to read it."""
        return next(reversed(self.epochs.get((team, ACCESS), [])), None)

    def is_admin(self, device: bytes) -> bool:
        """Whether an unrevoked device belongs to an administrator."""
        found = self.devices.get(device)
        return found is not None and found.revoked is None and self.members[found.member].admin

    def _signer_key(self, body: RosterBody) -> bytes:
        if isinstance(body.act, Genesis):
            if body.seq != 1 or body.signer != "org":
                raise RosterRejected("a genesis is the first entry, signed by the organisation key")
            return body.act.signing
        if body.signer == "org":
            return self.signing
        if body.signer == "invite":
            invite = self.invites.get(body.by)
            if invite is None or not invite.is_open:
                raise RosterRejected("the invitation is unknown, used or withdrawn")
            return invite.signing
        device = self.devices.get(body.by)
        if device is None or device.revoked is not None:
            raise RosterRejected("the signing device is unknown or revoked")
        return device.signing

    def _extend(self, body: RosterBody, verify: Verify) -> None:
        act = body.act
        if body.seq == 1 and not isinstance(act, Genesis):
            raise RosterRejected("a roster begins with its genesis")
        if isinstance(act, Genesis):
            self.signing, self.recovery, self.name = act.signing, act.recovery, act.name
            self.root = root_fingerprint(act.signing, act.recovery)
        elif isinstance(act, AddDevice):
            self._add_device(body, act, verify)
        elif isinstance(act, AddEpoch):
            self._add_epoch(body, act)
        else:
            self._administer(body, act)

    def _administer(self, body: RosterBody, act: Administration) -> None:
        if not (body.signer == "org" or (body.signer == "device" and self.is_admin(body.by))):
            raise RosterRejected("only an administrator may do this")
        if isinstance(act, AddTeam):
            if act.team in self.teams or act.team == NO_ID:
                raise RosterRejected("the team exists already")
            self.teams[act.team] = Team(act.team, act.name)
        elif isinstance(act, SetMember):
            self._set_member(body, act)
        elif isinstance(act, AddInvite):
            self._invite(act)
        elif isinstance(act, RenewRecovery | Resume | SetServerKeys):
            self._settle_organisation(body, act)
        elif isinstance(act, WithdrawInvite):
            invite = self.invites.get(act.invite)
            if invite is None or not invite.is_open:
                raise RosterRejected("the invitation is unknown, used or withdrawn")
            self._withdraw(invite)
        elif isinstance(act, RemoveMember):
            self._remove(body, act)
        else:
            self._end_device(body, act)

    def _invite(self, act: AddInvite) -> None:
        member = self.members.get(act.member)
        if member is None or member.removed or act.invite in self.invites:
            raise RosterRejected("the invitation is for nobody, or exists already")
        self.invites[act.invite] = Invite(act.invite, act.member, act.signing, act.sealing, act.expires)

    def _settle_organisation(self, body: RosterBody, act: RenewRecovery | Resume | SetServerKeys) -> None:
        if isinstance(act, RenewRecovery):
            self._renew_recovery(body, act)
        elif isinstance(act, SetServerKeys):
            self.server_keys = ServerKeys(tuple(act.pins), tuple(act.authorities), body.seq)
        elif act.number != self.resumed + 1:
            raise RosterRejected("the resumption does not follow the last one")
        else:
            self.resumed = act.number

    def _renew_recovery(self, body: RosterBody, act: RenewRecovery) -> None:
        if act.signing == self.signing or act.recovery == self.recovery:
            raise RosterRejected("the sheets are to have keys of their own")
        self.signing, self.recovery = act.signing, act.recovery
        self.renewal = Renewal(body.at, body.by, body.seq)
        # Whoever finds both old sheets and a copy of the server reads what was granted to them: nothing new, though.
        self.worn |= frozenset(self.epochs)

    def _set_member(self, body: RosterBody, act: SetMember) -> None:
        if act.team not in self.teams:
            raise RosterRejected("the team is unknown")
        before = self.members.get(act.member)
        if before is not None and before.removed:
            raise RosterRejected("the member has been removed")
        if before is not None and before.admin and not act.admin:
            self._keep_administrators(body, lambda device: device.member == act.member)
        registers = frozenset(act.registers)
        self.members[act.member] = Member(act.member, act.team, act.role, registers, act.admin, act.name)
        self.once_held |= {(act.member, act.team, register) for register in act.registers}
        self.once_of |= {(act.member, act.team)}
        self.roles_once_held[act.member] = self.roles_once_held.get(act.member, frozenset()) | {act.role}
        for register in registers:
            self.lost.pop((act.member, act.team, register), None)
        if before is not None:
            kept = registers if act.team == before.team else frozenset[str]()
            self._lose(body.at, before, before.registers - kept)

    def _lose(self, at: int, before: Member, registers: frozenset[str]) -> None:
        """A member's devices and open invitations may have these registers no more."""
        if not registers:
            return
        self.lost |= {(before.id, before.team, register): at for register in registers}
        if any(device.member == before.id for device in self.devices.values()):
            self._wear(before.team, registers)
        self._withdraw_all(before)

    def _withdraw_all(self, member: Member) -> None:
        for invite in list(self.invites.values()):
            if invite.member == member.id and invite.is_open:
                self._withdraw(invite, member)

    def _withdraw(self, invite: Invite, member: Member | None = None) -> None:
        """Whoever has the code has perhaps read the keys that waited for it."""
        self.invites[invite.id] = replace(invite, withdrawn=True)
        member = member or self.members[invite.member]
        self._wear(member.team, member.registers)
        self._wear(NO_ID, {"roster"})

    def _wear(self, team: bytes, registers: Collection[str]) -> None:
        self.worn |= {(team, register) for register in registers if self.epochs.get((team, register))}

    def _keep_administrators(self, body: RosterBody, leaves: Callable[[Device], bool]) -> None:
        """RosterRejected when no administrator's device would be left; the organisation's own key may do that too."""
        remain = (
            device
            for device in self.devices.values()
            if device.revoked is None and self.members[device.member].admin and not leaves(device)
        )
        if body.signer != "org" and next(remain, None) is None:
            raise RosterRejected("the organisation would have no administrator left")

    def _remove(self, body: RosterBody, act: RemoveMember) -> None:
        member = self.members.get(act.member)
        if member is None or member.removed:
            raise RosterRejected("the member is unknown or removed already")
        if any(device.member == act.member and device.revoked is None for device in self.devices.values()):
            raise RosterRejected("the member's devices are to be revoked first")
        self._withdraw_all(member)
        self.lost |= {(member.id, member.team, register): body.at for register in member.registers}
        self.members[act.member] = replace(member, registers=frozenset(), admin=False, removed=True)

    def _end_device(self, body: RosterBody, act: NoteFinal | RevokeDevice) -> None:
        device = self.devices.get(act.device)
        if device is None or device.revoked is not None:
            raise RosterRejected("the device is unknown or revoked already")
        final = {**device.final, **{place.stream: place for place in act.final}}
        if isinstance(act, NoteFinal):
            self.devices[act.device] = replace(device, final=final)
            return
        member = self.members[device.member]
        if member.admin:
            self._keep_administrators(body, lambda one: one.id == act.device)
        self.devices[act.device] = replace(device, revoked=body.seq, revoked_at=body.at, final=final)
        self._wear(member.team, member.registers)
        self._wear(NO_ID, {"roster"})

    def _add_device(self, body: RosterBody, act: AddDevice, verify: Verify) -> None:
        member = self.members.get(act.member)
        if act.device in self.devices or act.device == NO_ID or member is None or member.removed:
            raise RosterRejected("the device exists already, or is nobody's")
        message = possession_message(body.org, act.device, act.signing, act.sealing)
        if not verify(act.signing, act.possession, POSSESSION_LABEL, message):
            raise RosterRejected("the device does not hold its own key")
        if body.signer == "invite":
            invite = self.invites[body.by]
            if invite.member != act.member:
                raise RosterRejected("the invitation is for someone else")
            if body.at > invite.expires:
                raise RosterRejected("the invitation is past its time")
            self.invites[body.by] = replace(invite, used=True)
        elif body.signer != "org":
            raise RosterRejected("a device joins by invitation")
        self.devices[act.device] = Device(act.device, act.member, act.signing, act.sealing, act.name, body.seq)

    def _add_epoch(self, body: RosterBody, act: AddEpoch) -> None:
        known = self.epochs.get((act.team, act.register), [])
        if act.epoch != len(known) + 1:
            raise RosterRejected("the key epoch does not follow the last one")
        if len(act.public) != (0 if act.register == "roster" else SEALING_PUBLIC_BYTES):
            raise RosterRejected("every register but the roster's own has a public key to seal to")
        if not (body.signer == "org" or (body.signer == "device" and self.may_begin(body.by, act.team, act.register))):
            raise RosterRejected("the device may not hold this key")
        begun = Epoch(act.epoch, act.commitment, body.by, act.public, body.seq)
        self.epochs[(act.team, act.register)] = [*known, begun]
        self.worn -= {(act.team, act.register)}
