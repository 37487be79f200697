"""A write is durable when it returns, and one that failed leaves nothing behind: neither on the disk nor in memory."""

import os
import threading
from collections.abc import Callable
from functools import partial

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from lahityo.base.errors import BadInput, DiskFull, Refused
from lahityo.domain.codes import Role
from lahityo.protocol.change import Change, Op
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.sync.login import DeviceSession
from lahityo.vault import meta
from lahityo.vault.database import open_database
from lahityo.vault.lanes import Priority
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx
from tests.support.organisation import Laptop, Organisation, both_sync


def _refuse_to_commit(tx: Tx) -> None:
    """Leave something in the transaction that only its commit finds."""
    tx.connection.execute("PRAGMA defer_foreign_keys = ON")
    tx.connection.execute("INSERT INTO stream_key (stream, epoch, key, body, signature) VALUES (-1, 1, '', '', '')")


def _note(laptop: Laptop, client: bytes, text: str, *, fails: bool = False) -> Callable[[Tx], None]:
    def work(tx: Tx) -> None:
        stream = tx.log.stream_for(client, laptop.casework.desk.team(), "social")
        tx.log.append(stream, [[Op(client, "client_note", {"note": text})]], 1)
        if fails:
            _refuse_to_commit(tx)

    return work


def test_what_a_write_returned_from_is_on_the_disk(organisation: Organisation) -> None:
    laptop = organisation.found()
    seen: list[int] = []

    def look(_touched: object) -> None:
        other = open_database(laptop.paths.database, laptop.vault._key.database)
        seen.append(other.execute("SELECT count(*) FROM client").fetchone()[0])
        other.close()

    laptop.vault.subscribe(look)
    laptop.add_client()
    laptop.add_client()
    assert seen == [1, 2]


def test_a_failed_commit_leaves_the_chain_where_it_was_also_for_work_that_waits_behind_it(
    two: tuple[Laptop, Laptop],
) -> None:
    first, second = two
    client = first.add_client()
    first.vault.write(_note(first, client, "yksi"))
    go = threading.Event()
    holding = first.vault._submit(lambda _tx: go.wait(10), Priority.PERSON)
    failing = first.vault._submit(_note(first, client, "kaksi", fails=True), Priority.PERSON)
    waiting = first.vault._submit(_note(first, client, "kolme"), Priority.PERSON)
    go.set()
    holding.result()
    with pytest.raises(sqlcipher.IntegrityError):
        failing.result()
    waiting.result()
    assert first.vault.check().findings == ()
    assert first.casework.clients.get(client).register_note == "kolme"
    assert first.sync().refused == 0
    second.sync()
    assert second.problems() == []
    assert second.casework.clients.get(client).register_note == "kolme"


def test_a_failed_commit_does_not_move_the_roster_on(two: tuple[Laptop, Laptop], organisation: Organisation) -> None:
    _, second = two
    organisation.laptops[0].invite("Uusi", Role.NURSE)
    server = second.server()
    session = DeviceSession(second.vault, server, second.vault.clock)
    before = second.vault.roster
    request = SyncRequest(before.seq, 2**53)
    answer = session.post("/v1/sync", request, SyncResponse)

    def fail(tx: Tx) -> None:
        for entry in answer.roster:
            tx.extend_roster(entry)
        _refuse_to_commit(tx)

    with pytest.raises(sqlcipher.IntegrityError):
        second.vault.write(fail)
    assert second.vault.roster.seq == before.seq
    second.sync()
    assert second.vault.roster.seq > before.seq
    assert second.problems() == []


def test_a_failed_joining_leaves_the_vault_without_an_organisation(organisation: Organisation) -> None:
    organisation.found()
    laptop = organisation.laptop("alone")
    identity = organisation.laptops[0].vault.identity

    def fail(tx: Tx) -> None:
        meta.put_struct(tx.connection, "identity", identity)
        _refuse_to_commit(tx)

    with pytest.raises(sqlcipher.IntegrityError):
        laptop.vault.write(fail)
    assert not laptop.vault.joined


def test_two_threads_that_fetch_the_roster_at_once_are_no_forgery(
    two: tuple[Laptop, Laptop], organisation: Organisation
) -> None:
    first, second = two
    first.invite("Uusi", Role.NURSE)
    answers = []
    server = second.server()
    session = DeviceSession(second.vault, server, second.vault.clock)
    for _ in range(2):
        request = SyncRequest(second.vault.roster.seq, 2**53)
        answers.append(session.post("/v1/sync", request, SyncResponse))
    for answer in answers:
        second.vault.write(lambda tx, answer=answer: [tx.extend_roster(entry) for entry in answer.roster])  # type: ignore[misc]
    assert second.vault.roster.seq == organisation.laptops[0].vault.roster.seq
    second.sync()
    assert second.problems() == []


def test_a_full_disk_refuses_the_visit_with_its_sentence_and_the_next_one_is_saved(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    first.sign_visit(client, "Ennen")
    draft = first.draft(client, "Täysi levy " * 1500)
    first.casework.drafts.save(draft)
    (pages,) = first.vault.write(lambda tx: tx.connection.execute("PRAGMA page_count").fetchone())
    first.vault.write(lambda tx: tx.connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    refused = 0
    for _ in range(3):
        try:
            first.casework.visits.sign(draft)
            draft = first.draft(client, "Täysi levy " * 1500)
        except DiskFull:
            refused += 1
    assert refused
    first.vault.write(lambda tx: tx.connection.execute("PRAGMA max_page_count = 1000000").fetchone())
    first.casework.visits.sign(first.draft(client, "Tilaa on taas"))
    assert first.vault.check().findings == ()
    both_sync(first, second)
    assert second.export() == first.export()
    assert "Tilaa on taas" in second.export()


def test_a_refused_signature_leaves_what_was_signed_before(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    draft = first.draft(first.add_client(), "Kerran")
    first.casework.visits.sign(draft)
    with pytest.raises(Refused):
        first.casework.visits.sign(draft)
    assert first.vault.check().findings == ()


def test_more_than_one_envelope_holds_is_refused_as_it_is_saved_and_leaves_everything_as_it_was(
    organisation: Organisation,
) -> None:
    laptop = organisation.found()
    client = laptop.add_client()
    before = laptop.tables()
    with pytest.raises(BadInput, match="too much for one entry"):
        laptop.vault.write(_note(laptop, client, "ä" * 500_000))
    assert laptop.tables() == before
    laptop.vault.write(_note(laptop, client, os.urandom(499_000).hex()))
    assert laptop.sync().refused == 0
    assert laptop.casework.status.now().waiting == 0


def test_a_signed_visit_is_one_change_for_each_register(organisation: Organisation) -> None:
    laptop = organisation.found()
    client = laptop.add_client()
    laptop.seal()
    laptop.sign_visit(client, "Käytiin kahvilla", agreed="Tavataan torstaina")
    written: dict[object, list[list[str]]] = {}
    for register, stream in laptop.sql("SELECT register, stream FROM stream WHERE client = ?", client):
        changes = laptop.vault.read(partial(_waiting, laptop, stream))
        written[register] = [[op.type for op in one.ops] for one in changes]
    assert written == {"social": [["visit"]], "shared": [["agreement", "contact"]]}


def _waiting(laptop: Laptop, stream: object, connection: Connection) -> list[Change]:
    return laptop.vault.reader(connection).waiting(stream if isinstance(stream, bytes) else b"")
