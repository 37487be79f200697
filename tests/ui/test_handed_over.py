"""Whoever has handed a client over is told that it is done, and is not shown an error about the page that went."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.errors import NoConnection
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.ui.circles.emergency import EmergencySheet
from lahityo.ui.handover.card import HandOverCard
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.today import TodayView
from lahityo.vault.invitation import read_code
from tests.support.desktop import PASSPHRASE, found_organisation, running_desktop
from tests.support.server import RunningServer


def test_without_a_server_the_sheet_does_not_promise_to_send_it_later(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server, Role.TEAM_LEAD)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        sheet = EmergencySheet(desktop.desk.context, desktop.application.window)
        sheet.open()
        failed = NoConnection("The server cannot be reached; everything is sent when the connection is back.")

        def fail() -> None:
            raise failed

        sheet.act(sheet.go, fail)
        qtbot.waitUntil(lambda: not sheet.go.busy, timeout=10_000)
        assert "The server cannot be reached. Try again when there is a connection." in desktop.texts()
        sheet.reject()


def test_it_says_where_the_client_is_now_and_shows_no_error(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    found_organisation(cheap_home, sqlite_server, Role.TEAM_LEAD)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        team = session.workspace.add_team("Rantatiimi")
        casework = session.workspace.casework
        code = runtime.invite(casework.vault, "Tiina Salo", Role.SOCIAL_WORKER, "Rantatiimi")
        keyring = runtime.Keyring(None, None)
        with closing(runtime.join(ProfilePaths(tmp_path / "other"), PASSPHRASE, keyring, read_code(code))) as vault:
            runtime.sync(vault)
        client = casework.clients.add(ClientFields(name="Eero Kuvitteellinen"))
        qtbot.waitUntil(lambda: not casework.status.now().waiting, timeout=20_000)
        desktop.desk.open_client(client)
        desktop.idle()
        page = desktop.desk.view
        assert isinstance(page, ClientPage)
        qtbot.waitUntil(lambda: bool(page.findChildren(HandOverCard)), timeout=10_000)
        sheet = page.findChildren(HandOverCard)[0].hand_over()
        desktop.idle()
        sheet.team.set_value(team.hex())
        sheet.why.set_text("Muutti toiselle alueelle")
        sheet.go.click()
        qtbot.waitUntil(lambda: isinstance(desktop.desk.view, TodayView), timeout=20_000)
        qtbot.waitUntil(sheet.isHidden, timeout=20_000)
        desktop.idle()
        assert desktop.desk.banner.isHidden()
        assert any("Rantatiimi" in text for text in desktop.texts())
