"""The platform's own: what locks the session locks the vault, and without a bus nothing breaks."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from lahityo.app.platforms import current
from tests.support.keyring_daemon import KeyringDaemon

if sys.platform != "linux":
    pytest.skip("signals of Linux", allow_module_level=True)

from jeepney import DBusAddress, new_signal  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]


class Listener(QObject):
    locked = Signal()


def _screen_saver(active: bool) -> None:
    address = DBusAddress("/org/gnome/ScreenSaver", interface="org.gnome.ScreenSaver")
    with open_dbus_connection() as bus:
        bus.send(new_signal(address, "ActiveChanged", "b", (active,)))


def test_a_locked_screen_locks_the_vault_once(keyring_daemon: KeyringDaemon, qtbot: QtBot) -> None:
    listener, times = Listener(), list[int]()
    listener.locked.connect(lambda: times.append(1))
    watch = current().session_lock_watch(listener.locked.emit)
    assert watch is not None
    with qtbot.waitSignal(listener.locked):
        _screen_saver(False)
        _screen_saver(True)
    watch.stop()
    watch.stop()
    assert times == [1]


def test_linux_offers_no_exclusion_from_screenshots() -> None:
    assert not current().exclude_from_capture(1)
    current().prepare_keyring()
