"""A role that changes while the window is open: what left is said, and no page of it stays open."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lahityo.domain import registry
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.domain.spec import FieldKind
from lahityo.ui.main_window import MainWindow
from lahityo.ui.organisation.role_sheet import RoleSheet
from lahityo.ui.organisation.teams_card import TeamsCard
from lahityo.ui.shell.departure import DepartureBanner
from lahityo.ui.shell.places import place_of
from lahityo.ui.shell.unfinished import UnfinishedSheet
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import Chip
from lahityo.ui.widgets.finnish_time import format_date
from tests.support.desktop import Desktop, running_desktop


def kind(desk: MainWindow) -> str:
    assert desk.view is not None
    return place_of(desk.view)[0]


def sign(desktop: Desktop, client: bytes, words: str) -> bytes:
    session = desktop.application.session
    assert session is not None
    casework = session.workspace.casework
    draft = casework.drafts.new(client)
    casework.visits.sign(replace(draft, fields=replace(draft.fields, minutes=30, situation=words)))
    return draft.id


def change(desktop: Desktop, qtbot: QtBot, role: Role, team: str = "") -> RoleSheet:
    """By the sheet, as an administrator does it; until the banner tells of it."""
    session = desktop.application.session
    assert session is not None
    casework = session.workspace.casework
    (person,) = casework.devices.people()
    sheet = RoleSheet(desktop.desk.context, person, casework.devices.teams(), desktop.desk)
    sheet.open()
    sheet.role.set_value(str(role))
    sheet.role.chosen.emit(str(role))
    if team:
        sheet.team.set_value("+")
        sheet.team.chosen.emit("+")
        sheet.go.click()
        assert sheet.isVisible()  # the new team has no name yet
        sheet.name.setText(team)
    with qtbot.waitSignal(sheet.accepted, timeout=20_000):
        sheet.go.click()
    session.workspace.sync.request()
    return sheet


def banner_of(desktop: Desktop, qtbot: QtBot) -> DepartureBanner:
    (banner,) = desktop.desk.findChildren(DepartureBanner)
    qtbot.waitUntil(lambda: banner.isVisible() and "0)" not in banner.text(), timeout=20_000)
    return banner


def test_the_window_says_what_left_with_the_role_and_closes_its_page(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        casework = session.workspace.casework
        client = casework.clients.add(ClientFields(name="Matti Korhonen"))
        visit = sign(desktop, client, "Haavahoito tehtiin")
        desktop.desk.open_client(client)
        desktop.desk.open_visit(visit)
        desktop.idle()
        assert "Haavahoito tehtiin" in " ".join(desktop.texts())
        sheet = change(desktop, qtbot, Role.SOCIAL_INSTRUCTOR)
        assert "Health" in sheet.told()
        banner = banner_of(desktop, qtbot)
        assert "social instructor" in banner.text()
        assert "Health" in banner.text()
        assert "(clients: 1)" in banner.text()
        qtbot.waitUntil(lambda: kind(desktop.desk) == "today", timeout=10_000)
        desktop.idle()
        assert "Haavahoito tehtiin" not in " ".join(desktop.texts())
        assert not desktop.desk.top.back.isVisible()
        desktop.desk.open_client(client)
        desktop.idle()
        assert desktop.desk.title[0] == "Matti Korhonen"
        banner.acted.emit()
        qtbot.waitUntil(lambda: not banner.isVisible(), timeout=10_000)
        assert casework.departures.now() is None


def test_a_client_of_a_team_that_was_left_is_nowhere_in_the_window(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        client = session.workspace.casework.clients.add(ClientFields(name="Matti Korhonen"))
        desktop.desk.open_clients()
        desktop.idle()
        assert any("Korhonen" in row.name for row in session.workspace.casework.clients.rows())
        desktop.desk.open_client(client)
        desktop.idle()
        change(desktop, qtbot, Role.NURSE, "Nopsajalka Länsi")
        banner = banner_of(desktop, qtbot)
        assert "Nopsajalka Länsi" in banner.text()
        qtbot.waitUntil(lambda: kind(desktop.desk) == "today", timeout=10_000)
        desktop.desk.open_client(client)  # as from a link that is still about
        desktop.idle()
        assert "is not on this computer" in " ".join(desktop.texts())
        desktop.desk.open_clients()
        desktop.idle()
        assert "Korhonen" not in " ".join(desktop.texts())
        assert session.workspace.casework.clients.rows() == []
        banner.acted.emit()  # the own access log, which nobody of that team reads, stays unsent
        qtbot.waitUntil(lambda: not banner.isVisible(), timeout=10_000)


def test_a_team_is_made_beside_the_workers_and_a_person_is_moved_into_it(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        desktop.desk.open_place("settings")
        desktop.idle()
        next(one for one in desktop.desk.findChildren(Chip) if one.text() == "Workers").click()
        desktop.idle()
        (card,) = desktop.desk.findChildren(TeamsCard)
        sheet = card.make()
        sheet.go.click()
        assert sheet.isVisible()  # it has no name yet
        sheet.name.setText(" Rantatiimi ")
        with qtbot.waitSignal(sheet.accepted, timeout=20_000):
            sheet.go.click()
        desktop.idle()
        assert {"Rantatiimi", "0 workers"} <= set(desktop.texts())
        (person,) = session.workspace.casework.devices.people()
        moved = RoleSheet(desktop.desk.context, person, session.workspace.casework.devices.teams(), desktop.desk)
        teams = {name: team.hex() for team, name in session.workspace.casework.devices.teams()}
        moved.team.set_value(teams["Rantatiimi"])
        moved.team.chosen.emit(moved.team.value())
        assert f"({person.team})" in moved.told()
        assert "(Rantatiimi)" in moved.told()
        moved.reject()


def test_unfinished_texts_of_the_former_role_are_told_with_their_last_day_and_can_be_copied_out(
    founded: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with running_desktop(founded, qapp, qtbot) as desktop:
        desktop.unlock()
        session = desktop.application.session
        assert session is not None
        casework = session.workspace.casework
        client = casework.clients.add(ClientFields(name="Matti Korhonen"))
        draft = casework.drafts.new(client)
        casework.drafts.save(replace(draft, fields=replace(draft.fields, situation="Haavahoito jäi kesken")))
        (text, *_) = [one.name for one in getattr(registry.spec("wound"), "fields", ()) if one.kind is FieldKind.TEXT]
        casework.record_drafts.keep("wound", client, None, {text: "Haava vasemmassa kantapäässä"})
        casework.record_drafts.keep("referral", client, None, {"unit": "Haavapoli"})
        details = casework.client_drafts.key(client)
        casework.client_drafts.keep(details, {"note": "Haava hoidettava"}, {"note": ""})
        change(desktop, qtbot, Role.SOCIAL_INSTRUCTOR)
        (banner,) = desktop.desk.findChildren(DepartureBanner)
        qtbot.waitUntil(lambda: "former work: 4" in banner.text(), timeout=20_000)
        last = (datetime.now().astimezone() + timedelta(days=30)).date()
        assert format_date(last) in banner.text()
        banner.acted.emit()
        (sheet,) = desktop.desk.findChildren(UnfinishedSheet)
        qtbot.waitUntil(lambda: sheet.findChildren(Card) != [], timeout=10_000)
        shown = [label.text() for label in sheet.findChildren(QLabel)]
        assert "Haavahoito jäi kesken" in shown
        assert "Haava vasemmassa kantapäässä" in shown
        assert "Haava hoidettava" in shown
        (button,) = [one for one in sheet.findChildren(Button) if one.text() == "Copy everything"]
        button.click()
        copied = QGuiApplication.clipboard().text()
        assert "Haavahoito jäi kesken" in copied
        assert "Haava vasemmassa kantapäässä" in copied
        sheet.reject()
        # No form of the new role shows them or writes over them: its words are another register's.
        assert casework.record_drafts.find("referral", client) is None
        assert casework.client_drafts.find(casework.client_drafts.key(client)) == {}
        casework.record_drafts.keep("referral", client, None, {"unit": "Kela"})
        kept = [one.values.get("unit") for one in casework.record_drafts.rows() if one.type == "referral"]
        assert sorted(kept, key=str) == ["Haavapoli", "Kela"]
        for one in casework.record_drafts.rows():
            casework.record_drafts.drop(one.type, one.client, one.record)
        casework.drafts.discard(draft.id)
        qtbot.waitUntil(lambda: not banner.isVisible(), timeout=10_000)
