"""One goal in a card: its name, how far it has come, and the way it has gone; a click or Enter opens it."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lahityo.services.goals import GoalView
from lahityo.ui.design import paint
from lahityo.ui.design.theme import current
from lahityo.ui.goals.levels import LevelLine, LevelMeter, sign
from lahityo.ui.goals.words import name_of
from lahityo.ui.records import words as record_words
from lahityo.ui.views import when
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill, PillTone

_TONES: dict[str, PillTone] = {"paused": "neutral", "reached": "done", "ended": "neutral"}


class GoalLine(QWidget):
    """A goal to open.

    Signals:
        opened(object): a person wants to see the goal; it is the `GoalView`.
    """

    opened = Signal(object)

    def __init__(self, goal: GoalView, today: date) -> None:
        super().__init__()
        self._goal = goal
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = name_of(goal.row.values)
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(Label(name, "body", wrap=True), 1)
        if goal.status != "active":
            words = record_words.of_item("goal_status", goal.status)
            head.addWidget(Pill(words, _TONES.get(goal.status, "neutral")), 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        column.addLayout(foot)
        foot.addWidget(LevelMeter(goal.level), 1)
        self._level = Label(self._level_words(today), "small", tabular=True)
        self._line = LevelLine(small=True)
        self._line.set_ratings(goal.ratings)
        foot.addWidget(self._level)
        foot.addWidget(self._line)
        self._foot = foot
        self._column = column
        level = sign(goal.level) if goal.ratings else self.tr("not rated yet")
        self.setAccessibleName(f"{name}, {level}")
        self._space()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter or space."""
        self._ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._goal)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._goal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for who moves by keyboard."""
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEvent) -> None:
        """The ground under the pointer."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The plain ground again."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the ring."""
        theme, painter = current(), QPainter(self)
        if self.underMouse():
            paint.box(painter, self.rect(), theme.metrics.control_radius, theme.color("hover"))
        if self._ring and self.hasFocus():
            paint.focus_ring(painter, self.rect(), theme.metrics.control_radius, theme)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _level_words(self, today: date) -> str:
        if not self._goal.ratings:
            return self.tr("not rated yet")
        last = self._goal.ratings[-1]
        return f"{sign(last.level)} · {when.short_day(date.fromisoformat(last.day), today)}"

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setContentsMargins(sizes.unit, sizes.unit, sizes.unit, sizes.unit)
        self._column.setSpacing(sizes.unit)
        self._foot.setSpacing(sizes.gap)
        # As wide in every line, so that the meters of a card end alike.
        self._level.setMinimumWidth(
            QFontMetrics(current().font("small", tabular=True)).horizontalAdvance("+2 · 30.12.26")
        )
