"""Who may speak to the server: founding, joining, signing in, and being shut out."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lahityo.base.clock import system_clock, to_millis
from lahityo.base.ids import new_id
from lahityo.crypto.signing import SigningKey, verify
from lahityo.protocol import messages as msg
from lahityo.protocol import roster_acts as ros
from lahityo.protocol.codes import ErrorCode, Outcome
from lahityo.protocol.grants import KeyGrant
from lahityo.protocol.roster import RosterRejected
from lahityo.server.store import inboxes
from tests.server.laptops import ZERO_NAME, Answered, Laptop, Office, Principal, drawn_up, found
from tests.support.server import UNLIMITED, RunningServer, running_server


def test_a_setup_token_founds_one_organisation_and_answers_the_same_again(server: RunningServer) -> None:
    token = server.new_token()
    with drawn_up(server.url) as office, drawn_up(server.url) as other:
        request = msg.CreateOrganisation(token, office.entries)
        assert office.line().post("/v1/organisations", request, msg.Created).org == office.org
        assert office.line().post("/v1/organisations", request, msg.Created).org == office.org
        with pytest.raises(Answered, match="403 TOKEN_USED"):
            other.line().post("/v1/organisations", msg.CreateOrganisation(token, other.entries), msg.Created)
        with pytest.raises(Answered, match="403 UNKNOWN_TOKEN"):
            other.line().post("/v1/organisations", msg.CreateOrganisation("guess", other.entries), msg.Created)


def test_a_forged_founding_leaves_the_token_good(server: RunningServer) -> None:
    token = server.new_token()
    with drawn_up(server.url) as office:
        forged = [*office.entries, ros.RosterEntry(office.entries[-1].body, bytes(64))]
        with pytest.raises(Answered, match="403 NOT_ALLOWED"):
            office.line().post("/v1/organisations", msg.CreateOrganisation(token, forged), msg.Created)
        bad_grant = office.noora.grant(office.team, "social", "device", office.aino.id)
        request = msg.CreateOrganisation(token, office.entries, [bad_grant])
        with pytest.raises(Answered, match="403 NOT_ALLOWED"):
            office.line().post("/v1/organisations", request, msg.Created)
        grant = office.aino.grant(office.team, "social", "device", office.eero.id)
        request = msg.CreateOrganisation(token, office.entries, [grant])
        office.line().post("/v1/organisations", request, msg.Created)
        office.eero.open_session()
        assert [item.grant for item in office.eero.sync().inbox] == [grant]


def test_nobody_signs_in_without_the_key(office: Office) -> None:
    impostor = Laptop(office.line(), office.org, id=office.aino.id)
    with pytest.raises(Answered, match="401 NOT_AUTHENTICATED"):
        impostor.open_session()
    unknown = Laptop(office.line(), office.org)
    with pytest.raises(Answered, match="401 NOT_AUTHENTICATED"):
        unknown.open_session()
    elsewhere = Laptop(office.line(), new_id(), id=office.aino.id, signing=office.aino.signing)
    with pytest.raises(Answered, match="401 NOT_AUTHENTICATED"):
        elsewhere.open_session()


def test_a_challenge_serves_only_the_one_it_was_given_to(office: Office) -> None:
    line = office.line()
    given = line.post("/v1/challenge", msg.ChallengeRequest(office.org, "device", office.eero.id), msg.Challenge)
    for challenge in (given.challenge, os.urandom(56), os.urandom(16)):
        message = msg.session_message(challenge, office.org, "device", office.aino.id)
        signature = office.aino.signing.sign(msg.SESSION_LABEL, message)
        request = msg.SessionRequest(office.org, "device", office.aino.id, challenge, signature)
        with pytest.raises(Answered, match="401 NOT_AUTHENTICATED"):
            line.post("/v1/session", request, msg.Session)


@pytest.mark.parametrize("bend", ["x", "é", "A" * 80, "A" * 1000])
def test_a_bent_token_opens_nothing(office: Office, bend: str) -> None:
    token = office.aino.line.token
    bent = token[:-4] + ("AAAA" if token[-4:] != "AAAA" else "BBBB") if bend == "x" else bend
    reply = office.aino.line.http.post(
        "/v1/sync", content=b"\x80", headers={b"authorization": f"Bearer {bent}".encode()}
    )
    assert reply.status_code == 401


def test_challenges_and_sessions_end(tmp_path: Path) -> None:
    now = system_clock()
    moment = [now]
    settings = replace(UNLIMITED, clock=lambda: moment[0])
    with (
        running_server(f"sqlite:///{tmp_path / 'server.db'}", settings) as server,
        found(server.url, server.new_token()) as office,
    ):
        aino = office.aino
        old = aino.line.post("/v1/challenge", msg.ChallengeRequest(office.org, "device", aino.id), msg.Challenge)
        signature = aino.signing.sign(
            msg.SESSION_LABEL, msg.session_message(old.challenge, office.org, "device", aino.id)
        )
        moment[0] = now + timedelta(seconds=121)
        aino.sync()
        request = msg.SessionRequest(office.org, "device", aino.id, old.challenge, signature)
        with pytest.raises(Answered, match="401"):
            aino.line.post("/v1/session", request, msg.Session)
        moment[0] = now + timedelta(hours=13)
        with pytest.raises(Answered, match="401"):
            aino.sync()


def test_a_revoked_laptop_is_shut_out_at_once(office: Office) -> None:
    office.aino.sync(roster=[office.add(ros.RevokeDevice(office.eero.id, []), office.aino)])
    # It is told so in the roster's own signed words, and gets nothing else.
    answer = office.eero.sync(roster_since=0, feeds=[office.feed("social")])
    assert answer.roster == office.entries
    assert (answer.feeds, answer.inbox, answer.wanted) == ([], [], [])
    grant = office.aino.grant(office.team, "social", "device", office.eero.id)
    assert office.aino.sync(grants=[grant]).grant_outcomes == bytes([Outcome.NOT_ALLOWED])


def test_an_invitation_brings_in_one_laptop(office: Office) -> None:
    member = office.member("social_instructor", ["social", "shared"])
    invite, invited = office.invite(member, office.aino)
    # The member's entry is the organisation's own: any administrator may carry it.
    grants = [office.aino.grant(office.team, register, "invite", invite.id) for register in ("social", "shared")]
    stored = office.aino.sync(roster=[office.entries[-2], invited], grants=grants)
    assert stored.roster_outcomes + stored.grant_outcomes == bytes(4)

    invite.open_session()
    waiting = invite.sync(roster_since=0, feeds=[office.feed("social")])
    assert waiting.roster == office.entries
    assert [item.grant for item in waiting.inbox] == grants
    assert waiting.feeds == []

    laptop = Laptop(office.line(), office.org, member=member)
    joined = office.add(office.add_device(laptop, member), invite)
    assert invite.sync(roster=[joined]).roster_outcomes == bytes([Outcome.STORED])
    assert invite.sync(roster=[joined]).roster_outcomes == bytes([Outcome.ALREADY_STORED])
    second = Laptop(office.line(), office.org)
    again = office.entry(office.add_device(second, member), invite)
    assert invite.sync(roster=[again]).roster_outcomes == bytes([Outcome.NOT_ALLOWED])

    laptop.open_session()
    key = laptop.stream_key(office.team, "social")
    assert laptop.sync(items=[key]).item_outcomes == bytes([Outcome.STORED])


def test_an_invitation_may_do_nothing_but_join(office: Office) -> None:
    member = office.member("social_instructor", ["social", "shared"])
    invite, invited = office.invite(member, office.aino)
    office.aino.sync(roster=[office.entries[-2], invited])
    invite.open_session()
    team = office.entry(ros.AddTeam(new_id(), b""), office.aino)
    key = office.aino.stream_key(office.team, "social")
    grant = office.aino.grant(office.team, "social", "device", office.eero.id)
    reply = invite.sync(roster=[team], grants=[grant], items=[key])
    refusals = reply.roster_outcomes + reply.grant_outcomes + reply.item_outcomes
    assert refusals == bytes([Outcome.NOT_ALLOWED]) * 3
    for_another = Laptop(office.line(), office.org)
    wrong = office.entry(office.add_device(for_another, office.aino.member), invite)
    assert invite.sync(roster=[wrong]).roster_outcomes == bytes([Outcome.NOT_ALLOWED])


def test_an_invitation_past_its_time_is_refused(office: Office) -> None:
    member = office.member("nurse", ["health", "shared"])
    invite, invited = office.invite(member, office.aino, seconds=-1)
    office.aino.sync(roster=[office.entries[-2], invited])
    with pytest.raises(Answered) as refused:
        invite.open_session()
    assert (refused.value.status, refused.value.code) == (403, ErrorCode.NOT_ALLOWED)


def test_a_laptop_that_signed_with_anothers_key_does_not_join(office: Office) -> None:
    member = office.member("nurse", ["health", "shared"])
    invite, invited = office.invite(member, office.aino)
    office.aino.sync(roster=[office.entries[-2], invited])
    invite.open_session()
    laptop = Laptop(office.line(), office.org)
    honest = office.add_device(laptop, member)
    stolen = ros.AddDevice(
        honest.device, member, SigningKey(os.urandom(32)).public, honest.sealing, honest.possession, b""
    )
    assert invite.sync(roster=[office.entry(stolen, invite)]).roster_outcomes == bytes([Outcome.NOT_ALLOWED])


def joined(office: Office) -> tuple[Principal, Laptop, list[KeyGrant], ros.RosterEntry]:
    """An invitation with its session, the laptop it has brought in, its grants, and the entry that did it."""
    member = office.member("social_instructor", ["social", "shared"])
    invite, invited = office.invite(member, office.aino)
    grants = [office.aino.grant(office.team, register, "invite", invite.id) for register in ("social", "shared")]
    office.aino.sync(roster=[office.entries[-2], invited], grants=grants)
    invite.open_session()
    laptop = Laptop(office.line(), office.org, member=member)
    entry = office.add(office.add_device(laptop, member), invite)
    assert invite.sync(roster=[entry]).roster_outcomes == bytes([Outcome.STORED])
    return invite, laptop, grants, entry


def test_a_laptop_whose_replies_were_lost_can_finish_joining(office: Office) -> None:
    invite, _, grants, entry = joined(office)
    invite.open_session()
    office.eero.open_session()
    assert invite.sync(roster=[entry]).roster_outcomes == bytes([Outcome.ALREADY_STORED])
    assert [item.grant for item in invite.sync().inbox] == grants


def test_an_invitation_that_has_served_opens_nothing_and_its_keys_are_gone(
    server: RunningServer, office: Office
) -> None:
    invite, laptop, grants, entry = joined(office)
    laptop.open_session()
    for attempt in (
        invite.open_session,
        invite.sync,
        lambda: invite.sync(roster=[entry]),
        lambda: invite.line.post("/v1/wait", msg.WaitRequest(0, 0), msg.WaitResponse),
    ):
        token = invite.line.token
        with pytest.raises(Answered, match="403 NOT_ALLOWED"):
            attempt()
        invite.line.token = token
    with server.store.reading() as connection:
        assert inboxes.waiting(connection, office.org, invite.id, 0) == []
    # The one who invited may not know yet: he is told that it is done, and nothing is kept for nobody.
    assert office.aino.sync(grants=grants).grant_outcomes == bytes([Outcome.ALREADY_STORED]) * 2
    with server.store.reading() as connection:
        assert inboxes.waiting(connection, office.org, invite.id, 0) == []
    laptop.open_session()
    assert laptop.sync(roster_since=0).roster == office.entries


def test_a_laptop_that_joins_by_its_own_clock_after_the_end_does_not_join(office: Office) -> None:
    member = office.member("nurse", ["health", "shared"])
    invite, invited = office.invite(member, office.aino)
    office.aino.sync(roster=[office.entries[-2], invited])
    invite.open_session()
    act = office.add_device(Laptop(office.line(), office.org), member)
    expires = office.roster.invites[invite.id].expires
    late, in_time = office.entry(act, invite, at=expires + 1), office.entry(act, invite, at=expires)
    assert invite.sync(roster=[late]).roster_outcomes == bytes([Outcome.NOT_ALLOWED])
    with pytest.raises(RosterRejected):
        office.roster.apply(late, verify)
    assert invite.sync(roster=[in_time]).roster_outcomes == bytes([Outcome.STORED])


def test_administrators_and_team_leads_are_told_when_devices_were_last_met_and_nobody_else(database_url: str) -> None:
    moments = {"now": datetime(2026, 11, 22, 9, tzinfo=UTC)}
    settings = replace(UNLIMITED, clock=lambda: moments["now"])
    with (
        running_server(database_url, settings) as server,
        found(server.url, server.store.new_setup_token(to_millis(moments["now"]))) as office,
    ):
        first = to_millis(moments["now"])
        lead = office.laptop("team_lead", ["social"])
        elsewhere = new_id()
        office.add(ros.AddTeam(elsewhere, ZERO_NAME))
        other = office.laptop("team_lead", ["social"], team=elsewhere)
        assert set(office.aino.sync(roster=office.entries).roster_outcomes) <= {Outcome.STORED, Outcome.ALREADY_STORED}
        moments["now"] += timedelta(hours=3)
        later = to_millis(moments["now"])
        for laptop in (office.aino, office.eero, lead, other):
            laptop.open_session()

        def seen(asker: Laptop) -> dict[bytes, int]:
            return {one.device: one.at for one in asker.sync(ask_seen=True).seen}

        own_team = {office.aino.id: later, office.eero.id: later, office.noora.id: first, office.ylva.id: first}
        assert seen(office.aino) == {**own_team, lead.id: later, other.id: later}
        assert seen(lead) == {**own_team, lead.id: later}
        assert seen(other) == {other.id: later}
        assert seen(office.eero) == {}
        assert office.aino.sync().seen == []
        # A session lasts half a day; who syncs or waits in it is met.
        moments["now"] += timedelta(hours=2)
        office.eero.sync()
        assert seen(office.aino)[office.eero.id] == to_millis(moments["now"]) == seen(lead)[office.aino.id]
