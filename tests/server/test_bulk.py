"""Many rows at once: what the database refuses is refused alike on both stores."""

import os

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from lahityo.server.store import bulk
from lahityo.server.store.schema import heads
from tests.support.server import RunningServer


def test_rows_come_back_as_they_were_given(server: RunningServer) -> None:
    org = os.urandom(16)
    rows = [(org, number.to_bytes(16, "big"), bytes(16), 2**53 - number, bytes(range(32))) for number in range(300)]
    with server.store.writing() as connection:
        bulk.add(connection, heads, rows)
    with server.store.reading() as connection:
        kept = connection.execute(select(heads).where(heads.c.org == org)).all()
    assert sorted(map(tuple, kept)) == sorted(rows)


def test_a_row_that_is_there_already_is_a_conflict_that_stores_nothing(server: RunningServer) -> None:
    org = os.urandom(16)
    row, other = ((org, bytes([number]) * 16, bytes(16), 1, bytes(32)) for number in (1, 2))
    with server.store.writing() as connection:
        bulk.add(connection, heads, [row])
    with pytest.raises(IntegrityError), server.store.writing() as connection:
        bulk.add(connection, heads, [other, row])
    with server.store.writing() as connection:
        assert [tuple(kept) for kept in connection.execute(select(heads).where(heads.c.org == org))] == [row]


def test_a_row_put_twice_has_the_later_values(server: RunningServer) -> None:
    org = os.urandom(16)
    with server.store.writing() as connection:
        bulk.put(connection, heads, [(org, bytes(16), bytes(16), 1, bytes(32))])
        bulk.put(connection, heads, [(org, bytes(16), bytes(16), 2, b"\1" * 32)])
    with server.store.reading() as connection:
        kept = connection.execute(select(heads.c.seq, heads.c.digest).where(heads.c.org == org)).all()
    assert [tuple(row) for row in kept] == [(2, b"\1" * 32)]
