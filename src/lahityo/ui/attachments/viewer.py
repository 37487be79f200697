"""Shows a photo or a document from memory: zoom, turn, pages, all by keyboard; nothing of it goes to the disk."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QShowEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.attachments import Attachment, Pixels, Place, pixels
from lahityo.ui import texts
from lahityo.ui.attachments import words
from lahityo.ui.attachments.copying import copy_sheet
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.ports import Touched
from lahityo.ui.records.acts import void_sheet
from lahityo.ui.views.page import Bar
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label

_SIDE = 3200
"""Pixels of the longer side that is drawn: sharp on a large screen, and 40 MB at most."""
_LEAST, _MOST, _STEP = 0.1, 8.0, 1.25
_QUARTER = 90


class _Canvas(QWidget):
    """The picture at its zoom; 1.0 fits it into the room there is."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._turned = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Another picture."""
        self._pixmap = pixmap

    def turn(self) -> None:
        """A quarter to the right, as it is shown; the file stays as it is."""
        self._turned = (self._turned + _QUARTER) % (4 * _QUARTER)

    def fit(self, room: QSize, zoom: float) -> None:
        """Take the size of this zoom."""
        shown = self._shown()
        size = shown.scaled(room, Qt.AspectRatioMode.KeepAspectRatio) if not shown.isEmpty() else QSize(1, 1)
        self.setFixedSize(max(1, round(size.width() * zoom)), max(1, round(size.height() * zoom)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole picture into the whole widget."""
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        turned = self._pixmap.transformed(QTransform().rotate(self._turned)) if self._turned else self._pixmap
        painter.drawPixmap(self.rect(), turned)

    def _shown(self) -> QSize:
        size = self._pixmap.size()
        return size.transposed() if self._turned % (2 * _QUARTER) else size


class _Scroll(QScrollArea):
    """Room for the picture; the keys belong to the viewer."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__()
        self.setWidget(canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def pan(self, by: QPoint) -> None:
        """Move what is in sight."""
        for bar, step in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() + step)


class Viewer(QDialog):
    """One attachment. Esc closes; + and − zoom, 0 fits, R turns, Page Up and Page Down go through the pages."""

    concerns: ClassVar[frozenset[str]] = frozenset({"transfer", "attachment"})

    def __init__(
        self, context: Context, one: Attachment, parent: QWidget, *, drafted: bool = False, voids: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photo or document"))  # never a client's words
        self.setModal(True)
        self.setProperty("sheet", True)
        self._context, self._one, self._drafted, self._voids = context, one, drafted, voids
        self._content: bytes | None = None
        self._page, self._zoom = 0, 1.0
        self._canvas = _Canvas()
        self._scroll = _Scroll(self._canvas)
        self._banner = Banner("", "info")
        self._banner.hide()
        self._pages = Label("", "meta", tabular=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(one.name, "section", elide=True))
        self._column.addWidget(Label(words.of_row(one, belonging=True).detail, "meta", wrap=True))
        self._column.addWidget(self._banner)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(Bar(*self._make_buttons()))
        self._space()
        self.resize(self.sizeHint())
        context.bus.changed.connect(self._heard)
        self.load()

    def load(self) -> None:
        """Read the contents, or ask for them."""
        attachments, wanted = self._context.workspace.casework.attachments, self._one.id
        self._context.tasks.run(self, lambda: attachments.opened(wanted), self._show, self._failed)

    @property
    def is_shown(self) -> bool:
        """Whether the picture or the page is in sight."""
        return not self._canvas._pixmap.isNull()

    @property
    def zoom(self) -> float:
        """1.0: all of it fits."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page that shows, from 0."""
        return self._page

    def sizeHint(self) -> QSize:
        """Nearly all of the window it stands over."""
        parent, margin = self.parentWidget(), 2 * current().metrics.page_padding
        return parent.size() - QSize(margin, margin) if parent else super().sizeHint()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller; 0 fits."""
        self._zoom = min(max(self._zoom * factor, _LEAST), _MOST) if factor else 1.0
        self._fit()

    def turn(self) -> None:
        """A quarter to the right."""
        self._canvas.turn()
        self._fit()

    def go_to(self, page: int) -> None:
        """Another page of a document."""
        if 0 <= page < max(self._one.pages, 1) and page != self._page:
            self._page = page
            self._offer_pages()
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, turn, pages and moving about."""
        step = current().metrics.control * 2
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom_by(_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / _STEP),
            Qt.Key.Key_0: lambda: self.zoom_by(0),
            Qt.Key.Key_R: self.turn,
            Qt.Key.Key_PageDown: lambda: self.go_to(self._page + 1),
            Qt.Key.Key_PageUp: lambda: self.go_to(self._page - 1),
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.go_to(self._one.pages - 1),
            Qt.Key.Key_Down: lambda: self._scroll.pan(QPoint(0, step)),
            Qt.Key.Key_Up: lambda: self._scroll.pan(QPoint(0, -step)),
            Qt.Key.Key_Right: lambda: self._scroll.pan(QPoint(step, 0)),
            Qt.Key.Key_Left: lambda: self._scroll.pan(QPoint(-step, 0)),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are the viewer's own at first."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: object) -> None:
        """Fit again."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    # --- inside

    def _make_buttons(self) -> tuple[list[QWidget], list[QWidget]]:
        def made(text: str, act: object, shortcut: str = "", kind: str = "secondary") -> Button:
            button = Button(text, kind, shortcut=shortcut, bind=False)  # type: ignore[arg-type]
            button.setAutoDefault(False)
            button.clicked.connect(act)
            return button

        smaller = made(self.tr("Zoom out"), lambda: self.zoom_by(1 / _STEP), "-")
        larger = made(self.tr("Zoom in"), lambda: self.zoom_by(_STEP), "+")
        turn = made(self.tr("Rotate"), self.turn, "R")
        left: list[QWidget] = [smaller, larger, turn]
        if self._one.pages > 1:
            self._previous = made(self.tr("Previous"), lambda: self.go_to(self._page - 1))
            self._following = made(self.tr("Next"), lambda: self.go_to(self._page + 1))
            left += [self._previous, self._pages, self._following]
            self._offer_pages()
        close = made(self.tr("Close"), self.reject)
        if self._drafted:
            return left, [made(self.tr("Leave it out"), self._drop, kind="quiet"), close]
        copy = made(self.tr("Save a copy…"), self._copy, kind="quiet")
        void = made(self.tr("Void"), self._void, kind="quiet")
        void.setVisible(self._voids and not self._one.voided)
        return left, [void, copy, close]

    def _offer_pages(self) -> None:
        """There is nothing before the first page nor after the last; the keys stay with what can be pressed."""
        last = self._one.pages - 1
        for button, other, end in ((self._previous, self._following, 0), (self._following, self._previous, last)):
            if self._page == end and self.focusWidget() is button:
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(self._page != end)

    def _show(self, content: bytes | None) -> None:
        if content is None:
            waits = self.tr("The file comes as soon as there is a network; leave this open or come back later.")
            coming = self.tr("The sender's computer has not sent all of the file yet; it comes by itself.")
            self._banner.set(coming if self._one.place is Place.COMING else waits, "info")
            self._banner.show()
            return
        self._content = content
        self._banner.hide()
        self._draw()

    def _draw(self) -> None:
        content, kind, page = self._content, self._one.kind, self._page
        if content is None:
            return
        self._pages.setText(self.tr("{page} / {pages}").format(page=page + 1, pages=self._one.pages))
        self._context.tasks.run(
            self, lambda: pixels(content, kind, page, _SIDE), self._drawn, self._failed, lane="network"
        )

    def _drawn(self, found: Pixels) -> None:
        image = QImage(found.rgb, found.width, found.height, 3 * found.width, QImage.Format.Format_RGB888)
        self._canvas.show_pixmap(QPixmap.fromImage(image))
        self._fit()

    def _fit(self) -> None:
        self._canvas.fit(self._scroll.viewport().size(), self._zoom)

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()

    def _copy(self) -> None:
        sheet = copy_sheet(self._context, self._one, self)
        sheet.acted.connect(lambda: self._context.tell(self.tr("The copy is saved, not encrypted.")))
        sheet.open()

    def _void(self) -> None:
        one = self._one
        sheet = void_sheet(self._context, (one.id, "attachment", one.client), one.name, self)
        sheet.acted.connect(self.accept)
        sheet.open()

    def _drop(self) -> None:
        attachments, wanted = self._context.workspace.casework.attachments, self._one.id
        self._context.tasks.run(
            self, lambda: attachments.drop_from_draft(wanted), lambda _: self.accept(), lane="write"
        )

    def _heard(self, touched: Touched) -> None:
        if self._content is None and any(kind in self.concerns and key == self._one.id for kind, key in touched):
            self.load()

    def _space(self) -> None:
        sizes = current().metrics
        self._column.setContentsMargins(*[sizes.page_padding] * 4)
        self._column.setSpacing(sizes.gap)
