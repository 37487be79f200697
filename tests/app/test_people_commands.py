"""People and computers from the command line, and what the removed computer does at its next sync."""

import json
from pathlib import Path

import pytest

from tests.support.commands import Person
from tests.support.server import RunningServer

LINE = {"type": "client", "id": "0c" * 16, "name": "Aino Aho"}


def test_a_computer_is_listed_removed_and_erases_itself_at_its_next_sync(
    scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    chief, worker = Person(scripted, "chief", capsys), Person(scripted, "worker", capsys)
    assert chief.found(quick_server.url, quick_server.new_token()).code == 0
    assert worker.run("join", chief.invite("Jari Lummela", "social_instructor"), "--json").code == 0
    file = scripted / "client.jsonl"
    file.write_text(json.dumps(LINE) + "\n", encoding="utf-8")
    assert worker.run("import", file, "--json").code == 0

    assert chief.run("sync", "--json").code == 0
    people = {one["name"]: one for one in chief.run("devices", "--json").json}
    (own,), (theirs,) = people["Outi Perustaja"]["devices"], people["Jari Lummela"]["devices"]
    assert (own["this"], theirs["this"], theirs["revoked_at"]) == (True, False, None)
    assert set(theirs["holds"]) == {"shared", "social", "team"}
    assert chief.run("revoke", own["device"]).code == 2
    assert chief.run("revoke", "").code == 2
    assert worker.run("revoke", own["device"]).code == 5  # no administrator
    assert chief.run("revoke", theirs["device"], "--json").json == {"revoked": theirs["device"]}

    gone = worker.run("sync", "--json")
    assert gone.code == 5
    assert "removed from the organisation" in gone.err
    assert not any(path.name.startswith("vault") for path in worker.profile.iterdir())
    assert worker.run("sync", "--json").code == 2  # there is no vault any more
    mark = json.loads((worker.profile / "erased.json").read_text(encoding="utf-8"))
    assert (mark["erased"], mark["left"], mark["organisation"]) == (True, 0, "Kuvitteellinen hyvinvointialue")
    assert mark["sent"] > 0
    assert "Aino" not in json.dumps(mark)

    member = people["Jari Lummela"]["member"]
    assert chief.run("remove", member, "--json").json == {"removed": member}
    assert {one["name"]: one["removed"] for one in chief.run("devices", "--json").json}["Jari Lummela"]
    assert chief.run("remove", people["Outi Perustaja"]["member"]).code == 2
