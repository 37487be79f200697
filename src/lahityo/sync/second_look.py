"""Streams whose merging stopped are asked for again: when a person wants it, and by itself at most once an hour."""

from functools import partial

from lahityo.base.clock import Clock, to_millis
from lahityo.protocol.limits import MAX_AGAIN
from lahityo.protocol.messages import Again, FeedItem, SyncRequest, SyncResponse
from lahityo.sync.login import DeviceSession
from lahityo.vault import again, meta
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Tx, Vault

EVERY_MS = 3_600_000
_TRIED = "looked_again"


class SecondLook:
    """One round of asking; belongs to one sync."""

    def __init__(self, vault: Vault, session: DeviceSession, clock: Clock) -> None:
        self._vault = vault
        self._session = session
        self._clock = clock

    def take(self, *, asked: bool) -> int:
        """Ask for whatever is stuck, when it is time or a person asks; how many changes came of it."""
        streams = self._vault.read(again.stuck)
        if not streams or not (asked or self._is_due()):
            return 0
        self._note_time()
        return sum(self._ask(streams[start : start + MAX_AGAIN]) for start in range(0, len(streams), MAX_AGAIN))

    def _is_due(self) -> bool:
        """An hour after the last try, and after the last time that something stopped."""
        tried, stopped = self._vault.read(_times)
        if tried is None:
            self._note_time()
            return False
        return abs(to_millis(self._clock()) - max(tried, stopped)) >= EVERY_MS

    def _note_time(self) -> None:
        now = str(to_millis(self._clock())).encode()
        self._vault.write_behind(lambda tx: meta.put(tx.connection, _TRIED, now))

    def _ask(self, streams: list[bytes]) -> int:
        places = dict.fromkeys(streams, 0)
        feeds: dict[bytes, tuple[bytes, str]] = {}
        items: dict[bytes, list[FeedItem]] = {}
        while places:
            request = SyncRequest(self._vault.roster.seq, 2**53, again=[Again(*one) for one in places.items()])
            pages = self._session.post("/v1/sync", request, SyncResponse).again
            places = {page.stream: page.position for page in pages if page.more}
            if not any(page.items for page in pages):
                break
            for page in pages:
                feeds[page.stream] = (page.team, page.register)
                items.setdefault(page.stream, []).extend(page.items)
        return sum(self._judge(feeds[stream], stream, found) for stream, found in items.items())

    def _judge(self, feed: tuple[bytes, str], stream: bytes, items: list[FeedItem]) -> int:
        at = to_millis(self._clock())
        try:
            return self._vault.write_behind(partial(_judge, feed, stream, items, at))
        except again.StillStopped:
            return 0


def _times(connection: Connection) -> tuple[int | None, int]:
    tried = meta.get(connection, _TRIED)
    stopped = connection.execute("SELECT coalesce(max(at), 0) FROM problem WHERE ended IS NULL").fetchone()[0]
    return None if tried is None else int(tried), int(stopped)


def _judge(feed: tuple[bytes, str], stream: bytes, items: list[FeedItem], at: int, tx: Tx) -> int:
    merged = again.judge(tx, feed, stream, items, at).merged
    tx.touch("sync", b"")
    return merged
