"""What is given up stays on one computer, and what is written behind it in the same register reaches the colleagues."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from lahityo.domain.codes import Role
from lahityo.sync import bundles
from lahityo.vault import forgetting
from tests.support.giving_up import give_up, nothing_waits, refuse_what_waits, refused, whole
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import running_server

Two = tuple[Laptop, Laptop]


def _later_visits_arrive(first: Laptop, second: Laptop) -> None:
    client = first.add_client()
    first.sign_visit(client, "Ensimmäinen")
    both_sync(first, second)
    refused(first, client, "Luovuttu")
    before = first.sql("SELECT head FROM own_log ORDER BY n")
    give_up(first)
    first.sign_visit(client, "Myöhempi")
    first.seal()
    first.sign_visit(client, "Viimeinen")
    both_sync(first, second)
    assert sorted(second.situations()) == ["Ensimmäinen", "Myöhempi", "Viimeinen"]
    assert sorted(first.situations()) == ["Ensimmäinen", "Luovuttu", "Myöhempi", "Viimeinen"]
    assert first.sql("SELECT head FROM own_log ORDER BY n")[: len(before)] == before  # as the anchor knows it
    nothing_waits(first)
    assert {one.reason for one in first.casework.troubles.history()} == {"Kirjattu toisaalle"}
    whole(first)
    whole(second)
    first.lock()
    first.unlock()
    first.sign_visit(client, "Seuraavana päivänä")
    both_sync(first, second)
    assert "Seuraavana päivänä" in second.situations()
    assert "Luovuttu" not in second.situations()


def test_what_is_written_after_giving_up_arrives_and_what_was_given_up_never_does(two: Two) -> None:
    _later_visits_arrive(*two)


@pytest.mark.postgres
def test_what_is_written_after_giving_up_arrives_at_a_server_on_postgresql(
    tmp_path: Path, postgres_database: str
) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(running_server(postgres_database))
        office = Organisation(tmp_path, server, stack)
        _later_visits_arrive(office.found(), office.join(Role.SOCIAL_INSTRUCTOR))


def test_each_of_several_refused_entries_can_be_given_up(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    for number in range(2):
        refused(first, client, f"Luovuttu {number}")
        first.sign_visit(client, f"Perillä {number}")
        first.seal()
    lines = {line.numbers: first.casework.outbox.words(line.numbers) for line in first.casework.outbox.lines()}
    for numbers, words in lines.items():
        if any("Luovuttu" in value.value for one in words for _, value in one.values):
            first.casework.outbox.give_up(numbers, "Kirjattu toisaalle")
            both_sync(*two)
    assert sorted(second.situations()) == ["Perillä 0", "Perillä 1"]
    assert len(first.situations()) == 4
    nothing_waits(first)
    whole(first)


def test_a_place_that_is_refused_again_can_be_given_up_again_and_later_words_arrive(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    refused(first, client, "Luovuttu")
    give_up(first)
    first.sign_visit(client, "Sekin luovuttu")
    refuse_what_waits(first)
    assert len(first.casework.outbox.lines()) == 1
    give_up(first)
    first.sync()
    nothing_waits(first)
    first.sign_visit(client, "Perillä")
    both_sync(*two)
    assert second.situations() == ["Perillä"]
    assert len(first.situations()) == 3
    whole(first)


def test_a_register_whose_key_was_given_up_is_announced_with_the_next_words(two: Two) -> None:
    first, second = two
    client = second.add_client()
    both_sync(*two)
    refused(first, client, "Luovuttu")  # the first of this register: its key goes before it
    give_up(first)
    first.sync()
    nothing_waits(first)
    first.sign_visit(client, "Perillä")
    both_sync(*two)
    assert second.situations() == ["Perillä"]
    nothing_waits(first)
    whole(first)
    whole(second)


def test_what_a_bundle_took_to_a_colleague_keeps_its_place(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Ensimmäinen")
    both_sync(*two)
    refused(first, client, "Tikulla jo perillä")
    bundles.write(first.vault, tmp_path / "bundle")
    bundles.take(second.vault, tmp_path / "bundle")
    give_up(first)
    first.sign_visit(client, "Myöhempi")
    both_sync(*two)
    bundles.write(first.vault, tmp_path / "bundle")
    bundles.take(second.vault, tmp_path / "bundle")
    assert "Myöhempi" in second.situations()
    assert second.problems() == []


def test_a_record_that_left_this_computer_comes_back_with_what_was_given_up(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(*two)
    refused(first, client, "Luovuttu")
    give_up(first)
    first.sign_visit(client, "Myöhempi")
    both_sync(*two)
    before = first.tables()
    kept = first.sql(
        "SELECT stream.stream, epoch, key FROM stream_key JOIN stream ON stream.id = stream_key.stream"
        " WHERE client = ?", client
    )  # fmt: skip
    keys = {bytes(one): {int(epoch): bytes(key)} for one, epoch, key in kept}  # type: ignore[call-overload]
    assert not first.vault.write(lambda tx: forgetting.forget(tx, keys)).waiting
    assert first.situations() == []
    assert first.vault.check().findings == ()
    assert first.vault.write(lambda tx: all(forgetting.revive(tx.log, one, found) for one, found in keys.items()))
    assert sorted(first.situations()) == ["Luovuttu", "Myöhempi"]
    assert first.tables()["record"] == before["record"]
    assert first.vault.check().findings == ()
    first.sign_visit(client, "Palattua")
    both_sync(*two)
    assert sorted(second.situations()) == ["Myöhempi", "Palattua"]
