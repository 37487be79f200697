"""For everyone of the team: which hand-overs there were, without the clients' names."""

from lahityo.services.handovers import HandOver
from lahityo.ui.context import Context
from lahityo.ui.handover import words
from lahityo.ui.views.facts import Facts
from lahityo.ui.widgets.card import Card

_MOST = 20


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
