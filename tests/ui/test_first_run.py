"""The first run: by keyboard alone from nothing to an open vault, and back out of every mistake."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.workspace import LocalProfile
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.ui.first_run.pages import Page
from lahityo.ui.first_run.wizard import Wizard
from tests.support.desktop import PASSPHRASE, Desktop, found_organisation, running_desktop
from tests.support.server import RunningServer

TAB, ENTER, DOWN, SPACE, ESCAPE = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Down,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
)


def wizard_of(desktop: Desktop) -> Wizard:
    page = desktop.application.window.page
    assert isinstance(page, Wizard)
    return page


def showing(wizard: Wizard, page: Page) -> bool:
    return wizard.page is page


def fill_in(desktop: Desktop, *lines: str) -> None:
    for line in lines:
        desktop.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        desktop.type(line)
        desktop.press(TAB)


def type_passphrase(desktop: Desktop) -> None:
    desktop.type(PASSPHRASE)
    desktop.press(ENTER)
    desktop.type(PASSPHRASE)


def test_an_organisation_is_founded_by_keyboard_alone(
    cheap_home: Path, sqlite_server: RunningServer, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        wizard = wizard_of(desktop)
        assert desktop.focus() is wizard.welcome.join
        desktop.press(TAB)
        desktop.press(ENTER)
        assert showing(wizard, wizard.found)
        fill_in(desktop, sqlite_server.url, sqlite_server.new_token(), "Keskus", "Nopsajalka", "Aino Virtanen")
        desktop.press(DOWN)  # from instructor to nurse
        assert wizard.found.role.value() == "nurse"
        wizard.found.member.setFocus()
        desktop.press(ENTER)
        assert showing(wizard, wizard.passphrase)
        type_passphrase(desktop)
        desktop.press(ENTER)
        assert showing(wizard, wizard.working)
        qtbot.waitUntil(lambda: wizard.page is wizard.sheets_page, timeout=30_000)
        assert not wizard.next.isEnabled()
        fill_in(desktop, str(tmp_path / "sheets"))
        desktop.press(TAB)  # past the choice of a folder, which stands beside its field
        desktop.press(SPACE)
        qtbot.waitUntil(wizard.sheets.taken.isEnabled, timeout=10_000)
        assert {file.name for file in (tmp_path / "sheets").iterdir()} == {
            "recovery-sheet-1.pdf",
            "recovery-sheet-2.pdf",
        }
        assert all(file.read_bytes().startswith(b"%PDF") for file in (tmp_path / "sheets").iterdir())
        assert desktop.focus() is wizard.sheets.taken
        desktop.press(SPACE)
        assert wizard.next.isEnabled()
        while desktop.focus() is not wizard.next:
            desktop.press(TAB)
        desktop.press(ENTER)
        qtbot.waitUntil(lambda: wizard.page is wizard.done, timeout=10_000)
        with qtbot.waitSignal(desktop.application.unlocked, timeout=10_000):
            desktop.press(ENTER)
        desktop.idle()
        assert any("Aino Virtanen" in text for text in desktop.texts())
        session = desktop.application.session
        assert session is not None
        assert not session.workspace.sheets_waiting()


def test_a_colleague_joins_with_a_code_and_a_typing_error_is_named(
    cheap_home: Path, sqlite_server: RunningServer, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(tmp_path / "admin", sqlite_server)
    workspace = LocalProfile(ProfilePaths(tmp_path / "admin")).unlock(PASSPHRASE)
    code = workspace.invite("Jari Lehto", Role.SOCIAL_INSTRUCTOR)
    workspace.close()
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        wizard = wizard_of(desktop)
        desktop.press(ENTER)
        assert showing(wizard, wizard.join)
        # In the middle: of the last letter not every bit may count.
        wrong = code[:6] + ("A" if code[6] != "A" else "B") + code[7:]
        desktop.type(wrong)
        desktop.press(ENTER)
        error = "The invitation code is not complete or has a typing error; copy it again from the invitation."
        qtbot.waitUntil(lambda: error in desktop.texts(), timeout=10_000)
        assert showing(wizard, wizard.join)
        desktop.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        desktop.type(code)
        qtbot.waitUntil(lambda: any(sqlite_server.url in text for text in desktop.texts()), timeout=10_000)
        desktop.press(ENTER)
        type_passphrase(desktop)
        desktop.press(ENTER)
        qtbot.waitUntil(lambda: wizard.page is wizard.done, timeout=30_000)
        with qtbot.waitSignal(desktop.application.unlocked, timeout=10_000):
            desktop.press(ENTER)
        desktop.idle()
        assert any("Jari Lehto" in text for text in desktop.texts())


def test_a_server_that_does_not_answer_leaves_no_vault_and_a_way_back(
    cheap_home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        wizard = wizard_of(desktop)
        desktop.press(TAB)
        desktop.press(ENTER)
        fill_in(desktop, "http://server.example", "token", "Keskus", "Nopsajalka", "Aino Virtanen")
        wizard.found.member.setFocus()
        desktop.press(ENTER)
        type_passphrase(desktop)
        desktop.press(ENTER)
        qtbot.waitUntil(lambda: bool(wizard.working.error), timeout=30_000)
        assert "address must be like https://" in wizard.working.error
        assert not (cheap_home / "vault.db").exists()
        assert desktop.focus() is wizard.back
        desktop.press(ESCAPE)
        assert showing(wizard, wizard.passphrase)
        desktop.press(ESCAPE)
        assert showing(wizard, wizard.found)
        assert wizard.found.organisation.text() == "Keskus"
        desktop.press(ESCAPE)
        assert showing(wizard, wizard.welcome)


def test_a_short_or_mistyped_passphrase_goes_no_further(cheap_home: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        wizard = wizard_of(desktop)
        wizard._turn(wizard.passphrase)
        desktop.type("too short")
        desktop.press(ENTER)
        desktop.press(ENTER)
        assert showing(wizard, wizard.passphrase)
        assert "Use at least 12 characters." in desktop.texts()
        assert desktop.focus() is wizard.passphrase.pair.first.line
        desktop.type(" no more")
        desktop.press(ENTER)
        desktop.type("something else")
        desktop.press(ENTER)
        assert "The two are not the same; type the passphrase again." in desktop.texts()
        assert showing(wizard, wizard.passphrase)


def test_closing_before_the_sheets_are_taken_loses_neither_vault_nor_sheets(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        wizard = wizard_of(desktop)
        wizard.welcome.found.click()
        fill_in(desktop, sqlite_server.url, sqlite_server.new_token(), "Keskus", "Nopsajalka", "Aino Virtanen")
        wizard.found.member.setFocus()
        desktop.press(ENTER)
        type_passphrase(desktop)
        desktop.press(ENTER)
        qtbot.waitUntil(lambda: wizard.page is wizard.sheets_page, timeout=30_000)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        assert desktop.application.session is not None
        assert desktop.application.session.workspace.sheets_waiting()
        qtbot.waitUntil(desktop.desk.notice.isVisible, timeout=10_000)
        assert "recovery sheets" in desktop.desk.notice.text()
