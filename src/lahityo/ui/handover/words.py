"""What a hand-over is told with."""

from PySide6.QtCore import QCoreApplication

from lahityo.services.handovers import HandOver
from lahityo.ui.texts import of_code
from lahityo.ui.views.when import day_and_clock, local


def of_gone(one: HandOver) -> str:
    """A line that names no client."""
    text = (
        QCoreApplication.translate("HandOver", "1 client came from {team}, handed over by {who} on {day}")
        if one.came
        else QCoreApplication.translate("HandOver", "1 client handed over to {team} by {who} on {day}")
    )
    team = one.from_team if one.came else one.to_team
    return text.format(team=team, who=one.who, day=day_and_clock(local(one.at)))


def of_registers(one: HandOver) -> str:
    """Which parts went."""
    return ", ".join(of_code(register) for register in one.registers)
