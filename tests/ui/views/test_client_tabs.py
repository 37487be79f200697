"""A client's page in tabs: which there are, what stands at the top, everything that is recorded, and the way back."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.app.workspace import LocalWorkspace
from lahityo.domain.codes import Role
from lahityo.services.records import New, Void
from lahityo.ui.safety.safety_card import SafetyCard
from lahityo.ui.shell import places
from lahityo.ui.shell.places import place_of
from lahityo.ui.views.client_history import ClientHistory
from lahityo.ui.views.client_overview import ClientOverview
from lahityo.ui.views.client_page import ClientPage
from lahityo.ui.views.client_tabs import TABS, tabs_for
from lahityo.ui.views.client_visits import ClientVisits
from lahityo.ui.widgets.chips import Chip
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill
from tests.support.desktop import found_organisation, running_desktop
from tests.support.server import RunningServer
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle

DAY = "2026-11-20"


def write(desk: Desk | LocalWorkspace, record_type: str, client: bytes, **values: Any) -> bytes:
    (record,) = desk.casework.records.write(New(record_type, client, values))
    return record


def in_pairs(desk: Desk, client: bytes) -> bytes:
    return write(desk, "safety_flag", client, kind="in_pairs", words="Koira.", source="Oma havainto", **{"from": DAY})


def tabs(page: ClientPage) -> list[str]:
    return [chip.text() for chip in page.findChildren(Chip) if chip.isVisibleTo(page) and chip.parent() is page._tabs]


def pills(page: ClientPage) -> list[str]:
    return [pill.text() for pill in page._head.findChildren(Pill) if not pill.isHidden()]


def listed(history: ClientHistory) -> list[str]:
    model = history._list.items
    return [history._row(model.item(number)).title for number in range(model.rowCount())]


def test_a_nurse_and_an_instructor_have_the_tabs_of_their_own_register(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(nurse)
    nurse.sync_now()
    instructor.sync_now()
    own = []
    for desk in (nurse, instructor):
        context = given(desk)
        page = ClientPage(context, client)
        shown(page)
        settle(context)
        own.append(set(tabs(page)))
    assert own[0] - own[1] == {"Health"}
    assert own[1] - own[0] == {"Decisions"}


def test_the_visits_say_in_words_that_the_other_professions_are_elsewhere(
    nurse: Desk, instructor: Desk, given: Make, shown: Show
) -> None:
    for desk, named in ((nurse, "social welfare register"), (instructor, "health care register")):
        context = given(desk)
        view = shown(ClientVisits(context, add_client(desk)))
        settle(context)
        said = [label.text() for label in view.findChildren(Label) if label.isVisible()]
        assert any(named in one and "agreed" in one for one in said)


def test_who_reads_no_client_register_has_no_tab() -> None:
    assert tabs_for(frozenset()) == []


@pytest.mark.parametrize("key", [tab.key for tab in TABS])
def test_every_tab_shows_itself_for_a_client_of_whom_nothing_is_known(
    key: str, lead: Desk, nurse: Desk, given: Make, shown: Show
) -> None:
    desk = nurse if key == "health" else lead
    client = add_client(desk)
    context = given(desk)
    page = ClientPage(context, client, key)
    shown(page)
    settle(context)
    assert page.tab is not None
    assert page.tab.isVisible()
    # An empty tab says what will be here.
    assert any(label.text() for label in page.tab.findChildren(Label) if label.isVisible())


def test_dangers_and_the_right_to_special_support_stand_over_every_tab(
    instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(instructor)
    in_pairs(instructor, client)
    write(instructor, "special_support", client, entitled=True, basis=("substances",), grounds="Monta tarvetta.")
    context = given(instructor)
    page = ClientPage(context, client)
    shown(page)
    settle(context)
    assert pills(page) == ["Only in pairs", "Right to special support"]
    page.show_tab("visits")
    settle(context)
    assert pills(page) == ["Only in pairs", "Right to special support"]


def test_a_non_disclosure_hides_address_phone_and_code_of_the_overview(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, phone="040 111 2222", address="Salatie 7", contact_note="Soita naapurille 050 1.")
    context = given(nurse)
    page = ClientPage(context, client)
    shown(page)
    settle(context)
    secrets = ("040 111 2222", "Salatie 7", "050 1")

    def seen() -> str:
        return " ".join(label.text() for label in page.findChildren(Label) if label.isVisible())

    qtbot.waitUntil(lambda: all(secret in seen() for secret in secrets))  # further down, after what is in sight
    write(nurse, "protection", client, on=True, until="2099-01-01")
    settle(context)
    assert not [secret for secret in secrets if secret in seen()]
    assert "Non-disclosure" in pills(page)


def test_the_overview_follows_a_danger_that_a_colleague_writes(
    nurse: Desk, instructor: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse)
    nurse.sync_now()
    instructor.sync_now()
    context = given(nurse)
    page = ClientPage(context, client)
    shown(page)
    settle(context)
    overview = page.tab
    assert isinstance(overview, ClientOverview)
    (safety,) = [card for card in overview.cards if isinstance(card, SafetyCard)]
    assert "Koira." not in [label.text() for label in safety.findChildren(Label)]
    in_pairs(instructor, client)
    instructor.sync_now()
    nurse.sync_now()
    qtbot.waitUntil(lambda: "Koira." in [label.text() for label in safety.findChildren(Label)])
    qtbot.waitUntil(lambda: pills(page) == ["Only in pairs"])


def test_the_overview_shows_what_was_written_before_what_is_further_down_was_made(
    nurse: Desk, given: Make, shown: Show, qtbot: QtBot
) -> None:
    client = add_client(nurse, address="Salatie 7")
    context = given(nurse)
    page = ClientPage(context, client)
    shown(page)
    settle(context)
    overview = page.tab
    assert isinstance(overview, ClientOverview)

    def seen() -> list[str]:
        return [label.text() for label in overview.findChildren(Label) if label.isVisible()]

    write(nurse, "strength", client, words="Laulaa hyvin.", on=DAY)
    write(nurse, "protection", client, on=True, until="2099-01-01")
    qtbot.waitUntil(lambda: len(overview.cards) > 1)
    qtbot.waitUntil(lambda: "Laulaa hyvin." in seen())
    settle(context)
    assert "Salatie 7" not in seen()


def test_the_history_holds_every_type_and_shows_what_was_voided_only_when_asked(
    instructor: Desk, given: Make, shown: Show
) -> None:
    client = add_client(instructor)
    flag = in_pairs(instructor, client)
    write(instructor, "strength", client, words="Laulaa hyvin.", on=DAY)
    instructor.casework.records.write(Void(flag, "safety_flag", client, "Väärä henkilö.", "wrong_person"))
    context = given(instructor)
    history = ClientHistory(context, client)
    shown(history)
    settle(context)
    assert listed(history) == ["Strength"]
    history._voided.click()
    settle(context)
    assert sorted(listed(history)) == ["Safety flag", "Strength"]
    history._type.set_value("safety_flag")
    history._type.chosen.emit("safety_flag")
    assert listed(history) == ["Safety flag"]


def test_from_a_record_one_comes_back_to_the_tab_it_was_opened_from_also_after_a_lock(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server, Role.SOCIAL_INSTRUCTOR)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        workspace = desktop.desk.context.workspace
        client = add_client(workspace)  # type: ignore[arg-type]
        record = write(workspace, "strength", client, words="Laulaa.", on=DAY)  # type: ignore[arg-type]
        desktop.desk.open_client(client, "history")
        desktop.idle()
        desktop.desk.open_record(record)
        desktop.idle()
        assert place_of(desktop.desk.view) == ("record", record)  # type: ignore[arg-type]
        desktop.application.lock()
        qtbot.waitUntil(lambda: desktop.application.session is None, timeout=10_000)
        desktop.unlock()
        assert place_of(desktop.desk.view) == ("record", record)  # type: ignore[arg-type]
        desktop.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        desktop.idle()
        assert place_of(desktop.desk.view) == ("client:history", client)  # type: ignore[arg-type]


def test_every_place_of_the_rail_opens_by_its_keys_and_marks_itself(
    cheap_home: Path, sqlite_server: RunningServer, qapp: QApplication, qtbot: QtBot
) -> None:
    found_organisation(cheap_home, sqlite_server, Role.SOCIAL_INSTRUCTOR)
    with running_desktop(cheap_home, qapp, qtbot) as desktop:
        desktop.unlock()
        own = [place for place in places.PLACES if Role.SOCIAL_INSTRUCTOR in place.roles]
        shown = [key for key, item in desktop.desk.rail._items.items() if not item.isHidden()]
        assert shown == [place.key for place in own]
        for place in own:
            key = Qt.Key[f"Key_{place.keys[-1]}"]
            desktop.press(key, Qt.KeyboardModifier.ControlModifier)
            desktop.idle()
            assert place_of(desktop.desk.view) == (place.key, b"")  # type: ignore[arg-type]
            assert desktop.desk.rail._items[place.key].isChecked()


def test_a_partner_has_no_client_in_the_rail_and_no_key_leads_there() -> None:
    own = {place.key for place in places.PLACES if Role.PARTNER in place.roles}
    assert own & {"clients", "visits", "plans", "counts"} == set()
    assert {"today", "drop_in", "guide", "shares", "settings"} <= own


@pytest.mark.parametrize("role", Role)
def test_each_place_of_a_role_has_a_key_of_its_own(role: Role) -> None:
    keys = [place.keys for place in places.PLACES if role in place.roles]
    assert all(keys)
    assert len(set(keys)) == len(keys)
