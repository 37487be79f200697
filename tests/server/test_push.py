"""What the server takes, and what it refuses, item by item."""

import os

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lahityo.base.ids import new_id
from lahityo.crypto.signing import SigningKey
from lahityo.protocol import roster_acts as ros
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import SIGNATURE_LABEL, Envelope
from lahityo.protocol.grants import STREAM_KEY_LABEL, KeyGrant, KeyName, StreamKey
from lahityo.protocol.limits import MAX_ENVELOPE_BYTES
from lahityo.protocol.messages import FeedItem
from lahityo.protocol.types import NO_DIGEST
from tests.server.laptops import ZERO_NAME, Laptop, Office, stream_of


def social_stream(office: Office, laptop: Laptop | None = None) -> bytes:
    """A stream of the social register that the server knows."""
    key = (laptop or office.aino).stream_key(office.team, "social")
    assert outcomes(laptop or office.aino, key) == [Outcome.STORED]
    return stream_of(key)


def outcomes(laptop: Laptop, *items: FeedItem) -> list[Outcome]:
    return [Outcome(number) for number in laptop.sync(items=list(items)).item_outcomes]


def held(office: Office) -> list[FeedItem]:
    """All that the social feed holds, as another laptop reads it."""
    pages = office.eero.sync(feeds=[office.feed("social")], include_own=True).feeds
    return pages[0].items if pages else []


def test_what_is_pushed_twice_is_there_once(office: Office) -> None:
    key = office.aino.stream_key(office.team, "social")
    items: list[FeedItem] = [key, *(office.aino.note(stream_of(key)) for _ in range(3))]
    assert outcomes(office.aino, *items) == [Outcome.STORED] * 4
    assert outcomes(office.aino, *items) == [Outcome.ALREADY_STORED] * 4
    assert held(office) == items


def test_a_thing_twice_in_one_push_is_there_once(office: Office) -> None:
    key = office.aino.stream_key(office.team, "social")
    note = office.aino.note(stream_of(key))
    assert outcomes(office.aino, key, key, note, note) == [
        Outcome.STORED,
        Outcome.ALREADY_STORED,
        Outcome.STORED,
        Outcome.ALREADY_STORED,
    ]
    assert held(office) == [key, note]


def test_a_missing_link_is_a_gap_until_it_comes(office: Office) -> None:
    stream = social_stream(office)
    first, second, third = (office.aino.note(stream) for _ in range(3))
    assert outcomes(office.aino, first, third) == [Outcome.STORED, Outcome.GAP]
    assert outcomes(office.aino, second, third) == [Outcome.STORED, Outcome.STORED]


def test_two_histories_of_one_chain_are_a_fork(office: Office) -> None:
    stream = social_stream(office)
    first = office.aino.note(stream)
    assert outcomes(office.aino, first) == [Outcome.STORED]
    other_first = office.aino.note(stream, seq=1, prev=NO_DIGEST)
    wrong_prev = office.aino.note(stream, seq=2, prev=os.urandom(32))
    assert outcomes(office.aino, other_first, wrong_prev) == [Outcome.FORK, Outcome.FORK]
    assert held(office)[1:] == [first]


def test_a_nurse_cannot_write_to_the_social_register(office: Office) -> None:
    stream = social_stream(office)
    assert outcomes(office.noora, office.noora.note(stream)) == [Outcome.NOT_ALLOWED]
    assert outcomes(office.noora, office.noora.stream_key(office.team, "social")) == [Outcome.NOT_ALLOWED]
    assert len(held(office)) == 1


def test_a_nurse_is_not_given_the_social_register(office: Office) -> None:
    social_stream(office)
    assert office.noora.sync(feeds=[office.feed("social"), office.feed("shared")]).feeds == []


def test_nobody_writes_in_anothers_name(office: Office) -> None:
    stream = social_stream(office)
    note, key = office.aino.note(stream), office.aino.stream_key(office.team, "social")
    forged_note = Envelope(note.header, note.ciphertext, office.eero.signing.sign(SIGNATURE_LABEL, bytes(32)))
    forged_key = StreamKey(key.body, office.eero.signing.sign(STREAM_KEY_LABEL, key.body))
    assert outcomes(office.eero, forged_note, forged_key) == [Outcome.NOT_ALLOWED] * 2


def test_each_bad_thing_has_its_own_outcome_and_fails_nothing_else(office: Office) -> None:
    stream, other = social_stream(office), social_stream(office)
    good = office.aino.note(stream)
    bad: list[FeedItem] = [
        Envelope(b"\x00", b"x", bytes(64)),
        office.aino.note(other, org=new_id()),
        office.aino.note(new_id()),
        office.aino.note(other, epoch=2),
        Envelope(office.aino.note(other, seq=1).header, bytes(MAX_ENVELOPE_BYTES + 1), bytes(64)),
        office.aino.stream_key(office.team, "social", epoch=2),
        office.aino.stream_key(office.team, "social", stream=stream),
        StreamKey(b"\x01", bytes(64)),
    ]
    last = office.aino.note(stream)
    assert outcomes(office.aino, good, *bad, last) == [
        Outcome.STORED,
        Outcome.MALFORMED,
        Outcome.WRONG_ORGANISATION,
        Outcome.UNKNOWN_STREAM,
        Outcome.UNKNOWN_STREAM,
        Outcome.TOO_LARGE,
        Outcome.FORK,
        Outcome.FORK,
        Outcome.MALFORMED,
        Outcome.STORED,
    ]


def test_a_stream_stays_in_the_register_it_was_made_in(office: Office) -> None:
    stream = social_stream(office)
    assert outcomes(office.aino, office.aino.stream_key(office.team, "shared", stream, epoch=2)) == [
        Outcome.NOT_ALLOWED
    ]
    # Its later keys are made from its team's: they are not announced, and written with once the roster has them.
    again, note = office.aino.stream_key(office.team, "social", stream, epoch=2), office.aino.note(stream, epoch=2)
    assert outcomes(office.aino, again, note) == [Outcome.FORK, Outcome.UNKNOWN_STREAM]
    office.aino.sync(roster=[office.entry(ros.AddEpoch(office.team, "social", 2, bytes(32)), office.aino)])
    assert outcomes(office.aino, note) == [Outcome.STORED]


def test_of_two_who_extend_the_roster_at_once_the_second_is_told(office: Office) -> None:
    mine = office.entry(ros.AddTeam(new_id(), ZERO_NAME), office.aino)
    theirs = office.entry(ros.AddTeam(new_id(), ZERO_NAME), office.ylva)
    assert office.ylva.sync(roster=[theirs]).roster_outcomes == bytes([Outcome.STORED])
    assert office.aino.sync(roster=[mine]).roster_outcomes == bytes([Outcome.ROSTER_MOVED])
    assert office.ylva.sync(roster=[theirs]).roster_outcomes == bytes([Outcome.ALREADY_STORED])
    assert office.aino.sync(roster_since=office.roster.seq).roster == [theirs]


def test_the_roster_is_changed_by_administrators_alone(office: Office) -> None:
    made = office.entry(ros.AddTeam(new_id(), ZERO_NAME), office.eero)
    forged = office.entry(ros.AddTeam(new_id(), ZERO_NAME), office.aino)
    forged = ros.RosterEntry(forged.body, SigningKey(os.urandom(32)).sign(ros.SIGNATURE_LABEL, forged.body))
    late = office.entry(ros.AddTeam(new_id(), ZERO_NAME), office.aino, seq=99)
    foreign = office.entry(ros.AddTeam(new_id(), ZERO_NAME), office.aino, org=new_id())
    broken = ros.RosterEntry(b"\xc0", bytes(64))
    assert list(office.eero.sync(roster=[made, forged, late, foreign, broken]).roster_outcomes) == [
        Outcome.NOT_ALLOWED,
        Outcome.NOT_ALLOWED,
        Outcome.GAP,
        Outcome.WRONG_ORGANISATION,
        Outcome.MALFORMED,
    ]
    assert office.eero.sync(roster_since=0, roster=[]).roster == office.entries


def test_a_granted_key_waits_in_its_recipients_inbox_once(office: Office) -> None:
    grant = office.aino.grant(office.team, "social", "device", office.eero.id)
    again = office.aino.grant(office.team, "social", "device", office.eero.id)
    assert list(office.aino.sync(grants=[grant, again]).grant_outcomes) == [Outcome.STORED, Outcome.ALREADY_STORED]
    assert [item.grant for item in office.eero.sync().inbox] == [grant]
    position = office.eero.sync().inbox[0].position
    assert office.eero.sync(inbox_since=position).inbox == []
    assert office.noora.sync().inbox == []


@pytest.mark.parametrize("case", ["recipient", "granter", "unknown", "epoch", "signature", "recovery", "sender"])
def test_a_key_is_granted_only_by_and_to_those_it_is_for(office: Office, case: str) -> None:
    aino, team = office.aino, office.team
    grant = {
        "recipient": lambda: aino.grant(team, "social", "device", office.noora.id),
        "granter": lambda: aino.grant(team, "health", "device", office.noora.id),
        "unknown": lambda: aino.grant(team, "social", "device", new_id()),
        "epoch": lambda: aino.grant(team, "social", "device", office.eero.id, key=_key(office, 2)),
        "signature": lambda: office.eero.grant(team, "social", "device", office.eero.id, by=aino.id),
        "recovery": lambda: aino.grant(team, "social", "recovery", new_id()),
        "sender": lambda: office.eero.grant(team, "social", "device", office.eero.id),
    }[case]()
    assert aino.sync(grants=[grant]).grant_outcomes == bytes([Outcome.NOT_ALLOWED])


def _key(office: Office, epoch: int) -> KeyName:
    return KeyName(office.team, "social", epoch)


def test_the_recovery_key_may_be_granted_every_key(office: Office) -> None:
    grant = office.aino.grant(office.team, "social", "recovery", office.roster.recovery_recipient[1])
    assert office.aino.sync(grants=[grant]).grant_outcomes == bytes([Outcome.STORED])


def test_who_lacks_a_key_asks_for_it_until_someone_grants_it(office: Office) -> None:
    social, health = KeyName(office.team, "social", 1), KeyName(office.team, "health", 1)
    office.eero.sync(wants=[social, health, KeyName(office.team, "social", 2)])
    assert [(want.device, want.key) for want in office.aino.sync().wanted] == [(office.eero.id, social)]
    assert office.eero.sync().wanted == []
    assert office.noora.sync().wanted == []
    office.aino.sync(grants=[office.aino.grant(office.team, "social", "device", office.eero.id)])
    assert office.aino.sync().wanted == []


def wanted_by(laptop: Laptop) -> list[KeyName]:
    return [want.key for want in laptop.sync().wanted]


def test_a_key_that_is_on_its_way_is_not_asked_for_again(office: Office) -> None:
    social = _key(office, 1)
    granted = office.aino.grant(office.team, "social", "device", office.eero.id)
    assert office.eero.sync(wants=[social]).inbox == []
    office.aino.sync(grants=[granted])
    # Eero asks before he has read the answer: the grant comes with this very sync.
    assert [item.grant for item in office.eero.sync(wants=[social]).inbox] == [granted]
    third = office.laptop("social_instructor", ["social", "shared"])
    office.aino.sync(roster=office.entries[-2:])
    third.open_session()
    assert wanted_by(office.aino) == wanted_by(third) == []


@pytest.mark.parametrize("outcome", [Outcome.STORED, Outcome.ALREADY_STORED])
def test_whoever_answers_takes_the_question_down(office: Office, outcome: Outcome) -> None:
    social = _key(office, 1)
    third = office.laptop("social_instructor", ["social", "shared"])
    office.aino.sync(roster=office.entries[-2:])
    third.open_session()
    granted = office.aino.grant(office.team, "social", "device", office.eero.id)
    if outcome == Outcome.ALREADY_STORED:
        office.aino.sync(grants=[granted])
        position = office.eero.sync().inbox[-1].position
        office.eero.sync(wants=[social], inbox_since=position)
    else:
        office.eero.sync(wants=[social])
    assert wanted_by(third) == [social]
    assert office.aino.sync(grants=[granted]).grant_outcomes == bytes([outcome])
    assert wanted_by(third) == wanted_by(office.aino) == []


def test_a_grant_that_did_not_serve_is_answered_by_someone_else_and_each_is_asked_once(office: Office) -> None:
    social = _key(office, 1)
    third = office.laptop("social_instructor", ["social", "shared"])
    office.aino.sync(roster=office.entries[-2:])
    third.open_session()
    position = 0
    asked = []
    for _ in range(5):  # Eero reads every grant, believes none, and asks on
        position = max([position, *(item.position for item in office.eero.sync(inbox_since=position).inbox)])
        office.eero.sync(wants=[social], inbox_since=position)
        for helper in (office.aino, third):
            if wanted_by(helper):
                asked.append(helper.id)
                grant = helper.grant(office.team, "social", "device", office.eero.id)
                assert helper.sync(grants=[grant]).grant_outcomes == bytes([Outcome.STORED])
    assert asked == [office.aino.id, third.id]
    assert len(office.eero.sync().inbox) == 2


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_is_pushed_has_one_outcome_each(office: Office, data: st.DataObject) -> None:
    aino, team = office.aino, office.team
    stream = new_id()
    bodies = [
        office.entry(ros.AddTeam(new_id(), ZERO_NAME), aino, prev=bytes(32)).body,
        office.entries[0].body,
        aino.grant(team, "social", "device", office.eero.id).body,
        aino.stream_key(team, "social", stream).body,
        aino.note(stream, seq=1).header,
        aino.note(stream, seq=2**53, epoch=2**53).header,
    ]
    body = st.binary(max_size=80) | st.sampled_from(bodies) | st.builds(_bent, st.sampled_from(bodies), st.integers(0))
    signature = st.just(bytes(64))
    roster = data.draw(st.lists(st.builds(ros.RosterEntry, body, signature), max_size=6))
    grants = data.draw(st.lists(st.builds(KeyGrant, body, signature), max_size=6))
    item = st.builds(StreamKey, body, signature) | st.builds(Envelope, body, st.binary(max_size=9), signature)
    items = data.draw(st.lists(item, max_size=6))
    reply = aino.sync(roster=roster, grants=grants, items=items)
    for pushed, found in (
        (roster, reply.roster_outcomes),
        (grants, reply.grant_outcomes),
        (items, reply.item_outcomes),
    ):
        assert len(found) == len(pushed)
        assert {Outcome(each) for each in found} <= set(Outcome)


def _bent(body: bytes, where: int) -> bytes:
    """The body with one field of the outermost array put in another's place, which most often is of the wrong type."""
    fields = msgspec.msgpack.decode(body)
    fields[where % len(fields)] = fields[where // 7 % len(fields)]
    return msgspec.msgpack.encode(fields)
