"""A server whose database is backed up and put back, as its operator would do it: stopped, copied, started."""

import shutil
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import psycopg

from tests.support.organisation import Organisation
from tests.support.server import RunningServer, running_server


class RestorableServer:
    """Use it as a context manager. Its organisation and laptops are told of the new address after each start."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.organisation: Organisation | None = None
        self.running: RunningServer
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._stack.close()

    def start(self) -> None:
        self.running = self._stack.enter_context(running_server(self.database))
        if self.organisation is not None:
            self.organisation.server = self.running
            for laptop in self.organisation.laptops:
                laptop.url = self.running.url

    def stop(self) -> None:
        self._stack.close()

    def back_up(self, name: str = "backup") -> None:
        self.stop()
        self._copy(self.database, self._backup(name))
        self.start()

    def put_back(self, name: str = "backup") -> None:
        self.stop()
        self._copy(self._backup(name), self.database)
        self.start()

    def _backup(self, name: str) -> str:
        return f"{self.database}_{name}"

    def _copy(self, source: str, target: str) -> None:
        if source.startswith("sqlite"):
            for side in ("-wal", "-shm"):
                Path(_path(target) + side).unlink(missing_ok=True)
            shutil.copyfile(_path(source), _path(target))
            return
        server, _, _ = self.database.rpartition("/")
        with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
            admin.execute(f"DROP DATABASE IF EXISTS {_name(target)} WITH (FORCE)")
            admin.execute(f"CREATE DATABASE {_name(target)} TEMPLATE {_name(source)}")


def _path(url: str) -> str:
    return url.removeprefix("sqlite:///")


def _name(url: str) -> str:
    return url.rpartition("/")[2]
