"""A removed laptop hands over what it wrote before: for thirty days, and no more than five thousand envelopes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from lahityo.base.clock import to_millis
from lahityo.protocol import roster_acts as ros
from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.limits import LATE_DAYS, MAX_LATE_ITEMS
from tests.server.laptops import Laptop, Office, found, stream_of
from tests.support.server import UNLIMITED, running_server

AT_ONCE = 1500
REVOKED_AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


@dataclass
class MovedClock:
    """A clock that stands where a test puts it."""

    now: datetime = REVOKED_AT

    def __call__(self) -> datetime:
        return self.now


Parting = tuple[Office, Laptop, bytes, MovedClock]


@pytest.fixture
def parting(database_url: str) -> Iterator[Parting]:
    """Eero's laptop wrote one note and was removed then; the stream it writes to, and the server's clock."""
    with _parting(database_url) as made:
        yield made


@contextmanager
def _parting(database_url: str) -> Iterator[Parting]:
    clock = MovedClock()
    with (
        running_server(database_url, replace(UNLIMITED, clock=clock)) as server,
        found(server.url, server.store.new_setup_token(to_millis(clock()))) as office,
    ):
        eero = office.eero
        key = eero.stream_key(office.team, "social")
        stream = stream_of(key)
        eero.sync(items=[key, eero.note(stream)])
        seq, digest = eero.places[stream]
        act = ros.RevokeDevice(eero.id, [ros.FinalPlace(stream, seq, digest)])
        gone = office.entry(act, office.aino, at=to_millis(REVOKED_AT))
        assert office.aino.sync(roster=[gone]).roster_outcomes == bytes([Outcome.STORED])
        yield office, eero, stream, clock


def outcomes_on(parting: Parting, passed: timedelta, make: Callable[[], list[Envelope]]) -> list[Outcome]:
    _, eero, _, clock = parting
    clock.now = REVOKED_AT + passed
    eero.open_session()
    return [Outcome(number) for number in eero.sync(items=make()).item_outcomes]


def test_what_a_removed_laptop_wrote_is_taken_for_thirty_days_and_not_a_moment_longer(parting: Parting) -> None:
    _, eero, stream, _ = parting
    last = timedelta(days=LATE_DAYS)
    assert outcomes_on(parting, last, lambda: [eero.note(stream)]) == [Outcome.STORED]
    too_late = outcomes_on(parting, last + timedelta(milliseconds=1), lambda: [eero.note(stream)])
    assert too_late == [Outcome.NOT_ALLOWED]


def test_what_a_removed_laptop_wrote_is_taken_up_to_five_thousand_envelopes(parting: Parting) -> None:
    office, eero, stream, _ = parting
    notes = [eero.note(stream, b"\0" * 32) for _ in range(MAX_LATE_ITEMS + 2)]
    eero.open_session()
    answered = b""
    for start in range(0, len(notes), AT_ONCE):
        answered += eero.sync(items=notes[start : start + AT_ONCE]).item_outcomes
    assert answered == bytes([Outcome.STORED]) * MAX_LATE_ITEMS + bytes([Outcome.REVOKED]) * 2
    # Not in a push of its own either; what is there already is no second one, and colleagues go on.
    assert eero.sync(items=notes[-2:]).item_outcomes == bytes([Outcome.REVOKED]) * 2
    key = office.aino.stream_key(office.team, "social")
    taken = office.aino.sync(items=[key, office.aino.note(stream_of(key))]).item_outcomes
    assert taken == bytes([Outcome.STORED]) * 2
