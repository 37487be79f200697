"""Correct, void, and write down the client's differing view: three small sheets beside a record."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.records.common import DISSENT, VOID
from lahityo.domain.spec import FieldSpec, RecordSpec, Value
from lahityo.services.records import Card, Correct, Dissent, Void, Write
from lahityo.ui.context import Context
from lahityo.ui.records import inputs, words
from lahityo.ui.records.inputs import Input
from lahityo.ui.views.form_problems import show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import ButtonKind
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate


class ActSheet(Dialog):
    """A sheet whose fields make one write.

    Signals:
        done_with(): it is in the vault.
    """

    done_with = Signal()

    def __init__(
        self, context: Context, title: str, text: str, act: str, parent: QWidget, *, kind: ButtonKind = "primary"
    ) -> None:
        super().__init__(title, text, parent=parent)
        self.context = context
        self.inputs: dict[str, Input] = {}
        self.fields: dict[str, Field] = {}
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add(self._banner)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._act = self.add_action(act, kind)
        self._act.clicked.connect(self._submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._submit)
        self.make: Callable[[dict[str, Value]], Write] | None = None

    def add_field(self, field: FieldSpec, value: Value = None, *, required: bool = False) -> None:
        """A field of a specification."""
        made = inputs.make(field, lambda: None, self.context.workspace.casework.desk.clock, [])
        made.set_value(value)
        self.inputs[field.name] = made
        self.fields[field.name] = Field(words.of_field(field), made.widget, words.of_hint(field), required=required)
        self.add(self.fields[field.name])

    def showEvent(self, event: object) -> None:
        """One writes at once."""
        super().showEvent(event)  # type: ignore[arg-type]
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self.fit)

    def _submit(self) -> None:
        faults = {name: one.fault() for name, one in self.inputs.items()}
        for name, fault in faults.items():
            self.fields[name].set_error(fault)
        if self.make is None or any(faults.values()):
            return
        write = self.make({name: one.value() for name, one in self.inputs.items() if one.value() is not None})
        records = self.context.workspace.casework.records
        self._act.set_busy(True)
        self.context.tasks.run(self, lambda: records.write(write), self._written, self._failed, lane="write")

    def _written(self, _: object) -> None:
        self.accept()
        self.done_with.emit()

    def _failed(self, error: LahityoError) -> None:
        self._act.set_busy(False)
        show_problems(error, self.fields, self._banner)


def void_sheet(context: Context, record: tuple[bytes, str, bytes], name: str, parent: QWidget) -> ActSheet:
    """Declare a record void; `record` is its id, type and client."""
    sheet = ActSheet(
        context,
        translate("ActSheet", "Void: {name}").format(name=name),
        translate(
            "ActSheet", "The record stays readable with your name and reason, and counts for nothing from now on."
        ),
        translate("ActSheet", "Void the record"),
        parent,
        kind="danger",
    )
    for field in VOID.fields:
        if field.name in ("kind", "why"):
            sheet.add_field(field, "mistake" if field.name == "kind" else None, required=True)
    sheet.make = lambda values: Void(*record, str(values.get("why") or ""), str(values.get("kind") or ""))
    return sheet


def dissent_sheet(context: Context, record: bytes, client: bytes, name: str, parent: QWidget) -> ActSheet:
    """Write down the client's differing view beside a document."""
    sheet = ActSheet(
        context,
        translate("ActSheet", "Client's differing view: {name}").format(name=name),
        translate(
            "ActSheet", "It stands beside the record for good, in the client's own words, also when it is printed."
        ),
        translate("ActSheet", "Save"),
        parent,
    )
    today = context.workspace.casework.desk.clock().astimezone().date().isoformat()
    for field in DISSENT.fields:
        if field.name != "document":
            sheet.add_field(field, today if field.name == "day" else None, required=field.name in ("words", "day"))

    def make(values: dict[str, Value]) -> Write:
        return Dissent(
            record, client, str(values.get("words") or ""), str(values.get("day") or ""),
            str(values.get("received_as") or ""),
        )  # fmt: skip

    sheet.make = make
    return sheet


def correct_sheet(context: Context, card: Card, spec: RecordSpec, parent: QWidget) -> ActSheet:
    """Correct a signed document: all its fields as they should read, and why."""
    sheet = ActSheet(
        context,
        translate("ActSheet", "Correct: {name}").format(name=words.of_record(spec)),
        translate(
            "ActSheet", "The original stays readable; the correction stands beside it with your name and reason."
        ),
        translate("ActSheet", "Sign the correction"),
        parent,
    )
    held: dict[str, Value] = dict(card.base)
    for field in spec.fields:
        if inputs.is_written(field, []):
            sheet.add_field(field, card.base.get(field.name))
    reason = TextArea(min_lines=2, max_lines=6)
    sheet.fields["reason"] = Field(translate("ActSheet", "Why it is corrected"), reason, required=True)
    sheet.add(sheet.fields["reason"])

    def make(values: dict[str, Value]) -> Write:
        kept = {name: value for name, value in held.items() if name not in sheet.inputs}
        return Correct(card, {**kept, **values}, reason.text())

    sheet.make = make
    return sheet
