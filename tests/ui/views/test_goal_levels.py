"""The five levels of a goal: the goal itself asks for them as long as one has no words."""

from PySide6.QtWidgets import QApplication

from lahityo.domain.gas import LEVEL_FIELDS
from lahityo.services.records import New
from lahityo.ui.goals.goal_sheet import GoalSheet
from lahityo.ui.records.form import RecordForm
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle
from tests.ui.views.test_reading import button


def test_a_goal_without_described_levels_asks_for_all_five_in_one_form(
    instructor: Desk, given: Make, shown: Show
) -> None:
    client, records = add_client(instructor), instructor.casework.records
    day = instructor.casework.tasks.today().isoformat()
    records.write(
        New(
            "goal",
            client,
            {
                "own_words": "Haluan nukkua",
                "areas": ("everyday_skills",),
                "scale": "improve",
                "set_on": day,
                "status": "active",
            },
        )
    )
    (goal,) = instructor.casework.goals.of_client(client)
    context = given(instructor)
    sheet = GoalSheet(context, goal)
    sheet.open()
    settle(context)
    button(sheet, "Describe the five levels…").click()
    settle(context)
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordForm) and one.isVisible())
    asked = [name for name in LEVEL_FIELDS if form.field(name) is not None and form.field(name).isVisible()]  # type: ignore[union-attr]
    assert asked == list(LEVEL_FIELDS)
    for name in LEVEL_FIELDS:
        form.set_value(name, f"Taso {name}")
    form._submit(sign=False)
    settle(context)
    (goal,) = instructor.casework.goals.of_client(client)
    assert [goal.row.values[name] for name in LEVEL_FIELDS] == [f"Taso {name}" for name in LEVEL_FIELDS]
    assert not sheet._levels.isVisible()
    sheet.reject()
