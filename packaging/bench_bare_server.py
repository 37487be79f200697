"""The bench's baseline server: it stores batches and gives pages, and does nothing else that a server should.

`python packaging/bench_bare_server.py sqlite:///FILE|postgresql://…` prints the address it listens on.
"""

import socket
import sqlite3
import sys
from typing import Protocol

import msgspec
import psycopg
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lahityo.server.serve import listen

Row = tuple[int, bytes, bytes]


class Note(msgspec.Struct, array_like=True):
    """A sealed note on its way up: its id and its ciphertext."""

    id: bytes
    sealed: bytes


class Store(Protocol):
    """One table of sealed notes in the order they came."""

    def put(self, notes: list[Note]) -> None:
        """Store a batch durably."""

    def page(self, after: int, limit: int) -> list[Row]:
        """The notes after a position."""


class Sqlite:
    """The table in an SQLite file that is as durable as the product's."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-32000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS note (position INTEGER PRIMARY KEY, id BLOB UNIQUE, sealed BLOB)"
        )

    def put(self, notes: list[Note]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(
            "INSERT INTO note (id, sealed) VALUES (?, ?)", [(note.id, note.sealed) for note in notes]
        )
        self._connection.execute("COMMIT")

    def page(self, after: int, limit: int) -> list[Row]:
        return self._connection.execute(
            "SELECT position, id, sealed FROM note WHERE position > ? ORDER BY position LIMIT ?", (after, limit)
        ).fetchall()


class Postgres:
    """The table in PostgreSQL."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url)
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS note (position BIGSERIAL PRIMARY KEY, id BYTEA UNIQUE, sealed BYTEA)"
        )
        self._connection.commit()

    def put(self, notes: list[Note]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO note (id, sealed) VALUES (%s, %s)", [(note.id, note.sealed) for note in notes]
            )
        self._connection.commit()

    def page(self, after: int, limit: int) -> list[Row]:
        rows = self._connection.execute(
            "SELECT position, id, sealed FROM note WHERE position > %s ORDER BY position LIMIT %s",
            (after, limit),
            binary=True,
        ).fetchall()
        self._connection.commit()
        return rows


def create_app(store: Store) -> Starlette:
    """POST /push takes a batch, POST /pull gives a page."""
    batch = msgspec.msgpack.Decoder(list[Note])
    wish = msgspec.msgpack.Decoder(tuple[int, int])

    async def push(request: Request) -> Response:
        store.put(batch.decode(await request.body()))
        return Response(b"")

    async def pull(request: Request) -> Response:
        return Response(msgspec.msgpack.encode(store.page(*wish.decode(await request.body()))))

    return Starlette(routes=[Route("/push", push, methods=["POST"]), Route("/pull", pull, methods=["POST"])])


class _Server(uvicorn.Server):
    def __init__(self, app: Starlette, address: str) -> None:
        super().__init__(uvicorn.Config(app, log_config=None, access_log=False, ws="none", lifespan="off"))
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print(f"listening on {self._address}", flush=True)


def main() -> None:
    """Serve the database named on the command line until killed."""
    url = sys.argv[1]
    store: Store = Sqlite(url.removeprefix("sqlite:///")) if url.startswith("sqlite:") else Postgres(url)
    listener, address = listen("127.0.0.1:0", with_tls=False)
    _Server(create_app(store), address).run(sockets=[listener])


if __name__ == "__main__":
    main()
