"""Who asks: stateless challenges signed by a device or an invitation, and session tokens that the roster can end.

Both are authenticated with the secret that all processes of one server share, so any of them can check what another
gave out. A token opens nothing by itself: every request looks the principal up in the roster again.
"""

import base64
import binascii
import hmac
import os
from dataclasses import dataclass
from datetime import datetime

import msgspec

from lahityo.base.clock import to_millis
from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.limits import CHALLENGE_SECONDS, SESSION_SECONDS
from lahityo.protocol.messages import (
    SESSION_LABEL,
    ChallengeRequest,
    PrincipalKind,
    SessionRequest,
    session_message,
)
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import Count, Id
from lahityo.server.directory import verify
from lahityo.server.faults import Fault
from lahityo.server.store.store import ServerKeys

_RANDOM_BYTES = 16
_TIME_BYTES = 8
_TAG_BYTES = 32
_CHALLENGE = b"lahityo-server/challenge/1\0"
_TOKEN = b"lahityo-server/token/1\0"
_MAX_TOKEN = 512


class Principal(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A device or an invitation of an organisation, with the moment (milliseconds) its session ends."""

    org: Id
    kind: PrincipalKind
    id: Id
    until: Count


@dataclass(frozen=True)
class Authority:
    """Gives out and checks challenges and tokens."""

    keys: ServerKeys

    def challenge(self, request: ChallengeRequest, now: datetime) -> bytes:
        """What the principal is to sign; the same for ids that exist and ids that do not."""
        until = to_millis(now) + CHALLENGE_SECONDS * 1000
        start = os.urandom(_RANDOM_BYTES) + until.to_bytes(_TIME_BYTES, "big")
        return start + self._challenge_tag(start, request.org, request.kind, request.id)

    def check_challenge(self, request: SessionRequest, now: datetime) -> None:
        """Fault unless this server gave the challenge to this principal a short while ago."""
        start, tag = request.challenge[:-_TAG_BYTES], request.challenge[-_TAG_BYTES:]
        expected = self._challenge_tag(start, request.org, request.kind, request.id)
        late = to_millis(now) > int.from_bytes(start[_RANDOM_BYTES:], "big")
        if len(start) != _RANDOM_BYTES + _TIME_BYTES or not hmac.compare_digest(tag, expected) or late:
            raise Fault(ErrorCode.NOT_AUTHENTICATED)

    def token(self, org: bytes, kind: PrincipalKind, principal: bytes, now: datetime) -> str:
        """A session token."""
        claims = msgspec.msgpack.encode(Principal(org, kind, principal, to_millis(now) + SESSION_SECONDS * 1000))
        return base64.urlsafe_b64encode(self._tag(_TOKEN + claims) + claims).decode().rstrip("=")

    def principal(self, authorization: str, now: datetime) -> Principal:
        """Who a request's Authorization header speaks for; Fault when it is missing, forged or past its time."""
        scheme, _, token = authorization.partition(" ")
        try:
            if scheme.lower() != "bearer" or len(token) > _MAX_TOKEN:
                raise Fault(ErrorCode.NOT_AUTHENTICATED)
            raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
            tag, claims = raw[:_TAG_BYTES], raw[_TAG_BYTES:]
            if not hmac.compare_digest(tag, self._tag(_TOKEN + claims)):
                raise Fault(ErrorCode.NOT_AUTHENTICATED)
            found = msgspec.msgpack.decode(claims, type=Principal)
        except (binascii.Error, ValueError) as error:
            raise Fault(ErrorCode.NOT_AUTHENTICATED) from error
        if to_millis(now) > found.until:
            raise Fault(ErrorCode.NOT_AUTHENTICATED)
        return found

    def _challenge_tag(self, start: bytes, org: bytes, kind: str, principal: bytes) -> bytes:
        return self._tag(_CHALLENGE + self.keys.instance + start + org + kind.encode() + b"\0" + principal)

    def _tag(self, message: bytes) -> bytes:
        return hmac.digest(self.keys.secret, message, "sha256")


def check_signature(request: SessionRequest, roster: Roster | None) -> None:
    """Fault unless the principal signed the challenge; the same fault for one that does not exist."""
    known = None
    if roster is not None:
        known = (roster.devices if request.kind == "device" else roster.invites).get(request.id)
    message = session_message(request.challenge, request.org, request.kind, request.id)
    if known is None or not verify(known.signing, request.signature, SESSION_LABEL, message):
        raise Fault(ErrorCode.NOT_AUTHENTICATED)


def check_standing(
    org: bytes, kind: PrincipalKind, principal: bytes, roster: Roster | None, now: datetime, *, late: bool = False
) -> Roster:
    """The roster, in which the principal is still good: a device not revoked, an invitation neither withdrawn nor past
    its time. With `late` also a device that was revoked: it is shown so, and hands over what it wrote.

    Whether an invitation has served is not in the roster; the caller asks the store.
    """
    if roster is None or roster.org != org:
        raise Fault(ErrorCode.NOT_AUTHENTICATED)
    if kind == "device":
        device = roster.devices.get(principal)
        if device is None:
            raise Fault(ErrorCode.NOT_AUTHENTICATED)
        if device.revoked is not None and not late:
            raise Fault(ErrorCode.REVOKED)
    else:
        invite = roster.invites.get(principal)
        if invite is None:
            raise Fault(ErrorCode.NOT_AUTHENTICATED)
        if invite.withdrawn or to_millis(now) > invite.expires:
            raise Fault(ErrorCode.NOT_ALLOWED)
    return roster
