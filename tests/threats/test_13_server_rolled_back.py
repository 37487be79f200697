"""Threat 13: the server is restored from yesterday's backup. It is noticed, told, and filled up by the laptops."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from lahityo.base.clock import to_millis
from lahityo.base.errors import NoConnection, Refused, VerificationFailed
from lahityo.base.ids import new_id
from lahityo.crypto.signing import verify
from lahityo.domain.codes import Role
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import AddTeam, RosterEntry
from lahityo.sync import acts, resume, revoking, two_rosters
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault import roster_log
from tests.support.attachments import move, noise, photo_of, place
from tests.support.organisation import Laptop, Organisation, states
from tests.support.restoring import RestorableServer

STORED = "SELECT device, stream, seq, digest FROM envelopes WHERE org = :org"
KEYS = "SELECT stream, epoch FROM streams WHERE org = :org"


@dataclass
class Team:
    """Three laptops and a server that has a backup from before the last day's work."""

    server: RestorableServer
    organisation: Organisation
    visits: list[bytes]

    @property
    def laptops(self) -> list[Laptop]:
        return self.organisation.laptops

    def sync(self, *laptops: Laptop) -> None:
        for _ in range(2):
            for laptop in laptops or self.laptops:
                laptop.sync()

    def on_server(self) -> set[tuple[bytes, ...]]:
        org = self.laptops[0].vault.identity.org
        with self.server.running.store.reading() as connection:
            rows = connection.execute(text(STORED), {"org": org}).all()
            keys = connection.execute(text(KEYS), {"org": org}).all()
        assert len(rows) == len({tuple(row[:3]) for row in rows}), "doubled"
        return {tuple(row) for row in (*rows, *keys)}


@pytest.fixture
def team(database_url: str, tmp_path: Path) -> Iterator[Team]:
    with ExitStack() as stack, RestorableServer(database_url) as server:
        organisation = Organisation(tmp_path, server.running, stack)
        founder = organisation.found()
        organisation.join(Role.SOCIAL_INSTRUCTOR)
        organisation.join(Role.NURSE)
        server.organisation = organisation
        client = founder.add_client("Aatu Kuvitteellinen")
        visits = [founder.save_visit(client, "Ennen varmuuskopiota", agreed="Sovittu")]
        organisation.settle()
        server.back_up()
        yield Team(server, organisation, visits)


def _a_days_work(team: Team) -> None:
    """Edits that build on each other, and new clients, by everyone; all of it acknowledged and everywhere."""
    first, second, nurse = team.laptops
    (visit,) = team.visits
    for number, laptop in enumerate((second, first, second)):
        laptop.edit(visit, situation=f"Sanat {number}")
        team.sync(first, second)
    for laptop in team.laptops:
        client = laptop.add_client(f"Uusi {laptop.paths.root.name}")
        laptop.sign_visit(client, f"Kirjaus {laptop.paths.root.name}", agreed="Nähdään")
    team.organisation.settle()
    assert all(laptop.casework.status.now().waiting == 0 for laptop in team.laptops)
    assert nurse.problems() == []


def _told(laptop: Laptop) -> list[str]:
    return [problem.text for problem in laptop.casework.status.problems()]


@pytest.mark.parametrize("gone", [False, True], ids=["all come back", "one never comes back"])
def test_a_restored_server_gets_its_lost_tail_back_from_the_laptops(team: Team, *, gone: bool) -> None:
    _a_days_work(team)
    before = team.on_server()
    first, second, nurse = team.laptops
    team.server.put_back()
    assert team.on_server() < before
    there = [first, second] if not gone else [first]
    if not gone:
        there.append(nurse)
    for laptop in there:
        laptop.sync()
        (sentence,) = _told(laptop)
        assert "has gone back to an earlier state" in sentence
        # Recording goes on, nothing is pushed, and nobody asks for ever.
        laptop.sign_visit(laptop.add_client(), f"Silti {laptop.paths.root.name}")
        laptop.sync()
        assert laptop.traffic.round_trips == 1
        assert laptop.casework.status.now().waiting > 0
        assert len(_told(laptop)) == 1
    assert team.on_server() < before
    resume.confirm(first.vault)
    team.sync(*there)
    after = team.on_server()
    lost = before - after
    if gone:
        # Health entries are the nurse's alone: they come when her laptop does. All else has come without it.
        assert lost
        assert {bytes(row[0]) for row in lost if len(row) == 4} == {nurse.vault.identity.device}
        assert set(states(first)) >= set(states(second))
        there = team.laptops
        team.sync(*there)
        after = team.on_server()
    assert before < after
    for laptop in there:
        assert _told(laptop) == []
        assert laptop.casework.status.now().waiting == 0
        assert laptop.vault.check().findings == ()
        result = laptop.sync()
        assert (result.pushed, result.pulled, laptop.traffic.round_trips) == (0, 0, 1)
        assert laptop.traffic.bytes_in + laptop.traffic.bytes_out < 2048
        assert laptop.sql("SELECT * FROM relay") == []
    assert first.read(team.visits[0]).situation == "Sanat 2"
    assert states(first) == states(second)
    # Whoever joins now gets everything from the server alone.
    fresh = team.organisation.join(Role.SOCIAL_INSTRUCTOR)
    fresh.sync()
    assert fresh.problems() == []
    assert states(fresh) == states(first)
    assert fresh.situations() == first.situations()


def test_the_photos_of_the_lost_tail_are_sent_again_too(team: Team) -> None:
    first, second, nurse = team.laptops
    photo = photo_of(first, first.casework.clients.rows()[0].id, noise(300))
    move(first)
    team.sync(first, second)
    team.server.put_back()
    team.sync(first, second)
    resume.confirm(first.vault)
    team.sync(first, second, nurse)
    move(first)
    nurse.casework.attachments.want([photo])
    move(nurse)
    assert place(nurse, photo) == place(first, photo) == "here"


def test_it_works_again_the_next_time(team: Team) -> None:
    _a_days_work(team)
    first, *_ = team.laptops
    everything = team.on_server()
    for _ in range(2):
        team.server.put_back()
        team.sync()
        assert all(len(_told(laptop)) == 1 for laptop in team.laptops)
        resume.confirm(first.vault)
        team.sync()
        assert everything <= team.on_server()
        assert all(_told(laptop) == [] for laptop in team.laptops)
    assert first.vault.roster.resumed == 2


def test_it_is_noticed_when_others_have_pushed_anew_before(team: Team) -> None:
    """A laptop that was away all day knows of nothing; what it pushes puts the server's positions ahead again."""
    first, second, nurse = team.laptops
    client = second.add_client("Päivän asiakas")
    for number in range(3):
        second.sign_visit(client, f"Päivän kirjaus {number}")
        second.seal()
    second.sync()
    team.server.put_back()
    for number in range(9):
        first.sign_visit(first.add_client(f"Muu {number}"), f"Muualla {number}")
    assert first.sync().refused == 0
    second.sync()
    assert len(_told(second)) == 1
    resume.confirm(first.vault)
    team.sync()
    assert states(first) == states(second)
    assert "Päivän kirjaus 2" in first.situations()
    assert nurse.problems() == []


def test_members_who_came_after_the_backup_are_members_still(team: Team) -> None:
    first, second, _ = team.laptops
    newcomer = team.organisation.join(Role.SOCIAL_INSTRUCTOR)
    newcomer.sign_visit(newcomer.add_client("Tulokkaan asiakas"), "Tulokkaan kirjaus")
    team.sync()
    seq = first.vault.roster.seq
    team.server.put_back()
    with pytest.raises(Refused):
        newcomer.sync()
    second.sync()
    resume.confirm(first.vault)
    team.sync()
    assert first.vault.roster.seq == seq + 1
    assert "Tulokkaan kirjaus" in second.situations()
    newcomer.sign_visit(newcomer.add_client(), "Tulokas jatkaa")
    team.sync()
    assert "Tulokas jatkaa" in second.situations()
    assert newcomer.casework.status.now().waiting == 0


def test_a_removal_comes_back_although_who_was_removed_wrote_before_it_did(team: Team) -> None:
    """The server has forgotten the removal and takes what it would have set aside."""
    first, second, nurse = team.laptops
    revoking.revoke(first.vault, first.server(), second.vault.identity.device, first.now)
    team.sync(first, nurse)
    seq = first.vault.roster.seq
    team.server.put_back()
    client = second.add_client("Myöhäinen Asiakas")
    second.sign_visit(client, "Poistetun kirjaus")
    second.sync()
    assert second.casework.status.now().waiting == 0
    nurse.sync()
    resume.confirm(first.vault)
    team.sync(first, nurse)
    assert first.vault.roster.seq == nurse.vault.roster.seq == seq + 1
    assert first.vault.roster.devices[second.vault.identity.device].revoked is not None
    with pytest.raises(DeviceRemoved):
        second.sync()
    assert "Poistetun kirjaus" not in first.situations()
    assert first.casework.late.count() > 0
    assert _told(first) == _told(nurse) == []
    first.sign_visit(first.add_client(), "Työ jatkuu")
    team.sync(first, nurse)
    assert first.casework.status.now().waiting == 0


def test_only_an_administrator_may_let_the_server_be_filled_up(team: Team) -> None:
    with pytest.raises(Refused) as caught:
        resume.confirm(team.laptops[1].vault)
    assert caught.value.text == resume.ONLY_ADMINISTRATORS


def test_a_line_that_is_cut_anywhere_while_the_server_is_filled_up_loses_and_doubles_nothing(team: Team) -> None:
    _a_days_work(team)
    before = team.on_server()
    first, second, _ = team.laptops
    team.server.put_back()
    team.sync()
    resume.confirm(first.vault)
    for laptop in (first, second):
        for number in range(1, 12):
            for when in ("after", "before"):
                laptop.line.cut = (number, when)
                with suppress(NoConnection):
                    laptop.sync()
                laptop.line.cut = None
    team.sync()
    assert before <= team.on_server()
    assert states(first) == states(second)
    assert _told(first) == []


@dataclass
class Parted:
    """A team whose server was put back, and whose roster two administrators changed in two ways before it was told."""

    team: Team
    here: Laptop
    """Whose entry the server has lost, and nobody has brought back."""
    follower: Laptop
    """Who had read that entry."""
    there: Laptop
    """Whose entry the server took in its place."""


@pytest.fixture
def parted(team: Team) -> Parted:
    here, there, follower = team.laptops
    member = there.vault.identity.member
    of = here.vault.roster.members[member].team
    revoking.set_role(here.vault, here.server(), member, Role.SOCIAL_INSTRUCTOR, of, admin=True, clock=here.now)
    team.sync()
    team.server.back_up()
    revoking.add_team(here.vault, here.server(), "Itä", here.now)
    here.sync()
    follower.sync()
    team.server.put_back()
    revoking.add_team(there.vault, there.server(), "Länsi", there.now)
    return Parted(team, here, follower, there)


def _is_told_of_two_lists(laptop: Laptop) -> None:
    with pytest.raises(VerificationFailed) as caught:
        laptop.sync()
    assert caught.value.text == two_rosters.TWO_LISTS
    (sentence,) = _told(laptop)
    assert "changed in two ways" in sentence


def test_a_list_that_was_changed_in_two_ways_is_told_at_the_first_sync_and_nothing_is_sent_or_lost(
    parted: Parted,
) -> None:
    for laptop in (parted.here, parted.follower):
        written = f"Ennen kuulemista {laptop.paths.root.name}"
        laptop.sign_visit(laptop.add_client(), written)
        stored = parted.team.on_server()
        _is_told_of_two_lists(laptop)
        laptop.sign_visit(laptop.add_client(), "Työ jatkuu silti")
        waiting = laptop.casework.status.now().waiting
        for _ in range(2):
            _is_told_of_two_lists(laptop)
            assert laptop.traffic.round_trips == 1
        assert parted.team.on_server() == stored
        assert laptop.casework.status.now().waiting == waiting > 0
        assert {written, "Työ jatkuu silti"} <= set(laptop.situations())
        assert laptop.vault.check().findings == ()
    # Who holds the server's list goes on.
    parted.there.sign_visit(parted.there.add_client(), "Muut jatkavat")
    parted.there.sync()
    assert _told(parted.there) == []
    assert parted.there.casework.status.now().waiting == 0


def test_it_is_told_also_after_the_other_list_has_grown(parted: Parted) -> None:
    revoking.add_team(parted.there.vault, parted.there.server(), "Pohjoinen", parted.there.now)
    _is_told_of_two_lists(parted.here)


def test_the_evidence_has_both_lists_from_where_they_part(parted: Parted) -> None:
    _is_told_of_two_lists(parted.here)
    common = parted.here.vault.roster.seq - 1
    assert parted.here.vault.roster.digests[:common] == parted.there.vault.roster.digests[:common]
    tails = [
        laptop.vault.read(lambda connection: roster_log.entries(connection, common, 10))
        for laptop in (parted.here, parted.there)
    ]
    evidence = parted.here.casework.troubles.evidence()
    for tail in tails:
        assert all(entry.body in evidence and entry.signature in evidence for entry in tail)


def test_the_acts_of_an_administrator_who_holds_the_other_list_say_why_they_cannot_be_done(parted: Parted) -> None:
    vault = parted.here.vault
    with pytest.raises(Refused) as caught:
        revoking.add_team(vault, parted.here.server(), "Etelä", parted.here.now)
    assert caught.value.text == acts.OTHER_LIST
    _is_told_of_two_lists(parted.here)
    with pytest.raises(Refused) as caught:
        resume.confirm(vault)
    assert caught.value.text == two_rosters.TWO_LISTS


def test_everything_goes_on_when_the_server_has_this_computers_list_again(parted: Parted) -> None:
    parted.here.add_client("Odottava Asiakas")
    _is_told_of_two_lists(parted.here)
    parted.team.server.put_back()
    parted.here.sync()
    parted.here.sync()
    assert all("changed in two ways" not in sentence for sentence in _told(parted.here))
    resume.confirm(parted.here.vault)
    parted.team.sync(parted.here, parted.follower)
    assert _told(parted.here) == _told(parted.follower) == []
    assert parted.here.casework.status.now().waiting == 0
    assert "Odottava Asiakas" in [row.name for row in parted.follower.casework.clients.rows()]


@pytest.mark.parametrize("instead", [True, False], ids=["in place of the last entry", "behind it"])
def test_a_server_that_shows_another_signed_list_to_one_laptop_is_met_alike(team: Team, *, instead: bool) -> None:
    """The server has kept a second entry that an administrator signed, and shows it to one laptop alone."""
    first, second, _ = team.laptops
    revoking.add_team(first.vault, first.server(), "Itä", first.now)
    team.sync()
    other = _another_list(first)
    entries = first.vault.read(lambda connection: roster_log.entries(connection, 0, 1000))
    false = [*entries[:-1], *other]

    def show(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        asked_whole = bool(response.roster)
        return msgspec.structs.replace(response, roster=false if asked_whole else other[0 if instead else 1 :])

    second.line.tamper = show
    seq, head = second.vault.roster.seq, second.vault.roster.head
    _is_told_of_two_lists(second)
    assert (second.vault.roster.seq, second.vault.roster.head) == (seq, head)


def _another_list(laptop: Laptop) -> list[RosterEntry]:
    """What the laptop's device could have signed in the place of the roster's newest entry, and behind that."""
    identity, roster = laptop.vault.identity, Roster()
    for entry in laptop.vault.read(lambda connection: roster_log.entries(connection, 0, laptop.vault.roster.seq - 1)):
        roster.apply(entry, verify)
    made = []
    for _ in range(2):
        act, at = AddTeam(new_id(), b"\0" * 28), to_millis(laptop.now())
        entry = roster_log.sign_entry(roster, roster.org, act, at, "device", identity.device, identity.signing_key())
        roster.apply(entry, verify)
        made.append(entry)
    return made
