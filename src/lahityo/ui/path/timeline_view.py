"""The path drawn in time: lanes of steps, an axis of months, a line for today; each step can be focused and opened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design import paint
from lahityo.ui.design.theme import current
from lahityo.ui.path.layout import Placed, Scale, Wanted, place, span, ticks
from lahityo.ui.path.stretch_bar import PathBar, StretchBar


@dataclass(frozen=True, slots=True)
class _Lane:
    name: str
    top: int
    height: int


class TimelineView(QWidget):
    """Lanes of bars. One Tab stop; arrows walk in time and between lanes, Enter opens.

    Signals:
        opened(bytes): the record of a bar that was pressed.
        looked_at(str): everything that the bar under the focus or the pointer tells.
    """

    opened = Signal(bytes)
    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._bars: list[StretchBar] = []
        self._lanes: list[_Lane] = []
        self._today = date.min
        self._days: int | None = None
        self._scale = Scale(date.min, date.max, 1)
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, names: Sequence[str], bars: Sequence[PathBar], today: date, days: int | None = None) -> None:
        """Draw these; `names` are the lanes from the top, and `days` how far back to go (None: from the first)."""
        kept = next((one.bar.record for one in self._bars if one.hasFocus()), None)
        for old in self._bars:
            old.hide()
            old.deleteLater()
        self._names, self._today, self._days = tuple(names), today, days
        shown = [one for one in bars if days is None or one.end is None or (today - one.end).days < days]
        self._bars = [self._made(one) for one in sorted(shown, key=lambda one: (one.lane, one.start))]
        self._make_stop(next(iter(reversed([one for one in self._bars if one.bar.end is None])), None))
        self._arrange()
        for one in self._bars:
            if one.bar.record == kept:
                one.setFocus()

    def bars(self) -> list[StretchBar]:
        """The bars, lane by lane in time."""
        return list(self._bars)

    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        return QSize(current().metrics.dialog_width, self._height)

    def minimumSizeHint(self) -> QSize:
        """It may be squeezed in width only."""
        return QSize(current().metrics.dialog_width // 2, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the bars in the new width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Place again in a new theme or text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lanes, the axis and today; the bars draw themselves."""
        if not self._bars:
            return
        theme = current()
        painter = QPainter(self)
        for lane in self._lanes:
            painter.setPen(QPen(theme.color("line"), theme.metrics.edge))
            painter.drawLine(0, lane.top, self.width(), lane.top)
            rect = QRect(0, lane.top + theme.metrics.unit, self._left() - theme.metrics.gap, theme.metrics.chip)
            paint.line(painter, rect, lane.name, theme.font("label"), theme.color("ink2"))
        self._draw_axis(painter)
        self._draw_today(painter)

    # --- placing

    def _made(self, bar: PathBar) -> StretchBar:
        made = StretchBar(bar, self)
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        made.clicked.connect(lambda: self.opened.emit(bar.record))
        made.walked.connect(lambda along, across: self._walk(made, along, across))
        made.looked_at.connect(self.looked_at)
        made.show()
        return made

    def _left(self) -> int:
        measured = QFontMetrics(current().font("label"))
        widest = max((measured.horizontalAdvance(name) for name in self._names), default=0)
        return min(widest + 2 * current().metrics.gap, self.width() // 3)

    def _axis(self) -> int:
        return current().metrics.pill + current().metrics.gap

    def _arrange(self) -> None:
        if not self._bars:
            return
        sizes = current().metrics
        left, row_height = self._left(), sizes.chip
        planned = [one.bar.planned for one in self._bars if one.bar.planned]
        first, last = span([one.bar.start for one in self._bars], planned, self._today, self._days)
        self._scale = Scale(first, last, max(self.width() - left - sizes.unit, 1))
        top = self._axis()
        self._lanes = []
        for number, name in enumerate(self._names):
            bars = [one for one in self._bars if one.bar.lane == number]
            if not bars:
                continue
            wanted = [self._wanted(one) for one in bars]
            placed = place(wanted, self._scale.width, sizes.gap, self._scale.x(self._today))
            rows = max(one.row for one in placed) + 1
            height = rows * row_height + 2 * sizes.unit
            self._lanes.append(_Lane(name, top, height))
            for bar, where in zip(bars, placed, strict=True):
                self._put(bar, where, left, top + sizes.unit + where.row * row_height)
            top += height
        if self._height != top:
            self._height = top
            self.updateGeometry()
        self.update()

    def _wanted(self, one: StretchBar) -> Wanted:
        begin, end = self._scale.x(one.bar.start), self._scale.x(one.bar.end or self._today)
        return Wanted(begin, max(end, begin + current().metrics.gap), one.words_width(), self._ahead(one.bar))

    def _ahead(self, bar: PathBar) -> float:
        """Where the planned end of one that still lasts stands, or 0."""
        return self._scale.x(bar.planned) if bar.end is None and bar.planned and bar.planned > self._today else 0

    def _put(self, bar: StretchBar, where: Placed, left: int, top: int) -> None:
        moved = Placed(
            where.row, where.left + left, where.right + left, where.words_left + left, where.words_right + left
        )
        ahead = self._ahead(bar.bar)
        is_open = bar.bar.end is None
        bar.put(moved, top, current().metrics.chip, open_end=is_open, ahead=left + ahead if ahead else 0)

    # --- drawing

    def _draw_axis(self, painter: QPainter) -> None:
        theme = current()
        left, top = self._left(), self._axis()
        measured = QFontMetrics(theme.font("small", tabular=True))
        room = measured.horizontalAdvance("mmmmm 0000")
        locale = QLocale()
        for tick in ticks(self._scale, room):
            x = left + round(self._scale.x(tick.day))
            painter.setPen(QPen(theme.color("line"), theme.metrics.ring if tick.is_year else theme.metrics.edge))
            painter.drawLine(QPoint(x, top), QPoint(x, self._height))
            month = locale.standaloneMonthName(tick.day.month, QLocale.FormatType.ShortFormat)
            words = str(tick.day.year) if tick.is_year else month
            rect = QRect(x + theme.metrics.unit // 2, 0, room, theme.metrics.pill)
            font = theme.font("small_strong" if tick.is_year else "small", tabular=True)
            if rect.right() <= self.width() and not self._today_rect().adjusted(-4, 0, 4, 0).intersects(
                QRect(rect.x(), 0, measured.horizontalAdvance(words), rect.height())
            ):
                paint.line(painter, rect, words, font, theme.color("ink2"))

    def _draw_today(self, painter: QPainter) -> None:
        theme = current()
        x = self._left() + round(self._scale.x(self._today))
        painter.setPen(QPen(theme.color("accent"), theme.metrics.ring))
        painter.drawLine(QPoint(x, theme.metrics.pill), QPoint(x, self._height))
        paint.pill(painter, self._today_rect(), theme, self._today_words(), "on_accent", "accent")

    def _today_words(self) -> str:
        return self.tr("Today")

    def _today_rect(self) -> QRect:
        theme = current()
        width = paint.pill_width(theme, self._today_words())
        x = self._left() + round(self._scale.x(self._today)) - width // 2
        return QRect(min(x, self.width() - width), 0, width, theme.metrics.pill)

    # --- walking

    def _walk(self, origin: StretchBar, along: int, across: int) -> None:
        lane = [one for one in self._bars if one.bar.lane == origin.bar.lane]
        if along:
            at = lane.index(origin) + along
            target = lane[at] if 0 <= at < len(lane) else None
        else:
            lanes = sorted({one.bar.lane for one in self._bars})
            at = lanes.index(origin.bar.lane) + across
            there = [one for one in self._bars if 0 <= at < len(lanes) and one.bar.lane == lanes[at]]
            target = min(there, key=lambda one: abs((one.bar.start - origin.bar.start).days), default=None)
        if target is not None:
            self._make_stop(target)
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, chosen: StretchBar | None) -> None:
        for one in self._bars:
            one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        stop = chosen or next(iter(self._bars), None)
        if stop is not None:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
