"""Photos and documents from the command line, and beside an export that loses nothing."""

import json
from pathlib import Path

import pytest

from tests.support import pictures
from tests.support.attachments import noise
from tests.support.commands import Person, scripted
from tests.support.server import RunningServer

__all__ = ["scripted"]
CLIENT = "0c" * 16
VISIT = {"type": "client", "id": CLIENT, "name": "Aatu Kuvitteellinen"}


@pytest.fixture
def person(scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer) -> Person:
    """A social instructor with one client."""
    made = Person(scripted, "profile", capsys)
    assert made.found(quick_server.url, quick_server.new_token()).code == 0
    lines = scripted / "people.jsonl"
    lines.write_text(json.dumps(VISIT) + "\n", encoding="utf-8")
    assert made.run("import", lines).code == 0
    return made


def photo(folder: Path, name: str = "Asunnon ovi.jpg", raw: bytes = b"") -> Path:
    file = folder / name
    file.write_bytes(raw or pictures.jpeg())
    return file


def test_a_file_is_attached_listed_and_taken_out(person: Person) -> None:
    made = person.run("attach", photo(person.folder), "--client", "Aatu Kuvitteellinen", "--json").json["attachment"]
    assert person.run("sync").code == 0
    (listed,) = person.run("attachments", "list", "--client", CLIENT, "--json").json
    assert (listed["attachment"], listed["name"], listed["place"]) == (made, "Asunnon ovi.jpg", "here")
    copy = person.folder / "copy.jpg"
    assert person.run("attachments", "get", made, copy, "--reason", "Asiakas pyysi").code == 0
    assert len(copy.read_bytes()) == listed["bytes"]
    assert pictures.CANARY.encode() not in copy.read_bytes()
    again = person.run("attachments", "get", made, copy, "--reason", "Asiakas pyysi")
    assert again.code == 2
    assert person.run("attachments", "get", made, person.folder / "b.jpg", "--reason", " ").code == 2
    assert not (person.folder / "b.jpg").exists()


@pytest.mark.parametrize("client", ["Ei Kukaan", "00" * 16])
def test_an_unknown_client_is_one_sentence(person: Person, client: str) -> None:
    answer = person.run("attach", photo(person.folder), "--client", client)
    assert answer.code == 2
    assert len(answer.err.strip().splitlines()) == 1


def test_an_export_with_its_files_comes_back_the_same_elsewhere(
    person: Person, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    for name, raw in (("a.jpg", noise()), ("b.pdf", pictures.pdf())):
        assert person.run("attach", photo(person.folder, name, raw), "--client", CLIENT).code == 0
    files = person.folder / "files"
    exported = person.run("export", "--format", "jsonl", "--attachments", files)
    assert (exported.code, exported.err) == (0, "")
    assert sorted(path.suffix for path in files.iterdir()) == [".jpg", ".pdf"]
    bare = person.run("export", "--format", "jsonl")
    assert bare.out == exported.out
    assert "--attachments" in bare.err
    lines = person.folder / "all.jsonl"
    lines.write_text(exported.out, encoding="utf-8")
    other = Person(person.folder, "other", capsys)
    assert other.found(quick_server.url, quick_server.new_token()).code == 0
    assert other.run("import", lines, "--attachments", files).code == 0
    again = other.folder / "again"
    assert other.run("export", "--format", "jsonl", "--attachments", again).out == exported.out
    assert {one.name: one.read_bytes() for one in again.iterdir()} == {
        one.name: one.read_bytes() for one in files.iterdir()
    }
    assert other.run("vault", "check").code == 0


def test_a_file_that_is_not_the_exported_one_is_refused(
    person: Person, capsys: pytest.CaptureFixture[str], quick_server: RunningServer
) -> None:
    assert person.run("attach", photo(person.folder), "--client", CLIENT).code == 0
    files, lines = person.folder / "files", person.folder / "all.jsonl"
    lines.write_text(person.run("export", "--format", "jsonl", "--attachments", files).out, encoding="utf-8")
    (file,) = files.iterdir()
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    other = Person(person.folder, "other", capsys)
    assert other.found(quick_server.url, quick_server.new_token()).code == 0
    answer = other.run("import", lines, "--attachments", files)
    assert answer.code == 2
    assert file.name in answer.err
