"""Saying where one goes and when one is back; and saying that it will be later."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from lahityo.base.errors import LahityoError
from lahityo.domain.spec import Values
from lahityo.services.record_drafts import RecordDraft
from lahityo.services.safety import Outing
from lahityo.ui import texts
from lahityo.ui.context import Context
from lahityo.ui.records.kept_dialog import KeptDialog
from lahityo.ui.views.busy_sheet import BusySheet
from lahityo.ui.views.page import Row
from lahityo.ui.widgets.date_fields import DateTimeField
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_field import TextField

_USUALLY = timedelta(hours=2)


class OutingForm(KeptDialog):
    """A new outing of this person.

    Signals:
        changed(): it is written.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            context,
            "outing",
            b"",
            translate("OutingForm", "Leave for an outing"),
            translate("OutingForm", "When offline, this computer cannot raise an alarm. Agree on a phone call."),
            parent,
        )
        clock = context.workspace.casework.desk.clock
        now = clock().astimezone().replace(tzinfo=None, second=0, microsecond=0)
        self._place, self._pair = TextField(), TextField()
        self._phone, self._instructions = TextField(), TextField()
        self._leaves, self._back = DateTimeField(clock=clock), DateTimeField(clock=clock)
        self._leaves.set_value(now)
        self._back.set_value(now + _USUALLY)
        self._fields = {
            "place": Field(
                self.tr("Planned place"),
                self._place,
                self.tr("The whole team reads this: no client's name."),
                required=True,
            ),
            "leaves": Field(self.tr("Leaves"), self._leaves, required=True),
            "back_by": Field(self.tr("Return by"), self._back, required=True),
            "pair": Field(self.tr("With whom"), self._pair),
            "phone": Field(self.tr("Phone on the way"), self._phone),
            "instructions": Field(self.tr("What to do if I am not back"), self._instructions),
        }
        self.add(self._fields["place"])
        self.add(Row([self._fields["leaves"], self._fields["back_by"]], [1, 1], least=0.8, gap="gutter"))
        self.add(Row([self._fields["pair"], self._fields["phone"]], [1, 1], least=0.8, gap="gutter"))
        self.add(self._fields["instructions"])
        self.add(self.note)
        for text in (self._place, self._pair, self._phone, self._instructions):
            text.edited.connect(lambda _: self.touch())
        self.add_action(self.tr("Cancel"), rejects=True)
        self._plan = self.add_action(self.tr("Save as planned"))
        self._plan.clicked.connect(lambda: self._write(now=False))
        self._leave = self.add_action(self.tr("Leave now"), "primary")
        self._leave.clicked.connect(lambda: self._write(now=True))
        self._place.setFocus()
        self.find_kept()

    def values(self) -> Values:
        """The fields of the outing."""
        return {
            "place": self._place.text(),
            "leaves": _iso(self._leaves.value()),
            "back_by": _iso(self._back.value()),
            "pair": self._pair.text(),
            "phone": self._phone.text(),
            "instructions": self._instructions.text(),
        }

    def kept(self) -> Values:
        """The same."""
        return self.values()

    def restore(self, values: Values) -> None:
        """The words; the times are of now."""
        for name, field in (
            ("place", self._place), ("pair", self._pair), ("phone", self._phone), ("instructions", self._instructions),
        ):  # fmt: skip
            field.set_text(str(values.get(name) or ""))

    def _found(self, draft: RecordDraft | None) -> None:
        """What was kept; else what mostly stays the same from outing to outing, so that the place is all to write."""
        super()._found(draft)
        if draft is None:
            self.context.tasks.run(self, self.context.workspace.casework.safety.usual_outing, self._suggest)

    def _suggest(self, usual: Values) -> None:
        for name, field in (("pair", self._pair), ("phone", self._phone), ("instructions", self._instructions)):
            if not field.text():
                field.set_text(str(usual.get(name) or ""))

    def _write(self, *, now: bool) -> None:
        safety, values = self.context.workspace.casework.safety, self.values()
        button = self._leave if now else self._plan
        self.act(button, lambda: safety.start_outing(values, now=now), self._done, lane="write")

    def _done(self, _: bytes) -> None:
        self.end()
        self.accept()
        self.changed.emit()


class LaterDialog(BusySheet):
    """A later return, told on the way.

    Signals:
        changed(): it is written.
    """

    changed = Signal()

    def __init__(self, context: Context, outing: Outing, parent: QWidget | None) -> None:
        super().__init__(context.tasks, self.tr("Return later"), parent=parent)
        self._context, self._outing = context, outing
        clock = context.workspace.casework.desk.clock
        now = clock().astimezone()
        self._back = DateTimeField(clock=clock)
        later = max(now, outing.back_by.astimezone() if outing.back_by else now) + timedelta(hours=1)
        self._back.set_value(later.replace(tzinfo=None, second=0, microsecond=0))
        self._fields["back_by"] = self._field = Field(self.tr("Return by"), self._back, required=True)
        self.add(self._field)
        self.add_action(self.tr("Cancel"), rejects=True)
        self._save = self.add_action(self.tr("Save"), "primary")
        self._save.clicked.connect(self._write)

    def _write(self) -> None:
        value = self._back.value()
        now = self._context.workspace.casework.desk.clock()
        if value is None or value.astimezone() <= now:
            self._say(self._field, self.tr("Give a time that has not passed."))
            return
        safety, outing, moment = self._context.workspace.casework.safety, self._outing.row.id, value.astimezone()
        self.act(self._save, lambda: safety.move_outing(outing, "extend", moment), self._done, lane="write")

    def _done(self, _: None) -> None:
        self.accept()
        self.changed.emit()

    def _failed(self, error: LahityoError) -> None:
        self._say(self._field, texts.of_error(error))


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone().isoformat(timespec="seconds") if moment else None
