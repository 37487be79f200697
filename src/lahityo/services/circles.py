"""Restricted clients: whose record named persons of the team alone may have, and who these are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Register
from lahityo.domain.problems import Problem
from lahityo.domain.records.safety import RESTRICTION
from lahityo.domain.values import full
from lahityo.protocol.change import Op, Value
from lahityo.protocol.roster import Roster
from lahityo.services.desk import Colleague, Desk, FormRejected
from lahityo.vault import circles, glass_marks, meta, moves
from lahityo.vault.glass_marks import Marks
from lahityo.vault.sql import Connection, rows_among
from lahityo.vault.streams import Stream
from lahityo.vault.vault import Tx

NOT_RESTRICTED = QT_TRANSLATE_NOOP("Errors", "The client is no longer restricted to named people; look again.")
REASON_NEEDED = QT_TRANSLATE_NOOP("Errors", "Write why the client is restricted to these people.")
WHO_NEEDED = QT_TRANSLATE_NOOP("Errors", "Write the name, the alias or the identity code of the client.")
GLASS_REASON_NEEDED = QT_TRANSLATE_NOOP("Errors", "Write why, in at least {least} characters: the team lead reads it.")
NOBODY_FOUND = QT_TRANSLATE_NOOP(
    "Errors",
    "Nobody is found by this. The name or the identity code must be exactly as in the record; sync first if it is new.",
)
SEVERAL_FOUND = QT_TRANSLATE_NOOP("Errors", "More than one client is found by this name: use the identity code.")
REASON_LENGTH = 10
_SEEN = "emergencies_seen"


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


@dataclass(frozen=True)
class Emergency:
    """A circle that somebody opened in an emergency: who, when and until when (ms), by entry `number` of the roster."""

    circle: bytes
    member: bytes
    name: str
    at: int
    until: int
    number: int


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

    def all(self) -> list[Circle]:
        """Every circle of this person's team, or of all for an administrator, but for those whose client has left."""
        roster, me = self._desk.vault.roster, self._desk.me()
        left = self._desk.vault.read(moves.left_by_all)
        known = [one for one in roster.circles.values() if one.id not in left]
        return [self._circle(one.id) for one in known if me.admin or one.team == me.team]

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

    def is_waiting(self, circle: bytes) -> bool:
        """Whether the roster has not got a circle that was begun here, or one of its keys."""
        return any(one.circle == circle for one in self._desk.vault.read(circles.begun))

    def named_of(self, circle: bytes, restriction: Restriction) -> list[bytes]:
        """Whom a circle is to have, this person among them."""
        roster, me = self._desk.vault.roster, self._desk.vault.identity.member
        team = roster.circles[circle].team
        return sorted({me, *(one for one in restriction.members if roster.may_be_in(one, team))})

    def tell(self, client: bytes, members: Iterable[bytes], reason: str) -> None:
        """Write into a restricted client's record who has it from now on, and why."""
        circle = self.of(client)
        marks = self.marks_of(client) if circle is not None and circle.glass else None

        def work(tx: Tx) -> None:
            stream = tx.log.stream_for(client, self._desk.team(), "shared")
            self.note(tx, stream, members, reason)
            self.mark(tx, stream.team, marks)

        self._desk.vault.write(work)

    # --- in an emergency

    def marks(self, fields: ClientFields) -> Marks | None:
        """By what a colleague finds a client in an emergency, made before it is written: it takes a moment."""
        texts, team = (fields.name, fields.alias, fields.hetu), self._desk.team()
        return self._desk.vault.read(lambda connection: glass_marks.make(connection, team, texts))

    def marks_of(self, client: bytes) -> Marks | None:
        """The same of a client who is here."""
        return self.marks(self._desk.vault.read(lambda connection: _named(connection, client)))

    def mark(self, tx: Tx, circle: bytes, marks: Marks | None) -> None:
        """Write by what the client of a circle is found."""
        if marks is not None:
            glass_marks.put(tx, circle, marks, self._desk.now_millis())

    def find(self, text: str, reason: str) -> bytes:
        """The circle of the restricted client whose exact name, alias or identity code this is.

        FormRejected without a reason of some words; BadInput when there is none, or more than one.
        """
        problems = [] if text.strip() else [Problem("who", WHO_NEEDED)]
        if len(reason.strip()) < REASON_LENGTH:
            problems.append(Problem("why", GLASS_REASON_NEEDED, (("least", REASON_LENGTH),)))
        if problems:
            raise FormRejected(problems)
        team, roster, me = self._desk.team(), self._desk.vault.roster, self._desk.vault.identity.member
        found = self._desk.vault.read(
            lambda connection: glass_marks.find(connection, team, text) - moves.left_by_all(connection)
        )
        closed = [
            one
            for one in found
            if one in roster.circles and roster.circles[one].glass and me not in roster.circles[one].members
        ]
        if len(closed) != 1:
            raise BadInput(NOBODY_FOUND if not closed else SEVERAL_FOUND)
        return closed[0]

    def client_of(self, circle: bytes) -> bytes | None:
        """The client of a circle, when his record is here."""
        row = self._desk.vault.read(
            lambda connection: connection.execute(
                "SELECT client.client FROM client JOIN stream ON stream.client = client.client"
                " WHERE stream.team = ? AND stream.register = 'shared' AND stream.forgotten IS NULL",
                (circle,),
            ).fetchone()
        )
        return None if row is None else bytes(row[0])

    def is_open(self, circle: bytes) -> bool:
        """Whether this person reads a circle in an emergency now."""
        roster, me = self._desk.vault.roster, self._desk.vault.identity.member
        return roster.opened(me, circle, self._desk.now_millis())

    def emergencies(self) -> list[Emergency]:
        """The openings that this person is to know of and has not said he has seen, the newest first: those of his own
        clients, and all of the team's when he reads the access log.
        """
        roster, identity = self._desk.vault.roster, self._desk.vault.identity
        mine = roster.members[identity.member]
        seen = self._desk.vault.read(lambda connection: int(meta.get(connection, _SEEN) or b"0"))
        directory = self._desk.directory()
        found = []
        for one in roster.openings:
            circle = roster.circles[one.circle]
            leads = circle.team == mine.team and Register.ACCESS in mine.registers
            if one.since > seen and one.member != mine.id and (leads or mine.id in circle.members):
                found.append(
                    Emergency(one.circle, one.member, directory.member(one.member), one.at, one.until, one.since)
                )
        return found[::-1]

    def seen(self, emergencies: Sequence[Emergency]) -> None:
        """This person has seen them."""
        last = str(max((one.number for one in emergencies), default=0)).encode()

        def work(tx: Tx) -> None:
            meta.put(tx.connection, _SEEN, last)
            tx.touch("roster", b"")

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
        people = tuple(one for one in self._desk.everyone() if one.id in members)
        return Circle(circle, people, glass, me in members, waiting is not None, _until(roster, circle, me))


def _until(roster: Roster, circle: bytes, member: bytes) -> int | None:
    return max((one.until for one in roster.openings if (one.circle, one.member) == (circle, member)), default=None)


def _named(connection: Connection, client: bytes) -> ClientFields:
    row = connection.execute("SELECT name, alias, hetu FROM client WHERE client = ?", (client,)).fetchone()
    name, alias, code = row or ("", "", "")
    return ClientFields(name=name or "", alias=alias or "", hetu=code or "")
