"""Sealing a key to one recipient: HPKE (RFC 9180) with ML-KEM-768 + X25519, so that it stays sealed for decades.

HPKE's base mode says nothing of the sender; whoever stores or sends a sealed blob signs it as well.
"""

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from lahityo.crypto.aead import OpenFailed
from lahityo.crypto.kdf import hkdf

SEED_BYTES = 32
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184
PUBLIC_BYTES = _MLKEM_PUBLIC + 32

_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class SealingKey:
    """A private receiving key made from a 32-byte seed: 96 bytes of HKDF(seed) give both halves."""

    def __init__(self, seed: bytes) -> None:
        expanded = hkdf(seed, b"lahityo/sealing-key/1", _MLKEM_SEED + 32)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED:])
        self._key = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """The plaintext that was sealed to this key for exactly `info`; OpenFailed otherwise."""
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError, UnsupportedAlgorithm) as error:
            raise OpenFailed from error


def seal_to(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """Seal to a public key (1216 bytes: ML-KEM-768 ‖ X25519); ValueError when it is not one."""
    if len(public) != PUBLIC_BYTES:
        raise ValueError("a sealing key has 1216 bytes")
    key = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC]),
        X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC:]),
    )
    return _SUITE.encrypt(plaintext, key, info)
