"""The access log from the command line: a lead's alone, in four forms, and an export is in it."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.support.commands import Person
from tests.support.server import RunningServer

LINE = {"type": "client", "id": "0c" * 16, "name": "Aino Aho"}


@pytest.fixture
def lead(scripted: Path, capsys: pytest.CaptureFixture[str], quick_server: RunningServer) -> Person:
    """A team lead who has founded an organisation, with one client."""
    person = Person(scripted, "profile", capsys)
    assert person.found(quick_server.url, quick_server.new_token(), "team_lead").code == 0
    file = person.folder / "client.jsonl"
    file.write_text(json.dumps(LINE) + "\n", encoding="utf-8")
    assert person.run("import", file, "--json").json == {"imported": 1}
    return person


def test_an_export_is_in_the_log_and_the_lead_reads_it_in_every_form(lead: Person) -> None:
    assert lead.run("access-log", "--client", "Aino Aho", "--format", "json").json == []
    assert lead.run("export", "--format", "jsonl").code == 0
    found = lead.run("access-log", "--client", "0c" * 16, "--format", "json").json
    assert [(one["part"], one["person"], one["role"], one["client"]) for one in found] == [
        ("export", "Outi Perustaja", "team_lead", "Aino Aho"), ("export", "Outi Perustaja", "team_lead", "Aino Aho"),
    ]  # fmt: skip
    text = lead.run("access-log").out
    assert text.count("Outi Perustaja") == 3
    assert "Aino Aho" in text
    lines = [json.loads(line) for line in lead.run("access-log", "--format", "jsonl").out.splitlines()]
    rows = list(csv.DictReader(io.StringIO(lead.run("access-log", "--format", "csv").out), delimiter=";"))
    assert len(lines) == len(rows) == 3
    assert [one["at"] for one in lines] == sorted(one["at"] for one in lines)
    assert lead.run("access-log", "--to", "2020-01-31", "--format", "jsonl").out == ""


def test_who_is_no_lead_is_refused_and_an_unknown_client_is_said(
    lead: Person, scripted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = lead.run("access-log", "--client", "Ei Ketään")
    assert (unknown.code, unknown.out) == (2, "")
    worker = Person(scripted, "worker", capsys)
    code = lead.invite("Sara Sosiaali", "social_instructor")
    assert worker.run("join", code).code == 0
    answer = worker.run("access-log")
    assert answer.code != 0
    assert answer.out == ""
    assert "team lead" in answer.err
