"""Threat 26: a page of the vault's file is damaged or exchanged with another. It is named and never used."""

from pathlib import Path

import pytest

from lahityo.base.errors import VaultDamaged
from lahityo.vault.database import DATABASE_DAMAGED, DATABASE_TRUNCATED, PAGE_BYTES
from lahityo.vault.provision import restore_backup
from tests.support.organisation import Laptop, both_sync
from tests.support.pages import flipped, opened_with, page, with_page
from tests.support.vaults import CHEAP, PASSPHRASE, refused

Two = tuple[Laptop, Laptop]
REFUSED = {DATABASE_DAMAGED, DATABASE_TRUNCATED}


def _written(first: Laptop, second: Laptop) -> bytes:
    """A locked vault of some fifty pages; its file's content."""
    for number in range(12):
        first.sign_visit(first.add_client(f"Asiakas {number}"), f"Kirjaus {number} " * 60, agreed="Sovittu")
    both_sync(first, second)
    first.lock()
    return first.paths.database.read_bytes()


def _findings(laptop: Laptop, content: bytes) -> tuple[str, ...]:
    with opened_with(laptop, content) as fault:
        if fault is not None:
            assert fault.text in REFUSED
            return ()
        return laptop.vault.check().findings


def test_a_flipped_bit_is_told_by_the_number_of_its_page_or_closes_the_vault(two: Two) -> None:
    first, second = two
    whole = _written(first, second)
    named = 0
    for number in range(1, len(whole) // PAGE_BYTES + 1, 6):
        findings = _findings(first, flipped(whole, number))
        assert not findings or any(f"for page {number}" in one for one in findings), (number, findings)
        named += bool(findings)
    assert named >= 4
    assert _findings(first, whole) == ()


def test_two_exchanged_pages_are_both_named_or_close_the_vault(two: Two) -> None:
    first, second = two
    whole = _written(first, second)
    count = len(whole) // PAGE_BYTES
    named = 0
    for one, other in ((count // 2, count - 2), (count - 5, count - 1), (2, count // 3)):
        exchanged = with_page(with_page(whole, one, page(whole, other)), other, page(whole, one))
        findings = _findings(first, exchanged)
        assert not findings or all(any(f"for page {n}" in text for text in findings) for n in (one, other))
        named += bool(findings)
    assert named


def test_who_meets_a_damaged_page_is_told_and_everything_else_goes_on(two: Two) -> None:
    first, second = two
    (damaged,) = first.sql("SELECT rootpage FROM sqlite_master WHERE name = 'record'")[0]
    assert isinstance(damaged, int)
    whole = _written(first, second)
    with opened_with(first, flipped(whole, damaged)) as fault:
        assert fault is None
        with refused(VaultDamaged, DATABASE_DAMAGED):
            first.export()
        draft = first.draft(first.casework.clients.rows()[0].id, "Kirjoitettu vian jälkeen")
        with refused(VaultDamaged, DATABASE_DAMAGED):
            first.casework.visits.sign(draft)
        first.casework.drafts.save(draft)
        assert first.casework.drafts.get(draft.id) == draft


def test_a_backup_and_one_sync_bring_a_damaged_vault_back_whole(two: Two, tmp_path: Path) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Ennen varmuuskopiota")
    both_sync(first, second)
    first.vault.backup(tmp_path / "copy", PASSPHRASE)
    first.sign_visit(client, "Varmuuskopion jälkeen")
    both_sync(first, second)
    truth = first.export()
    first.lock()
    first.paths.database.write_bytes(flipped(first.paths.database.read_bytes(), 1))
    with pytest.raises(VaultDamaged) as told:
        first.unlock()
    assert "Restore a backup" in str(told.value)
    restore_backup(tmp_path / "copy", first.paths, PASSPHRASE, first.store, costs=CHEAP)
    first.unlock()
    first.sync()
    assert first.export() == truth
    assert first.vault.check().findings == ()
