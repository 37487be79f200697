"""Appointments: what has been agreed with clients, day by day, and recording the visit when it is held."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from lahityo.domain.codes import VisitKind
from lahityo.domain.months import day_of
from lahityo.domain.spec import Values, number_of, text_of, texts_of
from lahityo.domain.tasks import Placing, Urgency
from lahityo.services.clients import Clients
from lahityo.services.desk import Desk
from lahityo.services.drafts import Drafts, VisitDraft
from lahityo.services.record_views import Row
from lahityo.services.record_writes import Do, New
from lahityo.services.records import Records
from lahityo.services.safety import Safety
from lahityo.services.tasks import Task, Tasks

PROCESS = "appointment"
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Appointment:
    """An agreed meeting. `start` is aware; `place` is empty while the client's contact details are hidden."""

    id: bytes
    client: bytes
    client_name: str
    start: datetime
    minutes: int
    kind: str
    place: str
    workers: tuple[str, ...]
    words: str
    state: str
    placing: Placing

    @property
    def ends(self) -> datetime:
        """When it is over, by its length."""
        return self.start + timedelta(minutes=self.minutes)


class Appointments:
    """Use cases about appointments."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def between(self, first: date, last: date, client: bytes | None = None) -> list[Appointment]:
        """The appointments of these days, both included, by their time; cancelled ones are left out."""
        hidden = Safety(self._desk, self._records).protected(client)
        # The row's day is of the clock it was written by; a day more on both sides holds every moment of ours.
        rows = self._records.rows(
            "appointment", client=client, states=("planned", "held", "missed"),
            since=(first - timedelta(days=1)).isoformat(), until=(last + timedelta(days=1)).isoformat(), limit=_ALL,
        )  # fmt: skip
        names = Clients(self._desk).short_names(row.client for row in rows)
        found = [one for row in rows if (one := _appointment(row, names, hidden=row.client in hidden)) is not None]
        return sorted((one for one in found if first <= one.start.date() <= last), key=lambda one: (one.start, one.id))

    def round(self) -> list[Task | Appointment]:
        """Today's round: what cannot wait, what is overdue or due today, and today's appointments, in one order."""
        today = self._today()
        planned = [one for one in self.between(today, today) if one.state == "planned"]
        tasks = [one for one in Tasks(self._desk, self._records).open() if one.mine and one.urgency != Urgency.LATER]
        everything: list[Task | Appointment] = [*planned, *tasks]
        return sorted(everything, key=lambda one: one.placing.order(today))

    def add(self, client: bytes, values: Values) -> bytes:
        """Write down what was agreed; its id. Without a client it is the team's."""
        return self._records.write(New("appointment", client, values))[0]

    def record(self, appointment: bytes) -> VisitDraft:
        """A draft of the visit that was agreed; signing it marks the appointment held."""
        row = self._records.get(appointment).row
        known = {str(kind) for kind in VisitKind}
        kind = row.values.get("kind")
        draft = Drafts(self._desk).new(row.client, VisitKind(kind) if kind in known else VisitKind.HOME_VISIT)
        fields = replace(
            draft.fields,
            start=text_of(row.values, "start") or draft.fields.start,
            minutes=number_of(row.values, "minutes"),
            place=text_of(row.values, "place"),
            workers=tuple(dict.fromkeys((*draft.fields.workers, *texts_of(row.values, "workers")))),
        )
        return replace(draft, fields=fields, appointment=appointment)

    def miss(self, appointment: bytes, no_show: str, *, cancelled: bool = False) -> None:
        """It was not held; `no_show` is a code of that list. `cancelled` says that it was called off beforehand."""
        row = self._records.get(appointment).row
        self._records.write(Do(PROCESS, row.id, row.client, "cancel" if cancelled else "miss", {"code": no_show}))

    def _today(self) -> date:
        return self._desk.clock().astimezone().date()


def _appointment(row: Row, names: Mapping[bytes, str], *, hidden: bool) -> Appointment | None:
    try:
        start = datetime.fromisoformat(text_of(row.values, "start")).astimezone()
    except (ValueError, OverflowError):
        return None
    if day_of(row.day) is None:
        return None
    name = names.get(row.client, "")
    return Appointment(
        row.id, row.client, name, start, number_of(row.values, "minutes"), text_of(row.values, "kind"),
        "" if hidden else text_of(row.values, "place"),
        texts_of(row.values, "workers"), text_of(row.values, "words"), row.state,
        Placing(start.date(), clock=f"{start:%H:%M}", key=(name.casefold(), row.id)),
    )  # fmt: skip
