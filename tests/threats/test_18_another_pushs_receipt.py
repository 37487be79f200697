"""Threat 18: a reply that belongs to another push. What it calls stored is not there, which the next push finds out."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx2
import msgspec
import pytest

from lahityo.domain.codes import Role
from lahityo.protocol.messages import OwnHead, SyncRequest
from lahityo.protocol.wire import decode
from lahityo.sync import resume
from tests.support.organisation import Laptop, Line, Organisation
from tests.support.server import RunningServer


@dataclass(frozen=True)
class Kept(httpx2.SyncByteStream):
    """A reply that can be given again."""

    status: int
    headers: list[tuple[bytes, bytes]]
    content: bytes

    def __iter__(self) -> Iterator[bytes]:
        yield self.content

    def reply(self) -> httpx2.Response:
        """Once more."""
        return httpx2.Response(self.status, headers=self.headers, stream=self)


class StaleLine(Line):
    """Once armed, it answers the next push with the reply to the one before, and carries it to nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.armed = False
        self._last: Kept | None = None

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Carry a request, or answer a push with what the push before it was answered."""
        pushes = request.url.path == "/v1/sync" and bool(decode(request.read(), SyncRequest).items)
        if pushes and self.armed and self._last is not None:
            self.armed = False
            return self._last.reply()
        response = super().handle_request(request)
        if not pushes:
            return response
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-length"]
        self._last = Kept(response.status_code, headers, b"".join(response.stream))  # type: ignore[arg-type]
        return self._last.reply()


@pytest.fixture
def pair(tmp_path: Path, server: RunningServer) -> Iterator[tuple[Laptop, Laptop]]:
    """A laptop whose line may answer with an old reply, and its colleague's; on both databases."""
    with ExitStack() as stack:
        organisation = Organisation(tmp_path, server, stack)
        first = organisation.found()
        second = organisation.join(Role.SOCIAL_INSTRUCTOR)
        first.line.hang_up()
        first.line = StaleLine()
        yield first, second


def test_a_receipt_that_answers_another_push_is_not_believed_once_the_next_push_finds_the_gap(
    pair: tuple[Laptop, Laptop],
) -> None:
    first, second = pair
    assert isinstance(first.line, StaleLine)
    client = first.add_client()
    visit = first.save_visit(client, "Sanat 1")
    first.sync()
    first.edit(visit, situation="Sanat 2")
    first.sync()
    first.line.armed = True
    first.edit(visit, situation="Sanat 3")
    first.sync()
    second.sync()
    assert second.situations() == ["Sanat 2"]  # what the old reply called stored never came to the server

    first.edit(visit, situation="Sanat 4")
    first.sync()
    assert first.situations() == ["Sanat 4"]
    assert first.casework.status.now().waiting == 0
    second.sync()
    assert second.situations() == ["Sanat 4"]
    assert first.problems() == second.problems() == []
    assert first.export() == second.export()


def test_a_server_that_never_has_what_it_calls_stored_is_told_of_and_asked_once(pair: tuple[Laptop, Laptop]) -> None:
    first, second = pair
    assert isinstance(first.line, StaleLine)
    client = first.add_client()
    visit = first.save_visit(client, "Sanat 1")
    first.sync()
    first.edit(visit, situation="Sanat 2")
    first.sync()
    first.line.armed = True
    first.edit(visit, situation="Sanat 3")
    first.sync()
    first.line.tamper = lambda _, response: msgspec.structs.replace(response, own_heads=_believed(first))
    first.edit(visit, situation="Sanat 4")
    first.sync()
    assert first.problems() == ["rolled_back"]
    assert first.casework.status.now().waiting > 0
    first.line.tamper = None
    resume.confirm(first.vault)
    for laptop in (first, second, first, second):
        laptop.sync()
    assert first.casework.status.now().waiting == 0
    assert second.situations() == ["Sanat 4"]


def _believed(laptop: Laptop) -> list[OwnHead]:
    """The laptop's own chains, as far as its receipts say that the server has them."""
    rows = laptop.sql(
        "SELECT stream.stream, max(own_log.seq), envelope.digest FROM own_log"
        " JOIN stream ON stream.id = own_log.stream JOIN envelope ON envelope.stream = own_log.stream"
        " AND envelope.seq = own_log.seq JOIN device ON device.id = envelope.device AND device.device = ?"
        " WHERE own_log.first IS NULL AND own_log.outcome < 16 GROUP BY stream.id",
        laptop.vault.identity.device,
    )
    return [msgspec.convert(list(row), OwnHead) for row in rows]
