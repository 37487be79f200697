"""Threat 40: an entry of the access log is taken out, altered or moved, so that an opening is hidden.

On the worker's laptop before it is sent, behind the app's back: `vault check` names it, and so does what the team lead
reads, since each entry says what came before it. On the server: the chain of the envelopes breaks, and the lead is told
whose log is not whole.
"""

from collections.abc import Callable

import msgspec
import pytest

from lahityo.domain.access import Mark
from lahityo.domain.codes import Role
from lahityo.protocol.change import read_changes, write_changes
from lahityo.protocol.envelope import Envelope
from lahityo.protocol.messages import FeedItem
from lahityo.services.access import not_whole
from tests.support.meddling import meddling, without_envelope
from tests.support.organisation import Laptop, Organisation, both_sync

PARTS = ("overview", "plan", "visits", "history")


@pytest.fixture
def watched(organisation: Organisation) -> tuple[Laptop, Laptop, bytes]:
    """A team lead, a worker whose log has begun, and a client."""
    lead = organisation.found(Role.TEAM_LEAD)
    worker = organisation.join(Role.SOCIAL_INSTRUCTOR, "Sara Sosiaali")
    client = lead.add_client()
    both_sync(lead, worker)
    _open(worker, client, "network")
    both_sync(worker, lead)
    return lead, worker, client


def _open(laptop: Laptop, client: bytes, part: str) -> None:
    laptop.casework.access.note(laptop.casework.access.opening(client, part))


def _waiting(laptop: Laptop) -> list[tuple[int, bytes]]:
    rows = laptop.sql(
        "SELECT n, payload FROM pending JOIN stream ON stream.id = pending.stream WHERE register = 'access' ORDER BY n"
    )
    return [(int(str(number)), bytes(payload)) for number, payload in rows]  # type: ignore[call-overload]


def _delete(laptop: Laptop) -> None:
    laptop.spoil("DELETE FROM pending WHERE n = ?", _waiting(laptop)[1][0])


def _alter(laptop: Laptop) -> None:
    number, payload = _waiting(laptop)[1]
    (change,) = read_changes(payload)
    (op,) = change.ops
    other = msgspec.structs.replace(op, record=bytes(range(16)))
    laptop.spoil(
        "UPDATE pending SET payload = ? WHERE n = ?",
        write_changes([msgspec.structs.replace(change, ops=[other])]),
        number,
    )


def _swap(laptop: Laptop) -> None:
    (first, one), (second, other) = _waiting(laptop)[1:3]
    laptop.spoil("UPDATE pending SET payload = ? WHERE n = ?", other, first)
    laptop.spoil("UPDATE pending SET payload = ? WHERE n = ?", one, second)


@pytest.mark.parametrize("meddle", [_delete, _alter, _swap])
def test_an_entry_that_is_altered_on_the_laptop_is_named_by_the_check_and_by_what_the_lead_reads(
    watched: tuple[Laptop, Laptop, bytes], meddle: Callable[[Laptop], None]
) -> None:
    lead, worker, client = watched
    for part in PARTS:
        _open(worker, client, part)
    assert worker.vault.check().findings == ()
    meddle(worker)
    assert any("own history" in finding for finding in worker.vault.check().findings)
    both_sync(worker, lead)
    assert [one.name for one in not_whole(lead.casework.access.sources())] == ["Sara Sosiaali"]
    assert any(Mark.BROKEN in line.marks for line in lead.casework.access.lines())


def _reversed(items: list[FeedItem]) -> list[FeedItem]:
    return [item for item in items if not isinstance(item, Envelope)] + [
        item for item in reversed(items) if isinstance(item, Envelope)
    ]


@pytest.mark.parametrize("meddle", [without_envelope(1), _reversed])
def test_a_server_that_leaves_an_entry_out_or_turns_them_round_is_noticed_by_the_lead(
    watched: tuple[Laptop, Laptop, bytes], meddle: Callable[[list[FeedItem]], list[FeedItem]]
) -> None:
    lead, worker, client = watched
    for part in PARTS:
        _open(worker, client, part)
        worker.seal()
    worker.sync()
    lead.line.tamper = meddling("access", meddle)
    lead.sync()
    lead.line.tamper = None
    assert lead.problems() == ["gap"]
    (source,) = not_whole(lead.casework.access.sources())
    assert (source.name, source.stopped) == ("Sara Sosiaali", "gap")
    # The log of others goes on, and so does the work of the one whose log stopped.
    _open(lead, client, "plan")
    _open(worker, client, "plan")
    assert worker.sync().refused == 0
    assert lead.sync().refused == 0


def test_the_own_entries_cannot_be_taken_out_of_the_vault_once_they_are_sealed(
    watched: tuple[Laptop, Laptop, bytes],
) -> None:
    _, worker, client = watched
    _open(worker, client, "plan")
    worker.sync()
    worker.spoil(
        "DELETE FROM envelope WHERE id = (SELECT max(envelope.id) FROM envelope JOIN stream"
        " ON stream.id = envelope.stream WHERE register = 'access')"
    )
    assert worker.vault.check().findings
