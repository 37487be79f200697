"""The desktop's composition root: the window first, everything else behind it."""

import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from lahityo.base.paths import ProfilePaths, default_profile

if TYPE_CHECKING:  # loaded by `run`, or behind the unlock page
    from PySide6.QtWidgets import QApplication

    from lahityo.app.workspace import LocalProfile
    from lahityo.ui.application import Successor, Watch

EXIT_WHEN_READY = "LAHITYO_EXIT_WHEN_READY"
"""Environment variable; `1` ends the process, as it is, once the first page can be used: for measuring the start."""
TAKES_OVER = "LAHITYO_TAKES_OVER"
"""Environment variable of a process that goes on where another has locked; see `handover`."""
_SWITCH_SECONDS = 0.0005
"""How long a thread that reads may keep the window waiting; Python's own 5 ms, many times in a row, would be felt."""
_BEHIND_UNLOCK = (
    "lahityo.app.workspace",
    "lahityo.ui.shell.session",
    "lahityo.ui.views.today",
    "lahityo.ui.views.visit_editor",
    "lahityo.ui.views.clients",
    "lahityo.ui.views.client_page",
    "lahityo.ui.views.client_overview",
)


class LocalHost:
    """Gives the desktop this computer's profile. Implements `ui.application.Host`."""

    def __init__(self, paths: ProfilePaths, app: "QApplication") -> None:
        self._paths = paths
        self._app = app
        self._profile: LocalProfile | None = None

    @property
    def preferences(self) -> Path:
        """The file of the preferences."""
        return self._paths.preferences

    def has_vault(self) -> bool:
        """Whether there is a vault, or what is left of one: then unlocking says what is wrong with it."""
        paths = self._paths
        left = paths.header.exists() or paths.database.exists() or paths.previous_header.exists()
        return left and not paths.farewell.exists()

    def profile(self) -> "LocalProfile":
        """The profile; the first call loads the vault's libraries."""
        from lahityo.app.workspace import LocalProfile

        if self._profile is None:
            self._profile = LocalProfile(self._paths)
        return self._profile

    def settle(self) -> None:
        """Keep memory out of dump files, and exceptions away from the terminal."""
        sys.setswitchinterval(_SWITCH_SECONDS)
        from lahityo.app import excepthook, platforms
        from lahityo.ui.shell.trouble import TroubleTeller

        platforms.current().disable_core_dumps()
        excepthook.install(self._paths.log, TroubleTeller(self._app).told.emit)

    def preload(self) -> None:
        """Load what unlocking needs, while the passphrase is typed."""
        from importlib import import_module

        for name in _BEHIND_UNLOCK:
            import_module(name)
        from lahityo.ui.views.overview_cards import CARDS

        for card in CARDS:  # a client's page is where most go first
            import_module(card.maker.partition(":")[0])
        gc.freeze()  # what is loaded stays; walking through it would hold the window up each time

    def watch_session(self, on_lock: Callable[[], None]) -> "Watch | None":
        """Lock when the person's session does."""
        from lahityo.app import platforms

        return platforms.current().session_lock_watch(on_lock)

    def successor(self) -> "Successor | None":
        """A fresh process on the same profile; None when the system starts none, and one goes on in this."""
        from lahityo.app.handover import Successor

        try:
            return Successor(self._paths.root)
        except OSError:
            return None

    def keep_from_capture(self, window_id: int) -> None:
        """Where the system can: see `platforms`."""
        from lahityo.app import platforms

        platforms.current().exclude_from_capture(window_id)


def run(profile_root: Path | None) -> NoReturn:
    """Open the app on the profile in a folder, or on the person's own; ends the process when it is closed."""
    # Loading makes objects that all stay: looking for garbage among them would cost a tenth of the start.
    gc.disable()
    from lahityo.app import qt

    qt.load()
    from PySide6.QtWidgets import QApplication

    from lahityo.ui.application import Application
    from lahityo.ui.design import theme

    theme.prepare()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lahityo")
    paths = ProfilePaths(profile_root) if profile_root is not None else default_profile()
    left = None
    if os.environ.pop(TAKES_OVER, "") == "1":
        from lahityo.app import handover

        left = handover.take()
    desktop = Application(app, LocalHost(paths, app), left)
    if left is not None:
        desktop.ready.connect(handover.say_ready)
    if os.environ.get(EXIT_WHEN_READY) == "1":
        desktop.ready.connect(partial(os._exit, 0))
    desktop.start()
    code = app.exec()
    desktop.finish()
    # Everything is written and closed; what hangs on the network must not keep the process, and its memory, alive.
    os._exit(code)
