"""Rating goals by one key press: 1 to 5 give the chosen goal −2 to +2, Up and Down choose the goal."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.domain.gas import LEVEL_FIELDS, LEVELS
from lahityo.services.goals import GoalView
from lahityo.ui.design.theme import current
from lahityo.ui.goals.levels import sign
from lahityo.ui.goals.words import name_of
from lahityo.ui.views import when
from lahityo.ui.views.page import Row
from lahityo.ui.widgets.chips import Chip, ChipGroup
from lahityo.ui.widgets.label import Label

_KEYS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), LEVELS, strict=True))
_FIELD_OF = dict(zip(LEVELS, LEVEL_FIELDS, strict=True))
_LEAST = 0.65
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class GoalRatings(QWidget):
    """The goals with their five levels as chips.

    Signals:
        rated(bytes, object): a person gave a goal a level, or took it back (None).
    """

    rated = Signal(bytes, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[bytes, GoalRatingRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._space()

    def show_goals(self, goals: Sequence[GoalView], given: Mapping[bytes, int], today: date) -> None:
        """Show these goals with the levels given here so far; the focus stays on its goal."""
        if list(self._rows) != [one.row.id for one in goals]:
            self._rebuild(goals)
        for goal in goals:
            self._rows[goal.row.id].show_goal(goal, given.get(goal.row.id), today)

    def given(self) -> dict[bytes, int]:
        """Goal → level, of those that have been given one here."""
        return {goal: level for goal, row in self._rows.items() if (level := row.level()) is not None}

    def choose_first(self) -> None:
        """Take the focus to the first goal."""
        for row in self._rows.values():
            row.chips.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the card, from whichever chip has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, Chip):
            key = Qt.Key(event.key())
            goals = list(self._rows)
            place = next(at for at, goal in enumerate(goals) if self._rows[goal].holds(watched))
            if key in _KEYS and event.modifiers() in (_NO_MODIFIER, Qt.KeyboardModifier.KeypadModifier):
                self._rows[goals[place]].give(_KEYS[key])
                return True
            step = (key == Qt.Key.Key_Down) - (key == Qt.Key.Key_Up)
            if step:
                goal = goals[(place + step) % len(goals)]
                self._rows[goal].chips.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _rebuild(self, goals: Sequence[GoalView]) -> None:
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for goal in goals:
            row = GoalRatingRow(goal.row.id)
            row.rated.connect(self.rated)
            for chip in row.chips.findChildren(Chip):
                chip.installEventFilter(self)
            self._column.addWidget(row)
            self._rows[goal.row.id] = row

    def _space(self) -> None:
        self._column.setSpacing(current().metrics.gap + current().metrics.unit)


class GoalRatingRow(QWidget):
    """One goal: its name, the chips, and the level given before."""

    rated = Signal(bytes, object)

    def __init__(self, goal: bytes) -> None:
        super().__init__()
        self._goal = goal
        self._name = Label("", "body", wrap=True)
        self.chips = ChipGroup([(str(level), sign(level)) for level in LEVELS], multiple=False)
        self.chips.changed.connect(lambda _: self.rated.emit(self._goal, self.level()))
        self._before = Label("", "small", tabular=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().metrics.unit)
        column.addWidget(self._name)
        column.addWidget(Row([self.chips, self._before], [1, 0], least=_LEAST))

    def show_goal(self, goal: GoalView, level: int | None, today: date) -> None:
        """The goal and the level given here, if any."""
        words = name_of(goal.row.values)
        self._name.setText(words)
        for one in LEVELS:
            chip = self.chips.chip(str(one))
            meaning = goal.row.values.get(_FIELD_OF[one])
            chip.setToolTip(meaning if isinstance(meaning, str) else "")
            chip.setAccessibleName(f"{words} {sign(one)}")
        self.chips.set_selected([] if level is None else [str(level)])
        last = goal.ratings[-1] if goal.ratings else None
        self._before.setText(
            self.tr("last {level} · {day}").format(
                level=sign(last.level), day=when.short_day(date.fromisoformat(last.day), today)
            )
            if last
            else ""
        )

    def level(self) -> int | None:
        """The level given here, or None."""
        value = self.chips.value()
        return int(value) if value else None

    def give(self, level: int) -> None:
        """Give the level; the one that is there already is taken back."""
        self.chips.set_selected([] if self.level() == level else [str(level)])
        self.chips.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.rated.emit(self._goal, self.level())

    def holds(self, chip: Chip) -> bool:
        """Whether the chip is of this goal."""
        return self.chips.isAncestorOf(chip)
