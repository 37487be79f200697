"""A card that lists records: add with a button, open with Enter; what stands on each shows as pills."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal

from lahityo.domain import registry
from lahityo.domain.spec import Value
from lahityo.services.records import Row
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PillText, VisitDelegate, VisitRow

COMPANIONS: frozenset[str] = frozenset({"step", "correction", "void", "dissent", "correction_refusal"})


class RecordCard(Card):
    """Records of some types, of a client, of a parent, or of the team and the organisation.

    Signals:
        changed(bytes): a record was written from here.
    """

    changed = Signal(bytes)
    concerns: ClassVar[frozenset[str]] = COMPANIONS

    def __init__(
        self, context: Context, types: Sequence[str], *, client: bytes, parent: bytes | None = None, title: str = "",
        adds: bool = True, empty: str = "", preset: Mapping[str, Value] | None = None, limit: int = 50,
    ) -> None:  # fmt: skip
        """`client` is empty for the team's and the organisation's; `adds` puts a button for a new first type."""
        self._specs = [found for name in types if (found := registry.spec(name)) is not None]
        super().__init__(title or (words.of_records(self._specs[0]) if self._specs else ""))
        self._context, self._client, self._parent = context, client, parent
        self._preset = dict(preset or {})
        self._limit = limit
        self._types = frozenset(types)
        name = self.accessibleName()
        self._list = ItemList(VisitDelegate(), self._row, name, fitted=True)
        self._list.opened.connect(self._open)
        self._empty = Label(empty or self.tr("Nothing here yet."), "body", ink="ink2", wrap=True)
        self._list.hide()
        self._empty.hide()
        self.add(self._list)
        self.add(self._empty)
        self._adds = adds
        self.link_pressed.connect(self.add_new)
        context.bus.changed.connect(self._heard)
        self.load()

    def load(self) -> None:
        """Read the records."""
        records, desk = self._context.workspace.casework.records, self._context.workspace.casework.desk
        types, client, parent, limit = [spec.type for spec in self._specs], self._client, self._parent, self._limit
        writers = self._specs[0].writers if self._specs else frozenset()

        def work() -> tuple[list[Row], bool]:
            writes = desk.writes_about(client, writers)
            return records.rows(*types, client=client, parent=parent, limit=limit) if types else [], writes

        self._context.tasks.run(self, work, self._show)

    def add_new(self) -> None:
        """Open the form of a new record of the first type."""
        spec = self._specs[0]
        preset = dict(self._preset)
        if self._parent is not None and spec.parent:
            preset[spec.parent] = self._parent
        form = RecordForm(self._context, spec, client=self._client, preset=preset, parent=self.window())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(self.changed)
        form.open()

    def set_preset(self, preset: Mapping[str, Value]) -> None:
        """What a new record begins with from now on."""
        self._preset = dict(preset)

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return [self._list.items.item(number) for number in range(self._list.items.rowCount())]

    def _show(self, read: tuple[list[Row], bool]) -> None:
        rows, writes = read
        self._list.show_items(rows)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.set_link(self.tr("Add") if self._adds and writes else "")

    def _row(self, row: Row) -> VisitRow:
        today = self._context.workspace.casework.desk.clock().astimezone().date()
        return row_words(row, today, several=len(self._specs) > 1)

    def _open(self, row: Row) -> None:
        self._context.go.open_record(row.id)

    def _heard(self, touched: Touched) -> None:
        if any(kind in self._types or kind in self.concerns for kind, _ in touched):
            self.load()


def row_words(row: Row, today: date, *, several: bool = True) -> VisitRow:
    """A record as a row of a list; with `several` types the row names its own."""
    spec = registry.spec(row.type)
    title = words.title_of(spec, row.values) if spec else row.title
    kind = words.of_type(row.type)
    who = joined(row.writer, words.of_role(row.writer_role))
    return VisitRow(
        _day(row.day, today),
        kind if several or not title else title,
        title if several and title else "",
        joined(_period(row), who),
        pill=words.state_pill(row.type, row.state),
        flag=_flag(row),
    )


def _day(text: str, today: date) -> str:
    try:
        return when.short_day(date.fromisoformat(text[:10]), today)
    except ValueError:
        return text


def _period(row: Row) -> str:
    until = QCoreApplication.translate("RecordCard", "until {day}")
    return until.format(day=words.of_day(row.until)) if row.until else ""


def _flag(row: Row) -> PillText | None:
    """The one thing that a reader must not miss."""
    if row.conflicts or row.contested:
        return PillText(QCoreApplication.translate("RecordCard", "Two versions"), "warning")
    if row.corrected is not None:
        return PillText(QCoreApplication.translate("RecordCard", "Corrected"), "info")
    if row.dissents:
        return PillText(QCoreApplication.translate("RecordCard", "Client's differing view"), "info")
    return None
