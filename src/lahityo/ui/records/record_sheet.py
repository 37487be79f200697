"""A sheet whose fields are of a specification and make one write."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.domain.spec import FieldSpec, Value
from lahityo.services.records import Write
from lahityo.ui.context import Context
from lahityo.ui.records import inputs, words
from lahityo.ui.records.inputs import Input
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.widgets.button import ButtonKind
from lahityo.ui.widgets.field import Field


class RecordSheet(ActSheet):
    """Give it its fields, and `make`, which turns their values into the write."""

    def __init__(
        self, context: Context, title: str, text: str, act: str, parent: QWidget, *, kind: ButtonKind = "primary"
    ) -> None:
        super().__init__(context, title, text, act, parent, kind=kind)
        self.inputs: dict[str, Input] = {}
        self.make: Callable[[dict[str, Value]], Write] | None = None
        self.ask({}, self._prepare_write)

    def ask_for(
        self, field: FieldSpec, value: Value = None, *, required: bool = False, members: Sequence[tuple[str, str]] = ()
    ) -> None:
        """A field of a specification; `members` are whom it may name, by their ids."""
        made = inputs.make(field, lambda: None, self._context.workspace.casework.desk.clock, list(members))
        made.set_value(value)
        self.inputs[field.name] = made
        self.add_field(field.name, Field(words.of_asked(field), made.widget, words.of_hint(field), required=required))

    def begin(self) -> None:
        """One writes at once, in a sheet as large as its fields."""
        first = next(iter(self.inputs), None)
        if first is not None:
            self.field(first).show()  # what a layout has not shown yet would lose the keys to the primary action
            self.field(first).control.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self.fit)  # once the layouts know their fields

    def showEvent(self, event: QShowEvent) -> None:
        """With the keys in the first field."""
        super().showEvent(event)
        self.begin()

    def _prepare_write(self) -> Callable[[], object] | None:
        faults = {name: one.fault() for name, one in self.inputs.items()}
        for name, fault in faults.items():
            self.field(name).set_error(fault)
        if self.make is None or any(faults.values()):
            return None
        write = self.make({name: one.value() for name, one in self.inputs.items() if one.value() is not None})
        records = self._context.workspace.casework.records
        return lambda: records.write(write)
