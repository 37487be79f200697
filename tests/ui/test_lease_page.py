"""A computer that has not synced for long says so in time; then one page says why, and a sync opens the rest."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.clock import system_clock, to_millis
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.services.casework import Casework
from lahityo.ui.main_window import MainWindow
from lahityo.ui.shell.lease import LeaseBanner, LeasePage
from lahityo.ui.unlock import UnlockPage
from lahityo.vault import meta
from tests.support.desktop import PASSPHRASE, Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer
from tests.support.tcp_proxy import RecordingProxy


@pytest.fixture
def line(cheap_home: Path, sqlite_server: RunningServer) -> Iterator[RecordingProxy]:
    """The only way to the server of an organisation that was founded over it."""
    with RecordingProxy(sqlite_server.url) as proxy:
        found_organisation(cheap_home, replace(sqlite_server, url=proxy.url))
        yield proxy


def cut(line: RecordingProxy) -> None:
    line.watch = lambda _direction, _size: False


def whole(line: RecordingProxy) -> None:
    line.watch = lambda _direction, _size: True


def away(profile: Path, days: int) -> None:
    """As if the computer had not synced for that long; a client waits to be sent."""
    then = to_millis(system_clock() - timedelta(days=days))
    with runtime.opened(ProfilePaths(profile), PASSPHRASE) as vault:
        Casework(vault, vault.clock).clients.add(ClientFields(name="Matti Korhonen"))
        vault.write(lambda tx: meta.put(tx.connection, "last_sync", str(then).encode()))
        vault.write(lambda tx: meta.put_struct(tx.connection, "lease", (then, then)))


def lease_page(desktop: Desktop, qtbot: QtBot) -> LeasePage:
    """Type the passphrase, and see the one page."""
    window = desktop.application.window
    window.activateWindow()
    qtbot.waitUntil(desktop.unlock_page.passphrase.line.hasFocus, timeout=5_000)
    desktop.type(PASSPHRASE)
    desktop.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, LeasePage), timeout=20_000)
    assert isinstance(window.page, LeasePage)
    return window.page


def test_past_the_lease_only_syncing_opens_and_what_waited_is_sent(
    line: RecordingProxy, cheap_home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    away(cheap_home, 40)
    cut(line)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        page = lease_page(desktop, qtbot)
        qtbot.waitUntil(lambda: "cannot be reached" in page.words, timeout=20_000)
        shown = " ".join(label.text() for label in desktop.application.window.findChildren(QLabel))
        assert "30 days" in shown
        assert "Korhonen" not in shown
        assert not desktop.application.window.findChildren(MainWindow)
        whole(line)
        with qtbot.waitSignal(desktop.application.unlocked, timeout=20_000):
            desktop.press(Qt.Key.Key_Return)
        assert isinstance(desktop.application.window.page, MainWindow)
        session = desktop.application.session
        assert session is not None
        assert session.workspace.casework.status.now().waiting == 0


def test_the_page_locks(line: RecordingProxy, cheap_home: Path, qapp: QApplication, qtbot: QtBot) -> None:
    away(cheap_home, 40)
    cut(line)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        page = lease_page(desktop, qtbot)
        with qtbot.waitSignal(desktop.application.locked, timeout=20_000):
            page.lock.clicked.emit()
        assert isinstance(desktop.application.window.page, UnlockPage)


def test_a_banner_says_in_time_until_when_and_goes_with_the_next_sync(
    line: RecordingProxy, cheap_home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    away(cheap_home, 25)
    cut(line)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        banner = desktop.desk.findChildren(LeaseBanner)[0]
        qtbot.waitUntil(banner.isVisible, timeout=10_000)
        until = (system_clock() + timedelta(days=5)).astimezone()
        assert f"{until.day}.{until.month}.{until.year}" in banner.accessibleName()
        desktop.desk.open_sync()
        desktop.idle()
        qtbot.waitUntil(lambda: "Nothing else needs attention." in desktop.texts(), timeout=10_000)
        whole(line)
        banner.acted.emit()
        qtbot.waitUntil(lambda: not banner.isVisible(), timeout=20_000)
        qtbot.waitUntil(lambda: "Nothing needs attention." in desktop.texts(), timeout=10_000)
