"""A sheet while it does something and after a refusal: done once, not closed before its end, mended in place."""

from dataclasses import replace
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.sync import revoking, server_keys
from lahityo.ui.organisation.role_sheet import RoleSheet
from lahityo.ui.shell.invite import InviteDialog
from lahityo.ui.shell.new_passphrase import PassphraseDialog
from lahityo.ui.shell.server_pin import ServerPinDialog
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.dialog import Dialog
from tests.ui.views.conftest import Desk, Make, Show, settle


def cut_off(sheet: Dialog) -> int:
    """How much of the body does not stand in the sheet, in pixels."""
    (scroll,) = sheet.findChildren(QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return scroll.verticalScrollBar().maximum()


def test_enter_pressed_twice_invites_once(nurse: Desk, given: Make, shown: Show) -> None:
    nurse.sync_now()
    context = given(nurse)
    sheet = InviteDialog(context, shown(QWidget()))
    sheet.open()
    sheet.name.set_text("Jari Lummela")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    settle(context)
    nurse.sync_now()
    assert [one.name for one in nurse.casework.devices.people()].count("Jari Lummela") == 1
    sheet.reject()


def test_escape_does_not_close_a_sheet_before_its_end_so_that_the_code_is_seen(
    nurse: Desk, given: Make, shown: Show
) -> None:
    nurse.sync_now()
    context = given(nurse)
    sheet = InviteDialog(context, shown(QWidget()))
    sheet.open()
    sheet.name.set_text("Jari Lummela")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(context)
    assert sheet.isVisible()
    assert sheet.code
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_refused_twice_a_sheet_says_it_once_and_makes_room_for_it(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    def set_role(member: bytes, role: str, team: bytes, *, admin: bool) -> None:
        runtime.administer(
            nurse.vault,
            lambda vault, server: revoking.set_role(vault, server, member, role, team, admin=admin, clock=vault.clock),
        )

    nurse.__dict__["set_role"] = set_role  # as the workspace has it
    nurse.sync_now()
    context = given(nurse)
    (person,) = nurse.casework.devices.people()
    nobody = replace(person, member=bytes(16))
    sheet = RoleSheet(context, nobody, nurse.casework.devices.teams(), shown(QWidget()))
    sheet.open()
    settle(context)
    for _ in range(2):
        sheet.go.click()
        settle(context)
    (banner,) = [one for one in sheet.findChildren(Banner) if one.isVisible()]
    assert banner.text()
    qtbot.waitUntil(lambda: cut_off(sheet) == 0)
    assert banner.mapTo(sheet, banner.rect().topRight()).x() == sheet.go.mapTo(sheet, sheet.go.rect().topRight()).x()
    sheet.reject()


def test_after_a_refusal_the_keys_are_where_it_is_mended_and_all_of_the_sheet_is_seen(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context = given(nurse)
    sheet = PassphraseDialog(context, shown(QWidget()))
    sheet.open()
    sheet.old.set_text("not this one")
    for field in (sheet.new.first, sheet.new.second):
        field.set_text("toinen kettu hiihtaa aamulla")
    sheet._save.setFocus()
    sheet._save.click()
    settle(context)
    assert sheet._old_field.error
    assert sheet.old.isAncestorOf(sheet.focusWidget())
    qtbot.waitUntil(lambda: cut_off(sheet) == 0)
    sheet.reject()


def test_words_are_kept_while_a_pin_waits_for_the_server(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    answers, kept = Event(), Event()

    def enter(text: str) -> None:
        answers.wait(20)
        server_keys.enter(nurse.vault, text)

    nurse.__dict__["enter_server_pin"] = enter  # as the workspace has it, of a server that is slow
    context = given(nurse)
    sheet = ServerPinDialog(context.workspace, context.tasks, shown(QWidget()))
    sheet.open()
    sheet.pin.set_text("not a pin")
    sheet.use.click()
    context.tasks.run(sheet, kept.set, lane="write")
    try:
        assert kept.wait(10)
    finally:
        answers.set()
    settle(context)
    assert sheet.error
    sheet.reject()
