"""The form of a client keeps its words: closing, a lock and the end of the program lose none of them."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lahityo.ui.context import Context
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.widgets.button import Button
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def opened(context: Context, window: QWidget, client: bytes | None = None, name: str = "") -> ClientForm:
    form = ClientForm(context, client, window, name=name)
    form.open()
    settle(context)
    return form


def closed(form: ClientForm, context: Context) -> None:
    form.reject()
    settle(context)


def press(form: ClientForm, text: str, context: Context) -> None:
    (found,) = [one for one in form.findChildren(Button) if one.text() == text and one.isVisibleTo(form)]
    found.click()
    settle(context)


def test_a_new_client_left_unfinished_is_there_again_and_gone_once_saved(nurse: Desk, given: Make, shown: Show) -> None:
    context, window = given(nurse), shown(QWidget())
    form = opened(context, window)
    QTest.keyClicks(form._name, "Rauni Rajattu")
    QTest.keyClicks(form._born, "21.11.1980")
    QTest.keyClicks(form._note, "Haava jalassa")
    form._restricts.setChecked(True)
    form._persons.glass.setChecked(False)
    QTest.keyClicks(form._persons.why, "Turvakielto, tuttu")
    closed(form, context)
    again = opened(context, window)
    assert again._banner.isVisibleTo(again)
    assert (again._name.text(), again._born.text(), again._note.toPlainText()) == (
        "Rauni Rajattu", "21.11.1980", "Haava jalassa",
    )  # fmt: skip
    assert again._restricts.isChecked()  # else the whole team would have the record
    assert not again._persons.glass.isChecked()
    press(again, "Save", context)
    (row,) = nurse.casework.clients.rows()
    assert nurse.casework.clients.get(row.id).register_note == "Haava jalassa"
    circle = nurse.casework.circles.of(row.id)
    assert circle is not None
    assert not circle.glass
    empty = opened(context, window)
    assert empty._name.text() == ""
    assert not empty._restricts.isChecked()
    closed(empty, context)
    assert nurse.casework.record_drafts.rows() == []


def test_what_is_thrown_away_does_not_come_back(nurse: Desk, given: Make, shown: Show) -> None:
    context, window = given(nurse), shown(QWidget())
    form = opened(context, window)
    QTest.keyClicks(form._alias, "Kippari")
    closed(form, context)
    press(opened(context, window), "Discard", context)
    assert nurse.casework.record_drafts.rows() == []
    form = opened(context, window)
    assert form._alias.text() == ""
    closed(form, context)


def test_a_form_for_a_name_is_not_filled_with_another_person(nurse: Desk, given: Make, shown: Show) -> None:
    context, window = given(nurse), shown(QWidget())
    form = opened(context, window)
    QTest.keyClicks(form._name, "Matti Korhonen")
    QTest.keyClicks(form._phone, "050 555 0101")
    closed(form, context)
    form = opened(context, window, name="Pekka Ranta")
    assert (form._name.text(), form._phone.text()) == ("Pekka Ranta", "")
    QTest.keyClicks(form._phone, "050 555 0199")
    closed(form, context)
    form = opened(context, window)
    assert (form._name.text(), form._phone.text()) == ("Matti Korhonen", "050 555 0101")
    closed(form, context)
    form = opened(context, window, name="Pekka Ranta")
    assert (form._name.text(), form._phone.text()) == ("Pekka Ranta", "050 555 0199")
    closed(form, context)


def test_an_unfinished_change_leaves_what_a_colleague_wrote_meanwhile(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, "Pekka Ranta", phone="040 1")
    nurse.sync_now()
    instructor.sync_now()
    context, window = given(nurse), shown(QWidget())
    form = opened(context, window, client)
    form._alias.clear()
    QTest.keyClicks(form._alias, "Kippari")
    closed(form, context)
    card = instructor.casework.clients.get(client)
    fields = type(card.fields)(card.fields.name, phone="040 2")
    instructor.casework.clients.change(card, fields, card.register_note)
    instructor.sync_now()
    nurse.sync_now()
    form = opened(context, window, client)
    assert (form._alias.text(), form._phone.text()) == ("Kippari", "040 2")
    with qtbot.waitSignal(form.saved):
        press(form, "Save", context)
    after = nurse.casework.clients.get(client).fields
    assert (after.name, after.alias, after.phone) == ("Pekka Ranta", "Kippari", "040 2")
    assert nurse.casework.record_drafts.rows() == []
