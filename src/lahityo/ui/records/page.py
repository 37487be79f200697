"""A page on which any record is read: its values, what stands beside it, its steps and history, what may be done."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain import markdown_pages
from lahityo.domain.attachment_rules import ATTACHMENT, has_attachments
from lahityo.domain.client import display_name
from lahityo.domain.codes import Role
from lahityo.domain.machines.everyday import TASK
from lahityo.domain.problems import Problem
from lahityo.domain.records.common import CORRECTION_REFUSAL
from lahityo.domain.records.organisation import GUIDE_PAGE
from lahityo.domain.spec import Life, Value
from lahityo.services.casework import Casework
from lahityo.services.desk import Me
from lahityo.services.records import Card as RecordCard
from lahityo.services.records import Row
from lahityo.ui import lazy, texts
from lahityo.ui.access.noting import Noting
from lahityo.ui.attachments.card import AttachmentsCard, Owner
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.ports import Touched
from lahityo.ui.records import words
from lahityo.ui.records.acts import correct_sheet, dissent_sheet, void_sheet
from lahityo.ui.records.card import COMPANIONS
from lahityo.ui.records.form import RecordForm, name_among
from lahityo.ui.records.history import HistoryView
from lahityo.ui.records.sections import titled_parts
from lahityo.ui.records.steps import StepBar
from lahityo.ui.tasks_view.words import urgency_pill
from lahityo.ui.views import when
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.page import Bar, Column, fill
from lahityo.ui.views.page import Row as Beside
from lahityo.ui.views.view import View
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.pill import Pill
from lahityo.ui.widgets.rows import PillText
from lahityo.ui.widgets.tab_order import holds_keys

_PRINTS = {"decision": "lahityo.ui.decisions.paper:open_print"}
"""What prints a type; it asks for whom first."""
_LAYOUTS = {"plan_version": "lahityo.ui.plans.version_cards:VersionCards"}
"""What lays the values of a type out as cards of its own."""
_LEADS = {TASK.name: "done"}
"""By process the step that one comes to a record for; elsewhere that is editing it."""
_VOIDERS = frozenset({Role.SOCIAL_WORKER, Role.TEAM_LEAD})


@dataclass(frozen=True)
class _Read:
    card: RecordCard
    me: Me
    client: str
    linked: dict[bytes, str]
    hidden: bool
    own: bool
    writes: bool
    writes_beside: bool
    unfit: list[Problem]
    urgency: PillText | None


class RecordPage(View):
    """One record of the registry."""

    def __init__(self, context: Context, record: bytes) -> None:
        super().__init__(context)
        self._record = record
        self._noting = Noting(context)
        self._is_closed = False
        self._read: _Read | None = None
        self._banner = Banner("", "warning")
        self._banner.hide()
        self._pill = Pill("", "neutral")
        self._pill.hide()
        self._meta = Label("", "meta")
        self._edit = Button(self.tr("Edit"), "primary", icon="pencil")
        self._correct = Button(self.tr("Correct"))
        self._dissent = Button(self.tr("Client's differing view…"))
        self._refuse = Button(self.tr("Refuse a correction request…"), "quiet")
        self._void = Button(self.tr("Void…"), "quiet")
        self._print = Button(self.tr("Print"), icon="printer")
        self._show_history = Button(self.tr("Show the history"), "quiet")
        for button, act in (
            (self._edit, self._open_form),
            (self._correct, self._open_correction),
            (self._dissent, self._open_dissent),
            (self._refuse, self._open_refusal),
            (self._void, self._open_void),
            (self._print, self._open_print),
            (self._show_history, self._toggle_history),
        ):
            button.clicked.connect(act)
            button.hide()
        self._values = Card("")
        self._parts: list[tuple[Label | None, Facts, tuple[str, ...]]] = []
        self._side = Column()
        self._holder = holder = QWidget()
        self._steps_place = QVBoxLayout(holder)
        holder.hide()
        self._steps_place.setContentsMargins(0, 0, 0, 0)
        self._history: HistoryView | None = None
        main = Column()
        main.add(self._values)
        self._laid_out = Column()
        main.add(self._laid_out)
        self._files = AttachmentsCard(context)
        self._files.hide()
        main.add(self._files)
        self._main = main
        column = Column()
        column.add(self._banner)
        column.add(Bar([self._pill, self._meta], [self._void, self._dissent, self._correct, self._print, self._edit]))
        column.add(holder)
        column.add(Beside([main, self._side], [60, 40], least=1.4, gap="gutter"))
        column.add(Bar([self._show_history, self._refuse]))
        self._column = column
        column.add_stretch()
        fill(self, column)
        self.load()

    def place(self) -> tuple[str, bytes]:
        """The record's page."""
        return "record", self._record

    def is_concerned(self, touched: Touched) -> bool:
        """The record itself, or anything that stands beside one."""
        return any(key == self._record or kind in COMPANIONS for kind, key in touched)

    def load(self) -> None:
        """Read the record and what stands beside it."""
        casework, record = self.casework, self._record
        if (write := self._noting.opens_record(record)) is not None:
            self.context.tasks.run(self, write, None, self._close)
        self.context.tasks.run(self, lambda: _read(casework, record), self._show, self._failed)

    # --- showing

    def _show(self, read: _Read) -> None:
        if self._is_closed:
            return
        self._read = read
        card, row = read.card, read.card.row
        self.record_type = card.spec.type
        self.set_title(words.of_record(card.spec), read.client)
        state = read.urgency or words.state_pill(row.type, row.state)
        self._pill.setVisible(state is not None)
        if state is not None:
            self._pill.set(state.text, state.tone, icon=state.icon)
        written = when.day_and_clock(when.local(row.signed or row.at))
        self._meta.setText(joined(words.of_author(row.author_name, row.role, card.origin), written))
        self._show_banner(read)
        self._show_values(read)
        self._show_side(read)
        self._show_moves(card)
        self._show_buttons(read)
        self._show_files(read)
        if self._history is not None:
            self._history.hides = read.hidden
            self._history.load()

    def _show_files(self, read: _Read) -> None:
        """What is beside a record that may have photos and documents; of one of these, itself."""
        row, spec = read.card.row, read.card.spec
        shown = row.type == ATTACHMENT or has_attachments(row.type, spec)
        self._files.setVisible(shown)
        # The row of an attachment says all of it in words; what has cards of its own fills those instead.
        self._values.setHidden(row.type == ATTACHMENT or row.type in _LAYOUTS)
        self._laid_out.setVisible(row.type in _LAYOUTS)
        if shown:
            writes = row.voided is None and row.type != ATTACHMENT and read.writes
            owner = Owner(row.id, row.type, row.client, voided=row.voided is not None)
            self._files.show_for(owner, writes=writes)

    def _show_banner(self, read: _Read) -> None:
        card, row = read.card, read.card.row
        said = []
        if row.voided is not None:
            by = next((one for one in card.voids if one.authorised), None)
            why = str(by.values.get("why") or "") if by else ""
            said.append(self.tr("Voided by {name}: {why}").format(name=by.author_name if by else "", why=why))
        if card.conflicts:
            names = ", ".join(words.of_field(field) for field in card.spec.fields if field.name in card.conflicts)
            said.append(self.tr("Two people wrote different words: {fields}. Edit to settle it.").format(fields=names))
        for one in read.unfit:
            field = card.spec.field(one.field)
            told = self.tr("What was written apart does not fit together ({field}): {problem} Edit to mend it.")
            said.append(told.format(field=words.of_field(field) if field else "", problem=texts.of_problem(one)))
        if row.contested:
            said.append(self.tr("Two people took different steps at the same time; agree which one holds."))
        self._banner.setVisible(bool(said))
        if said:
            self._banner.set(" ".join(said), "warning")

    def _show_values(self, read: _Read) -> None:
        """All of it, under the headings of its form when that is in parts."""
        spec = read.card.spec
        if spec.type in _LAYOUTS:
            clear_layout(self._laid_out.box)
            self._laid_out.add(lazy.maker(_LAYOUTS[spec.type])(read.card.row.values))
            return
        if not self._parts:
            everything = ("", tuple(one.name for one in spec.fields))
            for title, names in titled_parts(spec.type) or [everything]:
                heading = Label(title, "section") if title else None
                if heading is not None and self._parts:
                    heading.setContentsMargins(0, current().metrics.gutter, 0, 0)
                self._parts.append((heading, Facts(), names))
                for widget in self._parts[-1][:2]:
                    if widget is not None:
                        self._values.add(widget)
        for heading, facts, names in self._parts:
            facts.show_facts(
                self._value_rows(read, read.card.row.values, names),
                "" if heading else self.tr("Nothing is filled in."),
            )
            if heading is not None:
                heading.setVisible(bool(facts.texts()))
                facts.setVisible(bool(facts.texts()))

    def _value_rows(self, read: _Read, values: object, names: Collection[str] = ()) -> list[tuple[str, str]]:
        """(label, text) of these fields, of all when none is named."""
        given: Any = values
        rows = []
        answers = read.card.spec.field("answers")
        questions = given.get("items") if answers is not None and answers.codes else None
        for field in read.card.spec.fields:
            if (names and field.name not in names) or (field.name == "items" and questions):
                continue  # of items each stands before its answer
            if field.name == "instrument":
                continue  # its address; the name and the version say which one it is
            value: Value = given.get(field.name)
            is_answered = field is answers and questions
            text = words.of_answers(field, value, questions) if is_answered else words.of_value(field, value)
            if isinstance(value, bytes):
                text = read.linked.get(value, "")
            elif isinstance(value, tuple) and any(isinstance(one, bytes) for one in value):
                text = "\n".join(read.linked.get(one, "") for one in value if isinstance(one, bytes))
            if read.card.spec is GUIDE_PAGE:
                text = markdown_pages.listed(text)
            both = read.card.row.versions.get(field.name)
            if both:
                text = "  |  ".join(words.of_value(field, one) or "–" for one in both)
            if text and field.held_back and read.hidden:
                text = self.tr("Hidden: the client has a non-disclosure order.")
            rows.append((words.of_field(field), text))
        return rows

    def _show_side(self, read: _Read) -> None:
        clear_layout(self._side.box)
        card = read.card
        if card.corrections:
            original = Card(self.tr("Original"))
            facts = Facts()
            facts.show_facts(self._value_rows(read, card.original))
            original.add(facts)
            self._side.add(original)
        for one in card.corrections:
            beside = Card(self.tr("Correction"), when.day_and_clock(when.local(one.at)))
            beside.add(Label(joined(one.author_name, words.of_role(one.role)), "meta", wrap=True))
            beside.add(Label(one.reason, "body", wrap=True, selectable=True))
            self._side.add(beside)
        self._rows_beside(self.tr("Client's differing view…"), card.dissents, "words")
        self._rows_beside(self.tr("Correction refused"), card.refusals, "grounds")
        if card.steps:
            steps = Card(self.tr("Steps"))
            nothing = self.tr("changed nothing")
            facts = Facts()
            facts.show_facts(
                [
                    (
                        joined(words.of_day(one.day), one.author_name),
                        joined(words.of_taken(card.spec.process, one.action, one.values), one.words)
                        + ("" if one.taken else f" ({nothing})"),
                    )
                    for one in reversed(card.steps)
                ]
            )
            steps.add(facts)
            self._side.add(steps)
        self._side.setVisible(self._side.box.count() > 0)
        self._side.add_stretch()

    def _rows_beside(self, title: str, rows: Sequence[Row], name: str) -> None:
        for one in rows:
            beside = Card(title, words.of_day(one.day))
            beside.add(Label(str(one.values.get(name) or ""), "body", wrap=True, selectable=True))
            beside.add(Label(joined(one.writer, words.of_role(one.writer_role)), "meta", wrap=True))
            self._side.add(beside)

    def _show_moves(self, card: RecordCard) -> None:
        held = holds_keys(self._holder)
        clear_layout(self._steps_place)
        bar: StepBar | None = None
        leads = False
        if card.spec.process and card.moves:
            bar = StepBar(self.context, card.spec.process, card.row.id, card.row.client)
            leads = bar.show_moves(card.moves, _LEADS.get(card.spec.process, ""))
            bar.taken.connect(self.load)
            self._steps_place.addWidget(bar)
        self._holder.setVisible(bar is not None)
        self._edit.set_kind("secondary" if leads else "primary")
        if held:  # the button that was pressed is gone; the keys must not come to rest on "Void"
            first = next(iter(bar.findChildren(Button)), None) if bar is not None else None
            (first or self._show_history).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self, read: _Read) -> None:
        card, row, me = read.card, read.card.row, read.me
        alive, writes = row.voided is None, read.writes
        signed = card.spec.life is Life.DOCUMENT and row.signed is not None
        editable = alive and writes and card.spec.life is not Life.EVENT and not signed
        self._edit.setVisible(editable)
        self._correct.setVisible(alive and writes and signed and row.type != "plan_version")
        self._dissent.setVisible(alive and signed and read.writes_beside)
        self._refuse.setVisible(alive and signed and read.writes_beside)
        plain = card.spec.life is Life.RECORD
        self._void.setVisible(alive and writes and (read.own or plain or me.role in _VOIDERS))
        self._print.setVisible(alive and row.type in _PRINTS)
        self._show_history.setVisible(True)

    # --- doing

    def _open_form(self) -> None:
        if self._read is not None:
            card = self._read.card
            form = RecordForm(self.context, card.spec, client=card.row.client, card=card, parent=self.window())
            form.saved.connect(lambda _: self.load())
            form.open()

    def _open_correction(self) -> None:
        if self._read is not None:
            sheet = correct_sheet(self.context, self._read.card, self._read.card.spec, self.window())
            sheet.acted.connect(self.load)
            sheet.open()

    def _open_dissent(self) -> None:
        if self._read is not None:
            row, name = self._read.card.row, words.of_record(self._read.card.spec)
            sheet = dissent_sheet(self.context, row.id, row.client, name, self.window())
            sheet.acted.connect(self.load)
            sheet.open()

    def _open_refusal(self) -> None:
        """What the client asked to be corrected and why it was not, as a record of its own beside this one."""
        if self._read is not None:
            row = self._read.card.row
            form = RecordForm(
                self.context, CORRECTION_REFUSAL, client=row.client, preset={"document": row.id}, parent=self.window()
            )
            form.saved.connect(lambda _: self.load())
            form.open()

    def _open_void(self) -> None:
        if self._read is not None:
            row, name = self._read.card.row, words.of_record(self._read.card.spec)
            sheet = void_sheet(self.context, (row.id, row.type, row.client), name, self.window())
            sheet.acted.connect(self.load)
            sheet.open()

    def _open_print(self) -> None:
        if self._read is not None:
            lazy.maker(_PRINTS[self._read.card.row.type])(self.context, self._record, self.window())

    def _toggle_history(self) -> None:
        if self._history is None:
            self._history = HistoryView(self.context, self._record, hides=self._read is None or self._read.hidden)
            self._main.add(self._history)
            hidden = False
        else:
            hidden = not self._history.isHidden()
            self._history.setHidden(hidden)
        self._show_history.set_text(self.tr("Show the history") if hidden else self.tr("Hide the history"))

    def _close(self, error: LahityoError) -> None:
        """The opening could not be written into the access log: the record is not shown."""
        self._is_closed = True
        self._failed(error)

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


def _read(casework: Casework, record: bytes) -> _Read:
    card, me = casework.records.get(record), casework.desk.me()
    client, hidden = "", False
    if card.row.client:
        client = display_name(casework.clients.get(card.row.client).fields)
        hidden = card.row.client in casework.safety.protected()
    own = casework.desk.is_mine(card.row.author)  # also what was written on another computer of the same person
    reads_only = casework.desk.reads_only(card.row.client)
    return _Read(
        card, me, client, _linked(casework, card), hidden, own,
        writes=me.role in card.spec.writers and not reads_only,
        writes_beside=bool(card.row.client) and not reads_only,
        unfit=casework.records.unfit(card),
        urgency=_urgency(casework, card),
    )  # fmt: skip


def _urgency(casework: Casework, card: RecordCard) -> PillText | None:
    """What the lists say of a task that is still to be done."""
    row = card.row
    if card.spec.process != TASK.name or row.voided is not None or row.state != TASK.start:
        return None
    return urgency_pill(casework.tasks.of(row), casework.tasks.today())


def _linked(casework: Casework, card: RecordCard) -> dict[bytes, str]:
    """The names of the records and members that the record names."""
    wanted = set()
    for value in card.row.values.values():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, bytes):
                wanted.add(one)
    if not wanted:
        return {}
    found = {one.id: one.name for one in casework.desk.members() if one.id in wanted}
    for one in wanted - set(found):
        try:
            linked = casework.records.get(one)
        except LahityoError:
            continue
        found[one] = name_among(linked.spec, linked.row) or words.of_record(linked.spec)
    return found
