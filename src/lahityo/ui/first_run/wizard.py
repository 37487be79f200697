"""The first run, page by page: join or found, passphrase, work, recovery sheets, done; also by keyboard alone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import Role
from lahityo.ui.first_run.frame import WizardFrame
from lahityo.ui.first_run.pages import DonePage, FoundPage, JoinPage, Page, PassphrasePage, WelcomePage, WorkingPage
from lahityo.ui.first_run.sheet_words import sheet_words
from lahityo.ui.first_run.sheets import SheetsPanel
from lahityo.ui.ports import NewOrganisation, Profile, RecoverySheets, Workspace
from lahityo.ui.tasks import TaskRunner


class Wizard(WizardFrame):
    """Leads to an open vault.

    Signals:
        opened(object): the Workspace exists; whoever hears it closes it when the app ends.
        finished(object): the person is through; the Workspace.
        restore_wanted(): a backup is to be put back.
    """

    opened = Signal(object)
    finished = Signal(object)
    restore_wanted = Signal()

    def __init__(
        self, profile: Callable[[], Profile], tasks: TaskRunner, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, parent)
        self._profile = profile
        self._tasks = tasks
        self._joining = True
        self._workspace: Workspace | None = None
        self.welcome = WelcomePage()
        self.join = JoinPage()
        self.found = FoundPage()
        self.passphrase = PassphrasePage()
        self.working = WorkingPage()
        self.sheets_page = Page()
        self.sheets_page.begin(self.tr("Recovery sheets"), self.tr("Two officers, two sheets of paper."))
        self.sheets = SheetsPanel(tasks)
        self.sheets_page.ask(self.sheets)
        self.sheets_page.setFocusProxy(self.sheets)
        self.done = DonePage()
        self._page: Page = self.welcome
        self.hold(
            self.welcome, self.join, self.found, self.passphrase, self.working, self.sheets_page, self.done
        )  # fmt: skip
        self._connect()
        self._turn(self.welcome)
        tasks.run(self, lambda: profile().erased(), self.welcome.tell_of_erasure)

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """One goes on by keyboard at once."""
        super().showEvent(event)
        self.page.setFocus()

    def _connect(self) -> None:
        self.welcome.join_wanted.connect(partial(self._choose, True))
        self.welcome.found_wanted.connect(partial(self._choose, False))
        self.welcome.restore.clicked.connect(self.restore_wanted)
        self.join.code_changed.connect(self._read_code)
        self.working.again_wanted.connect(self._work)
        self.sheets.taken_changed.connect(self._fit_buttons)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        for page in (self.join, self.found, self.passphrase):
            page.next_wanted.connect(self._next)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._back)

    # Going

    def _choose(self, joining: bool) -> None:
        self._joining = joining
        self._turn(self.join if joining else self.found)

    def _next(self) -> None:
        page = self.page
        if page is self.done:
            self.finished.emit(self._workspace)
        elif page is self.sheets_page:
            self._take_sheets()
        elif (missing := page.first_missing()) is not None:
            missing.setFocus()
            if page is self.join:
                self._read_code(self.join.code.text(), told=True)
        elif page is self.passphrase:
            self._turn(self.working)
            self._work()
        else:
            self._turn(self.passphrase)
            self._tasks.run(self, lambda: self._profile().keyring_problem(), self.passphrase.show_keyring)

    def _back(self) -> None:
        if not self.back.isEnabled() or self.back.isHidden():
            return
        page = self.page
        if page is self.working:
            self._turn(self.passphrase)
        elif page is self.passphrase:
            self._turn(self.join if self._joining else self.found)
        else:
            self._turn(self.welcome)

    def _turn(self, page: Page) -> None:
        former, self._page = self._page, page
        self.change(former, page)
        steps = [self.tr("Start"), self.tr("Invitation") if self._joining else self.tr("Organisation")]
        steps.append(self.tr("Passphrase"))
        if not self._joining:
            steps.append(self.tr("Recovery sheets"))
        steps.append(self.tr("Done"))
        at = {
            self.welcome: 0, self.join: 1, self.found: 1, self.passphrase: 2, self.working: 2, self.sheets_page: 3,
            self.done: len(steps) - 1,
        }[page]  # fmt: skip
        self.steps.set_steps(steps, at)
        self.steps.setVisible(page is not self.welcome)
        self.languages.setVisible(page is self.welcome)
        self._fit_buttons()
        if page in (self.done, self.working):
            self.next.setFocus()
        else:
            page.setFocus()

    def _fit_buttons(self) -> None:
        page = self.page
        self.back.setVisible(page in (self.join, self.found, self.passphrase, self.working))
        self.back.setEnabled(page is not self.working or bool(self.working.error))
        self.next.setVisible(page not in (self.welcome, self.working))
        self.next.setEnabled(page is not self.sheets_page or self.sheets.taken.isChecked())
        self.next.set_text(self.tr("Begin work") if page is self.done else self.tr("Next"))

    # Work

    def _read_code(self, code: str, *, told: bool = False) -> None:
        if not code.strip():
            return
        wrong = self.join.show_error if told else _say_nothing
        self._tasks.run(
            self, lambda: self._profile().read_code(code),
            lambda info: self.join.show_info(info) if code == self.join.code.text() else None, wrong,
        )  # fmt: skip

    def _work(self) -> None:
        self.working.start()
        self._fit_buttons()
        passphrase = self.passphrase.pair.text()
        if self._joining:
            code = self.join.code.text()
            self._tasks.run(
                self, lambda: self._profile().join(code, passphrase), self._joined, self._failed, lane="write"
            )
            return
        found, words = self.found, sheet_words()
        new = NewOrganisation(
            server=found.server.text().strip(), token=found.token.text().strip(),
            name=found.organisation.text().strip(), team=found.team.text().strip(), member=found.member.text().strip(),
            role=Role(found.role.value()), passphrase=passphrase,
        )  # fmt: skip
        self._tasks.run(
            self, lambda: self._profile().create_organisation(new, words), self._founded, self._failed, lane="write"
        )

    def _failed(self, error: LahityoError) -> None:
        self.working.show_error(error)
        self._fit_buttons()
        self.back.setFocus()

    def _joined(self, workspace: Workspace) -> None:
        self._keep(workspace)
        self._turn(self.done)

    def _founded(self, made: tuple[Workspace, RecoverySheets]) -> None:
        workspace, sheets = made
        self._keep(workspace)
        self.sheets.set_sheets(sheets)
        self._turn(self.sheets_page)

    def _keep(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.passphrase.pair.clear()
        self.opened.emit(workspace)

    def _take_sheets(self) -> None:
        if self._workspace is not None and self.sheets.taken.isChecked():
            taken = self._workspace.sheets_taken
            self._tasks.run(self, taken, lambda _: self._turn(self.done), lane="write")


def _say_nothing(_error: LahityoError) -> None:
    """While a code is being typed it is wrong all the time."""
