"""Taking a client whom the whole team has to named persons, and back: who, why, and what happens to colleagues."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from lahityo.services.desk import Colleague
from lahityo.services.restricting import Standing
from lahityo.ui.circles.persons import PersonsFields
from lahityo.ui.context import Context
from lahityo.ui.texts import of_code
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea


class RestrictSheet(BusySheet):
    """Accepted once the record is the named persons' alone."""

    def __init__(self, context: Context, client: bytes, parent: QWidget | None) -> None:
        super().__init__(
            context.tasks,
            QCoreApplication.translate("RestrictSheet", "Restrict to named people"),
            QCoreApplication.translate(
                "RestrictSheet",
                "From now on only you and the people you name can open this client. Colleagues' computers send "
                "anything unsent, then forget the client at their next sync. You need a connection to the server for "
                "this.",
            ),
            parent,
        )
        self._context, self._client = context, client
        self.persons = PersonsFields()
        self._fields["restriction"] = self.persons.reason
        self._beside = Label("", "small", wrap=True)
        self._beside.hide()
        self.add(self.persons)
        self.add(self._beside)
        self.add(
            Label(self.tr("Colleagues keep what they have already read, printed or exported."), "small", wrap=True)
        )
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("Restrict"), "danger")
        self.go.clicked.connect(self._restrict)
        self.go.setEnabled(False)
        casework = context.workspace.casework
        context.tasks.run(
            self,
            lambda: (casework.restricting.standing(client), casework.circles.candidates()),
            self._show,
            self._failed,
        )

    def _show(self, read: tuple[Standing, list[Colleague]]) -> None:
        standing, colleagues = read
        self.persons.show_people(colleagues)
        if standing.beside is not None and standing.colleagues:
            text = self.tr(
                "You cannot move what is in the “{register}”. Name someone who can: {names}. Until it is done, the "
                "client stays visible there. A task will remind them."
            )
            told = text.format(register=of_code(standing.beside), names=", ".join(standing.colleagues))
            self._beside.setText(told)
            self._beside.show()
        self.go.setEnabled(standing.may_restrict)
        self.fit()

    def _restrict(self) -> None:
        workspace, client, restriction = self._context.workspace, self._client, self.persons.restriction()
        self.act(self.go, lambda: workspace.restrict_client(client, restriction))


class MoveSheet(BusySheet):
    """Ends a restriction, or moves one's own part of the record after the rest; asks why."""

    def __init__(self, context: Context, client: bytes, parent: QWidget | None, *, ends: bool = False) -> None:
        title, told = _words_of(ends=ends)
        super().__init__(context.tasks, title, told, parent)
        self._context, self._client, self._ends = context, client, ends
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.why = TextArea(min_lines=2, max_lines=5)
        self._fields["why"] = Field(self.tr("Why"), self.why, required=True)
        self.add(self._fields["why"])
        if ends:
            more = self.tr("Each of you returns the part you write: a nurse returns the health records.")
            self.add(Label(more, "small", wrap=True))
        self.add_action(self.tr("Cancel"), rejects=True)
        self.go = self.add_action(self.tr("End the restriction") if ends else self.tr("Move"), "primary")
        self.go.clicked.connect(self._move)

    def _move(self) -> None:
        workspace, client, why = self._context.workspace, self._client, self.why.text()
        move = workspace.release_client if self._ends else workspace.gather_client
        self.act(self.go, lambda: move(client, why), lambda _: self._done())

    def _done(self) -> None:
        told = self.tr("The restriction has ended: the whole team has the client.")
        self._context.tell(told if self._ends else self.tr("Your part of the record has been moved."))
        self.accept()


def _words_of(*, ends: bool) -> tuple[str, str]:
    if ends:
        return (
            QCoreApplication.translate("MoveSheet", "End the restriction"),
            QCoreApplication.translate(
                "MoveSheet",
                "The whole team can open the client again, with everything written in the meantime. You need a "
                "connection to the server for this.",
            ),
        )
    return (
        QCoreApplication.translate("MoveSheet", "Move your part of the record"),
        QCoreApplication.translate(
            "MoveSheet",
            "Only named people have this client now. What you write about the client goes to them; it is removed from "
            "everyone else's computers at their next sync. You need a connection to the server for this.",
        ),
    )
