"""Many laptops, several server processes, one database: the order of cursors is the order of commits."""

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx2
import pytest

from lahityo.protocol.codes import Outcome
from lahityo.protocol.envelope import Envelope, read_header
from lahityo.protocol.messages import FeedItem
from lahityo.server.store import rosters
from lahityo.server.store.store import Store
from tests.server.laptops import Laptop, Line, Office, found, stream_of
from tests.support.server import ServerProcess, new_token

PUSHES, NOTES = 12, 8
UNLIMITED = ("--device-rate", "100000", "--device-burst", "100000", "--address-burst", "100000")


def test_nothing_appears_behind_a_cursor_that_was_given_out(database_url: str) -> None:
    token = new_token(database_url)
    with (
        ServerProcess(database_url, *UNLIMITED) as one,
        ServerProcess(database_url, *UNLIMITED) as two,
        found(one.url, token) as office,
    ):
        writers = [office.aino, _moved(office, office.eero, two.url)]
        reader = _moved(office, office.noora, two.url)
        done = threading.Event()
        with ThreadPoolExecutor(3) as pool:
            reading = pool.submit(_follow, office, reader, done)
            pushing = [pool.submit(_push, office, writer) for writer in writers]
            sent = [item for each in pushing for item in each.result()]
            done.set()
            read = reading.result()
    assert sorted(map(_name, read)) == sorted(map(_name, sent))


def _push(office: Office, laptop: Laptop) -> list[FeedItem]:
    key = laptop.stream_key(office.team, "shared")
    sent: list[FeedItem] = [key]
    assert laptop.sync(items=[key]).item_outcomes == bytes([Outcome.STORED])
    for _ in range(PUSHES):
        notes = [laptop.note(stream_of(key)) for _ in range(NOTES)]
        assert laptop.sync(items=notes).item_outcomes == bytes(NOTES)
        sent += notes
    return sent


def _follow(office: Office, reader: Laptop, done: threading.Event) -> list[FeedItem]:
    """Read from the cursor on, again and again, as long as someone writes and once after."""
    read: list[FeedItem] = []
    position = 0
    while True:
        last_round = done.is_set()
        for page in reader.sync(feeds=[office.feed("shared", position)]).feeds:
            read += page.items
            position = page.position
        if last_round:
            return read


def _moved(office: Office, laptop: Laptop, url: str) -> Laptop:
    """The laptop, talking to another process; its session holds there too."""
    token = laptop.line.token
    laptop.line = Line(url)
    office.lines.append(laptop.line)
    laptop.line.token = token
    return laptop


def _name(item: FeedItem) -> bytes:
    return item.header if isinstance(item, Envelope) else item.body


def test_one_laptop_that_pushes_twice_at_once_doubles_nothing(database_url: str) -> None:
    token = new_token(database_url)
    with ServerProcess(database_url) as process, found(process.url, token) as office:
        key = office.aino.stream_key(office.team, "social")
        items: list[FeedItem] = [key, *(office.aino.note(stream_of(key)) for _ in range(20))]
        twin = Laptop(office.line(), office.org, id=office.aino.id)
        twin.line.token = office.aino.line.token
        with ThreadPoolExecutor(2) as pool:
            first, second = pool.map(lambda laptop: laptop.sync(items=items).item_outcomes, (office.aino, twin))
        assert sorted([set(first), set(second)], key=max) == [{Outcome.STORED}, {Outcome.ALREADY_STORED}]
        (page,) = office.eero.sync(feeds=[office.feed("social")]).feeds
        assert page.items == items


@pytest.mark.parametrize("killed_after", [0.005, 0.02, 0.05, 0.1])
def test_kill_9_in_the_middle_of_pushes_loses_and_doubles_nothing(database_url: str, killed_after: float) -> None:
    token = new_token(database_url)
    with ServerProcess(database_url) as process, found(process.url, token) as office:
        key = office.aino.stream_key(office.team, "social")
        office.aino.sync(items=[key])
        batches = [[office.aino.note(stream_of(key)) for _ in range(100)] for _ in range(10)]
        acknowledged = 0
        killer = threading.Timer(killed_after, process.kill)
        killer.start()
        for batch in batches:
            if not _pushed(office.aino, batch):
                break
            acknowledged += 1
        killer.join()
        process.start()
        for batch in batches[:acknowledged]:
            assert office.aino.sync(items=batch).item_outcomes == bytes([Outcome.ALREADY_STORED]) * 100
        for batch in batches[acknowledged:]:
            assert set(office.aino.sync(items=batch).item_outcomes) <= {Outcome.STORED, Outcome.ALREADY_STORED}
        (page,) = office.eero.sync(feeds=[office.feed("social")], page_bytes=4_000_000).feeds
    notes = [item for item in page.items if isinstance(item, Envelope)]
    assert [read_header(note.header).seq for note in notes] == list(range(1, 1001))


def _pushed(laptop: Laptop, batch: list[Envelope]) -> bool:
    try:
        return laptop.sync(items=batch).item_outcomes == bytes(100)
    except httpx2.HTTPError:
        return False


def test_one_answer_is_read_from_one_moment_however_many_commit_meanwhile(database_url: str) -> None:
    store = Store.prepare(database_url, create=True)
    try:
        with store.reading() as reader:
            assert rosters.head(reader, bytes(16)) is None
            with store.writing() as writer:
                rosters.create(writer, bytes(16), 1)
            assert rosters.head(reader, bytes(16)) is None
        with store.reading() as reader:
            assert rosters.head(reader, bytes(16)) == (0, b"")
    finally:
        store.close()
