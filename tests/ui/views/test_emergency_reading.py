"""Who has opened a restricted client in an emergency reads everything and is offered nothing that writes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.errors import BadInput
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.services.attachments import NewFile
from lahityo.services.circles import Restriction
from lahityo.services.records import New
from lahityo.ui.attachments.card import AttachmentsCard, client_card
from lahityo.ui.attachments.viewer import Viewer
from lahityo.ui.goals.goal_line import GoalLine
from lahityo.ui.goals.goal_sheet import GoalSheet
from lahityo.ui.goals.goals_card import GoalsCard
from lahityo.ui.network.network_card import NetworkCard
from lahityo.ui.path.stretch_bar import StretchBar
from lahityo.ui.records.page import RecordPage
from lahityo.ui.shell import places
from lahityo.ui.tasks_view.appointment_sheet import AppointmentSheet
from lahityo.ui.tasks_view.client_card import TasksCard
from lahityo.ui.tasks_view.task_list import TaskList
from lahityo.ui.tasks_view.task_sheet import TaskSheet
from lahityo.ui.views.client_overview import ClientOverview
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.visit_page import VisitPage
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import Chip
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.more_button import MoreButton
from lahityo.vault.invitation import read_code
from tests.support import pictures
from tests.support.server import RunningServer
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, found_as, settle
from tests.ui.views.test_path_tab import STEP, signed_decision
from tests.ui.views.test_plans import goal_of, plan_of

READING = {
    "Open the path", "Network", "Meeting place", "Named people…", "Changes to the client's details", "Versions",
    "More", "History", "Show the history", "Print", "Close", "Client", "Save a copy…", "Zoom out", "Zoom in", "Rotate",
    "Open the source", "Change or history", "1 comments stand beside their fields", "Compare",
    "Save as PDF", "Save as a table", "Rauni Rajattu",
}  # fmt: skip
"""What may be pressed by one who only reads."""


@pytest.fixture
def worker(central: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A social worker, who writes nearly everything there is of a client."""
    monkeypatch.setenv(runtime.FAST_KDF, "1")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    desk = Desk(found_as(central, tmp_path / "worker", Role.SOCIAL_WORKER))
    yield desk
    desk.close()


@pytest.fixture(params=[Role.SOCIAL_INSTRUCTOR, Role.NURSE, Role.TEAM_LEAD])
def reader(request: pytest.FixtureRequest, worker: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A colleague who is not named for any client."""
    code = worker.invite("Jari Lummela", request.param)
    paths = ProfilePaths(tmp_path / "reader")
    paths.root.mkdir()
    desk = Desk(runtime.join(paths, PASSPHRASE, runtime.Keyring(None, None), read_code(code)))
    worker.sync_now()
    desk.sync_now()
    yield desk
    desk.close()


def restricted(desk: Desk, name: str) -> bytes:
    restriction = Restriction(frozenset(), True, "Turvakielto")
    return desk.casework.clients.add(ClientFields(name=name), "", restriction)


def day(days: int) -> str:
    return (datetime.now(UTC).astimezone().date() + timedelta(days=days)).isoformat()


def write_everything(desk: Desk, client: bytes) -> list[bytes]:
    """A record of many kinds; those that have a page worth opening."""
    casework = desk.casework
    plan = plan_of(desk, client)
    goal = goal_of(desk, client, plan, "Että ulosotto ei enää soita")
    version = casework.plans.propose(plan)
    casework.plans.comment(plan, version, "situation", "Tarkenna", "Asuu")
    casework.plans.comment(plan, version, "plan", "Hyvä", "")
    start = (datetime.now(UTC).astimezone() + timedelta(days=2)).isoformat(timespec="minutes")
    written = casework.records.write(
        New("strength", client, {"words": "Laulaa hyvin.", "on": day(-1)}),
        New("network_person", client, {"name": "Matti Malli", "kind": "relative", "permission": "yes"}),
        New("path_step", client, STEP),
        New("safety_flag", client, {"kind": "animal", "words": "Koira", "from": day(-1)}),
        New("task", client, {"what": "Vie lomake"}),
        New("appointment", client, {"kind": "home_visit", "start": start, "minutes": 60}),
    )
    draft = casework.drafts.new(client)
    casework.visits.sign(replace(draft, fields=replace(draft.fields, minutes=30, situation="Käynti")))
    casework.attachments.add(client, "client", client, NewFile("Avaimet.jpg", pictures.jpeg()))
    return [goal, plan, version, signed_decision(desk, client), *written]


def writing(view: QWidget) -> set[str]:
    """What can be pressed on a view beyond reading."""
    acts: set[str] = set()
    for one in view.findChildren(QAbstractButton):
        if isinstance(one, Chip | CheckBox | StretchBar) or not (one.isVisibleTo(view) and one.isEnabled()):
            continue
        acts.add(one.text() or one.accessibleName())
        if isinstance(one, MoreButton):
            acts |= {act.text() for act in one.menu_shown.findChildren(QAction) if act.isVisible() and act.text()}
    return acts - READING


def is_whole(overview: ClientOverview) -> bool:
    return len(overview.cards) > 1


REASON = "Kaatunut, ensihoito kysyy lääkkeitä"


def test_no_tab_offers_anything_that_writes(worker: Desk, reader: Desk, given: Make, shown: Show, qtbot: QtBot) -> None:
    full, empty = restricted(worker, "Rauni Rajattu"), restricted(worker, "Taisto Tyhjä")
    write_everything(worker, full)
    worker.sync_now()
    reader.sync_now()
    context = given(reader)
    for name in ("Rauni Rajattu", "Taisto Tyhjä"):
        reader.open_in_emergency(name, REASON)
    for client in (full, empty):
        page = shown(ClientPage(context, client))
        assert isinstance(page, ClientPage)
        overview = page.tab
        assert isinstance(overview, ClientOverview)
        qtbot.waitUntil(partial(is_whole, overview))  # further down, after what is in sight
        for tab in page._tabs_there:
            page.show_tab(tab.key)
            settle(context)
            assert (tab.key, writing(page)) == (tab.key, set())
        assert not places.may_record(page)
    assert "Nobody yet." in [one.text() for one in page.findChildren(Label)]


def test_no_record_offers_anything_that_writes(worker: Desk, reader: Desk, given: Make, shown: Show) -> None:
    client = restricted(worker, "Rauni Rajattu")
    written = write_everything(worker, client)
    worker.sync_now()
    reader.sync_now()
    reader.open_in_emergency("Rauni Rajattu", REASON)
    context = given(reader)
    here = {row.id for row in reader.casework.lists.of_client(client, 10)}
    pages: list[QWidget] = [VisitPage(context, visit) for visit in here]
    for record in written:
        try:
            reader.casework.records.get(record)
        except BadInput:  # of a register that this role does not read
            continue
        pages.append(RecordPage(context, record))
    assert len(pages) > 6
    for page in pages:
        shown(page)
        settle(context)
        assert (page.windowTitle(), writing(page)) == (page.windowTitle(), set())


def test_what_opens_from_the_overview_offers_nothing_that_writes(
    worker: Desk, reader: Desk, given: Make, shown: Show
) -> None:
    client = restricted(worker, "Rauni Rajattu")
    write_everything(worker, client)
    worker.sync_now()
    reader.sync_now()
    reader.open_in_emergency("Rauni Rajattu", REASON)
    context = given(reader)
    goals, tasks, files = GoalsCard(context, client), TasksCard(context, client), client_card(context, client)
    assert isinstance(files, AttachmentsCard)
    for card in (goals, tasks, files):
        shown(card)
    settle(context)
    opening = [(one, one.items.item(0)) for card in (tasks, files) for one in card.findChildren(ItemList)]
    for items, first in opening:
        items.opened.emit(first)
    goal = goals.findChildren(GoalLine)[0]
    goal.opened.emit(goal._goal)
    settle(context)
    sheets = [one for card in (goals, tasks, files) for one in card.window().findChildren(QDialog) if one.isVisible()]
    assert {type(one) for one in sheets} == {GoalSheet, TaskSheet, AppointmentSheet, Viewer}
    found = {type(one).__name__: writing(one) for one in sheets}
    for one in sheets:
        one.reject()
    assert {name: acts for name, acts in found.items() if acts} == {}
    todo = tasks.findChildren(TaskList)[0]
    todo.done.emit(todo.items.item(0))
    files.paste()
    settle(context)
    assert len(reader.casework.tasks.open(client)) == todo.items.rowCount()


def test_a_partner_is_not_asked_to_add_to_the_network(worker: Desk, tmp_path: Path, given: Make, shown: Show) -> None:
    code = worker.invite("Pirjo Kumppani", Role.PARTNER)
    (tmp_path / "partner").mkdir()
    partner = Desk(
        runtime.join(ProfilePaths(tmp_path / "partner"), PASSPHRASE, runtime.Keyring(None, None), read_code(code))
    )
    try:
        context = given(partner)
        card = shown(NetworkCard(context, restricted(worker, "Rauni Rajattu")))
        settle(context)
        assert writing(card) == set()
        assert "Nobody yet." in [one.text() for one in card.findChildren(Label) if one.isVisible()]
        context.tasks.wait()
    finally:
        partner.close()
