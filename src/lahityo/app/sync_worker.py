"""Sync in the background of an unlocked vault: when something is written, when the server has news, when a network
comes back; with growing pauses while there is none.
"""

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from lahityo.app import erasing, excepthook
from lahityo.base.clock import to_millis
from lahityo.base.errors import EnvironmentFault, LahityoError, NoConnection
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.messages import WaitRequest, WaitResponse
from lahityo.services.casework import Casework
from lahityo.sync import own_device, resume
from lahityo.sync.cursors import read_cursor
from lahityo.sync.engine import Engine, Stopped
from lahityo.sync.login import DeviceSession
from lahityo.sync.parting import DeviceRemoved
from lahityo.sync.server import NotAuthenticated, Server, connect, trust_of
from lahityo.ui.ports import SyncPhase, SyncReport, Touched
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault

SETTLE_SECONDS = 1.0
"""How long to wait after a write for the next one, so that a burst goes in one request."""
STOP_SECONDS = 0.8
"""How long a lock waits for the thread that syncs; one that hangs on the network is left to its timeout."""
IDLE_SECONDS = 300.0
FIRST_PAUSE, LONGEST_PAUSE = 3.0, 120.0
_OWN_TOUCHES = {"sync", "draft", "record_draft", "roster", "transfer"}

OWN_FAULT = QT_TRANSLATE_NOOP("Errors", "Sync stopped by a fault of its own and is tried again later.")


class SyncWorker:
    """Two threads: one that syncs, one that listens for the server's news. Implements `ui.ports.SyncPort`."""

    def __init__(self, vault: Vault, casework: Casework) -> None:
        self._vault = vault
        self._casework = casework
        self._listeners: list[Callable[[SyncReport], None]] = []
        self._wanted = threading.Event()
        self._stopping = threading.Event()
        self._again = threading.Event()
        self._engine = threading.Lock()
        """Held by whoever speaks to the server as this device, which may become another one."""
        self._pause = FIRST_PAUSE
        self._error: LahityoError | None = None
        self._connected = False
        self.removed = False
        """This computer was removed: the vault is marked to be erased once it is closed."""
        self._report = SyncReport(SyncPhase.WAITING)
        self._report = self._count(SyncPhase.WAITING)
        self._end_subscription = vault.subscribe(self._on_touched)
        self._servers: set[Server] = set()
        # Both may outlive a lock while a name is looked up or a server does not answer: what they hold is sealed or a
        # session, and the vault takes nothing from them any more.
        self._thread = threading.Thread(target=self._run, name="lahityo-sync", daemon=True)
        self._listener = threading.Thread(target=self._listen, name="lahityo-listen", daemon=True)

    def start(self) -> None:
        """Begin, with a first sync at once."""
        self._wanted.set()
        self._thread.start()
        self._listener.start()

    def stop(self) -> None:
        """End within a second: the request in flight is cut off like a bad line would, and goes again next time."""
        self._stopping.set()
        self._wanted.set()
        self._end_subscription()
        self._listeners.clear()
        for server in list(self._servers):
            server.abort()
        self._thread.join(STOP_SECONDS)

    # --- the port

    def report(self) -> SyncReport:
        """The state as last known."""
        return self._report

    def request(self) -> None:
        """Sync soon."""
        self._pause = FIRST_PAUSE
        self._wanted.set()

    def try_again(self) -> None:
        """Sync soon, with what was refused and what was not believed."""
        self._again.set()
        self.request()

    def fill_up(self) -> None:
        """An administrator says that the server was restored."""
        resume.confirm(self._vault)
        self.request()

    def become_own_device(self, code: str) -> None:
        """This vault is a copy: make it a device of its own, and sync. Waits for the sync that is under way."""
        invitation = read_code(code)
        with self._engine:
            server = self._connect()
            try:
                own_device.take(self._vault, server, invitation, self._vault.clock)
            finally:
                self._drop(server)
        self.try_again()

    def subscribe(self, listener: Callable[[SyncReport], None]) -> Callable[[], None]:
        """Call `listener` from a background thread on each change."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # --- the threads

    def _on_touched(self, touched: Touched) -> None:
        # What this thread wrote came from the server, or is index: asking again for it could go on for ever.
        own = threading.current_thread() is self._thread
        if not own and {kind for kind, _ in touched} - _OWN_TOUCHES:
            if self._report.phase is not SyncPhase.SYNCING:
                self._tell(self._count(SyncPhase.WAITING if self._connected else SyncPhase.OFFLINE))
            self._wanted.set()

    def _run(self) -> None:
        server: Server | None = None
        while not self._stopping.is_set():
            asked = self._wanted.wait(self._next_pause())
            if asked and self._connected:
                self._stopping.wait(SETTLE_SECONDS)
            self._wanted.clear()
            if not self._stopping.is_set():
                server = self._sync_once(server)
            if not self._stopping.is_set():
                self._keep_house()
        if server is not None:
            self._drop(server)

    def _connect(self) -> Server:
        """A connection that `stop` finds."""
        server = connect(self._vault)
        self._servers.add(server)
        if self._stopping.is_set():
            server.abort()
        return server

    def _drop(self, server: Server) -> None:
        self._servers.discard(server)
        server.close()

    def _next_pause(self) -> float:
        if self._connected:
            return IDLE_SECONDS
        return self._pause * random.uniform(0.75, 1.25)  # noqa: S311 - jitter, not a secret

    def _sync_once(self, server: Server | None) -> Server | None:
        """One sync, told at its begin and end whatever comes of it; the connection when it is of further use."""
        self._tell(self._count(SyncPhase.SYNCING))
        again = self._again.is_set()
        try:
            if server is not None and server.given != trust_of(self._vault):
                self._drop(server)
                server = None
            if server is None:
                server = self._connect()
            with self._engine:
                Engine(self._vault, server, self._vault.clock, stopping=self._stopping.is_set).sync(again=again)
            if again:
                self._again.clear()
        except Stopped:
            return server
        except NoConnection as error:
            self._failed(SyncPhase.OFFLINE, error, min(self._pause * 2, LONGEST_PAUSE))
            if server is not None:
                self._drop(server)
            return None
        except LahityoError as error:
            self._refused(error)
            return server
        except Exception as error:  # noqa: BLE001 - a bug ends this sync, not the syncing
            self.note_bug(error)
            self._failed(SyncPhase.ATTENTION, EnvironmentFault(OWN_FAULT), LONGEST_PAUSE)
            if server is not None:
                self._drop(server)
            return None
        self._connected, self._error, self._pause = True, None, FIRST_PAUSE
        report = self._count(SyncPhase.SYNCED)
        if report.refused or report.problems:
            report = self._count(SyncPhase.ATTENTION)
        elif report.waiting:
            report = self._count(SyncPhase.WAITING)
        self._tell(report)
        return server

    def _keep_house(self) -> None:
        """What may wait until the network is quiet: the words of new texts, and the anchor."""
        for work in (self._vault.save_anchor, self._casework.lists.index_pending):
            try:
                with suppress(LahityoError):
                    work()
            except Exception as error:  # noqa: BLE001 - neither is worth the sync
                self.note_bug(error)

    def _refused(self, error: LahityoError) -> None:
        if isinstance(error, DeviceRemoved):
            erasing.decide(self._vault, error)
            self.removed = True
        if not self._stopping.is_set():
            phase = SyncPhase.REMOVED if self.removed else SyncPhase.ATTENTION
            self._failed(phase, error, LONGEST_PAUSE)

    def _failed(self, phase: SyncPhase, error: LahityoError, pause: float) -> None:
        self._connected, self._error, self._pause = False, error, pause
        self._tell(self._count(phase))

    def note_bug(self, error: Exception) -> None:
        """Into the profile's log: the kind and the places in the code, never the message."""
        excepthook.write(self._vault.paths.log, excepthook.report_of(type(error), error.__traceback__))

    def _listen(self) -> None:
        """Hold a request open on the server; news there asks for a sync here."""
        while not self._stopping.is_set():
            if not self._connected:
                self._stopping.wait(1.0)
                continue
            try:
                if self._news():
                    self._wanted.set()
                    self._stopping.wait(SETTLE_SECONDS)
            except (LahityoError, NotAuthenticated):
                self._stopping.wait(FIRST_PAUSE)
            except Exception as error:  # noqa: BLE001 - a bug must not end the listening
                self.note_bug(error)
                self._stopping.wait(LONGEST_PAUSE)

    def _news(self) -> bool:
        vault = self._vault
        server = self._connect()
        try:
            token = DeviceSession(vault, server, vault.clock).token()
            roster, now = vault.roster, to_millis(vault.clock())
            cursors = vault.read(lambda connection: read_cursor(connection, roster, vault.identity, now))
            request = WaitRequest(roster.seq, cursors.inbox, cursors.feeds)
            return server.post("/v1/wait", request, WaitResponse, token, waits=True).changed
        finally:
            self._drop(server)

    def _count(self, phase: SyncPhase) -> SyncReport:
        try:
            state = self._casework.status.now()
        except Exception:  # noqa: BLE001 - locked meanwhile, or damaged: the phase is told with the counts as last known
            return replace(self._report, phase=phase, error=self._error)
        return SyncReport(
            phase, state.waiting, state.refused, state.problems, state.conflicts, state.last_sync, self._error,
            state.copied,
        )  # fmt: skip

    def _tell(self, report: SyncReport) -> None:
        if self._stopping.is_set():
            return
        self._report = report
        for listener in list(self._listeners):
            try:
                listener(report)
            except Exception as error:  # noqa: BLE001 - one that fails must not keep the others, or the sync, from going on
                self.note_bug(error)
