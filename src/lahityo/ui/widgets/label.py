"""Text in one of the theme's styles; never read as markup, since it may hold what a client said."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import TEXT_STYLES, Theme, current

_MEASURED_BY = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.ContentsRectChange})


class Label(QLabel):
    """A line or paragraph of text.

    Attributes:
        style: a key of `TEXT_STYLES`; gives size and weight, and the colour unless `ink` names another.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        parent: QWidget | None = None,
        *,
        ink: str = "",
        wrap: bool = False,
        elide: bool = False,
        tabular: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._ink = ink
        self._elide = elide
        self._tabular = tabular
        self._theme: Theme | None = None
        self._heights: dict[int, int] = {}
        self.setWordWrap(wrap)
        if "<" in text or "&" in text:
            self._plain()
        self.setText(text)
        if elide:
            # Imported here: its enums take a while, and the first window cuts no text.
            from PySide6.QtWidgets import QSizePolicy

            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if selectable:
            flag = QtCore.Qt.TextInteractionFlag
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self._dress()

    def setText(self, text: str) -> None:
        """Show `text` as it is, markup signs included."""
        if "<" in text or "&" in text:
            self._plain()
        super().setText(text)
        self._heights.clear()

    def setWordWrap(self, wrap: bool) -> None:
        """Break lines at words, or keep to one line."""
        super().setWordWrap(wrap)
        self._heights.clear()

    def heightForWidth(self, width: int) -> int:
        """How high the text is in a width; every layout around asks again and again, so it is measured once."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def set_ink(self, role: str) -> None:
        """Another colour, by its name in the token table; empty for the style's own."""
        self._ink = role
        self._theme = None
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new theme's font and colour."""
        super().changeEvent(event)
        kind = event.type()
        if kind == QEvent.Type.StyleChange:
            self._dress()
        if kind in _MEASURED_BY:
            self._heights.clear()

    def minimumSizeHint(self) -> QSize:
        """An elided line may become as narrow as its ellipsis."""
        hint = super().minimumSizeHint()
        return QSize(QFontMetrics(self.font()).horizontalAdvance("…"), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text; an elided line is cut to the width there is."""
        if not self._elide or self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        paint.line(painter, self.rect(), self.text(), self.font(), current().color(self._role()))

    def _plain(self) -> None:
        # Only text that could be taken for markup needs saying so; see `theme` on why the enum is left alone otherwise.
        self.setTextFormat(QtCore.Qt.TextFormat.PlainText)

    def _role(self) -> str:
        return self._ink or TEXT_STYLES[self._style].ink

    def _dress(self) -> None:
        theme = current()
        if theme is self._theme:
            return  # a style change comes each time that anything around is put elsewhere, too
        self._theme = theme
        self.setFont(theme.font(self._style, tabular=self._tabular))
        colors = QPalette()  # only what is set here is ours; the rest stays inherited
        colors.setColor(QPalette.ColorRole.WindowText, theme.color(self._role()))
        self.setPalette(colors)
