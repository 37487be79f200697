"""Buttons: primary, secondary, quiet, danger and link, with a key cap, and busy while their work runs."""

from typing import Literal

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QTimerEvent
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.keys import key_text
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.focused import FocusedButton, restyle

ButtonKind = Literal["primary", "secondary", "quiet", "danger", "link"]
_INK = {"primary": "on_brand", "secondary": "ink", "quiet": "ink2", "danger": "on_danger", "link": "brand"}
_TURN_MS = 80
_TURN_STEPS = 12
_FULL_TURN = 5760  # Qt's sixteenths of a degree


class Button(FocusedButton):
    """A command. `shortcut` is shown on a key cap and presses the button; without `bind` it is only shown."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        shortcut: str = "",
        bind: bool = True,
    ) -> None:
        super().__init__(text, parent)
        self._kind: ButtonKind = kind
        self._icon = icon
        self._cap = key_text(shortcut) if shortcut else ""
        self._busy = False
        self._turn = 0
        self._timer = 0  # Qt ends a timer of startTimer with its widget, a QBasicTimer only with its Python object
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        if shortcut:
            self.setAccessibleDescription(self._cap)
            if bind:
                self._bind(shortcut)

    @property
    def kind(self) -> ButtonKind:
        """Which of the kinds it is."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it another of the kinds."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            restyle(self)
            self.updateGeometry()

    def set_text(self, text: str) -> None:
        """Change the words, also for those who hear them."""
        self.setText(text)
        self.setAccessibleName(text)

    @property
    def busy(self) -> bool:
        """Whether its work is running."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """While busy a turning arc stands before the words and pressing does nothing; the focus stays."""
        self._busy = busy
        self.setAccessibleDescription(self.tr("Working…") if busy else self._cap)
        if busy:
            self._start()
        else:
            self._stop()
        self.updateGeometry()
        self.update()

    def click(self) -> None:
        """Press, unless busy."""
        if not self._busy:
            super().click()

    def event(self, event: QEvent) -> bool:
        """Swallow presses while busy, whichever way they come."""
        kind = event.type()
        if self._busy and kind in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.Shortcut,
        ):
            return True
        if self._busy and isinstance(event, QKeyEvent) and event.key() == QtCore.Qt.Key.Key_Space:
            return True
        return super().event(event)

    def _start(self) -> None:
        if not self._timer:
            self._timer = self.startTimer(_TURN_MS)

    def _stop(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        """Turn the arc."""
        if event.timerId() == self._timer:
            self._turn = (self._turn + 1) % _TURN_STEPS
            self.update()
            return
        super().timerEvent(event)

    def sizeHint(self) -> QSize:
        """Words, icon and key cap in one row, as high as a control."""
        sizes = current().metrics
        padding = sizes.unit if self._kind == "link" else sizes.control_pad + sizes.unit // 2
        height = sizes.target + sizes.unit if self._kind == "link" else sizes.control
        return QSize(self._content_width() + 2 * padding, height)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet draws a button of words alone; icon, key cap, arc and ring are added here."""
        if self._icon or self._cap or self._busy:
            self._draw_row()
        else:
            super().paintEvent(event)
        if self.ring_visible:
            filled = self._kind in ("primary", "danger")
            radius = current().metrics.control_radius
            paint.focus_ring(QPainter(self), self.rect(), radius, current(), gap="card" if filled else "")

    def _draw_row(self) -> None:
        option = QtWidgets.QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QtWidgets.QStylePainter(self)
        painter.drawControl(QtWidgets.QStyle.ControlElement.CE_PushButton, option)
        theme = current()
        sizes = theme.metrics
        ink = _INK[self._kind] if self.isEnabled() else "disabled"
        rect = self.rect()
        left = max((rect.width() - self._content_width()) // 2, sizes.unit)
        if self._icon or self._busy:
            place = QRect(left, (rect.height() - sizes.icon) // 2, sizes.icon, sizes.icon)
            if self._busy:
                self._draw_arc(painter, place, ink)
            else:
                icons.paint(painter, place, self._icon, ink)
            left += sizes.icon + sizes.gap
        room = QRect(left, 0, QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2, rect.height())
        paint.line(painter, room, self.text(), self._font(), theme.color(ink))
        if self._cap:
            width, height = paint.key_cap_size(theme, self._cap)
            cap = QRect(room.right() + sizes.gap, (rect.height() - height) // 2, width, height)
            filled = self._kind in ("primary", "danger") and self.isEnabled()
            cap_ink, ground, edge = ("brand", "on_brand", "on_brand") if filled else ("ink2", "card", "line")
            cap_ink = cap_ink if self.isEnabled() else "disabled"
            paint.key_cap(painter, cap, theme, self._cap, cap_ink, ground, edge)

    def _draw_arc(self, painter: QPainter, place: QRect, ink: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(current().color(ink), 2)
        pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        start = -self._turn * _FULL_TURN // _TURN_STEPS
        painter.drawArc(QRectF(place).adjusted(2, 2, -2, -2), start, _FULL_TURN * 3 // 4)

    def _font(self) -> QFont:
        return current().font("strong")

    def _content_width(self) -> int:
        theme = current()
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        if self._icon or self._busy:
            width += theme.metrics.icon + theme.metrics.gap
        if self._cap:
            width += paint.key_cap_size(theme, self._cap)[0] + theme.metrics.gap
        return width

    def _bind(self, shortcut: str) -> None:
        # Imported at the first shortcut: the first window's buttons have none.
        from PySide6.QtGui import QKeySequence, QShortcut

        self.setShortcut(QKeySequence(shortcut))
        if "Return" in shortcut:
            # The keypad has an Enter of its own.
            second = QShortcut(QKeySequence(shortcut.replace("Return", "Enter")), self)
            second.activated.connect(self.click)
