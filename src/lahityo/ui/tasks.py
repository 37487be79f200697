"""Work off the main thread: run it, come back with the result, and never to a widget that is gone.

Two workers, so that reading never waits for writing: each keeps its own order. A result travels through a queue that
the main thread empties when it is woken; only the waking crosses threads as a signal.
"""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from lahityo.base.errors import LahityoError

T = TypeVar("T")
Lane = Literal["read", "write", "network"]


@dataclass
class _Finished:
    owner: QObject
    future: "Future[Any]"
    done: Callable[[Any], None] | None
    failed: Callable[[LahityoError], None] | None


class TaskRunner(QObject):
    """Runs work in the background for widgets. Lives on the main thread.

    Signals:
        failed: a LahityoError whose caller did not ask to be told; the window shows its sentence.
        busy_changed: whether anything is running or waiting.
    """

    failed = Signal(object)
    busy_changed = Signal(bool)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = {
            lane: ThreadPoolExecutor(1, thread_name_prefix=f"lahityo-ui-{lane}")
            for lane in ("read", "write", "network")
        }
        self._finished: deque[_Finished] = deque()
        self._running = 0
        self._woken.connect(self._deliver)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[LahityoError], None] | None = None,
        *,
        lane: Lane = "read",
    ) -> None:
        """Run `work` in the background; then `done` or `failed` on the main thread, unless `owner` is gone by then.

        An error that is not a LahityoError is a bug: it is raised on the main thread, for the exception hook.
        """
        self._running += 1
        if self._running == 1:
            self.busy_changed.emit(True)
        future = self._workers[lane].submit(work)
        future.add_done_callback(lambda ended: self._ended(_Finished(owner, ended, done, failed)))

    def wait(self) -> None:
        """Wait until everything that was asked has run, and deliver it; for locking and closing."""
        for worker in self._workers.values():
            worker.submit(int).result()
        self._deliver()

    def close(self) -> None:
        """Finish what runs and end the workers."""
        for worker in self._workers.values():
            worker.shutdown(wait=True)
        self._finished.clear()

    def _ended(self, finished: _Finished) -> None:
        self._finished.append(finished)
        if shiboken6.isValid(self):
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._finished:
            finished = self._finished.popleft()
            self._running -= 1
            if self._running == 0:
                self.busy_changed.emit(False)
            if not shiboken6.isValid(finished.owner) or finished.future.cancelled():
                continue
            error = finished.future.exception()
            if error is None:
                if finished.done is not None:
                    finished.done(finished.future.result())
            elif not isinstance(error, LahityoError):
                raise error
            elif finished.failed is not None:
                finished.failed(error)
            else:
                self.failed.emit(error)
