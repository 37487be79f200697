"""Käyttöloki: who has opened this client's record, for the team lead; what deserves a second look, and the report."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout

from lahityo.base.clock import to_millis
from lahityo.base.errors import LahityoError
from lahityo.domain.access import YEARS_WITHOUT_REASON, Part
from lahityo.domain.client import display_name
from lahityo.services import access_files
from lahityo.services.access import EVER, Line, Source, by_member, not_whole
from lahityo.services.casework import Casework
from lahityo.ui import file_names, texts
from lahityo.ui.access import words
from lahityo.ui.access.report import Report, cells, heads, html_of, pdf_of
from lahityo.ui.context import Context
from lahityo.ui.records.printing import choose_printer
from lahityo.ui.records.words import of_role
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_field import TextField

MOST_SHOWN = 500
_MONTH, _YEAR, _TWO, _ALL = "month", "year", "two", "all"
_DAYS = {_MONTH: 31, _YEAR: 366, _TWO: 366 * YEARS_WITHOUT_REASON}


@dataclass(frozen=True)
class _Read:
    lines: list[Line]
    sources: list[Source]
    client: str
    organisation: str
    me: str


class AccessLogTab(View):
    """The entries of one client, of some time and of everyone or one person."""

    concerns: ClassVar[frozenset[str]] = frozenset({"opening"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._read: _Read | None = None
        self._older = ""
        self._period = ChipGroup(
            [
                (_MONTH, self.tr("Last month")), (_YEAR, self.tr("Last year")), (_TWO, self.tr("Last two years")),
                (_ALL, self.tr("Include older…")),
            ],
            multiple=False, mark=False, required=True,
        )  # fmt: skip
        self._period.set_selected([_TWO])
        self._period.setAccessibleName(self.tr("From which time"))
        self._period.changed.connect(lambda _: self._choose_period())
        self._person = Select([("", self.tr("Everyone's openings"))])
        self._person.setAccessibleName(self.tr("Whose openings"))
        self._person.chosen.connect(lambda _: self._show_lines())
        self._print = Button(self.tr("Print"), icon="printer")
        self._print.clicked.connect(self._print_report)
        self._pdf = Button(self.tr("Save as PDF"), icon="download")
        self._pdf.clicked.connect(lambda: self._choose_file(".pdf"))
        self._csv = Button(self.tr("Save as a table"), icon="download")
        self._csv.clicked.connect(lambda: self._choose_file(".csv"))
        self._banner = Banner("", "danger")
        self._banner.hide()
        self._odd = Card(self.tr("Worth a second look"))
        hint = self.tr("This does not mean that anything is wrong: ask the person, there is often a good reason.")
        self._odd.add(Label(hint, "body", ink="ink2", wrap=True))
        self._odd_list = ItemList(VisitDelegate(), self._odd_row, self.tr("Worth a second look"), fitted=True)
        self._odd.add(self._odd_list)
        self._odd.hide()
        self._all = Card(self.tr("Who has opened the record"))
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Who has opened the record"), fitted=True)
        self._none = Label("", "body", ink="ink2", wrap=True)
        self._last_heard = Label("", "small", ink="ink2", wrap=True)
        for widget in (self._list, self._none, self._last_heard):
            self._all.add(widget)
        column = Column()
        column.add(Bar([self._period], [self._person, self._csv, self._pdf, self._print]))
        for card in (self._banner, self._odd, self._all):
            column.add(card)
        column.add_stretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The tab of the client's page."""
        return "client:access", self._client

    def load(self) -> None:
        """Read the entries of the chosen time."""
        casework, client, first = self.casework, self._client, self._first()
        self.context.tasks.run(self, lambda: _read(casework, client, first), self._show, self._failed)

    def lines(self) -> list[Line]:
        """The entries that show: of the chosen time and person."""
        if self._read is None:
            return []
        member = bytes.fromhex(self._person.value() or "")
        return [line for line in self._read.lines if not member or line.member == member]

    def report(self) -> Report | None:
        """What a print or a file holds; None before it is read."""
        if self._read is None:
            return None
        read, now = self._read, self.casework.desk.clock().astimezone()
        first = self._first()
        oldest = min((line.at for line in read.lines), default=to_millis(now))
        begin = when.local(max(first, oldest) if self._period.value() == _ALL else first)
        period = f"{format_date(begin.date())} – {format_date(now.date())}"
        return Report(
            read.client, read.organisation, read.me, when.day_and_clock(now), period, self._older,
            tuple(self.lines()), tuple(not_whole(read.sources)),
        )  # fmt: skip

    # --- showing

    def _first(self) -> int:
        days = _DAYS.get(self._period.value())
        now: datetime = self.casework.desk.clock()
        return to_millis(now - timedelta(days=days)) if days else 0

    def _show(self, read: _Read) -> None:
        self._read = read
        words.fill(self._person, self.tr("Everyone's openings"), by_member(read.lines))
        words.tell_not_whole(self._banner, read.sources)
        self._show_heard(read.sources)
        self._show_lines()

    def _show_heard(self, sources: list[Source]) -> None:
        last = [f"{one.name} {when.day_and_clock(when.local(one.last))}" for one in sources if one.last]
        told = self.tr("Each laptop sends its log when it syncs. The latest entry from each: {list}.")
        self._last_heard.setText(told.format(list=", ".join(last)) if last else "")
        self._last_heard.setVisible(bool(last))

    def _show_lines(self) -> None:
        lines = self.lines()
        odd = [line for line in lines if line.marks]
        self._odd_list.show_items(odd[:MOST_SHOWN])
        self._odd.set_trailing(str(len(odd)))
        self._odd.setVisible(bool(odd))
        self._list.show_items(lines[:MOST_SHOWN])
        self._list.setVisible(bool(lines))
        self._all.set_trailing(str(len(lines)))
        more = self.tr("The newest {number} are shown; the report has all of them.").format(number=MOST_SHOWN)
        self._none.setText(more if lines else self.tr("Nobody has opened the record in this time."))
        self._none.setVisible(not lines or len(lines) > MOST_SHOWN)

    def _row(self, line: Line) -> VisitRow:
        at = when.local(line.at)
        today = self.casework.desk.clock().astimezone().date()
        told = joined(when.clock(at), words.part(line), line.why)
        return VisitRow(when.short_day(at.date(), today), line.name, of_role(line.role), told)

    def _odd_row(self, line: Line) -> VisitRow:
        mark = words.heaviest(line)
        at = when.local(line.at)
        today = self.casework.desk.clock().astimezone().date()
        told = joined(when.clock(at), words.part(line), line.why, words.other_marks(line))
        tone = PillText(texts.of_code(mark), "warning") if mark is not None else None
        return VisitRow(when.short_day(at.date(), today), line.name, of_role(line.role), told, pill=tone)

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()

    # --- older than two years

    def _choose_period(self) -> None:
        if self._period.value() != _ALL or self._older:
            self.load()
            return
        self._period.set_selected([_TWO])
        self.ask_older().open()

    def ask_older(self) -> "OlderSheet":
        """Ask why entries of more than two years are wanted."""
        sheet = OlderSheet(self)
        sheet.accepted.connect(lambda: self._show_older(sheet.reason()))
        return sheet

    def _show_older(self, reason: str) -> None:
        self._older = reason
        self._period.set_selected([_ALL])
        access, client = self.casework.access, self._client
        opening = access.opening(client, Part.ACCESS, why=reason)
        self.context.tasks.run(self, lambda: access.note(opening), lambda _: self.load(), self._failed)

    # --- the report

    def _print_report(self) -> None:
        report = self.report()
        if report is not None:
            title = self.tr("Print the log report")
            self._leaving(Part.PRINT, lambda: choose_printer(html_of(report), title, self.window()))

    def _choose_file(self, suffix: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the log report"), folder, f"*{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(file_names.access_log(suffix))
        dialog.fileSelected.connect(self.save)
        QDialog.open(dialog)

    def save(self, path: str) -> None:
        """Write the report as a PDF, or as a table."""
        report = self.report()
        if report is None:
            return
        pdf = path.casefold().endswith(".pdf")
        content = pdf_of(html_of(report)) if pdf else access_files.table(heads(), cells(report.lines))
        access, opening = self.casework.access, self.casework.access.opening(self._client, Part.EXPORT)

        def work() -> None:
            access.note(opening)
            access_files.save(Path(path), content)

        done = partial(self.context.tell, self.tr("The report is saved. The file is not encrypted: keep it safe."))
        self.context.tasks.run(self, work, lambda _: done(), self._failed, lane="write")

    def _leaving(self, part: Part, go: Callable[[], None]) -> None:
        access, opening = self.casework.access, self.casework.access.opening(self._client, part)
        self.context.tasks.run(self, lambda: access.note(opening), lambda _: go(), self._failed)


class OlderSheet(Dialog):
    """Asks the special reason for entries that are older than two years."""

    def __init__(self, parent: View) -> None:
        super().__init__(
            self.tr("Entries older than two years"),
            self.tr("The client needs a special reason for these. It is written on the report and into the log."),
            parent.window(),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = TextField()
        self._missing = self.tr("Write the reason.")
        self._field = Field(self.tr("Special reason"), self._text, required=True)
        self.add(self._field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self.add_action(self.tr("Show"), "primary").clicked.connect(self.go_on)
        self._text.setFocus()

    def reason(self) -> str:
        """The reason as written."""
        return self._text.text().strip()

    def go_on(self) -> None:
        """Accept when there is a reason."""
        if self.reason():
            self.accept()
        else:
            self._field.set_error(self._missing)


def _read(casework: Casework, client: bytes, first: int) -> _Read:
    me = casework.desk.me()
    access = casework.access
    name = display_name(casework.clients.get(client).fields)
    return _Read(access.lines(client, first, EVER), access.sources(), name, me.organisation, me.name)
