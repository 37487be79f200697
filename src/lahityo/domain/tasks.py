"""Tasks that follow from what stands in the records, and the order in which tasks and appointments are taken up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from lahityo.domain.due import Due, TaskFacts
from lahityo.domain.task_rules import RULES, Known

PRIORITIES = ("urgent", "normal", "low")


class Urgency(IntEnum):
    """Which comes first in the round and among the tasks."""

    NOW = 0
    OVERDUE = 1
    TODAY = 2
    LATER = 3


@dataclass(frozen=True, slots=True)
class Placing:
    """What decides the place of a task or an appointment in a list.

    `day` is None for a task without one; `clock` is the time of an appointment, as text that sorts; `priority` is a
    code of the list "priority"; `key` breaks ties, by the client's name, then by id.
    """

    day: date | None
    urgent: bool = False
    clock: str = ""
    priority: str = ""
    key: tuple[str, bytes] = ("", b"")

    def urgency(self, today: date) -> Urgency:
        """How urgent it is today."""
        if self.urgent or (self.priority == "urgent" and self.day is not None and self.day <= today):
            return Urgency.NOW
        if self.day is None or self.day > today:
            return Urgency.LATER
        return Urgency.TODAY if self.day == today else Urgency.OVERDUE

    def order(self, today: date) -> tuple[int, str, str, int, tuple[str, bytes]]:
        """Sorts what is most urgent first: what cannot wait, the longest overdue, today by the clock, then later."""
        rank = -1 if self.urgent else PRIORITIES.index(self.priority) if self.priority in PRIORITIES else 1
        day = self.day.isoformat() if self.day is not None else "9999"
        # An appointment has its time; tasks of the day come after those, as they can be moved.
        return (int(self.urgency(today)), day, self.clock or "99", rank, self.key)


def due_tasks(facts: TaskFacts, today: date) -> list[Due]:
    """Every task that follows from the records, in no order; one that has been dealt with is among them still."""
    known = Known(facts, today)
    return list(_once(due for rule in RULES for due in rule(known)))


def _once(found: Iterable[Due]) -> Iterable[Due]:
    return {due.id: due for due in found}.values()
