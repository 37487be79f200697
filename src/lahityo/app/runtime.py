"""Opening a profile: its lock, its keyring, its vault; the same for the command line and the desktop."""

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import TypeVar

from lahityo.app import erasing, platforms
from lahityo.base.clock import Clock, system_clock
from lahityo.base.errors import BadInput, EnvironmentFault, LahityoError, NoConnection
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths, state_dir
from lahityo.crypto import kdf
from lahityo.domain.codes import Role
from lahityo.services.casework import Casework
from lahityo.sync import founding, inviting, joining, last_seen, membership, own_device, recovering
from lahityo.sync.chunks import ChunkSync
from lahityo.sync.engine import Engine, Result
from lahityo.sync.handover import move_client
from lahityo.sync.parting import DeviceRemoved
from lahityo.sync.server import Server, Traffic, connect
from lahityo.vault import secrets
from lahityo.vault.header import NORMAL, Costs
from lahityo.vault.instance import InstanceLock
from lahityo.vault.invitation import Invitation
from lahityo.vault.key_file import forget_secret, load, replace_forgotten
from lahityo.vault.recovery import join as join_sheets
from lahityo.vault.server_trust import ServerTrust, address_of
from lahityo.vault.vault import Vault

JOINED_ALREADY = QT_TRANSLATE_NOOP(
    "Errors", "This profile belongs to an organisation already; use another profile, or open this one."
)
PIN_NEEDED = QT_TRANSLATE_NOOP(
    "Errors", "Give the pin of the server's key too; `lahityo-server certificate show` prints it."
)
T = TypeVar("T")
FAST_KDF = "LAHITYO_TEST_FAST_KDF"


@dataclass(frozen=True)
class Keyring:
    """The keyring, or None with the reason why there is none to use."""

    store: secrets.SecretStore | None
    problem: EnvironmentFault | None


def find_keyring() -> Keyring:
    """The computer's keyring, prepared so that secrets stay on this computer."""
    platforms.current().prepare_keyring()
    return Keyring(*secrets.find_store())


def costs() -> Costs:
    """What a guess at the passphrase costs. Tests that open many vaults may ask for the floor, never for less."""
    return Costs(kdf.FLOOR, kdf.FLOOR) if os.environ.get(FAST_KDF) == "1" else NORMAL


@contextmanager
def opened(
    paths: ProfilePaths, passphrase: str, *, clock: Clock = system_clock, overdue: bool = False
) -> Iterator[Vault]:
    """The profile's vault, alone, until the block ends.

    Refused when the computer has not synced for longer than its organisation allows, unless `overdue` vaults may.
    """
    finish_erasing(paths)
    load(paths)  # its own sentence first when there is none, and no folder made for it
    with InstanceLock(paths.lock):
        vault = open_vault(paths, passphrase, find_keyring(), clock=clock)
        try:
            if vault.joined and not overdue:
                Casework(vault, vault.clock).lease.require()
            yield vault
        except DeviceRemoved as removed:
            erasing.decide(vault, removed)
            raise
        finally:
            vault.close()
            finish_erasing(paths)


def finish_erasing(paths: ProfilePaths) -> None:
    """Go on with the erasing of a vault that was decided on, wherever it was cut off."""
    if erasing.marked(paths):
        erasing.finish(paths, find_keyring().store)


def open_vault(paths: ProfilePaths, passphrase: str, keyring: Keyring, *, clock: Clock = system_clock) -> Vault:
    """Unlock the vault of a profile whose lock is held."""
    vault = Vault.open(paths, passphrase, keyring.store, state_dir(), clock=clock, costs=costs())
    if vault.joined:
        vault.keep_recovery_slot()  # a crash may have come between it and the joining, or the news of new sheets
    return vault


def open_with_sheets(
    paths: ProfilePaths, codes: tuple[str, str], passphrase: str, keyring: Keyring, *, clock: Clock = system_clock
) -> Vault:
    """Unlock with both officers' codes, in either order, and give the vault a new passphrase."""
    recovery = membership.organisation_keys(join_sheets(*codes))[1]
    replace_forgotten(paths, recovery, passphrase, keyring.store, costs=costs())
    return open_vault(paths, passphrase, keyring, clock=clock)


def open_or_create(
    paths: ProfilePaths, passphrase: str, keyring: Keyring, *, clock: Clock = system_clock
) -> tuple[Vault, bool]:
    """The vault of a profile, made when there is none; whether it was made."""
    if paths.header.exists() or paths.database.exists() or paths.previous_header.exists():
        return open_vault(paths, passphrase, keyring, clock=clock), False
    made = Vault.create(paths, passphrase, keyring.store, state_dir(), clock=clock, costs=costs())
    return made, True


def server_at(text: str, authorities: tuple[bytes, ...] = ()) -> Server:
    """The server of an address as an administrator passes it on, with the pins that may stand behind it."""
    address = address_of(text)
    if authorities and not address.pins:
        raise BadInput(PIN_NEEDED)
    return Server(address.url, trust=ServerTrust(address.pins, authorities))


def found(
    paths: ProfilePaths,
    passphrase: str,
    keyring: Keyring,
    address: str,
    token: str,
    names: tuple[str, str, str],
    role: Role,
    authorities: tuple[bytes, ...] = (),
) -> Vault:
    """Found an organisation in a profile whose lock is held; the open vault. See `founding.found`.

    `authorities` are the server's own (DER), which are otherwise taken from what it shows.
    """
    server = server_at(address, authorities)
    try:
        for name in names:
            membership.checked_name(name)
        return _begin(paths, passphrase, keyring, lambda vault: founding.found(
            vault, server, token, names, role, vault.clock
        ))  # fmt: skip
    finally:
        server.close()


def join(paths: ProfilePaths, passphrase: str, keyring: Keyring, invitation: Invitation) -> Vault:
    """Join by invitation in a profile whose lock is held, and sync once; the open vault."""
    server = Server(invitation.server, trust=ServerTrust(invitation.pins))
    try:
        vault = _begin(paths, passphrase, keyring, lambda vault: joining.join(vault, server, invitation, vault.clock))
        # The keys this device begins itself are made on first contact; a cut link leaves that to the next sync.
        with suppress(NoConnection):
            Engine(vault, server, vault.clock).sync()
        return vault
    finally:
        server.close()


def become_own_device(vault: Vault, invitation: Invitation) -> int:
    """Make an open vault that is a copy a device of its own, and sync; how many changes were written again."""
    with closing(connect(vault)) as server:
        again = own_device.take(vault, server, invitation, vault.clock)
        Engine(vault, server, vault.clock).sync(again=True)
        return again


def sync(vault: Vault, *, again: bool = False) -> tuple[Result, Traffic]:
    """One sync of an open vault, with what waits of photos and documents; `again` as `Engine.sync` has it."""
    with closing(connect(vault)) as server:
        result = Engine(vault, server, vault.clock).sync(again=again)
        ChunkSync(vault, server, vault.clock).run()
        return result, server.traffic


def invite(vault: Vault, name: str, role: Role, team: str) -> str:
    """Invite a person; the code. The server has the invitation when this returns."""
    with closing(connect(vault)) as server:
        return inviting.invite(vault, server, name, role, team, vault.clock)


def ask_last_seen(vault: Vault) -> dict[bytes, int]:
    """When the server last met each computer (ms); empty for who may not ask."""
    with closing(connect(vault)) as server:
        return last_seen.last_seen(vault, server, vault.clock)


def administer(vault: Vault, act: Callable[[Vault, Server], T]) -> T:
    """An administrator's act on the server, and a sync that begins the new keys it asks for."""
    with closing(connect(vault)) as server:
        done = act(vault, server)
        Engine(vault, server, vault.clock).sync()
        return done


def hand_over(vault: Vault, client: bytes, team: bytes, registers: Collection[str], why: str) -> None:
    """Give registers of a client to another team; the record leaves this vault with the sync that ends it."""
    with closing(connect(vault)) as server:
        move_client(vault, server, client, team, registers, why)


def renew_sheets(vault: Vault) -> None:
    """Replace the organisation's keys, as an administrator; the new sheets are then waiting to be taken."""
    administer(vault, lambda vault, server: recovering.renew(vault, server, vault.clock))


def _begin(paths: ProfilePaths, passphrase: str, keyring: Keyring, work: Callable[[Vault], None]) -> Vault:
    """Open or make the vault and let `work` bring it into an organisation; what was made for nothing is removed."""
    vault, made = open_or_create(paths, passphrase, keyring)
    try:
        if vault.joined:
            raise BadInput(JOINED_ALREADY)
        work(vault)
    except NoConnection:
        # The request may have arrived: the same command again goes on with the same keys.
        vault.close()
        raise
    except (LahityoError, OSError):
        vault.close()
        if made:
            remove(paths, keyring)
        raise
    return vault


def remove(paths: ProfilePaths, keyring: Keyring) -> None:
    """Remove a vault that was made for nothing: it holds no record."""
    header = load(paths)
    forget_secret(header, keyring.store)
    if header.slot.secret_id is not None and keyring.store is not None:
        with suppress(EnvironmentFault):
            keyring.store.delete(f"anchor/{header.vault_id.hex()}")
    (state_dir() / f"anchor-{header.vault_id.hex()}").unlink(missing_ok=True)
    for file in paths.root.glob(paths.database.name + "*"):
        file.unlink(missing_ok=True)
    paths.header.unlink(missing_ok=True)
    paths.previous_header.unlink(missing_ok=True)
