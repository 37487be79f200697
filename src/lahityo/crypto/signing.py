"""Ed25519 signatures (RFC 8032), each over a domain label so that no signature serves for another purpose."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SEED_BYTES = 32
PUBLIC_BYTES = 32


class SigningKey:
    """A private signing key made from a 32-byte seed."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = self._key.public_key().public_bytes_raw()

    def sign(self, label: bytes, message: bytes) -> bytes:
        """64 bytes over `label` ‖ 0 ‖ `message`."""
        return self._key.sign(label + b"\0" + message)


def verify(public: bytes, signature: bytes, label: bytes, message: bytes) -> bool:
    """Whether `signature` was made by the holder of `public` (32 bytes) for this label and message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, label + b"\0" + message)
    except (InvalidSignature, ValueError):
        return False
    return True
