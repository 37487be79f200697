"""The organisation's teams: who works in each, and an administrator's way to a new one."""

from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.services.casework import Casework
from lahityo.ui.context import Context
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField

_Read = tuple[list[tuple[str, int]], bool]


class TeamsCard(Card):
    """Names and numbers of workers; the link makes another team."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("TeamsCard", "Teams"))
        self._context = context
        self._facts = Facts()
        self.add(self._facts)
        self.link_pressed.connect(self.make)
        self.load()

    def load(self) -> None:
        """Read which there are."""
        casework = self._context.workspace.casework
        self._context.tasks.run(self, lambda: _read(casework), self._show)

    def make(self) -> "TeamSheet":
        """Ask for the name of another one."""
        sheet = TeamSheet(self._context, self.window())
        sheet.accepted.connect(self.load)
        sheet.open()
        return sheet

    def _show(self, read: _Read) -> None:
        teams, admin = read
        self._facts.show_facts([(name, self.tr("%n workers", "", count)) for name, count in teams])
        self.set_trailing(str(len(teams)))
        self.set_link(self.tr("New team…") if admin else "")


class TeamSheet(BusySheet):
    """Asks what the new team is called; accepted once it is there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        words = QCoreApplication.translate(
            "TeamSheet",
            "It is empty at first: move workers into it behind each worker's name, or hand clients over to it.",
        )
        super().__init__(context.tasks, QCoreApplication.translate("TeamSheet", "New team"), words, parent)
        self._context = context
        self.name = TextField()
        self._fields["name"] = self._name_field = Field(self.tr("Name of the team"), self.name, required=True)
        self.add(self._name_field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Make the team"), "primary")
        self.go.clicked.connect(self._make)

    def _make(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self._say(self._name_field, self.tr("Type the team's name."))
            return
        workspace = self._context.workspace
        self.act(self.go, lambda: workspace.add_team(name))


def _read(casework: Casework) -> _Read:
    devices = casework.devices
    workers = Counter(one.team for one in devices.people() if not one.removed)
    return [(name, workers[name]) for _, name in devices.teams()], casework.desk.me().admin
