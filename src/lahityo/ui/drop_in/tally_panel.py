"""Today's anonymous contacts: one tap for a person, one for what was given, and the last taps can be taken back."""

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.services.dropin import DayCounts, Tap, is_need
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.records import words
from lahityo.ui.views import when
from lahityo.ui.views.page import Bar, Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.flow import FlowLayout
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.select import Select

_AMOUNTS = (1, 5, 10, 20)
_GUIDANCE = "guidance"
_DIGITS = "123456789"
_PLACES = {"drop_in": "meeting_place", "street": "street"}


class TallyPanel(Column):
    """What is pressed is in the vault at once; nothing here knows a client."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._taps: list[bytes] = []
        self._buttons: dict[str, Button] = {}
        self._setting = ChipGroup(words.options("tally_setting"), multiple=False, required=True)
        self._setting.set_selected(["drop_in"])
        self._setting.changed.connect(lambda _: self._other_setting())
        self._place = Select(words.options("place_class"))
        self._place.set_value("meeting_place")
        self._amount = ChipGroup([(str(one), f"×{one}") for one in _AMOUNTS], multiple=False, required=True)
        self._amount.set_selected(["1"])
        self._amount.setAccessibleName(self.tr("How many at one tap"))
        self._undo = Button(self.tr("Undo the last"), icon="undo-2", shortcut="Ctrl+Z", bind=False)
        self._undo.clicked.connect(self._take_back)
        self._undo.setEnabled(False)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._take_back)
        self._said = Label(self.tr("No names: this is not part of any client's record."), "meta")
        self._people = Card(self.tr("People met, by age"))
        self._ages = self._flow(self._people)
        self._given = Card(self.tr("What was given"))
        self._given.add(self._amount)
        self._items = self._flow(self._given)
        self._lay_out()
        dropin = context.workspace.casework.dropin
        context.tasks.run(self, dropin.last_place, self._begin_at)

    def _begin_at(self, last: tuple[str, str]) -> None:
        """Where one was the last time, on whichever day and computer."""
        setting, place = last
        if setting in _PLACES:
            self._setting.set_selected([setting])
        if place:
            self._place.set_value(place)
        self.load()

    def load(self) -> None:
        """Read the counts of the day."""
        dropin, setting, today = self._context.workspace.casework.dropin, self._setting.value(), self._today()
        self._context.tasks.run(self, lambda: (dropin.items(), dropin.day(today, setting)), self._show)

    def _lay_out(self) -> None:
        where = Card()
        where.add(
            Row(
                [
                    Field(self.tr("Where contacts are made"), self._setting),
                    Field(self.tr("Kind of place"), self._place),
                ],
                [1, 1],
                least=1.0,
            )
        )
        self.add(where)
        self.add(Row([self._people, self._given], [1, 1], least=1.4, gap="gutter"))
        self.add(Bar([self._said], [self._undo]))
        self.add_stretch()

    def _flow(self, card: Card) -> FlowLayout:
        holder = QWidget()
        flow = FlowLayout(holder, current().metrics.gap)
        card.add(holder)
        card.add_stretch()
        return flow

    def _make_buttons(self, items: list[str]) -> None:
        for digit, (code, name) in zip(_DIGITS, words.options("age_band"), strict=False):
            key = f"age:{code}"
            self._add_button(self._ages, key, name, digit)
            QShortcut(QKeySequence(digit), self).activated.connect(self._buttons[key].click)
        for code in items:
            self._add_button(self._items, code, words.of_item("need" if is_need(code) else "supply", code))
        self._add_button(self._items, _GUIDANCE, self.tr("Guidance and advice"))

    def _add_button(self, flow: FlowLayout, key: str, name: str, digit: str = "") -> None:
        button = Button(name, shortcut=digit, bind=False)
        button.clicked.connect(lambda: self._press(key, name))
        self._buttons[key] = button
        flow.addWidget(button)

    def _press(self, key: str, name: str) -> None:
        setting, place, amount = self._setting.value(), self._place.value(), int(self._amount.value() or 1)
        kind, _, code = key.partition(":")
        if kind == "age":
            tap = Tap(setting, place, code, people=1)
        elif key == _GUIDANCE:
            tap = Tap(setting, place, guidance=True)
        else:
            tap = Tap(setting, place, item=key, count=amount)
            name = name if amount == 1 else f"{name} ×{amount}"
        dropin = self._context.workspace.casework.dropin

        def done(tally: bytes) -> None:
            self._taps.append(tally)
            self._undo.setEnabled(True)
            clock = when.clock_with_seconds(self._context.workspace.casework.desk.clock().astimezone())
            self._said.setText(self.tr("Added {what}, {time}.").format(what=name, time=clock))
            self.load()

        self._context.tasks.run(self, lambda: dropin.tap(tap), done, lane="write")

    def _take_back(self) -> None:
        if not self._taps:
            return
        tally, dropin, why = self._taps.pop(), self._context.workspace.casework.dropin, self.tr("A slip of the finger")

        def done(_: object) -> None:
            self._said.setText(self.tr("Undone. It stays in the history but is not counted."))
            self._undo.setEnabled(bool(self._taps))
            self.load()

        self._context.tasks.run(self, lambda: dropin.undo(tally, why), done, lane="write")

    def _other_setting(self) -> None:
        self._place.set_value(_PLACES.get(self._setting.value(), "other"))
        self.load()

    def _show(self, read: tuple[list[str], DayCounts]) -> None:
        items, counts = read
        if not self._buttons:
            self._make_buttons(items)
        self._people.set_trailing(str(counts.people) if counts.people else "")
        self._given.set_trailing(str(sum(counts.items.values())) if counts.items else "")
        names = {f"age:{code}": (name, counts.ages.get(code, 0)) for code, name in words.options("age_band")}
        for key, button in self._buttons.items():
            if key in names:
                name, count = names[key]
            elif key == _GUIDANCE:
                name, count = self.tr("Guidance and advice"), counts.guidance
            else:
                name, count = words.of_item("need" if is_need(key) else "supply", key), counts.items.get(key, 0)
            button.set_text(f"{name} · {count}" if count else name)

    def _today(self) -> date:
        return self._context.workspace.casework.tasks.today()
