"""A client's record goes to another team: nothing of it is lost, the new team reads all of it, the old one nothing."""

from dataclasses import dataclass

import pytest

from lahityo.domain.codes import Role
from tests.support.organisation import Laptop, Organisation, both_sync

WEST = "Nopsajalka Länsi"


@dataclass
class Teams:
    """Two laptops of each team, and the second team's id."""

    a1: Laptop
    a2: Laptop
    b1: Laptop
    b2: Laptop
    west: bytes

    def settle(self) -> None:
        both_sync(self.a1, self.a2, self.b1, self.b2)


@pytest.fixture
def teams(organisation: Organisation) -> Teams:
    a1 = organisation.found()
    a2 = organisation.join(Role.SOCIAL_INSTRUCTOR)
    west = organisation.add_team(WEST)
    b1 = organisation.join(Role.SOCIAL_WORKER, team=WEST)
    b2 = organisation.join(Role.SOCIAL_INSTRUCTOR, team=WEST)
    made = Teams(a1, a2, b1, b2, west)
    made.settle()
    return made


def test_the_new_team_reads_all_of_the_record_and_writes_on(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti", agreed="Sovittiin uusi aika")
    both_sync(teams.a1, teams.a2)
    teams.a2.sign_visit(client, "Toinen käynti")
    both_sync(teams.a1, teams.a2)
    assert teams.a1.hand_over(client, teams.west) == 2
    teams.settle()
    for laptop in (teams.b1, teams.b2):
        assert laptop.situations() == ["Ensimmäinen käynti", "Toinen käynti"]
        assert laptop.problems() == []
        assert laptop.casework.status.now().held == 0
    teams.b1.sign_visit(client, "Kolmas käynti")
    teams.b2.sign_visit(client, "Neljäs käynti")
    teams.settle()
    for laptop in (teams.b1, teams.b2):
        assert laptop.situations() == ["Ensimmäinen käynti", "Kolmas käynti", "Neljäs käynti", "Toinen käynti"]
        assert laptop.problems() == []
        assert laptop.vault.check().findings == ()
    assert teams.b1.export() == teams.b2.export()


def test_a_note_written_offline_before_and_after_the_move_arrives_at_the_new_team(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    late = teams.a2.sign_visit(client, "Kenttäpäivän käynti", agreed="Sovittiin soitto")
    teams.a1.hand_over(client, teams.west)
    teams.settle()
    assert teams.a2.casework.status.now().waiting == 0
    for laptop in (teams.b1, teams.b2):
        assert laptop.situations() == ["Ensimmäinen käynti", "Kenttäpäivän käynti"]
        assert laptop.problems() == []
        assert laptop.casework.visits.get(late).author == teams.b1.casework.visits.get(late).author
        assert laptop.vault.check().findings == ()


def test_a_record_that_comes_back_is_whole_on_every_laptop_of_its_first_team(teams: Teams) -> None:
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, "Ensimmäinen käynti")
    teams.settle()
    teams.a2.sign_visit(client, "Myöhäinen käynti")
    teams.a1.hand_over(client, teams.west)
    both_sync(teams.a1, teams.b1, teams.b2)
    teams.b1.sign_visit(client, "Lännen käynti")
    teams.b1.hand_over(client, teams.a1.casework.desk.team())
    teams.settle()
    teams.b2.sync()
    for laptop in (teams.a1, teams.a2):
        assert laptop.situations() == ["Ensimmäinen käynti", "Lännen käynti", "Myöhäinen käynti"]
        assert laptop.problems() == []
        assert laptop.vault.check().findings == ()
        before = laptop.tables()
        laptop.vault.rebuild()
        assert laptop.tables() == before
    assert teams.a1.export() == teams.a2.export()
    teams.a2.sign_visit(client, "Taas idässä")
    teams.settle()
    assert "Taas idässä" in teams.a1.situations()
