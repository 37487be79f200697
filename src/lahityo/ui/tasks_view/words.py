"""Tasks and appointments as rows of a list."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from lahityo.domain.tasks import Urgency
from lahityo.services.appointments import Appointment
from lahityo.services.tasks import Task
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.finnish_time import format_duration
from lahityo.ui.widgets.rows import PillText, VisitRow


def of_task(task: Task) -> str:
    """What is to be done: its writer's words, or those of its rule."""
    if not task.rule:
        return task.words
    said = {name: words.of_day(value) if name == "day" else value for name, value in task.said}
    return QCoreApplication.translate("Tasks", task.words).format(**said)


def task_row(task: Task, today: date, *, names_client: bool = True) -> VisitRow:
    """A task in a list; without `names_client` in a list of one client."""
    day = when.short_day(task.day, today) if task.day is not None else ""
    who = task.member_name
    if task.with_client and not who:
        who = QCoreApplication.translate("Tasks", "the client's own duty")
    return VisitRow(
        day,
        of_task(task),
        task.client_name if names_client else "",
        joined(who, task.more, "" if task.rule else source_words(task)),
        pill=urgency_pill(task, today),
    )


def source_words(task: Task) -> str:
    """What the task comes from, in the user's language."""
    if task.source_type == "visit":
        return QCoreApplication.translate("Tasks", "agreed at a visit")
    return words.of_type(task.source_type)


class TaskWords(QObject):
    """Words about a task that need a plural: the translation tool finds those of `tr` only."""

    def overdue(self, days: int) -> str:
        """How late a task is; one day or more."""
        return self.tr("%n day(s) overdue", "", days)


def urgency_pill(task: Task, today: date) -> PillText | None:
    """What must not wait, and how long it has been overdue."""
    if task.urgency is Urgency.NOW:
        return PillText(QCoreApplication.translate("Tasks", "Urgent"), "danger")
    if task.urgency is Urgency.OVERDUE and task.day is not None:
        days = (today - task.day).days
        return PillText(TaskWords().overdue(days), "warning", "clock")
    return None


def appointment_row(one: Appointment, today: date) -> VisitRow:
    """An appointment in the round or the calendar: its time, whose it is, what and where."""
    length = format_duration(one.minutes) if one.minutes else ""
    state = None
    if one.state != "planned":
        state = words.state_pill("appointment", one.state)
    elif one.start.date() < today:
        state = PillText(QCoreApplication.translate("Tasks", "Not recorded"), "warning")
    kind = words.of_item("appointment_kind", one.kind)
    return VisitRow(
        when.clock(one.start),
        one.client_name or QCoreApplication.translate("Tasks", "The team"),
        kind,
        joined(length, one.place, ", ".join(one.workers), one.words),
        pill=state,
    )


def round_row(item: Task | Appointment, today: date) -> VisitRow:
    """A line of today's round: whose it is first, then what."""
    if isinstance(item, Appointment):
        return appointment_row(item, today)
    row = task_row(item, today)
    if not item.client_name:
        return row
    late = item.day is not None and item.day < today
    return row._replace(when=row.when if late else "", title=item.client_name, detail=of_task(item))
