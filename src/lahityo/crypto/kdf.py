"""Key derivation: Argon2id for what a person types, HKDF-SHA-256 for everything else."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


@dataclass(frozen=True)
class KdfParameters:
    """Argon2id cost: `memory_kib` in KiB, passes over it, and parallel lanes."""

    memory_kib: int
    iterations: int
    lanes: int


# The floor keeps a weakened header from making the passphrase cheap to guess; the ceiling keeps an absurd one from
# exhausting the computer. RFC 9106's second recommendation is the floor.
FLOOR = KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=1)
CEILING = KdfParameters(memory_kib=1024 * 1024, iterations=16, lanes=16)

WITH_KEYRING = KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=4)
PASSPHRASE_ONLY = KdfParameters(memory_kib=256 * 1024, iterations=3, lanes=4)


def within_limits(parameters: KdfParameters) -> bool:
    """Whether the parameters lie between the floor and the ceiling; asked before any derivation."""
    return (
        FLOOR.memory_kib <= parameters.memory_kib <= CEILING.memory_kib
        and FLOOR.iterations <= parameters.iterations <= CEILING.iterations
        and FLOOR.lanes <= parameters.lanes <= CEILING.lanes
    )


def derive_kek(
    passphrase: bytes, *, salt: bytes, parameters: KdfParameters, secret: bytes | None, associated: bytes
) -> bytes:
    """32 bytes from a passphrase and, where there is one, the device secret (RFC 9106 `K`); `associated` is bound in.

    ValueError when the parameters are outside the limits.
    """
    if not within_limits(parameters):
        raise ValueError("Argon2id parameters outside the limits")
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
        secret=secret,
        ad=associated,
    ).derive(passphrase)


def hkdf(key: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """`length` bytes derived from a uniformly random `key` for the purpose `info` (RFC 5869, no salt)."""
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive(key)
