"""A new passphrase: the pair of fields that the first run and the settings share, and the settings' dialog."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.shell.strength import SHORTEST, strength
from lahityo.ui.texts import of_error
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.passphrase import PassphraseField


class NewPassphrase(QWidget):
    """The passphrase and its repetition.

    Signals:
        submitted(): Enter in the second field.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseField()
        self.second = PassphraseField()
        hint = self.tr("At least {count} characters, for example four words that do not belong together.")
        self._first_field = Field(self.tr("New passphrase"), self.first, hint.format(count=SHORTEST))
        self._second_field = Field(self.tr("The same again"), self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().metrics.gutter)
        column.addWidget(self._first_field)
        column.addWidget(self._second_field)
        self.setFocusProxy(self.first)
        self.first.edited.connect(self._edited)
        self.first.submitted.connect(self.second.setFocus)
        self.second.edited.connect(self._edited)
        self.second.submitted.connect(self.submitted)

    def text(self) -> str:
        """The passphrase when it is long enough and twice the same; else nothing, and a field says what is wrong."""
        if len(self.first.text()) < SHORTEST:
            self._first_field.set_error(self.tr("Use at least {count} characters.").format(count=SHORTEST))
            self.first.setFocus()
            return ""
        if self.first.text() != self.second.text():
            self._second_field.set_error(self.tr("The two are not the same; type the passphrase again."))
            self.second.setFocus()
            return ""
        return self.first.text()

    def wrong(self) -> QWidget:
        """The field that `text` found wrong."""
        return self.second if self._second_field.error else self.first

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.second.clear()

    def _edited(self, _text: str) -> None:
        self.first.set_strength(*strength(self.first.text()))
        self._first_field.set_error("")
        self._second_field.set_error("")


class PassphraseDialog(BusySheet):
    """Changes the passphrase of the open vault."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, QCoreApplication.translate("PassphraseDialog", "Change passphrase"), "", parent)
        self._context = context
        self.old = PassphraseField()
        self._fields["old"] = self._old_field = Field(self.tr("Present passphrase"), self.old)
        self.new = NewPassphrase()
        self.add(self._old_field)
        self.add(self.new)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._save = self.add_action(self.tr("Change"), "primary")
        self._save.clicked.connect(self._change)
        self.old.edited.connect(lambda _: self._old_field.set_error(""))

    def _change(self) -> None:
        new = self.new.text()
        if not new:
            return
        workspace, old = self._context.workspace, self.old.text()
        self.act(self._save, lambda: workspace.change_passphrase(old, new), self._changed, lane="write")

    def _changed(self, _result: None) -> None:
        self._context.tell(self.tr("The passphrase is changed."))
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        self._say(self._old_field, of_error(error))
