"""What the day's view shows, read in one go: the day's visits and drafts, and what waits for this person."""

from dataclasses import dataclass
from datetime import date

from lahityo.base.errors import BadInput
from lahityo.domain.client import short_name
from lahityo.domain.codes import Role, VisitKind
from lahityo.services.appointments import Appointment
from lahityo.services.casework import Casework
from lahityo.services.lists import JointRow
from lahityo.services.state import Conflict
from lahityo.services.tasks import Task
from lahityo.services.visit_views import VisitRow
from lahityo.ui.views import when


@dataclass(frozen=True)
class Draft:
    """A draft in a list; `start_ms` is 0 while the start is not known."""

    id: bytes
    client_name: str
    kind: VisitKind
    start: str
    start_ms: int
    saved: int
    preview: str
    joint: bytes | None


@dataclass(frozen=True)
class Today:
    """`unfinished` lists drafts, parts of joint visits and own unsigned visits of other days; `day` is in order.

    `round` is today's round by urgency, of another day its appointments by time; `in_danger` are the clients about whom
    a danger is known. `partner` says that this person reads no clients at all.
    """

    writes: bool
    empty: bool
    day: tuple[VisitRow | Draft, ...]
    unfinished: tuple[VisitRow | Draft | JointRow, ...]
    conflicts: tuple[Conflict, ...]
    round: tuple[Task | Appointment, ...] = ()
    in_danger: frozenset[bytes] = frozenset()
    protected: frozenset[bytes] = frozenset()
    partner: bool = False


def read_today(casework: Casework, day: date) -> Today:
    """Everything for one day; blocks."""
    drafts = read_drafts(casework)
    drafted = {draft.id for draft in drafts}
    of_day = [visit for visit in casework.lists.of_day(day) if visit.id not in drafted]
    shown = {visit.id for visit in of_day}
    started = {draft.joint for draft in drafts if draft.joint}
    day_drafts = [draft for draft in drafts if draft.start_ms and when.local(draft.start_ms).date() == day]
    listed: list[VisitRow | Draft] = [*of_day, *day_drafts]
    unfinished: list[VisitRow | Draft | JointRow] = [draft for draft in drafts if draft not in day_drafts]
    unfinished += [joint for joint in casework.lists.joint_waiting() if joint.joint not in started]
    unfinished += [one for one in casework.lists.unsigned() if one.id not in shown | drafted]
    me = casework.desk.me()
    is_today = day == casework.tasks.today()
    todo = casework.appointments.round() if is_today else casework.appointments.between(day, day)
    return Today(
        writes=me.writes is not None,
        empty=not listed and not unfinished and not casework.clients.rows(limit=1),
        day=tuple(sorted(listed, key=lambda one: one.start_ms)),
        unfinished=tuple(unfinished),
        conflicts=tuple(casework.status.conflicts()) if casework.status.now().conflicts else (),
        round=tuple(todo),
        in_danger=frozenset(casework.safety.flagged()),
        protected=casework.safety.protected(),
        partner=me.role is Role.PARTNER,
    )


def read_drafts(casework: Casework) -> list[Draft]:
    """All drafts with their clients' names, the newest first; blocks."""
    found = []
    for row in casework.drafts.rows():
        draft = casework.drafts.get(row.id)
        start = when.local_start(row.start)
        found.append(
            Draft(
                row.id,
                name_of(casework, row.client),
                row.kind,
                row.start,
                round(start.timestamp() * 1000) if start else 0,
                row.saved,
                row.preview,
                draft.joint if draft else None,
            )
        )
    return found


def name_of(casework: Casework, client: bytes) -> str:
    """The client's short name; empty while none is chosen or the client is not on this computer."""
    if not client:
        return ""
    try:
        return short_name(casework.clients.get(client).fields)
    except BadInput:
        return ""
