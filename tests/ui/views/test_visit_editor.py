"""Writing a visit: safe within a second, everything by keyboard, problems beside their fields, two professions."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.errors import EnvironmentFault
from lahityo.base.paths import state_dir
from lahityo.services.visits import begin_joint
from lahityo.ui.context import Context
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.views.draft_keeper import DraftKeeper
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.notes import SavedNote
from lahityo.ui.widgets.text_area import TextArea
from lahityo.vault.header import Costs
from lahityo.vault.vault import Vault
from tests.support.vaults import disk_takes_no_more
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, Went, add_client, settle

Key = Qt.Key


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        pytest.fail("nothing has the focus")
    return widget


def errors(view: QWidget) -> list[str]:
    return [field.error for field in view.findChildren(Field) if field.error]


def note(view: QWidget) -> str:
    return view.findChildren(SavedNote)[0].text()


def area(view: QWidget, label: str) -> TextArea:
    return next(one for one in view.findChildren(TextArea) if one.accessibleName() == label)


def went(context: Context) -> list[tuple[str, bytes]]:
    go = context.go
    return go.to if isinstance(go, Went) else []


def opened(given: Make, shown: Show, desk: Desk, **asked: bytes) -> tuple[Context, VisitEditor]:
    context = given(desk)
    editor = VisitEditor(context, **asked)
    shown(editor)
    settle(context)
    return context, editor


def test_a_draft_is_in_the_vault_within_a_second_of_the_last_keystroke(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse)
    _, editor = opened(given, shown, nurse, client=client)
    began = time.monotonic()
    QTest.keyClicks(area(editor, "Situation at the visit"), "Kanarianlintu")
    qtbot.waitUntil(lambda: bool(nurse.casework.drafts.rows()), timeout=3000)
    assert time.monotonic() - began < 1.5
    # Killed now: another process opens the same files and finds the words.
    costs: Costs = runtime.costs()
    nurse.close()
    reopened = Vault.open(nurse.vault.paths, PASSPHRASE, None, state_dir(), costs=costs)
    second = Desk(reopened)
    nurse.vault = reopened
    assert [row.preview for row in second.casework.drafts.rows()] == ["Kanarianlintu"]


def test_someone_who_never_stops_typing_is_saved_every_second(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    _, editor = opened(given, shown, nurse, client=add_client(nurse))
    situation = area(editor, "Situation at the visit")
    end = time.monotonic() + 3
    while not nurse.casework.drafts.rows() and time.monotonic() < end:
        QTest.keyClicks(situation, "a", delay=50)
    rows = nurse.casework.drafts.rows()
    assert rows
    assert 3 < len(rows[0].preview) < 25


def test_leaving_hands_over_the_last_keystrokes(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context, editor = opened(given, shown, nurse, client=add_client(nurse))
    QTest.keyClicks(area(editor, "What was done"), "Kaadettiin kahvi")
    editor.leave()
    context.tasks.wait()
    assert [row.preview for row in nurse.casework.drafts.rows()] == ["Kaadettiin kahvi"]
    assert editor.place() == ("draft", nurse.casework.drafts.rows()[0].id)


def test_an_editor_in_which_nothing_was_written_leaves_no_draft(nurse: Desk, given: Make, shown: Show) -> None:
    context, editor = opened(given, shown, nurse, client=add_client(nurse))
    editor.leave()
    context.tasks.wait()
    assert nurse.casework.drafts.rows() == []


def test_a_full_disk_is_said_the_text_stays_and_is_saved_once_there_is_room(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context, editor = opened(given, shown, nurse, client=add_client(nurse))
    situation = area(editor, "Situation at the visit")
    faults: list[object] = []
    keeper = context.tasks.findChildren(DraftKeeper)[0]
    keeper.failed.connect(faults.append)
    with disk_takes_no_more():
        QTest.keyClicks(situation, "Tila loppui")
        qtbot.waitUntil(lambda: bool(faults), timeout=5000)
    assert isinstance(faults[0], EnvironmentFault)
    assert note(editor) == "Not saved yet. Trying again."
    assert situation.text() == "Tila loppui"
    assert nurse.casework.drafts.rows() == []
    qtbot.waitUntil(lambda: "Saved on this computer" in note(editor), timeout=6000)
    assert nurse.casework.drafts.rows()[0].preview == "Tila loppui"


def test_what_an_editor_that_is_gone_could_not_save_yet_stands_in_the_next_one(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context = given(nurse)
    holder = shown(QWidget())
    former = VisitEditor(context, client=add_client(nurse))
    former.setParent(holder)
    former.show()
    settle(context)
    QTest.keyClicks(area(former, "Situation at the visit"), "Ensin")
    qtbot.waitUntil(lambda: bool(nurse.casework.drafts.rows()), timeout=3000)
    draft = nurse.casework.drafts.rows()[0].id
    with disk_takes_no_more():
        QTest.keyClicks(area(former, "Situation at the visit"), " ja sitten")
        qtbot.waitUntil(lambda: note(former) == "Not saved yet. Trying again.", timeout=5000)
        former.deleteLater()
        QCoreApplication.sendPostedEvents(former, QEvent.Type.DeferredDelete)
        editor = shown(VisitEditor(context, draft=draft))
        settle(context)
        assert area(editor, "Situation at the visit").text() == "Ensin ja sitten"
    qtbot.waitUntil(lambda: nurse.casework.drafts.rows()[0].preview == "Ensin ja sitten", timeout=6000)


def test_a_visit_is_recorded_and_signed_by_keyboard_alone(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    add_client(nurse, "Matti Koivuniemi")
    pekka = add_client(nurse, "Pekka Rantakorpi")
    context, editor = opened(given, shown, nurse)
    assert isinstance(focus(), ClientPicker)
    QTest.keyClicks(focus(), "ranta")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in editor.window().findChildren(QWidget, "picker")))
    QTest.keyClick(focus(), Key.Key_Return)
    situation = area(editor, "Situation at the visit")
    for _ in range(20):
        if focus() is situation:
            break
        QTest.keyClick(focus(), Key.Key_Tab)
    assert focus() is situation
    QTest.keyClicks(situation, "Avaa oven itse.")
    QTest.keyClick(situation, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(went(context)))
    (visit,) = nurse.casework.lists.of_client(pekka)
    assert visit.signed is not None
    assert visit.preview == "Avaa oven itse."
    assert visit.workers == ("Aino Virtasalmi",)
    assert went(context) == [("open_client", pekka)]
    assert nurse.casework.drafts.rows() == []


def test_what_keeps_a_visit_from_being_signed_stands_beside_its_fields_and_the_draft_stays(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    _, editor = opened(given, shown, nurse)
    QTest.keyClicks(area(editor, "What was agreed"), " ")
    QTest.keyClick(focus(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(errors(editor)))
    assert errors(editor) == [
        "Choose the client.",
        "Write what the situation was, what was done or what was agreed.",
    ]
    assert isinstance(focus(), ClientPicker)
    qtbot.waitUntil(lambda: bool(nurse.casework.drafts.rows()), timeout=3000)
    QTest.keyClicks(area(editor, "What was agreed"), "Soitetaan.")
    assert errors(editor) == []


def test_a_duration_that_means_nothing_is_not_signed_as_none(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse)
    context, editor = opened(given, shown, nurse, client=client)
    QTest.keyClicks(area(editor, "Situation at the visit"), "Avaa oven.")
    duration = editor._form.duration
    duration.setFocus()
    QTest.keyClicks(duration, "hetki")
    QTest.keyClick(duration, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(errors(editor)))
    settle(context)
    assert nurse.casework.lists.of_client(client) == []
    assert errors(editor) == ["Write it like 45 min or 1 h 15 min."]


def test_a_new_client_can_be_added_while_choosing(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context, editor = opened(given, shown, nurse)
    QTest.keyClicks(focus(), "Sirkka Uusitalo")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in editor.window().findChildren(QWidget, "picker")))
    QTest.keyClick(focus(), Key.Key_Return)
    settle(context)
    form = QApplication.activeModalWidget()
    assert form is not None
    assert form.accessibleName() == "New client"
    QTest.keyClick(focus(), Key.Key_Return)
    settle(context)
    (row,) = nurse.casework.clients.rows()
    assert row.name == "Sirkka Uusitalo"
    assert editor._picker.client() == row.id


def test_a_joint_visit_asks_the_other_profession_for_its_part(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, "Pekka Rantakorpi")
    draft = begin_joint(nurse.casework.drafts.new(client))
    nurse.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Verenpaine 142/88.")))
    nurse.sync_now()
    instructor.sync_now()
    context = given(instructor)
    today = TodayView(context)
    shown(today)
    settle(context)
    unfinished = today._unfinished
    unfinished.choose_first()
    QTest.keyClick(unfinished, Key.Key_Return)
    assert went(context) == [("write_joint", draft.joint)]
    _, editor = opened(given, shown, instructor, joint=draft.joint or b"")
    assert "142" not in area(editor, "Situation at the visit").text()
    QTest.keyClicks(area(editor, "Situation at the visit"), "Vuokra maksettu.")
    QTest.keyClick(focus(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(went(editor.context)))
    (visit,) = instructor.casework.lists.of_client(client)
    assert visit.joint == draft.joint
    assert instructor.casework.lists.joint_waiting() == []


def test_a_kept_part_of_a_joint_visit_is_gone_on_with_not_begun_again(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    draft = begin_joint(nurse.casework.drafts.new(add_client(nurse)))
    nurse.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Haava hoidettu.")))
    nurse.sync_now()
    instructor.sync_now()
    context, editor = opened(given, shown, instructor, joint=draft.joint or b"")
    QTest.keyClicks(area(editor, "Situation at the visit"), "Kesken")
    editor.leave()
    settle(context)
    _, again = opened(given, shown, instructor, joint=draft.joint or b"")
    assert area(again, "Situation at the visit").text() == "Kesken"


def test_discarding_asks_first_and_then_throws_the_draft_away(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context, editor = opened(given, shown, nurse, client=add_client(nurse))
    QTest.keyClicks(area(editor, "Situation at the visit"), "Toisen asia")
    editor.leave()
    settle(context)
    editor._foot.discarded.emit()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert len(nurse.casework.drafts.rows()) == 1
    assert not any("colleagues" in one.text() for one in dialog.findChildren(Label)), "of a visit that nobody has seen"
    discard = next(one for one in dialog.findChildren(Button) if one.text() == "Discard")
    discard.setFocus()
    QTest.keyClick(discard, Key.Key_Return)
    settle(context)
    assert nurse.casework.drafts.rows() == []
    assert went(context) == [("back", b"")]
