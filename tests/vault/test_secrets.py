"""The operating system's keyring, as it is when the desktop is well, locked, gone or silent."""

# mypy: allow-untyped-calls

import threading

import pytest

from lahityo.base.errors import EnvironmentFault
from lahityo.vault import secrets
from lahityo.vault.secrets import KeyringStore, find_store, usable_backend
from tests.support.keyring_daemon import KeyringDaemon
from tests.support.vaults import refused


def test_a_real_keyring_keeps_replaces_and_forgets(keyring_daemon: KeyringDaemon) -> None:
    store, reason = find_store(keyring_daemon.backend)
    assert store is not None, reason
    assert store.get("device-secret/a") is None
    store.set("device-secret/a", bytes(range(256)))
    store.set("device-secret/b", b"b")
    assert store.get("device-secret/a") == bytes(range(256))
    store.set("device-secret/a", b"new")
    assert store.get("device-secret/a") == b"new"
    store.delete("device-secret/a")
    store.delete("device-secret/a")
    assert store.get("device-secret/a") is None
    assert store.get("device-secret/b") == b"b"
    assert "SecretService" in store.description


def test_a_locked_keyring_is_unavailable_and_asks_nobody(keyring_daemon: KeyringDaemon) -> None:
    keyring_daemon.lock()
    store, reason = find_store(keyring_daemon.backend)
    assert store is None
    assert isinstance(reason, EnvironmentFault)
    assert reason.text == secrets.KEYRING_LOCKED


def test_a_keyring_that_went_away_is_an_environment_fault(keyring_daemon: KeyringDaemon) -> None:
    store, reason = usable_backend(keyring_daemon.backend())
    assert store is not None, reason
    keyring_daemon.stop()
    with refused(EnvironmentFault, secrets.KEYRING_SILENT):
        store.get("device-secret/a")
    with refused(EnvironmentFault, secrets.KEYRING_SILENT):
        store.set("device-secret/a", b"a")


def test_without_a_session_bus_the_answer_comes_at_once(
    keyring_daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    store, reason = find_store(keyring_daemon.backend)
    assert store is None
    assert isinstance(reason, EnvironmentFault)


def test_a_keyring_that_never_answers_is_given_up(keyring_daemon: KeyringDaemon) -> None:
    end = threading.Event()

    class Silent(type(keyring_daemon.backend())):  # type: ignore[misc]
        def get_password(self, service: str, username: str) -> str | None:
            end.wait()
            return None

    try:
        with refused(EnvironmentFault, secrets.KEYRING_SILENT):
            KeyringStore(Silent(), deadline=0.05).get("device-secret/a")
    finally:
        end.set()


def test_a_value_that_is_not_ours_is_no_value(keyring_daemon: KeyringDaemon) -> None:
    backend = keyring_daemon.backend()
    store, reason = usable_backend(backend)
    assert store is not None, reason
    backend.set_password(secrets.SERVICE, "device-secret/a", "not base64!")
    assert store.get("device-secret/a") is None


def test_an_administrator_can_switch_the_keyring_off(
    keyring_daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(secrets.SWITCH, "none")
    store, reason = find_store(keyring_daemon.backend)
    assert store is None
    assert isinstance(reason, EnvironmentFault)
    assert reason.text == secrets.SWITCHED_OFF
