"""What leaves with a client, where to and why; then it is done, on the server."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.services.handovers import Part, Preview
from lahityo.ui.context import Context
from lahityo.ui.texts import of_code
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.form_problems import clear_problems
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea


class HandOverSheet(BusySheet):
    """Accepted once the record has gone."""

    def __init__(self, context: Context, client: bytes, parent: QWidget) -> None:
        super().__init__(
            context.tasks,
            QCoreApplication.translate("HandOver", "Hand over to another team"),
            QCoreApplication.translate(
                "HandOver",
                "The other team gets the whole record with everything ever written in it. It is removed from this "
                "team's computers as each of them syncs. You need a connection to the server for this.",
            ),
            parent,
        )
        self._context, self._client = context, client
        self._parts = Facts()
        self._more = Label("", "body", ink="ink2", wrap=True)
        self._more.hide()
        self.team = Select(placeholder=QCoreApplication.translate("HandOver", "Choose a team"))
        self.why = TextArea(min_lines=2, max_lines=5)
        self._fields["team"] = Field(QCoreApplication.translate("HandOver", "To which team"), self.team, required=True)
        self._fields["why"] = Field(
            QCoreApplication.translate("HandOver", "Why"),
            self.why,
            QCoreApplication.translate("HandOver", "The other team reads this; it does not stay here."),
            required=True,
        )
        for widget in (self._parts, self._more, *self._fields.values()):
            self.add(widget)
        self.add_action(QCoreApplication.translate("HandOver", "Cancel"), rejects=True)
        self.go = self.add_action(QCoreApplication.translate("HandOver", "Hand over"), "danger")
        self.go.clicked.connect(self._hand_over)
        self.go.setEnabled(False)
        hand_overs = context.workspace.casework.hand_overs
        context.tasks.run(self, lambda: hand_overs.preview(client), self._show, self._failed)

    def _show(self, preview: Preview) -> None:
        self._parts.show_facts([(of_code(part.register), self._of_part(part)) for part in preview.parts])
        self.team.set_options([(team.hex(), name) for team, name in preview.teams])
        if preview.gone_to is not None:
            self.team.set_value(preview.gone_to.hex())
        remarks = self._remarks(preview)
        self._more.setText("\n".join(remarks))
        self._more.setVisible(bool(remarks))
        self.go.setEnabled(bool(preview.teams))
        self.fit()

    def _hand_over(self) -> None:
        team, why = self.team.value(), self.why.text().strip()
        clear_problems(self._fields, self._banner)
        if not why:
            self._say(self._fields["why"], QCoreApplication.translate("HandOver", "Write the reason first."))
        if not team:
            self._say(self._fields["team"], QCoreApplication.translate("HandOver", "Choose the team first."))
        if not team or not why:
            return
        workspace, client = self._context.workspace, self._client
        self.act(self.go, lambda: workspace.hand_over(client, bytes.fromhex(team), why))

    def _of_part(self, part: Part) -> str:
        """What of a register leaves, as one line."""
        counts = [
            self.tr("%n visit(s)", "", part.visits) if part.visits else "",
            self.tr("%n plan(s)", "", part.plans) if part.plans else "",
            self.tr("%n open task(s)", "", part.tasks) if part.tasks else "",
            self.tr("%n photo(s) or document(s)", "", part.files) if part.files else "",
            self.tr("%n other record(s)", "", part.records) if part.records else "",
        ]
        told = ", ".join(one for one in counts if one)
        return told or QCoreApplication.translate("HandOver", "nothing written yet")

    def _remarks(self, preview: Preview) -> list[str]:
        found = []
        if preview.beside is not None:
            text = QCoreApplication.translate(
                "HandOver",
                "You cannot hand over what is in the “{register}”: {names} must do that. A task will remind them.",
            )
            found.append(text.format(register=of_code(preview.beside), names=", ".join(preview.colleagues)))
        if preview.unsent:
            found.append(QCoreApplication.translate("HandOver", "What has not been sent yet is sent first."))
        if preview.drafts:
            found.append(
                self.tr(
                    "%n text(s) about this client are unfinished here. Finish them or throw them away: the record "
                    "stays on this computer until then.",
                    "",
                    preview.drafts,
                )
            )
        return found
