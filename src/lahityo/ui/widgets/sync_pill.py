"""The state of synchronising, always visible, in words a person would say."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.focused import FocusedButton
from lahityo.ui.widgets.pill import PillLook

SyncState = Literal["synced", "waiting", "offline", "syncing", "refused", "undecided"]

_LOOKS: dict[SyncState, PillLook] = {
    "synced": PillLook("done", "done_tint", "check"),
    "waiting": PillLook("info", "info_tint", "clock"),
    "offline": PillLook("warning", "warning_tint", "cloud-off"),
    "syncing": PillLook("info", "info_tint", "refresh-cw"),
    "refused": PillLook("danger", "danger_tint", "triangle-alert"),
    "undecided": PillLook("warning", "warning_tint", "copy"),
}


class SyncPill(FocusedButton):
    """A pill that says where the changes are; press it (`clicked`) for the details."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("kind", "icon")
        self._state: SyncState = "syncing"
        self.set_state("syncing")

    @property
    def state(self) -> SyncState:
        """The state shown."""
        return self._state

    def set_state(self, state: SyncState, *, count: int = 0, at: str = "") -> None:
        """`count` is what waits (or was refused); `at` is the clock time of the last synchronising, ready to show."""
        self._state = state
        words = self._words(state, count, at)
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Show sync"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, as high as a finger needs."""
        theme = current()
        return QSize(
            paint.pill_width(theme, self.text(), _LOOKS[self._state].icon) + 2 * paint.RING,
            theme.metrics.pill + 2 * paint.RING,
        )

    def minimumSizeHint(self) -> QSize:
        """May be cut on a narrow window; the tool tip and the details keep the whole."""
        height = self.sizeHint().height()
        return QSize(min(self.sizeHint().width(), height * 4), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, with the ring of focus around it."""
        painter = QPainter(self)
        theme = current()
        look = _LOOKS[self._state]
        if self.ring_visible:
            paint.focus_ring(painter, self.rect(), self.height() / 2, theme)
        rect = self.rect().adjusted(paint.RING, paint.RING, -paint.RING, -paint.RING)
        paint.pill(painter, rect, theme, self.text(), look.ink, look.ground, look.icon)
        if self.underMouse() or self.isDown():
            paint.box(painter, rect, rect.height() / 2, None, theme.color(look.ink))

    def _words(self, state: SyncState, count: int, at: str) -> str:
        match state:
            case "synced":
                words = self.tr("Synced {time}").format(time=at) if at else self.tr("Synced")
            case "waiting":
                words = self.tr("%n change(s) waiting", "", count)
            case "refused" if not count:
                words = self.tr("Sync failed")
            case "refused":
                words = self.tr("%n change(s) need attention", "", count)
            case "syncing":
                words = self.tr("Syncing…")
            case "undecided":
                words = self.tr("%n place(s) with two versions", "", count)
            case _:
                words = self.tr("No connection")
                waiting = self.tr("%n change(s) waiting", "", count)
                words = f"{words} · {waiting}" if count else words
        return words
