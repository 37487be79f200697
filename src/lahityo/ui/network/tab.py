"""Verkosto: who belongs to it and may be contacted, meetings and their agreements, groups, what partners are told."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from lahityo.domain.records.everyday import MEMBERSHIP
from lahityo.domain.spec import SOCIAL_ROLES
from lahityo.services.casework import Casework
from lahityo.services.records import Row as Record
from lahityo.ui.context import Context
from lahityo.ui.network.join_sheet import JoinSheet
from lahityo.ui.network.meeting_form import MeetingForm
from lahityo.ui.network.network_card import NetworkCard
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.card import RecordCard
from lahityo.ui.shares.shared_card import SharedCard
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column, Row
from lahityo.ui.views.view import View
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow


@dataclass(frozen=True)
class _Read:
    memberships: list[tuple[Record, str, int]]
    joinable: list[Record]
    writes: bool


class NetworkTab(View):
    """One client's network."""

    concerns: ClassVar[frozenset[str]] = frozenset({"membership", "attendance", "group", "step", "void"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(context)
        self._client = client
        self._joinable: list[Record] = []
        self._people = NetworkCard(context, client, whole=True)
        self._meetings = _Meetings(
            context, ("network_meeting",), client=client,
            empty=self.tr("A meeting is recorded here; what was agreed becomes tasks when it is signed."),
        )  # fmt: skip
        self._groups = Card(self.tr("Groups"), link=self.tr("Meeting place"))
        self._group_list = ItemList(VisitDelegate(), self._group_row, self.tr("Groups"), fitted=True, least=1)
        self._group_list.opened.connect(lambda one: context.go.open_record(one[0].id))
        self._no_groups = Label(self.tr("The client is in no group."), "meta", wrap=True)
        self._join = Button(self.tr("Add to a group"), icon="plus")
        self._join.clicked.connect(self.join)
        self._join_bar = Bar([self._join])
        self._join_bar.hide()
        self._groups.link_pressed.connect(lambda: context.go.open_place("drop_in"))
        self._groups.add(self._group_list)
        self._groups.add(self._no_groups)
        self._groups.add(self._join_bar)
        left, right = Column(), Column()
        left.add(self._people)
        left.add_stretch()
        right.add(self._meetings)
        right.add(self._groups)
        self._shared: SharedCard | None = None
        if self.casework.desk.role() in SOCIAL_ROLES:
            self._shared = SharedCard(context, client, whole=True)
            left.box.insertWidget(left.box.count() - 1, self._shared)
        right.add_stretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Row([left, right], [1, 1], least=1.4, gap="gutter"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The client's page."""
        return "client:network", self._client

    def load(self) -> None:
        """Read the groups; the cards read by themselves."""
        casework, client = self.casework, self._client
        self.context.tasks.run(self, lambda: _read(casework, client), self._show)

    def join(self) -> None:
        """Ask which group the client joins."""
        sheet = JoinSheet(self.context, self._client, self._joinable, self.window())
        sheet.joined.connect(self.load)
        sheet.open()

    def _heard(self, touched: Touched) -> None:
        super()._heard(touched)
        if any(kind in NetworkCard.concerns for kind, _ in touched):
            self._people.load()
        if self._shared is not None and any(kind in SharedCard.concerns for kind, _ in touched):
            self._shared.load()

    def _show(self, read: _Read) -> None:
        found, self._joinable = read.memberships, read.joinable
        self._join_bar.setVisible(read.writes and bool(read.joinable))
        self._group_list.show_items(found)
        self._group_list.setVisible(bool(found))
        self._no_groups.setVisible(not found)

    def _group_row(self, one: tuple[Record, str, int]) -> VisitRow:
        row, name, times = one
        since = self.tr("since {day}").format(day=words.of_day(row.day))
        return VisitRow(
            "", name or words.of_type("group"), since, self.tr("%n times present", "", times),
            pill=words.state_pill(row.type, row.state),
        )  # fmt: skip


class _Meetings(RecordCard):
    """A new meeting has a form of its own: its duties become tasks."""

    def add_new(self) -> None:
        MeetingForm(self._context, self._client, self.window()).open()


def _read(casework: Casework, client: bytes) -> _Read:
    groups = casework.groups
    writes = casework.desk.writes_about(client, MEMBERSHIP.writers)
    return _Read(groups.memberships(client), groups.joinable(client), writes)
