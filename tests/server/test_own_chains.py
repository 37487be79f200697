"""What a device says of its own chains: a number that is another than the server's stops what would go on from them."""

from lahityo.protocol.codes import Outcome
from lahityo.protocol.messages import FeedItem, OwnHead
from tests.server.laptops import Laptop, Office, stream_of

MOVED = bytes([Outcome.MOVED])
STORED = bytes([Outcome.STORED])


def _begun(office: Office, laptop: Laptop, notes: int = 2) -> tuple[bytes, list[FeedItem]]:
    """A stream that a laptop has begun, and its items, which the server has."""
    key = laptop.stream_key(office.team, "social")
    items: list[FeedItem] = [key, *(laptop.note(stream_of(key)) for _ in range(notes))]
    assert laptop.sync(items=items, own=0).item_outcomes == STORED * (notes + 1)
    return stream_of(key), items


def test_the_right_number_changes_nothing(office: Office) -> None:
    stream, _ = _begun(office, office.aino)
    _, theirs = _begun(office, office.eero)
    answer = office.aino.sync(items=[office.aino.note(stream)], own=2, feeds=[office.feed("social")])
    assert answer.item_outcomes == STORED
    assert answer.own_heads == []
    assert answer.feeds[0].items == theirs
    assert office.aino.sync(own=3, feeds=[office.feed("social")]).own_heads == []


def test_another_number_is_answered_with_the_heads_and_nothing_is_taken_or_given(office: Office) -> None:
    stream, items = _begun(office, office.aino)
    _begun(office, office.eero)
    note = office.aino.note(stream)
    for own in (1, 3):
        answer = office.aino.sync(items=[note], own=own, feeds=[office.feed("social")])
        assert answer.item_outcomes == MOVED
        assert answer.feeds == []
        assert [(head.stream, head.seq) for head in answer.own_heads] == [(stream, 2)]
    # The same, when there is nothing to push.
    answer = office.aino.sync(own=1, feeds=[office.feed("social")])
    assert (answer.feeds, [type(one) for one in answer.own_heads]) == ([], [OwnHead])
    assert office.aino.sync(items=[note], own=2).item_outcomes == STORED
    assert office.eero.sync(feeds=[office.feed("social")]).feeds[0].items == [*items, note]


def test_a_feed_that_lost_a_tail_is_told_of_all_the_same(office: Office) -> None:
    _begun(office, office.aino)
    answer = office.aino.sync(own=7, feeds=[office.feed("social", 9)])
    assert [one.register for one in answer.moved] == ["social"]
    assert answer.feeds == []
