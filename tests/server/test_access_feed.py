"""The feed of the access log: every member of the team writes it, and whoever is entitled alone reads it."""

import os

import pytest

from lahityo.protocol import roster_acts as ros
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.messages import FeedItem
from tests.server.laptops import Laptop, Office, stream_of


@pytest.fixture
def lead(office: Office) -> Laptop:
    """A team lead's laptop, with the first epoch of the access log."""
    begun = len(office.entries)
    laptop = office.laptop("team_lead", ["social", "shared", "access"])
    office.add(ros.AddEpoch(office.team, "access", 1, os.urandom(32), laptop.sealing.public), laptop)
    office.aino.sync(roster=office.entries[begun:])
    laptop.open_session()
    return laptop


def _written(office: Office, laptop: Laptop) -> list[FeedItem]:
    key = laptop.stream_key(office.team, "access")
    return [key, laptop.note(stream_of(key)), laptop.note(stream_of(key))]


def test_every_member_writes_and_the_lead_alone_is_given_anything(office: Office, lead: Laptop) -> None:
    everything: list[FeedItem] = []
    for laptop in (office.eero, office.noora, office.ylva):
        items = _written(office, laptop)
        everything += items
        assert laptop.sync(items=items).item_outcomes == bytes([Outcome.STORED] * 3)
        assert laptop.sync(items=items).item_outcomes == bytes([Outcome.ALREADY_STORED] * 3)
    cursor = office.feed("access")
    for laptop in (office.eero, office.noora, office.ylva):
        assert laptop.sync(feeds=[cursor]).feeds == []
    (page,) = lead.sync(feeds=[cursor]).feeds
    assert sorted(map(repr, page.items)) == sorted(map(repr, everything))


def test_a_restored_laptop_gets_its_own_entries_back_and_none_of_another(office: Office, lead: Laptop) -> None:
    own, others = _written(office, office.eero), _written(office, office.noora)
    office.eero.sync(items=own)
    office.noora.sync(items=others)
    lead.sync(items=_written(office, lead))
    (page,) = office.eero.sync(feeds=[office.feed("access")], include_own=True, page_bytes=1).feeds
    assert page.more
    (rest,) = office.eero.sync(feeds=[office.feed("access", page.position)], include_own=True).feeds
    assert [*page.items, *rest.items] == own
    assert not rest.more


def test_someone_of_another_team_and_a_revoked_device_write_nothing(office: Office, lead: Laptop) -> None:
    begun = len(office.entries)
    elsewhere = os.urandom(16)
    office.add(ros.AddTeam(elsewhere, b""))
    stranger = office.laptop("nurse", ["health"], team=elsewhere)
    office.aino.sync(roster=office.entries[begun:])
    stranger.open_session()
    refused = stranger.sync(items=_written(office, stranger)).item_outcomes
    assert refused[0] == Outcome.NOT_ALLOWED
    assert all(one != Outcome.STORED for one in refused)
    key = office.eero.stream_key(office.team, "access")
    assert office.eero.sync(items=[key]).item_outcomes == bytes([Outcome.STORED])
    intruder = office.noora.note(stream_of(key), device=office.eero.id)
    assert isinstance(intruder, Envelope)
    assert office.noora.sync(items=[intruder]).item_outcomes == bytes([Outcome.NOT_ALLOWED])
    (page,) = lead.sync(feeds=[office.feed("access")]).feeds
    assert page.items == [key]


def test_an_epoch_names_what_to_seal_to_and_that_of_the_roster_alone_does_not(office: Office, lead: Laptop) -> None:
    public = lead.sealing.public
    for register, bad in (("access", b""), ("access", public[:-1]), ("social", public[:-1])):
        number = len(office.roster.epochs[office.team, register]) + 1
        entry = office.entry(ros.AddEpoch(office.team, register, number, os.urandom(32), bad), lead)
        assert office.aino.sync(roster=[entry]).roster_outcomes == bytes([Outcome.NOT_ALLOWED])
    by_worker = office.entry(ros.AddEpoch(office.team, "access", 2, os.urandom(32), public), office.eero)
    assert office.eero.sync(roster=[by_worker]).roster_outcomes == bytes([Outcome.NOT_ALLOWED])
