"""The client's strengths: before the risks on the overview, and a new one with one line and Enter."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.services.casework import Casework
from lahityo.services.record_views import Row as Record
from lahityo.services.record_writes import New
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.page import Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_field import TextField

_MOST = 6


class StrengthsCard(Card):
    """Reads by itself; what was told by the client is marked so."""

    concerns: ClassVar[frozenset[str]] = frozenset({"strength", "void"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(self.tr("Strengths"))
        self._context, self._client = context, client
        self._lines: list[QWidget] = []
        self._list = Column("gap")
        self._empty = Label("", "meta", wrap=True)
        self._words = TextField("", self.tr("New strength"))
        self._words.setAccessibleName(self.tr("New strength"))
        self._words.returnPressed.connect(self._write)
        self._own = CheckBox(self.tr("Told by the client"), checked=True)
        self._add = Button(self.tr("Add"))
        self._add.clicked.connect(self._write)
        self._error = Label("", "small", ink="danger", wrap=True)
        self._error.hide()
        self._entry = Column("gap")
        self._entry.add(Row([self._words, self._add], [1, 0], least=0))
        self._entry.add(self._own)
        self._entry.add(self._error)
        self._entry.hide()
        for widget in (self._list, self._empty, self._entry):
            self.add(widget)
        self.load()

    def load(self) -> None:
        """Read the strengths."""
        casework, client = self._context.workspace.casework, self._client
        self._context.tasks.run(self, lambda: _read(casework, client), self._show)

    def _show(self, found: tuple[list[Record], date, bool]) -> None:
        strengths, today, may_write = found
        for line in self._lines:
            self._list.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one, today) for one in strengths[:_MOST]]
        for line in self._lines:
            self._list.add(line)
        self.set_trailing(str(len(strengths)) if len(strengths) > _MOST else "")
        self._list.setVisible(bool(strengths))
        first = self.tr("What goes well, and what the client can do? Write it here.")
        self._empty.setText(first if may_write else self.tr("No strengths yet."))
        self._empty.setVisible(not strengths)
        self._entry.setVisible(may_write)

    def _line(self, strength: Record, today: date) -> QWidget:
        line = Column("unit")
        line.add(Label(str(strength.values.get("words") or ""), "body", wrap=True, selectable=True))
        own = self.tr("told by the client") if strength.values.get("own_words") is True else ""
        day = when.short_day(date.fromisoformat(strength.day), today) if strength.day else ""
        line.add(Label(visit_rows.joined(day, own, strength.writer), "small", wrap=True))
        return line

    def _write(self) -> None:
        words = self._words.text().strip()
        if not words or self._add.busy:
            return
        casework, client, own = self._context.workspace.casework, self._client, self._own.isChecked()
        today = casework.desk.clock().astimezone().date().isoformat()
        new = New("strength", client, {"words": words, "own_words": own, "on": today})
        self._add.set_busy(True)
        self._context.tasks.run(self, lambda: casework.records.write(new), self._written, self._failed, lane="write")

    def _written(self, _: list[bytes]) -> None:
        self._add.set_busy(False)
        self._error.hide()
        self._words.set_text("")
        self.load()

    def _failed(self, error: LahityoError) -> None:
        self._add.set_busy(False)
        self._error.setText(texts.of_error(error))
        self._error.show()


def _read(casework: Casework, client: bytes) -> tuple[list[Record], date, bool]:
    today = casework.desk.clock().astimezone().date()
    return casework.assessments.strengths(client), today, casework.desk.writes_about(client)
