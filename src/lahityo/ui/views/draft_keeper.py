"""Keeps a draft in the vault while it is written: within a second of the last keystroke, and until it is there.

A keeper outlives its editor as long as something is unsaved, and tries again; an editor that opens the same draft
meanwhile takes the newer text over.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from lahityo.base.errors import LahityoError
from lahityo.services.drafts import VisitDraft
from lahityo.ui.context import Context

PAUSE_MS = 300
LONGEST_MS = 700
RETRY_MS = 2000

KeptState = Literal["saving", "saved", "failed"]


class DraftKeeper(QObject):
    """Saves what `take` gives, some time after `touch`.

    Signals:
        state_changed(str, int): "saving", "saved" with the time in ms, or "failed".
        failed(object): the LahityoError that kept it from being saved.
    """

    state_changed = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: Context, take: Callable[[], VisitDraft]) -> None:
        super().__init__(context.tasks)
        self._context = context
        self._take: Callable[[], VisitDraft] | None = take
        self._draft: VisitDraft | None = None
        self._dirty = False
        self._running = 0
        self._then: list[Callable[[], None]] = []
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def safe(self) -> bool:
        """Whether everything is in the vault."""
        return not self._dirty and not self._running

    def touch(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Save now; `then` is called once everything is safe."""
        if then is not None:
            self._then.append(then)
        if self._dirty:
            self._save()
        elif not self._running:
            self._finish()

    def stop(self) -> None:
        """Save no more: the draft has ended."""
        self._end_timers()
        self._dirty = False
        self._then.clear()
        self._draft = None

    def orphan(self) -> None:
        """The editor is gone: go once everything is safe, and try until it is."""
        self._take = None
        self.flush(self.deleteLater)

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
        if self._take is not None:
            self._draft = self._take()
        draft = self._draft
        self._dirty = False
        if draft is None:
            self._finish()
            return
        self._running += 1
        self.state_changed.emit("saving", 0)
        drafts = self._context.workspace.casework.drafts
        with suppress(RuntimeError):  # the workers have ended: the vault is locked, and what could be saved has been
            self._context.tasks.run(self, lambda: drafts.save(draft), self._saved, self._failed, lane="write")

    def _saved(self, at: int) -> None:
        self._running -= 1
        if self.safe:
            self.state_changed.emit("saved", at)
            self._finish()

    def _failed(self, error: LahityoError) -> None:
        self._running -= 1
        self._dirty = True
        self.state_changed.emit("failed", 0)
        self.failed.emit(error)
        self._retry.start()

    def _finish(self) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then()


def left_behind(context: Context, draft: bytes) -> VisitDraft | None:
    """The text of a draft that a former editor could not save yet; its keeper gives it up."""
    for keeper in context.tasks.findChildren(DraftKeeper):
        if keeper._take is None and keeper._draft is not None and keeper._draft.id == draft and not keeper.safe:
            found = keeper._draft
            keeper.stop()
            keeper.deleteLater()
            return found
    return None
