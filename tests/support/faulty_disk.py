"""A laptop on a disk that fails at a chosen write: in a process of its own, under a small preloaded library.

`FaultyLaptop` keeps a process with everything imported, which forks a child for each round of work, so that hundreds
of rounds take minutes. A round opens the vault, signs visits, syncs and locks; what it acknowledged is said at once.
"""

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Self

import pytest

from tests.support.organisation import Laptop

CLOCK = "LAHITYO_FAULT_CLOCK_SECONDS"


class Fault(IntEnum):
    """What happens at the chosen call; the numbers are those of `faults.c`."""

    NONE = 0
    KILLED_BEFORE = 1
    KILLED_HALFWAY = 2
    """A write has put half of its bytes down; another call has not happened."""
    KILLED_AFTER = 3
    DISK_ERROR = 4
    FULL = 5
    """From this call on, until the round makes room."""


@cache
def preload() -> str:
    """The compiled library's path; skips the test where there is no compiler or no way to preload."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler, to make chosen writes of a process fail")
    folder = Path(tempfile.mkdtemp(prefix="lahityo-faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    library = folder / "faults.so"
    source = Path(__file__).with_name("faults.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], check=True)
    return str(library)


def preloaded(**more: str) -> dict[str, str]:
    """The environment of a process under the library."""
    path = os.pathsep.join([str(Path(__file__).parents[2]), *(one for one in sys.path if one)])
    return {**os.environ, "PYTHONPATH": path, "LD_PRELOAD": preload(), **more}


@dataclass
class Round:
    """What a round said: visits acknowledged, whether it synced and locked, and how often it was refused in words.

    `calls` counts the writing calls under the profile's folder; None when the round was killed.
    """

    acknowledged: set[str] = field(default_factory=set)
    drafted: set[str] = field(default_factory=set)
    refusals: list[list[str]] = field(default_factory=list)
    synced: int = 0
    locked: bool = False
    calls: int | None = None
    faults: list[str] = field(default_factory=list)
    """Anything that is no sentence for a person; empty when all is well."""


@dataclass
class Checked:
    """What the vault holds, opened once more on a sound disk."""

    visits: list[str]
    drafts: list[str]
    findings: list[str]


class FaultyLaptop:
    """Rounds of work on a laptop's locked profile; use it as a context manager."""

    def __init__(self, laptop: Laptop, client: bytes) -> None:
        command = [sys.executable, "-m", "tests.support.faulty_rounds", str(laptop.paths.root), str(laptop.state)]
        self._process = subprocess.Popen(
            [*command, client.hex()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=preloaded()
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(30)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def work(self, fault: Fault = Fault.NONE, at: int = 0) -> Round:
        """One round, in which the `at`-th writing call meets the fault."""
        done = Round()
        for kind, text in self._ask("work", int(fault), at):
            if kind in {"acknowledged", "drafted"}:
                getattr(done, kind).add(text)
            elif kind == "refused":
                done.refusals.append(json.loads(text))
            elif kind == "synced":
                done.synced += 1
            elif kind == "locked":
                done.locked = True
            elif kind == "calls":
                done.calls = int(text)
            else:
                done.faults.append(text)
        return done

    def check(self) -> Checked:
        """Open the vault as it was left, and check it from end to end."""
        said: dict[str, list[str]] = {"visit": [], "draft": [], "finding": [], "fault": [], "checked": []}
        for kind, text in self._ask("check", 0, 0):
            said[kind].append(text)
        assert said["fault"] == []
        assert said["checked"]
        return Checked(said["visit"], said["draft"], said["finding"])

    def _ask(self, what: str, fault: int, at: int) -> list[tuple[str, str]]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{what} {fault} {at}\n")
        self._process.stdin.flush()
        lines = self._process.stdout.readline()
        assert lines, "the process of the faulty laptop ended"
        return [(kind, text) for kind, text in json.loads(lines)]


class Ledger:
    """Rounds in a row on one laptop, and what must be there after each of them."""

    def __init__(self, laptop: FaultyLaptop) -> None:
        self.laptop = laptop
        self.acknowledged: set[str] = set()
        self.drafted: set[str] = set()
        self.met: Counter[str] = Counter()

    def round(self, fault: Fault, at: int) -> Round:
        """Work through one fault; then the vault opens, is whole, and holds all that was acknowledged, once."""
        done = self.laptop.work(fault, at)
        self.met[fault.name] += fault is not Fault.NONE
        assert done.faults == [], (fault, at)
        self.acknowledged |= done.acknowledged
        self.drafted |= done.drafted
        held = self.laptop.check()
        assert held.findings == [], (fault, at)
        assert len(held.visits) == len(set(held.visits)), (fault, at)
        assert self.acknowledged <= set(held.visits), (fault, at)
        assert self.drafted <= {*held.visits, *held.drafts}, (fault, at)
        return done

    def calls(self) -> int:
        """How many writing calls a round makes at least, when all is well; the first one of a profile makes more."""
        done = self.round(Fault.NONE, 0)
        assert done.calls is not None
        assert (done.synced, done.locked, done.refusals) == (1, True, [])
        return done.calls * 9 // 10


def spread(calls: int, samples: int) -> list[int]:
    """`samples` places from 1 to `calls`, evenly, the last one near the end."""
    return sorted({1 + (2 * number + 1) * calls // (2 * samples) for number in range(samples)})
