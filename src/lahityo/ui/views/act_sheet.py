"""A sheet that asks what an act needs, does it, and shows beside its fields what is missing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import ButtonKind
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field


class ActSheet(Dialog):
    """Give it what it asks and does with `ask`, then open it.

    Signals:
        acted(): it has been done.
    """

    acted = Signal()

    def __init__(
        self,
        context: Context,
        title: str,
        text: str,
        act: str,
        parent: QWidget,
        *,
        kind: ButtonKind = "primary",
    ) -> None:
        """`act` is the word on the button."""
        super().__init__(title, text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._fields: dict[str, Field] = {}
        self._prepare: Callable[[], Callable[[], object] | None] = lambda: None
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add_notice(self._banner)
        self.guard_words(self._banner)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(act, kind)
        self._go.clicked.connect(self._submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._submit)

    def ask(self, fields: Mapping[str, Field], prepare: Callable[[], Callable[[], object] | None]) -> None:
        """Show the fields, named as the problems name them.

        When one goes on, `prepare` reads what was given and returns the work, which is done in the background; None
        when it has said beside a field what is wrong.
        """
        self._prepare = prepare
        for name, field in fields.items():
            self.add_field(name, field)

    def add_field(self, name: str, field: Field) -> None:
        """One more field."""
        self._fields[name] = field
        self.add(field)

    def field(self, name: str) -> Field:
        """One of the fields."""
        return self._fields[name]

    def _submit(self) -> None:
        clear_problems(self._fields, self._banner)
        work = None if self._go.busy else self._prepare()
        if work is not None:
            self._go.set_busy(True)
            self._context.tasks.run(self, work, self._finished, self._failed, lane="write")

    def _finished(self, _: object) -> None:
        self.acted.emit()
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        self._go.set_busy(False)
        show_problems(error, self._fields, self._banner)
        self.fit()
