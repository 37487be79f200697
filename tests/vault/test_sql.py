"""Statements over many rows and keys give what they would one by one."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lahityo.vault.database import open_database
from lahityo.vault.sql import Connection, insert_many, insert_rows, rows_among

_COLUMNS = "id, body, words, number"


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path: Path = tmp_path_factory.mktemp("sql") / "vault.db"
    with closing(open_database(path, b"k" * 32, create=True)) as opened:
        opened.execute("CREATE TABLE several (id INTEGER PRIMARY KEY, body BLOB, words TEXT, number INTEGER)")
        opened.execute("CREATE INDEX several_body ON several (body)")
        yield opened


_texts = st.text(st.characters(codec="utf-8"), max_size=12)
_values = st.tuples(
    st.none() | st.binary(max_size=12), st.none() | _texts, st.none() | st.integers(-(2**63), 2**63 - 1)
)


@example([(b"", "", None)], 1300)
@example([(b"", "\0x\0", -(2**63)), (None, None, 2**63 - 1)], 200)
@settings(deadline=None)
@given(st.lists(_values, min_size=1, max_size=12), st.integers(1, 460))
def test_every_value_reads_as_it_was_inserted_however_many_rows_there_are(
    connection: Connection, values: list[tuple[object, ...]], count: int
) -> None:
    rows = [(number, *values[number % len(values)]) for number in range(count)]
    insert_rows(connection, "several", _COLUMNS, rows)
    try:
        assert connection.execute(f"SELECT {_COLUMNS} FROM several ORDER BY id").fetchall() == rows
    finally:
        connection.execute("DELETE FROM several")


@pytest.mark.parametrize("count", [199, 200, 2150, 2300])
def test_words_inserted_in_great_numbers_are_found_each_under_its_own_number(
    connection: Connection, count: int
) -> None:
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(body, content='', contentless_delete=1)")
    texts = [(2 * number, f"äiti{number} yhteinen") for number in range(1, count + 1)]
    try:
        connection.execute("BEGIN")
        many = insert_many(connection, "words", "rowid, body", texts)
        connection.executemany("INSERT INTO words (rowid, body) VALUES (?, ?)", texts[many:])
        connection.execute("COMMIT")
        assert count - many < 200
        found = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid"
        assert connection.execute(found, ("yhteinen",)).fetchall() == [(number,) for number, _ in texts]
        assert connection.execute(found, (f"äiti{count}",)).fetchall() == [(2 * count,)]
    finally:
        connection.execute("DROP TABLE words")


@pytest.mark.parametrize("count", [1, 7, 8, 9, 100, 101, 230])
def test_each_key_finds_its_rows_once_even_when_it_is_asked_for_twice(connection: Connection, count: int) -> None:
    rows = [(number, (number // 2).to_bytes(16, "big"), "", 0) for number in range(240)]
    insert_rows(connection, "several", _COLUMNS, rows)
    keys = [number.to_bytes(16, "big") for number in range(count)]
    try:
        found = [no for (no,) in rows_among(connection, "SELECT id FROM several WHERE body", [*keys[:3], *keys])]
        assert sorted(found) == list(range(min(2 * count, 240)))
    finally:
        connection.execute("DELETE FROM several")


@pytest.mark.parametrize("count", [10, 50, 250])
def test_a_row_that_is_there_already_is_refused_among_many(connection: Connection, count: int) -> None:
    rows = [(number, b"", "", 0) for number in range(count)]
    try:
        with pytest.raises(Exception, match="UNIQUE"):
            insert_rows(connection, "several", _COLUMNS, [*rows, rows[3]])
    finally:
        connection.execute("DELETE FROM several")
