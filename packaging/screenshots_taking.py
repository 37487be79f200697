"""What every part of the pictures does: wait until all of it shows, press a button by its words, take the picture."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

import desk as desks
import scenario
from lahityo.base.paths import ProfilePaths
from lahityo.services.casework import Casework
from lahityo.ui.ports import SyncPhase
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog

D = TypeVar("D", bound=Dialog)
At = Callable[[ProfilePaths], AbstractContextManager[desks.Desk]]
"""A desktop at a profile, in the language, theme and size of a round."""


def take(desk: desks.Desk, kind: type[desks.W], name: str) -> desks.W:
    """A picture of this view once all of it shows."""
    view = desk.shown(kind)
    desk.rest()
    desk.settle()
    desk.picture(name)
    return view


def take_dialog(desk: desks.Desk, kind: type[D], name: str) -> D:
    """A picture with the dialog over the window."""
    dialog = opened(desk, kind)
    desk.picture(name, dialog)
    return dialog


def opened(desk: desks.Desk, kind: type[D]) -> D:
    """The dialog of this kind, once it shows."""
    desk.wait(lambda: isinstance(QApplication.activeModalWidget(), kind), kind.__name__)
    desk.rest()
    desk.settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, kind):
        raise desks.NotShown(kind.__name__)
    return dialog


def shot(desk: desks.Desk, dialog: Dialog, name: str) -> None:
    """A picture of a dialog that is open; one that is longer than the window also from its end."""
    desk.settle()
    desk.settle()
    area = dialog.findChild(QScrollArea)
    bar = area.verticalScrollBar() if isinstance(area, QScrollArea) else None
    if bar is not None and bar.value():
        bar.setValue(0)
        desk.settle()
    desk.picture(name, dialog)
    if bar is None or not bar.maximum():
        return
    if bar.maximum() > 2 * bar.pageStep():
        bar.setValue(bar.pageStep())
        desk.settle()
        desk.picture(f"{name}-middle", dialog)
    bar.setValue(bar.maximum())
    desk.settle()
    desk.picture(f"{name}-end", dialog)


def shut(desk: desks.Desk, dialog: Dialog) -> None:
    """Close a dialog, also one that asks first because its words are not kept."""
    dialog.reject()
    if dialog.isVisible():
        dialog.reject()
    desk.settle()


def press(desk: desks.Desk, dialog: Dialog, button: Button) -> None:
    """Press a button of a dialog, and wait until that has closed it."""
    closed = list[int]()
    dialog.finished.connect(closed.append)
    button.click()
    desk.wait(lambda: bool(closed), "the dialog to close")
    desk.settle()
    desk.rest()


def press_in_vain(desk: desks.Desk, button: Button) -> None:
    """Press a button of a dialog that stays, and wait until it says why."""
    button.click()
    desk.wait(lambda: not button.busy, "what is wrong")
    desk.settle()
    desk.rest()


def in_sight(desk: desks.Desk, widget: QWidget) -> None:
    """Scroll the page that a part of a view stands on until the part shows."""
    desk.wait(widget.isVisible, type(widget).__name__)
    desk.settle()
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget)
    desk.rest()


@contextmanager
def signed_in(at: At, paths: ProfilePaths) -> Iterator[desks.Desk]:
    """A desktop that is unlocked and has synchronised, as far as it can."""
    with at(paths) as desk:
        desk.unlock(scenario.PASSPHRASE)
        desk.wait_for_sync(SyncPhase.SYNCED, SyncPhase.ATTENTION)
        yield desk


def casework_of(desk: desks.Desk) -> Casework:
    """What is in the open vault."""
    session = desk.application.session
    if session is None:
        raise desks.NotShown("the desk")
    return session.workspace.casework


def button(view: QWidget, text: str, context: str = "") -> Button:
    """The button that says this, in the language that is spoken."""
    return buttons(view, text, context)[0]


def buttons(view: QWidget, text: str, context: str = "") -> list[Button]:
    """All that say this; NotShown when there is none."""
    words = QCoreApplication.translate(context or type(view).__name__, text)
    found = [one for one in view.findChildren(Button) if one.text() == words]
    if not found:
        raise desks.NotShown(f"the button {text}")
    return found
