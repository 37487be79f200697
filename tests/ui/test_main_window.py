"""The desk: keys that work everywhere, going to and fro, the sync pill, settings, invitations, and faults."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.excepthook import report_of, write
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.services.records import New
from lahityo.ui.settings import SettingsView
from lahityo.ui.shell import clipboard, preferences
from lahityo.ui.shell.clipboard import ClipboardGuard
from lahityo.ui.shell.idle import IdleWatch
from lahityo.ui.shell.invite import InviteDialog
from lahityo.ui.shell.new_passphrase import PassphraseDialog
from lahityo.ui.shell.places import place_of
from lahityo.ui.views.client_page import ClientPage
from tests.support.desktop import PASSPHRASE, Desktop, running_desktop

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def kind(desktop: Desktop) -> str:
    view = desktop.desk.view
    assert view is not None
    return place_of(view)[0]


def test_a_record_of_the_team_is_marked_where_the_team_finds_it(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        casework = desktop.desk.context.workspace.casework
        group = casework.records.write(New("group", b"", {"name": "Aamupala", "kind": "peer"}))[0]
        desktop.desk.go(("record", group))
        desktop.idle()
        assert desktop.desk.rail._items["drop_in"].isChecked()
        assert not desktop.desk.rail._items["clients"].isChecked()
        desktop.press(Qt.Key.Key_1, CONTROL)
        assert not desktop.desk.rail._items["drop_in"].isChecked()


def test_every_place_is_reached_by_keys_and_left_again(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        assert kind(desktop) == "today"
        for key, place in ((Qt.Key.Key_2, "clients"), (Qt.Key.Key_3, "visits"), (Qt.Key.Key_9, "settings")):
            desktop.press(key, CONTROL)
            assert kind(desktop) == place
            desktop.idle()
        desktop.press(Qt.Key.Key_N, CONTROL)
        desktop.idle()
        assert kind(desktop) == "draft"
        desktop.press(Qt.Key.Key_Left, ALT)
        assert kind(desktop) == "settings"
        desktop.press(Qt.Key.Key_Left, ALT)
        assert kind(desktop) == "visits"
        assert not desktop.desk.top.back.isVisible()  # the rail is the way from here
        desktop.desk.top.sync.click()
        assert desktop.desk.top.back.isVisible()
        desktop.desk.top.back.click()
        assert kind(desktop) == "visits"
        desktop.desk.top.sync.click()
        assert kind(desktop) == "sync"
        desktop.idle()
        assert "Nothing needs attention." in desktop.texts()


def test_a_visit_recorded_from_a_clients_page_is_of_that_client(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.open_client(client, "network")
        desktop.idle()
        desktop.press(Qt.Key.Key_N, CONTROL)
        desktop.idle()
        assert desktop.desk.title[1].startswith("Matti Korhonen")


def test_the_key_of_a_new_visit_does_nothing_on_a_page_that_does_not_offer_one(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.open_client(client, "network")
        desktop.idle()
        page = desktop.desk.view
        assert isinstance(page, ClientPage)
        page._record.hide()  # as for one who has opened the record in an emergency
        desktop.press(Qt.Key.Key_N, CONTROL)
        desktop.idle()
        assert desktop.desk.view is page


def test_typing_in_the_search_field_searches_and_emptying_it_goes_back(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.press(Qt.Key.Key_2, CONTROL)
        desktop.press(Qt.Key.Key_K, CONTROL)
        desktop.type("korho")
        qtbot.waitUntil(lambda: kind(desktop) == "search", timeout=5_000)
        search = desktop.desk.top.search
        assert search is not None
        assert search.hasFocus()
        assert search.words() == "korho"
        desktop.press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: kind(desktop) == "clients", timeout=5_000)
        assert search.hasFocus()
        desktop.idle()


def test_enter_before_the_hits_have_come_waits_for_them_and_presses_nothing_else(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.press(Qt.Key.Key_K, CONTROL)
        desktop.type("korho")
        desktop.press(Qt.Key.Key_Return)
        desktop.idle()
        desktop.press(Qt.Key.Key_Return)
        desktop.idle()
        view = desktop.desk.view
        assert view is not None
        assert place_of(view) == ("client", client)


def test_who_is_signed_in_and_the_state_of_sync_are_always_in_sight(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        assert "Aino Virtanen" in desktop.texts()
        assert "nurse · Nopsajalka" in desktop.texts()
        qtbot.waitUntil(lambda: desktop.desk.top.sync.state == "synced", timeout=20_000)
        assert desktop.application.window.windowTitle() == "Lähityö"


def test_a_fault_of_background_work_is_said_in_a_banner(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        assert not desktop.desk.banner.isVisible()
        desktop.desk.open_client(bytes(16))
        desktop.idle()
        qtbot.waitUntil(lambda: "not on this computer" in " ".join(desktop.texts()), timeout=5_000)


def test_a_worker_is_invited_and_the_code_leaves_the_clipboard(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        dialog = InviteDialog(desktop.desk.context, desktop.desk)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.name.hasFocus, timeout=5_000)
        desktop.press(Qt.Key.Key_Return)
        assert dialog.code == ""
        desktop.type("Jari Lehto")
        dialog.role.set_value(str(Role.SOCIAL_INSTRUCTOR))
        desktop.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(dialog.code), timeout=20_000)
        assert dialog.code.startswith("LT1-")
        desktop.press(Qt.Key.Key_Return)
        copied = QGuiApplication.clipboard()
        assert copied.text() == dialog.code
        desktop.application.lock()
        assert copied.text() == ""


def test_the_clipboard_is_left_alone_when_something_else_was_copied(qapp: QApplication) -> None:
    guard = ClipboardGuard()
    clipboard.copy("LT1-SECRET")
    assert QGuiApplication.clipboard().text() == "LT1-SECRET"
    QGuiApplication.clipboard().setText("a shopping list")
    guard.stop()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_the_passphrase_is_changed_only_with_the_present_one(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    new = "toinen salalause kesken"
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        dialog = PassphraseDialog(desktop.desk.context, desktop.desk)
        dialog.open()
        for first, closed in (("wrong one altogether", False), (PASSPHRASE, True)):
            dialog.old.set_text(first)
            dialog.new.first.set_text(new)
            dialog.new.second.set_text(new)
            dialog._change()
            desktop.idle()
            assert dialog.isHidden() is closed
        desktop.application.lock()
        desktop.unlock(new)
        assert kind(desktop) == "today"


def test_text_size_theme_and_window_size_are_kept(founded: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        desktop.desk.open_settings()
        settings = desktop.desk.view
        assert isinstance(settings, SettingsView)
        settings.text_size.chip("2.0").click()
        settings.theme.chip("dark").click()
        desktop.idle()
        desktop.application.window.resize(1024, 640)
        desktop.idle()
        assert desktop.desk.rail.width() < desktop.desk.width() / 8
    kept = preferences.load(founded / "preferences.json")
    assert (kept.text_scale, kept.theme, kept.width, kept.height) == (2.0, "dark", 1024, 640)
    preferences.save(founded / "preferences.json", kept._replace(text_scale=1.0, theme="light"))
    with running_desktop(founded, qapp, qtbot):
        pass  # the other tests of this process go on in the usual theme


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"language": 3, "text_scale": "x", "width": -1}', b"\xff"])
def test_broken_preferences_are_those_of_a_new_user(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    assert preferences.load(path) == preferences.Preferences()


def test_idleness_is_noticed_and_a_touch_puts_it_off(qapp: QApplication, qtbot: QtBot) -> None:
    calls: list[str] = []
    watch = IdleWatch(lambda: calls.append("idle"), after_ms=50)
    qtbot.waitUntil(lambda: calls == ["idle"], timeout=5_000)
    watch.stop()


def test_a_report_of_a_fault_in_the_app_holds_no_message_and_no_value(tmp_path: Path) -> None:
    client = "Matti Korhonen"
    try:
        raise ValueError(f"cannot show {client}")
    except ValueError:
        kind_, error, trace = sys.exc_info()
    assert kind_ is not None
    assert error is not None
    report = report_of(kind_, trace)
    assert "ValueError" in report
    assert "test_main_window.py" in report
    assert "Korhonen" not in report
    assert str(Path.home()) not in report
    log = tmp_path / "lahityo.log"
    write(log, report)
    write(log, report)
    assert log.read_text(encoding="utf-8").count("ValueError") == 2
    assert log.stat().st_mode & 0o077 == 0
