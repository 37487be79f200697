"""What the buttons of the synchronisation page's lines do: try again, open, save, ask for access, give up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lahityo.domain import registry
from lahityo.domain.codes import Register
from lahityo.services.outbox import Line, Written
from lahityo.services.state import Problem
from lahityo.ui import file_names
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.sync_view.field_words import field_name, value_words
from lahityo.ui.sync_view.items import Act
from lahityo.ui.sync_view.own_device_sheet import CLONED, OwnDeviceSheet
from lahityo.ui.sync_view.trouble_sheet import FillUpSheet, LeaveSheet, kind_words
from lahityo.ui.texts import of_code, of_distrust
from lahityo.ui.views import when
from lahityo.ui.views.visit_rows import joined

AGAIN, OPEN, SAVE, ASK, LEAVE, EVIDENCE, FILL = "again", "open", "save", "ask", "leave", "evidence", "fill"
OWN = "own"
RESTORED = "rolled_back"


class Remedies(QObject):
    """Does what was pressed, for the window that `over` stands in; `changed` is called when a list may be shorter."""

    def __init__(self, context: Context, over: QWidget, changed: Callable[[], None]) -> None:
        super().__init__(over)
        self._context, self._over, self._changed = context, over, changed

    def of_line(self, line: Line, *, asks: bool = True) -> tuple[Act, ...]:
        """The buttons of a change that is not on the server; without `asks` there is nobody to ask for access."""
        opens = [Act(OPEN, self.tr("Open"))] if line.client else []
        if not line.reason:
            return tuple(opens)
        ask = [Act(ASK, self.tr("Ask for access"))] if line.wants_access and asks else []
        return (
            Act(AGAIN, self.tr("Try again")), *opens, *ask, Act(SAVE, self.tr("Save the text…")),
            Act(LEAVE, self.tr("Give up…")),
        )  # fmt: skip

    def of_problem(self, problem: Problem) -> tuple[Act, ...]:
        """The buttons of what was not believed."""
        if problem.kind == RESTORED:
            may = self._context.workspace.casework.troubles.may_fill_up()
            return (Act(FILL, self.tr("Refill the server…")),) if may else ()
        if problem.kind == CLONED:
            return (Act(OWN, self.tr("Enter the code…"), primary=True), Act(EVIDENCE, self.tr("Save the evidence…")))
        return (
            Act(AGAIN, self.tr("Try again")), Act(EVIDENCE, self.tr("Save the evidence…")),
            Act(LEAVE, self.tr("Give up…")),
        )  # fmt: skip

    def of_stopped(self) -> tuple[Act, ...]:
        """The buttons of what waits behind something that was not believed."""
        return (Act(AGAIN, self.tr("Try again")), Act(EVIDENCE, self.tr("Save the evidence…")))

    def count_words(self, count: int) -> str:
        """So many changes."""
        return self.tr("%n change(s)", "", count)

    def do(self, act: str, subject: object) -> None:
        """A button of a line was pressed."""
        if act == AGAIN:
            self._context.workspace.sync.try_again()
            self._context.tell(self.tr("It is tried again now."))
        elif act == EVIDENCE:
            self._ask_file(self.tr("Save the evidence"), file_names.evidence(), self.save_evidence)
        elif act == FILL:
            self.fill_up()
        elif act == OWN:
            self._open_sheet(OwnDeviceSheet(self._context, self._over.window()))
        elif isinstance(subject, Line):
            self._do_with_line(act, subject)
        elif isinstance(subject, Problem):
            self._leave_problem(subject)

    def fill_up(self) -> None:
        """Ask an administrator whether the server was restored."""
        self._open_sheet(FillUpSheet(self._context, self._over.window()))

    def save_evidence(self, path: str) -> None:
        """Write what was not believed into a file."""
        troubles = self._context.workspace.casework.troubles
        told = self.tr("The evidence is saved. No client can be read from the file.")
        self._run(lambda: troubles.save_evidence(Path(path)), told)

    def save_text(self, line: Line, path: str) -> None:
        """Write the words of a change into a file."""
        outbox = self._context.workspace.casework.outbox
        head = joined(line.client_name, time_of(line))
        told = self.tr("The text is saved. The file is not encrypted: keep it safe.")

        def write(found: list[Written]) -> None:
            content = text_of(head, found)
            self._run(lambda: outbox.save_words(line.client, content, Path(path)), told)

        self._context.tasks.run(self, lambda: outbox.words(line.numbers), write)

    # --- one line

    def _do_with_line(self, act: str, line: Line) -> None:
        if act == OPEN:
            outbox = self._context.workspace.casework.outbox
            self._context.tasks.run(self, lambda: outbox.words(line.numbers), partial(self._open, line))
        elif act == SAVE:
            self._ask_file(self.tr("Save the text"), file_names.words(), partial(self.save_text, line))
        elif act == ASK:
            self._ask_access(line)
        else:
            outbox = self._context.workspace.casework.outbox
            means = self.tr("It stays on this computer alone: your colleagues never see it. It is not sent any more.")
            if line.carried:
                means = self.tr(
                    "A file has taken it along to colleagues already. It is not sent any more by itself, but goes "
                    "along with what is written after it in the same record."
                )
            sheet = LeaveSheet(
                self._context, joined(name_of(line), time_of(line)), means,
                lambda why: outbox.give_up(line.numbers, why), self._over.window(),
            )  # fmt: skip
            self._open_sheet(sheet)

    def _open(self, line: Line, found: list[Written]) -> None:
        go = self._context.go
        for one in sorted(found, key=lambda one: one.type != "visit"):
            if one.type == "visit":
                return go.open_visit(one.record)
            if registry.spec(one.type) is not None:
                return go.open_record(one.record)
        return go.open_client(line.client)

    def _ask_access(self, line: Line) -> None:
        outbox, me = self._context.workspace.casework.outbox, self._context.workspace.casework.desk.me
        sentence = self.tr("Give {name} access to: {registers}. {count} of the entries have not reached the server.")
        registers = ", ".join(of_code(Register(one)) for one in line.registers if one in set(Register))

        def work() -> None:
            outbox.ask_access(line, sentence.format(name=me().name, registers=registers, count=len(line.numbers)))

        self._run(work, self.tr("An administrator has it now among the tasks. No client is named in it."))

    def _leave_problem(self, problem: Problem) -> None:
        troubles = self._context.workspace.casework.troubles
        means = self.tr(
            "It goes from this list into the history. What did not pass the checks is not used now either; what comes "
            "later is checked again."
        )
        if problem.kind == "two_histories":
            means = self.tr("This record then goes on with what is on this computer.")
        sheet = LeaveSheet(
            self._context, joined(problem.client_name, of_distrust(problem.text)), means,
            lambda why: troubles.acknowledge(problem.number, why), self._over.window(),
        )  # fmt: skip
        self._open_sheet(sheet)

    # --- how

    def _open_sheet(self, sheet: QDialog) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.finished.connect(lambda _: self._changed())
        sheet.open()

    def _run(self, work: Callable[[], None], told: str) -> None:
        def done(_: None) -> None:
            self._context.tell(told)
            self._changed()

        self._context.tasks.run(self, work, done, lane="write")

    def _ask_file(self, title: str, name: str, go: Callable[[str], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._over.window(), title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)  # no name of a client in a list of recent files
        dialog.fileSelected.connect(go)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)


def name_of(line: Line) -> str:
    """Whose it is and what; what is of no client is the team's."""
    specs = [registry.spec(kind) for kind in line.types]
    names = [name for kind in line.types if (name := kind_words(kind))]
    names += [words.of_record(spec) for spec in specs if spec is not None]
    if not line.types:
        names = [QCoreApplication.translate("SyncView", "The key to new entries")]
    return joined(line.client_name or QCoreApplication.translate("SyncView", "Team"), ", ".join(names))


def time_of(line: Line) -> str:
    """When it was written."""
    if not line.at:
        return ""
    return QCoreApplication.translate("SyncView", "Written {time}").format(time=when.day_and_clock(when.local(line.at)))


def text_of(head: str, found: list[Written]) -> str:
    """The words of a change as plain text: each field under its name."""
    parts = [head]
    for one in found:
        name = kind_words(one.type) or words.of_type(one.type)
        parts += ["", name.upper() if name else ""]
        for field, value in one.values:
            said = value_words(one.type, field, value)
            if said:
                parts.append(f"{field_name(one.type, field)}: {said}")
    return "\n".join([*parts, ""])
