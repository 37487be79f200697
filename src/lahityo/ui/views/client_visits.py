"""The visits of one client and one's own drafts in time, by kind and theme."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lahityo.domain.codes import Register, Theme, VisitKind, registers_of
from lahityo.services.casework import Casework
from lahityo.services.visit_views import VisitRow as Visit
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.views.today_data import Draft, read_drafts
from lahityo.ui.views.view import View
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow
from lahityo.ui.widgets.select import Select

_ALL = "all"
_MOST = 1000


@dataclass(frozen=True)
class ReadVisits:
    """The visits and one's own drafts of a client, the newest first; `writes`: more may be written of him."""

    visits: tuple[Visit, ...]
    drafts: tuple[Draft, ...]
    writes: bool = False


class VisitList(Card):
    """Visits and drafts of one client; `most` cuts the list."""

    def __init__(self, context: Context, client: bytes, *, most: int = 0) -> None:
        super().__init__()
        self.set_title(self.tr("Visits"))
        self._context, self._most = context, most
        self._today = context.workspace.casework.desk.clock().astimezone().date()
        self.list = ItemList(VisitDelegate(), self._row, self.tr("Visits"), fitted=True)
        self.list.opened.connect(self._open)
        self._client = client
        self._instead: QWidget | None = None
        self.add(self.list)

    def show_visits(self, read: ReadVisits, kind: str = _ALL, theme: str = _ALL) -> None:
        """Those of a kind and a theme."""
        self._today = self._context.workspace.casework.desk.clock().astimezone().date()
        everything = kind == _ALL and theme == _ALL
        drafted = {draft.id for draft in read.drafts}
        visits = [
            visit
            for visit in read.visits
            if visit.id not in drafted and kind in (_ALL, str(visit.kind)) and (theme == _ALL or theme in visit.themes)
        ]
        items: list[Draft | Visit] = [*(read.drafts if everything else ()), *visits]
        self.list.show_items(items[: self._most] if self._most else items)
        self.list.setVisible(bool(items))
        if self._instead is not None:
            self.body.removeWidget(self._instead)
            self._instead.hide()
            self._instead.deleteLater()
            self._instead = None
        if not items:
            self._instead = self._nothing(writes=read.writes) if everything else self._no_hit()
            self.add(self._instead)

    def _nothing(self, *, writes: bool) -> EmptyState:
        empty = EmptyState(
            "footprints",
            self.tr("The visits will be here"),
            self.tr("The newest first, with what was written and who was there."),
            self.tr("Record the first visit") if writes else "",
        )
        empty.step_taken.connect(partial(self._context.go.new_visit, self._client))
        return empty

    def _no_hit(self) -> Label:
        label = Label(self.tr("No visit of this kind and theme."), "body", ink="ink2", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label

    def _row(self, item: Visit | Draft) -> VisitRow:
        if isinstance(item, Visit):
            return visit_rows.of_person(item, self._today)
        day = when.short_day(when.local(item.start_ms).date(), self._today) if item.start_ms else ""
        pill = visit_rows.draft_pill(item.saved, self._today)
        return VisitRow(day, texts.of_code(item.kind), "", item.preview or self.tr("Nothing written"), pill=pill)

    def _open(self, item: Visit | Draft) -> None:
        if isinstance(item, Visit):
            self._context.go.open_visit(item.id)
        else:
            self._context.go.open_draft(item.id)


class ClientVisits(View):
    """All of them, with what chooses among them."""

    concerns = frozenset({"visit", "correction", "draft", "void"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._read = ReadVisits((), ())
        self._kind = Select([(_ALL, self.tr("All kinds")), *((str(kind), texts.of_code(kind)) for kind in VisitKind)])
        self._theme = Select([(_ALL, self.tr("All themes")), *((str(theme), texts.of_code(theme)) for theme in Theme)])
        for select, name in ((self._kind, self.tr("Show kinds")), (self._theme, self.tr("Show themes"))):
            select.setAccessibleName(name)
            select.chosen.connect(lambda _: self._show_chosen())
        self.visits = VisitList(context, client)
        column = Column()
        column.add(Bar([self._kind, self._theme]))
        column.add(self.visits)
        elsewhere = self._elsewhere()
        if elsewhere:
            column.add(Label(elsewhere, "small", wrap=True))
        column.add_stretch()
        fill_plain(self, column)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The tab."""
        return "client:visits", self._client

    def _elsewhere(self) -> str:
        """Of the other profession's visits, which this computer cannot read: that they are, and what is shared."""
        read = registers_of(self.casework.desk.role())
        if Register.HEALTH not in read:
            return self.tr(
                "The nurse's visits can be read only in the health care register. What was agreed is on the overview."
            )
        if Register.SOCIAL not in read:
            return self.tr(
                "The social workers' and instructors' visits can be read only in the social welfare register. What "
                "was agreed is on the overview."
            )
        return ""

    def load(self) -> None:
        """Read the visits."""
        casework, client = self.casework, self._client
        self.context.tasks.run(self, lambda: read_visits(casework, client), self._show)

    def _show(self, read: ReadVisits) -> None:
        self._read = read
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.visits.show_visits(self._read, self._kind.value(), self._theme.value())


def read_visits(casework: Casework, client: bytes, most: int = _MOST) -> ReadVisits:
    """The latest visits of a client, `most` at least, and one's own drafts of it."""
    drafts = []
    for draft in read_drafts(casework):
        kept = casework.drafts.get(draft.id)
        if kept is not None and kept.fields.client == client:
            drafts.append(draft)
    # A visit that is being changed is listed as its draft.
    visits = tuple(casework.lists.of_client(client, most + len(drafts)))
    return ReadVisits(visits, tuple(drafts), casework.desk.writes_about(client))


def fill_plain(view: View, content: QWidget) -> None:
    """Make `content` all of a view that stands on a page which scrolls."""
    from PySide6.QtWidgets import QVBoxLayout

    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
