"""What a device pushes for another: the server takes it on the author's own signature, and on nobody else's word."""

import pytest

from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope
from lahityo.protocol.grants import STREAM_KEY_LABEL, StreamKey
from lahityo.protocol.messages import FeedItem
from tests.server.laptops import Office, stream_of

STORED = bytes([Outcome.STORED])
NOT_ALLOWED = bytes([Outcome.NOT_ALLOWED])


def _written(office: Office, count: int = 3) -> list[FeedItem]:
    """A key and notes of Aino's that the server has not seen."""
    key = office.aino.stream_key(office.team, "social")
    return [key, *(office.aino.note(stream_of(key)) for _ in range(count))]


def test_a_colleague_brings_what_another_wrote_and_it_is_the_authors_own(office: Office) -> None:
    items = _written(office)
    assert office.eero.sync(items=items).item_outcomes == STORED * 4
    assert office.aino.sync(items=items).item_outcomes == bytes([Outcome.ALREADY_STORED]) * 4
    stream = stream_of(items[0])  # type: ignore[arg-type]
    assert office.aino.sync(items=[office.aino.note(stream)]).item_outcomes == STORED
    heads = office.aino.sync(ask_heads=True).own_heads
    assert [(head.stream, head.seq) for head in heads] == [(stream, 4)]
    (page,) = office.eero.sync(feeds=[office.feed("social")], include_own=True).feeds
    assert page.items[:4] == items


def test_two_authors_go_in_one_push_each_in_his_own_chain(office: Office) -> None:
    items = _written(office)
    own = office.eero.note(stream_of(items[0]))  # type: ignore[arg-type]
    later = office.aino.note(stream_of(items[0]))  # type: ignore[arg-type]
    gap = office.aino.note(stream_of(items[0]), seq=9)  # type: ignore[arg-type]
    outcomes = office.eero.sync(items=[*items, own, later, gap]).item_outcomes
    assert outcomes == STORED * 6 + bytes([Outcome.GAP])


@pytest.mark.parametrize("what", ["key", "note"])
def test_what_its_author_did_not_sign_is_not_taken(office: Office, what: str) -> None:
    key, note = _written(office, 1)
    if what == "key":
        key = StreamKey(key.body, office.eero.signing.sign(STREAM_KEY_LABEL, key.body))  # type: ignore[union-attr]
        assert office.eero.sync(items=[key]).item_outcomes == NOT_ALLOWED
        return
    forged = Envelope(note.header, note.ciphertext, office.eero.signing.sign(SIGNATURE_LABEL, bytes(32)))  # type: ignore[union-attr]
    assert office.eero.sync(items=[key, forged]).item_outcomes == STORED + NOT_ALLOWED


def test_nothing_is_brought_into_a_register_that_the_author_or_the_bringer_has_no_part_in(office: Office) -> None:
    assert office.noora.sync(items=_written(office)[:1]).item_outcomes == NOT_ALLOWED
    health = office.aino.stream_key(office.team, "health")
    assert office.noora.sync(items=[health]).item_outcomes == NOT_ALLOWED
