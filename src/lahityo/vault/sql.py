"""SQLCipher's connection as the rest of the app may name it, and statements over many keys or rows at a time.

SQLCipher locks each allocation in memory and wipes it when it is freed, which costs more than most of what a statement
does: few large allocations are the aim here.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import accumulate, count
from typing import Any, NamedTuple

from sqlcipher3.dbapi2 import Connection as Connection

_AT_A_TIME = 100
_ONE_BY_ONE = 8
"""Up to so many keys are asked for one by one: a list of keys is made a table of, with a cache of its own."""
_PACKED_FROM, _PACKED_ROWS = 200, 2000
"""From so many rows on they are bound as one blob, at most so many at a time. For fewer it costs more than it saves: of
each page that a statement changes SQLite keeps a copy, to undo the statement, when it calls a function.
"""
_ROWS = 25
_FEW_ROWS = 4
"""What is left of these: a statement of its own for each number of rows up to this one."""
_DIGITS = 20
"""The longest number there is, with its sign."""


class _Kind(Enum):
    """What a column holds, as the schema declares it."""

    NUMBER = "INTEGER"
    TEXT = "TEXT"
    BLOB = "BLOB"


class _Column(NamedTuple):
    """A column of a table: what it holds, and whether it may hold nothing."""

    kind: _Kind
    nullable: bool


_EMPTY: dict[_Kind, Any] = {_Kind.NUMBER: 0, _Kind.TEXT: "", _Kind.BLOB: b""}
_Columns = tuple[_Column, ...]
_known_columns: dict[tuple[str, str], _Columns] = {}


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

    OR FAIL spares few rows a copy of each changed page, kept to undo the one statement: a row that does not fit ends
    the whole transaction anyway.
    """
    packed = insert_many(connection, table, columns, rows)
    into = f"INSERT OR FAIL INTO {table} ({columns}) "
    marks = f"({', '.join('?' * (columns.count(',') + 1))})"
    rest = (len(rows) - packed) % _ROWS
    whole = len(rows) - rest
    for at in range(packed, whole, _ROWS):
        _insert_bound(connection, into, marks, rows[at : at + _ROWS])
    if rest <= _FEW_ROWS:
        _insert_bound(connection, into, marks, rows[whole:])
    else:
        connection.executemany(f"{into}VALUES {marks}", rows[whole:])


def insert_many(connection: Connection, table: str, columns: str, rows: Sequence[Sequence[object]]) -> int:
    """Insert new rows while they are so many that they are better bound as one blob; how many were inserted."""
    packed = 0
    while len(rows) - packed >= _PACKED_FROM:
        _insert_packed(connection, table, columns, rows[packed : packed + _PACKED_ROWS])
        packed = min(packed + _PACKED_ROWS, len(rows))
    return packed


def _insert_bound(connection: Connection, into: str, marks: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        values = ", ".join([marks] * len(rows))
        connection.execute(f"{into}VALUES {values}", [value for row in rows for value in row])


def _insert_packed(connection: Connection, table: str, columns: str, rows: Sequence[Sequence[Any]]) -> None:
    """Insert many rows out of one blob: bound on its own, each value would be copied into an allocation of its own.

    First come all texts and blobs, then columns of numbers, each of _DIGITS digits: those of the table, for a text or
    blob where it begins and how long it is, and for what may be NULL a 0 where it is and a 1 where it is not.
    """
    parts: list[bytes] = []
    numbers: list[bytes] = []
    begin = 1
    kinds = _columns(connection, table, columns)
    for (kind, nullable), column in zip(kinds, zip(*rows, strict=True), strict=True):
        given = [value or _EMPTY[kind] for value in column] if nullable else column
        filled = [_digits([value is not None for value in column])] if nullable else []
        if kind is _Kind.NUMBER:
            numbers += (_digits(given), *filled)
            continue
        raw = [value.encode() for value in given] if kind is _Kind.TEXT else given
        sizes = list(map(len, raw))
        begins = list(accumulate(sizes, initial=begin))
        begin = begins.pop()
        parts += raw
        numbers += (_digits(begins), *filled, _digits(sizes))
    size = _DIGITS * len(rows)
    places = range(begin, begin + size * len(numbers), size)
    row_for_each = str([0] * len(rows))
    connection.execute(_cut(table, columns, kinds), [b"".join(parts + numbers), row_for_each, *places])


def _digits(numbers: Sequence[int]) -> bytes:
    """Whole numbers, each in _DIGITS digits."""
    written = b"%20d" * len(numbers) % tuple(numbers)
    if len(written) != _DIGITS * len(numbers):
        raise OverflowError
    return written


def _columns(connection: Connection, table: str, columns: str) -> _Columns:
    """What each of a table's columns holds; those of an index of words are declared without a type."""
    found = _known_columns.get((table, columns))
    if found is None:
        declared = {"rowid": _Column(_Kind.NUMBER, nullable=False)} | {
            name: _Column(_Kind(kind or "TEXT"), nullable=not (filled or key))
            for _, name, kind, filled, _, key in connection.execute(f"PRAGMA table_info({table})")
        }
        found = _known_columns[table, columns] = tuple(declared[name] for name in columns.split(", "))
    return found


@cache
def _cut(table: str, columns: str, kinds: _Columns) -> str:
    """The INSERT of as many rows as the list ?2 is long, cut out of the blob ?1, whose numbers begin at ?3 and on."""
    place = count(3)

    def number() -> str:
        return f"CAST(substr(?1, ?{next(place)} + {_DIGITS} * key, {_DIGITS}) AS INTEGER)"

    cuts: list[str] = []
    for kind, nullable in kinds:
        cut = number() + (f" / {number()}" if nullable else "")  # what is divided by 0 is NULL
        if kind is not _Kind.NUMBER:
            cut = f"substr(?1, {cut}, {number()})"
        cuts.append(f"CAST({cut} AS TEXT)" if kind is _Kind.TEXT else cut)
    # Of all that gives a row for each number json_each allocates the least.
    return f"INSERT OR FAIL INTO {table} ({columns}) SELECT {', '.join(cuts)} FROM json_each(?2)"  # noqa: S608 - names
