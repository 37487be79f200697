"""One widget for each kind of field: shows a value, gives back what was written, and says when it changes."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.base.errors import BadInput
from lahityo.domain.spec import FieldKind, FieldSpec, Value
from lahityo.domain.values import number_text, parse_number
from lahityo.ui import texts
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField, DateTimeField
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_FEW = 5
"""Up to so many codes are chips, more are a list to open."""
_LINES = 300
"""A text that may be longer than this is written on several lines."""
Options = Sequence[tuple[str, str]]


class Input(Protocol):
    """What a form needs of the widget of a field."""

    widget: QWidget

    def value(self) -> Value:
        """What is written, or None."""
        ...

    def set_value(self, value: Value) -> None:
        """Show a value, silently."""
        ...

    def fault(self) -> str:
        """Why what is written means nothing, in the user's language; empty when it does."""
        ...


class _Plain:
    def __init__(self, widget: QWidget) -> None:
        self.widget = widget

    def fault(self) -> str:
        return ""


class _Text(_Plain):
    def __init__(self, field: FieldSpec, changed: Callable[[], None]) -> None:
        self._several = field.kind in (FieldKind.LONG, FieldKind.TEXTS) or field.limit > _LINES
        self._list = field.kind is FieldKind.TEXTS
        self._edit = TextArea(min_lines=2, max_lines=12) if self._several else TextField()
        self._edit.edited.connect(lambda _: changed())
        super().__init__(self._edit)

    def value(self) -> Value:
        text = self._edit.text().strip()
        if self._list:
            return tuple(line.strip() for line in text.splitlines() if line.strip()) or None
        return text or None

    def set_value(self, value: Value) -> None:
        if isinstance(value, tuple):
            value = "\n".join(one for one in value if isinstance(one, str))
        self._edit.set_text(value if isinstance(value, str) else "")


class _Code(_Plain):
    def __init__(self, options: Options, changed: Callable[[], None]) -> None:
        self._options = list(options)
        self._chips = ChipGroup(options, multiple=False) if len(options) <= _FEW else None
        self._select = Select([("", ""), *options]) if self._chips is None else None
        if self._chips is not None:
            self._chips.changed.connect(lambda _: changed())
            super().__init__(self._chips)
        elif self._select is not None:
            self._select.chosen.connect(lambda _: changed())
            super().__init__(self._select)

    def value(self) -> Value:
        chosen = self._chips.value() if self._chips is not None else self._select.value() if self._select else ""
        return chosen or None

    def set_value(self, value: Value) -> None:
        code = value if isinstance(value, str) else ""
        if code and code not in dict(self._options):
            # A code that is offered no more stays chosen where it was chosen.
            self._options.append((code, code))
            if self._chips is not None:
                self._chips.set_options(self._options)
            elif self._select is not None:
                self._select.set_options([("", ""), *self._options])
        if self._chips is not None:
            self._chips.set_selected([code] if code else [])
        elif self._select is not None:
            self._select.set_value(code)


class _Codes(_Plain):
    def __init__(self, options: Options, changed: Callable[[], None]) -> None:
        self._options = list(options)
        self._chips = ChipGroup(options)
        self._chips.changed.connect(lambda _: changed())
        super().__init__(self._chips)

    def value(self) -> Value:
        return tuple(self._chips.selected()) or None

    def set_value(self, value: Value) -> None:
        codes = [one for one in value if isinstance(one, str)] if isinstance(value, tuple) else []
        missing = [code for code in codes if code not in dict(self._options)]
        if missing:
            self._options += [(code, code) for code in missing]
            self._chips.set_options(self._options)
        self._chips.set_selected(codes)


class _Day(_Plain):
    def __init__(self, clock: Clock, changed: Callable[[], None]) -> None:
        self._edit = DateField(QCoreApplication.translate("RecordInputs", "dd.mm.yyyy"), clock=clock)
        self._edit.edited.connect(lambda _: changed())
        super().__init__(self._edit)

    def value(self) -> Value:
        day = self._edit.value()
        return day.isoformat() if day else None

    def set_value(self, value: Value) -> None:
        try:
            self._edit.set_value(date.fromisoformat(value) if isinstance(value, str) else None)
        except ValueError:
            self._edit.set_value(None)

    def fault(self) -> str:
        if self._edit.is_valid():
            return ""
        return QCoreApplication.translate("RecordInputs", "Write the date like 21.11.2026.")


class _Moment(_Plain):
    def __init__(self, clock: Clock, changed: Callable[[], None]) -> None:
        self._edit = DateTimeField(QCoreApplication.translate("RecordInputs", "dd.mm.yyyy hh.mm"), clock=clock)
        self._edit.edited.connect(lambda _: changed())
        super().__init__(self._edit)

    def value(self) -> Value:
        moment = self._edit.value()
        return moment.astimezone().isoformat(timespec="seconds") if moment else None

    def set_value(self, value: Value) -> None:
        local = when.local_start(value) if isinstance(value, str) else None
        self._edit.set_value(local.replace(tzinfo=None) if local else None)

    def fault(self) -> str:
        if self._edit.is_valid():
            return ""
        return QCoreApplication.translate("RecordInputs", "Write the moment like 21.11.2026 12.30.")


class _Clock(_Text):
    """A clock time with a dot; one that is kept with a colon stays as it is until somebody writes another."""

    _kept = ""

    def value(self) -> Value:
        written = super().value()
        return self._kept if self._kept and written == _dotted(self._kept) else written

    def set_value(self, value: Value) -> None:
        self._kept = value if isinstance(value, str) else ""
        super().set_value(_dotted(self._kept))


def _dotted(clock: str) -> str:
    return clock.replace(":", ".")


class _Weekday(_Plain):
    """A day of the week by its name; the value is its number, 1 is Monday."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._chips = ChipGroup([(str(day), when.weekday(day)) for day in range(1, 8)], multiple=False)
        self._chips.changed.connect(lambda _: changed())
        super().__init__(self._chips)

    def value(self) -> Value:
        return int(self._chips.value()) if self._chips.value() else None

    def set_value(self, value: Value) -> None:
        self._chips.set_selected([str(value)] if isinstance(value, int) else [])


class _Number(_Plain):
    def __init__(self, field: FieldSpec, changed: Callable[[], None]) -> None:
        self._field = field
        self._edit = TextField()
        self._edit.edited.connect(lambda _: changed())
        super().__init__(self._edit)

    def value(self) -> Value:
        try:
            return parse_number(self._field, self._edit.text())
        except BadInput:
            return None

    def set_value(self, value: Value) -> None:
        known = isinstance(value, int) and not isinstance(value, bool)
        self._edit.set_text(number_text(self._field, value) if known and isinstance(value, int) else "")

    def fault(self) -> str:
        try:
            parse_number(self._field, self._edit.text())
        except BadInput as error:
            return texts.of_error(error)
        return ""


class _YesNo(_Plain):
    def __init__(self, changed: Callable[[], None]) -> None:
        yes, no = QCoreApplication.translate("RecordWords", "Yes"), QCoreApplication.translate("RecordWords", "No")
        self._chips = ChipGroup([("yes", yes), ("no", no)], multiple=False)
        self._chips.changed.connect(lambda _: changed())
        super().__init__(self._chips)

    def value(self) -> Value:
        return {"yes": True, "no": False}.get(self._chips.value())

    def set_value(self, value: Value) -> None:
        self._chips.set_selected([] if not isinstance(value, bool) else ["yes" if value else "no"])


class _Link(_Plain):
    """Chooses among records: `options` are (id in hex, words)."""

    def __init__(self, options: Options, changed: Callable[[], None], *, several: bool) -> None:
        self._inner: _Code | _Codes = _Codes(options, changed) if several else _Code(options, changed)
        self._several = several
        super().__init__(self._inner.widget)

    def value(self) -> Value:
        given = self._inner.value()
        if isinstance(given, tuple):
            return tuple(bytes.fromhex(one) for one in given if isinstance(one, str))
        return bytes.fromhex(given) if isinstance(given, str) else None

    def set_value(self, value: Value) -> None:
        if isinstance(value, tuple):
            self._inner.set_value(tuple(one.hex() for one in value if isinstance(one, bytes)))
        else:
            self._inner.set_value(value.hex() if isinstance(value, bytes) else None)


class _Held:
    """A field that a person does not write: its value goes through as it is."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self._value: Value = None

    def value(self) -> Value:
        return self._value

    def set_value(self, value: Value) -> None:
        self._value = value

    def fault(self) -> str:
        return ""


def make(field: FieldSpec, changed: Callable[[], None], clock: Clock, links: Options) -> Input:
    """The widget of a field; `links` are the records (id in hex, words) that an ID or IDS field may name."""
    if not is_written(field, links):
        return _Held()
    if field.name == "weekday":
        return _Weekday(changed)
    if words.is_clock(field):
        return _Clock(field, changed)
    makers: dict[FieldKind, Callable[[], Input]] = {
        FieldKind.ID: lambda: _Link(links, changed, several=False),
        FieldKind.IDS: lambda: _Link(links, changed, several=True),
        FieldKind.CODE: lambda: _Code(words.options(field.codes), changed),
        FieldKind.CODES: lambda: _Codes(words.options(field.codes), changed),
        FieldKind.DAY: lambda: _Day(clock, changed),
        FieldKind.MOMENT: lambda: _Moment(clock, changed),
        FieldKind.NUMBER: lambda: _Number(field, changed),
        FieldKind.COUNT: lambda: _Number(field, changed),
        FieldKind.YES_NO: lambda: _YesNo(changed),
    }
    return makers.get(field.kind, lambda: _Text(field, changed))()


def is_written(field: FieldSpec, links: Options) -> bool:
    """Whether a person writes the field: nothing to choose from, and a snapshot, are not shown.

    So a code list that the organisation has not filled (a classification that is not published) asks nothing.
    """
    if field.kind in (FieldKind.ID, FieldKind.IDS):
        return bool(links)
    if field.kind in (FieldKind.CODE, FieldKind.CODES):
        return bool(words.options(field.codes))
    return field.kind not in (FieldKind.SNAPSHOT, FieldKind.BYTES)
