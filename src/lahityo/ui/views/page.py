"""The frame of a view: a page that scrolls, and rows that become columns where there is no room beside one another."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lahityo.ui.design.theme import current
from lahityo.ui.views.view import View
from lahityo.ui.widgets.bar_layout import BarLayout
from lahityo.ui.widgets.chips import Chip, ChipGroup
from lahityo.ui.widgets.item_layout import laid_out
from lahityo.ui.widgets.scroll_edges import ScrollEdges


class Row(QWidget):
    """Widgets side by side with the shares `stretches`, one under the other below `least` dialog widths."""

    def __init__(
        self, widgets: Sequence[QWidget], stretches: Sequence[int], *, least: float, gap: str = "gap", top: bool = False
    ) -> None:
        """With `top` each is as high as it asks to be and begins where the others begin."""
        super().__init__()
        self._least = least
        self._gap = gap
        self._widgets = list(widgets)
        self._stretches = list(stretches)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in zip(widgets, stretches, strict=True):
            self._box.addWidget(widget, stretch)
            if top:
                self._box.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the room asks for it."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        sizes = current().metrics
        beside = width >= self._least * sizes.dialog_width
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        spacing = int(getattr(sizes, self._gap))
        if self._box.spacing() != spacing:
            self._box.setSpacing(spacing)
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            for place, stretch in enumerate(self._stretches):
                self._box.setStretch(place, stretch if beside else int(place == len(self._stretches) - 1))


class Column(QWidget):
    """Widgets one under the other, with the room between cards."""

    def __init__(self, gap: str = "gutter") -> None:
        super().__init__()
        self._gap = gap
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self._space()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under the ones before it."""
        self.box.addWidget(widget, stretch)

    def add_stretch(self) -> None:
        """Push what is there to the top."""
        self.box.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        self.box.setSpacing(getattr(current().metrics, self._gap))


class Pages(QWidget):
    """Pages of which one shows; as high as that one, where Qt's stack is as high as its highest."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """One more; it does not show yet."""
        page.hide()
        self._box.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show this one alone."""
        for other in laid_out(self._box):
            if isinstance(other, QWidget) and other is not page:
                other.hide()
        page.show()


class Page(QScrollArea):
    """A page of cards that scrolls when it must, and follows the focus and the text cursor."""

    def __init__(self, content: QWidget, *, between: bool = False) -> None:
        """`between` what stays above and below it: a line says where what is scrolled goes under."""
        super().__init__()
        self._edges = ScrollEdges(self) if between else None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        self._holder.setProperty("page", True)
        self._box = QVBoxLayout(self._holder)
        self._box.addWidget(content, 1)
        self._space()
        self.setWidget(self._holder)
        self.verticalScrollBar().rangeChanged.connect(self._space)

    def follow(self, text: QPlainTextEdit) -> None:
        """Keep the cursor of a text in sight while it is written."""
        text.cursorPositionChanged.connect(lambda: self._show_cursor(text))

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _show_cursor(self, text: QPlainTextEdit) -> None:
        if text.hasFocus():
            spot = self._holder.mapFromGlobal(text.viewport().mapToGlobal(text.cursorRect().center()))
            self.ensureVisible(spot.x(), spot.y(), 0, current().metrics.control)

    def _space(self) -> None:
        """The bar that scrolls stands in the margin: what is beside it stays where it is without one."""
        pad = current().metrics.page_padding
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        top = pad - current().metrics.gap if self._edges else pad  # the head has the rest under it
        self._box.setContentsMargins(pad, top, max(pad - taken, 0), pad)


class Bar(QWidget):
    """A row of controls over a page: some at its beginning, some at its end; more rows where one has no room."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._row = BarLayout(self)
        for widget in left:
            self._row.add(widget)
        for widget in right:
            self._row.add(widget, at_end=True)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        self._row.setSpacing(current().metrics.gap)


class _Sheet(Column):
    """A column with the margins of a page, for a view whose list scrolls by itself."""

    def _space(self) -> None:
        super()._space()
        pad = current().metrics.page_padding
        self.box.setContentsMargins(pad, pad, pad, pad)


def sheet(view: View, head: QWidget, body: QWidget) -> None:
    """Make a view of a head and a body that takes the rest of the height."""
    column = _Sheet()
    column.add(head)
    column.add(body, 1)
    outer = QVBoxLayout(view)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(column)


class _Head(Column):
    """What stands over pages that have margins of their own."""

    def _space(self) -> None:
        super()._space()
        pad = current().metrics.page_padding
        self.box.setContentsMargins(pad, pad, pad, current().metrics.gap)


def headed(view: View, head: QWidget, pages: QWidget) -> None:
    """Make a view of a head over pages that scroll to the edge of the window."""
    over = _Head()
    over.add(head)
    outer = QVBoxLayout(view)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(over)
    outer.addWidget(pages, 1)


def fill(view: View, content: QWidget, foot: QWidget | None = None) -> Page:
    """Make `content` the page of a view, with `foot` fixed under it."""
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    page = Page(content)
    column.addWidget(page, 1)
    if foot is not None:
        column.addWidget(foot)
    return page


def chain(widgets: Sequence[QWidget]) -> None:
    """Let Tab walk these in this order; the chips of a group count one by one, since they come and go."""
    flat: list[QWidget] = []
    for widget in widgets:
        flat += widget.findChildren(Chip) if isinstance(widget, ChipGroup) else [widget]
    for first, second in pairwise(flat):
        QWidget.setTabOrder(first, second)


def focused_inside(widget: QObject) -> bool:
    """Whether the focus is on the widget or within it."""
    focus: QObject | None = QApplication.focusWidget()
    while focus is not None and focus is not widget:
        focus = focus.parent()
    return focus is widget
