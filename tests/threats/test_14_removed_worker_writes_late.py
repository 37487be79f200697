"""Threat 14: a removed worker's computer writes on, or writes back in time, and sends it once it is online again."""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest

from lahityo.base.errors import BadInput
from lahityo.crypto.envelope import BodyCodec
from lahityo.domain.codes import Role
from lahityo.protocol.change import Change, Op, write_changes
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, Header, digest, write_header
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.types import NO_DIGEST
from lahityo.sync import revoking
from lahityo.sync.parting import DeviceRemoved
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer

POSTGRESQL_ONCE = True


@pytest.fixture
def team(tmp_path: Path, server: RunningServer) -> Iterator[tuple[Laptop, Laptop, Laptop]]:
    """An administrator, a worker who is to be removed, and a colleague; on both databases."""
    with ExitStack() as stack:
        organisation = Organisation(tmp_path, server, stack)
        chief = organisation.found()
        yield chief, organisation.join(Role.SOCIAL_INSTRUCTOR), organisation.join(Role.SOCIAL_WORKER)


def revoke(chief: Laptop, worker: Laptop) -> None:
    revoking.revoke(chief.vault, chief.server(), worker.vault.identity.device, chief.now)


def part(worker: Laptop) -> DeviceRemoved:
    with pytest.raises(DeviceRemoved) as caught:
        worker.sync()
    return caught.value


def late_texts(laptop: Laptop) -> list[str]:
    records = [one for item in laptop.casework.late.waiting() for one in item.records]
    return [said.value for one in records for _, said in one.values]


def test_a_removed_workers_late_visit_is_in_the_review_queue_and_not_merged_and_not_lost(
    team: tuple[Laptop, Laptop, Laptop],
) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    worker.sign_visit(client, "Ennen poistoa")
    both_sync(*team)
    worker.sign_visit(client, "Myöhässä kirjattu käynti")
    revoke(chief, worker)
    both_sync(chief, colleague)
    gone = part(worker)
    assert gone.sent > 0
    assert gone.left == 0
    both_sync(chief, colleague)
    for laptop in (chief, colleague):
        assert laptop.situations() == ["Ennen poistoa"]
        (item,) = laptop.casework.late.waiting()
        assert (item.author, item.client_name, item.mine) == ("Jäsen 1", "Aatu Kuvitteellinen", True)
        assert "Myöhässä kirjattu käynti" in late_texts(laptop)
        assert laptop.problems() == []


def test_accepted_once_it_is_everyones_and_says_whose_words_they_are(team: tuple[Laptop, Laptop, Laptop]) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    both_sync(*team)
    visit = worker.sign_visit(client, "Myöhässä kirjattu käynti")
    revoke(chief, worker)
    part(worker)
    both_sync(chief, colleague)
    (item,) = chief.casework.late.waiting()
    chief.casework.late.accept(item.names)
    colleague.casework.late.accept(item.names)  # neither has heard of the other's decision
    both_sync(chief, colleague)
    for laptop in (chief, colleague):
        assert laptop.situations() == ["Myöhässä kirjattu käynti"]
        assert laptop.casework.late.waiting() == []
        first = min(laptop.casework.records.history(visit), key=lambda line: line.at)
        assert first.origin is not None
        assert first.origin.author == "Jäsen 1"
        with pytest.raises(BadInput):
            laptop.casework.late.reject(item.names, "Kahdesti")
    assert chief.tables()["visit"] == colleague.tables()["visit"]


def test_rejected_with_a_reason_it_stays_out_for_everyone(team: tuple[Laptop, Laptop, Laptop]) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    both_sync(*team)
    worker.sign_visit(client, "Väärä väite")
    revoke(chief, worker)
    part(worker)
    both_sync(chief, colleague)
    (item,) = colleague.casework.late.waiting()
    with pytest.raises(BadInput):
        colleague.casework.late.reject(item.names, "  ")
    colleague.casework.late.reject(item.names, "Ei pidä paikkaansa")
    both_sync(colleague, chief)
    for laptop in (chief, colleague):
        assert laptop.situations() == []
        assert laptop.casework.late.waiting() == []


def test_a_note_dated_back_before_the_removal_is_put_aside_all_the_same(team: tuple[Laptop, Laptop, Laptop]) -> None:
    """His key still signs and the server takes it; its place in the chain says that it came after."""
    chief, worker, colleague = team
    client = worker.add_client()
    worker.sign_visit(client, "Oikea kirjaus")
    both_sync(*team)
    revoke(chief, worker)
    both_sync(chief, colleague)
    forged = _backdated(worker, client)

    def slip_in(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        pages = [msgspec.structs.replace(page, items=[*page.items, forged]) for page in response.feeds]
        return msgspec.structs.replace(response, feeds=pages)

    chief.sign_visit(client, "Uusi kirjaus")
    chief.sync()
    colleague.line.tamper = slip_in
    colleague.sync()
    assert colleague.situations() == ["Oikea kirjaus", "Uusi kirjaus"]
    assert late_texts(colleague) == ["Kirjattu muka ajoissa"]


def test_what_the_removed_worker_did_not_sign_is_not_his_late_work(team: tuple[Laptop, Laptop, Laptop]) -> None:
    chief, worker, colleague = team
    client = worker.add_client()
    worker.sign_visit(client, "Oikea kirjaus")
    both_sync(*team)
    revoke(chief, worker)
    both_sync(chief, colleague)
    forged = msgspec.structs.replace(_backdated(worker, client), signature=os.urandom(64))

    def slip_in(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        pages = [msgspec.structs.replace(page, items=[*page.items, forged]) for page in response.feeds]
        return msgspec.structs.replace(response, feeds=pages)

    chief.sign_visit(client, "Uusi kirjaus")
    chief.sync()
    colleague.line.tamper = slip_in
    colleague.sync()
    assert colleague.casework.late.waiting() == []
    assert "signature" in colleague.problems()


def _backdated(worker: Laptop, client: bytes) -> Envelope:
    """An envelope in the place of the worker's first one, of a clock from before, under the key of that time."""
    identity = worker.vault.identity

    def make(tx: object) -> Envelope:
        log = tx.log  # type: ignore[attr-defined]
        stream = log.streams.of_client(client, "social")
        change = Change(1, os.urandom(16), 1, [], [Op(os.urandom(16), "visit", {"situation": "Kirjattu muka ajoissa"})])
        header = write_header(
            Header(
                1, identity.org, stream.id, identity.device, 1, NO_DIGEST, min(stream.keys), log.roster.digests[-1],
                os.urandom(16),
            )
        )  # fmt: skip
        ciphertext = BodyCodec().seal(stream.keys[min(stream.keys)], header, write_changes([change]))
        signature = identity.signing_key().sign(SIGNATURE_LABEL, digest(header, ciphertext))
        return Envelope(header, ciphertext, signature)

    return worker.vault.write(make)
