"""A server's address as people pass it on: its URL, and behind a `#` the pins of the keys that it may show.

A pin is the beginning of SHA-256 over a key's SubjectPublicKeyInfo: 128 bits, which nobody finds a second key to. As
text it has 32 letters, the last of them a check, so that one typed wrong is noticed before it is used.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

import msgspec

from lahityo.protocol.types import Malformed

PIN_BYTES = 16
MAX_PINS = 4
"""The key in use, the next one, and room for those on their way out."""
CODE_PINS = 2
MAX_AUTHORITIES = 2
MAX_AUTHORITY_BYTES = 4096
_CHECK_BYTES = 4

Pin = Annotated[bytes, msgspec.Meta(min_length=PIN_BYTES, max_length=PIN_BYTES)]
Authority = Annotated[bytes, msgspec.Meta(min_length=1, max_length=MAX_AUTHORITY_BYTES)]
"""A certificate authority's own certificate, DER."""


@dataclass(frozen=True)
class ServerAddress:
    """Where a server is, and the keys it may show; without pins, the computer's own authorities vouch for it."""

    url: str
    pins: tuple[bytes, ...] = ()

    def text(self) -> str:
        """What an administrator copies from the server and passes on."""
        return f"{self.url}#{','.join(pin_text(pin) for pin in self.pins)}" if self.pins else self.url


def pin_of(public_key: bytes) -> bytes:
    """The pin of a key, of its DER SubjectPublicKeyInfo."""
    return hashlib.sha256(public_key).digest()[:PIN_BYTES]


def pin_text(pin: bytes) -> str:
    """A pin in 32 letters."""
    return base64.b32encode(pin + _check(pin)).decode()


def grouped(text: str) -> str:
    """The letters of a pin in fours, for reading aloud."""
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def read_pin(text: str) -> bytes:
    """The pin of a text; hyphens, spaces and case do not matter. Malformed when a letter is wrong or missing."""
    letters = "".join(text.split()).replace("-", "").upper()
    try:
        raw = base64.b32decode(letters)
    except (binascii.Error, ValueError) as error:
        raise Malformed("not a pin") from error
    pin, check = raw[:PIN_BYTES], raw[PIN_BYTES:]
    if len(pin) != PIN_BYTES or check != _check(pin):
        raise Malformed("not a pin")
    return pin


def read_address(text: str) -> ServerAddress:
    """The parts of an address; Malformed when what is behind the `#` is not pins."""
    url, mark, pins = text.strip().partition("#")
    if not mark:
        return ServerAddress(url)
    return ServerAddress(url, checked_pins(read_pin(pin) for pin in pins.split(",")))


def checked_pins(pins: Iterable[bytes]) -> tuple[bytes, ...]:
    """The pins without repetition; Malformed when there are none or too many."""
    found = tuple(dict.fromkeys(pins))
    if not 1 <= len(found) <= MAX_PINS:
        raise Malformed("no pins, or too many")
    return found


def _check(pin: bytes) -> bytes:
    return hashlib.sha256(pin).digest()[:_CHECK_BYTES]
