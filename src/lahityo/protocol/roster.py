"""The roster: a signed hash chain of teams, members, devices and key epochs, rooted in the organisation key.

Both ends replay it with the same rules; only the names inside are sealed. The server can relay and refuse, but forge
nothing: every entry is signed by the organisation key, an administrator's device, an entitled device or an invitation.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from lahityo.protocol.limits import GLASS_HOURS
from lahityo.protocol.roster_acts import (
    POSSESSION_LABEL,
    SIGNATURE_LABEL,
    AddDevice,
    AddEpoch,
    AddInvite,
    AddTeam,
    Administration,
    BreakGlass,
    Genesis,
    NoteFinal,
    NoteMoves,
    RemoveMember,
    RenewRecovery,
    Resume,
    RevokeDevice,
    RosterBody,
    RosterEntry,
    SetCircle,
    SetMember,
    SetServerKeys,
    WithdrawInvite,
    entry_digest,
    possession_message,
    read_entry,
    root_fingerprint,
)
from lahityo.protocol.roster_parts import Circle, Device, Epoch, Invite, Member, Opening, Renewal, ServerKeys, Team
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS, SHARED, Feed, Standing
from lahityo.protocol.types import ACCESS, NO_ID, SEALING_PUBLIC_BYTES

_HOUR_MS = 3600 * 1000
Verify = Callable[[bytes, bytes, bytes, bytes], bool]
"""(public key, signature, label, message) → whether it holds."""


class RosterRejected(Exception):
    """An entry that the rules or its signature do not allow; the text says which rule."""


@dataclass
class Roster(Standing):
    """The replayed roster. `apply` checks an entry and extends it, or raises and leaves it as it was."""

    def copied(self) -> "Roster":
        """A roster that can be extended without touching this one."""
        return replace(
            self,
            teams=dict(self.teams), members=dict(self.members), invites=dict(self.invites), devices=dict(self.devices),
            epochs=dict(self.epochs), digests=list(self.digests), roles_once_held=dict(self.roles_once_held),
            lost=dict(self.lost), circles=dict(self.circles),
        )  # fmt: skip

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
        elif isinstance(act, SetCircle):
            self._set_circle(body, act)
        elif isinstance(act, BreakGlass):
            self._break_glass(body, act)
        else:
            self._administer(body, act)

    def _administer(self, body: RosterBody, act: Administration) -> None:
        if not (body.signer == "org" or (body.signer == "device" and self.is_admin(body.by))):
            raise RosterRejected("only an administrator may do this")
        if isinstance(act, AddTeam):
            if act.team in self.teams or act.team in self.circles or act.team == NO_ID:
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
        held = self.held_by(act.member)
        self.members[act.member] = Member(act.member, act.team, act.role, frozenset(act.registers), act.admin, act.name)
        for circle in self.circles.values():
            if circle.team != act.team or SHARED not in act.registers:
                self.circles[circle.id] = replace(circle, members=circle.members - {act.member})
        self.once_of |= {(act.member, act.team)}
        self.roles_once_held[act.member] = self.roles_once_held.get(act.member, frozenset()) | {act.role}
        self._follow(body.at, act.member, held)

    def _set_circle(self, body: RosterBody, act: SetCircle) -> None:
        circle, before = Circle(act.circle, act.team, frozenset(act.members), act.glass), self.circles.get(act.circle)
        if act.circle in self.teams or act.circle == NO_ID or act.team not in self.teams:
            raise RosterRejected("the circle has no id or no team of its own")
        if (before is None and any(team == act.circle for team, _ in self.epochs)) or (
            before is not None and before.team != act.team
        ):
            raise RosterRejected("the circle is of another team, or has keys from before it")
        if not (body.signer == "org" or (body.signer == "device" and self.may_change_circle(body.by, circle))):
            raise RosterRejected("only those in the circle, its team's lead and an administrator may do this")
        if len(circle.members) != len(act.members) or not all(self.may_be_in(one, act.team) for one in act.members):
            raise RosterRejected("a circle is of members of its team who work with clients, each once")
        concerned = circle.members | (before.members if before else frozenset())
        held = {one: self.held_by(one) for one in concerned}
        self.circles[circle.id] = circle
        for one in sorted(concerned):
            self._follow(body.at, one, held[one])
        if before is not None and before.glass != circle.glass:
            self._wear((circle.id, register) for register in CIRCLE_REGISTERS)

    def _break_glass(self, body: RosterBody, act: BreakGlass) -> None:
        circle, device = self.circles.get(act.circle), self.devices.get(body.by)
        if circle is None or not circle.glass or not self.may_be_in(act.member, circle.team):
            raise RosterRejected("the circle is not one that this member may open in an emergency")
        if body.signer != "device" or device is None or device.member != act.member:
            raise RosterRejected("a member opens a circle for himself alone")
        if not body.at < act.until <= body.at + GLASS_HOURS * _HOUR_MS:
            raise RosterRejected("an emergency ends within a day")
        self.openings += (Opening(act.circle, act.member, body.at, act.until, body.seq),)

    def _follow(self, at: int, member: bytes, before: set[Feed]) -> None:
        """A member may have other registers than before: his devices and open invitations what they lost no more."""
        now = self.held_by(member)
        self.once_held |= {(member, *feed) for feed in now}
        for feed in now:
            self.lost.pop((member, *feed), None)
        if not before - now:
            return
        self.lost |= {(member, *feed): at for feed in before - now}
        if any(device.member == member for device in self.devices.values()):
            self._wear(before - now)
        self._withdraw_all(member, before)

    def _withdraw_all(self, member: bytes, held: Collection[Feed]) -> None:
        for invite in list(self.invites.values()):
            if invite.member == member and invite.is_open:
                self._withdraw(invite, held)

    def _withdraw(self, invite: Invite, held: Collection[Feed] | None = None) -> None:
        """Whoever has the code has perhaps read the keys that waited for it."""
        self.invites[invite.id] = replace(invite, withdrawn=True)
        self._wear(self.held_by(invite.member) if held is None else held)
        self._wear({(NO_ID, "roster")})

    def _wear(self, feeds: Iterable[Feed]) -> None:
        """New keys are due; also of the circles whose keys can be had with a team's."""
        due = set(feeds)
        due |= {(one.id, name) for one in self.circles.values() if one.glass for team, name in due if team == one.team}
        self.worn |= {feed for feed in due if self.epochs.get(feed)}

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
        held = self.held_by(member.id)
        self._withdraw_all(member.id, held)
        self.lost |= {(member.id, *feed): body.at for feed in held}
        for circle in self.circles.values():
            self.circles[circle.id] = replace(circle, members=circle.members - {member.id})
        self.members[act.member] = replace(member, registers=frozenset(), admin=False, removed=True)

    def _end_device(self, body: RosterBody, act: NoteFinal | NoteMoves | RevokeDevice) -> None:
        device = self.devices.get(act.device)
        lost = isinstance(act, NoteMoves) and self.resumed > 0  # by a restored server, which its revocation asked
        if device is None or (device.revoked is not None and not lost):
            raise RosterRejected("the device is unknown or revoked already")
        if isinstance(act, NoteMoves):
            self.devices[act.device] = replace(device, moves=device.moves | frozenset(act.moves))
            return
        final = {**device.final, **{place.stream: place for place in act.final}}
        if isinstance(act, NoteFinal):
            self.devices[act.device] = replace(device, final=final)
            return
        member = self.members[device.member]
        if member.admin:
            self._keep_administrators(body, lambda one: one.id == act.device)
        self.devices[act.device] = replace(device, revoked=body.seq, revoked_at=body.at, final=final)
        self._wear({*self.held_by(member.id), (NO_ID, "roster")})

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
        lengths = {SEALING_PUBLIC_BYTES} if act.register == ACCESS else {0, SEALING_PUBLIC_BYTES}
        if len(act.public) not in ({0} if act.register == "roster" else lengths):  # empty before there were hand-overs
            raise RosterRejected("every register but the roster's own has a public key to seal to")
        if not (body.signer == "org" or (body.signer == "device" and self.may_begin(body.by, act.team, act.register))):
            raise RosterRejected("the device may not hold this key")
        if act.team in self.circles:
            self._check_glass(self.circles[act.team], act)
        elif act.glass:
            raise RosterRejected("only a circle's key is sealed to the team's")
        begun = Epoch(act.epoch, act.commitment, body.by, act.public, body.seq, act.glass, body.at)
        self.epochs[(act.team, act.register)] = [*known, begun]
        self.worn -= {(act.team, act.register)}

    def _check_glass(self, circle: Circle, act: AddEpoch) -> None:
        """What a team may open in an emergency is sealed under its newest key, which nobody has who may not."""
        if act.register not in CIRCLE_REGISTERS or bool(act.glass) != circle.glass:
            raise RosterRejected("a circle's key says whether it may be opened in an emergency")
        team = (circle.team, act.register)
        if circle.glass and (team in self.worn or not self.epochs.get(team)):
            raise RosterRejected("the team's own key is to be begun first")
