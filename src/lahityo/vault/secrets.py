"""The operating system's keyring, and only a real one: a keyring that keeps secrets in clear or nowhere is refused.

`keyring` is imported when it is first asked, so that the unlock window need not wait for it. A call into a keyring may
hang (a desktop bus that starts a service which never comes), so each has a deadline.
"""

import base64
import binascii
import os
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Protocol, TypeVar

from lahityo.base.errors import EnvironmentFault
from lahityo.base.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "lahityo"
SWITCH = "LAHITYO_KEYRING"
"""Environment variable; the value `none` makes Lähityö use no keyring."""
DEADLINE = 20.0
"""Seconds a keyring may take for one answer. Some ask the person first."""

SWITCHED_OFF = QT_TRANSLATE_NOOP("Errors", "The keyring is switched off on this computer.")
NO_KEYRING = QT_TRANSLATE_NOOP("Errors", "This computer has no keyring that Lähityö can use.")
NOT_A_REAL_KEYRING = QT_TRANSLATE_NOOP(
    "Errors", "The keyring set up on this computer ({name}) does not protect what it keeps, so it is not used."
)
KEYRING_LOCKED = QT_TRANSLATE_NOOP(
    "Errors", "This computer's keyring is locked; unlock it (logging in again does so) and try again."
)
KEYRING_FORGETS = QT_TRANSLATE_NOOP(
    "Errors", "This computer's keyring did not give back what was put in it, so it is not used."
)
KEYRING_SILENT = QT_TRANSLATE_NOOP("Errors", "This computer's keyring does not answer; log in again and try again.")

_FREEDESKTOP = "keyring.backends.SecretService.Keyring"
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_ALLOWED = {
    _FREEDESKTOP,
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
}


class SecretStore(Protocol):
    """A place for a few small secrets, kept for this user of this computer."""

    @property
    def description(self) -> str:
        """What it is, for `vault info`."""

    def get(self, name: str) -> bytes | None:
        """The secret, or None when there is none; EnvironmentFault when the store cannot be reached."""

    def set(self, name: str, value: bytes) -> None:
        """Keep a secret of at most 900 bytes; EnvironmentFault when it was not kept."""

    def delete(self, name: str) -> None:
        """Forget a secret; no fault when there is none."""


class KeyringStore:
    """Secrets in a keyring backend, as base64 text since Windows holds 1,280 characters."""

    def __init__(self, backend: "KeyringBackend", deadline: float = DEADLINE) -> None:
        self._backend = backend
        self._deadline = deadline

    @property
    def description(self) -> str:
        return type(self._backend).name

    def get(self, name: str) -> bytes | None:
        text = self._ask(lambda: self._backend.get_password(SERVICE, name))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return None

    def set(self, name: str, value: bytes) -> None:
        text = base64.b64encode(value).decode("ascii")
        self._ask(lambda: self._backend.set_password(SERVICE, name, text))

    def delete(self, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        def forget() -> None:
            with suppress(PasswordDeleteError):
                self._backend.delete_password(SERVICE, name)

        self._ask(forget)

    def _ask(self, call: Callable[[], T]) -> T:
        return _answer(call, self._deadline)


def usable_backend(
    backend: "KeyringBackend", deadline: float = DEADLINE
) -> tuple[KeyringStore, None] | tuple[None, EnvironmentFault]:
    """A store over `backend`, or the sentence that says why it is not used.

    Of a chain only its best real member is taken, since a chain writes wherever it happens to succeed. A random value
    is written, read back and removed before the keyring is trusted.
    """
    chosen = _real(backend)
    if chosen is None:
        return None, EnvironmentFault(NOT_A_REAL_KEYRING, name=_class_name(backend))
    store = KeyringStore(chosen, deadline)
    probe, value = f"probe/{os.urandom(8).hex()}", os.urandom(32)
    try:
        _refuse_locked(chosen, deadline)
        store.set(probe, value)
        kept = store.get(probe) == value
        store.delete(probe)
    except EnvironmentFault as fault:
        return None, fault
    return (store, None) if kept else (None, EnvironmentFault(KEYRING_FORGETS))


def _detected() -> "KeyringBackend":
    import keyring

    return keyring.get_keyring()


def find_store(
    detect: Callable[[], "KeyringBackend"] = _detected,
) -> tuple[KeyringStore, None] | tuple[None, EnvironmentFault]:
    """This computer's keyring, or the sentence that says why there is none."""
    if os.environ.get(SWITCH, "").lower() == "none":
        return None, EnvironmentFault(SWITCHED_OFF)
    try:
        backend = _within(DEADLINE, detect)
    except TimeoutError:
        return None, EnvironmentFault(KEYRING_SILENT)
    except Exception:  # noqa: BLE001 - whatever a third party's keyring raises while it is looked for, there is none
        return None, EnvironmentFault(NO_KEYRING)
    if _class_name(backend) == "keyring.backends.fail.Keyring":
        return None, EnvironmentFault(NO_KEYRING)
    return usable_backend(backend)


def _class_name(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _real(backend: "KeyringBackend") -> "KeyringBackend | None":
    members = getattr(backend, "backends", ()) if _class_name(backend) == _CHAINER else (backend,)
    return next((member for member in members if _class_name(member) in _ALLOWED), None)


def _refuse_locked(backend: "KeyringBackend", deadline: float) -> None:
    """EnvironmentFault when the secret service would open a window to ask for its own password."""
    if _class_name(backend) != _FREEDESKTOP:
        return
    import secretstorage
    from secretstorage.collection import DEFAULT_COLLECTION

    def locked() -> bool:
        with closing(secretstorage.dbus_init()) as bus:
            try:
                path = getattr(backend, "preferred_collection", DEFAULT_COLLECTION)
                return bool(secretstorage.Collection(bus, path).is_locked())
            except secretstorage.ItemNotFoundException:
                return True

    if _answer(locked, deadline):
        raise EnvironmentFault(KEYRING_LOCKED)


def _answer(call: Callable[[], T], deadline: float) -> T:
    from keyring.errors import KeyringLocked

    try:
        return _within(deadline, call)
    except KeyringLocked as error:
        raise EnvironmentFault(KEYRING_LOCKED) from error
    except Exception as error:
        # Backends raise what their libraries raise (D-Bus, Win32, Security framework), not only keyring's own errors.
        raise EnvironmentFault(KEYRING_SILENT) from error


def _within(seconds: float, call: Callable[[], T]) -> T:
    """The result of `call`, or TimeoutError; a call that hangs stays behind on a thread that ends with the process."""
    results: list[T] = []
    errors: list[Exception] = []

    def run() -> None:
        try:
            results.append(call())
        except Exception as error:  # noqa: BLE001 - handed to the caller
            errors.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise TimeoutError
    return results[0]
