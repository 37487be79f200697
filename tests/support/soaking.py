"""What a soak does, piece by piece, and what it counts. A scenario is a generator: steps, and a check in the end."""

import importlib.util
import json
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import pytest

from lahityo.domain.codes import Role
from tests.support.cut_lines import cut_lines
from tests.support.dice_office import DiceOffice
from tests.support.faulty_disk import Fault, FaultyLaptop, Ledger
from tests.support.first_sync import first_sync
from tests.support.killed import sign_until_killed
from tests.support.organisation import Organisation
from tests.support.power_cut import LoopDisk, sign_until_power_cut
from tests.support.server import running_server
from tests.support.server_faults import ServerFaults, killed_server, restarted_postgres

DICE_OPERATIONS = 10_000
FIRST_SYNC_CHANGES = 20_000
_CHUNK = 20
_FUZZ_SECONDS = 30


@dataclass
class Tally:
    """What a soak has met so far."""

    acknowledged: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    whole: dict[str, float] = field(default_factory=dict)
    """How often each thing that has an end came to it: every call, every byte, all operations."""
    told: dict[str, object] = field(default_factory=dict)

    def save(self, folder: Path, minutes: float, *, sound: bool) -> None:
        """Write soak.json and soak.txt; lost, doubled and diverged are told only of a run in which every check held."""
        wrong = 0 if sound else None
        report = {
            "minutes": round(minutes, 1), "sound": sound, "acknowledged": self.acknowledged,
            "faults": dict(sorted(self.faults.items())), "faults_in_all": self.faults.total(),
            "lost": wrong, "doubled": wrong, "diverged": wrong,
            "went_through": {name: round(times, 2) for name, times in self.whole.items()}, **self.told,
        }  # fmt: skip
        folder.mkdir(exist_ok=True)
        (folder / "soak.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
        lines = [f"{report['minutes']} minutes, {self.acknowledged} acknowledged writes, {self.faults.total()} faults:"]
        lines += [f"  {count:7} {name}" for name, count in sorted(self.faults.items())]
        lines += [f"  {name}: {times:.2f} times through" for name, times in self.whole.items()]
        lines += [f"  {name}: {what}" for name, what in self.told.items()]
        lines.append("lost 0, doubled 0, diverged 0" if sound else "A check failed: see the test's own words.")
        (folder / "soak.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


Scenario = Callable[[Path, Tally, random.Random], Iterator[None]]


def every_write(folder: Path, tally: Tally, _dice: random.Random) -> Iterator[None]:
    """Every writing call of a day's work: ended before, halfway and after, failing, and on a disk full from there."""
    with ExitStack() as stack:
        server = stack.enter_context(running_server(f"sqlite:///{folder / 'server.db'}"))
        organisation = Organisation(folder, server, stack)
        second = organisation.found()
        first = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
        client = first.add_client()
        first.sync()
        first.lock()
        ledger = Ledger(stack.enter_context(FaultyLaptop(first, client)))
        kinds = [fault for fault in Fault if fault is not Fault.NONE]
        calls = ledger.calls()
        done = 0
        try:
            # In an order that meets all kinds early: the n-th call of each, with a stride that visits every call once.
            for at, fault in product(_scattered(calls), kinds):
                before = len(ledger.acknowledged)
                ledger.round(fault, at)
                tally.acknowledged += len(ledger.acknowledged) - before
                tally.faults[f"disk: {fault.name.lower().replace('_', ' ')} at a chosen write"] += 1
                done += 1
                tally.whole["every writing call with every fault"] = done / (calls * len(kinds))
                yield
        finally:
            first.unlock()
            assert first.sync().refused == 0
            second.sync()
            assert second.problems() == []
            assert second.export() == first.export()
            assert second.export().count('"situation":"Kirjaus ') == len({*_visits(second)})


def every_byte(folder: Path, tally: Tally, _dice: random.Random) -> Iterator[None]:
    """Cuts after each byte of a push, its receipt and a pull."""
    with running_server(f"sqlite:///{folder / 'server.db'}") as server, cut_lines(server, folder) as lines:
        sizes = lines.measure()
        places = [(where, at) for at in _scattered(max(sizes.values())) for where, size in sizes.items() if at <= size]
        done = 0
        try:
            for where, at in places:
                before = lines.signed
                tally.faults[f"network: cut within a {where}"] += lines.cut_at(where, at)
                tally.acknowledged += lines.signed - before
                done += 1
                tally.whole["every byte of push, receipt and pull"] = done / len(places)
                if done % _CHUNK == 0:
                    yield
        finally:
            lines.agree()


def dice(folder: Path, tally: Tally, rolled: random.Random) -> Iterator[None]:
    """Random operations on three laptops."""
    with ExitStack() as stack:
        server = stack.enter_context(running_server(f"sqlite:///{folder / 'server.db'}"))
        office = DiceOffice(Organisation(folder, server, stack), rolled.randrange(2**32))
        try:
            while (done := office.done.total()) < DICE_OPERATIONS:
                before, cut = len(office.acknowledged), office.cut
                for _ in range(_CHUNK):
                    office.roll()
                tally.acknowledged += len(office.acknowledged) - before
                tally.faults["network: sync of three laptops broken off"] += office.cut - cut
                tally.whole["10,000 operations on three laptops"] = done / DICE_OPERATIONS
                yield
            tally.whole["10,000 operations on three laptops"] = 1.0
        finally:
            office.agree()


def kill_nine(folder: Path, tally: Tally, rolled: random.Random) -> Iterator[None]:
    """kill -9 at random moments, offline and in the middle of syncs."""
    with ExitStack() as stack:
        server = stack.enter_context(running_server(f"sqlite:///{folder / 'server.db'}"))
        organisation = Organisation(folder, server, stack)
        second = organisation.found()
        first = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
        client = first.add_client()
        first.sync()
        acknowledged: set[str] = set()
        try:
            while True:
                first.lock()
                how = rolled.choice(("sync", "offline"))
                lines = sign_until_killed(first.paths.root, first.state, client, how, rolled)
                told = {line for line in lines if line != "synced"}
                tally.acknowledged += len(told)
                acknowledged |= told
                first.unlock()
                tally.faults["process: kill -9 at a random moment"] += 1
                assert first.vault.check().findings == ()
                assert acknowledged <= {*_visits(first)}
                yield
        finally:
            assert first.sync().refused == 0
            second.sync()
            assert second.problems() == []
            assert second.export() == first.export()
            assert acknowledged <= {*_visits(second)}


def power_cuts(folder: Path, tally: Tally, rolled: random.Random) -> Iterator[None]:
    """The power of the disk fails; ends at once where that cannot be done."""
    with ExitStack() as stack:
        try:
            disk = stack.enter_context(LoopDisk(folder / "disk", folder / "image"))
        except pytest.skip.Exception as reason:
            tally.told["power cuts"] = f"not done: {reason.msg}"
            return
        server = stack.enter_context(running_server(f"sqlite:///{folder / 'server.db'}"))
        organisation = Organisation(folder, server, stack)
        organisation.found()
        organisation.folder = disk.folder
        first = organisation.join(Role.SOCIAL_INSTRUCTOR, with_keyring=False)
        client = first.add_client()
        first.sync()
        acknowledged: set[str] = set()
        try:
            while len(acknowledged) < 4000:  # the disk is small
                first.lock()
                told = set(sign_until_power_cut(disk, first.paths.root, first.state, client, rolled))
                tally.acknowledged += len(told)
                acknowledged |= told
                first.unlock()
                tally.faults["disk: power cut"] += 1
                assert first.vault.check().findings == ()
                assert acknowledged <= {*_visits(first)}
                yield
        finally:
            first.lock()


def killed_servers(folder: Path, tally: Tally, rolled: random.Random) -> Iterator[None]:
    """The server is ended with kill -9 while laptops sync."""
    with killed_server(folder, rolled.randrange(2**32)) as office:
        yield from _server_faults(office, tally, "server: kill -9 during syncs")


def restarted_databases(folder: Path, tally: Tally, rolled: random.Random) -> Iterator[None]:
    """PostgreSQL is restarted as after a crash while laptops sync."""
    with restarted_postgres(folder, rolled.randrange(2**32)) as office:
        yield from _server_faults(office, tally, "server: PostgreSQL restarted during syncs")


def _server_faults(office: ServerFaults, tally: Tally, name: str) -> Iterator[None]:
    try:
        while True:
            before = office.signed
            office.step()
            tally.acknowledged += office.signed - before
            tally.faults[name] += 1
            yield
    finally:
        office.agree()


def large_first_sync(folder: Path, tally: Tally, _dice: random.Random) -> Iterator[None]:
    """20,000 changes over a slow line that is cut every other second."""
    with running_server(f"sqlite:///{folder / 'server.db'}") as server:
        found = first_sync(server, folder, FIRST_SYNC_CHANGES, every=2.0, bytes_a_second=250_000.0, most_seconds=1800.0)
    assert found.most <= 2, found
    tally.acknowledged += found.changes
    tally.faults["network: first sync cut off"] += found.cuts
    tally.told["first sync"] = (
        f"{found.changes} changes in {found.seconds:.0f} s over a line cut every 2 s ({found.cuts} times),"
        f" {len(found.fetched)} pages, none fetched more than {found.most} times"
    )
    yield


def fuzzing(folder: Path, tally: Tally, _dice: random.Random) -> Iterator[None]:
    """A coverage-guided fuzzer at every parser; ends at once where it is not installed."""
    if importlib.util.find_spec("atheris") is None:
        tally.told["fuzzer"] = "not done: atheris is not installed"
        return
    while True:
        command = [sys.executable, "-m", "tests.support.parsers", "fuzz", str(_FUZZ_SECONDS), str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        runs = re.search(r"number_of_executed_units: ([0-9]+)", done.stderr)
        tally.faults["parsers: malformed inputs by the fuzzer"] += int(runs[1]) if runs else 0
        yield


SCENARIOS: tuple[Scenario, ...] = (
    every_write, every_byte, dice, kill_nine, power_cuts, killed_servers, restarted_databases, fuzzing,
)  # fmt: skip


def soak(folder: Path, minutes: float, tally: Tally) -> None:
    """Go round the scenarios for so long, each with its share of the time, and let each end with its check."""
    rolled = random.Random()
    begun = time.monotonic()
    ends = begun + minutes * 60
    running: dict[str, Iterator[None]] = {}
    spent: dict[str, float] = {}
    for scenario in SCENARIOS:
        own = folder / scenario.__name__
        own.mkdir()
        running[scenario.__name__] = scenario(own, tally, rolled)
        spent[scenario.__name__] = 0.0
    first = folder / "first-sync"
    first.mkdir()
    for _ in large_first_sync(first, tally, rolled):
        pass
    try:
        while running and time.monotonic() < ends:
            name = min(running, key=lambda one: spent[one])
            at = time.monotonic()
            if next(running[name], running) is running:
                del running[name]
            spent[name] += time.monotonic() - at
    finally:
        for scenario_ in running.values():
            scenario_.close()  # type: ignore[attr-defined]


def _scattered(count: int) -> list[int]:
    """Every number from 1 to `count` once, so that any beginning of the list is spread over all of them."""
    stride = next(one for one in range(max(count * 38 // 100, 1), count + 2) if _coprime(one, count))
    return [1 + (number * stride) % count for number in range(count)]


def _coprime(one: int, other: int) -> bool:
    while other:
        one, other = other, one % other
    return one == 1


def _visits(laptop: object) -> list[str]:
    return [bytes(row[0]).hex() for row in laptop.sql("SELECT visit FROM visit")]  # type: ignore[attr-defined]
