"""The headless commands as scripts meet them: documents, exit codes, and one sentence when something is wrong."""

import json
import shutil
from pathlib import Path

import pytest

import sample_text
from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Register
from lahityo.vault import meta
from lahityo.vault.instance import InstanceLock
from tests.support.commands import PASSPHRASE, Answer, Person
from tests.support.organisation import TEAM
from tests.support.server import RunningServer
from tests.support.vaults import files_of

VISIT = {
    "client": {"name": "Aatu Kuvitteellinen", "born": "1980-05-31"},
    "kind": "home_visit",
    "start": "2026-11-20T09:30:00+02:00",
    "minutes": 45,
    "register": "social",
    "place": "Koti",
    "themes": ["income", "wellbeing"],
    "situation": "Tavattiin sillan alla, puhuttiin äidistä.",
    "done": "Täytettiin hakemus.",
    "agreed": "Mennään pankkiin.",
    "workers": ["Outi Perustaja"],
    "signed": True,
    "id": "visit-1",
}


@pytest.fixture
def person(scripted: Path, capsys: pytest.CaptureFixture[str]) -> Person:
    """A profile that is not there yet."""
    return Person(scripted, "profile", capsys)


@pytest.fixture
def member(person: Person, quick_server: RunningServer) -> Person:
    """A social instructor who has founded an organisation."""
    assert person.found(quick_server.url, quick_server.new_token()).code == 0
    return person


def lines(person: Person, *visits: object, name: str = "visits.jsonl") -> Path:
    file = person.folder / name
    file.write_text("".join(json.dumps(visit, ensure_ascii=False) + "\n" for visit in visits), encoding="utf-8")
    return file


def refused(answer: Answer, code: int, *words: str) -> None:
    """Nothing on standard output, one sentence on standard error, and the code that scripts trust."""
    assert (answer.code, answer.out) == (code, "")
    assert len(answer.err.strip().splitlines()) == 1, answer.err
    assert answer.err.strip().endswith((".", "”"))
    assert "Traceback" not in answer.err
    for word in words:
        assert word in answer.err


def test_founding_inviting_joining_and_syncing_print_the_documents_that_scripts_read(
    person: Person, quick_server: RunningServer, capsys: pytest.CaptureFixture[str]
) -> None:
    document = person.found(quick_server.url, quick_server.new_token()).json
    assert set(document) >= {"organisation", "device", "fingerprint"}
    code = person.invite("Hilma Keksitty", "social_worker")
    other = Person(person.folder, "other", capsys)
    joined = other.run("join", code)
    assert joined.code == 0
    file = lines(person, VISIT)
    assert person.run("import", file, "--json").json == {"imported": 1}
    synced = person.run("sync", "--json").json
    assert set(synced) == {
        "pushed", "pulled", "bytes_out", "bytes_in", "round_trips", "refused", "conflicts", "forgotten",
    }  # fmt: skip
    assert (synced["pushed"], synced["pulled"], synced["refused"], synced["conflicts"]) == (3, 0, 0, 0)
    assert synced["bytes_out"] > 0
    got = other.run("sync", "--json").json
    assert (got["pushed"], got["pulled"]) == (0, 3)
    quiet = other.run("sync", "--json").json
    assert (quiet["round_trips"], quiet["pushed"], quiet["pulled"]) == (1, 0, 0)
    assert quiet["bytes_out"] + quiet["bytes_in"] < 2048
    (hit,) = [hit for hit in other.run("search", "sillalla", "--json").json if hit["visit"]]
    assert set(hit) == {"client", "visit", "kind", "start", "snippet"}
    assert (hit["client"], hit["kind"], hit["start"]) == ("Aatu Kuvitteellinen", "home_visit", VISIT["start"])
    assert "sillan alla" in hit["snippet"]
    assert other.run("search", "olematon", "--json").json == []


def test_the_export_is_the_import_format_lossless_and_sorted(member: Person) -> None:
    later = {**VISIT, "id": "visit-2", "start": "2026-11-21T09:30:00+02:00", "signed": False}
    bare = {
        "client": {"alias": "Tuntematon"}, "kind": "outreach", "start": "2026-11-19T22:00:00Z", "minutes": 0,
        "register": "social", "situation": "Nähtiin torilla.", "id": "visit-0",
    }  # fmt: skip
    member.run("import", lines(member, later, VISIT, bare))
    exported = member.run("export", "--format", "jsonl").out
    documents = [json.loads(line) for line in exported.splitlines()]
    assert documents == [bare, VISIT, {key: value for key, value in later.items() if key != "signed"}]


def test_an_export_imported_elsewhere_exports_the_same_bytes(
    member: Person, quick_server: RunningServer, capsys: pytest.CaptureFixture[str]
) -> None:
    people = sample_text.clients(5)
    member.run("import", lines(member, *sample_text.visits(30, people, register=Register.SOCIAL)))
    exported = member.run("export", "--format", "jsonl").out
    other = Person(member.folder, "elsewhere", capsys)
    assert other.found(quick_server.url, quick_server.new_token()).code == 0
    file = member.folder / "export.jsonl"
    file.write_text(exported, encoding="utf-8")
    assert other.run("import", file, "--json").json == {"imported": 30}
    assert other.run("export", "--format", "jsonl").out == exported


def test_importing_a_file_twice_adds_nothing(member: Person) -> None:
    file = lines(member, VISIT, {key: value for key, value in VISIT.items() if key != "id"})
    assert member.run("import", file, "--json").json == {"imported": 2}
    exported = member.run("export", "--format", "jsonl").out
    assert member.run("import", file, "--json").json == {"imported": 0}
    assert member.run("export", "--format", "jsonl").out == exported


@pytest.mark.parametrize(
    ("bent", "reason"),
    [
        ({"kind": "visit"}, "kind"), ({"start": "2026-11-20T09:30:00"}, "offset"), ({"minutes": "45"}, "minutes"),
        ({"register": "health"}, "health"), ({"client": {"name": ""}}, "client"), ({"extra": 1}, "not known"),
    ],
)  # fmt: skip
def test_a_bad_line_is_named_by_number_and_reason_and_nothing_of_the_file_is_imported(
    member: Person, bent: dict[str, object], reason: str
) -> None:
    file = lines(member, VISIT, {**VISIT, "id": "visit-2", **bent})
    refused(member.run("import", file), 2, "ine 2", reason, "Nothing of the file was imported")
    assert member.run("export", "--format", "jsonl").out == ""
    assert "Kuvitteellinen" not in member.run("import", file).err


def test_bad_input_has_exit_code_2(member: Person) -> None:
    refused(member.run("import", member.folder / "missing.jsonl"), 2)
    refused(member.run("search", "sana", bare=True), 2, "passphrase")
    refused(member.run("export", "--format", "csv"), 2)
    refused(member.run("invite", "--name", "X", "--role", "doctor", "--team", TEAM), 2)
    refused(member.run("invite", "--name", "X", "--role", "nurse", "--team", "Toinen"), 2, "no team")
    refused(member.run("join", "LT1-ABCDE"), 2, "code")
    refused(member.run("nonsense", bare=True), 2)
    refused(member.run("sync", secret=member.folder / "no-such-file"), 2)


def test_a_wrong_passphrase_has_exit_code_3_and_changes_nothing(member: Person) -> None:
    wrong = member.folder / "wrong"
    wrong.write_text("aivan toinen salalause\n", encoding="utf-8")
    before = files_of(member.profile)
    for command in (["sync"], ["export", "--format", "jsonl"], ["vault", "info", "--json"], ["vault", "check"]):
        refused(member.run(*command, secret=wrong), 3, "passphrase")
    assert files_of(member.profile) == before


def test_no_server_has_exit_code_4_and_everything_stays(
    person: Person, quick_server: RunningServer, capsys: pytest.CaptureFixture[str]
) -> None:
    dead = "http://127.0.0.1:9"
    refused(person.found(dead, "token"), 4, "server")
    assert person.found(quick_server.url, quick_server.new_token()).code == 0
    member = person
    member.run("import", lines(member, VISIT))
    exported = member.run("export", "--format", "jsonl").out
    with runtime.opened(ProfilePaths(member.profile), PASSPHRASE) as vault:
        moved = {
            "org": vault.identity.org,
        }
        del moved
        import msgspec

        elsewhere = msgspec.structs.replace(vault.identity, server=dead)
        vault.write(lambda tx: meta.put_struct(tx.connection, "identity", elsewhere))
    refused(member.run("sync", "--json"), 4, "safe on this computer")
    refused(member.run("invite", "--name", "X", "--role", "nurse", "--team", TEAM), 4)
    assert member.run("export", "--format", "jsonl").out == exported


def test_what_the_server_refuses_has_exit_code_5_and_leaves_no_profile_behind(
    person: Person, quick_server: RunningServer
) -> None:
    refused(person.found(quick_server.url, "no-such-token"), 5, "token")
    assert not (person.profile / "vault.db").exists()
    assert not (person.profile / "vault.header").exists()
    token = quick_server.new_token()
    assert person.found(quick_server.url, token).code == 0
    refused(person.found(quick_server.url, token), 2, "belongs to an organisation already")
    other = Person(person.folder, "second")
    other._capsys = person._capsys
    refused(other.found(quick_server.url, token), 5, "used already")
    code = person.invite("Hilma", "nurse")
    assert other.run("join", code).code == 0
    third = Person(person.folder, "third")
    third._capsys = person._capsys
    refused(third.run("join", code), 5, "used")
    refused(other.run("invite", "--name", "X", "--role", "nurse", "--team", TEAM), 5, "administrator")


DAMAGES = {
    "no vault": ("", 2, 5),
    "header flipped": ("vault.header", 5, 5),
    "database cut": ("vault.db", 5, 5),
    "database missing": ("vault.db", 5, 5),
    "header missing": ("vault.header", 2, 5),
}


def _damage(profile: Path, what: str) -> None:
    if what == "no vault":
        shutil.rmtree(profile)
        return
    file = profile / DAMAGES[what][0]
    content = file.read_bytes()
    if what.endswith("missing"):
        file.unlink()
    elif what.endswith("cut"):
        file.write_bytes(content[: len(content) // 3])
    else:
        file.write_bytes(content[:40] + bytes([content[40] ^ 1]) + content[41:])


def test_each_damage_has_its_own_sentence_and_leaves_the_files_as_they_were(member: Person) -> None:
    member.run("import", lines(member, VISIT))
    whole = files_of(member.profile)
    sentences: dict[str, str] = {}
    for what in DAMAGES:
        shutil.rmtree(member.profile, ignore_errors=True)
        member.profile.mkdir()
        for name, content in whole.items():
            (member.profile / name).write_bytes(content)
        _damage(member.profile, what)
        before = files_of(member.profile) if member.profile.exists() else {}
        answer = member.run("export", "--format", "jsonl")
        assert answer.code in DAMAGES[what][1:], (what, answer)
        refused(answer, answer.code)
        sentences[what] = answer.err
        after = files_of(member.profile) if member.profile.exists() else {}
        assert {name: one for name, one in after.items() if name != "profile.lock"} == {
            name: one for name, one in before.items() if name != "profile.lock"
        }
    assert len(set(sentences.values())) >= len(DAMAGES) - 1, sentences


def test_the_vault_commands_say_what_they_did(person: Person) -> None:
    assert person.run("vault", "create", "--json").json == {"keyring": False}
    refused(person.run("vault", "create"), 2)
    refused(person.run("sync"), 2, "organisation")
    info = person.run("vault", "info", "--json").json
    assert (info["protection"], info["joined"], info["visits"]) == ("passphrase alone", False, 0)


def test_check_rebuild_backup_and_restore_from_the_command_line(
    member: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    member.run("import", lines(member, VISIT))
    exported = member.run("export", "--format", "jsonl").out
    check = member.run("vault", "check", "--json").json
    # Three of the visit, and the line of the access log that tells of the export.
    assert (check["ok"], check["envelopes"], check["waiting"], check["findings"]) == (True, 0, 4, [])
    assert member.run("vault", "rebuild", "--json").json == {"changes": 4}
    assert member.run("export", "--format", "jsonl").out == exported
    backup = member.folder / "vault.backup"
    assert member.run("vault", "backup", backup, "--json").json["bytes"] > 0
    refused(member.run("vault", "backup", backup), 2, "exists")
    other = Person(member.folder, "restored", capsys)
    assert other.run("vault", "restore", backup).code == 0
    assert other.run("export", "--format", "jsonl").out == exported
    assert other.run("sync", "--json").json["refused"] == 0
    info = other.run("vault", "info", "--json").json
    assert info["registers"] == ["shared", "social", "team"]
    assert info["keys"] == ["roster 1", "shared 1", "social 1", "team 1"]
    refused(other.run("vault", "restore", lines(member, VISIT)), 2)


def test_a_check_that_finds_something_fails(member: Person) -> None:
    member.run("import", lines(member, VISIT))
    member.run("sync")
    with runtime.opened(ProfilePaths(member.profile), PASSPHRASE) as vault:
        vault.write(lambda tx: tx.connection.execute("UPDATE envelope SET signature = zeroblob(64)"))
    answer = member.run("vault", "check", "--json")
    assert answer.code == 5
    assert json.loads(answer.out)["ok"] is False
    assert "did not pass" in answer.err


def test_a_second_program_in_the_same_profile_is_refused(member: Person) -> None:
    with InstanceLock(ProfilePaths(member.profile).lock):
        refused(member.run("export", "--format", "jsonl"), 1, "open")
    assert member.run("export", "--format", "jsonl").code == 0


def test_processes_give_the_same_answers(scripted: Path, quick_server: RunningServer) -> None:
    person = Person(scripted, "alone")
    assert person.found(quick_server.url, quick_server.new_token()).json["keyring"] is False
    file = lines(person, VISIT)
    assert person.run("import", file, "--json").json == {"imported": 1}
    assert json.loads(person.run("export", "--format", "jsonl").out) == VISIT
    refused(person.run("search", "sana", secret=file), 3)
    refused(person.run("import", scripted / "missing"), 2)


def test_two_laptops_without_a_server_read_each_other_by_files(
    member: Person, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Person(member.folder, "other", capsys)
    assert other.run("join", member.invite("Toinen Tekijä", "social_instructor")).code == 0
    assert member.run("import", lines(member, VISIT)).code == 0
    stick = tmp_path / "stick"
    stick.mkdir()
    assert member.run("bundle", "exchange", stick, "--json").json["merged"] == 0
    got = other.run("bundle", "exchange", stick, "--json").json
    assert (got["incomplete"], got["problems"], got["unread"]) == (0, [], {})
    assert got["merged"] > 0
    assert other.run("export").out == member.run("export").out
    alone = tmp_path / "alone.lahityo-bundle"
    assert other.run("bundle", "export", alone).code == 0
    assert member.run("bundle", "import", alone, "--json").json["merged"] == 0
    alone.write_bytes(alone.read_bytes()[:-3])
    refused(member.run("bundle", "import", alone), 2, "copy it again")
