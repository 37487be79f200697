"""Sheets of the synchronisation page: leaving something with a reason, and letting a restored server be filled up."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.texts import of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField


class LeaveSheet(BusySheet):
    """Asks why something is left as it is; accepted once that is written down.

    `what` is the line it is about, `means` what leaving it comes to, `leave` writes the reason.
    """

    def __init__(
        self, context: Context, what: str, means: str, leave: Callable[[str], None], parent: QWidget | None
    ) -> None:
        super().__init__(
            context.tasks, QCoreApplication.translate("LeaveSheet", "Give up sending this change"), what, parent
        )
        self._write = leave
        self.add(Label(means, "body", wrap=True))
        self._grounds = TextField()
        self._fields["why"] = self._field = Field(self.tr("Why it can stay unsent"), self._grounds, required=True)
        self.add(self._field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._leave = self.add_action(self.tr("Give up"), "danger")
        self._leave.clicked.connect(self._give_up)
        self._grounds.setFocus()

    def _give_up(self) -> None:
        write, grounds = self._write, self._grounds.text()
        self.act(self._leave, lambda: write(grounds), lane="write")

    def _failed(self, error: LahityoError) -> None:
        self._say(self._field, of_error(error))


class FillUpSheet(BusySheet):
    """What an administrator makes sure of before the laptops bring back what a restored server lacks."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            context.tasks,
            QCoreApplication.translate("FillUpSheet", "Refill the server"),
            QCoreApplication.translate(
                "FillUpSheet",
                "Every laptop then sends the server what the server is missing. Nothing is removed anywhere.",
            ),
            parent,
        )
        self._context = context
        for number, text in enumerate(
            (
                self.tr("Ask whoever runs the server whether it was restored from a backup. If not, do not go on."),
                self.tr("Ask each colleague who has recorded since the backup to sync once."),
                self.tr("Then press Refill the server. A laptop that comes later brings its own part then."),
            ),
            start=1,
        ):
            self.add(Label(f"{number}. {text}", "body", wrap=True))
        self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(self.tr("Refill the server"), "primary")
        self._go.clicked.connect(self._fill_up)

    def _fill_up(self) -> None:
        self.act(self._go, self._context.workspace.sync.fill_up, self._done, lane="write")

    def _done(self, _: None) -> None:
        self._context.tell(self.tr("The laptops refill the server as each one syncs."))
        self.accept()


def kind_words(kind: str) -> str:
    """What a record type is called in the outbox, of those that the registry does not name; empty for the rest."""
    if kind == "visit":
        return QCoreApplication.translate("SyncView", "Visit")
    return QCoreApplication.translate("SyncView", "Client's details") if kind == "client" else ""
