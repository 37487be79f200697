"""What a rule may ask, given by the test instead of a vault."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from lahityo.base.ids import new_id
from lahityo.domain.codes import Role
from lahityo.domain.spec import FactRow, Values


@dataclass(frozen=True)
class KnownRow:
    """A record of the client."""

    type: str
    values: Values
    day: str = ""
    until: str = ""
    state: str = "open"
    signed: int | None = None
    id: bytes = field(default_factory=new_id)


@dataclass(frozen=True)
class KnownFacts:
    """The records of one client and the organisation's settings."""

    today: date
    records: tuple[KnownRow, ...] = ()
    role: Role = Role.SOCIAL_INSTRUCTOR
    client_born: str = ""
    settings: tuple[tuple[str, str], ...] = ()

    def rows(self, *types: str, parent: bytes | None = None) -> Sequence[FactRow]:
        return sorted((one for one in self.records if one.type in types), key=lambda one: one.day, reverse=True)

    def setting(self, name: str) -> str:
        return dict(self.settings).get(name, "")

    def names(self) -> Sequence[str]:
        return ()
