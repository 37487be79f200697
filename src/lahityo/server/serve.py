"""Running the app under uvicorn: the address it listens on, TLS, and a stop that keeps nobody waiting."""

import asyncio
import signal
import socket
import ssl
from collections.abc import Callable
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from lahityo.base.clock import Clock, system_clock
from lahityo.base.errors import BadInput, EnvironmentFault, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.server.app import is_loopback
from lahityo.server.running_certificate import LOOK_SECONDS, RunningCertificate

_KEEP_ALIVE_SECONDS = 75
_GRACE_SECONDS = 20
_FAREWELL_SECONDS = 2.0
_BACKLOG = 512


class Service(uvicorn.Server):
    """uvicorn's server, which lets long-polls go when it stops, and says when it listens.

    It looks after its certificate every `look_seconds`.
    """

    def __init__(
        self,
        app: Starlette,
        certificate: tuple[Path, Path | None] | None,
        listening: Callable[[], None],
        *,
        clock: Clock = system_clock,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            ws="none",
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            ssl_certfile=certificate[0] if certificate else None,
            ssl_keyfile=certificate[1] if certificate else None,
        )
        self._certificate = RunningCertificate(*certificate, clock) if certificate else None
        try:
            config.load()
        except (OSError, ssl.SSLError) as error:
            raise BadInput(
                QT_TRANSLATE_NOOP("Errors", "The TLS certificate or its key cannot be read, or they do not match.")
            ) from error
        if config.ssl is not None:
            config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3
        super().__init__(config)
        self._app = app
        self._listening = listening
        self._look_seconds = look_seconds
        self._tending: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        if not self.started:
            return
        if self._certificate is not None and self.config.ssl is not None:
            self._tending = asyncio.create_task(self._certificate.tend(self.config.ssl, self._look_seconds))
        self._listening()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: those who wait are answered first, since nothing else would end their requests."""
        self._app.state.server.close()
        if self._tending is not None:
            self._tending.cancel()
        hanging_up = asyncio.create_task(self._hang_up())
        await super().shutdown(sockets)
        hanging_up.cancel()

    async def _hang_up(self) -> None:
        """End what is closed on this side alone: over TLS an idle laptop says no farewell, and would be waited for."""
        closed: set[asyncio.Transport] = set()
        while True:
            found = (getattr(one, "transport", None) for one in list(self.server_state.connections))
            now = {one for one in found if isinstance(one, asyncio.Transport) and one.is_closing()}
            for transport in now & closed:
                transport.abort()
            closed = now
            await asyncio.sleep(_FAREWELL_SECONDS)

    def run_until_stopped(self, listener: socket.socket) -> None:
        """Serve until SIGTERM or SIGINT."""
        for number in (signal.SIGTERM, signal.SIGINT):
            # uvicorn handles them while it runs and raises them again at its end; a stop that was asked for is no fault
            signal.signal(number, lambda _number, _frame: None)
        self.run(sockets=[listener])


def listen(address: str, *, with_tls: bool) -> tuple[socket.socket, str]:
    """A listening socket for `HOST:PORT` and the URL it is reached at; Refused off loopback without TLS."""
    host, _, port = address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isdigit() or int(port) > 0xFFFF:
        raise BadInput(
            QT_TRANSLATE_NOOP("Errors", "The address to listen on is HOST:PORT, for example 127.0.0.1:8443.")
        )
    if not with_tls and not is_loopback(host):
        raise Refused(
            QT_TRANSLATE_NOOP(
                "Errors", "Other computers may reach {host}, so give --tls-cert and --tls-key, or listen on 127.0.0.1."
            ),
            host=host,
        )
    try:
        listener = _bound(host, int(port))
    except OSError as error:
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Errors", "Cannot listen on {address}: it is in use, or not this computer's."),
            address=address,
        ) from error
    bound = listener.getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    return listener, f"{'https' if with_tls else 'http'}://{shown}:{bound}"


def _bound(host: str, port: int) -> socket.socket:
    family, kind, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    # Made with its protocol named: asyncio turns off Nagle's delay only on such sockets (40 ms a request otherwise).
    listener = socket.socket(family, kind, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(where)
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener
