"""A small organisation of fictitious people, its server on loopback and its laptops: for the demo and the screenshots.

Everything is real: the server is its own process, every laptop a profile with its own vault, every change goes over the
wire. Nothing outside the given folder is touched.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sample_casework
import sample_files
import sample_text
from lahityo.app import runtime
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Register, Role
from lahityo.protocol.address import ServerAddress
from lahityo.server.certificate import DAYS, CertificateFolder
from lahityo.services.casework import Casework
from lahityo.sync import founding
from lahityo.vault.instance import InstanceLock
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault

PASSPHRASE = "lumi narskuu kenkien alla"  # noqa: S105 - the demo's own, printed for whoever wants to look around
ORGANISATION = "Esimerkkilän hyvinvointialue"
TEAM = "Nopsajalka"
LEAD = ("Minna Harjunpuro", Role.TEAM_LEAD)
CLIENTS = 40
_STOP_SECONDS = 10.0
HAND_WRITTEN = 6
"""Of the clients, so many come with visits written by hand."""
UNTOUCHED = "Pekka Rantakorpi"
"""The client of the pictures keeps the visits that were written for him."""
PEOPLE = {
    "nurse": ("Aino Virtasalmi", Role.NURSE),
    "instructor": ("Jari Lummela", Role.SOCIAL_INSTRUCTOR),
    "worker": ("Tiina Pihlajasuo", Role.SOCIAL_WORKER),
}


class ServerProcess:
    """`lahityo-server serve` on loopback, at the same address each time it is started; with `tls`, by an authority of
    its own.
    """

    def __init__(self, folder: Path, *, tls: bool = False) -> None:
        self._certificates = CertificateFolder(folder / "tls", datetime.now(UTC)) if tls else None
        if self._certificates is not None:
            self._certificates.create(["127.0.0.1"], DAYS)
        self._command = Path(sys.executable).with_name("lahityo-server")
        self.database = f"sqlite:///{folder / 'server.db'}"
        self._log = folder / "server.log"
        self._listen = "127.0.0.1:0"
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    def init(self) -> str:
        """Make the database; the setup token."""
        made = subprocess.run(
            [self._command, "init", "--db", self.database, "--json"], check=True, capture_output=True, text=True
        )
        return str(json.loads(made.stdout)["token"])

    def start(self) -> None:
        """Start, and wait until it listens."""
        with self._log.open("a") as log:
            self._process = subprocess.Popen(
                [self._command, "serve", "--db", self.database, "--listen", self._listen, *self._tls()],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        line = self._process.stdout.readline() if self._process.stdout else ""
        self.url = line.rsplit(" ", 1)[-1].strip()
        self._listen = self.url.partition("://")[2]

    @property
    def address(self) -> str:
        """What people pass on: the URL, with the pins of its keys."""
        return ServerAddress(self.url, self._certificates.show().pins if self._certificates is not None else ()).text()

    def change_key(self) -> bytes:
        """Take the next key into use, and one more after it: whoever was away knows neither. The pin in use."""
        if self._certificates is None:
            raise ValueError("a server without TLS has no key")
        for _ in range(2):
            shown = self._certificates.renew(DAYS, change_key=True)
        return shown.pins[0]

    def stop(self) -> None:
        """Stop: from now on there is no connection."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(_STOP_SECONDS)
            except (
                subprocess.TimeoutExpired
            ):  # over TLS it waits for the laptops' goodbyes, and they are in this process
                self._process.kill()
                self._process.wait()
            self._process = None

    def _tls(self) -> list[str]:
        return [] if self._certificates is None else ["--tls-cert", str(self._certificates.chain)]


@dataclass(frozen=True)
class Stage:
    """The server and the profiles of everyone: `lead`, `nurse`, `instructor`, `worker`."""

    server: ServerProcess
    folder: Path

    def paths(self, who: str) -> ProfilePaths:
        """The profile of a person."""
        return ProfilePaths(self.folder / who)

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Whatever happens inside, on the server and on the laptops, has not happened afterwards."""
        kept = self.folder.with_name(f"{self.folder.name}-kept")
        shutil.rmtree(kept, ignore_errors=True)
        self.server.stop()
        shutil.copytree(self.folder, kept)
        self.server.start()
        try:
            yield
        finally:
            self.server.stop()
            shutil.rmtree(self.folder)
            kept.rename(self.folder)
            self.server.start()

    def add(self, who: str, name: str, role: Role, team: str) -> None:
        """Let the team lead invite a person, who joins."""
        with self.laptop("lead") as (vault, _):
            code = runtime.invite(vault, name, role, team)
        paths = self.paths(who)
        with InstanceLock(paths.lock):
            runtime.join(paths, PASSPHRASE, runtime.find_keyring(), read_code(code)).close()

    @contextmanager
    def laptop(self, who: str) -> Iterator[tuple[Vault, Casework]]:
        """A person's laptop, opened headless."""
        with runtime.opened(self.paths(who), PASSPHRASE) as vault:
            yield vault, Casework(vault, vault.clock)


@contextmanager
def stage(folder: Path, today: date, visits: int = 140) -> Iterator[Stage]:
    """Found the organisation, let everyone join, and fill it with `visits` besides the hand-written ones."""
    os.environ["LAHITYO_KEYRING"] = "none"
    os.environ["TZ"] = "Europe/Helsinki"
    if sys.platform != "win32":
        time.tzset()
    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    server = ServerProcess(folder)
    token = server.init()
    server.start()
    try:
        made = Stage(server, folder)
        _found(made, token)
        _fill(made, today, visits)
        yield made
    finally:
        server.stop()


def _found(made: Stage, token: str) -> None:
    keyring = runtime.find_keyring()
    codes = {}
    lead = made.paths("lead")
    with InstanceLock(lead.lock):
        names = (ORGANISATION, TEAM, LEAD[0])
        vault = runtime.found(lead, PASSPHRASE, keyring, made.server.url, token, names, LEAD[1])
        try:
            for who, (name, role) in PEOPLE.items():
                codes[who] = runtime.invite(vault, name, role, TEAM)
            founding.forget_seed(vault)  # the officers have their sheets
        finally:
            vault.close()
    for who, code in codes.items():
        with InstanceLock(made.paths(who).lock):
            runtime.join(made.paths(who), PASSPHRASE, keyring, read_code(code)).close()


def _fill(made: Stage, today: date, visits: int) -> None:
    cases = sample_text.demo_cases(today)
    people = sample_text.clients(CLIENTS - HAND_WRITTEN, seed=7)
    cases += sample_text.visits(visits, people, seed=7)
    known = {visit["client"].get("name", ""): visit["client"] for visit in cases if "name" in visit["client"]}
    cases += _recent([one for name, one in known.items() if name != UNTOUCHED], today)
    for visit in cases:
        if visit.get("signed") and visit["kind"] != "cancelled":
            visit["contact"] = True
    for who, register in (("instructor", "social"), ("nurse", "health")):
        lines = [visit for visit in cases if visit["register"] == register]
        file = made.folder / f"{register}.jsonl"
        file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
        with made.laptop(who) as (vault, casework):
            runtime.sync(vault)
            casework.exchange.import_file(file)
            runtime.sync(vault)
            casework.lists.index_pending()
        file.unlink()
    _fill_casework(made, today)
    for who in PEOPLE:
        with made.laptop(who) as (vault, casework):
            runtime.sync(vault)
            casework.lists.index_pending()


def _recent(people: Sequence[dict[str, str]], today: date) -> Iterator[dict[str, Any]]:
    """One visit of the last days to most people: a team that keeps up, with a few whom it has not reached."""
    for number, visit in enumerate(sample_text.visits(len(people), people, seed=8, register=Register.SOCIAL)):
        if number % 9 and visit["kind"] != "cancelled":
            day = today - timedelta(days=1 + number % 12)
            visit["client"] = people[number]
            visit["start"] = sample_text.moment(day, 9 + number % 7, 30)
            yield visit


def _fill_casework(made: Stage, today: date) -> None:
    """Everything but the visits, each by whoever would write it, in the order in which one reads the other."""
    for who, work in (
        ("instructor", sample_casework.fill_social),
        ("instructor", sample_files.fill_files),
        ("lead", sample_casework.fill_team),
        ("worker", sample_casework.approve_plans),
        ("nurse", sample_casework.fill_health),
    ):
        with made.laptop(who) as (vault, _):
            runtime.sync(vault)
            work(vault, today)
            runtime.sync(vault)
