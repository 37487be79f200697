"""Opening a restricted client in an emergency: who, why, and what follows from it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField


class EmergencySheet(Dialog):
    """Asks for the exact name or code and the reason.

    Signals:
        opened(bytes): the client's record is here; his id.
    """

    opened = Signal(bytes)

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            QCoreApplication.translate("EmergencySheet", "Open a restricted client in an emergency"),
            QCoreApplication.translate(
                "EmergencySheet", "For danger to life or health, when those who have the client cannot be reached."
            ),
            parent,
        )
        self._context = context
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.who = TextField()
        self.why = TextArea(min_lines=2, max_lines=5)
        exactly = self.tr("Exactly as in the record. Nothing is listed, and a part of a name finds nobody.")
        self._fields = {
            "who": Field(self.tr("Name, alias or personal identity code"), self.who, exactly, required=True),
            "why": Field(self.tr("Why now"), self.why, required=True),
        }
        self.add(self._banner)
        for field in self._fields.values():
            self.add(field)
        for text in (
            self.tr("You read the record for 24 hours and write nothing in it; then it leaves this computer."),
            self.tr("The team lead sees at once who opened it and why; those who have the client see who and when."),
            self.tr("It needs a connection to the server."),
        ):
            self.add(Label(text, "small", wrap=True))
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Open for a day"), "danger")
        self.go.clicked.connect(self._open)

    def _open(self) -> None:
        if self.go.busy:
            return
        clear_problems(self._fields, self._banner)
        workspace, who, why = self._context.workspace, self.who.text(), self.why.text()
        self.go.set_busy(True)
        self._context.tasks.run(
            self, lambda: workspace.open_in_emergency(who, why), self._done, self._failed, lane="network"
        )

    def _done(self, client: bytes) -> None:
        self.accept()
        self.opened.emit(client)

    def _failed(self, error: LahityoError) -> None:
        self.go.set_busy(False)
        show_problems(error, self._fields, self._banner)
        self.fit()
