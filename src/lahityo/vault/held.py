"""A merged record in memory, and how rows made from it are written."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from lahityo.vault.merge import RecordState
from lahityo.vault.sql import insert_rows, rows_among
from lahityo.vault.streams import Stream

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlcipher3.dbapi2 import Connection

decode_state = msgspec.msgpack.Decoder(RecordState).decode
_RECORDS = (
    "SELECT record.id, record.record, record.type, record.state, stream.id, stream.stream, stream.team,"
    " stream.register, stream.client FROM record JOIN stream ON stream.id = record.stream"
)


@dataclass
class Held:
    """A record in memory: `no` is its row in `record`, `fresh` says that the row is not written yet."""

    no: int
    id: bytes
    stream: Stream
    type: str
    state: RecordState
    fresh: bool


def stored_records(
    connection: "Connection", records: "Sequence[bytes]", known: "Collection[int]" = ()
) -> "Iterable[Held]":
    """The records of these ids, in whatever stream each stands; a stream without its keys. Not the `known` rows."""
    for row in rows_among(connection, f"{_RECORDS} WHERE record.record", records):
        if row[0] not in known:
            yield _held(row)


def stored_rows(connection: "Connection", numbers: "Sequence[int]") -> "Iterable[Held]":
    """The records of these rows."""
    for number in numbers:
        for row in connection.execute(f"{_RECORDS} WHERE record.id = ?", (number,)):
            yield _held(row)


def put_rows(connection: "Connection", table: str, columns: str, rows: "list[tuple[bool, tuple[object, ...]]]") -> None:
    """Write rows that are (new, values)."""
    insert_rows(connection, table, columns, [values for fresh, values in rows if fresh])
    marks = ", ".join("?" * len(columns.split()))
    connection.executemany(
        f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - constant names
        [values for fresh, values in rows if not fresh],
    )


def _held(row: "tuple[object, ...]") -> Held:
    no, record, kind, state, stream_no, stream, team, register, client = row
    where = Stream(int(str(stream_no)), _raw(stream), _raw(team), str(register), _raw(client))
    return Held(int(str(no)), _raw(record), where, str(kind), decode_state(_raw(state)), fresh=False)


def _raw(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""
