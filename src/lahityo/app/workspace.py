"""The profile on this computer and its unlocked vault, as the desktop's ports ask for them."""

from collections.abc import Callable
from pathlib import Path

from lahityo.app import circles, erasing, platforms, runtime
from lahityo.app.chunk_worker import ChunkWorker
from lahityo.app.sheets import make_sheets
from lahityo.app.sync_worker import SyncWorker
from lahityo.base.clock import to_millis
from lahityo.base.errors import LahityoError
from lahityo.base.paths import ProfilePaths
from lahityo.domain.codes import Role
from lahityo.reports.recovery_sheet import SheetText
from lahityo.services.casework import Casework
from lahityo.services.circles import Restriction
from lahityo.sync import bundles, founding, inviting, revoking, server_keys
from lahityo.ui.ports import (
    CodeInfo,
    ErasedVault,
    FolderExchange,
    MemberRow,
    NewOrganisation,
    RecoverySheets,
    SyncPort,
    Touched,
)
from lahityo.vault import wipe
from lahityo.vault.instance import InstanceLock
from lahityo.vault.invitation import read_code
from lahityo.vault.vault import Vault


class LocalWorkspace:
    """An unlocked vault with its background sync. Implements `ui.ports.Workspace`."""

    def __init__(self, vault: Vault, profile: "LocalProfile") -> None:
        self._vault = vault
        self._profile = profile
        self.casework = Casework(vault, vault.clock)
        self._worker = SyncWorker(vault, self.casework)
        self.sync: SyncPort = self._worker
        self._mover = ChunkWorker(vault, self.casework, self._worker.note_bug)
        self._worker.start()
        self._mover.start()

    def subscribe(self, listener: Callable[[Touched], None]) -> Callable[[], None]:
        """Call `listener` from a background thread after each commit that changed something."""
        return self._vault.subscribe(listener)

    def invite(self, name: str, role: Role) -> str:
        """Invite a person into this team; the code."""
        return runtime.invite(self._vault, name, role, self.casework.desk.me().team_name)

    def revoke(self, device: bytes) -> None:
        """Remove a computer."""
        runtime.administer(self._vault, lambda vault, server: revoking.revoke(vault, server, device, vault.clock))

    def remove(self, member: bytes) -> None:
        """Remove a person."""
        runtime.administer(self._vault, lambda vault, server: revoking.remove(vault, server, member, vault.clock))

    def invite_again(self, member: bytes) -> str:
        """A code for another computer of a member."""
        return runtime.administer(
            self._vault, lambda vault, server: inviting.invite_again(vault, server, member, vault.clock)
        )

    def last_seen(self) -> dict[bytes, int]:
        """When the server last met each computer (ms); empty for who may not ask."""
        return runtime.ask_last_seen(self._vault)

    def withdraw(self, member: bytes) -> None:
        """Withdraw a member's open invitations."""
        runtime.administer(self._vault, lambda vault, server: revoking.withdraw(vault, server, member, vault.clock))

    def add_team(self, name: str) -> bytes:
        """Begin a team; its id."""
        return runtime.administer(
            self._vault, lambda vault, server: revoking.add_team(vault, server, name, vault.clock)
        )

    def set_role(self, member: bytes, role: Role, team: bytes, *, admin: bool) -> None:
        """Give a member another role or team."""
        runtime.administer(
            self._vault,
            lambda vault, server: revoking.set_role(vault, server, member, role, team, admin=admin, clock=vault.clock),
        )

    def hand_over(self, client: bytes, team: bytes, why: str) -> None:
        """Give what this person may of a client to another team."""
        runtime.hand_over(self._vault, client, team, self.casework.hand_overs.registers(client), why)

    def open_in_emergency(self, who: str, reason: str) -> bytes:
        """Open a restricted client in an emergency; the client."""
        return circles.open_in_emergency(self._vault, self.casework, who, reason)

    def change_circle(self, client: bytes, restriction: Restriction, *, stays: bool) -> None:
        """Say who has a restricted client; the record tells it, and why."""
        circles.change(self._vault, self.casework, client, restriction, stays=stays)

    def restrict_client(self, client: bytes, restriction: Restriction) -> None:
        """Take a client to named persons."""
        circles.restrict(self._vault, self.casework, client, restriction)

    def release_client(self, client: bytes, why: str) -> None:
        """End a client's restriction."""
        circles.release(self._vault, self.casework, client, why)

    def gather_client(self, client: bytes, why: str) -> None:
        """Move this person's part of a client after the rest."""
        circles.gather(self._vault, self.casework, client, why)

    def members(self) -> list[MemberRow]:
        """The members of the organisation, by name."""
        roster, directory = self._vault.roster, self.casework.desk.directory()
        now = to_millis(self._vault.clock())
        rows = [
            MemberRow(
                name=directory.member(member.id),
                role=Role(member.role),
                team=directory.team(member.team),
                admin=member.admin,
                devices=sum(1 for one in roster.devices.values() if one.member == member.id and one.revoked is None),
                invited=any(
                    one.member == member.id and one.is_open and one.expires > now for one in roster.invites.values()
                ),
            )
            for member in roster.members.values()
            if not member.removed
        ]
        return sorted(rows, key=lambda row: row.name.casefold())

    def change_passphrase(self, old: str, new: str) -> None:
        """Change the vault's passphrase."""
        self._vault.change_passphrase(old, new)

    def backup(self, file: Path, passphrase: str) -> None:
        """Write the vault into a new file."""
        self._vault.backup(file.absolute(), passphrase)

    def enter_server_pin(self, text: str) -> None:
        """Believe the server by these pins, which it must show a key of."""
        server_keys.enter(self._vault, text)

    def plain_swap(self) -> bool:
        """Whether this computer certainly swaps memory to a disk without encryption."""
        return platforms.current().plain_swap()

    def sheets_taken(self) -> None:
        """Both recovery sheets are on paper: the key they hold is forgotten here."""
        founding.forget_seed(self._vault)

    def renew_sheets(self) -> None:
        """Replace the officers' sheets, which are lost; the new ones wait to be taken."""
        runtime.renew_sheets(self._vault)

    def sheets_renewed(self) -> tuple[str, int] | None:
        """Who replaced the sheets and when (ms), or None while the first ones are in force."""
        renewal = self._vault.roster.renewal
        return (self.casework.desk.directory().device_member(renewal.by), renewal.at) if renewal else None

    def sheets_waiting(self) -> bool:
        """Whether the recovery sheets have not been taken yet."""
        return founding.take_seed(self._vault) is not None

    def recovery_sheets(self, text: SheetText) -> RecoverySheets:
        """The sheets once more, while they have not been taken."""
        return RecoverySheets(*make_sheets(self._vault, text))

    def exchange_by(self, folder: Path) -> FolderExchange:
        """Exchange changes with other laptops by their files in a folder."""
        done = bundles.exchange(self._vault, folder)
        directory = self.casework.desk.directory()
        return FolderExchange(
            merged=sum(taken.merged for taken in done.taken),
            incomplete=sum(taken.incomplete for taken in done.taken),
            problems=sum(len(taken.problems) for taken in done.taken),
            others=tuple((directory.device_member(taken.by), taken.at) for taken in done.taken),
            unread=tuple(done.faults),
        )

    def close(self) -> None:
        """Lock."""
        self._mover.stop()
        self._worker.stop()
        self._vault.close()
        if self._worker.removed:
            self._profile.erase()
        self._profile.release()


class LocalProfile:
    """A profile folder. Implements `ui.ports.Profile`; holds the folder's lock while a vault of it is open."""

    def __init__(self, paths: ProfilePaths) -> None:
        self._paths = paths
        self._lock: InstanceLock | None = None
        self._keyring: runtime.Keyring | None = None

    def exists(self) -> bool:
        """Whether there is a vault, or what is left of one."""
        paths = self._paths
        left = paths.header.exists() or paths.database.exists() or paths.previous_header.exists()
        return left and not erasing.marked(paths)

    def erase(self) -> None:
        """Erase the vault that was marked, now that it is closed; what is cut off is gone on with at the next start."""
        erasing.finish(self._paths, self._find_keyring().store)

    def erased(self) -> ErasedVault | None:
        """What is left of a vault that was erased here, or None."""
        mark = wipe.farewell(self._paths)
        if mark is None:
            return None
        self.erase()
        return ErasedVault(mark.organisation, mark.at, mark.sent, mark.left)

    def keyring_problem(self) -> LahityoError | None:
        """Why the passphrase alone protects the vault, or None."""
        return self._find_keyring().problem

    def unlock(self, passphrase: str) -> LocalWorkspace:
        """Open the vault."""
        return self._locked(lambda keyring: runtime.open_vault(self._paths, passphrase, keyring))

    def restore(self, file: Path, passphrase: str) -> LocalWorkspace:
        """Put the vault of a backup into this profile, and open it."""
        from lahityo.vault.provision import restore_backup

        def put_back(keyring: runtime.Keyring) -> Vault:
            restore_backup(file, self._paths, passphrase, keyring.store, costs=runtime.costs())
            return runtime.open_vault(self._paths, passphrase, keyring)

        return self._locked(put_back)

    def unlock_with_sheets(self, codes: tuple[str, str], passphrase: str) -> LocalWorkspace:
        """Open the vault with both officers' codes, and give it a new passphrase."""
        return self._locked(lambda keyring: runtime.open_with_sheets(self._paths, codes, passphrase, keyring))

    def read_code(self, code: str) -> CodeInfo:
        """What a code says."""
        invitation = read_code(code)
        return CodeInfo(invitation.server, invitation.root.hex())

    def create_organisation(self, new: NewOrganisation, text: SheetText) -> tuple[LocalWorkspace, RecoverySheets]:
        """Found an organisation; the sheets' words come translated."""
        names = (new.name, new.team, new.member)
        workspace = self._locked(
            lambda keyring: runtime.found(self._paths, new.passphrase, keyring, new.server, new.token, names, new.role)
        )
        return workspace, workspace.recovery_sheets(text)

    def join(self, code: str, passphrase: str) -> LocalWorkspace:
        """Join by invitation."""
        invitation = read_code(code)
        return self._locked(lambda keyring: runtime.join(self._paths, passphrase, keyring, invitation))

    def release(self) -> None:
        """Let another Lähityö have the profile."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _find_keyring(self) -> runtime.Keyring:
        if self._keyring is None or self._keyring.store is None:
            self._keyring = runtime.find_keyring()
        return self._keyring

    def _locked(self, open_: Callable[[runtime.Keyring], Vault]) -> LocalWorkspace:
        self._lock = InstanceLock(self._paths.lock)
        try:
            if erasing.marked(self._paths):
                self.erase()
                wipe.read(self._paths)
            return LocalWorkspace(open_(self._find_keyring()), self)
        except BaseException:
            self.release()
            raise
