"""How values read on a record's page and in a history: as words, never as the codes that are kept."""

import pytest
from pytestqt.qtbot import QtBot

from lahityo.domain import registry
from lahityo.domain.spec import Value
from lahityo.services.older_specs import VISIT
from lahityo.ui.records import words
from lahityo.ui.widgets.chips import Chip, ChipGroup


@pytest.mark.parametrize(
    ("record_type", "field", "value", "told"),
    [
        ("visit", "kind", "home_visit", "Home visit"),
        ("visit", "themes", ("substance_use",), "Managing substance use"),
        ("contact_tally", "needs", ("food=2", "washing=1"), "Food: 2\nWashing: 1"),
        ("plan_comment", "anchor", "professional_view", "Professional's view of the support and services needed"),
        ("plan_comment", "anchor", "plan", "The whole plan"),
        ("score", "total", 1900, "19"),
        ("score", "total", 1950, "19,5"),
        ("group", "weekday", 4, "Thursday"),
        ("group", "clock", "10:00", "10.00"),
        ("contact_tally", "hour", 14, "14–15"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_value_reads_as_words(record_type: str, field: str, value: Value, told: str) -> None:
    spec = VISIT if record_type == "visit" else registry.spec(record_type)
    assert spec is not None
    found = spec.field(field)
    assert found is not None
    assert words.of_value(found, value) == told


def test_the_name_of_a_goal_does_not_widen_the_form_it_is_chosen_in(qtbot: QtBot) -> None:
    group = ChipGroup([("goal", "Less days of drinking and more of what one would like to do instead of it")])
    qtbot.addWidget(group)
    room = group.sizeHint().width() // 2
    group.resize(room, group.height())
    group.show()
    assert group.minimumSizeHint().width() < room
    assert all(chip.geometry().right() <= room for chip in group.findChildren(Chip))
