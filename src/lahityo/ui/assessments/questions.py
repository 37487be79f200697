"""The questions of a form as fields: one control for each kind of answer."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.domain.instrument import Item, ItemType, Questionnaire, words_in
from lahityo.domain.scoring import TOTAL
from lahityo.ui.views.page import Column
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField


def language() -> str:
    """The language of the window: "fi", "sv" or "en"."""
    name = QLocale().name()[:2]
    return name if name in {"fi", "sv"} else "en"


class Questions(Column):
    """The items of a questionnaire, headings included.

    Signals:
        changed(): an answer changed.
    """

    changed = Signal()

    def __init__(self, form: Questionnaire, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.fields: dict[str, Field] = {}
        self._show_items(form.items)

    def answers(self) -> dict[str, str]:
        """linkId → answer as text; what is not answered is left out."""
        found = {name: _answer(field.control) for name, field in self.fields.items()}
        return {name: answer for name, answer in found.items() if answer}

    def show_answers(self, answers: dict[str, str]) -> None:
        """Fill in, silently."""
        for name, answer in answers.items():
            control = self.fields[name].control if name in self.fields else None
            if isinstance(control, ChipGroup):
                control.set_selected([answer])
            elif isinstance(control, TextField | TextArea):
                control.set_text(answer)

    def set_computed(self, computed: str) -> None:
        """The total comes of the items: show it instead of what could be typed; empty: it may be typed."""
        field = self.fields.get(TOTAL)
        control = field.control if field else None
        if isinstance(control, TextField):
            control.setReadOnly(bool(computed))
            if computed:
                control.set_text(computed)

    def _show_items(self, items: tuple[Item, ...]) -> None:
        for item in items:
            words = words_in(item.words, language())
            if item.type in {ItemType.GROUP, ItemType.DISPLAY}:
                if words:
                    self.add(Label(words, "section" if item.type is ItemType.GROUP else "body", wrap=True))
                self._show_items(item.items)
                continue
            hint = _hint(item) if _hint(item) not in words else ""
            field = Field(words or item.link_id, self._control(item), hint, required=item.required)
            self.fields[item.link_id] = field
            self.add(field)

    def _control(self, item: Item) -> QWidget:
        if item.type in {ItemType.BOOLEAN, ItemType.CHOICE}:
            chips = ChipGroup(_options(item), multiple=False)
            chips.changed.connect(lambda _: self.changed.emit())
            return chips
        if item.type is ItemType.DATE:
            day = DateField(clock=self._clock)
            day.changed.connect(lambda _: self.changed.emit())
            return day
        text = TextArea(min_lines=2, max_lines=6) if item.type is ItemType.TEXT else TextField()
        text.edited.connect(lambda _: self.changed.emit())
        return text


def _answer(control: QWidget) -> str:
    if isinstance(control, ChipGroup):
        return control.value()
    if isinstance(control, DateField):
        day = control.value()
        return day.isoformat() if day else control.text().strip()
    return control.text().strip() if isinstance(control, TextField | TextArea) else ""


def _options(item: Item) -> list[tuple[str, str]]:
    if item.type is ItemType.CHOICE:
        return [(option.code, words_in(option.words, language())) for option in item.options]
    translate = QCoreApplication.translate
    return [("true", translate("Questions", "Yes")), ("false", translate("Questions", "No"))]


def _hint(item: Item) -> str:
    if item.low is None or item.high is None:
        return ""
    return f"{item.low:f}–{item.high:f}"
