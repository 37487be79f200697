"""The parts of a long form: a heading before each, a bar that names them, and keys that go from part to part."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.ui.views.page import Column
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label

Parts = tuple[tuple[str, tuple[str, ...]], ...]
"""(title, fields) of each part, the fields in the order of their type."""

_PARTS: Mapping[str, Parts] = {
    "entry_assessment": (
        (
            QT_TRANSLATE_NOOP("FormParts", "Beginning"),
            ("opened_on", "started_on", "how", "participants", "special_support", "special_grounds"),
        ),
        (
            QT_TRANSLATE_NOOP("FormParts", "Services so far"),
            ("services_now", "services_note", "earlier_measures", "own_actions"),
        ),
        (
            QT_TRANSLATE_NOOP("FormParts", "Home"),
            ("housing", "housing_class", "housing_permanent", "housing_search"),
        ),
        (
            QT_TRANSLATE_NOOP("FormParts", "Work and money"),
            ("education", "work", "economy", "no_income", "money_trouble", "payment_default"),
        ),
        (QT_TRANSLATE_NOOP("FormParts", "Health and substances"), ("health", "substances")),
        (
            QT_TRANSLATE_NOOP("FormParts", "Family and friends"),
            ("family", "other_people", "relations_resources", "close_support"),
        ),
        (
            QT_TRANSLATE_NOOP("FormParts", "Everyday life"),
            ("changes", "everyday", "functioning", "rehab_need", "rehab_note"),
        ),
        (QT_TRANSLATE_NOOP("FormParts", "Strengths and risks"), ("strengths", "risks")),
        (
            QT_TRANSLATE_NOOP("FormParts", "Conclusions"),
            (
                "client_view", "conclusions", "continues", "plan_made", "no_plan_grounds", "own_worker_needed",
                "own_worker", "next", "distribution", "more",
            ),
        ),
    ),
}  # fmt: skip


def parts_of(record_type: str) -> Parts:
    """The parts of a type's form; none of a form that is read in one glance."""
    return _PARTS.get(record_type, ())


def titled_parts(record_type: str) -> list[tuple[str, tuple[str, ...]]]:
    """The parts with their headings in the user's language."""
    return [(_words(title), names) for title, names in parts_of(record_type)]


class PartsBar(Column):
    """Names the parts; a press or a key goes to the first field of one, and the part with the focus is marked.

    Signals:
        reached(object): the Field to bring into sight.
    """

    reached = Signal(object)

    def __init__(self, parts: Parts, form: QWidget) -> None:
        super().__init__("unit")
        self._fields: dict[str, list[Field]] = {}
        self._part_of = {name: title for title, names in parts for name in names}
        self.chips = ChipGroup([], multiple=False, mark=False, required=True)
        self.chips.setAccessibleName(self.tr("Parts of the form"))
        self.chips.changed.connect(lambda keys: self.go_to(keys[0]))
        keys = Label(self.tr("Ctrl+Page Down and Ctrl+Page Up go from part to part"), "small")
        self.add(self.chips)
        self.add(keys)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), form)
            shortcut.activated.connect(self._forward if step > 0 else self._back)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    @property
    def part(self) -> str:
        """The title of the part that is marked."""
        return self.chips.value()

    def place(self, name: str, field: Field) -> Label | None:
        """Count a field to its part; the heading to put before it when the part begins with it."""
        title = self._part_of.get(name)
        if title is None:
            return None
        begins = title not in self._fields
        self._fields.setdefault(title, []).append(field)
        return Label(_words(title), "section") if begins else None

    def show_parts(self) -> None:
        """Name the parts that have fields."""
        self.chips.set_options([(title, _words(title)) for title in self._fields])
        self.chips.set_selected(list(self._fields)[:1])

    def go_to(self, title: str) -> None:
        """The first field of a part."""
        field = self._fields[title][0]
        field.control.setFocus(Qt.FocusReason.TabFocusReason)
        self.chips.set_selected([title])
        self.reached.emit(field)

    def _forward(self) -> None:
        self._step(1)

    def _back(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        titles = list(self._fields)
        if titles:
            at = titles.index(self.part) if self.part in titles else 0
            self.go_to(titles[min(max(at + step, 0), len(titles) - 1)])

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for title, fields in self._fields.items():
            if new is not None and any(field.isAncestorOf(new) for field in fields):
                self.chips.set_selected([title])


def _words(title: str) -> str:
    return QCoreApplication.translate("FormParts", title)
