"""A changed role or team on the screen: what left this computer and why, over every view until it is read."""

from PySide6.QtCore import Signal

from lahityo.services.departures import Departure
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched
from lahityo.ui.texts import of_code
from lahityo.ui.widgets.banner import Banner

_NEWS = frozenset({"departures", "forgotten", "roster"})


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
        if kinds & _NEWS:
            self.load()

    def _read(self) -> None:
        self._context.tasks.run(self, self._context.workspace.casework.departures.read)

    def _tell(self, what: Departure | None) -> None:
        self.setVisible(what is not None)
        if what is not None:
            self.set(
                self._sentences(what), "warning" if what.waiting else "info",
                title=self.tr("Your team has changed") if what.of_other_team else self.tr("Your role has changed"),
                action=self.tr("I have read this"),
            )  # fmt: skip
        self.told.emit()

    def _sentences(self, what: Departure) -> str:
        registers = ", ".join(of_code(one) for one in what.registers)
        words = self.tr(
            "You now work as: {role}, {team}. This is no part of it and leaves this computer: {registers} (clients: "
            "{count}). What you had not sent is sent first."
        )
        said = [words.format(role=of_code(what.role).lower(), team=what.team, registers=registers, count=what.clients)]
        if what.waiting:
            waits = self.tr(
                "In {count} records something is unfinished or was refused: finish it or discard it, and they leave "
                "too."
            )
            said.append(waits.format(count=what.waiting))
        return " ".join(said)
