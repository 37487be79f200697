"""Who was there: colleagues as chips, others by name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.ui.views.page import Row
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.text_field import TextField

_LIMIT = 8


class _NameField(TextField):
    """Enter or leaving the field adds the name.

    Signals:
        given(str): a name.
    """

    given = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name instead of leaving the form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._give()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A typed name counts also without Enter."""
        super().focusOutEvent(event)
        self._give()

    def _give(self) -> None:
        name = " ".join(self.text().split())
        self.clear()
        if name:
            self.given.emit(name)


class WorkersField(QWidget):
    """Names in their order: chosen chips count as present.

    Signals:
        changed(): a person changed who was there.
        redrawn(): there are other chips, which Tab has to find.
    """

    changed = Signal()
    redrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._chosen: list[str] = []
        self._chips = ChipGroup()
        self._chips.changed.connect(self._choose)
        self._other = _NameField("", self.tr("Someone else: name, then Enter"))
        self._other.setAccessibleName(self.tr("Someone else who was there"))
        self._other.given.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Row([self._chips, self._other], [3, 2], least=1.15, top=True))
        self.setFocusProxy(self._chips)

    def workers(self) -> tuple[str, ...]:
        """Who was there."""
        return tuple(self._chosen)

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self._chips, self._other]

    def set_workers(self, workers: Sequence[str]) -> None:
        """Show these as present, silently."""
        self._chosen = list(workers)
        self._draw()

    def offer(self, names: Sequence[str]) -> None:
        """Colleagues that can be chosen."""
        self._names = list(names)[:_LIMIT]
        self._draw()

    def _draw(self) -> None:
        names = list(dict.fromkeys([*self._names, *self._chosen]))
        self._chips.setVisible(bool(names))
        self._chips.set_options([(name, name) for name in names])
        self._chips.set_selected(self._chosen)
        self.setFocusProxy(self._chips if names else self._other)
        self.redrawn.emit()

    def _choose(self, names: list[str]) -> None:
        kept = [name for name in self._chosen if name in names]
        self._chosen = kept + [name for name in names if name not in kept]
        self.changed.emit()

    def _add(self, name: str) -> None:
        if name not in self._chosen:
            self._chosen.append(name)
            self._draw()
            self.changed.emit()
