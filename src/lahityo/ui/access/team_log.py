"""The whole team's access log for its lead: who opened whose record, by worker, client and day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from lahityo.base.clock import to_millis
from lahityo.base.errors import LahityoError
from lahityo.domain.access import Part
from lahityo.services import access_files
from lahityo.services.access import EVER, Line, Source, by_client, by_member
from lahityo.services.casework import Casework
from lahityo.ui import file_names, texts
from lahityo.ui.access import words
from lahityo.ui.access.noting import Noting
from lahityo.ui.access.report import team_cells, team_heads
from lahityo.ui.context import Context
from lahityo.ui.records.words import of_role
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column, fill
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow
from lahityo.ui.widgets.select import Select

MOST_SHOWN = 500
_DAYS = {"week": 7, "month": 31, "year": 366}


@dataclass(frozen=True)
class _Read:
    lines: list[Line]
    sources: list[Source]


class TeamLogView(View):
    """The entries of some time, narrowed to a worker, a client, a day, or to what deserves a second look."""

    concerns: ClassVar[frozenset[str]] = frozenset({"opening"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._noting = Noting(context)
        self._read: _Read | None = None
        self.period = ChipGroup(
            [("week", self.tr("Last week")), ("month", self.tr("Last month")), ("year", self.tr("Last year"))],
            multiple=False, mark=False, required=True,
        )  # fmt: skip
        self.period.set_selected(["month"])
        self.period.setAccessibleName(self.tr("From which time"))
        self.period.changed.connect(lambda _: self._choose_period())
        self.day = DateField(self.tr("All days"), clock=self.casework.desk.clock)
        self.day.changed.connect(lambda _: self.load())
        self.person = self._select(self.tr("Everyone"))
        self.client = self._select(self.tr("All clients"))
        self.client.chosen.connect(self._note_client)
        self.odd = CheckBox(self.tr("Only what is worth a second look"))
        self.odd.toggled.connect(lambda _: self._show_lines())
        self._save = Button(self.tr("Save as a table"), icon="download")
        self._save.clicked.connect(self._choose_file)
        self._banner = Banner("", "danger")
        self._banner.hide()
        self._card = Card(self.tr("Who has opened what"))
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Who has opened what"), fitted=True)
        self._list.opened.connect(self._open)
        self._told = Label("", "body", ink="ink2", wrap=True)
        hint = self.tr(
            "Open a line to see that client's own log. There you can make the report that a client may ask for."
        )
        for widget in (self._list, self._told, Label(hint, "small", ink="ink2", wrap=True)):
            self._card.add(widget)
        column = Column()
        column.add(Bar([self.period], [self._save]))
        column.add(Bar(self._filters()))
        column.add(Bar([self.odd]))
        for card in (self._banner, self._card):
            column.add(card)
        column.add_stretch()
        fill(self, column)
        self.set_title(self.tr("Access log"), self.tr("the whole team"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The page."""
        return "team_log", b""

    def load(self) -> None:
        """Read the entries of the chosen time; of others than a lead it is refused."""
        casework, (first, last) = self.casework, self._span()
        self.context.tasks.run(self, lambda: _read(casework, first, last), self._show, self._failed)

    def lines(self) -> list[Line]:
        """The entries that show."""
        if self._read is None:
            return []
        member, client = (bytes.fromhex(one.value() or "") for one in (self.person, self.client))
        return [
            line
            for line in self._read.lines
            if (not member or line.member == member)
            and (not client or line.client == client)
            and (line.marks or not self.odd.isChecked())
        ]

    def save(self, path: str) -> None:
        """Write what shows as a table; every client in it is told of in the log."""
        lines = self.lines()
        content = access_files.table(team_heads(), team_cells(lines))
        access = self.casework.access
        openings = [access.opening(client, Part.EXPORT) for client in dict.fromkeys(one.client for one in lines)]

        def work() -> None:
            access.note(*openings)
            access_files.save(Path(path), content)

        done = partial(self.context.tell, self.tr("The table is saved. The file is not encrypted: keep it safe."))
        self.context.tasks.run(self, work, lambda _: done(), self._failed, lane="write")

    # --- choosing

    def _select(self, everyone: str) -> Select:
        made = Select([("", everyone)])
        made.chosen.connect(lambda _: self._show_lines())
        return made

    def _filters(self) -> Sequence[Field]:
        return [
            Field(self.tr("Worker"), self.person),
            Field(self.tr("Client"), self.client),
            Field(self.tr("Day"), self.day),
        ]

    def _choose_period(self) -> None:
        self.day.set_value(None)
        self.load()

    def _span(self) -> tuple[int, int]:
        """The first and last moment (ms): of the day when there is one, else of the period."""
        now: datetime = self.casework.desk.clock().astimezone()
        day: date | None = self.day.value()
        if day is None:
            return to_millis(now - timedelta(days=_DAYS[self.period.value()])), EVER
        begin = datetime.combine(day, time()).astimezone()
        return to_millis(begin), to_millis(datetime.combine(day + timedelta(days=1), time()).astimezone()) - 1

    def _note_client(self, key: str) -> None:
        """To look at one client's openings is an opening."""
        if key and (write := self._noting.opens(Part.ACCESS, bytes.fromhex(key))) is not None:
            self.context.tasks.run(self, write, None, self._failed)

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Save the log"), folder, "*.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(file_names.access_log(".csv"))
        dialog.fileSelected.connect(self.save)
        QDialog.open(dialog)

    # --- showing

    def _show(self, read: _Read) -> None:
        self._read = read
        words.fill(self.person, self.tr("Everyone"), by_member(read.lines))
        words.fill(self.client, self.tr("All clients"), by_client(read.lines))
        words.tell_not_whole(self._banner, read.sources)
        self._show_lines()

    def _show_lines(self) -> None:
        lines = self.lines()
        self._list.show_items(lines[:MOST_SHOWN])
        self._list.setVisible(bool(lines))
        self._card.set_trailing(str(len(lines)))
        self._save.setEnabled(bool(lines))
        more = self.tr("The newest {number} are shown; the table has all of them.").format(number=MOST_SHOWN)
        self._told.setText(more if lines else self.tr("Nobody has opened anything that fits these choices."))
        self._told.setVisible(not lines or len(lines) > MOST_SHOWN)

    def _row(self, line: Line) -> VisitRow:
        at, mark = when.local(line.at), words.heaviest(line)
        today = self.casework.desk.clock().astimezone().date()
        whose = line.client_name
        if not whose and line.client and line.part is not Part.EMERGENCY:
            whose = self.tr("a client not on this computer")
        told = joined(when.clock(at), whose, words.part(line), line.why, words.other_marks(line))
        pill = PillText(texts.of_code(mark), "warning") if mark is not None else None
        return VisitRow(when.short_day(at.date(), today), line.name, of_role(line.role), told, pill=pill)

    def _open(self, line: Line) -> None:
        if line.client:
            self.context.go.open_client(line.client, str(Part.ACCESS))

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


def _read(casework: Casework, first: int, last: int) -> _Read:
    return _Read(casework.access.team_lines(first, last), casework.access.sources())
