"""The printed plan: the staff's copy begins with the dangers, the client's says nothing of them."""

from datetime import timedelta

import pytest

from lahityo.domain.spec import Values
from lahityo.services.record_writes import New
from lahityo.ui.plans.paper import html_of, read_paper
from lahityo.ui.plans.plan_tab import PlanTab
from lahityo.ui.plans.print_sheet import PrintSheet
from tests.ui.views.conftest import Desk, Make, Show, add_client, settle
from tests.ui.views.test_plans import goal_of, plan_of, worker

__all__ = ["worker"]


def iso(desk: Desk, days: int) -> str:
    return (desk.casework.desk.clock().astimezone().date() + timedelta(days=days)).isoformat()


@pytest.fixture
def case(worker: Desk, given: Make) -> tuple[bytes, bytes]:
    """A client with a danger that holds, one that is over, an address; and a proposed version of a plan."""
    client = add_client(
        worker, phone="040 000 0000", address="Keksittykatu 1", contact_note="Ovikello ei toimi, koputa"
    )
    flags: list[Values] = [
        {"kind": "animal", "words": "Vapaana oleva koira", "from": iso(worker, -9)},
        {
            "kind": "threat",
            "words": "Mennyt uhka",
            "from": iso(worker, -9),
            "ended": iso(worker, -1),
            "ended_words": "Sovittu",
        },
    ]
    for values in flags:
        worker.casework.records.write(New("safety_flag", client, values))
    plan = plan_of(worker, client)
    goal_of(worker, client, plan, "Oma koti")
    given(worker)
    return client, worker.casework.plans.propose(plan)


DANGER, REACHED = "Vapaana oleva koira", ("040 000 0000", "Keksittykatu 1", "Ovikello ei toimi, koputa")


def test_the_staffs_copy_begins_with_the_dangers_that_hold_and_how_to_reach_the_client(
    worker: Desk,
    case: tuple[bytes, bytes],
) -> None:
    html = html_of(read_paper(worker.casework, case[1], staff=True))
    assert html.index(DANGER) < html.index("proposed by")
    assert all(one in html for one in REACHED)
    assert "Mennyt uhka" not in html
    assert "Not to be given to the client" in html


def test_the_clients_copy_says_nothing_of_dangers_nor_of_the_address(
    worker: Desk,
    case: tuple[bytes, bytes],
) -> None:
    html = html_of(read_paper(worker.casework, case[1]))
    assert "Oma koti" in html
    assert not any(one in html for one in (DANGER, "Mennyt uhka", *REACHED))


def test_a_non_disclosure_keeps_the_address_and_contacts_off_the_staffs_copy_too(
    worker: Desk,
    case: tuple[bytes, bytes],
) -> None:
    worker.casework.records.write(New("protection", case[0], {"on": True, "until": iso(worker, 90)}))
    html = html_of(read_paper(worker.casework, case[1], staff=True))
    assert DANGER in html
    assert "Non-disclosure" in html
    assert not any(one in html for one in REACHED)


def test_printing_asks_for_whom_and_the_client_is_the_first_choice(
    worker: Desk,
    case: tuple[bytes, bytes],
    given: Make,
    shown: Show,
) -> None:
    context = given(worker)
    tab = PlanTab(context, case[0])
    shown(tab)
    settle(context)
    tab._print(case[1])
    (sheet,) = tab.window().findChildren(PrintSheet)
    asked: list[bool] = []
    sheet.chosen.disconnect()
    sheet.chosen.connect(asked.append)
    sheet.go_on()
    assert asked == [False]
    tab._print(case[1])
    again = tab.window().findChildren(PrintSheet)[-1]
    again.chosen.disconnect()
    again.chosen.connect(asked.append)
    again.reader.set_selected(["staff"])
    again.go_on()
    assert asked == [False, True]
