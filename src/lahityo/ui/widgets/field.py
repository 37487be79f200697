"""A labelled control: label, required mark, the control, and one line under it that hints or says what is wrong."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

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
        self._required = Label(self.tr("required"), "small", ink="ink2")
        if not required:  # showing it before it has a parent would open a window
            self._required.hide()
        self._glyph = Glyph("circle-alert", "danger")
        self._note = Label(hint, "small", wrap=True)
        heading = QHBoxLayout()
        heading.addWidget(self._label, 1)
        heading.addWidget(self._required)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._glyph)
        self._foot.addWidget(self._note, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(heading)
        grows = control.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding
        self._column.addWidget(control, int(grows))
        self._column.addLayout(self._foot)
        if not grows:  # beside a higher field it stays at the top, in line with it
            self._column.addStretch(1)
        self._space()
        self._tell(label)
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

    def set_label(self, label: str) -> None:
        """Another label."""
        self._label.setText(label)
        self._tell(label)

    def set_required(self, required: bool) -> None:
        """Show or hide the mark of a required field."""
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
        required = not self._required.isHidden()
        self._inner().setAccessibleName(f"{label}, {self._required.text()}" if required else label)

    def _inner(self) -> QWidget:
        return self.control.focusProxy() or self.control

    def _show(self) -> None:
        self._note.setText(self._error or self._hint)
        self._note.set_ink("danger" if self._error else "")
        self._note.setVisible(bool(self._error or self._hint))
        self._glyph.setVisible(bool(self._error))
        inner = self._inner()
        inner.setAccessibleDescription(self._error or self._hint)
        if bool(inner.property("invalid")) != bool(self._error):
            inner.setProperty("invalid", bool(self._error))
            restyle(inner)
