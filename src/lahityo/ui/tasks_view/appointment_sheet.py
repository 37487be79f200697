"""One appointment: recording the visit, or why it was not held."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.services.appointments import Appointment
from lahityo.services.casework import Casework
from lahityo.services.drafts import VisitDraft
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_duration


class AppointmentSheet(BusySheet):
    """Opened from the round and the week."""

    def __init__(self, context: Context, appointment: Appointment, parent: QWidget, *, writes: bool = True) -> None:
        kind = words.of_item("appointment_kind", appointment.kind)
        super().__init__(context.tasks, appointment.client_name or kind, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._appointment = context, appointment
        facts = Facts()
        facts.show_facts(
            [
                (self.tr("When"), when.day_and_clock(appointment.start)),
                (self.tr("Duration"), format_duration(appointment.minutes) if appointment.minutes else ""),
                (self.tr("Kind of meeting"), kind),
                (self.tr("Place"), appointment.place),
                (self.tr("Workers"), ", ".join(appointment.workers)),
                (self.tr("More information"), appointment.words),
            ]
        )
        self.add(facts)
        self.add_action(self.tr("Close"), rejects=True)
        planned = writes and appointment.state == "planned"
        if planned:
            missed = Button(self.tr("Did not take place…"))
            missed.clicked.connect(self._ask_why)
            self.add(Bar([missed], [self._details()]))
        else:
            self.add(Bar([], [self._details()]))
        if planned and appointment.client:
            record = self.add_action(self.tr("Record the visit"), "primary")
            record.clicked.connect(lambda: self._record(record))
            record.setFocus()

    def _details(self) -> Button:
        details = Button(self.tr("Change or history"), "quiet", icon="arrow-right")
        details.clicked.connect(self._open_record)
        return details

    def _open_record(self) -> None:
        self.accept()
        self._context.go.open_record(self._appointment.id)

    def _record(self, button: Button) -> None:
        casework, appointment = self._context.workspace.casework, self._appointment.id

        def opened(draft: VisitDraft) -> None:
            self.accept()
            self._context.go.open_draft(draft.id)

        self.act(button, lambda: _kept(casework, appointment), opened, lane="write")

    def _ask_why(self) -> None:
        appointments, appointment = self._context.workspace.casework.appointments, self._appointment
        why = ChipGroup(words.options("no_show"), multiple=False)
        beforehand = appointment.start > self._context.workspace.casework.desk.clock()
        sheet = ActSheet(self._context, self.tr("Did not take place"), "", self.tr("Save"), self)

        def prepare() -> Callable[[], object]:
            code = why.value()
            return lambda: appointments.miss(appointment.id, code, cancelled=beforehand)

        sheet.ask({"code": Field(self.tr("Reason"), why, required=True)}, prepare)
        sheet.acted.connect(self.accept)
        sheet.open()


def _kept(casework: Casework, appointment: bytes) -> VisitDraft:
    """The draft of the visit: the one begun already, or a new one, kept at once."""
    for row in casework.drafts.rows():
        draft = casework.drafts.get(row.id)
        if draft is not None and draft.appointment == appointment:
            return draft
    draft = casework.appointments.record(appointment)
    casework.drafts.save(draft)
    return draft
