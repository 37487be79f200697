"""How a vault comes into a profile: made new, or put back from a backup."""

import os
from pathlib import Path

from lahityo.base.clock import Clock, system_clock
from lahityo.base.errors import BadInput
from lahityo.base.paths import ProfilePaths
from lahityo.vault import backup as backups
from lahityo.vault import header as headers
from lahityo.vault import key_file, making, meta, schema
from lahityo.vault.backup import BackupInfo
from lahityo.vault.database import open_database, remove_database
from lahityo.vault.files import disk_errors, sync_folder
from lahityo.vault.header import NORMAL, Costs, Header, VaultKey
from lahityo.vault.secrets import SecretStore
from lahityo.vault.sql import Connection


def make(
    paths: ProfilePaths, passphrase: str, store: SecretStore | None, *, clock: Clock, costs: Costs
) -> tuple[Header, VaultKey]:
    """The files of a new, empty vault; BadInput when the profile holds one.

    The database is made under another name before the key file is written, so that a crash between the two never
    leaves a key file that seems to have lost its database; `finish` does the last renaming, now or when next opened.
    """
    if any(file.exists() for file in (paths.header, paths.previous_header, paths.database)):
        raise BadInput(key_file.VAULT_EXISTS)
    header, key = headers.new_header(passphrase, store, costs=costs, clock=clock)
    unfinished = _unfinished(paths)
    try:
        remove_database(unfinished)
        connection = open_database(unfinished, key.database, create=True)
        try:
            schema.run(connection, schema.LOG + schema.PROJECTIONS)
            connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
            making.note(connection)
        finally:
            connection.close()
        key_file.save(paths, header)
    except BaseException:
        key_file.forget_secret(header, store)
        remove_database(unfinished)
        raise
    finish(paths)
    return header, key


def finish(paths: ProfilePaths) -> None:
    """Give a new vault's database its name, after the key file that opens it is safe."""
    unfinished = _unfinished(paths)
    if unfinished.exists() and not paths.database.exists():
        with disk_errors(paths.database):
            unfinished.rename(paths.database)
            sync_folder(paths.root)


def _unfinished(paths: ProfilePaths) -> Path:
    return paths.database.with_name(paths.database.name + ".new")


def restore_backup(
    source: Path, paths: ProfilePaths, passphrase: str, store: SecretStore | None,
    *, clock: Clock = system_clock, costs: Costs = NORMAL,
) -> BackupInfo:  # fmt: skip
    """Put a backup into a closed profile; its vault syncs once before it signs anything new."""
    restored = backups.restore(source, paths, passphrase, store, _mark_restored, costs=costs, clock=clock)
    return restored.backup


def _mark_restored(connection: Connection) -> None:
    meta.put(connection, "restored", os.urandom(8))  # which restore it was
