"""A derived task: what is due, for whom, by which record, and what the rules of tasks may ask.

Nothing of them is stored until a person acts. The id of a task is derived from its rule and its cause, so two laptops
that know the same records name the same task alike, and what is done on one is done on the other.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from lahityo.base.ids import derived_id
from lahityo.domain.codes import Role
from lahityo.domain.process import Outcome
from lahityo.domain.spec import FactRow, Value


class TaskRow(FactRow, Protocol):
    """A record as the rules of tasks look at it; `client` is empty for the team's own."""

    @property
    def client(self) -> bytes:
        """Whose record it is."""

    @property
    def register(self) -> str:
        """The register that it stands in."""

    @property
    def contested(self) -> bool:
        """Whether two people moved it elsewhere at the same time."""

    @property
    def versions(self) -> Mapping[str, tuple[Value, ...]]:
        """The fields that hold two values since two wrote apart."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A client's register that came with a hand-over, or was left when the rest went: the day, and the stream.

    `within` says that the rest went to named persons of the team, or back from them.
    """

    client: bytes
    register: str
    stream: bytes
    day: date
    within: bool = False


class TaskFacts(Protocol):
    """What the rules ask about; voided records are left out."""

    def rows(self, *types: str) -> Sequence[TaskRow]:
        """The records of these types of all clients and of the team, newest day first."""

    def met(self) -> Mapping[bytes, date]:
        """The day of each client's last meeting that took place, with either profession."""

    def missed(self) -> Sequence[TaskRow]:
        """The contacts in which the client was not met, newest day first."""

    def outcomes(self, process: str) -> Mapping[bytes, Outcome]:
        """Where the subjects of a state machine stand, by subject."""

    def setting(self, name: str) -> str:
        """A setting of the organisation, or its shipped default."""

    def arrived(self) -> "Sequence[Arrival]":
        """The clients whose shared record another team handed over to this one, as it came last."""

    def left_behind(self) -> "Sequence[Arrival]":
        """The registers that are here of clients whose shared record went to another team, or to named persons."""


@dataclass(frozen=True, slots=True)
class Due:
    """A derived task. `what` is an English source text of the translation context "Tasks".

    It is acted upon in the `register` of its `source`: whoever can see the cause can see that it was dealt with, and
    nobody else learns of it. `roles` are those it falls to. `key` tells one occasion of a cause from the next. `said`
    fills the braces of `what`, as (name, words or ISO day).
    """

    rule: str
    source: bytes
    source_type: str
    key: str | bytes
    client: bytes
    register: str
    day: date
    what: str
    roles: frozenset[Role]
    urgent: bool = False
    said: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> bytes:
        """The task, alike on every device."""
        return derived_id("task", self.rule, self.source, self.key)
