"""Many rows at once, as tuples in the order of the table's columns: a push of a thousand notes is one call.

SQLAlchemy's own way builds a dictionary and checks it for every row, which cost more than the database's work.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, cast

import psycopg
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import BigInteger, Connection, Table
from sqlalchemy.exc import DBAPIError

from lahityo.server.store.schema import Bytes

Row = tuple[Any, ...]


def add(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows; none of their keys may be there."""
    if connection.dialect.name == "sqlite" or len(rows) == 1:  # COPY takes four turns with the database
        _run(connection, _insert(table, _mark(connection)), rows)
        return
    statement, driver = _copy(table), cast("psycopg.Connection[Any]", connection.connection.driver_connection)
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            cursor.adapters.register_dumper(
                bytes, BytesBinaryDumper
            )  # by type the adapter for BLOBs is found, in Python
            copy.set_types(_types(table))
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:  # as SQLAlchemy names it, so that whoever calls meets one kind of error
        raise DBAPIError.instance(statement, None, error, psycopg.Error, hide_parameters=True) from error


def put(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert the rows, or give those whose primary key is there the new values."""
    _run(connection, _upsert(table, _mark(connection)), rows)


def _run(connection: Connection, statement: str, rows: Sequence[Row]) -> None:
    connection.exec_driver_sql(statement, rows[0] if len(rows) == 1 else list(rows))


def _mark(connection: Connection) -> str:
    return "?" if connection.dialect.name == "sqlite" else "%s"


@cache
def _insert(table: Table, mark: str) -> str:
    names = _names(table)
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join([mark] * len(names))})"  # noqa: S608


@cache
def _upsert(table: Table, mark: str) -> str:
    key = [column.name for column in table.primary_key]
    others = ", ".join(f"{name} = excluded.{name}" for name in _names(table) if name not in key)
    return f"{_insert(table, mark)} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {others}"


@cache
def _copy(table: Table) -> str:
    return f"COPY {table.name} ({', '.join(_names(table))}) FROM STDIN (FORMAT BINARY)"


@cache
def _types(table: Table) -> list[str]:
    return [_type(column.type) for column in table.columns]


def _type(kind: object) -> str:
    if isinstance(kind, Bytes):
        return "bytea"
    return "int8" if isinstance(kind, BigInteger) else "text"


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]
