"""Fields for a moment, a day and a duration: typed freely, read forgivingly, stepped with the arrows."""

import re
from datetime import date, datetime, time
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock, system_clock
from lahityo.ui.widgets import finnish_time
from lahityo.ui.widgets.focused import restyle
from lahityo.ui.widgets.text_field import TextField

T = TypeVar("T")
_DURATION_STEP = 15


class TypedField(TextField, Generic[T]):
    """A text field that means a value. What is typed is read at once and tidied when the field is left or on Enter.

    Signals:
        changed(object): a person changed the value; None when the text is empty or means nothing.
    """

    changed = Signal(object)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None, *, clock: Clock = system_clock) -> None:
        super().__init__("", placeholder, parent)
        self._clock = clock
        self._value: T | None = None
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._tidy)

    def value(self) -> T | None:
        """The value, or None."""
        return self._value

    def set_value(self, value: T | None) -> None:
        """Show a value, silently; None empties the field."""
        self._value = value
        self.set_text("" if value is None else self.format(value))
        self._mark()

    def is_valid(self) -> bool:
        """False when there is text that means nothing."""
        return self._value is not None or not self.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow up and down step the part the cursor is in."""
        steps = (event.key() == Qt.Key.Key_Up) - (event.key() == Qt.Key.Key_Down)
        if not steps or self.isReadOnly():
            super().keyPressEvent(event)
            return
        cursor = self.cursorPosition()
        self._value = self.step(steps)
        self.setText(self.format(self._value))
        self.setCursorPosition(min(cursor, len(self.text())))
        self._mark()
        self.changed.emit(self._value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tidy also when nothing was edited since Enter."""
        super().focusOutEvent(event)
        self._tidy()

    def format(self, value: T) -> str:
        """The text of a value."""
        raise NotImplementedError

    def parse(self, text: str) -> T | None:
        """The value of a text, or None."""
        raise NotImplementedError

    def step(self, steps: int) -> T:
        """The value `steps` further."""
        raise NotImplementedError

    def now(self) -> datetime:
        """The local time on the wall, to the minute, without time zone."""
        return self._clock().astimezone().replace(second=0, microsecond=0, tzinfo=None)

    def _read(self, text: str) -> None:
        value = self.parse(text) if text.strip() else None
        if value != self._value:
            self._value = value
            self.changed.emit(value)
        if self.property("invalid"):
            self._mark()

    def _tidy(self) -> None:
        if self._value is not None:
            self.setText(self.format(self._value))
        self._mark()

    def _mark(self) -> None:
        invalid = not self.is_valid()
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            restyle(self)

    def _section(self) -> int:
        """Which number the cursor is in or behind: 0 for the first."""
        return max(len(re.findall(r"\d+", self.text()[: self.cursorPosition()])) - 1, 0)


class DateTimeField(TypedField[datetime]):
    """A local moment to the minute, without time zone: "21.11.2026 12.32", "21.11. 12:32", or "12.32" for today."""

    def format(self, value: datetime) -> str:
        """`21.11.2026 12.32`."""
        return finnish_time.format_datetime(value)

    def parse(self, text: str) -> datetime | None:
        """See `finnish_time.parse_datetime`."""
        return finnish_time.parse_datetime(text, self.now())

    def step(self, steps: int) -> datetime:
        """Day, month, year, hour, or five minutes."""
        value = self._value or self.now()
        return finnish_time.step_datetime(value, min(self._section(), 4), steps)


class DateField(TypedField[date]):
    """A day: "21.11.2026", "21.11.26", "21.11." for this year."""

    def format(self, value: date) -> str:
        """`21.11.2026`."""
        return finnish_time.format_date(value)

    def parse(self, text: str) -> date | None:
        """See `finnish_time.parse_date`."""
        return finnish_time.parse_date(text, self.now().date())

    def step(self, steps: int) -> date:
        """Day, month or year."""
        moment = datetime.combine(self._value or self.now().date(), time(12))
        return finnish_time.step_datetime(moment, min(self._section(), 2), steps).date()


class DurationField(TypedField[int]):
    """A duration in minutes: "45 min", "1 h 15", "1.15"."""

    def format(self, value: int) -> str:
        """`1 h 15 min`."""
        return finnish_time.format_duration(value)

    def parse(self, text: str) -> int | None:
        """See `finnish_time.parse_duration`."""
        return finnish_time.parse_duration(text)

    def step(self, steps: int) -> int:
        """A quarter of an hour, to the next full quarter."""
        whole, rest = divmod(self._value or 0, _DURATION_STEP)
        quarters = whole + steps + (1 if rest and steps < 0 else 0)
        return min(max(quarters, 0) * _DURATION_STEP, finnish_time.MINUTES_OF_DAY)
