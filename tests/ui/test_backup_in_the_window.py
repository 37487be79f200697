"""A backup is made in the settings and put back where Lähityö begins, by whoever knows its passphrase."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.domain.client import ClientFields
from lahityo.ui.first_run.wizard import Wizard
from lahityo.ui.shell.backup import BackupCard, RestoreSheet
from tests.support.desktop import PASSPHRASE, running_desktop


def test_a_vault_comes_back_in_a_fresh_profile_by_the_window_alone(
    founded: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    file = tmp_path / "varmuuskopio.lahityo"
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.open_settings()
        desktop.idle()
        (card,) = desktop.desk.findChildren(BackupCard)
        sheet = card.ask()
        sheet.file.set_text(str(file))
        sheet.passphrase.set_text("ei tämä lause")
        sheet.go.click()
        qtbot.waitUntil(lambda: not sheet.go.busy, timeout=20_000)
        assert sheet.isVisible()
        assert not file.exists()
        sheet.passphrase.set_text(PASSPHRASE)
        with qtbot.waitSignal(sheet.accepted, timeout=20_000):
            sheet.go.click()
        assert sheet.passphrase.text() == ""
    with running_desktop(tmp_path / "fresh", qapp, qtbot) as desktop:
        wizard = desktop.application.window.page
        assert isinstance(wizard, Wizard)
        wizard.welcome.restore.click()
        (asked,) = desktop.application.window.findChildren(RestoreSheet)
        asked.file.set_text(str(file))
        asked.passphrase.set_text(PASSPHRASE)
        asked.go.click()
        qtbot.waitUntil(lambda: desktop.application.session is not None, timeout=20_000)
        session = desktop.application.session
        assert session is not None
        assert [row.name for row in session.workspace.casework.clients.rows()] == ["Matti Korhonen"]
        desktop.idle()
