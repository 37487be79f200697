"""The organisation's seed in two halves for two officers: both are needed, one alone is of no use.

A half is written as base32 of: format (1) ‖ number (1) ‖ mark (4) ‖ 32 bytes ‖ the first 4 bytes of SHA-256 over all
before, in groups of five. The halves are a pad and the seed masked by it. The pad is derived from the seed, so that
every printing is the same and sheets of two printings fit together; the mark is a hash of the seed, so that sheets of
two organisations do not. To learn the 256 random bits of the seed from a half, one would have to invert a hash.
"""

import base64
import binascii
import hashlib

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.kdf import hkdf

SEED_BYTES = 32
_FORMAT = 1
_CHECK_BYTES = 4
_MARK_BYTES = 4
_PAD_LABEL = b"lahityo/recovery-sheet/1"
_MARK_LABEL = b"lahityo/recovery-sheet/mark/1"

BAD_HALF = QT_TRANSLATE_NOOP("Errors", "The recovery code has a typing error; compare it with the sheet.")
SAME_HALF = QT_TRANSLATE_NOOP("Errors", "Both codes are from the same sheet; the other officer's sheet is needed too.")
OTHER_HALF = QT_TRANSLATE_NOOP(
    "Errors",
    "The two sheets do not belong together: they are of two organisations, or one of them has been replaced. Compare "
    "the organisation and the date on both.",
)


def split(seed: bytes) -> tuple[str, str]:
    """The codes for the two sheets; the same ones at each call. `seed` has 32 random bytes."""
    pad = hkdf(seed, _PAD_LABEL)
    masked = bytes(one ^ other for one, other in zip(seed, pad, strict=True))
    mark = hashlib.sha256(_MARK_LABEL + seed).digest()[:_MARK_BYTES]
    return _code(1, mark + pad), _code(2, mark + masked)


def join(first: str, second: str) -> bytes:
    """The seed from both codes, in either order.

    BadInput with a sentence of its own each when one has a typing error, both are of one sheet, or they do not belong
    together.
    """
    halves = dict((_read(first), _read(second)))
    if len(halves) < 2:
        raise BadInput(SAME_HALF)
    seed = bytes(one ^ other for one, other in zip(halves[1], halves[2], strict=True))[_MARK_BYTES:]
    if split(seed) != (_code(1, halves[1]), _code(2, halves[2])):
        raise BadInput(OTHER_HALF)
    return seed


def _code(number: int, half: bytes) -> str:
    raw = bytes((_FORMAT, number)) + half
    text = base64.b32encode(raw + hashlib.sha256(raw).digest()[:_CHECK_BYTES]).decode().rstrip("=")
    return "-".join(text[at : at + 5] for at in range(0, len(text), 5))


def _read(code: str) -> tuple[int, bytes]:
    """The number and the mark with the 32 bytes; BadInput when they are not what was printed."""
    letters = "".join(code.split()).replace("-", "").upper()
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except (binascii.Error, ValueError) as error:
        raise BadInput(BAD_HALF) from error
    body, check = raw[:-_CHECK_BYTES], raw[-_CHECK_BYTES:]
    whole = len(body) == 2 + _MARK_BYTES + SEED_BYTES and body[0] == _FORMAT and body[1] in {1, 2}
    if not whole or hashlib.sha256(body).digest()[:_CHECK_BYTES] != check:
        raise BadInput(BAD_HALF)
    if _code(body[1], body[2:]).replace("-", "") != letters:
        # The last letter holds bits that stand for nothing: a slip there is a slip too.
        raise BadInput(BAD_HALF)
    return body[1], body[2:]
