"""A layout for a row of controls: some at its beginning, some at its end, more rows where one is too short."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from lahityo.ui.widgets.item_layout import ItemLayout

Place = tuple[QLayoutItem, QRect]


class BarLayout(ItemLayout):
    """In one row as long as that is wide enough; else the ones of the end begin a row of their own, and all wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._at_end: list[QLayoutItem] = []
        super().__init__(parent)

    def add(self, widget: QWidget, *, at_end: bool = False) -> None:
        """Put a widget last of those at the beginning, or of those at the end."""
        self.addWidget(widget)
        if at_end:
            self._at_end.append(self.items[-1])

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a place out."""
        item = super().takeAt(index)
        self._at_end = [one for one in self._at_end if one is not item]
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def height_in(self, width: int) -> int:
        """As high as its rows."""
        return self._arrange(QRect(0, 0, width, 0))[1]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        for item, place in self._arrange(rect)[0]:
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = [item for item in self.items if not item.isEmpty()]
        width = sum(_wanted(item) for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest item, and as high as one row."""
        size = QSize()
        for item in self.items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect) -> tuple[list[Place], int]:
        """Where each item goes, and how high all of them are."""
        shown = [item for item in self.items if not item.isEmpty()]
        first = [item for item in shown if item not in self._at_end]
        last = [item for item in shown if item in self._at_end]
        if self.sizeHint().width() <= rect.width():
            return self._one_row(rect, first, last)
        places: list[Place] = []
        top = rect.y()
        for group in (first, last):
            for row in self._rows(group, rect.width()):
                if places:
                    top += self.spacing()
                made, height = self._line(row, rect.x(), top, rect.width())
                places += made
                top += height
        return places, top - rect.y()

    def _one_row(self, rect: QRect, first: list[QLayoutItem], last: list[QLayoutItem]) -> tuple[list[Place], int]:
        left, left_height = self._line(first, rect.x(), rect.y(), rect.width())
        width = sum(_wanted(item) for item in last) + self.spacing() * max(len(last) - 1, 0)
        right, right_height = self._line(last, rect.x() + rect.width() - width, rect.y(), rect.width())
        height = max(left_height, right_height)
        return [(item, _lowered(place, rect.y(), height)) for item, place in left + right], height

    def _rows(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in items:
            wanted = min(_wanted(item), width)
            if rows and used + self.spacing() + wanted <= width:
                rows[-1].append(item)
                used += self.spacing() + wanted
            else:
                rows.append([item])
                used = wanted
        return rows

    def _line(self, items: list[QLayoutItem], x: int, top: int, room: int) -> tuple[list[Place], int]:
        places: list[Place] = []
        for item in items:
            width = max(min(_wanted(item), room), item.minimumSize().width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            places.append((item, QRect(x, top, width, height)))
            x += width + self.spacing()
        height = max((place.height() for _, place in places), default=0)
        return [(item, _lowered(place, top, height)) for item, place in places], height


def _wanted(item: QLayoutItem) -> int:
    """How wide an item is by itself; a text that may wrap is as wide as its words in one line."""
    widget = item.widget()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.fontMetrics().horizontalAdvance(widget.text()) + 2
    return item.sizeHint().width()


def _lowered(place: QRect, top: int, height: int) -> QRect:
    """In the middle of a row."""
    return QRect(place.x(), top + (height - place.height()) // 2, place.width(), place.height())
