"""A vault that is a copy of one used elsewhere: what that means, and the code that makes it a device of its own."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.texts import of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField

CLONED = "cloned"
"""The kind of problem that is settled here."""


class OwnDeviceSheet(BusySheet):
    """Asks for the code; accepted once this computer is a device of its own."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(
            context.tasks,
            QCoreApplication.translate("OwnDeviceSheet", "Set this computer up as a separate one"),
            QCoreApplication.translate(
                "OwnDeviceSheet",
                "Two computers use copies of one vault, and the server cannot tell them apart.",
            ),
            parent,
        )
        self._context = context
        for number, text in enumerate(
            (
                self.tr(
                    "Ask an administrator for a code: Settings › Workers › your name › “Computers, role and team…” › "
                    "“New computer for this person”. If you are an administrator yourself, make the code on the other "
                    "computer."
                ),
                self.tr("Enter the code here. A connection is needed for a moment."),
                self.tr(
                    "What was recorded on this computer is then sent under its own name, with its times, and what was "
                    "recorded on the other one comes here. Nothing is lost and nothing is duplicated."
                ),
                self.tr("If nobody knows who has the other copy, ask the administrator to remove the former computer."),
            ),
            start=1,
        ):
            self.add(Label(f"{number}. {text}", "body", wrap=True))
        self.code = TextField()
        self._fields["code"] = self._field = Field(
            self.tr("Invitation code"), self.code, self.tr("Hyphens do not matter."), required=True
        )
        self.add(self._field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(self.tr("Set up"), "primary")
        self._go.clicked.connect(self._become)
        self.code.setFocus()

    def _become(self) -> None:
        sync, code = self._context.workspace.sync, self.code.text()
        self.act(self._go, lambda: sync.become_own_device(code), self._done)

    def _done(self, _: None) -> None:
        self._context.tell(self.tr("This computer is now a separate one. What was recorded here is being sent."))
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        self._say(self._field, of_error(error))
