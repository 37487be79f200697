"""SQLCipher's connection as the rest of the app may name it, and statements over many keys or rows at a time.

SQLCipher locks each allocation in memory and wipes it when it is freed, which costs more than most of what a statement
does: few large allocations are the aim here.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import accumulate, chain
from typing import Any

from sqlcipher3.dbapi2 import Connection as Connection

_AT_A_TIME = 100
_ONE_BY_ONE = 8
"""Up to so many keys are asked for one by one: a list of keys is made a table of, with a cache of its own."""
_PACKED_ROWS = 100
"""So many rows at a time are bound as one blob; to compile a statement for more takes longer than it saves."""
_ROWS = 25
_FEW_ROWS = 4
"""What is left of these: a statement of its own for each number of rows up to this one."""


class _Kind(Enum):
    """What a column holds, as the schema declares it."""

    NUMBER = "INTEGER"
    TEXT = "TEXT"
    BLOB = "BLOB"


_Kinds = tuple[_Kind, ...]
_known_kinds: dict[tuple[str, str], _Kinds] = {}


def rows_among(connection: Connection, statement: str, keys: Sequence[bytes]) -> Iterator[tuple[Any, ...]]:
    """The rows of `statement`, which ends with the name of a column, for those keys that the column holds."""
    keys = list(dict.fromkeys(keys))
    if len(keys) <= _ONE_BY_ONE:
        for key in keys:
            yield from connection.execute(f"{statement} = ?", (key,))
        return
    for at in range(0, len(keys), _AT_A_TIME):
        part: list[bytes | None] = list(keys[at : at + _AT_A_TIME])
        # Always the same text, which is compiled once; NULL finds nothing.
        part += [None] * (_AT_A_TIME - len(part))
        yield from connection.execute(f"{statement} IN ({', '.join('?' * len(part))})", part)


def insert_rows(connection: Connection, table: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
    """Insert new rows, many with one statement: each run of a statement opens the table and every index of it anew.

    OR FAIL spares a copy of each changed page, kept to undo the one statement: a row that does not fit ends the whole
    transaction anyway.
    """
    into = f"INSERT OR FAIL INTO {table} ({columns}) "
    marks = f"({', '.join('?' * (columns.count(',') + 1))})"
    packed, whole = (len(rows) - len(rows) % size for size in (_PACKED_ROWS, _ROWS))
    for at in range(0, packed, _PACKED_ROWS):
        _insert_packed(connection, into, _kinds(connection, table, columns), rows[at : at + _PACKED_ROWS])
    rest = len(rows) - whole
    for at in range(packed, whole, _ROWS):
        _insert_bound(connection, into, marks, rows[at : at + _ROWS])
    if rest <= _FEW_ROWS:
        _insert_bound(connection, into, marks, rows[whole:])
    else:
        connection.executemany(f"{into}VALUES {marks}", rows[whole:])


def _insert_bound(connection: Connection, into: str, marks: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        values = ", ".join([marks] * len(rows))
        connection.execute(f"{into}VALUES {values}", [value for row in rows for value in row])


def _insert_packed(connection: Connection, into: str, kinds: _Kinds, rows: Sequence[Sequence[object]]) -> None:
    """Insert _PACKED_ROWS rows. Their texts and blobs are bound as one blob, and each is cut out of it by its place:
    bound on its own, each would be copied into an allocation of its own.
    """
    parts: list[bytes] = [b"\0"]  # out of an empty blob nothing is cut, not even an empty text
    places: list[Sequence[object]] = []
    begin = 2
    for kind, column in zip(kinds, zip(*rows, strict=True), strict=True):
        if kind is _Kind.NUMBER:
            places.append(column)
            continue
        given: list[Any] = [value for value in column if value is not None]
        raw: list[bytes] = [value.encode() for value in given] if kind is _Kind.TEXT else given
        sizes = list(map(len, raw))
        begins = list(accumulate(sizes, initial=begin))
        begin = begins.pop()
        parts += raw
        if len(raw) < len(column):
            begins, sizes = _spread(column, begins), _spread(column, sizes)
        places += (begins, sizes)
    by_row = chain.from_iterable(zip(*places, strict=True))
    connection.execute(into + _cut(kinds), [b"".join(parts), *by_row])


def _spread(column: Sequence[object], numbers: list[int]) -> list[Any]:
    """The numbers at the places of the values that are given, None at the others."""
    left = iter(numbers)
    return [None if value is None else next(left) for value in column]


def _kinds(connection: Connection, table: str, columns: str) -> _Kinds:
    """The kind of each of a table's columns."""
    found = _known_kinds.get((table, columns))
    if found is None:
        declared = {row[1]: _Kind(row[2]) for row in connection.execute(f"PRAGMA table_info({table})")}
        found = _known_kinds[table, columns] = tuple(declared[name] for name in columns.split(", "))
    return found


@cache
def _cut(kinds: _Kinds) -> str:
    """The SELECT that cuts rows out of the blob ?1 by the places that follow it."""
    cuts: list[str] = []
    count = 0
    for kind in kinds:
        count += 1 if kind == _Kind.NUMBER else 2
        cut = f"column{count}" if kind == _Kind.NUMBER else f"substr(?1, column{count - 1}, column{count})"
        cuts.append(f"CAST({cut} AS TEXT)" if kind == _Kind.TEXT else cut)
    values = ", ".join([f"({', '.join('?' * count)})"] * _PACKED_ROWS)
    return f"SELECT {', '.join(cuts)} FROM (VALUES {values})"  # noqa: S608 - places alone
