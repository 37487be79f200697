"""Attachments from laptop to laptop: whole, resumed, and by those alone who hold the key of the register."""

import os

import httpx2
import pytest

from lahityo.base.errors import BadInput, DiskFull, NoConnection, VerificationFailed
from lahityo.domain.codes import Role
from lahityo.protocol.chunks import CHUNK_BYTES, ChunkContent, GetChunk
from lahityo.protocol.wire import encode
from lahityo.services.attachments import NewFile
from lahityo.sync.chunks import OTHER_CHUNK, ChunkSync
from lahityo.sync.server import Server
from lahityo.vault import attachments as store
from tests.support import pictures
from tests.support.attachments import chunks_of, move, noise, photo_of, place, sweep
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.tcp_proxy import RecordingProxy
from tests.support.vaults import disk_takes_no_more, refused


def test_a_photo_comes_to_the_colleague_as_it_was_kept(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    photo = photo_of(first, client, noise())
    kept = first.casework.attachments.content(photo)
    assert place(first, photo) == "waiting"
    both_sync(first, second)
    assert move(second).lacking == 1
    assert place(second, photo) == "coming"
    (row,) = second.casework.attachments.of(client)
    assert row.thumbnail == first.casework.attachments.of(client)[0].thumbnail
    assert second.casework.attachments.content(photo) is None
    assert move(first).sent == 1
    assert place(first, photo) == "here"
    assert move(second).fetched == 1
    assert place(second, photo) == "here"
    assert second.casework.attachments.content(photo) == kept
    assert len(chunks_of(second, photo)) > 1


def test_what_is_not_asked_for_is_not_fetched(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    photo = photo_of(first, first.add_client(), noise())
    both_sync(first, second)
    move(first)
    moved = move(second)
    assert (moved.chunks_in, moved.lacking) == (0, 0)
    assert place(second, photo) == "remote"
    second.casework.attachments.want([photo])
    assert place(second, photo) == "fetching"


def test_the_photos_of_chosen_clients_are_fetched_ahead(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client, other = first.add_client(), first.add_client("Toinen Kuvitteellinen")
    photo, foreign = photo_of(first, client, pictures.jpeg()), photo_of(first, other, pictures.jpeg())
    both_sync(first, second)
    move(first)
    assert second.casework.attachments.want_of([client]) == 1
    move(second)
    assert (place(second, photo), place(second, foreign)) == ("here", "remote")


def test_a_line_that_is_cut_again_and_again_fetches_no_chunk_more_than_twice(organisation: Organisation) -> None:
    first = organisation.found()
    second = organisation.join(Role.SOCIAL_INSTRUCTOR)
    photo = photo_of(first, first.add_client(), noise(1600))
    both_sync(first, second)
    count = len(chunks_of(first, photo))
    assert count >= 5
    second.casework.attachments.want([photo])
    for laptop, direction in ((first, "up"), (second, "down")):
        with RecordingProxy(organisation.server.url) as line:
            line.watch = lambda way, size, cut=direction: way != cut or size < 1.6 * CHUNK_BYTES  # type: ignore[misc]
            for _ in range(4 * count):
                server = Server(line.url)
                try:
                    ChunkSync(laptop.vault, server, laptop.vault.clock).run()
                    if place(laptop, photo) == "here":
                        break
                except NoConnection:
                    continue
                finally:
                    server.close()
            moved = len(line.recorded())
        assert place(laptop, photo) == "here"
        # Each connection carries one chunk and the better half of another, which is fetched again.
        assert count * CHUNK_BYTES * 0.8 < moved < 2 * count * CHUNK_BYTES
    assert second.casework.attachments.content(photo) == first.casework.attachments.content(photo)


def test_a_nurse_gets_nothing_of_a_photo_at_an_instructors_visit(organisation: Organisation) -> None:
    first = organisation.found()
    nurse = organisation.join(Role.NURSE)
    organisation.settle()
    client = first.add_client()
    draft = first.draft(client, "Käynti")
    first.casework.drafts.save(draft)
    photo = first.casework.attachments.add_to_draft(draft.id, NewFile("asunto.jpg", pictures.jpeg()))
    first.casework.visits.sign(draft)
    organisation.settle()
    move(first)
    with pytest.raises(BadInput):
        nurse.casework.attachments.get(photo)
    one = first.vault.read(lambda connection: store.stored(connection, photo))
    assert one is not None
    assert one.register == "social"
    server = nurse.server()
    session = ChunkSync(nurse.vault, server, nurse.vault.clock)._session
    with pytest.raises(Exception, match="may not do that"):
        session.post("/v1/chunks/get", GetChunk(one.team, one.register, one.chunks[0]), ChunkContent)


def test_files_of_a_draft_become_records_with_the_visit(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    draft = first.draft(client, "Käynti")
    first.casework.drafts.save(draft)
    kept = first.casework.attachments.add_to_draft(draft.id, NewFile("kuva.jpg", pictures.jpeg()))
    dropped = first.casework.attachments.add_to_draft(draft.id, NewFile("huono.jpg", pictures.png()))
    first.casework.attachments.drop_from_draft(dropped)
    assert [str(one.place) for one in first.casework.attachments.of(draft.id)] == ["draft"]
    assert sweep(first) == 1
    assert first.casework.attachments.content(kept)
    first.casework.visits.save(draft)
    both_sync(first, second)
    move(first)
    (row,) = second.casework.attachments.of(draft.id)
    assert (row.id, row.name, row.belongs_type) == (kept, "kuva.jpg", "visit")
    assert sweep(first) == 0


def test_a_draft_that_is_thrown_away_leaves_no_file(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    draft = first.draft(first.add_client(), "Käynti")
    first.casework.drafts.save(draft)
    first.casework.attachments.add_to_draft(draft.id, NewFile("kuva.jpg", noise()))
    first.casework.drafts.discard(draft.id)
    assert sweep(first) > 1
    assert [path for path in first.paths.attachments.rglob("*") if path.is_file()] == []


def test_what_was_left_by_a_crash_is_swept_after_a_day_and_nothing_else(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    photo = photo_of(first, first.add_client(), noise(300))
    first.vault.files.put_all([b"of an attachment", b"that never got its record"])
    first.lock()
    first.unlock()
    assert first.casework.attachments.sweep() == 0
    assert sweep(first) == 2
    assert first.casework.attachments.content(photo)


def test_a_voided_visit_takes_its_photos_with_it(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    visit = first.sign_visit(client, "Käynti")
    first.casework.attachments.add(visit, "visit", client, NewFile("kuva.jpg", pictures.jpeg()))
    first.casework.visits.void(visit, "Väärä henkilö")
    assert first.casework.attachments.of(visit) == []
    assert [one.voided for one in first.casework.attachments.of(visit, voided=True)] == [True]


def test_it_is_found_by_its_name_and_stands_in_the_history(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    photo = photo_of(first, client, pictures.jpeg(), "Vuokrasopimus Kuvakatu.jpg")
    both_sync(first, second)
    second.casework.lists.index_pending()
    (hit,) = second.casework.lists.search("vuokrasopimuksen")
    assert (hit.type, hit.record) == ("attachment", photo)
    assert [str(line.what) for line in second.casework.records.history(photo)] == ["signed"]


# --- the disk


def test_a_full_disk_keeps_nothing_half(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    raw = noise()
    with disk_takes_no_more(100_000), refused(DiskFull, "The disk is full; nothing was saved. Free some space on this "
                                              "computer and try again."):  # fmt: skip
        photo_of(first, client, raw)
    assert first.casework.attachments.of(client) == []
    assert [path for path in first.paths.attachments.rglob("*") if path.is_file()] == []
    photo_of(first, client, raw)


@pytest.mark.parametrize("harm", ["missing", "torn"])
def test_a_harmed_file_is_noticed_by_the_check_and_fetched_again(two: tuple[Laptop, Laptop], harm: str) -> None:
    first, second = two
    photo = photo_of(first, first.add_client(), noise())
    both_sync(first, second)
    move(first)
    content = first.casework.attachments.content(photo)
    assert first.vault.check().findings == ()
    file = next(path for path in sorted(first.paths.attachments.rglob("*")) if path.is_file())
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:-5])
    (finding,) = first.vault.check().findings
    assert photo.hex() in finding
    assert "fetched again" in finding
    assert move(first).fetched == 1
    assert first.vault.check().findings == ()
    assert first.casework.attachments.content(photo) == content


def test_opening_notices_a_missing_file_and_asks_for_it(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    photo = photo_of(first, first.add_client(), noise())
    first.sync()
    move(first)
    next(path for path in first.paths.attachments.rglob("*") if path.is_file()).unlink()
    assert first.casework.attachments.content(photo) is None
    move(first)
    assert first.casework.attachments.content(photo)


def test_what_was_not_sent_and_is_gone_is_told_as_lost(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    photo_of(first, first.add_client(), noise())
    next(path for path in first.paths.attachments.rglob("*") if path.is_file()).unlink()
    (finding,) = first.vault.check().findings
    assert "not sent yet" in finding


def test_a_server_that_lost_its_chunks_gets_them_again(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    photo = photo_of(first, first.add_client(), noise())
    both_sync(first, second)
    move(first)
    first.vault.write(lambda tx: store.offer_again(tx.connection))
    assert place(first, photo) == "waiting"
    moved = move(first)
    assert (moved.sent, moved.chunks_out) == (1, 0)


# --- what a bad server or colleague may try


def test_a_server_that_gives_another_chunk_is_not_believed(
    two: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    photo = photo_of(first, first.add_client(), noise())
    both_sync(first, second)
    move(first)
    second.casework.attachments.want([photo])
    real = second.line.handle_request

    def lying(request: httpx2.Request) -> httpx2.Response:
        response = real(request)
        if request.url.path != "/v1/chunks/get":
            return response
        return httpx2.Response(200, stream=httpx2.ByteStream(encode(ChunkContent(os.urandom(CHUNK_BYTES)))))

    monkeypatch.setattr(second.line, "handle_request", lying)
    with refused(VerificationFailed, OTHER_CHUNK):
        move(second)
    assert [path for path in second.paths.attachments.rglob("*") if path.is_file()] == []
