"""For everyone of the team: which hand-overs there were, without the clients' names."""

from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from lahityo.services.handovers import HandOver
from lahityo.ui.context import Context
from lahityo.ui.handover import words
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.when import local
from lahityo.ui.widgets.card import Card

_MOST = 20
_NEWS = timedelta(days=7)
_MOST_NEWS = 3


class TeamHandOvers(Card):
    """Hidden while there were none."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.set_title(self.tr("Clients handed over"))
        self._facts = Facts()
        self.add(self._facts)
        self.hide()
        context.tasks.run(self, context.workspace.casework.hand_overs.of_team, self._show)

    def _show(self, told: list[HandOver]) -> None:
        self._facts.show_facts([(words.of_registers(one), words.of_gone(one)) for one in told[:_MOST]])
        self.setVisible(bool(told))


class RecentHandOvers(Card):
    """On Tänään for a week: a client who is not in the list any more has not been lost."""

    concerns: ClassVar[frozenset[str]] = frozenset({"client", "forgotten", "roster"})

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("TeamHandOvers", "Clients handed over"))
        self._context = context
        self._facts = Facts()
        self.add(self._facts)
        self.hide()
        self.load()

    def load(self) -> None:
        """Read which there were."""
        casework = self._context.workspace.casework
        self._context.tasks.run(self, casework.hand_overs.of_team, self._show)

    def _show(self, told: list[HandOver]) -> None:
        now = self._context.workspace.casework.desk.clock()
        recent = [one for one in told if now - local(one.at) < _NEWS][:_MOST_NEWS]
        self._facts.show_facts([(words.of_registers(one), words.of_gone(one)) for one in recent])
        self.setVisible(bool(recent))
