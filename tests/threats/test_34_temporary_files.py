"""Threat 34: temporary files hold client data in clear. Sorting and vacuuming open none."""

from contextlib import closing
from pathlib import Path

import pytest

from lahityo.base.paths import ProfilePaths
from lahityo.vault.database import open_database


def test_large_sorts_and_a_vacuum_write_no_temporary_file(paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: set[str] = set()

    def look() -> int:
        for descriptor in Path("/proc/self/fd").iterdir():
            try:
                opened.add(str(descriptor.readlink()))
            except OSError:
                continue
        return 0

    with closing(open_database(paths.database, bytes(32), create=True)) as connection:
        connection.execute("CREATE TABLE notes (text TEXT)")
        connection.executemany(
            "INSERT INTO notes VALUES (?)", [(f"{number * 7919 % 20011} " * 60,) for number in range(20000)]
        )
        look()
        before = set(opened)
        connection.execute("PRAGMA cache_size = 10")
        connection.set_progress_handler(look, 20_000)
        connection.execute("SELECT text FROM notes ORDER BY text DESC").fetchall()
        connection.execute("CREATE INDEX by_text ON notes (text)")
        connection.execute("VACUUM")
        connection.set_progress_handler(None, 0)
    assert {name for name in opened - before if name.startswith("/") and not name.startswith("/proc/")} == set()
