"""The path in one strip: where the client has been last, where the client is now, and how the client lives."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.services.paths import Lane, Stretch, Timeline
from lahityo.ui.design.theme import current
from lahityo.ui.path.bars import NameOf, title
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.flow import FlowLayout, clear_layout
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill

_PAST = 3


class PathStrip(QWidget):
    """The last steps as pills in order, those that hold today marked, and the housing situation under them."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = QWidget()
        self._flow = FlowLayout(self._steps)
        self._housing = QWidget()
        self._housing_flow = FlowLayout(self._housing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._steps)
        self._column.addWidget(self._housing)
        self._space()

    def show_timeline(self, timeline: Timeline, name_of: NameOf) -> None:
        """Show this path."""
        clear_layout(self._flow)
        clear_layout(self._housing_flow)
        now = {one.record for one in timeline.now}
        steps = [one for one in timeline.stretches if one.lane is not Lane.HOUSING]
        past = sorted((one for one in steps if one.record not in now), key=lambda one: one.start)[-_PAST:]
        present = sorted((one for one in steps if one.record in now), key=lambda one: one.start)
        told = ""
        for one in (*past, *present):
            name = title(one, name_of)
            if name == told and one.record not in now:
                continue  # periods that follow each other are one thing here
            self._flow.addWidget(_Step(name, self._since(one), holds=one.record in now, follows=bool(told)))
            told = name
        if not steps:
            self._flow.addWidget(Label(self.tr("No steps on the path yet."), "meta"))
        self._show_housing(timeline, name_of)

    def _show_housing(self, timeline: Timeline, name_of: NameOf) -> None:
        homes = [one for one in timeline.now if one.lane is Lane.HOUSING]
        self._housing.setVisible(bool(homes))
        if not homes:
            return
        home = max(homes, key=lambda one: one.start)
        words = self.tr("Housing: {situation}, {since}").format(
            situation=name_of(home.codes, home.kind), since=self._since(home)
        )
        self._housing_flow.addWidget(Label(words, "body"))
        if timeline.long_term_homeless:
            self._housing_flow.addWidget(Pill(self.tr("Long-term homeless"), "warning"))

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setSpacing(sizes.gap)
        self._flow.setSpacing(sizes.unit)
        self._housing_flow.setSpacing(sizes.gap)

    def _since(self, one: Stretch) -> str:
        return self.tr("since {day}").format(day=format_date(one.start))


class _Step(QWidget):
    """One step; an arrow before one that follows another stays with it on the line."""

    def __init__(self, name: str, since: str, *, holds: bool, follows: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().metrics.unit)
        if follows:
            row.addWidget(Glyph("arrow-right", "ink3"), 0, Qt.AlignmentFlag.AlignVCenter)
        pill = Pill(name, "done" if holds else "neutral", icon="map-pin" if holds else "check")
        pill.setToolTip(since)
        row.addWidget(pill)
