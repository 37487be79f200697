"""A backup from before something was given up is put back: the server holds other seals than the backup does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lahityo.vault.provision import restore_backup
from tests.support.giving_up import given_up_here, nothing_waits, refuse_what_waits, whole
from tests.support.organisation import Laptop, both_sync
from tests.support.vaults import CHEAP, PASSPHRASE

Two = tuple[Laptop, Laptop]
WHOLE, ONE_BY_ONE = 512 * 1024, 600
"""How much of a feed comes at once."""
Step = Callable[[Laptop, bytes], None]


def _written(laptop: Laptop, client: bytes) -> None:
    laptop.sign_visit(client, "Luovuttu")


def _refused(laptop: Laptop, _: bytes) -> None:
    refuse_what_waits(laptop)


def _followed(laptop: Laptop, client: bytes) -> None:
    laptop.sign_visit(client, "Seuraava")
    laptop.seal()


def _given_up(laptop: Laptop, _: bytes) -> None:
    """The refused one alone: what only waits behind it is none of it."""
    for line in laptop.casework.outbox.lines():
        words = [value.value for one in laptop.casework.outbox.words(line.numbers) for _, value in one.values]
        if line.reason and "Seuraava" not in words:
            laptop.casework.outbox.give_up(line.numbers, "Kirjattu toisaalle")


def _restore(laptop: Laptop, archive: Path) -> None:
    laptop.lock()
    restore_backup(archive, laptop.paths, PASSPHRASE, laptop.store, costs=CHEAP)
    laptop.unlock()


@pytest.mark.parametrize(
    ("moment", "page"),
    [
        ("before it was sealed", WHOLE),
        ("before it was refused", WHOLE),
        ("before anything followed", WHOLE),
        ("before it was given up", WHOLE),
        ("before it was given up", ONE_BY_ONE),
        ("after", WHOLE),
    ],
)
def test_a_backup_from_before_it_was_given_up_brings_no_alarm_and_loses_nothing(
    two: Two, tmp_path: Path, moment: str, page: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Ensimmäinen")
    both_sync(*two)
    archive = tmp_path / "backup"
    steps: list[tuple[str, Step]] = [
        ("", _written),
        ("before it was sealed", lambda laptop, _: laptop.seal()),
        ("before it was refused", _refused),
        ("before anything followed", _followed),
        ("before it was given up", _given_up),
        ("after", lambda *_: None),
    ]
    for name, step in steps:
        if name == moment:
            first.vault.backup(archive, PASSPHRASE)
        step(first, client)
    first.sync()
    first.sign_visit(client, "Viimeinen")
    both_sync(*two)
    there = ["Ensimmäinen", "Seuraava", "Viimeinen"]
    assert second.situations() == there

    _restore(first, archive)
    monkeypatch.setattr("lahityo.sync.engine.PAGE_BYTES", page)
    both_sync(*two)
    first.sync(again=True)
    for laptop in two:
        assert laptop.problems() == []
    assert second.situations() == there
    assert first.situations() == sorted([*there, "Luovuttu"])
    nothing_waits(first)
    assert len(given_up_here(first)) == 1
    first.sign_visit(client, "Palautuksen jälkeen")
    both_sync(*two)
    assert second.situations() == sorted([*there, "Palautuksen jälkeen"])
    nothing_waits(first)
    for laptop in two:
        assert laptop.problems() == []
        whole(laptop)


def test_a_backup_with_a_refused_new_client_lists_nothing_of_him_that_has_arrived_meanwhile(
    two: Two, tmp_path: Path
) -> None:
    first, second = two
    both_sync(*two)
    client = first.add_client("Beata Keksitty")
    first.sign_visit(client, "Luovuttu")
    refuse_what_waits(first)
    first.vault.backup(tmp_path / "backup", PASSPHRASE)
    _given_up(first, client)
    first.sign_visit(client, "Seuraava")
    both_sync(*two)
    assert second.situations() == ["Seuraava"]

    _restore(first, tmp_path / "backup")
    both_sync(*two)
    nothing_waits(first)
    assert first.situations() == ["Luovuttu", "Seuraava"]
    assert second.situations() == ["Seuraava"]
    for laptop in two:
        assert laptop.problems() == []
        whole(laptop)
