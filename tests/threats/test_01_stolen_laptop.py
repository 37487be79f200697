"""Threat 1: a stolen laptop, switched off. Neither secret alone opens the vault."""

import pytest

from lahityo.base.errors import WrongPassphrase
from lahityo.base.paths import ProfilePaths
from lahityo.vault import header as headers
from lahityo.vault import key_file
from lahityo.vault.secrets import usable_backend
from tests.support.keyring_daemon import KeyringDaemon
from tests.support.vaults import OTHER_PASSPHRASE, PASSPHRASE, MemoryStore


def test_neither_the_passphrase_alone_nor_the_keyring_alone_opens_the_vault(
    paths: ProfilePaths, keyring_daemon: KeyringDaemon
) -> None:
    store, reason = usable_backend(keyring_daemon.backend())
    assert store is not None, reason
    header, key = key_file.create(paths, PASSPHRASE, store)
    assert headers.unlock(key_file.load(paths), PASSPHRASE, store) == key

    # The keyring, and a guess
    with pytest.raises(WrongPassphrase):
        headers.unlock(header, OTHER_PASSPHRASE, store)
    # The passphrase, and no keyring, an empty one, or one with a secret that the thief made up
    assert header.slot.secret_id is not None
    name = headers.secret_name(header.slot.secret_id)
    made_up = MemoryStore()
    made_up.set(name, bytes(32))
    for foreign in (None, MemoryStore(), made_up):
        with pytest.raises(WrongPassphrase):
            headers.unlock(header, PASSPHRASE, foreign)
    secret = store.get(name)
    assert secret is not None
    assert secret not in paths.header.read_bytes()


def test_the_keyring_is_asked_each_time(paths: ProfilePaths, keyring_daemon: KeyringDaemon) -> None:
    store, reason = usable_backend(keyring_daemon.backend())
    assert store is not None, reason
    header, _key = key_file.create(paths, PASSPHRASE, store)
    assert header.slot.secret_id is not None
    store.delete(headers.secret_name(header.slot.secret_id))
    with pytest.raises(WrongPassphrase):
        headers.unlock(header, PASSPHRASE, store)
