"""The desktop under test: the real composition on a profile of the test's own, driven by keys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lahityo.app.desktop import LocalHost
from lahityo.app.workspace import LocalProfile
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.ui.application import Application, Watch
from lahityo.ui.first_run.sheet_words import sheet_words
from lahityo.ui.main_window import MainWindow
from lahityo.ui.ports import NewOrganisation
from lahityo.ui.shell import preferences
from lahityo.ui.shell.preferences import Preferences
from lahityo.ui.unlock import UnlockPage
from tests.support.server import RunningServer

PASSPHRASE = "rauta kettu soutaa iltaisin"
"""Letters that QTest can type."""


class QuietHost(LocalHost):
    """This computer's profile without what would change the test process for good."""

    def __init__(self, paths: ProfilePaths, app: QApplication) -> None:
        super().__init__(paths, app)
        self.on_lock: Callable[[], None] | None = None
        self.kept_from_capture: list[int] = []

    def settle(self) -> None:
        """No hooks and no limits in the test process."""

    def watch_session(self, on_lock: Callable[[], None]) -> Watch | None:
        """The test says when the session is locked."""
        self.on_lock = on_lock
        return None

    def keep_from_capture(self, window_id: int) -> None:
        """Note which windows are to be kept out of pictures."""
        self.kept_from_capture.append(window_id)
        super().keep_from_capture(window_id)

    def successor(self) -> None:
        """The test goes on in its own process."""


@dataclass
class Desktop:
    """A running desktop."""

    application: Application
    host: QuietHost
    qtbot: QtBot

    @property
    def desk(self) -> MainWindow:
        """The unlocked desk."""
        page = self.application.window.page
        assert isinstance(page, MainWindow)
        return page

    @property
    def unlock_page(self) -> UnlockPage:
        """The unlock page."""
        page = self.application.window.page
        assert isinstance(page, UnlockPage)
        return page

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase as soon as it can be typed, and wait for the desk."""
        self.application.window.activateWindow()
        self.qtbot.waitUntil(self.unlock_page.passphrase.line.hasFocus, timeout=5_000)
        self.qtbot.waitUntil(lambda: not self.unlock_page.passphrase.line.isReadOnly(), timeout=20_000)
        with self.qtbot.waitSignal(self.application.unlocked, timeout=20_000):
            self.type(passphrase)
            self.press(Qt.Key.Key_Return)
        self.idle()

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        QTest.keyClicks(self.focus(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifier)

    def focus(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        return widget if widget is not None else self.application.window

    def idle(self) -> None:
        """Wait until nothing runs in the background of the unlocked desk and what it brought is shown."""
        session = self.application.session
        if session is not None:
            session.tasks.wait()
        QApplication.processEvents()
        if session is not None:
            session.tasks.wait()
        QApplication.processEvents()

    def texts(self) -> list[str]:
        """Every word that shows in the window."""
        labels = self.application.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(self.application.window)]


@contextmanager
def running_desktop(folder: Path, app: QApplication, qtbot: QtBot, language: str = "en") -> Iterator[Desktop]:
    """The desktop on the profile in `folder`, from its first page until it is closed."""
    paths = ProfilePaths(folder)
    if not paths.preferences.exists():
        preferences.save(paths.preferences, Preferences(language=language, width=1100, height=720))
    host = QuietHost(paths, app)
    application = Application(app, host)
    with qtbot.waitSignal(application.ready, timeout=20_000):
        application.start()
    application.window.resize(1180, 760)  # the offscreen screen is smaller than any laptop's
    application.window.activateWindow()
    qtbot.waitUntil(application.window.isActiveWindow, timeout=5_000)
    try:
        yield Desktop(application, host, qtbot)
    finally:
        application.window.close()
        application.finish()
        discard(application.window)
        discard(application)


def discard(owner: QObject) -> None:
    """Delete now what Qt would delete at its next turn."""
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def found_organisation(folder: Path, server: RunningServer, role: Role = Role.NURSE) -> None:
    """A profile whose person has founded an organisation and taken the sheets, locked again."""
    workspace, _sheets = LocalProfile(ProfilePaths(folder)).create_organisation(
        NewOrganisation(
            server=server.url,
            token=server.new_token(),
            name="Keskuksen hyvinvointialue",
            team="Nopsajalka",
            member="Aino Virtanen",
            role=role,
            passphrase=PASSPHRASE,
        ),
        sheet_words(),
    )
    workspace.sheets_taken()
    workspace.close()


@pytest.fixture
def cheap_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the test's profile; anchors stay beside it, and a guess at the passphrase is cheap."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LAHITYO_TEST_FAST_KDF", "1")
    monkeypatch.setenv("LAHITYO_KEYRING", "none")
    return tmp_path / "profile"
