"""Two teams of two laptops each, between which a client's record goes."""

from dataclasses import dataclass

from lahityo.domain.codes import Role
from tests.support.organisation import Laptop, Organisation, both_sync

WEST = "Nopsajalka Länsi"


@dataclass
class Teams:
    """Two laptops of each team, and the second team's id."""

    a1: Laptop
    a2: Laptop
    b1: Laptop
    b2: Laptop
    west: bytes

    @property
    def east(self) -> bytes:
        return self.a1.casework.desk.team()

    @property
    def laptops(self) -> tuple[Laptop, ...]:
        return self.a1, self.a2, self.b1, self.b2

    def settle(self) -> None:
        both_sync(*self.laptops)


def two_teams(organisation: Organisation) -> Teams:
    a1 = organisation.found()
    a2 = organisation.join(Role.SOCIAL_INSTRUCTOR)
    west = organisation.add_team(WEST)
    b1 = organisation.join(Role.TEAM_LEAD, "Lauri Länsi", team=WEST)
    b2 = organisation.join(Role.SOCIAL_INSTRUCTOR, team=WEST)
    made = Teams(a1, a2, b1, b2, west)
    made.settle()
    return made


def holds_nothing(laptop: Laptop, client: bytes) -> bool:
    """Whether nothing of the client can be read or opened on a laptop."""
    keys = laptop.sql(
        "SELECT 1 FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE client = ? AND key <> x''", client
    )
    wrapped = laptop.sql(
        "SELECT 1 FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE client = ? AND body <> x''", client
    )
    records = laptop.sql("SELECT 1 FROM record JOIN stream ON stream.id = record.stream WHERE client = ?", client)
    return not (keys or wrapped or records) and client not in {row.id for row in laptop.casework.clients.rows()}
