"""Opening a restricted client in an emergency: who, why, and what follows from it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.ui.context import Context
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField


class EmergencySheet(BusySheet):
    """Asks for the exact name or code and the reason.

    Signals:
        opened(bytes): the client's record is here; his id.
    """

    opened = Signal(bytes)

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            context.tasks,
            QCoreApplication.translate("EmergencySheet", "Open a restricted client in an emergency"),
            QCoreApplication.translate(
                "EmergencySheet", "For danger to life or health, when those who have the client cannot be reached."
            ),
            parent,
        )
        self._context = context
        self.who = TextField()
        self.why = TextArea(min_lines=2, max_lines=5)
        exactly = self.tr("Write it exactly as in the record. No list is shown, and part of a name is not enough.")
        self._fields = {
            "who": Field(self.tr("Name, alias or personal identity code"), self.who, exactly, required=True),
            "why": Field(self.tr("Why now"), self.why, required=True),
        }
        for field in self._fields.values():
            self.add(field)
        for text in (
            self.tr("You can read the record for 24 hours but not write in it. Then it is removed from this computer."),
            self.tr("The team lead sees at once who opened it and why; those who have the client see who and when."),
            self.tr("It needs a connection to the server."),
        ):
            self.add(Label(text, "small", wrap=True))
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Open for a day"), "danger")
        self.go.clicked.connect(self._open)

    def _open(self) -> None:
        workspace, who, why = self._context.workspace, self.who.text(), self.why.text()
        self.act(self.go, lambda: workspace.open_in_emergency(who, why), self._done)

    def _done(self, client: bytes) -> None:
        self.accept()
        self.opened.emit(client)
