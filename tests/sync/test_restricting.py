"""A client whom the team has is restricted to named persons, and given back: others keep nothing, nothing is lost."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from lahityo.app import circles as acts
from lahityo.base.errors import BadInput, NoConnection, Refused
from lahityo.domain.codes import Role
from lahityo.services.circles import Restriction
from lahityo.services.desk import FormRejected
from lahityo.services.handovers import Within
from tests.support.moving import holds_nothing
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer

Team = tuple[Laptop, Laptop, Laptop, Laptop]
REASON = "Turvakielto: lähisuhde tiimissä"
ENDS = "Lähisuhde päättyi"


def team_of(organisation: Organisation) -> Team:
    found = (
        organisation.found(Role.TEAM_LEAD),
        organisation.join(Role.SOCIAL_INSTRUCTOR, "Ilona Ohjaaja"),
        organisation.join(Role.NURSE, "Niilo Hoitaja"),
        organisation.join(Role.SOCIAL_INSTRUCTOR, "Otso Ohjaaja"),
    )  # fmt: skip
    both_sync(*found)
    both_sync(*found)
    return found


@pytest.fixture
def team(organisation: Organisation) -> Team:
    """The founder, who leads the team; an instructor; a nurse; and another instructor."""
    return team_of(organisation)


@pytest.fixture
def on_both(tmp_path: Path, server: RunningServer) -> Iterator[Team]:
    """The same on either database."""
    with ExitStack() as stack:
        yield team_of(Organisation(tmp_path, server, stack))


def restrict(laptop: Laptop, client: bytes, others: Iterable[Laptop] = (), *, glass: bool = True) -> None:
    named = frozenset(one.vault.identity.member for one in others)
    acts.restrict(laptop.vault, laptop.casework, client, Restriction(named, glass, REASON))


def release(laptop: Laptop, client: bytes) -> None:
    acts.release(laptop.vault, laptop.casework, client, ENDS)


def settle(*laptops: Laptop) -> None:
    both_sync(*laptops)
    both_sync(*laptops)


def sound(*laptops: Laptop) -> None:
    for laptop in laptops:
        laptop.casework.lists.index_pending()
        before = laptop.tables()
        assert laptop.problems() == []
        assert laptop.vault.check().findings == ()
        assert laptop.casework.status.now().waiting == laptop.casework.status.now().held == 0
        laptop.vault.rebuild()
        laptop.casework.lists.index_pending()
        assert laptop.tables() == before


def test_the_named_have_all_of_a_client_and_the_rest_of_the_team_nothing(on_both: Team) -> None:
    lead, worker, nurse, other = on_both
    client = worker.add_client("Rauni Rajattu")
    other.sync()
    worker.sign_visit(client, "Ennen rajausta", agreed="Soitetaan")
    both_sync(*on_both)
    other.sign_visit(client, "Otson käynti")
    settle(*on_both)
    assert lead.situations() == ["Ennen rajausta", "Otson käynti"]
    late = other.sign_visit(client, "Kentällä ennen tietoa")
    restrict(worker, client, [nurse])
    settle(*on_both)
    for laptop in (lead, other):
        assert holds_nothing(laptop, client)
        assert laptop.situations() == laptop.search("Rauni") == []
        assert laptop.export() == ""
    assert worker.situations() == ["Ennen rajausta", "Kentällä ennen tietoa", "Otson käynti"]
    assert worker.read(late).situation == "Kentällä ennen tietoa"
    assert [row.id for row in nurse.casework.clients.rows()] == [client]
    circle = nurse.casework.circles.of(client)
    assert circle is not None
    assert ({one.name for one in circle.people}, circle.mine, circle.waiting) == (
        {"Ilona Ohjaaja", "Niilo Hoitaja"}, True, False,
    )  # fmt: skip
    (row,) = nurse.casework.records.rows("restriction", client=client)
    assert (row.values["names"], row.values["grounds"]) == ("Ilona Ohjaaja, Niilo Hoitaja", REASON)
    (line,) = nurse.casework.hand_overs.of_client(client)
    assert (line.within, line.who, line.why) == (Within.RESTRICTED, "Ilona Ohjaaja", REASON)
    for laptop in on_both:
        assert laptop.casework.hand_overs.of_team() == []
        assert [one for one in laptop.casework.tasks.open() if one.rule in {"handed_over", "left_behind"}] == []
    worker.sign_visit(client, "Rajauksen jälkeen")
    settle(*on_both)
    assert other.situations() == []
    sound(*on_both)


def test_an_ended_restriction_gives_the_team_all_of_it_back(on_both: Team) -> None:
    lead, worker, nurse, other = on_both
    client = worker.add_client("Rauni Rajattu")
    worker.sign_visit(client, "Ennen rajausta")
    settle(*on_both)
    restrict(worker, client, [nurse])
    settle(*on_both)
    nurse.sign_visit(client, "Niilon kirjaus")
    worker.sign_visit(client, "Rajauksen aikana")
    settle(*on_both)
    with pytest.raises(FormRejected):
        acts.release(worker.vault, worker.casework, client, " ")
    with pytest.raises(Refused):
        release(other, client)
    release(worker, client)
    settle(*on_both)
    for laptop in (lead, worker, other):
        assert [row.name for row in laptop.casework.clients.rows()] == ["Rauni Rajattu"]
        assert laptop.situations() == ["Ennen rajausta", "Rajauksen aikana"]
        assert laptop.casework.circles.of(client) is None
        assert laptop.casework.hand_overs.of_client(client)[0].within is Within.RELEASED
        assert [one for one in laptop.casework.tasks.open() if one.rule == "handed_over"] == []
    assert other.casework.hand_overs.of_client(client)[0].why == ENDS
    # The nurse's own part stays with the named until she gives it back.
    assert nurse.casework.restricting.standing(client).rest == ("health",)
    (task,) = [one for one in nurse.casework.tasks.open() if one.rule == "left_behind"]
    assert (task.client, task.register) == (client, "health")
    acts.gather(nurse.vault, nurse.casework, client, ENDS)
    settle(*on_both)
    assert nurse.casework.restricting.standing(client).rest == ()
    assert [one for one in nurse.casework.tasks.open() if one.rule == "left_behind"] == []
    other.sign_visit(client, "Taas tiimin")
    settle(*on_both)
    assert worker.situations() == ["Ennen rajausta", "Rajauksen aikana", "Taas tiimin"]
    assert nurse.situations() == ["Niilon kirjaus"]
    with pytest.raises(BadInput, match="Nobody is found"):  # in an emergency nobody is found any more: there is no need
        acts.open_in_emergency(other.vault, other.casework, "Rauni Rajattu", "Kaatunut, tajuton")
    assert worker.casework.circles.all() == other.casework.circles.all() == []
    sound(*on_both)
    restrict(other, client)
    settle(*on_both)
    assert other.situations() == ["Ennen rajausta", "Rajauksen aikana", "Taas tiimin"]
    for laptop in (lead, worker):
        assert holds_nothing(laptop, client)
    sound(*on_both)


def test_what_a_nurse_writes_follows_by_her_own_hand_and_until_then_she_keeps_it(team: Team) -> None:
    lead, worker, nurse, other = team
    client = worker.add_client("Rauni Rajattu")
    both_sync(*team)
    nurse.sign_visit(client, "Verenpaine mitattu")
    settle(*team)
    standing = worker.casework.restricting.standing(client)
    assert (standing.may_restrict, standing.beside, standing.colleagues) == (True, "health", ("Niilo Hoitaja",))
    restrict(worker, client)
    settle(*team)
    assert nurse.situations() == ["Verenpaine mitattu"]
    (task,) = [one for one in nurse.casework.tasks.open() if one.rule == "left_behind"]
    assert (task.client, task.register, task.mine) == (client, "health", True)
    assert not nurse.casework.hand_overs.may(client)
    assert nurse.casework.restricting.standing(client).rest == ("health",)
    with pytest.raises(Refused, match="None of the named people"):
        acts.gather(nurse.vault, nurse.casework, client, REASON)
    named = Restriction(frozenset({nurse.vault.identity.member}), True, REASON)
    acts.change(worker.vault, worker.casework, client, named, stays=True)
    settle(*team)
    acts.gather(nurse.vault, nurse.casework, client, REASON)
    settle(*team)
    circle = worker.casework.circles.of(client)
    assert circle is not None
    assert nurse.sql("SELECT DISTINCT team FROM stream WHERE client = ?", client) == [(circle.id,)]
    assert nurse.situations() == ["Verenpaine mitattu"]
    assert holds_nothing(other, client)
    assert holds_nothing(lead, client)
    sound(*team)


def test_in_an_emergency_a_client_who_was_moved_opens_with_all_of_the_record(team: Team) -> None:
    lead, worker, _, other = team
    client = worker.add_client("Rauni Rajattu")
    worker.sign_visit(client, "Ennen rajausta")
    settle(*team)
    restrict(worker, client)
    worker.sign_visit(client, "Rajauksen jälkeen")
    settle(*team)
    assert holds_nothing(other, client)
    assert acts.open_in_emergency(other.vault, other.casework, "rajattu rauni", "Kaatunut, tajuton") == client
    assert other.situations() == ["Ennen rajausta", "Rajauksen jälkeen"]
    with pytest.raises(Refused):
        other.sign_visit(client, "Kirjaus hätätilanteessa")
    settle(*team)
    assert [one.name for one in lead.casework.circles.emergencies()] == ["Otso Ohjaaja"]
    sound(*team)


def test_without_the_team_in_an_emergency_nobody_finds_him(team: Team) -> None:
    _, worker, _, other = team
    client = worker.add_client("Rauni Rajattu")
    settle(*team)
    restrict(worker, client, glass=False)
    settle(*team)
    with pytest.raises(BadInput, match="Nobody is found"):
        acts.open_in_emergency(other.vault, other.casework, "Rauni Rajattu", "Kaatunut, tajuton")
    assert holds_nothing(other, client)


def test_a_try_without_a_server_or_a_reason_changes_nothing_and_one_cut_short_goes_on(team: Team) -> None:
    lead, worker, nurse, other = team
    client = worker.add_client("Rauni Rajattu")
    worker.sign_visit(client, "Ennen rajausta")
    settle(*team)
    with pytest.raises(FormRejected):
        acts.restrict(worker.vault, worker.casework, client, Restriction(frozenset(), True, " "))
    for cut in range(1, 30):
        worker.line.requests, worker.line.cut = 0, (cut, "before")
        named = frozenset({nurse.vault.identity.member} if cut % 2 else ())
        try:
            acts.restrict_by(worker.vault, worker.server(), worker.casework, client, Restriction(named, True, REASON))
        except NoConnection:
            continue
        break
    else:
        pytest.fail("it was never done")
    worker.line.cut = None
    assert cut > 5
    settle(*team)
    assert [row.values["grounds"] for row in worker.casework.records.rows("restriction", client=client)] == [REASON]
    assert len(worker.vault.roster.circles) == 1
    for laptop in (lead, other):
        assert holds_nothing(laptop, client)
    assert worker.situations() == ["Ennen rajausta"]
    sound(*team)
