"""Parts of the visit's form that most visits leave alone: means, goals and basic needs, and why it was not held."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.domain.visit import VisitFields
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.views.page import Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateTimeField
from lahityo.ui.widgets.field import Field


class VisitChoices(Column):
    """Chips behind one button, open from the start when something is chosen.

    Signals:
        changed(): a person chose something.
        unfolded(): the chips came in sight.
    """

    changed = Signal()
    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__("gap")
        self._open = Button(self.tr("Means, goals and basic needs"), "quiet", icon="plus")
        self._open.clicked.connect(self.unfold)
        self.means = _Chosen(words.options("means"))
        self.goals = _Chosen([])
        self.needs = _Chosen(words.options("need"))
        self.fields = {
            "means": Field(self.tr("Means used"), self.means),
            "goals": Field(self.tr("Goals worked on"), self.goals),
            "needs": Field(self.tr("Basic needs met"), self.needs),
        }
        self.box.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        for field in self.fields.values():
            field.hide()
            self.add(field)
        for chips in (self.means, self.goals, self.needs):
            chips.changed.connect(lambda _: self.changed.emit())

    def stops(self) -> list[QWidget]:
        """Where Tab stops now."""
        if not self._open.isHidden():
            return [self._open]
        return [self.means, *([] if self.fields["goals"].isHidden() else [self.goals]), self.needs]

    def unfold(self) -> None:
        """Show the chips."""
        had_focus = self._open.hasFocus()
        self._open.hide()
        self.fields["means"].show()
        self.fields["needs"].show()
        self.fields["goals"].setVisible(self.goals.has_options())
        self.unfolded.emit()
        if had_focus:
            self.means.setFocus()

    def offer_goals(self, goals: Sequence[tuple[bytes, str]]) -> None:
        """The client's goals that may have been worked on, as (id, words)."""
        self.goals.offer([(goal.hex(), name) for goal, name in goals])
        if self._open.isHidden():
            self.fields["goals"].setVisible(self.goals.has_options())

    def show_value(self, fields: VisitFields) -> None:
        """Show what a visit says, silently."""
        self.means.choose(fields.means)
        self.needs.choose(fields.needs)
        self.goals.choose([goal.hex() for goal in fields.goals])
        if fields.means or fields.needs or fields.goals:
            self.unfold()

    def chosen_goals(self) -> tuple[bytes, ...]:
        """The goals that are chosen, sorted by id."""
        return tuple(sorted(bytes.fromhex(goal) for goal in self.goals.selected()))


class NotHeld(Column):
    """Why a visit did not take place, and when it was to be; shown for a cancelled one.

    Signals:
        changed(): a person changed something.
    """

    changed = Signal()

    def __init__(self, clock: Clock, placeholder: str) -> None:
        super().__init__("gap")
        self._time = ""
        self.no_show = ChipGroup(words.options("no_show"), multiple=False)
        self.agreed_time = DateTimeField(placeholder, clock=clock)
        self.fields = {
            "no_show": Field(self.tr("Why it did not take place"), self.no_show, required=True),
            "agreed_time": Field(self.tr("Time agreed"), self.agreed_time),
        }
        self.add(Row([self.fields["no_show"], self.fields["agreed_time"]], [3, 1], least=1.15))
        self.no_show.changed.connect(lambda _: self.changed.emit())
        self.agreed_time.changed.connect(self._typed)

    def show_value(self, fields: VisitFields) -> None:
        """Show what a visit says, silently."""
        self.no_show.set_selected([fields.no_show])
        self._time = fields.agreed_time
        moment = when.local_start(fields.agreed_time) if fields.agreed_time else None
        self.agreed_time.set_value(moment.replace(second=0, microsecond=0, tzinfo=None) if moment else None)

    def value(self) -> tuple[str, str]:
        """The code of the reason, and the agreed time (ISO 8601 with offset); each may be empty."""
        return self.no_show.value(), self._time

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [] if self.isHidden() else [self.no_show, self.agreed_time]

    def _typed(self, value: datetime | None) -> None:
        self._time = value.astimezone().isoformat() if value else ""
        self.changed.emit()


class _Chosen(ChipGroup):
    """Chips that keep what was chosen, also when it is not offered any more."""

    def __init__(self, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(options)
        self._offered = list(options)

    def has_options(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._chips)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Other options; what is chosen stays."""
        chosen = self.selected()
        self._offered = list(options)
        self.choose(chosen)

    def choose(self, keys: Sequence[str]) -> None:
        """Choose these."""
        names = dict(self._offered)
        self.set_options([*self._offered, *((key, names.get(key, "…")) for key in keys if key not in names)])
        self.set_selected(keys)
