"""The real server on port 0, on both stores: in a thread of the test process, or as a process to be killed."""

import asyncio
import io
import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import psycopg
import pytest

from lahityo.base.clock import system_clock, to_millis
from lahityo.server.app import create_app
from lahityo.server.serve import Service, listen
from lahityo.server.settings import Settings
from lahityo.server.store.store import Store

STORES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
UNLIMITED = Settings(device_rate=1e6, device_burst=1_000_000, address_rate=1e6, address_burst=1_000_000)
STOP_SECONDS = 60.0
"""More than the grace that a stopping server gives to its requests."""


@dataclass(frozen=True)
class RunningServer:
    """A server that answers at `url`, on the database `database`."""

    url: str
    database: str
    store: Store

    def new_token(self) -> str:
        """A setup token, as `lahityo-server init` prints it."""
        return self.store.new_setup_token(to_millis(system_clock()))


@contextmanager
def running_server(
    database: str, settings: Settings = UNLIMITED, certificate: Path | None = None
) -> Iterator[RunningServer]:
    """The server in a thread, over TLS with a `certificate` (with its key); the database is created when it is new."""
    store = Store.prepare(database, create=True)
    app = create_app(store, settings)
    listener, url = listen("127.0.0.1:0", with_tls=certificate is not None)
    ready = threading.Event()
    service = Service(app, (certificate, None) if certificate else None, ready.set)
    thread = threading.Thread(target=service.run, kwargs={"sockets": [listener]}, name="lahityo-server")
    thread.start()
    try:
        if not ready.wait(20):
            pytest.fail("the server did not start")
        yield RunningServer(url, database, store)
    finally:
        service.should_exit = True
        thread.join(STOP_SECONDS)
        if thread.is_alive():  # a thread that is not ended keeps the whole run from ending
            told = _what_runs(service)
            service.force_exit = True
            thread.join(STOP_SECONDS)
            pytest.fail(f"the server did not stop:\n{told}")
        listener.close()
        store.close()


def _what_runs(service: Service) -> str:
    """Where each task of the server's loop stands."""
    told = io.StringIO()
    loop = service.servers[0].get_loop()
    for task in asyncio.all_tasks(loop):
        task.print_stack(file=told)
    told.write(f"{len(service.server_state.connections)} connections, stopping {service.should_exit}")
    return told.getvalue()


class ServerProcess:
    """`lahityo-server serve` as a process; use it as a context manager. `kill` is kill -9, `start` begins anew.

    Any thread may kill it; a `start` meanwhile waits until the old one is gone.
    """

    def __init__(self, database: str, *options: str, address: str = "127.0.0.1:0") -> None:
        self.database = database
        self.url = ""
        self.log = ""
        self._address = address
        self._options = options
        self._process: subprocess.Popen[str] | None = None
        self._turn = threading.Lock()

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, however it stands."""
        self.kill()

    def start(self) -> None:
        """Start, at the same address as before, and wait until it listens."""
        command = [sys.executable, "-m", "lahityo.server.cli", "serve", "--db", self.database]
        command += ["--listen", self._address, *self._options]
        with self._turn:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            line = self._process.stdout.readline() if self._process.stdout else ""
            if not line.startswith("listening on "):
                self._end()
                pytest.fail(f"the server did not start: {self.log}")
        self.url = line.removeprefix("listening on ").strip()
        self._address = self.url.split("//")[1]

    def kill(self) -> None:
        """kill -9."""
        with self._turn:
            if self._process is not None:
                self._process.kill()
                self._end()

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        with self._turn:
            if self._process is None:
                return 0
            self._process.terminate()
            return self._end()

    def _end(self) -> int:
        """Wait for the end and keep what it logged; the exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        self.log += process.communicate(timeout=30)[1]
        return process.returncode


def new_token(database: str) -> str:
    """A setup token for a database that a `ServerProcess` is to serve; it is created when it is new."""
    store = Store.prepare(database, create=True)
    try:
        return store.new_setup_token(to_millis(system_clock()))
    finally:
        store.close()


@contextmanager
def new_postgres_database(postgres_url: str) -> Iterator[str]:
    """The URL of a new database, dropped afterwards."""
    name = f"server_{secrets.token_hex(6)}"
    with psycopg.connect(f"{postgres_url}/postgres", autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{postgres_url}/{name}"
        finally:
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=STORES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database URL with nothing there yet, for each store."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'server.db'}"
        return
    with new_postgres_database(request.getfixturevalue("postgres_url")) as url:
        yield url


@pytest.fixture(scope="session", params=STORES)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One server for the session on each store, without rate limits; a test founds an organisation of its own."""
    if request.param == "sqlite":
        with running_server(f"sqlite:///{tmp_path_factory.mktemp('server') / 'server.db'}") as running:
            yield running
        return
    with new_postgres_database(request.getfixturevalue("postgres_url")) as url, running_server(url) as running:
        yield running


@pytest.fixture
def sqlite_server(tmp_path: Path) -> Iterator[RunningServer]:
    """A server of the test's own on SQLite, without rate limits."""
    with running_server(f"sqlite:///{tmp_path / 'server.db'}") as running:
        yield running
