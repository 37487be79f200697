"""How keys travel: team keys sealed to a device, stream keys wrapped under a team key. Both are signed."""

from typing import Annotated, Literal

import msgspec

from lahityo.protocol.types import ACCESS, NO_ID, Count, Id, RegisterName, Sequence, Signature, labelled_digest, pack

GRANT_LABEL = b"lahityo/key-grant/1"
STREAM_KEY_LABEL = b"lahityo/stream-key/1"
COMMITMENT_LABEL = b"lahityo/key-commitment/1"
MOVE_LABEL = b"lahityo/move/1"
_MOVE_ITEM_LABEL = b"lahityo/move-item/1"
MAX_GRANT_BYTES = 4096
MAX_MOVE_BYTES = 32 * 1024
MAX_MOVED_KEYS = 500
MOVE_REASON_LIMIT = 1000
MAX_MOVES = 2**20
"""How often a stream may go from one team to another."""
EPOCHS_OF_A_TEAM = 2**24
"""A stream's epochs in its `n`-th team after the first are those of that team's key, and `n` times this more."""

OLDER_KEYS = 24
Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Movable = Literal["social", "health", "shared"]
"""The registers whose streams may go to another team: those of clients' records."""
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


class MoveBody(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A stream goes from one team to another: the `number`-th time (1, 2, 3 …), within its register.

    `base` is the newest epoch of `from_team`'s key at that time; a stream is written with a later one of it never more.
    `at` (ms) is the signer's clock. `sealed` (HPKE, to the public key of `to_epoch` of `to_team`) has the client, the
    stream's keys so far, and why.
    """

    org: Id
    stream: Id
    number: Annotated[int, msgspec.Meta(ge=1, le=MAX_MOVES)]
    register: Movable
    from_team: Id
    base: Sequence
    to_team: Id
    to_epoch: Sequence
    by: Id
    at: Count
    sealed: Annotated[bytes, msgspec.Meta(max_length=MAX_MOVE_BYTES)]


class MoveStream(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, tag="m"):
    """A signed move: `body` is the canonical `MoveBody`. It stands in both teams' feeds."""

    body: Annotated[bytes, msgspec.Meta(max_length=MAX_MOVE_BYTES)]
    signature: Signature


class EpochKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A stream's key of one epoch."""

    epoch: Sequence
    key: Key


class MovedStream(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The plaintext inside `sealed`: the client, the stream's keys by epoch, the announced one first, and why."""

    client: Id
    keys: Annotated[list[EpochKey], msgspec.Meta(min_length=1, max_length=MAX_MOVED_KEYS)]
    why: Annotated[str, msgspec.Meta(max_length=MOVE_REASON_LIMIT)]


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


def split_epoch(epoch: int) -> tuple[int, int]:
    """Of a stream's epoch: how often the stream had moved, and the epoch of the key of the team it was in."""
    return divmod(epoch, EPOCHS_OF_A_TEAM)


def joined_epoch(moves: int, team_epoch: int) -> int:
    """The inverse of `split_epoch`."""
    return moves * EPOCHS_OF_A_TEAM + team_epoch


def move_context(body: MoveBody) -> bytes:
    """HPKE's `info`: every field of a move but `sealed`."""
    return (
        MOVE_LABEL
        + b"\0"
        + pack([body.org, body.stream, body.number, body.register, body.from_team, body.base, body.to_team,
                body.to_epoch, body.by, body.at])
    )  # fmt: skip


def move_digest(body: bytes) -> bytes:
    """32 bytes that name a move with this body, in the roster."""
    return labelled_digest(_MOVE_ITEM_LABEL, body)


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
