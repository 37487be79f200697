"""Mittarit: the shipped instruments and the organisation's own, taken in from files and switched off and on."""

from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lahityo.base.errors import LahityoError
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.definition_json import DEFINITION_LIMIT
from lahityo.domain.instrument import Entry, Questionnaire, words_in
from lahityo.services.instruments import Instruments, Known
from lahityo.ui import texts
from lahityo.ui.assessments.questions import language
from lahityo.ui.context import Context
from lahityo.ui.organisation.text_file import text_of
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.item_list import ItemList
from lahityo.ui.views.page import Bar, Column
from lahityo.ui.views.visit_rows import joined
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.rows import PersonDelegate, PersonRow, PillText

TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The file is too large for an instrument; choose another one.")
NO_TEXT = QT_TRANSLATE_NOOP("Errors", "The file could not be read as text; save it as JSON in UTF-8.")


class InstrumentsPanel(Column):
    """Every instrument with whether it is in use; Enter opens its bands and source."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._writes = False
        told = self.tr(
            "An instrument is a file that tells what is entered, how it is counted, and its published bands. "
            "What has been entered with it stays readable also when it is no longer in use."
        )
        self._add = Button(self.tr("Add from a file"), icon="plus")
        self._add.clicked.connect(self._choose_file)
        self._bar = Bar([self._add])
        self._banner = Banner("", "danger", closable=True)
        self._banner.hide()
        self._card = Card(self.tr("Instruments"))
        self._list = ItemList(PersonDelegate(), self._row, self.tr("Instruments"), fitted=True)
        self._list.opened.connect(self.open)
        self._card.add(self._list)
        for widget in (Label(told, "body", ink="ink2", wrap=True), self._bar, self._banner, self._card):
            self.add(widget)
        self._bar.hide()
        self.add_stretch()
        self.load()

    def load(self) -> None:
        """Read the instruments."""
        instruments = self._instruments
        self._context.tasks.run(self, lambda: (instruments.all(), instruments.writes()), self._show)

    def open(self, known: Known) -> None:
        """What the instrument is, to read and to switch."""
        sheet = InstrumentSheet(self._context, known, self.window(), writes=self._writes)
        sheet.switched.connect(self.load)
        sheet.open()

    def take_in(self, path: str) -> None:
        """Add the definition in a file, or say what is wrong with it."""
        self._banner.hide()
        instruments = self._instruments

        def work() -> bytes:
            return instruments.add(text_of(Path(path), DEFINITION_LIMIT, TOO_LARGE, NO_TEXT))

        self._context.tasks.run(self, work, self._taken, self._failed, lane="write")

    @property
    def _instruments(self) -> Instruments:
        return self._context.workspace.casework.assessments.instruments

    def _show(self, read: tuple[list[Known], bool]) -> None:
        known, self._writes = read
        self._bar.setVisible(self._writes)
        self._card.set_trailing(str(len(known)))
        self._list.show_items(known)

    def _row(self, known: Known) -> PersonRow:
        form = known.form
        name = words_in(form.title, language())
        pill = None
        if not known.is_scored:
            pill = PillText(self.tr("Part of the plan"), "neutral", "target")
        elif not known.active:
            pill = PillText(self.tr("Not in use"), "neutral", "eye-off")
        elif known.own:
            pill = PillText(self.tr("Own"), "info", "plus")
        return PersonRow(
            name, joined(of_entry(form) if known.is_scored else "", form.publisher), name[:1].upper(), pill=pill
        )

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Instrument to add"), "", "*.json")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_in)
        QFileDialog.open(dialog)

    def _taken(self, _: bytes) -> None:
        self._context.tell(self.tr("The instrument is in use."))
        self.load()

    def _failed(self, error: LahityoError) -> None:
        self._banner.set(texts.of_error(error), "danger")
        self._banner.show()


class InstrumentSheet(BusySheet):
    """One instrument: what is entered, its range, bands, lines and source.

    Signals:
        switched(): it was taken into use or out of it.
    """

    switched = Signal()

    def __init__(self, context: Context, known: Known, parent: QWidget, *, writes: bool) -> None:
        form = known.form
        super().__init__(context.tasks, words_in(form.title, language()), "", parent)
        self._context, self._known = context, known
        self.facts = Facts()
        self.facts.show_facts(self._told(form))
        self.add(self.facts)
        record = known.record
        if record is not None:
            history = self.add_action(self.tr("Open the record"))
            history.clicked.connect(self.accept)
            history.clicked.connect(partial(context.go.open_record, record))
        if writes and known.is_scored:
            self._switch = self.add_action(self.tr("Take out of use") if known.active else self.tr("Take into use"))
            self._switch.clicked.connect(self.switch)
        self.add_action(self.tr("Close"), "primary", rejects=True)

    def switch(self) -> None:
        """Take it out of use, or into use again."""
        instruments, url = self._context.workspace.casework.assessments.instruments, self._known.form.url
        active = not self._known.active
        self.act(self._switch, lambda: instruments.switch(url, active=active), lambda _: self._done(), lane="write")

    def _told(self, form: Questionnaire) -> list[tuple[str, str]]:
        scoring = form.scoring
        bands = [f"{_span(one.low, one.high)} · {words_in(one.words, language())}" for one in scoring.bands]
        lines = [
            f"{_number(one.value)} · {words_in(one.words, language())}"
            for one in scoring.references
            if one.value is not None
        ]
        limits = "" if scoring.low is None or scoring.high is None else _span(scoring.low, scoring.high)
        raters = self.tr("Raters are not comparable: only the points of one rater are joined.")
        risk = self.tr("A risky answer asks what was done before the score is signed.")
        return [
            (self.tr("How it is used"), of_entry(form)),
            (self.tr("Range"), limits),
            (self.tr("Bands"), "\n".join(bands)),
            (self.tr("Lines in the chart"), "\n".join(lines)),
            (self.tr("To know"), "\n".join(_given(words_in(scoring.note, language()), raters * scoring.same_rater))),
            (self.tr("Safety"), risk if scoring.risks else ""),
            (self.tr("Source"), scoring.source),
            (self.tr("Publisher"), form.publisher),
            (self.tr("Version"), form.version),
        ]

    def _done(self) -> None:
        self.switched.emit()
        self.accept()


def of_entry(form: Questionnaire) -> str:
    """How an instrument is written down, in the user's language."""
    translate = QCoreApplication.translate
    return {
        Entry.SCORE: translate("Instruments", "The score of the form is entered"),
        Entry.ITEMS: translate("Instruments", "The answers are entered and counted"),
        Entry.STRUCTURE: translate("Instruments", "A part of the plan"),
    }[form.scoring.entry]


def _span(low: Decimal, high: Decimal) -> str:
    return f"{_number(low)}–{_number(high)}"


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",").replace("-", "−")


def _given(*texts: str) -> list[str]:
    return [text for text in texts if text]
