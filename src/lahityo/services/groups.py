"""Groups: their sessions, and who of this computer's clients took part, each in the client's own record.

A session belongs to the team and names no client; a client's attendance names no other member.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import derived_id, new_id
from lahityo.domain.identifying import Why, marks
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Values, text_of
from lahityo.services.clients import Clients
from lahityo.services.desk import Desk, FormRejected
from lahityo.services.record_views import Row
from lahityo.services.record_writes import Do, New, Void, Write
from lahityo.services.records import Records

NAMES_A_MEMBER = QT_TRANSLATE_NOOP(
    "Errors", "The text seems to name somebody else of the group; a client's record names no other client."
)
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A client's place in a session: `state` is a code of the list attendance, empty while nothing is recorded."""

    client: bytes
    name: str
    membership: str
    state: str
    words: str
    record: bytes | None


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session with the clients of this computer who belong to its group or took part."""

    row: Row
    places: tuple[Place, ...]
    guests: int

    @property
    def present(self) -> int:
        """How many were there: clients of this computer and people without a record."""
        return self.guests + sum(1 for one in self.places if one.state == "present")


class Groups:
    """Use cases about groups."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def all(self, *, ended: bool = False) -> list[Row]:
        """The team's groups by name; those that have ended only when they are asked for."""
        today = self._today()
        rows = [row for row in self._records.rows("group", client=b"") if ended or not _past(row.until, today)]
        return sorted(rows, key=lambda row: (row.title.casefold(), row.id))

    def sessions(self, group: bytes) -> list[Row]:
        """The sessions of a group, the latest first."""
        return self._records.rows("group_session", client=b"", parent=group)

    def session(self, session: bytes) -> SessionView:
        """A session with its attendance; BadInput when it is not on this computer."""
        row = self._records.get(session).row
        group = row.values.get("group")
        names = {one.id: one.name for one in Clients(self._desk).rows(limit=_ALL)}
        states = {one.client: one.state for one in self._records.rows("membership", limit=_ALL) if _of(one, group)}
        attended = {one.client: one for one in self._attendances() if _of(one, session, "session")}
        wanted = {client for client, state in states.items() if state in ("member", "paused")} | set(attended)
        places = [
            Place(
                client, names.get(client, ""), states.get(client, ""),
                text_of(attended[client].values, "state") if client in attended else "",
                text_of(attended[client].values, "words") if client in attended else "",
                attended[client].id if client in attended else None,
            )
            for client in wanted
        ]  # fmt: skip
        guests = row.values.get("guests")
        ordered = tuple(sorted(places, key=lambda one: (one.name.casefold(), one.client)))
        return SessionView(row, ordered, guests if isinstance(guests, int) else 0)

    def attend(
        self, session: bytes, client: bytes, state: str, words: str = "", *, why: str, sure: bool = False
    ) -> bytes:
        """Record a client's attendance; its id. What this person recorded before is voided as a mistake, with `why`;
        a colleague's stays, and the later one counts.

        FormRejected once when the words seem to name another member; `sure` says that they do not.
        """
        view = self.session(session)
        if words and not sure and self._names_another(view, client, words):
            raise FormRejected([Problem("words", NAMES_A_MEMBER)])
        return self._records.write(*self._attending(view, client, state, words, why))[-1]

    def all_present(self, session: bytes) -> int:
        """Record as present every client of whom nothing is recorded yet, in one write; how many they were."""
        view = self.session(session)
        unmarked = [one.client for one in view.places if not one.state]
        writes = [write for client in unmarked for write in self._attending(view, client, "present", "", "")]
        if writes:
            self._records.write(*writes)
        return len(unmarked)

    def _attending(self, view: SessionView, client: bytes, state: str, words: str, why: str) -> list[Write]:
        session = view.row.id
        before = next((one.record for one in view.places if one.client == client), None)
        values: Values = {
            "group": view.row.values.get("group"), "session": session, "on": view.row.day, "state": state,
            "words": words or None,
        }  # fmt: skip
        writes: list[Write] = []
        if before is not None and self._desk.is_mine(self._records.get(before).row.author):
            writes.append(Void(before, "attendance", client, why))
        known = {row.id for row in self._records.rows("attendance", client=client, voided=True, limit=_ALL)}
        first = derived_id("attendance", session, client)
        return [*writes, New("attendance", client, values, id=None if first in known else first)]

    def join(self, group: bytes, client: bytes, since: str, route: str = "") -> bytes:
        """A client becomes a member from a day on (ISO 8601); the id of the membership."""
        row = self._records.get(group).row
        found = [one for one in self._records.rows("membership", client=client) if _of(one, group)]
        if found:
            self._records.write(Do("membership", found[0].id, client, "join", {"day": since}))
            return found[0].id
        values: Values = {"group": group, "kind": row.values.get("kind"), "route": route or None, "since": since}
        membership = new_id()
        step = Do("membership", membership, client, "join", {"day": since})
        self._records.write(New("membership", client, values, id=membership), step)
        return membership

    def joinable(self, client: bytes) -> list[Row]:
        """The groups that the client may join: those that go on and where the client is no member now."""
        inside = {
            row.values.get("group")
            for row in self._records.rows("membership", client=client)
            if row.state in ("member", "paused")
        }
        return [row for row in self.all() if row.id not in inside]

    def memberships(self, client: bytes) -> list[tuple[Row, str, int]]:
        """A client's memberships, each with the group's name and how many times the client has been present."""
        names = {row.id: row.title for row in self._records.rows("group", client=b"")}
        attended = self._attendances(client)
        found = []
        for row in self._records.rows("membership", client=client):
            group = row.values.get("group")
            times = sum(1 for one in attended if _of(one, group) and one.values.get("state") == "present")
            found.append((row, names.get(group, "") if isinstance(group, bytes) else "", times))
        return found

    def _attendances(self, client: bytes | None = None) -> list[Row]:
        """Attendances, of each client and session the one recorded last."""
        rows = self._records.rows("attendance", client=client, limit=_ALL)
        ordered = sorted(rows, key=lambda row: (row.at, row.id))
        return list({(row.client, row.values.get("session")): row for row in ordered}.values())

    def _names_another(self, view: SessionView, client: bytes, words: str) -> bool:
        others: Sequence[str] = [one.name for one in view.places if one.client != client]
        return any(mark.why is Why.NAME for mark in marks(words, others, common=False))

    def _today(self) -> str:
        return self._desk.clock().astimezone().date().isoformat()


def _of(row: Row, identifier: object, field: str = "group") -> bool:
    return row.values.get(field) == identifier


def _past(day: str, today: str) -> bool:
    return bool(day) and day < today
