"""Right service at the right time: the checklist gone through with the client, one question under the other."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.path_rules import CHECKED_SERVICE, answer_texts, readiness_answers
from lahityo.domain.records.path_referral import READINESS_CHECK
from lahityo.domain.spec import Values, text_of, texts_of
from lahityo.services.record_drafts import RecordDraft
from lahityo.services.record_writes import New
from lahityo.ui.context import Context
from lahityo.ui.guide.page_link import GuideLink
from lahityo.ui.records import words
from lahityo.ui.records.kept_dialog import KeptDialog
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.select import Select
from lahityo.ui.widgets.text_area import TextArea

_TYPE = "readiness_check"


class ReadinessDialog(KeptDialog):
    """Asks, keeps what is answered as a draft, and signs. An answer never decides by itself.

    Signals:
        signed(bytes): the checklist was signed; its id.
    """

    signed = Signal(bytes)

    def __init__(self, context: Context, client: bytes, parent: QWidget, service: str = "") -> None:
        super().__init__(
            context,
            _TYPE,
            client,
            self.tr("Right service at the right time"),
            self.tr("Go through the questions together. The answers do not decide; they show what to agree on."),
            parent,
        )
        self._client = client
        self._items: tuple[str, ...] = ()
        self._answers: list[ChipGroup] = []
        self._service = Select(words.options("service"))
        self._service.chosen.connect(lambda _: self._ask())
        self._questions: list[Field] = []
        self._words = TextArea(min_lines=2, max_lines=6)
        self._words.edited.connect(lambda _: self.touch())
        self._conclusion = self._chips("readiness_conclusion")
        self._barriers = self._chips("barrier", multiple=True)
        self._fields = {
            "service": Field(_label("service"), self._service, required=True),
            "client_words": Field(_label("client_words"), self._words),
            "conclusion": Field(_label("conclusion"), self._conclusion, required=True),
            "barriers": Field(self.tr("What stands in the way now"), self._barriers),
        }
        for field in self._fields.values():
            self.add(field)
        self.add(GuideLink(context, self._service.value))
        self.add(self.note)
        self.add_action(self.tr("Close"), rejects=True)
        self._sign = self.add_action(self.tr("Sign"), "primary")
        self._sign.clicked.connect(self._write)
        self._service.set_value(service or CHECKED_SERVICE)
        self.find_kept()

    def values(self) -> Values:
        """What the dialog holds now."""
        answers = {number: value for number, group in enumerate(self._answers) if (value := group.value())}
        today = self.context.workspace.casework.desk.clock().astimezone().date()
        return {
            "service": self._service.value(),
            "on": today.isoformat(),
            "items": self._items,
            "answers": answer_texts(answers),
            "client_words": self._words.text(),
            "conclusion": self._conclusion.value(),
            "barriers": tuple(self._barriers.selected()),
        }

    def kept(self) -> Values:
        """The same."""
        return self.values()

    def restore(self, values: Values) -> None:
        """The questions as they were asked, with their answers."""
        self._service.set_value(text_of(values, "service"))
        self._words.set_text(text_of(values, "client_words"))
        self._conclusion.set_selected([text_of(values, "conclusion")])
        self._barriers.set_selected(texts_of(values, "barriers"))
        self._show_questions(texts_of(values, "items"))
        for number, answer in readiness_answers(values).items():
            self._answers[number].set_selected([answer])

    # --- asking

    def _chips(self, list_name: str, *, multiple: bool = False) -> ChipGroup:
        group = ChipGroup(words.options(list_name), multiple=multiple)
        group.changed.connect(lambda _: self.touch())
        return group

    def _found(self, draft: RecordDraft | None) -> None:
        super()._found(draft)
        if draft is None:
            self._ask()

    def _ask(self) -> None:
        paths, service = self.context.workspace.casework.paths, self._service.value()
        language = QLocale().name()[:2]
        self.context.tasks.run(self, lambda: paths.questions(service, language), self._show_questions)

    def _show_questions(self, items: tuple[str, ...]) -> None:
        for field in self._questions:
            self.body.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._items = items
        self._answers = [self._chips("readiness_answer") for _ in items]
        self._questions = [
            Field(asked, group, required=True) for asked, group in zip(items, self._answers, strict=True)
        ]
        place = self.body.indexOf(self._fields["service"]) + 1
        for number, field in enumerate(self._questions):
            self.body.insertWidget(place + number, field)
        self.fit()

    # --- writing

    def _write(self) -> None:
        records, new = self.context.workspace.casework.records, New(_TYPE, self._client, self.values(), sign=True)
        key = self.key
        self.act(self._sign, lambda: records.write(new, draft=key), self._done, lane="write")

    def _done(self, written: list[bytes]) -> None:
        self.end()
        self.context.tell(self.tr("The checklist is signed."))
        self.signed.emit(written[0])
        self.accept()

    def _failed(self, error: LahityoError) -> None:
        self._mark_unanswered()
        super()._failed(error)

    def _mark_unanswered(self) -> None:
        for field, group in zip(self._questions, self._answers, strict=True):
            field.set_error("" if group.value() else self.tr("Choose an answer."))


def _label(name: str) -> str:
    field = READINESS_CHECK.field(name)
    return words.of_field(field) if field else ""
