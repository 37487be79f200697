"""The acts that are rarely wanted, behind one button of three dots."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QMenu, QWidget

from lahityo.ui.design.theme import current
from lahityo.ui.widgets.icon_button import IconButton


class MoreButton(IconButton):
    """Give it its acts with `add`; pressing it, or space on it, opens them as a menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ellipsis", "", parent)
        self.set_name(self.tr("More"))
        self.menu_shown = QMenu(self)
        self.clicked.connect(self._open)

    def add(self, words: str, act: Callable[[], object]) -> Callable[[bool], None]:
        """One more act; what shows or hides it."""
        action = self.menu_shown.addAction(words)
        action.triggered.connect(lambda _=False: act())

        def show(shown: bool) -> None:
            action.setVisible(shown)
            self.setVisible(any(one.isVisible() for one in self.menu_shown.actions()))

        return show

    def sizeHint(self) -> QSize:
        """As high as the buttons it stands beside."""
        side = current().metrics.control
        return QSize(side, side)

    def _open(self) -> None:
        """Under the button and ending with it, its first act chosen, so that Enter does it."""
        acts = [one for one in self.menu_shown.actions() if one.isVisible()]
        self.menu_shown.setActiveAction(acts[0])
        self.menu_shown.ensurePolished()  # as wide as its style makes it
        left = self.width() - self.menu_shown.sizeHint().width()
        self.menu_shown.popup(self.mapToGlobal(QPoint(left, self.height())), acts[0])
