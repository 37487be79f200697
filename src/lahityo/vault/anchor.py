"""The anchor: how far this vault had come, kept outside it, so that an older copy put back does not pass for the vault.

SQLCipher alone notices neither an older file nor a write-ahead log that was cut. The anchor lies in the keyring; where
there is none, in a file outside the profile, which shows accidents (a folder restored by a backup program), not someone
who may write in the user's own folders. It is authenticated under a key of the vault in both places.
"""

import enum
import hmac
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from lahityo.base.errors import VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.vault.files import disk_errors, make_folder, write_whole
from lahityo.vault.secrets import SecretStore

_LABEL = b"lahityo/vault/anchor/1"
_MAC = 32

OLDER_COPY = QT_TRANSLATE_NOOP(
    "Errors",
    "The vault is older than what this computer last saved: an older copy was put back, or its end was lost. Put the "
    "newest vault.db back, or restore a backup with “lahityo vault restore”.",
)
OTHER_HISTORY = QT_TRANSLATE_NOOP(
    "Errors",
    "The vault's history is not the one this computer last saved, so it is not used. Tell your administrator, or "
    "restore a backup with “lahityo vault restore”.",
)


class Anchor(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """`counter` of the vault's own entries, the hash (32 bytes) of that entry, and when, in ms since 1970 UTC."""

    vault_id: bytes
    counter: int
    head: bytes
    at: int


class AnchorPlace(Protocol):
    """Where one vault's anchor is kept."""

    def load(self) -> Anchor | None:
        """The anchor, or None when there is none that can be trusted; EnvironmentFault when the place is not there."""

    def save(self, anchor: Anchor) -> None:
        """Replace the anchor; EnvironmentFault when it was not kept."""


class KeyringAnchor:
    """The anchor in the keyring. Saving takes tens of milliseconds: do it at lock and after a sync."""

    def __init__(self, store: SecretStore, vault_id: bytes, key: bytes) -> None:
        self._store = store
        self._name = f"anchor/{vault_id.hex()}"
        self._vault_id = vault_id
        self._key = key

    def load(self) -> Anchor | None:
        return _decode(self._store.get(self._name), self._vault_id, self._key)

    def save(self, anchor: Anchor) -> None:
        self._store.set(self._name, _encode(anchor, self._key))


class FileAnchor:
    """The anchor in a file of `folder`, which lies outside every profile."""

    def __init__(self, folder: Path, vault_id: bytes, key: bytes) -> None:
        self._path = folder / f"anchor-{vault_id.hex()}"
        self._vault_id = vault_id
        self._key = key

    def load(self) -> Anchor | None:
        if not self._path.exists():
            return None
        with disk_errors(self._path):
            return _decode(self._path.read_bytes(), self._vault_id, self._key)

    def save(self, anchor: Anchor) -> None:
        with disk_errors(self._path):
            make_folder(self._path.parent)
            write_whole({self._path: _encode(anchor, self._key)})


class Finding(enum.Enum):
    """What the anchor says of a vault."""

    HOLDS = "holds"
    MISSING = "missing"
    OLDER = "older"
    OTHER_HISTORY = "other_history"


def place(store: SecretStore | None, folder: Path, vault_id: bytes, key: bytes) -> AnchorPlace:
    """The keyring where there is one, else a file in `folder`."""
    return FileAnchor(folder, vault_id, key) if store is None else KeyringAnchor(store, vault_id, key)


def compare(anchor: Anchor | None, counter: int, head_at: Callable[[int], bytes | None]) -> Finding:
    """Compare a vault that has come to `counter`, with `head_at(n)` its hash at entry n, with its anchor."""
    if anchor is None:
        return Finding.MISSING
    if counter < anchor.counter:
        return Finding.OLDER
    return Finding.HOLDS if head_at(anchor.counter) == anchor.head else Finding.OTHER_HISTORY


def require(finding: Finding) -> None:
    """VaultDamaged with its own sentence unless the anchor holds or is missing."""
    if finding is Finding.OLDER:
        raise VaultDamaged(OLDER_COPY)
    if finding is Finding.OTHER_HISTORY:
        raise VaultDamaged(OTHER_HISTORY)


def _encode(anchor: Anchor, key: bytes) -> bytes:
    data = msgspec.msgpack.encode(anchor)
    return hmac.digest(key, _LABEL + data, "sha256") + data


def _decode(kept: bytes | None, vault_id: bytes, key: bytes) -> Anchor | None:
    if kept is None or not hmac.compare_digest(kept[:_MAC], hmac.digest(key, _LABEL + kept[_MAC:], "sha256")):
        return None
    anchor = msgspec.msgpack.decode(kept[_MAC:], type=Anchor)
    return anchor if anchor.vault_id == vault_id else None
