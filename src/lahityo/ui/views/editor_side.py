"""What stands beside the editor: what to know before meeting, how to reach the client, and the visit before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.access import Part
from lahityo.domain.codes import Register
from lahityo.services.drafts import VisitDraft
from lahityo.ui.access.noting import Noting
from lahityo.ui.attachments.card import AttachmentsCard, Owner
from lahityo.ui.context import Context
from lahityo.ui.goals.visit_goals import VisitGoalsCard
from lahityo.ui.ports import Touched
from lahityo.ui.safety.safety_card import SafetyCard
from lahityo.ui.tasks_view.client_card import TasksCard
from lahityo.ui.views import overview_cards, visit_rows, when
from lahityo.ui.views.editor_data import Beside, read_beside
from lahityo.ui.views.page import Column
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.label import Label


class EditorSide(Column):
    """Cards about the client of a draft: dangers first, then goals to rate, tasks, and what is known.

    Signals:
        rated(): a goal was given a level, or its level was taken back.
        goals_known(object): the active goals of the client, as (id, name).
    """

    rated = Signal()
    goals_known = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._visit: bytes | None = None
        self._client = b""
        self._noting = Noting(context)
        self._cards = (SafetyCard(context, b"", quiet=True), TasksCard(context, b"", quiet=True))
        context.bus.changed.connect(self._heard)
        self._goals = VisitGoalsCard(context)
        self._goals.rated.connect(lambda *_: self.rated.emit())
        self._warning = Card(self.tr("Before the visit"), tone="warning")
        self._warning_words = Label("", "body", wrap=True, selectable=True)
        self._warning.add(self._warning_words)
        self._previous = Card()
        self._previous_words = Label("", "body", wrap=True, selectable=True)
        self._previous.add(self._previous_words)
        self._previous.link_pressed.connect(self._open_previous)
        self._contact = Card(self.tr("Contact"))
        self._contact_words = Label("", "body", wrap=True, selectable=True)
        self._contact.add(self._contact_words)
        self._note = Card(self.tr("Note in your own register"))
        self._note_words = Label("", "body", wrap=True, selectable=True)
        self._note.add(self._note_words)
        self._first = Card(self.tr("Client"))
        self._first.add(
            Label(self.tr("Choose the client: contact details and the previous visit appear here."), "meta", wrap=True)
        )
        for hidden in (self._first, self._warning, self._previous, self._contact, self._note):
            hidden.hide()
        dangers, tasks = self._cards
        self._measure = Button(self.tr("Measure…"), icon="plus", shortcut="Ctrl+M")
        self._measure.clicked.connect(self._write_measurement)
        self._measure.hide()
        self.files = AttachmentsCard(context)
        about = (self.files, self._previous, tasks, self._contact, self._note)
        for card in (dangers, self._warning, self._measure, self._goals, self._first, *about):
            self.add(card)
        self.box.setAlignment(self._measure, Qt.AlignmentFlag.AlignLeft)  # a command, not a card: as wide as its words
        self.add_stretch()

    def show_for(self, draft: VisitDraft) -> None:
        """Read and show what belongs to the client of this draft."""
        casework = self._context.workspace.casework
        if (write := self._noting.opens(Part.WRITING, draft.fields.client)) is not None:
            self._context.tasks.run(self, write, None, self._close)
        for card in self._cards:
            card.show_client(draft.fields.client)
        if draft.fields.client != self._client or not self._client:
            self._client = draft.fields.client
            self._goals.show_for(self._client, draft.ratings)
        self.files.show_for(Owner(draft.id, "visit", draft.fields.client, draft=True))
        self._measure.setVisible(bool(draft.fields.client) and draft.register is Register.HEALTH)
        self._context.tasks.run(self, lambda: read_beside(casework, draft), self._show)

    def noted(self, client: bytes) -> None:
        """The opening of this client's record is in the access log already."""
        self._noting.opens(Part.WRITING, client)

    def _close(self, error: LahityoError) -> None:
        """The opening could not be written into the access log: nothing of the client stands beside the editor."""
        self.hide()
        self._context.tasks.failed.emit(error)

    def is_about(self, client: bytes) -> bool:
        """Whether the ratings are of this client."""
        return bool(client) and client == self._client

    def ratings(self) -> dict[bytes, int]:
        """Goal → level, as given beside this draft."""
        return self._goals.given()

    def choose_goal(self) -> None:
        """Take the focus to the goals."""
        self._goals.choose_first()

    def rates(self, widget: QWidget | None) -> bool:
        """Whether this widget belongs to the goals."""
        return widget is not None and self._goals.isAncestorOf(widget)

    def _show(self, beside: Beside) -> None:
        fields = beside.fields
        self._first.setVisible(not beside.client)
        told = fields.contact_note if fields and not beside.hidden else ""
        self._warning_words.setText(told)
        self._warning.setVisible(bool(told))
        self.goals_known.emit(beside.goals)
        contact = visit_rows.joined(fields.phone, fields.address) if fields and not beside.hidden else ""
        self._contact_words.setText(contact)
        self._contact.setVisible(bool(contact))
        self._note_words.setText(beside.note)
        self._note.setVisible(bool(beside.note))
        previous = beside.previous
        self._previous.setVisible(previous is not None)
        if previous is not None:
            self._visit = previous.visit
            day = format_date(when.local(previous.start_ms).date())
            self._previous.set_title(self.tr("Previous visit {date}").format(date=day))
            self._previous.set_link(self.tr("Open") if previous.visit else "")
            agreed = self.tr("Agreed: {text}").format(text=previous.agreed) if previous.agreed else ""
            self._previous_words.setText(agreed or previous.preview)

    def _write_measurement(self) -> None:
        from lahityo.ui.health.measurement_form import MeasurementForm

        form = MeasurementForm(self._context, self._client)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(lambda _: self._context.tell(self.tr("The measurement is saved.")))
        form.open()

    def _heard(self, touched: Touched) -> None:
        for card in self._cards:
            overview_cards.tell(card, touched)

    def _open_previous(self) -> None:
        if self._visit is not None:
            self._context.go.open_visit(self._visit)
