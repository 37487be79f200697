"""Team keys and stream keys: where they are kept, how they are granted, wrapped, and checked when they arrive."""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from lahityo.crypto import aead
from lahityo.crypto.kdf import KEY_BYTES, hkdf
from lahityo.crypto.sealing import SealingKey, seal_to
from lahityo.crypto.signing import SigningKey, verify
from lahityo.protocol.grants import (
    GRANT_LABEL,
    MAX_GRANT_BYTES,
    MAX_MOVE_BYTES,
    MOVE_LABEL,
    OLDER_KEYS,
    STREAM_KEY_LABEL,
    EpochKey,
    GrantBody,
    KeyGrant,
    KeyName,
    MoveBody,
    MovedStream,
    MoveStream,
    SealedStreamKey,
    StreamKey,
    StreamKeyBody,
    WrappedStreamKey,
    belongs,
    grant_info,
    key_commitment,
    move_context,
    stream_key_context,
)
from lahityo.protocol.roster import Roster
from lahityo.protocol.types import ACCESS, NO_ID, Malformed, pack, unpack

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_WRAP_INFO = b"lahityo/stream-wrap/1"
_STREAM_INFO = b"lahityo/stream-epoch/1"
_ACCESS_INFO = b"lahityo/access-sealing/1"
_MOVE_INFO = b"lahityo/move-sealing/1"
_NAME_INFO = b"lahityo/directory-name/1"


class KeyRefused(Exception):
    """A key that arrived is not what the roster says; the text says which check failed."""


def new_key() -> bytes:
    """32 random bytes."""
    return os.urandom(KEY_BYTES)


def put_team_key(connection: "Connection", name: KeyName, key: bytes) -> None:
    """Keep a team key."""
    connection.execute(
        "INSERT OR IGNORE INTO team_key (team, register, epoch, key) VALUES (?, ?, ?, ?)",
        (name.team, name.register, name.epoch, key),
    )


def team_key(connection: "Connection", name: KeyName) -> bytes | None:
    """A team key this device holds, or None."""
    row = connection.execute(
        "SELECT key FROM team_key WHERE team = ? AND register = ? AND epoch = ?",
        (name.team, name.register, name.epoch),
    ).fetchone()
    return None if row is None else bytes(row[0])


def latest_team_key(connection: "Connection", team: bytes, register: str) -> tuple[int, bytes] | None:
    """(epoch, key) of the newest key this device holds for a team's register."""
    row = connection.execute(
        "SELECT epoch, key FROM team_key WHERE team = ? AND register = ? ORDER BY epoch DESC LIMIT 1",
        (team, register),
    ).fetchone()
    return None if row is None else (int(row[0]), bytes(row[1]))


def held_team_keys(connection: "Connection") -> dict[KeyName, bytes]:
    """Every team key this device holds."""
    rows = connection.execute("SELECT team, register, epoch, key FROM team_key")
    return {KeyName(bytes(team), register, epoch): bytes(key) for team, register, epoch, key in rows}


def make_grant(
    org: bytes, name: KeyName, key: bytes, recipient: tuple[str, bytes, bytes], by: bytes, signer: SigningKey
) -> KeyGrant:
    """Seal a team key to `recipient` = (kind, id, public sealing key), signed by `by`."""
    kind, identifier, public = recipient
    sealed = seal_to(public, key, grant_info(org, name, kind, identifier))
    body = pack(GrantBody(org, name, kind, identifier, by, sealed))  # type: ignore[arg-type]
    return KeyGrant(body, signer.sign(GRANT_LABEL, body))


def open_grant(grant: KeyGrant, roster: Roster, recipient: tuple[str, bytes], key: SealingKey) -> tuple[KeyName, bytes]:
    """The team key in a grant for `recipient` = (kind, id); KeyRefused unless signer, key and roster agree.

    The roster's commitment is what binds the epoch to its key: a grant of another key is refused whoever signed it.
    """
    try:
        body = unpack(grant.body, GrantBody, MAX_GRANT_BYTES)
    except Malformed as error:
        raise KeyRefused("malformed") from error
    if body.org != roster.org or (body.recipient_kind, body.recipient) != recipient:
        raise KeyRefused("not for this device")
    if body.by == NO_ID:
        signer = roster.signing
    elif body.by in roster.devices:
        signer = roster.devices[body.by].signing
    else:
        raise KeyRefused("unknown signer")
    if not verify(signer, grant.signature, GRANT_LABEL, grant.body):
        raise KeyRefused("the signature does not hold")
    epochs = roster.epochs.get((body.key.team, body.key.register), [])
    if body.key.epoch > len(epochs):
        raise KeyRefused("unknown epoch")
    try:
        opened = key.open(body.sealed, grant_info(body.org, body.key, *recipient))
    except aead.OpenFailed as error:
        raise KeyRefused("does not open") from error
    named = epochs[body.key.epoch - 1]
    told = epoch_public(body.key.register, opened) if named.public else b""  # empty before there were hand-overs
    if key_commitment(opened) != named.commitment or told != named.public:
        raise KeyRefused("another key than the roster names")
    return body.key, opened


def access_sealing_key(team_key_: bytes) -> SealingKey:
    """What opens the streams of the access log; its public half stands in the roster."""
    return SealingKey(hkdf(team_key_, _ACCESS_INFO))


def move_sealing_key(team_key_: bytes) -> SealingKey:
    """What opens the keys of streams that go to a team; its public half stands in the roster."""
    return SealingKey(hkdf(team_key_, _MOVE_INFO))


def epoch_public(register: str, team_key_: bytes) -> bytes:
    """What the roster's act for a new key says besides its commitment: what to seal to; of its own, nothing."""
    if register == "roster":
        return b""
    return (access_sealing_key if register == ACCESS else move_sealing_key)(team_key_).public


def seal_stream_key(body: StreamKeyBody, public: bytes, held: Mapping[int, bytes], signer: SigningKey) -> StreamKey:
    """A signed stream key of the access log, which the stream's own device writes; `held` are its keys by epoch.

    `body.wrapped` is filled here.
    """
    older = [held[epoch] for epoch in sorted(held, reverse=True) if epoch < body.epoch][:OLDER_KEYS]
    sealed = seal_to(public, pack(SealedStreamKey(held[body.epoch], body.by, older)), stream_key_context(body))
    raw = pack(msgspec.structs.replace(body, wrapped=sealed))
    return StreamKey(raw, signer.sign(STREAM_KEY_LABEL, raw))


def wrap_stream_key(body: StreamKeyBody, team_key_: bytes, key: bytes, client: bytes, signer: SigningKey) -> StreamKey:
    """A signed stream key; `body.wrapped` is filled here."""
    context = stream_key_context(body)
    sealed = aead.seal(hkdf(team_key_, _WRAP_INFO), pack(WrappedStreamKey(key, client)), context)
    raw = pack(msgspec.structs.replace(body, wrapped=sealed))
    return StreamKey(raw, signer.sign(STREAM_KEY_LABEL, raw))


def later_stream_key(first: bytes, team_key_: bytes, stream: bytes, epoch: int) -> bytes:
    """What a stream is written with under a later key of its team: of its own first key and that one together.

    Nobody announces it, so that two devices which meet the team's new key apart go on with the same one.
    """
    return hkdf(first + team_key_, _STREAM_INFO + b"\0" + pack([stream, epoch]))


def signer_known(item: StreamKey | MoveStream, roster: Roster) -> bool:
    """Whether the roster names the signer of a stream key or a move already; one that is malformed counts as known."""
    try:
        if isinstance(item, MoveStream):
            return unpack(item.body, MoveBody, MAX_MOVE_BYTES).by in roster.devices
        return unpack(item.body, StreamKeyBody, MAX_GRANT_BYTES).by in roster.devices
    except Malformed:
        return True


def read_stream_key(item: StreamKey, roster: Roster) -> StreamKeyBody:
    """The checked body of a stream key; KeyRefused unless a device that may write in the register signed it."""
    try:
        body = unpack(item.body, StreamKeyBody, MAX_GRANT_BYTES)
    except Malformed as error:
        raise KeyRefused("malformed") from error
    _require_signed(body, item, STREAM_KEY_LABEL, roster, may=roster.could_write(body.by, body.team, body.register))
    return body


def _require_signed(
    body: StreamKeyBody | MoveBody, item: StreamKey | MoveStream, label: bytes, roster: Roster, *, may: bool
) -> None:
    """KeyRefused unless a device of the organisation that `may` signed the item."""
    device = roster.devices.get(body.by)
    if body.org != roster.org or device is None:
        raise KeyRefused("unknown signer")
    if not may:
        raise KeyRefused("the signer may not do this in this register")
    if not verify(device.signing, item.signature, label, item.body):
        raise KeyRefused("the signature does not hold")


def unwrap_stream_key(body: StreamKeyBody, team_key_: bytes) -> SealedStreamKey:
    """The stream key, its client and, of the access log, the keys before it.

    KeyRefused when the team key does not open it, or the client is of elsewhere.
    """
    context = stream_key_context(body)
    try:
        if body.register == ACCESS:
            raw = access_sealing_key(team_key_).open(body.wrapped, context)
            wrapped = unpack(raw, SealedStreamKey, 2048)
        else:
            raw = aead.open_(hkdf(team_key_, _WRAP_INFO), body.wrapped, context)
            alone = unpack(raw, WrappedStreamKey, 256)
            wrapped = SealedStreamKey(alone.key, alone.client, [])
    except (aead.OpenFailed, Malformed) as error:
        raise KeyRefused("does not open") from error
    if not belongs(wrapped.client, body):
        raise KeyRefused("not a client of this register")
    return wrapped


def seal_move(
    body: MoveBody, public: bytes, client: bytes, held: Mapping[int, bytes], why: str, signer: SigningKey
) -> MoveStream:
    """A signed move; `held` are the stream's keys by epoch. `body.sealed` is filled here."""
    moved = MovedStream(client, [EpochKey(epoch, held[epoch]) for epoch in sorted(held)], why)
    raw = pack(msgspec.structs.replace(body, sealed=seal_to(public, pack(moved), move_context(body))))
    return MoveStream(raw, signer.sign(MOVE_LABEL, raw))


def read_move(item: MoveStream, roster: Roster) -> MoveBody:
    """The checked body of a move; KeyRefused unless a device that has had the stream's register signed it."""
    try:
        body = unpack(item.body, MoveBody, MAX_MOVE_BYTES)
    except Malformed as error:
        raise KeyRefused("malformed") from error
    if body.from_team == body.to_team:
        raise KeyRefused("it goes nowhere")
    _require_signed(body, item, MOVE_LABEL, roster, may=roster.has_held(body.by, body.from_team, body.register))
    return body


def open_move(body: MoveBody, team_key_: bytes) -> MovedStream:
    """The client and the keys in a move to a team whose key this is; KeyRefused when it does not open."""
    try:
        moved = unpack(move_sealing_key(team_key_).open(body.sealed, move_context(body)), MovedStream, MAX_MOVE_BYTES)
    except (aead.OpenFailed, Malformed) as error:
        raise KeyRefused("does not open") from error
    if moved.client in (body.from_team, body.to_team, NO_ID):
        raise KeyRefused("not a client")
    return moved


def seal_name(directory_key: bytes, name: str, what: bytes) -> bytes:
    """A name for the roster, sealed under the directory key; `what` binds it to the thing named."""
    # Padded to 64 so that its length says little about who it is.
    raw = name.encode()
    padded = len(raw).to_bytes(2, "big") + raw.ljust(-(-(len(raw) + 2) // 64) * 64 - 2, b"\0")
    return aead.seal(hkdf(directory_key, _NAME_INFO), padded, what)


def open_name(directory_key: bytes, sealed: bytes, what: bytes) -> str | None:
    """The name, or None when it was not sealed under this key for this thing."""
    try:
        padded = aead.open_(hkdf(directory_key, _NAME_INFO), sealed, what)
        return padded[2 : 2 + int.from_bytes(padded[:2], "big")].decode()
    except (aead.OpenFailed, UnicodeDecodeError):
        return None
