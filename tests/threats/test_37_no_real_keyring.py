"""Threat 37: a keyring that keeps secrets in clear, nowhere, or wherever it happens to work. It is refused."""

# mypy: allow-untyped-calls

from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from lahityo.base.errors import EnvironmentFault
from lahityo.vault import secrets
from lahityo.vault.secrets import find_store, usable_backend
from tests.support.keyring_daemon import KeyringDaemon


def _backend(module: str, name: str, *, keeps: bool) -> KeyringBackend:
    """A backend that claims to be the class `name` of `module`."""

    class Claimed(KeyringBackend):
        priority: ClassVar[float] = 9
        kept: ClassVar[dict[tuple[str, str], str]] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            if keeps:
                self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            self.kept.pop((service, username), None)

    KeyringBackend._classes.discard(Claimed)
    Claimed.__module__, Claimed.__qualname__ = module, name
    return Claimed()


@pytest.mark.parametrize(
    "backend",
    [
        fail.Keyring(),
        null.Keyring(),
        chainer.ChainerBackend(),
        _backend("keyrings.alt.file", "PlaintextKeyring", keeps=True),
        _backend("keyrings.alt.file", "EncryptedKeyring", keeps=True),
        _backend("someone.elses", "Keyring", keeps=True),
        _backend("keyring.backends.SecretService", "Keyring.Inner", keeps=True),
    ],
    ids=["fail", "null", "chainer", "plaintext", "encrypted file", "unknown", "inner class"],
)
def test_what_is_not_an_operating_systems_keyring_is_refused(backend: KeyringBackend) -> None:
    store, reason = usable_backend(backend)
    assert store is None
    assert isinstance(reason, EnvironmentFault)
    assert reason.text == secrets.NOT_A_REAL_KEYRING


def test_a_listed_keyring_that_does_not_give_back_what_it_took_is_refused() -> None:
    forgetful = _backend("keyring.backends.Windows", "WinVaultKeyring", keeps=False)
    store, reason = usable_backend(forgetful)
    assert store is None
    assert isinstance(reason, EnvironmentFault)
    assert reason.text == secrets.KEYRING_FORGETS


def test_a_listed_keyring_that_keeps_is_used() -> None:
    store, reason = usable_backend(_backend("keyring.backends.Windows", "WinVaultKeyring", keeps=True))
    assert store is not None, reason


def test_of_a_chain_only_the_real_member_is_used(
    keyring_daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    plaintext = _backend("keyrings.alt.file", "PlaintextKeyring", keeps=True)
    real = keyring_daemon.backend()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plaintext, real])
    store, reason = usable_backend(chainer.ChainerBackend())
    assert store is not None, reason
    store.set("device-secret/chain", b"value")
    assert real.get_password(secrets.SERVICE, "device-secret/chain") is not None
    assert plaintext.get_password(secrets.SERVICE, "device-secret/chain") is None


def test_a_computer_without_a_keyring_gets_a_sentence_and_no_store() -> None:
    store, reason = find_store(fail.Keyring)
    assert store is None
    assert isinstance(reason, EnvironmentFault)
    assert reason.text == secrets.NO_KEYRING
