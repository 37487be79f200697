"""A person at the real desktop, for the demo and the pictures: types, waits for what shows, and takes pictures."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.app.desktop import LocalHost
from lahityo.base.paths import ProfilePaths
from lahityo.ui.application import Application
from lahityo.ui.main_window import MainWindow
from lahityo.ui.ports import SyncPhase
from lahityo.ui.shell import preferences as saved
from lahityo.ui.shell.preferences import Preferences, ThemeChoice
from lahityo.ui.unlock import UnlockPage
from lahityo.ui.views.view import View

W = TypeVar("W", bound=QWidget)
PATIENCE_SECONDS = 60.0
_FRAMES_SECONDS = 0.05
LAPTOP = QSize(1366, 768)
PICTURED: set[type[QWidget]] = set()
"""The kinds of the views and dialogs that have been in a picture."""


class NotShown(Exception):
    """What was waited for did not show in time."""


class StayingHost(LocalHost):
    """This process goes on after a lock: pictures are taken in it."""

    def successor(self) -> None:
        """None."""


class Desk:
    """One person's desktop."""

    def __init__(self, app: QApplication, paths: ProfilePaths, pictures: Path, size: QSize = LAPTOP) -> None:
        self._app = app
        self._pictures = pictures
        self.application = Application(app, StayingHost(paths, app))
        self.application.start()
        self.application.window.resize(size)
        self.application.window.show()
        self.front()

    def front(self) -> None:
        """Take the window to the front again, where it gets the keys."""
        self.application.window.activateWindow()
        self.wait(self.application.window.isActiveWindow, "the window in front")

    @property
    def main(self) -> MainWindow:
        """The window of an unlocked desk."""
        session = self.application.session
        if session is None or session.desk is None:
            raise NotShown("the desk is locked")
        return session.desk

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Go on with what the window does until the condition holds."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise NotShown(what)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def settle(self) -> None:
        """Until nothing is being read any more and all of it has been drawn."""
        session = self.application.session
        quiet, since = 0, time.monotonic()

        def still() -> bool:
            nonlocal quiet, since
            if session is not None and session.tasks.is_busy:
                quiet, since = 0, time.monotonic()
            quiet += 1
            # What is out of sight is made some frames after what is in sight.
            return quiet > 12 and time.monotonic() - since > _FRAMES_SECONDS

        self.wait(still, "the view became quiet")

    def rest(self) -> None:
        """A moment in which everything that was put off is drawn."""
        end = time.monotonic() + 0.5
        self.wait(lambda: time.monotonic() > end, "a moment")

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase and press Enter."""
        page = self.application.window.page
        if not isinstance(page, UnlockPage):
            raise NotShown("the unlock page")
        QTest.keyClicks(page.passphrase.line, passphrase)
        self.press("Return", page.passphrase.line)
        self.wait(lambda: self.application.session is not None, "the desk after unlocking")
        self.settle()

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press a key or a combination, in the focused widget when none is named."""
        target = widget or QApplication.focusWidget() or self.application.window
        QTest.keySequence(target, QKeySequence(keys))

    def write(self, text: str) -> None:
        """Type into the focused widget."""
        self.wait(lambda: QApplication.focusWidget() is not None, "a focused field")
        for letter in text:
            target = QApplication.focusWidget() or self.application.window
            # As a keyboard sends it; QTest itself knows Latin-1 letters only.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
            if letter == " ":
                self._app.processEvents()

    def shown(self, kind: type[W]) -> W:
        """The view of this kind, once it shows."""
        self.wait(lambda: isinstance(self.main.view, kind), kind.__name__)
        view = self.main.view
        if not isinstance(view, kind):
            raise NotShown(kind.__name__)
        self.settle()
        return view

    def wait_for_sync(self, *phases: SyncPhase) -> None:
        """Until the sync pill says one of these."""
        session = self.application.session
        if session is not None:
            self.wait(lambda: session.workspace.sync.report().phase in phases, f"sync: {phases}")
        self.settle()

    def picture(self, name: str, dialog: QWidget | None = None) -> Path:
        """A picture of the whole window, with the dialog that stands in front of it and the list or menu that is open
        over both.
        """
        self._app.processEvents()
        self._pictures.mkdir(parents=True, exist_ok=True)
        file = self._pictures / f"{name}.png"
        over: QWidget = self.application.window
        PICTURED.update(type(view) for view in over.findChildren(View) if view.isVisible())
        whole, corner = over.grab(), QPoint()
        painter = QPainter(whole)
        if dialog is not None:
            PICTURED.add(type(dialog))
            over, front = dialog, dialog.grab()
            place = whole.rect()
            place.setSize(front.size())
            place.moveCenter(whole.rect().center())
            painter.fillRect(whole.rect(), QColor(0, 0, 0, 96))
            painter.drawPixmap(place, front)
            corner = place.topLeft()
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is not None:
            painter.drawPixmap(corner + over.mapFromGlobal(popup.mapToGlobal(QPoint())), popup.grab())
        painter.end()
        whole.save(str(file))
        return file

    def lock(self) -> None:
        """Lock, and wait until the vault is closed."""
        closed = []
        self.application.locked.connect(lambda: closed.append(True))
        self.application.lock()
        self.wait(lambda: bool(closed), "the vault to close")

    def stay(self) -> None:
        """Leave the window to the person who watches, until it is closed."""
        self._app.exec()

    def close(self) -> None:
        """Close the window and end what runs behind it."""
        self.application.window.hide()
        self.application.finish()
        self.application.window.deleteLater()
        self._app.processEvents()


def part(view: QWidget, kind: type[W]) -> W:
    """The one part of a view of this kind."""
    found = view.findChild(kind)
    if not isinstance(found, kind):
        raise NotShown(kind.__name__)
    return found


def without_display(folder: Path) -> None:
    """Draw into memory, on a screen as large as a laptop's; before the application is made."""
    folder.mkdir(parents=True, exist_ok=True)
    screen = {"name": "laptop", "x": 0, "y": 0, "width": LAPTOP.width(), "height": LAPTOP.height()}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    settings = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [screen | density]}
    file.write_text(json.dumps(settings), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def qt() -> QApplication:
    """The one application of this process."""
    from lahityo.ui.design import theme

    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    theme.prepare()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lahityo")
    app.setQuitOnLastWindowClosed(False)
    return app


@contextmanager
def at_desk(
    app: QApplication,
    paths: ProfilePaths,
    pictures: Path,
    *,
    language: str = "fi",
    theme: ThemeChoice = "light",
    scale: float = 1.0,
    size: QSize = LAPTOP,
) -> Iterator[Desk]:
    """A desktop in a language, theme and text size; closed at the end."""
    saved.save(paths.preferences, Preferences(language, theme, scale, size.width(), size.height()))
    desk = Desk(app, paths, pictures, size)
    try:
        yield desk
    finally:
        desk.close()
        QTimer.singleShot(0, app.quit)
        app.exec()
