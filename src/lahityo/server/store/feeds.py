"""Statements on feeds: all streams of one team's register, in the order of commit.

The feed's row is locked before anything of it is read, and stays locked until the commit: positions are handed out in
the order in which they become visible, so nothing ever appears behind a cursor that was given out.

Statements are built once, with names for their values: to build one takes SQLAlchemy longer than to run it.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, bindparam, func, select, union_all, update

from lahityo.protocol import checks
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import StreamKey
from lahityo.protocol.limits import MAX_ITEMS
from lahityo.protocol.messages import FeedItem, OwnHead
from lahityo.server.store import bulk
from lahityo.server.store.bulk import Row
from lahityo.server.store.engine import AS_STORED
from lahityo.server.store.schema import envelopes, feeds, heads, streams
from lahityo.server.store.store import add_missing

Feed = tuple[bytes, str]
"""A team and a register."""

_BEYOND = 2**53  # of every position
_SIZES_AT_A_TIME = 256  # more are looked at only when these do not fill a page


class Whose(Enum):
    """Whose items a page is of, seen from the device that asks: of a feed, or all of one stream."""

    ALL = "all"
    OTHERS = "others"
    OWN = "own"
    STREAM = "stream"


def _listed(name: str) -> Any:
    return bindparam(name, expanding=True)


def _is_feed() -> ColumnElement[bool]:
    c = feeds.c
    return and_(c.org == bindparam("org_"), c.team == bindparam("team_"), c.register == bindparam("register_"))


def _between(table: Table, *, whose: Whose) -> ColumnElement[bool]:
    c = table.c
    feed = and_(c.org == bindparam("org"), c.team == bindparam("team"), c.register == bindparam("register"))
    if whose is Whose.STREAM:
        feed = and_(c.org == bindparam("org"), c.stream == bindparam("stream"))
    where = and_(feed, c.position > bindparam("after"), c.position <= bindparam("last"))
    if whose in {Whose.ALL, Whose.STREAM}:
        return where
    device: ColumnElement[bytes] = bindparam("device")
    return and_(where, c.device == device if whose is Whose.OWN else c.device != device)


def _is_at(table: Table) -> ColumnElement[bool]:
    c = table.c
    feed = and_(c.org == bindparam("org"), c.team == bindparam("team"), c.register == bindparam("register"))
    return and_(feed, c.position == bindparam("position"))


def _sizes(*, whose: Whose) -> Select[Any]:
    # A limit on each half: with one around both, PostgreSQL sorts all that is left of the feed for every page.
    halves = [
        select(table.c.position, table.c.size)
        .where(_between(table, whose=whose))
        .order_by(table.c.position)
        .limit(_SIZES_AT_A_TIME)
        .subquery()
        for table in (streams, envelopes)
    ]
    sizes = union_all(*(select(half.c.position, half.c.size) for half in halves)).subquery()
    return select(sizes.c.position, sizes.c.size).order_by(sizes.c.position).limit(_SIZES_AT_A_TIME)


def _notes(*, whose: Whose) -> Select[Any]:
    c = envelopes.c
    notes = select(c.position, c.header, c.ciphertext, c.signature).where(_between(envelopes, whose=whose))
    return notes.execution_options(**{AS_STORED: True})


def _keys(*, whose: Whose) -> Select[Any]:
    c = streams.c
    return select(c.position, c.body, c.signature).where(_between(streams, whose=whose))


_STREAMS_OF = select(streams.c.stream, streams.c.epoch, streams.c.team, streams.c.register).where(
    streams.c.org == bindparam("org"), streams.c.stream.in_(_listed("wanted"))
)
_KEY_BODY = select(streams.c.body).where(
    streams.c.org == bindparam("org"), streams.c.stream == bindparam("stream"), streams.c.epoch == bindparam("epoch")
)
_FEED_LOCKED = select(feeds.c.head).where(_is_feed()).with_for_update()
_FEED_MOVED = update(feeds).where(_is_feed()).values(head=bindparam("head_"), head_check=bindparam("check_"))
_FEED_TOPS = select(feeds.c.team, feeds.c.register, feeds.c.head, feeds.c.head_check).where(
    feeds.c.org == bindparam("org")
)
_FEED_HEADS = select(feeds.c.team, feeds.c.register, feeds.c.head).where(feeds.c.org == bindparam("org"))
_OWN_HEADS = select(heads.c.stream, heads.c.seq, heads.c.digest).where(
    heads.c.org == bindparam("org"), heads.c.device == bindparam("device")
)
_OWN_HEADS_SORTED = _OWN_HEADS.order_by(heads.c.stream)
_OWN_COUNT = select(func.coalesce(func.sum(heads.c.seq), 0)).where(
    heads.c.org == bindparam("org"), heads.c.device == bindparam("device")
)
_OWN_PLACES = _OWN_HEADS.where(heads.c.stream.in_(_listed("wanted")))
_STORED_DIGESTS = select(envelopes.c.stream, envelopes.c.seq, envelopes.c.digest).where(
    envelopes.c.org == bindparam("org"),
    envelopes.c.device == bindparam("device"),
    envelopes.c.stream.in_(_listed("wanted")),
    envelopes.c.seq.between(bindparam("first"), bindparam("last")),
)
_DIGEST_AT = select(envelopes.c.digest).where(_is_at(envelopes))
_BODY_AT = select(streams.c.body).where(_is_at(streams))
_SIZES = {whose: _sizes(whose=whose) for whose in Whose}
_NOTES = {whose: _notes(whose=whose) for whose in Whose}
_KEYS = {whose: _keys(whose=whose) for whose in Whose}


@dataclass
class Stream:
    """Where a stream belongs, and the key epochs it has."""

    feed: Feed
    epochs: set[int]


def streams_of(connection: Connection, org: bytes, wanted: Collection[bytes]) -> dict[bytes, Stream]:
    """Those of the wanted streams that exist."""
    found: dict[bytes, Stream] = {}
    rows = connection.execute(_STREAMS_OF, {"org": org, "wanted": list(wanted)}).all()
    for stream, epoch, team, register in rows:
        found.setdefault(stream, Stream((team, register), set())).epochs.add(epoch)
    return found


def stream_key_body(connection: Connection, org: bytes, stream: bytes, epoch: int) -> bytes | None:
    """The stored body of one stream key."""
    return connection.execute(_KEY_BODY, {"org": org, "stream": stream, "epoch": epoch}).scalar_one_or_none()


def lock_feeds(connection: Connection, org: bytes, wanted: Iterable[Feed]) -> dict[Feed, int]:
    """Lock the feeds' rows, made when missing, always in the same order; the position of each one's last item."""
    found: dict[Feed, int] = {}
    for feed in sorted(wanted):
        head = connection.execute(_FEED_LOCKED, _named(org, feed)).scalar_one_or_none()
        if head is None:
            add_missing(
                connection, feeds, [{"org": org, "team": feed[0], "register": feed[1], "head": 0, "head_check": b""}]
            )
            head = connection.execute(_FEED_LOCKED, _named(org, feed)).scalar_one()
        found[feed] = head
    return found


def own_places(
    connection: Connection, org: bytes, device: bytes, wanted: Collection[bytes]
) -> dict[bytes, tuple[int, bytes]]:
    """The device's last seq and digest in each of the streams."""
    rows = connection.execute(_OWN_PLACES, {"org": org, "device": device, "wanted": list(wanted)}).all()
    return {stream: (seq, digest) for stream, seq, digest in rows}


def stored_digests(
    connection: Connection, org: bytes, device: bytes, places: Collection[tuple[bytes, int]]
) -> dict[tuple[bytes, int], bytes]:
    """The digests of envelopes that the device pushed before, among `places` (stream, seq) and perhaps around them."""
    if not places:
        return {}
    numbers = [seq for _, seq in places]
    values = {"first": min(numbers), "last": max(numbers), "wanted": list({stream for stream, _ in places})}
    rows = connection.execute(_STORED_DIGESTS, {"org": org, "device": device} | values).all()
    return {(stream, seq): digest for stream, seq, digest in rows}


def append(
    connection: Connection,
    org: bytes,
    *,
    new_keys: list[Row],
    new_envelopes: list[Row],
    new_places: list[Row],
    feed_tops: dict[Feed, tuple[int, bytes]],
) -> None:
    """Store what was decided under the lock of the feeds."""
    if new_keys:
        bulk.add(connection, streams, new_keys)
    if new_envelopes:
        bulk.add(connection, envelopes, new_envelopes)
        bulk.put(connection, heads, new_places)
    for feed, (head, check) in feed_tops.items():
        connection.execute(_FEED_MOVED, _named(org, feed) | {"head_": head, "check_": check})


def feed_heads(connection: Connection, org: bytes) -> dict[Feed, int]:
    """The position of the last item of every feed of the organisation."""
    rows = connection.execute(_FEED_HEADS, {"org": org}).all()
    return {(team, register): head for team, register, head in rows}


def feed_tops(connection: Connection, org: bytes) -> dict[Feed, tuple[int, bytes]]:
    """The position of the last item of every feed of the organisation, and that item's check."""
    rows = connection.execute(_FEED_TOPS, {"org": org}).all()
    return {(team, register): (head, check) for team, register, head, check in rows}


def check_at(connection: Connection, org: bytes, feed: Feed, position: int) -> bytes:
    """The check of the item at a position; empty when there is none."""
    values = {"org": org, "team": feed[0], "register": feed[1], "position": position}
    digest = connection.execute(_DIGEST_AT, values).scalar_one_or_none()
    if digest is not None:
        return checks.of_envelope(digest)
    body = connection.execute(_BODY_AT, values).scalar_one_or_none()
    return b"" if body is None else checks.of_stream_key(body)


@dataclass(frozen=True)
class Page:
    """Items in order, the cursor after them, their size in bytes, and whether more wait."""

    items: list[FeedItem]
    position: int
    size: int
    more: bool


def read_page(
    connection: Connection, org: bytes, feed: Feed, *, after: int, head: int, whose: Whose, device: bytes, budget: int
) -> Page:
    """The items after a position, up to `head`, that are `whose` as seen from `device`, of about `budget` bytes.

    At least one item is given when there is one and the budget is not spent.
    """
    if budget <= 0:
        return Page([], after, 0, more=True)
    values: dict[str, Any] = {"org": org, "team": feed[0], "register": feed[1], "after": after, "last": head}
    if whose is not Whose.ALL:
        values["device"] = device
    last, size, more = _page_end(connection, values, whose, budget)
    if not last:
        return Page([], head, 0, more=False)
    return Page(_items(connection, values | {"last": last}, whose), last if more else head, size, more)


def read_stream(connection: Connection, org: bytes, stream: bytes, *, after: int, budget: int) -> Page:
    """All items of a stream after a position of its feed, of about `budget` bytes; the position is its last item's."""
    values: dict[str, Any] = {"org": org, "stream": stream, "after": after, "last": _BEYOND}
    last, size, more = _page_end(connection, values, Whose.STREAM, budget)
    if not last:
        return Page([], after, 0, more=False)
    return Page(_items(connection, values | {"last": last}, Whose.STREAM), last, size, more)


def own_heads(connection: Connection, org: bytes, device: bytes) -> list[OwnHead]:
    """The device's last envelope in every stream."""
    return [OwnHead(*row) for row in connection.execute(_OWN_HEADS_SORTED, {"org": org, "device": device}).all()]


def own_count(connection: Connection, org: bytes, device: bytes) -> int:
    """How many envelopes of the device there are: each chain is numbered from 1 without a gap."""
    return int(connection.execute(_OWN_COUNT, {"org": org, "device": device}).scalar_one())


def _named(org: bytes, feed: Feed) -> dict[str, Any]:
    return {"org_": org, "team_": feed[0], "register_": feed[1]}


def _page_end(connection: Connection, values: dict[str, Any], whose: Whose, budget: int) -> tuple[int, int, bool]:
    """The position of the page's last item (0: none), the page's size, and whether more items follow."""
    last = total = count = 0
    while True:
        rows = connection.execute(_SIZES[whose], values | {"after": last or values["after"]}).all()
        for position, size in rows:
            if count == MAX_ITEMS or (count and total + size > budget):
                return last, total, True
            last, total, count = position, total + size, count + 1
        if len(rows) < _SIZES_AT_A_TIME:
            return last, total, False


def _items(connection: Connection, values: dict[str, Any], whose: Whose) -> list[FeedItem]:
    placed: list[tuple[int, FeedItem]] = [
        (position, Envelope(header, ciphertext, signature))
        for position, header, ciphertext, signature in connection.execute(_NOTES[whose], values).all()
    ]
    placed.extend(
        (position, StreamKey(body, signature))
        for position, body, signature in connection.execute(_KEYS[whose], values).all()
    )
    placed.sort(key=lambda pair: pair[0])
    return [item for _, item in placed]
