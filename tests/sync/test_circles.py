"""Restricted clients: named persons of the team have the record, and nobody else learns even that there is one."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from lahityo.base.errors import BadInput, Refused
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.services.circles import Circle, Restriction
from lahityo.services.desk import FormRejected
from lahityo.sync import bundles, circling, inviting, joining, revoking
from lahityo.vault.invitation import read_code
from tests.support.organisation import Laptop, Organisation, both_sync

Team = tuple[Laptop, Laptop, Laptop, Laptop]
REASON = "Turvakielto: lähisuhde tiimissä"


@pytest.fixture
def team(organisation: Organisation) -> Team:
    """The founder, who leads the team; an instructor; a nurse; and another instructor."""
    lead = organisation.found(Role.TEAM_LEAD)
    found = (
        lead,
        organisation.join(Role.SOCIAL_INSTRUCTOR, "Ilona Ohjaaja"),
        organisation.join(Role.NURSE, "Niilo Hoitaja"),
        organisation.join(Role.SOCIAL_INSTRUCTOR, "Otso Ohjaaja"),
    )  # fmt: skip
    both_sync(*found)
    return found


def me(laptop: Laptop) -> bytes:
    return laptop.vault.identity.member


def restricted(
    laptop: Laptop, others: Iterable[Laptop] = (), *, glass: bool = True, name: str = "Rauni Rajattu"
) -> bytes:
    restriction = Restriction(frozenset(map(me, others)), glass, REASON)
    return laptop.casework.clients.add(ClientFields(name=name), "", restriction)


def names(laptop: Laptop) -> list[str]:
    return [row.name for row in laptop.casework.clients.rows()]


def circle_of(laptop: Laptop, client: bytes) -> Circle:
    found = laptop.casework.circles.of(client)
    assert found is not None
    return found


def test_a_client_begun_as_restricted_is_there_for_the_named_alone(team: Team) -> None:
    lead, instructor, nurse, other = team
    client = restricted(instructor, [nurse])
    instructor.sign_visit(client, "Tapaaminen turvatalolla")
    assert circle_of(instructor, client).waiting
    both_sync(*team)
    for laptop in (instructor, nurse):
        assert names(laptop) == ["Rauni Rajattu"]
        circle = circle_of(laptop, client)
        assert ({one.name for one in circle.people}, circle.mine, circle.waiting) == (
            {"Ilona Ohjaaja", "Niilo Hoitaja"}, True, False,
        )  # fmt: skip
    nurse.sign_visit(client, "Haavanhoito")
    both_sync(*team)
    assert instructor.situations() == ["Tapaaminen turvatalolla"]
    assert nurse.situations() == ["Haavanhoito"]
    for laptop in (lead, other):
        assert names(laptop) == laptop.situations() == laptop.problems() == []
        assert laptop.sql("SELECT 1 FROM stream WHERE client = ?", client) == []
    for laptop in team:
        assert laptop.vault.check().findings == ()
        assert laptop.problems() == []
        assert laptop.casework.status.now().waiting == 0


def test_what_is_written_of_him_later_stands_in_the_circle_too(team: Team) -> None:
    _, instructor, nurse, other = team
    client = restricted(instructor, [nurse, other])
    both_sync(*team)
    other.sign_visit(client, "Otson käynti", agreed="Soitetaan")
    nurse.sign_visit(client, "Niilon käynti")
    both_sync(*team)
    circle = circle_of(instructor, client).id
    for laptop in (instructor, nurse, other):
        rows = laptop.sql("SELECT DISTINCT team FROM stream WHERE client = ?", client)
        assert rows == [(circle,)]
    assert instructor.situations() == ["Otson käynti"]


def test_a_restriction_wants_a_reason_and_takes_no_strangers(team: Team) -> None:
    lead, instructor, nurse, _ = team
    with pytest.raises(FormRejected):
        instructor.casework.clients.add(ClientFields(name="Rauni"), "", Restriction(frozenset(), True, "  "))
    assert names(instructor) == []
    strangers = Restriction(frozenset({b"x" * 16, me(nurse)}), True, REASON)
    client = instructor.casework.clients.add(ClientFields(name="Rauni"), "", strangers)
    both_sync(*team)
    assert {one.id for one in circle_of(nurse, client).people} == {me(instructor), me(nurse)}
    assert names(lead) == []


def test_the_record_says_whom_it_was_restricted_to_and_why(team: Team) -> None:
    _, instructor, nurse, _ = team
    client = restricted(instructor, [nurse])
    both_sync(*team)
    (row,) = nurse.casework.records.rows("restriction", client=client)
    assert row.values["grounds"] == REASON
    assert row.values["names"] == "Ilona Ohjaaja, Niilo Hoitaja"


def change(by: Laptop, client: bytes, *among: Laptop, glass: bool = True) -> None:
    circle = by.vault.roster.circles[next(iter(by.vault.roster.circles))].id
    circling.change(by.vault, by.server(), circle, [me(one) for one in among], glass=glass, clock=by.now)
    del client


def test_who_comes_into_a_circle_has_all_of_it_at_once_and_writes_in_it(team: Team) -> None:
    _, instructor, nurse, other = team
    client = restricted(instructor, [nurse])
    instructor.sign_visit(client, "Ennen Otsoa")
    both_sync(*team)
    change(instructor, client, instructor, nurse, other)
    other.sync()
    assert other.situations() == ["Ennen Otsoa"]
    other.sign_visit(client, "Otson oma")
    both_sync(*team)
    assert instructor.situations() == ["Ennen Otsoa", "Otson oma"]
    for laptop in team:
        assert laptop.vault.check().findings == ()
        assert laptop.problems() == []


def test_who_has_left_a_circle_gets_nothing_new_and_what_he_wrote_before_still_comes(team: Team) -> None:
    _, instructor, nurse, other = team
    client = restricted(instructor, [nurse, other])
    both_sync(*team)
    other.sign_visit(client, "Kirjattu ennen tietoa lähdöstä")
    change(instructor, client, instructor, nurse)
    instructor.sync()
    instructor.sign_visit(client, "Otson lähdön jälkeen")
    both_sync(instructor, nurse, other, instructor)
    assert instructor.situations() == ["Kirjattu ennen tietoa lähdöstä", "Otson lähdön jälkeen"]
    assert names(other) == other.situations() == []
    assert other.vault.check().findings == ()
    assert other.sql("SELECT 1 FROM team_key WHERE team = (SELECT team FROM stream WHERE client = ?)", client) == []
    assert other.problems() == instructor.problems() == []
    (circle,) = instructor.vault.roster.circles
    assert len(instructor.vault.roster.epochs[circle, "social"]) == 2


def test_who_leaves_gives_the_keys_on_and_the_last_one_cannot_leave(team: Team) -> None:
    _, instructor, _, other = team
    client = restricted(instructor, glass=False)
    instructor.sign_visit(client, "Ilonan kirjaus")
    both_sync(*team)
    with pytest.raises(BadInput):
        change(instructor, client, glass=False)
    change(instructor, client, other, glass=False)
    both_sync(instructor, other)
    assert other.situations() == ["Ilonan kirjaus"]
    (circle,) = other.vault.roster.circles.values()
    assert circle.members == {me(other)}


def test_a_stranger_changes_no_circle(team: Team) -> None:
    lead, instructor, nurse, other = team
    client = restricted(instructor, [nurse])
    both_sync(*team)
    with pytest.raises(Refused):
        change(other, client, other)
    change(lead, client, nurse, other)
    both_sync(*team)
    assert names(other) == names(nurse) == ["Rauni Rajattu"]
    assert names(lead) == []


def test_who_comes_back_into_a_circle_has_all_of_it_again(team: Team) -> None:
    _, instructor, _, other = team
    client = restricted(instructor, [other])
    other_wrote = "Otson kirjaus"
    both_sync(*team)
    other.sign_visit(client, other_wrote)
    both_sync(*team)
    change(instructor, client, instructor)
    both_sync(*team)
    assert names(other) == []
    instructor.sign_visit(client, "Otson poissa ollessa")
    both_sync(*team)
    change(instructor, client, instructor, other)
    both_sync(*team)
    assert other.situations() == instructor.situations() == ["Otson kirjaus", "Otson poissa ollessa"]
    for laptop in team:
        assert laptop.vault.check().findings == ()
        assert laptop.problems() == []


def test_for_those_who_have_him_he_is_in_lists_search_tasks_and_exports_as_any_client(team: Team) -> None:
    lead, instructor, nurse, other = team
    client = restricted(instructor, [nurse])
    instructor.sign_visit(client, "Puhelu turvatalon ohjaajalle")
    instructor.casework.tasks.add(client, {"what": "Soita huomenna"})
    both_sync(*team)
    assert [row.client for row in instructor.casework.lists.recent()] == [client]
    assert instructor.search("turvatalon") != []
    for laptop in (instructor, nurse):
        assert [task for task in laptop.casework.tasks.open() if task.client == client]
        assert "Rauni Rajattu" in laptop.export()
    for laptop in (lead, other):
        assert laptop.casework.tasks.open() == []
        assert laptop.search("turvatalon") == laptop.search("Rauni") == []
        assert laptop.export() == ""
    before = instructor.tables()
    instructor.vault.rebuild()
    instructor.casework.lists.index_pending()
    assert instructor.tables() == before


def test_a_stick_carries_him_to_those_alone_who_have_him(team: Team, tmp_path: Path) -> None:
    _, instructor, nurse, other = team
    waiting = restricted(instructor, [nurse], name="Vielä Ilmoittamatta")
    path = tmp_path / f"early{bundles.SUFFIX}"
    bundles.write(instructor.vault, path)  # before the roster has the circle: nothing of it goes out
    assert bundles.take(other.vault, path).problems == []
    assert other.problems() == []
    both_sync(*team)
    instructor.sign_visit(waiting, "Kirjattu verkotta")
    path = tmp_path / f"later{bundles.SUFFIX}"
    bundles.write(instructor.vault, path)
    for laptop in (nurse, other):
        assert bundles.take(laptop.vault, path).problems == []
        assert laptop.problems() == []
    assert [line for line in nurse.export().splitlines() if "Ilmoittamatta" in line]
    assert other.export() == ""
    both_sync(*team)
    assert instructor.situations() == ["Kirjattu verkotta"]


def test_a_new_computer_of_somebody_named_gets_him_too_and_a_lost_one_wears_his_keys(
    organisation: Organisation, team: Team
) -> None:
    lead, instructor, nurse, other = team
    client = restricted(instructor, [other])
    instructor.sign_visit(client, "Ennen uutta konetta")
    both_sync(*team)
    code = inviting.invite_again(lead.vault, lead.server(), me(other), lead.now)
    second = organisation.laptop("second")
    joining.join(second.vault, second.server(), read_code(code), second.now)
    both_sync(second, instructor, other, second)
    assert second.situations() == ["Ennen uutta konetta"]
    revoking.revoke(lead.vault, lead.server(), other.vault.identity.device, lead.now)
    both_sync(lead, instructor, second, nurse, instructor, second)
    (circle,) = instructor.vault.roster.circles
    assert len(instructor.vault.roster.epochs[circle, "social"]) >= 2
    assert not {feed for feed in instructor.vault.roster.worn if feed[0] == circle}
    instructor.sign_visit(client, "Uudella avaimella")
    both_sync(instructor, second)
    assert second.situations() == ["Ennen uutta konetta", "Uudella avaimella"]
    assert instructor.problems() == second.problems() == []
