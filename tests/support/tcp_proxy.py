"""A TCP proxy on loopback that keeps every byte, and tells a test how many have gone up or come down."""

import contextlib
import socket
import threading
from collections.abc import Callable
from typing import Self

Watch = Callable[[str, int], bool]
"""(direction "up" or "down", bytes on this connection so far) → whether this piece is passed on."""


class RecordingProxy:
    """Forwards to a server that may die and come back; use it as a context manager."""

    def __init__(self, upstream: str) -> None:
        host, port = upstream.rsplit("//", 1)[1].split(":")
        self._upstream = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.watch: Watch = lambda _direction, _size: True
        self._lock = threading.Lock()
        self._traffic: list[bytes] = []
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = [self._listener]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for one in self._sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join()

    def recorded(self) -> bytes:
        """All that has gone through, both ways."""
        with self._lock:
            return b"".join(self._traffic)

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name="proxy")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(self._upstream)
            except OSError:
                near.close()
                continue
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
