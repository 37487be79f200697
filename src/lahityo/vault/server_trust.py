"""What this device believes the server by: the organisation's signed word, or what was given here.

An invitation's code or a person gives pins before, or instead of, the roster's; they hold until the roster says
something newer.
"""

import msgspec

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.address import ServerAddress, checked_pins, read_address, read_pin
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import Malformed
from lahityo.vault import meta
from lahityo.vault.sql import Connection

BAD_PIN = QT_TRANSLATE_NOOP(
    "Errors", "The server pin is not complete or has a typing error; it has 32 letters and digits, in groups of four."
)
_NAME = "server_trust"
_END = "certificate_end"


class ServerTrust(msgspec.Struct, frozen=True, array_like=True):
    """The pins of the keys that the server may show, and the authorities (DER) that may have certified them.

    Without pins the computer's own authorities vouch for the server. With pins alone the key says who it is.
    """

    pins: tuple[bytes, ...] = ()
    authorities: tuple[bytes, ...] = ()


class _Given(msgspec.Struct, frozen=True, array_like=True):
    """What was given here, and the roster entry that was the last then."""

    trust: ServerTrust
    since: int


def current(connection: Connection, roster: Roster) -> ServerTrust:
    """What holds now."""
    given = meta.get_struct(connection, _NAME, _Given)
    if given is not None and given.since >= roster.server_keys.since:
        return given.trust
    return announced(roster)


def announced(roster: Roster) -> ServerTrust:
    """What the organisation says."""
    return ServerTrust(roster.server_keys.pins, roster.server_keys.authorities)


def give(connection: Connection, trust: ServerTrust, roster: Roster) -> None:
    """Let these hold until the roster says something newer."""
    meta.put_struct(connection, _NAME, _Given(trust, roster.seq))


def certificate_end(connection: Connection) -> int | None:
    """Until when the server's certificate was good at the last sync (ms), None before the first over TLS."""
    known = meta.get(connection, _END)
    return int(known) if known is not None else None


def note_certificate_end(connection: Connection, end: int) -> None:
    """Until when it is good (ms)."""
    if certificate_end(connection) != end:
        meta.put(connection, _END, str(end).encode())


def address_of(text: str) -> ServerAddress:
    """The parts of a typed or pasted address; BadInput when its pins are not right."""
    try:
        return read_address(text)
    except Malformed as error:
        raise BadInput(BAD_PIN) from error


def pins_of(texts: list[str]) -> tuple[bytes, ...]:
    """Typed or pasted pins; BadInput when one is not right."""
    try:
        return checked_pins(read_pin(text) for text in texts)
    except Malformed as error:
        raise BadInput(BAD_PIN) from error
