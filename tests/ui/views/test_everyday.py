"""Everyday work on the screen: the round, tasks, what a visit leads to, the meeting place, the network."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.domain.codes import VisitKind
from lahityo.domain.spec import Value
from lahityo.services.dropin import Tap
from lahityo.services.network import Duty
from lahityo.services.records import Change, New
from lahityo.ui.drop_in.view import DropInView
from lahityo.ui.network.meeting_form import MeetingForm
from lahityo.ui.network.tab import NetworkTab
from lahityo.ui.records import words as record_words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.tasks_view.view import TasksView
from lahityo.ui.views.item_list import ItemList, words_of
from lahityo.ui.views.today import TodayView
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.rows import ROW_ROLE
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle


def day(desk: Desk, days: int) -> str:
    return (desk.casework.tasks.today() + timedelta(days=days)).isoformat()


def moment(desk: Desk, hour: int) -> str:
    return desk.casework.desk.clock().astimezone().replace(hour=hour, minute=0, second=0, microsecond=0).isoformat()


def rows(view: TasksView, key: str) -> list[str]:
    _, listed = view._cards[key]
    return [words_of(listed._row(listed.items.item(row))) for row in range(listed.items.rowCount())]


def test_tasks_stand_under_their_headings_and_space_marks_one_done(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse)
    for what, days in (("Eilinen", -1), ("Tämän päivän", 0), ("Huominen", 1), ("Kaukainen", 20)):
        nurse.casework.tasks.add(client, {"what": what, "due": day(nurse, days)})
    context = given(nurse)
    view = shown(TasksView(context))
    settle(context)
    assert isinstance(view, TasksView)
    told = {key: [row.split(", ")[1] for row in rows(view, key)] for key in view._cards}
    assert told == {"overdue": ["Eilinen"], "today": ["Tämän päivän"], "week": ["Huominen"], "later": ["Kaukainen"]}
    _, overdue = view._cards["overdue"]
    overdue.choose_first()
    qtbot.keyClick(overdue, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not view._undo.isHidden() and not rows(view, "overdue"))
    assert [task.words for task in nurse.casework.tasks.open()] == ["Tämän päivän", "Huominen", "Kaukainen"]
    view._undo.acted.emit()
    qtbot.waitUntil(lambda: len(rows(view, "overdue")) == 1)


def test_todays_round_is_in_the_order_of_urgency_with_known_dangers(
    nurse: Desk, given: Make, shown: Show, qapp: QApplication
) -> None:
    pekka, outi = add_client(nurse), add_client(nurse, "Outi Olematon")
    nurse.casework.appointments.add(pekka, {"start": moment(nurse, 23), "kind": "home_visit", "place": "Koti"})
    nurse.casework.tasks.add(outi, {"what": "Soita Kelaan", "due": day(nurse, -3)})
    danger = {"kind": "animal", "words": "Koira", "from": day(nurse, -9)}
    nurse.casework.records.write(New("safety_flag", pekka, danger))
    nurse.casework.records.write(New("protection", pekka, {"on": True, "until": day(nurse, 99)}))
    context = given(nurse)
    view = shown(TodayView(context))
    settle(context)
    assert isinstance(view, TodayView)
    listed = view._round._list
    first, second = (view._round._row(listed.items.item(row)) for row in range(listed.items.rowCount()))
    assert (first.title, first.detail, first.flag) == ("Outi O.", "Soita Kelaan", None)
    assert (second.when, second.title) == ("23.00", "Pekka R.")
    assert second.flag is not None
    assert second.flag.text == "Non-disclosure, safety flag"


def test_a_visit_keeps_what_it_leads_to_and_signing_it_writes_it(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse)
    goal = nurse.casework.records.write(
        New(
            "goal", client,
            {"own_words": "Oma koti", "areas": ("housing_search",), "scale": "improve", "set_on": day(nurse, -9),
             "status": "active"},
        )
    )[0]  # fmt: skip
    context = given(nurse)
    view = shown(VisitEditor(context, client=client))
    settle(context)
    assert isinstance(view, VisitEditor)
    view._form.situation.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert not view._form.situation.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)  # and back to where one was writing
    qtbot.keyClicks(QApplication.focusWidget(), "Tavattu kotona")
    assert view._form.situation.text() == "Tavattu kotona"
    view._form.agreed.set_text("- Soita Kelaan\n- Tuo hakemus")
    view._form.choices.unfold()
    view._form.choices.needs.chip("food").click()
    view._form.choices.means.chip("home_visits").click()
    view._form.choices.goals.chip(goal.hex()).click()
    qtbot.mouseClick(view._tasks.stops()[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: len(nurse.casework.drafts.rows()) == 1 and view._keeper.safe)
    draft = nurse.casework.drafts.get(nurse.casework.drafts.rows()[0].id)
    assert draft is not None
    assert (draft.tasks, draft.ratings) == (("Soita Kelaan", "Tuo hakemus"), {goal: 1})
    view._end(sign=True)
    settle(context)
    (visit,) = nurse.casework.lists.of_client(client)
    fields = nurse.casework.visits.get(visit.id).fields
    assert (fields.needs, fields.means, fields.goals) == (("food",), ("home_visits",), (goal,))
    assert sorted(task.words for task in nurse.casework.tasks.open(client)) == ["Soita Kelaan", "Tuo hakemus"]
    assert [row.values["level"] for row in nurse.casework.records.rows("goal_rating", client=client)] == [1]


def test_a_cancelled_visit_asks_why_and_says_so_beside_the_field(nurse: Desk, given: Make, shown: Show) -> None:
    client = add_client(nurse)
    context = given(nurse)
    view = shown(VisitEditor(context, client=client))
    settle(context)
    assert isinstance(view, VisitEditor)
    assert view._form.not_held.isHidden()
    view._form.kind.set_value(str(VisitKind.CANCELLED))
    view._form.kind.chosen.emit(str(VisitKind.CANCELLED))
    assert not view._form.not_held.isHidden()
    view._end(sign=True)
    settle(context)
    assert view._fields["no_show"].error
    view._form.not_held.no_show.chip("not_opened").click()
    view._end(sign=True)
    settle(context)
    (visit,) = nurse.casework.lists.of_client(client)
    assert nurse.casework.visits.get(visit.id).fields.no_show == "not_opened"


def test_one_tap_counts_and_undo_takes_it_back(nurse: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    context = given(nurse)
    view = shown(DropInView(context))
    settle(context)
    assert isinstance(view, DropInView)
    panel = view._panels["today"]
    for key in ("age:30_44", "food"):
        qtbot.mouseClick(panel._buttons[key], Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
        settle(context)
    today = nurse.casework.tasks.today()
    counts = nurse.casework.dropin.day(today)
    assert (counts.people, counts.items) == (1, {"food": 1})
    assert panel._buttons["food"].text().endswith("· 1")  # type: ignore[attr-defined]
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert nurse.casework.dropin.day(today).items == {}
    for part in ("groups", "log", "area"):
        view.open_part(part)
        settle(context)


def test_attendance_is_recorded_by_one_press_for_each_client(nurse: Desk, given: Make, shown: Show) -> None:
    client, records = add_client(nurse), nurse.casework.records
    group = records.write(New("group", b"", {"name": "Aamukahvi", "kind": "peer"}))[0]
    session = records.write(New("group_session", b"", {"group": group, "on": day(nurse, 0)}))[0]
    nurse.casework.groups.join(group, client, day(nurse, -9))
    context = given(nurse)
    view = shown(DropInView(context))
    assert isinstance(view, DropInView)
    view.open_part("groups")
    settle(context)
    card = view._panels["groups"]._attendance  # type: ignore[attr-defined]
    card._record(client, "present", "Keitti kahvit")
    settle(context)
    (place,) = nurse.casework.groups.session(session).places
    assert (place.state, place.words) == ("present", "Keitti kahvit")


def test_a_row_of_attendance_is_marked_by_a_digit_and_the_rest_at_once(nurse: Desk, given: Make, shown: Show) -> None:
    records, groups = nurse.casework.records, nurse.casework.groups
    group = records.write(New("group", b"", {"name": "Aamukahvi", "kind": "peer"}))[0]
    session = records.write(New("group_session", b"", {"group": group, "on": day(nurse, 0)}))[0]
    for name in ("Anna Aalto", "Bo Berg", "Carita Kuusi"):
        groups.join(group, add_client(nurse, name), day(nurse, -9))
    context = given(nurse)
    view = shown(DropInView(context))
    assert isinstance(view, DropInView)
    view.open_part("groups")
    settle(context)
    card = view._panels["groups"]._attendance  # type: ignore[attr-defined]
    lines = list(card._lines.values())
    assert not any(line.about.isVisible() for line in lines)  # a word about a client is asked for on demand
    lines[0].chips.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(lines[0].chips.focusProxy(), Qt.Key.Key_2)
    settle(context)
    assert lines[1].chips.isAncestorOf(QApplication.focusWidget())  # on to the next, also after reading again
    card._all.click()
    settle(context)
    assert [place.state for place in groups.session(session).places] == ["notified", "present", "present"]
    assert not card._all.isEnabled()
    lines[0].note.click()
    QTest.keyClicks(lines[0].about, "Soitti ja kertoi")
    QTest.keyClick(lines[0].about, Qt.Key.Key_Return)
    settle(context)
    assert groups.session(session).places[0].words == "Soitti ja kertoi"


def test_the_anonymous_tally_is_where_it_was_and_counts_people_by_digits(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    dropin = nurse.casework.dropin
    dropin.tap(Tap("street", "other", people=1))
    context = given(nurse)
    view = shown(DropInView(context))
    settle(context)
    assert isinstance(view, DropInView)
    panel = view._panels["today"]
    assert panel._setting.value() == "street"  # type: ignore[attr-defined]
    assert panel._place.value() == "other"  # type: ignore[attr-defined]
    qtbot.keyClick(view, Qt.Key.Key_2)
    settle(context)
    first, second = (code for code, _ in record_words.options("age_band")[:2])
    counts = dropin.day(nurse.casework.tasks.today(), "street")
    assert (counts.ages.get(first, 0), counts.ages[second]) == (0, 1)


def test_a_group_says_its_weekday_and_a_new_session_is_at_its_usual_time(nurse: Desk, given: Make, shown: Show) -> None:
    values: dict[str, Value] = {"name": "Aamukahvi", "kind": "peer", "weekday": 4, "clock": "10:00"}
    nurse.casework.records.write(New("group", b"", values))
    context = given(nurse)
    view = shown(DropInView(context))
    assert isinstance(view, DropInView)
    view.open_part("groups")
    settle(context)
    groups = next(one for one in view.findChildren(ItemList) if one.accessibleName() == "Groups")
    assert "Thursday" in words_of(groups.items.data(groups.items.index(0), ROW_ROLE))
    next(one for one in view.findChildren(Button) if one.text() == "New session").click()
    settle(context)
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordForm) and one.isVisible())
    assert form.values()["clock"] == "10:00"
    form.reject()


def test_permission_no_hides_the_contact_and_is_not_invited(nurse: Desk, given: Make, shown: Show) -> None:
    client, records = add_client(nurse), nurse.casework.records
    person = {"name": "Matti Malli", "kind": "relative", "permission": "yes", "phone": "040 000 0003"}
    matti = records.write(New("network_person", client, person))[0]
    records.write(New("network_person", client, {"name": "Vuokraaja Oy", "kind": "landlord", "permission": "no"}))
    context = given(nurse)
    view = shown(NetworkTab(context, client))
    settle(context)
    assert isinstance(view, NetworkTab)
    listed = view._people._list.items
    told = [words_of(listed._draw(listed.item(row))) for row in range(listed.rowCount())]
    assert "040 000 0003" in told[0]
    form = MeetingForm(context, client, view.window())
    form.open()
    settle(context)
    assert list(form._participants._chips) == [matti.hex()]
    form._words.set_text("Sovittiin vuokrarästistä")
    form._duties.show_rows([Duty("Toimita sopimus")])
    form._submit()
    settle(context)
    assert [task.words for task in nurse.casework.tasks.open(client)] == ["Toimita sopimus"]
    card = records.get(matti)
    held = {name: value for name, value in card.base.items() if name != "phone"}
    records.write(Change(card, {**held, "permission": "no"}))
    settle(context)
    assert "040 000 0003" not in repr(nurse.casework.network.people(client)[0].phone)
