"""AES-256-GCM-SIV (RFC 8452), which stays safe should a nonce ever repeat."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

NONCE_BYTES = 12
TAG_BYTES = 16
ZERO_NONCE = bytes(NONCE_BYTES)


class OpenFailed(Exception):
    """The ciphertext does not belong to this key and this associated data."""


def seal(key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """nonce (12) ‖ ciphertext ‖ tag (16) under a 32-byte key that seals many things."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCMSIV(key).encrypt(nonce, plaintext, associated)


def open_(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """The plaintext of `seal`; OpenFailed when anything was changed."""
    if len(sealed) < NONCE_BYTES + TAG_BYTES:
        raise OpenFailed
    try:
        return AESGCMSIV(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], associated)
    except InvalidTag as error:
        raise OpenFailed from error


def seal_once(key: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """ciphertext ‖ tag under a key that is derived for this one message, so that no nonce need be carried."""
    return AESGCMSIV(key).encrypt(ZERO_NONCE, plaintext, associated)


def open_once(key: bytes, sealed: bytes, associated: bytes) -> bytes:
    """The plaintext of `seal_once`; OpenFailed when anything was changed."""
    try:
        return AESGCMSIV(key).decrypt(ZERO_NONCE, sealed, associated)
    except (InvalidTag, ValueError) as error:
        raise OpenFailed from error
