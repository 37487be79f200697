"""A TCP line on loopback that is as bad as a test asks: cut after so many bytes, slow, dripping, swallowing, or cut
every so often.
"""

import contextlib
import socket
import struct
import threading
import time

from tests.support.forwarder import Forwarder

_PIECE = 16 * 1024


class BadLine(Forwarder):
    """Its faults are set at any time, for all connections."""

    def __init__(self, upstream: str) -> None:
        super().__init__(upstream)
        self.bytes_a_second = 0.0
        """The speed of each direction; 0 is as fast as it goes."""
        self.piece = _PIECE
        self.swallowed: set[str] = set()
        """Directions ("up", "down") whose bytes vanish."""
        self.passed = {"up": 0, "down": 0}
        self.cuts = 0
        self._left: dict[str, int] = {}
        self._abruptly = False
        self._open: list[socket.socket] = []
        self._ended = threading.Event()

    def _close(self) -> None:
        self._ended.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def cut_after(self, direction: str, size: int, *, abruptly: bool = False) -> None:
        """Cut once, when `size` more bytes have gone in this direction; abruptly with a reset, else with an end."""
        with self._lock:
            self._left = {direction: size}
            self._abruptly = abruptly

    def mend(self) -> None:
        """No cut is due, nothing vanishes, and it is fast."""
        with self._lock:
            self._left = {}
        self.swallowed = set()
        self.bytes_a_second, self.piece = 0.0, _PIECE

    def cut(self) -> None:
        """End every connection there is."""
        with self._lock:
            ending, self._open = self._open, []
        self.cuts += bool(ending)
        for one in ending:
            _end(one, abruptly=False)

    def cut_every(self, seconds: float) -> None:
        """From now on, cut whatever is open each time so much has passed."""

        def keep_cutting() -> None:
            while not self._ended.wait(seconds):
                self.cut()

        self._start(keep_cutting)

    def _connected(self, near: socket.socket, far: socket.socket) -> None:
        with self._lock:
            self._open += [near, far]
        if self._ended.is_set():
            self.cut()
        self._start(self._carry, near, far)

    def _carry(self, near: socket.socket, far: socket.socket) -> None:
        """One connection, until both of its directions have ended."""
        with near, far:
            other = threading.Thread(target=self._pump, args=(far, near, "down"), name="bad-line")
            other.start()
            self._pump(near, far, "up")
            other.join()
        with self._lock:
            self._open = [one for one in self._open if one not in (near, far)]

    def _pump(self, source: socket.socket, target: socket.socket, direction: str) -> None:
        abruptly = False
        with contextlib.suppress(OSError):
            while piece := source.recv(self.piece):
                piece, due = self._take(direction, piece)
                if direction not in self.swallowed:
                    target.sendall(piece)
                if due:
                    abruptly = self._abruptly
                    break
                if self.bytes_a_second:
                    time.sleep(len(piece) / self.bytes_a_second)
        for one in (source, target):
            _end(one, abruptly=abruptly)

    def _take(self, direction: str, piece: bytes) -> tuple[bytes, bool]:
        """What still goes through of a piece, and whether the line is cut then."""
        with self._lock:
            left = self._left.get(direction)
            due = left is not None and len(piece) >= left
            if left is not None and due:
                piece, self._left = piece[:left], {}
                self.cuts += 1
            elif left is not None:
                self._left[direction] = left - len(piece)
            self.passed[direction] += len(piece)
        return piece, due


def _end(one: socket.socket, *, abruptly: bool) -> None:
    with contextlib.suppress(OSError):
        if abruptly:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            one.shutdown(socket.SHUT_RD)  # wakes whoever reads from it; closing alone does not
            one.close()
        else:
            one.shutdown(socket.SHUT_RDWR)
