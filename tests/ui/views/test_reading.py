"""Reading: the day, a client, a visit with its corrections, and what a search found."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import sample_text
from lahityo.domain.visit import VisitFields
from lahityo.services.visits import begin_joint
from lahityo.ui.context import Context
from lahityo.ui.views.client_form import ClientForm
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.client_visits import VisitList
from lahityo.ui.views.clients import ClientsView
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.search_results import SearchView
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.views.visits import VisitsView
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import ROW_ROLE, PersonRow, VisitRow
from lahityo.ui.widgets.text_area import TextArea
from tests.ui.views.conftest import Desk, Make, Show, Went, add_client, import_visits, settle

Key = Qt.Key


def signed(desk: Desk, client: bytes, situation: str, **more: Any) -> bytes:
    """A signed visit; its id."""
    draft = desk.casework.drafts.new(client)
    fields: VisitFields = replace(draft.fields, situation=situation, **more)
    desk.casework.visits.sign(replace(draft, fields=fields))
    return draft.id


def rows(lines: ItemList) -> list[Any]:
    model = lines.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(Label) if label.isVisible())


def facts(view: QWidget) -> dict[str, str]:
    return {label: text for one in view.findChildren(Facts) if one.isVisible() for label, text in one.texts()}


def button(view: QWidget, text: str) -> Button:
    return next(one for one in view.findChildren(Button) if one.text() == text and one.isVisible())


def area(view: QWidget, label: str) -> TextArea:
    return next(one for one in view.findChildren(TextArea) if one.accessibleName().startswith(label))


def went(context: Context) -> list[tuple[str, bytes]]:
    return context.go.to if isinstance(context.go, Went) else []


def test_a_correction_needs_a_reason_and_leaves_the_original_readable_beside_it(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse)
    visit = signed(nurse, client, "RR 142/88.")
    context = given(nurse)
    page = VisitPage(context, visit)
    shown(page)
    settle(context)
    button(page, "Correct").click()
    QTest.keyClicks(area(page, "Situation"), "Pulssi 84. ")
    save = button(page, "Sign the correction")
    save.click()
    settle(context)
    reason = next(one for one in page.findChildren(Field) if one.error)
    assert reason.error == "Give the reason; it stays beside the original."
    assert QApplication.focusWidget() is area(page, "Why")
    QTest.keyClicks(area(page, "Why"), "Pulssi puuttui")
    save.click()
    settle(context)
    texts = [text for one in page.findChildren(Facts) if one.isVisible() for _, text in one.texts()]
    assert "Pulssi 84. RR 142/88." in texts
    assert "RR 142/88." in texts
    assert "Pulssi puuttui" in texts
    assert "Situation at the visit · corrected" in facts(page)
    assert nurse.casework.visits.get(visit).original.situation == "RR 142/88."


def test_an_unsigned_visit_is_gone_on_with_and_a_signed_one_never_opens_in_the_editor(
    nurse: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    draft = nurse.casework.drafts.new(client)
    nurse.casework.visits.save(draft)
    context = given(nurse)
    page = VisitPage(context, draft.id)
    shown(page)
    settle(context)
    button(page, "Go on writing").click()
    assert went(context) == [("edit_visit", draft.id)]
    nurse.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Valmis.")))
    settle(context)
    assert button(page, "Correct").isEnabled()


def test_what_the_other_profession_agreed_is_read_without_its_visit(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    joint = begin_joint(nurse.casework.drafts.new(client))
    fields = replace(joint.fields, situation="Kanarianlintu laulaa.", agreed="Aino soittaa maanantaina.")
    nurse.casework.visits.sign(replace(joint, fields=fields))
    nurse.sync_now()
    instructor.sync_now()
    own = instructor.casework.visits.joint_from(joint.joint or b"")
    instructor.casework.visits.sign(replace(own, fields=replace(own.fields, situation="Vuokra maksettu.")))
    context = given(instructor)
    visit, person = VisitPage(context, own.id), ClientPage(context, client)
    for page in (visit, person):
        shown(page)
        settle(context)
        assert "Aino soittaa maanantaina." in words(page)
        assert "Kanarianlintu" not in words(page)
    assert facts(visit)["Agreed in the other part"] == "Aino soittaa maanantaina."


def test_a_search_marks_the_word_in_the_inflection_it_was_written_in(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, "Pekka Rantakorpi")
    visit = signed(nurse, client, "Asiakkaan haavat hoidettiin keittiössä.")
    nurse.casework.lists.index_pending()
    context = given(nurse)
    view = SearchView(context)
    shown(view)
    view.set_words("haava")
    qtbot.waitUntil(lambda: bool(view._visits.items.rowCount()), timeout=5000)
    (row,) = rows(view._visits)
    assert isinstance(row, VisitRow)
    assert [row.snippet[start : start + length] for start, length in row.hits] == ["haavat"]
    view.open_first()
    assert went(context) == [("open_visit", visit)]
    view.set_words("rantak")
    qtbot.waitUntil(lambda: bool(view._clients.items.rowCount()), timeout=5000)
    (person,) = rows(view._clients)
    assert isinstance(person, PersonRow)
    assert person.name_hits == ((6, 6),)
    view.set_words("eisellaista")
    qtbot.waitUntil(lambda: "Nothing found" in words(view), timeout=5000)
    view.set_words("")
    qtbot.waitUntil(lambda: "Search clients and visits" in words(view), timeout=5000)


def test_five_thousand_clients_open_and_filter_without_a_wait_one_would_notice(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    people = sample_text.clients(5000)
    lines = [
        {"client": one, "kind": "phone", "start": "2026-11-02T09:00:00+02:00", "minutes": 5, "register": "health",
         "situation": "Ei vastannut."}
        for one in people
    ]  # fmt: skip
    import_visits(nurse, lines, tmp_path)
    context = given(nurse)
    began = time.monotonic()
    view = ClientsView(context)
    shown(view)
    qtbot.waitUntil(lambda: view._list.items.rowCount() == 5000, timeout=10_000)
    view.grab()
    assert time.monotonic() - began < 3
    name = people[4321]["name"]
    view.set_words(name)
    qtbot.waitUntil(lambda: view._list.items.rowCount() == 1, timeout=10_000)
    assert rows(view._list)[0].name == name


def test_arrow_down_leads_from_the_filter_into_the_list_and_enter_opens(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    add_client(nurse, "Matti Aho")
    second = add_client(nurse, "Pekka Ranta")
    context = given(nurse)
    view = ClientsView(context)
    shown(view)
    settle(context)
    QTest.keyClick(view._filter, Key.Key_Down)
    QTest.keyClick(view._list, Key.Key_Down)
    QTest.keyClick(view._list, Key.Key_Return)
    assert went(context) == [("open_client", second)]
    view._list.setCurrentIndex(view._list.items.index(0))
    QTest.keyClick(view._list, Key.Key_Up)
    assert view._filter.hasFocus()


def test_enter_in_the_filter_opens_the_first_client_that_fits(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    add_client(nurse, "Matti Aho")
    second = add_client(nurse, "Pekka Ranta")
    context = given(nurse)
    view = ClientsView(context)
    shown(view)
    settle(context)
    QTest.keyClicks(view._filter, "pek")
    QTest.keyClick(view._filter, Key.Key_Return)
    settle(context)
    assert went(context) == [("open_client", second)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("131052-950", ""),
        ("131052-950H", "In order: born 13.10.1952"),
        ("131052-950J", "The last character of the personal identity code does not match; check it."),
    ],
)
def test_the_identity_code_is_checked_while_it_is_typed(
    nurse: Desk, given: Make, qtbot: QtBot, typed: str, said: str
) -> None:
    context = given(nurse)
    form = ClientForm(context, None, None)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    field = form._fields["hetu"]
    QTest.keyClicks(form._hetu, typed)
    assert said in (field.error, words(field).split("\n")[-1])
    assert (form._born.text() == "13.10.1952") == typed.endswith("H")


def test_a_client_without_a_name_is_asked_for_one_beside_the_field(nurse: Desk, given: Make, qtbot: QtBot) -> None:
    context = given(nurse)
    form = ClientForm(context, None, None)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    button(form, "Save").click()
    settle(context)
    assert form._fields["name"].error == "Give a name, or the alias that the person is known by."
    QTest.keyClicks(form._alias, "Kippari")
    with qtbot.waitSignal(form.saved) as saved:
        button(form, "Save").click()
    assert saved.args is not None
    assert nurse.casework.clients.get(saved.args[0]).fields.alias == "Kippari"


def test_what_a_colleague_changed_meanwhile_stays_beside_ones_own_change(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, "Pekka Ranta", phone="040 1")
    nurse.sync_now()
    instructor.sync_now()
    context = given(nurse)
    form = ClientForm(context, client, None)
    qtbot.addWidget(form)
    form.open()
    settle(context)
    card = instructor.casework.clients.get(client)
    instructor.casework.clients.change(card, replace(card.fields, phone="040 2"), "")
    instructor.sync_now()
    nurse.sync_now()
    form._phone.clear()
    QTest.keyClicks(form._phone, "040 3")
    with qtbot.waitSignal(form.saved):
        button(form, "Save").click()
    assert nurse.casework.clients.get(client).conflicts == ("phone",)
    page = ClientPage(context, client)
    shown(page)
    settle(context)
    qtbot.waitUntil(lambda: "Phone · two versions" in [one.text() for one in page.findChildren(Label)])  # at the number
    button(page, "Compare").click()
    assert went(context) == [("open_conflicts", client)]


def test_the_day_shows_drafts_unsigned_and_signed_visits_and_walks_to_the_day_before(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, "Pekka Rantakorpi")
    signed(nurse, client, "Valmis.")
    draft = nurse.casework.drafts.new(client)
    nurse.casework.drafts.save(draft)
    context = given(nurse)
    view = TodayView(context)
    shown(view)
    settle(context)
    pills = [row.pill.text.split()[0] for row in rows(view._list)]
    assert sorted(pills) == ["Draft", "Signed"]
    view._list.setFocus()
    QTest.keyClick(view._list, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert rows(view._list) == []
    assert [row.pill.text.split()[0] for row in rows(view._unfinished)] == ["Draft"]
    assert "No visits on this day" in words(view)


def test_an_empty_vault_offers_the_first_step(nurse: Desk, given: Make, shown: Show) -> None:
    context = given(nurse)
    view = TodayView(context)
    shown(view)
    settle(context)
    (empty,) = [one for one in view.findChildren(EmptyState) if one.isVisible()]
    empty.button.click()
    assert went(context) == [("new_client", b"")]


def test_a_list_follows_what_is_written_elsewhere(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    client = add_client(nurse, "Pekka Ranta")
    context = given(nurse)
    view, page = VisitsView(context), ClientPage(context, client)
    shown(view)
    shown(page)
    settle(context)
    signed(nurse, client, "Juuri kirjattu.")
    qtbot.waitUntil(lambda: view._list.items.rowCount() == 1)
    (visits,) = page.findChildren(VisitList)
    qtbot.waitUntil(lambda: visits.list.items.rowCount() == 1)
    assert rows(visits.list)[0].snippet == "Juuri kirjattu."
