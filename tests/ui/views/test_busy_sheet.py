"""A sheet while it does something and after a refusal: done once, not closed before its end, mended in place."""

from dataclasses import replace
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.errors import NoConnection
from lahityo.domain import registry
from lahityo.domain.codes import Role
from lahityo.domain.spec import Value
from lahityo.services.records import New
from lahityo.sync import revoking, server_keys
from lahityo.ui.context import Context
from lahityo.ui.goals.goal_sheet import GoalSheet
from lahityo.ui.health.harm_form import HarmForm
from lahityo.ui.organisation.role_sheet import RoleSheet
from lahityo.ui.plans.will_card import WillSheet
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.safety.reveal import RevealDialog
from lahityo.ui.shell.invite import InviteDialog
from lahityo.ui.shell.new_passphrase import PassphraseDialog
from lahityo.ui.shell.server_pin import ServerPinDialog
from lahityo.ui.tasks_view.task_sheet import TaskSheet
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.keeper import LONGEST_MS
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.dialog import Dialog
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


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
    def set_role(member: bytes, role: Role, team: bytes, *, admin: bool) -> None:
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


def test_a_client_saved_by_enter_twice_is_one_client(nurse: Desk, given: Make, shown: Show) -> None:
    context = given(nurse)
    form = ClientForm(context, None, shown(QWidget()), name="Pekka Rantakorpi")
    form.open()
    settle(context)
    for _ in range(2):
        QTest.keyClick(form._name, Qt.Key.Key_Return)
    settle(context)
    assert [one.name for one in nurse.casework.clients.rows()] == ["Pekka Rantakorpi"]


def test_a_document_that_is_being_signed_is_not_saved_beside_it(lead: Desk, given: Make, shown: Show) -> None:
    context, client = given(lead), add_client(lead)
    spec = registry.spec("matter")
    assert spec is not None
    form = RecordForm(context, spec, client=client, parent=shown(QWidget()))
    form.open()
    settle(context)
    form.set_value("opened_on", "2026-11-02")
    form.set_value("service_task", lead.casework.organisation.codes("service_task")[0].item.code)
    assert form._sign is not None
    form._sign.click()
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert form.result()
    assert [one.state for one in lead.casework.records.rows("matter", client=client)] == ["signed"]


def test_a_rating_saved_by_a_double_click_is_one_rating(lead: Desk, given: Make, shown: Show) -> None:
    context, client = given(lead), add_client(lead)
    day = lead.casework.tasks.today().isoformat()
    values: dict[str, Value] = {
        "own_words": "Haluan nukkua",
        "areas": ("everyday_skills",),
        "scale": "improve",
        "set_on": day,
    }
    lead.casework.records.write(New("goal", client, {**values, "status": "active"}))
    (goal,) = lead.casework.goals.of_client(client)
    sheet = GoalSheet(context, goal, shown(QWidget()))
    sheet.open()
    settle(context)
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_4)
    for _ in range(2):
        QTest.mouseClick(sheet._save, Qt.MouseButton.LeftButton)
    settle(context)
    assert [one.values["level"] for one in lead.casework.records.rows("goal_rating", client=client)] == [1]
    sheet.reject()


def test_escape_during_the_save_leaves_no_draft_of_what_is_written(nurse: Desk, given: Make, shown: Show) -> None:
    context, client = given(nurse), add_client(nurse)
    form = HarmForm(context, client, shown(QWidget()))
    form.open()
    settle(context)
    QTest.keyClicks(form._words, "Ohjattu pistospaikan hoidossa")
    next(iter(form._counts.values())).set_text("2")
    form._save.click()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    settle(context)
    assert len(nurse.casework.records.rows("harm_reduction", client=client)) == 1
    assert nurse.casework.record_drafts.find("harm_reduction", client) is None


def test_a_reason_that_will_not_do_is_mended_without_a_way_to_its_field(nurse: Desk, given: Make, shown: Show) -> None:
    context = given(nurse)
    dialog = RevealDialog(context, add_client(nurse), shown(QWidget()))
    dialog.open()
    dialog._show.setFocus()
    dialog._show.click()
    settle(context)
    assert dialog._field.error
    assert dialog.focusWidget() is dialog._grounds
    dialog.reject()


def test_a_bug_in_what_a_sheet_does_is_reported_and_the_sheet_goes_on_with_its_words(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    def invite(_name: str, _role: Role) -> str:
        raise RuntimeError

    nurse.__dict__["invite"] = invite
    context = given(nurse)
    sheet = InviteDialog(context, shown(QWidget()))
    sheet.open()
    sheet.name.set_text("Jari Lummela")
    with qtbot.captureExceptions() as reported:
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(reported), timeout=10_000)
    assert [kind for kind, _, _ in reported] == [RuntimeError]
    assert sheet.isVisible()
    assert sheet.name.text() == "Jari Lummela"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def _slow_disk(context: Context) -> Event:
    """The vault writes nothing more until it is set."""
    goes_on = Event()
    context.tasks.run(context.tasks, partial(goes_on.wait, 20), lane="write")
    return goes_on


@pytest.mark.parametrize("is_refused", [False, True])
def test_what_a_slow_disk_saves_does_not_come_back_as_a_draft_and_what_is_refused_does(
    is_refused: bool, nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context, client = given(nurse), add_client(nurse)
    form = HarmForm(context, client, shown(QWidget()))
    form.open()
    settle(context)
    goes_on = _slow_disk(context)
    QTest.keyClicks(form._words, "Ohjattu pistospaikan hoidossa")
    next(iter(form._counts.values())).set_text("paljon" if is_refused else "2")
    form._save.click()
    qtbot.wait(2 * LONGEST_MS)  # the timers of the keeper
    goes_on.set()
    settle(context)
    assert form.isVisible() == is_refused
    draft = nurse.casework.record_drafts.find("harm_reduction", client)
    assert (draft is not None) == is_refused
    if is_refused:
        QTest.keyClicks(form._words, " ja sovittu uusi aika")
        form.reject()
        settle(context)
        draft = nurse.casework.record_drafts.find("harm_reduction", client)
        assert draft is not None
        assert draft.values["words"] == "Ohjattu pistospaikan hoidossa ja sovittu uusi aika"


def test_a_sheet_that_is_done_on_a_slow_disk_does_not_come_back(
    lead: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context, client = given(lead), add_client(lead)
    sheet = WillSheet(context, client, None, shown(QWidget()))
    sheet.open()
    settle(context)
    goes_on = _slow_disk(context)
    sheet._state.set_selected([words.options("will_state")[0][0]])
    QTest.keyClicks(sheet._words, "Haluan oman kodin")
    with qtbot.waitSignal(sheet.acted, timeout=10_000):
        sheet._go.click()
        qtbot.wait(2 * LONGEST_MS)
        goes_on.set()
    settle(context)
    assert lead.casework.record_drafts.find("sheet:will", client) is None


def test_what_is_typed_while_a_sheet_saves_goes_nowhere_and_the_keys_come_back_after_a_refusal(
    nurse: Desk, given: Make, shown: Show
) -> None:
    context, client = given(nurse), add_client(nurse)
    form = HarmForm(context, client, shown(QWidget()))
    form.open()
    settle(context)
    counts = next(iter(form._counts.values()))
    counts.set_text("paljon")
    form._words.setFocus()
    QTest.keyClicks(form.focusWidget(), "Ohjattu")
    goes_on = _slow_disk(context)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not form._words.isEnabled()
    QTest.keyClicks(form, " ja sovittu uusi aika")
    goes_on.set()
    settle(context)
    assert form._words.text() == "Ohjattu"
    assert form._words.isEnabled()
    assert counts.isAncestorOf(form.focusWidget())  # where it is mended
    counts.set_text("2")
    form._words.setFocus()
    form._save.click()
    settle(context)
    assert [one.values["words"] for one in nurse.casework.records.rows("harm_reduction", client=client)] == ["Ohjattu"]


def test_the_keys_are_where_they_were_when_a_sheet_stays_after_its_act(nurse: Desk, given: Make, shown: Show) -> None:
    def fail() -> None:
        raise NoConnection("")

    context = given(nurse)
    form = ClientForm(context, None, shown(QWidget()))
    form.open()
    settle(context)
    form._alias.setFocus()
    had = form.focusWidget()
    form.act(form._save, fail)
    assert form.focusWidget() is not had
    settle(context)
    assert form.focusWidget() is had
    form.reject()


def test_no_sheet_opens_over_one_that_is_busy_and_would_take_it_along(lead: Desk, given: Make, shown: Show) -> None:
    context, client = given(lead), add_client(lead)
    lead.casework.records.write(New("task", client, {"what": "Soita", "due": "2026-11-23"}))
    (task,) = lead.casework.tasks.open()
    sheet = TaskSheet(context, task, shown(QWidget()))
    sheet.open()
    settle(context)
    goes_on = _slow_disk(context)
    give, drop, done = (
        next(one for one in sheet.findChildren(Button) if one.text() == name)
        for name in ("Assign to…", "Leave undone…", "Mark as done")
    )
    give.click()  # opens its sheet once it has read who there is
    done.click()
    drop.click()
    for _ in range(20):
        QApplication.processEvents()
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, ActSheet) and one.isVisible()] == []
    goes_on.set()
    settle(context)
    assert [one.state for one in lead.casework.records.rows("task", client=client)] == ["done"]
