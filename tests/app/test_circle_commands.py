"""Restricted clients from the command line: who has them is listed by a lead who has not, and changed."""

from pathlib import Path

import pytest

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain.client import ClientFields
from lahityo.services.casework import Casework
from lahityo.services.circles import Restriction
from tests.support.commands import PASSPHRASE, Person
from tests.support.server import RunningServer


def test_a_lead_names_other_persons_of_a_client_whom_he_does_not_see(
    scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    lead, worker, other = (Person(scripted, name, capsys) for name in ("lead", "worker", "other"))
    assert lead.found(quick_server.url, quick_server.new_token(), "team_lead").code == 0
    for person, name in ((worker, "Jari Lummela"), (other, "Hilla Suo")):
        assert person.run("join", lead.invite(name, "social_instructor"), "--json").code == 0
        assert lead.run("sync").code == 0
    with runtime.opened(ProfilePaths(worker.profile), PASSPHRASE) as vault:
        restriction = Restriction(frozenset(), True, "Turvakielto")
        Casework(vault, vault.clock).clients.add(ClientFields(name="Rauni Rajattu"), "", restriction)
    for person in (worker, lead, worker, other):
        assert person.run("sync").code == 0
    (known,) = lead.run("circles", "--json").json
    assert [one["name"] for one in known["members"]] == ["Jari Lummela"]
    assert (known["own"], known["emergency"]) == (False, True)
    assert "Rauni" not in lead.run("circles").out
    people = {one["name"]: one["member"] for one in lead.run("devices", "--json").json}

    assert other.run("circle", known["circle"], people["Hilla Suo"]).code == 5
    assert lead.run("circle", "ei", people["Hilla Suo"]).code == 2
    changed = lead.run("circle", known["circle"][:12], people["Hilla Suo"], people["Jari Lummela"], "--json")
    assert changed.code == 0, changed.err
    for person in (worker, other):
        assert person.run("sync").code == 0
    assert "Rauni Rajattu" in other.run("export", "--format", "jsonl").out
    assert lead.run("circle", known["circle"], people["Hilla Suo"]).code == 0
    for person in (other, worker):
        assert person.run("sync").code == 0
    assert "Rauni" not in worker.run("export", "--format", "jsonl").out
    assert lead.run("export", "--format", "jsonl").out == ""


def test_a_client_of_the_team_is_restricted_and_given_back(
    scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    lead, worker = (Person(scripted, name, capsys) for name in ("lead", "worker"))
    assert lead.found(quick_server.url, quick_server.new_token(), "team_lead").code == 0
    assert worker.run("join", lead.invite("Jari Lummela", "social_instructor"), "--json").code == 0
    with runtime.opened(ProfilePaths(worker.profile), PASSPHRASE) as vault:
        client = Casework(vault, vault.clock).clients.add(ClientFields(name="Rauni Rajattu")).hex()
    for person in (worker, lead, worker, lead):
        assert person.run("sync").code == 0
    assert "Rauni" in lead.run("export", "--format", "jsonl").out
    done = worker.run("restrict", client, "--why", "Turvakielto", "--json")
    assert done.code == 0, done.err
    assert lead.run("sync").code == 0
    assert "Rauni" not in lead.run("export", "--format", "jsonl").out
    assert lead.run("release", client, "--why", "Ei minun").code == 2
    assert worker.run("release", client, "--why", "Turvakielto päättyi").code == 0
    assert lead.run("sync").code == 0
    assert "Rauni Rajattu" in lead.run("export", "--format", "jsonl").out
    assert worker.run("release", client, "--why", "Uudelleen").code == 5
