"""Restricted clients: whose record named persons of the team alone may have, and who these are."""

from collections.abc import Iterable
from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain.problems import Problem
from lahityo.domain.records.safety import RESTRICTION
from lahityo.domain.values import full
from lahityo.protocol.change import Op, Value
from lahityo.protocol.roster import Roster
from lahityo.services.desk import Colleague, Desk, FormRejected
from lahityo.vault import circles
from lahityo.vault.sql import Connection, rows_among
from lahityo.vault.streams import Stream
from lahityo.vault.vault import Tx

NOT_RESTRICTED = QT_TRANSLATE_NOOP("Errors", "The client is not restricted to named persons any more; look again.")
REASON_NEEDED = QT_TRANSLATE_NOOP("Errors", "Write why the client is restricted to these persons.")


@dataclass(frozen=True)
class Restriction:
    """Who beside oneself may have a client's record, whether the team may open it in an emergency, and why."""

    members: frozenset[bytes]
    glass: bool
    reason: str


@dataclass(frozen=True)
class Circle:
    """The persons of a restricted client. `mine`: this person is one of them; he reads in an emergency until `until`
    (ms) otherwise. `waiting` says that the server does not know of it yet.
    """

    id: bytes
    people: tuple[Colleague, ...]
    glass: bool
    mine: bool
    waiting: bool
    until: int | None = None


class Circles:
    """Use cases on restricted clients that need no network."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def candidates(self) -> list[Colleague]:
        """The colleagues whom a client may be restricted to beside oneself, by name."""
        roster, own = self._desk.vault.roster, self._desk.team()
        me = self._desk.vault.identity.member
        return [one for one in self._desk.members() if one.id != me and roster.may_be_in(one.id, own)]

    def of(self, client: bytes) -> Circle | None:
        """The persons whom a client is restricted to; None for one who is the team's."""
        home = self._homes([client]).get(client)
        return None if home is None else self._circle(home)

    def restricted(self, clients: Iterable[bytes]) -> set[bytes]:
        """Those among these clients that are restricted to named persons."""
        return set(self._homes(clients))

    def begin(self, tx: Tx, restriction: Restriction) -> bytes:
        """A new circle inside a transaction of the caller; its id. FormRejected without a reason."""
        if not restriction.reason.strip():
            raise FormRejected([Problem("restriction", REASON_NEEDED)])
        allowed = {one.id for one in self.candidates()}
        return circles.begin(tx, set(restriction.members) & allowed, glass=restriction.glass)

    def named(self, client: bytes, restriction: Restriction, *, stays: bool) -> tuple[bytes, list[bytes]]:
        """The circle of a restricted client and whom it is to have; FormRejected without a reason, BadInput for one
        who is not restricted.
        """
        if not restriction.reason.strip():
            raise FormRejected([Problem("restriction", REASON_NEEDED)])
        circle = self.of(client)
        if circle is None:
            raise BadInput(NOT_RESTRICTED)
        mine = {self._desk.vault.identity.member} if stays else set[bytes]()
        members = sorted({*restriction.members, *mine})
        if not members:
            raise BadInput(circles.NOBODY_LEFT)
        return circle.id, members

    def tell(self, client: bytes, members: Iterable[bytes], reason: str) -> None:
        """Write into a restricted client's record who has it from now on, and why."""

        def work(tx: Tx) -> None:
            self.note(tx, tx.log.stream_for(client, self._desk.team(), "shared"), members, reason)

        self._desk.vault.write(work)

    def note(self, tx: Tx, stream: Stream, members: Iterable[bytes], reason: str) -> None:
        """Write into the client's own record whom it was restricted to, and why."""
        directory, at = self._desk.directory(), self._desk.now_millis()
        names = ", ".join(sorted(directory.member(member) for member in members))
        values = full(RESTRICTION, {"names": names, "grounds": reason.strip()})
        about: dict[str, Value] = {"role": str(self._desk.role()), "at": at, "signed": at}
        tx.log.append(stream, [[Op(new_id(), RESTRICTION.type, {**values, **about})]], at)

    def _homes(self, clients: Iterable[bytes]) -> dict[bytes, bytes]:
        """The circle of each of these clients who has one."""
        asked, roster = sorted(set(clients)), self._desk.vault.roster

        def read(connection: Connection) -> dict[bytes, bytes]:
            statement = "SELECT client, team FROM stream WHERE register = 'shared' AND client"
            waiting = {one.circle for one in circles.begun(connection)}
            return {
                bytes(client): bytes(team)
                for client, team in rows_among(connection, statement, asked)
                if bytes(team) in roster.circles or bytes(team) in waiting
            }

        return self._desk.vault.read(read)

    def _circle(self, circle: bytes) -> Circle:
        roster, me = self._desk.vault.roster, self._desk.vault.identity.member
        waiting = next((one for one in self._desk.vault.read(circles.begun) if one.circle == circle), None)
        known = roster.circles.get(circle)
        members = known.members if known else frozenset(waiting.members if waiting else ())
        glass = known.glass if known else waiting is not None and waiting.glass
        people = tuple(one for one in self._desk.members() if one.id in members)
        return Circle(circle, people, glass, me in members, waiting is not None, _until(roster, circle, me))


def _until(roster: Roster, circle: bytes, member: bytes) -> int | None:
    return max((one.until for one in roster.openings if (one.circle, one.member) == (circle, member)), default=None)
