"""The team's interviews: what was asked and answered, without any name, and a new one by a form."""

from datetime import date

from PySide6.QtWidgets import QWidget

from lahityo.domain.records.organisation import INTERVIEW
from lahityo.services.casework import Casework
from lahityo.services.forms import Form, Interview
from lahityo.ui.context import Context
from lahityo.ui.forms.interview_dialog import InterviewDialog
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, sheet
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.empty_state import EmptyState
from lahityo.ui.widgets.rows import VisitDelegate, VisitRow


class InterviewsView(View):
    """The interviews that name nobody; those of clients stand in the clients' own records."""

    concerns = frozenset({"interview", "form", "void", "correction"})

    def __init__(self, context: Context, _id: bytes = b"") -> None:
        super().__init__(context)
        self._forms: list[Form] = []
        self._today = self.casework.desk.clock().astimezone().date()
        self._back = Button(self.tr("Service guide"), icon="chevron-left")
        self._back.clicked.connect(lambda: context.go.open_place("guide"))
        self._new = Button(self.tr("New interview"), "primary", icon="plus")
        self._new.clicked.connect(self._ask)
        self._new.hide()
        self._card = Card(self.tr("Interviews"))
        self._list = ItemList(VisitDelegate(), self._row, self.tr("Interviews"), least=5)
        self._list.opened.connect(self._open)
        self._empty = EmptyState(
            "message-square",
            self.tr("No interviews yet"),
            self.tr("Residents and workers are asked by the organisation's forms; nobody is named in the answers."),
        )
        self._no_form = EmptyState(
            "file-text",
            self.tr("There is no interview form in use"),
            self.tr("A team lead or a social worker makes the forms in the settings."),
        )
        for widget in (self._list, self._empty, self._no_form):
            self._card.add(widget, 1)
            widget.hide()
        sheet(self, Bar([self._back], [self._new]), self._card)
        self.set_title(self.tr("Interviews"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The interviews."""
        return "interviews", b""

    def load(self) -> None:
        """Read the interviews and the forms in use."""
        casework = self.casework
        self.context.tasks.run(self, lambda: _read(casework), self._show)

    def _show(self, read: tuple[list[Interview], list[Form], bool]) -> None:
        interviews, self._forms, writes = read
        self._today = self.casework.desk.clock().astimezone().date()
        self._new.setVisible(writes and bool(self._forms))
        self._list.show_items(interviews)
        self._list.setVisible(bool(interviews))
        self._no_form.setVisible(not interviews and not self._forms)
        self._empty.setVisible(not interviews and bool(self._forms))
        self._card.set_trailing(str(len(interviews)) if interviews else "")

    def _row(self, item: Interview) -> VisitRow:
        asked = words.of_item("audience", str(item.row.values.get("respondent") or ""))
        answered = next((answer for _, answer in item.answers if answer), "")
        detail = joined(asked, item.row.writer)
        pill = words.state_pill(item.row.type, item.row.state) if item.row.state != "signed" else None
        day = when.short_day(date.fromisoformat(item.row.day), self._today)
        return VisitRow(day, item.title, detail, " ".join(answered.split()), pill=pill)

    def _ask(self) -> None:
        dialog = InterviewDialog(self.context, self._forms, self.window())
        dialog.signed.connect(lambda _: self.load())
        dialog.open()

    def _open(self, item: Interview) -> None:
        InterviewSheet(self.context, item, self.window()).open()


class InterviewSheet(Dialog):
    """One interview to read; its record has the corrections and the history."""

    def __init__(self, context: Context, item: Interview, parent: QWidget) -> None:
        row = item.row
        super().__init__(item.title, joined(words.of_day(row.day), row.writer), parent)
        self.facts = Facts()
        other = row.values.get("words")
        none = self.tr("No answer")
        told = [(question, answer or none) for question, answer in item.answers]
        self.facts.show_facts([*told, (self.tr("Other words"), other if isinstance(other, str) else "")])
        self.add(self.facts)
        record = self.add_action(self.tr("Open the record"))
        record.clicked.connect(self.accept)
        record.clicked.connect(lambda: context.go.open_record(row.id))
        self.add_action(self.tr("Close"), "primary", rejects=True)


def _read(casework: Casework) -> tuple[list[Interview], list[Form], bool]:
    writes = casework.desk.role() in INTERVIEW.writers
    return casework.forms.interviews(), casework.forms.all(active=True), writes
