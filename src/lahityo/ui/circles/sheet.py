"""The persons who have a restricted client: to read, and to change for those who are among them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.domain.codes import Role
from lahityo.services.circles import Circle
from lahityo.services.desk import Colleague
from lahityo.ui.circles.persons import PersonsFields
from lahityo.ui.circles.restrict import MoveSheet
from lahityo.ui.context import Context
from lahityo.ui.texts import of_code
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.page import Column
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.label import Label


class CircleSheet(BusySheet):
    """Who has the client."""

    def __init__(self, context: Context, client: bytes, parent: QWidget | None) -> None:
        super().__init__(
            context.tasks,
            QCoreApplication.translate("CircleSheet", "People with access to this client"),
            QCoreApplication.translate(
                "CircleSheet", "Nobody else in the team can open the record or see that it exists."
            ),
            parent,
        )
        self._context, self._client = context, client
        self._people = Label("", "body", wrap=True)
        self._note = Label("", "small", wrap=True)
        self._note.hide()
        self.persons = PersonsFields(changes=True)
        self._fields["restriction"] = self.persons.reason
        self._leave = CheckBox(self.tr("Remove my own access"))
        self._left = Label(self.tr("The record is removed from this computer at the next sync."), "small", wrap=True)
        self._left.hide()
        leaving = Column("unit")
        leaving.add(self._leave)
        leaving.add(self._left)
        for widget in (self._people, self._note, self.persons, leaving):
            self.add(widget)
        self._editing = (self.persons, leaving)
        for widget in self._editing:
            widget.hide()
        self._leave.toggled.connect(self._left.setVisible)
        for changed in (self.persons.chips.changed, self.persons.glass.toggled, self._leave.toggled):
            changed.connect(self._ask_why)
        self._shown = self._chosen()
        self.end = self.add_action(self.tr("End the restriction…"))
        self.end.hide()
        self.end.clicked.connect(self._end)
        self.add_action(self.tr("Close"), rejects=True)
        self.save = self.add_action(self.tr("Save"), "primary")
        self.save.hide()
        self.save.clicked.connect(self._submit)
        circles = context.workspace.casework.circles
        context.tasks.run(self, lambda: (circles.of(client), circles.candidates()), self._show, self._failed)

    def _show(self, read: tuple[Circle | None, list[Colleague]]) -> None:
        circle, colleagues = read
        if circle is None:
            self._people.setText(self.tr("The client is not restricted: the whole team has the record."))
            return
        self._people.setText("\n".join(joined(one.name, of_code(Role(one.role))) for one in circle.people))
        if circle.waiting:
            self._tell(self.tr("The server does not know of this yet. They have the record after the next sync."))
        elif not circle.mine and circle.until is not None:
            self._tell(
                self.tr("You have emergency access until {when}.").format(when=day_and_clock(local(circle.until)))
            )
        elif circle.mine:
            self._people.hide()  # the chips name them
            self.persons.show_people(colleagues, {one.id for one in circle.people}, glass=circle.glass)
            self._shown = self._chosen()
            self._ask_why()
            for widget in self._editing:
                widget.show()
            self.save.show()
            self.end.show()
        self.fit()

    def _chosen(self) -> tuple[frozenset[bytes], bool, bool]:
        """Who has the client, whether the team may open the record in an emergency, and whether this person leaves."""
        restriction = self.persons.restriction()
        return restriction.members, restriction.glass, self._leave.isChecked()

    def _ask_why(self) -> None:
        """Nobody has to say why who changes nothing."""
        self.persons.reason.set_required(self._chosen() != self._shown)
        self.fit()

    def _end(self) -> None:
        sheet = MoveSheet(self._context, self._client, self.parentWidget(), ends=True)
        # Kept until then: whoever opened this one waits for its end.
        sheet.accepted.connect(self.accept)
        sheet.rejected.connect(self.reject)
        self.hide()
        sheet.open()

    def _tell(self, text: str) -> None:
        self._note.setText(text)
        self._note.show()

    def _submit(self) -> None:
        workspace, client = self._context.workspace, self._client
        if self._chosen() == self._shown and not self.persons.why.text().strip():
            self.accept()
            return
        restriction, stays = self.persons.restriction(), not self._leave.isChecked()
        self.act(self.save, lambda: workspace.change_circle(client, restriction, stays=stays))
