"""The steps a person may take now: one button each, and a small sheet that asks what the step needs."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from lahityo.base.clock import Clock
from lahityo.base.errors import LahityoError
from lahityo.domain.process import Transition
from lahityo.domain.records.common import STEP
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Need, Value
from lahityo.services.records import Do
from lahityo.ui.context import Context
from lahityo.ui.design.theme import current
from lahityo.ui.records import inputs, words
from lahityo.ui.records.inputs import Input
from lahityo.ui.views.form_problems import show_problems
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.button import Button, ButtonKind
from lahityo.ui.widgets.dialog import Dialog
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.flow import FlowLayout
from lahityo.ui.widgets.tab_order import holds_keys

_RECORDS = frozenset({"version", "other"})
_CAREFUL = frozenset({"end", "refuse", "withdraw", "lapse", "drop", "cancel", "leave", "repeal"})


class StepBar(QWidget):
    """Buttons for the steps of a subject.

    Signals:
        taken(): a step is in the vault.
    """

    taken = Signal()

    def __init__(
        self, context: Context, process: str, subject: bytes, client: bytes, *, home: Home | None = None
    ) -> None:
        super().__init__()
        self._context, self._process, self._subject, self._client = context, process, subject, client
        self._home = home
        self._flow = FlowLayout(self)
        self._buttons: list[Button] = []
        self._space()

    def show_moves(self, moves: Sequence[Transition]) -> None:
        """Offer these steps, but those about another record: they are taken where that record is shown."""
        moves = [move for move in moves if not _RECORDS.intersection(move.needs)]
        held = holds_keys(self)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for move in moves:
            kind: ButtonKind = "quiet" if move.action in _CAREFUL else "secondary"
            button = Button(words.of_step(move), kind)
            button.clicked.connect(lambda _=False, move=move: self.take(move))
            self._flow.addWidget(button)
            self._buttons.append(button)
        self.setVisible(bool(moves))
        if held and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Space again in a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_flow"):
            self._space()

    def _space(self) -> None:
        self._flow.setSpacing(current().metrics.gap)

    def take(self, move: Transition) -> None:
        """Ask what the step needs, and take it."""
        dialog = StepDialog(self._context, move, self.window())
        dialog.given.connect(lambda values: self._write(move, values, dialog))
        dialog.open()

    def _write(self, move: Transition, values: Mapping[str, Value], dialog: "StepDialog") -> None:
        records = self._context.workspace.casework.records
        step = Do(self._process, self._subject, self._client, move.action, values, self._home)

        def done(_: object) -> None:
            dialog.accept()
            self.taken.emit()

        self._context.tasks.run(dialog, lambda: records.write(step), done, dialog.fail, lane="write")


class StepDialog(Dialog):
    """What a step needs: its day, reason, grounds.

    Signals:
        given(object): the values, to be written.
    """

    given = Signal(object)

    def __init__(self, context: Context, move: Transition, parent: QWidget) -> None:
        super().__init__(words.of_step(move), parent=parent)
        self._inputs: dict[str, Input] = {}
        self._fields: dict[str, Field] = {}
        self._banner = Banner("", "danger")
        self._banner.hide()
        self.add(self._banner)
        desk = context.workspace.casework.desk
        self.add_action(self.tr("Cancel"), rejects=True)
        self._go = self.add_action(words.of_step(move), "primary")
        self._go.clicked.connect(self._give)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._give)
        names = list(dict.fromkeys(["day", *move.needs, *([] if "words" in move.needs else ["words"])]))

        def made(members: list[tuple[str, str]]) -> None:
            for name in names:
                self._add(name, move, desk.clock, members)
            if "day" in self._inputs:
                self._inputs["day"].set_value(desk.clock().astimezone().date().isoformat())
            QTimer.singleShot(0, self, self.fit)  # once the layouts know their fields

        context.tasks.run(
            self, lambda: [(one.id.hex(), one.name) for one in desk.members()] if "member" in names else [], made
        )

    def _add(self, name: str, move: Transition, clock: Clock, members: list[tuple[str, str]]) -> None:
        field = STEP.field(name)
        if field is None:
            return
        if name in ("code", "codes") and move.codes:
            kind = FieldKind.CODE if name == "code" else FieldKind.CODES
            field = FieldSpec(name, kind, field.label, Need.OPTIONAL, codes=move.codes)
        made = inputs.make(field, lambda: None, clock, members)
        self._inputs[name] = made
        labelled = Field(words.of_field(field), made.widget, words.of_hint(field), required=name in move.needs)
        self._fields[name] = labelled
        self.add(labelled)
        if len(self._fields) == 1:
            labelled.show()  # what a layout has not shown yet would lose the keys to the primary action
            labelled.control.setFocus(Qt.FocusReason.TabFocusReason)

    def _give(self) -> None:
        self._banner.hide()
        for name, one in self._inputs.items():
            self._fields[name].set_error(one.fault())
        if any(one.fault() for one in self._inputs.values()):
            return
        self._go.set_busy(True)
        self.given.emit({name: one.value() for name, one in self._inputs.items() if one.value() is not None})

    def fail(self, error: LahityoError) -> None:
        """Say what is wrong, beside its field."""
        self._go.set_busy(False)
        show_problems(error, self._fields, self._banner)
