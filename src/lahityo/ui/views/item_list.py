"""A list of things to open: rows drawn when they come in sight, opened by a click or Enter."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.rows import ROW_ROLE, PersonRow, RowDelegate, RowList, VisitRow
from lahityo.ui.widgets.scroll_edges import ScrollEdges

Index = QModelIndex | QPersistentModelIndex
AnyRow = VisitRow | PersonRow
_TOP = QModelIndex()
_NARROW = 10  # controls high; a wider list has room for a pill beside a name


class Items(QAbstractListModel):
    """Items of any kind, turned into rows by `draw` when they are painted."""

    def __init__(self, draw: Callable[[Any], AnyRow]) -> None:
        super().__init__()
        self._draw = draw
        self._items: Sequence[Any] = ()

    def set_items(self, items: Sequence[Any]) -> None:
        """Other items."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item(self, row: int) -> Any:
        """The item of a row."""
        return self._items[row]

    def row(self, row: int) -> AnyRow:
        """The item of a row as it is shown."""
        return self._draw(self._items[row])

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, its words for who listens."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        if role == ROW_ROLE:
            return self._draw(self._items[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words_of(self._draw(self._items[index.row()]))
        return None


class ItemList(RowList):
    """A `RowList` over `Items`; a `fitted` one is as high as its rows and never scrolls by itself.

    Signals:
        opened(object): an item was clicked or Enter was pressed on it.
        left_up(): Arrow Up was pressed on the first row.
    """

    opened = Signal(object)
    left_up = Signal()

    def __init__(
        self,
        delegate: QStyledItemDelegate,
        draw: Callable[[Any], AnyRow],
        name: str,
        parent: QWidget | None = None,
        *,
        fitted: bool = False,
        least: int = 3,
    ) -> None:
        super().__init__(delegate, parent)
        self._fitted = fitted
        self._least = least
        self.items = Items(draw)
        self.items.setParent(self)
        self.setModel(self.items)
        self.setAccessibleName(name)
        self.clicked.connect(self._open)
        if fitted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self._edges = ScrollEdges(self)

    def show_items(self, items: Sequence[Any]) -> None:
        """Other items; the current row stays where it is, as far as there is one."""
        row = self.currentIndex().row()
        self.items.set_items(items)
        if row >= 0 and items:
            self.setCurrentIndex(self.items.index(min(row, len(items) - 1)))
        self._make_room()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows may need a line more where there is little room beside one another, and fewer where there is much."""
        super().resizeEvent(event)
        self._make_room()

    def choose_first(self) -> None:
        """Take the focus to the list, at its first row when none is current."""
        if not self.currentIndex().isValid() and self.items.rowCount():
            self.setCurrentIndex(self.items.index(0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def open_first(self) -> None:
        """Open the first item, if there is one."""
        if self.items.rowCount():
            self.opened.emit(self.items.item(0))

    def sizeHint(self) -> QSize:
        """As high as its rows, or as a few of them."""
        return QSize(super().sizeHint().width(), self._rows_height())

    def minimumSizeHint(self) -> QSize:
        """The same; may become narrow."""
        return QSize(current().metrics.control * 4, self._rows_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Arrow Up on the first row leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_up.emit()
            return
        super().keyPressEvent(event)

    def _make_room(self) -> None:
        delegate, width = self.itemDelegate(), self.viewport().width()
        if not self._fitted or not isinstance(delegate, RowDelegate):
            return
        narrow = width < current().metrics.control * _NARROW
        tall = narrow and any(delegate.is_crowded(self.items.row(at), width) for at in range(self.items.rowCount()))
        if tall != delegate.tall:
            delegate.tall = tall
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _rows_height(self) -> int:
        count = self.items.rowCount()
        rows = count if self._fitted else min(max(count, 1), self._least)
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), self.items.index(0)).height()
        return rows * height + 2 * self.frameWidth()

    def _open(self, index: Index) -> None:
        self.opened.emit(self.items.item(index.row()))


def words_of(row: AnyRow) -> str:
    """A row as words."""
    marks = [pill.text for pill in (row.flag, row.pill) if pill]
    if isinstance(row, VisitRow):
        parts = [row.when, row.title, row.detail, row.snippet, *marks]
    else:
        parts = [row.name, row.detail, *marks]
    return ", ".join(part for part in parts if part)
