"""Restricting a client whom the whole team has to named persons, and ending it: what goes, and what others must move.

The record itself goes on the server, as in a hand-over, and that is the workspace's. Each profession moves the part
that it writes; what is left behind is told, and moved by who has it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import NOTE_REGISTERS, Register, writing_register
from lahityo.domain.problems import Problem
from lahityo.domain.spec import CLIENT_ROLES
from lahityo.services.circles import REASON_NEEDED, Circle, Circles, Restriction
from lahityo.services.desk import Desk, FormRejected
from lahityo.vault import meta, moves
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx

NOT_YOURS = QT_TRANSLATE_NOOP(
    "Errors", "This client cannot be restricted from here: somebody has done it already, or the record is not yours."
)
NOT_OPEN = QT_TRANSLATE_NOOP("Errors", "Only the client's named people can end the restriction.")
NOTHING_LEFT = QT_TRANSLATE_NOOP("Errors", "Nothing of this client is left here to be moved; look again.")
NOBODY_READS = QT_TRANSLATE_NOOP(
    "Errors", "None of the named people may read this part of the record. Name someone who may first."
)
END_REASON_NEEDED = QT_TRANSLATE_NOOP("Errors", "Write the reason.")
_BEGUN = "restricting/"


@dataclass(frozen=True)
class Standing:
    """How a client stands: with whom, and what this person may do about it.

    `may_restrict` and `may_end` are about the whole; `rest` are the registers of this person that stand elsewhere than
    what all share of the client: with named persons, or in another team. `beside` is the register that somebody else
    must move, with their names.
    """

    circle: Circle | None
    may_restrict: bool
    may_end: bool
    rest: tuple[Register, ...]
    beside: Register | None
    colleagues: tuple[str, ...]


class Restricting:
    """Use cases about restricting a client who is there already."""

    def __init__(self, desk: Desk, known: Circles) -> None:
        self._desk, self._circles = desk, known

    def standing(self, client: bytes) -> Standing:
        """How a client stands for this person."""
        circle, mine = self._circles.of(client), writing_register(self._desk.role())
        settled = circle is None or not circle.waiting
        beside = next((one for one in NOTE_REGISTERS if one != mine), None)
        return Standing(
            circle,
            circle is None and self._desk.role() in CLIENT_ROLES and "shared" in self._in(client, self._desk.team()),
            circle is not None and circle.mine and settled,
            tuple(sorted(Register(one) for one in self._rest(client, circle))) if settled else (),
            beside,
            () if beside is None else self._readers(beside),
        )

    def check(self, client: bytes, restriction: Restriction) -> None:
        """FormRejected without a reason; Refused for a client who cannot be restricted by this person."""
        if not restriction.reason.strip():
            raise FormRejected([Problem("restriction", REASON_NEEDED)])
        if not self.standing(client).may_restrict and not self._was_cut_short(client):
            raise Refused(NOT_YOURS)

    def begin(self, client: bytes, restriction: Restriction) -> bytes:
        """The circle that a client is to go to, begun unless it was by an earlier try; its id."""
        name = _BEGUN + client.hex()

        def work(tx: Tx) -> bytes:
            begun = meta.get(tx.connection, name)
            if begun is None or begun in moves.left_by_all(tx.connection):
                begun = self._circles.begin(tx, restriction)
                meta.put(tx.connection, name, begun)
            return begun

        return self._desk.vault.write(work)

    def mark(self, client: bytes, circle: bytes) -> None:
        """Write by what a colleague finds the client of a circle in an emergency."""
        marks = self._circles.marks_of(client)
        self._desk.vault.write(lambda tx: self._circles.mark(tx, circle, marks))

    def done(self, client: bytes, members: Iterable[bytes], reason: str) -> None:
        """The client has gone to the circle: his record tells to whom, and why."""
        named = list(members)

        def work(tx: Tx) -> None:
            meta.drop(tx.connection, _BEGUN + client.hex())
            stream = tx.log.stream_for(client, self._desk.team(), "shared")
            self._circles.note(tx, stream, named, reason)

        self._desk.vault.write(work)

    def goes(self, client: bytes) -> set[str]:
        """The registers that go with a client when this person restricts him."""
        return self._in(client, self._desk.team())

    def ends(self, client: bytes, reason: str) -> set[str]:
        """The registers that come back with a client when this person ends the restriction; FormRejected without a
        reason, Refused for who may not.
        """
        if not reason.strip():
            raise FormRejected([Problem("why", END_REASON_NEEDED)])
        circle = self._circles.of(client)
        if circle is None or not circle.mine or circle.waiting:
            raise Refused(NOT_OPEN)
        return self._in(client, circle.id)

    def follows(self, client: bytes, reason: str) -> tuple[bytes, set[str]]:
        """Where what all share of a client stands, and the registers of this person that go after it.

        FormRejected without a reason; Refused when there are none, or nobody there may read them.
        """
        if not reason.strip():
            raise FormRejected([Problem("why", END_REASON_NEEDED)])
        circle = self._circles.of(client)
        rest, roster = self._rest(client, circle), self._desk.vault.roster
        if not rest:
            raise Refused(NOTHING_LEFT)
        if circle is None:
            return self._gone_to(client) or self._desk.team(), rest
        named = roster.circles[circle.id].members
        if any(not any(one in roster.members[member].registers for member in named) for one in rest):
            raise Refused(NOBODY_READS)
        return circle.id, rest

    def _was_cut_short(self, client: bytes) -> bool:
        """Whether the record has gone by an earlier try, which did not come to an end here."""
        circle = self._circles.of(client)
        begun = self._desk.vault.read(lambda connection: meta.get(connection, _BEGUN + client.hex()))
        return circle is not None and begun == circle.id

    def _rest(self, client: bytes, circle: Circle | None) -> set[str]:
        """What stands in the team while the client is restricted, in a circle while he is not, and all that is here
        once he has gone to another team.
        """
        here, roster = self._here(client), self._desk.vault.roster
        if circle is not None:
            return {one for team, one in here if team != circle.id} - {"shared"}
        gone = self._gone_to(client) is not None
        return {one for team, one in here if gone or team in roster.circles}

    def _gone_to(self, client: bytes) -> bytes | None:
        """The other team that what all share of a client has gone to."""
        vault = self._desk.vault
        rows = vault.read(
            lambda connection: connection.execute(
                "SELECT team FROM stream WHERE client = ? AND register = 'shared' ORDER BY id DESC", (client,)
            ).fetchall()
        )
        homes = [bytes(team) for (team,) in rows]
        if any(vault.roster.entitled(vault.identity.device, one, "shared") for one in homes):
            return None
        return next((one for one in homes if one in vault.roster.teams), None)

    def _in(self, client: bytes, team: bytes) -> set[str]:
        return {register for one, register in self._here(client) if one == team}

    def _here(self, client: bytes) -> set[tuple[bytes, str]]:
        vault = self._desk.vault

        def read(connection: Connection) -> set[tuple[bytes, str]]:
            return moves.homes_here(connection, vault.roster, vault.identity.device, client)

        return vault.read(read)

    def _readers(self, register: Register) -> tuple[str, ...]:
        directory, roster, own = self._desk.directory(), self._desk.vault.roster, self._desk.team()
        found = [one for one in roster.members.values() if one.team == own and register in one.registers]
        return tuple(sorted(directory.member(one.id) for one in found if not one.removed))
