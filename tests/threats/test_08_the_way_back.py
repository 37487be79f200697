"""A stream that was stopped goes on when the server shows its whole, true chain; until then nothing of it is merged.

Whatever stopped it, recording went on meanwhile, and what had been held back is there afterwards.
"""

import os
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from lahityo.crypto.signing import SigningKey
from lahityo.domain.codes import Role
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope, digest, read_header, write_header
from lahityo.protocol.grants import StreamKey
from lahityo.protocol.messages import FeedItem, SyncRequest, SyncResponse
from tests.support.meddling import Meddle, meddling, without_envelope
from tests.support.organisation import Laptop, Organisation, Tamper, both_sync, states

Two = tuple[Laptop, Laptop]
FORGER = SigningKey(os.urandom(32))


def _envelopes(meddle: Meddle) -> Meddle:
    """Alter the envelopes alone."""

    def work(items: list[FeedItem]) -> list[FeedItem]:
        others = [item for item in items if not isinstance(item, Envelope)]
        return [*others, *meddle([item for item in items if isinstance(item, Envelope)])]

    return work


def _without_seq(seq: int) -> Meddle:
    def work(items: list[FeedItem]) -> list[FeedItem]:
        return [item for item in items if not isinstance(item, Envelope) or read_header(item.header).seq != seq]

    return work


def _signed_by_a_forger(items: list[FeedItem]) -> list[FeedItem]:
    return [
        Envelope(item.header, item.ciphertext, FORGER.sign(SIGNATURE_LABEL, digest(item.header, item.ciphertext)))
        for item in items
        if isinstance(item, Envelope)
    ]


def _from_nobody(items: list[FeedItem]) -> list[FeedItem]:
    found: list[FeedItem] = []
    for item in items:
        if isinstance(item, Envelope):
            header = read_header(item.header)
            bent = write_header(msgspec.structs.replace(header, device=bytes(16)))
            found.append(Envelope(bent, item.ciphertext, item.signature))
    return found


def _other_words(items: list[FeedItem]) -> list[FeedItem]:
    """Another ciphertext in the place of the first: neither its hash nor its key fits."""
    first = items[0]
    assert isinstance(first, Envelope)
    return [Envelope(first.header, bytes(len(first.ciphertext)), first.signature), *items[1:]]


MEDDLES: dict[str, tuple[Meddle, set[str]]] = {
    "gap": (_without_seq(3), {"gap"}),
    "the first left out": (_without_seq(2), {"gap"}),
    "reorder": (_envelopes(lambda items: items[::-1]), {"gap"}),
    "foreign signature": (_envelopes(_signed_by_a_forger), {"signature"}),
    "foreign signer": (_envelopes(_from_nobody), {"signer"}),
    "bad body": (_envelopes(_other_words), {"fork", "signature", "body"}),
}


@pytest.fixture
def written(two: Two) -> bytes:
    """A visit that is on both, then changed three times on the first and pushed."""
    first = two[0]
    visit = first.save_visit(first.add_client("Aatu Kuvitteellinen"), "Alku")
    both_sync(*two)
    for number in range(3):
        first.edit(visit, situation=f"Sanat {number}")
        first.seal()
    first.sync()
    return visit


@pytest.mark.parametrize("case", MEDDLES)
def test_whatever_stopped_it_the_true_chain_lets_it_go_on(two: Two, written: bytes, case: str) -> None:
    first, second = two
    meddle, kinds = MEDDLES[case]
    second.line.tamper = meddling("social", meddle)
    second.sync()
    second.line.tamper = None
    assert set(second.problems()) <= kinds
    assert len(second.casework.status.problems()) == 1
    assert second.read(written).situation in {"Alku", "Sanat 0"}
    second.edit(written, done="Kirjaaminen jatkuu")
    first.edit(written, place="Myöhemmin tullut")
    first.sync()
    assert second.sync().refused == 0
    assert second.read(written).place != "Myöhemmin tullut"
    second.sync(again=True)
    both_sync(first, second)
    assert second.casework.status.problems() == []
    assert second.casework.status.now().held == 0
    now = second.read(written)
    assert (now.situation, now.place, now.done) == ("Sanat 2", "Myöhemmin tullut", "Kirjaaminen jatkuu")
    assert states(first) == states(second)
    assert second.vault.check().findings == ()
    # What was not believed stays as evidence.
    assert second.sql("SELECT count(*) FROM problem WHERE length(evidence) > 0 AND ended > 0") == [(1,)]


def _twisting_again(case: str) -> Tamper:
    meddle, _ = MEDDLES[case]
    feeds = meddling("social", meddle)

    def tamper(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        response = feeds(request, response)
        pages = [msgspec.structs.replace(page, items=meddle(list(page.items))) for page in response.again]
        return msgspec.structs.replace(response, again=pages)

    return tamper


@pytest.mark.parametrize("case", MEDDLES)
def test_as_long_as_the_server_shows_no_true_chain_it_stays_stopped(two: Two, written: bytes, case: str) -> None:
    _, second = two
    second.line.tamper = _twisting_again(case)
    second.sync()
    before = (second.read(written), second.problems())
    for _ in range(2):
        second.sync(again=True)
        assert (second.read(written), second.problems()) == before
    assert len(second.casework.status.problems()) == 1
    assert second.vault.check().findings == ()
    second.line.tamper = None
    second.sync(again=True)
    assert second.read(written).situation == "Sanat 2"


def test_a_withheld_change_lets_the_answer_to_it_in_when_it_comes(organisation: Organisation) -> None:
    first = organisation.found()
    second, third = (organisation.join(Role.SOCIAL_INSTRUCTOR) for _ in range(2))
    visit = first.save_visit(first.add_client(), "Alku")
    organisation.settle()
    first.edit(visit, situation="Ensin näin")
    both_sync(first, second)
    second.edit(visit, situation="Sitten noin")
    second.sync()
    third.line.tamper = meddling("social", without_envelope(0))
    third.sync()
    third.line.tamper = None
    assert third.problems() == ["context"]
    third.sync(again=True)
    assert third.read(visit).situation == "Sitten noin"
    assert third.casework.status.problems() == []
    assert states(third) == states(second)


def test_a_key_that_did_not_open_is_fetched_again_and_what_waited_for_it_is_read(two: Two) -> None:
    first, second = two

    def foreign_key(items: list[FeedItem]) -> list[FeedItem]:
        return [StreamKey(item.body, bytes(64)) if isinstance(item, StreamKey) else item for item in items]

    visit = first.sign_visit(first.add_client(), "Uusi asiakas")
    first.sync()
    second.line.tamper = meddling("social", foreign_key)
    second.sync()
    second.line.tamper = None
    assert second.problems() == ["key"]
    assert second.casework.status.now().held > 0
    second.sync(again=True)
    assert second.read(visit).situation == "Uusi asiakas"
    assert second.casework.status.problems() == []
    assert second.casework.status.now().held == 0


def test_it_is_tried_by_itself_once_an_hour_and_no_more(two: Two, written: bytes) -> None:
    _, second = two
    now = datetime.now(UTC)
    second.clock = lambda: now
    second.line.tamper = _twisting_again("gap")
    second.sync()
    for _ in range(3):
        second.sync()
        assert second.traffic.round_trips == 1
    second.line.tamper = None
    second.sync()
    assert second.read(written).situation == "Sanat 0"
    now += timedelta(minutes=61)
    second.sync()
    assert second.read(written).situation == "Sanat 2"
    assert second.casework.status.problems() == []
