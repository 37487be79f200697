"""The lease: a laptop that has not met the server for long opens only after syncing, whatever its clock is told."""

from datetime import UTC, datetime, timedelta

import pytest

from lahityo.base.errors import NoConnection, Refused
from lahityo.domain.codes import Role
from lahityo.services.desk import FormRejected
from lahityo.services.lease import Lease
from tests.support.organisation import Laptop, Organisation

FIRST = datetime(2026, 3, 1, 8, tzinfo=UTC)


class Wall:
    """A clock on the wall that anybody may set."""

    def __init__(self) -> None:
        self.now = FIRST

    def __call__(self) -> datetime:
        return self.now

    def after(self, days: float) -> None:
        self.now = FIRST + timedelta(days=days)


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def laptop(organisation: Organisation, wall: Wall) -> Laptop:
    made = organisation.found(Role.TEAM_LEAD, clock=wall)
    lease(made).now()
    return made


def lease(laptop: Laptop) -> Lease:
    return laptop.casework.lease


def opened_at(laptop: Laptop, wall: Wall, days: float) -> bool:
    """Whether the vault opens on that day by its clock."""
    wall.after(days)
    laptop.lock()
    laptop.unlock()
    return not lease(laptop).now().over


def test_it_warns_after_twenty_days_and_is_over_after_thirty(laptop: Laptop, wall: Wall) -> None:
    said = []
    for day in (19.9, 20.1, 29.9, 30.1):
        opened_at(laptop, wall, day)
        state = lease(laptop).now()
        said.append((state.warns, state.over))
        assert state.ends.date() == (FIRST + timedelta(days=30)).date()
        assert state.contact == FIRST
    assert said == [(False, False), (True, False), (True, False), (True, True)]
    with pytest.raises(Refused):
        lease(laptop).require()


def test_a_clock_that_is_set_back_gives_nothing(laptop: Laptop, wall: Wall) -> None:
    assert opened_at(laptop, wall, 25)
    assert opened_at(laptop, wall, 1)
    assert lease(laptop).now().warns
    assert lease(laptop).now().ends.date() == (FIRST + timedelta(days=6)).date()
    assert not opened_at(laptop, wall, 31)
    assert not opened_at(laptop, wall, 2)


def test_while_the_clock_stands_behind_the_time_of_use_is_counted(
    laptop: Laptop, wall: Wall, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = [0.0]
    opened_at(laptop, wall, 29)
    # The name in the module, never the one in `time`: every server in this process lives by that clock.
    monkeypatch.setattr("lahityo.services.lease.monotonic", lambda: passed[0])
    assert opened_at(laptop, wall, 1)
    for hour in range(30):
        passed[0] = hour * 3600.0
        state = lease(laptop).now()
    assert state.over


def test_a_sync_begins_it_anew_and_what_waited_is_sent(laptop: Laptop, wall: Wall) -> None:
    laptop.save_visit(laptop.add_client(), "Tavattiin asemalla")
    assert not opened_at(laptop, wall, 40)
    assert laptop.casework.status.now().waiting > 0
    laptop.sync()
    assert not lease(laptop).now().over
    assert laptop.casework.status.now().waiting == 0
    assert laptop.situations() == ["Tavattiin asemalla"]
    assert opened_at(laptop, wall, 69)


def test_a_clock_that_was_years_ahead_locks_nobody_out_for_good(laptop: Laptop, wall: Wall) -> None:
    assert not opened_at(laptop, wall, 4000)
    laptop.sync()
    assert opened_at(laptop, wall, 4001)
    # Set right again: it is not behind for eleven years, since the next sync counts by the clock of that moment.
    assert opened_at(laptop, wall, 2)
    laptop.sync()
    assert opened_at(laptop, wall, 31)
    assert not opened_at(laptop, wall, 33)


def test_a_sync_that_fails_is_no_contact(laptop: Laptop, wall: Wall) -> None:
    opened_at(laptop, wall, 31)
    laptop.line.cut = (1, "after")
    with pytest.raises(NoConnection):
        laptop.sync()
    assert lease(laptop).now().over


def test_the_organisation_says_how_many_days(laptop: Laptop, wall: Wall) -> None:
    laptop.casework.organisation.set("lease.days", "7")
    assert not opened_at(laptop, wall, 8)
    for impossible in ("0", "6", "366", "always"):
        with pytest.raises(FormRejected):
            laptop.casework.organisation.set("lease.days", impossible)
