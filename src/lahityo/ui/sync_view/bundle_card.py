"""Changes without a server: laptops read each other's from a stick or a shared folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.ports import FolderExchange
from lahityo.ui.texts import of_error
from lahityo.ui.views import when
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label


class BundleCard(Card):
    """Says what it is for, asks for a folder, and tells what came of it."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("BundleCard", "Without a server"))
        self._context = context
        self._result = Banner("", "info")
        self._result.hide()
        self._choose = Button(self.tr("Exchange through a folder…"), icon="laptop")
        self._choose.clicked.connect(self._ask)
        self.add(
            Label(
                self.tr(
                    "If the server cannot be reached for a long time, laptops can exchange their changes through a "
                    "memory stick or a shared folder. The files stay encrypted. Do this on each laptop in turn, and "
                    "once more on the first."
                ),
                "body",
                ink="ink2",
                wrap=True,
            )
        )
        self.add(self._result)
        self.add(Bar([self._choose]))

    def exchange(self, folder: Path) -> None:
        """Read what others have left in the folder, and leave this laptop's there."""
        self._choose.set_busy(True)
        workspace = self._context.workspace
        self._context.tasks.run(self, lambda: workspace.exchange_by(folder), self._show, self._failed, lane="network")

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.window(), self.tr("The stick or the shared folder"))
        if folder:
            self.exchange(Path(folder))

    def _show(self, done: FolderExchange) -> None:
        self._choose.set_busy(False)
        lines = [self.tr("%n new change(s) came from colleagues.", "", done.merged)]
        if not done.others:
            lines = [self.tr("No colleague has left anything in the folder yet.")]
        lines += [
            self.tr("{name}, as of {time}.").format(name=name, time=when.day_and_clock(when.local(at)))
            for name, at in done.others
        ]
        lines.append(self.tr("Yours are there now for the others."))
        if done.incomplete:
            lines.append(
                self.tr(
                    "%n record(s) build on changes that are not here yet; they come with the next one.",
                    "",
                    done.incomplete,
                )
            )
        lines += [f"{name}: {of_error(error)}" for name, error in done.unread]
        worry = bool(done.incomplete or done.unread or done.problems)
        if done.problems:
            lines.append(self.tr("Something did not pass the checks; it is listed on this page."))
        self._result.set("\n".join(lines), "warning" if worry else "done")
        self._result.show()

    def _failed(self, error: LahityoError) -> None:
        self._choose.set_busy(False)
        self._result.set(of_error(error), "danger")
        self._result.show()
