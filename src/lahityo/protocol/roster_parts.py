"""What a replayed roster is made of: teams, members, invitations, devices, keys and circles."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lahityo.protocol.roster_acts import FinalPlace, NamedMove


@dataclass(frozen=True)
class Team:
    id: bytes
    name: bytes


@dataclass(frozen=True)
class Member:
    id: bytes
    team: bytes
    role: str
    registers: frozenset[str]
    admin: bool
    name: bytes
    removed: bool = False


@dataclass(frozen=True)
class Invite:
    id: bytes
    member: bytes
    signing: bytes
    sealing: bytes
    expires: int
    used: bool = False
    withdrawn: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it may still be joined by, were it not past its time."""
        return not (self.used or self.withdrawn)


@dataclass(frozen=True)
class Device:
    """`since` is the roster entry that added it; `revoked` the one that ended it, at `revoked_at` (ms) by the clock of
    who did; `final` has its last accepted place in each stream, `moves` its moves that were named.
    """

    id: bytes
    member: bytes
    signing: bytes
    sealing: bytes
    name: bytes
    since: int
    revoked: int | None = None
    revoked_at: int = 0
    final: Mapping[bytes, FinalPlace] = field(default_factory=dict)
    moves: frozenset[NamedMove] = frozenset()

    def within_final(self, stream: bytes, seq: int, digest: bytes) -> bool:
        """Whether an envelope stands in what this device is believed: all of it, until it is revoked."""
        if self.revoked is None:
            return True
        last = self.final.get(stream)
        return last is not None and (seq < last.seq or (seq == last.seq and digest == last.digest))

    def may_have_made(self, move: NamedMove) -> bool:
        """Whether this device is believed to have made a move: any, until it is revoked."""
        return self.revoked is None or move in self.moves


@dataclass(frozen=True)
class Epoch:
    """`since` is the roster entry that began it, `at` (ms) when it did by the clock of who began it."""

    number: int
    commitment: bytes
    by: bytes
    public: bytes = b""
    since: int = 0
    glass: bytes = b""
    at: int = 0


@dataclass(frozen=True)
class ServerKeys:
    """What the server is believed by (see `SetServerKeys`), as the roster entry `since` has it."""

    pins: tuple[bytes, ...] = ()
    authorities: tuple[bytes, ...] = ()
    since: int = 0


@dataclass(frozen=True)
class Renewal:
    """When (ms) and on whose device the officers' sheets were made anew, by the roster entry `since`."""

    at: int
    by: bytes
    since: int


@dataclass(frozen=True)
class Circle:
    """The persons of a team who alone may have a restricted client's record; `glass`: others may in an emergency."""

    id: bytes
    team: bytes
    members: frozenset[bytes]
    glass: bool


@dataclass(frozen=True)
class Opening:
    """A circle opened in an emergency by entry `since` of the roster, at `at`, to be read until `until` (ms)."""

    circle: bytes
    member: bytes
    at: int
    until: int
    since: int
