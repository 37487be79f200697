"""What a roster says: who belongs, who may have, write and begin what. It answers; `roster` replays and judges."""

from dataclasses import dataclass, field

from lahityo.protocol.limits import LATE_DAYS
from lahityo.protocol.roster_acts import RosterEntry, entry_digest, read_entry, recovery_recipient
from lahityo.protocol.roster_parts import Circle, Device, Epoch, Invite, Member, Opening, Renewal, ServerKeys, Team
from lahityo.protocol.types import ACCESS, NO_DIGEST, NO_ID

_DAY_MS = 24 * 3600 * 1000
CIRCLE_REGISTERS = frozenset({"social", "health", "shared"})
"""The registers that a client has of his own; a circle has these, each for those of its members whose role has it."""
SHARED = "shared"
"""The register that everyone has who works with clients."""
Feed = tuple[bytes, str]
"""(team or circle, register)."""


@dataclass
class Standing:
    """What a roster says as far as it has been replayed."""

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
    server_keys: ServerKeys = field(default_factory=ServerKeys)
    lost: dict[tuple[bytes, bytes, str], int] = field(default_factory=dict)
    """When (ms) a member lost a team's register that he does not have again: what he wrote before may still come."""
    worn: frozenset[tuple[bytes, str]] = frozenset()
    """(team, register) whose newest key someone holds, or could have taken, who may not any more: a new one is due."""
    circles: dict[bytes, Circle] = field(default_factory=dict)
    """The restricted clients' circles: each has registers of its own, whose keys go by its id in a team's place."""
    openings: tuple[Opening, ...] = ()
    """Every circle that was opened in an emergency, in order."""

    @property
    def recovery_recipient(self) -> tuple[str, bytes, bytes]:
        """To whom keys are granted for the officers' sheets that are in force: (kind, id, public sealing key)."""
        return "recovery", recovery_recipient(self.recovery), self.recovery

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
        return self._may_have(self.members[found.member], team, register)

    def _may_have(self, member: Member, team: bytes, register: str) -> bool:
        circle = self.circles.get(team)
        if circle is None:
            return member.team == team and register in member.registers
        return member.id in circle.members and register in member.registers & CIRCLE_REGISTERS

    def held_by(self, member: bytes) -> set[Feed]:
        """The registers that a member may have: those of his team, and of each circle that he is in."""
        found = self.members.get(member)
        if found is None:
            return set()
        in_circles = found.registers & CIRCLE_REGISTERS
        held = {(found.team, register) for register in found.registers}
        return held | {(one.id, name) for one in self.circles.values() if member in one.members for name in in_circles}

    def may_invited(self, invite: Invite, team: bytes, register: str) -> bool:
        """Whether the device that comes by an invitation may have the key of a register."""
        if register == "roster":
            return team == NO_ID
        return self._may_have(self.members[invite.member], team, register)

    def opened(self, member: bytes, circle: bytes, now: int) -> bool:
        """Whether a member has opened a circle in an emergency and may read it still, at `now` (ms)."""
        found = self.circles.get(circle)
        return found is not None and any(
            (one.member, one.circle) == (member, circle) and now <= one.until for one in self.openings
        )

    def may_read(self, device: bytes, team: bytes, register: str, now: int) -> bool:
        """Whether an unrevoked device may read a feed: it is entitled, or has opened the circle in an emergency."""
        if self.entitled(device, team, register):
            return True
        found = self.devices.get(device)
        return (
            found is not None
            and found.revoked is None
            and register in CIRCLE_REGISTERS & self.members[found.member].registers
            and self.opened(found.member, team, now)
        )

    def may_be_in(self, member: bytes, team: bytes) -> bool:
        """Whether a member may be in a circle of this team: he is of it, and works with clients."""
        found = self.members.get(member)
        return found is not None and not found.removed and found.team == team and SHARED in found.registers

    def outlived(self, team: bytes, register: str, now: int) -> bool:
        """Whether a circle's key is still the one that somebody had in an emergency which is over at `now` (ms)."""
        known = self.epochs.get((team, register), [])
        return known != [] and any(
            one.circle == team and known[-1].since < one.since and one.until < now for one in self.openings
        )

    def may_change_circle(self, device: bytes, circle: Circle) -> bool:
        """Whether an unrevoked device may say who is in a circle: an administrator's, its team's lead's, or one of
        those in it. Who begins a circle is in it.
        """
        found = self.devices.get(device)
        if found is None or found.revoked is not None:
            return False
        member = self.members[found.member]
        known = self.circles.get(circle.id, circle)
        return member.admin or member.id in known.members or (member.team == known.team and ACCESS in member.registers)

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
