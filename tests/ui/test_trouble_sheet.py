"""What was not believed, and a restored server, are settled from the synchronisation page alone."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.services.casework import Casework
from lahityo.ui.sync_view.trouble_sheet import TroubleSheet
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.widgets.button import Button
from lahityo.vault import meta, problems
from tests.support.desktop import Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer


def _casework(desktop: Desktop) -> Casework:
    session = desktop.application.session
    assert session is not None
    return session.workspace.casework


def _sheet(desktop: Desktop, qtbot: QtBot) -> TroubleSheet:
    desktop.desk.open_sync()
    view = desktop.desk.view
    assert isinstance(view, SyncView)

    def ask() -> list[Button]:
        return [one for one in view.findChildren(Button) if one.text() == "What to do…"]

    qtbot.waitUntil(lambda: bool(ask()), timeout=10_000)
    ask()[0].click()
    (sheet,) = desktop.application.window.findChildren(TroubleSheet)
    return sheet


def _press(sheet: TroubleSheet, words: str) -> None:
    (button,) = [one for one in sheet.findChildren(Button) if one.text() == words]
    assert button.isVisible()
    button.click()


def test_an_administrator_lets_a_restored_server_be_filled_up(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)

        def notice(tx: object) -> None:
            meta.put(tx.connection, "rolled_back", b"1")  # type: ignore[attr-defined]
            problems.note(tx.connection, problems.ROLLED_BACK, 1, b"")  # type: ignore[attr-defined]

        casework.vault.write(notice)
        sheet = _sheet(desktop, qtbot)
        assert any("an administrator presses Fill the server up" in text for text in desktop.texts())
        _press(sheet, "Fill the server up")
        qtbot.waitUntil(lambda: casework.status.problems() == [], timeout=30_000)
        assert casework.vault.roster.resumed == 1


def test_what_was_not_believed_leaves_the_list_with_a_written_reason_alone(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = _casework(desktop)
        casework.vault.write(lambda tx: problems.note(tx.connection, "chain", 1, b"x"))
        sheet = _sheet(desktop, qtbot)
        _press(sheet, "Leave it with this reason")
        qtbot.waitUntil(lambda: "Write why it may be left; the reason stays in the history." in desktop.texts())
        sheet._grounds.setFocus()
        desktop.type("Yllapitaja tietaa")
        _press(sheet, "Leave it with this reason")
        qtbot.waitUntil(lambda: casework.status.problems() == [], timeout=10_000)
        assert [one.reason for one in casework.troubles.history()] == ["Yllapitaja tietaa"]
