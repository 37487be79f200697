"""For whom a document is printed: the client's copy leaves out what only the staff needs to know."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label

_CLIENT, _STAFF = "client", "staff"


class PrintSheet(Dialog):
    """Asks for whom, before the printer is asked for.

    Signals:
        chosen(bool): print the copy for the staff, or the client's.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reader = ChipGroup(
            [(_CLIENT, self.tr("The client")), (_STAFF, self.tr("The staff"))],
            multiple=False, required=True,
        )  # fmt: skip
        self.reader.set_selected([_CLIENT])
        self.reader.changed.connect(lambda _: self._tell())
        self._told = Label("", "body", ink="ink2", wrap=True)
        self.add(Field(self.tr("For whom"), self.reader))
        self.add(self._told)
        self.add_action(self.tr("Cancel"), rejects=True)
        go = self.add_action(self.tr("Print"), "primary")
        go.clicked.connect(self.go_on)
        self._tell()

    def go_on(self) -> None:
        """On to the printer."""
        self.chosen.emit(self.reader.value() == _STAFF)
        self.accept()

    def _tell(self) -> None:
        staff = self.tr(
            "The paper begins with current safety flags and contact details; "
            "a non-disclosure hides the contact details."
        )
        client = self.tr("The paper shows no safety flags and no contact details.")
        self._told.setText(staff if self.reader.value() == _STAFF else client)
        QTimer.singleShot(0, self, self.fit)  # the one says more than the other
