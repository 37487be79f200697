"""What the key file beside the database says: it wraps the vault key, and is of no use without two secrets.

    magic (8) ‖ version (2, big-endian) ‖ MessagePack body ‖ MAC (32) ‖ SHA-256 of all that precedes (32)

Slot A wraps the vault key under Argon2id(passphrase, device secret of the keyring), or under a costlier Argon2id of the
passphrase alone where there is no keyring. Slot R seals it to the organisation's recovery key. The MAC, under a key of
the vault, shows that nobody changed the file; the digest tells damage from a mistyped passphrase before any derivation.
"""

import hashlib
import hmac
import os
import struct
from dataclasses import dataclass, field

import msgspec

from lahityo.base.clock import Clock, system_clock, to_millis
from lahityo.base.errors import BadInput, VaultDamaged, WrongPassphrase
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import new_id
from lahityo.crypto import aead, kdf
from lahityo.crypto.kdf import KdfParameters
from lahityo.crypto.sealing import SealingKey, seal_to
from lahityo.vault.passphrase import check_policy, passphrase_bytes
from lahityo.vault.secrets import SecretStore

MAGIC = b"LAHITYOK"
VERSION = 1
"""1: the first format."""
_PREFIX = struct.Struct(">8sH")
_DIGEST = 32
_SALT = 32
LONGEST_FILE = 64 * 1024

HEADER_DAMAGED = QT_TRANSLATE_NOOP(
    "Errors",
    "The vault's key file is damaged; nothing was changed. The previous one is kept beside it: put it back with "
    "“lahityo vault recover-header”, or restore a backup.",
)
HEADER_CHANGED = QT_TRANSLATE_NOOP(
    "Errors",
    "Someone else has changed the vault's key file, so it is not used. Put the previous one back with "
    "“lahityo vault recover-header”, and tell your administrator.",
)
HEADER_LIMITS = QT_TRANSLATE_NOOP(
    "Errors",
    "The vault's key file asks for a key derivation outside the allowed limits, so it is not used. Put the previous "
    "one back with “lahityo vault recover-header”, and tell your administrator.",
)
HEADER_NEWER = QT_TRANSLATE_NOOP("Errors", "This vault was made by a newer Lähityö; update Lähityö to open it.")
WRONG_PASSPHRASE = QT_TRANSLATE_NOOP("Errors", "The passphrase is wrong; nothing was changed.")
KEYRING_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Errors",
    "This vault opens only together with the keyring of its own computer, which cannot be reached now. Log in again "
    "and retry.",
)
SECRET_MISSING = QT_TRANSLATE_NOOP(
    "Errors",
    "This computer's keyring does not hold this vault's key: the vault comes from another computer or user, or the "
    "keyring was emptied. Open it where it was made, restore a backup, or use the recovery sheets.",
)
NO_RECOVERY = QT_TRANSLATE_NOOP("Errors", "This vault has no recovery slot; restore a backup instead.")
OTHER_RECOVERY = QT_TRANSLATE_NOOP(
    "Errors",
    "These recovery sheets do not open this vault: they are of another organisation, or new ones have replaced them. A "
    "computer that has not synchronised since then opens with the older ones.",
)


@dataclass(frozen=True)
class VaultKey:
    """The 32 random bytes that everything in the vault is encrypted under, by way of one derived key per purpose."""

    raw: bytes = field(repr=False)

    @property
    def database(self) -> bytes:
        """SQLCipher's raw key."""
        return kdf.hkdf(self.raw, b"lahityo/vault/database/1")

    @property
    def attachments(self) -> bytes:
        """Encrypts attachments."""
        return kdf.hkdf(self.raw, b"lahityo/vault/attachments/1")

    @property
    def header(self) -> bytes:
        """Authenticates the key file."""
        return kdf.hkdf(self.raw, b"lahityo/vault/header/1")

    @property
    def anchor(self) -> bytes:
        """Authenticates the anchor."""
        return kdf.hkdf(self.raw, b"lahityo/vault/anchor/1")

    @property
    def backup(self) -> bytes:
        """Encrypts backups."""
        return kdf.hkdf(self.raw, b"lahityo/vault/backup/1")


@dataclass(frozen=True)
class Costs:
    """What a guess costs, with and without a keyring. Only tests pass others than these."""

    with_keyring: KdfParameters = kdf.WITH_KEYRING
    passphrase_only: KdfParameters = kdf.PASSPHRASE_ONLY


NORMAL = Costs()


class PassphraseSlot(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Slot A. `secret_id` names the device secret in the keyring; None is passphrase-only."""

    memory_kib: int
    iterations: int
    lanes: int
    salt: bytes
    secret_id: bytes | None
    wrapped: bytes

    @property
    def parameters(self) -> KdfParameters:
        """The cost of one guess."""
        return KdfParameters(self.memory_kib, self.iterations, self.lanes)


class RecoverySlot(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Slot R: the vault key sealed to the recovery key whose public half is `public`."""

    public: bytes
    sealed: bytes


class Header(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the key file says. `created` is in milliseconds since 1970 UTC."""

    vault_id: bytes
    created: int
    slot: PassphraseSlot
    recovery: RecoverySlot | None
    mac: bytes = b""

    @property
    def uses_keyring(self) -> bool:
        """Whether the passphrase alone does not open it."""
        return self.slot.secret_id is not None


def secret_name(secret_id: bytes) -> str:
    """The keyring's name of a device secret."""
    return f"device-secret/{secret_id.hex()}"


# --- making


def new_header(
    passphrase: str, store: SecretStore | None, *, costs: Costs = NORMAL, clock: Clock = system_clock
) -> tuple[Header, VaultKey]:
    """A header for a new vault and its key; nothing is written but the device secret, to `store`.

    BadInput when the passphrase is too short, EnvironmentFault when the keyring fails.
    """
    key = VaultKey(os.urandom(kdf.KEY_BYTES))
    return wrap(new_id(), to_millis(clock()), key, passphrase, store, costs=costs), key


def wrap(
    vault_id: bytes,
    created: int,
    key: VaultKey,
    passphrase: str,
    store: SecretStore | None,
    *,
    recovery: RecoverySlot | None = None,
    costs: Costs = NORMAL,
) -> Header:
    """A header that opens `key` with `passphrase` and, with a `store`, a fresh device secret kept there."""
    check_policy(passphrase)
    secret_id, secret = None, None
    if store is not None:
        secret_id, secret = new_id(), os.urandom(kdf.KEY_BYTES)
        store.set(secret_name(secret_id), secret)
    cost = costs.passphrase_only if secret is None else costs.with_keyring
    salt = os.urandom(_SALT)
    slot = PassphraseSlot(cost.memory_kib, cost.iterations, cost.lanes, salt, secret_id, b"")
    bound = _bound(vault_id, created, slot)
    kek = kdf.derive_kek(passphrase_bytes(passphrase), salt=salt, parameters=cost, secret=secret, associated=bound)
    slot = msgspec.structs.replace(slot, wrapped=aead.seal(kek, key.raw, bound))
    return _authenticated(Header(vault_id, created, slot, recovery), key)


def with_recovery(header: Header, key: VaultKey, public: bytes) -> Header:
    """The same header with slot R for the organisation's recovery key; ValueError when `public` is not one."""
    sealed = seal_to(public, key.raw, _recovery_info(header.vault_id))
    return _authenticated(msgspec.structs.replace(header, recovery=RecoverySlot(public, sealed)), key)


# --- opening


def unlock(header: Header, passphrase: str, store: SecretStore | None) -> VaultKey:
    """The vault key. WrongPassphrase when it does not open, VaultDamaged when the header is not to be trusted."""
    slot = header.slot
    if not kdf.within_limits(slot.parameters):
        raise VaultDamaged(HEADER_LIMITS)
    secret = None
    if slot.secret_id is not None:
        if store is None:
            raise WrongPassphrase(KEYRING_UNREACHABLE)
        secret = store.get(secret_name(slot.secret_id))
        if secret is None:
            raise WrongPassphrase(SECRET_MISSING)
    bound = _bound(header.vault_id, header.created, slot)
    kek = kdf.derive_kek(
        passphrase_bytes(passphrase), salt=slot.salt, parameters=slot.parameters, secret=secret, associated=bound
    )
    try:
        key = VaultKey(aead.open_(kek, slot.wrapped, bound))
    except aead.OpenFailed as error:
        raise WrongPassphrase(WRONG_PASSPHRASE) from error
    _check_mac(header, key)
    return key


def unlock_with_recovery(header: Header, recovery: SealingKey) -> VaultKey:
    """The vault key by slot R. BadInput when there is none or it is sealed to another key."""
    if header.recovery is None:
        raise BadInput(NO_RECOVERY)
    try:
        key = VaultKey(recovery.open(header.recovery.sealed, _recovery_info(header.vault_id)))
    except aead.OpenFailed as error:
        raise BadInput(OTHER_RECOVERY) from error
    _check_mac(header, key)
    return key


# --- bytes


def encode(header: Header) -> bytes:
    """The bytes of a key file."""
    data = _prefix() + msgspec.msgpack.encode(header)
    return data + hashlib.sha256(data).digest()


def decode(data: bytes) -> Header:
    """The header in the bytes of a key file; VaultDamaged when they are not one."""
    if len(data) < _PREFIX.size + _DIGEST or len(data) > LONGEST_FILE or not data.startswith(MAGIC):
        raise VaultDamaged(HEADER_DAMAGED)
    content, digest = data[:-_DIGEST], data[-_DIGEST:]
    if hashlib.sha256(content).digest() != digest:
        raise VaultDamaged(HEADER_DAMAGED)
    if _PREFIX.unpack_from(content)[1] != VERSION:
        raise VaultDamaged(HEADER_NEWER)
    try:
        return msgspec.msgpack.decode(content[_PREFIX.size :], type=Header)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise VaultDamaged(HEADER_DAMAGED) from error


def _prefix() -> bytes:
    return _PREFIX.pack(MAGIC, VERSION)


def _bound(vault_id: bytes, created: int, slot: PassphraseSlot) -> bytes:
    """All that slot A's key and ciphertext are bound to: what the vault is, and what a guess costs."""
    bound = (vault_id, created, slot.memory_kib, slot.iterations, slot.lanes, slot.salt, slot.secret_id)
    return _prefix() + msgspec.msgpack.encode(bound)


def _recovery_info(vault_id: bytes) -> bytes:
    return b"lahityo/vault/recovery/1" + vault_id


def _mac(header: Header, key: VaultKey) -> bytes:
    content = _prefix() + msgspec.msgpack.encode(msgspec.structs.replace(header, mac=b""))
    return hmac.digest(key.header, content, "sha256")


def _authenticated(header: Header, key: VaultKey) -> Header:
    return msgspec.structs.replace(header, mac=_mac(header, key))


def _check_mac(header: Header, key: VaultKey) -> None:
    if not hmac.compare_digest(header.mac, _mac(header, key)):
        raise VaultDamaged(HEADER_CHANGED)
