"""The cards of a client's overview, in their order, each made when the overview is first shown."""

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from lahityo.domain.codes import Register
from lahityo.ui import lazy
from lahityo.ui.context import Context
from lahityo.ui.ports import Touched

_ANY = frozenset({Register.SHARED, Register.SOCIAL, Register.HEALTH})


@dataclass(frozen=True, slots=True)
class OverviewCard:
    """Either the path `maker` of a card made of (context, client), or record types for a plain list of these.

    A card that has `concerns` and `load` is loaded again when one of these record types changes. Who reads none of
    `registers` does not have the card. A `main` one stands in the first column, under the visits.
    """

    maker: str = ""
    types: tuple[str, ...] = ()
    registers: frozenset[Register] = _ANY
    main: bool = False


CARDS: tuple[OverviewCard, ...] = (
    OverviewCard("lahityo.ui.safety.safety_card:SafetyCard"),
    OverviewCard("lahityo.ui.assessments.strengths_card:StrengthsCard"),
    OverviewCard("lahityo.ui.goals.goals_card:GoalsCard", main=True),
    OverviewCard("lahityo.ui.tasks_view.client_card:TasksCard", main=True),
    OverviewCard("lahityo.ui.attachments.card:client_card"),
    OverviewCard("lahityo.ui.network.network_card:NetworkCard"),
    OverviewCard("lahityo.ui.shares.shared_card:SharedCard", registers=frozenset({Register.SOCIAL})),
    OverviewCard("lahityo.ui.handover.card:HandOverCard"),
)


def make(card: OverviewCard, context: Context, client: bytes) -> QWidget:
    """The widget of a card."""
    if card.maker:
        return lazy.maker(card.maker)(context, client)
    return lazy.maker("lahityo.ui.records.card:RecordCard")(context, card.types, client=client, limit=6)


def tell(card: QWidget, touched: Touched) -> None:
    """Have a card load again when what changed concerns it."""
    concerns: frozenset[str] = getattr(card, "concerns", frozenset())
    if any(kind in concerns for kind, _ in touched):
        cast("Any", card).load()
