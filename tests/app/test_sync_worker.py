"""Sync goes on by itself: what is written here leaves, what others write comes, and no fault ends it for good."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lahityo.app.sync_worker import OWN_FAULT, STOP_SECONDS, SyncWorker
from lahityo.domain.codes import Role
from lahityo.sync import joining, revoking
from lahityo.sync.server import NO_SERVER
from lahityo.ui.ports import SyncPhase, SyncReport
from lahityo.vault import meta, wipe
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault
from tests.support.organisation import Laptop, Organisation
from tests.support.server import RunningServer, ServerProcess, new_token

PATIENCE = 20.0
"""Seconds until a test gives a condition up; each comes true within a few."""


class Watch:
    """What a worker reports, to be waited for."""

    def __init__(self, worker: SyncWorker) -> None:
        self.worker = worker
        self.seen: list[SyncReport] = []
        self._changed = threading.Condition()
        worker.subscribe(self._told)

    def _told(self, report: SyncReport) -> None:
        with self._changed:
            self.seen.append(report)
            self._changed.notify_all()

    def until(self, right: Callable[[SyncReport], bool]) -> SyncReport:
        """The state as soon as it is right."""
        with self._changed:
            if not self._changed.wait_for(lambda: right(self.worker.report()), PATIENCE):
                pytest.fail(f"it stayed {self.worker.report()}")
            return self.worker.report()

    def until_phase(self, phase: SyncPhase) -> SyncReport:
        return self.until(lambda report: report.phase is phase)


@contextmanager
def working(laptop: Laptop) -> Iterator[Watch]:
    """The laptop's own background sync, begun and, at the end, stopped."""
    worker = SyncWorker(laptop.vault, laptop.casework)
    watch = Watch(worker)
    worker.start()
    try:
        yield watch
    finally:
        worker.stop()


def visits_come(vault: Vault) -> threading.Event:
    """Set once something of a visit was written into the vault."""
    came = threading.Event()
    vault.subscribe(lambda touched: came.set() if any(kind == "visit" for kind, _ in touched) else None)
    return came


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A server that the test may kill and start again."""
    database = f"sqlite:///{tmp_path / 'own.db'}"
    new_token(database)
    with ServerProcess(database) as process:
        yield process


def test_what_is_written_is_pushed_by_itself(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    with working(first) as watch:
        watch.until_phase(SyncPhase.SYNCED)
        watch.seen.clear()
        first.save_visit(first.add_client(), "Tavattiin asemalla")
        watch.until(lambda report: report.phase is SyncPhase.SYNCED and not report.waiting and len(watch.seen) > 2)
        assert any(report.waiting for report in watch.seen)
    second.sync()
    assert second.situations() == ["Tavattiin asemalla"]


def test_words_that_are_kept_of_a_form_ask_for_no_sync(two: tuple[Laptop, Laptop]) -> None:
    first, _ = two
    client = first.add_client()
    with working(first) as watch:
        watch.until(lambda report: report.phase is SyncPhase.SYNCED and not report.waiting)
        watch.seen.clear()
        first.casework.record_drafts.keep("strength", client, None, {"words": "Hoitaa kukkia"})
        first.save_visit(client, "Tavattiin asemalla")
        watch.until(lambda report: report.phase is SyncPhase.SYNCED and len(watch.seen) > 2)
        assert all(report.waiting for report in watch.seen if report.phase is SyncPhase.WAITING)


def test_what_a_colleague_writes_arrives_by_itself(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    came = visits_come(second.vault)
    with working(second) as watch:
        watch.until_phase(SyncPhase.SYNCED)
        first.save_visit(first.add_client(), "Tavattiin asemalla")
        first.sync()
        assert came.wait(PATIENCE)
        watch.until_phase(SyncPhase.SYNCED)
    assert second.situations() == ["Tavattiin asemalla"]


def test_without_a_server_writes_wait_and_go_when_it_is_back(own_server: ServerProcess, tmp_path: Path) -> None:
    with ExitStack() as stack:
        running = _Address(own_server)
        first = Organisation(tmp_path, running, stack).found()
        watch = stack.enter_context(working(first))
        watch.until_phase(SyncPhase.SYNCED)
        own_server.kill()
        first.save_visit(first.add_client(), "Kentällä ilman verkkoa")
        away = watch.until(lambda report: report.phase is SyncPhase.OFFLINE and report.waiting > 0)
        assert away.error is not None
        assert away.error.text == NO_SERVER
        own_server.start()
        watch.worker.request()
        back = watch.until_phase(SyncPhase.SYNCED)
        assert (back.waiting, back.error) == (0, None)


class _Address(RunningServer):
    """A server that runs elsewhere, as an organisation needs it."""

    def __init__(self, process: ServerProcess) -> None:
        object.__setattr__(self, "url", process.url)
        object.__setattr__(self, "database", process.database)

    def new_token(self) -> str:
        return new_token(self.database)


def test_locking_does_not_wait_for_a_first_sync(organisation: Organisation) -> None:
    """It stops at what it is taking in; the rest comes next time."""
    first = organisation.found()
    client = first.add_client()
    for number in range(30):
        first.save_visit(client, f"Käynti {number}")
    second = organisation.laptop("second")
    code = first.invite("Toinen Kuvitteellinen", Role.SOCIAL_INSTRUCTOR)
    joining.join(second.vault, second.server(), read_code(code), second.vault.clock)
    first.sync()
    worker = SyncWorker(second.vault, second.casework)
    begun = threading.Event()

    def hold(_touched: object) -> None:
        begun.set()
        worker._stopping.wait(PATIENCE)

    end = second.vault.subscribe(hold)
    worker.start()
    assert begun.wait(PATIENCE)
    worker.stop()
    end()
    assert worker.report().phase is SyncPhase.SYNCING
    assert second.situations() == []
    with working(second) as watch:
        watch.until_phase(SyncPhase.SYNCED)
    assert len(second.situations()) == 30


def test_stopping_is_prompt_at_every_moment(two: tuple[Laptop, Laptop]) -> None:
    first, _second = two
    for _ in range(3):
        with working(first) as watch:
            watch.until_phase(SyncPhase.SYNCED)
            first.add_client()
            begun = time.monotonic()
        # In the pause in which further writes are waited for
        assert time.monotonic() - begun < PATIENCE / 2
    assert all(report.phase is not SyncPhase.ATTENTION for report in watch.seen)


def _server_of(laptop: Laptop, url: str) -> None:
    """Let the laptop meet another server from now on."""
    vault = laptop.vault
    identity = msgspec.structs.replace(vault.identity, server=url)
    vault.write(lambda tx: meta.put_struct(tx.connection, "identity", identity))
    vault.write(lambda tx: meta.drop(tx.connection, "session"))
    laptop.lock()
    laptop.unlock()


def test_locking_does_not_wait_for_a_server_that_never_answers(two: tuple[Laptop, Laptop]) -> None:
    """Within a second, while it would keep the line for a minute; and what it was asked goes again later."""
    first, _second = two
    first.save_visit(first.add_client(), "Tavattiin asemalla")
    with socket.create_server(("127.0.0.1", 0)) as hanging:
        known, url = first.vault.identity.server, f"http://127.0.0.1:{hanging.getsockname()[1]}"
        _server_of(first, url)
        worker = SyncWorker(first.vault, first.casework)
        worker.start()
        line, _ = hanging.accept()
        with line:
            assert line.recv(1)
            begun = time.monotonic()
            worker.stop()
            took = time.monotonic() - begun
            assert line.recv(1 << 20)
            assert line.recv(1) == b""  # it was hung up on
    assert took < STOP_SECONDS / 2
    assert not worker._thread.is_alive()
    assert worker.report().phase is SyncPhase.SYNCING  # nobody is told of a fault that is none
    _server_of(first, known)
    with working(first) as watch:
        watch.until(lambda report: report.phase is SyncPhase.SYNCED and not report.waiting)


def test_locking_does_not_wait_for_a_connection_that_cannot_be_cut(
    two: tuple[Laptop, Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is being looked up cannot be woken: the thread is left behind, and finds the vault closed."""
    first, _second = two
    looking, go_on = threading.Event(), threading.Event()
    plainly = socket.getaddrinfo

    def slow(*arguments: Any, **named: Any) -> Any:
        looking.set()
        go_on.wait(PATIENCE)
        return plainly(*arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    worker = SyncWorker(first.vault, first.casework)
    worker.start()
    assert looking.wait(PATIENCE)
    begun = time.monotonic()
    worker.stop()
    first.lock()
    assert time.monotonic() - begun < 1.5
    go_on.set()
    worker._thread.join(PATIENCE)
    assert not worker._thread.is_alive()
    assert not first.paths.log.exists()


def test_a_bug_in_a_sync_is_told_calmly_and_syncing_goes_on(two: tuple[Laptop, Laptop]) -> None:
    first, _second = two
    first.spoil("INSERT OR REPLACE INTO meta (name, value) VALUES ('session', ?)", b"\x00")
    with working(first) as watch:
        told = watch.until_phase(SyncPhase.ATTENTION)
        assert told.error is not None
        assert told.error.text == OWN_FAULT
        log = first.paths.log.read_text("utf-8")
        assert "ValidationError" in log
        assert "Expected" not in log
        first.spoil("DELETE FROM meta WHERE name = 'session'")
        watch.worker.request()
        assert watch.until_phase(SyncPhase.SYNCED).error is None


def test_a_listener_that_fails_keeps_nobody_else_from_hearing(two: tuple[Laptop, Laptop]) -> None:
    first, _second = two
    worker = SyncWorker(first.vault, first.casework)

    def fail(_report: SyncReport) -> None:
        raise RuntimeError("a window that is gone")

    worker.subscribe(fail)
    watch = Watch(worker)
    worker.start()
    try:
        watch.until_phase(SyncPhase.SYNCED)
    finally:
        worker.stop()
    log = first.paths.log.read_text("utf-8")
    assert "RuntimeError" in log
    assert "a window" not in log


def test_a_vault_that_is_locked_first_ends_the_sync_quietly(two: tuple[Laptop, Laptop]) -> None:
    first, _second = two
    with working(first) as watch:
        watch.until_phase(SyncPhase.SYNCED)
        first.add_client()
        first.lock()
    assert not first.paths.log.exists()


def test_a_removed_computer_is_told_so_and_its_vault_marked_to_be_erased(two: tuple[Laptop, Laptop]) -> None:
    chief, worker = two
    worker.save_visit(worker.add_client(), "Lähettämättä")
    revoking.revoke(chief.vault, chief.server(), worker.vault.identity.device, chief.now)
    with working(worker) as watch:
        report = watch.until_phase(SyncPhase.REMOVED)
        assert report.error is not None
        assert watch.worker.removed
    mark = wipe.farewell(worker.paths)
    assert mark is not None
    assert (mark.erased, mark.left) == (False, 0)
