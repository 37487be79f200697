"""A server that is killed, and a database that is restarted, in the middle of what laptops push and pull."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg

from lahityo.base.errors import NoConnection
from lahityo.domain.codes import Role
from tests.support.organisation import Laptop, Organisation
from tests.support.postgres import _owner, _program, _run_as, running_postgres
from tests.support.server import ServerProcess, new_token, running_server

_VISITS = 4


class ServerFaults:
    """Two laptops on a server that `fault` breaks and mends again from another thread, at a random moment of a sync."""

    def __init__(self, organisation: Organisation, fault: Callable[[], None], seed: int) -> None:
        self._fault = fault
        self._dice = random.Random(seed)
        self.writer = organisation.found()
        self.reader = organisation.join(Role.SOCIAL_INSTRUCTOR)
        self.client = self.writer.add_client()
        self.met: Counter[str] = Counter()
        self.signed = 0

    def step(self) -> None:
        """Some visits, and a sync of both that the fault falls into."""
        for _ in range(_VISITS):
            self.writer.sign_visit(self.client, f"Kirjaus {self.signed}")
            self.writer.seal()
            self.signed += 1
        breaking = threading.Timer(self._dice.uniform(0, 0.1), self._fault)
        breaking.start()
        try:
            for laptop in (self.writer, self.reader):
                self._until_it_goes(laptop)
        finally:
            breaking.join()
        self.met["faults"] += 1

    def agree(self) -> None:
        """Both show everything that was signed, once."""
        for laptop in (self.writer, self.reader):
            self._until_it_goes(laptop)
        assert self.writer.problems() == self.reader.problems() == []
        assert self.reader.export() == self.writer.export()
        assert self.reader.export().count('"situation":"Kirjaus ') == self.signed
        assert self.writer.casework.status.now().waiting == 0

    def _until_it_goes(self, laptop: Laptop) -> None:
        for _ in range(200):
            try:
                assert laptop.sync().refused == 0
            except NoConnection:
                self.met["syncs broken off"] += 1
                threading.Event().wait(0.05)
            else:
                return
        raise AssertionError("the server does not come back")


@contextmanager
def killed_server(folder: Path, seed: int) -> Iterator[ServerFaults]:
    """A server process on SQLite that is ended with kill -9 and started again."""
    database = f"sqlite:///{folder / 'killed.db'}"
    token = new_token(database)
    with ExitStack() as stack:
        process = stack.enter_context(ServerProcess(database))

        def fault() -> None:
            process.kill()
            process.start()

        organisation = Organisation(folder, _Founded(process.url, token), stack)  # type: ignore[arg-type]
        yield ServerFaults(organisation, fault, seed)


class _Founded:
    """What an organisation asks of a server that runs elsewhere."""

    def __init__(self, url: str, token: str) -> None:
        self.url = url
        self._token = token

    def new_token(self) -> str:
        return self._token


@contextmanager
def restarted_postgres(folder: Path, seed: int) -> Iterator[ServerFaults]:
    """A server whose PostgreSQL is restarted as after a crash, with what was committed to be kept."""
    with ExitStack() as stack:
        url = stack.enter_context(running_postgres()) + "/postgres"
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute("ALTER DATABASE postgres SET synchronous_commit = on")
            row = admin.execute("SHOW data_directory").fetchone()
        assert row is not None
        data = Path(row[0])

        def fault() -> None:
            command = [_program("pg_ctl"), "--pgdata", str(data), "--log", str(data.parent / "log")]
            _run_as(_owner(), [*command, "--mode", "immediate", "--wait", "--silent", "restart"], data.parent)

        server = stack.enter_context(running_server(url))
        yield ServerFaults(Organisation(folder, server, stack), fault, seed)
