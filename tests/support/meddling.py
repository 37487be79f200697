"""A server that meddles with the changes it delivers."""

from collections.abc import Callable

import msgspec

from lahityo.protocol.envelope import Envelope
from lahityo.protocol.messages import FeedItem, FeedPage, SyncRequest, SyncResponse
from tests.support.organisation import Tamper

Meddle = Callable[[list[FeedItem]], list[FeedItem]]


def meddling(register: str, meddle: Meddle) -> Tamper:
    """Alters what is delivered of one register, and nothing else."""

    def tamper(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        feeds = [
            FeedPage(page.team, page.register, page.position, page.more, meddle(list(page.items)))
            if page.register == register
            else page
            for page in response.feeds
        ]
        return msgspec.structs.replace(response, feeds=feeds)

    return tamper


def without_envelope(number: int) -> Meddle:
    """Leave out the envelope with this number, from 0."""

    def meddle(items: list[FeedItem]) -> list[FeedItem]:
        envelopes = [item for item in items if isinstance(item, Envelope)]
        return [item for item in items if item is not envelopes[number]] if len(envelopes) > number else items

    return meddle
