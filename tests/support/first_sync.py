"""A large caseload that a new laptop fetches for the first time over a slow line that is cut again and again."""

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from lahityo.base.errors import NoConnection
from lahityo.domain.codes import Role
from lahityo.protocol.messages import SyncRequest, SyncResponse
from lahityo.server import pull as pulling
from lahityo.sync import joining
from lahityo.vault.invitation import read_code
from tests.support.bad_line import BadLine
from tests.support.organisation import Laptop, Organisation
from tests.support.server import RunningServer

_VISITS_OF_A_CLIENT = 40


@dataclass
class FirstSync:
    """What a first sync over the line took. `fetched` counts each page of client data by where it begins."""

    seconds: float = 0.0
    cuts: int = 0
    syncs: int = 0
    changes: int = 0
    fetched: Counter[tuple[bytes, str, int]] = field(default_factory=Counter)

    @property
    def most(self) -> int:
        """How often the page that was fetched most often was."""
        return max(self.fetched.values())


@contextmanager
def _counted(found: FirstSync, device: bytes) -> Iterator[None]:
    """Count in the server each page that it gives to a device."""
    real = pulling.pull

    def pull(
        connection: object, roster: object, who: object, request: SyncRequest, now: int, *, fits: bool
    ) -> SyncResponse:
        response = real(connection, roster, who, request, now, fits=fits)  # type: ignore[arg-type]
        if who.id == device:  # type: ignore[attr-defined]
            after = {(one.team, one.register): one.position for one in request.feeds}
            found.fetched.update((page.team, page.register, after[page.team, page.register]) for page in response.feeds)
        return response

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("lahityo.server.work.pull", pull)
        yield


def first_sync(
    server: RunningServer, folder: Path, changes: int, *, every: float, bytes_a_second: float, most_seconds: float
) -> FirstSync:
    """Write a caseload, and fetch it on a new laptop over a line of this speed that is cut after so many seconds."""
    found = FirstSync()
    with ExitStack() as stack:
        line = stack.enter_context(BadLine(server.url))
        organisation = Organisation(folder, replace(server, url=line.url), stack)
        writer = organisation.found()
        _write(writer, changes)
        reader = _joined(organisation)
        with _counted(found, reader.vault.identity.device):
            line.bytes_a_second = bytes_a_second
            line.cut_every(every)
            begun = time.monotonic()
            while True:
                found.syncs += 1
                try:
                    reader.sync()
                except NoConnection:
                    assert time.monotonic() - begun < most_seconds, "the first sync does not come to its end"
                else:
                    break
            found.seconds = time.monotonic() - begun
        found.cuts = line.cuts
        line.mend()
        assert reader.problems() == []
        assert reader.export() == writer.export()
        ((found.changes,),) = reader.sql("SELECT count(*) FROM record")  # type: ignore[assignment]
    return found


def _write(writer: Laptop, changes: int) -> None:
    """Clients with visits, until there are so many changes; pushed."""
    written, dice = 0, random.Random(1)
    while written < changes:
        client = writer.add_client(f"Asiakas {written}")
        for _ in range(min(_VISITS_OF_A_CLIENT, changes - written)):
            writer.save_visit(client, f"Kirjaus {written} {_words(dice)}")
            written += 1
        written += 1
        writer.seal()
    writer.sync()


def _words(dice: random.Random) -> str:
    """As much as an entry holds, of words that compress no better than people's own."""
    return " ".join(f"{dice.getrandbits(32):x}" for _ in range(60))


def _joined(organisation: Organisation) -> Laptop:
    """A laptop that has joined and not synced yet."""
    code = organisation.laptops[0].invite("Uusi Jäsen", Role.SOCIAL_INSTRUCTOR)
    made = organisation.laptop("new")
    joining.join(made.vault, made.server(), read_code(code), made.vault.clock)
    organisation.laptops.append(made)
    return made
