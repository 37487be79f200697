"""A labelled control: label, required mark, the control, and under it a line that hints, asks or says what is wrong."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.focused import restyle
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label


class Field(QWidget):
    """Label above, control in the middle, hint, doubt or error below; the control hears them as name and description.

    An error keeps the form from being saved and is red; a doubt only asks, and is amber.
    """

    def __init__(
        self, label: str, control: QWidget, hint: str = "", *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint = hint
        self._error = ""
        self._doubt = ""
        self._label = Label(label, "label", wrap=True)
        self._label.setBuddy(control)
        self._required: Label | None = None
        self._note: tuple[Glyph, Label] | None = None
        self._heading = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._heading)
        self._heading.addWidget(self._label, 1)
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
        """Say what is wrong and mark the control; an empty sentence takes both away, and a doubt with them."""
        self._error = sentence
        self._doubt = ""
        self._show()

    @property
    def doubt(self) -> str:
        """The question asked, or an empty text."""
        return self._doubt

    def set_doubt(self, sentence: str) -> None:
        """Ask whether what is written is right; an empty sentence takes the question away."""
        self._doubt = sentence
        self._show()

    def set_hint(self, hint: str) -> None:
        """Another hint; an error or a doubt stays in its place until cleared."""
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
        said = self._error or self._doubt
        if said or self._hint or self._note is not None:
            glyph, words = self._noted()
            tone = "danger" if self._error else "warning"
            words.setText(said or self._hint)
            words.set_ink(tone if said else "")
            words.setVisible(bool(said or self._hint))
            glyph.set_icon("circle-alert" if self._error else "triangle-alert", tone)
            glyph.setVisible(bool(said))
        inner = self._inner()
        inner.setAccessibleDescription(said or self._hint)
        marks = {"invalid": bool(self._error), "doubtful": bool(self._doubt) and not self._error}
        if any(bool(inner.property(name)) is not on for name, on in marks.items()):
            for name, on in marks.items():
                inner.setProperty(name, on)
            restyle(inner)


def _grows(control: QAbstractScrollArea) -> bool:
    # Imported here: its enums take a while, and the first window has a line of text only.
    from PySide6.QtWidgets import QSizePolicy

    return control.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding
