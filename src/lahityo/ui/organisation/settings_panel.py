"""Asetukset: what an organisation may set, each beside its shipped value."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import Role
from lahityo.domain.records.organisation import EDITORS
from lahityo.services.organisation import Setting
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.organisation.setting_words import groups
from lahityo.ui.organisation.tally_items import TallyItems
from lahityo.ui.views.page import Bar, Column, Row
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_LONG = frozenset({"decision.contact", "decision.appeal"})


class SettingsPanel(Column):
    """All settings; those who may not write them read them.

    Signals:
        saved(str): a setting has another value.
    """

    saved = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._fields: dict[str, Field] = {}
        self._before: dict[str, str] = {}
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add(self._banner)
        *roles, last = (texts.of_code(role).lower() for role in Role if role in EDITORS)
        reads = self.tr("Changed by persons whose role is {roles} or {last}. The others can only read.")
        self._reads = Label(reads.format(roles=", ".join(roles), last=last), "body", ink="ink2", wrap=True)
        self._reads.hide()
        self.add(self._reads)
        left, right = Column(), Column()
        shown, half = 0, sum(len(names) for _, names in groups()) // 2
        for title, names in groups():
            card = Card(title)
            (left if shown + len(names) // 2 <= half else right).add(card)
            shown += len(names)
            for name, words in names:
                self._fields[name] = Field(words, self._control(name))
                card.add(self._fields[name])
        for column in (left, right):
            column.add_stretch()
        self.add(Row([left, right], [50, 50], least=1.4, gap="gutter"))
        self._save = Button(self.tr("Save the changes"), "primary", shortcut="Ctrl+S")
        self._save.clicked.connect(self.save)
        self._save.hide()
        self.add(Bar([self._save]))
        self.add_stretch()
        self.load()

    def load(self) -> None:
        """Read the values."""
        organisation = self._context.workspace.casework.organisation
        self._context.tasks.run(self, lambda: (organisation.settings(), organisation.writes()), self._show)

    def set_value(self, name: str, value: str) -> None:
        """Write a value, as if a person had."""
        _put(self._fields[name].control, value)

    def save(self) -> None:
        """Save what was changed; a value that cannot be is told beside its field."""
        self._banner.hide()
        for name, field in self._fields.items():
            field.set_error("")
            value = _value(field.control)
            if value != self._before.get(name, ""):
                organisation = self._context.workspace.casework.organisation
                self._context.tasks.run(
                    self, partial(organisation.set, name, value), partial(self._saved, name, value),
                    partial(self._failed, name), lane="write",
                )  # fmt: skip

    def _control(self, name: str) -> QWidget:
        if name == "tally.items":
            return TallyItems()
        if name == "naloxone.shown":
            return ChipGroup([("no", self.tr("No")), ("yes", self.tr("Yes"))], multiple=False, required=True)
        return TextArea(min_lines=2) if name in _LONG else TextField()

    def _show(self, read: tuple[list[Setting], bool]) -> None:
        found, writes = read
        for one in found:
            field = self._fields.get(one.name)
            if field is None:
                continue
            self._before[one.name] = one.value
            _put(field.control, one.value)
            if isinstance(field.control, TextArea | TextField):
                field.control.setReadOnly(not writes)
            else:
                field.control.setEnabled(writes)
            changed = one.value != one.shipped and one.shipped
            shipped = _words(field.control, one.shipped)
            field.set_hint(self.tr("Shipped value: {value}").format(value=shipped) if changed else "")
        self._save.setVisible(writes)
        self._reads.setVisible(not writes)

    def _saved(self, name: str, value: str, _: object) -> None:
        self._before[name] = value
        self._context.tell(self.tr("Saved; it reaches the other computers at their next sync."))
        self.saved.emit(name)

    def _failed(self, name: str, error: LahityoError) -> None:
        self._fields[name].set_error(texts.of_error(error))


def _value(control: QWidget) -> str:
    if isinstance(control, TallyItems | TextArea | TextField):
        return control.text().strip()
    return control.value() if isinstance(control, ChipGroup) else ""


def _words(control: QWidget, value: str) -> str:
    """A value as a person reads it."""
    if isinstance(control, TallyItems):
        return control.named(value)
    return control.chip(value).text() if isinstance(control, ChipGroup) else value


def _put(control: QWidget, value: str) -> None:
    if isinstance(control, TallyItems | TextArea | TextField):
        control.set_text(value)
    elif isinstance(control, ChipGroup):
        control.set_selected([value])
