"""Sending and fetching the contents of attachments, one chunk at a time, each from where the last try ended.

What waits is marked in the vault, what came is on the disk before the next chunk is asked for: a cut line or a killed
process costs one chunk. Records go another way and never wait for this.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import VerificationFailed
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.chunks import (
    MAX_ASKED,
    ChunkContent,
    ChunkStored,
    GetChunk,
    HaveChunks,
    HeldChunks,
    PutChunk,
    chunk_id,
)
from lahityo.sync.login import DeviceSession
from lahityo.sync.server import Server
from lahityo.vault import attachments as store
from lahityo.vault.attachments import Stored
from lahityo.vault.vault import Tx, Vault

OTHER_CHUNK = QT_TRANSLATE_NOOP(
    "Errors", "The server gave something else than the photo or document that was asked for; it was not used."
)
_TOUCHED = "transfer"


@dataclass
class Moved:
    """What one run did: chunks sent and fetched, attachments whole now on the server and here, those still missing
    there, and attachments that this device may not send or fetch.
    """

    chunks_out: int = 0
    chunks_in: int = 0
    sent: int = 0
    fetched: int = 0
    lacking: int = 0
    refused: list[bytes] = field(default_factory=list)


class ChunkSync:
    """Moves contents between one vault and one server; belongs to one thread."""

    def __init__(
        self, vault: Vault, server: Server, clock: Clock, stopping: Callable[[], bool] = lambda: False
    ) -> None:
        self._vault, self._stopping = vault, stopping
        self._session = DeviceSession(vault, server, clock)

    def run(self) -> Moved:
        """What a person waits for first: fetch, then send, then ask what of others has arrived.

        NoConnection and Refused end it where it stands; VerificationFailed when the server gave another chunk.
        """
        moved = Moved()
        for one in self._marked("down"):
            self._fetch(one, moved)
        for one in self._marked("up", sends=True):
            self._send(one, moved)
        self._look(moved)
        return moved

    def _marked(self, column: str, *, sends: bool = False) -> Iterator[Stored]:
        for attachment in self._vault.read(lambda connection: store.waiting(connection, column)):
            one = self._vault.read(lambda connection, wanted=attachment: store.stored(connection, wanted))  # type: ignore[misc]
            if self._stopping():
                return
            if (reached := self._reachable(one, sends=sends)) is not None:
                yield reached

    def _reachable(self, one: Stored | None, *, sends: bool = False) -> Stored | None:
        """With the team in whose feed its chunks are looked for and put, if there is one: that of its stream, which
        gives what its former teams have too; or the one before, when what was written there is still to be sent. What
        was written in an earlier role may be sent for a while.
        """
        roster, device, now = self._vault.roster, self._vault.identity.device, to_millis(self._vault.clock())
        for team in (one.team, one.before) if one is not None else ():
            if one is not None and (
                roster.may_read(device, team, one.register, now)
                or (sends and roster.may_send(device, team, one.register, now))
            ):
                return replace(one, team=team)
        return None

    def _fetch(self, one: Stored, moved: Moved) -> None:
        missing = [chunk for chunk in dict.fromkeys(one.chunks) if self._vault.files.get(chunk) is None]
        held = self._held(one, missing)
        for place, chunk in enumerate(missing):
            if self._stopping():
                return
            if chunk in held:
                self._get(one, chunk)
                moved.chunks_in += 1
                if place % 8 == 7:
                    self._tell(one)
        whole = len(held) == len(missing)
        self._note(one, kept=True if whole else None, lacking=not whole)
        self._vault.files.settle(missing)
        moved.fetched += whole
        moved.lacking += not whole

    def _get(self, one: Stored, chunk: bytes) -> None:
        found = self._session.post("/v1/chunks/get", GetChunk(one.team, one.register, chunk), ChunkContent)
        if chunk_id(found.content) != chunk:
            raise VerificationFailed(OTHER_CHUNK)
        self._vault.files.put(found.content)

    def _send(self, one: Stored, moved: Moved) -> None:
        held = self._held(one, one.chunks)
        gone = False
        for place, chunk in enumerate(dict.fromkeys(one.chunks)):
            if self._stopping():
                return
            ciphertext = None if chunk in held else self._vault.files.get(chunk)
            if ciphertext is None:
                gone = gone or chunk not in held
                continue
            reply = self._session.post("/v1/chunks/put", PutChunk(one.team, one.register, ciphertext), ChunkStored)
            if reply.chunk != chunk:
                raise VerificationFailed(OTHER_CHUNK)
            moved.chunks_out += 1
            if place % 8 == 7:
                self._tell(one)
        if gone:
            # It cannot be sent from here; `vault check` says so, and another laptop may have it.
            moved.refused.append(one.id)
            return
        self._note(one, up=False, lacking=False)
        moved.sent += 1

    def _look(self, moved: Moved) -> None:
        """Ask which of the attachments that came by record are whole on the server by now."""
        unknown = self._vault.read(store.unlooked)
        found = self._vault.read(lambda connection: [store.stored(connection, one) for one in unknown])
        feeds: dict[tuple[bytes, str], list[Stored]] = {}
        for one in filter(None, map(self._reachable, found)):
            feeds.setdefault((one.team, one.register), []).append(one)
        for several in feeds.values():
            wanted = [chunk for one in several for chunk in one.chunks]
            held = self._held(several[0], wanted)
            for one in several:
                lacks = not held.issuperset(one.chunks)
                moved.lacking += lacks
                known = self._vault.read(lambda connection, asked=one: store.transfer(connection, asked.id))  # type: ignore[misc]
                if known.lacking is not lacks:
                    self._note(one, lacking=lacks)

    def _held(self, one: Stored, wanted: Sequence[bytes]) -> set[bytes]:
        held: set[bytes] = set()
        for at in range(0, len(wanted), MAX_ASKED):
            asked = list(wanted[at : at + MAX_ASKED])
            reply = self._session.post("/v1/chunks/have", HaveChunks(one.team, one.register, asked), HeldChunks)
            held.update(chunk for chunk, is_held in zip(asked, reply.held, strict=False) if is_held)
        return held

    def _note(
        self, one: Stored, *, kept: bool | None = None, up: bool | None = None, lacking: bool | None = None
    ) -> None:
        down = False if kept else None

        def work(tx: Tx) -> None:
            store.note(tx.connection, one.id, kept=kept, up=up, down=down, lacking=lacking)
            tx.touch(_TOUCHED, one.id)

        self._vault.write_behind(work)

    def _tell(self, one: Stored) -> None:
        """Some more has moved: whoever shows it looks again."""
        self._vault.write_behind(lambda tx: tx.touch(_TOUCHED, one.id))
