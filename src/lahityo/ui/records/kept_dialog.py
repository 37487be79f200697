"""A form of its own kind whose words are kept while they are written, as those of every other form are."""

from PySide6.QtWidgets import QWidget

from lahityo.domain.spec import Values
from lahityo.services.record_drafts import RecordDraft
from lahityo.ui.context import Context
from lahityo.ui.records.keeper import FormKeeper, show_state
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.notes import SavedNote


class KeptDialog(BusySheet):
    """A dialog for a new record of one type. Closing it loses nothing; a subclass says what it holds."""

    def __init__(
        self,
        context: Context,
        record_type: str,
        client: bytes,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.tasks, title, text, parent)
        self.context = context
        self.key: tuple[str, bytes, bytes | None] = (record_type, client, None)
        self.note = SavedNote()
        self._keeper = self._kept_by = FormKeeper(context, self.key, self.kept, None)
        self._keeper.state_changed.connect(self._tell)

    def kept(self) -> Values:
        """What the form holds now, by the fields of its type."""
        raise NotImplementedError

    def restore(self, values: Values) -> None:
        """Show what was kept."""
        raise NotImplementedError

    def find_kept(self) -> None:
        """Show what was kept of an earlier time, if anything was."""
        drafts, (record_type, client, _) = self.context.workspace.casework.record_drafts, self.key
        self.context.tasks.run(self, lambda: drafts.find(record_type, client), self._found)

    def touch(self) -> None:
        """A person changed something."""
        self._keeper.touch()

    def end(self) -> None:
        """The record is written: there is nothing to keep any more."""
        self._keeper.stop()

    def _found(self, draft: RecordDraft | None) -> None:
        if draft is not None:
            self.restore(draft.values)

    def _tell(self, state: str, at: int) -> None:
        show_state(self.note, state, at)
