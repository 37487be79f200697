"""Entering the result of an instrument: the score as on the form, its words, and what was done after a risky answer."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.instrument import Questionnaire, words_in
from lahityo.domain.months import day_of
from lahityo.domain.scoring import TOTAL, answers_of, at_risk, band, is_computed, stored, total
from lahityo.domain.spec import Values
from lahityo.services.assessments import ScoreEntry
from lahityo.services.casework import Casework
from lahityo.ui.assessments.questions import Questions, language
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.kept_dialog import KeptDialog
from lahityo.ui.views.form_problems import clear_problems, show_problems
from lahityo.ui.views.page import Column, Row
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField


class ScoreForm(KeptDialog):
    """A new score. It says what the form says; a risky answer asks what was done before it may be signed.

    Signals:
        signed(bytes): the score was signed; its id.
    """

    signed = Signal(bytes)

    def __init__(self, context: Context, client: bytes, parent: QWidget | None, *, url: str = "") -> None:
        super().__init__(context, "score", client, QCoreApplication.translate("ScoreForm", "New score"), parent=parent)
        self._client, self._wanted = client, url
        self._forms: dict[str, Questionnaire] = {}
        self._questions: Questions | None = None
        self._make_fields()
        self.add_action(self.tr("Cancel"), rejects=True)
        self._sign = self.add_action(self.tr("Sign"), "primary")
        self._sign.clicked.connect(self._write)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self._write)
        casework = context.workspace.casework
        context.tasks.run(self, lambda: _read(casework), self._show)

    def entry(self) -> ScoreEntry | None:
        """What is filled in now, or None before an instrument is chosen."""
        form, questions = self._forms.get(self._instrument.value()), self._questions
        if form is None or questions is None:
            return None
        day = self._day.value()
        return ScoreEntry(
            form,
            day.isoformat() if day else "",
            questions.answers(),
            rater=self._rater.text(),
            words=self._words.text(),
            step=self._step.value() if self._risk.isVisibleTo(self) else "",
            step_words=self._step_words.text() if self._risk.isVisibleTo(self) else "",
        )

    def kept(self) -> Values:
        """What is filled in, by the fields of a score."""
        entry = self.entry()
        if entry is None:
            return {}
        return {
            "instrument": entry.form.url,
            "on": entry.day,
            "rater": entry.rater,
            "parts": stored(entry.answers, entry.form),
            "words": entry.words,
            "risk_step": entry.step,
            "risk_words": entry.step_words,
        }

    def restore(self, values: Values) -> None:
        """Go on with the instrument that was begun, unless another one is asked for."""
        url = str(values.get("instrument") or "")
        if url not in self._forms or self._wanted not in ("", url):
            return
        self._instrument.set_value(url)
        self._ask()
        self._day.set_value(day_of(values.get("on")))
        self._rater.set_text(str(values.get("rater") or ""))
        self._words.set_text(str(values.get("words") or ""))
        self._step.set_selected([str(values.get("risk_step") or "")])
        self._step_words.set_text(str(values.get("risk_words") or ""))
        if self._questions is not None:
            self._questions.show_answers(answers_of(values.get("parts")))
        self._answered()

    def _make_fields(self) -> None:
        self._instrument = Select(placeholder=self.tr("Choose the instrument"))
        self._instrument.chosen.connect(lambda _: self._ask())
        self._day = DateField(clock=self.context.workspace.casework.desk.clock)
        self._rater = TextField()
        self._holder = Column()
        self._result = Label("", "strong", wrap=True, tabular=True)
        self._source = Label("", "small", wrap=True, selectable=True)
        self._words = TextArea(min_lines=2, max_lines=6)
        self._step = ChipGroup(words.options("risk_step"), multiple=False)
        self._step_words = TextField()
        self._fields = {
            "instrument": Field(self.tr("Instrument"), self._instrument, required=True),
            "on": Field(self.tr("Day"), self._day, required=True),
            "rater": Field(self.tr("Rated by"), self._rater, self.tr("Empty: you")),
            "words": Field(self.tr("What was talked about"), self._words),
            "risk_step": Field(self.tr("What did you do?"), self._step, required=True),
            "risk_words": Field(self.tr("In words"), self._step_words),
        }
        self._ask_now = Banner("", "danger", title=self.tr("Ask now whether the client is safe; write what you did."))
        self._risk = Column("gap")
        self._risk.add(self._ask_now)
        self._risk.add(self._fields["risk_step"])
        self._risk.add(self._fields["risk_words"])
        self._risk.hide()
        self.add(self._fields["instrument"])
        self.add(Row([self._fields["on"], self._fields["rater"]], [1, 1], least=0.8, gap="gutter"))
        for widget in (self._holder, self._result, self._risk, self._fields["words"], self._source, self.note):
            self.add(widget)
        for text in (self._rater, self._words, self._step_words):
            text.edited.connect(lambda _: self.touch())
        self._step.changed.connect(lambda _: self.touch())
        self._day.changed.connect(lambda _: self.touch())

    def _show(self, found: tuple[list[Questionnaire], date, str]) -> None:
        forms, today, numbers = found
        self._forms = {form.url: form for form in forms}
        self._instrument.set_options([(form.url, words_in(form.title, language())) for form in forms])
        self._instrument.set_value(self._wanted)
        self._day.set_value(today)
        self._ask_now.set(
            self.tr("Emergency: {numbers}").format(numbers=numbers),
            "danger",
            title=self.tr("Ask now whether the client is safe; write what you did."),
        )
        self._ask()
        self.find_kept()

    def _ask(self) -> None:
        form = self._forms.get(self._instrument.value())
        if self._questions is not None:
            self._holder.box.removeWidget(self._questions)
            self._questions.hide()
            self._questions.deleteLater()
            self._questions = None
        self._sign.setEnabled(form is not None)
        if form is not None:
            self._questions = Questions(form, self.context.workspace.casework.desk.clock)
            self._questions.changed.connect(self._answered)
            self._questions.changed.connect(self.touch)
            self._holder.add(self._questions)
            self._source.setText(self.tr("Source: {source}").format(source=form.scoring.source))
            self._fields["rater"].set_required(form.scoring.same_rater)
            self._fields["rater"].set_hint("" if form.scoring.same_rater else self.tr("Empty: you"))
        self._answered()
        QTimer.singleShot(0, self, self.fit)

    def _answered(self) -> None:
        entry = self.entry()
        result = total(entry.form, entry.answers) if entry else None
        told = ""
        if entry and result is not None:
            found = band(entry.form.scoring, result)
            said = words_in(found.words, language()) if found else ""
            number = f"{result:f}".replace(".", ",")
            told = self.tr("Score {score}").format(score=number) + (f" · {said}" if said else "")
            computed = number if TOTAL in entry.answers and is_computed(entry.form, entry.answers) else ""
            if self._questions is not None:
                self._questions.set_computed(computed)
            if TOTAL in entry.answers and not said:
                told = ""  # the number stands in its field
        self._result.setText(told)
        self._result.setVisible(bool(told))
        risk = entry is not None and at_risk(entry.form, entry.answers)
        if risk != self._risk.isVisibleTo(self):
            self._risk.setVisible(risk)
            QTimer.singleShot(0, self, self.fit)

    def _write(self) -> None:
        entry = self.entry()
        if entry is None:
            return
        clear_problems(self._all_fields(), self._banner)
        if not entry.day:
            self._say(self._fields["on"], self.tr("Give the day like 21.11.2026."))
            return
        assessments, client = self.context.workspace.casework.assessments, self._client
        self.act(self._sign, lambda: assessments.sign(client, entry), self._done, lane="write")

    def _done(self, record: bytes) -> None:
        self.end()
        self.context.tell(self.tr("The score is signed."))
        self.signed.emit(record)
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        show_problems(error, self._all_fields(), self._banner)
        self.fit()

    def _all_fields(self) -> dict[str, Field]:
        return {**self._fields, **(self._questions.fields if self._questions else {})}


def _read(casework: Casework) -> tuple[list[Questionnaire], date, str]:
    today = casework.desk.clock().astimezone().date()
    return casework.assessments.instruments.usable(), today, casework.safety.numbers()
