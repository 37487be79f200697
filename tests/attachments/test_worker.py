"""Photos go and come behind the open app, by themselves, also after a line that was down, and never in the way."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec
import pytest

from lahityo.app.chunk_worker import ChunkWorker, todays_clients
from lahityo.ui.ports import Touched
from tests.support.attachments import move, noise, photo_of, place
from tests.support.organisation import Laptop, both_sync
from tests.support.tcp_proxy import RecordingProxy

PATIENCE = 30.0


@contextmanager
def working(laptop: Laptop) -> Iterator[Callable[[Callable[[], bool]], None]]:
    """The laptop's own moving of contents; gives what waits until something has come true."""
    bugs: list[Exception] = []
    changed = threading.Condition()

    def told(_: Touched) -> None:
        with changed:
            changed.notify_all()

    end = laptop.vault.subscribe(told)
    worker = ChunkWorker(laptop.vault, laptop.casework, bugs.append)

    def until(right: Callable[[], bool]) -> None:
        with changed:
            if not changed.wait_for(right, PATIENCE):
                pytest.fail("it did not come true")

    worker.start()
    try:
        yield until
    finally:
        worker.stop()
        end()
    assert bugs == []


def test_a_photo_leaves_by_itself_and_is_fetched_when_asked_for(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    with working(first) as until:
        photo = photo_of(first, client, noise(300))
        until(lambda: place(first, photo) == "here")
    both_sync(first, second)
    with working(second) as until:
        until(lambda: place(second, photo) == "remote")
        assert second.casework.attachments.content(photo) is None
        until(lambda: place(second, photo) == "here")
    assert second.casework.attachments.content(photo)


def test_what_was_cut_off_goes_on_by_itself(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    with RecordingProxy(first.vault.identity.server) as line:
        cut = [2]

        def watch(direction: str, size: int) -> bool:
            if direction == "up" and size > 100_000 and cut[0]:
                cut[0] -= 1
                return False
            return True

        line.watch = watch
        first.vault._identity = msgspec.structs.replace(first.vault.identity, server=line.url)
        photo = photo_of(first, first.add_client(), noise(700))
        with working(first) as until:
            until(lambda: place(first, photo) == "here")
    assert cut == [0]


def test_the_files_of_todays_clients_are_fetched_ahead(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    met, other = first.add_client(), first.add_client("Toinen Kuvitteellinen")
    photo, foreign = photo_of(first, met, noise(200)), photo_of(first, other, noise(200))
    now = second.now().astimezone().isoformat()
    both_sync(first, second)
    move(first)
    second.save_visit(met, "Tänään")
    second.edit(second.casework.lists.of_client(met)[0].id, start=now)
    assert todays_clients(second.casework) == [met]
    second.casework.attachments.set_ahead(True)
    with working(second) as until:
        until(lambda: place(second, photo) == "here")
        until(lambda: place(second, foreign) == "remote")
