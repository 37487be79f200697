"""Threat 44: a colleague opens a restricted client without need, without saying why, unseen, or for good."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lahityo.app import circles
from lahityo.base.clock import to_millis
from lahityo.base.errors import BadInput, NoConnection, Refused
from lahityo.domain.access import Mark, Part
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.protocol.codes import Outcome
from lahityo.protocol.messages import FeedCursor, SyncRequest, SyncResponse
from lahityo.protocol.roster_acts import BreakGlass
from lahityo.services.circles import Restriction
from lahityo.services.desk import FormRejected
from lahityo.services.record_writes import New
from lahityo.sync.login import DeviceSession
from lahityo.vault import roster_log
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer

POSTGRESQL_ONCE = True

NAME, WORDS = "Rauni Sofia Rajattu", "Turvatalossa toistaiseksi"
REASON = "Soitti hätäkeskuksesta, ei vastaa puhelimeen"
HOUR = 3_600_000
Team = tuple[Laptop, Laptop, Laptop]


class Later:
    """A clock that a test puts forward."""

    def __init__(self) -> None:
        self.by = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.by


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def team(tmp_path: Path, server: RunningServer, later: Later) -> Iterator[Team]:
    """A team lead, an instructor who has a restricted client, and a colleague; on both databases, by one clock."""
    with ExitStack() as stack:
        organisation = Organisation(tmp_path, server, stack)
        found = (
            organisation.found(Role.TEAM_LEAD, later),
            organisation.join(Role.SOCIAL_INSTRUCTOR, "Ilona Ohjaaja", later),
            organisation.join(Role.SOCIAL_INSTRUCTOR, "Otso Ohjaaja", later),
        )
        both_sync(*found)
        yield found


def restricted(laptop: Laptop, *, glass: bool = True, **fields: str) -> bytes:
    restriction = Restriction(frozenset(), glass, "Turvakielto, tuttu tiimistä")
    client = laptop.casework.clients.add(ClientFields(name=NAME, **fields), "", restriction)  # type: ignore[arg-type]
    laptop.sign_visit(client, WORDS)
    return client


def opened(laptop: Laptop, who: str = NAME, reason: str = REASON) -> bytes:
    return circles.open_in_emergency(laptop.vault, laptop.casework, who, reason)


def nothing_shows(laptop: Laptop) -> bool:
    return not laptop.casework.clients.rows() and not laptop.situations() and not laptop.vault.roster.openings


def openings(laptop: Laptop) -> list[tuple[Part, str]]:
    return [(line.part, line.why) for line in laptop.casework.access.lines() if line.part is Part.EMERGENCY]


def break_by_hand(laptop: Laptop, *, at: int, until: int) -> int:
    """An altered app's act, which says nothing in the log; its outcome."""
    (circle,) = laptop.vault.roster.circles
    mine = laptop.vault.identity
    act = BreakGlass(circle, mine.member, until)
    entry = roster_log.sign_entry(laptop.vault.roster, mine.org, act, at, "device", mine.device, mine.signing_key())
    session = DeviceSession(laptop.vault, laptop.server(), laptop.now)
    answer = session.post("/v1/sync", SyncRequest(laptop.vault.roster.seq, 2**53, roster=[entry]), SyncResponse)
    return answer.roster_outcomes[0]


def pages(laptop: Laptop) -> int:
    """How much of the circle the server gives to a laptop's altered app."""
    (circle,) = laptop.vault.roster.circles
    session = DeviceSession(laptop.vault, laptop.server(), laptop.now)
    feeds = [FeedCursor(circle, register, 0) for register in ("shared", "social")]
    return len(session.post("/v1/sync", SyncRequest(laptop.vault.roster.seq, 2**53, feeds), SyncResponse).feeds)


def test_in_an_emergency_a_colleague_reads_for_a_day_and_the_lead_and_the_named_see_who_and_why(
    team: Team, later: Later
) -> None:
    lead, worker, colleague = team
    client = restricted(worker)
    both_sync(*team)
    assert nothing_shows(colleague)
    assert opened(colleague, "  rajattu RAUNI sofia ") == client
    assert colleague.situations() == [WORDS]
    with pytest.raises(Refused):
        colleague.sign_visit(client, "Kirjaus hätätilanteessa")
    both_sync(colleague, lead, worker)
    assert openings(lead) == [(Part.EMERGENCY, REASON)] * 2
    (line,) = [one for one in lead.casework.access.team_lines() if one.part is Part.EMERGENCY]
    assert line.client == client
    assert all(Mark.EMERGENCY in line.marks for line in lead.casework.access.lines() if line.part is Part.EMERGENCY)
    for laptop in (lead, worker):
        (told,) = laptop.casework.circles.emergencies()
        assert told.name == "Otso Ohjaaja"
        assert 23 * HOUR < told.until - told.at <= 24 * HOUR  # signed a moment after the day was counted
        laptop.casework.circles.seen([told])
        assert laptop.casework.circles.emergencies() == []
    assert lead.casework.clients.rows() == []

    later.by = timedelta(hours=25)
    colleague.line.cut = (1, "before")  # it needs no network for that
    with pytest.raises(NoConnection):
        colleague.sync()
    colleague.line.cut = None
    assert colleague.casework.clients.rows() == []
    assert colleague.situations() == []
    assert colleague.search("Rauni") == []
    assert colleague.vault.check().findings == ()
    (circle,) = worker.vault.roster.circles
    assert colleague.sql("SELECT 1 FROM team_key WHERE team = ?", circle) == []
    both_sync(worker, colleague)
    worker.sign_visit(client, "Hätätilanteen jälkeen")
    both_sync(*team, worker)
    assert len(worker.vault.roster.epochs[circle, "social"]) == 2
    assert colleague.situations() == []
    assert [laptop.problems() for laptop in team] == [[], [], []]


def test_nobody_is_found_by_half_a_name_and_nothing_is_opened_without_a_reason(team: Team) -> None:
    lead, worker, colleague = team
    restricted(worker)
    both_sync(*team)
    for who in ("Rauni", "Rajattu", "Rauni Sofia", "R", "%", NAME + "x"):
        with pytest.raises(BadInput):
            opened(colleague, who)
    for reason in ("", "hätä", "         "):
        with pytest.raises(FormRejected):
            opened(colleague, NAME, reason)
    assert nothing_shows(colleague)
    both_sync(*team)
    assert openings(lead) == []


def test_a_client_whom_nobody_else_may_open_is_not_found_and_not_given(team: Team) -> None:
    _, worker, colleague = team
    restricted(worker, glass=False)
    both_sync(*team)
    with pytest.raises(BadInput):
        opened(colleague)
    now = to_millis(colleague.now())
    assert break_by_hand(colleague, at=now, until=now + HOUR) == Outcome.NOT_ALLOWED
    assert pages(colleague) == 0
    assert nothing_shows(colleague)


def test_why_stands_in_the_log_before_the_server_is_asked(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    lead, worker, colleague = team
    restricted(worker)
    both_sync(*team)

    def no_network(*_: object) -> None:
        raise NoConnection("cut")

    with monkeypatch.context() as patched:
        patched.setattr("lahityo.app.runtime.administer", no_network)
        with pytest.raises(NoConnection):
            opened(colleague)
    assert nothing_shows(colleague)
    both_sync(*team)
    assert openings(lead) == [(Part.EMERGENCY, REASON)]


def test_an_altered_app_is_given_nothing_unseen_nor_for_longer_than_a_day(team: Team) -> None:
    lead, worker, colleague = team
    restricted(worker)
    both_sync(*team)
    now = to_millis(colleague.now())
    assert pages(colleague) == 0
    assert break_by_hand(colleague, at=now, until=now + 25 * HOUR) == Outcome.NOT_ALLOWED
    assert break_by_hand(colleague, at=now + 48 * HOUR, until=now + 60 * HOUR) == Outcome.NOT_ALLOWED
    assert pages(colleague) == 0
    assert break_by_hand(colleague, at=now - 3 * HOUR, until=now - HOUR) == Outcome.STORED
    assert pages(colleague) == 0  # that one is over
    colleague.sync()
    assert break_by_hand(colleague, at=now, until=now + HOUR) == Outcome.STORED
    assert pages(colleague) == 2
    both_sync(lead, worker)
    for laptop in (lead, worker):
        assert {one.name for one in laptop.casework.circles.emergencies()} == {"Otso Ohjaaja"}


def test_the_marks_that_find_him_follow_his_name_and_tell_it_to_nobody(team: Team) -> None:
    _, worker, colleague = team
    client = restricted(worker)
    worker.casework.clients.change(worker.casework.clients.get(client), ClientFields(name="Uusi Nimi"), "")
    both_sync(*team)
    with pytest.raises(BadInput):
        opened(colleague)
    dumped = repr(colleague.tables())
    assert "Uusi" not in dumped
    assert "Rajattu" not in dumped
    assert opened(colleague, "Uusi Nimi") == client


def test_what_was_begun_in_an_emergency_opening_is_told_of_and_kept_to_be_copied_out_and_the_record_leaves(
    team: Team, later: Later
) -> None:
    _, named, other = team
    restricted(named)
    both_sync(*team)
    client = opened(other)
    other.sync()
    draft = other.draft(client, "Aloitettu kirjaus")
    other.casework.drafts.save(draft)
    assert other.casework.departures.now() is None
    later.by += timedelta(hours=25)
    other.sync()
    assert other.casework.clients.rows() == []
    assert other.situations() == []
    told = other.casework.departures.now()
    assert told is not None
    assert (told.unfinished, told.of_emergency, told.in_time) == (1, True, False)
    ((kept,), _) = other.casework.departures.unfinished()
    assert kept.fields.situation == "Aloitettu kirjaus"
    later.by += timedelta(days=31)
    other.sync()
    assert other.casework.drafts.rows() == []
    assert other.casework.departures.now() is None


def test_what_a_non_disclosure_hides_is_shown_in_an_emergency_for_a_reason_that_the_lead_reads(team: Team) -> None:
    """Where to send help is often what is asked for. The record itself stays as it is."""
    lead, worker, colleague = team
    client = restricted(worker)
    worker.casework.records.write(New("protection", client, {"on": True, "until": "2099-01-01"}))
    both_sync(*team)
    opened(colleague)
    with pytest.raises(BadInput):
        colleague.casework.safety.reveal(client, "contact", " ")
    colleague.casework.safety.reveal(client, "contact", REASON)
    colleague.casework.access.note(colleague.casework.access.opening(client, Part.REVEAL, why=REASON))
    both_sync(*team)
    assert worker.casework.records.rows("reveal", client=client) == []
    shown = [line for line in lead.casework.access.lines() if line.part is Part.REVEAL]
    assert [(line.member, line.why) for line in shown] == [(colleague.vault.identity.member, REASON)]
