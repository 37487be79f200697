"""Statements on the chunks of attachments: each is stored once for a feed, under the hash of its ciphertext."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, insert, select, update

from lahityo.server.store.engine import AS_STORED
from lahityo.server.store.feeds import Feed
from lahityo.server.store.schema import chunk_totals, chunks
from lahityo.server.store.store import add_missing


def _of_feed(table: Table) -> ColumnElement[bool]:
    c = table.c
    return and_(c.org == bindparam("org_"), c.team == bindparam("team_"), c.register == bindparam("register_"))


_HELD = select(chunks.c.chunk).where(_of_feed(chunks), chunks.c.chunk.in_(bindparam("wanted", expanding=True)))
_CONTENT = (
    select(chunks.c.content)
    .where(_of_feed(chunks), chunks.c.chunk == bindparam("chunk_"))
    .execution_options(**{AS_STORED: True})
)
_TOTAL = select(chunk_totals.c.bytes).where(_of_feed(chunk_totals)).with_for_update()
_ADD = insert(chunks)
_GROW = (
    update(chunk_totals)
    .where(_of_feed(chunk_totals))
    .values(count=chunk_totals.c.count + 1, bytes=chunk_totals.c.bytes + bindparam("more"))
)


def held(connection: Connection, org: bytes, feed: Feed, wanted: Collection[bytes]) -> set[bytes]:
    """Those of the wanted chunks that the feed has."""
    rows = connection.execute(_HELD, _named(org, feed) | {"wanted": list(wanted)})
    return {chunk for (chunk,) in rows}


def content(connection: Connection, org: bytes, feed: Feed, chunk: bytes) -> bytes | None:
    """One chunk, or None."""
    found: bytes | None = connection.execute(_CONTENT, _named(org, feed) | {"chunk_": chunk}).scalar_one_or_none()
    return found


def lock_total(connection: Connection, org: bytes, feed: Feed) -> int:
    """Lock the feed's row of totals, made when missing; how many bytes of chunks it has."""
    values = _named(org, feed)
    total = connection.execute(_TOTAL, values).scalar_one_or_none()
    if total is None:
        row = {"org": org, "team": feed[0], "register": feed[1], "count": 0, "bytes": 0}
        add_missing(connection, chunk_totals, [row])
        total = connection.execute(_TOTAL, values).scalar_one()
    return int(total)


def store(connection: Connection, org: bytes, feed: Feed, chunk: bytes, ciphertext: bytes, now: int) -> None:
    """Store a chunk that the feed lacks; its totals are locked."""
    row: dict[str, Any] = {"org": org, "team": feed[0], "register": feed[1], "chunk": chunk, "size": len(ciphertext)}
    connection.execute(_ADD, row | {"received_at": now, "content": ciphertext})
    connection.execute(_GROW, _named(org, feed) | {"more": len(ciphertext)})


def _named(org: bytes, feed: Feed) -> dict[str, Any]:
    return {"org_": org, "team_": feed[0], "register_": feed[1]}
