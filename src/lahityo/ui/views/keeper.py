"""Keeps in the vault what a form holds while it is written: within a second of the last key, until it is there."""

from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from lahityo.base.errors import LahityoError
from lahityo.ui.context import Context

PAUSE_MS = 300
LONGEST_MS = 700
RETRY_MS = 2000

T = TypeVar("T")


class Keeper(QObject, Generic[T]):
    """Saves what `take` gives, some time after `touch`, and tries until it is saved.

    It outlives its form as long as something is unsaved.

    Signals:
        state_changed(str, int): "saving", "saved" with the time in ms, or "failed".
        failed(object): the LahityoError that kept it from being saved.
    """

    state_changed = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: Context, take: Callable[[], T], save: Callable[[T], int]) -> None:
        """`take` is the form's own method; `save` runs in the background, holds no widget and returns the time (ms)."""
        super().__init__(context.tasks)
        self._tasks = context.tasks
        self._take: Callable[[], T] | None = take
        self._to_save = save
        self._taken: T | None = None
        self._dirty = False
        self._running = 0
        self._ended = self._held = False
        self._then: list[Callable[[], None]] = []
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def safe(self) -> bool:
        """Whether everything is in the vault."""
        return not self._dirty and not self._running

    @property
    def left(self) -> T | None:
        """What a form that is gone wrote last, while it is not saved yet."""
        return self._taken if self._take is None and not self.safe else None

    def touch(self) -> None:
        """Something was written."""
        if self._ended:
            return
        self._dirty = True
        if self._held:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Save now what is not saved yet; `then` is called once everything is safe."""
        if then is not None:
            self._then.append(then)
        if self._dirty:
            self._save()
        elif not self._running:
            self._finish()

    def hold(self) -> None:
        """An act has begun that may end what is kept: it is saved once more ahead of the act, and by no timer behind
        it, where it would outlive what has become of it.
        """
        self.flush()
        self._held = True

    def release(self) -> None:
        """The act is over; what it has not ended is kept on."""
        self._held = False
        if self._dirty:
            self.touch()

    def stop(self) -> None:
        """Save no more: what was written has ended, in its record or by being thrown away."""
        self._ended = True
        self._dirty = False
        self._taken = None
        self._then.clear()
        self._end_timers()
        self._go_when_safe()

    def resume(self) -> None:
        """It has not ended after all."""
        self._ended = False
        self.setParent(self._tasks)

    def orphan(self) -> None:
        """The form is gone: save its last words, then go."""
        self.flush()
        self._take = None
        self._go_when_safe()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self._save)
        return timer

    def _end_timers(self) -> None:
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()

    def _save(self) -> None:
        self._end_timers()
        form = getattr(self._take, "__self__", None)
        if isinstance(form, QObject) and not shiboken6.isValid(form):
            self._take = None  # the window around the form went first; what it gave last stands
        if self._take is not None:
            self._taken = self._take()
        self._dirty = False
        taken, save = self._taken, self._to_save
        if taken is None:
            self._finish()
            return
        self._running += 1
        self.state_changed.emit("saving", 0)
        with suppress(RuntimeError):  # the workers have ended: the vault is locked, and what could be saved has been
            self._tasks.run(self, lambda: save(taken), self._saved, self._not_saved, lane="write")

    def _saved(self, at: int) -> None:
        self._running -= 1
        if self.safe:
            self.state_changed.emit("saved", at)
            self._finish()

    def _not_saved(self, error: LahityoError) -> None:
        self._running -= 1
        self._dirty = not self._ended
        self.state_changed.emit("failed", 0)
        self.failed.emit(error)
        if self._dirty and not self._held:
            self._retry.start()
        self._go_when_safe()

    def _finish(self) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then()
        self._go_when_safe()

    def _go_when_safe(self) -> None:
        if self.safe and (self._take is None or self._ended):
            # Its form holds it from here on, or nothing. A deletion asked of Qt may come after the end of the runner,
            # which has ended this too.
            self.setParent(None)
