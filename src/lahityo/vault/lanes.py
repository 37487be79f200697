"""A lane into the vault: one thread with one connection, which does one piece of work at a time.

What a person waits for goes before what happens behind. A future of the write lane resolves after its transaction is
durable, never before. Nothing calls back: whoever wants the result holds the future.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher

from lahityo.base.errors import EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.vault.database import environment_fault, is_disk_fault

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

T = TypeVar("T")

LANE_CLOSED = QT_TRANSLATE_NOOP("Errors", "The vault is locked; unlock it and try again.")
_BETWEEN_INTERRUPTS = 0.02


class Priority(IntEnum):
    """Who waits for the result."""

    PERSON = 0
    BACKGROUND = 1


class LaneClosed(EnvironmentFault):
    """The vault is locked: no more work is taken."""


_Job = tuple[Callable[["Connection"], Any], Future[Any]]


class Lane:
    """One thread, one connection, two queues. `WriteLane` and `ReadLane` are the two kinds there are."""

    begin = ""

    def __init__(
        self, name: str, connect: Callable[[], "Connection"], undone: Callable[[], None] | None = None
    ) -> None:
        """Start the thread and open the connection in it; whatever `connect` raises is raised here.

        `undone` is called in the lane after each transaction that was rolled back, before any other work.
        """
        self._connect = connect
        self._undone = undone
        self._changed = threading.Condition()
        self._waiting: tuple[deque[_Job], deque[_Job]] = (deque(), deque())
        self._closing = False
        self._connection: Connection | None = None
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._live, args=(opened,), name=name)
        self._thread.start()
        try:
            opened.result()
        except BaseException:
            self._thread.join()
            raise

    def submit(self, work: Callable[["Connection"], T], priority: Priority = Priority.PERSON) -> "Future[T]":
        """Queue `work`, which gets the connection inside a transaction and must not keep, commit or close it.

        LaneClosed once `close` was called. First in, first out within a priority.
        """
        future: Future[T] = Future()
        with self._changed:
            if self._closing:
                raise LaneClosed(LANE_CLOSED)
            self._waiting[priority].append((work, future))
            self._changed.notify()
        return future

    def close(self, *, drain: bool = True, interrupt: bool = False) -> None:
        """Take no more work, end the thread and close the connection; harmless when done twice.

        `drain` finishes what waits, otherwise its futures get LaneClosed; `interrupt` also stops the statement that
        runs, whose future gets an EnvironmentFault.
        """
        with self._changed:
            self._closing = True
            dropped = [] if drain else [future for queue in self._waiting for _work, future in queue]
            if not drain:
                for queue in self._waiting:
                    queue.clear()
            self._changed.notify()
        for future in dropped:
            if future.set_running_or_notify_cancel():
                future.set_exception(LaneClosed(LANE_CLOSED))
        while interrupt and self._thread.is_alive():
            with self._changed:
                if self._connection is not None:
                    self._connection.interrupt()
            # Work of several statements needs more than one interruption.
            self._thread.join(_BETWEEN_INTERRUPTS)
        self._thread.join()

    def _live(self, opened: "Future[None]") -> None:
        try:
            self._open()
        except BaseException as error:  # noqa: BLE001 - raised where the lane is made
            opened.set_exception(error)
            return
        opened.set_result(None)
        del opened
        self._warm()
        while (job := self._next()) is not None:
            work, future = job
            if future.set_running_or_notify_cancel():
                self._do(work, future)
            # Results and closures may hold client data: nothing of a finished job stays referenced while waiting.
            del job, work, future
        self._shut()

    def _next(self) -> _Job | None:
        with self._changed:
            while True:
                for queue in self._waiting:
                    if queue:
                        return queue.popleft()
                if self._closing:
                    return None
                self._changed.wait()

    def _do(self, work: Callable[["Connection"], Any], future: "Future[Any]") -> None:
        try:
            connection = self._connection or self._open()
            begun = False
            try:
                connection.execute(self.begin)
                begun = True
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException as error:
                self._undo(connection, error)
                if begun and self._undone is not None:
                    self._undone()
                raise
        except BaseException as error:  # noqa: BLE001 - the caller gets it, the lane lives on
            fault = environment_fault(error)
            if fault is not None:
                fault.__cause__ = error
            future.set_exception(fault or error)
        else:
            future.set_result(result)

    def _undo(self, connection: "Connection", error: BaseException) -> None:
        with suppress(sqlcipher.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        if is_disk_fault(error):
            # After a failed write or fsync only what a new connection reads back is certain.
            self._shut()

    def _open(self) -> "Connection":
        connection = self._connect()
        with self._changed:
            self._connection = connection
        return connection

    def _warm(self) -> None:
        """Read the schema, which the first work needs and whoever opened the lane has not to wait for."""
        with suppress(sqlcipher.Error):  # the first work meets it again, and has someone to tell
            if self._connection is not None:
                self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    def _shut(self) -> None:
        with self._changed:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class WriteLane(Lane):
    """The only writer: each piece of work is one transaction, committed and synced before its future resolves."""

    begin = "BEGIN IMMEDIATE"


class ReadLane(Lane):
    """Reads beside the writer: each piece of work sees one state of the vault."""

    begin = "BEGIN"
