"""What a removed computer does with its vault: it is erased, and the first window says what happened."""

from lahityo.base.paths import ProfilePaths, state_dir
from lahityo.sync.parting import DeviceRemoved
from lahityo.vault import wipe
from lahityo.vault.roster_log import Directory
from lahityo.vault.secrets import SecretStore
from lahityo.vault.vault import Vault


def decide(vault: Vault, removed: DeviceRemoved) -> None:
    """Mark the vault to be erased; from here on no start opens it."""
    roster = vault.roster
    organisation = vault.read(lambda connection: Directory(connection, roster).organisation())
    wipe.decide(vault.paths, vault.header, organisation, removed.at, sent=removed.sent, left=removed.left)


def finish(paths: ProfilePaths, store: SecretStore | None) -> None:
    """Erase what is marked, once the vault is closed."""
    wipe.finish(paths, store, state_dir())


def marked(paths: ProfilePaths) -> bool:
    """Whether a vault of this profile was, or is to be, erased."""
    return wipe.farewell(paths) is not None
