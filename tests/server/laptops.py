"""A bare laptop of the protocol: makes signed rosters, keys and envelopes, and talks to a server. No vault, no sync."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx2
import msgspec

from lahityo.base.ids import new_id
from lahityo.crypto.sealing import SealingKey
from lahityo.crypto.signing import SigningKey, verify
from lahityo.protocol import envelope as env
from lahityo.protocol import grants as gr
from lahityo.protocol import messages as msg
from lahityo.protocol import roster_acts as ros
from lahityo.protocol.codes import ErrorCode
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import NO_DIGEST, NO_ID, SEALING_PUBLIC_BYTES, pack
from lahityo.protocol.wire import CONTENT_TYPE, decode, encode

ZERO_NAME = b"\x00" * 28
PUBLIC = bytes(SEALING_PUBLIC_BYTES)
"""In the place of what a register is sealed to: the server opens nothing."""
T = TypeVar("T")


class Answered(Exception):
    """The server answered with an error status."""

    def __init__(self, status: int, reply: msg.ErrorReply) -> None:
        super().__init__(f"{status} {ErrorCode(reply.code).name}")
        self.status = status
        self.code = ErrorCode(reply.code)
        self.retry_after = reply.retry_after


class Line:
    """A connection to the server that counts bytes of bodies and headers."""

    def __init__(self, url: str) -> None:
        self.http = httpx2.Client(base_url=url, trust_env=False, verify=False, timeout=40)
        self.token = ""
        self.bytes_out = self.bytes_in = 0

    def post(self, path: str, message: msgspec.Struct, kind: type[T]) -> T:
        return self.post_raw(path, encode(message), kind)

    def post_raw(self, path: str, body: bytes, kind: type[T]) -> T:
        headers = {"content-type": CONTENT_TYPE}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        reply = self.http.post(path, content=body, headers=headers)
        self.bytes_out = len(body) + _header_bytes(reply.request.headers)
        self.bytes_in = len(reply.content) + _header_bytes(reply.headers)
        if reply.status_code != 200:
            raise Answered(reply.status_code, decode(reply.content, msg.ErrorReply))
        return decode(reply.content, kind)


def _header_bytes(headers: httpx2.Headers) -> int:
    return sum(len(name) + len(value) + 4 for name, value in headers.raw)


@dataclass
class Principal:
    """Someone with keys: a device, or an invitation."""

    line: Line
    org: bytes
    kind: Any = "device"
    id: bytes = field(default_factory=new_id)
    signing: SigningKey = field(default_factory=lambda: SigningKey(os.urandom(32)))
    sealing: SealingKey = field(default_factory=lambda: SealingKey(os.urandom(32)))

    def open_session(self) -> str:
        self.line.token = ""
        challenge = self.line.post("/v1/challenge", msg.ChallengeRequest(self.org, self.kind, self.id), msg.Challenge)
        message = msg.session_message(challenge.challenge, self.org, self.kind, self.id)
        signature = self.signing.sign(msg.SESSION_LABEL, message)
        request = msg.SessionRequest(self.org, self.kind, self.id, challenge.challenge, signature)
        self.line.token = self.line.post("/v1/session", request, msg.Session).token
        return self.line.token

    def sync(self, **request: Any) -> msg.SyncResponse:
        request = {"roster_since": 0, "inbox_since": 0} | request
        return self.line.post("/v1/sync", msg.SyncRequest(**request), msg.SyncResponse)


@dataclass
class Laptop(Principal):
    """A device with its chains."""

    member: bytes = b""
    places: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)

    def stream_key(self, team: bytes, register: str, stream: bytes | None = None, epoch: int = 1) -> gr.StreamKey:
        body = gr.StreamKeyBody(self.org, stream or new_id(), epoch, team, register, 1, self.id, os.urandom(90))
        raw = pack(body)
        return gr.StreamKey(raw, self.signing.sign(gr.STREAM_KEY_LABEL, raw))

    def note(self, stream: bytes, ciphertext: bytes | None = None, **header: Any) -> env.Envelope:
        """The next envelope of this device's chain in the stream; `header` bends it."""
        seq, prev = self.places.get(stream, (0, NO_DIGEST))
        fields: dict[str, Any] = {
            "version": 1,
            "org": self.org,
            "stream": stream,
            "device": self.id,
            "seq": seq + 1,
            "prev": prev,
        }
        fields |= {"epoch": 1, "roster": NO_DIGEST, "salt": os.urandom(16)} | header
        raw = env.write_header(env.Header(**fields))
        body = os.urandom(500) if ciphertext is None else ciphertext
        digest = env.digest(raw, body)
        if not header:
            self.places[stream] = (seq + 1, digest)
        return env.Envelope(raw, body, self.signing.sign(env.SIGNATURE_LABEL, digest))

    def move(
        self, stream: bytes, register: Any, teams: tuple[bytes, bytes], number: int = 1, **bent: Any
    ) -> gr.MoveStream:
        """A move of a stream from one team to another."""
        fields: dict[str, Any] = {"org": self.org, "stream": stream, "number": number, "register": register}
        fields |= {"from_team": teams[0], "base": 1, "to_team": teams[1], "to_epoch": 1, "by": self.id, "at": 1}
        raw = pack(gr.MoveBody(**fields | {"sealed": os.urandom(1200)} | bent))
        return gr.MoveStream(raw, self.signing.sign(gr.MOVE_LABEL, raw))

    def grant(self, team: bytes, register: str, kind: Any, recipient: bytes, **bent: Any) -> gr.KeyGrant:
        fields: dict[str, Any] = {"org": self.org, "key": gr.KeyName(team, register, 1), "recipient_kind": kind}
        fields |= {"recipient": recipient, "by": self.id, "sealed": os.urandom(1168)} | bent
        raw = pack(gr.GrantBody(**fields))
        return gr.KeyGrant(raw, self.signing.sign(gr.GRANT_LABEL, raw))


def stream_of(key: gr.StreamKey) -> bytes:
    """The stream a key is for."""
    return msgspec.msgpack.decode(key.body, type=gr.StreamKeyBody).stream


@dataclass
class Office:
    """An organisation of one team with the people the tests need."""

    url: str
    root: SigningKey = field(default_factory=lambda: SigningKey(os.urandom(32)))
    recovery: SealingKey = field(default_factory=lambda: SealingKey(os.urandom(32)))
    org: bytes = field(default_factory=new_id)
    team: bytes = field(default_factory=new_id)
    roster: Roster = field(default_factory=Roster)
    entries: list[ros.RosterEntry] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def line(self) -> Line:
        self.lines.append(Line(self.url))
        return self.lines[-1]

    def entry(self, act: ros.Act, by: Principal | None = None, **bent: Any) -> ros.RosterEntry:
        """The next entry, signed by the organisation key or by a device or invitation; not yet pushed."""
        fields: dict[str, Any] = {
            "v": 1,
            "org": self.org,
            "seq": self.roster.seq + 1,
            "prev": self.roster.head,
            "at": 1,
        }
        fields |= {"signer": by.kind if by else "org", "by": by.id if by else NO_ID, "act": act} | bent
        raw = pack(ros.RosterBody(**fields))
        key = by.signing if by else self.root
        return ros.RosterEntry(raw, key.sign(ros.SIGNATURE_LABEL, ros.entry_digest(raw)))

    def add(self, act: ros.Act, by: Principal | None = None, **bent: Any) -> ros.RosterEntry:
        """The next entry, taken into this office's own copy of the roster."""
        made = self.entry(act, by, **bent)
        self.roster.apply(made, verify)
        self.entries.append(made)
        return made

    def member(self, role: str, registers: list[str], *, admin: bool = False, team: bytes | None = None) -> bytes:
        member = new_id()
        self.add(ros.SetMember(member, team or self.team, role, registers, admin, ZERO_NAME))
        return member

    def add_device(self, laptop: Principal, member: bytes) -> ros.AddDevice:
        message = ros.possession_message(self.org, laptop.id, laptop.signing.public, laptop.sealing.public)
        possession = laptop.signing.sign(ros.POSSESSION_LABEL, message)
        return ros.AddDevice(laptop.id, member, laptop.signing.public, laptop.sealing.public, possession, ZERO_NAME)

    def laptop(self, role: str, registers: list[str], *, admin: bool = False, team: bytes | None = None) -> Laptop:
        member = self.member(role, registers, admin=admin, team=team)
        made = Laptop(self.line(), self.org, member=member)
        self.add(self.add_device(made, member))
        return made

    def invite(self, member: bytes, by: Laptop, *, seconds: int = 3600) -> tuple[Principal, ros.RosterEntry]:
        invite = Principal(self.line(), self.org, "invite")
        expires = int((time.time() + seconds) * 1000)
        act = ros.AddInvite(invite.id, member, invite.signing.public, invite.sealing.public, expires)
        return invite, self.add(act, by)

    aino: Laptop = field(init=False)
    eero: Laptop = field(init=False)
    noora: Laptop = field(init=False)
    ylva: Laptop = field(init=False)

    def draw_up(self) -> None:
        """Genesis, a team, four people with a laptop each, and the first epoch of every key."""
        self.add(ros.Genesis(self.root.public, self.recovery.public, ZERO_NAME))
        self.add(ros.AddTeam(self.team, ZERO_NAME))
        self.aino = self.laptop("social_instructor", ["social", "shared"], admin=True)
        self.eero = self.laptop("social_instructor", ["social", "shared"])
        self.noora = self.laptop("nurse", ["health", "shared"])
        self.ylva = self.laptop("admin", [], admin=True)
        self.add(ros.AddEpoch(NO_ID, "roster", 1, os.urandom(32)))
        for register in ("social", "health", "shared"):
            self.add(ros.AddEpoch(self.team, register, 1, os.urandom(32), PUBLIC))

    def feed(self, register: str, position: int = 0) -> msg.FeedCursor:
        return msg.FeedCursor(self.team, register, position)


@contextmanager
def drawn_up(url: str) -> Iterator[Office]:
    """An organisation that no server knows yet."""
    office = Office(url)
    office.draw_up()
    try:
        yield office
    finally:
        for line in office.lines:
            line.http.close()


@contextmanager
def found(url: str, token: str) -> Iterator[Office]:
    """A founded organisation whose laptops have sessions."""
    with drawn_up(url) as office:
        office.line().post("/v1/organisations", msg.CreateOrganisation(token, office.entries), msg.Created)
        for laptop in (office.aino, office.eero, office.noora, office.ylva):
            laptop.open_session()
        yield office
