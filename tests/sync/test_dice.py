"""Three laptops, a flaky network and random operations: all end equal, and nothing acknowledged is missing."""

from tests.support.dice_office import DiceOffice
from tests.support.organisation import Organisation

OPERATIONS = 200


def test_three_laptops_end_equal_with_every_acknowledged_sentence(organisation: Organisation) -> None:
    office = DiceOffice(organisation, seed=4)
    for _ in range(OPERATIONS):
        office.roll()
    office.agree()
    assert office.cut >= 3
    assert len(office.done) == 7
