"""What every use case works with: the open vault, the clock, and who is at the desk."""

from dataclasses import dataclass

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import BadInput, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Register, Role, writing_register
from lahityo.domain.problems import Problem
from lahityo.domain.spec import CLIENT_ROLES, Home
from lahityo.protocol.types import NO_ID
from lahityo.vault.roster_log import Directory
from lahityo.vault.streams import home_of
from lahityo.vault.vault import Tx, Vault

WRITES_NO_NOTES = QT_TRANSLATE_NOOP(
    "Errors", "Your role holds the key of no client register, so visits cannot be recorded on this device."
)


NO_CLIENT = QT_TRANSLATE_NOOP("Errors", "Choose the client whose record this is.")


class FormRejected(BadInput):
    """A form that cannot be saved as it is; `problems` name the fields, in the order of the form."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(problems[0].text, **dict(problems[0].params))
        self.problems = problems


@dataclass(frozen=True)
class Colleague:
    """A member of the team: 16 bytes, name and role."""

    id: bytes
    name: str
    role: str


@dataclass(frozen=True)
class Me:
    """Who is signed in: ids are 16 bytes; `writes` is the register this person's notes go to."""

    member: bytes
    device: bytes
    name: str
    role: Role
    admin: bool
    team: bytes
    team_name: str
    organisation: str
    server: str
    registers: frozenset[Register]
    writes: Register | None


@dataclass(frozen=True)
class Where:
    """The stream that a record goes to; `client` is the team's id for the team's own, zeros for the organisation's."""

    client: bytes
    team: bytes
    register: str


class Desk:
    """The open vault and who works with it."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self.vault = vault
        self.clock = clock

    def now_millis(self) -> int:
        """The time for a change, in milliseconds."""
        return to_millis(self.clock())

    def me(self) -> Me:
        """Who is signed in, by the roster as it is now."""
        identity, roster = self.vault.identity, self.vault.roster
        member = roster.members[identity.member]
        directory = self.vault.read(lambda connection: Directory(connection, roster))
        role = Role(member.role)
        return Me(
            member=identity.member,
            device=identity.device,
            name=directory.member(identity.member),
            role=role,
            admin=member.admin,
            team=member.team,
            team_name=directory.team(member.team),
            organisation=directory.organisation(),
            server=identity.server,
            registers=frozenset(Register(name) for name in member.registers),
            writes=writing_register(role),
        )

    def directory(self) -> Directory:
        """The names of members, teams and devices."""
        roster = self.vault.roster
        return self.vault.read(lambda connection: Directory(connection, roster))

    def members(self) -> list[Colleague]:
        """Everyone of this person's team, by name."""
        roster, own = self.vault.roster, self.team()
        return [one for one in self.everyone() if roster.members[one.id].team == own]

    def everyone(self) -> list[Colleague]:
        """Everyone of the organisation, by name."""
        directory = self.directory()
        found = [Colleague(one.id, directory.member(one.id), one.role) for one in self.vault.roster.members.values()]
        return sorted(found, key=lambda one: (one.name.casefold(), one.id))

    def team(self) -> bytes:
        """The team this device works for."""
        return self.vault.roster.members[self.vault.identity.member].team

    def role(self) -> Role:
        """This person's role."""
        return Role(self.vault.roster.members[self.vault.identity.member].role)

    def writing_register_or_none(self) -> str | None:
        """The name of the register this person's notes go to, or None."""
        register = writing_register(self.role())
        return None if register is None else str(register)

    def writing_register(self) -> Register:
        """The register this person's notes go to; Refused for one who writes none."""
        register = writing_register(self.role())
        if register is None:
            raise Refused(WRITES_NO_NOTES)
        return register

    def reads_only(self, client: bytes) -> bool:
        """Whether a client is restricted to others and is only read here, in an emergency; False without a client."""
        roster, device = self.vault.roster, self.vault.identity.device
        if not client or not roster.circles:
            return False
        home, _ = self.vault.read(lambda connection: home_of(connection, client)) or (b"", False)
        return home in roster.circles and not roster.may_write(device, home, str(Register.SHARED))

    def writes_about(self, client: bytes, roles: frozenset[Role] = CLIENT_ROLES) -> bool:
        """Whether this person, when his role is one of these, may write about a client; what is of no client asks for
        the role alone.
        """
        return self.role() in roles and not self.reads_only(client)

    def where(self, home: Home, client: bytes) -> Where:
        """The stream of a home. What both professions share about no client is the team's; BadInput without a client
        where there must be one.
        """
        if home is Home.ORG:
            return Where(NO_ID, NO_ID, str(Register.ROSTER))
        team = self.team()
        if home is Home.TEAM or (home is Home.SHARED and not client):
            return Where(team, team, str(Register.TEAM))
        if not client:
            raise BadInput(NO_CLIENT)
        register = self.writing_register() if home is Home.OWN else Register(home.value)
        return Where(client, team, str(register))

    def is_mine(self, device: bytes) -> bool:
        """Whether a device is this person's."""
        found = self.vault.roster.devices.get(device)
        return found is not None and found.member == self.vault.identity.member


def refuse_if_restored(tx: Tx) -> None:
    """After a backup was put back, nothing new is signed into chains that the server may know further: sync first."""
    if tx.restored:
        raise Refused(
            QT_TRANSLATE_NOOP(
                "Errors",
                "A backup was restored here; let it sync once before anything new is saved, drafts are kept meanwhile.",
            )
        )
