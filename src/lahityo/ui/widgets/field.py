"""A labelled control: label, required mark, the control, and one line under it that hints or says what is wrong."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.focused import restyle
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label


class Field(QWidget):
    """Label above, control in the middle, hint or error below; the control hears both as name and description."""

    def __init__(
        self, label: str, control: QWidget, hint: str = "", *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._error = ""
        self._label = Label(label, "label", wrap=True)
        self._label.setBuddy(control)
        self._required: Label | None = None
        self._note: tuple[Glyph, Label] | None = None
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._label, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._heading)
        grows = isinstance(control, QAbstractScrollArea) and _grows(control)
        self._column.addWidget(control, int(grows))
        self._foot = QHBoxLayout()
        self._column.addLayout(self._foot)
        if not grows:  # beside a higher field it stays at the top, in line with it
            self._column.addStretch(1)
        self._space()
        self.set_required(required)
        self._show()

    @property
    def error(self) -> str:
        """The error shown, or an empty text."""
        return self._error

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and mark the control; an empty sentence takes both away."""
        self._error = sentence
        self._show()

    def set_hint(self, hint: str) -> None:
        """Another hint; an error stays in its place until cleared."""
        self._hint = hint
        self._show()

    def set_required(self, required: bool) -> None:
        """Show or hide the mark of a required field."""
        if required and self._required is None:
            self._required = Label(self.tr("required"), "small", ink="ink2")
            self._heading.addWidget(self._required)
        if self._required is not None:
            self._required.setVisible(required)
        self._tell(self._label.text())

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setSpacing(sizes.unit)
        self._foot.setSpacing(sizes.unit)

    def _tell(self, label: str) -> None:
        mark = self._required
        shown = mark is not None and not mark.isHidden()
        self._inner().setAccessibleName(f"{label}, {mark.text()}" if mark is not None and shown else label)

    def _inner(self) -> QWidget:
        return self.control.focusProxy() or self.control

    def _noted(self) -> tuple[Glyph, Label]:
        # Made at the first word: most fields never have one, and the first window shows without waiting for it.
        if self._note is None:
            self._note = Glyph("circle-alert", "danger"), Label("", "small", wrap=True)
            self._foot.addWidget(self._note[0])
            self._foot.addWidget(self._note[1], 1)
        return self._note

    def _show(self) -> None:
        if self._error or self._hint or self._note is not None:
            glyph, words = self._noted()
            words.setText(self._error or self._hint)
            words.set_ink("danger" if self._error else "")
            words.setVisible(bool(self._error or self._hint))
            glyph.setVisible(bool(self._error))
        inner = self._inner()
        inner.setAccessibleDescription(self._error or self._hint)
        if bool(inner.property("invalid")) != bool(self._error):
            inner.setProperty("invalid", bool(self._error))
            restyle(inner)


def _grows(control: QAbstractScrollArea) -> bool:
    # Imported here: its enums take a while, and the first window has a line of text only.
    from PySide6.QtWidgets import QSizePolicy

    return control.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding
