"""Beside the visit editor: the active goals, each rated by one key press, kept with the draft until signing."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal

from lahityo.services.goals import GoalView
from lahityo.ui.context import Context
from lahityo.ui.goals.rating import GoalRatings
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label


class VisitGoalsCard(Card):
    """Hidden for a client without active goals.

    Signals:
        rated(bytes, object): a person gave a goal a level (−2 to +2), or took it back (None).
    """

    rated = Signal(bytes, object)

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Goals · rate at this visit"))
        self._context = context
        self._given: dict[bytes, int] = {}
        self._ratings = GoalRatings()
        self._ratings.rated.connect(self._rated)
        self.add(self._ratings)
        keys = self.tr("Ctrl+G moves here and back. Keys 1–5 give −2 to +2; the up and down arrows choose the goal.")
        self.add(Label(keys, "small", wrap=True))
        self.hide()

    def show_for(self, client: bytes, given: Mapping[bytes, int]) -> None:
        """Read the client's goals and show the levels that the draft holds."""
        self._given = dict(given)
        if not client:
            self.hide()
            return
        casework = self._context.workspace.casework
        today = casework.desk.clock().astimezone().date()
        self._context.tasks.run(self, lambda: casework.goals.active(client), lambda goals: self._show(goals, today))

    def given(self) -> dict[bytes, int]:
        """Goal → level, for the draft."""
        return dict(self._given)

    def choose_first(self) -> None:
        """Take the focus to the first goal (Ctrl+G in the editor)."""
        self._ratings.choose_first()

    def _show(self, goals: list[GoalView], today: date) -> None:
        self._ratings.show_goals(goals, self._given, today)
        self.setVisible(bool(goals))

    def _rated(self, goal: bytes, level: object) -> None:
        if isinstance(level, int):
            self._given[goal] = level
        else:
            self._given.pop(goal, None)
        self.rated.emit(goal, level)
