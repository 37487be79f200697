"""On Tänään: the plans that wait for a decision of this person's role or for mending, and the way to them."""

from lahityo.domain.codes import Role
from lahityo.services.plan_queue import Waiting, Why
from lahityo.ui.context import Context
from lahityo.ui.plans.queue import row_of
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow

_MOST = 4
_OF_ROLE = {
    Role.SOCIAL_WORKER: frozenset({Why.CONTESTED, Why.PROPOSED, Why.EXPIRED, Why.EXPIRING}),
    Role.TEAM_LEAD: frozenset({Why.CONTESTED, Why.EXPIRED, Why.EXPIRING}),
    Role.SOCIAL_INSTRUCTOR: frozenset({Why.CONTESTED, Why.RETURNED, Why.EXPIRED, Why.REVIEW}),
}


class PlansCard(Card):
    """Hidden while nothing waits for this role."""

    concerns = frozenset({"plan", "plan_version", "plan_evaluation", "step", "void"})

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Plans to review"), link=self.tr("All plans"))
        self._context = context
        casework = context.workspace.casework
        self._today = casework.desk.clock().astimezone().date()
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Plans to review"), fitted=True, least=1)
        self._list.opened.connect(lambda one: context.go.open_client(one.client, "plan"))
        self.link_pressed.connect(lambda: context.go.open_place("plans"))
        self.add(self._list)
        self.hide()
        self.load()

    def load(self) -> None:
        """Read what waits."""
        casework = self._context.workspace.casework

        def read() -> tuple[Role, list[Waiting]]:
            return casework.desk.role(), casework.plan_queue.waiting(missing=False)

        self._context.tasks.run(self, read, self._show)

    def _show(self, found: tuple[Role, list[Waiting]]) -> None:
        role, waiting = found
        mine = [one for one in waiting if one.why in _OF_ROLE.get(role, frozenset())]
        self._list.show_items(mine[:_MOST])
        self.set_trailing(str(len(mine)) if mine else "")
        self.setVisible(bool(mine))

    def _row(self, item: Waiting) -> VisitRow:
        return row_of(item, self._today, short=True)
