"""One change that was refused, or one thing that was not believed: why, what to do, and the acts that there are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.state import Problem
from lahityo.services.troubles import Unsent
from lahityo.ui.context import Context
from lahityo.ui.texts import of_distrust, of_error, of_refusal, of_remedy
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField

EVIDENCE_FILE = "lahityo-evidence.bin"


class TroubleSheet(Dialog):
    """Leaves nothing without a written reason; trying again, or filling up a restored server, closes it at once."""

    def __init__(self, context: Context, subject: Unsent | Problem, parent: QWidget | None) -> None:
        refused = isinstance(subject, Unsent)
        super().__init__(
            self.tr("Refused by the server") if refused else self.tr("Not believed"),
            of_refusal(subject.reason) if isinstance(subject, Unsent) else of_distrust(subject.text),
            parent,
        )
        self._context, self._subject = context, subject
        casework = context.workspace.casework
        remedy = subject.remedy if isinstance(subject, Unsent) else casework.troubles.remedy_of(subject)
        self.add(Label(of_remedy(remedy), "body", wrap=True))
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add(self._banner)
        self._again = Button(self.tr("Try again"), icon="refresh-cw")
        self._again.clicked.connect(self._try_again)
        self._save = Button(self.tr("Save the evidence…"))
        self._save.clicked.connect(self._save_evidence)
        self._fill_up = Button(self.tr("Fill the server up"), "primary")
        self._fill_up.clicked.connect(self._let_fill_up)
        restored = isinstance(subject, Problem) and subject.kind == "rolled_back"
        self._again.setVisible(not restored)
        self._save.setVisible(not refused)
        self._fill_up.setVisible(restored and casework.troubles.may_fill_up())
        self.add(Bar([self._fill_up, self._again, self._save]))
        self._grounds = TextField()
        self._field = Field(self.tr("Why it may be left as it is"), self._grounds)
        self.add(self._field)
        self.add_action(self.tr("Close"), rejects=True)
        self._leave = self.add_action(self.tr("Leave it with this reason"))
        self._leave.clicked.connect(self._give_up)
        if restored:
            self._field.hide()
            self._leave.hide()

    def _try_again(self) -> None:
        self._context.workspace.sync.try_again()
        self.accept()

    def _let_fill_up(self) -> None:
        self._run(self._fill_up, self._context.workspace.sync.fill_up)

    def _give_up(self) -> None:
        troubles, subject, grounds = self._context.workspace.casework.troubles, self._subject, self._grounds.text()
        leave = troubles.give_up if isinstance(subject, Unsent) else troubles.acknowledge
        self._run(self._leave, lambda: leave(subject.number, grounds))

    def _save_evidence(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the evidence"), EVIDENCE_FILE)
        if name:
            troubles = self._context.workspace.casework.troubles
            self._run(self._save, lambda: troubles.save_evidence(Path(name)), closes=False)

    def _run(self, button: Button, work: Callable[[], None], *, closes: bool = True) -> None:
        if button.busy:
            return
        button.set_busy(True)

        def done(_: None) -> None:
            button.set_busy(False)
            if closes:
                self.accept()

        def failed(error: LahityoError) -> None:
            button.set_busy(False)
            self._banner.set(of_error(error), "danger")
            self._banner.show()

        self._context.tasks.run(self, work, done, failed, lane="write")


def kind_words(kind: str) -> str:
    """What a record type is called in the outbox, of those that the registry does not name; empty for the rest."""
    if kind == "visit":
        return QCoreApplication.translate("SyncView", "Visit")
    return QCoreApplication.translate("SyncView", "Client's details") if kind == "client" else ""
