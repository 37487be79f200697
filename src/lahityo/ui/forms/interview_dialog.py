"""An interview by a form: of the team without names, or of a client who agreed to be named.

Begun on a client's page it is that client's own from the start; begun by the team it may become one.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from lahityo.domain.codes import Register
from lahityo.domain.problems import Problem
from lahityo.domain.spec import Values
from lahityo.services.casework import Casework
from lahityo.services.forms import ANONYMOUS, NAMED, Form
from lahityo.services.record_drafts import RecordDraft
from lahityo.services.records import New
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.keeper import FormKeeper
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.client_picker import ClientPicker
from lahityo.ui.views.form_problems import clear_problems
from lahityo.ui.views.page import Column
from lahityo.ui.widgets.check_box import CheckBox
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_CLIENT = "resident"
"""The code of the list audience that a client is."""


class InterviewDialog(BusySheet):
    """Asks the questions of a form and signs the answers.

    Signals:
        signed(bytes): the interview.
    """

    signed = Signal(bytes)

    def __init__(self, context: Context, forms: Sequence[Form], parent: QWidget, client: bytes = b"") -> None:
        """With `client` the interview is that client's own."""
        super().__init__(context.tasks, self.tr("Interview"), parent=parent)
        self._context, self._of = context, client
        self._forms = {form.record.hex(): form for form in forms}
        self._asked: list[Field] = []
        self._doubted: frozenset[str] = frozenset()
        kind = NAMED if client else ANONYMOUS
        self._keeper = self._kept_by = FormKeeper(context, (kind, client, None), self.values, None)
        self.form = Select([(key, form.title) for key, form in self._forms.items()])
        self.form.chosen.connect(lambda _: self._ask())
        self.respondent = ChipGroup(words.options("audience"), multiple=False)
        self.respondent.changed.connect(lambda _: self._keeper.touch())
        self.words = TextArea()
        self.words.edited.connect(lambda _: self._keeper.touch())
        self._questions = Column()
        self._fields = {
            "form": Field(self.tr("Form"), self.form),
            "respondent": Field(self.tr("Who is interviewed"), self.respondent, required=True),
            "words": Field(self.tr("Other words"), self.words),
        }
        self._note = Label(self.tr("This interview goes into no client's record."), "small", ink="ink2", wrap=True)
        self._make_naming()
        for widget in (
            self._fields["form"], self._fields["respondent"], self._note, self._questions,
            self._fields["words"], self.named, self._naming,
        ):  # fmt: skip
            self.add(widget)
        self.add_action(self.tr("Close"), rejects=True)
        self._sign = self.add_action(self.tr("Sign"), "primary")
        self._sign.clicked.connect(self._submit)
        self._ask()
        casework = context.workspace.casework
        context.tasks.run(self, lambda: _begun(casework, kind, client), self._go_on)

    def values(self) -> Values:
        """The interview as it is written now."""
        forms = self._context.workspace.casework.forms
        found = forms.values(self._form(), self._answers(), respondent=self.respondent.value(), words=self.words.text())
        return found | {"consent_words": self.consent.text().strip() or None} if self._of else found

    def answer(self, number: int, text: str) -> None:
        """Write an answer, as if a person had; `number` is from 0."""
        control = self._asked[number].control
        if isinstance(control, TextArea):
            control.set_text(text)
            self._keeper.touch()

    # --- its parts

    def _make_naming(self) -> None:
        self.named = CheckBox(self.tr("The client agreed to have this in their own record"))
        self.named.hide()
        self.named.toggled.connect(lambda _: self._show_naming())
        self.client = ClientPicker(self._context)
        self.consent = TextField()
        self.consent.edited.connect(lambda _: self._keeper.touch())
        self._naming = Column()
        self._fields["client"] = Field(self.tr("Client"), self.client, required=True)
        self._fields["consent_words"] = Field(
            self.tr("How the client agreed"), self.consent, self.tr("When, how and to what."), required=True
        )
        for name in ("client", "consent_words"):
            self._naming.add(self._fields[name])
        # Only ever hidden here: shown before it has a parent, a part would be a window for a moment and take the keys.
        for part in (self._fields["client"], self._fields["respondent"], self._note) if self._of else (self._naming,):
            part.hide()

    def _show_naming(self) -> None:
        self._naming.setVisible(self.named.isChecked())
        self._note.setHidden(self.named.isChecked())
        QTimer.singleShot(0, self, self.fit)

    def _form(self) -> Form:
        return self._forms[self.form.value()] if self.form.value() else next(iter(self._forms.values()))

    def _ask(self) -> None:
        form = self._form()
        clear_layout(self._questions.box)
        self._asked = []
        for question in form.questions:
            area = TextArea(min_lines=2)
            area.edited.connect(lambda _: self._keeper.touch())
            asked = Field(question, area)
            self._asked.append(asked)
            self._questions.add(asked)
        if self._of:
            self.respondent.set_selected([_CLIENT])
        elif form.audience:
            self.respondent.set_selected([form.audience])
        QTimer.singleShot(0, self, self.fit)

    def _answers(self) -> list[str]:
        controls = [asked.control for asked in self._asked]
        return [control.text() if isinstance(control, TextArea) else "" for control in controls]

    def _go_on(self, begun: tuple[RecordDraft | None, bool]) -> None:
        draft, may_name = begun
        self.named.setVisible(may_name and not self._of)
        if draft is None:
            return
        values = draft.values
        form = values.get("form")
        if isinstance(form, bytes) and form.hex() in self._forms:
            self.form.set_value(form.hex())
            self._ask()
        given = values.get("answers")
        for one in given if isinstance(given, tuple) else ():
            number, _, text = one.partition("=") if isinstance(one, str) else ("", "", "")
            control = self._asked[int(number) - 1].control if number.isdecimal() and self._fits(int(number)) else None
            if isinstance(control, TextArea):
                control.set_text(text)
        respondent, other = values.get("respondent"), values.get("words")
        self.respondent.set_selected([respondent] if isinstance(respondent, str) else [])
        self.words.set_text(other if isinstance(other, str) else "")
        consent = values.get("consent_words")
        self.consent.set_text(consent if isinstance(consent, str) else "")
        self._banner.set(self.tr("You left this unfinished; your words are here."), "info")
        self._banner.show()

    def _fits(self, number: int) -> bool:
        return 0 < number <= len(self._asked)

    # --- signing

    def _submit(self) -> None:
        clear_problems(self._fields, self._banner)
        client = self._of or (self.client.client() if self.named.isChecked() else b"")
        if self.named.isChecked() and not client:
            self._say(self._fields["client"], self.tr("Choose the client whose interview this is."))
            return
        casework, form, answers = self._context.workspace.casework, self._form(), self._answers()
        respondent, other, consent = self.respondent.value(), self.words.text(), self.consent.text().strip()
        values, known = self.values(), self._doubted
        kind, of = (NAMED if self._of else ANONYMOUS), self._of

        def work() -> list[Problem] | bytes:
            if not client:
                doubts = [one for one in casework.records.doubts(New(ANONYMOUS, b"", values)) if _key(one) not in known]
                if doubts:
                    return doubts
            signed = casework.forms.answer(
                form, answers, respondent=respondent, words=other, client=client, consent=consent
            )
            casework.record_drafts.drop(kind, of)
            return signed

        self.act(self._sign, work, self._written, lane="write")

    def _written(self, result: list[Problem] | bytes) -> None:
        if isinstance(result, bytes):
            self._keeper.stop()
            self.signed.emit(result)
            self.accept()
            return
        self._doubted |= {_key(one) for one in result}
        question = self.tr("Is this right? Check it and sign again.")
        said = dict.fromkeys(texts.of_problem(one) for one in result)
        self._banner.set(" ".join([*said, question]), "warning")
        self._banner.show()
        QTimer.singleShot(0, self, self.fit)


def _begun(casework: Casework, kind: str, client: bytes) -> tuple[RecordDraft | None, bool]:
    """What was left unfinished, and whether this person may name a client in the social welfare register."""
    return casework.record_drafts.find(kind, client), casework.desk.me().writes is Register.SOCIAL


def _key(problem: Problem) -> str:
    return problem.field + problem.text
