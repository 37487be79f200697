"""The dark rail at the left: the screens, who is signed in, and the lock."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.keys import key_text
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.focused import FocusedButton
from lahityo.ui.widgets.label import Label


class RailItem(FocusedButton):
    """A screen's entry: icon, words, and a badge with a number when something waits there."""

    def __init__(
        self, text: str, icon: str, parent: QWidget | None = None, *, shortcut: str = "", keys: str = ""
    ) -> None:
        """A `shortcut` stands in the entry, `keys` in its tool tip."""
        super().__init__(text, parent)
        self._icon = icon
        self._keys = key_text(keys) if keys else ""
        self._cap = key_text(shortcut) if shortcut else ""
        self._badge = 0
        self._compact = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    @property
    def badge(self) -> int:
        """The number shown, 0 for none."""
        return self._badge

    def set_badge(self, count: int) -> None:
        """Show a number; 0 takes the badge away."""
        self._badge = count
        self._tell()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Icon only, the words in the tool tip."""
        self._compact = compact
        self.setToolTip(" · ".join(one for one in (self.text() if compact else "", self._keys) if one))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the compact rail has room for, one row high."""
        sizes = current().metrics
        return QSize(sizes.rail_compact - 2 * sizes.gap, sizes.rail_item)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words, badge or key cap, and the ring."""
        theme = current()
        sizes = theme.metrics
        painter = QPainter(self)
        rect = self.rect()
        active = self.isChecked()
        if active or self.underMouse() or self.isDown():
            paint.box(painter, rect, sizes.control_radius, theme.color("rail_active" if active else "rail_hover"))
        if active:
            bar = QRect(0, rect.height() // 4, 3, rect.height() // 2)
            paint.box(painter, bar, 1.5, theme.color("rail_focus"))
        side = sizes.icon + 2
        left = (rect.width() - side) // 2 if self._compact else sizes.control_pad
        icons.paint(painter, QRect(left, (rect.height() - side) // 2, side, side), self._icon, self._ink())
        right = rect.width() - sizes.gap
        if self._badge:
            right = self._draw_badge(painter, right) - sizes.unit
        elif self._cap and not self._compact:
            width, height = paint.key_cap_size(theme, self._cap)
            place = QRect(right - width, (rect.height() - height) // 2, width, height)
            paint.key_cap(painter, place, theme, self._cap, "rail_ink2", "rail", "rail_line")
            right -= width + sizes.unit
        if not self._compact:
            words = QRect(left + side + sizes.gap + 2, 0, right - left - side - sizes.gap - 2, rect.height())
            font = theme.font("strong" if active else "body")
            paint.line(painter, words, self.text(), font, theme.color(self._ink()))
        if self.ring_visible:
            paint.focus_ring(painter, rect, sizes.control_radius, theme, "rail_focus")

    def _draw_badge(self, painter: QPainter, right: int) -> int:
        theme = current()
        height = theme.metrics.badge
        words = str(self._badge)
        font = theme.font("badge", tabular=True)
        width = max(QFontMetrics(font).horizontalAdvance(words) + height // 2, height)
        top = theme.metrics.unit // 2 if self._compact else (self.height() - height) // 2
        place = QRect(right - width, top, width, height)
        paint.box(painter, place, height / 2, theme.color("accent"))
        paint.line(painter, place, words, font, theme.color("on_accent"), "center")
        return place.left()

    def _ink(self) -> str:
        return "rail_ink" if self.isChecked() else "rail_ink2"

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._badge}" if self._badge else self.text())


class Rail(QWidget):
    """The rail; entries by key.

    Signals:
        selected(str): a person chose an entry.
        lock_requested(): the lock entry was pressed.
    """

    selected = Signal(str)
    lock_requested = Signal()

    def __init__(self, brand: str, parent: QWidget | None = None, *, lock_shortcut: str = "Ctrl+L") -> None:
        super().__init__(parent)
        self._compact = False
        self._brand_text = brand
        self._items: dict[str, RailItem] = {}
        self._brand = Label(brand, "heading", ink="rail_ink")
        self._list = QWidget()
        self._list.setProperty("page", True)
        self._rows = QVBoxLayout(self._list)
        self._rows.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._list)
        self._name = Label("", "small_strong", ink="rail_ink2", wrap=True)
        self._detail = Label("", "small", ink="rail_ink3", wrap=True)
        self._told = ""
        self._lock = RailItem(self.tr("Lock"), "lock", shortcut=lock_shortcut)
        self._lock.setCheckable(False)
        self._lock.clicked.connect(self.lock_requested)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._brand)
        self._column.addWidget(scroll, 1)
        self._column.addWidget(self._name)
        self._column.addWidget(self._detail)
        self._column.addWidget(self._lock)
        self._space()

    def add_item(self, key: str, text: str, icon: str, keys: str = "") -> RailItem:
        """Put an entry below the others; `keys` open it."""
        item = RailItem(text, icon, keys=keys)
        item.set_compact(self._compact)
        item.installEventFilter(self)
        item.clicked.connect(self._clicked)
        self._rows.insertWidget(self._rows.count() - 1, item)
        self._items[key] = item
        return item

    def set_current(self, key: str) -> None:
        """Mark the screen that shows, silently; an unknown key marks none."""
        for other, item in self._items.items():
            item.setChecked(other == key)
        QTimer.singleShot(0, self, self._show_current)  # once the entries have their places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The entry of the screen that shows stays in sight."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        current_item = next((item for item in self._items.values() if item.isChecked()), None)
        if current_item is not None:
            self._scroll.ensureWidgetVisible(current_item, 0, 0)

    def set_shown(self, key: str, shown: bool) -> None:
        """Whether an entry is there; it keeps its place among the others."""
        self._items[key].setVisible(shown)

    def set_badge(self, key: str, count: int) -> None:
        """The number of things that wait on a screen."""
        self._items[key].set_badge(count)

    def set_user(self, name: str, detail: str) -> None:
        """Who is signed in, and as what."""
        self._name.setText(name)
        self._told = detail
        self._space()

    def set_compact(self, compact: bool) -> None:
        """Icons only, for a narrow window or large text."""
        self._compact = compact
        for item in (*self._items.values(), self._lock):
            item.set_compact(compact)
        # Beside icons alone a bar would stand on them; the wheel and the arrows scroll without it.
        bars = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if compact else bars.ScrollBarAsNeeded)
        self._brand.setText(self._brand_text[:1] if compact else self._brand_text)
        self._brand.setAlignment(Qt.AlignmentFlag.AlignHCenter if compact else Qt.AlignmentFlag.AlignLeft)
        self._name.setVisible(not compact)
        self._detail.setVisible(not compact)
        self._space()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the entries with the arrows."""
        if isinstance(watched, RailItem) and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
            if step:
                items = [item for item in self._items.values() if not item.isHidden()]
                target = items[(items.index(watched) + step) % len(items)]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(target)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark ground, and a line above who is signed in."""
        sizes = current().metrics
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().color("rail"))
        above = self._lock if self._compact else self._name
        line = QRect(sizes.gap, above.y() - sizes.gap, self.width() - 2 * sizes.gap, 1)
        painter.fillRect(line, current().color("rail_line"))

    def _space(self) -> None:
        sizes = current().metrics
        self.setFixedWidth(sizes.rail_compact if self._compact else sizes.rail_width)
        self._column.setContentsMargins(sizes.gap, sizes.gutter, sizes.gap, sizes.gutter)
        self._column.setSpacing(sizes.unit)
        self._rows.setContentsMargins(0, sizes.gap, 0, sizes.gap)
        self._rows.setSpacing(sizes.unit // 2)
        inset = 0 if self._compact else sizes.control_pad
        for label in (self._brand, self._name, self._detail):
            label.setContentsMargins(inset, 0, 0, 0)
        room = sizes.rail_width - 2 * sizes.gap - inset
        fits = self._detail.fontMetrics().horizontalAdvance(self._told) <= room
        self._detail.setText(self._told if fits else self._told.replace(" · ", "\n"))

    def _clicked(self) -> None:
        pressed = self.sender()
        for key, item in self._items.items():
            if item is pressed:
                self.set_current(key)
                self.selected.emit(key)
