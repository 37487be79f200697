"""The process behind `FaultyLaptop`: forks for each round it is asked for, and tells what the round had said."""

import ctypes
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from lahityo.base.clock import system_clock
from lahityo.base.errors import LahityoError
from lahityo.base.paths import ProfilePaths
from lahityo.services.casework import Casework
from lahityo.services.drafts import VisitDraft
from lahityo.sync.engine import Engine
from lahityo.sync.server import Server
from lahityo.vault.vault import Vault
from tests.support.vaults import CHEAP, PASSPHRASE

T = TypeVar("T")
Say = Callable[[str, str], None]
VISITS = 2
_ENDED = 77
_TRIES = 4


class Rounds:
    """What one profile's rounds are made of."""

    def __init__(self, profile: Path, state: Path, client: bytes) -> None:
        self.paths = ProfilePaths(profile)
        self.state = state
        self.client = client
        self.shim = ctypes.CDLL(None)

    def arm(self, fault: int, at: int) -> None:
        self.shim.fault_arm(str(self.paths.root.parent).encode(), ctypes.c_long(at), fault)

    def open(self) -> Vault:
        return Vault.open(self.paths, PASSPHRASE, None, self.state, costs=CHEAP)

    def work(self, say: Say, fault: int, at: int) -> None:
        """Unlock, sign, sync, sign once more and lock; whatever is refused in words is tried again."""
        self.arm(fault, at)
        vault = self._try(say, self.open)
        if vault is not None:
            self._day(say, vault)
            vault.close()
            say("locked", "")
        say("calls", str(self.shim.fault_count()))

    def _day(self, say: Say, vault: Vault) -> None:
        work = Casework(vault, system_clock)
        engine = Engine(vault, Server(vault.identity.server), system_clock)
        for number in range(VISITS + 1):
            if number == VISITS and self._try(say, engine.sync) is not None:
                say("synced", "")
            draft = work.drafts.new(self.client)
            draft = replace(draft, fields=replace(draft.fields, situation=f"Kirjaus {draft.id.hex()}", agreed="Niin"))
            if self._try(say, lambda draft=draft: work.drafts.save(draft)) is not None:  # type: ignore[misc]
                say("drafted", draft.id.hex())
            self._sign(say, work, draft)

    def _sign(self, say: Say, work: Casework, draft: VisitDraft) -> None:
        def sign() -> bool:
            work.visits.sign(draft)
            return True

        if self._try(say, sign):
            say("acknowledged", draft.id.hex())

    def _try(self, say: Say, act: Callable[[], T]) -> T | None:
        """Do it until it goes; after the second refusal the person makes room on the disk."""
        for number in range(_TRIES):
            try:
                return act()
            except LahityoError as error:
                say("refused", json.dumps([type(error).__name__, str(error)]))
            if number:
                self.arm(0, 0)
        return None

    def check(self, say: Say, _fault: int, _at: int) -> None:
        """Whether the vault opens and is whole, and what is in it."""
        vault = self.open()
        rows = vault.read(lambda c: c.execute("SELECT visit FROM visit").fetchall())
        drafts = vault.read(lambda c: c.execute("SELECT id FROM draft").fetchall())
        for kind, found in (("visit", rows), ("draft", drafts)):
            for (identifier,) in found:
                say(kind, bytes(identifier).hex())
        for finding in vault.check().findings:
            say("finding", finding)
        vault.close()
        say("checked", "")


def run(rounds: Rounds, what: str, fault: int, at: int) -> list[list[str]]:
    """One round in a child; what it said until it ended, however it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _child(rounds, what, fault, at, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().split(b"\n")[:-1]  # the last line may be cut: only whole ones were said
    _, status = os.waitpid(child, 0)
    lines: list[list[str]] = [json.loads(line) for line in said]
    if os.WIFSIGNALED(status) or os.WEXITSTATUS(status) not in {0, _ENDED}:
        lines.append(["fault", f"ended with {status}"])
    return lines


def _child(rounds: Rounds, what: str, fault: int, at: int, pipe: int) -> None:
    def say(kind: str, text: str) -> None:
        os.write(pipe, json.dumps([kind, text]).encode() + b"\n")

    try:
        (rounds.work if what == "work" else rounds.check)(say, fault, at)
    except BaseException as error:  # noqa: BLE001 - a round ends with what it says
        say("fault", f"{type(error).__name__}: {error}")
    os._exit(0)


def main() -> None:
    rounds = Rounds(Path(sys.argv[1]), Path(sys.argv[2]), bytes.fromhex(sys.argv[3]))
    for line in sys.stdin:
        what, fault, at = line.split()
        sys.stdout.write(json.dumps(run(rounds, what, int(fault), int(at))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
