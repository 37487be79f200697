"""What stands in the roster: its acts, the signed entries that carry them, and what names and signs an entry."""

from typing import Annotated, Literal, TypeVar

import msgspec

from lahityo.protocol.address import MAX_AUTHORITIES, MAX_PINS, Authority, Pin
from lahityo.protocol.limits import MAX_CIRCLE_MEMBERS, MAX_GLASS_BYTES, MAX_ROSTER_ENTRY_BYTES, ROSTER_VERSION
from lahityo.protocol.types import (
    SEALING_PUBLIC_BYTES,
    Count,
    Digest,
    Id,
    Malformed,
    RegisterName,
    SealingPublic,
    Sequence,
    Signature,
    SigningPublic,
    labelled_digest,
    pack,
    unpack,
)

SIGNATURE_LABEL = b"lahityo/roster-signature/1"
POSSESSION_LABEL = b"lahityo/device-possession/1"
_DIGEST_LABEL = b"lahityo/roster/1"
_ROOT_LABEL = b"lahityo/organisation-root/1"
_RECOVERY_LABEL = b"lahityo/recovery-recipient/1"
ROOT_BYTES = 20
NAMED_IN_ENTRY = 1000
"""Last places or moves, of 60 bytes each; an entry holds 64 KiB."""
T = TypeVar("T")

SealedName = Annotated[bytes, msgspec.Meta(max_length=1024)]


class _Act(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    pass


class Genesis(_Act, frozen=True, tag="genesis"):
    """The root: the organisation's signing key and the key that recovery slots are sealed to."""

    signing: SigningPublic
    recovery: SealingPublic
    name: SealedName


class AddTeam(_Act, frozen=True, tag="team"):
    team: Id
    name: SealedName


class SetMember(_Act, frozen=True, tag="member"):
    """A person, or a person's new role: `registers` are those whose keys his devices may hold."""

    member: Id
    team: Id
    role: Annotated[str, msgspec.Meta(max_length=40)]
    registers: list[RegisterName]
    admin: bool
    name: SealedName


class AddInvite(_Act, frozen=True, tag="invite"):
    """A one-time invitation for `member`; its two keys are derived from the code. `expires` is in milliseconds."""

    invite: Id
    member: Id
    signing: SigningPublic
    sealing: SealingPublic
    expires: Count


class AddDevice(_Act, frozen=True, tag="device"):
    """A device of a member; `possession` is its own signature over the organisation, its id and both its keys."""

    device: Id
    member: Id
    signing: SigningPublic
    sealing: SealingPublic
    possession: Signature
    name: SealedName


class AddEpoch(_Act, frozen=True, tag="epoch"):
    """A new key for a team's or a circle's register; `commitment` binds it (see `grants.key_commitment`).

    `public`, of every register but `roster`, is the sealing key that the holders of this key derive from it: who writes
    the access log seals to it, and who hands a client over to the team. `glass`, of a circle that may be opened in an
    emergency, is this key and those before it, sealed under the newest key of the same register of the circle's team.
    """

    team: Id
    register: RegisterName
    epoch: Sequence
    commitment: Digest
    public: Annotated[bytes, msgspec.Meta(max_length=SEALING_PUBLIC_BYTES)] = b""
    glass: Annotated[bytes, msgspec.Meta(max_length=MAX_GLASS_BYTES)] = b""


class SetCircle(_Act, frozen=True, tag="circle"):
    """The persons of a team who alone may have the record of a restricted client; `glass`: the rest of the team may
    open it in an emergency.
    """

    circle: Id
    team: Id
    members: Annotated[list[Id], msgspec.Meta(min_length=1, max_length=MAX_CIRCLE_MEMBERS)]
    glass: bool


class BreakGlass(_Act, frozen=True, tag="glass"):
    """A member of a circle's team opens it in an emergency, to be read until a moment (ms)."""

    circle: Id
    member: Id
    until: Count


class FinalPlace(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The last accepted envelope of a revoked device in one stream."""

    stream: Id
    seq: Count
    digest: Digest


class NoteFinal(_Act, frozen=True, tag="final"):
    """A page of a device's last accepted places, which its revocation does not have room for."""

    device: Id
    final: list[FinalPlace]


class NamedMove(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, order=True):
    """A stream's `number`-th move from team to team; see `grants.move_digest`."""

    stream: Id
    number: Sequence
    digest: Digest


class NoteMoves(_Act, frozen=True, tag="moves"):
    """Moves that a device has made, a page of all: with its revocation, they are all that it is believed to have."""

    device: Id
    moves: list[NamedMove]


class Resume(_Act, frozen=True, tag="resume"):
    """The server was restored from a backup, and the laptops are to bring back what it lost: the `number`-th time."""

    number: Sequence


class SetServerKeys(_Act, frozen=True, tag="pins"):
    """The keys that the server may show from now on, and the authorities that may have certified them; none of either
    leaves it to the authorities that each computer knows.
    """

    pins: Annotated[list[Pin], msgspec.Meta(max_length=MAX_PINS)]
    authorities: Annotated[list[Authority], msgspec.Meta(max_length=MAX_AUTHORITIES)] = []


class RenewRecovery(_Act, frozen=True, tag="recovery"):
    """New sheets for the officers: from here on these are the organisation's keys, and those before are of no use."""

    signing: SigningPublic
    recovery: SealingPublic


class RevokeDevice(_Act, frozen=True, tag="revoke"):
    """The device is of the organisation no longer; `final`, with the pages before it, is all that it is believed; its
    moves have pages of their own.
    """

    device: Id
    final: list[FinalPlace]


class RemoveMember(_Act, frozen=True, tag="remove"):
    """A person leaves: every register, the right to administer, and the invitations that are open."""

    member: Id


class WithdrawInvite(_Act, frozen=True, tag="withdraw"):
    invite: Id


Administration = (
    AddTeam | SetMember | AddInvite | NoteFinal | NoteMoves | RevokeDevice | RemoveMember | WithdrawInvite
    | Resume | SetServerKeys | RenewRecovery
)  # fmt: skip
Act = Genesis | AddDevice | AddEpoch | SetCircle | BreakGlass | Administration
Signer = Literal["org", "device", "invite"]


class RosterBody(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One entry: `by` is the signer's device or invitation, zeros for the organisation key."""

    v: int
    org: Id
    seq: Sequence
    prev: Digest
    at: Count
    signer: Signer
    by: Id
    act: Act


class _EarlyEpoch(_Act, frozen=True, tag="epoch"):
    """`AddEpoch` as it was written before there were circles: without `glass`."""

    team: Id
    register: RegisterName
    epoch: Sequence
    commitment: Digest
    public: Annotated[bytes, msgspec.Meta(max_length=SEALING_PUBLIC_BYTES)]


class _EarlyBody(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A `RosterBody` with an act of that form."""

    v: int
    org: Id
    seq: Sequence
    prev: Digest
    at: Count
    signer: Signer
    by: Id
    act: _EarlyEpoch


class RosterEntry(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A signed entry: `body` is the canonical `RosterBody`."""

    body: Annotated[bytes, msgspec.Meta(max_length=MAX_ROSTER_ENTRY_BYTES)]
    signature: Signature


def entry_digest(body: bytes) -> bytes:
    """32 bytes that name an entry; the next one's `prev`, and what is signed."""
    return labelled_digest(_DIGEST_LABEL, body)


def root_fingerprint(signing: bytes, recovery: bytes) -> bytes:
    """20 bytes that every invitation carries: the organisation's keys, hashed."""
    return labelled_digest(_ROOT_LABEL, signing, recovery)[:ROOT_BYTES]


def recovery_recipient(recovery: bytes) -> bytes:
    """16 bytes that name a recovery key as the recipient of grants."""
    return labelled_digest(_RECOVERY_LABEL, recovery)[:16]


def possession_message(org: bytes, device: bytes, signing: bytes, sealing: bytes) -> bytes:
    """What a new device signs to show that it holds its own key."""
    return pack([org, device, signing, sealing])


def read_entry(entry: RosterEntry) -> RosterBody:
    """The body of an entry; Malformed when it is not canonical or of another version."""
    try:
        body = unpack(entry.body, RosterBody, MAX_ROSTER_ENTRY_BYTES)
    except Malformed:
        # What is signed stays as it was written: rosters of before there were circles are full of these.
        early = unpack(entry.body, _EarlyBody, MAX_ROSTER_ENTRY_BYTES)
        act = AddEpoch(*msgspec.structs.astuple(early.act))
        body = RosterBody(early.v, early.org, early.seq, early.prev, early.at, early.signer, early.by, act)
    if body.v != ROSTER_VERSION:
        raise Malformed("unknown roster version")
    return body


def in_entries(named: list[T]) -> list[list[T]]:
    """What is named of a device, in as many parts as it takes entries."""
    return [named[at : at + NAMED_IN_ENTRY] for at in range(0, len(named), NAMED_IN_ENTRY)]
