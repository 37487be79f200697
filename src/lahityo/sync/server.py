"""The central server as the client sees it: one request at a time, every byte and round trip counted."""

import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import httpx2
import msgspec

from lahityo.base.errors import BadInput, LahityoError, NoConnection, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.limits import MAX_REQUEST_BYTES, WAIT_SECONDS
from lahityo.protocol.messages import ErrorReply
from lahityo.protocol.types import Malformed
from lahityo.protocol.wire import CONTENT_TYPE, decode, encode
from lahityo.sync import tls
from lahityo.sync.pace import Pace
from lahityo.vault import server_trust
from lahityo.vault.server_trust import ServerTrust
from lahityo.vault.vault import Vault

T = TypeVar("T")

NO_SERVER = QT_TRANSLATE_NOOP(
    "Errors",
    "The server cannot be reached; everything is safe on this computer and is sent when the connection is back.",
)
NOT_A_SERVER = QT_TRANSLATE_NOOP("Errors", "What answered is not a Lähityö server; check the address.")
BAD_ADDRESS = QT_TRANSLATE_NOOP(
    "Errors",
    "The server's address must be like https://server.example; only a server on this computer may go without TLS.",
)
TOO_BUSY = QT_TRANSLATE_NOOP("Errors", "The server asks to wait {seconds} s before the next try.")
OTHER_VERSION = QT_TRANSLATE_NOOP("Errors", "The server speaks another version; update Lähityö.")
REMOVED = QT_TRANSLATE_NOOP("Errors", "This device has been removed from the organisation; ask an administrator.")
FORBIDDEN = QT_TRANSLATE_NOOP("Errors", "The server refused: this device may not do that.")
BAD_TOKEN = QT_TRANSLATE_NOOP("Errors", "The server does not know this setup token; ask for a new one.")
USED_TOKEN = QT_TRANSLATE_NOOP("Errors", "This setup token has been used already; ask for a new one.")
NO_ROOM = QT_TRANSLATE_NOOP(
    "Errors",
    "The server has no room for more photos and documents; they are safe on this computer. Tell the administrator.",
)
NOT_THERE = QT_TRANSLATE_NOOP("Errors", "The server does not have what was asked for.")
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "The server refused a message as too large.")

_HTTPS_PORT = 443
_LOOPBACK = {"localhost", "127.0.0.1", "::1", "[::1]"}
CONNECT_SECONDS = 10.0
REPLY_SECONDS = 60.0
"""Of silence."""
REQUEST_SECONDS = 300.0
"""The longest that one request may take, also from a line that says a byte now and then."""
_CONNECTED = {"connection.connect_tcp.complete", "connection.start_tls.complete"}


class NotAuthenticated(Exception):
    """The session is over or unknown; open another."""


@dataclass
class Traffic:
    """What has gone over the wire: bytes with headers, and requests answered."""

    bytes_out: int = 0
    bytes_in: int = 0
    round_trips: int = 0


class Server:
    """A connection to one server; belongs to one thread, but for `abort`."""

    def __init__(
        self, url: str, transport: httpx2.BaseTransport | None = None, trust: ServerTrust | None = None
    ) -> None:
        self.url = checked_url(url)
        self.given = self.trust = trust or ServerTrust()
        self.traffic = Traffic()
        timeout = httpx2.Timeout(REPLY_SECONDS, connect=CONNECT_SECONDS)
        secured = self.url.startswith("https:") and transport is None
        self._tls = tls.context_for(self.trust) if secured else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # No proxy from the environment: what is sealed for the server goes to the server.
        self._client = httpx2.Client(
            base_url=self.url, timeout=timeout, transport=transport, verify=self._tls, trust_env=False
        )
        self._client.headers.clear()  # replies are read as they come, and nobody needs to know which library asks
        self._learns = secured and bool(self.trust.pins) and not self.trust.authorities
        self._met = not self._learns
        self._socket: socket.socket | None = None
        self._aborted = False
        self.certificate_end: datetime | None = None
        """Until when the certificate is good that was shown last."""
        self.pace = Pace()

    def abort(self) -> None:
        """End the request in flight from another thread, as if the line had been cut; no further one is made.

        What cannot be woken is looking up a name and waiting for a first answer to a connection.
        """
        self._aborted = True
        self._hang_up()

    def _hang_up(self) -> None:
        """Cut the line of the request in flight."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                # The plain socket's own, also where TLS lies over it: that belongs to the thread that reads.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def post(
        self, path: str, message: msgspec.Struct, reply: type[T], token: str | None = None, *, waits: bool = False
    ) -> T:
        """Send a message and read the reply; NoConnection, NotAuthenticated or Refused when there is none to read."""
        headers = {"Content-Type": CONTENT_TYPE}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        body = encode(message)
        timeout = httpx2.Timeout(WAIT_SECONDS + 15.0, connect=CONNECT_SECONDS) if waits else httpx2.USE_CLIENT_DEFAULT
        request = self._client.build_request("POST", path, content=body, headers=headers, timeout=timeout)
        request.extensions["trace"] = self._follow
        if self._aborted:
            raise NoConnection(NO_SERVER)
        watch = threading.Timer(REQUEST_SECONDS, self._hang_up)
        watch.daemon = True
        watch.start()
        try:
            self.meet()
            response = self._client.send(request, stream=True)
            try:
                raw = self._read(response)
            finally:
                response.close()
        except (httpx2.TransportError, httpx2.InvalidURL) as error:
            refusal = self._told_apart(tls.fault(error, self.trust))
            if refusal is not None:
                self._met = not self._learns  # a renewed certificate may have another authority: it is met anew
            raise refusal or NoConnection(NO_SERVER) from error
        finally:
            watch.cancel()
        self._count(request, body, response, raw)
        if response.status_code != 200:
            raise _fault(response.status_code, raw)
        try:
            return decode(raw, reply)
        except Malformed as error:
            raise Refused(NOT_A_SERVER) from error

    def meet(self) -> ServerTrust:
        """What this connection believes the server by, once the server has shown whose key it holds.

        Where pins alone are known, that is also how the organisation's own authority is learned. Nothing is sent.
        """
        if not self._met:
            try:
                chain = self._shown()
            except (OSError, UnicodeError) as error:
                raise tls.fault(error, self.trust) or NoConnection(NO_SERVER) from error
            authority = tls.own_authority(chain)
            tls.believe(self._tls, authority or chain[0])
            self.trust = ServerTrust(self.trust.pins, (authority,) if authority else ())
            self._met = True
        return self.trust

    def _shown(self) -> list[bytes]:
        """The chain that the holder of a pinned key shows."""
        url = httpx2.URL(self.url)
        return tls.meet(url.host, url.port or _HTTPS_PORT, self.trust.pins, CONNECT_SECONDS, self._hold)

    def _told_apart(self, refusal: LahityoError | None) -> LahityoError | None:
        """Of a certificate out of its time: the server's own, which wants renewing, is told from another key's.

        That it is the server's own is known once the pinned key has signed for it; the clock may still be wrong.
        """
        if refusal is None or refusal.text != tls.NOT_IN_TIME or not self.trust.pins:
            return refusal
        try:
            return tls.run_out(self._shown()[0]) or refusal
        except (OSError, UnicodeError) as error:
            return tls.fault(error, self.trust) or refusal

    def _hold(self, line: socket.socket) -> None:
        self._socket = line
        if self._aborted:
            self._hang_up()

    def _follow(self, event: str, told: dict[str, Any]) -> None:
        """Keep the socket of each new connection; one that comes after an abort is of no more use."""
        if event not in _CONNECTED:
            return
        stream = told["return_value"]
        found = stream.get_extra_info("socket") or self._socket
        if found is not None:
            self._hold(found)
        secured = stream.get_extra_info("ssl_object")
        if secured is not None:
            self.certificate_end = tls.ends_at(secured.getpeercert(True))  # as DER

    @staticmethod
    def _read(response: httpx2.Response) -> bytes:
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_raw():
            size += len(chunk)
            if size > MAX_REQUEST_BYTES:
                raise Refused(NOT_A_SERVER)
            chunks.append(chunk)
        return b"".join(chunks)

    def _count(self, request: httpx2.Request, body: bytes, response: httpx2.Response, raw: bytes) -> None:
        self.traffic.round_trips += 1
        self.traffic.bytes_out += len(body) + len(request.url.raw_path) + 17 + _size(request.headers.raw)
        self.traffic.bytes_in += len(raw) + 17 + _size(response.headers.raw)


def connect(vault: Vault) -> Server:
    """A connection to the server of an open vault, which is believed by what the vault knows of it now."""
    return Server(vault.identity.server, trust=trust_of(vault))


def trust_of(vault: Vault) -> ServerTrust:
    """What the vault believes its server by."""
    return vault.read(lambda connection: server_trust.current(connection, vault.roster))


def checked_url(url: str) -> str:
    """The address without a trailing slash; BadInput unless it is https, or http on this computer."""
    try:
        parsed = httpx2.URL(url.strip().rstrip("/"))
    except (httpx2.InvalidURL, ValueError) as error:
        raise BadInput(BAD_ADDRESS) from error
    loopback = parsed.scheme == "http" and parsed.host in _LOOPBACK
    if not parsed.host or not (parsed.scheme == "https" or loopback):
        raise BadInput(BAD_ADDRESS)
    return str(parsed)


def _size(headers: list[tuple[bytes, bytes]]) -> int:
    return sum(len(name) + len(value) + 4 for name, value in headers) + 2


def _fault(status: int, raw: bytes) -> Exception:
    try:
        reply = decode(raw, ErrorReply, 1024)
    except Malformed:
        return Refused(NOT_A_SERVER)
    by_code: dict[int, LahityoError] = {
        ErrorCode.VERSION: Refused(OTHER_VERSION),
        ErrorCode.REVOKED: Refused(REMOVED),
        ErrorCode.UNKNOWN_TOKEN: Refused(BAD_TOKEN),
        ErrorCode.TOKEN_USED: Refused(USED_TOKEN),
        ErrorCode.TOO_LARGE: Refused(TOO_LARGE),
        ErrorCode.NO_ROOM: Refused(NO_ROOM),
        ErrorCode.NOT_FOUND: Refused(NOT_THERE),
        ErrorCode.RATE_LIMITED: NoConnection(TOO_BUSY, seconds=reply.retry_after),
        ErrorCode.UNAVAILABLE: NoConnection(NO_SERVER),
    }
    if reply.code == ErrorCode.NOT_AUTHENTICATED:
        return NotAuthenticated()
    if status >= 500:
        return NoConnection(NO_SERVER)
    return by_code.get(reply.code, Refused(FORBIDDEN))
