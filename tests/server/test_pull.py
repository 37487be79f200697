"""Cursors, pages, and what a sync with nothing new costs."""

import os

import pytest
from sqlalchemy import delete, update

from lahityo.base.ids import new_id
from lahityo.protocol import roster_acts as ros
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import Envelope, digest
from lahityo.protocol.grants import StreamKey
from lahityo.protocol.messages import Again, FeedCursor, FeedItem, FeedName, OwnHead
from lahityo.protocol.types import NO_ID
from lahityo.server.store.schema import envelopes, feeds, heads
from tests.server.laptops import Laptop, Office, found, stream_of
from tests.support.server import RunningServer


def pushed(office: Office, laptop: Laptop, count: int, size: int = 500) -> list[FeedItem]:
    """A stream key and notes that the laptop has pushed to the social feed."""
    key = laptop.stream_key(office.team, "social")
    items: list[FeedItem] = [key, *(laptop.note(stream_of(key), os.urandom(size)) for _ in range(count))]
    assert set(laptop.sync(items=items).item_outcomes) == {Outcome.STORED}
    return items


def test_pages_resume_where_they_ended_and_hold_everything_once(office: Office) -> None:
    items = pushed(office, office.aino, 40)
    position, more, read = 0, True, []
    while more:
        (page,) = office.eero.sync(feeds=[office.feed("social", position)], page_bytes=5000).feeds
        assert 0 < len(page.items) <= 10
        read += page.items
        position, more = page.position, page.more
    assert read == items
    assert office.eero.sync(feeds=[office.feed("social", position)]).feeds == []


@pytest.mark.parametrize("page_bytes", [40_000, 250_000, 4_000_000])
def test_hundreds_of_keys_and_notes_between_own_ones_come_in_order(office: Office, page_bytes: int) -> None:
    theirs: list[FeedItem] = []
    for _ in range(3):
        keys = [office.aino.stream_key(office.team, "social") for _ in range(150)]
        notes = [office.aino.note(stream_of(key), os.urandom(20)) for key in keys for _ in range(2)]
        assert set(office.aino.sync(items=[*keys, *notes]).item_outcomes) == {Outcome.STORED}
        theirs += [*keys, *notes]
        pushed(office, office.eero, 300, size=20)
    position, more, read = 0, True, []
    while more:
        (page,) = office.eero.sync(feeds=[office.feed("social", position)], page_bytes=page_bytes).feeds
        read += page.items
        position, more = page.position, page.more
    assert read == theirs
    assert position == 3 * (450 + 301)


def test_an_item_larger_than_the_page_still_comes(office: Office) -> None:
    items = pushed(office, office.aino, 2, size=20_000)
    (page,) = office.eero.sync(feeds=[office.feed("social", 1)], page_bytes=1000).feeds
    assert page.items == items[1:2]
    assert page.more


def test_the_budget_of_a_page_is_shared_by_the_feeds(office: Office) -> None:
    pushed(office, office.aino, 10)
    key = office.aino.stream_key(office.team, "shared")
    office.aino.sync(items=[key])
    first, second = office.eero.sync(feeds=[office.feed("social"), office.feed("shared")], page_bytes=3000).feeds
    assert (first.register, first.more) == ("social", True)
    third = office.eero.sync(feeds=[office.feed("shared", second.position)]).feeds
    assert [*second.items, *(third[0].items if third else [])] == [key]


def test_own_items_come_back_only_when_asked_for(office: Office) -> None:
    mine = pushed(office, office.aino, 5)
    theirs = pushed(office, office.eero, 2)
    (page,) = office.aino.sync(feeds=[office.feed("social")]).feeds
    assert page.items == theirs
    assert office.aino.sync(feeds=[office.feed("social", page.position)]).feeds == []
    (page,) = office.eero.sync(feeds=[office.feed("social", 6)]).feeds
    assert (page.items, page.position, page.more) == ([], 9, False)
    reply = office.aino.sync(feeds=[office.feed("social")], include_own=True, ask_heads=True)
    assert reply.feeds[0].items == mine + theirs
    last = mine[-1]
    assert isinstance(last, Envelope)
    key = mine[0]
    assert isinstance(key, StreamKey)
    assert reply.own_heads == [OwnHead(stream_of(key), 5, digest(last.header, last.ciphertext))]


def test_everyone_follows_the_organisations_feed_and_nobody_another_teams(office: Office) -> None:
    key = office.aino.stream_key(NO_ID, "roster")
    note = office.aino.note(stream_of(key))
    assert set(office.aino.sync(items=[key, note]).item_outcomes) == {Outcome.STORED}
    for laptop in (office.eero, office.noora, office.ylva):
        (page,) = laptop.sync(feeds=[FeedCursor(NO_ID, "roster", 0), FeedCursor(office.team, "roster", 0)]).feeds
        assert (page.team, page.register, page.items) == (NO_ID, "roster", [key, note])
    own = office.ylva.stream_key(NO_ID, "roster")
    assert office.ylva.sync(items=[own]).item_outcomes == bytes([Outcome.STORED])
    elsewhere = [office.ylva.stream_key(office.team, register) for register in ("roster", "team", "shared")]
    assert set(office.ylva.sync(items=elsewhere).item_outcomes) == {Outcome.NOT_ALLOWED}


def test_a_laptop_sees_by_the_cursors_that_the_server_lost_a_tail(server: RunningServer, office: Office) -> None:
    items = pushed(office, office.aino, 3)
    with server.store.writing() as connection:  # what an honest restore of a backup does
        connection.execute(delete(envelopes).where(envelopes.c.org == office.org, envelopes.c.seq == 3))
        connection.execute(update(feeds).where(feeds.c.org == office.org).values(head=3))
    reply = office.eero.sync(feeds=[office.feed("social", 4)])
    assert (reply.moved, reply.feeds) == ([FeedName(office.team, "social")], [])
    assert len(items) == 4


def test_a_laptop_sees_by_its_check_that_something_else_is_at_its_cursor(server: RunningServer, office: Office) -> None:
    """The server was restored, and others have pushed since: its positions are as high as they were."""
    items = pushed(office, office.aino, 3)
    (page,) = office.eero.sync(feeds=[office.feed("social")], page_bytes=1200).feeds
    assert page.more
    (last,) = office.eero.sync(feeds=[office.feed("social")]).feeds
    told = [FeedCursor(office.team, "social", one.position, one.check) for one in (page, last)]
    for cursor in told:
        assert office.eero.sync(feeds=[cursor]).moved == []
    with server.store.writing() as connection:
        connection.execute(delete(envelopes).where(envelopes.c.org == office.org))
        connection.execute(delete(heads).where(heads.c.org == office.org))
        connection.execute(update(feeds).where(feeds.c.org == office.org).values(head=1))
    pushed(office, office.eero, 4)
    for cursor in told:
        reply = office.eero.sync(feeds=[cursor], items=[office.eero.stream_key(office.team, "social")])
        assert (reply.moved, reply.feeds) == ([FeedName(office.team, "social")], [])
        assert reply.item_outcomes == bytes([Outcome.MOVED])
    assert len(items) == 4


def test_a_stream_comes_again_from_its_beginning_in_pages(office: Office) -> None:
    items = pushed(office, office.aino, 5)
    pushed(office, office.aino, 2)
    key = items[0]
    assert isinstance(key, StreamKey)
    position, read, more = 0, [], True
    while more:
        (page,) = office.eero.sync(again=[Again(stream_of(key), position)], page_bytes=1200).again
        read += page.items
        position, more = page.position, page.more
    assert read == items
    assert office.noora.sync(again=[Again(stream_of(key), 0)]).again == []


def test_a_laptop_sees_that_the_server_lost_roster_entries(office: Office) -> None:
    assert office.aino.sync(roster_since=office.roster.seq + 5).roster == office.entries[-1:]


def test_a_laptop_with_another_entry_in_the_rosters_place_is_shown_this_one_and_nothing_is_taken_or_given(
    office: Office,
) -> None:
    """The server was put back, and the lost entry's place was given to another before it came back."""
    key = office.aino.stream_key(office.team, "social")
    asked = {"feeds": [office.feed("social")], "items": [key]}
    since, other = office.roster.seq, os.urandom(32)
    reply = office.aino.sync(roster_since=since, roster_head=other, **asked)
    assert reply.roster == office.entries[-1:]
    assert set(reply.item_outcomes) == {Outcome.MOVED}
    assert office.eero.sync(roster_since=since, roster_head=other, feeds=[office.feed("social")]).feeds == []
    # Of the roster it is given whatever follows, too.
    assert office.aino.sync(roster_since=since - 2, roster_head=other).roster == office.entries[-3:]
    reply = office.aino.sync(roster_since=since, roster_head=office.roster.head, **asked)
    assert (reply.roster, set(reply.item_outcomes)) == ([], {Outcome.STORED})


def test_a_long_roster_comes_in_pages(office: Office) -> None:
    acts = [ros.AddTeam(new_id(), os.urandom(1000)) for _ in range(620)]
    for start in range(0, len(acts), 62):
        new = [office.add(act, office.aino) for act in acts[start : start + 62]]
        assert set(office.aino.sync(roster=new).roster_outcomes) == {Outcome.STORED}
    since, more, read = 0, True, []
    while more:
        reply = office.eero.sync(roster_since=since)
        read += reply.roster
        since, more = len(read), reply.roster_more
    assert read == office.entries


def test_a_sync_with_nothing_new_costs_one_small_exchange(office: Office) -> None:
    for register in ("social", "shared"):
        key = office.aino.stream_key(office.team, register)
        office.aino.sync(items=[key])
    cursors = [office.feed("social", 1), office.feed("shared", 1), FeedCursor(office.team, "team", 0)]
    reply = office.eero.sync(roster_since=office.roster.seq, feeds=cursors)
    assert reply == type(reply)()
    assert office.eero.line.bytes_out < 2048
    assert office.eero.line.bytes_in < 2048
    assert office.eero.line.bytes_out + office.eero.line.bytes_in < 2048


def test_organisations_do_not_see_each_other(server: RunningServer, office: Office) -> None:
    pushed(office, office.aino, 2)
    with found(server.url, server.new_token()) as other:
        cursor = FeedCursor(office.team, "social", 0)
        reply = other.aino.sync(roster_since=0, feeds=[cursor])
        assert reply.feeds == []
        assert reply.roster == other.entries
