"""The fields of a visit, for recording and for correcting one."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.domain.codes import Theme, VisitKind
from lahityo.domain.visit import VisitFields
from lahityo.ui import texts
from lahityo.ui.views import when
from lahityo.ui.views.page import Column, Page, Row
from lahityo.ui.views.workers_field import WorkersField
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateTimeField, DurationField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField


class VisitForm(Column):
    """Kind, start, duration, workers, place, themes and the three texts; `fields` by the domain's names.

    Signals:
        edited(): a person changed something.
    """

    edited = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__("gap")
        self._shown = VisitFields(b"", VisitKind.HOME_VISIT, "")
        self.kind = Select([(str(kind), texts.of_code(kind)) for kind in VisitKind])
        self.start = DateTimeField(self.tr("21.11.2026 12.30"), clock=clock)
        self.duration = DurationField(self.tr("45 min"))
        self.place = TextField()
        self.workers = WorkersField()
        self.themes = ChipGroup([(str(theme), texts.of_code(theme)) for theme in Theme])
        self.situation = TextArea(min_lines=3, fill=True)
        self.done = TextArea(min_lines=2)
        self.agreed = TextArea(min_lines=1)
        self.fields = {
            "kind": Field(self.tr("Kind of visit"), self.kind),
            "start": Field(self.tr("Started"), self.start),
            "minutes": Field(self.tr("Duration"), self.duration),
            "place": Field(self.tr("Place"), self.place),
            "workers": Field(self.tr("Workers present"), self.workers),
            "themes": Field(self.tr("Themes"), self.themes),
            "situation": Field(self.tr("Situation at the visit"), self.situation),
            "done": Field(self.tr("What was done"), self.done),
            "agreed": Field(
                self.tr("What was agreed"), self.agreed, self.tr("Goes to the shared record: both professions read it.")
            ),
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = self.fields
        what = Row([fields["kind"], fields["start"]], [1, 1], least=0)
        where = Row([fields["minutes"], fields["place"]], [2, 3], least=0)
        self.add(Row([what, where], [1, 1], least=1.15))
        for name in ("workers", "themes"):
            self.add(fields[name])
        self.add(fields["situation"], 1)
        self.add(fields["done"])
        self.add(fields["agreed"])

    def _connect(self) -> None:
        self.start.changed.connect(self._started)  # before what saves it
        for signal in (
            self.kind.chosen, self.start.changed, self.duration.changed, self.place.edited, self.workers.changed,
            self.themes.changed, self.situation.edited, self.done.edited, self.agreed.edited,
        ):  # fmt: skip
            signal.connect(self._edited)

    def follow_on(self, page: Page) -> None:
        """Keep the cursor of the texts in sight on this page."""
        for text in (self.situation, self.done, self.agreed):
            page.follow(text)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of the form."""
        return [
            *(self.kind, self.start, self.duration, self.place, *self.workers.stops(), self.themes),
            *(self.situation, self.done, self.agreed),
        ]

    def value(self) -> VisitFields:
        """What the form says; a start that nobody touched stays as it was written."""
        return replace(
            self._shown,
            kind=VisitKind(self.kind.value()),
            minutes=self.duration.value() or 0,
            place=self.place.text(),
            themes=tuple(Theme(key) for key in self.themes.selected()),
            situation=self.situation.text(),
            done=self.done.text(),
            agreed=self.agreed.text(),
            workers=self.workers.workers(),
        )

    def show_value(self, fields: VisitFields) -> None:
        """Show a visit, silently."""
        self._shown = fields
        start = when.local_start(fields.start)
        self.kind.set_value(str(fields.kind))
        self.start.set_value(start.replace(second=0, microsecond=0, tzinfo=None) if start else None)
        self.duration.set_value(fields.minutes or None)
        self.place.set_text(fields.place)
        self.workers.set_workers(fields.workers)
        self.themes.set_selected([str(theme) for theme in fields.themes])
        self.situation.set_text(fields.situation)
        self.done.set_text(fields.done)
        self.agreed.set_text(fields.agreed)

    def check_typed(self) -> bool:
        """Whether what was typed into the duration means something; says so beside it when not."""
        if self.duration.is_valid():
            return True
        self.fields["minutes"].set_error(self.tr("Write it like 45 min or 1 h 15 min."))
        self.duration.setFocus()
        return False

    def _started(self, value: datetime | None) -> None:
        start = value.astimezone().isoformat() if value else ""
        self._shown = replace(self._shown, start=start)

    def _edited(self, *_: object) -> None:
        self.edited.emit()
