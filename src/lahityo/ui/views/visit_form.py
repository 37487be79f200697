"""The fields of a visit, for recording and for correcting one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.domain.codes import Theme, VisitKind
from lahityo.domain.visit import VisitFields
from lahityo.ui import texts
from lahityo.ui.safety.held_back_line import HeldBackLine
from lahityo.ui.views import when
from lahityo.ui.views.page import Column, Page, Row
from lahityo.ui.views.visit_choices import NotHeld, VisitChoices
from lahityo.ui.views.workers_field import WorkersField
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateTimeField, DurationField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea


class VisitForm(Column):
    """Kind, start, duration, workers, place, themes and the three texts, and what is seldom said; `fields` by the
    domain's names.

    Signals:
        edited(): a person changed something.
        redrawn(): where Tab stops has changed.
    """

    edited = Signal()
    redrawn = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__("gap")
        self._shown = VisitFields(b"", VisitKind.HOME_VISIT, "")
        self._under_agreed: Callable[[], list[QWidget]] = list
        self.kind = Select([(str(kind), texts.of_code(kind)) for kind in VisitKind])
        self.start = DateTimeField(self.tr("21.11.2026 12.30"), clock=clock)
        self.duration = DurationField(self.tr("45 min"))
        self.place = HeldBackLine()
        self.workers = WorkersField()
        self.themes = ChipGroup([(str(theme), texts.of_code(theme)) for theme in Theme])
        self.situation = TextArea(min_lines=4)
        self.done = TextArea(min_lines=2)
        self.agreed = TextArea(min_lines=1)
        self.choices = VisitChoices()
        self.not_held = NotHeld(clock, self.tr("21.11.2026 12.30"))
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
            **self.choices.fields,
            **self.not_held.fields,
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = self.fields
        what = Row([fields["kind"], fields["start"]], [1, 1], least=0)
        where = Row([fields["minutes"], fields["place"]], [2, 3], least=0)
        self.add(Row([what, where], [1, 1], least=1.15))
        self.not_held.hide()
        self.add(self.not_held)
        for name in ("workers", "themes"):
            self.add(fields[name])
        self.add(fields["situation"], 1)
        self.add(fields["done"])
        self.add(fields["agreed"])
        self.add(self.choices)

    def _connect(self) -> None:
        self.start.changed.connect(self._started)  # before what saves it
        for signal in (
            self.kind.chosen, self.start.changed, self.duration.changed, self.place.edited, self.workers.changed,
            self.themes.changed, self.situation.edited, self.done.edited, self.agreed.edited, self.choices.changed,
            self.not_held.changed,
        ):  # fmt: skip
            signal.connect(self._edited)
        self.kind.chosen.connect(lambda _: self._show_not_held())
        self.choices.unfolded.connect(self.redrawn)
        self.workers.redrawn.connect(self.redrawn)
        self.place.redrawn.connect(self.redrawn)

    def follow_on(self, page: Page) -> None:
        """Keep the cursor of the texts in sight on this page."""
        for text in (self.situation, self.done, self.agreed):
            page.follow(text)

    def put_under_agreed(self, widget: QWidget, stops: Callable[[], list[QWidget]]) -> None:
        """Put what belongs to the agreement under it; `stops` says where Tab stops there."""
        self.box.insertWidget(self.box.indexOf(self.choices), widget)
        self._under_agreed = stops

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order of the form."""
        return [
            *(self.kind, self.start, self.duration, *self.place.stops(), *self.not_held.stops()),
            *(*self.workers.stops(), self.themes, self.situation, self.done, self.agreed),
            *(*self._under_agreed(), *self.choices.stops()),
        ]

    def value(self) -> VisitFields:
        """What the form says; a start that nobody touched stays as it was written."""
        kind = VisitKind(self.kind.value())
        no_show, agreed_time = self.not_held.value() if kind is VisitKind.CANCELLED else ("", "")
        return replace(
            self._shown,
            kind=kind,
            minutes=self.duration.value() or 0,
            place=self.place.text(),
            themes=tuple(Theme(key) for key in self.themes.selected()),
            situation=self.situation.text(),
            done=self.done.text(),
            agreed=self.agreed.text(),
            workers=self.workers.workers(),
            means=tuple(self.choices.means.selected()),
            goals=self.choices.chosen_goals(),
            needs=tuple(self.choices.needs.selected()),
            no_show=no_show,
            agreed_time=agreed_time,
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
        self.choices.show_value(fields)
        self.not_held.show_value(fields)
        self._show_not_held()

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

    def _show_not_held(self) -> None:
        cancelled = self.kind.value() == VisitKind.CANCELLED
        if cancelled is self.not_held.isHidden():
            self.not_held.setVisible(cancelled)
            self.redrawn.emit()

    def _edited(self, *_: object) -> None:
        self.edited.emit()
