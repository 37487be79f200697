"""Threat 27: an older page is put back, or the write-ahead log is cut. The cipher's own checks let both pass."""

import shutil
from pathlib import Path

from lahityo.base.errors import VaultDamaged
from lahityo.vault import anchor
from lahityo.vault.database import PAGE_BYTES
from tests.support.organisation import Laptop, both_sync
from tests.support.pages import opened_with, page, with_page

Two = tuple[Laptop, Laptop]


def test_a_write_ahead_log_that_was_cut_closes_the_vault_or_holds_everything_anchored(two: Two, tmp_path: Path) -> None:
    """The laptop lost its power after a sync, with all of its work still in the log, and someone cuts the log."""
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    for number in range(12):
        first.sign_visit(client, f"Kirjaus {number}")
    first.sync()
    truth = first.export()
    copied = tmp_path / "as it was"
    shutil.copytree(first.paths.root, copied)
    first.lock()
    log = (copied / "vault.db-wal").read_bytes()
    refused = []
    for part in range(10, -1, -2):
        shutil.rmtree(first.paths.root)
        shutil.copytree(copied, first.paths.root)
        (first.paths.root / "vault.db-wal").write_bytes(log[: len(log) * part // 10])
        try:
            first.unlock()
        except VaultDamaged as fault:
            refused.append(fault.text)
            continue
        assert first.export() == truth
        assert first.vault.check().findings == ()
        first.lock()
    assert set(refused) == {anchor.OLDER_COPY}
    assert 3 <= len(refused) < 6


def test_an_older_page_at_its_own_place_alarms_at_unlock_or_is_found_or_changes_nothing(two: Two) -> None:
    first, second = two
    clients = [first.add_client(f"Asiakas {number}") for number in range(4)]
    for client in clients:
        first.sign_visit(client, "Ensimmäinen käynti " * 40, agreed="Sovittu")
    both_sync(first, second)
    first.lock()
    older = first.paths.database.read_bytes()
    first.unlock()
    for client in clients:
        first.sign_visit(client, "Toinen käynti " * 40, agreed="Sovittu")
    both_sync(first, second)
    truth = first.export()
    first.lock()
    newest = first.paths.database.read_bytes()
    at_unlock, found = set(), 0
    changed = [n for n in range(1, len(older) // PAGE_BYTES + 1) if page(older, n) != page(newest, n)]
    for number in changed[::2] + changed[1:8:2]:
        with opened_with(first, with_page(newest, number, page(older, number))) as fault:
            if fault is not None:
                at_unlock.add(fault.text)
            elif first.vault.check().findings:
                found += 1
            else:
                assert first.export() == truth, number
    assert anchor.OLDER_COPY in at_unlock, "the own log's page was not noticed at unlock"
    assert found >= 3
    with opened_with(first, newest) as fault:
        assert fault is None
        assert first.export() == truth


def test_a_rebuild_mends_what_an_older_page_hid_of_the_tables_that_are_made_from_the_log(two: Two) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Ensimmäinen")
    both_sync(first, second)
    (root,) = first.sql("SELECT rootpage FROM sqlite_master WHERE name = 'visit'")[0]
    assert isinstance(root, int)
    first.lock()
    older = first.paths.database.read_bytes()
    first.unlock()
    first.sign_visit(client, "Toinen")
    first.sync()
    truth = first.export()
    first.lock()
    newest = first.paths.database.read_bytes()
    with opened_with(first, with_page(newest, root, page(older, root))) as fault:
        assert fault is None
        assert first.vault.check().findings
        first.vault.rebuild()
        assert first.export() == truth
        assert first.vault.check().findings == ()
