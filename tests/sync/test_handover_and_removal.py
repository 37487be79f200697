"""Who handed a client over is removed from the organisation: those who were offline meanwhile follow her hand-over."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from lahityo.base.errors import Refused
from lahityo.domain.codes import Role
from lahityo.protocol import roster_acts
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.protocol.roster_acts import FinalPlace, RevokeDevice
from lahityo.sync import inviting, joining, outbox, resume, revoking
from lahityo.sync.acts import Administration
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault import roster_log
from lahityo.vault.invitation import read_code
from lahityo.vault.provision import restore_backup
from tests.support.moving import WEST, Teams, holds_nothing, two_teams
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.restoring import RestorableServer
from tests.support.vaults import CHEAP, PASSPHRASE

BEFORE, FIELD, AFTER = "Ennen luovutusta", "Kentällä, ilman verkkoa", "Uudessa tiimissä"


@dataclass
class Leaving:
    """Two teams, and a worker of the first whose last days these are; a client whom all of her team have."""

    organisation: Organisation
    teams: Teams
    leaver: Laptop
    client: bytes

    @property
    def admin(self) -> Laptop:
        return self.teams.a1

    @property
    def offline(self) -> Laptop:
        """Her colleague's, who is out while she hands over and is removed."""
        return self.teams.a2

    def hand_over(self) -> None:
        assert self.leaver.hand_over(self.client, self.teams.west) == 2

    def revoke(self) -> None:
        revoking.revoke(self.admin.vault, self.admin.server(), self.leaver.vault.identity.device, self.admin.now)

    def remove(self) -> None:
        revoking.remove(self.admin.vault, self.admin.server(), self.leaver.vault.identity.member, self.admin.now)

    def follows(self, laptop: Laptop) -> None:
        """A laptop of her team has let the record go, and nothing is thought to be wrong."""
        assert laptop.problems() == []
        assert holds_nothing(laptop, self.client)
        status = laptop.casework.status.now()
        assert (status.waiting, status.held, status.refused) == (0, 0, 0)

    def arrived(self, *situations: str) -> None:
        for laptop in (self.teams.b1, self.teams.b2):
            assert laptop.problems() == []
            assert laptop.situations() == sorted(situations)
            assert laptop.vault.check().findings == ()


def leaving_in(organisation: Organisation) -> Leaving:
    teams = two_teams(organisation)
    leaver = organisation.join(Role.SOCIAL_INSTRUCTOR, "Leena Lähtijä")
    client = teams.a1.add_client()
    teams.a1.sign_visit(client, BEFORE)
    both_sync(*teams.laptops, leaver)
    return Leaving(organisation, teams, leaver, client)


@pytest.fixture
def leaving(organisation: Organisation) -> Leaving:
    return leaving_in(organisation)


@pytest.mark.parametrize("how", ["her computer", "she", "she, page by page"])
def test_a_colleague_who_was_offline_follows_the_hand_over_of_one_who_was_removed_since(
    leaving: Leaving, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "she, page by page":
        monkeypatch.setattr(roster_acts, "NAMED_IN_ENTRY", 1)
    leaving.offline.sign_visit(leaving.client, FIELD, agreed="Sovittiin soitto")
    leaving.hand_over()
    if how == "her computer":
        leaving.revoke()
    else:
        leaving.remove()
    leaving.teams.settle()
    leaving.follows(leaving.offline)
    leaving.arrived(BEFORE, FIELD)
    leaving.teams.b1.sign_visit(leaving.client, "Uudessa tiimissä")
    newcomers = [leaving.organisation.join(Role.SOCIAL_INSTRUCTOR, team=team) for team in (WEST, "Nopsajalka Itä")]
    both_sync(*leaving.teams.laptops, *newcomers)
    leaving.arrived(BEFORE, FIELD, "Uudessa tiimissä")
    assert newcomers[0].situations() == leaving.teams.b1.situations()
    assert [one.problems() for one in newcomers] == [[], []]


def test_hand_overs_from_both_computers_of_one_who_was_removed_are_followed(leaving: Leaving) -> None:
    admin, second = leaving.admin, leaving.organisation.laptop("second")
    code = inviting.invite_again(admin.vault, admin.server(), leaving.leaver.vault.identity.member, admin.now)
    joining.join(second.vault, second.server(), read_code(code), second.now)
    other = second.add_client("Beata Keksitty")
    second.sign_visit(other, "Toisella koneella")
    both_sync(second, *leaving.teams.laptops)
    leaving.offline.sign_visit(leaving.client, FIELD)
    leaving.hand_over()
    second.hand_over(other, leaving.teams.west)
    leaving.remove()
    leaving.teams.settle()
    leaving.follows(leaving.offline)
    assert holds_nothing(leaving.offline, other)
    leaving.arrived(BEFORE, FIELD, "Toisella koneella")


def test_a_backup_from_before_follows_the_hand_over_of_one_who_was_removed_since(
    leaving: Leaving, tmp_path: Path
) -> None:
    laptop = leaving.offline
    laptop.vault.backup(tmp_path / "colleague.backup", PASSPHRASE)
    laptop.sign_visit(leaving.client, FIELD)
    leaving.teams.settle()
    leaving.hand_over()
    leaving.teams.settle()
    leaving.remove()
    leaving.teams.settle()
    leaving.follows(laptop)
    laptop.lock()
    restore_backup(tmp_path / "colleague.backup", laptop.paths, PASSPHRASE, laptop.store, costs=CHEAP)
    laptop.unlock()
    leaving.teams.settle()
    leaving.follows(laptop)
    laptop.sign_visit(laptop.add_client("Beata Keksitty"), "Kirjaaminen jatkuu")
    leaving.teams.settle()
    assert leaving.admin.situations() == ["Kirjaaminen jatkuu"]
    leaving.arrived(BEFORE, FIELD)


def _revoke_without_its_moves(leaving: Leaving) -> None:
    """As a laptop would that had asked before the hand-over."""
    admin, device = leaving.admin, leaving.leaver.vault.identity.device
    heads, _ = Administration(admin.vault, admin.server(), admin.now).held_of(device)
    act = RevokeDevice(device, [FinalPlace(one.stream, one.seq, one.digest) for one in heads])
    identity = admin.vault.identity
    entry = roster_log.sign_entry(
        admin.vault.roster, identity.org, act, 1, "device", identity.device, identity.signing_key()
    )
    admin.vault.write(lambda tx: outbox.put_roster_entry(tx.connection, entry))
    admin.sync()


def test_a_removal_that_leaves_out_a_hand_over_is_refused_by_the_server(leaving: Leaving) -> None:
    leaving.hand_over()
    _revoke_without_its_moves(leaving)
    leaving.admin.sync()
    assert leaving.admin.vault.roster.devices[leaving.leaver.vault.identity.device].revoked is None
    assert leaving.leaver.sync().problems == []


def test_a_hand_over_that_comes_while_its_maker_is_being_removed_is_named_at_the_next_try(leaving: Leaving) -> None:
    asked = []

    def hand_over_now(request: SyncRequest, response: SyncResponse) -> SyncResponse:
        if request.heads_of is not None:
            asked.append(len(response.made_moves))
            if len(asked) == 1:
                leaving.hand_over()
        return response

    leaving.offline.sign_visit(leaving.client, FIELD)
    leaving.admin.line.tamper = hand_over_now
    leaving.revoke()
    leaving.admin.line.tamper = None
    assert asked == [0, 2]
    leaving.teams.settle()
    leaving.follows(leaving.offline)
    leaving.arrived(BEFORE, FIELD)


def test_what_the_administrators_computer_has_taken_is_named_though_the_server_does_not_tell_of_it(
    leaving: Leaving,
) -> None:
    leaving.hand_over()
    leaving.admin.sync()
    leaving.admin.line.tamper = lambda _, response: msgspec.structs.replace(response, made_moves=[])
    leaving.remove()
    leaving.admin.line.tamper = None
    leaving.teams.settle()
    leaving.follows(leaving.offline)


def test_one_who_hands_over_after_her_removal_is_told_and_the_record_stays(leaving: Leaving) -> None:
    laptop = leaving.leaver

    def removed_now(_: SyncRequest, response: SyncResponse) -> SyncResponse:
        if leaving.admin.vault.roster.devices[laptop.vault.identity.device].revoked is None:
            leaving.revoke()
        return response

    laptop.line.tamper = removed_now  # between what she last read and the hand-over itself
    with pytest.raises(Refused, match="does not let this computer hand the record over"):
        laptop.hand_over(leaving.client, leaving.teams.west)
    laptop.line.tamper = None
    with pytest.raises(DeviceRemoved, match="removed from the organisation"):
        laptop.hand_over(leaving.client, leaving.teams.west)
    leaving.teams.settle()
    for one in (leaving.admin, leaving.offline):
        assert (one.situations(), one.problems()) == ([BEFORE], [])
    leaving.arrived()


@dataclass
class Restored:
    """A server that was put back to before the hand-over, which the new team has taken and written after."""

    leaving: Leaving
    server: RestorableServer

    def lose_the_hand_over(self, *, lost_removal: bool) -> None:
        leaving, teams = self.leaving, self.leaving.teams
        self.server.back_up()
        leaving.hand_over()
        both_sync(teams.b1, teams.b2)
        teams.b1.sign_visit(leaving.client, AFTER)
        teams.b1.sync()
        if lost_removal:
            leaving.revoke()
            teams.a1.sync()
        self.server.put_back()
        if not lost_removal:
            leaving.revoke()
        leaving.offline.sign_visit(leaving.client, FIELD)
        teams.b1.sync()

    def fill_up(self, administrator: Laptop) -> None:
        resume.confirm(administrator.vault)
        for _ in range(3):
            self.leaving.teams.settle()

    def whole(self, *more: str) -> None:
        """All of it is in the new team, also for who joins now, and nothing with the old one."""
        leaving, teams = self.leaving, self.leaving.teams
        newcomer = leaving.organisation.join(Role.SOCIAL_INSTRUCTOR, team=WEST)
        both_sync(*teams.laptops, newcomer)
        told = sorted([BEFORE, FIELD, AFTER, *more])
        assert [one.situations() for one in (teams.b1, teams.b2, newcomer)] == [told] * 3
        assert newcomer.problems() == []
        for laptop in (leaving.admin, leaving.offline):
            assert holds_nothing(laptop, leaving.client)
            assert "key" not in laptop.problems()
        for laptop in teams.laptops:
            status = laptop.casework.status.now()
            assert (status.waiting, status.held, status.refused) == (0, 0, 0)


@pytest.fixture
def restored(tmp_path: Path) -> Iterator[Restored]:
    with ExitStack() as stack, RestorableServer(f"sqlite:///{tmp_path / 'server.db'}") as server:
        organisation = Organisation(tmp_path, server.running, stack)
        leaving = leaving_in(organisation)
        server.organisation = organisation
        yield Restored(leaving, server)


def make_administrator(leaving: Leaving, laptop: Laptop) -> None:
    member, admin = laptop.vault.identity.member, leaving.admin
    role = Role(admin.vault.roster.members[member].role)
    team = leaving.teams.west
    revoking.set_role(admin.vault, admin.server(), member, role, team, admin=True, clock=admin.now)


def test_a_restored_server_gets_a_named_hand_over_of_a_removed_worker_back(restored: Restored) -> None:
    restored.lose_the_hand_over(lost_removal=True)
    restored.fill_up(restored.leaving.admin)
    restored.whole()


def test_a_hand_over_that_was_lost_before_its_maker_was_removed_is_named_by_an_administrators_computer_that_has_it(
    restored: Restored,
) -> None:
    make_administrator(restored.leaving, restored.leaving.teams.b1)
    restored.leaving.teams.settle()
    restored.lose_the_hand_over(lost_removal=False)
    restored.fill_up(restored.leaving.admin)
    restored.whole()


@pytest.mark.parametrize("went_on", [False, True], ids=["as it was", "with a new key in the old team"])
def test_one_that_no_administrator_has_stays_where_it_arrived_until_one_there_becomes_administrator(
    restored: Restored, went_on: bool
) -> None:
    leaving, teams = restored.leaving, restored.leaving.teams
    restored.lose_the_hand_over(lost_removal=False)
    restored.fill_up(leaving.admin)
    assert teams.b1.situations() == sorted([BEFORE, AFTER])
    assert leaving.offline.situations() == leaving.admin.situations() == sorted([BEFORE, FIELD])
    assert leaving.offline.problems() == leaving.admin.problems() == []
    if went_on:
        leaving.offline.sign_visit(leaving.client, "Vanhassa tiimissä")
        teams.settle()
    make_administrator(leaving, teams.b1)
    teams.settle()
    restored.fill_up(teams.b1)
    if not went_on:
        restored.whole()
        return
    for laptop in (leaving.admin, leaving.offline):  # what the new team could not read stays readable
        assert laptop.situations() == sorted([BEFORE, FIELD, "Vanhassa tiimissä"])
        assert laptop.problems() == []
    assert teams.b1.situations() == sorted([BEFORE, AFTER])
