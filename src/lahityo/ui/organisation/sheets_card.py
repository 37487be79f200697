"""The officers' recovery sheets: whether they were replaced, and an administrator's way to new ones."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.ui.context import Context
from lahityo.ui.first_run.sheets import SheetsDialog
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.page import Bar
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label


class SheetsCard(Card):
    """Says since when the sheets are in force; who administers can replace them."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("SheetsCard", "Recovery sheets"))
        self._context = context
        self._state = Label("", "body", ink="ink2", wrap=True)
        self.add(self._state)
        self.new = Button(self.tr("New recovery sheets…"))
        self.new.clicked.connect(self._ask)
        self._bar = Bar([self.new])
        self._bar.hide()
        self.add(self._bar)
        self.load()

    def load(self) -> None:
        """Read how it stands."""
        workspace = self._context.workspace
        self._context.tasks.run(
            self, lambda: (workspace.sheets_renewed(), workspace.casework.desk.me().admin), self._show
        )

    def _show(self, read: tuple[tuple[str, int] | None, bool]) -> None:
        renewed, admin = read
        words = self.tr("Two officers keep the sheets that open a vault if its passphrase is forgotten.")
        if renewed is not None:
            name, at = renewed
            told = self.tr("{name} replaced them on {day}. The earlier sheets no longer work: destroy any you find.")
            words = f"{words} {told.format(name=name, day=day_and_clock(local(at)))}"
        self._state.setText(words)
        self._bar.setVisible(admin)

    def _ask(self) -> None:
        sheet = RenewalSheet(self._context, self.window())
        sheet.accepted.connect(self._take)
        sheet.open()

    def _take(self) -> None:
        self.load()
        SheetsDialog(self._context.workspace, self._context.tasks, self.window()).open()


class RenewalSheet(BusySheet):
    """Says what new sheets mean; accepted once they wait to be taken."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.tasks, QCoreApplication.translate("RenewalSheet", "New recovery sheets?"), "", parent)
        self._context = context
        for text in (
            self.tr("Make new sheets if one or both are lost, or may have fallen into the wrong hands."),
            self.tr("Every computer starts using the new sheets at its next sync; until then the old ones open it."),
            self.tr("Earlier backups still open with the old sheets: destroy the old sheets and the old backups."),
            self.tr("All members can see who made new sheets, and when. You print them next, on two sheets of paper."),
        ):
            self.add(Label(text, "body", ink="ink2", wrap=True))
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Make new sheets"), "primary")
        self.go.clicked.connect(self._renew)

    def _renew(self) -> None:
        self.act(self.go, self._context.workspace.renew_sheets)
