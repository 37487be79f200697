"""TLS 1.3 to the server, and nothing said to one that is not it.

Without pins the computer's own authorities vouch for the server. With pins its key must be one of those, its
certificate must lead to the organisation's own authority where that is known, be for this name, and in its time. All
of it is part of the handshake: not a byte of a request is sent before.
"""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime

import httpx2
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from lahityo.base.clock import system_clock
from lahityo.base.errors import LahityoError, ServerNotBelieved
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.address import MAX_AUTHORITIES, MAX_AUTHORITY_BYTES, pin_of
from lahityo.vault.server_trust import ServerTrust

WRONG_KEY = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's key is not the one this computer knows, so nothing was sent; everything is kept here. If the key "
    "was changed, ask an administrator for the new server pin or an invitation, and enter it in the settings.",
)
WRONG_AUTHORITY = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's certificate is not from the organisation's own authority, so nothing was sent and everything is kept "
    "here; tell an administrator.",
)
UNKNOWN_AUTHORITY = QT_TRANSLATE_NOOP(
    "Errors",
    "This computer does not know who certified the server, so nothing was sent; ask an administrator for the server's "
    "address with its pin.",
)
NOT_IN_TIME = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's certificate has run out or this computer's clock is wrong, so nothing was sent and everything is "
    "kept here; look at the clock, and tell an administrator.",
)
RUN_OUT = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's own certificate ran out on {day}, so nothing is sent before it is renewed and everything is kept "
    "here while you go on recording; tell an administrator, and look at this computer's clock.",
)
OTHER_NAME = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's certificate is for another name than the address, so nothing was sent and everything is kept here; "
    "tell an administrator.",
)
OLD_TLS = QT_TRANSLATE_NOOP(
    "Errors",
    "What answered does not speak TLS 1.3, so nothing was sent and everything is kept here; tell an administrator.",
)

_TIMES = {9, 10}
_NAMES = {62, 63, 64}
"""OpenSSL's numbers (X509_V_ERR_…) for a certificate out of its time, and for another name or address."""
_OLD = {
    "TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "WRONG_VERSION_NUMBER", "WRONG_SSL_VERSION",
    "VERSION_TOO_LOW", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG", "HTTP_REQUEST",
}  # fmt: skip


class WrongKey(ssl.SSLError):
    """The key that was shown is none of those that are pinned."""


class _PinnedSocket(ssl.SSLSocket):
    """A socket whose handshake fails on a key that is not pinned."""

    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        shown = self.getpeercert(binary_form=True)
        if shown is None or _pin(shown) not in self.context.pins:  # type: ignore[attr-defined]  # a _PinnedContext
            raise WrongKey("the key is not pinned")


class _PinnedContext(ssl.SSLContext):
    pins: frozenset[bytes] = frozenset()
    sslsocket_class = _PinnedSocket


def context_for(trust: ServerTrust) -> ssl.SSLContext:
    """What a connection is opened with. Where no authority is known, `meet` must come before its first connection."""
    if not trust.pins:
        made = httpx2.create_ssl_context(trust_env=False)
        made.minimum_version = ssl.TLSVersion.TLSv1_3
        return made
    pinned = _pinned(trust.pins)
    # An authority need not be a root: the organisation says which certificate it goes by.
    pinned.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    for authority in trust.authorities:
        believe(pinned, authority)
    return pinned


def believe(context: ssl.SSLContext, certificate: bytes) -> None:
    """Let a DER certificate vouch for what is below it; one that cannot be read vouches for nothing."""
    with suppress(ssl.SSLError):
        context.load_verify_locations(cadata=certificate)


def meet(
    host: str, port: int, pins: tuple[bytes, ...], seconds: float, hold: Callable[[socket.socket], None]
) -> list[bytes]:
    """The chain (DER) that the holder of a pinned key shows, from its own certificate upwards; nothing is sent to it.

    TLS 1.3 has the key sign the chain it shows. `hold` is given the socket, to be cut off from another thread.
    """
    context = _pinned(pins)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    line = socket.create_connection((host, port), seconds)
    with line, context.wrap_socket(line, server_hostname=host, do_handshake_on_connect=False) as met:
        hold(met)
        met.do_handshake()
        return _shown(met)


def ends_at(certificate: bytes | None) -> datetime | None:
    """Until when a certificate (DER) is good; None for what is none."""
    try:
        return x509.load_der_x509_certificate(certificate).not_valid_after_utc if certificate else None
    except ValueError:
        return None


def run_out(certificate: bytes) -> ServerNotBelieved | None:
    """The sentence for a certificate of a pinned key that has run out; None while it has not."""
    end = ends_at(certificate)
    if end is None or end > system_clock():
        return None
    day = end.astimezone().date()
    return ServerNotBelieved(RUN_OUT, day=f"{day.day}.{day.month}.{day.year}")


def own_authority(chain: list[bytes]) -> bytes | None:
    """The organisation's own authority, where the server shows one: the root that certified it."""
    if not 1 < len(chain) <= MAX_AUTHORITIES + 1 or len(chain[-1]) > MAX_AUTHORITY_BYTES:
        return None
    try:
        root = x509.load_der_x509_certificate(chain[-1])
    except ValueError:
        return None
    return chain[-1] if root.subject == root.issuer else None


def fault(error: BaseException, trust: ServerTrust) -> LahityoError | None:
    """The sentence for a server that was not believed; None when `error` is not about that."""
    for cause in _causes(error):
        if isinstance(cause, WrongKey):
            return ServerNotBelieved(WRONG_KEY)
        if isinstance(cause, ssl.SSLCertVerificationError):
            if cause.verify_code in _TIMES:
                return ServerNotBelieved(NOT_IN_TIME)
            if cause.verify_code in _NAMES:
                return ServerNotBelieved(OTHER_NAME)
            return ServerNotBelieved(WRONG_AUTHORITY if trust.pins else UNKNOWN_AUTHORITY)
        if isinstance(cause, ssl.SSLError) and cause.reason in _OLD:
            return ServerNotBelieved(OLD_TLS)
    return None


def _pinned(pins: tuple[bytes, ...]) -> _PinnedContext:
    made = _PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.pins = frozenset(pins)
    return made


def _pin(certificate: bytes) -> bytes:
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise WrongKey("the key cannot be read") from error
    return pin_of(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def _shown(met: ssl.SSLSocket) -> list[bytes]:
    given = getattr(met, "get_unverified_chain", None)
    if given is not None:
        return list(given())
    # Before Python 3.13 the chain is where that method finds it now.
    chain = met._sslobj.get_unverified_chain()  # type: ignore[attr-defined]
    return [ssl.PEM_cert_to_DER_cert(one.public_bytes()) for one in chain or ()]


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__
