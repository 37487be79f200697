"""SQLCipher's connection as the rest of the app may name it, and statements over many keys at a time."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection as Connection

_AT_A_TIME = 500


def rows_among(connection: Connection, statement: str, keys: Sequence[bytes]) -> Iterator[tuple[Any, ...]]:
    """The rows of `statement`, which ends with the name of a column, for those keys that the column holds."""
    for at in range(0, len(keys), _AT_A_TIME):
        part = keys[at : at + _AT_A_TIME]
        yield from connection.execute(f"{statement} IN ({', '.join('?' * len(part))})", part)
