"""A removed computer erases its vault: on the roster's signed word alone, and wholly, wherever it is cut off."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import httpx2
import pytest

from lahityo.base.errors import BadInput, LahityoError, Refused
from lahityo.domain.codes import Role
from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.messages import ErrorReply
from lahityo.protocol.wire import encode
from lahityo.sync import revoking
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault import wipe
from lahityo.vault.vault import Vault
from tests.support.organisation import Laptop, Organisation
from tests.support.vaults import CHEAP, PASSPHRASE


@pytest.fixture
def removed(organisation: Organisation) -> Laptop:
    """A laptop with an unsent visit, revoked while it was away."""
    chief, worker = organisation.found(), organisation.join(Role.SOCIAL_INSTRUCTOR)
    worker.sign_visit(worker.add_client(), "Lähettämätön kirjaus")
    revoking.revoke(chief.vault, chief.server(), worker.vault.identity.device, chief.now)
    return worker


def part(laptop: Laptop) -> None:
    with pytest.raises(DeviceRemoved) as caught:
        laptop.sync()
    gone = caught.value
    wipe.decide(laptop.paths, laptop.vault.header, "Kuvitteellinen", gone.at, sent=gone.sent, left=gone.left)


def left_over(laptop: Laptop) -> set[str]:
    return {path.name for path in laptop.paths.root.iterdir() if path.is_file()}


def test_keys_database_and_anchor_are_gone_and_the_profile_says_what_happened(removed: Laptop) -> None:
    part(removed)
    removed.lock()
    wipe.finish(removed.paths, removed.store, removed.state)
    assert left_over(removed) == {"erased.json"}
    assert removed.store is not None
    assert removed.store.kept == {}
    mark = wipe.farewell(removed.paths)
    assert mark is not None
    assert (mark.organisation, mark.erased, mark.left) == ("Kuvitteellinen", True, 0)
    assert mark.sent > 0
    wipe.read(removed.paths)
    assert left_over(removed) == set()
    with pytest.raises(BadInput):
        Vault.open(removed.paths, PASSPHRASE, removed.store, removed.state, costs=CHEAP)


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", range(8))
def test_killed_in_the_midst_it_ends_erased_and_not_half(
    removed: Laptop, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    part(removed)
    removed.lock()
    with monkeypatch.context() as patch:
        _kill_at(patch, step)
        with suppress(Killed):
            wipe.finish(removed.paths, removed.store, removed.state)
    mark = wipe.farewell(removed.paths)
    assert mark is not None
    wipe.finish(removed.paths, removed.store, removed.state)
    assert left_over(removed) == {"erased.json"}
    assert removed.store is not None
    assert removed.store.kept == {}


def _kill_at(patch: pytest.MonkeyPatch, step: int) -> None:
    """End at the given one of the deletions and renames that follow."""
    left = [step]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if left[0] == 0:
                raise Killed
            left[0] -= 1
            return real(*given, **named)

        return call

    patch.setattr(Path, "unlink", counted(Path.unlink))
    patch.setattr(Path, "replace", counted(Path.replace))
    patch.setattr(os, "fsync", counted(os.fsync))


def test_the_servers_bare_word_erases_nothing(organisation: Organisation) -> None:
    chief, worker = organisation.found(), organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = worker.add_client()
    worker.sign_visit(client, "Lähettämätön kirjaus")
    honest = worker.line.handle_request

    def lying(request: httpx2.Request) -> httpx2.Response:
        del request
        content = encode(ErrorReply(ErrorCode.REVOKED))
        return httpx2.Response(403, stream=httpx2.ByteStream(content))

    worker.line.handle_request = lying  # type: ignore[method-assign]
    for _ in range(2):
        with pytest.raises(Refused) as caught:
            worker.sync()
        assert not isinstance(caught.value, DeviceRemoved)
    assert wipe.farewell(worker.paths) is None
    worker.lock()
    worker.unlock()
    assert worker.situations() == ["Lähettämätön kirjaus"]
    worker.line.handle_request = honest  # type: ignore[method-assign]
    worker.sync()
    chief.sync()
    assert chief.situations() == ["Lähettämätön kirjaus"]


def test_without_a_line_what_is_unsent_stays_until_there_is_one(removed: Laptop) -> None:
    # The first request brings the news of the removal; the line is cut before anything more is said.
    removed.line.cut = (5, "before")
    with pytest.raises(LahityoError):
        removed.sync()
    assert wipe.farewell(removed.paths) is None
    removed.line.cut = None
    part(removed)
    mark = wipe.farewell(removed.paths)
    assert mark is not None
    assert mark.left == 0


def test_a_mark_that_cannot_be_read_erases_nothing(organisation: Organisation) -> None:
    laptop = organisation.found()
    laptop.paths.farewell.write_bytes(b"{}")
    wipe.finish(laptop.paths, laptop.store, laptop.state)
    assert laptop.paths.header.exists()
    assert laptop.paths.database.exists()
