"""A stream goes from one team's feed to another's: who may move it, who is given it afterwards, who may still write."""

import os
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from lahityo.base.clock import system_clock, to_millis
from lahityo.crypto.signing import verify
from lahityo.protocol.chunks import ChunkContent, ChunkStored, GetChunk, HaveChunks, HeldChunks, PutChunk
from lahityo.protocol.codes import ErrorCode, Outcome
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import MoveBody, MoveStream, StreamKey, move_digest
from lahityo.protocol.limits import LATE_DAYS
from lahityo.protocol.messages import Again, FeedCursor, FeedItem
from lahityo.protocol.roster import RosterRejected
from lahityo.protocol.roster_acts import AddEpoch, AddTeam, NamedMove, NoteMoves, Resume, RevokeDevice
from tests.server.laptops import PUBLIC, ZERO_NAME, Answered, Laptop, Office, found, stream_of
from tests.support.server import UNLIMITED, running_server

STORED = bytes([Outcome.STORED])
NOT_ALLOWED = bytes([Outcome.NOT_ALLOWED])
LATER = 2**24
"""The first epoch of a stream's second team, less one."""


@dataclass
class Two:
    """An office with a second team, `west`, of which Siiri (social) is; a stream of Aino's with three notes."""

    office: Office
    west: bytes
    siiri: Laptop
    key: StreamKey
    notes: list[FeedItem]

    @property
    def stream(self) -> bytes:
        return stream_of(self.key)

    @property
    def teams(self) -> tuple[bytes, bytes]:
        return self.office.team, self.west

    def here(self, position: int = 0, check: bytes = b"") -> FeedCursor:
        return FeedCursor(self.office.team, "social", position, check)

    def there(self, position: int = 0, check: bytes = b"") -> FeedCursor:
        return FeedCursor(self.west, "social", position, check)

    def move(self, **bent: Any) -> bytes:
        aino = self.office.aino
        return aino.sync(items=[aino.move(self.stream, "social", self.teams, **bent)]).item_outcomes


@pytest.fixture
def teams(office: Office) -> Two:
    return _with_west(office)


def _with_west(office: Office) -> Two:
    begun = len(office.entries)
    west = os.urandom(16)
    office.add(AddTeam(west, ZERO_NAME))
    siiri = office.laptop("social_instructor", ["social", "shared"], team=west)
    for register in ("social", "shared"):
        office.add(AddEpoch(west, register, 1, os.urandom(32), PUBLIC))
    office.aino.sync(roster=office.entries[begun:])
    siiri.open_session()
    key = office.aino.stream_key(office.team, "social")
    notes: list[FeedItem] = [office.aino.note(stream_of(key)) for _ in range(3)]
    assert office.aino.sync(items=[key, *notes]).item_outcomes == STORED * 4
    return Two(office, west, siiri, key, notes)


def test_all_of_a_moved_stream_is_given_to_the_new_team_and_none_of_it_to_the_old_one(teams: Two) -> None:
    other = teams.office.aino.stream_key(teams.office.team, "social")
    assert teams.office.aino.sync(items=[other]).item_outcomes == STORED
    move = teams.office.aino.move(teams.stream, "social", teams.teams)
    assert teams.office.aino.sync(items=[move]).item_outcomes == STORED
    assert teams.office.aino.sync(items=[move]).item_outcomes == bytes([Outcome.ALREADY_STORED])
    (page,) = teams.siiri.sync(feeds=[teams.there()]).feeds
    assert page.items == [move, teams.key, *teams.notes]
    assert (page.position, page.more) == (5, False)
    (page,) = teams.office.eero.sync(feeds=[teams.here()]).feeds
    assert page.items == [other, move]
    (own,) = teams.office.aino.sync(feeds=[teams.here()]).feeds
    assert own.items == [move]
    assert teams.office.eero.sync(again=[Again(teams.stream, 0)]).again == []
    (again,) = teams.siiri.sync(again=[Again(teams.stream, 0)]).again
    assert again.items == page_items(teams, move)
    assert teams.office.noora.sync(feeds=[teams.there(), teams.here()]).feeds == []


def page_items(teams: Two, move: MoveStream) -> list[FeedItem]:
    return [move, teams.key, *teams.notes]


def test_a_cursor_at_what_has_left_goes_on_and_is_no_sign_of_a_restored_server(teams: Two) -> None:
    (page,) = teams.office.eero.sync(feeds=[teams.here()], page_bytes=1200).feeds
    assert page.more
    assert isinstance(page.items[-1], Envelope)
    assert teams.move() == STORED
    answer = teams.office.eero.sync(feeds=[teams.here(page.position, page.check)])
    assert answer.moved == []
    (rest,) = answer.feeds
    assert [type(item) for item in rest.items] == [MoveStream]
    forged = teams.office.eero.sync(feeds=[teams.here(page.position, bytes(8))])
    assert forged.feeds == []
    assert len(forged.moved) == 1


def test_only_who_is_entitled_moves_a_stream_with_the_newest_keys_and_once(teams: Two) -> None:
    office, stream = teams.office, teams.stream

    def refused(laptop: Laptop, *where: bytes, **bent: object) -> Outcome:
        between = (where[0], where[1]) if where else teams.teams
        (outcome,) = laptop.sync(items=[laptop.move(stream, "social", between, **bent)]).item_outcomes  # type: ignore[arg-type]
        return Outcome(outcome)

    assert refused(teams.siiri) is Outcome.NOT_ALLOWED
    assert refused(office.noora) is Outcome.NOT_ALLOWED
    assert refused(office.aino, number=2) is Outcome.GAP
    assert refused(office.aino, office.team, os.urandom(16)) is Outcome.NOT_ALLOWED
    assert refused(office.aino, teams.west, office.team) is Outcome.NOT_ALLOWED
    assert refused(office.aino, office.team, office.team) is Outcome.NOT_ALLOWED
    assert refused(office.aino, base=2) is Outcome.ROSTER_MOVED
    assert refused(office.aino, to_epoch=2) is Outcome.ROSTER_MOVED
    office.aino.sync(roster=[office.add(AddEpoch(office.team, "social", 2, bytes(32), PUBLIC), office.aino)])
    assert refused(office.aino, base=1) is Outcome.ROSTER_MOVED
    assert refused(office.aino, base=2) is Outcome.STORED
    assert refused(office.eero, base=2) is Outcome.FORK
    unknown = office.aino.move(os.urandom(16), "social", teams.teams, base=2)
    assert office.aino.sync(items=[unknown]).item_outcomes == bytes([Outcome.UNKNOWN_STREAM])
    access = office.aino.stream_key(office.team, "access")
    assert office.aino.sync(items=[access]).item_outcomes == NOT_ALLOWED


def test_a_late_note_of_the_old_team_arrives_at_the_new_one_with_its_old_key_alone(teams: Two) -> None:
    office = teams.office
    assert teams.move() == STORED
    late = office.eero.note(teams.stream)
    assert office.eero.sync(items=[late]).item_outcomes == STORED
    newer = office.eero.note(teams.stream, epoch=LATER + 1)
    assert office.eero.sync(items=[newer]).item_outcomes == NOT_ALLOWED
    office.aino.sync(roster=[office.add(AddEpoch(office.team, "social", 2, bytes(32), PUBLIC), office.aino)])
    after = office.eero.note(teams.stream, epoch=2)
    assert office.eero.sync(items=[after]).item_outcomes == NOT_ALLOWED
    assert office.noora.sync(items=[office.noora.note(teams.stream)]).item_outcomes == NOT_ALLOWED
    theirs = teams.siiri.note(teams.stream, epoch=LATER + 1)
    with_old_key = teams.siiri.note(teams.stream, epoch=1)
    assert teams.siiri.sync(items=[with_old_key]).item_outcomes == NOT_ALLOWED
    assert teams.siiri.sync(items=[theirs]).item_outcomes == STORED
    (page,) = teams.siiri.sync(feeds=[teams.there()], include_own=True).feeds
    assert page.items[-2:] == [late, theirs]
    assert page.position == 7


def test_after_a_month_nothing_of_the_old_team_is_taken_any_more(database_url: str) -> None:
    passed = [timedelta()]
    settings = replace(UNLIMITED, clock=lambda: system_clock() + passed[0])
    with running_server(database_url, settings) as server, found(server.url, server.new_token()) as office:
        two = _with_west(office)
        assert two.move() == STORED
        passed[0] = timedelta(days=LATE_DAYS + 1)
        for laptop in (office.eero, two.siiri):
            laptop.open_session()
        assert office.eero.sync(items=[office.eero.note(two.stream)]).item_outcomes == NOT_ALLOWED
        assert two.siiri.sync(items=[two.siiri.note(two.stream, epoch=LATER + 1)]).item_outcomes == STORED


def test_a_stream_that_comes_back_stands_in_the_feed_anew_with_both_its_moves(teams: Two) -> None:
    assert teams.move() == STORED
    back = teams.siiri.move(teams.stream, "social", (teams.west, teams.office.team), 2)
    theirs = teams.siiri.note(teams.stream, epoch=LATER + 1)
    assert teams.siiri.sync(items=[theirs, back]).item_outcomes == STORED * 2
    (page,) = teams.office.eero.sync(feeds=[teams.here()]).feeds
    first, *rest = page.items
    assert rest == [first, back, teams.key, *teams.notes, theirs]
    (gone,) = teams.siiri.sync(feeds=[teams.there()], include_own=True).feeds
    assert gone.items == [back]
    again = teams.office.eero.note(teams.stream, epoch=2 * LATER + 1)
    assert teams.office.eero.sync(items=[again]).item_outcomes == STORED


def test_a_restored_server_is_given_a_moved_stream_by_any_laptop_of_its_new_team(teams: Two, office: Office) -> None:
    key = office.aino.stream_key(office.team, "social")
    note = office.aino.note(stream_of(key))
    move = office.aino.move(stream_of(key), "social", teams.teams)
    theirs = teams.siiri.note(stream_of(key), epoch=LATER + 1)
    assert teams.siiri.sync(items=[move, key, note, theirs]).item_outcomes == STORED * 4
    (page,) = teams.siiri.sync(feeds=[teams.there()], include_own=True).feeds
    assert page.items == [move, key, note, theirs]
    forged = MoveStream(move.body, teams.siiri.signing.sign(b"lahityo/move/1", move.body))
    assert teams.siiri.sync(items=[forged]).item_outcomes == NOT_ALLOWED


def _named(*made: MoveStream) -> list[NamedMove]:
    bodies = [msgspec.msgpack.decode(one.body, type=MoveBody) for one in made]
    return [NamedMove(body.stream, body.number, move_digest(one.body)) for body, one in zip(bodies, made, strict=True)]


def test_a_removal_is_taken_when_it_names_every_move_that_the_server_has_of_the_device(teams: Two) -> None:
    office = teams.office
    move = office.eero.move(teams.stream, "social", teams.teams)
    assert office.eero.sync(items=[move]).item_outcomes == STORED
    (made,) = _named(move)
    assert office.ylva.sync(heads_of=office.eero.id).made_moves == [made]
    assert office.noora.sync(heads_of=office.eero.id).made_moves == []
    assert office.ylva.sync(heads_of=office.aino.id).made_moves == []
    other = NamedMove(made.stream, made.number, bytes(32))
    for named in ([], [other]):
        note = office.entry(NoteMoves(office.eero.id, named), office.ylva)
        longer = office.roster.copied()
        longer.apply(note, verify)
        gone = replace(office, roster=longer).entry(RevokeDevice(office.eero.id, []), office.ylva)
        assert office.ylva.sync(roster=[gone]).roster_outcomes == bytes([Outcome.GAP])
        assert office.ylva.sync(roster=[note, gone]).roster_outcomes == bytes([Outcome.STORED, Outcome.ROSTER_MOVED])
        office.roster.apply(note, verify)
    acts = (NoteMoves(office.eero.id, [made]), RevokeDevice(office.eero.id, []))
    assert office.ylva.sync(roster=[office.add(act, office.ylva) for act in acts]).roster_outcomes == STORED * 2


def test_what_a_removed_device_moves_is_taken_from_others_alone_and_when_it_was_named(teams: Two) -> None:
    office = teams.office
    keys = [office.aino.stream_key(office.team, "social") for _ in range(3)]
    assert office.aino.sync(items=keys).item_outcomes == STORED * 3
    before, late, lost = (office.eero.move(stream_of(key), "social", teams.teams) for key in keys)
    acts = (NoteMoves(office.eero.id, _named(before)), RevokeDevice(office.eero.id, []))
    at = to_millis(system_clock())
    office.aino.sync(roster=[office.add(act, office.aino, at=at) for act in acts])
    office.eero.open_session()
    assert office.eero.sync(items=[before, late]).item_outcomes == NOT_ALLOWED * 2
    assert teams.siiri.sync(items=[late, before]).item_outcomes == NOT_ALLOWED + STORED
    # What a restored server had lost when its maker was removed is brought back when an administrator names it since.
    with pytest.raises(RosterRejected):
        office.add(NoteMoves(office.eero.id, _named(lost)), office.aino)
    assert teams.siiri.sync(items=[lost]).item_outcomes == NOT_ALLOWED
    since = [office.add(act, office.aino) for act in (Resume(1), NoteMoves(office.eero.id, _named(lost)))]
    assert office.aino.sync(roster=since).roster_outcomes == STORED * 2
    assert teams.siiri.sync(items=[late, lost]).item_outcomes == NOT_ALLOWED + STORED


def test_a_move_that_comes_back_takes_nothing_from_a_team_that_went_on_with_a_new_key(teams: Two) -> None:
    office = teams.office
    key = office.aino.stream_key(office.team, "social")
    lost = office.aino.move(stream_of(key), "social", teams.teams)
    assert office.aino.sync(items=[key, office.aino.note(stream_of(key))]).item_outcomes == STORED * 2
    epoch = AddEpoch(office.team, "social", 2, bytes(32), PUBLIC)
    assert office.aino.sync(roster=[office.add(epoch, office.aino)]).roster_outcomes == STORED
    later = office.aino.note(stream_of(key), epoch=2)
    assert office.aino.sync(items=[later]).item_outcomes == STORED
    assert teams.siiri.sync(items=[lost]).item_outcomes == NOT_ALLOWED


def test_a_removed_worker_and_a_colleague_take_no_record_away_though_the_server_was_restored_once(teams: Two) -> None:
    office, at = teams.office, to_millis(system_clock())
    acts = (RevokeDevice(office.eero.id, []), AddEpoch(office.team, "social", 2, bytes(32), PUBLIC), Resume(1))
    entries = [office.add(act, office.aino, at=at) for act in acts]
    assert office.aino.sync(roster=entries).roster_outcomes == STORED * 3
    forged = office.eero.move(teams.stream, "social", teams.teams)
    assert office.noora.sync(items=[forged]).item_outcomes == NOT_ALLOWED
    note = office.aino.note(teams.stream, epoch=2)
    own = office.aino.move(teams.stream, "social", teams.teams, base=2)
    assert office.aino.sync(items=[note, own]).item_outcomes == STORED * 2


def test_photos_of_a_moved_stream_are_given_to_its_new_team_and_to_no_third(teams: Two) -> None:
    office, content = teams.office, os.urandom(2000)
    put = PutChunk(office.team, "social", content)
    chunk = office.aino.line.post("/v1/chunks/put", put, ChunkStored).chunk
    get = GetChunk(teams.west, "social", chunk)
    with pytest.raises(Answered) as missing:
        teams.siiri.line.post("/v1/chunks/get", get, ChunkContent)
    assert missing.value.code is ErrorCode.NOT_FOUND
    assert teams.move() == STORED
    have = HaveChunks(teams.west, "social", [chunk, bytes(32)])
    assert teams.siiri.line.post("/v1/chunks/have", have, HeldChunks).held == bytes([1, 0])
    assert teams.siiri.line.post("/v1/chunks/get", get, ChunkContent).content == content
    with pytest.raises(Answered) as refused:
        office.noora.line.post("/v1/chunks/get", GetChunk(teams.west, "social", chunk), ChunkContent)
    assert refused.value.code is ErrorCode.NOT_ALLOWED
