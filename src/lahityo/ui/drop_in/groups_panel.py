"""Groups: the list, a group's sessions, and who of this computer's clients took part."""

from dataclasses import dataclass
from datetime import date

from lahityo.domain import registry
from lahityo.domain.spec import Value
from lahityo.services.casework import Casework
from lahityo.services.groups import SessionView
from lahityo.services.records import Row as Record
from lahityo.ui.context import Context
from lahityo.ui.drop_in.attendance import AttendanceCard
from lahityo.ui.records import words
from lahityo.ui.records.form import RecordForm
from lahityo.ui.tasks_view.add import WhoseSheet
from lahityo.ui.views import when
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Column, Row
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow


@dataclass(frozen=True)
class _Read:
    groups: list[Record]
    group: Record | None
    sessions: list[Record]
    session: SessionView | None
    reads_clients: bool


class GroupsPanel(Row):
    """Groups and sessions on the left, the attendance of a session on the right."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._group: bytes | None = None
        self._session: bytes | None = None
        self._clock: Value = None
        self._begins = False  # a new session was added: its attendance is what comes next
        self._groups = Card(self.tr("Groups"), link=self.tr("New group"))
        self._group_list = ItemList(VisitDelegate(), self._group_row, self.tr("Groups"), fitted=True, least=1)
        self._group_list.opened.connect(self._choose_group)
        self._groups.link_pressed.connect(lambda: self._form("group"))
        self._none = Label(self.tr("No groups yet. Add the first one: a peer group, an activity, a meeting."), "meta")
        self._none.setWordWrap(True)
        self._groups.add(self._group_list)
        self._groups.add(self._none)
        self._sessions = Card(self.tr("Sessions"), link=self.tr("New session"))
        self._session_list = ItemList(VisitDelegate(), self._session_row, self.tr("Sessions"), fitted=True, least=1)
        self._session_list.opened.connect(self._choose_session)
        self._sessions.link_pressed.connect(lambda: self._form("group_session"))
        self._no_session = Label(
            self.tr("No sessions yet. Add today's: attendance is then one press for each."), "meta"
        )
        self._no_session.setWordWrap(True)
        self._sessions.add(self._session_list)
        self._sessions.add(self._no_session)
        self._sessions.hide()
        self._attendance = AttendanceCard(context)
        self._attendance.changed.connect(self.load)
        self._attendance.join_pressed.connect(self._join)
        left, right = Column(), Column()
        left.add(self._groups)
        left.add(self._sessions)
        left.add_stretch()
        right.add(self._attendance)
        right.add_stretch()
        super().__init__([left, right], [1, 1], least=1.4, gap="gutter")
        self.load()

    def load(self) -> None:
        """Read the groups, the sessions of the chosen one, and the chosen session."""
        casework, group, session = self._context.workspace.casework, self._group, self._session
        self._context.tasks.run(self, lambda: _read(casework, group, session), self._show)

    def _show(self, read: _Read) -> None:
        self._group = read.group.id if read.group else None
        self._session = read.session.row.id if read.session else None
        self._group_list.show_items(read.groups)
        self._group_list.setVisible(bool(read.groups))
        self._none.setVisible(not read.groups)
        self._mark(self._group_list, read.groups, self._group)
        self._sessions.setVisible(read.group is not None)
        self._sessions.set_title(self.tr("Sessions: {group}").format(group=read.group.title) if read.group else "")
        self._session_list.show_items(read.sessions)
        self._session_list.setVisible(bool(read.sessions))
        self._no_session.setVisible(not read.sessions)
        self._clock = read.group.values.get("clock") if read.group else None
        self._mark(self._session_list, read.sessions, self._session)
        self._attendance.show_session(read.session, read.group.title if read.group else "", joins=read.reads_clients)
        if self._begins:
            self._begins = False
            self._attendance.begin()

    @staticmethod
    def _mark(rows: ItemList, shown: list[Record], chosen: bytes | None) -> None:
        place = next((place for place, row in enumerate(shown) if row.id == chosen), None)
        if place is not None:
            rows.setCurrentIndex(rows.items.index(place))

    def _choose_group(self, row: Record) -> None:
        if row.id == self._group:
            self._context.go.open_record(row.id)
            return
        self._group, self._session = row.id, None
        self.load()

    def _choose_session(self, row: Record) -> None:
        if row.id == self._session:
            self._context.go.open_record(row.id)
            return
        self._session = row.id
        self.load()

    def _form(self, record_type: str) -> None:
        spec = registry.spec(record_type)
        if spec is None:
            return
        preset: dict[str, Value] = {}
        if record_type == "group_session":
            preset = {"group": self._group, "on": self._today().isoformat(), "clock": self._clock}
        form = RecordForm(self._context, spec, client=b"", preset=preset, parent=self.window())

        def saved(record: bytes) -> None:
            if record_type == "group":
                self._group, self._session = record, None
            else:
                self._session, self._begins = record, True
            self.load()

        form.saved.connect(saved)
        form.open()

    def _join(self) -> None:
        groups, group, today = self._context.workspace.casework.groups, self._group, self._today().isoformat()
        if group is None:
            return

        def join(client: bytes) -> None:
            if client:
                self._context.tasks.run(
                    self, lambda: groups.join(group, client, today), lambda _: self.load(), lane="write"
                )

        WhoseSheet(self._context, self.tr("New member"), join, self.window()).open()

    def _group_row(self, row: Record) -> VisitRow:
        values = row.values
        place, clock = values.get("place"), values.get("clock")
        sober = self.tr("a sober place") if values.get("sober") is True else ""
        where = joined(str(place or ""), sober)
        kind = values.get("kind")
        named = words.of_item("group_kind", kind) if isinstance(kind, str) else ""
        clock_time, day = str(clock or "").replace(":", "."), values.get("weekday")
        weekday = when.weekday(day) if isinstance(day, int) else ""
        return VisitRow(clock_time, row.title, joined(weekday, named), where)

    def _session_row(self, row: Record) -> VisitRow:
        plan = row.values.get("plan")
        return VisitRow(words.of_day(row.day)[:-4], plan if isinstance(plan, str) else self.tr("Session"))

    def _today(self) -> date:
        return self._context.workspace.casework.tasks.today()


def _read(casework: Casework, group: bytes | None, session: bytes | None) -> _Read:
    groups = casework.groups.all()
    chosen = next((row for row in groups if row.id == group), groups[0] if groups else None)
    sessions = casework.groups.sessions(chosen.id) if chosen else []
    of = next((row for row in sessions if row.id == session), sessions[0] if sessions else None)
    reads = casework.desk.me().writes is not None
    return _Read(groups, chosen, sessions, casework.groups.session(of.id) if of else None, reads)
