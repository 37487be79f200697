"""What is around the pages of the first run: the brand, the steps, the room that scrolls, the buttons."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.first_run.pages import Page
from lahityo.ui.shell.brand_panel import BrandPanel
from lahityo.ui.shell.language_row import LanguageRow
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.scroll_edges import ScrollEdges
from lahityo.ui.widgets.steps import StepIndicator


class WizardFrame(QWidget):
    """Shows one of its pages; whoever derives from it says which, and what the buttons do.

    Signals:
        language_chosen(str): a language to begin again in.
        painted(): it has been drawn for the first time.
    """

    language_chosen = Signal(str)
    painted = Signal()

    def __init__(self, language: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._drawn = False
        self._panel = BrandPanel()
        self.steps = StepIndicator()
        # Not a stacked widget: only the page that shows may have a say in how far one can scroll.
        self._stack = QWidget()
        self._stacked = QVBoxLayout(self._stack)
        self._stacked.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setProperty("page", True)
        self._room = QHBoxLayout(holder)
        self._room.addWidget(self._stack)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        self._edges = ScrollEdges(self._scroll)
        self.back = Button(QCoreApplication.translate("Wizard", "Back"), icon="chevron-left")
        self.next = Button(QCoreApplication.translate("Wizard", "Next"), "primary")
        self.languages = LanguageRow(language)
        self.languages.chosen.connect(self.language_chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def hold(self, *pages: Page) -> None:
        """The pages, which Tab goes through before the buttons; none of them shows yet. To be called once."""
        for page in pages:
            page.column.addStretch(1)
            page.hide()
            self._stacked.addWidget(page)
        self._lay_out()

    def change(self, former: Page, page: Page) -> None:
        """Show another page, from its top."""
        former.hide()
        page.show()
        self._scroll.verticalScrollBar().setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own; tells when the first picture is out."""
        super().paintEvent(event)
        if not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window belongs to the pages alone."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel, 4)
        self._column = QVBoxLayout()
        row.addLayout(self._column, 8)
        self._column.addWidget(self.steps)
        self._column.addWidget(self._scroll, 1)
        self._foot = QHBoxLayout()
        self._column.addLayout(self._foot)
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.languages, 1)
        self._foot.addStretch(0)
        self._foot.addWidget(self.next)

    def _fit(self) -> None:
        sizes = current().metrics
        beside = self.width() > sizes.dialog_width + 2 * sizes.rail_width
        self._panel.setVisible(beside)
        # Steps, page and buttons share one column, in the middle of the room there is.
        room = self.width() * 2 // 3 if beside else self.width()
        pad = max(2 * sizes.page_padding, (room - sizes.dialog_width - sizes.rail_width) // 2)
        self._column.setContentsMargins(pad, 2 * sizes.page_padding, pad, sizes.page_padding)
        self._column.setSpacing(sizes.page_padding)
        self._room.setContentsMargins(0, 0, sizes.gap, 0)
        self._foot.setContentsMargins(0, 0, sizes.gap, 0)  # the buttons end where the page does

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, also where it did not come by Tab."""
        if now is not None and self._stack.isAncestorOf(now):
            QTimer.singleShot(0, now, partial(self._show_widget, now))

    def _show_widget(self, widget: QWidget) -> None:
        if self._stack.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget)
