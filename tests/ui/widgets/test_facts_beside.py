"""Short facts beside one another read along one line, whatever room their labels take."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lahityo.ui.design.theme import current
from lahityo.ui.plans.facts_beside import FactsBeside
from lahityo.ui.widgets.label import Label

FACTS = [
    ("Sosiaalipalvelu, jota suunnitelma koskee tänä vuonna", "Tuki"),
    ("Alkaa", "12.8.2026"),
    ("Päättyy", "28.7.2027"),
]


@pytest.fixture
def beside(qtbot: QtBot) -> FactsBeside:
    widget = FactsBeside(FACTS, 3)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def labels(widget: FactsBeside, place: int) -> list[Label]:
    found = {one.text(): one for one in widget.findChildren(Label)}
    return [found[fact[place]] for fact in FACTS]


def test_values_line_up_though_one_label_takes_two_lines(beside: FactsBeside, qapp: QApplication) -> None:
    width = int(current().metrics.dialog_width * 1.1)
    beside.resize(width, 200)
    qapp.processEvents()
    long, short, _ = labels(beside, 0)
    assert long.heightForWidth(long.width()) > short.heightForWidth(short.width())
    assert len({one.y() for one in labels(beside, 1)}) == 1
    assert len({one.x() for one in labels(beside, 1)}) == 3


def test_without_room_they_stand_under_one_another(beside: FactsBeside, qapp: QApplication) -> None:
    width = int(current().metrics.dialog_width * 0.8)
    beside.resize(width, 400)
    qapp.processEvents()
    tops = [one.y() for pair in zip(labels(beside, 0), labels(beside, 1), strict=True) for one in pair]
    assert tops == sorted(set(tops))
    assert {one.x() for one in labels(beside, 1)} == {0}
