"""Chips: things to choose among, one or several, by mouse or by arrows and space."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lahityo.ui.design import icons, paint
from lahityo.ui.design.theme import Weight, current
from lahityo.ui.widgets.flow import FlowLayout
from lahityo.ui.widgets.focused import FocusedButton

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Chip(FocusedButton):
    """A choice that is on or off (`toggled`); with `mark` a check mark says that it is on."""

    def __init__(self, text: str, parent: QWidget | None = None, *, checked: bool = False, mark: bool = True) -> None:
        super().__init__(text, parent)
        self._mark = mark
        # As wide as its words, and narrower where there is less room: a goal's name must not widen a form.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(text)
        self.toggled.connect(self.updateGeometry)

    def set_text(self, text: str) -> None:
        """Other words, also for those who hear them."""
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Words, and the check mark when on."""
        sizes = current().metrics
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        mark = sizes.caret + sizes.unit if self._marked() else 0
        return QSize(words + mark + 2 * sizes.control_pad, sizes.chip)

    def minimumSizeHint(self) -> QSize:
        """May be cut to a few signs where there is no room at all."""
        return QSize(min(self.sizeHint().width(), current().metrics.chip * 3), current().metrics.chip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip; chosen is filled, heavier and marked."""
        theme = current()
        painter = QPainter(self)
        ink, ground = self._colors()
        radius = self.height() / 2
        paint.box(painter, self.rect(), radius, theme.color(ground))
        sizes = theme.metrics
        inner = self.rect().adjusted(sizes.control_pad, 0, 1 - sizes.control_pad, 0)
        if self._marked():
            place = QRect(inner.x(), (self.height() - sizes.caret) // 2, sizes.caret, sizes.caret)
            icons.paint(painter, place, "check", ink)
            inner.setLeft(inner.left() + sizes.caret + sizes.unit)
        paint.line(painter, inner, self.text(), self._font(), theme.color(ink), "center")
        if self.ring_visible:
            paint.focus_ring(painter, self.rect(), radius, theme, gap="card" if self.isChecked() else "")

    def _marked(self) -> bool:
        return self._mark and self.isChecked()

    def _font(self) -> QFont:
        font = current().font("label", tabular=True)
        if self.isChecked():
            font.setWeight(Weight.DemiBold)
        return font

    def _colors(self) -> tuple[str, str]:
        if not self.isEnabled():
            return ("ink2" if self.isChecked() else "disabled"), "disabled_ground"  # what is chosen stays readable
        if self.isChecked():
            return "on_brand", "brand_pressed" if self.isDown() else "brand_hover" if self.underMouse() else "brand"
        return ("ink", "line") if self.underMouse() or self.isDown() else ("ink2", "muted")


class ChipGroup(QWidget):
    """Chips by key. Tab enters the group at one chip, arrows walk, space chooses.

    Signals:
        changed(list): a person changed the choice; the chosen keys in the order of the options.
    """

    changed = Signal(list)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        multiple: bool = True,
        mark: bool = True,
        required: bool = False,
    ) -> None:
        """`options` are (key, words); `required` keeps the one choice of a single-choice group from being undone."""
        super().__init__(parent)
        self._multiple = multiple
        self._mark = mark
        self._required = required
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._space()
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the chips; the choice is kept where a key stays."""
        if [key for key, _ in options] == list(self._chips):
            for key, words in options:
                self._chips[key].set_text(words)
            return
        kept = set(self.selected())
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()  # it is drawn until it is deleted
            chip.deleteLater()
        self._chips = {}
        for key, words in options:
            chip = Chip(words, self, checked=key in kept, mark=self._mark)
            chip.installEventFilter(self)
            chip.clicked.connect(self._clicked)
            self._flow.addWidget(chip)
            self._chips[key] = chip
        self._make_stop(next(iter(self._chips.values()), None))

    def selected(self) -> list[str]:
        """The chosen keys, in the order of the options."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def value(self) -> str:
        """The chosen key of a single-choice group, or an empty text."""
        return next(iter(self.selected()), "")

    def set_selected(self, keys: Iterable[str]) -> None:
        """Choose these, silently."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)
        first = next((chip for chip in self._chips.values() if chip.isChecked()), None)
        self._make_stop(first or next(iter(self._chips.values()), None))

    def chip(self, key: str) -> Chip:
        """One chip."""
        return self._chips[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrows; the chip that has focus is the one Tab comes back to."""
        if isinstance(watched, Chip) and event.type() == QEvent.Type.FocusIn:
            self._make_stop(watched)
        if isinstance(watched, Chip) and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = (event.key() in _FORWARD) - (event.key() in _BACK)
            if step:
                chips = list(self._chips.values())
                target = chips[(chips.index(watched) + step) % len(chips)]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        self._flow.setSpacing(current().metrics.gap - current().metrics.unit // 2)

    def _make_stop(self, stop: Chip | None) -> None:
        for chip in self._chips.values():
            policy = Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
        if stop is not None:
            self.setFocusProxy(stop)

    def _clicked(self) -> None:
        pressed = self.sender()
        if not self._multiple and isinstance(pressed, Chip):
            if self._required and not pressed.isChecked():
                pressed.setChecked(True)
                return
            for chip in self._chips.values():
                if chip is not pressed:
                    chip.setChecked(False)
        self.changed.emit(self.selected())
