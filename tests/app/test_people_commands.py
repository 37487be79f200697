"""People and computers from the command line, and what the removed computer does at its next sync."""

import json
import time
from pathlib import Path

import pytest

from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.sync import founding
from lahityo.vault.recovery import split
from tests.support.commands import PASSPHRASE, Person
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
    assert "seen" not in theirs
    seen = {one["name"]: one["devices"][0]["seen"] for one in chief.run("devices", "--seen", "--json").json}
    assert abs(seen["Jari Lummela"] - time.time() * 1000) < 600_000
    assert [one["devices"][0]["seen"] for one in worker.run("devices", "--seen", "--json").json] == [None, None]
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


def test_another_role_takes_the_register_from_the_computer_at_its_next_sync(
    scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    chief, worker = Person(scripted, "chief", capsys), Person(scripted, "worker", capsys)
    assert chief.found(quick_server.url, quick_server.new_token(), "nurse").code == 0
    assert worker.run("join", chief.invite("Hanna Hoitaja", "nurse"), "--json").code == 0
    visit = {"type": "visit", "id": "0d" * 16, "client": LINE["id"], "register": "health", "kind": "home_visit",
             "start": "2026-11-20T09:30:00+02:00", "minutes": 30, "situation": "Haavahoito", "done": "", "agreed": "",
             "workers": ["Hanna Hoitaja"], "themes": [], "place": "",
             "signed": True}  # fmt: skip
    file = scripted / "client.jsonl"
    file.write_text(json.dumps(LINE) + "\n" + json.dumps(visit) + "\n", encoding="utf-8")
    imported = worker.run("import", file, "--json")
    assert imported.code == 0, imported.err
    member = next(one["member"] for one in chief.run("devices", "--json").json if one["name"] == "Hanna Hoitaja")
    assert worker.run("role", member, "social_worker").code == 5  # no administrator
    assert chief.run("role", member, "social_instructor", "--team", "Ei sellaista").code == 2
    assert chief.run("role", member, "social_instructor", "--json").json["role"] == "social_instructor"
    assert worker.run("sync", "--json").json["forgotten"] == 1
    checked = worker.run("vault", "check", "--json").json
    assert (checked["ok"], checked["forgotten"]) == (True, 1)
    assert "Haavahoito" not in worker.run("export", "--format", "jsonl").out
    assert chief.run("sync", "--json").code == 0
    assert "Haavahoito" in chief.run("export", "--format", "jsonl").out
    team = chief.run("team", "Nopsajalka Länsi", "--json").json["team"]
    assert chief.run("team", "nopsajalka länsi").code == 2
    changed = chief.run("role", member, "nurse", "--team", "Nopsajalka Länsi", "--admin", "--json").json
    assert (changed["team"], changed["admin"]) == (team, True)
    assert worker.run("sync", "--json").json["forgotten"] > 0
    assert worker.run("export", "--format", "jsonl").out == ""
    assert chief.run("role", member, "nurse", "--no-admin", "--json").json["admin"] is False


def test_lost_sheets_are_replaced_and_the_new_codes_open_a_vault_whose_passphrase_is_forgotten(
    scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    chief, worker = Person(scripted, "chief", capsys), Person(scripted, "worker", capsys)
    assert chief.found(quick_server.url, quick_server.new_token()).code == 0
    assert worker.run("join", chief.invite("Jari Lummela", "social_instructor"), "--json").code == 0
    assert chief.run("sheets", scripted / "first", "--printed").code == 0
    assert chief.run("sheets", scripted / "again").code == 5  # they are on paper alone
    assert worker.run("sheets", scripted / "mine", "--new").code == 5  # no administrator
    made = chief.run("sheets", scripted / "second", "--new")
    assert made.code == 0
    assert "void" in made.out
    assert len(list((scripted / "second").iterdir())) == 2

    with runtime.opened(ProfilePaths(chief.profile), PASSPHRASE) as vault:
        seed = founding.take_seed(vault)
    assert seed is not None
    codes, other = scripted / "codes", scripted / "other"
    codes.write_text("\n".join(split(seed)), encoding="utf-8")
    other.write_text("aivan toinen salalause\n", encoding="utf-8")
    early = worker.run("vault", "open-with-sheets", "--codes-file", codes, secret=other)
    assert early.code == 2
    assert "has not synchronised since then" in early.err
    assert worker.run("sync").code == 0
    assert worker.run("vault", "open-with-sheets", "--codes-file", codes, secret=other).code == 0
    assert worker.run("sync").code != 0  # the forgotten one
    assert worker.run("sync", secret=other).code == 0
