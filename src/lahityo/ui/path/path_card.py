"""The card of the timeline: how far back it goes, the picture, and in words what is being looked at."""

from PySide6.QtCore import Signal

from lahityo.services.paths import Timeline
from lahityo.ui.path.bars import NameOf, bars, lane_names
from lahityo.ui.path.timeline_view import TimelineView
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill

_SPANS = {"half": 183, "year": 365, "two": 730, "all": None}


class PathCard(Card):
    """The path in time.

    Signals:
        opened(bytes): the record of a step that was pressed.
        add_pressed(): the first step is to be written.
    """

    opened = Signal(bytes)
    add_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Timeline"))
        self._shown: tuple[Timeline, NameOf] | None = None
        self._spans = ChipGroup(
            [
                ("half", self.tr("6 months")),
                ("year", self.tr("1 year")),
                ("two", self.tr("2 years")),
                ("all", self.tr("Everything")),
            ],
            multiple=False,
            mark=False,
            required=True,
        )
        self._spans.set_selected(["two"])
        self._spans.setAccessibleName(self.tr("How far back"))
        self._spans.changed.connect(lambda _: self._draw())
        self._long_term = Pill(self.tr("Long-term homeless"), "warning", icon="house")
        self._long_term.hide()
        self._controls = Bar([self._spans], [self._long_term])
        self._view = TimelineView()
        self._view.setAccessibleName(self.tr("Timeline"))
        self._view.opened.connect(self.opened)
        self._view.looked_at.connect(self._tell)
        self._told = Label("", "small", ink="ink2", wrap=True, selectable=True)
        self._hint = self.tr("Choose a step with the arrow keys or the pointer; Enter opens it.")
        self._empty = EmptyState(
            "map-pin",
            self.tr("The path will be drawn here"),
            self.tr("Steps may follow each other in any order; skipping and coming back belong to it."),
            self.tr("Write the first step"),
        )
        self._empty.step_taken.connect(self.add_pressed)
        self._empty.hide()
        for widget in (self._controls, self._view, self._told, self._empty):
            self.add(widget)

    def show_timeline(self, timeline: Timeline, name_of: NameOf, *, adds: bool = True) -> None:
        """Draw this path; `adds` offers to write its first step."""
        self._empty.button.setVisible(adds)
        self._shown = (timeline, name_of)
        has_steps = bool(timeline.stretches)
        for widget in (self._controls, self._view, self._told):
            widget.setVisible(has_steps)
        self._empty.setVisible(not has_steps)
        self._long_term.setVisible(timeline.long_term_homeless)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        timeline, name_of = self._shown
        self._told.setText(self._hint)
        days = _SPANS[self._spans.value() or "all"]
        self._view.show_bars(lane_names(), bars(timeline, name_of), timeline.today, days)

    def _tell(self, detail: str) -> None:
        self._told.setText(detail.replace("\n", " · "))
