"""A computer that was away while the server's key was changed: the window says so, and takes the new pin by hand."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.base.errors import ServerNotBelieved
from lahityo.protocol.address import ServerAddress, pin_text
from lahityo.server.certificate import DAYS, CertificateFolder
from lahityo.ui.ports import SyncPhase
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell.server_pin import ServerPinDialog
from tests.support.desktop import found_organisation, running_desktop
from tests.support.server import running_server
from tests.support.tls import Road, certificates


@dataclass
class Office:
    files: CertificateFolder
    road: Road


@pytest.fixture
def office(cheap_home: Path, tmp_path: Path) -> Iterator[Office]:
    """An organisation was founded over TLS; then the server's key was changed twice."""
    files, database = certificates(tmp_path / "tls"), f"sqlite:///{tmp_path / 'server.db'}"
    with ExitStack() as stack:
        real = stack.enter_context(running_server(database, certificate=files.chain))
        road = stack.enter_context(Road(real.url))
        address = ServerAddress(road.url, files.show().pins).text()
        found_organisation(cheap_home, replace(real, url=address))
        for _ in range(2):
            files.renew(DAYS, change_key=True)
        road.lead(stack.enter_context(running_server(database, certificate=files.chain)).url)
        yield Office(files, road)


def test_the_new_pin_entered_in_the_settings_lets_the_sync_go_on(
    office: Office, cheap_home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        context = desktop.desk.context
        sync = context.workspace.sync
        qtbot.waitUntil(lambda: isinstance(sync.report().error, ServerNotBelieved), timeout=20_000)
        assert sync.report().phase is SyncPhase.ATTENTION
        desktop.desk.open_place("settings")
        settings = desktop.desk.findChildren(SettingsView)[0]
        settings.server_pin.clicked.emit()
        (dialog,) = settings.findChildren(ServerPinDialog)
        right = pin_text(office.files.show().pins[0])
        dialog.pin.setText(right[:-1])
        dialog.use.clicked.emit()
        qtbot.waitUntil(lambda: "typing error" in dialog.error, timeout=10_000)
        dialog.pin.setText(right)
        with qtbot.waitSignal(dialog.accepted, timeout=20_000):
            dialog.use.clicked.emit()
        qtbot.waitUntil(lambda: sync.report().phase is SyncPhase.SYNCED, timeout=20_000)
