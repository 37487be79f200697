"""Backup and restore: one encrypted file, verified when written, and never a loss when it is put back."""

import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from lahityo.base.errors import BadInput, DiskFull, EnvironmentFault, LahityoError, VaultDamaged, WrongPassphrase
from lahityo.base.paths import ProfilePaths
from lahityo.crypto.sealing import SealingKey
from lahityo.vault import backup, key_file, restoring
from lahityo.vault import header as headers
from lahityo.vault.attachments import ChunkFiles
from lahityo.vault.backup import BackupInfo, Restored
from lahityo.vault.database import integrity, open_database
from lahityo.vault.files import DISK_FAULT, NAME_TOO_LONG
from lahityo.vault.header import Header, VaultKey
from tests.support.vaults import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    MemoryStore,
    disk_takes_no_more,
    files_of,
    refused,
)

CHUNKS = [b"chiffer" * 9000, b"another"]
NOW = datetime(2026, 11, 2, 9, 30, 15, tzinfo=UTC)


class OpenVault:
    """A vault that is open and in use."""

    def __init__(self, paths: ProfilePaths) -> None:
        self.paths = paths
        self.store = MemoryStore()
        self.header: Header
        self.key: VaultKey
        plain, self.key = key_file.create(paths, PASSPHRASE, self.store, costs=CHEAP)
        self.header = key_file.set_recovery_slot(paths, plain, self.key, SealingKey(b"r" * 32).public)
        self.connection = open_database(paths.database, self.key.database, create=True)
        self.connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")
        self.connection.executemany("INSERT INTO notes (text) VALUES (?)", [("x" * 5000,)] * 500)
        self.files = ChunkFiles(paths.attachments)
        self.files.put_all(CHUNKS)

    def back_up(self, target: Path, passphrase: str = PASSPHRASE) -> BackupInfo:
        source = backup.snapshot(self.connection, self.paths, self.key)
        return backup.write(
            source, target, self.header, self.key, passphrase, files=self.files, costs=CHEAP, clock=lambda: NOW
        )


@pytest.fixture
def vault(paths: ProfilePaths) -> Iterator[OpenVault]:
    opened = OpenVault(paths)
    yield opened
    opened.connection.close()


@pytest.fixture
def archive(vault: OpenVault, tmp_path: Path) -> Path:
    """A backup of 500 notes."""
    target = tmp_path / "monday.backup"
    vault.back_up(target)
    return target


@pytest.fixture
def elsewhere(tmp_path: Path) -> ProfilePaths:
    """Another profile, with no vault yet."""
    return ProfilePaths(tmp_path / "elsewhere")


def _mark(connection: Any) -> None:
    connection.execute("CREATE TABLE restored (at TEXT)")


def _restore(archive: Path, paths: ProfilePaths, passphrase: str = PASSPHRASE, **options: Any) -> Restored:
    return backup.restore(
        archive, paths, passphrase, options.get("store"), options.get("mark", _mark), costs=CHEAP, clock=lambda: NOW
    )


def _notes(paths: ProfilePaths, key: VaultKey) -> int:
    with closing(open_database(paths.database, key.database)) as connection:
        assert integrity(connection) == []
        return int(connection.execute("SELECT count(*) FROM notes").fetchone()[0])


def test_a_backup_comes_back_on_another_computer(archive: Path, vault: OpenVault, elsewhere: ProfilePaths) -> None:
    store = MemoryStore()
    restored = _restore(archive, elsewhere, store=store)
    assert restored.key == vault.key
    assert restored.backup.vault_id == vault.header.vault_id
    assert restored.kept == ()
    assert _notes(elsewhere, restored.key) == 500
    # It opens there with the keyring of that computer, and with the recovery sheets.
    assert key_file.load(elsewhere).uses_keyring
    assert headers.unlock(key_file.load(elsewhere), PASSPHRASE, store) == vault.key
    assert headers.unlock_with_recovery(key_file.load(elsewhere), SealingKey(b"r" * 32)) == vault.key
    attached = {name for name in files_of(vault.paths.root) if name.startswith("attachments/")}
    assert len(attached) == 2
    assert set(files_of(elsewhere.root)) == {"vault.db", "vault.header", "vault.header.previous", *attached}
    assert {ChunkFiles(elsewhere.attachments).get(one) for one in vault.files.names()} == set(CHUNKS)


def test_the_restored_vault_knows_that_it_was_restored(archive: Path, elsewhere: ProfilePaths) -> None:
    restored = _restore(archive, elsewhere)
    with closing(open_database(elsewhere.database, restored.key.database)) as connection:
        assert connection.execute("SELECT count(*) FROM restored").fetchone() == (0,)


def test_a_backup_is_of_one_moment_while_writing_goes_on(
    vault: OpenVault, tmp_path: Path, elsewhere: ProfilePaths
) -> None:
    source = backup.snapshot(vault.connection, vault.paths, vault.key)
    vault.connection.execute("DELETE FROM notes")
    info = backup.write(
        source, tmp_path / "b", vault.header, vault.key, PASSPHRASE, files=vault.files, costs=CHEAP, clock=lambda: NOW
    )
    assert info.created == round(NOW.timestamp() * 1000)
    assert _notes(elsewhere, _restore(tmp_path / "b", elsewhere).key) == 500
    assert vault.connection.execute("SELECT count(*) FROM notes").fetchone() == (0,)


def test_backing_up_leaves_nothing_else_behind(archive: Path, vault: OpenVault, tmp_path: Path) -> None:
    assert {path.name for path in vault.paths.root.iterdir()} == {
        "vault.db", "vault.db-wal", "vault.db-shm", "vault.header", "vault.header.previous", "attachments"
    }  # fmt: skip
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [archive.name]
    assert archive.stat().st_mode & 0o777 == 0o600


def test_the_former_vault_is_kept_beside_and_still_opens(archive: Path, vault: OpenVault) -> None:
    vault.connection.execute("INSERT INTO notes (text) VALUES ('since the backup')")
    vault.connection.close()
    restored = _restore(archive, vault.paths, store=vault.store)
    assert _notes(vault.paths, restored.key) == 500
    stamp = ".before-restore-20261102T093015Z"
    assert {path.name for path in restored.kept} >= {f"vault.db{stamp}", f"vault.header{stamp}"}
    former = headers.decode((vault.paths.root / f"vault.header{stamp}").read_bytes())
    key = headers.unlock(former, PASSPHRASE, vault.store)
    with closing(open_database(vault.paths.root / f"vault.db{stamp}", key.database)) as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (501,)


def test_a_former_vault_that_crashed_is_kept_with_its_log(
    archive: Path, vault: OpenVault, elsewhere: ProfilePaths
) -> None:
    """What lies in the write-ahead log alone is kept too."""
    vault.connection.execute("INSERT INTO notes (text) VALUES ('in the log only')")
    _write_files(elsewhere.root, files_of(vault.paths.root))
    _restore(archive, elsewhere)
    former = elsewhere.root / "vault.db.before-restore-20261102T093015Z"
    with closing(open_database(former, vault.key.database)) as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (501,)


def test_a_wrong_passphrase_restores_nothing(archive: Path, elsewhere: ProfilePaths, vault: OpenVault) -> None:
    with refused(WrongPassphrase, headers.WRONG_PASSPHRASE):
        _restore(archive, elsewhere, OTHER_PASSPHRASE)
    assert not elsewhere.root.exists()
    before = files_of(vault.paths.root)
    with refused(WrongPassphrase, headers.WRONG_PASSPHRASE):
        _restore(archive, vault.paths, OTHER_PASSPHRASE)
    assert files_of(vault.paths.root) == before


def test_a_damaged_backup_restores_nothing(archive: Path, elsewhere: ProfilePaths) -> None:
    good = archive.read_bytes()
    chunk = backup.CHUNK_BYTES
    assert len(good) > 2 * chunk
    damages = {
        "start of a chunk": good[:3000] + bytes([good[3000] ^ 1]) + good[3001:],
        "last byte": good[:-1] + bytes([good[-1] ^ 1]),
        "key file": good[:60] + bytes([good[60] ^ 1]) + good[61:],
        "cut": good[:-100],
        "cut at a chunk's end": good[: len(good) - (len(good) % chunk)],
        "more": good + b"more",
        "only the key file": good[:2000],
    }
    for name, content in damages.items():
        archive.write_bytes(content)
        with refused(VaultDamaged, backup.BACKUP_DAMAGED):
            _restore(archive, elsewhere)
        assert files_of(elsewhere.root) == {}, name


def test_chunks_in_another_order_restore_nothing(archive: Path, elsewhere: ProfilePaths) -> None:
    good = archive.read_bytes()
    whole = backup.CHUNK_BYTES + 4 + 28
    chunks = [place for place in range(len(good)) if good[place : place + 4] == (whole - 4).to_bytes(4, "big")]
    first, second = chunks[0], chunks[0] + whole
    assert second in chunks
    swapped = good[:first] + good[second : second + whole] + good[first:second] + good[second + whole :]
    assert len(swapped) == len(good)
    archive.write_bytes(swapped)
    with refused(VaultDamaged, backup.BACKUP_DAMAGED):
        _restore(archive, elsewhere)


def test_what_is_no_backup_says_so(tmp_path: Path, elsewhere: ProfilePaths, archive: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"Dear colleague, here is the file" * 10)
    for name in ("letter.txt", "empty"):
        (tmp_path / "empty").write_bytes(b"")
        with refused(BadInput, backup.NOT_A_BACKUP):
            _restore(tmp_path / name, elsewhere)
    with refused(BadInput, backup.NO_BACKUP):
        _restore(tmp_path / "absent", elsewhere)
    archive.write_bytes(archive.read_bytes().replace(b"BACKUP\0\0\0\1", b"BACKUP\0\0\0\2", 1))
    with refused(VaultDamaged, backup.BACKUP_NEWER):
        _restore(archive, elsewhere)


def test_an_existing_file_is_never_overwritten(vault: OpenVault, tmp_path: Path) -> None:
    target = tmp_path / "thesis.doc"
    target.write_bytes(b"years of work")
    with refused(BadInput, backup.TARGET_EXISTS):
        vault.back_up(target)
    with refused(BadInput, backup.TARGET_FOLDER):
        vault.back_up(tmp_path / "absent" / "b")
    assert target.read_bytes() == b"years of work"
    assert not (vault.paths.root / "vault.db.snapshot").exists()


def test_a_name_that_no_disk_takes_is_told_and_nothing_is_left(vault: OpenVault, tmp_path: Path) -> None:
    before = _settled(tmp_path)
    for name in ("n" * 300, f"{'n' * 300}/b", "n" * 252):  # the last one has no room for what is being written
        with refused(BadInput, NAME_TOO_LONG):
            vault.back_up(tmp_path / name)
        assert _settled(tmp_path) == before


def test_a_backup_that_cannot_be_read_from_its_disk_is_told_and_restores_nothing(
    vault: OpenVault, tmp_path: Path
) -> None:
    vault.connection.close()
    before = files_of(vault.paths.root)
    with refused(BadInput, NAME_TOO_LONG):
        _restore(tmp_path / ("n" * 300), vault.paths)
    with refused(EnvironmentFault, DISK_FAULT):
        _restore(Path("/proc/self/mem"), vault.paths)  # reads like a stick that was pulled out
    assert files_of(vault.paths.root) == before


def _settled(folder: Path) -> dict[str, bytes]:
    """All files but the shared memory of the log, in which readers leave their marks."""
    return {name: content for name, content in files_of(folder).items() if not name.endswith("-shm")}


def test_a_full_disk_leaves_no_half_backup(vault: OpenVault, tmp_path: Path) -> None:
    before = _settled(tmp_path)
    with disk_takes_no_more(200_000), pytest.raises(EnvironmentFault):
        vault.back_up(tmp_path / "b")
    assert _settled(tmp_path) == before
    source = backup.snapshot(vault.connection, vault.paths, vault.key)
    with disk_takes_no_more(200_000), pytest.raises(DiskFull):
        backup.write(source, tmp_path / "b", vault.header, vault.key, PASSPHRASE, files=vault.files, costs=CHEAP)
    assert _settled(tmp_path) == before


def test_a_full_disk_while_restoring_leaves_the_vault_as_it_was(archive: Path, vault: OpenVault) -> None:
    vault.connection.close()
    before, secrets = files_of(vault.paths.root), dict(vault.store.kept)
    with disk_takes_no_more(200_000), pytest.raises(DiskFull):
        _restore(archive, vault.paths, store=vault.store)
    assert files_of(vault.paths.root) == before
    assert vault.store.kept == secrets


def test_a_restore_that_cannot_be_marked_puts_nothing_in_place(archive: Path, vault: OpenVault) -> None:
    vault.connection.close()
    before = files_of(vault.paths.root)

    def refuse(connection: Any) -> None:
        raise LahityoError("stop")

    with pytest.raises(LahityoError):
        _restore(archive, vault.paths, mark=refuse)
    assert files_of(vault.paths.root) == before


def test_a_restore_that_fails_at_its_last_step_puts_the_former_vault_back(archive: Path, vault: OpenVault) -> None:
    vault.connection.close()
    # The new key file cannot be written: its place is taken by a folder.
    (vault.paths.root / "vault.header.previous.part").mkdir()
    before, secrets = files_of(vault.paths.root), dict(vault.store.kept)
    with pytest.raises(EnvironmentFault):
        _restore(archive, vault.paths, store=vault.store)
    assert files_of(vault.paths.root) == before
    assert vault.store.kept == secrets


def _killed(work: Callable[[], object], before: Callable[[str], bool]) -> bool:
    """Do `work` in a process of its own, killed `before` a renaming or removal of a file; whether it came so far."""
    child = os.fork()
    if child == 0:

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            if event in {"os.rename", "os.remove"} and before(Path(str(arguments[0])).name):
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            work()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


STAMP = ".before-restore-20261102T093015Z"


def test_a_killed_restore_is_finished_when_the_vault_is_opened_next(archive: Path, vault: OpenVault) -> None:
    vault.connection.execute("INSERT INTO notes (text) VALUES ('since the backup')")
    vault.connection.close()
    database = vault.paths.database
    assert _killed(
        lambda: _restore(archive, vault.paths), lambda file: file == "vault.db.restoring" and not database.exists()
    )
    assert not database.exists()
    key = headers.unlock(key_file.load(vault.paths), PASSPHRASE, None)
    restoring.finish(vault.paths)
    assert _notes(vault.paths, key) == 500
    with closing(open_database(vault.paths.root / f"vault.db{STAMP}", vault.key.database)) as former:
        assert former.execute("SELECT count(*) FROM notes").fetchone() == (501,)


@pytest.mark.parametrize("lost", ["no file", "header", "vault.db", "vault"])
def test_a_restore_that_is_killed_at_any_moment_leaves_one_vault_whole(
    lost: str, archive: Path, vault: OpenVault, elsewhere: ProfilePaths
) -> None:
    # As after a crash, with a write-ahead log; perhaps some of it is lost, which is why there is a restore.
    former = {name: content for name, content in files_of(vault.paths.root).items() if lost not in name}
    _restore(archive, elsewhere)
    ready, new_header = elsewhere.database.read_bytes(), elsewhere.header.read_bytes()
    attached = {name: data for name, data in files_of(elsewhere.root).items() if name.startswith("attachments/")}
    to_come = {name.replace("attachments/", "attachments.restoring/"): data for name, data in attached.items()}
    journal = restoring.Journal(STAMP, new_header)
    outcomes: list[str] = []
    for step in itertools.count(1):
        paths = ProfilePaths(vault.paths.root.with_name(f"killed-{step}"))
        _write_files(paths.root, {**former, **to_come, "vault.db.restoring": ready})
        steps = itertools.count(1)
        killed = _killed(partial(restoring.put_in_place, paths, journal), lambda _, n=step, c=steps: next(c) == n)  # type: ignore[misc]
        seems_empty = not any(file.exists() for file in (paths.header, paths.previous_header, paths.database))
        outcomes.append(_outcome(paths, former, headers.decode(new_header)))
        assert seems_empty == (outcomes[-1] == "nothing")
        if outcomes[-1] == "restored":
            assert paths.database.read_bytes() == ready
            assert {name: files_of(paths.root).get(name) for name in attached} == attached
            assert paths.header.read_bytes() == paths.previous_header.read_bytes() == new_header
            kept = {name.replace(STAMP, ""): data for name, data in files_of(paths.root).items() if STAMP in name}
            assert kept == former
        if not killed:
            break
    assert outcomes == sorted(outcomes, key=["nothing", "former", "damaged", "restored"].index)
    assert outcomes[0] == {"no file": "former", "vault.db": "former", "vault": "nothing"}.get(lost, "damaged")
    assert outcomes.count("restored") > 3


def _write_files(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def _outcome(paths: ProfilePaths, former: dict[str, bytes], restored: Header) -> str:
    """Which vault the next start opens, having gone on with what was begun."""
    try:
        header = key_file.load(paths)
    except BadInput:
        return "nothing"
    except VaultDamaged:
        return "damaged"
    restoring.finish(paths)
    if header == restored:
        assert key_file.load(paths) == restored
        return "restored"
    assert {name: data for name, data in files_of(paths.root).items() if name in former} == former
    return "former"


def test_a_journal_that_cannot_be_read_says_to_restore_again(archive: Path, vault: OpenVault) -> None:
    vault.connection.close()
    restoring.journal_path(vault.paths).write_bytes(b"rubbish")
    with refused(VaultDamaged, restoring.JOURNAL_DAMAGED):
        key_file.load(vault.paths)
    restored = _restore(archive, vault.paths)
    assert key_file.load(vault.paths) == restored.header
    assert _notes(vault.paths, restored.key) == 500


def test_two_restores_within_a_second_lose_no_former_vault(archive: Path, vault: OpenVault) -> None:
    vault.connection.close()
    _restore(archive, vault.paths)
    before = files_of(vault.paths.root)
    with refused(BadInput, backup.TARGET_EXISTS):
        _restore(archive, vault.paths)
    assert files_of(vault.paths.root) == before


def test_a_backup_needs_no_keyring(archive: Path, vault: OpenVault, elsewhere: ProfilePaths) -> None:
    vault.store.kept.clear()
    restored = _restore(archive, elsewhere)
    assert not restored.header.uses_keyring
    assert headers.unlock(key_file.load(elsewhere), PASSPHRASE, None) == vault.key
