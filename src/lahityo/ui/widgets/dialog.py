"""A modal sheet: title, body, and actions with one primary."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button, ButtonKind
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.item_layout import laid_out
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.scroll_edges import ScrollEdges
from lahityo.ui.widgets.tab_order import move_focus, stops_in
from lahityo.ui.widgets.text_area import TextArea


class Dialog(QDialog):
    """Put content in with `add`; `open()` shows it, `accepted` and `rejected` tell the end. Esc rejects."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The title is the window's inside alone: the system shows it in lists of windows, and it may name a client.
        self.setWindowTitle(QCoreApplication.translate("Application", "Lähityö"))
        self.setAccessibleName(title)
        self.setModal(True)
        self.setProperty("sheet", True)
        self._heading = Label(title, "title", wrap=True)
        self._content = QWidget()
        self._content.setProperty("page", True)
        self.body = QVBoxLayout(self._content)
        if text:
            self.body.addWidget(Label(text, "body", ink="ink2", wrap=True))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._edges = ScrollEdges(self._scroll)
        self._notices, self._actions = QVBoxLayout(), QHBoxLayout()
        self._primary: Button | None = None
        self._guard: Banner | None = None
        self._at_first: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._notices)
        self._column.addLayout(self._actions)
        self._actions.addStretch(1)
        self._space()
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_keys)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget into the body."""
        self.body.addWidget(widget, stretch)

    def add_notice(self, banner: Banner) -> None:
        """Put a banner over the actions, where it stays in sight however far the body is scrolled."""
        self._notices.addWidget(banner)

    def guard_words(self, banner: Banner) -> None:
        """Closing asks once, in `banner`, when a text has been written that nothing keeps."""
        self._guard = banner

    def reject(self) -> None:
        """Close; a sheet that guards its words asks first."""
        guard, self._guard = self._guard, None
        if guard is None or self._texts_now() == self._at_first:
            super().reject()
            return
        guard.set(self.tr("What you have written is not kept. Close again to throw it away."), "warning")
        guard.show()
        QTimer.singleShot(0, self, self.fit)

    def _texts_now(self) -> list[str]:
        return [area.text() for area in self._content.findChildren(TextArea)]

    def add_action(
        self, text: str, kind: ButtonKind = "secondary", *, accepts: bool = False, rejects: bool = False
    ) -> Button:
        """A button at the foot; a primary one is pressed by Enter from any field, and by Ctrl+Enter from a text.

        For more connect its `clicked`.
        """
        button = Button(text, kind)
        if kind in ("primary", "danger"):
            self._primary = button
        button.setAutoDefault(kind == "primary")
        button.setDefault(kind == "primary")
        if accepts:
            button.clicked.connect(self.accept)
        if rejects:
            button.clicked.connect(self.reject)
        self._actions.addWidget(button)
        return button

    def actions_shown(self) -> list[QWidget]:
        """The buttons at the foot."""
        return [part for part in laid_out(self._actions) if isinstance(part, QWidget)]

    def sizeHint(self) -> QSize:
        """As high as its content, within the screen and the window that it stands over."""
        width = current().metrics.dialog_width
        inner = width - 2 * current().metrics.page_padding
        wanted = self.body.sizeHint().height()
        if self.body.hasHeightForWidth():
            wanted = self.body.totalHeightForWidth(inner + self.body.contentsMargins().right())
        rest = self._frame_height(inner)
        room = self.screen().availableSize()
        high, under = room.height() * 9 // 10, self.parentWidget()
        while under is not None and isinstance(under.window(), Dialog):  # one over another has the window's room
            under = under.window().parentWidget()
        if under is not None and under.window().isVisible():
            high = min(high, max(under.window().height(), width))
        return QSize(min(width, room.width()), min(rest + wanted + 2, high))

    def _frame_height(self, inner: int) -> int:
        """The height of all that is not the body, in a width."""
        margins = self._column.contentsMargins()
        bar = self._heading.contentsMargins().right()
        heading = self._heading.heightForWidth(inner + bar)
        notices = 0
        if not self._notices.isEmpty():
            notices = self._notices.totalHeightForWidth(inner + bar) + self._column.spacing()
        parts = (heading, notices, self._actions.sizeHint().height(), 2 * self._column.spacing())
        return margins.top() + margins.bottom() + sum(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter acts, wherever the keys are; Enter alone ends a line of a text."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._primary is not None:
            self._primary.click()
            return
        super().keyPressEvent(event)

    def setVisible(self, visible: bool) -> None:
        """As large as it wants to be, where Qt would stop at two thirds of the screen; the keys begin at the top."""
        if visible and not self.isVisible():
            self.fit()
            self._at_first = self._texts_now()
            first = next(stops_in(self._content), None)
            if first is not None and self.focusWidget() is None:
                # Else Qt gives the keys to the primary action, and the first space that is written presses it.
                first.setFocus(Qt.FocusReason.OtherFocusReason)
        super().setVisible(visible)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around it, where the system's frame has none and the window behind is as dark."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(current().color("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: the body from top to bottom, then the actions, whichever was made first."""
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def _follow_keys(self, _: QWidget | None, focus: QWidget | None) -> None:
        """What gets the keys comes in sight once its place is known, with what its field says of it."""
        if focus is None or not self._content.isAncestorOf(focus) or QApplication.mouseButtons():
            return
        shown = self._with_its_words(focus)
        QTimer.singleShot(0, shown, lambda: self._scroll.ensureWidgetVisible(shown))

    def _with_its_words(self, control: QWidget) -> QWidget:
        part: QWidget | None = control
        while part is not None and part is not self._content and not isinstance(part, Field):
            part = part.parentWidget()
        return part if isinstance(part, Field) else control

    def fit_from_top(self) -> None:
        """The same once all fields are in it: from the top, as far as what has the keys is in sight there."""
        self.fit()

        def show() -> None:
            self._scroll.verticalScrollBar().setValue(0)
            focus = cast("QWidget | None", self.focusWidget())
            if focus is not None and self._content.isAncestorOf(focus):
                self._scroll.ensureWidgetVisible(self._with_its_words(focus), 0, 0)

        QTimer.singleShot(0, self, show)  # once the layouts know their new size

    def fit(self) -> None:
        """Take the size of what is in it, also after that has changed."""
        self._column.activate()
        former = self.frameGeometry()
        self.resize(self.sizeHint().expandedTo(self._column.minimumSize()))  # many actions may need more
        if self.isVisible():  # it grows both ways and stays on the screen, its actions in sight
            grown = self.frameGeometry()
            grown.moveCenter(former.center())
            room = self.screen().availableGeometry()
            left = max(min(grown.left(), room.right() - grown.width() + 1), room.left())
            top = max(min(grown.top(), room.bottom() - grown.height() + 1), room.top())
            self.move(left, top)

    def show_whole(self, part: QWidget) -> None:
        """Make room for what was just said, and bring a part into sight with the words that stand under it."""

        def show() -> None:
            self.fit()
            self._scroll.ensureWidgetVisible(part)

        QTimer.singleShot(0, self, show)  # once the layouts know the words

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        sizes = current().metrics
        pad, bar = sizes.page_padding, self._scroll.verticalScrollBar().sizeHint().width()
        self._column.setContentsMargins(pad, pad, pad - bar, pad)
        self._column.setSpacing(sizes.gutter)
        self._heading.setContentsMargins(0, 0, bar, 0)
        for row in (self._notices, self._actions):
            row.setContentsMargins(0, 0, bar, 0)
        self._actions.setSpacing(sizes.gap)
        self.body.setSpacing(sizes.gutter)
        self._make_room()

    def _make_room(self) -> None:
        """The bar that scrolls stands in the margin, beside what it scrolls and not upon it."""
        bar = self._scroll.verticalScrollBar()
        self.body.setContentsMargins(0, 0, 0 if bar.maximum() > 0 else bar.sizeHint().width(), 0)
        if bar.maximum() > 0 and self.isVisible():
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """What came in later, or is longer than it was, is scrolled only where the screen has no room for it."""
        if self.sizeHint().height() > self.height():
            self.fit()
