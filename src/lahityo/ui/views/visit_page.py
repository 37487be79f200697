"""One visit to read: as it stands now, and beside it how it was signed and why it was corrected."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.base.errors import BadInput, LahityoError
from lahityo.domain.access import Part
from lahityo.domain.client import ClientFields, display_name
from lahityo.domain.codes import Register
from lahityo.domain.visit import VisitFields
from lahityo.services.casework import Casework
from lahityo.services.correction_drafts import CorrectionDraft
from lahityo.services.lists import Agreement
from lahityo.services.visit_views import VisitView
from lahityo.ui import texts
from lahityo.ui.access.noting import Noting
from lahityo.ui.attachments.card import AttachmentsCard, Owner
from lahityo.ui.context import Context
from lahityo.ui.goals.words import name_of
from lahityo.ui.records import words
from lahityo.ui.records.acts import dissent_sheet, void_sheet
from lahityo.ui.records.history import HistorySheet
from lahityo.ui.records.printing import choose_printer
from lahityo.ui.safety.reveal import HeldBackFacts
from lahityo.ui.views import visit_rows, when
from lahityo.ui.views.correction_form import CorrectionForm
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.page import Bar, Column, Page, Row
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_facts import facts_of, facts_without_place, place_of
from lahityo.ui.views.visit_paper import VisitPaper, html_of
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.pill import Pill
from lahityo.ui.widgets.select import Select


@dataclass(frozen=True)
class _Read:
    view: VisitView
    client: ClientFields
    writes: Register | None
    other: Agreement | None
    goals: dict[bytes, str]
    dissents: tuple[tuple[str, str], ...]
    correcting: CorrectionDraft | None
    hides: bool

    @property
    def client_name(self) -> str:
        """The client's whole name; empty when the client is not on this computer."""
        return display_name(self.client)


_CORRECT = "correct"


class VisitPage(View):
    """Reads one visit; corrects it when it is signed, goes on with it when it is not."""

    concerns = frozenset({"visit", "agreement", "correction", "client", "void", "dissent"})

    def __init__(self, context: Context, visit: bytes, part: str = "") -> None:
        """With `part` "correct" it goes on with the correction that was begun."""
        super().__init__(context)
        self._visit = visit
        self._noting = Noting(context)
        self._is_closed = False
        self._goes_on = part == _CORRECT
        self._read: _Read | None = None
        self._form: CorrectionForm | None = None
        self._banner = Banner("", "danger")
        self._banner.hide()
        self._pill = Pill("", "neutral")
        self._pill.hide()
        self._person = Button(self.tr("Client"), "secondary", icon="user")
        self._person.clicked.connect(self._open_client)
        self._act = Button(self.tr("Correct"), "primary", icon="pencil")
        self._act.clicked.connect(self._take_action)
        self._act.hide()
        self._void = Button(self.tr("Void…"), "quiet")
        self._void.clicked.connect(self._ask_void)
        self._dissent = Button(self.tr("Client's differing view…"), "quiet", icon="message-square")
        self._dissent.clicked.connect(self._ask_dissent)
        self._history = Button(self.tr("History"), "quiet", icon="clock")
        self._history.clicked.connect(self._open_history)
        self._print = Button(self.tr("Print"), "quiet", icon="printer")
        self._print.clicked.connect(self._print_visit)
        for button in (self._void, self._dissent, self._history, self._print):
            button.hide()
        self._now = Card(self.tr("Visit"))
        self._now_facts: HeldBackFacts | None = None
        self._make_side()
        content = Column()
        quiet = (self._void, self._dissent, self._history, self._print)
        content.add(Bar([self._pill], [*quiet, self._person, self._act]))
        content.add(self._banner)
        content.add(Row([self._now, self._side], [55, 45], least=1.4, gap="gutter"), 1)
        self._page = Page(content)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._page)
        self.set_title(self.tr("Visit"))
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The visit, or the correction of it that is being written."""
        return (f"visit:{_CORRECT}" if self._form is not None else "visit"), self._visit

    def leave(self) -> None:
        """A correction that is being written is kept, and what was shown for a reason is hidden again."""
        if self._now_facts is not None:
            self._now_facts.hide_again()
        if self._form is not None:
            self._form.leave()

    def load(self) -> None:
        """Read the visit."""
        casework, visit = self.casework, self._visit
        if (write := self._noting.opens_record(visit)) is not None:
            self.context.tasks.run(self, write, None, self._close)
        self.context.tasks.run(self, lambda: _read(casework, visit), self._show, self._failed)

    def _make_side(self) -> None:
        self._side = Column()
        self._former = Card()
        self._versions = Select()
        self._versions.setAccessibleName(self.tr("Which version"))
        self._versions.chosen.connect(lambda _: self._show_former())
        self._former_facts = Facts()
        self._former.add(self._versions)
        self._former.add(self._former_facts)
        self._why = Card(self.tr("Corrections"))
        self._why_facts = Facts()
        self._why.add(self._why_facts)
        self._joint = Card(self.tr("Joint visit"))
        self._joint_facts = Facts()
        self._joint.add(self._joint_facts)
        self._about = Card(self.tr("About the entry"))
        self._about_facts = Facts()
        self._about.add(self._about_facts)
        self._files = AttachmentsCard(self.context)
        for card in (self._why, self._former, self._files, self._joint, self._about):
            self._side.add(card)
            card.hide()
        self._side.add_stretch()

    def _show(self, read: _Read) -> None:
        if self._is_closed:
            return
        self._read = read
        view = read.view
        start = when.local_start(view.fields.start)
        second = visit_rows.joined(read.client_name, when.day_and_clock(start) if start else "")
        self.set_title(texts.of_code(view.fields.kind), second)
        self._person.set_text(read.client_name or self.tr("Client"))
        self._person.setVisible(bool(view.fields.client))
        own = read.writes is view.register
        stands = view.voided is None
        self._act.setVisible(own and stands)
        self._void.setVisible(own and stands)
        self._dissent.setVisible(own and stands and view.signed is not None)
        self._history.show()
        self._print.show()
        begun = read.correcting is not None
        self._act.set_text(
            self.tr("Go on writing")
            if view.signed is None
            else self.tr("Go on with the correction")
            if begun
            else self.tr("Correct")
        )
        self._show_files(view, writes=own and stands)
        self._show_state(view)
        self._now.set_title(self.tr("As it stands now") if view.corrections else self.tr("Visit"))
        self._show_now(read)
        self._show_history(view)
        self._show_joint(read)
        self._about.show()
        self._about_facts.show_facts(
            [
                (self.tr("Register"), texts.of_code(view.register)),
                (self.tr("Written by"), visit_rows.joined(view.author, words.of_role(view.role))),
                (self.tr("Signed"), when.day_and_clock(when.local(view.signed)) if view.signed else ""),
                (self.tr("Imported as"), view.external_id),
                *self._void_facts(view),
                *((self.tr("Client's differing view {day}").format(day=day), text) for day, text in read.dissents),
            ]
        )
        if self._goes_on and begun:
            self._goes_on = False
            self._take_action()
        if view.conflicts:
            self._banner.set(self.tr("Two people wrote in the same field at the same time; both are kept."), "warning")
        self._banner.setVisible(bool(view.conflicts))

    def _show_files(self, view: VisitView, *, writes: bool) -> None:
        owner = Owner(self._visit, "visit", view.fields.client, voided=view.voided is not None)
        self._files.show_for(owner, writes=writes)
        self._files.show()

    def _void_facts(self, view: VisitView) -> list[tuple[str, str]]:
        if view.voided is None:
            return []
        who = visit_rows.joined(view.voided.author, words.of_role(view.voided.role))
        why = visit_rows.joined(words.of_item("void_kind", view.voided.kind), view.voided.reason)
        return [(self.tr("Voided by"), who), (self.tr("Why it is voided"), why)]

    def _show_state(self, view: VisitView) -> None:
        self._pill.show()
        if view.voided is not None:
            self._pill.set(
                self.tr("Voided {time}").format(time=when.day_and_clock(when.local(view.voided.at))), "danger"
            )
        elif view.signed is None:
            self._pill.set(self.tr("Unsigned"), "warning", icon="pencil")
        elif view.corrections:
            day = when.day_and_clock(when.local(view.corrections[-1].at))
            self._pill.set(self.tr("Corrected {time}").format(time=day), "info")
        else:
            day = when.day_and_clock(when.local(view.signed))
            self._pill.set(self.tr("Signed {time}").format(time=day), "done")

    def _facts_of(self, fields: VisitFields) -> list[tuple[str, str]]:
        if self._read is None:
            return []
        return (facts_without_place if self._read.hides else facts_of)(fields, self._read.goals)

    def _show_now(self, read: _Read) -> None:
        if self._now_facts is None:  # whose visit it is is known only now
            self._now_facts = HeldBackFacts(self.context, read.view.fields.client)
            self._now.add(self._now_facts)
            self._now.add_stretch()
        hidden = [place_of(read.view.fields)] if read.hides else []
        self._now_facts.show_facts(self._facts_now(read.view), hidden, protected=read.hides)

    def _facts_now(self, view: VisitView) -> list[tuple[str, str]]:
        """The visit as it stands, with a word beside what a correction changed."""
        before = dict(self._facts_of(view.original))
        changed = self.tr("corrected")
        return [
            (label if text == before[label] else f"{label} · {changed}", text)
            for label, text in self._facts_of(view.fields)
        ]

    def _show_history(self, view: VisitView) -> None:
        self._why.setVisible(bool(view.corrections))
        self._former.setVisible(bool(view.corrections))
        settled = self.tr("Two versions were settled.")
        self._why_facts.show_facts(
            [
                (
                    visit_rows.joined(when.day_and_clock(when.local(one.at)), one.author, words.of_role(one.role)),
                    one.reason or settled,
                )
                for one in reversed(view.corrections)
            ]
        )
        if not view.corrections:
            return
        signed = when.day_and_clock(when.local(view.signed or 0))
        options = [("0", self.tr("Original, signed {time}").format(time=signed))]
        for number, one in enumerate(view.corrections[:-1], start=1):
            moment = when.day_and_clock(when.local(one.at))
            options.append((str(number), self.tr("Corrected {time}").format(time=moment)))
        self._versions.set_options(options)
        self._versions.setVisible(len(options) > 1)
        self._show_former()

    def _show_former(self) -> None:
        if self._read is None:
            return
        view = self._read.view
        number = int(self._versions.value() or 0)
        fields = view.corrections[number - 1].fields if number else view.original
        self._former.set_title(self._versions.currentText())
        self._former_facts.show_facts(self._facts_of(fields))

    def _show_joint(self, read: _Read) -> None:
        self._joint.setVisible(read.view.joint is not None)
        mine = self.tr("The other profession writes its own part in its own register.")
        rows = [("", mine)]
        if read.other is not None:
            rows.append((self.tr("Agreed in the other part"), read.other.text))
        self._joint_facts.show_facts(rows)

    def _open_client(self) -> None:
        if self._read is not None:
            self.context.go.open_client(self._read.view.fields.client)

    def _take_action(self) -> None:
        if self._read is None:
            return
        if self._read.view.signed is None:
            self.context.go.edit_visit(self._visit)
            return
        begun = self._read.correcting
        view = self._read.view
        draft = begun or CorrectionDraft(view, view.fields, "")
        form = CorrectionForm(self.context, draft, kept=begun is not None, hides=self._read.hides)
        form.ended.connect(partial(self._end_correction, form))
        self._form = form
        self._page.hide()
        self._column.addWidget(form)
        form.show()
        form.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_void(self) -> None:
        if self._read is not None:
            view = self._read.view
            record = (self._visit, "visit", view.fields.client)
            sheet = void_sheet(self.context, record, texts.of_code(view.fields.kind), self.window())
            sheet.acted.connect(self.load)
            sheet.open()

    def _ask_dissent(self) -> None:
        if self._read is not None:
            fields = self._read.view.fields
            sheet = dissent_sheet(self.context, self._visit, fields.client, texts.of_code(fields.kind), self.window())
            sheet.acted.connect(self.load)
            sheet.open()

    def _open_history(self) -> None:
        if self._read is not None:
            title = self.tr("History of the visit")
            HistorySheet(self.context, self._visit, title, self.window(), hides=self._read.hides).open()

    def _print_visit(self) -> None:
        if self._read is not None:
            read = self._read
            paper = VisitPaper(read.client, read.view, read.goals, read.dissents, read.hides)
            title, access, visit = self.tr("Print the visit"), self.casework.access, self._visit
            self.context.tasks.run(
                self,
                lambda: access.note_record(visit, Part.PRINT),
                lambda _: choose_printer(html_of(paper), title, self.window()),
            )

    def _end_correction(self, form: QWidget) -> None:
        self._column.removeWidget(form)
        form.hide()  # it is drawn until it is deleted
        form.deleteLater()
        self._form = None
        self._page.show()
        self._act.setFocus()
        self.load()

    def _close(self, error: LahityoError) -> None:
        """The opening could not be written into the access log: the visit is not shown."""
        self._is_closed = True
        self._failed(error)

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


def _read(casework: Casework, visit: bytes) -> _Read:
    view = casework.visits.get(visit)
    try:
        client = casework.clients.get(view.fields.client).fields
    except BadInput:
        client = ClientFields()
    other = None
    start = when.local_start(view.fields.start)
    if view.joint is not None and start is not None:
        at = round(start.timestamp() * 1000)
        found = casework.lists.agreements(view.fields.client)
        other = next((one for one in found if not one.readable and one.start_ms == at), None)
    rows = casework.records.rows("goal", client=view.fields.client) if view.fields.goals else []
    goals = {row.id: name_of(row.values) for row in rows}
    own_views = [
        (words.of_day(row.day), str(row.values.get("words") or ""))
        for row in casework.records.rows("dissent", client=view.fields.client)
        if row.values.get("document") == visit
    ]
    begun = casework.correction_drafts.find(view)
    hides = casework.safety.protection(view.fields.client).holds
    writes = None if casework.desk.reads_only(view.fields.client) else casework.desk.me().writes
    return _Read(view, client, writes, other, goals, tuple(own_views), begun, hides)
