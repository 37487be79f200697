"""What is not on the server and what was not believed: nothing leaves the lists unless it arrived or was given up."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from lahityo.base.errors import BadInput
from lahityo.domain.client import ClientFields
from lahityo.protocol.codes import Outcome
from lahityo.services.record_writes import Do
from lahityo.services.troubles import ASK_ACCESS, NOT_THERE, SAY_WHY, WAIT
from tests.support.meddling import meddling, without_envelope
from tests.support.organisation import Laptop, both_sync

Two = tuple[Laptop, Laptop]


@pytest.fixture
def refused(two: Two) -> Two:
    """Two laptops; the first has written what the server does not take, since its person has lost the register."""
    first, _ = two
    client = first.add_client()
    both_sync(*two)
    first.sign_visit(client, "Ei päässyt perille")
    first.seal()
    first.spoil("UPDATE own_log SET outcome = 18 WHERE first IS NULL AND outcome IS NULL")
    return two


def test_every_change_that_is_not_sent_is_listed_with_what_it_is_of(two: Two) -> None:
    first, _ = two
    client = first.add_client("Aatu Kuvitteellinen")
    first.sign_visit(client, "Odottaa", agreed="Nähdään")
    unsent = first.casework.troubles.unsent()
    assert {kind for one in unsent for kind in one.types} >= {"client", "visit", "agreement"}
    assert {one.remedy for one in unsent} == {WAIT}
    assert {one.client_name for one in unsent} == {"Aatu K."}
    assert all(one.reason == "" for one in unsent)
    first.sync()
    # That a page was read waits too, but is nothing a person has to see to.
    first.casework.access.note(first.casework.access.opening(client, "overview"))
    assert first.casework.troubles.unsent() == []


def test_access_to_one_client_is_asked_for_once_until_the_task_is_done(refused: Two) -> None:
    founder, asking = refused
    line = founder.casework.outbox.lines()[0]
    with pytest.raises(BadInput):
        founder.casework.outbox.ask_access(line, "Pyyntö itselle")
    outbox, records = asking.casework.outbox, asking.casework.records
    assert outbox.ask_access(line, "Pyyntö")
    assert not outbox.ask_access(line, "Pyyntö uudestaan")
    (task,) = records.rows("team_task")
    records.write(Do("task", task.id, b"", "done"))
    assert outbox.ask_access(line, "Pyyntö sen jälkeen")
    assert len(records.rows("team_task")) == 2
    other = replace(line, client=b"\1" * 16)
    assert outbox.ask_access(other, "Toisesta asiakkaasta")


def test_a_refused_change_leaves_the_list_only_by_arriving_or_with_a_reason(refused: Two) -> None:
    first, second = refused
    unsent = first.casework.troubles.unsent()
    assert unsent
    assert {one.remedy for one in unsent} == {ASK_ACCESS}
    first.sync()  # nothing has changed that would make it worth another try
    assert first.casework.troubles.unsent() == unsent
    with pytest.raises(BadInput) as caught:
        first.casework.troubles.give_up([unsent[0].number], "  ")
    assert caught.value.text == SAY_WHY
    assert first.casework.troubles.unsent() == unsent
    first.sync(again=True)
    assert first.casework.troubles.unsent() == []
    second.sync()
    assert "Ei päässyt perille" in second.situations()


def test_what_was_given_up_is_in_the_history_with_its_reason_and_is_not_tried_again(refused: Two) -> None:
    first, second = refused
    for one in first.casework.troubles.unsent():
        first.casework.troubles.give_up([one.number], "Kirjattu jo toisaalle")
    assert first.casework.status.now().refused == 0
    assert {one.reason for one in first.casework.troubles.history()} == {"Kirjattu jo toisaalle"}
    first.sync(again=True)
    second.sync()
    assert "Ei päässyt perille" not in second.situations()
    assert "Ei päässyt perille" in first.situations()


def test_one_save_is_one_line_with_its_words_whatever_registers_it_is_of(two: Two, tmp_path: Path) -> None:
    first, _ = two
    client = first.add_client("Aatu Kuvitteellinen")
    first.sync()
    first.sign_visit(client, "Tilanne sanoin", agreed="Nähdään torstaina")
    assert len(first.casework.troubles.unsent()) > 1
    (line,) = first.casework.outbox.lines()
    assert {"visit", "agreement"} <= set(line.types)
    assert {"social", "shared"} <= set(line.registers)
    said = {value.value for one in first.casework.outbox.words(line.numbers) for _, value in one.values}
    assert {"Tilanne sanoin", "Nähdään torstaina"} <= said
    first.casework.outbox.save_words(client, "Sanat", tmp_path / "sanat.txt")
    assert (tmp_path / "sanat.txt").read_text(encoding="utf-8") == "Sanat"
    assert first.sql("SELECT part FROM opening") == [("export",)]


def test_giving_a_line_up_ends_all_of_its_changes(refused: Two) -> None:
    first, _ = refused
    (line,) = first.casework.outbox.lines()
    assert line.wants_access
    with pytest.raises(BadInput):
        first.casework.outbox.give_up(line.numbers, " ")
    assert len(first.casework.outbox.lines()) == 1
    first.casework.outbox.give_up(line.numbers, "Kirjattu toisaalle")
    assert first.casework.outbox.lines() == []
    assert len(first.casework.troubles.history()) == len(line.numbers)


def test_a_line_of_which_one_change_has_gone_meanwhile_is_given_up_as_a_whole_or_not_at_all(refused: Two) -> None:
    first, _ = refused
    (line,) = first.casework.outbox.lines()
    with pytest.raises(BadInput) as caught:
        first.casework.outbox.give_up((*line.numbers, 999_999), "Kirjattu toisaalle")
    assert caught.value.text == NOT_THERE
    assert first.casework.outbox.lines() == [line]
    assert first.casework.troubles.history() == []


def test_a_refused_key_is_of_the_line_of_what_waits_for_it_and_of_no_other(two: Two) -> None:
    first, second = two
    client = second.add_client("Aatu Kuvitteellinen")
    both_sync(*two)
    first.sign_visit(client, "Odottaa avainta")
    first.seal()
    first.casework.clients.change(first.casework.clients.get(client), ClientFields(name="Aatu K. Kuvitteellinen"), "")
    first.seal()
    own = "UPDATE own_log SET outcome = ? WHERE first IS NULL AND outcome IS NULL"
    # As the server answers: it knows no stream without its key.
    first.spoil(f"{own} AND seq IS NOT NULL AND stream = (SELECT stream FROM own_log WHERE epoch IS NOT NULL"
                " AND outcome IS NULL)", int(Outcome.UNKNOWN_STREAM))  # fmt: skip
    first.spoil(own, int(Outcome.NOT_ALLOWED))
    newer, older = first.casework.outbox.lines()
    assert newer.types == ("client",)
    assert "visit" in older.types
    assert older.wants_access
    first.casework.outbox.give_up(newer.numbers, "Kirjattu toisaalle")
    first.sync(again=True)
    both_sync(second)
    assert "Odottaa avainta" in second.situations()


def test_what_waits_behind_something_not_believed_is_listed_until_it_is_in_order(two: Two) -> None:
    first, second = two
    client = first.add_client("Aatu Kuvitteellinen")
    both_sync(*two)
    for number in range(3):
        first.sign_visit(client, f"Käynti {number}")
        first.seal()
    first.sync()
    second.line.tamper = meddling("social", without_envelope(1))
    second.sync()
    second.line.tamper = None
    (aside,) = second.casework.outbox.set_aside()
    assert (aside.client, aside.register, aside.client_name) == (client, "social", "Aatu K.")
    assert aside.count >= 1
    assert aside.text == "The server left out a change in the middle."
    second.sync(again=True)
    assert second.casework.outbox.set_aside() == []
    assert "Käynti 2" in second.situations()


def test_the_evidence_is_what_came_without_a_word_in_the_clear(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client("Salainen Asiakas")
    both_sync(*two)
    for number in range(3):
        first.sign_visit(client, f"Salaiset sanat {number}")
        first.seal()
    first.sync()
    second.line.tamper = meddling("social", without_envelope(1))
    second.sync()
    second.line.tamper = None
    (problem,) = second.casework.status.problems()
    assert problem.who == "Outi Perustaja"
    second.casework.troubles.save_evidence(tmp_path / "evidence")
    raw = (tmp_path / "evidence").read_bytes()
    for words in ("Salaiset", "Salainen", "Asiakas", "Outi"):
        assert words.encode() not in raw
    label, org, device, seq, head, found, held = msgspec.msgpack.decode(raw)
    roster = second.vault.roster
    assert (label, org, seq, head) == ("lahityo/evidence/1", roster.org, roster.seq, roster.head)
    assert device == second.vault.identity.device
    assert [one[1] for one in found] == ["gap"]
    assert held
    second.casework.troubles.acknowledge(problem.number, "Ylläpitäjä selvittää")
    assert second.casework.status.problems() == []
    assert [one.reason for one in second.casework.troubles.history()] == ["Ylläpitäjä selvittää"]
    second.sync(again=True)
    assert "Salaiset sanat 2" in second.situations()
