"""People and their computers: who has which, what each holds, when each was last heard of."""

from dataclasses import dataclass

from lahityo.domain.codes import NOTE_REGISTERS, Register, Role
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_parts import Device, Member
from lahityo.services.desk import Desk
from lahityo.vault import moves
from lahityo.vault.sql import Connection

_CLIENTS_OF = "SELECT DISTINCT client FROM stream WHERE team = ? AND register = ? AND forgotten IS NULL"
_HEARD = (
    "SELECT max(at) FROM (SELECT max(at) AS at FROM document WHERE author = ?"
    " UNION ALL SELECT max(signed) FROM visit WHERE author = ?)"
)


@dataclass(frozen=True)
class Computer:
    """A device. `holds` is what its owner may read: registers, each with the number of its clients as known here (None
    where this person reads nothing of it). `heard` is when its owner's newest entry here was written on it (ms), or 0.
    """

    device: bytes
    member: bytes
    mine: bool
    revoked_at: int | None
    heard: int
    holds: tuple[tuple[Register, int | None], ...]


@dataclass(frozen=True)
class PersonDevices:
    """A member with every computer; `invited` says that a code is open, `alone` how many restricted clients nobody else
    has.
    """

    member: bytes
    name: str
    role: Role
    team: str
    admin: bool
    removed: bool
    invited: bool
    computers: tuple[Computer, ...]
    alone: int = 0


class Devices:
    """Use cases on people and computers that only read; an administrator's acts need the server."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def people(self) -> list[PersonDevices]:
        """Every member by name, those who were removed last."""
        directory, roster, now = self._desk.directory(), self._desk.vault.roster, self._desk.now_millis()

        def read(connection: Connection) -> list[PersonDevices]:
            left = moves.left_by_all(connection)
            return [
                PersonDevices(
                    member.id, directory.member(member.id), Role(member.role), directory.team(member.team),
                    member.admin, member.removed,
                    any(
                        one.member == member.id and one.is_open and one.expires > now for one in roster.invites.values()
                    ),
                    tuple(
                        self._computer(connection, roster, device, member)
                        for device in roster.devices.values()
                        if device.member == member.id
                    ),
                    sum(1 for one in roster.circles.values() if one.members == {member.id} and one.id not in left),
                )
                for member in roster.members.values()
            ]  # fmt: skip

        return sorted(self._desk.vault.read(read), key=lambda one: (one.removed, one.name.casefold(), one.member))

    def teams(self) -> list[tuple[bytes, str]]:
        """(id, name) of every team, by name."""
        directory = self._desk.directory()
        return sorted(((team, directory.team(team)) for team in self._desk.vault.roster.teams), key=lambda one: one[1])

    def _computer(self, connection: Connection, roster: Roster, device: Device, member: Member) -> Computer:
        heard = connection.execute(_HEARD, (device.id, device.id)).fetchone()[0]
        own = self._desk.vault.identity.device
        return Computer(
            device.id,
            device.member,
            device.id == own,
            device.revoked_at if device.revoked is not None else None,
            int(heard or 0),
            tuple(
                (Register(register), _clients(connection, roster, own, member, register))
                for register in sorted(_once_readable(roster, device, member))
            ),
        )


def _once_readable(roster: Roster, device: Device, member: Member) -> frozenset[str]:
    """The registers of a member; of one who was removed, those that he ever had."""
    if not member.removed:
        return member.registers
    return frozenset(register for one, _, register in roster.once_held if one == device.member)


def _clients(connection: Connection, roster: Roster, own: bytes, member: Member, register: str) -> int | None:
    """How many clients of a member's register there are here: his team's, and those restricted to him that are here."""
    if register not in {*map(str, NOTE_REGISTERS), "shared"} or not roster.entitled(own, member.team, register):
        return None
    homes = [member.team, *(one.id for one in roster.circles.values() if member.id in one.members)]
    return len({row for home in homes for row in connection.execute(_CLIENTS_OF, (home, register))})
