"""The organisation's settings on the desktop, sharing from a client's page, and how little a partner's rail has."""

from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain import code_lists, settings
from lahityo.domain.codes import Role
from lahityo.domain.spec import Values
from lahityo.services.record_writes import New
from lahityo.services.shares import NewShare
from lahityo.ui.main_window import MainWindow
from lahityo.ui.organisation.code_sheets import CodeSheet, ImportSheet
from lahityo.ui.organisation.codes_panel import CodesPanel
from lahityo.ui.organisation.list_words import of_list
from lahityo.ui.organisation.people_panel import PeoplePanel
from lahityo.ui.organisation.setting_words import groups
from lahityo.ui.organisation.settings_panel import SettingsPanel
from lahityo.ui.organisation.tally_items import TallyItems
from lahityo.ui.records.form import RecordForm
from lahityo.ui.settings import SettingsView
from lahityo.ui.shares.shared_card import SharedCard
from lahityo.ui.shares.shares_view import SharesView
from lahityo.ui.shares.today_card import SharedTodayCard
from lahityo.ui.shell.places import PLACES, place_of
from lahityo.ui.shell.preferences import Preferences
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField
from lahityo.vault.invitation import read_code
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, Went, add_client, settle


def test_every_setting_and_every_open_list_has_its_words() -> None:
    assert {name for _, names in groups() for name, _ in names} == set(settings.DEFAULTS)
    assert [one.name for one in code_lists.ALL if one.open and of_list(one.name) == one.name] == []


def test_a_setting_is_saved_and_a_wrong_one_told_beside_its_field(lead: Desk, given: Make, shown: Show) -> None:
    panel = SettingsPanel(given(lead))
    shown(panel)
    settle(panel._context)
    panel.set_value("task.misses", "4")
    panel.set_value("task.misses_days", "pitkään")
    panel.save()
    settle(panel._context)
    assert lead.casework.records.setting("task.misses") == "4"
    assert lead.casework.records.setting("task.misses_days") == "60"
    assert panel._fields["task.misses_days"].error
    assert not panel._fields["task.misses"].error


def test_the_items_to_tap_are_chosen_by_name_and_a_code_nobody_knows_is_kept(
    lead: Desk, given: Make, shown: Show
) -> None:
    lead.casework.organisation.set("tally.items", "rest outo food")
    panel = SettingsPanel(given(lead))
    shown(panel)
    settle(panel._context)
    items = cast(TallyItems, panel._fields["tally.items"].control)
    assert (items.chip("food").text(), items.selected()) == ("Food", ["food", "rest", "outo"])
    panel.save()
    settle(panel._context)
    assert lead.casework.records.setting("tally.items") == "rest outo food"
    items.chip("washing").click()
    items.chip("food").click()
    panel.save()
    settle(panel._context)
    assert lead.casework.records.setting("tally.items") == "rest outo washing"
    assert lead.casework.dropin.items() == ["rest", "washing"]


def test_who_may_not_write_the_settings_reads_them(instructor: Desk, given: Make, shown: Show) -> None:
    panel = SettingsPanel(given(instructor))
    shown(panel)
    settle(panel._context)
    assert panel._save.isHidden()
    assert cast(TextField, panel._fields["task.misses"].control).isReadOnly()
    assert not panel._fields["naloxone.shown"].control.isEnabled()
    assert any("team lead" in one.text() for one in panel.findChildren(Label) if one.isVisible())


def test_a_code_is_added_and_a_list_imported(lead: Desk, given: Make, shown: Show, tmp_path: Path) -> None:
    panel = CodesPanel(given(lead))
    shown(panel)
    panel.list.set_value("support_tier")
    panel.load()
    settle(panel._context)
    assert panel._none.isVisible()
    panel.open(None)
    sheet = panel.window().findChildren(CodeSheet)[0]
    sheet.code.set_text("Isoja")
    sheet.names["fi"].set_text("Kevyt tuki")
    sheet.save()
    settle(panel._context)
    assert sheet._fields["code"].error
    sheet.code.set_text("light")
    sheet.save()
    settle(panel._context)
    assert [code.item.fi for code in lead.casework.organisation.codes("support_tier")] == ["Kevyt tuki"]
    file = tmp_path / "tuet.csv"
    file.write_text("code;fi;sv\nstrong;Vahva tuki;Starkt stöd\n", encoding="utf-8")
    panel.import_file(str(file))
    settle(panel._context)
    importing = panel.window().findChildren(ImportSheet)[0]
    importing.take_in()
    settle(panel._context)
    assert [code.item.code for code in lead.casework.organisation.codes("support_tier")] == ["light", "strong"]
    file.write_bytes(b"\xff\xfe\x00")
    panel.import_file(str(file))
    settle(panel._context)
    assert panel._banner.isVisible()


def test_the_employer_stands_beside_the_name(lead: Desk, given: Make, shown: Show) -> None:
    panel = PeoplePanel(given(lead))
    shown(panel)
    settle(panel._context)
    assert any(one.text() == "Invite a worker" for one in panel.findChildren(Button) if one.isVisible())
    (person,) = lead.casework.organisation.people()
    panel.edit(person)
    settle(panel._context)
    form = panel.window().findChildren(RecordForm)[0]
    form.set_value("organisation", "Kuvitteellinen yhdistys")
    form.set_value("sector", "third")
    form._submit(sign=False)
    settle(panel._context)
    row = panel._row(panel._list.items.item(0))
    assert (row.name, "Kuvitteellinen yhdistys" in row.detail) == (person.name, True)


def test_each_tab_of_the_settings_opens(lead: Desk, given: Make, shown: Show) -> None:
    view = SettingsView(given(lead), Preferences())
    shown(view)
    for key in ("people", "values", "codes", "forms", "this"):
        view.open_tab(key)
        settle(view.context)
        assert view._opened[key].isVisible()


def test_sharing_writes_the_disclosure_or_tells_what_is_missing(lead: Desk, given: Make, shown: Show) -> None:
    client = add_client(lead)
    view = SharesView(given(lead))
    shown(view)
    card, brief = SharedCard(view.context, client, whole=True), SharedCard(view.context, client)
    shown(card)
    shown(brief)
    settle(view.context)
    assert brief.isHidden()
    dialog = card.share()
    dialog.name.set_text("Pekka")
    dialog.partner.set_text("Kuvitteellinen yhdistys")
    dialog.agreed.set_text("Ruoka-apu tiistaisin")
    dialog.consent.set_text("Suullisesti")
    dialog._submit()
    settle(view.context)
    assert dialog._fields["purpose"].error
    assert lead.casework.records.rows("partner_share", "disclosure") == []
    dialog.purpose.set_text("Ruoka-avun järjestäminen")
    dialog._submit()
    settle(view.context)
    view.load()
    brief.load()
    settle(view.context)
    assert brief.isVisible()
    brief.link_pressed.emit()
    assert cast("Went", view.context.go).to == [("open_client", client)]
    assert len(view.cards) == 1
    assert card._row(card._list.items.item(0)).title == "Kuvitteellinen yhdistys"
    assert "Ruoka-apu tiistaisin" in {label.text() for label in view.cards[0].findChildren(Label)}
    assert len(lead.casework.records.rows("disclosure", client=client)) == 1


def test_an_ended_share_leaves_the_view(lead: Desk, given: Make, shown: Show) -> None:
    today = lead.casework.desk.clock().astimezone().date()
    values: Values = {
        "name": "Pekka", "for": "Yhdistys", "agreed": "Ruoka-apu", "from": (today - timedelta(days=9)).isoformat(),
        "until": (today - timedelta(days=1)).isoformat(), "consent_words": "Suullisesti",
    }  # fmt: skip
    lead.casework.records.write(New("partner_share", b"", values))
    view = SharesView(given(lead))
    shown(view)
    settle(view.context)
    assert view.cards == []
    assert view._empty.isVisible()


def test_a_partners_day_begins_with_what_is_shared_with_them(
    lead: Desk, tmp_path: Path, given: Make, shown: Show
) -> None:
    client = add_client(lead)
    until = (lead.casework.desk.clock() + timedelta(days=30)).date().isoformat()
    today = lead.casework.desk.clock().astimezone().date().isoformat()
    lead.casework.shares.share(
        client,
        NewShare(
            "Veera",
            "Kuvitteellinen yhdistys",
            "Tulee torstaisin",
            today,
            until,
            "Suullisesti",
            "",
            "Suostumus",
            "Ruoka",
        ),
    )
    code = lead.invite("Tiina Tukija", Role.PARTNER)
    (tmp_path / "partner").mkdir()
    paths, keyring = ProfilePaths(tmp_path / "partner"), runtime.Keyring(None, None)
    partner = Desk(runtime.join(paths, PASSPHRASE, keyring, read_code(code)))
    for desk in (lead, partner, lead, partner):
        desk.sync_now()
    for desk, seen in ((partner, True), (lead, False)):
        context = given(desk)
        card = SharedTodayCard(context)
        shown(card)
        settle(context)
        assert card.isHidden() is not seen
        assert card._list.items.rowCount() == 1
    partner.close()


@pytest.mark.parametrize("role", list(Role))
def test_a_partner_has_no_clients_and_only_a_partner_has_shares(role: Role) -> None:
    keys = {place.key for place in PLACES if role in place.roles}
    assert ("shares" in keys) == (role is Role.PARTNER)
    if role is Role.PARTNER:
        assert keys <= {"today", "drop_in", "guide", "shares", "settings"}


def test_a_partners_desk_shows_the_teams_matters_and_no_client(
    lead: Desk, tmp_path: Path, given: Make, qtbot: QtBot
) -> None:
    add_client(lead)
    code = lead.invite("Tiina Tukija", Role.PARTNER)
    (tmp_path / "partner").mkdir()
    paths, keyring = ProfilePaths(tmp_path / "partner"), runtime.Keyring(None, None)
    partner = Desk(runtime.join(paths, PASSPHRASE, keyring, read_code(code)))
    for desk in (lead, partner, lead, partner):
        desk.sync_now()
    context = given(partner)
    vars(partner)["sheets_waiting"] = lambda: False
    window = MainWindow(context.workspace, context.tasks, context.bus, Preferences(), [("today", b"")])
    qtbot.addWidget(window)
    window.show()
    settle(context)
    shown_keys = {place.key for place in PLACES if window.rail._items[place.key].isVisibleTo(window)}
    assert shown_keys == {"today", "drop_in", "guide", "shares", "settings"}
    assert window.top.search is not None
    assert not window.top.search.isVisibleTo(window)
    for key in (Qt.Key.Key_N, Qt.Key.Key_2):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        settle(context)
        assert window.view is not None
        assert place_of(window.view)[0] == "today"
    assert partner.casework.clients.rows() == []
    partner.close()
