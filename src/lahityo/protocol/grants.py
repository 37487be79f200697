"""How keys travel: team keys sealed to a device, stream keys wrapped under a team key. Both are signed."""

from typing import Annotated, Literal

import msgspec

from lahityo.protocol.types import ACCESS, NO_ID, Id, RegisterName, Sequence, Signature, labelled_digest, pack

GRANT_LABEL = b"lahityo/key-grant/1"
STREAM_KEY_LABEL = b"lahityo/stream-key/1"
COMMITMENT_LABEL = b"lahityo/key-commitment/1"
MAX_GRANT_BYTES = 4096

OLDER_KEYS = 24
Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Recipient = Literal["device", "invite", "recovery"]


class KeyName(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, order=True):
    """Which team key: the roster's own directory key has the team of zeros and the register `roster`."""

    team: Id
    register: RegisterName
    epoch: Sequence


class GrantBody(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A team key sealed (HPKE) to `recipient`; `by` is the device that signed, zeros for the organisation key."""

    org: Id
    key: KeyName
    recipient_kind: Recipient
    recipient: Id
    by: Id
    sealed: Annotated[bytes, msgspec.Meta(max_length=2048)]


class KeyGrant(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A signed grant: `body` is the canonical `GrantBody`."""

    body: Annotated[bytes, msgspec.Meta(max_length=MAX_GRANT_BYTES)]
    signature: Signature


def grant_info(org: bytes, key: KeyName, recipient_kind: str, recipient: bytes) -> bytes:
    """HPKE's `info`: everything that the sealed key is for."""
    return GRANT_LABEL + b"\0" + pack([org, key, recipient_kind, recipient])


def key_commitment(key: bytes) -> bytes:
    """32 bytes in the roster that bind an epoch to its key without telling it (the key is uniformly random)."""
    return labelled_digest(COMMITMENT_LABEL, key)


class StreamKeyBody(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A stream's key epoch: `wrapped` is AEAD under the team key of {stream key, client id}.

    `team_epoch` says which epoch of the team's key for `register` it is wrapped under. In the register `access` it is
    sealed (HPKE) to the public key of that epoch instead, since its writers hold no key of it.
    """

    org: Id
    stream: Id
    epoch: Sequence
    team: Id
    register: RegisterName
    team_epoch: Sequence
    by: Id
    wrapped: Annotated[bytes, msgspec.Meta(max_length=2048)]


class StreamKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, tag="k"):
    """A signed stream key: `body` is the canonical `StreamKeyBody`. It precedes the stream's first envelope."""

    body: Annotated[bytes, msgspec.Meta(max_length=MAX_GRANT_BYTES)]
    signature: Signature


class WrappedStreamKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The plaintext inside `wrapped`: the 32-byte key, and the client whose record the stream is part of."""

    key: Key
    client: Id


class SealedStreamKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The same in the access log, where the device that writes the stream stands in the client's place.

    `older` are the keys of the stream's epochs before this one, the last first: whoever may read the log now reads it
    from its beginning, also when no earlier reader's laptop is left to give the keys.
    """

    key: Key
    client: Id
    older: Annotated[list[Key], msgspec.Meta(max_length=OLDER_KEYS)]


def belongs(client: bytes, body: StreamKeyBody) -> bool:
    """Whether this stream may be `client`'s.

    The team's own stream has the team's id in the client's place, the organisation's has zeros, and one of the access
    log the id of the device that signs it. Without this rule someone who holds the team's key alone, a partner, could
    write what reads as a client's record.
    """
    own = {"team": body.team, "roster": NO_ID, ACCESS: body.by}
    return client == own[body.register] if body.register in own else client not in (body.team, NO_ID)


def stream_key_context(body: StreamKeyBody) -> bytes:
    """The associated data of `wrapped`: every field but `wrapped` itself."""
    return (
        STREAM_KEY_LABEL
        + b"\0"
        + pack([body.org, body.stream, body.epoch, body.team, body.register, body.team_epoch, body.by])
    )
