"""What lives from unlock to lock: the workspace, its background work, the desk, and the watches that end it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lahityo.ui.bus import Bus
from lahityo.ui.main_window import MainWindow
from lahityo.ui.ports import Workspace
from lahityo.ui.shell.clipboard import ClipboardGuard
from lahityo.ui.shell.idle import IdleWatch
from lahityo.ui.shell.network_watch import NetworkWatch
from lahityo.ui.shell.places import TODAY, Place
from lahityo.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from lahityo.ui.application import Application, Watch


class Session(QObject):
    """An unlocked workspace on the screen."""

    def __init__(
        self,
        workspace: Workspace,
        application: "Application",
        watch_session: "Callable[[Callable[[], None]], Watch | None]",
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.tasks = TaskRunner(self)
        self.bus = Bus(self)
        self.bus.attach(workspace)
        self.desk: MainWindow | None = None
        self._application = application
        self._clipboard = ClipboardGuard(self)
        self._idle = IdleWatch(application.lock, self)
        self._network = NetworkWatch(workspace.sync.request, self)
        self._watch = watch_session(application.lock)

    def make_desk(self, places: list[Place]) -> MainWindow:
        """The desk at the last of `places`, with the others to go back to."""
        self.desk = MainWindow(self.workspace, self.tasks, self.bus, self._application.preferences, places or [TODAY])
        self.desk.lock_requested.connect(self._application.lock)
        self.desk.preferences_chosen.connect(self._application.set_preferences)
        return self.desk

    def remade(self) -> MainWindow:
        """The desk anew at the same place, for another language."""
        return self.make_desk(self.desk.leave() if self.desk is not None else [])

    def leave(self) -> list[Place]:
        """End what watches and listens, hand over what was being written, and say where one was."""
        if self._watch is not None:
            self._watch.stop()
        self._idle.stop()
        self._network.stop()
        self.bus.detach()
        self._clipboard.stop()
        return self.desk.leave() if self.desk is not None else []

    def closed(self) -> None:
        """The vault is closed: the computer may sleep."""
        if self._watch is not None:
            self._watch.closed()
