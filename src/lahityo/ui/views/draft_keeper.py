"""Keeps the draft of a visit; an editor that opens one still unsaved by a former editor takes its newer text over."""

from collections.abc import Callable

from lahityo.services.drafts import VisitDraft
from lahityo.ui.context import Context
from lahityo.ui.views.keeper import Keeper


class DraftKeeper(Keeper[VisitDraft]):
    """The keeper of one draft."""

    def __init__(self, context: Context, take: Callable[[], VisitDraft]) -> None:
        super().__init__(context, take, context.workspace.casework.drafts.save)


def left_behind(context: Context, draft: bytes) -> VisitDraft | None:
    """The text of a draft that a former editor could not save yet; its keeper gives it up."""
    for keeper in context.tasks.findChildren(DraftKeeper):
        found = keeper.left
        if found is not None and found.id == draft:
            keeper.stop()
            return found
    return None
