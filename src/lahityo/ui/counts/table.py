"""The table of the counts: a line for each thing counted, a column for each month, and small bars beside the names."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from lahityo.domain.counts import APART, Line, Section, Table
from lahityo.ui.counts import words
from lahityo.ui.design import paint
from lahityo.ui.design.theme import current
from lahityo.ui.widgets.scroll_edges import ScrollEdges

Index = QModelIndex | QPersistentModelIndex
NAME, BARS, FIRST_MONTH = 0, 1, 2
_LEAST_NAME = 5  # controls
_TOP = QModelIndex()
_EMPTY = Table((), ())


class Shown(NamedTuple):
    """A line of the table; a heading has no cells."""

    name: str
    depth: int
    cells: tuple[int, ...]
    total: int


def rows_of(table: Table) -> list[Shown]:
    """The lines, with a heading over sections that have no sum."""
    rows: list[Shown] = []
    headed: set[Section] = set()
    for line in table.lines:
        if line.section in APART and line.section not in headed:
            headed.add(line.section)
            rows.append(Shown(words.of_section(line.section), 0, (), 0))
        rows.append(_shown(line))
    return rows


def _shown(line: Line) -> Shown:
    return Shown(words.of_line(line.section, line.key), len(line.key), line.cells, line.total)


class CountsModel(QAbstractTableModel):
    """Lines by months; the numbers are those of this computer, none is hidden here."""

    def __init__(self) -> None:
        super().__init__()
        self._table = _EMPTY
        self._rows: list[Shown] = []

    def set_table(self, table: Table) -> None:
        """Other counts."""
        self.beginResetModel()
        self._table, self._rows = table, rows_of(table)
        self.endResetModel()

    def row(self, number: int) -> Shown:
        """A line."""
        return self._rows[number]

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Name, bars, the months, and the total."""
        return 0 if parent.isValid() else len(self._table.months) + FIRST_MONTH + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The months over their columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= FIRST_MONTH else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        months = [words.of_month(month) for month in self._table.months]
        heads = ["", "", *months, self.tr("Total")]
        return heads[section] if section < len(heads) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a line, or a number of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        text = self._text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{row.name} {head or ''} {text if column >= FIRST_MONTH else ''}".strip()
        return None

    def _text(self, row: Shown, column: int) -> str:
        if column == NAME:
            return row.name
        if column == BARS or not row.cells:
            return ""
        place = column - FIRST_MONTH
        return str(row.total if place >= len(row.cells) else row.cells[place])


class CountsDelegate(QStyledItemDelegate):
    """Draws names by their depth, numbers, and a bar for each month."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, wide enough for its number."""
        theme = current()
        text = str(index.data() or "")
        width = QFontMetrics(theme.font("strong", tabular=True)).horizontalAdvance(text)
        return QSize(width + 2 * theme.metrics.gap, theme.metrics.chip)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        if not isinstance(model, CountsModel):
            return
        theme, row, room = current(), model.row(index.row()), option.rect
        sizes = theme.metrics
        painter.save()
        if row.depth == 0 and index.row():
            painter.fillRect(room.left(), room.top(), room.width(), 1, theme.color("line"))
        style = "strong" if row.depth == 0 else "body"
        if index.column() == BARS:
            self._bars(painter, room.adjusted(sizes.gap, sizes.unit + 2, -sizes.gap, -sizes.unit - 2), row)
        elif index.column() == NAME:
            indent = sizes.gap + row.depth * sizes.gutter
            place = room.adjusted(indent, 0, -sizes.gap, 0)
            paint.line(painter, place, row.name, theme.font(style), theme.color("ink" if row.depth < 2 else "ink2"))
        else:
            text = str(index.data() or "")
            total = index.column() == model.columnCount() - 1
            ink = "ink" if row.depth < 2 and text != "0" else "ink2"
            font = theme.font("strong" if total or row.depth == 0 else "body", tabular=True)
            paint.line(painter, room.adjusted(0, 0, -sizes.gap, 0), text, font, theme.color(ink), "right")
        if index.column() == NAME and self._is_current(option, index):
            paint.focus_ring(painter, room.adjusted(1, 1, -1, -1), sizes.control_radius, theme)
        painter.restore()

    def _is_current(self, option: QStyleOptionViewItem, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row()

    def _bars(self, painter: QPainter, room: QRect, row: Shown) -> None:
        most = max(row.cells, default=0)
        if not most:
            return
        theme = current()
        step = room.width() / len(row.cells)
        for place, value in enumerate(row.cells):
            height = max(round(room.height() * value / most), 1)
            left = room.left() + round(place * step)
            width = max(round(step) - 1, 1)
            bar = QRect(left, room.bottom() - height + 1, width, height)
            painter.fillRect(bar, theme.color("line" if not value else "chart1" if row.depth == 0 else "chart2"))


class CountsTable(QTableView):
    """The counts to read; arrows walk the lines."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.counts = CountsModel()
        self.counts.setParent(self)
        self.setModel(self.counts)
        self.setItemDelegate(CountsDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self._edges = ScrollEdges(self)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._measure()

    def show_table(self, table: Table) -> None:
        """Other counts."""
        self.counts.set_table(table)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "counts"):
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is for the names."""
        super().resizeEvent(event)
        self._fit_names()

    def _measure(self) -> None:
        theme = current()
        sizes = theme.metrics
        self.verticalHeader().setDefaultSectionSize(sizes.chip)
        head = self.horizontalHeader()
        head.setFont(theme.font("small_strong", tabular=True))
        figures = QFontMetrics(theme.font("strong", tabular=True)).horizontalAdvance("12345")
        for column in range(self.counts.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, figures + sizes.gap)
        if self.counts.columnCount() > BARS:
            self.setColumnWidth(BARS, sizes.control * 2)
            last = self.counts.columnCount() - 1
            word = str(self.counts.headerData(last, Qt.Orientation.Horizontal))
            told = QFontMetrics(theme.font("body")).horizontalAdvance(word) + sizes.gutter + sizes.gap
            self.setColumnWidth(last, max(self.columnWidth(last), told))
        self._fit_names()

    def _fit_names(self) -> None:
        """The names take the room that the numbers leave, and never less than they need to be read."""
        if self.counts.columnCount() <= BARS:
            return
        sizes = current().metrics
        numbers = sum(self.columnWidth(column) for column in range(FIRST_MONTH, self.counts.columnCount()))
        bars, least = sizes.control * 2, sizes.control * _LEAST_NAME
        room = self.viewport().width() - numbers
        self.setColumnHidden(BARS, room < bars + least)  # the numbers say the same, and come first
        self.setColumnWidth(NAME, max(room if self.isColumnHidden(BARS) else room - bars, least))
