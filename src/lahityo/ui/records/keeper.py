"""Keeps the words of an unfinished record form in the vault, within a second of the last keystroke."""

from collections.abc import Callable

from lahityo.domain.spec import Values
from lahityo.services.records import Card
from lahityo.ui.context import Context
from lahityo.ui.views import when
from lahityo.ui.views.keeper import Keeper
from lahityo.ui.widgets.notes import SavedNote, SavedState


def show_state(note: SavedNote, state: str, at: int) -> None:
    """Say at the foot of a form what its keeper tells."""
    told: SavedState = "saved" if state == "saved" else "saving" if state == "saving" else "failed"
    note.set_state(told, when.clock_with_seconds(when.local(at)) if at else "")


class FormKeeper(Keeper[Values]):
    """The keeper of one form."""

    def __init__(
        self, context: Context, key: tuple[str, bytes, bytes | None], take: Callable[[], Values], card: Card | None
    ) -> None:
        """`key` is (type, client, record or None); `card` is the record as the edit began with it."""
        drafts, (kind, client, record) = context.workspace.casework.record_drafts, key
        super().__init__(context, take, lambda values: drafts.keep(kind, client, record, values, card))
