"""Threat 9: the server delivers changes in another order. What does not fit its chain is not merged."""

import random

import pytest

from lahityo.protocol.envelope import Envelope
from lahityo.protocol.messages import FeedItem
from tests.support.meddling import meddling
from tests.support.organisation import Laptop, both_sync, states

Two = tuple[Laptop, Laptop]


def _swapped(items: list[FeedItem]) -> list[FeedItem]:
    places = [number for number, item in enumerate(items) if isinstance(item, Envelope)]
    if len(places) > 1:
        items[places[0]], items[places[1]] = items[places[1]], items[places[0]]
    return items


def test_two_changes_of_one_chain_the_other_way_round_stop_the_stream(two: Two) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    both_sync(first, second)
    first.edit(visit, situation="Toiset sanat")
    first.seal()
    first.edit(visit, situation="Kolmannet sanat")
    first.sync()
    second.line.tamper = meddling("social", _swapped)
    second.sync()
    second.line.tamper = None
    assert second.problems() == ["gap"]
    assert second.read(visit).situation == "Alku"
    second.edit(visit, done="Kirjaaminen jatkuu")
    assert second.sync().refused == 0


def test_an_envelope_moved_into_another_one_s_place_is_refused(two: Two) -> None:
    """Header of the one, ciphertext of the other: neither the signature nor the key fits."""
    first, second = two
    visit = first.save_visit(first.add_client(), "Alku")
    both_sync(first, second)
    first.edit(visit, situation="Toiset sanat")
    first.seal()
    first.edit(visit, situation="Kolmannet sanat")
    first.sync()

    def exchange(items: list[FeedItem]) -> list[FeedItem]:
        envelopes = [item for item in items if isinstance(item, Envelope)]
        if len(envelopes) < 2:
            return items
        one, two_ = envelopes
        return [
            Envelope(one.header, two_.ciphertext, one.signature),
            Envelope(two_.header, one.ciphertext, two_.signature),
        ]

    second.line.tamper = meddling("social", exchange)
    second.sync()
    assert second.problems()[0] in {"fork", "signature", "body"}
    assert second.read(visit).situation == "Alku"


@pytest.mark.parametrize("seed", range(3))
def test_streams_delivered_in_any_mixture_give_the_same_records(two: Two, seed: int) -> None:
    """Only the order within a stream is bound; the order between streams is the server's to choose."""
    first, second = two
    for number in range(3):
        first.sign_visit(first.add_client(f"Asiakas {number}"), f"Kirjaus {number}")
    first.sync()

    def mix(items: list[FeedItem]) -> list[FeedItem]:
        by_stream: dict[int, list[FeedItem]] = {}
        number = -1
        for item in items:
            number += not isinstance(item, Envelope)
            by_stream.setdefault(number, []).append(item)
        groups = list(by_stream.values())
        random.Random(seed).shuffle(groups)
        return [item for group in groups for item in group]

    second.line.tamper = meddling("social", mix)
    second.sync()
    assert second.problems() == []
    assert states(second) == states(first)
