"""The roster's rules on who leaves: whatever is tried in whatever order, what must not be cannot come about."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import (
    Act,
    AddDevice,
    AddEpoch,
    AddInvite,
    AddTeam,
    FinalPlace,
    Genesis,
    NamedMove,
    NoteFinal,
    NoteMoves,
    RemoveMember,
    RenewRecovery,
    Resume,
    RevokeDevice,
    RosterBody,
    RosterEntry,
    SetMember,
    Signer,
    WithdrawInvite,
    read_entry,
)
from lahityo.protocol.types import NO_ID, Malformed, pack

ORG, TEAM, OTHER_TEAM = b"o" * 16, b"t" * 16, b"u" * 16
FEEDS = [(NO_ID, "roster"), (TEAM, "social"), (TEAM, "health"), (OTHER_TEAM, "social")]


def an_id(kind: str, number: int) -> bytes:
    return f"{kind}{number}".encode().ljust(16, b".")


def trusting(*_: bytes) -> bool:
    return True


def add(roster: Roster, act: Act, signer: Signer = "org", by: bytes = NO_ID, at: int = 1) -> None:
    body = pack(RosterBody(1, ORG, roster.seq + 1, roster.head, at, signer, by, act))
    roster.apply(RosterEntry(body, bytes(64)), trusting)


def member(number: int, registers: list[str], *, admin: bool = False, team: bytes = TEAM) -> SetMember:
    return SetMember(an_id("member", number), team, "role", registers, admin, b"")


def device(number: int) -> AddDevice:
    return AddDevice(an_id("device", number), an_id("member", number), bytes(32), bytes(1216), bytes(64), b"")


def invite(number: int) -> AddInvite:
    return AddInvite(an_id("invite", number), an_id("member", number), bytes(32), bytes(1216), 10)


def epoch(roster: Roster, team: bytes, register: str) -> AddEpoch:
    public = b"" if register == "roster" else bytes(1216)
    return AddEpoch(team, register, len(roster.epochs.get((team, register), ())) + 1, bytes(32), public)


@pytest.fixture
def roster() -> Roster:
    """Two teams; member 0 administers; 0, 1 and 2 have a device each, 1 the health register besides."""
    return founded()


def founded() -> Roster:
    made = Roster()
    add(made, Genesis(bytes(32), bytes(1216), b""))
    for team in (TEAM, OTHER_TEAM):
        add(made, AddTeam(team, b""))
    add(made, member(0, ["social"], admin=True))
    add(made, member(1, ["health", "social"]))
    add(made, member(2, ["social"]))
    for number in range(3):
        add(made, device(number))
    for team, register in FEEDS:
        add(made, epoch(made, team, register))
    return made


def test_pages_and_revocation_together_are_what_a_device_is_believed(roster: Roster) -> None:
    one, two = (FinalPlace(an_id("stream", n), 3, bytes([n]) * 32) for n in (1, 2))
    add(roster, NoteFinal(an_id("device", 1), [one]))
    assert roster.devices[an_id("device", 1)].within_final(an_id("stream", 9), 1, bytes(32))
    add(roster, RevokeDevice(an_id("device", 1), [two]))
    gone = roster.devices[an_id("device", 1)]
    assert all(gone.within_final(place.stream, 3, place.digest) for place in (one, two))
    assert gone.within_final(one.stream, 2, b"whatever came before it")
    assert not gone.within_final(one.stream, 3, two.digest)
    assert not gone.within_final(one.stream, 4, one.digest)
    assert not gone.within_final(an_id("stream", 9), 1, bytes(32))
    with pytest.raises(RosterRejected):
        add(roster, NoteFinal(an_id("device", 1), [one]))


def test_the_moves_that_were_named_before_its_removal_are_those_that_a_device_is_believed(roster: Roster) -> None:
    one, two, three = (NamedMove(an_id("stream", n), 1, bytes([n]) * 32) for n in (1, 2, 3))
    device = an_id("device", 1)
    for page in ([one], [two]):
        with pytest.raises(RosterRejected, match="administrator"):
            add(roster, NoteMoves(device, page), "device", an_id("device", 2))
        add(roster, NoteMoves(device, page))
    assert roster.devices[device].may_have_made(three)
    add(roster, RevokeDevice(device, []))
    gone = roster.devices[device]
    assert all(map(gone.may_have_made, (one, two)))
    for other in (three, NamedMove(one.stream, 2, one.digest), NamedMove(one.stream, 1, two.digest)):
        assert not gone.may_have_made(other)
    with pytest.raises(RosterRejected):
        add(roster, NoteMoves(device, [three]))
    add(roster, Resume(1))  # a restored server may have lacked it when it was asked for them
    with pytest.raises(RosterRejected, match="administrator"):
        add(roster, NoteMoves(device, [three]), "device", an_id("device", 2))
    with pytest.raises(RosterRejected, match="unknown"):
        add(roster, NoteMoves(an_id("device", 9), [three]))
    add(roster, NoteMoves(device, [three]))
    assert all(map(roster.devices[device].may_have_made, (one, two, three)))
    with pytest.raises(RosterRejected, match="revoked"):
        add(roster, NoteFinal(device, []))


def test_a_person_is_removed_after_the_devices_and_loses_all_there_is(roster: Roster) -> None:
    add(roster, invite(1))
    with pytest.raises(RosterRejected):
        add(roster, RemoveMember(an_id("member", 1)))
    add(roster, RevokeDevice(an_id("device", 1), []))
    add(roster, RemoveMember(an_id("member", 1)))
    gone = roster.members[an_id("member", 1)]
    assert (gone.registers, gone.admin, gone.removed) == (frozenset(), False, True)
    assert roster.invites[an_id("invite", 1)].withdrawn
    for act in (member(1, ["social"]), RemoveMember(an_id("member", 1)), replaced(invite(1), b"i" * 16)):
        with pytest.raises(RosterRejected):
            add(roster, act)


def replaced(act: AddInvite, identifier: bytes) -> AddInvite:
    return AddInvite(identifier, act.member, act.signing, act.sealing, act.expires)


def test_the_keys_of_those_who_left_are_worn_and_nobody_elses(roster: Roster) -> None:
    add(roster, RevokeDevice(an_id("device", 1), []))
    assert roster.worn == {(NO_ID, "roster"), (TEAM, "social"), (TEAM, "health")}
    add(roster, epoch(roster, TEAM, "social"), "device", an_id("device", 2))
    assert roster.worn == {(NO_ID, "roster"), (TEAM, "health")}
    with pytest.raises(RosterRejected):  # only an administrator's device begins the directory's
        add(roster, epoch(roster, NO_ID, "roster"), "device", an_id("device", 2))
    add(roster, epoch(roster, NO_ID, "roster"), "device", an_id("device", 0))
    assert roster.worn == {(TEAM, "health")}


def test_a_lost_register_wears_its_key_and_closes_open_invitations(roster: Roster) -> None:
    add(roster, invite(1))
    add(roster, member(1, ["social"]), at=7)
    assert (TEAM, "health") in roster.worn
    assert roster.invites[an_id("invite", 1)].withdrawn
    assert not roster.entitled(an_id("device", 1), TEAM, "health")
    assert roster.may_send(an_id("device", 1), TEAM, "health", 7)
    assert not roster.may_send(an_id("device", 1), TEAM, "health", 7 + 31 * 24 * 3600 * 1000)
    assert not roster.may_send(an_id("device", 2), TEAM, "health", 7)
    add(roster, member(1, ["health", "social"]))
    assert roster.may_send(an_id("device", 1), TEAM, "health", 2**50)


def test_a_withdrawn_code_brings_nobody_in(roster: Roster) -> None:
    add(roster, invite(2))
    add(roster, WithdrawInvite(an_id("invite", 2)))
    assert roster.worn == {(NO_ID, "roster"), (TEAM, "social")}
    joined = AddDevice(b"d" * 16, an_id("member", 2), bytes(32), bytes(1216), bytes(64), b"")
    with pytest.raises(RosterRejected):
        add(roster, joined, "invite", an_id("invite", 2))
    with pytest.raises(RosterRejected):
        add(roster, WithdrawInvite(an_id("invite", 2)))


def test_new_sheets_are_an_administrators_and_wear_every_key(roster: Roster) -> None:
    root, recipient = roster.root, roster.recovery_recipient
    new = RenewRecovery(b"n" * 32, b"n" * 1216)
    for by in (an_id("device", 1), an_id("device", 2)):
        with pytest.raises(RosterRejected, match="administrator"):
            add(roster, new, "device", by)
    add(roster, new, "device", an_id("device", 0), at=5)
    assert (roster.signing, roster.recovery, roster.root) == (new.signing, new.recovery, root)
    assert roster.recovery_recipient != recipient
    assert roster.renewal is not None
    assert (roster.renewal.at, roster.renewal.by) == (5, an_id("device", 0))
    assert roster.worn == set(roster.epochs)
    for same in (new, RenewRecovery(b"m" * 32, new.recovery), RenewRecovery(new.signing, b"m" * 1216)):
        with pytest.raises(RosterRejected, match="of their own"):
            add(roster, same)


def test_the_last_administrator_stays_unless_the_organisations_own_key_says_otherwise(roster: Roster) -> None:
    by = ("device", an_id("device", 0))
    for act in (member(0, ["social"]), RevokeDevice(an_id("device", 0), [])):
        with pytest.raises(RosterRejected, match="no administrator"):
            add(roster, act, *by)  # type: ignore[arg-type]
    add(roster, member(2, ["social"], admin=True), *by)  # type: ignore[arg-type]
    add(roster, member(0, ["social"]), *by)  # type: ignore[arg-type]
    add(roster, RevokeDevice(an_id("device", 2), []))
    assert not any(map(roster.is_admin, roster.devices))


NUMBERS = st.integers(0, 3)
ACTS = st.one_of(
    st.builds(
        lambda n, registers, admin, team: member(n, sorted(registers), admin=admin, team=team),
        NUMBERS, st.sets(st.sampled_from(["social", "health"])), st.booleans(), st.sampled_from([TEAM, OTHER_TEAM]),
    ),
    NUMBERS.map(device), NUMBERS.map(invite),
    NUMBERS.map(lambda n: RevokeDevice(an_id("device", n), [])),
    NUMBERS.map(lambda n: NoteMoves(an_id("device", n), [NamedMove(an_id("stream", n), 1, bytes(32))])),
    NUMBERS.map(lambda n: RemoveMember(an_id("member", n))),
    NUMBERS.map(lambda n: WithdrawInvite(an_id("invite", n))),
    st.sampled_from(FEEDS),
)  # fmt: skip
SIGNERS = st.one_of(st.just(("org", NO_ID)), NUMBERS.map(lambda n: ("device", an_id("device", n))))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(ACTS, SIGNERS), max_size=30))
def test_whatever_is_tried_in_whatever_order(tried: list[tuple[Act | tuple[bytes, str], tuple[Signer, bytes]]]) -> None:
    roster = founded()
    for what, (signer, by) in tried:
        act = epoch(roster, *what) if isinstance(what, tuple) else what
        before = roster.copied()
        had_admin = any(map(roster.is_admin, roster.devices))
        try:
            add(roster, act, signer, by)
        except RosterRejected:
            assert roster == before  # refused: nothing of it is left behind
            continue
        assert before.copied() == replace(before)  # a copy is not touched by what comes after
        if signer == "device" and had_admin:
            assert any(map(roster.is_admin, roster.devices))
        for one in roster.devices.values():
            owner = roster.members[one.member]
            for team, register in FEEDS:
                if roster.entitled(one.id, team, register):
                    assert one.revoked is None
                    assert not owner.removed
                elif before.entitled(one.id, team, register):
                    assert (team, register) in roster.worn  # whoever may no more has held the newest key
        for gone in roster.members.values():
            if gone.removed:
                assert not gone.registers
                assert not any(one.is_open for one in roster.invites.values() if one.member == gone.id)


def test_a_key_that_was_begun_before_there_were_circles_is_read_as_it_was_written(roster: Roster) -> None:
    number = len(roster.epochs[TEAM, "social"]) + 1
    act = ["epoch", TEAM, "social", number, bytes(32), b""]
    body = [1, ORG, roster.seq + 1, roster.head, 1, "org", NO_ID]
    entry = RosterEntry(pack([*body, act]), bytes(64))
    roster.apply(entry, trusting)
    assert len(roster.epochs[TEAM, "social"]) == number
    assert roster.holds(entry)
    for bad in (act[:-1], [*act, b"", b""], ["other", *act[1:]]):
        with pytest.raises(Malformed):
            read_entry(RosterEntry(pack([*body, bad]), bytes(64)))
