"""The client's own will: what it is now, how it has been, and writing down another.

When the client withdraws, the form asks whether the plan is paused or ended; nothing happens by itself.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.domain.records.plan_parts import WILL
from lahityo.domain.spec import Value
from lahityo.services.record_views import Row
from lahityo.ui.context import Context
from lahityo.ui.plans.acts import ground_select
from lahityo.ui.records import words as record_words
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.chips import ChipGroup
from lahityo.ui.widgets.date_fields import DateField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.finnish_time import format_date
from lahityo.ui.widgets.pill import Pill, PillTone
from lahityo.ui.widgets.text_area import TextArea

_TONES: dict[str, PillTone] = {"willing": "done", "unsure": "warning", "withdrawn": "danger"}
_SHOWN = 3
LEAVE, PAUSE, END = "leave", "pause", "end"
_OWN_WISH = "own_wish"  # what a withdrawal is, unless a person says otherwise


class WillCard(Card):
    """Reads nothing itself.

    Signals:
        changed(): another will was written down.
    """

    changed = Signal()

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(self.tr("Client's own wishes"))
        self._context = context
        self._client = client
        self._plan: bytes | None = None
        self._pill = Pill("", "neutral")
        self._facts = Facts()
        self.add(self._pill)
        self.add(self._facts)
        self.link_pressed.connect(self._write)

    def show_wills(self, wills: Sequence[Row], plan: bytes | None, *, writes: bool) -> None:
        """Show these, the newest first; `plan` is the one that a withdrawal is about."""
        self._plan = plan
        state = str(wills[0].values.get("state", "")) if wills else ""
        self._pill.setVisible(bool(state))
        if state:
            self._pill.set(record_words.of_item("will_state", state), _TONES.get(state, "neutral"))
        self._facts.show_facts(
            [
                (f"{format_date(date.fromisoformat(one.day))} · {one.writer}", str(one.values["own_words"]))
                for one in wills[:_SHOWN]
                if one.values.get("own_words")
            ],
            self.tr("Not asked yet. Write it in the client's own words.") if writes else self.tr("Not asked yet."),
        )
        self.set_link(self.tr("Add") if writes else "")

    def _write(self) -> None:
        sheet = WillSheet(self._context, self._client, self._plan, self)
        sheet.acted.connect(self.changed)
        sheet.open()


class WillSheet(ActSheet):
    """Asks for the client's will and, when it is a withdrawal, what is done about the plan."""

    def __init__(self, context: Context, client: bytes, plan: bytes | None, parent: QWidget) -> None:
        title = QCoreApplication.translate("WillSheet", "The client's own wishes")
        super().__init__(context, title, "", QCoreApplication.translate("WillSheet", "Save"), parent.window())
        self._plans, self._client, self._plan = context.workspace.casework.plans, client, plan
        clock = context.workspace.casework.desk.clock
        self._on = DateField(clock=clock)
        self._on.set_value(clock().astimezone().date())
        self._state = _one_of(record_words.options("will_state"))
        self._words, self._why, self._ground = TextArea(min_lines=3), TextArea(min_lines=2), ground_select()
        self._ground.set_value(_OWN_WISH)
        self._then = _one_of(
            [(LEAVE, self.tr("Leave it as it is")), (PAUSE, self.tr("Pause the plan")), (END, self.tr("End the plan"))]
        )
        self._then.set_selected([LEAVE])
        labels = {field.name: record_words.of_field(field) for field in WILL.fields}
        fields = {
            "on": Field(labels["on"], self._on, required=True),
            "state": Field(labels["state"], self._state, required=True),
            "own_words": Field(labels["own_words"], self._words, required=True),
            "then": Field(self.tr("The client withdraws: what about the plan?"), self._then),
            "code": Field(self.tr("How it ends"), self._ground, required=True),
            "words": Field(self.tr("Reason"), self._why, required=True),
        }
        self.ask(fields, self._save)
        self._state.changed.connect(lambda _: self._adapt())
        self._then.changed.connect(lambda _: self._adapt())
        self._adapt()
        self.keep("will", client)

    def _adapt(self) -> None:
        asks = self._state.value() == "withdrawn" and self._plan is not None
        then = self._then.value() if asks else LEAVE
        self.field("then").setVisible(asks)
        self.field("code").setVisible(then == END)
        self.field("words").setVisible(then != LEAVE)
        if self.isVisible():
            self.fit()

    def _save(self) -> Callable[[], object]:
        day, then = self._on.value(), "" if self.field("then").isHidden() else self._then.value()
        values: dict[str, Value] = {
            "on": day.isoformat() if day else None,
            "state": self._state.value(),
            "own_words": self._words.text(),
            "plan": self._plan,
        }
        then = "" if then == LEAVE else then
        return partial(self._plans.write_will, self._client, values, then, self._why.text(), self._ground.value())


def _one_of(options: Sequence[tuple[str, str]]) -> ChipGroup:
    return ChipGroup(options, multiple=False, required=True)
