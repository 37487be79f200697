"""A client is handed over from the page: what the sheet says first, what it asks, and what is told afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from lahityo.app import runtime
from lahityo.base.clock import system_clock
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.sync import inviting, revoking
from lahityo.ui.circles.restrict import MoveSheet
from lahityo.ui.handover.card import HandOverCard
from lahityo.ui.handover.sheet import HandOverSheet
from lahityo.ui.handover.team_card import RecentHandOvers, TeamHandOvers
from lahityo.ui.safety.safety_card import SafetyCard
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.label import Label
from lahityo.vault.invitation import read_code
from tests.ui.views.conftest import PASSPHRASE, Desk, Make, Show, add_client, settle

WEST = "Nopsajalka Länsi"


@pytest.fixture
def western(lead: Desk, tmp_path: Path) -> Iterator[Desk]:
    """A team lead's computer in another team of the organisation."""
    lead.sync_now()
    runtime.administer(lead.vault, lambda vault, server: revoking.add_team(vault, server, WEST, vault.clock))
    desk = joined(lead, tmp_path / "western", "Lauri Länsi", Role.TEAM_LEAD, WEST)

    def hand_over(client: bytes, team: bytes, why: str) -> None:
        runtime.hand_over(lead.vault, client, team, lead.casework.hand_overs.registers(client), why)

    lead.__dict__["hand_over"] = hand_over  # as the workspace has it
    yield desk
    desk.close()


def joined(lead: Desk, folder: Path, name: str, role: Role, team: str) -> Desk:
    """A colleague's computer that has met the lead's."""
    code = runtime.administer(
        lead.vault, lambda vault, server: inviting.invite(vault, server, name, role, team, vault.clock)
    )
    keyring = runtime.Keyring(None, None)
    desk = Desk(runtime.join(ProfilePaths(folder), PASSPHRASE, keyring, read_code(code)))
    desk.sync_now()
    lead.sync_now()
    return desk


def moving(card: QWidget) -> list[Button]:
    return [one for one in card.findChildren(Button) if one.text() == "Move your part…" and one.isVisibleTo(card)]


def told(*widgets: object) -> str:
    return " ".join(label.text() for one in widgets for label in one.findChildren(Label))  # type: ignore[attr-defined]


def test_a_lead_hands_a_client_over_and_the_other_team_reads_from_whom_and_why(
    lead: Desk, western: Desk, given: Make, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = add_client(lead)
    draft = lead.casework.drafts.new(client)
    lead.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Käynti")))
    context = given(lead)
    card = HandOverCard(context, client)
    shown(card)
    settle(context)
    assert not card.isHidden()
    assert card._facts.texts() == [("Has the client now", "Nopsajalka")]
    sheet = card.hand_over()
    settle(context)
    assert sheet.team.value() == ""
    assert "1 visit" in told(sheet)
    assert "sent first" in told(sheet)
    sheet.go.click()
    settle(context)
    assert "Choose the team first." in told(sheet)
    assert "Write the reason first." in told(sheet)
    (team,) = [one for one, name in lead.casework.hand_overs.preview(client).teams if name == WEST]
    sheet.team.set_value(team.hex())
    sheet.why.set_text("Muutti länteen")
    sheet.go.click()
    settle(context)
    assert sheet.isHidden()
    assert lead.casework.clients.rows() == []
    lines = TeamHandOvers(context)
    shown(lines)
    settle(context)
    assert f"1 client handed over to {WEST} by Aino Virtasalmi" in told(lines)
    assert "Rantakorpi" not in told(lines)
    today = RecentHandOvers(context)
    shown(today)
    settle(context)
    assert f"1 client handed over to {WEST} by Aino Virtasalmi" in told(today)
    with monkeypatch.context() as later:
        later.setattr(lead.casework.desk, "clock", lambda: system_clock() + timedelta(days=8))
        today.load()
        settle(context)
    assert today.isHidden()
    western.sync_now()
    theirs = given(western)
    arrived = HandOverCard(theirs, client)
    shown(arrived)
    settle(theirs)
    assert "Handed over from Nopsajalka by Aino Virtasalmi" in told(arrived)
    assert "Muutti länteen" in told(arrived)
    assert arrived._facts.texts()[0] == ("Has the client now", WEST)
    assert [row.id for row in western.casework.clients.rows()] == [client]


def test_a_nurse_who_is_reminded_has_her_part_follow_by_a_reason_alone(
    lead: Desk, western: Desk, tmp_path: Path, given: Make, shown: Show
) -> None:
    nurse = joined(lead, tmp_path / "nurse", "Noora Hoitaja", Role.NURSE, "Nopsajalka")
    theirs = joined(lead, tmp_path / "theirs", "Niina Hoitaja", Role.NURSE, WEST)
    try:
        client = add_client(lead)
        for desk in (lead, nurse):
            desk.sync_now()
        draft = nurse.casework.drafts.new(client)
        nurse.casework.visits.sign(replace(draft, fields=replace(draft.fields, situation="Verenpaine mitattu")))
        for desk in (nurse, lead, theirs, western):
            desk.sync_now()
        context = given(nurse)
        card = SafetyCard(context, client)
        shown(card)
        settle(context)
        assert moving(card) == []
        (team,) = [one for one, name in lead.casework.hand_overs.preview(client).teams if name == WEST]
        runtime.hand_over(lead.vault, client, team, lead.casework.hand_overs.registers(client), "Muutti länteen")
        nurse.sync_now()
        (task,) = [one for one in nurse.casework.tasks.open() if one.rule == "left_behind"]
        assert (task.client, task.register, task.mine) == (client, "health", True)
        card.load()
        settle(context)
        beside = HandOverCard(context, client)
        shown(beside)
        settle(context)
        asking = beside.hand_over()
        settle(context)
        assert asking.team.currentText() == WEST
        asking.reject()
        (move,) = moving(card)
        move.click()
        (sheet,) = card.window().findChildren(MoveSheet)
        sheet.go.click()
        settle(context)
        assert "Write the reason" in told(sheet)
        sheet.why.set_text("Muutti länteen")
        sheet.go.click()
        settle(context)
        assert nurse.casework.clients.rows() == []
        assert context.tell.__self__ == ["Your part of the record has been moved."]  # type: ignore[attr-defined]
        assert [one for one in nurse.casework.tasks.open() if one.rule == "left_behind"] == []
        theirs.sync_now()
        (visit,) = theirs.casework.lists.recent()
        assert visit.preview.startswith("Verenpaine mitattu")
    finally:
        for desk in (nurse, theirs):
            desk.close()


def test_what_keeps_the_record_here_and_what_refuses_it_is_said_in_the_sheet(
    lead: Desk, western: Desk, given: Make, shown: Show
) -> None:
    client = add_client(lead)
    lead.casework.drafts.save(lead.casework.drafts.new(client))
    context = given(lead)
    parent = Label("", "body")
    shown(parent)
    sheet = HandOverSheet(context, client, parent)
    sheet.open()
    settle(context)
    assert "unfinished here" in told(sheet)
    (team,) = [one for one, name in lead.casework.hand_overs.preview(client).teams if name == WEST]
    sheet.team.set_value(team.hex())
    sheet.why.set_text("x" * 2000)
    sheet.go.click()
    settle(context)
    assert not sheet.isHidden()
    assert "at most 1000 characters" in told(sheet)
    sheet.reject()
    assert [row.id for row in lead.casework.clients.rows()] == [client]


def test_who_does_not_hand_over_has_no_such_card(instructor: Desk, given: Make, shown: Show) -> None:
    client = add_client(instructor)
    context = given(instructor)
    card = HandOverCard(context, client)
    shown(card)
    settle(context)
    assert card.isHidden()


def test_where_there_is_another_team_it_says_who_hands_over(
    lead: Desk, western: Desk, tmp_path: Path, given: Make, shown: Show
) -> None:
    assert western.casework.desk.me().team_name == WEST
    worker = joined(lead, tmp_path / "worker", "Ilmari Ohjaaja", Role.SOCIAL_INSTRUCTOR, "Nopsajalka")
    try:
        client = add_client(worker)
        context = given(worker)
        card = HandOverCard(context, client)
        shown(card)
        settle(context)
        assert "Only a team lead or a social worker can hand a client over" in told(card)
        assert not [one for one in card.findChildren(Button) if one.isVisible()]
    finally:
        worker.close()
