"""Decisions of a client: which are in force, which end soon, and how many were made in each month."""

from dataclasses import dataclass
from datetime import date, timedelta

from lahityo.domain.decision_rules import Tally, by_month, in_force, replaced
from lahityo.domain.months import day_of
from lahityo.domain.records.decision import DECISION
from lahityo.domain.spec import Values, text_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.records import Records

EXPIRES_WITHIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision with what follows from the others and from the day. `ends` is its last day when that is near."""

    row: Row
    in_force: bool
    replaced: bool
    ends: date | None


class Decisions:
    """Reading and counting; a decision is written, signed and taken back like any other document."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def of_client(self, client: bytes) -> list[DecisionView]:
        """The client's decisions, newest first; voided ones are left out."""
        rows = self._records.rows("decision", client=client)
        today = self._desk.clock().astimezone().date()
        gone = replaced(rows)
        return [_view(row, today, gone) for row in rows]

    def preset(self) -> Values:
        """What the form of a new decision begins with: who decides or prepares, and the standing texts."""
        me = self._desk.me()
        who = "decider" if self._desk.role() in DECISION.signers else "preparer"
        given = {
            "decided_on": self._desk.clock().astimezone().date().isoformat(),
            who: me.name,
            "contact": self._records.setting("decision.contact") or self._last_contact(who, me.name),
            "appeal": self._records.setting("decision.appeal"),
        }
        return {name: text for name, text in given.items() if text}

    def _last_contact(self, who: str, name: str) -> str:
        """Whom this person named in the last decision: the same address and number are not written every time."""
        own = (row for row in self._records.rows("decision") if text_of(row.values, who) == name)
        return next((told for row in own if (told := text_of(row.values, "contact"))), "")

    def by_month(self, since: str = "", until: str = "", *, client: bytes | None = None) -> list[Tally]:
        """Made decisions by month, kind and service: of a client, or of all. Voided ones and those signed without
        right: never.

        `since` and `until` are days of decision (ISO 8601), both included; empty means from the beginning, to the end.
        """
        return by_month(self._records.rows("decision", client=client, since=since, until=until, limit=1_000_000))


def _view(row: Row, today: date, gone: frozenset[bytes]) -> DecisionView:
    holds = in_force(row, today, gone)
    last = day_of(row.values.get("valid_to"))
    near = last if holds and last and last - today <= EXPIRES_WITHIN else None
    return DecisionView(row, holds, row.id in gone, near)
