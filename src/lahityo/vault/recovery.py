"""The organisation's seed in two halves for two officers: both are needed, one alone says nothing of it.

A half is written as base32 of: format (1) ‖ number (1) ‖ 32 bytes ‖ the first 4 bytes of SHA-256 over all before, in
groups of five. The halves are a random pad and the seed masked by it.
"""

import base64
import binascii
import hashlib
import os

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP

SEED_BYTES = 32
_FORMAT = 1
_CHECK_BYTES = 4

BAD_HALF = QT_TRANSLATE_NOOP("Errors", "The recovery code has a typing error; compare it with the sheet.")
SAME_HALF = QT_TRANSLATE_NOOP("Errors", "Both codes are from the same sheet; the other officer's sheet is needed too.")


def split(seed: bytes) -> tuple[str, str]:
    """The codes for the two sheets; other ones at each call."""
    pad = os.urandom(SEED_BYTES)
    masked = bytes(one ^ other for one, other in zip(seed, pad, strict=True))
    return _code(1, pad), _code(2, masked)


def join(first: str, second: str) -> bytes:
    """The seed from both codes, in either order; BadInput when one has a typing error or both are of one sheet."""
    one, half = _read(first)
    two, other = _read(second)
    if one == two:
        raise BadInput(SAME_HALF)
    return bytes(a ^ b for a, b in zip(half, other, strict=True))


def _code(number: int, half: bytes) -> str:
    raw = bytes((_FORMAT, number)) + half
    text = base64.b32encode(raw + hashlib.sha256(raw).digest()[:_CHECK_BYTES]).decode().rstrip("=")
    return "-".join(text[at : at + 5] for at in range(0, len(text), 5))


def _read(code: str) -> tuple[int, bytes]:
    letters = "".join(code.split()).replace("-", "").upper()
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except binascii.Error as error:
        raise BadInput(BAD_HALF) from error
    body, check = raw[:-_CHECK_BYTES], raw[-_CHECK_BYTES:]
    whole = len(body) == SEED_BYTES + 2 and body[0] == _FORMAT and body[1] in {1, 2}
    if not whole or hashlib.sha256(body).digest()[:_CHECK_BYTES] != check:
        raise BadInput(BAD_HALF)
    return body[1], body[2:]
