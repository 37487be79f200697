"""A record that goes away and comes back, again and again: also whoever comes later has all of it."""

import pytest

from lahityo.domain.codes import Role
from lahityo.sync import revoking
from tests.support.moving import WEST, Teams, holds_nothing, two_teams
from tests.support.organisation import TEAM, Laptop, Organisation, both_sync
from tests.sync.test_restricting import release, restrict


def has_all_of(laptop: Laptop, situations: list[str]) -> None:
    """Nothing is missing, held back or thought to be wrong, nor when the vault is made anew from what it has."""
    assert (laptop.problems(), laptop.situations()) == ([], sorted(situations))
    status = laptop.casework.status.now()
    assert (status.held, status.waiting, status.refused) == (0, 0, 0)
    assert laptop.vault.check().findings == ()
    laptop.casework.lists.index_pending()
    before = laptop.tables()
    laptop.vault.rebuild()
    laptop.casework.lists.index_pending()
    assert laptop.tables() == before


@pytest.fixture
def teams(organisation: Organisation) -> Teams:
    return two_teams(organisation)


def go(teams: Teams, client: bytes, times: int) -> list[str]:
    """Hand over that often, from the East at first; all that was recorded, by whoever had the client then."""
    sides, written = [(teams.a1, teams.west), (teams.b1, teams.east)], []
    for number in range(times + 1):
        laptop, elsewhere = sides[number % 2]
        written.append(f"Kirjaus {number}")
        laptop.sign_visit(client, written[-1])
        laptop.sync()
        if number < times:
            laptop.hand_over(client, elsewhere)
            teams.settle()
    teams.settle()
    return written


@pytest.mark.parametrize("rounds", [1, 2, 3])
def test_who_joins_after_a_client_was_restricted_and_released_has_the_record(
    organisation: Organisation, rounds: int
) -> None:
    first, second = organisation.found(), organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = first.add_client()
    first.sign_visit(client, "Kirjaus")
    both_sync(first, second)
    for _ in range(rounds):
        restrict(first, client)
        both_sync(first, second)
        release(first, client)
        both_sync(first, second)
    newcomer = organisation.join(Role.SOCIAL_INSTRUCTOR)
    both_sync(first, second, newcomer)
    for laptop in (first, second, newcomer):
        has_all_of(laptop, ["Kirjaus"])
    newcomer.sign_visit(client, "Uuden työntekijän")
    both_sync(newcomer, second)
    has_all_of(second, ["Kirjaus", "Uuden työntekijän"])


@pytest.mark.parametrize("times", [2, 3, 4, 5])
def test_who_joins_either_team_late_has_what_is_there_and_nothing_else(
    teams: Teams, organisation: Organisation, times: int
) -> None:
    client = teams.a1.add_client()
    written = go(teams, client, times)
    newcomers = [organisation.join(Role.SOCIAL_INSTRUCTOR, team=team) for team in (TEAM, WEST)]
    both_sync(*teams.laptops, *newcomers)
    has, has_not = newcomers if times % 2 == 0 else reversed(newcomers)
    has_all_of(has, written)
    has_all_of(has_not, [])
    assert holds_nothing(has_not, client)
    has.hand_over(client, teams.west if times % 2 == 0 else teams.east)
    both_sync(*teams.laptops, *newcomers)
    both_sync(*teams.laptops, *newcomers)
    has_all_of(has_not, written)
    has_all_of(has, [])
    assert holds_nothing(has, client)


@pytest.mark.parametrize("times", [2, 3, 4, 5])
def test_who_was_away_over_all_of_it_ends_where_the_record_is(teams: Teams, times: int) -> None:
    client = teams.a1.add_client()
    teams.settle()
    sides, written = [(teams.a1, teams.west), (teams.b1, teams.east)], []
    away = (teams.a2, teams.b2)
    for number in range(times):
        laptop, elsewhere = sides[number % 2]
        written.append(f"Kirjaus {number}")
        laptop.sign_visit(client, written[-1])
        laptop.hand_over(client, elsewhere)
        both_sync(teams.a1, teams.b1)
    teams.settle()
    east = times % 2 == 0
    for laptop in away:
        has_all_of(laptop, written if (laptop is teams.a2) == east else [])
    holder = teams.a1 if east else teams.b1
    holder.hand_over(client, teams.west if east else teams.east)
    teams.settle()
    teams.settle()
    for laptop in away:
        has_all_of(laptop, written if (laptop is teams.b2) == east else [])


@pytest.mark.parametrize("times", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("late", [False, True], ids=["after all of it", "on the way"])
def test_who_changes_the_team_has_what_is_in_the_new_one(
    teams: Teams, organisation: Organisation, times: int, late: bool
) -> None:
    """A newcomer of the East goes to the West: he met the departures of one before he read the other."""
    client = teams.a1.add_client()
    written = go(teams, client, times)
    mover = organisation.join(Role.SOCIAL_INSTRUCTOR, "Matti Muuttaja")
    both_sync(*teams.laptops, mover)
    member = mover.vault.identity.member
    revoking.set_role(
        teams.a1.vault, teams.a1.server(), member, Role.SOCIAL_INSTRUCTOR, teams.west, admin=False, clock=teams.a1.now
    )
    if late:  # before anybody of the West has given him the key
        mover.sync()
        mover.sync()
    for _ in range(3):
        both_sync(*teams.laptops, mover)
    has_all_of(mover, written if times % 2 else [])
    if times % 2 == 0:
        teams.a1.hand_over(client, teams.west)
        both_sync(*teams.laptops, mover)
        both_sync(*teams.laptops, mover)
        has_all_of(mover, written)
