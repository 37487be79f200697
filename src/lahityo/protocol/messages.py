"""Requests and responses. Bodies are MessagePack maps, compressed with zstd when that pays (see `wire`)."""

from typing import Annotated, Literal

import msgspec

from lahityo.protocol.envelope import Envelope
from lahityo.protocol.grants import KeyGrant, KeyName, MoveStream, StreamKey
from lahityo.protocol.limits import MAX_AGAIN, MAX_FEEDS, MAX_ITEMS, MAX_ROSTER_ENTRIES, PAGE_BYTES, PROTOCOL_VERSION
from lahityo.protocol.roster_acts import NamedMove, RosterEntry
from lahityo.protocol.types import Check, Count, Digest, Id, RegisterName, Signature

SESSION_LABEL = b"lahityo/session/1"
"""What a device signs to open a session: this label over the challenge, the organisation, the kind and the id."""

FeedItem = StreamKey | Envelope | MoveStream
PrincipalKind = Literal["device", "invite"]


class _Message(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    pass


class ErrorReply(_Message, frozen=True):
    """The body of every status that is not 200. `retry_after` is in seconds."""

    code: int
    retry_after: int = 0


class CreateOrganisation(_Message, frozen=True):
    """POST /v1/organisations. `token` is the one that `lahityo-server init` printed; `roster` begins with a genesis.

    Answered with Created; the same token and genesis again is answered the same, so a lost reply can be asked anew.
    """

    token: str
    roster: Annotated[list[RosterEntry], msgspec.Meta(min_length=1, max_length=64)]
    grants: list[KeyGrant] = []
    protocol: int = PROTOCOL_VERSION


class Created(_Message, frozen=True):
    org: Id


class ChallengeRequest(_Message, frozen=True):
    """POST /v1/challenge."""

    org: Id
    kind: PrincipalKind
    id: Id
    protocol: int = PROTOCOL_VERSION


class Challenge(_Message, frozen=True):
    """Good for CHALLENGE_SECONDS; opaque to the client. Given for unknown ids too, so that it tells nothing."""

    challenge: Annotated[bytes, msgspec.Meta(min_length=32, max_length=256)]


class SessionRequest(_Message, frozen=True):
    """POST /v1/session."""

    org: Id
    kind: PrincipalKind
    id: Id
    challenge: Annotated[bytes, msgspec.Meta(max_length=256)]
    signature: Signature


class Session(_Message, frozen=True):
    """`token` goes into `Authorization: Bearer …`; it stops working on revocation or after `seconds`."""

    token: str
    seconds: int


class FeedCursor(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A feed is all streams of one team's register, in the order of commit; `position` is the last one merged.

    `check` is the item check (see `checks`) of the item there, as its page told it; empty at 0 and where it is unknown.
    """

    team: Id
    register: RegisterName
    position: Count
    check: Check = b""


class Again(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A stream that is asked for once more, from its first item after a position of its feed."""

    stream: Id
    position: Count


class SyncRequest(_Message, frozen=True):
    """POST /v1/sync: push, then pull. What is pushed is stored before the pull is read, in one request.

    Items are the device's own, or such as others signed. Own items are left out of the pull unless `include_own` (a
    restored vault asks for them, and whoever looks for what a restored server lacks). `wants` names keys that this
    device is entitled to and lacks; `again` streams whose merging stopped; `ask_heads` asks for `own_heads`. `heads_of`
    names a device whose last envelopes and moves an administrator asks for; `ask_seen`, of an administrator or a team
    lead, asks for `seen`. `own` is how many envelopes of its own chains the device knows the server to hold: where that
    is another number, somebody else writes with its keys, or a reply was lost. `roster_head` is the digest of the
    entry `roster_since`: where the server has another one there, two rosters go on from one, and nothing is taken.
    """

    roster_since: Count
    inbox_since: Count
    feeds: Annotated[list[FeedCursor], msgspec.Meta(max_length=MAX_FEEDS)] = []
    roster: Annotated[list[RosterEntry], msgspec.Meta(max_length=MAX_ROSTER_ENTRIES)] = []
    grants: Annotated[list[KeyGrant], msgspec.Meta(max_length=MAX_ITEMS)] = []
    items: Annotated[list[FeedItem], msgspec.Meta(max_length=MAX_ITEMS)] = []
    wants: Annotated[list[KeyName], msgspec.Meta(max_length=256)] = []
    again: Annotated[list[Again], msgspec.Meta(max_length=MAX_AGAIN)] = []
    include_own: bool = False
    ask_heads: bool = False
    heads_of: Id | None = None
    ask_seen: bool = False
    own: Count | None = None
    page_bytes: Count = PAGE_BYTES
    protocol: int = PROTOCOL_VERSION
    roster_head: Digest | None = None


class InboxItem(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A grant for this principal (device or invitation)."""

    position: Count
    grant: KeyGrant


class Wanted(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Another device asks for a key; whoever holds it and finds it entitled in the roster grants it."""

    device: Id
    key: KeyName


class FeedPage(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Items after the cursor, in order; `position` is the new cursor, `more` says that another page waits.

    `check` is the item check of what lies at `position`, whether or not the page holds it.
    """

    team: Id
    register: RegisterName
    position: Count
    more: bool
    items: list[FeedItem]
    check: Check = b""


class StreamPage(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Items of one stream that was asked for `again`, in order; `more` says to ask after `position`."""

    stream: Id
    team: Id
    register: RegisterName
    position: Count
    more: bool
    items: list[FeedItem]


class FeedName(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A team's register."""

    team: Id
    register: RegisterName


class OwnHead(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The last envelope of a device that the server holds in one stream."""

    stream: Id
    seq: Count
    digest: Digest


class SeenDevice(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A device and when (ms) it was last met, by the server's clock."""

    device: Id
    at: Count


class SyncResponse(_Message, frozen=True):
    """The three `…_outcomes` are `codes.Outcome` numbers, one byte each, in the order of what was pushed.

    Feeds with nothing new are left out. Where `roster_head` is not this roster's, `roster` begins with the entry in its
    place, and nothing else is given. `moved` are those in which something else, or nothing, is at the cursor:
    nothing of them is given, and no item was taken. `own_heads` is filled when `ask_heads` was set, and when `own` is
    not the number that the server has: then no item was taken and no feed is given. `heads` and `made_moves` are filled
    when an administrator named a device in `heads_of`.
    """

    roster_outcomes: bytes = b""
    grant_outcomes: bytes = b""
    item_outcomes: bytes = b""
    roster: list[RosterEntry] = []
    roster_more: bool = False
    inbox: list[InboxItem] = []
    wanted: list[Wanted] = []
    feeds: list[FeedPage] = []
    moved: list[FeedName] = []
    again: list[StreamPage] = []
    own_heads: list[OwnHead] = []
    heads: list[OwnHead] = []
    made_moves: list[NamedMove] = []
    seen: list[SeenDevice] = []


class WaitRequest(_Message, frozen=True):
    """POST /v1/wait: held until something is newer than these cursors, or WAIT_SECONDS have passed."""

    roster_since: Count
    inbox_since: Count
    feeds: Annotated[list[FeedCursor], msgspec.Meta(max_length=MAX_FEEDS)] = []
    protocol: int = PROTOCOL_VERSION


class WaitResponse(_Message, frozen=True):
    changed: bool


def session_message(challenge: bytes, org: bytes, kind: str, principal: bytes) -> bytes:
    """What is signed under SESSION_LABEL to open a session."""
    return msgspec.msgpack.encode([challenge, org, kind, principal])
