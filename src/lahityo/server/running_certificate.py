"""The certificate of a server that runs: a renewed one is taken without a restart, and one that ends is warned of.

Whoever shakes hands after a renewal is shown the new one; connections there are go on. Files that do not fit each
other, as between two writes, are left until they do, and the server goes on with what it has. So is a certificate of
another kind of key: OpenSSL keeps one for each kind, and would show the former one on.
"""

import asyncio
import logging
import ssl
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509

from lahityo.base.clock import Clock
from lahityo.base.errors import EnvironmentFault
from lahityo.server import logs
from lahityo.server.term import Term, read_certificate

LOOK_SECONDS = 60.0
_AGAIN = timedelta(days=1)
_NOT_LOADED = "the changed certificate cannot be loaded; the server goes on with the one it has"
_OTHER_KIND = (
    "the changed certificate is of another kind of key: restart the server to show it; it goes on with the one it has"
)
_Stamp = tuple[tuple[int, int, int], ...]


class RunningCertificate:
    """What a running server shows: of the files `chain` and `key` (None: in the chain's).

    Make it before they are loaded for the first time, so that nothing written meanwhile is missed.
    """

    def __init__(self, chain: Path, key: Path | None, clock: Clock) -> None:
        self._chain, self._key = chain, key
        self._clock = clock
        self._loaded = self._refused = self._stamp()
        self._shown = self._read()
        self._warned: datetime | None = None

    async def tend(self, context: ssl.SSLContext, seconds: float) -> None:
        """Look now and then for as long as the server runs."""
        while True:
            self.look(context)
            await asyncio.sleep(seconds)

    def look(self, context: ssl.SSLContext) -> None:
        """Take files that have changed into `context`, and warn once a day of an end that is near."""
        stamp = self._stamp()
        if stamp != self._loaded:
            self._take(stamp, context)
        term = self._term()
        if term is None or term.state == "good":
            self._warned = None
        elif self._warned is None or term.now - self._warned >= _AGAIN:
            self._warned = term.now
            level = logging.ERROR if term.state == "has run out" else logging.WARNING
            logs.logger.log(level, f"the certificate {term.state}: renew it", extra=_about(term))

    def _take(self, stamp: _Stamp, running: ssl.SSLContext) -> None:
        try:
            # Tried apart first: a key that does not fit would leave the running one without any. A passphrase is never
            # asked for: whoever waited at a terminal would wait for the whole server.
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(self._chain, self._key, password="")
            changed = self._read()
            if changed and self._shown and _kind_of_key(changed) != _kind_of_key(self._shown):
                self._refuse(stamp, _OTHER_KIND)
                return
            running.load_cert_chain(self._chain, self._key, password="")
        except OSError:  # ssl.SSLError is one
            self._refuse(stamp, _NOT_LOADED)
            return
        self._loaded = self._refused = stamp
        self._shown, self._warned = changed, None
        logs.logger.info("the certificate was loaded anew", extra=_about(self._term()))

    def _refuse(self, stamp: _Stamp, why: str) -> None:
        """Say once of each change why it is not taken."""
        if stamp != self._refused:
            logs.logger.error(why)
        self._refused = stamp

    def _read(self) -> x509.Certificate | None:
        try:
            return read_certificate(self._chain)
        except EnvironmentFault:
            return None

    def _term(self) -> Term | None:
        return Term(self._shown.not_valid_after_utc, self._clock()) if self._shown is not None else None

    def _stamp(self) -> _Stamp:
        """Different once a file was written or replaced; empty while one is not there."""
        try:
            states = [file.stat() for file in (self._chain, self._key) if file is not None]
        except OSError:
            return ()
        return tuple((one.st_mtime_ns, one.st_ino, one.st_size) for one in states)


def _kind_of_key(certificate: x509.Certificate) -> str:
    return certificate.public_key_algorithm_oid.dotted_string


def _about(term: Term | None) -> dict[str, object]:
    return logs.fields(**term.document()) if term is not None else {}
