"""The page of a proposed version of a plan: laid out in parts as the plan itself is."""

from lahityo.ui.plans.section_card import SectionCard
from lahityo.ui.records.page import RecordPage
from lahityo.ui.widgets.card import Card
from tests.ui.views.conftest import Desk, Make, Show, settle
from tests.ui.views.test_plans import case, worker
from tests.ui.views.test_reading import words

__all__ = ["case", "worker"]


def test_a_version_reads_in_the_parts_of_the_plan_and_without_empty_ones(
    worker: Desk,
    case: tuple[bytes, bytes],
    given: Make,
    shown: Show,
) -> None:
    _, plan = case
    version = worker.casework.plans.propose(plan)
    context = given(worker)
    page = shown(RecordPage(context, version))
    settle(context)
    cards = [one for one in page.findChildren(SectionCard) if one.isVisible()]
    titles = [one.accessibleName() for one in cards]
    assert titles[0] == "Basics"
    assert any(title.startswith("Goal: ") for title in titles)
    assert "Asuu ystävän luona" in words(page)
    assert "Nothing has been written here yet." not in words(page)
    empty = [one for one in page.findChildren(Card) if one.isVisible() and not words(one).strip()]
    assert empty == []  # no frame stands there with nothing in it
