"""Entering the server's pin by hand, on a computer that was away while the server's key was changed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.ports import Workspace
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.texts import of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField


class ServerPinDialog(BusySheet):
    """Asks for a pin, an address with pins, or a new invitation code; the server must show a key of it."""

    def __init__(self, workspace: Workspace, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(
            tasks,
            QCoreApplication.translate("ServerPinDialog", "Server pin"),
            QCoreApplication.translate(
                "ServerPinDialog",
                "Needed only when the server's key was changed while this computer was away. Ask an administrator for "
                "the new pin, or for a new invitation code.",
            ),
            parent,
        )
        self._workspace = workspace
        self.pin = TextField()
        self._fields["pin"] = self._field = Field(self.tr("Server pin or invitation code"), self.pin)
        self.add(self._field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self.use = self.add_action(self.tr("Check and use"), "primary")
        self.use.clicked.connect(self._enter)
        self.pin.textEdited.connect(lambda _: self._field.set_error(""))

    @property
    def error(self) -> str:
        """What is wrong with what was entered, or an empty text."""
        return self._field.error

    def _enter(self) -> None:
        text = self.pin.text().strip()
        if not text:
            self._say(self._field, self.tr("Fill this in."))
            return
        workspace = self._workspace
        self.act(self.use, lambda: workspace.enter_server_pin(text), self._entered)

    def _entered(self, _result: None) -> None:
        self._workspace.sync.request()
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        self._say(self._field, of_error(error))
