"""The steps a person may take now: one button each, and a small sheet that asks what the step needs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.process import Transition
from lahityo.domain.records.common import STEP
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Need
from lahityo.services.records import Do
from lahityo.ui.context import Context
from lahityo.ui.records import words
from lahityo.ui.records.record_sheet import RecordSheet
from lahityo.ui.widgets.button import Button, ButtonKind
from lahityo.ui.widgets.flow import clear_layout
from lahityo.ui.widgets.tab_order import holds_keys
from lahityo.ui.widgets.wrapped import FlowRow

_RECORDS = frozenset({"version", "other"})
_CAREFUL = frozenset({"end", "refuse", "withdraw", "lapse", "drop", "cancel", "leave", "repeal"})


class StepBar(FlowRow):
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
        self._buttons: list[Button] = []

    def show_moves(self, moves: Sequence[Transition], leads: str = "") -> bool:
        """Offer these steps, but those about another record: they are taken where that record is shown. Whether one is
        the action `leads`, which the page is for.
        """
        moves = [move for move in moves if not _RECORDS.intersection(move.needs)]
        held = holds_keys(self)
        clear_layout(self.flow)
        self._buttons = []
        for move in moves:
            kind: ButtonKind = "quiet" if move.action in _CAREFUL else "secondary"
            if move.action == leads:
                kind = "primary"
            button = Button(words.of_step(move), kind)
            button.clicked.connect(lambda _=False, move=move: self.take(move))
            self.flow.addWidget(button)
            self._buttons.append(button)
        self.setVisible(bool(moves))
        if held and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return any(move.action == leads for move in moves)

    def take(self, move: Transition) -> None:
        """Ask what the step needs, and take it."""
        sheet = StepSheet(self._context, move, self.window())
        sheet.make = lambda values: Do(self._process, self._subject, self._client, move.action, values, self._home)
        sheet.keep(f"step:{move.action}", self._client, self._subject)
        sheet.acted.connect(self.taken)
        sheet.open()


class StepSheet(RecordSheet):
    """What a step needs: its day, reason, grounds."""

    def __init__(self, context: Context, move: Transition, parent: QWidget) -> None:
        super().__init__(context, words.of_step(move), "", words.of_step(move), parent)
        desk = context.workspace.casework.desk
        names = list(dict.fromkeys(["day", *move.needs, *([] if "words" in move.needs else ["words"])]))

        def made(members: list[tuple[str, str]]) -> None:
            today = desk.clock().astimezone().date().isoformat()
            for field in filter(None, (_field(name, move) for name in names)):
                value = today if field.name == "day" else None
                self.ask_for(field, value, required=field.name in move.needs, members=members)
            self.begin()

        context.tasks.run(
            self, lambda: [(one.id.hex(), one.name) for one in desk.members()] if "member" in names else [], made
        )


def _field(name: str, move: Transition) -> FieldSpec | None:
    """A field of the step; of its codes those that this move offers."""
    field = STEP.field(name)
    if name == "until" and move.action == "postpone":
        return FieldSpec(name, FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "New due day"))
    if name == "words" and "code" in move.needs and name not in move.needs:  # the grounds are the reason
        return FieldSpec(name, FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "More information"))
    if field is not None and name in ("code", "codes") and move.codes:
        kind = FieldKind.CODE if name == "code" else FieldKind.CODES
        return FieldSpec(name, kind, field.label, Need.OPTIONAL, codes=move.codes)
    return field
