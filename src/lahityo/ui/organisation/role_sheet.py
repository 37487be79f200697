"""Another role or team for a person: what it gives and takes is said before it is done."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from lahityo.domain.codes import Register, Role, registers_of
from lahityo.services.devices import PersonDevices
from lahityo.ui.context import Context
from lahityo.ui.texts import of_code
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_field import TextField

_NEW = "+"


class RoleSheet(BusySheet):
    """Asks role, team and whether the person administers; accepted once it is done."""

    def __init__(
        self, context: Context, person: PersonDevices, teams: list[tuple[bytes, str]], parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("RoleSheet", "Change the role or team of {name}")
        super().__init__(context.tasks, title.format(name=person.name), "", parent)
        self._context, self._person = context, person
        self._teams = {team.hex(): name for team, name in teams}
        now = next((key for key, name in self._teams.items() if name == person.team), "")
        self.role = Select([(str(role), of_code(role)) for role in Role])
        self.role.set_value(str(person.role))
        self.team = Select([*self._teams.items(), (_NEW, self.tr("A new team…"))])
        self.team.set_value(now)
        self.name = TextField()
        self.admin = CheckBox(self.tr("Administers people, computers and teams"))
        self.admin.setChecked(person.admin)
        self._fields["name"] = self._name_field = Field(self.tr("Name of the new team"), self.name, required=True)
        self._name_field.hide()
        self._told = Label("", "body", ink="ink2", wrap=True)
        for widget in (
            Field(self.tr("Role"), self.role), Field(self.tr("Team"), self.team), self._name_field, self.admin,
            self._told,
        ):  # fmt: skip
            self.add(widget)
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Change"), "primary")
        self.go.clicked.connect(self._change)
        self.role.chosen.connect(lambda _: self._tell())
        self.team.chosen.connect(lambda _: self._tell())
        self._tell()

    def told(self) -> str:
        """What the change means."""
        return self._told.text()

    def _tell(self) -> None:
        """Which registers come and which go."""
        self._name_field.setVisible(self.team.value() == _NEW)
        before = registers_of(self._person.role) - {Register.ROSTER}
        after = registers_of(Role(self.role.value())) - {Register.ROSTER}
        moved = self._teams.get(self.team.value(), "") != self._person.team
        gone = before if moved else before - after
        come = after if moved else after - before
        there = self._teams.get(self.team.value(), "")  # a new team has nothing to give
        said = []
        if gone:
            words = self.tr(
                "Leaves the person's computers at their next sync: {registers} ({team}). What is unsent is sent first."
            )
            said.append(words.format(team=self._person.team, registers=_named(gone)))
        if come and there:
            words = self.tr("The person gets from other computers: {registers} ({team}).")
            said.append(words.format(team=there, registers=_named(come)))
        said.append(self.tr("What the person has written stays signed as it was."))
        self._told.setText("\n\n".join(said))
        QTimer.singleShot(0, self, self.fit)

    def _change(self) -> None:
        chosen, name = self.team.value(), " ".join(self.name.text().split())
        if chosen == _NEW and not name:
            self._say(self._name_field, self.tr("Type the team's name."))
            return
        workspace, member, role = self._context.workspace, self._person.member, Role(self.role.value())
        admin = self.admin.isChecked()

        def work() -> None:
            team = workspace.add_team(name) if chosen == _NEW else bytes.fromhex(chosen)
            workspace.set_role(member, role, team, admin=admin)

        self.act(self.go, work)


def _named(registers: frozenset[Register]) -> str:
    return ", ".join(of_code(one) for one in Register if one in registers)
