"""Threat 25: a laptop's clock jumps days back or ahead. What was written later stays later, on every laptop."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lahityo.domain.codes import Role
from tests.support.faulty_disk import CLOCK, preloaded
from tests.support.organisation import Laptop, Organisation, both_sync


class JumpingClock:
    """A clock that a test sets off by days."""

    def __init__(self) -> None:
        self.days = 0.0

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(days=self.days)


@pytest.fixture
def clock() -> JumpingClock:
    return JumpingClock()


@pytest.fixture
def jumping(organisation: Organisation, clock: JumpingClock) -> tuple[Laptop, Laptop]:
    """Two laptops, the second one of which has the clock that jumps."""
    return organisation.found(), organisation.join(Role.SOCIAL_INSTRUCTOR, clock=clock)


@pytest.mark.parametrize("days", [-3, -400, 3])
def test_the_later_words_win_whatever_the_clock_says(
    jumping: tuple[Laptop, Laptop], clock: JumpingClock, days: int
) -> None:
    steady, jumped = jumping
    client = jumped.add_client()
    visit = jumped.save_visit(client, "Ensimmäiset sanat")
    clock.days = days
    jumped.edit(visit, situation="Toiset sanat")
    both_sync(jumped, steady)
    assert steady.read(visit).situation == "Toiset sanat"
    clock.days = -days
    steady.edit(visit, situation="Kolmannet sanat")
    both_sync(steady, jumped)
    jumped.edit(visit, situation="Viimeiset sanat")
    both_sync(jumped, steady)
    for laptop in jumping:
        assert laptop.read(visit).situation == "Viimeiset sanat"
        assert laptop.casework.status.conflicts() == []
        assert laptop.problems() == []
        assert laptop.vault.check().findings == ()


def test_corrections_stand_in_the_order_they_were_made(jumping: tuple[Laptop, Laptop], clock: JumpingClock) -> None:
    steady, jumped = jumping
    visit = jumped.sign_visit(jumped.add_client(), "Alkuperäinen")
    for number, days in enumerate((0, -1, 5, -1.5)):
        clock.days = days
        jumped.correct(visit, f"Syy {number}", situation=f"Korjaus {number}")
    both_sync(jumped, steady)
    for laptop in jumping:
        view = laptop.casework.visits.get(visit)
        assert [one.reason for one in view.corrections] == [f"Syy {number}" for number in range(4)]
        assert view.fields.situation == "Korjaus 3"


@pytest.mark.parametrize("days", [-30, 30])
def test_a_session_kept_from_another_time_is_renewed(
    jumping: tuple[Laptop, Laptop], clock: JumpingClock, days: int
) -> None:
    steady, jumped = jumping
    client = jumped.add_client()
    jumped.sync()
    clock.days = days
    jumped.save_visit(client, "Toisena aikana")
    assert jumped.sync().refused == 0
    clock.days = 0
    assert jumped.sync().refused == 0
    steady.sync()
    assert steady.situations() == ["Toisena aikana"]


def test_a_vault_locked_in_the_future_opens_in_the_past(jumping: tuple[Laptop, Laptop], clock: JumpingClock) -> None:
    _, jumped = jumping
    client = jumped.add_client()
    clock.days = 3
    jumped.sign_visit(client, "Huominen")
    jumped.lock()
    clock.days = -3
    jumped.unlock()
    jumped.save_visit(client, "Eilinen")
    assert jumped.sync().refused == 0
    assert jumped.vault.check().findings == ()


def test_the_whole_program_three_days_back_works_and_syncs(organisation: Organisation) -> None:
    """Not our own clock alone: the process is told another time by the system."""
    steady = organisation.found()
    laptop = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
    client = laptop.add_client()
    both_sync(laptop, steady)
    laptop.lock()
    command = [sys.executable, "-m", "tests.support.faulty_rounds", str(laptop.paths.root), str(laptop.state)]
    done = subprocess.run(
        [*command, client.hex()],
        input="work 0 0\ncheck 0 0\n",
        capture_output=True,
        text=True,
        check=True,
        env=preloaded(**{CLOCK: str(-3 * 86_400)}),
        cwd=Path(__file__).parents[2],
    )
    worked, checked = done.stdout.splitlines()
    assert worked.count('"acknowledged"') == 3, worked
    assert '"synced"' in worked
    assert '"refused"' not in worked
    assert '"checked"' in checked
    assert '"finding"' not in checked
    laptop.unlock()
    laptop.sync()
    steady.sync()
    assert steady.export() == laptop.export()
    assert len(steady.situations()) == 3
