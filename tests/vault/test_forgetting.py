"""Streams that are forgotten: nothing that opens them or was opened stays, and the vault proves itself as before."""

from pathlib import Path

import pytest

from lahityo.base.errors import Refused
from lahityo.vault import forgetting
from lahityo.vault.forgetting import Forgotten
from tests.support.attachments import chunks_of, move, noise, photo_of
from tests.support.decrypted import decrypted, told
from tests.support.organisation import Laptop, both_sync

WORDS = ("Unohtunut", "kipsijalka", "nilkkavamma", "salasana", "kahvilla")
Two = tuple[Laptop, Laptop]


def streams_of(laptop: Laptop, client: bytes) -> list[bytes]:
    return [bytes(row[0]) for row in laptop.sql("SELECT stream FROM stream WHERE client = ?", client)]  # type: ignore[call-overload]


def forget(laptop: Laptop, *clients: bytes) -> Forgotten:
    streams = [stream for client in clients for stream in streams_of(laptop, client)]
    done = laptop.vault.write(lambda tx: forgetting.forget(tx, streams))
    forgetting.erase_traces(laptop.vault)
    return done


def fill(two: Two) -> tuple[bytes, bytes]:
    """A client with a note, a correction, something agreed and a photo by both; and another one who stays."""
    first, second = two
    client, other = first.add_client("Unohtunut Kuvitteellinen"), first.add_client("Beata Keksitty")
    visit = first.sign_visit(client, "Kipsijalka vaivaa", agreed="Kahvilla tavataan")
    first.correct(visit, situation="Nilkkavamma vaivaa")
    first.sign_visit(other, "Pysyvä kirjaus")
    both_sync(first, second)
    second.sign_visit(client, "Kipsijalka parani")
    second.edit(second.save_visit(client, "Luonnos: salasana hukassa"), situation="Salasana vaihdettu")
    photo_of(first, client, noise(300))
    both_sync(first, second)
    move(first)
    both_sync(first, second)
    assert first.search("kipsijalka") != []
    return client, other


def test_a_forgotten_client_leaves_no_word_and_no_key_in_the_decrypted_vault(two: Two, tmp_path: Path) -> None:
    first, _ = two
    client, other = fill(two)
    (attachment,) = (row[0] for row in first.sql("SELECT document FROM document WHERE type = 'attachment'"))
    chunks = chunks_of(first, bytes(attachment))  # type: ignore[call-overload]
    query = "SELECT key FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE client = ?"
    held = [bytes(row[0]) for row in first.sql(query, client)]  # type: ignore[call-overload]
    before = decrypted(first, tmp_path)
    assert told(before, *WORDS) == list(WORDS)
    assert all(key in before for key in held)
    assert held
    assert forget(first, client) == Forgotten(len(streams_of(first, client)), ())
    after = decrypted(first, tmp_path)
    assert told(after, *WORDS) == []
    assert not any(key in after for key in held)
    assert not any(first.vault.files.has(chunk) for chunk in chunks)
    assert first.situations() == ["Pysyvä kirjaus"]
    assert [row.id for row in first.casework.clients.rows()] == [other]
    assert first.search("kipsijalka") == []
    assert first.search("kirjaus") != []


def test_the_chains_prove_themselves_and_the_vault_goes_on(two: Two) -> None:
    first, second = two
    client, other = fill(two)
    forget(first, client)
    report = first.vault.check()
    assert (report.findings, report.forgotten) == ((), len(streams_of(first, client)))
    before = first.tables()
    first.vault.rebuild()
    first.casework.lists.index_pending()
    assert first.tables() == before
    first.lock()
    first.unlock()
    assert first.tables() == before
    first.sign_visit(other, "Kirjattu unohtamisen jälkeen")
    both_sync(first, second)
    assert "Kirjattu unohtamisen jälkeen" in second.situations()
    assert first.vault.check().findings == ()
    assert first.problems() == second.problems() == []


def test_a_line_of_the_own_log_that_is_altered_after_the_forgetting_is_noticed(two: Two) -> None:
    first, _ = two
    client, _ = fill(two)
    forget(first, client)
    first.spoil("UPDATE own_log SET item = zeroblob(32) WHERE n = (SELECT min(n) FROM own_log WHERE item IS NOT NULL)")
    assert any("own history is broken" in finding for finding in first.vault.check().findings)


@pytest.mark.parametrize(
    ("unsent", "registers"),
    [
        ("change", {"social", "shared"}),
        ("refused", {"social", "shared"}),
        ("draft", {"social", "shared"}),
        ("form", {"shared"}),
        ("photo", {"shared"}),
    ],
)
def test_a_stream_with_something_unsent_is_left_as_it_is(two: Two, unsent: str, registers: set[str]) -> None:
    first, _ = two
    client, _ = fill(two)
    if unsent == "draft":
        first.casework.drafts.save(first.draft(client, "Keskeneräinen"))
    elif unsent == "form":
        first.casework.record_drafts.keep("task", client, None, {"what": "Soita"})
    elif unsent == "photo":
        photo_of(first, client, noise(200, seed=3))
        first.sync()
    else:
        first.sign_visit(client, "Lähettämättä")
        if unsent == "refused":
            first.seal()
            first.spoil("UPDATE own_log SET outcome = 18 WHERE first IS NULL AND outcome IS NULL")
    situations = first.situations()
    done = forget(first, client)
    waiting = {str(first.sql("SELECT register FROM stream WHERE stream = ?", one)[0][0]) for one in done.waiting}
    assert waiting == registers
    assert first.vault.check().findings == ()
    if unsent in {"change", "refused", "draft"}:
        assert first.situations() == situations
    assert forget(first, client).waiting == done.waiting


def test_nothing_is_written_to_a_forgotten_stream(two: Two) -> None:
    first, _ = two
    client, _ = fill(two)
    forget(first, client)
    with pytest.raises(Refused):
        first.vault.write(lambda tx: tx.log.stream_for(client, first.casework.desk.team(), "social"))


def test_with_its_keys_a_stream_comes_back_as_it_was(two: Two) -> None:
    first, second = two
    client, _ = fill(two)
    before, exported = first.tables(), first.export()
    kept = {
        bytes(stream): {int(epoch): bytes(key)}  # type: ignore[call-overload]
        for stream, epoch, key in first.sql(
            "SELECT stream.stream, epoch, key FROM stream_key JOIN stream ON stream.id = stream_key.stream"
            " WHERE client = ?", client
        )
    }  # fmt: skip
    forget(first, client)
    assert not first.vault.write(lambda tx: any(forgetting.revive(tx.log, stream) for stream in kept))
    assert first.vault.write(lambda tx: all(forgetting.revive(tx.log, one, keys) for one, keys in kept.items()))
    assert first.export() == exported
    for table in ("record", "visit", "document", "client", "agreement", "correction", "words"):
        assert first.tables()[table] == before[table]
    assert first.vault.check().findings == ()
    first.sign_visit(client, "Kirjattu palattua")
    both_sync(first, second)
    assert "Kirjattu palattua" in second.situations()


def test_what_is_thrown_away_after_a_forgetting_leaves_nothing_in_the_file_either(two: Two, tmp_path: Path) -> None:
    first, _ = two
    client, other = fill(two)
    forget(first, client)
    draft = first.draft(other, "Heitetään pois: pyörätuoli")
    first.casework.drafts.save(draft)
    assert told(decrypted(first, tmp_path), "pyörätuoli") == ["pyörätuoli"]
    first.casework.drafts.discard(draft.id)
    assert told(decrypted(first, tmp_path), "pyörätuoli") == []
