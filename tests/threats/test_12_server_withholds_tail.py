"""Threat 12: the server keeps back the last changes. A colleague's statement names them, and whose they are."""

from datetime import UTC, datetime, timedelta

import pytest

from lahityo.domain.codes import Role
from lahityo.protocol.messages import FeedItem
from tests.support.meddling import meddling
from tests.support.organisation import Laptop, Organisation, both_sync, states

Three = tuple[Laptop, Laptop, Laptop]


class Days:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_one(self) -> None:
        self.now += timedelta(days=1, minutes=1)


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def three(organisation: Organisation, days: Days) -> Three:
    """Three laptops that have told each other once where they stand."""
    first = organisation.found(clock=days)
    second, third = (organisation.join(Role.SOCIAL_INSTRUCTOR, clock=days) for _ in range(2))
    organisation.settle()
    return first, second, third


def _nothing(items: list[FeedItem]) -> list[FeedItem]:
    return []


def _kept_back(three: Three, days: Days, register: str = "social") -> bytes:
    """The second has what the first wrote, and has told so; the third is not given it."""
    first, second, third = three
    client = first.add_client("Aatu Kuvitteellinen")
    both_sync(*three)
    third.line.tamper = meddling(register, _nothing)
    first.sign_visit(client, "Jätetty antamatta")
    days.pass_one()
    first.sync()
    second.sync()
    third.sync()
    return client


def test_a_tail_that_a_colleague_has_seen_and_that_does_not_come_is_named(three: Three, days: Days) -> None:
    _, _, third = three
    client = _kept_back(three, days)
    assert third.casework.status.problems() == []  # it may be on its way
    noticed = days.now
    days.pass_one()
    third.sync()
    (problem,) = third.casework.status.problems()
    assert problem.kind == "withheld"
    assert problem.who == "Outi Perustaja"
    assert problem.at == round(noticed.timestamp() * 1000)
    assert third.situations() == []
    third.sign_visit(client, "Kirjaaminen jatkuu")
    third.sync()
    assert len(third.casework.status.problems()) == 1


def test_it_is_over_when_the_tail_comes(three: Three, days: Days) -> None:
    first, _, third = three
    _kept_back(three, days)
    days.pass_one()
    third.sync()
    assert third.problems() == ["withheld"]
    third.line.tamper = None
    third.sync(again=True)
    assert third.situations() == ["Jätetty antamatta"]
    assert third.casework.status.problems() == []
    assert third.sql("SELECT * FROM expected") == []
    both_sync(*three)
    assert states(third) == states(first)


def test_honest_days_raise_no_alarm_and_cost_one_statement_each(three: Three, days: Days) -> None:
    for day in range(3):
        for laptop in three:
            laptop.sign_visit(laptop.add_client(f"Asiakas {day}"), f"Kirjaus {day}")
            laptop.sync()
            laptop.sync()
        days.pass_one()
    both_sync(*three)
    for laptop in three:
        assert laptop.problems() == []
        result = laptop.sync()
        assert (result.pushed, result.pulled, laptop.traffic.round_trips) == (0, 0, 1)
        assert laptop.traffic.bytes_in + laptop.traffic.bytes_out < 2048
    heard = three[2].casework.troubles.last_heard()
    assert {one.vault.identity.device for one in three[:2]} <= set(heard)
