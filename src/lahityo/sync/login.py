"""Opening a session: the device, or an invitation, signs the server's challenge with its own key."""

from typing import TypeVar

import msgspec

from lahityo.base.clock import Clock, to_millis
from lahityo.base.errors import Refused
from lahityo.crypto.signing import SigningKey
from lahityo.protocol.messages import (
    SESSION_LABEL,
    Challenge,
    ChallengeRequest,
    PrincipalKind,
    Session,
    SessionRequest,
    session_message,
)
from lahityo.sync.server import FORBIDDEN, NotAuthenticated, Server
from lahityo.vault import meta
from lahityo.vault.sql import Connection
from lahityo.vault.vault import Vault

_EARLY_MS = 60_000
T = TypeVar("T")


class _Kept(msgspec.Struct, array_like=True):
    server: str
    token: str
    until: int
    device: bytes = b""


def open_session(server: Server, org: bytes, kind: PrincipalKind, principal: bytes, key: SigningKey) -> Session:
    """A new session; Refused when the server does not accept the key."""
    try:
        given = server.post("/v1/challenge", ChallengeRequest(org, kind, principal), Challenge)
        message = session_message(given.challenge, org, kind, principal)
        signature = key.sign(SESSION_LABEL, message)
        request = SessionRequest(org, kind, principal, given.challenge, signature)
        return server.post("/v1/session", request, Session)
    except NotAuthenticated as error:
        raise Refused(FORBIDDEN) from error


class DeviceSession:
    """This device's session, kept in the vault so that a sync with nothing new is one round trip."""

    def __init__(self, vault: Vault, server: Server, clock: Clock) -> None:
        self._vault = vault
        self._server = server
        self._clock = clock

    def token(self, *, renew: bool = False) -> str:
        """A token that should still be good; `renew` opens another session whatever is kept."""
        kept = None if renew else self._vault.read(_kept)
        now, identity = to_millis(self._clock()), self._vault.identity
        of_this = kept is not None and (kept.server, kept.device) == (self._server.url, identity.device)
        if kept is not None and of_this and now + _EARLY_MS < kept.until:
            return kept.token
        session = open_session(self._server, identity.org, "device", identity.device, identity.signing_key())
        fresh = _Kept(self._server.url, session.token, now + session.seconds * 1000, identity.device)
        self._vault.write(lambda tx: meta.put_struct(tx.connection, "session", fresh))
        return session.token

    def post(self, path: str, message: msgspec.Struct, reply: type[T]) -> T:
        """Send a message in this session, opening another when the server asks for it."""
        try:
            return self._server.post(path, message, reply, self.token())
        except NotAuthenticated:
            pass
        try:
            return self._server.post(path, message, reply, self.token(renew=True))
        except NotAuthenticated as error:
            raise Refused(FORBIDDEN) from error


def _kept(connection: Connection) -> _Kept | None:
    return meta.get_struct(connection, "session", _Kept)
