"""What the controls of a sheet hold, to be kept in the vault while it is written and shown again."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from lahityo.domain.spec import Value
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField


def listen(control: QWidget, touched: Callable[[], None]) -> None:
    """Call `touched` when a person changes the control."""
    if isinstance(control, TextArea | TextField):
        control.edited.connect(lambda _: touched())
    elif isinstance(control, ChipGroup):
        control.changed.connect(lambda _: touched())
    elif isinstance(control, Select):
        control.chosen.connect(lambda _: touched())
    elif isinstance(control, CheckBox):
        control.toggled.connect(lambda _: touched())


def values_of(controls: Mapping[str, QWidget]) -> dict[str, Value]:
    """What each holds; a day stands as it was typed."""
    return {name: _value(control) for name, control in controls.items()}


def put(control: QWidget, value: Value) -> None:
    """Show what was kept, as if a person had written it."""
    if isinstance(control, TextArea) and isinstance(value, str):
        control.set_text(value)
    elif isinstance(control, TextField) and isinstance(value, str):
        control.set_text(value)
        control.textEdited.emit(value)  # a field of days reads what was typed
    elif isinstance(control, ChipGroup) and isinstance(value, tuple):
        control.set_selected([one for one in value if isinstance(one, str)])
        control.changed.emit(control.selected())
    elif isinstance(control, Select) and isinstance(value, str):
        control.set_value(value)
        control.chosen.emit(control.value())
    elif isinstance(control, CheckBox) and isinstance(value, bool):
        control.setChecked(value)


def _value(control: QWidget) -> Value:
    if isinstance(control, TextArea | TextField):
        return control.text()
    if isinstance(control, ChipGroup):
        return tuple(control.selected())
    if isinstance(control, CheckBox):
        return control.isChecked()
    return control.value() if isinstance(control, Select) else None
