"""What the sheets of restricted clients have in common: an act of the server's, busy until it is done or refused."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field


class ServerActSheet(Dialog):
    """Shows what is missing beside `fields`, and the rest in `banner`, which a subclass puts in its place.

    Signals:
        changed(): it was done.
    """

    changed = Signal()

    def __init__(self, context: Context, client: bytes, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(title, text, parent)
        self._context, self._client = context, client
        self.fields: dict[str, Field] = {}
        self.banner = Banner("", "danger")
        self.banner.hide()
        self._begun: Button | None = None

    def act(self, button: Button, work: Callable[[], object]) -> None:
        """Do it on the server, once, by this button."""
        if button.busy:
            return
        clear_problems(self.fields, self.banner)
        self._begun = button
        button.set_busy(True)
        self._context.tasks.run(self, work, lambda _: self._done(), self.failed, lane="network")

    def failed(self, error: LahityoError) -> None:
        """Say why; what was typed stays."""
        if self._begun is not None:
            self._begun.set_busy(False)
        show_problems(error, self.fields, self.banner)
        self.fit()

    def _done(self) -> None:
        self.changed.emit()
        self.accept()
