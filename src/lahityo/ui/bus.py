"""Turns what changed below into signals on the main thread; views decide whether they care."""

from collections import deque
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from lahityo.ui.ports import SyncReport, Touched, Workspace


class Bus(QObject):
    """Changes of one unlocked workspace.

    Signals:
        changed: a Touched set (record type, id), after a durable write or a merge.
        sync_changed: a SyncReport.
    """

    changed = Signal(object)
    sync_changed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Touched | SyncReport] = deque()
        self._ends: list[Callable[[], None]] = []
        self._woken.connect(self._deliver)

    def attach(self, workspace: Workspace) -> None:
        """Listen to a workspace until `detach`."""
        self._ends = [workspace.subscribe(self._take), workspace.sync.subscribe(self._take)]

    def detach(self) -> None:
        """Stop listening and forget what has not been delivered."""
        for end in self._ends:
            end()
        self._ends = []
        self._waiting.clear()

    def _take(self, news: Touched | SyncReport) -> None:
        self._waiting.append(news)
        if shiboken6.isValid(self):
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        touched: set[tuple[str, bytes]] = set()
        report: SyncReport | None = None
        while self._waiting:
            news = self._waiting.popleft()
            if isinstance(news, SyncReport):
                report = news
            else:
                touched |= news
        if touched:
            self.changed.emit(frozenset(touched))
        if report is not None:
            self.sync_changed.emit(report)
