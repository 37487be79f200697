"""Keeps the words of an unfinished record form in the vault, within a second of the last keystroke."""

from collections.abc import Callable
from contextlib import suppress

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from lahityo.base.errors import LahityoError
from lahityo.domain.spec import Values
from lahityo.services.records import Card
from lahityo.ui.context import Context
from lahityo.ui.views import when
from lahityo.ui.widgets.notes import SavedNote, SavedState

PAUSE_MS = 300
LONGEST_MS = 700
RETRY_MS = 2000


def show_state(note: SavedNote, state: str, at: int) -> None:
    """Say at the foot of a form what its keeper tells."""
    told: SavedState = "saved" if state == "saved" else "saving" if state == "saving" else "failed"
    note.set_state(told, when.clock_with_seconds(when.local(at)) if at else "")


class FormKeeper(QObject):
    """Keeps what `take` gives, some time after `touch`. It outlives its form until everything is safe.

    Signals:
        state_changed(str, int): "saving", "saved" with the time in ms, or "failed".
    """

    state_changed = Signal(str, object)

    def __init__(
        self, context: Context, key: tuple[str, bytes, bytes | None], take: Callable[[], Values], card: Card | None
    ) -> None:
        """`key` is (type, client, record or None)."""
        super().__init__(context.tasks)
        self._context = context
        self._key = key
        self._card = card
        self._take: Callable[[], Values] | None = take
        self._values: Values = {}
        self._dirty = False
        self._running = 0
        self._ended = False
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def safe(self) -> bool:
        """Whether everything is in the vault."""
        return not self._dirty and not self._running

    def touch(self) -> None:
        """Something was written."""
        self._dirty = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Keep now what is not kept yet."""
        if self._dirty:
            self._save()

    def stop(self) -> None:
        """Keep no more: the form has ended by saving or by being thrown away."""
        self._ended = True
        self._dirty = False
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()
        self._go_when_safe()

    def orphan(self) -> None:
        """The form is gone: keep its last words, then go."""
        self.flush()
        self._take = None
        self._go_when_safe()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self._save)
        return timer

    def _save(self) -> None:
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()
        if self._ended:
            return
        form = getattr(self._take, "__self__", None)
        if self._take is not None and isinstance(form, QObject) and not shiboken6.isValid(form):
            self._take = None  # the window around the form went first; what it gave last stands
        if self._take is not None:
            self._values = self._take()
        values, (kind, client, record), card = self._values, self._key, self._card
        self._dirty = False
        self._running += 1
        self.state_changed.emit("saving", 0)
        drafts = self._context.workspace.casework.record_drafts
        with suppress(RuntimeError):  # the workers have ended: the vault is locked, and what could be saved has been
            self._context.tasks.run(
                self, lambda: drafts.keep(kind, client, record, values, card), self._saved, self._failed, lane="write"
            )

    def _saved(self, at: int) -> None:
        self._running -= 1
        if self.safe:
            self.state_changed.emit("saved", at)
        self._go_when_safe()

    def _failed(self, _error: LahityoError) -> None:
        self._running -= 1
        self._dirty = not self._ended
        self.state_changed.emit("failed", 0)
        if self._dirty:
            self._retry.start()

    def _go_when_safe(self) -> None:
        if self.safe and (self._take is None or self._ended):
            # Its form holds it from here on, or nothing. A deletion asked of Qt may come after the end of the runner,
            # which has ended this too.
            self.setParent(None)
