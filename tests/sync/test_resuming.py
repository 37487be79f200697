"""A sync may be cut anywhere, or refused: nothing is lost or doubled; one with nothing new costs one small request."""

import pytest

from lahityo.base.errors import NoConnection
from lahityo.domain.codes import Role
from lahityo.protocol.codes import Outcome
from lahityo.protocol.grants import KeyName, key_commitment
from lahityo.protocol.roster_acts import AddEpoch, RevokeDevice, SetMember
from lahityo.services.state import REASONS
from lahityo.sync import founding, joining, outbox, revoking
from lahityo.sync.acts import Administration
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault import keys, meta, roster_log
from lahityo.vault.invitation import read_code
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer

Two = tuple[Laptop, Laptop]


def test_a_sync_with_nothing_new_is_one_round_trip_of_less_than_2_kb(two: Two) -> None:
    first, second = two
    for number in range(40):
        first.sign_visit(first.add_client(f"Asiakas {number}"), "Kirjaus", agreed="Sopimus")
    both_sync(first, second)
    for laptop in two:
        result = laptop.sync()
        assert (result.pushed, result.pulled) == (0, 0)
        assert laptop.traffic.round_trips == 1
        assert laptop.traffic.bytes_out + laptop.traffic.bytes_in < 2048


def test_after_the_session_is_over_the_sync_opens_another(two: Two) -> None:
    first, second = two
    first.vault.write(lambda tx: meta.put_struct(tx.connection, "session", [first.url, "wrong", 2**52]))
    first.sign_visit(first.add_client(), "Kirjaus")
    assert first.sync().pushed == 3
    second.sync()
    assert second.situations() == ["Kirjaus"]


def test_a_push_cut_at_any_request_before_or_after_is_finished_by_the_next(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    monkeypatch.setattr(outbox, "PUSH_BATCH_BYTES", 1500)
    clients = [first.add_client(f"Asiakas {number}") for number in range(3)]
    number, cuts = 0, 0
    for request in range(1, 8):
        for when in ("before", "after"):
            number += 1
            for client in clients:
                first.sign_visit(client, f"Kirjaus {number:02} {client.hex()}", agreed="Sovittu")
            first.line.cut = (request, when)
            try:
                first.sync()
            except NoConnection:
                cuts += 1
    first.line.cut = None
    assert cuts >= 8
    assert first.sync().refused == 0
    assert first.casework.status.now().waiting == 0
    second.sync()
    assert len(second.situations()) == 3 * number
    assert second.export() == first.export()
    assert second.problems() == []


def test_a_pull_cut_at_any_request_goes_on_where_it_was(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = two
    monkeypatch.setattr("lahityo.sync.engine.PAGE_BYTES", 1500)
    client = first.add_client()
    for number in range(20):
        first.sign_visit(client, f"Kirjaus {number:02}")
        first.seal()
    first.sync()
    cuts = 0
    for _ in range(30):
        second.line.cut = (2, "after")
        try:
            second.sync()
        except NoConnection:
            cuts += 1
        else:
            break
    second.line.cut = None
    assert cuts >= 3, cuts
    assert second.sync().problems == []
    assert second.export() == first.export()


def test_founding_and_joining_cut_at_any_request_are_finished_by_the_same_command(organisation: Organisation) -> None:
    founder = organisation.laptop("founder")
    token = organisation.server.new_token()
    names = ("Kuvitteellinen", "Nopsajalka Itä", "Outi")
    founder.line.cut = (1, "after")
    with pytest.raises(NoConnection):
        founding.found(founder.vault, founder.server(), token, names, Role.SOCIAL_INSTRUCTOR, founder.now)
    founder.line.cut = None
    founding.found(founder.vault, founder.server(), token, names, Role.SOCIAL_INSTRUCTOR, founder.now)
    founder.sync()
    organisation.laptops.append(founder)
    code = read_code(founder.invite("Hoitaja", Role.NURSE))
    joiner = organisation.laptop("joiner")
    for request in range(1, 10):
        for when in ("before", "after"):
            joiner.line.cut, joiner.line.requests = (request, when), 0
            if joiner.vault.joined:
                break
            try:
                joining.join(joiner.vault, joiner.server(), code, joiner.now)
            except NoConnection:
                continue
    assert joiner.vault.joined
    for request in range(1, 10):
        for when in ("before", "after"):
            joiner.line.cut = (request, when)
            try:
                joiner.sync()
            except NoConnection:
                continue
    joiner.line.cut = None
    joiner.sync()
    assert {row[0] for row in joiner.sql("SELECT register FROM team_key")} == {"health", "roster", "shared", "team"}
    assert len(joiner.vault.roster.devices) == 2
    epochs = joiner.vault.roster.epochs[(joiner.casework.desk.team(), "health")]
    assert len(epochs) == 1
    joiner.sign_visit(joiner.add_client(), "Kirjaus")
    assert joiner.sync().refused == 0


def test_a_new_key_announced_before_an_invitation_fetched_the_roster_is_not_lost(organisation: Organisation) -> None:
    organisation.found()
    nurse = organisation.laptop("nurse")
    code = organisation.laptops[0].invite("Hoitaja", Role.NURSE)
    joining.join(nurse.vault, nurse.server(), read_code(code), nurse.now)
    # Challenge, session, pull; then the announcement of the new key, whose answer is cut.
    nurse.line.cut = (4, "after")
    with pytest.raises(NoConnection):
        nurse.sync()
    organisation.laptops[0].sync()
    assert "health" in {register for _, register in organisation.laptops[0].vault.roster.epochs}
    nurse.line.cut = None
    Administration(nurse.vault, nurse.server(), nurse.now).catch_up()
    nurse.sync()
    assert len(nurse.vault.roster.epochs[(nurse.casework.desk.team(), "health")]) == 1
    assert ("health",) in nurse.sql("SELECT register FROM team_key")


def _change_role(admin: Laptop, other: Laptop, registers: list[str]) -> None:
    """What a later version's command will do: an administrator gives a member another role."""
    member = admin.vault.roster.members[other.vault.identity.member]
    act = SetMember(member.id, member.team, "nurse", registers, False, member.name)
    _push_act(admin, act)


def _push_act(admin: Laptop, act: SetMember | RevokeDevice | AddEpoch) -> None:
    admin.sync()
    identity = admin.vault.identity
    entry = roster_log.sign_entry(
        admin.vault.roster, identity.org, act, 1, "device", identity.device, identity.signing_key()
    )
    admin.vault.write(lambda tx: outbox.put_roster_entry(tx.connection, entry))
    admin.sync()


def test_what_the_server_refuses_for_a_changed_role_is_listed_with_its_reason(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    second.sign_visit(client, "Kirjattu ennen kuin rooli vaihtui")
    _change_role(first, second, ["health", "shared"])
    result = second.sync()
    assert result.refused == 2
    refused = second.casework.status.refused()
    assert {one.register for one in refused} == {"social"}
    assert refused[0].reason == REASONS[Outcome.NOT_ALLOWED]
    assert second.casework.status.now().refused == 2
    assert second.situations() == ["Kirjattu ennen kuin rooli vaihtui"]
    second.sync()
    assert len(second.casework.status.refused()) == 2
    _change_role(first, second, ["social", "shared"])
    second.sync()  # brings the roster that entitles him again
    second.sync()
    assert second.casework.status.refused() == []
    first.sync()
    assert first.situations() == ["Kirjattu ennen kuin rooli vaihtui"]


def test_what_a_member_wrote_in_an_earlier_role_is_read_by_those_who_join_later(organisation: Organisation) -> None:
    first = organisation.found()
    second = organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = first.add_client()
    organisation.settle()
    second.sign_visit(client, "Vanhassa tehtävässä kirjattu")
    organisation.settle()
    _change_role(first, second, ["health", "shared"])
    third = organisation.join(Role.SOCIAL_WORKER)
    assert third.problems() == []
    assert third.situations() == ["Vanhassa tehtävässä kirjattu"]


def test_a_revoked_device_hands_over_what_it_has_and_is_told_so(two: Two) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    second.sign_visit(client, "Myöhästynyt")
    revoking.revoke(first.vault, first.server(), second.vault.identity.device, first.now)
    with pytest.raises(DeviceRemoved, match="removed from the organisation"):
        second.sync()
    assert second.casework.status.now().waiting == 0
    first.sync()
    assert first.situations() == []
    assert len(first.casework.late.waiting()) == 1


def test_a_revocation_that_leaves_out_what_the_server_holds_is_refused(two: Two) -> None:
    first, second = two
    second.sign_visit(second.add_client(), "Ennen")
    both_sync(first, second)
    _push_act(first, RevokeDevice(second.vault.identity.device, []))
    second.sync()
    assert first.vault.roster.devices[second.vault.identity.device].revoked is None


def test_a_long_roster_comes_in_parts_and_nothing_is_judged_before_it_is_whole(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    organisation_roster = second.vault.roster.seq
    team = first.casework.desk.team()
    client = first.add_client()
    for number in range(1, 5):
        for register in ("social", "shared"):
            key = keys.new_key()
            epoch = len(first.vault.roster.epochs[(team, register)]) + 1
            _push_act(first, AddEpoch(team, register, epoch, key_commitment(key), keys.epoch_public(register, key)))
            name = KeyName(team, register, epoch)
            first.vault.write(lambda tx, name=name, key=key: keys.put_team_key(tx.connection, name, key))  # type: ignore[misc]
        first.sign_visit(client, f"Kirjaus {number}")
    first.sync()
    monkeypatch.setattr("lahityo.server.pull._ROSTER_PAGE", 3)
    second.sync()
    first.sync()
    second.sync()
    assert second.vault.roster.seq == first.vault.roster.seq > organisation_roster + 6
    assert second.problems() == []
    assert second.casework.status.now().held == 0
    assert second.export() == first.export()


def test_both_stores_give_the_same(server: RunningServer, organisation: Organisation) -> None:
    organisation.server = server
    first = organisation.found()
    second = organisation.join(Role.SOCIAL_INSTRUCTOR)
    nurse = organisation.join(Role.NURSE)
    client = first.add_client()
    organisation.settle()
    visit = first.save_visit(client, "Alku", agreed="Sovittu")
    nurse.sign_visit(client, "Terveys")
    organisation.settle()
    first.edit(visit, situation="Yksi")
    second.edit(visit, situation="Kaksi")
    organisation.settle()
    assert first.export() == second.export()
    assert first.casework.lists.conflicts() == second.casework.lists.conflicts() == 1
    assert [laptop.problems() for laptop in organisation.laptops] == [[], [], []]
