"""A client goes to another team or to named persons: from the command line each profession has its own part follow."""

from dataclasses import replace
from pathlib import Path

import pytest

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.services.casework import Casework
from tests.support.commands import PASSPHRASE, Person
from tests.support.server import RunningServer

WEST = "Nopsajalka Länsi"


def add_client(person: Person) -> str:
    with runtime.opened(ProfilePaths(person.profile), PASSPHRASE) as vault:
        return Casework(vault, vault.clock).clients.add(ClientFields(name="Aatu Kuvitteellinen")).hex()


def sign_visit(person: Person, client: str, situation: str) -> None:
    with runtime.opened(ProfilePaths(person.profile), PASSPHRASE) as vault:
        casework = Casework(vault, vault.clock)
        draft = casework.drafts.new(bytes.fromhex(client))
        casework.visits.sign(replace(draft, fields=replace(draft.fields, situation=situation)))


def sync(*people: Person) -> None:
    for _ in range(2):
        for one in people:
            done = one.run("sync", "--json")
            assert done.code == 0, done.err


def holds(person: Person) -> str:
    return person.run("export", "--format", "jsonl").out


@pytest.fixture
def people(scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer) -> list[Person]:
    """A lead and two nurses of a team, and a nurse and an instructor of another team."""
    names = ("lead", "nurse", "other", "western", "instructor")
    lead, nurse, other, western, instructor = (Person(scripted, name, capsys) for name in names)
    assert lead.found(quick_server.url, quick_server.new_token(), "team_lead").code == 0
    assert lead.run("team", WEST, "--json").code == 0
    for person, name in ((nurse, "Noora Hoitaja"), (other, "Olli Hoitaja")):
        assert person.run("join", lead.invite(name, "nurse"), "--json").code == 0
    for person, role in ((western, "nurse"), (instructor, "social_instructor")):
        invited = lead.run("invite", "--name", "Lauri Länsi", "--role", role, "--team", WEST, "--json").json
        assert person.run("join", invited["code"], "--json").code == 0
    sync(lead, nurse, other, western, instructor)
    return [lead, nurse, other, western, instructor]


@pytest.fixture
def client(people: list[Person]) -> str:
    """One whom both professions of the first team have met."""
    lead, nurse, other, *_ = people
    made = add_client(lead)
    sign_visit(lead, made, "Vuokra")
    sync(lead, nurse)
    sign_visit(nurse, made, "Verenpaine")
    sync(nurse, lead, other)
    assert "Verenpaine" in holds(other)
    return made


def test_after_a_hand_over_the_nurses_part_goes_to_the_same_team_without_its_being_named(
    people: list[Person], client: str
) -> None:
    lead, nurse, other, western, _ = people
    assert nurse.run("move-part", client, "--why", "Liian aikaisin").code == 5  # nothing has gone yet
    assert nurse.run("hand-over", client, WEST, "--why", "Ei minun").code == 5  # the lead's to do
    done = lead.run("hand-over", client, WEST, "--why", "Muutti länteen", "--json")
    assert done.json["registers"] == ["shared", "social"]
    sync(*people)
    assert "Vuokra" not in holds(lead)
    assert "Verenpaine" in holds(nurse)
    assert "Verenpaine" not in holds(western)
    assert nurse.run("move-part", client, "--why", " ").code == 2
    moved = nurse.run("move-part", client, "--why", "Muutti länteen", "--json")
    assert moved.json == {"client": client, "registers": ["health"]}
    sync(*people)
    assert "Verenpaine" in holds(western)
    for one in (nurse, other):
        assert "Aatu" not in holds(one)
    assert nurse.run("move-part", client, "--why", "Uudelleen").code == 2  # nobody is known by the id any more


def test_a_nurses_part_follows_a_client_to_the_named_persons_and_back(people: list[Person], client: str) -> None:
    lead, nurse, other, *_ = people
    ids = {one["name"]: one["member"] for one in lead.run("devices", "--json").json}
    assert lead.run("restrict", client, ids["Noora Hoitaja"], "--why", "Turvakielto", "--json").code == 0
    sync(*people)
    assert "Verenpaine" in holds(other)
    done = nurse.run("move-part", client, "--why", "Turvakielto")
    assert (done.code, done.out) == (0, "Your part of the record has been moved.\n")
    sync(*people)
    assert "Aatu" not in holds(other)
    assert "Verenpaine" in holds(nurse)
    assert nurse.run("move-part", client, "--why", "Uudelleen").code == 5
    assert lead.run("release", client, "--why", "Päättyi").code == 0
    sync(*people)
    assert "Verenpaine" not in holds(other)
    assert nurse.run("move-part", client, "--why", "Päättyi", "--json").json["registers"] == ["health"]
    sync(*people)
    assert "Verenpaine" in holds(other)
