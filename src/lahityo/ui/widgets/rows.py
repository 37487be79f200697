"""What a list row shows, and the delegates that draw it: people in a client list, visits in a timeline."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import Theme, current
from lahityo.ui.widgets.pill import PILL_LOOKS, PillTone

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
Hits = tuple[tuple[int, int], ...]


class PillText(NamedTuple):
    """A pill in a row; `icon` replaces the tone's own."""

    text: str
    tone: PillTone = "neutral"
    icon: str = ""


class VisitRow(NamedTuple):
    """A visit: `when` in the left column ("21.11." or "09.00"), `title` in bold (its kind, or whose it is),
    `detail` after it, `snippet` on the second line with `hits` (start, length) marked.
    """

    when: str
    title: str
    detail: str = ""
    snippet: str = ""
    hits: Hits = ()
    pill: PillText | None = None
    flag: PillText | None = None


class PersonRow(NamedTuple):
    """A client: `initials` in a circle, `name` in bold with `name_hits` marked, `detail` on the second line."""

    name: str
    detail: str = ""
    initials: str = ""
    name_hits: Hits = ()
    hits: Hits = ()
    pill: PillText | None = None
    flag: PillText | None = None


class RowDelegate(QStyledItemDelegate):
    """Ground, ring, title line, second line and pills; a subclass draws the left column.

    Attributes:
        tall: there is a third line, for a pill that has no room beside either of the others.
    """

    tall = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Its lines and room around them."""
        theme = current()
        title = max(QFontMetrics(theme.font("strong")).height(), theme.metrics.pill)
        lines = title + QFontMetrics(theme.font("meta")).height() + theme.metrics.unit // 2
        third = theme.metrics.pill + theme.metrics.unit // 2 if self.tall else 0
        return QSize(theme.metrics.control * 4, lines + third + 2 * theme.metrics.gap)

    def is_crowded(self, row: VisitRow | PersonRow, width: int) -> bool:
        """Whether a row needs the third line in a list of this width."""
        theme = current()
        room = width - 2 * theme.metrics.control_pad - self.left_width(theme)
        if isinstance(row, PersonRow):
            return _is_crowded(theme, room, row.name, row.detail, row.pill)
        moved = _first_line(theme, row.title, row.detail, row.flag, row.pill) > room
        return _is_crowded(theme, room, row.title, row.snippet or (row.detail if moved else ""), row.pill)

    def left_width(self, theme: Theme) -> int:
        """How wide the left column is."""
        raise NotImplementedError

    def draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QRect:
        """Selection, hover, divider and focus ring; returns the room inside."""
        rect: QRect = option.rect
        state = option.state
        sizes = theme.metrics
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        inner = rect.adjusted(0, 1, 0, -2)
        if state & QStyle.StateFlag.State_Selected:
            paint.box(painter, inner, sizes.control_radius, theme.color("brand_tint"))
            bar = QRect(inner.left(), inner.top() + sizes.gap, 3, inner.height() - 2 * sizes.gap)
            paint.box(painter, bar, 1.5, theme.color("brand"))
        elif state & QStyle.StateFlag.State_MouseOver:
            paint.box(painter, inner, sizes.control_radius, theme.color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint.focus_ring(painter, inner, sizes.control_radius, theme)
        return rect.adjusted(sizes.control_pad, sizes.gap, -sizes.control_pad, -sizes.gap - 1)

    def draw_texts(
        self,
        painter: QPainter,
        room: QRect,
        theme: Theme,
        title: tuple[str, Hits],
        detail: str,
        second: tuple[str, Hits],
        flag: PillText | None,
        pill: PillText | None,
    ) -> None:
        """The title with what follows it on the first line, the second line below, and the pill at the end.

        Where the title and the pill have no room beside each other, the pill ends the second line; where the second
        line is cut by the pill, the pill ends the first; what follows the title goes to an empty second line rather
        than be cut. In a row with a third line the pill stands there when it would leave nothing of the second.
        """
        sizes = theme.metrics
        if detail and not second[0] and _first_line(theme, title[0], detail, flag, pill) > room.width():
            detail, second = "", (detail, ())
        strong, meta = theme.font("strong"), theme.font("meta", tabular=True)
        first = max(QFontMetrics(strong).height(), sizes.pill)
        below = QFontMetrics(meta).height()
        pill_width = _width_of(theme, pill)
        free = room.width() - pill_width - sizes.gap
        third = self.tall and _is_crowded(theme, room.width(), title[0], second[0], pill)
        low = pill is not None and not third and 0 < free < QFontMetrics(strong).horizontalAdvance(title[0])
        high = not low and not third and 0 < free < QFontMetrics(meta).horizontalAdvance(second[0])
        more = sizes.pill + sizes.unit // 2 if third else 0
        top = room.y() + (room.height() - first - below - more - sizes.unit // 2) // 2
        if not second[0] and not low:
            top = room.y() + (room.height() - first) // 2
        under = QRect(room.x(), top + first + sizes.unit // 2, room.width(), below)
        line = QRect(room.x(), top, room.width(), first)
        if pill and third:
            last = QRect(room.x(), under.bottom() + 1 + sizes.unit // 2, room.width(), sizes.pill)
            last.setLeft(room.right() - min(pill_width, room.width()) + 1)
            draw_pill(painter, last, theme, pill)
        elif pill:
            if low:
                pill_width = min(pill_width, room.width())
            elif room.width() - pill_width <= sizes.gap:
                pill_width = room.width() // 2
            end = QRect(under if low else line if high else room)
            end.setLeft(room.right() - pill_width + 1)
            draw_pill(painter, end, theme, pill)
            for place in (under,) if low else (line,) if high else (line, under):
                place.setRight(room.right() - pill_width - sizes.gap)
        flag_width = _width_of(theme, flag)
        # Where both do not fit, title and flag share the line: neither may vanish.
        wanted = QFontMetrics(strong).horizontalAdvance(title[0]) + 1
        flag_width = min(flag_width, max(line.width() // 2, line.width() - wanted - sizes.gap))
        width = min(wanted, line.width() - (flag_width + sizes.gap if flag else 0))
        place = QRect(line.x(), line.y(), width, first)
        paint.line_with_hits(painter, place, title[0], title[1], strong, theme.color("ink"), theme.color("hit"))
        line.setLeft(line.x() + width + sizes.gap)
        if flag and line.width() > sizes.pill:
            draw_pill(painter, QRect(line.x(), line.y(), min(flag_width, line.width()), first), theme, flag)
            line.setLeft(line.x() + flag_width + sizes.gap)
        if detail and line.width() > sizes.pill:
            paint.line(painter, line, f"· {detail}", meta, theme.color("ink2"))
        if second[0] and under.width() > sizes.control * 2:
            paint.line_with_hits(painter, under, second[0], second[1], meta, theme.color("ink2"), theme.color("hit"))


def _width_of(theme: Theme, pill: PillText | None) -> int:
    return paint.pill_width(theme, pill.text, pill.icon or PILL_LOOKS[pill.tone].icon) if pill else 0


def _is_crowded(theme: Theme, room: int, title: str, second: str, pill: PillText | None) -> bool:
    """Whether the pill has room neither beside the title nor beside the second line, or beside enough of one that is
    cut in any case.
    """
    if pill is None or not second:
        return False
    free = room - _width_of(theme, pill) - theme.metrics.gap
    wanted = QFontMetrics(theme.font("meta", tabular=True)).horizontalAdvance(second)
    cut = free < wanted <= room or free <= theme.metrics.control * 2
    return cut and free < QFontMetrics(theme.font("strong")).horizontalAdvance(title)


def _first_line(theme: Theme, title: str, detail: str, flag: PillText | None, pill: PillText | None) -> int:
    """How wide all of it is in one line."""
    gap = theme.metrics.gap
    words = QFontMetrics(theme.font("strong")).horizontalAdvance(title) + 2
    if detail:
        words += gap + QFontMetrics(theme.font("meta", tabular=True)).horizontalAdvance(f"· {detail}")
    return words + sum(_width_of(theme, one) + gap for one in (flag, pill) if one)


class VisitDelegate(RowDelegate):
    """Draws a `VisitRow` found under `ROW_ROLE`; without `dated` there is no column of times."""

    def __init__(self, *, dated: bool = True) -> None:
        super().__init__()
        self._dated = dated

    def left_width(self, theme: Theme) -> int:
        """Room for "21.11." or "09.00", and for a year."""
        if not self._dated:
            return 0
        words = QFontMetrics(theme.font("strong", tabular=True)).horizontalAdvance("30.12.26")
        return words + theme.metrics.control_pad

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Time column, texts, pill at the end."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, VisitRow):
            return
        theme = current()
        painter.save()
        room = self.draw_ground(painter, option, theme)
        left = self.left_width(theme)
        when = QRect(room.x(), room.y(), left, room.height())
        paint.line(painter, when, row.when, theme.font("strong", tabular=True), theme.color("ink"))
        room.setLeft(room.left() + left)
        second = (row.snippet, row.hits)
        self.draw_texts(painter, room, theme, (row.title, ()), row.detail, second, row.flag, row.pill)
        painter.restore()


class PersonDelegate(RowDelegate):
    """Draws a `PersonRow` found under `ROW_ROLE`."""

    def left_width(self, theme: Theme) -> int:
        """Room for the circle of initials."""
        return theme.metrics.control + theme.metrics.control_pad

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Initials, name and detail, pill at the end."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PersonRow):
            return
        theme = current()
        painter.save()
        room = self.draw_ground(painter, option, theme)
        side = theme.metrics.control
        circle = QRect(room.x(), room.y() + (room.height() - side) // 2, side, side)
        paint.box(painter, circle, side / 2, theme.color("muted"))
        paint.line(painter, circle, row.initials, theme.font("small_strong"), theme.color("ink2"), "center")
        room.setLeft(room.left() + self.left_width(theme))
        second = (row.detail, row.hits)
        self.draw_texts(painter, room, theme, (row.name, row.name_hits), "", second, row.flag, row.pill)
        painter.restore()


def draw_pill(painter: QPainter, room: QRect, theme: Theme, what: PillText) -> None:
    """A pill in the middle of the height of `room`, as wide as it."""
    look = PILL_LOOKS[what.tone]
    height = theme.metrics.pill
    place = QRect(room.x(), room.y() + (room.height() - height) // 2, room.width(), height)
    paint.pill(painter, place, theme, what.text, look.ink, look.ground, what.icon or look.icon)


class RowList(QListView):
    """A list of rows drawn by one of the delegates; Enter or a double click is `activated`.

    The model gives a row under `ROW_ROLE` and, for who listens, its words under `AccessibleTextRole`.
    """

    def __init__(self, delegate: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
