"""The invitation code: where the server is, which organisation it must turn out to be, and a one-time secret.

`LT1-` then base32 of: organisation id (16) ‖ root fingerprint (20) ‖ secret (16) ‖ how many pins (1) ‖ pins of the
server's keys (16 each, two at most) ‖ server URL (UTF-8) ‖ the first 4 bytes of SHA-256 over all before. Hyphens,
spaces and letter case do not matter when it is typed.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.ids import ID_BYTES
from lahityo.crypto.kdf import hkdf
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey
from lahityo.protocol.address import CODE_PINS, PIN_BYTES
from lahityo.protocol.roster_acts import ROOT_BYTES

SECRET_BYTES = 16
_PREFIX = "LT1"
_CHECK_BYTES = 4
_FIXED = ID_BYTES + ROOT_BYTES + SECRET_BYTES + 1
_INFO = b"lahityo/invitation/1"

BAD_CODE = QT_TRANSLATE_NOOP(
    "Errors", "The invitation code is not complete or has a typing error; copy it again from the invitation."
)


@dataclass(frozen=True)
class Invitation:
    """What a code says. The keys that prove it and receive its grants are derived from `secret`."""

    org: bytes
    root: bytes
    secret: bytes
    server: str
    pins: tuple[bytes, ...] = ()

    def _derived(self) -> bytes:
        return hkdf(self.secret, _INFO, ID_BYTES + 64)

    @property
    def id(self) -> bytes:
        """The invitation's id in the roster."""
        return self._derived()[:ID_BYTES]

    def signing_key(self) -> SigningKey:
        """Signs the new device into the roster."""
        return SigningKey(self._derived()[ID_BYTES : ID_BYTES + 32])

    def sealing_key(self) -> SealingKey:
        """Opens the keys that wait for the new device."""
        return SealingKey(self._derived()[ID_BYTES + 32 :])

    def code(self) -> str:
        """The text of the code, in groups of five for reading aloud."""
        pins = self.pins[:CODE_PINS]
        raw = self.org + self.root + self.secret + bytes([len(pins)]) + b"".join(pins) + self.server.encode()
        text = base64.b32encode(raw + hashlib.sha256(raw).digest()[:_CHECK_BYTES]).decode().rstrip("=")
        return "-".join([_PREFIX, *(text[at : at + 5] for at in range(0, len(text), 5))])


def is_code(text: str) -> bool:
    """Whether a text sets out to be an invitation code."""
    return _compact(text).startswith(_PREFIX)


def read_code(text: str) -> Invitation:
    """The invitation of a typed or pasted code; BadInput when it is not one."""
    compact = _compact(text)
    if not compact.startswith(_PREFIX):
        raise BadInput(BAD_CODE)
    letters = compact[len(_PREFIX) :]
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
        body, check = raw[:-_CHECK_BYTES], raw[-_CHECK_BYTES:]
        if len(body) <= _FIXED or hashlib.sha256(body).digest()[:_CHECK_BYTES] != check:
            raise BadInput(BAD_CODE)
        count, rest = body[_FIXED - 1], body[_FIXED:]
        server = rest[count * PIN_BYTES :].decode()
        if count > CODE_PINS or not server:
            raise BadInput(BAD_CODE)
    except (binascii.Error, UnicodeDecodeError) as error:
        raise BadInput(BAD_CODE) from error
    secret_at = ID_BYTES + ROOT_BYTES
    pins = tuple(rest[at * PIN_BYTES : (at + 1) * PIN_BYTES] for at in range(count))
    return Invitation(body[:ID_BYTES], body[ID_BYTES:secret_at], body[secret_at : _FIXED - 1], server, pins)


def _compact(text: str) -> str:
    return "".join(text.split()).replace("-", "").upper()
