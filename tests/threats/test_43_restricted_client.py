"""Threat 43: a colleague, an administrator or the server reads a client who is restricted to named persons."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from lahityo.base.errors import Refused
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role
from lahityo.protocol.chunks import GetChunk, HaveChunks, HeldChunks
from lahityo.protocol.codes import Outcome
from lahityo.protocol.grants import KeyName, StreamKey, StreamKeyBody
from lahityo.protocol.messages import Again, FeedCursor, SyncRequest, SyncResponse
from lahityo.protocol.roster_acts import Act, SetCircle
from lahityo.protocol.types import unpack
from lahityo.services.circles import Restriction
from lahityo.sync.login import DeviceSession
from lahityo.vault import keys, roster_log
from tests.support.organisation import Laptop, Organisation, both_sync
from tests.support.server import RunningServer
from tests.threats.test_15_removed_worker_reads_new import readable, sent

POSTGRESQL_ONCE = True

NAME, WORDS = "Rauni Rajattu", "Asuu toistaiseksi turvatalossa"
Three = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def team(tmp_path: Path, server: RunningServer) -> Iterator[Three]:
    """An administrator who leads, and two instructors, of whom the first has the client; on both databases."""
    with ExitStack() as stack:
        organisation = Organisation(tmp_path, server, stack)
        found = (
            organisation.found(Role.TEAM_LEAD), organisation.join(Role.SOCIAL_INSTRUCTOR),
            organisation.join(Role.SOCIAL_INSTRUCTOR),
        )  # fmt: skip
        both_sync(*found)
        yield found


def restricted(laptop: Laptop, *, glass: bool) -> bytes:
    restriction = Restriction(frozenset(), glass, "Turvakielto, tuttu tiimistä")
    client = laptop.casework.clients.add(ClientFields(name=NAME), "", restriction)
    laptop.sign_visit(client, WORDS)
    return client


def stream_keys(laptop: Laptop, client: bytes) -> list[StreamKey]:
    rows = laptop.sql(
        "SELECT body, signature FROM stream_key JOIN stream ON stream.id = stream_key.stream WHERE client = ?", client
    )
    return [StreamKey(bytes(body), bytes(signature)) for body, signature in rows]  # type: ignore[call-overload]


@pytest.mark.parametrize("glass", [False, True], ids=["by nobody else", "in an emergency too"])
def test_the_keys_of_the_rest_of_the_team_and_of_its_administrator_open_nothing_of_him(
    team: Three, *, glass: bool
) -> None:
    chief, worker, colleague = team
    client = restricted(worker, glass=glass)
    both_sync(*team)
    everything = sent(worker)
    of_client = stream_keys(worker, client)
    assert len(of_client) == 2
    assert readable(worker, everything) == len(everything)
    for other in (chief, colleague):
        held = other.vault.read(keys.held_team_keys)
        assert held
        for item in of_client:
            body = unpack(item.body, StreamKeyBody, 4096)
            for key in held.values():
                with pytest.raises(keys.KeyRefused):
                    keys.unwrap_stream_key(body, key)
        assert other.casework.clients.rows() == []
        assert other.search("Rauni") == other.search("turvatalossa") == []
        assert NAME not in other.export()
        assert client not in {row[0] for row in other.sql("SELECT client FROM stream")}


def test_the_server_gives_his_record_to_those_alone_who_have_him(team: Three) -> None:
    chief, worker, colleague = team
    client = restricted(worker, glass=True)
    both_sync(*team)
    (circle,) = worker.vault.roster.circles
    streams = [bytes(row[0]) for row in worker.sql("SELECT stream FROM stream WHERE client = ?", client)]  # type: ignore[call-overload]
    feeds = [FeedCursor(circle, register, 0) for register in ("shared", "social", "health")]
    for laptop, pages in ((worker, 2), (chief, 0), (colleague, 0)):
        session = DeviceSession(laptop.vault, laptop.server(), laptop.now)
        request = SyncRequest(
            laptop.vault.roster.seq, 2**53, feeds, include_own=True,
            again=[Again(stream, 0) for stream in streams], wants=[KeyName(circle, "social", 1)],
        )  # fmt: skip
        answer = session.post("/v1/sync", request, SyncResponse)
        assert (len(answer.feeds), len(answer.again)) == (pages, pages)
        asked = HaveChunks(circle, "social", [bytes(32)])
        if laptop is worker:
            session.post("/v1/chunks/have", asked, HeldChunks)
            continue
        for path, message in (("/v1/chunks/have", asked), ("/v1/chunks/get", GetChunk(circle, "social", bytes(32)))):
            with pytest.raises(Refused):
                session.post(path, message, HeldChunks)
    both_sync(*team)
    assert chief.sql("SELECT 1 FROM team_key WHERE team = ?", circle) == []
    assert colleague.sql("SELECT 1 FROM team_key WHERE team = ?", circle) == []


def test_nobody_takes_himself_into_a_circle_without_the_roster_saying_so(team: Three) -> None:
    _, worker, colleague = team
    restricted(worker, glass=True)
    both_sync(*team)
    (circle,) = worker.vault.roster.circles.values()
    mine = colleague.vault.identity
    acts: list[Act] = [
        SetCircle(circle.id, circle.team, sorted([*circle.members, mine.member]), True),
        SetCircle(circle.id, circle.team, [mine.member], True),
    ]
    session = DeviceSession(colleague.vault, colleague.server(), colleague.now)
    for act in acts:
        entry = roster_log.sign_entry(
            colleague.vault.roster, mine.org, act, 1, "device", mine.device, mine.signing_key()
        )
        answer = session.post("/v1/sync", SyncRequest(colleague.vault.roster.seq, 0, roster=[entry]), SyncResponse)
        assert list(answer.roster_outcomes) == [Outcome.NOT_ALLOWED]


def test_what_leaves_a_laptop_of_somebody_else_never_names_him(team: Three) -> None:
    _, worker, colleague = team
    client = restricted(worker, glass=True)
    both_sync(*team)
    dumped = "\n".join(repr(row) for rows in colleague.tables().values() for row in rows)
    assert "Rauni" not in dumped
    assert client.hex() not in dumped
    assert repr(client)[2:-1] not in dumped
