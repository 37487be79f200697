"""A TCP proxy on loopback that keeps every byte, and tells a test how many have gone up or come down."""

import contextlib
import socket
from collections.abc import Callable

from tests.support.forwarder import Forwarder

Watch = Callable[[str, int], bool]
"""(direction "up" or "down", bytes on this connection so far) → whether this piece is passed on."""


class RecordingProxy(Forwarder):
    """Keeps what it carries."""

    def __init__(self, upstream: str) -> None:
        super().__init__(upstream)
        self.watch: Watch = lambda _direction, _size: True
        self._traffic: list[bytes] = []
        self._sockets: list[socket.socket] = [self._listener]

    def _close(self) -> None:
        for one in self._sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def recorded(self) -> bytes:
        """All that has gone through, both ways."""
        with self._lock:
            return b"".join(self._traffic)

    def _connected(self, near: socket.socket, far: socket.socket) -> None:
        self._sockets += [near, far]
        self._start(self._pump, near, far, "up")
        self._start(self._pump, far, near, "down")

    def _pump(self, source: socket.socket, target: socket.socket, direction: str) -> None:
        size = 0
        with contextlib.suppress(OSError):
            while piece := source.recv(16 * 1024):
                size += len(piece)
                with self._lock:
                    self._traffic.append(piece)
                if not self.watch(direction, size):
                    break
                target.sendall(piece)
        for one in (source, target):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
