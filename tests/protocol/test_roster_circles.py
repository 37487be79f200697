"""The roster's rules on circles: who may begin, change and open one, what is entitled by it, whose keys are worn."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lahityo.protocol.roster import Roster, RosterRejected
from lahityo.protocol.roster_acts import (
    Act,
    AddEpoch,
    AddTeam,
    BreakGlass,
    RemoveMember,
    RevokeDevice,
    SetCircle,
    SetMember,
)
from lahityo.protocol.roster_standing import CIRCLE_REGISTERS
from lahityo.protocol.types import NO_ID
from tests.protocol.test_roster_rules import OTHER_TEAM, TEAM, add, an_id, device, epoch

CIRCLE, SECOND = b"c" * 16, b"d" * 16
DAY = 24 * 3600 * 1000
WORKER = ["shared", "social", "team"]
LEAD = [*WORKER, "access"]


def worker(number: int, registers: list[str], *, admin: bool = False, team: bytes = TEAM) -> SetMember:
    return SetMember(an_id("member", number), team, "role", registers, admin, b"")


def circle(*members: int, glass: bool = True, team: bytes = TEAM, which: bytes = CIRCLE) -> SetCircle:
    return SetCircle(which, team, [an_id("member", number) for number in members], glass)


def by(roster: Roster, number: int, act: Act, at: int = 1) -> None:
    add(roster, act, "device", an_id("device", number), at)


def key(roster: Roster, register: str, *, glass: bytes = b"g", which: bytes = CIRCLE) -> AddEpoch:
    number = len(roster.epochs.get((which, register), ())) + 1
    return AddEpoch(which, register, number, bytes(32), bytes(1216), glass)


def founded() -> Roster:
    """A team of an administrator without clients (0), a lead (1), two workers (2, 3), a nurse (4) and a partner (5);
    6 works in another team. Each has a device.
    """
    from lahityo.protocol.roster_acts import Genesis

    made = Roster()
    add(made, Genesis(bytes(32), bytes(1216), b""))
    for team in (TEAM, OTHER_TEAM):
        add(made, AddTeam(team, b""))
    add(made, worker(0, [], admin=True))
    for number, registers in ((1, LEAD), (2, WORKER), (3, WORKER), (4, ["health", "shared", "team"]), (5, ["team"])):
        add(made, worker(number, registers))
    add(made, worker(6, WORKER, team=OTHER_TEAM))
    for number in range(7):
        add(made, device(number))
    for register in ("social", "health", "shared"):
        add(made, epoch(made, TEAM, register))
    return made


@pytest.fixture
def roster() -> Roster:
    return founded()


def refused(roster: Roster, number: int, *acts: Act) -> None:
    before = roster.copied()
    for act in acts:
        with pytest.raises(RosterRejected):
            by(roster, number, act)
    assert roster == before


def test_the_named_have_their_own_registers_of_the_circle_and_nobody_else_any(roster: Roster) -> None:
    by(roster, 2, circle(2, 4))
    entitled = {
        (number, register)
        for number in range(7)
        for register in ("social", "health", "shared", "access", "team", "roster")
        if roster.entitled(an_id("device", number), CIRCLE, register)
    }
    assert entitled == {(2, "social"), (2, "shared"), (4, "health"), (4, "shared")}
    assert not roster.may_write(an_id("device", 2), CIRCLE, "access")
    assert roster.entitled(an_id("device", 2), TEAM, "social")


def test_who_begins_a_circle_works_with_clients_of_its_team_and_is_in_it_unless_he_leads_or_administers(
    roster: Roster,
) -> None:
    refused(roster, 3, circle(2))  # not in it
    refused(roster, 6, circle(2), circle(6), circle(6, 2))
    refused(roster, 5, circle(5), circle(2))
    refused(roster, 2, circle(2, 6), circle(2, 5), circle(2, 2), circle(2, team=b"n" * 16), circle(2, which=NO_ID))
    refused(roster, 2, circle(2, which=TEAM))
    by(roster, 1, circle(2, 3))
    by(roster, 0, circle(2, which=SECOND))
    assert set(roster.circles) == {CIRCLE, SECOND}
    refused(roster, 0, AddTeam(CIRCLE, b""))


def test_those_in_it_its_lead_and_an_administrator_change_it_and_nobody_else(roster: Roster) -> None:
    by(roster, 2, circle(2, 4))
    refused(roster, 3, circle(2, 3, 4), circle(3))
    refused(roster, 2, circle(2, team=OTHER_TEAM))
    by(roster, 4, circle(3, 4))
    assert not roster.entitled(an_id("device", 2), CIRCLE, "social")
    refused(roster, 2, circle(2, 3, 4))
    by(roster, 1, circle(2, 3, 4))
    by(roster, 0, circle(2))


def test_who_leaves_a_circle_wears_its_keys_and_may_hand_over_what_he_wrote(roster: Roster) -> None:
    by(roster, 2, circle(2, 3))
    for register in ("social", "shared"):
        by(roster, 2, key(roster, register))
    by(roster, 2, circle(2), at=7)
    assert roster.worn == {(CIRCLE, "social"), (CIRCLE, "shared")}
    gone = an_id("device", 3)
    assert roster.has_held(gone, CIRCLE, "social")
    assert roster.may_send(gone, CIRCLE, "social", 7)
    assert not roster.may_send(gone, CIRCLE, "social", 7 + 31 * DAY)
    assert not roster.may_send(an_id("device", 4), CIRCLE, "social", 7)
    by(roster, 2, circle(2, 3))
    assert roster.may_send(gone, CIRCLE, "social", 2**50)


@pytest.mark.parametrize(
    "act",
    [worker(3, ["team"]), worker(3, WORKER, team=OTHER_TEAM)],
    ids=["works with clients no more", "goes to another team"],
)
def test_who_leaves_the_team_or_its_clients_leaves_its_circles(roster: Roster, act: SetMember) -> None:
    by(roster, 2, circle(2, 3))
    by(roster, 2, key(roster, "shared"))
    add(roster, act)
    assert roster.circles[CIRCLE].members == {an_id("member", 2)}
    assert (CIRCLE, "shared") in roster.worn
    add(roster, worker(3, WORKER))
    assert not roster.entitled(an_id("device", 3), CIRCLE, "shared")


def test_a_lost_computer_and_a_removed_person_wear_the_keys_of_their_circles(roster: Roster) -> None:
    by(roster, 2, circle(2, 3, glass=False))
    by(roster, 2, key(roster, "shared", glass=b""))
    add(roster, RevokeDevice(an_id("device", 3), []))
    assert (CIRCLE, "shared") in roster.worn
    add(roster, RemoveMember(an_id("member", 3)))
    assert roster.circles[CIRCLE].members == {an_id("member", 2)}


def test_the_keys_that_a_team_could_open_are_worn_with_the_teams_own_and_begun_after_them(roster: Roster) -> None:
    by(roster, 2, circle(2))
    by(roster, 2, circle(2, glass=False, which=SECOND))
    by(roster, 2, key(roster, "social"))
    by(roster, 2, key(roster, "social", glass=b"", which=SECOND))
    add(roster, RevokeDevice(an_id("device", 3), []))  # was in neither, and held the team's key
    assert {(CIRCLE, "social")} == {feed for feed in roster.worn if feed[0] in roster.circles}
    refused(roster, 2, key(roster, "social"))
    by(roster, 2, epoch(roster, TEAM, "social"))
    refused(roster, 2, key(roster, "social", glass=b""))
    by(roster, 2, key(roster, "social"))
    assert not {feed for feed in roster.worn if feed[0] in roster.circles}


def test_a_circles_key_says_whether_the_team_may_open_it(roster: Roster) -> None:
    by(roster, 2, circle(2))
    by(roster, 2, circle(2, glass=False, which=SECOND))
    refused(roster, 2, key(roster, "social", glass=b""), key(roster, "social", which=SECOND), key(roster, "access"))
    refused(roster, 3, key(roster, "social"))
    refused(roster, 2, AddEpoch(TEAM, "social", 2, bytes(32), bytes(1216), b"g"))
    by(roster, 2, key(roster, "social"))
    by(roster, 2, circle(2, glass=False))
    assert (CIRCLE, "social") in roster.worn


def test_a_colleague_opens_a_circle_in_an_emergency_for_himself_for_a_day(roster: Roster) -> None:
    by(roster, 2, circle(2))
    by(roster, 2, circle(2, glass=False, which=SECOND))
    three = an_id("member", 3)
    refused(
        roster, 3,
        BreakGlass(SECOND, three, 1 + DAY), BreakGlass(b"n" * 16, three, 1 + DAY), BreakGlass(CIRCLE, three, 2 + DAY),
        BreakGlass(CIRCLE, three, 1), BreakGlass(CIRCLE, an_id("member", 4), 1 + DAY),
    )  # fmt: skip
    refused(roster, 6, BreakGlass(CIRCLE, an_id("member", 6), 1 + DAY))
    refused(roster, 5, BreakGlass(CIRCLE, an_id("member", 5), 1 + DAY))
    by(roster, 3, BreakGlass(CIRCLE, three, 1 + DAY))
    reads = [
        register
        for register in ("social", "health", "shared", "access", "team")
        if roster.may_read(an_id("device", 3), CIRCLE, register, 1 + DAY)
    ]
    assert reads == ["social", "shared"]
    assert not roster.may_read(an_id("device", 3), CIRCLE, "social", 2 + DAY)
    assert not roster.may_read(an_id("device", 4), CIRCLE, "shared", 1)
    assert not roster.entitled(an_id("device", 3), CIRCLE, "social")
    assert not roster.may_write(an_id("device", 3), CIRCLE, "social")
    add(roster, RevokeDevice(an_id("device", 3), []))
    assert not roster.may_read(an_id("device", 3), CIRCLE, "social", 1)


def test_what_was_opened_in_an_emergency_has_a_new_key_when_that_is_over(roster: Roster) -> None:
    by(roster, 2, circle(2))
    by(roster, 2, key(roster, "social"))
    assert not roster.outlived(CIRCLE, "social", 2**50)
    by(roster, 3, BreakGlass(CIRCLE, an_id("member", 3), 1 + DAY))
    assert not roster.outlived(CIRCLE, "social", 1 + DAY)
    assert roster.outlived(CIRCLE, "social", 2 + DAY)
    by(roster, 2, key(roster, "social"), at=3 + DAY)
    assert not roster.outlived(CIRCLE, "social", 2**50)


ACTS = st.one_of(
    st.builds(
        lambda which, members, glass, team: SetCircle(which, team, [an_id("member", one) for one in members], glass),
        st.sampled_from([CIRCLE, SECOND]),
        st.lists(st.integers(0, 7), min_size=1, max_size=4),
        st.booleans(),
        st.sampled_from([TEAM, TEAM, OTHER_TEAM]),
    ),
    st.builds(
        lambda number, registers, team: worker(number, registers, team=team),
        st.integers(1, 6), st.sampled_from([WORKER, LEAD, ["health", "shared"], ["team"]]),
        st.sampled_from([TEAM, OTHER_TEAM]),
    ),
    st.builds(
        lambda which, number, until: BreakGlass(which, an_id("member", number), until),
        st.sampled_from([CIRCLE, SECOND]), st.integers(0, 6), st.integers(0, 2 * DAY),
    ),
    st.builds(lambda number: RevokeDevice(an_id("device", number), []), st.integers(1, 6)),
    st.builds(lambda number: RemoveMember(an_id("member", number)), st.integers(1, 6)),
    st.sampled_from([(feed, glass) for feed in [(CIRCLE, "social"), (SECOND, "shared"), (TEAM, "social")]
                     for glass in (b"", b"g")]),
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.tuples(ACTS, st.integers(-1, 6)), max_size=30))
def test_whatever_is_tried_a_circle_is_of_its_teams_own_and_what_anyone_loses_is_worn(
    tries: list[tuple[Act | tuple[tuple[bytes, str], bytes], int]],
) -> None:
    roster = founded()
    for one, number in tries:
        if isinstance(one, tuple):
            feed, glass = one
            act: Act = AddEpoch(*feed, len(roster.epochs.get(feed, ())) + 1, bytes(32), bytes(1216), glass)
        else:
            act = one
        before = roster.copied()
        could = _entitled(roster)
        try:
            add(roster, act) if number < 0 else by(roster, number, act)
        except RosterRejected:
            assert roster == before
            continue
        lost = could - _entitled(roster)
        for _, team, register in lost:
            assert not roster.epochs.get((team, register)) or (team, register) in roster.worn
        for found in roster.circles.values():
            for member in found.members:
                assert roster.may_be_in(member, found.team)
            for register in CIRCLE_REGISTERS:
                keys = roster.epochs.get((found.id, register), [])
                fresh = keys and (found.id, register) not in roster.worn
                assert not fresh or bool(keys[-1].glass) == found.glass
                # No key of a circle is under a key of its team that someone holds who may not.
                assert not (fresh and found.glass and (found.team, register) in roster.worn)
        for opening in roster.openings[len(before.openings) :]:
            assert roster.circles[opening.circle].glass
            assert opening.until <= opening.at + DAY


def _entitled(roster: Roster) -> set[tuple[bytes, bytes, str]]:
    teams = [TEAM, OTHER_TEAM, *roster.circles]
    return {
        (one, team, register)
        for one in roster.devices
        for team in teams
        for register in CIRCLE_REGISTERS
        if roster.entitled(one, team, register)
    }
