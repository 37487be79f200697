"""What to know before meeting, what a non-disclosure hides on the screen, and outings."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lahityo.domain.spec import Values
from lahityo.services.record_writes import New
from lahityo.ui.drop_in.log_panel import DayLogPanel
from lahityo.ui.records.card import RecordCard
from lahityo.ui.records.form import RecordForm
from lahityo.ui.safety.held_back_line import HeldBackLine
from lahityo.ui.safety.outing_card import OutingCard, OverdueBanner
from lahityo.ui.safety.outing_form import LaterDialog, OutingForm
from lahityo.ui.safety.reveal import HeldBackFacts, RevealDialog
from lahityo.ui.safety.safety_card import SafetyCard
from lahityo.ui.sync_view.view import SyncView
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonRow
from lahityo.ui.widgets.text_field import TextField
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle
from tests.ui.views.test_reading import signed

PHONE, ADDRESS = "050 000 0000", "Kuvitteellinen katu 1"


@pytest.fixture
def protected(nurse: Desk) -> bytes:
    """A client who has a non-disclosure, and a phone that is known."""
    client = add_client(nurse, phone=PHONE, address=ADDRESS)
    until = (nurse.casework.desk.clock().astimezone().date() + timedelta(days=100)).isoformat()
    nurse.casework.records.write(New("protection", client, {"on": True, "until": until}))
    return client


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget) and one.text()]


def button(widget: QWidget, text: str) -> Button:
    (found,) = [one for one in widget.findChildren(Button) if one.text() == text and one.isVisibleTo(widget)]
    return found


def outing(desk: Desk, back_in: timedelta) -> Values:
    now = desk.casework.desk.clock()
    return {
        "place": "Asemanseutu", "phone": PHONE, "leaves": (now + back_in - timedelta(hours=1)).isoformat(),
        "back_by": (now + back_in).isoformat(),
    }  # fmt: skip


def test_hidden_details_are_shown_only_after_a_reason_and_only_for_a_while(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot, protected: bytes
) -> None:
    context = given(nurse)
    facts = HeldBackFacts(context, protected)
    shown(facts)
    facts.show_facts([("Born", "1.5.1980")], [("Phone", PHONE), ("Address", ADDRESS)], protected=True)
    settle(context)
    assert PHONE not in words(facts)
    assert "1.5.1980" in words(facts)
    qtbot.mouseClick(button(facts, "Show…"), Qt.MouseButton.LeftButton)
    dialog = facts.window().findChild(RevealDialog)
    assert dialog is not None
    show = button(dialog, "Show for a minute")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    settle(context)
    assert PHONE not in words(facts)
    field = dialog.findChild(TextField)
    assert field is not None
    field.set_text("Kotikäynti tänään")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    settle(context)
    assert PHONE in words(facts)
    assert ADDRESS in words(facts)
    assert [row.values["grounds"] for row in nurse.casework.records.rows("reveal", client=protected)] == [
        "Kotikäynti tänään"
    ]
    facts.hide_again()
    settle(context)
    assert PHONE not in words(facts)


def test_the_place_of_a_protected_clients_visit_is_read_only_after_a_reason(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot, protected: bytes
) -> None:
    context = given(nurse)
    visit = signed(nurse, protected, "Haava hoidettiin.", place="Salakatu 7")
    fields = nurse.casework.visits.get(visit).fields
    nurse.casework.visits.correct(visit, replace(fields, place="Salakatu 8"), "Väärä numero")
    page = shown(VisitPage(context, visit))
    settle(context)
    assert "Haava hoidettiin." in words(page)
    button(page, "History").click()
    settle(context)
    assert "Väärä numero" in words(page.window())
    assert "Salakatu" not in "\n".join(words(page.window()))
    button(page, "Show…").click()
    (dialog,) = page.window().findChildren(RevealDialog)
    (field,) = dialog.findChildren(TextField)
    field.set_text("Kotikäynti tänään")
    button(dialog, "Show for a minute").click()
    settle(context)
    assert "Salakatu 8" in words(page)
    assert [row.values["grounds"] for row in nurse.casework.records.rows("reveal", client=protected)] == [
        "Kotikäynti tänään"
    ]


@pytest.mark.parametrize("way", ["editor", "correction"])
def test_the_place_is_covered_while_a_protected_clients_visit_is_written_or_corrected(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot, protected: bytes, way: str
) -> None:
    context = given(nurse)
    if way == "editor":
        draft = nurse.casework.drafts.new(protected)
        draft = replace(draft, fields=replace(draft.fields, place="Salakatu 7", situation="Kesken"))
        nurse.casework.drafts.save(draft)
        page: QWidget = shown(VisitEditor(context, draft=draft.id))
    else:
        page = shown(VisitPage(context, signed(nurse, protected, "Haava hoidettiin.", place="Salakatu 7")))
        settle(context)
        button(page, "Correct").click()
    settle(context)
    (line,) = page.findChildren(HeldBackLine)
    assert line.text() == "Salakatu 7"
    assert all("Salakatu" not in one.text() for one in page.findChildren(TextField))
    qtbot.keyClicks(line.line, "x")  # nothing is typed over what is not seen
    assert line.text() == "Salakatu 7"

    button(line, "Show…").click()
    (dialog,) = page.window().findChildren(RevealDialog)
    (field,) = dialog.findChildren(TextField)
    field.set_text("Tarkistan osoitteen")
    button(dialog, "Show for a minute").click()
    settle(context)
    assert line.line.text() == "Salakatu 7"
    assert [row.values["grounds"] for row in nurse.casework.records.rows("reveal", client=protected)] == [
        "Tarkistan osoitteen"
    ]
    line.line.setCursorPosition(len("Salakatu 7"))
    qtbot.keyClicks(line.line, "b")
    line._timer.timeout.emit()  # the minute is over
    assert (line.text(), line.line.text()) == ("Salakatu 7b", "")


def test_lists_of_clients_say_the_non_disclosure_and_never_the_phone(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot, protected: bytes
) -> None:
    context = given(nurse)
    view = shown(ClientsView(context))
    settle(context)
    rows = view.findChild(ItemList)
    assert rows is not None
    drawn = rows.items._draw(rows.items.item(0))
    assert isinstance(drawn, PersonRow)
    assert drawn.flag is not None
    assert drawn.flag.text == "Non-disclosure"
    assert PHONE not in str(drawn)
    picker = ClientPicker(context)
    shown(picker)
    picker.setFocus()
    qtbot.waitUntil(picker.hasFocus)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    settle(context)
    assert picker.is_open()
    assert PHONE not in str(picker._list.items._draw(picker._list.items.item(0)))


def test_dangers_stand_on_the_card_and_the_quiet_one_is_there_only_when_there_are_any(
    nurse: Desk, given: Make, shown: Show
) -> None:
    context, client, other = given(nurse), add_client(nurse), add_client(nurse, "Sirpa Kuvitteellinen")
    today = nurse.casework.desk.clock().astimezone().date().isoformat()
    flag: Values = {"kind": "animal", "words": "Iso koira eteisessä", "from": today}
    nurse.casework.records.write(New("safety_flag", client, flag))
    card, quiet = SafetyCard(context, client), SafetyCard(context, other, quiet=True)
    shown(card)
    shown(quiet)
    settle(context)
    assert "Iso koira eteisessä" in words(card)
    assert quiet.isHidden()
    quiet.show_client(client)
    settle(context)
    assert not quiet.isHidden()
    assert "Iso koira eteisessä" in words(quiet)


def test_an_outing_is_begun_put_off_and_ended_from_the_card(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context = given(nurse)
    card = shown(OutingCard(context))
    settle(context)
    assert "When offline, this computer cannot raise an alarm. Agree on a phone call." in words(card)
    form = OutingForm(context, None)
    qtbot.addWidget(form)
    form.open()
    qtbot.keyClicks(form.findChildren(TextField)[0], "Asemanseutu")
    qtbot.mouseClick(button(form, "Leave now"), Qt.MouseButton.LeftButton)
    settle(context)
    (found,) = nurse.casework.safety.outings()
    assert (found.state, found.own, found.text("place")) == ("out", True, "Asemanseutu")
    card.load()  # type: ignore[attr-defined]
    settle(context)
    qtbot.mouseClick(button(card, "Return later…"), Qt.MouseButton.LeftButton)
    later = card.window().findChild(LaterDialog)
    assert later is not None
    qtbot.mouseClick(button(later, "Save"), Qt.MouseButton.LeftButton)
    settle(context)
    (put_off,) = nurse.casework.safety.outings()
    assert put_off.back_by is not None
    assert found.back_by is not None
    assert put_off.back_by > found.back_by
    back = button(card, "Back, all well")
    back.setFocus()
    qtbot.keyClick(back, Qt.Key.Key_Space)
    settle(context)
    assert nurse.casework.safety.outings() == []
    assert card.window().focusWidget() is button(card, "+ Go out")  # not whatever comes next in the window


def test_the_next_outing_asks_for_the_place_only(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    context = given(nurse)
    values = {**outing(nurse, timedelta(hours=1)), "pair": "Jari Lummela", "instructions": "Soita päivystykseen"}
    nurse.casework.safety.start_outing(values, now=True)
    form = OutingForm(context, None)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    known = ("pair", "phone", "instructions")
    assert [form.values()[name] for name in known] == ["Jari Lummela", PHONE, "Soita päivystykseen"]
    assert form.values()["place"] == ""


def test_a_team_mate_who_is_online_sees_who_has_not_come_back(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    context = given(nurse)
    banner = OverdueBanner(context)
    shown(banner)
    settle(context)
    assert banner.isHidden()
    instructor.casework.safety.start_outing(outing(instructor, timedelta(minutes=-5)), now=True)
    instructor.sync_now()
    nurse.sync_now()
    settle(context)
    assert not banner.isHidden()
    assert "Jari Lummela has not come back" in words(banner)
    assert PHONE.replace(" ", "\u00a0") in banner.text()
    card = shown(OutingCard(context))
    settle(context)
    qtbot.mouseClick(button(card, "Is back: I have checked"), Qt.MouseButton.LeftButton)
    settle(context)
    assert banner.isHidden()


def test_changing_a_protected_clients_details_keeps_the_hidden_ones_hidden_and_as_they_were(
    nurse: Desk, given: Make, qtbot: QtBot, protected: bytes
) -> None:
    context = given(nurse)
    form = ClientForm(context, protected, None)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    seen = [one.text() for one in form.findChildren(TextField) if one.isVisibleTo(form)]
    assert PHONE not in seen
    assert "Pekka Rantakorpi" in seen
    qtbot.mouseClick(button(form, "Save"), Qt.MouseButton.LeftButton)
    settle(context)
    assert nurse.casework.clients.get(protected).fields.phone == PHONE
    assert nurse.casework.records.rows("reveal", client=protected) == []


def test_two_versions_of_a_hidden_phone_are_compared_only_after_a_reason(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot, protected: bytes
) -> None:
    nurse.sync_now()
    instructor.sync_now()
    for desk, phone in ((nurse, "050 111 1111"), (instructor, "050 222 2222")):
        card = desk.casework.clients.get(protected)
        desk.casework.clients.change(card, replace(card.fields, phone=phone), card.register_note)
    for desk in (nurse, instructor, nurse):
        desk.sync_now()
    context = given(nurse)
    view = SyncView(context)
    compared: list[object] = []
    view.compare.connect(compared.append)
    shown(view)
    settle(context)
    qtbot.mouseClick(button(view, "Compare and choose"), Qt.MouseButton.LeftButton)
    settle(context)
    assert compared == []
    dialog = view.window().findChild(RevealDialog)
    assert dialog is not None
    field = dialog.findChild(TextField)
    assert field is not None
    field.set_text("Selvitän kumpi numero on oikea")
    qtbot.mouseClick(button(dialog, "Show for a minute"), Qt.MouseButton.LeftButton)
    settle(context)
    assert len(compared) == 1
    assert [row.values["what"] for row in nurse.casework.records.rows("reveal", client=protected)] == ["phone"]


def test_a_safety_incident_is_written_from_the_outings_and_read_in_the_day_log(
    nurse: Desk, given: Make, shown: Show
) -> None:
    context = given(nurse)
    card = shown(OutingCard(context))
    settle(context)
    next(one for one in card.findChildren(Button) if one.text() == "Safety incident…").click()
    settle(context)
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordForm) and one.isVisible())
    form.set_value("what", "Ovella uhattiin, lähdettiin heti.")
    form._submit(sign=False)
    settle(context)
    log = shown(DayLogPanel(context))
    settle(context)
    told = [row.values["what"] for one in log.findChildren(RecordCard) for row in one.rows if "what" in row.values]
    assert told == ["Ovella uhattiin, lähdettiin heti."]
