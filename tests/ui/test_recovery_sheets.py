"""The officers' sheets in the window: opening with them, and replacing lost ones."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.workspace import LocalProfile
from lahityo.base.paths import ProfilePaths
from lahityo.sync import founding
from lahityo.ui.first_run.sheets import NO_FOLDER, SHEET_EXISTS, SheetsDialog, SheetsPanel
from lahityo.ui.main_window import MainWindow
from lahityo.ui.organisation.sheets_card import RenewalSheet, SheetsCard
from lahityo.ui.ports import RecoverySheets
from lahityo.ui.shell.sheets_unlock import SheetsUnlock
from lahityo.ui.tasks import TaskRunner
from lahityo.ui.typed_path import NO_SUCH_PLACE
from lahityo.ui.widgets.button import Button
from lahityo.vault.recovery import split
from tests.support.desktop import PASSPHRASE, found_organisation, running_desktop
from tests.support.server import RunningServer
from tests.support.vaults import disk_takes_no_more

NEW_PASSPHRASE = "toinen kettu hiihtaa aamulla"


def renewed_codes(folder: Path) -> tuple[str, str]:
    """The codes on new sheets, which were made and are taken."""
    workspace = LocalProfile(ProfilePaths(folder)).unlock(PASSPHRASE)
    try:
        workspace.renew_sheets()
        seed = founding.take_seed(workspace._vault)
        assert seed is not None
        workspace.sheets_taken()
        return split(seed)
    finally:
        workspace.close()


def test_a_forgotten_passphrase_is_replaced_at_the_unlock_page_with_both_officers_codes(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server)
    codes = renewed_codes(cheap_home)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        page = desktop.unlock_page
        page.forgotten.click()
        assert page.sheets is not None
        page.sheets.click()
        dialog = desktop.application.window.findChild(SheetsUnlock)
        assert dialog is not None
        dialog.first.set_text(codes[0])
        dialog.second.set_text(codes[0])
        dialog.passphrase.first.set_text(NEW_PASSPHRASE)
        dialog.passphrase.second.set_text(NEW_PASSPHRASE)
        dialog.go.click()
        qtbot.waitUntil(lambda: "the other officer's sheet is needed too" in dialog._other.error, timeout=20_000)
        dialog.second.set_text(codes[1].lower())
        with qtbot.waitSignal(desktop.application.unlocked, timeout=20_000):
            qtbot.keyClick(dialog.passphrase.second.line, Qt.Key.Key_Return)
        desktop.idle()
        assert isinstance(desktop.application.window.page, MainWindow)
        assert (dialog.first.text(), dialog.passphrase.first.text()) == ("", "")
    LocalProfile(ProfilePaths(cheap_home)).unlock(NEW_PASSPHRASE).close()


def test_lost_sheets_are_replaced_in_the_window_and_it_says_by_whom(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    found_organisation(cheap_home, sqlite_server)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        window = desktop.application.window
        card = SheetsCard(desktop.desk.context)
        card.setParent(window)
        card.show()
        desktop.idle()
        card.new.click()
        sheet = window.findChild(RenewalSheet)
        assert sheet is not None
        sheet.go.click()
        qtbot.waitUntil(lambda: window.findChild(SheetsDialog) is not None, timeout=20_000)
        taking = window.findChild(SheetsDialog)
        assert taking is not None
        desktop.idle()
        taking.panel.folder.set_text(str(tmp_path / "sheets"))
        taking.panel.save.click()
        qtbot.waitUntil(taking.panel.taken.isEnabled, timeout=20_000)
        assert len(list((tmp_path / "sheets").iterdir())) == 2
        taking.reject()
        desktop.idle()
        assert any("Aino Virtanen replaced them on" in text for text in desktop.texts())
        session = desktop.application.session
        assert session is not None
        assert session.workspace.sheets_waiting()
        assert desktop.desk.notice.isVisible()
        session.workspace.sheets_taken()  # as the sheet in the settings does
        qtbot.waitUntil(desktop.desk.notice.isHidden, timeout=10_000)


def test_the_folder_is_chosen_beside_its_field(qapp: QApplication, qtbot: QtBot) -> None:
    tasks = TaskRunner()
    panel = SheetsPanel(tasks)
    qtbot.addWidget(panel)
    try:
        panel.resize(600, 500)
        panel.show()
        (choose,) = [one for one in panel.findChildren(Button) if one.text() == "Choose…"]
        at, field = (one.mapTo(panel, one.rect().center()) for one in (choose, panel.folder))
        assert abs(at.y() - field.y()) <= 1
        assert at.x() > field.x()
        assert panel.folder.width() > 2 * choose.width()
        assert panel.folder.accessibleName() or panel._field.control.focusProxy() is panel.folder
    finally:
        tasks.close()


def test_a_folder_that_cannot_be_is_told_and_no_sheet_is_left_half_written(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    tasks = TaskRunner()
    panel = SheetsPanel(tasks)
    qtbot.addWidget(panel)
    panel.set_sheets(RecoverySheets(b"%PDF first", b"%PDF second" * 1000))

    def told(folder: Path | str) -> str:
        panel.folder.set_text(str(folder))
        panel.save.click()
        qtbot.waitUntil(lambda: not panel.save.busy and not tasks.is_busy, timeout=10_000)
        return panel._field.error

    try:
        assert told("~nobody-of-this-name/sheets") == NO_SUCH_PLACE
        assert told(tmp_path / ("n" * 300)) == NO_FOLDER
        with disk_takes_no_more(1000):
            assert told(tmp_path) == NO_FOLDER
        assert list(tmp_path.iterdir()) == []
        assert told(tmp_path) == ""
        assert len(list(tmp_path.iterdir())) == 2
        assert told(tmp_path) == SHEET_EXISTS
    finally:
        tasks.close()
