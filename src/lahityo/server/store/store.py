"""The open database, and the few rows that are the server's own: its secret and its setup tokens."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Table, insert, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from lahityo.base.errors import Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.server.store import migrate
from lahityo.server.store.engine import POSTGRES_CONNECTIONS, open_engine, reachable, transaction
from lahityo.server.store.schema import server_meta, setup_tokens

_INSTANCE = "instance"
_SECRET = "secret"  # noqa: S105 - the name of a row


@dataclass(frozen=True)
class ServerKeys:
    """What every process behind one database shares: who it is, and what challenges and tokens are made with."""

    instance: bytes
    secret: bytes


class Store:
    """A database of the current schema. Its methods block: they are called from worker threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"

    @classmethod
    def open(cls, url: str) -> "Store":
        """Open for service; NoConnection when it does not answer, Refused when its schema is not this program's."""
        engine = open_engine(url)
        with reachable():
            current = migrate.is_current(engine)
        if not current:
            engine.dispose()
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "Errors", "The database's schema is not up to date; run lahityo-server migrate first."
                )
            )
        return cls(engine)

    @classmethod
    def prepare(cls, url: str, *, create: bool) -> "Store":
        """Create or upgrade the schema and open it; without `create` a missing SQLite file is NoConnection."""
        engine = open_engine(url, create=create)
        with reachable():
            migrate.migrate(engine)
            store = cls(engine)
            store._make_keys()
        return store

    @property
    def writers(self) -> int:
        """How many may write at a time; SQLite has one writer, and waiting for it costs no thread."""
        return 1 if self.is_sqlite else POSTGRES_CONNECTIONS // 2

    @property
    def readers(self) -> int:
        """How many may read at a time."""
        return POSTGRES_CONNECTIONS // 2

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with transaction(self._engine, writing=False) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes; what it did is on the disk when the block has ended without an error."""
        with transaction(self._engine, writing=True) as connection:
            yield connection

    def check(self) -> None:
        """Ask the database for a sign of life."""
        with self.reading() as connection:
            connection.execute(text("SELECT 1"))

    def keys(self) -> ServerKeys:
        """The server's identity and secret."""
        with self.reading() as connection:
            found = dict(connection.execute(select(server_meta.c.name, server_meta.c.value)).all())
        return ServerKeys(found[_INSTANCE], found[_SECRET])

    def new_setup_token(self, now: int) -> str:
        """A one-time token that founds one organisation; only its hash is kept."""
        token = secrets.token_urlsafe(24)
        with self.writing() as connection:
            connection.execute(insert(setup_tokens).values(hash=_token_hash(token), org=None, created_at=now))
        return token

    def _make_keys(self) -> None:
        with self.writing() as connection:
            add_missing(
                connection,
                server_meta,
                [{"name": _INSTANCE, "value": os.urandom(16)}, {"name": _SECRET, "value": os.urandom(32)}],
            )


def use_token(connection: Connection, token: str, org: bytes) -> bool | None:
    """Spend a setup token on `org`: True when it is spent on it (now or before), False on another, None if unknown."""
    row = setup_tokens.c.hash == _token_hash(token)
    found = connection.execute(select(setup_tokens.c.org).where(row).with_for_update()).one_or_none()
    if found is None:
        return None
    if found.org is None:
        connection.execute(update(setup_tokens).where(row).values(org=org))
        return True
    return bool(found.org == org)


def add_missing(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Insert the rows whose key is not there yet."""
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    connection.execute(make(table).on_conflict_do_nothing(), rows)


def _token_hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
