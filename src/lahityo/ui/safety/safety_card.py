"""What to know before meeting: dangers that hold today and the non-disclosure; first on the client's page."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.safety import PROTECTION, SAFETY_FLAG
from lahityo.domain.spec import RecordSpec, Values
from lahityo.services.casework import Casework
from lahityo.services.record_views import Card as RecordCardData
from lahityo.services.record_views import Row as Record
from lahityo.services.restricting import Standing
from lahityo.services.safety import Protection
from lahityo.ui.circles.restrict import MoveSheet, RestrictSheet
from lahityo.ui.circles.sheet import CircleSheet
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views import visit_rows
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.glyph import Glyph
from lahityo.ui.widgets.label import Label


@dataclass(frozen=True)
class _Read:
    flags: list[Record]
    protection: Protection
    records: list[Record]
    today: str
    may_write: bool
    standing: Standing


class SafetyCard(Card):
    """Reads by itself. With `quiet` (beside the visit editor) it is there only when there is something to know."""

    concerns: ClassVar[frozenset[str]] = frozenset({"safety_flag", "protection", "void", "roster", "client"})

    def __init__(self, context: Context, client: bytes, *, quiet: bool = False) -> None:
        super().__init__(self.tr("Safety flags"))
        self._context, self._client, self._quiet = context, client, quiet
        self._found: _Read | None = None
        self._lines: list[QWidget] = []
        self._list = Column("gap")
        self._empty = Label(self.tr("No safety flags."), "meta", wrap=True)
        self._change = Button(self.tr("Non-disclosure…"), icon="eye-off")
        self._change.clicked.connect(self._open_protection)
        self._add = Button(self.tr("Safety flag…"), icon="plus")
        self._add.clicked.connect(lambda: self._open(SAFETY_FLAG, preset={"from": self._today()}))
        self._persons = Button(self.tr("Named people…"), icon="lock")
        self._persons.clicked.connect(self._open_persons)
        self._restrict = Button(self.tr("Restrict to named people…"), icon="lock")
        self._restrict.clicked.connect(lambda: self._open_sheet(RestrictSheet))
        self._gather = Button(self.tr("Move your part…"), icon="lock")
        self._gather.clicked.connect(lambda: self._open_sheet(MoveSheet))
        self._acts = Bar([self._add, self._change, self._persons, self._restrict, self._gather])
        self._acts.hide()
        for widget in (self._list, self._empty, self._acts):
            self.add(widget)
        if quiet:
            self.hide()
        self.load()

    def show_client(self, client: bytes) -> None:
        """Another client; empty for none."""
        if client != self._client:
            self._client = client
            self.load()

    def load(self) -> None:
        """Read what holds today."""
        casework, client = self._context.workspace.casework, self._client
        if client:
            self._context.tasks.run(self, lambda: _read(casework, client), self._show)
        elif self._quiet:
            self.hide()

    def _show(self, found: _Read) -> None:
        self._found = found
        for line in self._lines:
            self._list.box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [*self._protection_lines(found.protection), *(self._flag_line(one) for one in found.flags)]
        for line in self._lines:
            self._list.add(line)
        known = bool(self._lines)
        self._list.setVisible(known)
        self._empty.setVisible(not known)
        restricted = found.standing.circle is not None
        self._acts.setVisible((found.may_write or restricted) and not self._quiet)
        for button in (self._add, self._change):
            button.setVisible(found.may_write)
        self._persons.setVisible(restricted)
        self._restrict.setVisible(found.standing.may_restrict)
        self._gather.setVisible(bool(found.standing.rest))
        self.set_tone("danger" if found.flags or found.protection.holds else "warning" if known else "plain")
        self.setVisible(known or not self._quiet)

    def _protection_lines(self, protection: Protection) -> list[QWidget]:
        lines: list[QWidget] = []
        if protection.holds:
            until = self.tr("Non-disclosure until {date}").format(date=words.of_day(protection.until))
            text = until if protection.until else self.tr("Non-disclosure")
            lines.append(Bar([Glyph("eye-off", "danger"), Label(text, "strong", ink="danger")]))
        if protection.relative:
            told = self.tr("A relative has a non-disclosure: do not record the relative's contact details.")
            lines.append(Label(told, "body", wrap=True))
        return lines

    def _flag_line(self, flag: Record) -> QWidget:
        line = Column("unit")
        kind = flag.values.get("kind")
        name = Label(words.of_item("flag_kind", str(kind or "")), "strong", ink="danger")
        shown: list[QWidget] = [Glyph("triangle-alert", "danger"), name]
        acts: list[QWidget] = []
        if self._found and self._found.may_write and not self._quiet:
            change = Button(self.tr("Edit"), "link")
            change.clicked.connect(lambda: self._edit(flag.id, SAFETY_FLAG))
            acts.append(change)
        line.add(Bar(shown, acts))
        line.add(Label(str(flag.values.get("words") or ""), "body", wrap=True, selectable=True))
        source = flag.values.get("source")
        until = self.tr("until {date}").format(date=words.of_day(flag.until)) if flag.until else ""
        more = visit_rows.joined(
            self.tr("since {date}").format(date=words.of_day(flag.day)), until, str(source or ""), flag.writer
        )
        line.add(Label(more, "small", wrap=True))
        return line

    def _open_persons(self) -> None:
        self._open_sheet(CircleSheet)

    def _open_sheet(self, kind: type[CircleSheet | RestrictSheet | MoveSheet]) -> None:
        sheet = kind(self._context, self._client, self.window())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.accepted.connect(self.load)
        sheet.open()

    def _open_protection(self) -> None:
        found = self._found
        if found and found.records:
            self._edit(found.records[0].id, PROTECTION)
        else:
            self._open(PROTECTION, preset={"on": True})

    def _edit(self, record: bytes, spec: RecordSpec) -> None:
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: casework.records.get(record), lambda card: self._open(spec, card=card))

    def _open(self, spec: RecordSpec, *, card: RecordCardData | None = None, preset: Values | None = None) -> None:
        form = RecordForm(self._context, spec, client=self._client, card=card, preset=preset or {})
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(lambda _: self.load())
        form.open()

    def _today(self) -> str:
        return self._found.today if self._found else ""


def _read(casework: Casework, client: bytes) -> _Read:
    return _Read(
        casework.safety.flags(client),
        casework.safety.protection(client),
        casework.records.rows("protection", client=client),
        casework.desk.clock().astimezone().date().isoformat(),
        casework.desk.writes_about(client),
        casework.restricting.standing(client),
    )
