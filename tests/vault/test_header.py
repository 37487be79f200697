"""The key file: what opens it, what does not, and what each of its faults says."""

import contextlib
import errno
import hashlib
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from lahityo.base.errors import BadInput, DiskFull, EnvironmentFault, LahityoError, VaultDamaged, WrongPassphrase
from lahityo.base.paths import ProfilePaths
from lahityo.crypto import kdf
from lahityo.crypto.sealing import SealingKey
from lahityo.vault import files, key_file
from lahityo.vault import header as headers
from lahityo.vault import passphrase as passphrases
from lahityo.vault.header import Header, PassphraseSlot
from tests.support.vaults import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    MemoryStore,
    disk_takes_no_more,
    files_of,
    refused,
)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


def test_passphrase_and_keyring_together_open_the_vault(paths: ProfilePaths, store: MemoryStore) -> None:
    header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    assert key_file.load(paths) == header
    assert headers.unlock(key_file.load(paths), PASSPHRASE, store) == key
    assert header.uses_keyring


def test_without_a_keyring_the_passphrase_alone_opens_at_a_higher_cost(paths: ProfilePaths) -> None:
    header, key = key_file.create(paths, PASSPHRASE, None)
    assert not header.uses_keyring
    assert header.slot.parameters == kdf.PASSPHRASE_ONLY
    assert header.slot.memory_kib >= 4 * kdf.WITH_KEYRING.memory_kib
    assert headers.unlock(header, PASSPHRASE, None) == key


def test_every_purpose_has_a_key_of_its_own(paths: ProfilePaths) -> None:
    key = headers.VaultKey(bytes(range(32)))
    derived = {key.raw, key.database, key.attachments, key.header, key.anchor, key.backup}
    assert len(derived) == 6
    assert key.raw.hex() not in repr(key)


def test_a_wrong_passphrase_says_so_and_changes_nothing(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    before = files_of(paths.root)
    with refused(WrongPassphrase, headers.WRONG_PASSPHRASE):
        headers.unlock(key_file.load(paths), OTHER_PASSPHRASE, store)
    assert files_of(paths.root) == before
    assert WrongPassphrase.exit_code == 3


def test_a_keyring_without_the_secret_is_told_apart_from_a_wrong_passphrase(
    paths: ProfilePaths, store: MemoryStore
) -> None:
    header, _key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    with refused(WrongPassphrase, headers.SECRET_MISSING):
        headers.unlock(header, PASSPHRASE, MemoryStore())
    with refused(WrongPassphrase, headers.KEYRING_UNREACHABLE):
        headers.unlock(header, PASSPHRASE, None)


def test_letters_typed_on_another_keyboard_are_the_same_letters(paths: ProfilePaths) -> None:
    header, key = key_file.create(paths, unicodedata.normalize("NFC", PASSPHRASE), None, costs=CHEAP)
    assert unicodedata.normalize("NFD", PASSPHRASE) != PASSPHRASE
    assert headers.unlock(header, unicodedata.normalize("NFD", PASSPHRASE), None) == key


def test_a_short_passphrase_makes_no_vault(paths: ProfilePaths, store: MemoryStore) -> None:
    with refused(BadInput, passphrases.TOO_SHORT):
        key_file.create(paths, "eleven char", store, costs=CHEAP)
    assert not paths.root.exists()
    assert not store.kept


def test_a_profile_without_a_vault_says_create_or_join(paths: ProfilePaths) -> None:
    with refused(BadInput, key_file.NO_VAULT):
        key_file.load(paths)
    assert not paths.root.exists()


def test_a_database_without_its_key_file_is_damage_not_a_new_vault(paths: ProfilePaths) -> None:
    paths.root.mkdir()
    paths.database.write_bytes(b"pages")
    with refused(VaultDamaged, key_file.HEADER_MISSING):
        key_file.load(paths)
    with refused(BadInput, key_file.VAULT_EXISTS):
        key_file.create(paths, PASSPHRASE, None, costs=CHEAP)
    assert files_of(paths.root) == {"vault.db": b"pages"}


def test_a_second_vault_never_replaces_the_first(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    before = files_of(paths.root)
    with refused(BadInput, key_file.VAULT_EXISTS):
        key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    assert files_of(paths.root) == before


def test_damage_of_any_byte_is_damage_and_not_a_wrong_passphrase(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    good = paths.header.read_bytes()
    for place in range(len(good)):
        damaged = bytearray(good)
        damaged[place] ^= 0x40
        paths.header.write_bytes(damaged)
        with refused(VaultDamaged, headers.HEADER_DAMAGED):
            key_file.load(paths)
        assert paths.header.read_bytes() == damaged
    for length in range(len(good)):
        with refused(VaultDamaged, headers.HEADER_DAMAGED):
            headers.decode(good[:length])
    with refused(VaultDamaged, headers.HEADER_DAMAGED):
        headers.decode(good + bytes(100_000))


def _slot(**changes: object) -> Callable[[Header], Header]:
    return lambda header: msgspec.structs.replace(header, slot=msgspec.structs.replace(header.slot, **changes))


def _whole(**changes: object) -> Callable[[Header], Header]:
    return lambda header: msgspec.structs.replace(header, **changes)


@pytest.mark.parametrize(
    "edit",
    [
        _whole(vault_id=bytes(16)),
        _whole(created=1),
        _whole(recovery=None),
        _whole(mac=bytes(32)),
        _slot(salt=bytes(32)),
        _slot(wrapped=bytes(60)),
        _slot(wrapped=b""),
        _slot(iterations=kdf.FLOOR.iterations + 1),
    ],
)
def test_an_edited_key_file_with_a_right_checksum_opens_nothing(
    edit: Callable[[Header], Header], paths: ProfilePaths, store: MemoryStore
) -> None:
    _header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    key_file.set_recovery_slot(paths, key_file.load(paths), key, SealingKey(bytes(32)).public)
    paths.header.write_bytes(headers.encode(edit(key_file.load(paths))))
    with pytest.raises((VaultDamaged, WrongPassphrase)):
        headers.unlock(key_file.load(paths), PASSPHRASE, store)


def test_another_secret_of_the_same_keyring_opens_nothing(paths: ProfilePaths, store: MemoryStore) -> None:
    header, _key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    store.set(headers.secret_name(bytes(16)), bytes(32))
    with refused(WrongPassphrase, headers.WRONG_PASSPHRASE):
        headers.unlock(_slot(secret_id=bytes(16))(header), PASSPHRASE, store)


def test_a_key_file_of_a_newer_version_asks_for_an_update(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    content = paths.header.read_bytes()[:-32].replace(b"LAHITYOK\0\1", b"LAHITYOK\0\2")
    with refused(VaultDamaged, headers.HEADER_NEWER):
        headers.decode(content + hashlib.sha256(content).digest())


def test_after_a_change_nothing_opens_with_the_old_passphrase(paths: ProfilePaths, store: MemoryStore) -> None:
    old, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    new = key_file.change_passphrase(paths, PASSPHRASE, OTHER_PASSPHRASE, store, costs=CHEAP)
    assert headers.unlock(key_file.load(paths), OTHER_PASSPHRASE, store) == key
    for kept in (paths.header, paths.previous_header):
        with refused(WrongPassphrase, headers.WRONG_PASSPHRASE):
            headers.unlock(headers.decode(kept.read_bytes()), PASSPHRASE, store)
    # A copy of the old file, with the passphrase that someone saw, on the same computer
    with refused(WrongPassphrase, headers.SECRET_MISSING):
        headers.unlock(old, PASSPHRASE, store)
    assert new.vault_id == old.vault_id
    assert len(store.kept) == 1


def test_a_refused_change_of_passphrase_leaves_everything_as_it_was(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    before, secrets = files_of(paths.root), dict(store.kept)
    with refused(WrongPassphrase, headers.WRONG_PASSPHRASE):
        key_file.change_passphrase(paths, OTHER_PASSPHRASE, "some other long one", store, costs=CHEAP)
    with refused(BadInput, passphrases.TOO_SHORT):
        key_file.change_passphrase(paths, PASSPHRASE, "short", store, costs=CHEAP)
    with disk_takes_no_more(), pytest.raises(DiskFull):
        key_file.change_passphrase(paths, PASSPHRASE, OTHER_PASSPHRASE, store, costs=CHEAP)
    assert files_of(paths.root) == before
    assert store.kept == secrets


def test_a_full_disk_leaves_no_half_vault(paths: ProfilePaths, store: MemoryStore) -> None:
    with disk_takes_no_more(), pytest.raises(DiskFull):
        key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    assert files_of(paths.root) == {}
    assert not store.kept


@contextlib.contextmanager
def _folder_never_syncs(folder: Path, after: int) -> Iterator[None]:
    """Opening `folder` to make renames in it durable fails from the time after `after` on, as on a dying disk."""
    opened, watching = 0, True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal opened
        if watching and event == "open" and str(arguments[0]) == str(folder):
            opened += 1
            if opened > after:
                raise OSError(errno.EIO, "dying disk")

    sys.addaudithook(watch)
    try:
        yield
    finally:
        watching = False


@pytest.mark.parametrize(("synced", "previous_opens_with"), [(0, PASSPHRASE), (1, OTHER_PASSPHRASE)])
def test_a_disk_that_dies_after_the_new_key_file_is_there_leaves_a_vault_that_opens(
    synced: int, previous_opens_with: str, paths: ProfilePaths, store: MemoryStore
) -> None:
    _header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    with _folder_never_syncs(paths.root, synced), refused(EnvironmentFault, key_file.CHANGED_UNSAFELY):
        key_file.change_passphrase(paths, PASSPHRASE, OTHER_PASSPHRASE, store, costs=CHEAP)
    assert headers.unlock(key_file.load(paths), OTHER_PASSPHRASE, store) == key
    previous = headers.decode(paths.previous_header.read_bytes())
    assert headers.unlock(previous, previous_opens_with, store) == key
    # Once more, as the sentence says: then nothing opens with what was before.
    key_file.change_passphrase(paths, OTHER_PASSPHRASE, "third passphrase", store, costs=CHEAP)
    assert len(store.kept) == 1


def test_a_disk_that_dies_while_a_vault_is_made_leaves_none(paths: ProfilePaths, store: MemoryStore) -> None:
    for synced in (0, 1):
        with _folder_never_syncs(paths.root, synced), refused(EnvironmentFault, files.HALF_SAVED):
            key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
        assert files_of(paths.root) == {}
        assert not store.kept


def test_the_recovery_key_opens_what_was_sealed_to_it(paths: ProfilePaths, store: MemoryStore) -> None:
    recovery = SealingKey(b"r" * 32)
    header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    with refused(BadInput, headers.NO_RECOVERY):
        headers.unlock_with_recovery(header, recovery)
    key_file.set_recovery_slot(paths, key_file.load(paths), key, recovery.public)
    assert headers.unlock_with_recovery(key_file.load(paths), recovery) == key
    assert headers.unlock(key_file.load(paths), PASSPHRASE, store) == key
    with refused(BadInput, headers.OTHER_RECOVERY):
        headers.unlock_with_recovery(key_file.load(paths), SealingKey(b"s" * 32))


def test_a_new_passphrase_after_recovery_keeps_the_recovery_slot(paths: ProfilePaths, store: MemoryStore) -> None:
    recovery = SealingKey(b"r" * 32)
    _header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    header = key_file.set_recovery_slot(paths, key_file.load(paths), key, recovery.public)
    key_file.set_passphrase(paths, header, key, OTHER_PASSPHRASE, None, costs=CHEAP)
    assert headers.unlock(key_file.load(paths), OTHER_PASSPHRASE, None) == key
    assert headers.unlock_with_recovery(key_file.load(paths), recovery) == key


def test_a_second_key_file_is_kept_and_put_back_after_damage(paths: ProfilePaths, store: MemoryStore) -> None:
    header, key = key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    assert headers.decode(paths.previous_header.read_bytes()) == header
    paths.header.write_bytes(b"rubbish")
    key_file.recover(paths)
    assert headers.unlock(key_file.load(paths), PASSPHRASE, store) == key
    assert (paths.root / "vault.header.damaged").read_bytes() == b"rubbish"


def test_a_lost_key_file_comes_back_from_the_previous_one(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    paths.header.unlink()
    with refused(VaultDamaged, key_file.HEADER_MISSING):
        key_file.load(paths)
    key_file.recover(paths)
    key_file.load(paths)


def test_without_a_usable_previous_file_nothing_is_put_back(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    for damage in (lambda: paths.previous_header.write_bytes(b"rubbish"), paths.previous_header.unlink):
        damage()
        before = files_of(paths.root)
        with refused(VaultDamaged, key_file.NO_PREVIOUS):
            key_file.recover(paths)
        assert files_of(paths.root) == before


def test_only_the_owner_may_read_the_files(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    assert {path.stat().st_mode & 0o777 for path in paths.root.iterdir()} == {0o600}
    assert paths.root.stat().st_mode & 0o777 == 0o700


@pytest.mark.usefixtures("product_floor")
def test_a_derivation_below_the_floor_is_never_written() -> None:
    weak = kdf.KdfParameters(memory_kib=64 * 1024 - 1, iterations=3, lanes=1)
    with pytest.raises(ValueError, match="limits"):
        headers.new_header(PASSPHRASE, None, costs=headers.Costs(weak, weak))


@pytest.mark.parametrize("content", [f"{PASSPHRASE}\n", PASSPHRASE, f"{PASSPHRASE}\r\nmore\n", f"\ufeff{PASSPHRASE}\n"])
def test_the_first_line_of_a_passphrase_file_counts(content: str, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(content.encode())
    assert passphrases.read_passphrase_file(file) == PASSPHRASE


def test_a_passphrase_keeps_its_spaces(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(b"  two words and space \n")
    assert passphrases.read_passphrase_file(file) == "  two words and space "


@pytest.mark.parametrize("content", [b"", b"\nsecond line only\n", b"\xff\xfe\x00"])
def test_a_passphrase_file_without_a_passphrase_is_refused(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(content)
    with refused(BadInput, passphrases.FILE_NO_TEXT):
        passphrases.read_passphrase_file(file)
    with refused(BadInput, passphrases.FILE_UNREADABLE):
        passphrases.read_passphrase_file(tmp_path / "absent")


def test_no_fault_of_the_key_file_names_the_passphrase(paths: ProfilePaths, store: MemoryStore) -> None:
    key_file.create(paths, PASSPHRASE, store, costs=CHEAP)
    with pytest.raises(LahityoError) as caught:
        headers.unlock(key_file.load(paths), OTHER_PASSPHRASE, store)
    assert OTHER_PASSPHRASE not in f"{caught.value!r} {caught.value}"


def test_the_slot_carries_nothing_but_public_values() -> None:
    assert PassphraseSlot.__struct_fields__ == ("memory_kib", "iterations", "lanes", "salt", "secret_id", "wrapped")
