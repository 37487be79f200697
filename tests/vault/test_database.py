"""The SQLCipher file: durable settings, and a sentence of its own for each way it can be wrong."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from lahityo.base.errors import BadInput, DiskFull, EnvironmentFault, VaultDamaged
from lahityo.base.paths import ProfilePaths
from lahityo.vault import database
from lahityo.vault.database import PAGE_BYTES, integrity, open_database, translate_errors
from lahityo.vault.files import DISK_FAULT, DISK_FULL
from tests.support.vaults import disk_takes_no_more, files_of, refused

KEY = bytes(range(32))


def _fill(connection: Any, rows: int = 100) -> None:
    connection.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT)")
    connection.executemany("INSERT INTO notes (text) VALUES (?)", [("x" * 2000,)] * rows)


@pytest.fixture
def filled(paths: ProfilePaths) -> Path:
    """A closed database of 100 notes."""
    with closing(open_database(paths.database, KEY, create=True)) as connection:
        _fill(connection)
    return paths.database


@pytest.fixture
def connection(filled: Path) -> Iterator[Any]:
    with closing(open_database(filled, KEY)) as opened:
        yield opened


def test_what_was_committed_is_there_after_reopening(connection: Any) -> None:
    assert connection.execute("SELECT count(*) FROM notes").fetchone() == (100,)
    assert integrity(connection) == []


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cipher_memory_security", "1"),
        ("cipher_page_size", "16384"),
        ("cipher_log_level", "NONE"),
    ],
)
def test_a_commit_is_durable_and_nothing_leaves_memory_in_clear(connection: Any, setting: str, value: object) -> None:
    assert connection.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_only_the_owner_may_read_the_database_and_its_log(connection: Any, filled: Path) -> None:
    connection.execute("DELETE FROM notes")
    assert {path.stat().st_mode & 0o777 for path in filled.parent.iterdir()} == {0o600}
    assert len(list(filled.parent.iterdir())) == 3


def test_a_missing_database_is_never_replaced_by_an_empty_one(paths: ProfilePaths) -> None:
    with refused(VaultDamaged, database.DATABASE_MISSING):
        open_database(paths.database, KEY)
    assert not paths.root.exists()


def test_an_emptied_database_is_never_taken_for_a_new_one(filled: Path) -> None:
    filled.write_bytes(b"")
    with refused(VaultDamaged, database.DATABASE_TRUNCATED):
        open_database(filled, KEY)
    assert filled.read_bytes() == b""


def test_a_new_database_never_replaces_one_that_is_there(filled: Path) -> None:
    before = filled.read_bytes()
    with refused(BadInput, database.DATABASE_EXISTS):
        open_database(filled, KEY, create=True)
    assert filled.read_bytes() == before


@pytest.mark.parametrize("keep", [0.5, 0.99])
def test_a_truncated_database_says_so_and_is_left_alone(keep: float, filled: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content[: int(len(content) * keep)])
    before = files_of(filled.parent)
    with refused(VaultDamaged, database.DATABASE_TRUNCATED):
        open_database(filled, KEY)
    assert files_of(filled.parent)["vault.db"] == before["vault.db"]


def test_a_database_cut_within_its_first_page_is_damaged(filled: Path) -> None:
    filled.write_bytes(filled.read_bytes()[:1000])
    with pytest.raises(VaultDamaged):
        open_database(filled, KEY)
    assert filled.stat().st_size == 1000


def test_another_key_opens_nothing(filled: Path) -> None:
    before = files_of(filled.parent)
    with refused(VaultDamaged, database.DATABASE_DAMAGED):
        open_database(filled, bytes(32))
    assert files_of(filled.parent) == before
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(filled, b"short")


def test_a_flipped_byte_is_found_where_it_lies(filled: Path) -> None:
    content = bytearray(filled.read_bytes())
    content[PAGE_BYTES * 3 + 5000] ^= 1
    filled.write_bytes(content)
    with closing(open_database(filled, KEY)) as connection:
        found = integrity(connection)
        assert any("page 4" in line for line in found)
        assert not any("xxxx" in line for line in found)
        with refused(VaultDamaged, database.DATABASE_DAMAGED), translate_errors():
            connection.execute("SELECT sum(length(text)) FROM notes").fetchone()


def test_a_file_cut_while_it_is_open_is_found_by_the_check(filled: Path) -> None:
    with closing(open_database(filled, KEY)) as connection:
        with filled.open("r+b") as file:
            file.truncate(filled.stat().st_size - PAGE_BYTES)
        assert integrity(connection)


def test_after_a_crash_the_log_gives_back_what_the_file_lacks(paths: ProfilePaths, tmp_path: Path) -> None:
    crashed = ProfilePaths(tmp_path / "crashed")
    with closing(open_database(paths.database, KEY, create=True)) as running:
        _fill(running)
        shutil.copytree(paths.root, crashed.root)
    assert crashed.database.stat().st_size < 10 * PAGE_BYTES
    with closing(open_database(crashed.database, KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (100,)
        assert integrity(connection) == []


def test_a_database_with_no_room_says_so_and_lives_on(connection: Any) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    connection.execute("BEGIN IMMEDIATE")
    with refused(DiskFull, DISK_FULL), translate_errors():
        _fill(connection)
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    connection.execute(f"PRAGMA max_page_count = {pages * 10}")
    assert connection.execute("SELECT count(*) FROM notes").fetchone() == (100,)
    _fill(connection)
    assert connection.execute("SELECT count(*) FROM notes").fetchone() == (200,)


def test_a_disk_that_takes_no_more_makes_no_database(paths: ProfilePaths) -> None:
    with disk_takes_no_more(), pytest.raises(EnvironmentFault) as caught:
        open_database(paths.database, KEY, create=True)
    assert caught.value.text in (DISK_FULL, DISK_FAULT)
    assert files_of(paths.root) == {}


def test_a_connection_for_reading_writes_nothing(filled: Path) -> None:
    with (
        closing(open_database(filled, KEY, read_only=True)) as connection,
        refused(EnvironmentFault, database.DATABASE_FORBIDDEN),
        translate_errors(),
    ):
        connection.execute("DELETE FROM notes")


def test_a_busy_database_is_an_environment_fault(connection: Any, filled: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    with closing(open_database(filled, KEY)) as second:
        second.execute("PRAGMA busy_timeout = 0")
        with refused(EnvironmentFault, database.DATABASE_BUSY), translate_errors():
            second.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def test_a_wrong_statement_stays_a_bug(connection: Any) -> None:
    with pytest.raises(sqlcipher.OperationalError), translate_errors():
        connection.execute("SELECT nothing FROM nowhere")


def test_a_violated_rule_does_not_repeat_the_value(connection: Any) -> None:
    connection.execute("CREATE TABLE people (name TEXT UNIQUE)")
    connection.execute("INSERT INTO people VALUES ('Aino Esimerkki')")
    with pytest.raises(sqlcipher.IntegrityError) as caught:
        connection.execute("INSERT INTO people VALUES (?)", ("Aino Esimerkki",))
    assert "Aino" not in str(caught.value)
