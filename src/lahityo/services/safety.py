"""Safety: dangers that hold today, who is protected, showing what is hidden, and who is out and overdue."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import product

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.domain.identifying import Mark, marks
from lahityo.domain.process import Outcome, Transition, allowed
from lahityo.domain.registry import machine
from lahityo.domain.safety_rules import flag_holds, is_protected, moment_of, return_by
from lahityo.domain.spec import Value, Values
from lahityo.services.desk import Desk
from lahityo.services.older_specs import described
from lahityo.services.record_views import Row
from lahityo.services.records import Do, New, Records

REVEAL_SECONDS = 60
"""How long what was hidden is shown after a reason was written."""
READING_LIMIT = 64
OUTING_DAYS = 7
"""Outings older than this are history, whatever their state."""

NO_GROUNDS = QT_TRANSLATE_NOOP("Errors", "Write the reason first; it stays in the client's history.")


@dataclass(frozen=True, slots=True)
class Protection:
    """Whether the client's contact details are hidden today. `until` is the latest end (ISO 8601), or empty.

    `relative` says that a relative has a non-disclosure: the relative's contact details are not recorded.
    """

    holds: bool
    until: str = ""
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Outing:
    """An outing as it stands. `back_by` is the return as last put off; `moves` are the steps this person may take."""

    row: Row
    state: str
    leaves: datetime | None
    back_by: datetime | None
    overdue: bool
    own: bool
    moves: tuple[Transition, ...] = ()

    def text(self, name: str) -> str:
        """A text field of the outing."""
        value = self.row.values.get(name)
        return value if isinstance(value, str) else ""


class Safety:
    """Use cases of safety."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def flags(self, client: bytes) -> list[Row]:
        """The dangers that hold today, newest first; one whose end is disputed holds."""
        today = self._today()
        return [row for row in self._records.rows("safety_flag", client=client) if _holds(row, today)]

    def flagged(self) -> dict[bytes, list[Row]]:
        """The dangers that hold today, by client."""
        today, found = self._today(), defaultdict[bytes, list[Row]](list)
        for row in self._records.rows("safety_flag", limit=1_000_000):
            if _holds(row, today):
                found[row.client].append(row)
        return dict(found)

    def protection(self, client: bytes) -> Protection:
        """The client's non-disclosure, of all records and all their readings together: one that holds is enough."""
        rows = self._records.rows("protection", client=client)
        everything = [one for row in rows for one in readings(row, "on", "until", "relative")]
        ends = [one.get("until") for one in everything if one.get("on") is True]
        return Protection(
            is_protected(everything, self._today()),
            max((end for end in ends if isinstance(end, str)), default=""),
            any(one.get("relative") is True for one in everything),
        )

    def protected(self, client: bytes | None = None) -> frozenset[bytes]:
        """The clients whose contact details are hidden today: of all, or this one when it is among them."""
        today = self._today()
        rows = self._records.rows("protection", client=client, limit=1_000_000)
        return frozenset(row.client for row in rows if is_protected(readings(row, "on", "until"), today))

    def hides(self, client: bytes, record_type: str, field: str) -> bool:
        """Whether this field of the client is not to be shown without a reason today."""
        spec = described(record_type)
        found = spec.field(field) if spec else None
        return found is not None and found.held_back and self.protection(client).holds

    def reveal(self, client: bytes, what: str, grounds: str) -> None:
        """Write down that this person is about to see what is hidden, and why; BadInput without a reason.

        Nothing may be shown before this has returned, nor for longer than REVEAL_SECONDS. Who reads in an emergency
        writes nothing into the record: the entry in the access log, which is made of every showing, is all.
        """
        if not grounds.strip():
            raise BadInput(NO_GROUNDS)
        if self._desk.reads_only(client):
            return
        self._records.write(New("reveal", client, {"what": what, "grounds": grounds.strip()}))

    def outings(self) -> list[Outing]:
        """The team's outings that are planned or out, those overdue first, then by return."""
        now, own = self._desk.clock(), self._desk.vault.identity.member
        outcomes = self._records.outcomes("outing", client=b"")
        role, process = self._desk.role(), machine("outing")
        found = []
        for row in self._records.rows("outing", client=b""):
            outcome = outcomes.get(row.id, Outcome("planned", {}, (), ()))
            if outcome.state not in {"planned", "out"}:
                continue
            back_by = return_by(row.values, outcome.held.get("back_by"))
            leaves = moment_of(row.values.get("leaves"))
            if outcome.state == "planned" and (back_by is None or (now - back_by).days >= OUTING_DAYS):
                continue
            moves = tuple(allowed(process, outcome, role)) if process else ()
            overdue = outcome.state == "out" and back_by is not None and now > back_by
            mine = row.values.get("member") == own
            found.append(Outing(row, outcome.state, leaves, back_by, overdue, mine, moves))
        return sorted(found, key=lambda one: (not one.overdue, one.back_by or now, one.row.id))

    def usual_outing(self) -> Values:
        """With whom, with which phone and with what instructions this person was out the last time."""
        own = self._desk.vault.identity.member
        mine = [row for row in self._records.rows("outing", client=b"") if row.values.get("member") == own]
        last = max(mine, key=lambda row: row.at, default=None)
        return {name: last.values.get(name) for name in ("pair", "phone", "instructions")} if last else {}

    def overdue(self) -> list[Outing]:
        """Who is out and has not come back in time, as far as this computer has heard."""
        return [one for one in self.outings() if one.overdue]

    def start_outing(self, values: Values, *, now: bool) -> bytes:
        """A new outing of this person; with `now` it begins at once. FormRejected names what is wrong."""
        me = self._desk.me()
        given: dict[str, Value] = {"worker": me.name, **values, "member": me.member}
        outing = new_id()
        begun = [Do("outing", outing, b"", "leave")] if now else []
        self._records.write(New("outing", b"", given, id=outing), *begun, draft=("outing", b"", None))
        return outing

    def move_outing(self, outing: bytes, action: str, moment: datetime | None = None, words: str = "") -> None:
        """Check out, check in, return later (`moment`) or cancel."""
        given: dict[str, Value] = {"words": words} if words else {}
        if moment is not None:
            given["moment"] = moment.isoformat(timespec="seconds")
        self._records.write(Do("outing", outing, b"", action, given))

    def identifying(self, text: str) -> list[Mark]:
        """What in a text that belongs to nobody may tell who somebody is, by the names on this computer too."""
        return marks(text, self._records.names_here())

    def numbers(self) -> str:
        """The organisation's crisis numbers."""
        return self._records.setting("safety.numbers")

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def readings(row: Row, *fields: str) -> Sequence[Values]:
    """All ways to read these fields of a record that two people wrote apart; one when nobody did."""
    choices = [row.versions.get(name) or (row.values.get(name),) for name in fields]
    found: list[Values] = []
    for values in product(*choices):
        found.append(dict(zip(fields, values, strict=True)))
        if len(found) == READING_LIMIT:
            break
    return found


def _holds(row: Row, today: date) -> bool:
    return flag_holds(readings(row, "from", "to", "ended"), today)
