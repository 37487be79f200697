"""The passphrase: hidden unless asked, with a warning when Caps Lock seems to be on and room for its strength."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField

_SHOW_KEY = "Alt+F8"
"""As in browsers; written out, since the first window does not wait for Qt's names of keys."""
_STRENGTH = (("danger", "circle-alert"), ("warning", "triangle-alert"), ("done", "circle-check"))


class PassphraseField(QWidget):
    """A secret line of text.

    Signals:
        edited(str): a person changed it.
        submitted(): Enter was pressed.
    """

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = TextField("", placeholder)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.line)
        self._reveal = IconButton("eye", "", self.line)
        self._name_eye(self.tr("Show passphrase"))
        # Tab goes to the next line: who types blind would else write on into this one, and show it with each space.
        self._reveal.setFocusProxy(self.line)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._toggle)
        self._caps: _Note | None = None
        self._strength: _Note | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current().metrics.unit)
        self._column.addWidget(self.line)
        self._place()

    @property
    def caps_lock_warned(self) -> bool:
        """Whether the Caps Lock warning shows."""
        return self._caps is not None and not self._caps.isHidden()

    def text(self) -> str:
        """The passphrase."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Fill it, silently."""
        self.line.set_text(text)

    def clear(self) -> None:
        """Empty it and hide it again."""
        self.line.clear()
        self._reveal.setChecked(False)

    def set_strength(self, level: int, words: str) -> None:
        """Say how strong it is: level 0 weak, 1 fair, 2 strong; empty words take the line away."""
        role, icon = _STRENGTH[min(max(level, 0), 2)]
        if self._strength is None:
            self._strength = _Note()
            self._column.addWidget(self._strength)
        self._strength.tell(icon, role, words)

    def warn_of_caps_lock(self, on: bool) -> None:
        """Show or take away the warning that Caps Lock is on."""
        if self._caps is None and on:
            self._caps = _Note()
            self._column.insertWidget(1, self._caps)
        if self._caps is not None:
            self._caps.tell("triangle-alert", "warning", self.tr("Caps Lock is on.") if on else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Guess Caps Lock from a letter's case, since Qt does not tell; follow the line's size."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == QtCore.Qt.Key.Key_F8 and event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
                self._reveal.toggle()
                return True
            self._watch_case(event)
        elif event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Place the eye again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()

    def _watch_case(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == QtCore.Qt.Key.Key_CapsLock:
            self.warn_of_caps_lock(False)
        elif len(letter) == 1 and letter.isalpha():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self.warn_of_caps_lock(letter.isupper() != shift)

    def _toggle(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._reveal.set_icon("eye-off" if shown else "eye")
        self._name_eye(self.tr("Hide passphrase") if shown else self.tr("Show passphrase"))

    def _name_eye(self, words: str) -> None:
        self._reveal.set_name(f"{words} ({_SHOW_KEY})")

    def _place(self) -> None:
        side = self._reveal.sizeHint().width()
        inset = current().metrics.unit
        self._reveal.resize(side, side)
        self._reveal.move(self.line.width() - side - inset, (self.line.height() - side) // 2)
        self.line.setTextMargins(0, 0, side, 0)


class _Note(QWidget):
    """An icon and a sentence under the line, made at the first word and hidden when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._glyph = Glyph("", "")
        self._words = Label("", "small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().metrics.unit)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        self.hide()

    def tell(self, icon: str, role: str, words: str) -> None:
        self._glyph.set_icon(icon, role)
        self._words.set_ink(role)
        self._words.setText(words)
        self.setVisible(bool(words))
