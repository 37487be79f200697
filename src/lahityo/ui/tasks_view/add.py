"""Adding a task or an appointment: whose it is first, then the form of the record."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.domain import registry
from lahityo.domain.spec import Value
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field


class WhoseSheet(Dialog):
    """Asks for the client; `then` is called with the client, or with nothing for the team's own."""

    def __init__(self, context: Context, title: str, then: Callable[[bytes], None], parent: QWidget) -> None:
        super().__init__(title, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        self._picker = ClientPicker(context)
        self.add(Field(self.tr("Client"), self._picker, self.tr("Leave empty when it concerns no client.")))
        self.add_action(self.tr("Cancel"), rejects=True)
        go = self.add_action(self.tr("Go on"), "primary")
        go.clicked.connect(self._go)
        self._picker.setFocus()

    def _go(self) -> None:
        client, then = self._picker.client(), self._then
        self.accept()
        then(client)


def add_task(context: Context, parent: QWidget, client: bytes | None = None, what: str = "") -> None:
    """Write a task down; asks whose it is when no client is given."""

    def write(whose: bytes) -> None:
        preset: dict[str, Value] = {"what": what} if what else {}
        _form(context, parent, "task" if whose else "team_task", whose, preset)

    if client is not None:
        write(client)
    else:
        WhoseSheet(context, words.of_type("task"), write, parent).open()


def add_appointment(context: Context, parent: QWidget, client: bytes | None = None, start: str = "") -> None:
    """Write down what was agreed; asks whose it is when no client is given."""

    def write(whose: bytes) -> None:
        preset: dict[str, Value] = {"kind": "home_visit", "minutes": 60}
        if start:
            preset["start"] = start
        _form(context, parent, "appointment", whose, preset)

    if client is not None:
        write(client)
    else:
        WhoseSheet(context, words.of_type("appointment"), write, parent).open()


def _form(context: Context, parent: QWidget, record_type: str, client: bytes, preset: dict[str, Value]) -> None:
    spec = registry.spec(record_type)
    if spec is not None:
        RecordForm(context, spec, client=client, preset=preset, parent=parent).open()
