"""A proposed version of a plan to read, laid out as the plan's own page is: its parts, its goals and its services."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lahityo.domain.plan_versions import Piece, read
from lahityo.domain.records.goal import GOAL
from lahityo.domain.records.plan import PLAN, PLANNED_SERVICE
from lahityo.domain.spec import RecordSpec, Values
from lahityo.ui.goals.levels import sign
from lahityo.ui.goals.words import name_of
from lahityo.ui.plans.section_card import SectionCard
from lahityo.ui.plans.sections import SECTIONS, section_title
from lahityo.ui.records import words
from lahityo.ui.views.page import Column


class VersionCards(Column):
    """A card for each part of a version that says something."""

    def __init__(self, values: Values) -> None:
        super().__init__()
        for card in _cards(values):
            self.add(card)


def _cards(values: Values) -> list[QWidget]:
    version = read(values)
    cards: list[QWidget] = []
    for title, names in SECTIONS:
        if any(words.of_value(field, version.plan.get(name)) for name in names if (field := PLAN.field(name))):
            card = SectionCard(section_title(title), names)
            card.show_values(version.plan, {}, edits=False, comment=False)
            cards.append(card)
    cards += [_piece(GOAL, one, name_of(one.values)) for one in version.goals]
    cards += [
        _piece(PLANNED_SERVICE, one, words.of_item("service", str(one.values.get("service") or "")))
        for one in version.services
    ]
    return cards


def _piece(spec: RecordSpec, piece: Piece, name: str) -> QWidget:
    title = f"{words.of_record(spec)}: {name}" if name else words.of_record(spec)
    card = SectionCard(title, [field.name for field in spec.fields if not field.of], spec)
    card.show_values(piece.values, {}, edits=False, comment=False)
    if piece.level is not None:
        level = QCoreApplication.translate("VersionCards", "level {level}")
        card.set_trailing(level.format(level=sign(piece.level)))
    return card
