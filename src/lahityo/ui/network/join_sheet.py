"""A client joins a group: which, since when, and by which route."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lahityo.services.records import Row
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.form_problems import clear_problems
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.select import Select


class JoinSheet(BusySheet):
    """Makes the client a member.

    Signals:
        joined(): the client is a member now.
    """

    joined = Signal()

    def __init__(self, context: Context, client: bytes, groups: Sequence[Row], parent: QWidget) -> None:
        """`groups` are those to choose from."""
        super().__init__(context.tasks, self.tr("Add to a group"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._client = context, client
        clock = context.workspace.casework.desk.clock
        self.group = Select([(row.id.hex(), row.title) for row in groups])
        self.since = DateField(clock=clock)
        self.since.set_value(clock().astimezone().date())
        self.route = ChipGroup(words.options("route"), multiple=False)
        self._fields = {
            "group": Field(self.tr("Group"), self.group, required=True),
            "since": Field(self.tr("Since"), self.since, required=True),
            "route": Field(self.tr("Route"), self.route, self.tr("How the client came to the group.")),
        }
        for field in self._fields.values():
            self.add(field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(self.tr("Add"), "primary")
        self._go.clicked.connect(self.join)

    def join(self) -> None:
        """Write the membership."""
        clear_problems(self._fields, self._banner)
        day = self.since.value()
        if day is None:
            self._say(self._fields["since"], self.tr("Give the day like 21.11.2026."))
            return
        groups, client = self._context.workspace.casework.groups, self._client
        group, since, route = bytes.fromhex(self.group.value()), day.isoformat(), self.route.value()
        self.act(self._go, lambda: groups.join(group, client, since, route), self._done, lane="write")

    def _done(self, _: bytes) -> None:
        self.joined.emit()
        self.accept()
