"""SQLCipher's connection as the rest of the app may name it, and statements over many keys at a time."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection as Connection

_AT_A_TIME = 100
_ROWS = 25


def rows_among(connection: Connection, statement: str, keys: Sequence[bytes]) -> Iterator[tuple[Any, ...]]:
    """The rows of `statement`, which ends with the name of a column, for those keys that the column holds."""
    for at in range(0, len(keys), _AT_A_TIME):
        part: list[bytes | None] = list(keys[at : at + _AT_A_TIME])
        if len(part) > 1:
            # Always the same text, which is compiled once; NULL finds nothing.
            part += [None] * (_AT_A_TIME - len(part))
        yield from connection.execute(f"{statement} IN ({', '.join('?' * len(part))})", part)


def insert_rows(connection: Connection, table: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
    """Insert new rows, many with one statement: each run of a statement opens the table and every index of it anew.

    OR FAIL spares a copy of each changed page, kept to undo the one statement: a row that does not fit ends the whole
    transaction anyway.
    """
    count = columns.count(",") + 1
    marks = f"({', '.join('?' * count)})"
    into = f"INSERT OR FAIL INTO {table} ({columns}) VALUES "  # noqa: S608 - constant names
    whole = len(rows) - len(rows) % _ROWS
    for at in range(0, whole, _ROWS):
        values = [value for row in rows[at : at + _ROWS] for value in row]
        connection.execute(into + ", ".join([marks] * _ROWS), values)
    connection.executemany(into + marks, rows[whole:])
