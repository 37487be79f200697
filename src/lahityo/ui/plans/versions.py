"""Any two versions of a plan side by side: what one has and the other has not is marked, word by word."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.domain.diff import FieldDiff, Kind
from lahityo.domain.plan_versions import Difference, Version, differences, read
from lahityo.services.plans import PlanView, as_version
from lahityo.services.record_views import Row as Record
from lahityo.ui.goals.words import name_of
from lahityo.ui.records import words as record_words
from lahityo.ui.views.page import Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import MarkRole, TextArea
from lahityo.ui.widgets.wrapped import Wrapped

NOW, NOTHING = "now", "nothing"


class VersionsPanel(Column):
    """Chooses two versions and shows what differs.

    Signals:
        closed(): back to the plan.
        print_asked(bytes): a person wants the version on paper.
        opened(bytes): a person wants the record of a version, where the client's own view can be put beside it.
    """

    closed = Signal()
    opened = Signal(bytes)
    print_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._versions: dict[str, Version] = {}
        self._older, self._newer = Select(), Select()
        for select in (self._older, self._newer):
            select.chosen.connect(lambda _: self._compare())
        back = Button(self.tr("Back to the plan"), icon="chevron-left")
        back.clicked.connect(self.closed)
        chooser = Card(self.tr("Compare versions"))
        fields = [Field(self.tr("Older"), self._older), Field(self.tr("Newer"), self._newer)]
        chooser.add(Row(fields, [1, 1], least=0.8))
        self._result = Column()
        self._open = Button(self.tr("Open the newer version's record"), icon="file-text")
        self._open.clicked.connect(lambda: self.opened.emit(bytes.fromhex(self._newer.value())))
        self._print = Button(self.tr("Print the newer version"), icon="printer")
        self._print.clicked.connect(lambda: self.print_asked.emit(bytes.fromhex(self._newer.value())))
        self.add(Wrapped([back, self._open, self._print]))
        self.add(chooser)
        self.add(self._result)
        self.add_stretch()
        self.setFocusProxy(self._older)

    def show_plan(self, view: PlanView) -> None:
        """Offer the versions of this plan, the newest first."""
        self._versions = {NOW: as_version(view), NOTHING: Version({}, (), ())}
        options = [(NOW, self.tr("The plan as it reads now"))]
        for row in view.versions:
            self._versions[row.id.hex()] = read(row.values)
            options.append((row.id.hex(), version_name(row, view)))
        self._newer.set_options(options)
        self._older.set_options([*options, (NOTHING, self.tr("Nothing: read the newer alone"))])
        older, newer = self._first_pair(view)
        self._older.set_value(older)
        self._newer.set_value(newer)
        self._compare()

    def _first_pair(self, view: PlanView) -> tuple[str, str]:
        """Older and newer to begin with: what has been written since the newest version, else what that one changed."""
        ids = [row.id for row in view.versions]
        if not ids:
            return NOTHING, NOW
        newest = view.pending or ids[0]
        if view.pending is None and differences(self._versions[newest.hex()], self._versions[NOW]):
            return (view.in_force or newest).hex(), NOW
        before = (
            view.in_force if view.in_force not in (None, newest) else next(iter(ids[ids.index(newest) + 1 :]), None)
        )
        return before.hex() if before else NOTHING, newest.hex()

    def _compare(self) -> None:
        clear_layout(self._result.box)
        for button in (self._open, self._print):
            button.setVisible(self._newer.value() != NOW)
        older, newer = (self._versions.get(select.value()) for select in (self._older, self._newer))
        if older is None or newer is None:
            return
        found = differences(older, newer)
        for one in found:
            self._result.add(self._card(one))
        if not found:
            self._result.add(Label(self.tr("The two read the same."), "meta", wrap=True))

    def _card(self, difference: Difference) -> Card:
        kind = difference.anchor.split(":")[0]
        values = difference.after or difference.before
        name = ""
        if kind == "goal":
            name = name_of(values)
        elif kind == "service":
            name = record_words.of_item("service", str(values.get("service", "")))
        card = Card(" · ".join(one for one in (record_words.of_record(difference.spec), name) if one))
        alone = self._older.value() == NOTHING
        if not alone and not difference.before:
            card.set_trailing(self.tr("only in the newer"))
        elif not difference.after:
            card.set_trailing(self.tr("only in the older"))
        if alone or not difference.before or not difference.after:
            # Nothing to compare with: read whole, without a row of empty boxes beside it.
            for field in difference.fields:
                text = record_words.of_value(field.field, field.after if difference.after else field.before)
                if text:
                    card.add(Label(record_words.of_field(field.field), "small", wrap=True))
                    card.add(Label(text, "body", wrap=True, selectable=True))
            return card
        for field in difference.fields:
            card.add(Label(record_words.of_field(field.field), "label", wrap=True))
            sides = [self._side(field, newer=False), self._side(field, newer=True)]
            card.add(Row(sides, [1, 1], least=0.8, top=True))
        return card

    def _side(self, field: FieldDiff, *, newer: bool) -> QWidget:
        text, marks = side_of(field, Kind.NEW, "theirs") if newer else side_of(field, Kind.GONE, "mine")
        area = TextArea(text, self.tr("empty"), min_lines=1)
        area.setReadOnly(True)
        area.set_marks(marks)
        side = self.tr("Newer") if newer else self.tr("Older")
        area.setAccessibleName(f"{record_words.of_field(field.field)}, {side}")
        return area


def side_of(field: FieldDiff, own: Kind, role: MarkRole) -> tuple[str, list[tuple[int, int, MarkRole]]]:
    """One side's text and the ranges (start, length) that only it has."""
    if not field.parts:
        text = record_words.of_value(field.field, field.after if own is Kind.NEW else field.before)
        return text, [(0, len(text), role)] if text else []
    text, marks = "", list[tuple[int, int, MarkRole]]()
    for part in field.parts:
        if part.kind not in (Kind.SAME, own):
            continue
        if part.kind is own:
            marks.append((len(text), len(part.text), role))
        text += part.text
    return text, marks


def version_name(row: Record, view: PlanView) -> str:
    """`Version 2 · 21.11.2026 · in force`."""
    number = row.values.get("ordinal", "")
    words = QCoreApplication.translate("VersionsPanel", "Version {number} · {day}").format(
        number=number, day=format_date(date.fromisoformat(row.day))
    )
    if row.id == view.pending:
        return QCoreApplication.translate("VersionsPanel", "{version} · waits for approval").format(version=words)
    if row.id == view.in_force:
        return QCoreApplication.translate("VersionsPanel", "{version} · in force").format(version=words)
    return words
