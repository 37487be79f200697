"""Computers and people on the desktop: what a removal says before it is done, and late work decided on."""

from pathlib import Path

import pytest

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.services.devices import Computer
from lahityo.sync import revoking
from lahityo.sync.engine import Engine
from lahityo.sync.parting import DeviceRemoved
from lahityo.sync.server import Server
from lahityo.ui.organisation.devices_sheet import DevicesSheet, RemovalSheet
from lahityo.ui.organisation.late_card import LateCard, LateSheet
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.vault.invitation import read_code
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, add_client, settle


def joined(nurse: Desk, root: Path) -> Desk:
    """A colleague's computer."""
    nurse.sync_now()
    code = runtime.invite(nurse.vault, "Jari Lummela", Role.NURSE, nurse.casework.desk.me().team_name)
    colleague = Desk(runtime.join(ProfilePaths(root), PASSPHRASE, runtime.Keyring(None, None), read_code(code)))
    colleague.sync_now()
    nurse.sync_now()
    return colleague


def revoke(nurse: Desk, colleague: Desk) -> None:
    server = Server(nurse.vault.identity.server)
    try:
        revoking.revoke(nurse.vault, server, colleague.vault.identity.device, nurse.vault.clock)
        Engine(nurse.vault, server, nurse.vault.clock).sync()
    finally:
        server.close()


def test_a_removal_says_what_the_computer_held_and_late_work_is_accepted_from_the_list(
    nurse: Desk, given: Make, shown: Show, tmp_path: Path
) -> None:
    client = add_client(nurse)
    colleague = joined(nurse, tmp_path / "colleague")
    context = given(nurse)
    person = next(one for one in nurse.casework.devices.people() if one.name == "Jari Lummela")
    sheet = DevicesSheet(context, person, admin=True, own=False, parent=shown_parent(shown))
    settle(context)
    labels = " ".join(label.text() for label in sheet.findChildren(Label))
    assert "The server last met it: 2" in labels
    assert "Shared by both professions (clients: 1)" in labels
    asking = RemovalSheet(context, person, person.computers[0], sheet)
    told = " ".join(label.text() for label in asking.findChildren(Label))
    assert "Shared by both professions (clients: 1)" in told
    assert "cannot be taken back" in told
    asking.reject()
    sheet.reject()

    draft = colleague.casework.drafts.new(client)
    colleague.casework.visits.save(draft)
    revoke(nurse, colleague)
    with pytest.raises(DeviceRemoved):
        colleague.sync_now()
    colleague.close()
    nurse.sync_now()
    card = LateCard(context)
    shown(card)
    settle(context)
    (item,) = nurse.casework.late.waiting()
    late = LateSheet(context, item, card)
    said = {label.text() for label in late.findChildren(Label)}
    assert {"Visit", "Kind of visit", "Home visit"} <= said
    late._accept()
    settle(context)
    assert nurse.casework.late.waiting() == []
    assert len(nurse.casework.lists.recent()) == 1


def shown_parent(shown: Show) -> Label:
    """A window for a sheet to stand over."""
    parent = Label("", "body")
    shown(parent)
    return parent


def test_nobody_removes_the_computer_in_use(nurse: Desk, given: Make, shown: Show) -> None:
    (person,) = nurse.casework.devices.people()
    (computer,) = person.computers
    assert isinstance(computer, Computer)
    assert computer.mine
    sheet = DevicesSheet(given(nurse), person, admin=True, own=True, parent=shown_parent(shown))
    assert not any("Remove" in button.text() for button in sheet.findChildren(Button))
    sheet.reject()
