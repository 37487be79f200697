"""`vault check` finds what was tampered with; `vault rebuild` makes the same tables again; an older copy is refused."""

import shutil
from dataclasses import replace
from functools import partial

import pytest

from lahityo.base.errors import VaultDamaged
from lahityo.vault import anchor, integrity
from lahityo.vault.provision import restore_backup
from lahityo.vault.vault import Tx
from tests.support.organisation import Laptop, both_sync
from tests.support.vaults import CHEAP, PASSPHRASE, refused

Two = tuple[Laptop, Laptop]


def _work(first: Laptop, second: Laptop) -> bytes:
    """A little of everything, from both."""
    client = first.add_client(alias="Ate")
    visit = first.save_visit(client, "Alku", agreed="Soitetaan", workers=("Outi", "Jari"))
    signed = first.sign_visit(client, "Allekirjoitettu", agreed="Tavataan")
    both_sync(first, second)
    for laptop in (first, second):
        laptop.edit(visit, situation=f"Sanat {laptop.paths.root.name}", agreed=f"Sovittu {laptop.paths.root.name}")
        laptop.correct(signed, situation=f"Korjaus {laptop.paths.root.name}", agreed="Uusi sopimus")
        card = laptop.casework.clients.get(client)
        laptop.casework.clients.change(card, replace(card.fields, phone="040"), "Huomio")
    both_sync(first, second)
    return visit


def test_an_untouched_vault_passes_the_check(two: Two) -> None:
    _work(*two)
    for laptop in two:
        report = laptop.vault.check()
        assert report.findings == ()
        assert report.envelopes == 6
        assert report.roster_entries == laptop.vault.roster.seq


SPOILT = {
    "UPDATE envelope SET ciphertext = CAST(ciphertext || x'00' AS BLOB) WHERE id = 2": "chain is broken",
    "UPDATE envelope SET header = CAST(x'ff' || substr(header, 2) AS BLOB) WHERE id = 2": "cannot be opened",
    "UPDATE envelope SET signature = zeroblob(64) WHERE id = 2": "signature does not hold",
    "DELETE FROM envelope WHERE id = (SELECT max(id) FROM envelope)": "missing before the head",
    "DELETE FROM own_log WHERE n = 2": "own history is broken at entry 3",
    "DELETE FROM own_log WHERE n = (SELECT max(n) FROM own_log)": "own history lacks 1",
    "UPDATE own_log SET head = zeroblob(32) WHERE n = 2": "own history is broken at entry 2",
    "DELETE FROM head WHERE seq = (SELECT max(seq) FROM head)": "head of stream",
    "UPDATE head SET seq = seq + 1": "missing before the head",
    "UPDATE pending SET payload = CAST(substr(payload, 1, length(payload) - 1) || x'00' AS BLOB)": "broken at entry",
    "DELETE FROM pending WHERE n = (SELECT min(n) FROM pending)": "broken at entry",
    "INSERT INTO pending SELECT n + 1000, stream, ops, payload FROM pending LIMIT 1": "lacks 1 of its waiting changes",
    "UPDATE roster_entry SET signature = zeroblob(64) WHERE seq = 3": "roster does not hold",
    "DELETE FROM roster_entry WHERE seq = 5": "roster does not hold",
}


class _Undo(Exception):
    """Rolls a transaction back."""


def test_the_check_names_what_was_changed_behind_its_back(two: Two) -> None:
    first, second = two
    visit = _work(second, first)
    first.edit(visit, situation="Ei vielä sinetöity")
    found: dict[str, tuple[str, ...]] = {}

    def spoil(tx: Tx, statement: str) -> None:
        assert tx.connection.execute(statement).rowcount > 0
        found[statement] = integrity.check_log(tx.connection).findings
        raise _Undo

    for statement in SPOILT:
        with pytest.raises(_Undo):
            first.vault.write(partial(spoil, statement=statement))
    for statement, finding in SPOILT.items():
        assert any(finding in one for one in found[statement]), (statement, found[statement])
    assert first.vault.check().findings == ()


def test_one_flipped_bit_in_the_file_is_found_and_the_vault_still_locks(two: Two) -> None:
    first, _ = two
    _work(*two)
    first.lock()
    whole = first.paths.database.read_bytes()
    found = 0
    for part in range(2, 10, 2):
        content = bytearray(whole)
        content[len(content) * part // 10] ^= 1
        first.paths.database.write_bytes(content)
        try:
            first.unlock()
        except VaultDamaged:
            continue
        assert first.vault.check().findings
        first.lock()
        assert first.paths.database.read_bytes() == bytes(content)
        found += 1
    assert found


def test_a_rebuild_gives_the_same_tables(two: Two) -> None:
    visit = _work(*two)
    client = two[0].casework.visits.get(visit).fields.client
    for laptop in two:
        laptop.edit(visit, situation="Odottaa vielä", agreed="Odotetaan")
        laptop.correct(laptop.sign_visit(client, "Samoin"), done="Tämäkin")
        laptop.casework.lists.index_pending()
        before = laptop.tables()
        assert laptop.vault.check().waiting > 0
        assert laptop.vault.rebuild() > 0
        laptop.casework.lists.index_pending()
        assert laptop.tables() == before
        assert laptop.search("Korjausten") != []


def test_a_rebuild_mends_tables_that_were_changed(two: Two) -> None:
    first, second = two
    visit = _work(*two)
    first.spoil("DELETE FROM visit")
    first.spoil("UPDATE client SET name = 'Muu'")
    first.vault.rebuild()
    assert first.export() == second.export()
    assert first.casework.visits.get(visit).id == visit


def test_an_older_copy_put_back_is_refused_with_its_own_sentence_and_nothing_changes(two: Two) -> None:
    first, second = two
    client = first.add_client()
    first.lock()
    older = first.paths.database.read_bytes()
    first.unlock()
    first.sign_visit(client, "Tämä katoaisi")
    first.lock()
    newest = first.paths.database.read_bytes()
    first.paths.database.write_bytes(older)
    with refused(VaultDamaged, anchor.OLDER_COPY):
        first.unlock()
    assert first.paths.database.read_bytes() == older
    first.paths.database.write_bytes(newest)
    first.unlock()
    assert first.situations() == ["Tämä katoaisi"]
    both_sync(first, second)
    assert second.situations() == ["Tämä katoaisi"]


def test_a_copy_from_before_a_push_is_older_though_nothing_was_written_since(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    first.sign_visit(client, "Odottaa palvelinta")
    first.lock()
    older = first.paths.database.read_bytes()
    first.unlock()
    assert first.sync().pushed
    assert first.vault.check().findings == ()
    first.lock()
    first.paths.database.write_bytes(older)
    with refused(VaultDamaged, anchor.OLDER_COPY):
        first.unlock()


def test_a_restored_backup_takes_back_its_lost_tail_before_it_signs_anew(two: Two) -> None:
    first, second = two
    client = first.add_client()
    visit = first.save_visit(client, "Alku")
    both_sync(first, second)
    waiting = first.sign_visit(client, "Ei vielä palvelimella")
    target = first.paths.root.parent / "vault.backup"
    first.vault.backup(target, PASSPHRASE)
    second.edit(visit, situation="Toisen sanat")
    both_sync(second, first)
    first.edit(visit, situation="Varmuuskopion jälkeen")
    both_sync(first, second)
    whole = first.export()
    first.lock()
    restore_backup(target, first.paths, PASSPHRASE, first.store, costs=CHEAP)
    first.unlock()
    with pytest.raises(Exception, match="sync once"):
        first.sign_visit(client, "Liian aikaisin")
    result = first.sync()
    assert result.refused == 0
    assert first.export() == whole
    assert first.read(waiting).situation == "Ei vielä palvelimella"
    assert first.casework.status.conflicts() == []
    assert first.vault.check().findings == ()
    before = first.tables()
    first.vault.rebuild()
    assert _without_words(first.tables()) == _without_words(before)
    first.sign_visit(client, "Uusi")
    assert first.sync().refused == 0
    second.sync()
    assert second.problems() == []
    assert second.export() == first.export()


def _without_words(tables: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in tables.items() if name not in {"form", "lemma"}}


def test_a_backup_restored_on_another_computer_goes_on(two: Two) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Alku")
    both_sync(first, second)
    target = first.paths.root.parent / "vault.backup"
    first.vault.backup(target, PASSPHRASE)
    first.lock()
    shutil.rmtree(first.paths.root)
    shutil.rmtree(first.state, ignore_errors=True)
    first.store = None
    restore_backup(target, first.paths, PASSPHRASE, None, costs=CHEAP)
    first.unlock()
    first.sync()
    first.sign_visit(client, "Uudella koneella")
    both_sync(first, second)
    assert second.situations() == ["Alku", "Uudella koneella"]
    first.lock()
    first.unlock()
    assert first.vault.check().findings == ()
