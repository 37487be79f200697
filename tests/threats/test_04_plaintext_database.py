"""Threat 4: a database in clear by mistake. The app stops before a byte of it is written."""

import sqlite3
from contextlib import closing

import pytest

from lahityo.base.errors import EnvironmentFault, VaultDamaged
from lahityo.base.paths import ProfilePaths
from lahityo.vault import database
from tests.support.vaults import files_of, refused

KEY = bytes(range(32))


def _no_key(connection: object, raw_key: bytes) -> None:
    """What a library without encryption does with PRAGMA key."""


@pytest.mark.parametrize("blind", ["neither", "_check_engine", "_check_written"])
def test_an_engine_that_takes_no_key_stops_the_app(
    blind: str, paths: ProfilePaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine is asked and the file is looked at: either alone suffices."""
    monkeypatch.setattr(database, "_give_key", _no_key)
    if blind != "neither":
        monkeypatch.setattr(database, blind, lambda *_arguments, **_options: None)
    with refused(EnvironmentFault, database.NOT_ENCRYPTING):
        database.open_database(paths.database, KEY, create=True)
    assert files_of(paths.root) == {}


def test_a_database_in_clear_is_refused_and_left_alone(paths: ProfilePaths) -> None:
    paths.root.mkdir()
    with closing(sqlite3.connect(paths.database)) as plain:
        plain.execute("CREATE TABLE notes (text)")
        plain.commit()
    before = files_of(paths.root)
    with refused(VaultDamaged, database.DATABASE_PLAIN):
        database.open_database(paths.database, KEY)
    assert files_of(paths.root) == before


def test_what_is_written_is_encrypted(paths: ProfilePaths) -> None:
    connection = database.open_database(paths.database, KEY, create=True)
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    assert not paths.database.read_bytes().startswith(b"SQLite format 3")
