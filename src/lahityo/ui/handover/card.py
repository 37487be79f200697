"""On a client's page: which team has the client, where the record came from, and the way to another for who may."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from lahityo.services.casework import Casework
from lahityo.services.handovers import HANDS_OVER, NOT_YOURS, HandOver, Within
from lahityo.ui.context import Context
from lahityo.ui.handover import words
from lahityo.ui.handover.sheet import HandOverSheet
from lahityo.ui.views.facts import Facts
from lahityo.ui.views.when import day_and_clock, local
from lahityo.ui.widgets.card import Card
from lahityo.ui.widgets.label import Label

_Read = tuple[bool, str, list[HandOver], str]


class HandOverCard(Card):
    """Hidden where there is one team alone and nothing to tell; who may not hand over reads who does."""

    concerns: ClassVar[frozenset[str]] = frozenset({"client", "roster"})

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(QCoreApplication.translate("HandOver", "Team"))
        self._context, self._client = context, client
        self._facts = Facts()
        self._others = Label("", "meta", wrap=True)
        self.add(self._facts)
        self.add(self._others)
        self.link_pressed.connect(self.hand_over)
        self.hide()
        self.load()

    def load(self) -> None:
        """Read who has the client, and how he came here."""
        casework, client = self._context.workspace.casework, self._client
        self._context.tasks.run(self, lambda: _read(casework, client), self._show)

    def hand_over(self) -> HandOverSheet:
        """Ask for where to and why."""
        sheet = HandOverSheet(self._context, self._client, self.window())
        # The card goes with the record; what is said stays.
        tell, told = (
            self._context.tell,
            QCoreApplication.translate("HandOver", "Handed over: the client is now with {team}."),
        )
        sheet.accepted.connect(lambda: tell(told.format(team=sheet.team.currentText())))
        sheet.open()
        return sheet

    def _show(self, read: _Read) -> None:
        may, team, told, others = read
        now = QCoreApplication.translate("HandOver", "Has the client now")
        self._facts.show_facts([(now, team), *((_heading(one), one.why) for one in told)])
        self.set_link(QCoreApplication.translate("HandOver", "Hand over to another team…") if may else "")
        self._others.setText(others)
        self._others.setVisible(bool(others))
        self.setVisible(may or bool(told or others))


def _heading(one: HandOver) -> str:
    text = QCoreApplication.translate("HandOver", "Handed over from {team} by {who} on {day}: {registers}")
    if one.within is Within.RESTRICTED:
        text = QCoreApplication.translate("HandOver", "Restricted to named people by {who} on {day}: {registers}")
    elif one.within is Within.RELEASED:
        text = QCoreApplication.translate("HandOver", "Returned to the whole team by {who} on {day}: {registers}")
    return text.format(
        team=one.from_team, who=one.who, day=day_and_clock(local(one.at)), registers=words.of_registers(one)
    )


def _read(casework: Casework, client: bytes) -> _Read:
    told = [one for one in casework.hand_overs.of_client(client) if one.why or one.within]
    elsewhere = casework.desk.role() not in HANDS_OVER and len(casework.devices.teams()) > 1
    may = casework.hand_overs.may(client) and not casework.desk.reads_only(client)
    return (
        may,
        casework.hand_overs.team_of(client),
        told,
        QCoreApplication.translate("Errors", NOT_YOURS) if elsewhere and not may else "",
    )
