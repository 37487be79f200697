"""The lanes: durable before told, the person first, and alive after any fault."""

import threading
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from lahityo.base.errors import DiskFull, EnvironmentFault, VaultDamaged
from lahityo.base.paths import ProfilePaths
from lahityo.vault import lanes
from lahityo.vault.database import INTERRUPTED, open_database
from lahityo.vault.files import DISK_FAULT, DISK_FULL
from lahityo.vault.lanes import LaneClosed, Priority, ReadLane, WriteLane
from tests.support.vaults import disk_takes_no_more, refused

KEY = bytes(range(32))
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def database(paths: ProfilePaths) -> ProfilePaths:
    with closing(open_database(paths.database, KEY, create=True)) as connection:
        connection.execute("CREATE TABLE notes (text TEXT)")
    return paths


@pytest.fixture
def write(database: ProfilePaths) -> Iterator[WriteLane]:
    lane = WriteLane("test-write", lambda: open_database(database.database, KEY))
    yield lane
    lane.close(drain=False, interrupt=True)


@pytest.fixture
def read(database: ProfilePaths) -> Iterator[ReadLane]:
    lane = ReadLane("test-read", lambda: open_database(database.database, KEY, read_only=True))
    yield lane
    lane.close(drain=False, interrupt=True)


def _add(text: str) -> Any:
    def work(connection: Any) -> str:
        connection.execute("INSERT INTO notes VALUES (?)", (text,))
        return text

    return work


def _count(connection: Any) -> int:
    return int(connection.execute("SELECT count(*) FROM notes").fetchone()[0])


class Gate:
    """Work that holds a lane until it is let go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()

    def __call__(self, connection: Any) -> None:
        self.reached.set()
        self.opened.wait()


def test_what_a_future_says_is_saved_another_connection_sees(write: WriteLane, read: ReadLane) -> None:
    for number in range(20):
        assert write.submit(_add(f"{number}")).result() == f"{number}"
        assert read.submit(_count).result() == number + 1


def test_nothing_is_told_before_the_commit(write: WriteLane, read: ReadLane) -> None:
    gate = Gate()

    def work(connection: Any) -> None:
        _add("waits")(connection)
        gate(connection)

    future = write.submit(work)
    gate.reached.wait()
    assert not future.done()
    assert read.submit(_count).result() == 0
    gate.opened.set()
    future.result()
    assert read.submit(_count).result() == 1


def test_the_person_goes_before_the_background_and_each_in_turn(write: WriteLane) -> None:
    gate, order = Gate(), list[str]()
    write.submit(gate)
    gate.reached.wait()
    futures = [
        write.submit(lambda _connection, name=name: order.append(name), priority)  # type: ignore[misc]
        for name, priority in [
            ("sync 1", Priority.BACKGROUND),
            ("sync 2", Priority.BACKGROUND),
            ("save 1", Priority.PERSON),
            ("save 2", Priority.PERSON),
        ]
    ]
    gate.opened.set()
    for future in futures:
        future.result()
    assert order == ["save 1", "save 2", "sync 1", "sync 2"]


def test_work_that_fails_leaves_nothing_and_the_lane_goes_on(write: WriteLane, read: ReadLane) -> None:
    def work(connection: Any) -> None:
        _add("half")(connection)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write.submit(work).result()
    write.submit(_add("whole")).result()
    assert read.submit(_count).result() == 1


def test_a_full_disk_reaches_the_caller_and_the_lane_goes_on(write: WriteLane, read: ReadLane) -> None:
    write.submit(_add("before")).result()
    write.submit(lambda connection: connection.execute("PRAGMA max_page_count = 4").fetchone()).result()
    with refused(DiskFull, DISK_FULL):
        write.submit(_add("x" * 200_000)).result()
    assert read.submit(_count).result() == 1
    write.submit(lambda connection: connection.execute("PRAGMA max_page_count = 1000").fetchone()).result()
    write.submit(_add("x" * 200_000)).result()
    assert read.submit(_count).result() == 2


def test_after_a_disk_fault_the_lane_opens_the_file_anew(write: WriteLane, read: ReadLane) -> None:
    write.submit(_add("before")).result()
    held = write._connection
    with disk_takes_no_more(largest_file=4096), refused(EnvironmentFault, DISK_FAULT):
        write.submit(_add("x" * 100_000)).result()
    assert read.submit(_count).result() == 1
    write.submit(_add("after")).result()
    assert write._connection is not held
    assert read.submit(_count).result() == 2


def test_a_read_sees_one_state_however_long_it_takes(write: WriteLane, read: ReadLane) -> None:
    gate = Gate()

    def work(connection: Any) -> tuple[int, int]:
        first = _count(connection)
        gate(connection)
        return first, _count(connection)

    future = read.submit(work)
    gate.reached.wait()
    write.submit(_add("meanwhile")).result()
    gate.opened.set()
    assert future.result() == (0, 0)
    assert read.submit(_count).result() == 1


def test_the_read_lane_cannot_write(read: ReadLane) -> None:
    with pytest.raises(EnvironmentFault):
        read.submit(_add("no")).result()
    assert read.submit(_count).result() == 0


def test_closing_finishes_what_waits_and_ends_the_thread(database: ProfilePaths) -> None:
    lane = WriteLane("test-drain", lambda: open_database(database.database, KEY))
    gate = Gate()
    lane.submit(gate)
    futures = [lane.submit(_add(f"{number}"), Priority.BACKGROUND) for number in range(10)]
    gate.opened.set()
    lane.close()
    lane.close()
    assert [future.result() for future in futures] == [f"{number}" for number in range(10)]
    assert "test-drain" not in {thread.name for thread in threading.enumerate()}
    with refused(LaneClosed, lanes.LANE_CLOSED):
        lane.submit(_add("late"))
    # The last connection took the write-ahead log with it.
    assert [path.name for path in database.root.iterdir()] == ["vault.db"]


def test_closing_without_draining_drops_what_waits(database: ProfilePaths) -> None:
    lane = WriteLane("test-drop", lambda: open_database(database.database, KEY))
    gate = Gate()
    running = lane.submit(gate)
    gate.reached.wait()
    waiting = [lane.submit(_add("dropped"), priority) for priority in Priority]
    closer = threading.Thread(target=lane.close, kwargs={"drain": False})
    closer.start()
    for future in waiting:
        with refused(LaneClosed, lanes.LANE_CLOSED):
            future.result()
    gate.opened.set()
    closer.join()
    running.result()
    with closing(open_database(database.database, KEY)) as connection:
        assert _count(connection) == 0


def test_closing_stops_a_read_that_would_not_end(database: ProfilePaths) -> None:
    lane = ReadLane("test-endless", lambda: open_database(database.database, KEY, read_only=True))
    started = threading.Event()

    def work(connection: Any) -> None:
        started.set()
        connection.execute(ENDLESS).fetchone()

    future = lane.submit(work)
    started.wait()
    lane.close(drain=False, interrupt=True)
    with refused(EnvironmentFault, INTERRUPTED):
        future.result()


def test_a_lane_that_cannot_open_says_so_at_once(paths: ProfilePaths) -> None:
    with pytest.raises(VaultDamaged):
        WriteLane("test-missing", lambda: open_database(paths.database, KEY))
    assert "test-missing" not in {thread.name for thread in threading.enumerate()}


def test_a_cancelled_save_is_not_done(write: WriteLane, read: ReadLane) -> None:
    gate = Gate()
    write.submit(gate)
    gate.reached.wait()
    future = write.submit(_add("cancelled"))
    assert future.cancel()
    gate.opened.set()
    write.submit(_add("kept")).result()
    assert read.submit(_count).result() == 1
