"""The requests on chunks of attachments: who may read or write a feed may read or write its chunks."""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from lahityo.base.clock import to_millis
from lahityo.protocol.chunks import ChunkContent, ChunkStored, GetChunk, HaveChunks, HeldChunks, PutChunk, chunk_id
from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.roster import Roster
from lahityo.server.auth import Principal
from lahityo.server.faults import Fault
from lahityo.server.settings import Settings
from lahityo.server.store import chunks, moves
from lahityo.server.store.feeds import Feed
from lahityo.server.store.store import Store

Standing = Callable[[Connection, Principal], Roster]
"""The roster in which the principal is still good; Fault when he is not."""
HAVE, PUT, GET = "/v1/chunks/have", "/v1/chunks/put", "/v1/chunks/get"
ROUTES: Mapping[str, tuple[type[HaveChunks | PutChunk | GetChunk], bool]] = {
    HAVE: (HaveChunks, False),
    PUT: (PutChunk, True),
    GET: (GetChunk, False),
}
"""(message, whether it writes) of each."""


class ChunkWork:
    """What the server does with chunks, on one store; the methods block and run on worker threads."""

    def __init__(self, store: Store, settings: Settings, standing: Standing) -> None:
        self._store, self._settings, self._standing = store, settings, standing

    def answer(
        self, who: Principal, message: HaveChunks | PutChunk | GetChunk
    ) -> HeldChunks | ChunkStored | ChunkContent:
        """Answer one request; Fault NOT_ALLOWED unless the device is entitled to the feed, or sends what it wrote while
        it was.
        """
        if isinstance(message, PutChunk):
            return self._put(who, message)
        with self._store.reading() as connection:
            feed = self._feed(connection, who, message)
            if isinstance(message, HaveChunks):
                return self._which(connection, who.org, feed, message)
            content = self._content(connection, who.org, feed, message.chunk)
        if content is None:
            raise Fault(ErrorCode.NOT_FOUND)
        return ChunkContent(content)

    @staticmethod
    def _which(connection: Connection, org: bytes, feed: Feed, message: HaveChunks) -> HeldChunks:
        wanted = set(message.chunks)
        held = chunks.held(connection, org, feed, wanted)
        if wanted - held:
            for earlier in _earlier(connection, org, feed):
                held |= chunks.held(connection, org, earlier, wanted - held)
        return HeldChunks(bytes(one in held for one in message.chunks))

    @staticmethod
    def _content(connection: Connection, org: bytes, feed: Feed, chunk: bytes) -> bytes | None:
        found = chunks.content(connection, org, feed, chunk)
        if found is None:
            for earlier in _earlier(connection, org, feed):
                found = found or chunks.content(connection, org, earlier, chunk)
        return found

    def _put(self, who: Principal, message: PutChunk) -> ChunkStored:
        chunk = chunk_id(message.content)
        with self._store.writing() as connection:
            feed = self._feed(connection, who, message)
            total = chunks.lock_total(connection, who.org, feed)
            if not chunks.held(connection, who.org, feed, [chunk]):
                if total + len(message.content) > self._settings.feed_chunk_bytes:
                    raise Fault(ErrorCode.NO_ROOM)
                now = to_millis(self._settings.clock())
                chunks.store(connection, who.org, feed, chunk, message.content, now)
        return ChunkStored(chunk)

    def _feed(self, connection: Connection, who: Principal, message: HaveChunks | PutChunk | GetChunk) -> Feed:
        roster = self._standing(connection, who)
        feed, now = (message.team, message.register), to_millis(self._settings.clock())
        sends = not isinstance(message, GetChunk) and roster.may_send(who.id, *feed, now)
        if who.kind != "device" or not (sends or roster.may_read(who.id, *feed, now)):
            raise Fault(ErrorCode.NOT_ALLOWED)
        return feed


def _earlier(connection: Connection, org: bytes, feed: Feed) -> list[Feed]:
    """The feeds that streams of this one came from: what they name stays where it was stored."""
    return [(team, feed[1]) for team in sorted(moves.earlier_teams(connection, org, feed))]
