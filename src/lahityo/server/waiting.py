"""Long-polls: held without a thread or a connection, woken by a commit here at once, elsewhere at the next poll.

One poll looks at the heads of the organisations that someone waits for, however many wait.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from lahityo.protocol.messages import Wanted
from lahityo.server.store import inboxes
from lahityo.server.store.feeds import Feed, feed_heads
from lahityo.server.store.rosters import head


@dataclass(frozen=True)
class View:
    """How far everything of one organisation has come."""

    roster: int
    feeds: dict[Feed, int]
    inboxes: dict[bytes, int]
    wanted: frozenset[Wanted]


def look(connection: Connection, org: bytes) -> View:
    """The view of one organisation now."""
    found = head(connection, org)
    return View(
        roster=found.seq if found else 0,
        feeds=feed_heads(connection, org),
        inboxes=inboxes.inbox_heads(connection, org),
        wanted=frozenset(inboxes.asked(connection, org)),
    )


class Waiting:
    """Those who wait, by organisation. Used on the event loop's thread alone."""

    def __init__(self, view_of: Callable[[bytes], Awaitable[View]], poll_seconds: float) -> None:
        self._poll_seconds = poll_seconds
        self._view_of = view_of
        self._bells: dict[bytes, asyncio.Event] = {}
        self._seen: dict[bytes, View] = {}
        self._waiting: dict[bytes, int] = {}
        self._closing = asyncio.Event()

    def ring(self, org: bytes) -> None:
        """Something was committed for the organisation."""
        bell = self._bells.pop(org, None)
        if bell is not None:
            bell.set()

    def close(self) -> None:
        """Let everyone go; the server stops."""
        self._closing.set()

    async def hold(
        self, org: bytes, concerns: Callable[[View, View], bool], gone: Awaitable[object], most: float
    ) -> bool:
        """Wait until `concerns(first view, view now)`; False after `most` seconds, at shutdown or when `gone` is."""
        ends = asyncio.create_task(_first(gone, self._closing.wait(), asyncio.sleep(most)))
        self._waiting[org] = self._waiting.get(org, 0) + 1
        try:
            first = None
            while not ends.done():
                bell = self._bells.setdefault(org, asyncio.Event())  # before looking, so that no ring is missed
                view = await self._view_of(org)
                first = first or view
                if concerns(first, view):
                    return True
                await _first(bell.wait(), asyncio.shield(ends))
            return False
        finally:
            ends.cancel()
            self._waiting[org] -= 1
            if not self._waiting[org]:
                del self._waiting[org]
                self._bells.pop(org, None)
                self._seen.pop(org, None)

    async def poll(self) -> None:
        """Look for what other processes committed, until cancelled."""
        while True:
            await asyncio.sleep(self._poll_seconds)
            for org in list(self._waiting):
                with contextlib.suppress(SQLAlchemyError):  # the database is away; the next look may find it
                    view = await self._view_of(org)
                    if self._seen.get(org) != view:
                        self._seen[org] = view
                        self.ring(org)


async def _first(*things: Awaitable[object]) -> None:
    """Return when the first of these has; the others are cancelled."""
    tasks = [asyncio.ensure_future(thing) for thing in things]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
