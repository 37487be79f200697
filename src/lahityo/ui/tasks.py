"""Work off the main thread: run it, come back with the result, and never to a widget that is gone.

Two workers, so that reading never waits for writing: each keeps its own order. A result travels through a queue that
the main thread empties when it is woken; only the waking crosses threads as a signal.
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from lahityo.base.errors import LahityoError

T = TypeVar("T")
Lane = Literal["read", "write", "network"]


@dataclass
class _Asked:
    owner: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[LahityoError], None] | None
    ended: Callable[[], None] | None


class TaskRunner(QObject):
    """Runs work in the background for widgets. Lives on the main thread.

    Signals:
        failed: a LahityoError whose caller did not ask to be told; the window shows its sentence.
    """

    failed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = {
            lane: ThreadPoolExecutor(1, thread_name_prefix=f"lahityo-ui-{lane}")
            for lane in ("read", "write", "network")
        }
        # What is asked for stays on this thread: a worker that held a widget could be the one to destroy it.
        self._asked: dict[int, _Asked] = {}
        self._next = 0
        self._finished: deque[tuple[int, Future[Any]]] = deque()
        self._running = 0
        self._closed = False
        self._silent = False
        # Never at once: what has ended already when it is asked for would come to a view that is still being made.
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[LahityoError], None] | None = None,
        *,
        ended: Callable[[], None] | None = None,
        lane: Lane = "read",
    ) -> None:
        """Run `work` in the background; then `done` or `failed` on the main thread, unless `owner` is gone by then.

        An error that is not a LahityoError is a bug: it is raised on the main thread, for the exception hook. `ended`
        is called ahead of all three: whoever is busy is so no more. After `close` nothing is run any more: a view's
        timer may still ask, until the view itself is gone.
        """
        if self._closed:
            return
        self._running += 1
        self._next += 1
        self._asked[self._next] = _Asked(owner, done, failed, ended)
        future = self._workers[lane].submit(work)
        future.add_done_callback(partial(self._ended, self._next))

    @property
    def is_busy(self) -> bool:
        """Whether anything is running, waiting or not delivered yet."""
        return self._running > 0

    def wait(self) -> None:
        """Wait until everything that was asked has run, and deliver it; for locking and closing."""
        for worker in self._workers.values():
            worker.submit(int).result()
        self._deliver()

    def silence(self) -> None:
        """What was asked runs to its end, but nobody is told: an answer would open what locking has just closed."""
        self._silent = True

    def close(self) -> None:
        """Finish what runs and end the workers; what hangs on the network is left to its timeout."""
        self._closed = True
        for lane, worker in self._workers.items():
            on_network = lane == "network"
            worker.shutdown(wait=not on_network, cancel_futures=on_network)
        self._finished.clear()
        self._asked.clear()

    def _ended(self, number: int, future: "Future[Any]") -> None:
        self._finished.append((number, future))
        if shiboken6.isValid(self):
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._finished:
            number, future = self._finished.popleft()
            asked = self._asked.pop(number)
            self._running -= 1
            if not shiboken6.isValid(asked.owner) or future.cancelled():
                continue
            error = future.exception()
            if self._silent and (error is None or isinstance(error, LahityoError)):
                continue
            if asked.ended is not None:
                asked.ended()
            if error is None:
                if asked.done is not None:
                    asked.done(future.result())
            elif not isinstance(error, LahityoError):
                raise error
            elif asked.failed is not None:
                asked.failed(error)
            else:
                self.failed.emit(error)
