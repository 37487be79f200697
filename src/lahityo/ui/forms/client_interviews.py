"""A client's own interviews on the client's page, kept with the client's consent, and a new one by a form."""

from lahityo.domain.records.organisation import CLIENT_INTERVIEW
from lahityo.services.forms import Form, interview
from lahityo.services.records import Row
from lahityo.ui.context import Context
from lahityo.ui.forms.interview_dialog import InterviewDialog
from lahityo.ui.records.card import RecordCard
from lahityo.ui.widgets.rows import VisitRow


class ClientInterviews(RecordCard):
    """A new interview asks the questions of one of the organisation's forms."""

    def __init__(self, context: Context, client: bytes) -> None:
        empty = self.tr("The client answers the organisation's form, and agrees that the answers are kept here.")
        super().__init__(context, (CLIENT_INTERVIEW.type,), client=client, empty=empty)

    def add_new(self) -> None:
        """Ask by the forms that are in use."""
        forms = self._context.workspace.casework.forms
        self._context.tasks.run(self, lambda: forms.all(active=True), self._ask)

    def _ask(self, forms: list[Form]) -> None:
        if not forms:
            told = self.tr(
                "There is no interview form in use; a team lead or a social worker makes one in the settings."
            )
            self._context.tell(told)
            return
        dialog = InterviewDialog(self._context, forms, self.window(), self._client)
        dialog.signed.connect(self.changed)
        dialog.open()

    def _row(self, row: Row) -> VisitRow:
        answered = [one for one in interview(row, "").answers if one[1]]
        made = super()._row(row)
        return made._replace(title=answered[0][0], snippet=" ".join(answered[0][1].split())) if answered else made
