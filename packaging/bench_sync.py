"""The bench's measurements over a real server in a process of its own, on each store, against the bare loop."""

import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from bench_bare import BareLoop, BareVault, bare_server, seconds_of
from bench_notes import Note, bare, unlike_training, visits
from bench_product import (
    Laptop,
    Profile,
    copy_server_database,
    joined,
    product_server,
)
from bench_report import Report
from bench_vault import search
from lahityo.domain.visit import VisitFields
from lahityo.sync.server import Traffic
from lahityo.vault.database import PAGE_BYTES

CHANGED = 10
CHANGED_TIMES = 9
NO_CHANGE_TIMES = 15


@dataclass
class Setting:
    """What the measurements of one store begin with: the closed profile that has signed everything and pushed nothing,
    the server's database at that time, and where databases are made.
    """

    report: Report
    folder: Path
    author: Profile
    database: str
    fields: Sequence[VisitFields]
    repetitions: int
    store: str
    new_database: "NewDatabase"


class NewDatabase:
    """Makes the URLs of new databases; PostgreSQL ones are created on its server."""

    def __init__(self, folder: Path, postgres: str | None) -> None:
        self._folder = folder
        self._postgres = postgres
        self._count = 0

    def __call__(self) -> str:
        """The URL of a new, empty database."""
        self._count += 1
        if self._postgres is None:
            return f"sqlite:///{self._folder / f'server-{self._count}.db'}"
        with psycopg.connect(f"{self._postgres}/postgres", autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE bench_{self._count}")
        return f"{self._postgres}/bench_{self._count}"


def measure(setting: Setting) -> None:
    """First push, first pull, ten changes, no change; bytes, index and search on the way."""
    notes = [bare(one) for one in setting.fields]
    with _pushed(setting, notes) as (author, product_url, bare_url):
        reader = _pulled(setting, author, product_url, bare_url)
        _ten_changes(setting, author, reader, product_url)


@contextmanager
def _pushed(setting: Setting, notes: Sequence[Note]) -> Iterator[tuple[Profile, str, str]]:
    """First push into a new server, several times; goes on with the last one's servers running."""
    ours: list[float] = []
    baseline: list[float] = []
    for turn in range(setting.repetitions):
        last = turn == setting.repetitions - 1
        database = setting.new_database()
        copy_server_database(setting.database, database)
        profile = setting.author.copied(setting.folder / f"author-{setting.store}")
        with bare_server(setting.new_database()) as bare_url, product_server(database) as url:
            loop = BareLoop(bare_url)
            baseline.append(seconds_of(loop.push, notes)[0])
            loop.close()
            with Laptop(profile, url) as laptop:
                seconds, result = seconds_of(laptop.engine.sync)
                ours.append(seconds)
                traffic = laptop.server.traffic
            if result.refused or result.problems:
                raise SystemExit("the push did not go through")
            if last:
                count = len(notes)
                _rate(setting, "first push", count, ours, baseline)
                _bytes(setting, "up", count, traffic)
                yield profile, url, bare_url


def _pulled(setting: Setting, author: Profile, url: str, bare_url: str) -> Profile:
    """First pull of everything, several times; the profile of the last."""
    with Laptop(author, url) as laptop:
        template = joined(setting.folder / f"template-{setting.store}", url, laptop.invite())
    ours: list[float] = []
    baseline: list[float] = []
    reader = template
    count = len(setting.fields)
    for turn in range(setting.repetitions):
        loop, simple = BareLoop(bare_url), BareVault(setting.folder / f"bare-{turn}.db")
        seconds, (fetched, _) = seconds_of(loop.pull, simple)
        baseline.append(seconds)
        reader = template.copied(setting.folder / f"reader-{setting.store}")
        with Laptop(reader, url) as laptop:
            seconds, result = seconds_of(laptop.engine.sync)
            ours.append(seconds)
            if result.problems or fetched != count or len(laptop.casework.lists.recent(count + 1)) != count:
                raise SystemExit("the pull did not bring everything")
            if turn == setting.repetitions - 1:
                _rate(setting, "first pull", count, ours, baseline)
                _bytes(setting, "down", count, laptop.server.traffic)
                if setting.store == "sqlite":
                    _index_and_search(setting, laptop, simple)
        loop.close()
        simple.close()
    return reader


def _index_and_search(setting: Setting, laptop: Laptop, simple: BareVault) -> None:
    seconds, words = seconds_of(laptop.casework.lists.index_pending)
    setting.report.figure("index lemmas behind the first pull", "s", seconds, note=f"{words} words, nobody waits")
    search(setting.report, laptop, simple)
    size = laptop.vault.read(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0]) * PAGE_BYTES
    setting.report.figure("vault, and the bare database", "MB", size / 1e6, simple.size / 1e6)


def _ten_changes(setting: Setting, author: Profile, reader: Profile, url: str) -> None:
    """Sign ten visits on one laptop, sync it, sync the other; the bare loop with ten notes in turn with it."""
    ours: list[float] = []
    baseline: list[float] = []
    only_sync: list[float] = []
    idle: list[float] = []
    with (
        bare_server(setting.new_database()) as bare_url,
        Laptop(author, url) as writer,
        Laptop(reader, url) as other,
    ):
        writer.engine.sync()
        other.engine.sync()
        here, there = BareVault(setting.folder / "here.db"), BareVault(setting.folder / "there.db")
        sender, receiver = BareLoop(bare_url), BareLoop(bare_url)
        clients = sorted({one.client for one in setting.fields})
        more = visits(CHANGED * (CHANGED_TIMES + 1), clients, seed=21)
        for turn in range(CHANGED_TIMES + 1):  # the first turn warms both up
            ten = more[turn * CHANGED : (turn + 1) * CHANGED]
            baseline.append(seconds_of(_bare_ten, [bare(one) for one in ten], here, there, sender, receiver)[0])
            signing, _ = seconds_of(_sign_all, writer, ten)
            pushing, pushed = seconds_of(writer.engine.sync)
            pulling, pulled = seconds_of(other.engine.sync)
            if pushed.refused or pulled.problems or pulled.pulled < CHANGED:
                raise SystemExit("the ten changes did not arrive")
            ours.append(signing + pushing + pulling)
            only_sync.append(pushing + pulling)
        before = Traffic(other.server.traffic.bytes_out, other.server.traffic.bytes_in, 0)
        idle = [seconds_of(other.engine.sync)[0] for _ in range(NO_CHANGE_TIMES)]
        used = other.server.traffic.bytes_out + other.server.traffic.bytes_in - before.bytes_out - before.bytes_in
        for one in (sender, receiver, here, there):
            one.close()
    setting.report.at_most_times(
        f"ten changes, laptop to laptop, {setting.store}", "ms", 1000 * statistics.median(ours[1:]),
        1000 * statistics.median(baseline[1:]), 3, f"the two syncs alone {1000 * statistics.median(only_sync[1:]):.0f}",
    )  # fmt: skip
    setting.report.figure(f"a sync with nothing new, {setting.store}", "ms", 1000 * statistics.median(idle))
    setting.report.at_most("a sync with nothing new", "bytes", used / NO_CHANGE_TIMES, 2048)


def _sign_all(laptop: Laptop, fields: Sequence[VisitFields]) -> None:
    for one in fields:
        laptop.sign(one)


def _bare_ten(ten: list[Note], here: BareVault, there: BareVault, sender: BareLoop, receiver: BareLoop) -> None:
    for note in ten:
        here.insert([sender.row(note)])
    sender.push(ten)
    receiver.pull(there)


def _rate(setting: Setting, name: str, count: int, ours: list[float], baseline: list[float]) -> None:
    setting.report.at_least_times(
        f"{name}, {setting.store}", "notes/s", count / statistics.median(ours), count / statistics.median(baseline), 0.5
    )


def _bytes(setting: Setting, way: str, count: int, traffic: Traffic) -> None:
    if setting.store != "sqlite":
        return
    used = (traffic.bytes_out + traffic.bytes_in) / count
    setting.report.at_most(f"bytes on the wire a note, {way}", "bytes", used, 700, "both ways, with headers")
    if way == "down":
        more = unlike_training(min(count, 1000))
        setting.report.figure(
            f"the same for words the dictionary has not seen, {way}", "bytes", used + more, note="computed"
        )
