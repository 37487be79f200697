"""What shows when: first run, unlock, the desk, and back to unlock; one window for all of them.

The unlock page comes before everything else is even imported. Behind it the rest is loaded while a person types.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from lahityo.ui.collector import MainThreadCollector
from lahityo.ui.design.theme import apply_theme, prepare_theme
from lahityo.ui.shell import preferences as saved
from lahityo.ui.shell.preferences import Preferences
from lahityo.ui.shell.window import Left, ShellWindow
from lahityo.ui.translations import Catalogues, language_of, system_languages
from lahityo.ui.unlock import UnlockPage

if TYPE_CHECKING:  # loaded behind the unlock page
    from lahityo.base.errors import LahityoError
    from lahityo.services.lease import LeaseState
    from lahityo.ui.ports import Profile, SyncReport, Workspace
    from lahityo.ui.shell.places import Place
    from lahityo.ui.shell.session import Session
    from lahityo.ui.tasks import TaskRunner


class Watch(Protocol):
    """Something that watches until it is stopped."""

    def stop(self) -> None:
        """Stop; harmless when done twice."""
        ...

    def closed(self) -> None:
        """Nothing needs to be kept any more: what was put off until then, the computer's sleep, may begin."""
        ...


class Successor(Protocol):
    """A fresh process that waits to take over."""

    def take_over(self, left: Left) -> bool:
        """Whether its page shows; may take seconds."""
        ...

    def dismiss(self) -> None:
        """It is not needed."""
        ...


class Host(Protocol):
    """What the composition root gives the desktop."""

    @property
    def preferences(self) -> Path:
        """The file of the preferences."""
        ...

    def has_vault(self) -> bool:
        """Whether there is a vault; returns at once and loads nothing."""
        ...

    def profile(self) -> Profile:
        """The profile, always the same one; the first call takes its time."""
        ...

    def settle(self) -> None:
        """What must be in force before a secret is typed; called on the main thread after the first picture."""
        ...

    def preload(self) -> None:
        """Load what comes after unlocking; called in the background."""
        ...

    def watch_session(self, on_lock: Callable[[], None]) -> Watch | None:
        """Call `on_lock` when the person's session is locked."""
        ...

    def successor(self) -> Successor | None:
        """A fresh process to go on in after locking, so that this one's memory is given back; None to stay in it."""
        ...

    def keep_from_capture(self, window_id: int) -> None:
        """Keep a window (`QWidget.winId()`) out of pictures of the screen where the system can."""
        ...


class Application(QObject):
    """Goes between the pages and owns what outlives them.

    Signals:
        ready: the unlock page (or the first run) has been drawn.
        unlocked: the desk shows.
        locked: keys are forgotten and files closed.
    """

    ready = Signal()
    unlocked = Signal()
    locked = Signal()

    def __init__(self, app: QApplication, host: Host, left: Left | None = None) -> None:
        """`left` is what the process before this one has left to it."""
        super().__init__(app)
        self._app = app
        self._collector = MainThreadCollector(self)
        self._host = host
        self._catalogues = Catalogues(app)
        self._tasks: TaskRunner | None = None
        self._session: Session | None = None
        self._left = left
        self._places: list[Place] = left.places if left is not None else []
        self._handed_over = False
        self._settled = False
        self._ended = False
        self._unfinished: Workspace | None = None
        self._keyring_warning = ""
        self.preferences = Preferences()
        self.window: ShellWindow

    @property
    def tasks(self) -> TaskRunner:
        """Background work of unlocking and locking; its lane "write" keeps their order."""
        if self._tasks is None:
            from lahityo.ui.tasks import TaskRunner

            self._tasks = TaskRunner(self)
        return self._tasks

    @property
    def session(self) -> Session | None:
        """What is unlocked."""
        return self._session

    def start(self) -> None:
        """Show the first page."""
        self.preferences = saved.load(self._host.preferences)
        prepare_theme(self._app, self.preferences.theme, self.preferences.text_scale)
        self._catalogues.use(language_of(self.preferences.language, system_languages()))
        self.window = ShellWindow(self.tr("Lähityö"))
        self.window.closing.connect(self._close)
        self._show_entry()
        # The style sheet comes once the page is put together: under it, each widget put into another is dressed again
        # with all that is in it.
        apply_theme(self._app, self.preferences.theme, self.preferences.text_scale)
        if self._left is not None:
            self.window.stand_as(self._left.stand)
        else:
            self.window.restore(self.preferences)
        self._keep_from_capture(self.window.windowHandle())
        self._app.focusWindowChanged.connect(self._keep_from_capture)

    def finish(self) -> None:
        """Wait until everything is written and closed; after the event loop."""
        self._ended = True
        self.lock()
        if self._tasks is not None:
            self._tasks.close()
        if self._unfinished is not None:
            self._unfinished.close()
        self._app.focusWindowChanged.disconnect(self._keep_from_capture)
        self._catalogues.remove()
        self._collector.stop()

    def set_preferences(self, preferences: Preferences) -> None:
        """Take new preferences into force at once and keep them."""
        former, self.preferences = self.preferences, preferences
        self._save_preferences()
        if (preferences.theme, preferences.text_scale) != (former.theme, former.text_scale):
            apply_theme(self._app, preferences.theme, preferences.text_scale)
        language = language_of(preferences.language, system_languages())
        if language != self._catalogues.language:
            self._catalogues.use(language)
            self._catalogues.use_for_dialogs()
            self._show_again()

    def lock(self) -> None:
        """Take everything off the screen at once; then keep what was being written and close the vault.

        Then a fresh process takes the window over, so that nothing of what was open stays in memory.
        """
        session, self._session = self._session, None
        if session is None:
            return
        self.window.clear_away()
        places = session.leave()
        session.tasks.silence()
        self._places = places if session.desk is not None else self._places
        left = Left(self._places, self.window.stand())
        page = self._show_unlock()
        page.set_closing(True)
        drained = [threading.Event(), threading.Event()]
        session.tasks.run(self, drained[0].set, lane="read")
        session.tasks.run(self, drained[1].set, lane="write")

        def close() -> bool:
            successor = None if self._ended else self._host.successor()
            try:
                for lane in drained:
                    lane.wait()
                session.workspace.close()
            finally:
                session.tasks.close()
                handed_over = successor is not None and not self._ended and successor.take_over(left)
                if successor is not None and not handed_over:
                    successor.dismiss()
            return handed_over

        self.tasks.run(self, close, partial(self._locked, session), partial(self._not_closed, session), lane="write")

    def _locked(self, session: Session, handed_over: bool) -> None:
        session.deleteLater()
        if handed_over:
            self.window.hide()
            self._app.quit()
        else:
            self._forget(session)
        self.locked.emit()

    def _not_closed(self, session: Session, error: LahityoError) -> None:
        self._forget(session)
        self._show_error(error)

    def _forget(self, session: Session) -> None:
        """Go on in this process: as little as Python allows stays in its memory."""
        session.closed()
        page = self.window.page
        if not self._host.has_vault():
            self._show_first_run()
        elif isinstance(page, UnlockPage):
            page.set_closing(False)
        from lahityo.ui.shell.memory import forget

        QTimer.singleShot(0, self, forget)

    def _show_entry(self) -> None:
        if self._host.has_vault():
            self._show_unlock()
        else:
            self._show_first_run()

    def _show_again(self) -> None:
        """Make what shows anew, in another language."""
        if self._session is not None:
            self.window.clear_away()
            self.window.show_page(self._session.remade())
        else:
            self._show_entry()

    def _show_unlock(self) -> UnlockPage:
        page = UnlockPage(self._catalogues.language)
        page.submitted.connect(self._unlock)
        page.sheets_wanted.connect(self._ask_for_sheets)
        page.language_chosen.connect(self._choose_language)
        page.painted.connect(self._painted)
        self.window.show_page(page)
        if self._keyring_warning:
            page.warn_of_keyring(self._keyring_warning)
        return page

    def _show_first_run(self) -> None:
        from lahityo.ui.first_run.wizard import Wizard

        self._catalogues.use_for_dialogs()
        wizard = Wizard(self._host.profile, self.tasks, self._catalogues.language)
        wizard.language_chosen.connect(self._choose_language)
        wizard.painted.connect(self._painted)
        wizard.restore_wanted.connect(self._ask_for_backup)
        wizard.opened.connect(self._keep_unfinished)
        wizard.finished.connect(self._opened)
        self.window.show_page(wizard)

    def _painted(self) -> None:
        if not self._settled:
            self._settled = True
            self.ready.emit()
            # The window answers first; the rest begins at the loop's next turn.
            QTimer.singleShot(0, self, self._settle)
        else:
            self._ask_keyring()

    def _settle(self) -> None:
        if self._ended:
            return
        self._host.settle()
        self._catalogues.use_for_dialogs()
        self.tasks.run(self, self._host.preload)
        self._ask_keyring()

    def _ask_keyring(self) -> None:
        page = self.window.page
        if isinstance(page, UnlockPage):
            self.tasks.run(page, self._find_keyring_problem, self._warn_of_keyring, self._show_error)

    def _find_keyring_problem(self) -> LahityoError | None:
        return self._host.profile().keyring_problem()

    def _warn_of_keyring(self, problem: LahityoError | None) -> None:
        from lahityo.ui.texts import of_error

        self._keyring_warning = of_error(problem) if problem is not None else ""
        page = self.window.page
        if isinstance(page, UnlockPage) and self._keyring_warning:
            page.warn_of_keyring(self._keyring_warning)

    def _choose_language(self, language: str) -> None:
        self._keyring_warning = ""
        self.set_preferences(self.preferences._replace(language=language))

    def _unlock(self, passphrase: str) -> None:
        page = self.window.page
        if not isinstance(page, UnlockPage):
            return
        page.set_busy(True)
        self.tasks.run(self, partial(self._unlock_on, passphrase), self._unlocked, self._show_error, lane="write")

    def _ask_for_sheets(self) -> None:
        from lahityo.ui.shell.sheets_unlock import SheetsUnlock

        dialog = SheetsUnlock(
            self.tasks, lambda *given: _leased(self._host.profile().unlock_with_sheets(*given)), self.window
        )
        dialog.opened.connect(self._unlocked)
        dialog.open()

    def _ask_for_backup(self) -> None:
        from lahityo.ui.shell.backup import RestoreSheet

        sheet = RestoreSheet(self.tasks, lambda *given: _leased(self._host.profile().restore(*given)), self.window)
        sheet.opened.connect(self._unlocked)
        sheet.open()

    def _unlock_on(self, passphrase: str) -> tuple[Workspace, LeaseState | None]:
        return _leased(self._host.profile().unlock(passphrase))

    def _unlocked(self, opened: tuple[Workspace, LeaseState | None]) -> None:
        self._opened(*opened)

    def _show_error(self, error: LahityoError) -> None:
        from lahityo.ui.texts import of_error

        page = self.window.page
        if isinstance(page, UnlockPage):
            page.set_busy(False)
            page.set_error(of_error(error))

    def _keep_unfinished(self, workspace: Workspace) -> None:
        self._unfinished = workspace

    def _opened(self, workspace: Workspace, lease: LeaseState | None = None) -> None:
        from lahityo.ui.shell.session import Session

        page = self.window.page
        if isinstance(page, UnlockPage):
            page.passphrase.clear()
        self._unfinished = None
        self._session = Session(workspace, self, self._host.watch_session)
        self._session.bus.sync_changed.connect(self._leave_if_removed)
        if lease is not None and lease.over:
            self._show_lease(self._session, lease)
        else:
            self._show_desk()

    def _leave_if_removed(self, report: SyncReport) -> None:
        """The organisation has removed this computer: closing the vault erases it."""
        if report.phase == "removed":
            self.lock()

    def _show_lease(self, session: Session, lease: LeaseState) -> None:
        from lahityo.ui.shell.lease import LeasePage

        page = LeasePage(session.workspace, session.tasks, session.bus, lease)
        page.renewed.connect(self._show_desk)
        page.lock_requested.connect(self.lock)
        self.window.show_page(page)
        page.sync.setFocus()

    def _show_desk(self) -> None:
        session = self._session
        if session is not None and session.desk is None:
            self.window.show_page(session.make_desk(self._places))
            self.unlocked.emit()

    def _keep_from_capture(self, window: QWindow | None) -> None:
        """The window, and each sheet over it when it gets the keys: to the system they are windows of their own."""
        if window is not None:
            self._host.keep_from_capture(int(window.winId()))

    def _save_preferences(self) -> None:
        path, preferences = self._host.preferences, self.preferences

        def write() -> None:
            from contextlib import suppress

            # A full disk costs the window's size and no more.
            with suppress(OSError):
                saved.save(path, preferences)

        self.tasks.run(self, write)

    def _close(self) -> None:
        self.preferences = self.window.remembered(self.preferences)
        self._save_preferences()
        self._ended = True
        self.lock()


def _leased(workspace: Workspace) -> tuple[Workspace, LeaseState | None]:
    """The open vault and how its lease stands; what cannot be read of that is told where it matters."""
    from lahityo.base.errors import LahityoError

    try:
        return workspace, workspace.casework.lease.now()
    except LahityoError:
        return workspace, None
