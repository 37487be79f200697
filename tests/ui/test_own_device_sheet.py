"""A vault that is a copy says so on the synchronisation page, and a code makes it a device of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.base.clock import system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.services.casework import Casework
from lahityo.sync import inviting
from lahityo.sync.engine import Engine
from lahityo.sync.server import Server, connect
from lahityo.ui.sync_view.own_device_sheet import OwnDeviceSheet
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.widgets.button import Button
from lahityo.vault.vault import Vault
from tests.support.desktop import PASSPHRASE, Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer
from tests.support.vaults import CHEAP


@pytest.fixture
def original(cheap_home: Path, sqlite_server: RunningServer, tmp_path: Path) -> Iterator[Vault]:
    """The vault that the desktop's profile is a copy of; it has written and synchronised since."""
    found_organisation(cheap_home, sqlite_server)
    shutil.copytree(cheap_home, tmp_path / "original")
    vault = Vault.open(ProfilePaths(tmp_path / "original"), PASSPHRASE, None, tmp_path / "anchors", costs=CHEAP)
    Casework(vault, system_clock).clients.add(ClientFields(name="Eero Kuvitteellinen"))
    _with_server(vault)
    yield vault
    vault.close()


def _with_server(vault: Vault) -> None:
    server = connect(vault)
    try:
        Engine(vault, server, system_clock).sync()
    finally:
        server.close()


def _button(desktop: Desktop, qtbot: QtBot, words: str) -> Button:
    window = desktop.application.window

    def found() -> list[Button]:
        return [one for one in window.findChildren(Button) if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()[0]


def test_the_code_is_entered_on_the_page_of_what_needs_attention(
    original: Vault, cheap_home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        casework = session.workspace.casework
        casework.clients.add(ClientFields(name="Aatu Kuvitteellinen"))
        qtbot.waitUntil(lambda: bool(casework.status.problems()), timeout=30_000)
        told = "This vault is a copy. Nothing is sent or fetched until this computer has been set up as a separate one."
        qtbot.waitUntil(lambda: told in desktop.texts(), timeout=10_000)  # on the day's view
        desktop.desk.open_sync()
        assert isinstance(desktop.desk.view, SyncView)
        enter = _button(desktop, qtbot, "Enter the code…")
        assert enter.kind == "primary"
        assert not desktop.desk.view._now.isVisible(), "a synchronisation that cannot succeed is offered"
        assert not any("sent automatically when the server can be reached" in text for text in desktop.texts())
        enter.click()
        assert any("is a copy of one that is used elsewhere" in text for text in desktop.texts())
        assert told in desktop.texts()
        plain = [text.replace("\N{WORD JOINER}", "") for text in desktop.texts()]
        assert not any("lahityo join" in text for text in plain), "a command line in the window"
        (sheet,) = desktop.application.window.findChildren(OwnDeviceSheet)
        sheet.code.setText("LT1-ABCDE")
        _button(desktop, qtbot, "Set up").click()
        qtbot.waitUntil(lambda: any("not complete" in text for text in desktop.texts()), timeout=20_000)
        server = Server(original.identity.server)
        sheet.code.setText(inviting.invite_again(original, server, original.identity.member, system_clock))
        server.close()
        _button(desktop, qtbot, "Set up").click()
        window = desktop.application.window
        qtbot.waitUntil(lambda: not window.findChildren(OwnDeviceSheet), timeout=30_000)
        qtbot.waitUntil(lambda: casework.status.now().waiting == 0, timeout=30_000)
        names = {"Aatu Kuvitteellinen", "Eero Kuvitteellinen"}
        qtbot.waitUntil(lambda: {row.name for row in casework.clients.rows()} >= names, timeout=30_000)
        assert casework.status.problems() == []
        qtbot.waitUntil(desktop.desk.view._now.isVisible, timeout=10_000)
        assert casework.vault.identity.device != original.identity.device
