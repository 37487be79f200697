"""What waits for somebody among the plans: to approve, to mend, to review, to renew, to make."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lahityo.domain.client import display_name
from lahityo.domain.plan_versions import read
from lahityo.domain.process import Outcome
from lahityo.domain.spec import SOCIAL_ROLES, Values, text_of
from lahityo.services.clients import Clients
from lahityo.services.desk import Desk
from lahityo.services.plans import NOT_RUNNING
from lahityo.services.record_views import Row
from lahityo.services.records import Records

QUEUE_DAYS = 30
"""How long before its day a review or an end comes to the queue, when the organisation has not said otherwise."""

_ALL = 1_000_000


class Why(StrEnum):
    """Why a plan is in the queue, in the order of urgency."""

    CONTESTED = "contested"
    PROPOSED = "proposed"
    RETURNED = "returned"
    EXPIRED = "expired"
    REVIEW = "review"
    EXPIRING = "expiring"
    DRAFT = "draft"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line of the queue. `plan` is None when the client has none.

    `day` (ISO 8601) is when it is due, of a proposal and of one that came back when it was proposed, of one that was
    never proposed its first day, or empty; `by` is who proposed it.
    """

    why: Why
    client: bytes
    client_name: str
    plan: Row | None
    day: str
    by: str = ""


class PlanQueue:
    """Reading the queue."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def waiting(self, *, missing: bool = True) -> list[Waiting]:
        """Everything that waits, the most urgent first; nothing for a role that reads no plans.

        Without `missing` the plans that are being written are left out, and the clients who have none: they are many,
        and then need not be read.
        """
        if self._desk.role() not in SOCIAL_ROLES:
            return []
        today = self._desk.clock().astimezone().date()
        limit = (today + timedelta(days=self._days())).isoformat()
        found: list[Waiting] = []
        outcomes = self._records.outcomes("plan")
        versions = {row.id: row for row in self._records.rows("plan_version", limit=_ALL)}
        plans = [row for row in self._records.rows("plan", limit=_ALL) if row.state != "ended"]
        planned = {row.client for row in plans}
        names = self._names(planned, everyone=missing)
        for row in plans:
            name, proposal = names.get(row.client, ""), _proposal(row, outcomes, versions)
            if row.state in ("proposed", "returned") and proposal is not None:
                found.append(Waiting(Why(row.state), row.client, name, row, proposal.day[:10], proposal.author_name))
            if row.state == "draft" and missing:
                found.append(Waiting(Why.DRAFT, row.client, name, row, text_of(row.values, "starts")))
            found += [
                Waiting(why, row.client, name, row, day)
                for why, day in self._reasons(row, _terms(row, outcomes, versions), today.isoformat(), limit)
            ]
        without = names.keys() - planned if missing else frozenset[bytes]()
        found += [Waiting(Why.MISSING, client, names[client], None, "") for client in without]
        order = list(Why)
        return sorted(found, key=lambda one: (order.index(one.why), one.day or "9999", one.client_name, one.client))

    def _names(self, clients: AbstractSet[bytes], *, everyone: bool) -> dict[bytes, str]:
        reading = Clients(self._desk)
        if everyone:
            return {row.id: row.name for row in reading.rows()}
        return {client: display_name(fields) for client, fields in reading.names(clients).items()}

    def _reasons(self, row: Row, terms: Values, today: str, limit: str) -> list[tuple[Why, str]]:
        found: list[tuple[Why, str]] = []
        if row.contested:
            found.append((Why.CONTESTED, ""))
        ends, review = text_of(terms, "ends"), text_of(terms, "review_on")
        if ends and ends < today:
            found.append((Why.EXPIRED, ends))
        elif ends and ends <= limit:
            found.append((Why.EXPIRING, ends))
        if review and review <= limit and not self._reviewed(row, review):
            found.append((Why.REVIEW, review))
        return found

    def _reviewed(self, row: Row, review: str) -> bool:
        """Whether an evaluation has been signed near the agreed day or after it."""
        since = (date.fromisoformat(review) - timedelta(days=self._days())).isoformat()
        rows = self._records.rows("plan_evaluation", client=row.client, parent=row.id, since=since)
        return any(one.signed is not None for one in rows)

    def _days(self) -> int:
        given = self._records.setting("plan.queue_days")
        return int(given) if given.isdigit() else QUEUE_DAYS


def _proposal(row: Row, outcomes: Mapping[bytes, Outcome], versions: Mapping[bytes, Row]) -> Row | None:
    """The version that was proposed, which is not always the one with the latest clock."""
    outcome = outcomes.get(row.id)
    proposed = outcome.held.get("version") if outcome else None
    return versions.get(proposed) if isinstance(proposed, bytes) else None


def _terms(row: Row, outcomes: Mapping[bytes, Outcome], versions: Mapping[bytes, Row]) -> Values:
    """The terms that hold: those of the approved version, not of a working copy that is being renewed."""
    outcome = outcomes.get(row.id)
    approved = outcome.held.get("in_force") if outcome else None
    version = versions.get(approved) if isinstance(approved, bytes) else None
    return {} if version is None or row.state in NOT_RUNNING else read(version.values).plan
