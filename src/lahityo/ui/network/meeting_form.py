"""A network meeting: who took part, what was said, and duties by rows, each of which becomes a task at signing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.domain.months import day_of
from lahityo.domain.spec import Value, Values
from lahityo.services.casework import Casework
from lahityo.services.network import MEETING, Duty, Person
from lahityo.ui.context import Context
from lahityo.ui.goals.words import name_of
from lahityo.ui.records.kept_dialog import KeptDialog
from lahityo.ui.views import when
from lahityo.ui.views.page import Column, Row
from lahityo.ui.widgets.button import Button
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField, DateTimeField, DurationField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.label import Label
from lahityo.ui.widgets.text_area import TextArea
from lahityo.ui.widgets.text_field import TextField

_ROWS = "duty_rows"
"""Where a kept form has its duties: each as what, who and the day, with `_BETWEEN` between them."""
_BETWEEN = "\x1f"


@dataclass(frozen=True)
class _Read:
    people: list[Person]
    goals: list[tuple[str, str]]


class MeetingForm(KeptDialog):
    """What is written is kept until it is signed, the duties with who does them and by when.

    Signals:
        signed(): the meeting is signed, its duties are tasks.
    """

    signed = Signal()

    def __init__(self, context: Context, client: bytes, parent: QWidget) -> None:
        title = QCoreApplication.translate("MeetingForm", "Network meeting")
        super().__init__(context, MEETING, client, title, parent=parent)
        self._client = client
        clock = context.workspace.casework.desk.clock
        self._made = False
        self._start = DateTimeField(clock=clock)
        self._start.set_value(clock().astimezone().replace(second=0, microsecond=0, tzinfo=None))
        self._minutes = DurationField(self.tr("45 min"))
        self._participants = ChipGroup()
        self._others = TextField()
        self._words = TextArea(min_lines=3)
        self._duties = Duties(clock)
        self._goals = ChipGroup()
        self._fields = {
            "start": Field(self.tr("Started"), self._start, required=True),
            "minutes": Field(self.tr("Duration"), self._minutes),
            "participants": Field(self.tr("From the network"), self._participants),
            "others": Field(self.tr("Others present"), self._others),
            "words": Field(self.tr("What was discussed"), self._words, required=True),
            "duties": Field(
                self.tr("What was agreed, who does it, by when"), self._duties,
                self.tr("Each line becomes a task that both professions see."), required=True,
            ),
            "goals": Field(self.tr("Goals"), self._goals),
        }  # fmt: skip
        self._lay_out()
        self._connect()
        casework = context.workspace.casework
        context.tasks.run(self, lambda: _read(casework, client), self._show)

    def values(self) -> dict[str, Value]:
        """The fields as they stand, without what is not given."""
        start = self._start.value()
        given: dict[str, Value] = {
            "start": start.astimezone().isoformat() if start else None,
            "minutes": self._minutes.value(),
            "participants": tuple(bytes.fromhex(one) for one in self._participants.selected()) or None,
            "others": self._others.text().strip() or None,
            "words": self._words.text().strip() or None,
            "duties": "\n".join(one.what for one in self._duties.value()) or None,
            "goals": tuple(bytes.fromhex(one) for one in self._goals.selected()) or None,
        }
        return {name: value for name, value in given.items() if value is not None}

    def kept(self) -> Values:
        """The fields, and the duties row by row."""
        rows = tuple(
            _BETWEEN.join((one.what, one.who, one.by.isoformat() if one.by else "")) for one in self._duties.rows()
        )
        return {**self.values(), _ROWS: rows}

    def restore(self, values: Values) -> None:
        """Show what was kept."""
        start = when.local_start(str(values.get("start") or ""))
        if start is not None:
            self._start.set_value(start.replace(tzinfo=None))
        minutes, rows = values.get("minutes"), values.get(_ROWS)
        self._minutes.set_value(minutes if isinstance(minutes, int) else None)
        self._others.set_text(str(values.get("others") or ""))
        self._words.set_text(str(values.get("words") or ""))
        self._participants.set_selected(_hex(values.get("participants")))
        self._goals.set_selected(_hex(values.get("goals")))
        self._duties.show_rows([_duty(one) for one in rows if isinstance(one, str)] if isinstance(rows, tuple) else [])

    def _lay_out(self) -> None:
        fields = self._fields
        self.add(Row([fields["start"], fields["minutes"]], [2, 1], least=0))
        for name in ("participants", "others", "words", "duties", "goals"):
            self.add(fields[name])
        self.add(self.note)
        self.add_action(self.tr("Close"), rejects=True)
        self._sign = self.add_action(self.tr("Sign"), "primary")
        self._sign.clicked.connect(self._submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._submit)

    def _connect(self) -> None:
        for signal in (
            self._start.changed, self._minutes.changed, self._participants.changed, self._others.edited,
            self._words.edited, self._duties.changed, self._goals.changed,
        ):  # fmt: skip
            signal.connect(self._touched)
        self._duties.redrawn.connect(lambda: QTimer.singleShot(0, self, self.fit))

    def _show(self, read: _Read) -> None:
        self._participants.set_options([(one.row.id.hex(), one.name) for one in read.people if one.contactable])
        self._fields["participants"].setVisible(any(one.contactable for one in read.people))
        self._goals.set_options(read.goals)
        self._fields["goals"].setVisible(bool(read.goals))
        self.find_kept()
        self._made = True
        self._words.setFocus()
        QTimer.singleShot(0, self, self.fit)

    def _touched(self, *_: object) -> None:
        if self._made:
            self.touch()

    def _submit(self) -> None:
        if not self._made:
            return
        network, client, values, duties = (
            self.context.workspace.casework.network, self._client, self.values(), self._duties.value(),
        )  # fmt: skip
        values.pop("duties", None)
        self.act(self._sign, lambda: network.sign_meeting(client, values, duties), self._signed, lane="write")

    def _signed(self, _: object) -> None:
        self.end()
        self.accept()
        self.context.tell(self.tr("The meeting is signed; its duties are tasks now."))
        self.signed.emit()


class Duties(Column):
    """Rows of who does what by when; another row comes as the last one is filled.

    Signals:
        changed(): a person wrote something.
        redrawn(): there are more rows.
    """

    changed = Signal()
    redrawn = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__("unit")
        self._clock = clock
        self._rows: list[tuple[TextField, TextField, DateField]] = []
        self._more = Button(self.tr("One more"), "quiet", icon="plus")
        self._more.clicked.connect(lambda: self._add(focus=True))
        self.add(Label(self.tr("What · who · by when"), "small"))
        self.box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._add()

    def value(self) -> list[Duty]:
        """The duties that say what is to be done."""
        return [one for one in self.rows() if one.what]

    def show_rows(self, duties: Sequence[Duty]) -> None:
        """Show what was kept, silently."""
        for number, duty in enumerate(duties):
            if number >= len(self._rows):
                self._add()
            what, who, by = self._rows[number]
            what.set_text(duty.what)
            who.set_text(duty.who)
            by.set_value(duty.by)

    def rows(self) -> list[Duty]:
        """Every row as it stands, also one that does not yet say what is to be done."""
        return [Duty(what.text().strip(), who.text().strip(), by.value()) for what, who, by in self._rows]

    def _add(self, *, focus: bool = False) -> None:
        what, who, by = TextField(), TextField(), DateField(clock=self._clock)
        what.setPlaceholderText(self.tr("What"))
        who.setPlaceholderText(self.tr("Who"))
        by.setPlaceholderText(self.tr("By when"))
        for field, name in ((what, self.tr("What")), (who, self.tr("Who")), (by, self.tr("By when"))):
            field.setAccessibleName(name)
            field.edited.connect(lambda _: self.changed.emit())
        self._rows.append((what, who, by))
        self.box.insertWidget(self.box.count() - 1, Row([what, who, by], [3, 2, 2], least=0))
        self.redrawn.emit()
        if focus:
            what.setFocus()


def _read(casework: Casework, client: bytes) -> _Read:
    goals = [(one.row.id.hex(), name_of(one.row.values)) for one in casework.goals.active(client)]
    return _Read(casework.network.people(client), goals)


def _duty(text: str) -> Duty:
    what, who, by = (*text.split(_BETWEEN), "", "")[:3]
    return Duty(what, who, day_of(by))


def _hex(value: Value) -> list[str]:
    return [one.hex() for one in value if isinstance(one, bytes)] if isinstance(value, tuple) else []
