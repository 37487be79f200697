"""Opening the database, `sqlite:///path` or `postgresql://…`, so that a commit is on the disk when it returns."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from psycopg.pq import Format
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from lahityo.base.errors import BadInput, EnvironmentFault, NoConnection
from lahityo.base.i18n import QT_TRANSLATE_NOOP

POSTGRES_CONNECTIONS = 10
AS_STORED = "lahityo_as_stored"
"""The option of a statement that brings many bytes: as text, PostgreSQL's default, they would be twice as long."""

_WRITING = "lahityo_writing"
_BUSY_SECONDS = 30


def open_engine(url: str, *, create: bool = False) -> Engine:
    """The engine for a database URL; BadInput when it is none, NoConnection when nothing answers there.

    A missing SQLite file is made only with `create`.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed, create)
    return _open_postgres(parsed)


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise _bad_url() from error
    if parsed.drivername == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed
    raise _bad_url()


def _bad_url() -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("Errors", "The database URL is not sqlite:///path or postgresql://user@host/name.")
    )


def _open_sqlite(url: URL, create: bool) -> Engine:
    path = Path(url.database or "")
    if not create and not path.is_file():
        raise NoConnection(
            QT_TRANSLATE_NOOP("Errors", "There is no database file {path}; run lahityo-server init first."),
            path=str(path),
        )
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun below, in the mode each needs
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes the lock before it reads anything: what it read then still holds when it writes.
    writing = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _open_postgres(url: URL) -> Engine:
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
        pool_pre_ping=True,
        isolation_level="READ COMMITTED",
        connect_args={"connect_timeout": 5, "application_name": "lahityo-server"},
    )
    event.listen(engine, "before_cursor_execute", _ask_as_stored)
    return engine


def _ask_as_stored(_connection: Any, cursor: Any, _statement: str, _values: Any, context: Any, _many: bool) -> None:
    if context is not None and AS_STORED in context.execution_options:
        cursor.format = Format.BINARY


@contextmanager
def transaction(engine: Engine, *, writing: bool) -> Iterator[Connection]:
    """One transaction: committed when the block ends, rolled back when it raises."""
    options: dict[str, Any] = {_WRITING: writing}
    if not writing and engine.dialect.name == "postgresql":
        # One state for all that is read: a page must not hold changes of a device that its roster does not name yet.
        options["isolation_level"] = "REPEATABLE READ"
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def reachable() -> Iterator[None]:
    """Turn a database that does not answer, or cannot write, into an error with a sentence."""
    try:
        yield
    except OperationalError as error:
        raise NoConnection(
            QT_TRANSLATE_NOOP("Errors", "The database cannot be reached or opened; check its URL and that it runs.")
        ) from error
    except DBAPIError as error:
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Errors", "The database refused the work; check its version and the user's rights.")
        ) from error
