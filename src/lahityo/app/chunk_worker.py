"""Sending and fetching photos and documents behind an unlocked vault, on a thread that records never wait for.

It starts when something is to be moved, and tries again with growing pauses while there is no network or a colleague's
laptop has not sent its part yet.
"""

import threading
from collections.abc import Callable
from contextlib import suppress

from lahityo.app.sync_worker import STOP_SECONDS
from lahityo.base.errors import LahityoError, NoConnection, Refused, VerificationFailed
from lahityo.services.casework import Casework
from lahityo.sync.chunks import ChunkSync, Moved
from lahityo.sync.server import NotAuthenticated, Server, connect
from lahityo.ui.ports import Touched
from lahityo.vault.vault import Vault

WAKING = frozenset({"attachment", "transfer", "sync"})
SETTLE_SECONDS = 0.3
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0
AHEAD_SECONDS = 600.0
"""How often it is looked which clients are today's."""


class ChunkWorker:
    """One thread; `note_bug` takes what must not happen."""

    def __init__(self, vault: Vault, casework: Casework, note_bug: Callable[[Exception], None]) -> None:
        self._vault, self._casework, self._note_bug = vault, casework, note_bug
        self._wanted, self._stopping = threading.Event(), threading.Event()
        self._pause = FIRST_PAUSE
        self._server: Server | None = None
        self._end_subscription = vault.subscribe(self._on_touched)
        # Locking waits no longer than that; a name look-up that hangs is left behind, and what it moved is moved again.
        self._thread = threading.Thread(target=self._run, name="lahityo-chunks", daemon=True)

    def start(self) -> None:
        """Begin, with what was left of last time."""
        self._wanted.set()
        self._thread.start()

    def stop(self) -> None:
        """End; the request in flight is cut off and made again next time."""
        self._stopping.set()
        self._wanted.set()
        self._end_subscription()
        if self._server is not None:
            self._server.abort()
        self._thread.join(STOP_SECONDS)

    def _on_touched(self, touched: Touched) -> None:
        if threading.current_thread() is not self._thread and {kind for kind, _ in touched} & WAKING:
            self._wanted.set()

    def _run(self) -> None:
        with suppress(LahityoError):
            self._casework.attachments.sweep()
        while not self._stopping.is_set():
            again = self._once()
            if self._stopping.is_set():
                return
            asked = self._wanted.wait(self._pause if again else AHEAD_SECONDS)
            self._pause = FIRST_PAUSE if asked or not again else min(self._pause * 2, LONGEST_PAUSE)
            self._stopping.wait(SETTLE_SECONDS)
            self._wanted.clear()

    def _once(self) -> bool:
        """Move what waits; whether to try again soon without being asked."""
        again = True
        try:
            with suppress(LahityoError):
                self._ask_ahead()
            moved = self._move()
            again = bool(moved.lacking or moved.refused)
            self._casework.attachments.note_refusal(None)
        except (Refused, VerificationFailed) as error:
            with suppress(LahityoError):
                self._casework.attachments.note_refusal(error)
        except (LahityoError, NotAuthenticated):
            pass  # no network: the state of sync says so
        except Exception as error:  # noqa: BLE001 - a bug ends this try, not the moving
            self._note_bug(error)
        return again

    def _move(self) -> Moved:
        server = self._server = connect(self._vault)
        try:
            if self._stopping.is_set():
                raise NoConnection("")
            return ChunkSync(self._vault, server, self._vault.clock, self._stopping.is_set).run()
        finally:
            self._server = None
            server.close()

    def _ask_ahead(self) -> None:
        """Ask for what belongs to today's clients, when this computer is set to."""
        if self._casework.attachments.ahead():
            self._casework.attachments.want_of(todays_clients(self._casework))


def todays_clients(casework: Casework) -> list[bytes]:
    """Those met, to be met or to be thought of today."""
    today = casework.desk.clock().astimezone().date()
    round_ = [one.client for one in casework.appointments.round()]
    met = [row.client for row in casework.lists.of_day(today)]
    return [one for one in dict.fromkeys([*round_, *met]) if one]
