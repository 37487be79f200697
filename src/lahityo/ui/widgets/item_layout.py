"""What layouts of wrapping rows have in common: their items, and the height that a width leads to."""

from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts that stand in a layout, in its order.

    Its items are not asked for: what Python is given of an item outlives the item, and whatever Qt then puts at the
    same place in memory is taken for it, until the process ends (PySide 6.11).
    """
    if isinstance(layout, ItemLayout):
        return [widget for item in layout.items if (widget := item.widget()) is not None]
    owner = layout.parentWidget()
    around = (*(owner.children() if owner is not None else ()), *layout.children())
    found = [
        (layout.indexOf(part), part)
        for part in around
        if isinstance(part, QWidget) or (isinstance(part, QLayout) and part.parent() is layout)
    ]
    return [part for at, part in sorted(found, key=lambda one: one[0]) if at >= 0]


class ItemLayout(QLayout):
    """Holds items; a subclass says how high they are in a width and places them.

    The height for a width is kept until the layout is told of a change: all layouts around ask for it again and again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def height_in(self, width: int) -> int:
        """How high the items are in this width."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item last."""
        self.items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, or None."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a place out."""
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that `width` leads to."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self.height_in(width)
        return height

    def invalidate(self) -> None:
        """An item has another size, or there are others."""
        super().invalidate()
        self._heights.clear()
