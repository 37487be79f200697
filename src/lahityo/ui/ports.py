"""What the desktop needs from below, so that views know use cases and ports only. `app` supplies them.

Every call that is not said to return at once may wait for disk, network or key derivation: views call it through the
task runner, never on the main thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import Role

if TYPE_CHECKING:  # the unlock window must not wait for the vault's libraries to load
    from lahityo.reports.recovery_sheet import SheetText
    from lahityo.services.casework import Casework
    from lahityo.services.circles import Restriction

Touched = frozenset[tuple[str, bytes]]
"""What a write or a sync changed: (record type, id); types are client, visit, agreement, correction, draft, roster…"""


class SyncPhase(StrEnum):
    """What the sync pill says."""

    SYNCED = "synced"
    WAITING = "waiting"
    SYNCING = "syncing"
    OFFLINE = "offline"
    ATTENTION = "attention"
    REMOVED = "removed"
    """The organisation has removed this computer: its vault is closed and erased now."""


@dataclass(frozen=True)
class SyncReport:
    """The state of sync. `waiting`, `refused`, `problems` and `conflicts` count; `last` is in ms, None before the
    first sync; `error` is why the last try failed, if it did; `copied` when this vault is a copy of one in use.
    """

    phase: SyncPhase
    waiting: int = 0
    refused: int = 0
    problems: int = 0
    conflicts: int = 0
    last: int | None = None
    error: LahityoError | None = None
    copied: bool = False


class SyncPort(Protocol):
    """Sync in the background of an unlocked vault."""

    def report(self) -> SyncReport:
        """The state as last known; returns at once."""
        ...

    def request(self) -> None:
        """Sync soon; returns at once."""
        ...

    def try_again(self) -> None:
        """Push what was refused and ask for what was not believed once more, soon; returns at once."""
        ...

    def fill_up(self) -> None:
        """An administrator says that the server was restored from a backup; Refused for others."""
        ...

    def become_own_device(self, code: str) -> None:
        """This vault, a copy of one used elsewhere, becomes a device of its own by an invitation of its person."""
        ...

    def subscribe(self, listener: Callable[[SyncReport], None]) -> Callable[[], None]:
        """Call `listener` from a background thread on each change; returns what ends it."""
        ...


@dataclass(frozen=True)
class NewOrganisation:
    """What the first-run wizard asks. `token` is the one that `lahityo-server init` printed."""

    server: str
    token: str
    name: str
    team: str
    member: str
    role: Role
    passphrase: str


@dataclass(frozen=True)
class RecoverySheets:
    """Two PDF documents, one for each officer; printed or saved by the wizard and kept nowhere else."""

    first: bytes
    second: bytes


@dataclass(frozen=True)
class CodeInfo:
    """What an invitation code says before it is used."""

    server: str
    fingerprint: str


@dataclass(frozen=True)
class ErasedVault:
    """What is left of a vault that was erased since its computer was removed: when (ms), and how many changes had been
    handed over and how many could not be any more.
    """

    organisation: str
    at: int
    sent: int
    left: int


@dataclass(frozen=True)
class MemberRow:
    """A member in the list: `devices` counts the computers that have joined, `invited` says a code is still open."""

    name: str
    role: Role
    team: str
    admin: bool
    devices: int
    invited: bool


@dataclass(frozen=True)
class FolderExchange:
    """What came of a shared folder: changes merged, records left out because the files lack what they build on, kinds
    of what was not believed, whose files were read with their time (ms), and the files that could not be used.
    """

    merged: int = 0
    incomplete: int = 0
    problems: int = 0
    others: tuple[tuple[str, int], ...] = ()
    unread: tuple[tuple[str, LahityoError], ...] = ()


class Workspace(Protocol):
    """An unlocked vault."""

    casework: "Casework"
    sync: SyncPort

    def subscribe(self, listener: Callable[[Touched], None]) -> Callable[[], None]:
        """Call `listener` from a background thread after each commit that changed something; returns what ends it."""
        ...

    def invite(self, name: str, role: Role) -> str:
        """Invite a person into this team; the code. Needs the network."""
        ...

    def revoke(self, device: bytes) -> None:
        """Remove a computer from the organisation. Needs the network, as the following do."""
        ...

    def remove(self, member: bytes) -> None:
        """Remove a person with every computer."""
        ...

    def invite_again(self, member: bytes) -> str:
        """A code for another computer of a member."""
        ...

    def last_seen(self) -> dict[bytes, int]:
        """When the server last met each computer (ms); those that an administrator or a team lead may ask about."""
        ...

    def withdraw(self, member: bytes) -> None:
        """Withdraw a member's open invitations."""
        ...

    def add_team(self, name: str) -> bytes:
        """Begin a team; its id."""
        ...

    def set_role(self, member: bytes, role: Role, team: bytes, *, admin: bool) -> None:
        """Give a member another role or team."""
        ...

    def hand_over(self, client: bytes, team: bytes, why: str) -> None:
        """Give what this person may of a client to another team, with the reason."""
        ...

    def open_in_emergency(self, who: str, reason: str) -> bytes:
        """Open a restricted client, found by the exact name or code, for a day; the client. Needs the network."""
        ...

    def change_circle(self, client: bytes, restriction: "Restriction", *, stays: bool) -> None:
        """Say who beside oneself has a restricted client, and whether one has him oneself any longer."""
        ...

    def restrict_client(self, client: bytes, restriction: "Restriction") -> None:
        """Take a client whom the whole team has to named persons. Needs the network, as the two below do."""
        ...

    def release_client(self, client: bytes, why: str) -> None:
        """End a client's restriction: the whole team has him again."""
        ...

    def gather_client(self, client: bytes, why: str) -> None:
        """Move what this person writes of a client after what all share of him."""
        ...

    def members(self) -> list[MemberRow]:
        """The members of the organisation."""
        ...

    def change_passphrase(self, old: str, new: str) -> None:
        """Change the vault's passphrase."""
        ...

    def backup(self, file: Path, passphrase: str) -> None:
        """Write the vault into a new file that its passphrase opens; LahityoError when it cannot."""
        ...

    def enter_server_pin(self, text: str) -> None:
        """Believe the server by these pins, of a pin's text, an address or an invitation code; LahityoError when it
        shows none of their keys.
        """
        ...

    def plain_swap(self) -> bool:
        """Whether this computer certainly swaps memory to a disk without encryption."""
        ...

    def sheets_waiting(self) -> bool:
        """Whether the recovery sheets have not been taken yet."""
        ...

    def recovery_sheets(self, text: "SheetText") -> RecoverySheets:
        """The sheets once more, while they have not been taken."""
        ...

    def renew_sheets(self) -> None:
        """Replace the officers' sheets, which are lost, as an administrator; the new ones wait to be taken. Needs the
        network.
        """
        ...

    def sheets_renewed(self) -> tuple[str, int] | None:
        """Who replaced the sheets and when (ms), or None while the first ones are in force."""
        ...

    def sheets_taken(self) -> None:
        """Both recovery sheets are on paper: the key they hold is forgotten on this computer."""
        ...

    def exchange_by(self, folder: Path) -> FolderExchange:
        """Read what other laptops have left in a folder, and leave this one's there; LahityoError when it cannot."""
        ...

    def close(self) -> None:
        """Lock: stop sync, save the anchor, forget keys and close the connections."""
        ...


class Profile(Protocol):
    """The profile on this computer, before anything is unlocked."""

    def exists(self) -> bool:
        """Whether there is a vault; returns at once."""
        ...

    def erased(self) -> ErasedVault | None:
        """What is left of a vault that was erased here, or None."""
        ...

    def keyring_problem(self) -> LahityoError | None:
        """Why the vault is (or would be) protected by the passphrase alone; None when a keyring helps."""
        ...

    def unlock(self, passphrase: str) -> Workspace:
        """Open the vault."""
        ...

    def restore(self, file: Path, passphrase: str) -> Workspace:
        """Put the vault of a backup into this profile and open it by the backup's passphrase."""
        ...

    def unlock_with_sheets(self, codes: tuple[str, str], passphrase: str) -> Workspace:
        """Open the vault with both officers' codes, in either order, and give it a new passphrase."""
        ...

    def read_code(self, code: str) -> CodeInfo:
        """What a code says; BadInput when it has a typing error. Returns at once."""
        ...

    def create_organisation(self, new: NewOrganisation, text: "SheetText") -> tuple[Workspace, RecoverySheets]:
        """Create the organisation on the server and this profile's vault; the sheets' words come translated."""
        ...

    def join(self, code: str, passphrase: str) -> Workspace:
        """Join by invitation; creates this profile's vault."""
        ...
