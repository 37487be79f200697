"""Statements on feeds: all streams of one team's register, in the order of commit.

The feed's row is locked before anything of it is read, and stays locked until the commit: positions are handed out in
the order in which they become visible, so nothing ever appears behind a cursor that was given out.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, insert, select, union_all, update

from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import StreamKey
from lahityo.protocol.limits import MAX_ITEMS
from lahityo.protocol.messages import FeedItem, OwnHead
from lahityo.server.store.schema import envelopes, feeds, heads, streams
from lahityo.server.store.store import add_missing, put

Feed = tuple[bytes, str]
"""A team and a register."""

Row = dict[str, Any]
_SMALLEST_ITEM = 256  # bytes; bounds how many sizes are looked at for one page


@dataclass
class Stream:
    """Where a stream belongs, and the key epochs it has."""

    feed: Feed
    epochs: set[int]


def streams_of(connection: Connection, org: bytes, wanted: Collection[bytes]) -> dict[bytes, Stream]:
    """Those of the wanted streams that exist."""
    found: dict[bytes, Stream] = {}
    c = streams.c
    statement = select(c.stream, c.epoch, c.team, c.register).where(c.org == org, c.stream.in_(wanted))
    for stream, epoch, team, register in connection.execute(statement):
        found.setdefault(stream, Stream((team, register), set())).epochs.add(epoch)
    return found


def stream_key_body(connection: Connection, org: bytes, stream: bytes, epoch: int) -> bytes | None:
    """The stored body of one stream key."""
    c = streams.c
    statement = select(c.body).where(c.org == org, c.stream == stream, c.epoch == epoch)
    return connection.execute(statement).scalar_one_or_none()


def lock_feeds(connection: Connection, org: bytes, wanted: Iterable[Feed]) -> dict[Feed, int]:
    """Lock the feeds' rows, made when missing, always in the same order; the position of each one's last item."""
    ordered = sorted(wanted)
    if not ordered:
        return {}
    add_missing(connection, feeds, [{"org": org, "team": team, "register": name, "head": 0} for team, name in ordered])
    statement = select(feeds.c.head).with_for_update()
    return {feed: connection.execute(statement.where(_is_feed(org, feed))).scalar_one() for feed in ordered}


def own_places(
    connection: Connection, org: bytes, device: bytes, wanted: Collection[bytes]
) -> dict[bytes, tuple[int, bytes]]:
    """The device's last seq and digest in each of the streams."""
    c = heads.c
    statement = select(c.stream, c.seq, c.digest).where(c.org == org, c.device == device, c.stream.in_(wanted))
    return {stream: (seq, digest) for stream, seq, digest in connection.execute(statement)}


def stored_digests(
    connection: Connection, org: bytes, device: bytes, places: Collection[tuple[bytes, int]]
) -> dict[tuple[bytes, int], bytes]:
    """The digests of envelopes that the device pushed before, among `places` (stream, seq) and perhaps around them."""
    if not places:
        return {}
    c = envelopes.c
    numbers = [seq for _, seq in places]
    statement = select(c.stream, c.seq, c.digest).where(
        c.org == org,
        c.device == device,
        c.stream.in_({stream for stream, _ in places}),
        c.seq.between(min(numbers), max(numbers)),
    )
    return {(stream, seq): digest for stream, seq, digest in connection.execute(statement)}


def append(
    connection: Connection,
    org: bytes,
    *,
    new_keys: list[Row],
    new_envelopes: list[Row],
    new_places: list[Row],
    feed_heads: dict[Feed, int],
) -> None:
    """Store what was decided under the lock of the feeds."""
    if new_keys:
        connection.execute(insert(streams), new_keys)
    if new_envelopes:
        connection.execute(insert(envelopes), new_envelopes)
        put(connection, heads, new_places)
    for feed, head in feed_heads.items():
        connection.execute(update(feeds).where(_is_feed(org, feed)).values(head=head))


def feed_heads(connection: Connection, org: bytes) -> dict[Feed, int]:
    """The position of the last item of every feed of the organisation."""
    statement = select(feeds.c.team, feeds.c.register, feeds.c.head).where(feeds.c.org == org)
    return {(team, register): head for team, register, head in connection.execute(statement)}


@dataclass(frozen=True)
class Page:
    """Items in order, the cursor after them, their size in bytes, and whether more wait."""

    items: list[FeedItem]
    position: int
    size: int
    more: bool


def read_page(
    connection: Connection, org: bytes, feed: Feed, *, after: int, head: int, skip: bytes | None, budget: int
) -> Page:
    """The items after a position, up to `head`, without those of device `skip`, of about `budget` bytes.

    At least one item is given when there is one and the budget is not spent.
    """
    if budget <= 0:
        return Page([], after, 0, more=True)
    last, size, more = _page_end(connection, org, feed, after, head, skip, budget)
    if not last:
        return Page([], head, 0, more=False)
    return Page(_items(connection, org, feed, after, last, skip), last if more else head, size, more)


def own_heads(connection: Connection, org: bytes, device: bytes) -> list[OwnHead]:
    """The device's last envelope in every stream."""
    c = heads.c
    statement = select(c.stream, c.seq, c.digest).where(c.org == org, c.device == device).order_by(c.stream)
    return [OwnHead(stream, seq, digest) for stream, seq, digest in connection.execute(statement)]


def _is_feed(org: bytes, feed: Feed) -> ColumnElement[bool]:
    return and_(feeds.c.org == org, feeds.c.team == feed[0], feeds.c.register == feed[1])


def _between(table: Table, org: bytes, feed: Feed, after: int, last: int, skip: bytes | None) -> ColumnElement[bool]:
    c = table.c
    where = and_(c.org == org, c.team == feed[0], c.register == feed[1], c.position > after, c.position <= last)
    return where if skip is None else and_(where, c.device != skip)


def _page_end(
    connection: Connection, org: bytes, feed: Feed, after: int, head: int, skip: bytes | None, budget: int
) -> tuple[int, int, bool]:
    """The position of the page's last item (0: none), the page's size, and whether more items follow."""
    sizes = union_all(
        *(
            select(table.c.position, table.c.size).where(_between(table, org, feed, after, head, skip))
            for table in (streams, envelopes)
        )
    ).subquery()
    limit = min(MAX_ITEMS, budget // _SMALLEST_ITEM + 1)
    statement = select(sizes.c.position, sizes.c.size).order_by(sizes.c.position).limit(limit + 1)
    last = total = count = 0
    for position, size in connection.execute(statement):
        if count == limit or (count and total + size > budget):
            return last, total, True
        last, total, count = position, total + size, count + 1
    return last, total, False


def _items(connection: Connection, org: bytes, feed: Feed, after: int, last: int, skip: bytes | None) -> list[FeedItem]:
    e, s = envelopes.c, streams.c
    placed: list[tuple[int, FeedItem]] = [
        (position, Envelope(header, ciphertext, signature))
        for position, header, ciphertext, signature in connection.execute(
            select(e.position, e.header, e.ciphertext, e.signature).where(
                _between(envelopes, org, feed, after, last, skip)
            )
        )
    ]
    placed.extend(
        (position, StreamKey(body, signature))
        for position, body, signature in connection.execute(
            select(s.position, s.body, s.signature).where(_between(streams, org, feed, after, last, skip))
        )
    )
    placed.sort(key=lambda pair: pair[0])
    return [item for _, item in placed]
