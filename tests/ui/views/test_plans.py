"""Plans and goals on the screen: the queue, the plan with its comments and versions, and rating by one key press."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.domain.records.plan import PLAN
from lahityo.domain.spec import Value
from lahityo.services.record_writes import Change, Dissent, New
from lahityo.ui.context import Context
from lahityo.ui.goals.goal_line import GoalLine
from lahityo.ui.goals.goal_sheet import GoalSheet
from lahityo.ui.goals.goals_card import GoalsCard
from lahityo.ui.goals.levels import LevelLine, sign
from lahityo.ui.goals.visit_goals import VisitGoalsCard
from lahityo.ui.plans.comment_note import CommentNote
from lahityo.ui.plans.evaluation import EvaluationSheet
from lahityo.ui.plans.paper import html_of, print_paper, read_paper
from lahityo.ui.plans.plan_head import PlanHead
from lahityo.ui.plans.plan_tab import PlanTab
from lahityo.ui.plans.queue import PlansView
from lahityo.ui.plans.today_card import PlansCard
from lahityo.ui.plans.versions import VersionsPanel
from lahityo.ui.plans.will_card import WillSheet
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.visit_editor import VisitEditor
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import Chip, ChipGroup
from lahityo.ui.widgets.icon_button import IconButton
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.more_button import MoreButton
from lahityo.ui.widgets.pill import Pill
from lahityo.ui.widgets.rows import ROW_ROLE, VisitRow
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from tests.support.server import RunningServer
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, Went, add_client, settle

Key = Qt.Key


@pytest.fixture
def worker(central: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A social worker, who both writes and approves plans."""
    monkeypatch.setenv(runtime.FAST_KDF, "1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "worker").mkdir()
    names = ("Lähityön testi", "Nopsajalka", "Tiina Salovaara")
    keyring = runtime.Keyring(None, None)
    token = central.new_token()
    paths = ProfilePaths(tmp_path / "worker")
    desk = Desk(runtime.found(paths, PASSPHRASE, keyring, central.url, token, names, Role.SOCIAL_WORKER))
    yield desk
    desk.close()


def day(days: int) -> str:
    return (datetime.now(UTC).astimezone().date() + timedelta(days=days)).isoformat()


def plan_of(desk: Desk, client: bytes, **more: Value) -> bytes:
    values: dict[str, Value] = {
        "form": "client_plan",
        "programme": "social_rehabilitation",
        "starts": day(-10),
        "review_on": day(80),
        "ends": day(170),
        "situation": "Asuu ystävän luona",
        "strengths": "Sitkeä",
        "client_view": "Oma koti",
        "professional_view": "Tuetut käynnit",
        "aims": ("participation",),
        "rhythm_times": 1,
        "rhythm_weeks": 2,
        "rights_explained": True,
        "no_assessment_grounds": "Asiakas siirtyi toisesta tiimistä",
        **more,
    }
    return desk.casework.records.write(New("plan", client, values))[0]


def goal_of(desk: Desk, client: bytes, plan: bytes | None, words: str) -> bytes:
    values: dict[str, Value] = {
        "plan": plan,
        "own_words": words,
        "areas": ("income",),
        "scale": "improve",
        "set_on": day(-10),
        "status": "active",
    }
    return desk.casework.records.write(New("goal", client, values))[0]


@pytest.fixture
def case(worker: Desk) -> tuple[bytes, bytes]:
    """A client with a plan and one goal; the ids of client and plan."""
    client = add_client(worker)
    plan = plan_of(worker, client)
    goal_of(worker, client, plan, "Että ulosotto ei enää soita")
    return client, plan


def words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(Label) if label.isVisible())


def button(view: QWidget, text: str) -> Button:
    return next(one for one in view.findChildren(Button) if one.text() == text and one.isVisible())


def buttons(view: QWidget) -> set[str]:
    return {one.text() for one in view.findChildren(Button) if one.isVisible()}


def sheet_of(view: QWidget) -> ActSheet:
    return next(one for one in view.window().findChildren(ActSheet) if one.isVisible())


def go_on(view: QWidget, context: Context, act: str) -> None:
    """Press the act on the open sheet and wait for it."""
    button(sheet_of(view), act).click()
    settle(context)


def opened(context: Context, shown: Show, client: bytes) -> PlanTab:
    tab = PlanTab(context, client)
    shown(tab)
    settle(context)
    return tab


def rows(lines: ItemList) -> list[VisitRow]:
    model = lines.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def test_the_queue_says_what_each_plan_waits_for_and_opens_the_client(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    add_client(worker, "Beeda Kuvitteellinen")
    begun = add_client(worker, "Ceeda Kuvitteellinen")
    plan_of(worker, begun)
    worker.casework.plans.propose(plan)
    context = given(worker)
    view = PlansView(context)
    shown(view)
    settle(context)
    lines = view.findChild(ItemList)
    assert lines is not None
    assert [(row.title, row.pill and row.pill.text) for row in rows(lines)] == [
        ("Pekka Rantakorpi", "To approve"), ("Ceeda Kuvitteellinen", "Not proposed yet"),
        ("Beeda Kuvitteellinen", "No plan"),
    ]  # fmt: skip
    assert "proposed by Tiina Salovaara" in rows(lines)[0].snippet
    focus = QApplication.focusWidget()
    assert focus is lines
    QTest.keyClick(focus, Key.Key_Return)
    assert isinstance(context.go, Went)
    assert context.go.to == [("open_client", client)]


def test_todays_card_shows_a_social_worker_what_to_approve_and_is_hidden_when_nothing_waits(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    _, plan = case
    context = given(worker)
    card = PlansCard(context)
    shown(card)
    settle(context)
    assert card.isHidden()
    worker.casework.plans.propose(plan)
    card.load()
    settle(context)
    lines = card.findChild(ItemList)
    assert lines is not None
    assert [row.title for row in rows(lines)] == ["Pekka Rantakorpi"]


def test_a_plan_that_is_not_ready_says_what_is_missing_and_where(worker: Desk, given: Make, shown: Show) -> None:
    client = add_client(worker)
    plan_of(worker, client, aims=(), strengths="")
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Propose the plan").click()
    settle(context)
    banner = next(one for one in tab.findChildren(Banner) if one.isVisible())
    for missing in ("Strengths and resources", "Aims", "own words"):
        assert missing in banner.text()


def test_a_plan_is_proposed_and_approved_from_its_own_page(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Propose the plan").click()
    settle(context)
    assert "own wishes" in words(sheet_of(tab))  # asked once, never in the way
    go_on(tab, context, "Propose")
    assert {"Approve the plan", "Return to its author", "Withdraw the proposal"} <= buttons(tab)
    button(tab, "Approve the plan").click()
    go_on(tab, context, "Approve")
    view = worker.casework.plans.view(plan)
    assert (view.state, view.in_force) == ("approved", view.versions[0].id)
    assert "Version 1 in force" in [pill.text() for pill in tab.findChildren(Pill) if pill.isVisible()]
    assert "approved by Tiina Salovaara" in words(tab)


def test_a_comment_stands_beside_its_field_until_it_is_dealt_with(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    context = given(worker)
    tab = opened(context, shown, client)
    asks = next(one for one in tab.findChildren(IconButton) if one.toolTip() == "Comment on this" and one.isVisible())
    asks.setFocus()
    asks.click()
    sheet = sheet_of(tab)
    area = sheet.findChild(TextArea)
    assert area is not None
    area.set_text("Missä asiakas yöpyy?")
    go_on(tab, context, "Save the comment")
    keys = tab.window().focusWidget()
    assert isinstance(keys, IconButton)  # where they were, so that the page stays where it was
    assert keys.toolTip() == "Comment on this"
    (note,) = [one for one in tab.findChildren(CommentNote) if one.isVisible()]
    assert note.text() == "Missä asiakas yöpyy?"
    button(note, "Dealt with").click()
    settle(context)
    assert not [one for one in tab.findChildren(CommentNote) if one.isVisible()]
    assert [one.state for one in worker.casework.plans.view(plan).comments] == ["settled"]


def test_the_count_of_comments_beside_fields_leads_to_each_in_turn(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    version = worker.casework.plans.propose(plan)
    for field, said in (("strengths", "Millä perusteella?"), ("situation", "Kenen luona?")):
        worker.casework.plans.comment(plan, version, field, said, "")
    tab = opened(given(worker), shown, client)
    there = button(tab, "2 comments stand beside their fields")
    read = []
    for _ in range(3):
        there.click()
        note = tab.window().focusWidget().parentWidget()
        assert isinstance(note, CommentNote)
        read.append(note.text())
    assert read == ["Kenen luona?", "Millä perusteella?", "Kenen luona?"]


def test_what_is_rarely_wanted_of_a_plan_is_behind_one_button_in_line_with_the_others(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    context = given(worker)
    tab = opened(context, shown, client)
    head = tab.findChild(PlanHead)
    assert head is not None
    acts = [one for one in head.findChildren(Button) if one.isVisible()]
    assert len({one.mapTo(head, one.rect().topLeft()).y() for one in acts}) == 1
    more = head.findChild(MoreButton)
    assert more is not None
    assert [one.text() for one in more.menu_shown.actions() if one.isVisible()] == ["History", "New plan"]
    more.menu_shown.actions()[0].trigger()
    assert cast("Went", context.go).to[-1] == ("open_record", plan)


def test_a_comment_can_be_about_one_goal(worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    goal = worker.casework.goals.active(client)[0]
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Comment").click()
    sheet = sheet_of(tab)
    about, area = sheet.findChild(Select), sheet.findChild(TextArea)
    assert about is not None
    assert area is not None
    about.setFocus()
    QTest.keyClick(about, Key.Key_Down)
    area.set_text("Miten tämä mitataan?")
    go_on(tab, context, "Save the comment")
    (comment,) = worker.casework.plans.open_comments(plan)
    assert comment.values["anchor"] == f"goal:{goal.row.id.hex()}"
    (note,) = [one for one in tab.findChildren(CommentNote) if one.isVisible()]
    assert "Goal: " in words(note)


def test_what_is_written_to_return_a_plan_goes_to_its_field_and_the_spaces_return_nothing(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Return to its author").click()
    sheet = sheet_of(tab)
    for letter in "Tarkenna mittarit":
        QTest.keyClicks(sheet.focusWidget(), letter)
    settle(context)
    area = sheet.findChild(TextArea)
    assert area is not None
    assert area.text() == "Tarkenna mittarit"
    assert worker.casework.plans.view(plan).state == "proposed"
    sheet.reject()
    settle(context)
    kept = [one.values["words"] for one in worker.casework.record_drafts.rows()]
    assert kept == ["Tarkenna mittarit"]  # what is written is not thrown away by one Escape


def test_words_of_a_sheet_that_was_left_come_back_until_it_is_done_or_they_are_thrown_away(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    context = given(worker)
    tab = opened(context, shown, client)

    def again() -> tuple[ActSheet, TextArea]:
        button(tab, "Return to its author").click()
        settle(context)
        sheet = sheet_of(tab)
        area = sheet.findChild(TextArea)
        assert area is not None
        return sheet, area

    sheet, area = again()
    QTest.keyClicks(area, "Tarkenna mittarit")
    sheet.hide()  # as the lock does
    settle(context)
    assert [one.values for one in worker.casework.record_drafts.rows()] == [{"words": "Tarkenna mittarit"}]
    sheet.reject()
    settle(context)
    sheet, area = again()
    assert area.text() == "Tarkenna mittarit"
    button(sheet, "Discard").click()
    settle(context)
    assert worker.casework.record_drafts.rows() == []
    sheet, area = again()
    assert area.text() == ""
    QTest.keyClicks(area, "Tarkenna keinot")
    sheet.reject()
    settle(context)
    again()
    go_on(tab, context, "Return")
    assert worker.casework.plans.view(plan).state == "returned"
    assert worker.casework.record_drafts.rows() == []


def test_an_evaluation_that_was_left_keeps_its_day_its_choices_and_what_is_said_of_each_goal(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    _, plan = case
    context = given(worker)
    shown(QWidget())
    parent = QWidget()
    shown(parent)
    view = worker.casework.plans.view(plan)
    first = EvaluationSheet(context, view, parent)
    first.open()
    settle(context)
    (goal,) = first._goals
    QTest.keyClicks(first._goals[goal][1], "Ulosotto on maksettu")
    first._on.selectAll()
    QTest.keyClicks(first._on, "1.2.2026")
    first._choices["next"].chip("change").click()
    first.reject()
    settle(context)
    second = EvaluationSheet(context, view, parent)
    second.open()
    settle(context)
    assert second._goals[goal][1].text() == "Ulosotto on maksettu"
    assert second._on.value() == date(2026, 2, 1)
    assert second._choices["next"].value() == "change"
    second.reject()
    settle(context)


def test_a_second_enter_after_an_approval_does_nothing_to_the_plan(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    context = given(worker)
    tab = opened(context, shown, client)
    approve = button(tab, "Approve the plan")
    approve.setFocus()
    approve.click()
    go_on(tab, context, "Approve")
    assert tab.window().focusWidget() is button(tab, "Versions")


def test_all_that_a_plan_lacks_is_written_in_one_form(worker: Desk, given: Make, shown: Show) -> None:
    client = add_client(worker)
    plan = plan_of(worker, client, strengths="", client_view="")
    goal_of(worker, client, plan, "Oma avain")
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Propose the plan").click()
    settle(context)
    button(tab, "Fill in what is missing…").click()
    settle(context)
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordForm) and one.isVisible())
    named = {field.name for field in PLAN.fields if form.field(field.name)}
    assert named == {"strengths", "client_view"}
    assert "Plan: What is missing" in words(form)
    for name in named:
        form.set_value(name, "Kirjattu nyt")
    button(form, "Save").click()
    settle(context)
    assert worker.casework.plans.proposal_problems(plan) == []
    assert "Not ready to be proposed yet" not in words(tab)


def test_of_what_a_plan_lacks_nothing_is_folded_away(worker: Desk, given: Make, shown: Show) -> None:
    client = add_client(worker)
    lacks: dict[str, Value] = dict.fromkeys(
        ("situation", "strengths", "client_view", "professional_view", "rhythm_times", "rhythm_weeks",
         "rights_explained", "no_assessment_grounds")
    )  # fmt: skip
    plan_of(worker, client, **lacks, aims=())
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Propose the plan").click()
    settle(context)
    button(tab, "Fill in what is missing…").click()
    settle(context)
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordForm) and one.isVisible())
    named = [field.name for field in PLAN.fields if form.field(field.name)]
    assert {"aims", "no_assessment_grounds"} <= set(named)
    assert not [name for name in named if (one := form.field(name)) and one.isHidden()]
    form.reject()


def test_returning_without_a_word_is_refused_beside_the_field(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Return to its author").click()
    go_on(tab, context, "Return")
    sheet = sheet_of(tab)
    assert "Say what should be changed" in words(sheet)
    area = sheet.findChild(TextArea)
    assert area is not None
    area.set_text("Tarkenna tavoitetta")
    go_on(tab, context, "Return")
    assert worker.casework.plans.view(plan).state == "returned"
    assert any("Tarkenna tavoitetta" in one.text() for one in tab.findChildren(Banner) if one.isVisible())


def test_two_versions_show_the_word_that_changed(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    plans, records = worker.casework.plans, worker.casework.records
    plans.approve(plan, plans.propose(plan))
    card = records.get(plan)
    records.write(Change(card, {**card.base, "situation": "Asuu tukiasunnossa"}))
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Versions").click()
    settle(context)
    panel = tab.findChild(VersionsPanel)
    assert panel is not None
    areas = [one for one in panel.findChildren(TextArea) if one.isVisible()]
    assert [one.text() for one in areas] == ["Asuu ystävän luona", "Asuu tukiasunnossa"]
    marked = [selection.cursor.selectedText() for area in areas for selection in area.extraSelections()]
    assert [one.strip() for one in marked] == ["ystävän luona", "tukiasunnossa"]


def test_one_version_with_nothing_written_since_is_read_whole(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.approve(plan, worker.casework.plans.propose(plan))
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Versions").click()
    settle(context)
    panel = tab.findChild(VersionsPanel)
    assert panel is not None
    assert "Asuu ystävän luona" in words(panel)
    assert "Print the newer version" in buttons(panel)


def test_withdrawal_asks_pause_or_end_and_leaves_the_plan_alone_unless_told(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    context = given(worker)
    page = QWidget()
    shown(page)
    sheet = WillSheet(context, client, plan, page)
    sheet.open()
    state, then = sheet.findChildren(ChipGroup)
    assert then.isHidden() or not then.isVisible()
    QTest.mouseClick(state.chip("withdrawn"), Qt.MouseButton.LeftButton)
    assert then.isVisible()
    said = [one for one in sheet.findChildren(TextArea) if one.isVisible()]
    said[0].set_text("En halua nyt")
    QTest.mouseClick(then.chip("pause"), Qt.MouseButton.LeftButton)
    reason = [one for one in sheet.findChildren(TextArea) if one.isVisible() and one not in said]
    reason[0].set_text("Asiakas haluaa tauon")
    button(sheet, "Save").click()
    settle(context)
    assert worker.casework.plans.view(plan).state == "paused"
    assert [one.values["own_words"] for one in worker.casework.plans.will(client)] == ["En halua nyt"]


def test_a_plan_that_ends_says_how_and_a_withdrawal_is_the_clients_own_wish(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.approve(plan, worker.casework.plans.propose(plan))
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "End the plan").click()
    sheet = sheet_of(tab)
    area = sheet.findChild(TextArea)
    assert area is not None
    area.set_text("Asiakas muutti")
    go_on(tab, context, "End the plan")
    assert sheet.field("code").error  # nothing is chosen for the one who ends it
    assert worker.casework.plans.view(plan).state == "approved"
    sheet.reject()
    will = WillSheet(context, client, plan, tab)
    will.open()
    will._state.chip("withdrawn").click()
    will._then.chip("end").click()
    will._words.set_text("En halua enempää")
    will._why.set_text("Asiakas peruu")
    will._submit()
    settle(context)
    assert worker.casework.plans.view(plan).state == "ended"
    assert worker.casework.records.steps(plan)[-1].values["code"] == "own_wish"


# --- goals


def test_one_key_rates_the_chosen_goal_and_the_same_key_takes_it_back(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    second = goal_of(worker, client, plan, "Kehtaan kutsua tytön kylään")
    context = given(worker)
    card = VisitGoalsCard(context)
    shown(card)
    card.show_for(client, {})
    settle(context)
    card.choose_first()

    def press(key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, Chip)
        QTest.keyClick(focus, key)

    first = next(one.row.id for one in worker.casework.goals.active(client) if one.row.id != second)
    press(Key.Key_5)
    press(Key.Key_Down)
    press(Key.Key_2)
    assert card.given() == {first: 2, second: -1}
    press(Key.Key_2)
    press(Key.Key_Up)
    press(Key.Key_3)
    assert card.given() == {first: 0}


def test_the_levels_that_the_draft_holds_are_shown_again(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, _ = case
    (goal,) = worker.casework.goals.active(client)
    context = given(worker)
    card = VisitGoalsCard(context)
    shown(card)
    card.show_for(client, {goal.row.id: -2})
    settle(context)
    assert [chip.text() for chip in card.findChildren(Chip) if chip.isChecked()] == ["−2"]
    card.show_for(add_client(worker, "Beeda Kuvitteellinen"), {})
    settle(context)
    assert card.isHidden()


def test_a_goal_opens_and_a_rating_given_there_joins_its_line(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, _ = case
    (goal,) = worker.casework.goals.of_client(client)
    worker.casework.goals.rate(goal, -1, day(-7))
    context = given(worker)
    card = GoalsCard(context, client)
    shown(card)
    settle(context)
    line = card.findChild(GoalLine)
    assert line is not None
    line.setFocus()
    QTest.keyClick(line, Key.Key_Return)
    (sheet,) = [one for one in card.window().findChildren(GoalSheet) if one.isVisible()]
    chip = next(one for one in sheet.findChildren(Chip) if one.text() == "0")
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_4)
    button(sheet, "Save the rating").click()
    settle(context)
    chart = sheet.findChild(LevelLine)
    assert chart is not None
    assert len(chart.points()) == 2
    told = [text for one in sheet.findChildren(Facts) for _, text in one.texts()]
    assert {"+1", "−1"} <= set(told)
    sheet.reject()


def test_two_who_rate_on_one_day_are_two_points(worker: Desk, case: tuple[bytes, bytes], given: Make) -> None:
    client, _ = case
    (goal,) = worker.casework.goals.of_client(client)
    for level in (1, -1):
        worker.casework.goals.rate(goal, level, day(0))
    given(worker)
    line = LevelLine()
    line.resize(line.sizeHint())
    line.set_ratings(worker.casework.goals.of_client(client)[0].ratings)
    assert len({(point.x(), point.y()) for point in line.points()}) == 2
    assert [sign(one) for one in (-2, 0, 2, None)] == ["−2", "0", "+2", "–"]


def test_a_nurse_sees_the_goals_and_nothing_of_the_plan(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(instructor)
    plan = plan_of(instructor, client)
    goal_of(instructor, client, plan, "Että ulosotto ei enää soita")
    for desk in (instructor, nurse):
        desk.sync_now()
    context = given(nurse)
    tab = opened(context, shown, client)
    assert "Että ulosotto ei enää soita" in words(tab)
    assert "ystävän luona" not in words(tab)
    assert nurse.casework.plan_queue.waiting() == []
    assert [str(one.why) for one in instructor.casework.plan_queue.waiting()] == ["draft"]


def test_a_level_given_beside_a_visit_stays_with_its_draft_and_counts_once_it_is_signed(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, _ = case
    context = given(worker)
    editor = VisitEditor(context, client=client)
    shown(editor)
    settle(context)
    QTest.keyClick(editor, Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Chip)
    QTest.keyClick(focus, Key.Key_4)
    editor.leave()
    settle(context)
    (row,) = worker.casework.drafts.rows()
    (goal,) = worker.casework.goals.active(client)
    assert goal.level is None
    draft = worker.casework.drafts.get(row.id)
    assert draft is not None
    assert draft.ratings == {goal.row.id: 1}
    worker.casework.visits.sign(replace(draft, fields=replace(draft.fields, minutes=30, situation="Koti siisti")))
    assert [one.level for one in worker.casework.goals.active(client)[0].ratings] == [1]


def test_a_printed_version_holds_its_words_the_approval_and_the_clients_own_view_and_no_markup_of_them(
    worker: Desk, given: Make, tmp_path: Path
) -> None:
    client = add_client(worker)
    plan = plan_of(worker, client, situation="Asuu <b>ystävän</b> luona & odottaa")
    goal_of(worker, client, plan, "Oma koti")
    plans, records = worker.casework.plans, worker.casework.records
    version = plans.propose(plan)
    given(worker)
    assert "Not approved" in html_of(read_paper(worker.casework, version))
    plans.approve(plan, version)
    records.write(Dissent(version, client, "En tarvitse kahta käyntiä", day(0)))
    paper = read_paper(worker.casework, version)
    html = html_of(paper)
    for words_ in (
        "Pekka Rantakorpi",
        "&lt;b&gt;ystävän&lt;/b&gt; luona &amp; odottaa",
        "Oma koti",
        "Approved by Tiina",
    ):
        assert words_ in html
    assert html.index("Oma koti") < html.index("En tarvitse kahta käyntiä")
    writer = QPdfWriter(str(tmp_path / "plan.pdf"))
    print_paper(paper, writer)
    del writer
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_the_first_plan_begins_with_its_days_and_then_opens_to_be_written(
    worker: Desk, given: Make, shown: Show
) -> None:
    client = add_client(worker)
    context = given(worker)
    tab = opened(context, shown, client)
    button(tab, "Make a plan").click()
    settle(context)
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordForm) and one.isVisible())
    settle(context)
    form.set_value("programme", "social_rehabilitation")
    button(form, "Save").click()
    settle(context)
    (plan,) = worker.casework.plans.of_client(client)
    assert plan.values["starts"] == day(0)
    assert plan.day < str(plan.values["review_on"]) < plan.until
    assert "Propose the plan" in buttons(tab)


def test_who_approves_reads_what_was_proposed_and_is_told_of_what_was_written_since(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    worker.casework.plans.propose(plan)
    card = worker.casework.records.get(plan)
    worker.casework.records.write(Change(card, {**card.base, "situation": "Aivan toinen tilanne"}))
    context = given(worker)
    tab = opened(context, shown, client)
    assert "Asuu ystävän luona" in words(tab)
    assert "Aivan toinen tilanne" not in words(tab)
    assert "Edit" not in buttons(tab)
    assert any("not part of this version" in one.text() for one in tab.findChildren(Banner) if one.isVisible())
    button(tab, "Approve the plan").click()
    assert "not part of it" in words(sheet_of(tab))


def test_a_plan_in_force_says_that_it_was_written_in_since_and_leads_to_the_versions(
    worker: Desk, case: tuple[bytes, bytes], given: Make, shown: Show
) -> None:
    client, plan = case
    plans, records = worker.casework.plans, worker.casework.records
    plans.approve(plan, plans.propose(plan))
    context = given(worker)
    tab = opened(context, shown, client)
    assert not [one for one in tab.findChildren(Banner) if one.isVisible()]
    card = records.get(plan)
    records.write(Change(card, {**card.base, "situation": "Asuu tukiasunnossa"}))
    tab.load()
    settle(context)
    assert "The plan has been changed since version 1." in [
        one.text() for one in tab.findChildren(Banner) if one.isVisible()
    ]
