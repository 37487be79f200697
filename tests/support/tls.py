"""TLS as a network attacker meets it: a road that he leads elsewhere, servers of his own, forged certificates."""

import contextlib
import shutil
import socket
import ssl
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from lahityo.server.certificate import DAYS, CertificateFolder
from tests.support.tcp_proxy import RecordingProxy

HOST = "127.0.0.1"


class Road(RecordingProxy):
    """The way to the server; `lead` sends the next connections elsewhere and cuts those there are."""

    def __init__(self, upstream: str) -> None:
        super().__init__(upstream)
        self.url = self.url.replace("http:", "https:")

    def lead(self, url: str) -> None:
        """Send whoever comes to another server."""
        host, port = url.rsplit("//", 1)[1].split(":")
        self._upstream = (host, int(port))
        sockets, self._sockets = self._sockets[1:], self._sockets[:1]
        for one in sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


class Impostor:
    """A server of the attacker's own: it shakes hands with whoever comes, and keeps what is said to it.

    Without a certificate it answers in the clear.
    """

    def __init__(self, chain: Path | None, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> None:
        self.met = 0
        self._heard = bytearray()
        self._context: ssl.SSLContext | None = None
        if chain is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.maximum_version = newest
            self._context.load_cert_chain(chain)
        self._listener = socket.create_server((HOST, 0))
        self.url = f"https://{HOST}:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, name="impostor")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def heard(self) -> bytes:
        """All that was said to it, once it has listened to the end."""
        self._end()
        return bytes(self._heard)

    def _end(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.met += 1
            line.settimeout(10)
            with contextlib.suppress(OSError), line:
                self._listen(line)

    def _listen(self, line: socket.socket) -> None:
        if self._context is None:
            self._heard += line.recv(65536)
            line.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return
        with self._context.wrap_socket(line, server_side=True) as said:
            while piece := said.recv(65536):
                self._heard += piece


def now() -> datetime:
    return datetime.now(UTC)


def certificates(folder: Path, names: Sequence[str] = (HOST,)) -> CertificateFolder:
    """An authority and a server's certificate, as the administrator makes them."""
    made = CertificateFolder(folder, now())
    made.create(names, DAYS)
    return made


class Forger:
    """Makes from the organisation's own files what an attacker, or a mistake, could put in their place."""

    def __init__(self, own: CertificateFolder, folder: Path) -> None:
        self.own = own.chain
        self._own = own
        self._folder = folder

    def same_authority_other_key(self) -> Path:
        """A key that nobody was told of, certified by the organisation's own authority."""
        copy = self._copy("other-key")
        copy.renew(DAYS, change_key=True)
        copy.renew(DAYS, change_key=True)
        return copy.chain

    def other_authority(self) -> Path:
        """Another authority's certificate for the same name."""
        return certificates(self._folder / "other").chain

    def own_key_other_authority(self) -> Path:
        """The organisation's own key, certified by another authority."""
        other = certificates(self._folder / "other-signed")
        shutil.copy(self._own.chain, other.next_key)
        other.renew(DAYS, change_key=True)
        return other.chain

    def expired(self) -> Path:
        copy = self._copy("expired", now() - timedelta(days=DAYS + 30))
        copy.renew(DAYS, change_key=False)
        return copy.chain

    def expired_of_another_key(self) -> Path:
        """The organisation's own authority's, that has run out, of a key that nobody was told of."""
        copy = self._copy("expired-other-key", now() - timedelta(days=DAYS + 30))
        copy.renew(DAYS, change_key=True)
        copy.renew(DAYS, change_key=True)
        return copy.chain

    def other_name(self) -> Path:
        """The own key and authority, for another name."""
        copy = self._copy("other-name")
        named = certificates(self._folder / "named", ["server.example"])
        shutil.copy(copy.chain, copy.next_key)
        shutil.copy(named.chain, copy.chain)
        copy.renew(DAYS, change_key=True)
        return copy.chain

    def _copy(self, name: str, at: datetime | None = None) -> CertificateFolder:
        target = self._folder / name
        shutil.copytree(self._own.chain.parent, target)
        return CertificateFolder(target, at or now())
