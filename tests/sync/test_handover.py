"""A client's record goes to another team: nothing of it is lost, the new team reads all of it, the old one nothing."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from lahityo.base.errors import BadInput, NoConnection, Refused
from lahityo.domain.codes import Role
from lahityo.sync import bundles, resume, revoking
from lahityo.vault.provision import restore_backup
from tests.support.attachments import move as move_photos
from tests.support.attachments import noise, photo_of
from tests.support.moving import Teams, holds_nothing, two_teams
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.restoring import RestorableServer
from tests.support.server import RunningServer
from tests.support.vaults import CHEAP, PASSPHRASE

WHY = "Muutti toiselle alueelle"


@pytest.fixture
def teams(organisation: Organisation) -> Teams:
    return two_teams(organisation)


@pytest.fixture
def on_both(tmp_path: Path, server: RunningServer) -> Iterator[Teams]:
    """The same on either database."""
    with ExitStack() as stack:
        yield two_teams(Organisation(tmp_path, server, stack))


def whole(laptop: Laptop, *situations: str, problems: Sequence[str] = ()) -> None:
    """The laptop reads exactly these visits, and its vault proves itself and is made anew the same."""
    assert laptop.situations() == sorted(situations)
    assert set(laptop.problems()) <= set(problems)
    assert laptop.casework.status.now().held == 0
    laptop.casework.lists.index_pending()
    before = laptop.tables()
    assert laptop.vault.check().findings == ()
    laptop.vault.rebuild()
    laptop.casework.lists.index_pending()
    assert laptop.tables() == before


def test_the_new_team_reads_all_of_the_record_and_writes_on_and_the_old_one_forgets_it(on_both: Teams) -> None:
    teams = on_both
    client, other = teams.a1.add_client(), teams.a1.add_client("Beata Keksitty")
    first = teams.a1.sign_visit(client, "Ensimmäinen käynti", agreed="Sovittiin uusi aika")
    teams.a1.correct(first, situation="Ensimmäinen käynti, korjattu")
    teams.a1.sign_visit(other, "Toisen käynti")
    teams.settle()
    teams.a2.sign_visit(client, "Toinen käynti")
    teams.settle()
    assert teams.a1.hand_over(client, teams.west) == 2
    teams.settle()
    for laptop in (teams.a1, teams.a2):
        assert holds_nothing(laptop, client)
        assert laptop.problems() == []
        whole(laptop, "Toisen käynti")
    for laptop in (teams.b1, teams.b2):
        whole(laptop, "Ensimmäinen käynti, korjattu", "Toinen käynti")
        assert [row.id for row in laptop.casework.clients.rows()] == [client]
    teams.b1.sign_visit(client, "Kolmas käynti")
    teams.b2.correct(first, situation="Ensimmäinen käynti, vielä korjattu")
    teams.settle()
    for laptop in (teams.b1, teams.b2):
        whole(laptop, "Ensimmäinen käynti, vielä korjattu", "Kolmas käynti", "Toinen käynti")
    assert teams.b1.export() == teams.b2.export()
    assert holds_nothing(teams.a1, client)


def test_a_note_written_offline_before_and_after_the_move_arrives_at_the_new_team(on_both: Teams) -> None:
    teams = on_both
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    late = teams.a2.sign_visit(client, "Kenttäpäivän käynti", agreed="Sovittiin soitto")
    draft = teams.a2.draft(client, "Kesken jäänyt")
    teams.a2.casework.drafts.save(draft)
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    assert teams.a2.casework.status.now().waiting == 0
    whole(teams.b1, "Ensimmäinen käynti", "Kenttäpäivän käynti")
    assert teams.b1.casework.visits.get(late).author == teams.b2.casework.visits.get(late).author
    assert not holds_nothing(teams.a2, client)  # the unfinished text keeps its part of the record here
    teams.a2.casework.visits.sign(draft)
    teams.settle()
    assert holds_nothing(teams.a2, client)
    for laptop in (teams.b1, teams.b2):
        whole(laptop, "Ensimmäinen käynti", "Kenttäpäivän käynti", "Kesken jäänyt")
    whole(teams.a2)


def test_a_record_that_comes_back_is_whole_on_every_laptop_of_its_first_team(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    teams.a2.sign_visit(client, "Myöhäinen käynti")
    teams.a1.hand_over(client, teams.west)
    both_sync(teams.a1, teams.b1, teams.b2)
    teams.b2.sign_visit(client, "Lännen myöhäinen")
    teams.b1.sign_visit(client, "Lännen käynti")
    teams.b1.hand_over(client, teams.east)
    teams.settle()
    everything = ("Ensimmäinen käynti", "Lännen käynti", "Lännen myöhäinen", "Myöhäinen käynti")
    for laptop in (teams.a1, teams.a2):
        whole(laptop, *everything)
    assert teams.a1.export() == teams.a2.export()
    for laptop in (teams.b1, teams.b2):
        assert holds_nothing(laptop, client)
        whole(laptop)
    teams.a2.sign_visit(client, "Taas idässä")
    teams.settle()
    whole(teams.a1, *everything, "Taas idässä")
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    whole(teams.b2, *everything, "Taas idässä")
    assert holds_nothing(teams.a2, client)


def test_new_keys_on_either_side_leave_the_moved_record_readable_and_writable(
    organisation: Organisation, teams: Teams
) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäisellä avaimella")
    thief_a, thief_b = (
        organisation.join(Role.SOCIAL_INSTRUCTOR),
        organisation.join(Role.SOCIAL_INSTRUCTOR, team="Nopsajalka Länsi"),
    )
    teams.settle()
    revoking.revoke(teams.a1.vault, teams.a1.server(), thief_a.vault.identity.device, teams.a1.now)
    teams.settle()
    teams.a1.sign_visit(client, "Toisella avaimella")
    teams.settle()
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    teams.b1.sign_visit(client, "Lännen avaimella")
    revoking.revoke(teams.a1.vault, teams.a1.server(), thief_b.vault.identity.device, teams.a1.now)
    teams.settle()
    teams.b2.sign_visit(client, "Lännen uudella avaimella")
    teams.settle()
    newcomer = organisation.join(Role.SOCIAL_INSTRUCTOR, team="Nopsajalka Länsi")
    teams.settle()
    newcomer.sync()
    for laptop in (teams.b1, newcomer):
        whole(laptop, "Ensimmäisellä avaimella", "Lännen avaimella", "Lännen uudella avaimella", "Toisella avaimella")


def test_a_laptop_that_joins_the_old_team_afterwards_learns_nothing_and_misses_nothing(
    organisation: Organisation, teams: Teams
) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    newcomer = organisation.join(Role.SOCIAL_INSTRUCTOR)
    both_sync(newcomer, *teams.laptops)
    newcomer.sync()
    assert newcomer.sql("SELECT 1 FROM stream WHERE client = ?", client) == []
    assert newcomer.problems() == []
    whole(newcomer)


def test_photos_go_with_the_record_and_leave_the_old_team(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Kuvallinen käynti")
    photo = photo_of(teams.a1, client, noise(300))
    teams.settle()
    move_photos(teams.a1)
    late = photo_of(teams.a2, client, noise(310))
    teams.a1.hand_over(client, teams.west)
    both_sync(teams.a2, teams.b1)
    assert not holds_nothing(teams.a2, client)  # a photo waits to be sent
    move_photos(teams.a2)
    teams.settle()
    for one in (photo, late):
        teams.b1.casework.attachments.want([one])
        move_photos(teams.b1)
        assert teams.b1.casework.attachments.content(one)
    assert holds_nothing(teams.a2, client)
    assert not any(teams.a2.paths.attachments.rglob("*/*"))


def test_what_cannot_be_done_is_said_and_nothing_has_moved(teams: Teams, organisation: Organisation) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    nobody = organisation.add_team("Tyhjä tiimi")
    with pytest.raises(Refused, match="Nobody in that team"):
        teams.a1.hand_over(client, nobody)
    with pytest.raises(BadInput):
        teams.a1.hand_over(client, teams.west, why="  ")
    with pytest.raises(Refused, match="nothing of this client"):
        teams.a1.hand_over(bytes(16), teams.west)
    with pytest.raises(Refused, match="nothing of this client"):
        teams.b1.hand_over(client, teams.east)
    teams.a1.line.cut = (1, "before")
    with pytest.raises(NoConnection):
        teams.a1.hand_over(client, teams.west)
    teams.a1.line.cut = None
    teams.settle()
    whole(teams.a2, "Ensimmäinen käynti")
    whole(teams.b1)


@pytest.mark.parametrize("request_number", range(1, 6, 2))
def test_a_line_that_is_cut_anywhere_leaves_the_record_with_one_team_or_the_other(
    teams: Teams, request_number: int
) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    teams.a1.line.cut = (request_number, "after")
    try:
        teams.a1.hand_over(client, teams.west)
    except NoConnection:
        teams.a1.line.cut = None
        teams.settle()
        if not holds_nothing(teams.a1, client):
            assert teams.a1.hand_over(client, teams.west) == 2
    teams.a1.line.cut = None
    teams.settle()
    assert holds_nothing(teams.a1, client)
    assert holds_nothing(teams.a2, client)
    whole(teams.b1, "Ensimmäinen käynti")


def test_two_who_hand_over_the_same_client_at_once_end_with_one_hand_over(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    teams.a1.hand_over(client, teams.west)
    with pytest.raises(Refused, match="nothing of this client"):
        teams.a2.hand_over(client, teams.west)
    teams.settle()
    whole(teams.b2, "Ensimmäinen käynti")
    assert len(teams.b2.casework.hand_overs.of_team()) == 1


def test_what_a_nurse_has_stays_until_she_hands_it_over_and_a_task_reminds_her(
    organisation: Organisation, teams: Teams
) -> None:
    nurse = organisation.join(Role.NURSE, "Noora Hoitaja")
    theirs = organisation.join(Role.NURSE, "Niina Hoitaja", team="Nopsajalka Länsi")
    client = teams.a1.add_client("Aatu Kuvitteellinen")
    both_sync(nurse, *teams.laptops)
    nurse.sign_visit(client, "Verenpaine mitattu")
    both_sync(nurse, *teams.laptops)
    teams.a1.hand_over(client, teams.west)
    both_sync(nurse, theirs, *teams.laptops)
    assert [row.id for row in nurse.casework.clients.rows()] == [client]
    (task,) = [one for one in nurse.casework.tasks.open() if one.rule == "left_behind"]
    assert (task.client_name, task.register, task.mine) == ("Aatu K.", "health", True)
    assert nurse.casework.hand_overs.registers(client) == ("health",)
    nurse.hand_over(client, teams.west, *nurse.casework.hand_overs.registers(client))
    both_sync(nurse, theirs, *teams.laptops)
    assert holds_nothing(nurse, client)
    whole(theirs, "Verenpaine mitattu")
    assert teams.b1.problems() == teams.a1.problems() == []


def test_the_preview_says_what_leaves_and_the_lines_who_did_it_to_whom_and_why(
    organisation: Organisation, teams: Teams
) -> None:
    worker = organisation.join(Role.SOCIAL_WORKER, "Sanna Työntekijä")
    organisation.join(Role.NURSE, "Noora Hoitaja")
    client = worker.add_client("Aatu Kuvitteellinen")
    worker.sign_visit(client, "Käynti", agreed="Sovittu")
    assert not teams.a2.casework.hand_overs.may(client)
    both_sync(worker, *teams.laptops)
    assert not teams.a2.casework.hand_overs.may(client)  # an instructor asks
    with pytest.raises(Refused):
        teams.a2.casework.hand_overs.preview(client)
    preview = worker.casework.hand_overs.preview(client)
    assert [(part.register, part.visits) for part in preview.parts] == [("shared", 0), ("social", 1)]
    assert (preview.beside, preview.colleagues) == ("health", ("Noora Hoitaja",))
    assert [name for _, name in preview.teams] == ["Nopsajalka Länsi"]
    worker.hand_over(client, teams.west, *worker.casework.hand_overs.registers(client), why=WHY)
    both_sync(worker, *teams.laptops)
    for laptop in (worker, teams.a2):
        (line,) = laptop.casework.hand_overs.of_team()
        assert (line.who, line.to_team, line.came, line.why) == ("Sanna Työntekijä", "Nopsajalka Länsi", False, "")
    (line,) = teams.b2.casework.hand_overs.of_client(client)
    assert (line.who, line.from_team, line.came, line.why) == ("Sanna Työntekijä", "Nopsajalka Itä", True, WHY)
    assert line.registers == ("shared", "social")
    (task,) = [one for one in teams.b1.casework.tasks.open() if one.rule == "handed_over"]
    assert (task.client, task.mine) == (client, True)
    teams.b1.casework.tasks.done(task, "Lauri")
    teams.settle()
    assert [one for one in teams.b2.casework.tasks.open() if one.rule == "handed_over"] == []


def test_a_bundle_carries_the_record_to_the_new_team_and_the_move_to_the_old_one(teams: Teams, tmp_path: Path) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    teams.a1.hand_over(client, teams.west)
    teams.b1.sync()
    teams.b1.sign_visit(client, "Toinen käynti")
    bundles.write(teams.b1.vault, tmp_path / "b1.bundle")
    bundles.write(teams.a1.vault, tmp_path / "a1.bundle")
    assert bundles.take(teams.b2.vault, tmp_path / "b1.bundle").problems == []
    assert bundles.take(teams.a2.vault, tmp_path / "a1.bundle").problems == []
    whole(teams.b2, "Ensimmäinen käynti", "Toinen käynti")
    teams.a2.sign_visit(client, "Kentällä vielä")
    teams.settle()
    assert holds_nothing(teams.a2, client)
    whole(teams.b2, "Ensimmäinen käynti", "Kentällä vielä", "Toinen käynti")
    assert bundles.take(teams.a2.vault, tmp_path / "b1.bundle").problems == []
    assert holds_nothing(teams.a2, client)


def test_what_was_begun_offline_for_a_client_who_went_follows_him(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.settle()
    teams.a2.sign_visit(client, "Ensimmäinen, kentällä")  # begins the social part of the record
    teams.a1.hand_over(client, teams.west, "shared")
    teams.settle()
    teams.settle()
    for laptop in (teams.b1, teams.b2):
        whole(laptop, "Ensimmäinen, kentällä")
    for laptop in (teams.a1, teams.a2):
        assert holds_nothing(laptop, client)
        whole(laptop)


@pytest.mark.parametrize("by", ["a colleague", "this laptop", "there, back and there again"])
def test_a_backup_from_before_the_hand_over_is_no_copy_and_forgets_the_client_too(
    teams: Teams, tmp_path: Path, by: str
) -> None:
    client, other = teams.a2.add_client(), teams.a2.add_client("Beata Keksitty")
    teams.a2.sign_visit(client, "Ennen varmuuskopiota")
    teams.settle()
    teams.a2.vault.backup(tmp_path / "a2.backup", PASSPHRASE)
    teams.a2.sign_visit(client, "Varmuuskopion jälkeen")
    teams.a2.sign_visit(other, "Toisen käynti")
    teams.settle()
    (teams.a2 if by == "this laptop" else teams.a1).hand_over(client, teams.west)
    teams.settle()
    seen = ["Ennen varmuuskopiota", "Varmuuskopion jälkeen"]
    if by == "there, back and there again":
        teams.b1.hand_over(client, teams.east)
        teams.settle()
        teams.a2.sign_visit(client, "Takaisin tultua")
        seen.append("Takaisin tultua")
        teams.settle()
        teams.a1.hand_over(client, teams.west)
        teams.settle()
    teams.a2.lock()
    restore_backup(tmp_path / "a2.backup", teams.a2.paths, PASSPHRASE, teams.a2.store, costs=CHEAP)
    teams.a2.unlock()
    teams.settle()
    assert teams.a2.problems() == []
    assert holds_nothing(teams.a2, client)
    assert teams.a2.situations() == ["Toisen käynti"]
    teams.a2.sign_visit(other, "Kirjaaminen jatkuu")
    teams.settle()
    assert teams.a1.situations() == ["Kirjaaminen jatkuu", "Toisen käynti"]
    assert teams.a2.casework.status.now().waiting == 0
    whole(teams.b1, *seen)


@pytest.mark.parametrize("begun", ["before", "after"])
def test_a_restored_server_is_told_of_the_hand_over_again(tmp_path: Path, begun: str) -> None:
    with ExitStack() as stack, RestorableServer(f"sqlite:///{tmp_path / 'server.db'}") as server:
        organisation = Organisation(tmp_path, server.running, stack)
        teams = two_teams(organisation)
        server.organisation = organisation
        if begun == "after":
            server.back_up()
        client = teams.a1.add_client()
        teams.a1.sign_visit(client, "Ensimmäinen käynti")
        teams.settle()
        if begun == "before":
            server.back_up()
        teams.a2.sign_visit(client, "Toinen käynti")
        teams.settle()
        teams.a1.hand_over(client, teams.west)
        teams.settle()
        teams.b1.sign_visit(client, "Kolmas käynti")
        teams.settle()
        server.put_back()
        teams.a1.sync()
        resume.confirm(teams.a1.vault)
        for _ in range(2):
            teams.settle()
        for laptop in (teams.b1, teams.b2):
            whole(laptop, "Ensimmäinen käynti", "Kolmas käynti", "Toinen käynti", problems=["rolled_back"])
        for laptop in (teams.a1, teams.a2):
            assert holds_nothing(laptop, client)
            assert laptop.casework.status.now().waiting == 0
        newcomer = organisation.join(Role.SOCIAL_INSTRUCTOR, team="Nopsajalka Länsi")
        both_sync(newcomer, *teams.laptops)
        newcomer.sync()
        whole(newcomer, "Ensimmäinen käynti", "Kolmas käynti", "Toinen käynti")
