"""Restricted clients on the screen: begun in the form of a new client, marked on the page, changed in a sheet."""

from PySide6.QtWidgets import QWidget

from lahityo.domain.client import ClientFields
from lahityo.services.circles import Restriction
from lahityo.ui.circles.emergency import EmergencySheet
from lahityo.ui.circles.restrict import MoveSheet, RestrictSheet
from lahityo.ui.circles.sheet import CircleSheet
from lahityo.ui.circles.today_card import EmergencyCard
from lahityo.ui.handover.card import HandOverCard
from lahityo.ui.safety.safety_card import SafetyCard
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def press(widget: QWidget, text: str) -> None:
    (found,) = [one for one in widget.findChildren(Button) if one.text() == text and one.isVisibleTo(widget)]
    found.click()


def pills(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Pill)]


def restricted(desk: Desk, *others: Desk) -> bytes:
    members = frozenset(one.vault.identity.member for one in others)
    return desk.casework.clients.add(ClientFields(name="Rauni Rajattu"), "", Restriction(members, True, "Turvakielto"))


def test_a_new_client_is_restricted_by_a_tick_the_names_and_a_reason(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    context = given(nurse)
    window = shown(QWidget())
    form = ClientForm(context, None, window, name="Rauni Rajattu")
    form.open()
    settle(context)
    assert not form._persons.isVisibleTo(form)
    form._restricts.setChecked(True)
    (colleague,) = nurse.casework.circles.candidates()
    form._persons.chips.set_selected([colleague.id.hex()])
    press(form, "Save")
    settle(context)
    assert form._persons.reason.error
    assert nurse.casework.clients.rows() == []
    form._persons.why.setText("Turvakielto, tuttu tiimistä")
    press(form, "Save")
    settle(context)
    (row,) = nurse.casework.clients.rows()
    circle = nurse.casework.circles.of(row.id)
    assert circle is not None
    assert {one.id for one in circle.people} == {nurse.vault.identity.member, colleague.id}
    assert circle.glass
    nurse.sync_now()
    instructor.sync_now()
    assert [one.name for one in instructor.casework.clients.rows()] == ["Rauni Rajattu"]


def test_an_existing_client_is_not_asked_about(nurse: Desk, given: Make, shown: Show) -> None:
    context, client = given(nurse), add_client(nurse)
    form = ClientForm(context, client, shown(QWidget()))
    form.open()
    settle(context)
    assert not form._restricts.isVisibleTo(form)
    form.reject()


def test_the_page_says_that_named_persons_alone_have_him_and_they_are_changed_in_a_sheet(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client, other = restricted(nurse), add_client(nurse)
    nurse.sync_now()
    instructor.sync_now()
    assert [one.name for one in instructor.casework.clients.rows()] == ["Pekka Rantakorpi"]
    context = given(nurse)
    page, usual = shown(ClientPage(context, client)), shown(ClientPage(context, other))
    settle(context)
    assert "Only named people" in pills(page)
    assert "Only named people" not in pills(usual)
    sheet = CircleSheet(context, client, page)
    sheet.open()
    settle(context)
    assert not any("Virtasalmi" in one.text() for one in sheet.findChildren(Label) if one.isVisibleTo(sheet))
    marks = [one for one in sheet.persons.reason.findChildren(Label) if one.text() == "required"]
    leaving = [one for one in sheet.findChildren(Label) if one.text().startswith("The record is removed")]
    assert [one.isVisibleTo(sheet) for one in (*marks, *leaving)] == [False, False]
    sheet._leave.click()
    assert [one.isVisibleTo(sheet) for one in (*marks, *leaving)] == [True, True]
    sheet._leave.click()
    assert [one.isVisibleTo(sheet) for one in (*marks, *leaving)] == [False, False]
    (colleague,) = nurse.casework.circles.candidates()
    sheet.persons.chips.set_selected([colleague.id.hex()])
    press(sheet, "Save")
    settle(context)
    assert sheet.persons.reason.error
    sheet.persons.why.setText("Jari tuntee asiakkaan")
    press(sheet, "Save")
    settle(context)
    assert sheet.result()
    instructor.sync_now()
    assert "Rauni Rajattu" in [one.name for one in instructor.casework.clients.rows()]
    nurse.sync_now()
    instructor.sync_now()
    reasons = {row.values["grounds"] for row in instructor.casework.records.rows("restriction", client=client)}
    assert reasons == {"Turvakielto", "Jari tuntee asiakkaan"}
    again = CircleSheet(context, client, page)
    again.open()
    settle(context)
    press(again, "Save")
    settle(context)
    assert again.result(), "a reason is asked of who changes nothing"
    assert len(instructor.casework.records.rows("restriction", client=client)) == 2


def test_the_last_one_cannot_leave(nurse: Desk, instructor: Desk, given: Make, shown: Show) -> None:
    client = restricted(nurse)
    nurse.sync_now()
    context = given(nurse)
    sheet = CircleSheet(context, client, shown(QWidget()))
    sheet.open()
    settle(context)
    sheet._leave.setChecked(True)
    sheet.persons.why.setText("En voi jatkaa")
    press(sheet, "Save")
    settle(context)
    assert not sheet.result()
    assert "name another person" in sheet._banner.text()
    sheet.reject()
    assert [one.name for one in nurse.casework.clients.rows()] == ["Rauni Rajattu"]


def test_in_an_emergency_the_exact_name_and_a_reason_open_a_record_and_its_named_persons_are_told(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client = restricted(nurse)
    nurse.sync_now()
    instructor.sync_now()
    context = given(instructor)
    view = shown(ClientsView(context))
    settle(context)
    press(view, "Emergency: open a restricted client…")
    (asking,) = view.window().findChildren(EmergencySheet)
    asking.who.setText("Rauni")
    press(asking, "Open for a day")
    settle(context)
    assert "10" in asking._fields["why"].error
    asking.why.set_text("Kaatunut, tajuton, ensihoito kysyy lääkkeitä")
    press(asking, "Open for a day")
    settle(context)
    assert "exactly as in the record" in asking._banner.text()
    asking.who.setText("Rauni Rajattu")
    press(asking, "Open for a day")
    settle(context)
    assert ("open_client", client) in context.go.to  # type: ignore[attr-defined]
    page = shown(ClientPage(context, client))
    settle(context)
    assert any(one.startswith("Emergency access until") for one in pills(page))
    assert [one.name for one in instructor.casework.clients.rows()] == ["Rauni Rajattu"]

    nurse.sync_now()
    told = given(nurse)
    card = shown(EmergencyCard(told))
    settle(told)
    (line,) = [one.text() for one in card.findChildren(Label) if "Jari Lummela" in one.text()]
    assert line.startswith("Rauni R.")
    assert "Kaatunut" not in line  # why is for who reads the access log
    assert card.isVisible()
    press(card, "I have read this")
    settle(told)
    assert not card.isVisible()
    assert isinstance(card, EmergencyCard)
    card.load()
    settle(told)
    assert not card.isVisible()


def test_a_client_of_the_team_is_restricted_on_the_page_and_given_back(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    for desk in (nurse, instructor, nurse, instructor):
        desk.sync_now()
    assert [one.id for one in instructor.casework.clients.rows()] == [client]
    context = given(nurse)
    card, history = SafetyCard(context, client), HandOverCard(context, client)
    for widget in (card, history):
        shown(widget)
    settle(context)
    press(card, "Restrict to named people…")
    (sheet,) = card.window().findChildren(RestrictSheet)
    settle(context)
    told = " ".join(one.text() for one in sheet.findChildren(Label))
    assert "forget the client at their next sync" in told
    assert "Name someone who can: Jari Lummela" in told
    press(sheet, "Restrict")
    settle(context)
    assert sheet.persons.reason.error
    sheet.persons.why.setText("Turvakielto, tuttu tiimistä")
    press(sheet, "Restrict")
    settle(context)
    for desk in (instructor, nurse):
        desk.sync_now()
    assert instructor.casework.clients.rows() == []
    page = shown(ClientPage(context, client))
    card.load()
    history.load()
    settle(context)
    assert "Only named people" in pills(page)
    lines = " ".join(one.text() for one in history.findChildren(Label))
    assert "Restricted to named people by Aino Virtasalmi" in lines
    assert "Turvakielto" in lines
    press(card, "Named people…")
    settle(context)
    (persons,) = [one for one in card.window().findChildren(CircleSheet) if one.isVisible()]
    press(persons, "End the restriction…")
    (ending,) = [one for one in card.window().findChildren(MoveSheet) if one.isVisible()]
    press(ending, "End the restriction")
    settle(context)
    assert ending._fields["why"].error
    ending.why.set_text("Turvakielto päättyi")
    press(ending, "End the restriction")
    settle(context)
    press(card, "Restrict to named people…")  # the card knows that nothing restricts him any more
    (again,) = [one for one in card.window().findChildren(RestrictSheet) if one.isVisible()]
    again.reject()
    instructor.sync_now()
    assert [one.id for one in instructor.casework.clients.rows()] == [client]
    history.load()
    settle(context)
    assert "Returned to the whole team by" in " ".join(one.text() for one in history.findChildren(Label))
