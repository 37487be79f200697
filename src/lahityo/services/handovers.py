"""Handing a client over to another team: what leaves with whom, what is left, and what has come or gone.

The move itself needs the server and is the workspace's; every move is signed, so it is its own record of who and when.
"""

from dataclasses import dataclass, replace
from enum import Enum

from lahityo.base.clock import from_millis
from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import NOTE_REGISTERS, Register, Role, writing_register
from lahityo.domain.due import Arrival
from lahityo.protocol.grants import MAX_MOVE_BYTES, KeyName, MoveBody
from lahityo.protocol.types import unpack
from lahityo.services.desk import Desk
from lahityo.vault import forgetting, keys, moves
from lahityo.vault.sql import Connection

HANDS_OVER = frozenset({Role.TEAM_LEAD, Role.SOCIAL_WORKER})
"""Who hands a client over; of what is left when he has gone, whoever writes it."""
NOT_YOURS = QT_TRANSLATE_NOOP(
    "Errors", "Only a team lead or a social worker can hand a client over to another team. Ask one in your team."
)
_OF_TYPES = "SELECT count(*) FROM document WHERE client = ? AND register = ? AND"
_COUNTS = (
    ("visits", "SELECT count(*) FROM visit WHERE client = ? AND register = ?"),
    ("plans", f"{_OF_TYPES} type = 'plan' AND voided IS NULL"),
    ("tasks", f"{_OF_TYPES} type = 'task' AND state = 'open'"),
    ("files", f"{_OF_TYPES} type = 'attachment' AND voided IS NULL"),
    ("records", f"{_OF_TYPES} type NOT IN ('plan', 'task', 'attachment', 'step', 'contact') AND voided IS NULL"),
)

_HOME = (
    "SELECT team FROM stream WHERE client = ? AND register = 'shared' ORDER BY forgotten IS NOT NULL, id DESC LIMIT 1"
)
# From the moves on, which are few: CROSS JOIN keeps the order.
_CAME = (
    "SELECT stream.client, stream.register, stream.stream, one.at, stream.team, one.from_team FROM stream_move AS one"
    " CROSS JOIN stream ON stream.stream = one.stream WHERE one.register = 'shared' AND one.to_team = ?1"
    " AND stream.team = ?1 AND stream.forgotten IS NULL ORDER BY one.at, stream.stream"
)
_LEFT = (
    "SELECT stream.client, stream.register, min(stream.stream), max(one.at), stream.team, shared.team"
    " FROM stream_move AS one CROSS JOIN stream AS shared ON shared.stream = one.stream"
    " CROSS JOIN stream ON stream.client = shared.client AND stream.register IN ('social', 'health')"
    " WHERE one.register = 'shared' AND stream.team <> shared.team AND stream.forgotten IS NULL"
    " GROUP BY stream.client, stream.register, stream.team, shared.team"
)


@dataclass(frozen=True)
class Part:
    """One register of the record, and how much of it leaves."""

    register: Register
    visits: int
    plans: int
    tasks: int
    files: int
    records: int


@dataclass(frozen=True)
class Preview:
    """What a hand-over would do: the parts that this person hands over, the register that others may have of the client
    with the names of those who read it, and the teams that may be chosen, by name. `unsent` says that something of the
    client waits to be sent, which is done first; `drafts` how many texts are unfinished. `gone_to` is the team that has
    the client already, when what is left here is to follow; None while the client is this team's.
    """

    parts: tuple[Part, ...]
    beside: Register | None
    colleagues: tuple[str, ...]
    teams: tuple[tuple[bytes, str], ...]
    unsent: bool
    drafts: int
    gone_to: bytes | None


class Within(Enum):
    """How a record went within a team."""

    RESTRICTED = "restricted"
    RELEASED = "released"


@dataclass(frozen=True)
class HandOver:
    """One that was done: by whom and when (ms), from which team to which, which registers. `came` says that it is this
    team's now; then `why` is told. Within a team it went to named persons, or back from them.
    """

    at: int
    who: str
    from_team: str
    to_team: str
    registers: tuple[Register, ...]
    came: bool
    why: str = ""
    within: Within | None = None


class HandOvers:
    """Use cases about hand-overs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def may(self, client: bytes) -> bool:
        """Whether this person hands the client, or what is left of him here, over to another team."""
        if not self._teams():
            return False
        return bool(self._registers(client))

    def registers(self, client: bytes) -> tuple[str, ...]:
        """What this person hands over; Refused for who does not."""
        found = self._registers(client)
        if not found:
            raise Refused(NOT_YOURS)
        return found

    def preview(self, client: bytes) -> Preview:
        """What would leave; Refused for who does not hand it over."""
        registers = self.registers(client)
        teams, mine = self._teams(), writing_register(self._desk.role())
        # When what all share has gone, so has what the others write.
        others = NOTE_REGISTERS if "shared" in registers else ()
        beside = next((one for one in others if str(one) not in registers and mine != one), None)
        directory, roster, own = self._desk.directory(), self._desk.vault.roster, self._desk.team()
        home = self._home(client)
        gone_to = home if home in [team for team, _ in teams] else None
        colleagues = [
            directory.member(one.id)
            for one in roster.members.values()
            if beside is not None and one.team == own and str(beside) in one.registers
        ]

        def read(connection: Connection) -> Preview:
            parts = tuple(Part(Register(one), **_counted(connection, client, one)) for one in registers)
            drafts = connection.execute(
                "SELECT (SELECT count(*) FROM draft WHERE client = ?1)"
                " + (SELECT count(*) FROM record_draft WHERE client = ?1)",
                (client,),
            ).fetchone()[0]
            unsent = any(forgetting.has_unsent(connection, one) for one in _streams(connection, client))
            who = tuple(sorted(colleagues))
            return Preview(parts, beside if colleagues else None, who, teams, unsent, drafts, gone_to)

        return self._desk.vault.read(read)

    def of_client(self, client: bytes) -> list[HandOver]:
        """How a client came to this team, was restricted to named persons and was not any longer; the last first."""
        where = "stream_move.stream IN (SELECT stream FROM stream WHERE client = ?)"
        return self._told(where, (client,), with_circles=True)

    def team_of(self, client: bytes) -> str:
        """The name of the team that has the client now, also while he is named persons' of it; empty when unknown."""
        team = self._home(client)
        return self._desk.directory().team(team) if team is not None else ""

    def came(self) -> list[Arrival]:
        """The clients whose shared record came from another team, each as it came last."""
        circles, own, found = self._desk.vault.roster.circles, self._desk.team(), dict[bytes, Arrival]()
        for one, source in self._arrivals(_CAME, (own,)):
            if source not in circles or circles[source].team != own:
                found[one.client] = one
            else:
                found.pop(one.client, None)
        return list(found.values())

    def left_behind(self) -> list[Arrival]:
        """The registers that are here of clients whose shared record has gone, to another team or to named persons."""
        return [one for one, _ in self._arrivals(_LEFT, ())]

    def _arrivals(self, query: str, values: tuple[bytes, ...]) -> list[tuple[Arrival, bytes]]:
        """Those that this person may have, each with the other team, or circle."""
        vault, roster = self._desk.vault, self._desk.vault.roster
        rows = vault.read(lambda connection: connection.execute(query, values).fetchall())
        found = []
        for client, register, stream, at, team, other in rows:
            if roster.entitled(vault.identity.device, bytes(team), register):
                within = bytes(team) in roster.circles or bytes(other) in roster.circles
                day = from_millis(at).astimezone().date()
                found.append((Arrival(bytes(client), register, bytes(stream), day, within), bytes(other)))
        return found

    def of_team(self) -> list[HandOver]:
        """Every hand-over to or from this team, the last first; nobody is named in it but who did it.

        What went to named persons of the team or came from them is not among them: how often that is, and when, is
        told in the client's own history.
        """
        own = self._desk.team()
        return self._told("from_team = ? OR to_team = ?", (own, own))

    def _home(self, client: bytes) -> bytes | None:
        """The team that has the client now; None when unknown."""
        roster = self._desk.vault.roster
        row = self._desk.vault.read(lambda connection: connection.execute(_HOME, (client,)).fetchone())
        if row is None:
            return None
        home = bytes(row[0])
        team = roster.circles[home].team if home in roster.circles else home
        return team if team in roster.teams else None

    def _registers(self, client: bytes) -> tuple[str, ...]:
        role = self._desk.role()

        def read(connection: Connection) -> tuple[str, ...]:
            here = moves.here(connection, self._desk.vault.roster, self._desk.vault.identity.device, client)
            if "shared" not in here and self._is_restricted(connection, client):
                return ()  # what is left goes to the named persons
            left = {register for register in here if register != "shared"} if "shared" not in here else set[str]()
            return tuple(sorted(here if role in HANDS_OVER else left))

        return self._desk.vault.read(read)

    def _teams(self) -> tuple[tuple[bytes, str], ...]:
        directory, own = self._desk.directory(), self._desk.team()
        found = [(one, directory.team(one)) for one in self._desk.vault.roster.teams if one != own]
        return tuple(sorted(found, key=lambda one: (one[1].casefold(), one[0])))

    def _is_restricted(self, connection: Connection, client: bytes) -> bool:
        rows = connection.execute("SELECT team FROM stream WHERE client = ? AND register = 'shared'", (client,))
        return any(bytes(team) in self._desk.vault.roster.circles for (team,) in rows.fetchall())

    def _told(self, where: str, values: tuple[bytes, ...], *, with_circles: bool = False) -> list[HandOver]:
        desk, directory, own = self._desk, self._desk.directory(), self._desk.team()
        circles, teams = desk.vault.roster.circles, desk.vault.roster.teams
        rows = desk.vault.read(lambda connection: _rows(connection, where, values))
        found: dict[tuple[int, bytes, bytes, bytes], HandOver] = {}
        for at, by, from_team, to_team, register, why in rows:
            ends = [circles[one].team if with_circles and one in circles else one for one in (from_team, to_team)]
            if not set(ends) <= teams.keys():
                continue
            key = (at, by, from_team, to_team)
            before = found.get(key)
            if before is None:
                within = None
                if ends[0] == ends[1]:
                    within = Within.RESTRICTED if to_team in circles else Within.RELEASED
                names = (directory.device_member(by), directory.team(ends[0]), directory.team(ends[1]))
                before = HandOver(at, *names, registers=(), came=ends[1] == own, why=why, within=within)
            registers = tuple(sorted({*before.registers, Register(register)}))
            found[key] = replace(before, registers=registers, why=before.why or why)
        return sorted(found.values(), key=lambda one: one.at, reverse=True)


def _counted(connection: Connection, client: bytes, register: str) -> dict[str, int]:
    return {name: int(connection.execute(query, (client, register)).fetchone()[0]) for name, query in _COUNTS}


def _streams(connection: Connection, client: bytes) -> list[bytes]:
    rows = connection.execute("SELECT stream FROM stream WHERE client = ? AND forgotten IS NULL", (client,)).fetchall()
    return [bytes(stream) for (stream,) in rows]


def _rows(
    connection: Connection, where: str, values: tuple[bytes, ...]
) -> list[tuple[int, bytes, bytes, bytes, str, str]]:
    found = []
    for at, by, from_team, to_team, register, raw in connection.execute(
        f"SELECT at, by, from_team, to_team, register, body FROM stream_move WHERE {where}",  # noqa: S608 - constant text
        values,
    ).fetchall():
        found.append((at, bytes(by), bytes(from_team), bytes(to_team), register, _why(connection, bytes(raw))))
    return found


def _why(connection: Connection, raw: bytes) -> str:
    """The reason in a move, for those it was told to."""
    if not raw:
        return ""
    body = unpack(raw, MoveBody, MAX_MOVE_BYTES)
    key = keys.team_key(connection, KeyName(body.to_team, body.register, body.to_epoch))
    try:
        return keys.open_move(body, key).why if key is not None else ""
    except keys.KeyRefused:
        return ""
