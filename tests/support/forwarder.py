"""What stands between a laptop and its server on loopback: every connection is passed on to be carried."""

import socket
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Self


class Forwarder(ABC):
    """Listens, and connects on to a server that may die and come back; use it as a context manager."""

    def __init__(self, upstream: str) -> None:
        host, port = upstream.rsplit("//", 1)[1].split(":")
        self._upstream = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._acceptor = threading.Thread(target=self._accept, name=type(self).__name__)
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._close()
        self._acceptor.join()  # nothing is begun any more
        for thread in self._threads:
            thread.join()

    @abstractmethod
    def _connected(self, near: socket.socket, far: socket.socket) -> None:
        """A laptop is there: begin to carry its bytes."""

    @abstractmethod
    def _close(self) -> None:
        """End the listening and every connection."""

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name=type(self).__name__)
        self._threads = [one for one in self._threads if one.is_alive()]
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
            self._connected(near, far)
