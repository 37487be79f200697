"""The bar above every screen: where one is, the search, the actions of the screen, and the state of synchronising."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.search_field import SearchField
from lahityo.ui.widgets.sync_pill import SyncPill


class TopBar(QWidget):
    """Title and secondary title; `back`, `search` (None: there is nothing to search) and `sync` are its children."""

    def __init__(self, search_placeholder: str = "", search_shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("chevron-left", self.tr("Back (Alt+Left)"))
        self.back.hide()
        self._title = Label("", "heading", elide=True)
        # As wide as its words where there is room, and no wider than the window where a name is long.
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._detail = Label("", "heading_plain", elide=True, tabular=True)
        self.search = SearchField(search_placeholder, shortcut=search_shortcut) if search_placeholder else None
        self.sync = SyncPill()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self._title)
        self._row.addWidget(self._detail, 1)
        self._actions = QHBoxLayout()
        self._row.addLayout(self._actions)
        if self.search:
            self.search.textChanged.connect(self._share)
            self._row.addWidget(self.search)
        self._row.addWidget(self.sync)
        self._space()

    def set_title(self, title: str, detail: str = "") -> None:
        """Where one is, and of whom or what."""
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(f"{title} {detail}".strip())
        self._share()

    def add_action(self, widget: QWidget) -> None:
        """A command of this screen, before the search field."""
        self._actions.addWidget(widget)

    def event(self, event: QEvent) -> bool:
        """An action came or went, or the state of synchronising has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room again."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White, with a line under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().color("card"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, current().color("line"))

    def _share(self) -> None:
        """Where one is comes before a wide search field, which is wide enough for a name once something is written."""
        if self.search is None:
            return
        sizes = current().metrics
        others = sum(one.sizeHint().width() for one in (self._title, self._detail, self._actions, self.sync))
        others += 0 if self.back.isHidden() else self.back.sizeHint().width() + sizes.gap
        gaps = 3 if self._actions.isEmpty() else 4
        room = self.width() - 2 * sizes.page_padding - gaps * sizes.gap - others
        least = sizes.search_width * 2 // 5 if self.search.text() else self.search.least_width()
        width = max(least, min(room, sizes.search_width))
        if self.search.maximumWidth() != width:
            self.search.setMaximumWidth(width)

    def _space(self) -> None:
        sizes = current().metrics
        self.setFixedHeight(sizes.topbar)
        self._row.setContentsMargins(sizes.page_padding, 0, sizes.page_padding, 0)
        self._row.setSpacing(sizes.gap)
        self._actions.setSpacing(sizes.gap)
        self._share()
