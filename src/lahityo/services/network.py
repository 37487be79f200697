"""The network of a client: who may be contacted, and meetings whose duties become tasks as they are signed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lahityo.base.ids import new_id
from lahityo.domain.everyday_rules import duties_text, permission_now
from lahityo.domain.months import day_of
from lahityo.domain.spec import Value, Values, text_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Card, Row
from lahityo.services.record_writes import New, Sign, Write
from lahityo.services.records import Records
from lahityo.services.safety import Safety
from lahityo.services.tasks import new_task

MEETING = "network_meeting"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the network. `permission` is what counts now: the stricter of two values, none once it has run out.

    `phone` and `email` are empty where the client has forbidden contact, and while the client's details are hidden;
    `hidden` says that they are.
    """

    row: Row
    name: str
    permission: str
    phone: str
    email: str
    hidden: bool
    ended: bool

    @property
    def contactable(self) -> bool:
        """Whether this one may be contacted or invited."""
        return self.permission in ("yes", "limited")


@dataclass(frozen=True, slots=True)
class Duty:
    """What was agreed at a meeting: who does what, by which day (None when it was left open)."""

    what: str
    who: str = ""
    by: date | None = None
    member: bytes | None = None
    with_client: bool = False


class Network:
    """Use cases about a client's network."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def people(self, client: bytes) -> list[Person]:
        """The network, by name; those who may not be contacted are in it, without their contact details."""
        hidden = Safety(self._desk, self._records).protection(client).holds
        today = self._desk.clock().astimezone().date()
        found = [_person(row, today, hidden=hidden) for row in self._records.rows("network_person", client=client)]
        return sorted(found, key=lambda one: (not one.contactable, one.name.casefold(), one.row.id))

    def sign_meeting(
        self, client: bytes, values: Values, duties: Sequence[Duty], *, card: Card | None = None
    ) -> list[bytes]:
        """Sign a meeting; each duty becomes one task in the same write. The ids of the meeting and of the tasks.

        `card` is the open meeting that is signed, None for a new one. The text of what was agreed is made of the
        duties when it is not given. What a form had kept of the meeting ends.
        """
        meeting = card.row.id if card is not None else new_id()
        text = values.get("duties") or duties_text([(one.who, one.what, one.by) for one in duties])
        given: dict[str, Value] = {**values, "duties": text}
        writes: list[Write] = [
            New(MEETING, client, given, id=meeting, sign=True) if card is None else Sign(card, given),
            *(new_task(client, _task_values(one, meeting)) for one in duties if one.what.strip()),
        ]
        return self._records.write(*writes, draft=(MEETING, client, card.row.id if card is not None else None))


def _task_values(duty: Duty, meeting: bytes) -> dict[str, Value]:
    return {
        "what": duty.what.strip(),
        "due": duty.by.isoformat() if duty.by is not None else None,
        "assignee": duty.member,
        "assignee_name": duty.who.strip() or None,
        "with_client": duty.with_client or None,
        "source": meeting,
        "source_type": MEETING,
    }


def _person(row: Row, today: date, *, hidden: bool) -> Person:
    given = row.versions.get("permission") or (row.values.get("permission"),)
    until = day_of(row.values.get("until"))
    permission = permission_now([one for one in given if isinstance(one, str)], until, today)
    shown = permission != "no" and not hidden
    return Person(
        row, text_of(row.values, "name"), permission,
        text_of(row.values, "phone") if shown else "", text_of(row.values, "email") if shown else "",
        hidden and permission != "no", until is not None and until < today,
    )  # fmt: skip
