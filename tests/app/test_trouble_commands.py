"""What waits, what was refused, what was not believed and a restored server, from the command line."""

import json
from pathlib import Path

import pytest

from tests.support.commands import Person, scripted
from tests.support.organisation import quick_server
from tests.support.server import RunningServer

__all__ = ["quick_server", "scripted"]


@pytest.fixture
def member(scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer) -> Person:
    """A social instructor who has founded an organisation, with a client that has not been sent."""
    person = Person(scripted, "profile", capsys)
    assert person.found(quick_server.url, quick_server.new_token()).code == 0
    file = scripted / "visits.jsonl"
    visit = {
        "client": {"name": "Aatu Kuvitteellinen"}, "kind": "home_visit", "start": "2026-11-20T09:30:00+02:00",
        "minutes": 45, "register": "social", "place": "Koti", "situation": "Tavattiin.", "signed": True, "id": "v1",
    }  # fmt: skip
    file.write_text(json.dumps(visit, ensure_ascii=False) + "\n", encoding="utf-8")
    assert person.run("import", file).code == 0
    return person


def test_the_outbox_is_listed_until_it_has_been_sent(member: Person) -> None:
    waiting = member.run("outbox", "list", "--json").json
    assert {kind for one in waiting for kind in one["types"]} >= {"client", "visit"}
    assert all(one["do"] and not one["reason"] for one in waiting)
    assert member.run("sync").code == 0
    assert member.run("outbox", "list", "--json").json == []


def test_what_only_waits_cannot_be_given_up(member: Person) -> None:
    number = member.run("outbox", "list", "--json").json[0]["number"]
    answer = member.run("outbox", "give-up", str(number), "--reason", "Turha")
    assert (answer.code != 0, answer.out) == (True, "")
    assert "not on the list" in answer.err


def test_an_administrator_fills_a_server_up_and_problems_are_listed_and_saved(member: Person) -> None:
    assert "being filled up" in member.run("resume").out
    assert member.run("problems", "list", "--json").json == {"problems": [], "history": []}
    assert "0 refused and 0 not believed" in member.run("problems", "retry").out
    file = member.folder / "evidence"
    assert member.run("problems", "export", file).code == 0
    assert b"lahityo/evidence/1" in file.read_bytes()
    assert b"Kuvitteellinen" not in file.read_bytes()
    assert member.run("problems", "leave", "7", "--reason", "Turha").code != 0
