"""The form of any record: its fields in order, its problems beside them, its words kept while they are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain import registry
from lahityo.domain.problems import Problem
from lahityo.domain.spec import FieldKind, FieldSpec, Life, Need, RecordSpec, Value, Values
from lahityo.services.casework import Casework
from lahityo.services.desk import FormRejected
from lahityo.services.record_drafts import RecordDraft, resumed
from lahityo.services.records import Card, Change, New, Row, Sign, Write
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import inputs, words
from lahityo.ui.records.inputs import Input, Options
from lahityo.ui.records.keeper import FormKeeper, show_state
from lahityo.ui.records.sections import PartsBar, parts_of
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.form_problems import clear_problems
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.notes import SavedNote

_SHORT = 7
"""A form of so many fields shows them all; of a longer one the rest opens by a button."""


@dataclass(frozen=True)
class _Read:
    links: dict[str, Options]
    draft: RecordDraft | None
    may_sign: bool
    hides: bool
    unfit: list[Problem]


class RecordForm(BusySheet):
    """A new record, or an open one to change or sign.

    Signals:
        saved(bytes): the record is in the vault; its id.
    """

    saved = Signal(bytes)

    def __init__(
        self, context: Context, spec: RecordSpec, *, client: bytes, card: Card | None = None,
        preset: Values | None = None, ask: Sequence[str] = (), extra: Sequence[Write] = (),
        parent: QWidget | None = None, title: str = "", folds: bool = True,
    ) -> None:  # fmt: skip
        """`preset` fills a new record; with `ask` only these fields are shown, and all at once unless it `folds`.
        `extra` is written in the same save; `title` stands over a part of a record.
        """
        super().__init__(context.tasks, title or words.of_record(spec), parent=parent or _window(context))
        self._folds = folds
        self._context, self._spec, self._client, self._card = context, spec, client, card
        self._extra = tuple(extra)
        self._asked = tuple(field for field in spec.fields if not ask or field.name in ask)
        self._start: dict[str, Value] = dict(card.base) if card else {**_now(context, spec), **(preset or {})}
        self._inputs: dict[str, Input] = {}
        self._folded: list[Field] = []
        self._doubted: frozenset[str] = frozenset()
        self._made = self._hides = False
        self._parts = PartsBar(parts_of(spec.type), self) if parts_of(spec.type) and not ask else None
        if self._parts is not None:
            self._column.insertWidget(1, self._parts)
            self._parts.reached.connect(self.show_whole)
        self._note = SavedNote()
        key = (spec.type, client, card.row.id if card else None)
        self._keeper = self._kept_by = FormKeeper(context, key, self.values, card)
        self._keeper.state_changed.connect(self._show_state)
        self._make_actions()
        casework = context.workspace.casework
        context.tasks.run(self, lambda: _read(casework, spec, client, card), self._show, self._failed)

    # --- what is written

    def values(self) -> dict[str, Value]:
        """All values of the record as the form has them; of fields it does not show, as they were."""
        given = dict(self._start)
        for name, one in self._inputs.items():
            given[name] = one.value()
        return {name: value for name, value in given.items() if value is not None}

    def field(self, name: str) -> Field | None:
        """The labelled control of a field that is shown."""
        return self._fields.get(name)

    def set_value(self, name: str, value: Value) -> None:
        """Write into a field, as if a person had."""
        if name in self._inputs:
            self._inputs[name].set_value(value)
            self._keeper.touch()

    # --- making it

    def _make_actions(self) -> None:
        self._discard = self.add_action(self.tr("Discard"), "quiet")
        self._discard.clicked.connect(self._throw_away)
        self._discard.hide()
        self.add_action(self.tr("Close"), rejects=True)
        document = self._spec.life is Life.DOCUMENT
        self._save: Button = self.add_action(
            self.tr("Save unsigned") if document else self.tr("Save"), "secondary" if document else "primary"
        )
        self._save.clicked.connect(lambda: self._submit(sign=False))
        self._sign: Button | None = None
        if document:
            self._sign = self.add_action(self.tr("Sign"), "primary")
            self._sign.clicked.connect(lambda: self._submit(sign=True))
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(lambda: self._submit(sign=False))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(lambda: self._submit(sign=document))

    def _show(self, read: _Read) -> None:
        if read.draft is not None:
            self._start.update(read.draft.values)
            if self._card is not None:
                self._card = resumed(self._card, read.draft)
            self._discard.show()
            self._say_kept()
        if self._sign is not None:
            self._sign.setVisible(read.may_sign)
        self._hides = read.hides
        self._make_fields(read.links)
        for doubt in read.unfit:  # of edits made apart; saving holds back what is not mended
            if doubt.field in self._fields:
                self._fields[doubt.field].set_doubt(texts.of_problem(doubt))
                self._fields[doubt.field].show()
        self.add(self._note)
        self.body.addStretch(1)
        self._begin()
        QTimer.singleShot(0, self, self.fit_from_top)  # once the layouts know their fields

    def _begin(self) -> None:
        """The keys go to the first field; in a new record past those that are filled in already."""
        there = {name: field for name, field in self._fields.items() if field not in self._folded}
        empty = (field for name, field in there.items() if self._card is None and self._start.get(name) is None)
        first = next(empty, next(iter(there.values()), None))
        if first is not None:
            first.show()  # what a layout has not shown yet would lose the keys to the primary action
            first.control.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_fields(self, links: Mapping[str, Options]) -> None:
        clock = self._context.workspace.casework.desk.clock
        shown = [
            field
            for field in self._asked
            if inputs.is_written(field, links.get(field.name, ())) or (field.nothing and field.name in links)
        ]
        if self._hides:
            # What a non-disclosure hides stays as it is; a field that holds nothing yet may be filled in.
            hidden = [field for field in shown if field.held_back and self._start.get(field.name) is not None]
            shown = [field for field in shown if field not in hidden]
            if hidden:
                self._say_hidden(hidden)
        rest, parts = self._folded, self._parts
        for field in shown:
            if field.nothing and not links.get(field.name):
                self.add(Field(words.of_field(field), Label(words.of_nothing(field), "meta", wrap=True)))
                continue
            made = inputs.make(field, partial(self._touched, field.name), clock, links.get(field.name, ()))
            made.set_value(self._start.get(field.name))
            self._inputs[field.name] = made
            required = field.need is Need.SAVE or (field.need is Need.SIGN and self._spec.life is Life.DOCUMENT)
            labelled = Field(words.of_asked(field), made.widget, words.of_hint(field), required=required)
            self._fields[field.name] = labelled
            heading = parts.place(field.name, labelled) if parts else None
            if heading is not None:
                self.add(heading)
            self.add(labelled)
            given = field.in_sight or self._start.get(field.name) is not None
            if (
                parts is None
                and len(shown) > _SHORT
                and field.need is Need.OPTIONAL
                and not given
                and len(self._fields) > 3
            ):
                rest.append(labelled)
        self._made = True
        self._fold(rest)
        if parts is not None:
            parts.show_parts()

    def _say_hidden(self, hidden: Sequence[FieldSpec]) -> None:
        names = ", ".join(words.of_field(field) for field in hidden)
        told = Label(self.tr("Hidden by the non-disclosure: {names}").format(names=names), "small", wrap=True)
        self.add(told)

    def _fold(self, rest: Sequence[Field]) -> None:
        if len(rest) < 2 or not self._folds:
            self._folded = []
            return
        for labelled in rest:
            labelled.hide()
        # Two at the least, so it needs no plural: with one, tr() would not find it for a form made of this one.
        more = Button(self.tr("{count} more fields").format(count=len(rest)), "quiet", icon="plus")

        def unfold() -> None:
            more.hide()
            for labelled in rest:
                labelled.show()
            rest[0].control.setFocus(Qt.FocusReason.TabFocusReason)
            QTimer.singleShot(0, self, self.fit)

        more.clicked.connect(unfold)
        self._more = more
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    # --- keeping

    def _touched(self, name: str) -> None:
        if self._made:
            self._keeper.touch()
            if self._fields[name].error or self._fields[name].doubt:  # it may be right now; saving looks again
                self._fields[name].set_error("")

    def _show_state(self, state: str, at: int) -> None:
        show_state(self._note, state, at)

    def _say_kept(self) -> None:
        self._banner.set(self.tr("You left this unfinished; your words are here."), "info")
        self._banner.show()

    def _throw_away(self) -> None:
        self._keeper.stop()
        drafts, key = self._context.workspace.casework.record_drafts, self._key()

        def failed(error: LahityoError) -> None:
            self._keeper.resume()  # it is still there, and what is written from now on is kept again
            self._failed(error)

        self._context.tasks.run(self, lambda: drafts.drop(*key), lambda _: self.accept(), failed, lane="write")

    # --- saving

    def _key(self) -> tuple[str, bytes, bytes | None]:
        return self._spec.type, self._client, self._card.row.id if self._card else None

    def _submit(self, *, sign: bool) -> None:
        if not self._made:
            return
        clear_problems(self._fields, self._banner)
        faults = [(name, one.fault()) for name, one in self._inputs.items() if one.fault()]
        for name, words_ in faults:
            self._fields[name].set_error(words_)
        if faults:
            self._reveal(faults[0][0])
            return
        writes = (self._write(self.values(), sign=sign), *self._extra)
        records, known, draft = self._context.workspace.casework.records, self._doubted, self._key()

        def work() -> list[Problem] | bytes:
            doubts = [one for one in records.doubts(*writes) if one.field + one.text not in known]
            return doubts or records.write(*writes, draft=draft)[0]

        self.act(self._sign if sign and self._sign is not None else self._save, work, self._written, lane="write")

    def _write(self, values: Values, *, sign: bool) -> Write:
        if self._card is None:
            return New(self._spec.type, self._client, values, sign=sign)
        return Sign(self._card, values) if sign else Change(self._card, values)

    def _written(self, result: list[Problem] | bytes) -> None:
        if isinstance(result, list):
            self._ask_about(result)
            return
        self._keeper.stop()
        self.accept()
        self.saved.emit(result)

    def _ask_about(self, doubts: Sequence[Problem]) -> None:
        """Once: pressing the button again saves all the same."""
        self._doubted |= {one.field + one.text for one in doubts}
        for doubt in doubts:
            labelled = self._fields.get(doubt.field)
            if labelled is not None:
                labelled.set_doubt(texts.of_problem(doubt))
        said = [texts.of_problem(one) for one in doubts if one.field not in self._fields]
        question = self.tr("Is this right? Check it and save again.")
        self._banner.set(" ".join([*said, question]), "warning")
        self._banner.show()
        QTimer.singleShot(0, self, self.fit)
        self._reveal(next((one.field for one in doubts if one.field in self._fields), ""))

    def _reveal(self, name: str) -> None:
        labelled = self._fields.get(name)
        if labelled is None:
            return
        if labelled.isHidden():
            self._more.click()
        labelled.control.setFocus(Qt.FocusReason.TabFocusReason)
        self.show_whole(labelled)

    def _failed(self, error: LahityoError) -> None:
        problems = error.problems if isinstance(error, FormRejected) else ()
        named = [self._fields[one.field] for one in problems if one.field in self._fields]
        if any(field.isHidden() for field in named):
            self._more.click()
        super()._failed(error)
        if named:
            self.show_whole(named[0])


def _now(context: Context, spec: RecordSpec) -> dict[str, Value]:
    """What dates a new record is today or now, unless it is about a time to come."""
    field = spec.field(spec.day)
    now = context.workspace.casework.desk.clock().astimezone().replace(second=0, microsecond=0)
    if field is None or field.need is Need.OPTIONAL or field.kind not in (FieldKind.DAY, FieldKind.MOMENT):
        return {}
    return {field.name: now.date().isoformat() if field.kind is FieldKind.DAY else now.isoformat(timespec="seconds")}


def _window(context: Context) -> QWidget | None:
    go = context.go
    return go if isinstance(go, QWidget) else None


def _read(casework: Casework, spec: RecordSpec, client: bytes, card: Card | None) -> _Read:
    signers = spec.signers or spec.writers
    return _Read(
        {field.name: _links(casework, field, client, card) for field in spec.fields if field.of},
        casework.record_drafts.find(spec.type, client, card.row.id if card else None),
        casework.desk.me().role in signers,
        bool(client) and client in casework.safety.protected(),
        casework.records.unfit(card) if card else [],
    )


def _links(casework: Casework, field: FieldSpec, client: bytes, card: Card | None) -> Options:
    """What a link may name: records of the same client, or of the team and the organisation, and what it names now."""
    if field.of == "member":
        return [(one.id.hex(), one.name) for one in casework.desk.members()]
    found = registry.spec(field.of)
    if found is None:
        return []
    rows = casework.records.rows(field.of, client=client) or casework.records.rows(field.of, client=b"")
    now, fits = card.base.get(field.name) if card else None, field.among
    offered = [row for row in rows if fits is None or fits(row) or row.id == now]
    return [(row.id.hex(), words.name_alone(found, row.values, offered) or name_among(found, row)) for row in offered]


def name_among(spec: RecordSpec, row: Row) -> str:
    """What a record is called among others of its type: with its day, where one names it."""
    return joined(words.title_of(spec, row.values), words.of_day(row.day) if spec.day else "") or words.of_day(row.day)
