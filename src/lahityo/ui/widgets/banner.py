"""A sentence that must be seen, with one thing to do about it."""

from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.focused import restyle
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label

BannerTone = Literal["info", "warning", "danger", "done"]
_ICONS = {"info": "info", "warning": "triangle-alert", "danger": "circle-alert", "done": "circle-check"}


class Banner(QFrame):
    """Icon, title, sentence, action, and a close button when `closable`.

    Signals:
        acted(): the action was pressed.
        closed(): it was closed (it hides itself).
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        tone: BannerTone = "info",
        parent: QWidget | None = None,
        *,
        title: str = "",
        action: str = "",
        closable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "banner")
        self._glyph = Glyph(_ICONS[tone], tone)
        self._title = Label("", "strong", wrap=True)
        self._text = Label("", "body", wrap=True)
        self._action = Button(action)
        self._action.clicked.connect(self.acted)
        # With its parent from the start: shown without one, it would be a window of its own for a moment.
        self._close = IconButton("x", self.tr("Close this message"), self)
        self._close.clicked.connect(self._shut)
        self._close.setVisible(closable)
        self._row = QHBoxLayout(self)
        self._icon_column = QVBoxLayout()
        self._row.addLayout(self._icon_column)
        self._icon_column.addStretch(0)
        self._icon_column.addWidget(self._glyph)
        self._icon_column.addStretch(1)
        self._words = QVBoxLayout()
        self._row.addLayout(self._words, 1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        self._row.addWidget(self._action)
        self._row.addWidget(self._close)
        self._show(text, tone, title, action)
        self._space()

    def set(self, text: str, tone: BannerTone, *, title: str = "", action: str = "") -> None:
        """Another message."""
        self._show(text, tone, title, action)
        restyle(self)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        """The icon in line with a button, or with the first of several lines."""
        beside = not self._action.isHidden()
        if not self._close.isHidden() and self._title.isHidden():
            beside |= self._text.heightForWidth(self._text.width()) <= self._close.sizeHint().height()
        self._icon_column.setStretch(0, int(beside))

    def _show(self, text: str, tone: BannerTone, title: str, action: str) -> None:
        self._glyph.set_icon(_ICONS[tone], tone)
        self._title.setText(title)
        self._title.set_ink(tone)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._action.set_text(action)
        self._action.setVisible(bool(action))
        self._align()
        self.setAccessibleName(f"{title} {text}".strip())
        self.setProperty("tone", tone)

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    def _space(self) -> None:
        sizes = current().metrics
        self._row.setContentsMargins(sizes.gutter, sizes.control_pad, sizes.gutter, sizes.control_pad)
        self._row.setSpacing(sizes.control_pad)
        self._words.setSpacing(sizes.unit)
        self._icon_column.setContentsMargins(0, sizes.unit // 2, 0, 0)
