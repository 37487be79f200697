"""Threat 38: logs, reports of faults and error outputs. None holds a word of what a client said or is called."""

import json
import logging
import sys
import threading
from pathlib import Path

import pytest

from lahityo.app import excepthook
from lahityo.base.errors import LahityoError
from tests.support.commands import Answer, Person
from tests.support.organisation import Laptop, both_sync
from tests.support.pages import flipped
from tests.support.server import RunningServer

CANARY = "kanarianlintu"
HETU = "010180-999A"
SECRETS = (CANARY, CANARY.upper(), CANARY.capitalize(), HETU, CANARY.encode().hex())
Two = tuple[Laptop, Laptop]


def _told(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.expects_log("a listener failed")
def test_every_logger_at_its_most_talkative_says_nothing_of_a_days_work(
    two: Two, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Ours, the database's, the web server's and the connection's, on both ends, with faults on the way."""
    caplog.set_level(logging.DEBUG)
    first, second = two
    client = first.add_client(f"{CANARY.capitalize()} Kuvitteellinen", hetu=HETU)
    visit = first.save_visit(client, f"Puhuttiin: {CANARY}", agreed=CANARY)
    both_sync(first, second)
    first.edit(visit, situation=f"{CANARY} yksi")
    second.edit(visit, situation=f"{CANARY} kaksi")
    both_sync(first, second)
    first.vault.subscribe(lambda _touched: _stumble(CANARY))
    with pytest.raises(LahityoError) as told:
        first.casework.visits.sign(first.draft(client, CANARY, place=CANARY * 500))
    first.sign_visit(client, f"Allekirjoitettu {CANARY}")
    first.search(CANARY)
    first.lock()
    first.paths.database.write_bytes(flipped(first.paths.database.read_bytes(), 1))
    with pytest.raises(LahityoError) as damaged:
        first.unlock()
    heard = "\n".join(f"{one.name} {one.getMessage()} {one.exc_text or ''}" for one in caplog.records)
    caught = capfd.readouterr()
    assert caplog.records, "nothing was logged at all"
    assert _told(heard + caught.out + caught.err + repr(told.value) + repr(damaged.value)) == []


def _stumble(word: str) -> None:
    raise RuntimeError(word)


def test_a_report_of_a_fault_nobody_caught_holds_no_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reports: list[str] = []
    log = tmp_path / "lahityo.log"
    excepthook.install(log, reports.append)
    try:
        _stumble(CANARY)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=_stumble, args=(CANARY,), name=CANARY)
    thread.start()
    thread.join()
    written = log.read_text(encoding="utf-8")
    assert written.count("RuntimeError") == len(reports) == 2
    assert _told(written + "".join(reports)) == []


@pytest.fixture
def member(scripted: Path, quick_server: RunningServer, capsys: pytest.CaptureFixture[str]) -> Person:
    """A worker at the command line."""
    person = Person(scripted, "profile", capsys)
    assert person.found(quick_server.url, quick_server.new_token()).code == 0
    return person


def test_the_command_line_refuses_without_repeating_what_was_given(member: Person) -> None:
    """A field that it does not know is named; what stands in a field never is."""
    visit = {
        "client": {"name": f"{CANARY} Kuvitteellinen", "hetu": HETU}, "kind": "home_visit", "register": "social",
        "start": "2026-11-20T09:30:00+02:00", "minutes": 45, "situation": CANARY, "id": "one",
    }  # fmt: skip
    spoilt = [{**visit, field: CANARY} for field in ("client", "kind", "start", "minutes", "register", "signed")]
    whole = json.dumps(visit)
    contents = [*map(json.dumps, spoilt), whole[:-5], CANARY, f"[{CANARY}]", f'"{CANARY}"']
    file = member.folder / "visits.jsonl"
    answers: list[Answer] = []
    for content in contents:
        file.write_text(content + "\n", encoding="utf-8")
        answers.append(member.run("import", file))
    wrong = member.folder / "wrong"
    wrong.write_text(CANARY + " aivan muu lause\n", encoding="utf-8")
    answers.append(member.run("vault", "check", secret=wrong))
    assert all(answer.code for answer in answers), answers
    assert all(answer.err for answer in answers)
    assert [answer.err for answer in answers if _told(answer.out + answer.err)] == []
    assert [path for path in member.profile.glob("*.log") if _told(path.read_text(encoding="utf-8"))] == []
