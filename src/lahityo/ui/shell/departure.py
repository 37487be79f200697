"""A changed role or team on the screen: what left this computer and why, over every view until it is read."""

from PySide6.QtCore import Signal

from lahityo.services.departures import Departure
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.texts import of_code
from lahityo.ui.views import when
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.finnish_time import format_date

_NEWS = frozenset({"departures", "forgotten", "roster"})
_TEXTS = frozenset({"draft", "record_draft"})


class DepartureBanner(Banner):
    """Over every view once something has left.

    Signals:
        told(): it was shown or hidden.
        left(): records have left this computer: what shows of them is to be closed.
    """

    told = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("", "info", action=self.tr("I have read this"))
        self._context = context
        self._unfinished = False
        self.acted.connect(self._read)
        context.bus.changed.connect(self._heard)
        self.hide()
        self.load()

    def load(self) -> None:
        """Ask what has left."""
        self._context.tasks.run(self, self._context.workspace.casework.departures.now, self._tell)

    def _heard(self, touched: Touched) -> None:
        kinds = {kind for kind, _ in touched}
        if "forgotten" in kinds:
            self.left.emit()
        if kinds & _NEWS or (self._unfinished and kinds & _TEXTS):
            self.load()

    def _read(self) -> None:
        if self._unfinished:
            from lahityo.ui.shell.unfinished import UnfinishedSheet

            UnfinishedSheet(self._context, self).open()
            return
        self._context.tasks.run(self, self._context.workspace.casework.departures.read)

    def _tell(self, what: Departure | None) -> None:
        self.setVisible(what is not None)
        self._unfinished = what is not None and what.until is not None
        if what is not None:
            title = self.tr("Your team has changed") if what.of_other_team else self.tr("Your role has changed")
            self.set(
                self._sentences(what), "warning" if what.waiting or self._unfinished else "info",
                title=self.tr("An emergency opening has ended") if what.of_emergency else title,
                action=self.tr("Show the unfinished texts") if self._unfinished else self.tr("I have read this"),
            )  # fmt: skip
        self.told.emit()

    def _sentences(self, what: Departure) -> str:
        said = [self._of_registers(what)] if what.registers else []
        if what.waiting:
            waits = self.tr(
                "Records with something unfinished or refused: {count}. Finish it or discard it, and they leave too."
            )
            said.append(waits.format(count=what.waiting))
        if what.until is not None:
            kept = self.tr(
                "Unfinished texts of your former work: {count}. Finish them or copy them out by {day}; after that they "
                "are deleted."
            )
            if not what.in_time:
                kept = self.tr(
                    "Unfinished texts of your former work: {count}. They can be sent no more: copy them out by {day}; "
                    "after that they are deleted."
                )
            if what.of_emergency:
                kept = self.tr(
                    "You had begun texts in a record that was open to you in an emergency: {count}. They cannot be "
                    "saved there: copy them out by {day}; after that they are deleted."
                )
            said.append(kept.format(count=what.unfinished, day=format_date(when.local(what.until).date())))
        return "\n".join(said)

    def _of_registers(self, what: Departure) -> str:
        registers = ", ".join(of_code(one) for one in what.registers)
        words = self.tr(
            "Your role is now {role} ({team}).\nLeaves this computer: {registers} (clients: {count}). What you had not "
            "sent is sent first."
        )
        return words.format(role=of_code(what.role).lower(), team=what.team, registers=registers, count=what.clients)
