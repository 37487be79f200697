"""The key file on the disk: read, written whole, given a new passphrase, and put back from the one before it.

What it says, and what opens it, is in `header`.
"""

from contextlib import suppress
from pathlib import Path

from lahityo.base.clock import Clock, system_clock
from lahityo.base.errors import BadInput, EnvironmentFault, LahityoError, VaultDamaged
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.base.paths import ProfilePaths
from lahityo.crypto.sealing import SealingKey
from lahityo.vault import restoring
from lahityo.vault.files import disk_errors, make_folder, write_whole
from lahityo.vault.header import (
    LONGEST_FILE,
    NORMAL,
    Costs,
    Header,
    VaultKey,
    decode,
    encode,
    new_header,
    secret_name,
    unlock,
    unlock_with_recovery,
    with_recovery,
    wrap,
)
from lahityo.vault.passphrase import check_policy
from lahityo.vault.secrets import SecretStore

NO_VAULT = QT_TRANSLATE_NOOP(
    "Errors", "There is no vault in this profile yet; create an organisation or join one with an invitation code."
)
VAULT_EXISTS = QT_TRANSLATE_NOOP("Errors", "This profile has a vault already; nothing was changed.")
HEADER_MISSING = QT_TRANSLATE_NOOP(
    "Errors",
    "The vault's key file is missing. The previous one is kept beside it: put it back with "
    "“lahityo vault recover-header”, or restore a backup.",
)
NO_PREVIOUS = QT_TRANSLATE_NOOP(
    "Errors", "There is no usable previous key file to put back; restore a backup or use the recovery sheets."
)
CHANGED_UNSAFELY = QT_TRANSLATE_NOOP(
    "Errors",
    "The new passphrase is in use, but the disk failed while it was saved; after a power cut the old one may be asked "
    "for. Check the disk, then change the passphrase once more.",
)


def load(paths: ProfilePaths) -> Header:
    """Read the key file, also when a restore has yet to put it in place.

    BadInput when the profile has no vault, VaultDamaged when it has one but cannot be used.
    """
    restore = restoring.pending(paths)
    if restore is not None:
        return decode(restore.header)
    if not paths.header.exists():
        kept = paths.previous_header.exists() or paths.database.exists()
        raise VaultDamaged(HEADER_MISSING) if kept else BadInput(NO_VAULT)
    with disk_errors(paths.header):
        data = _read(paths.header)
    return decode(data)


def save(paths: ProfilePaths, header: Header) -> None:
    """Write the key file so that it is whole at every moment, and keep the one before it.

    DiskFull and EnvironmentFault leave the present file as it was or, as the sentence then says, whole but perhaps
    not durable; where there was none, none is left.
    """
    data = encode(header)
    with disk_errors(paths.header):
        make_folder(paths.root)
        first = not (paths.header.exists() or paths.previous_header.exists())
        before = _read(paths.header) if paths.header.exists() else data
        try:
            write_whole({paths.previous_header: before, paths.header: data})
        except EnvironmentFault:
            if first:
                paths.header.unlink(missing_ok=True)
                paths.previous_header.unlink(missing_ok=True)
            raise


def create(
    paths: ProfilePaths,
    passphrase: str,
    store: SecretStore | None,
    *,
    costs: Costs = NORMAL,
    clock: Clock = system_clock,
) -> tuple[Header, VaultKey]:
    """Make and write the key file of a new vault; BadInput when the profile holds anything of a vault already."""
    if paths.header.exists() or paths.previous_header.exists() or paths.database.exists():
        raise BadInput(VAULT_EXISTS)
    header, key = new_header(passphrase, store, costs=costs, clock=clock)
    try:
        save(paths, header)
    except LahityoError:
        _forget_unnamed(paths, {header.slot.secret_id}, store)
        raise
    return header, key


def set_passphrase(
    paths: ProfilePaths,
    header: Header,
    key: VaultKey,
    passphrase: str,
    store: SecretStore | None,
    *,
    costs: Costs = NORMAL,
) -> Header:
    """Give the vault a new passphrase and device secret.

    Neither the kept previous file nor any copy of the old one opens afterwards: both files are replaced and the old
    device secret is forgotten. When the disk fails, only secrets that no file needs are forgotten, so that whichever
    file is there afterwards opens; CHANGED_UNSAFELY says that it is the new one.
    """
    with disk_errors(paths.header):
        former = {header.slot.secret_id, _secret_id(paths.header), _secret_id(paths.previous_header)}
    fresh = wrap(header.vault_id, header.created, key, passphrase, store, recovery=header.recovery, costs=costs)
    data = encode(fresh)
    try:
        with disk_errors(paths.header):
            write_whole({paths.header: data, paths.previous_header: data})
    except LahityoError as error:
        _forget_unnamed(paths, {*former, fresh.slot.secret_id}, store)
        with disk_errors(paths.header):
            if paths.header.exists() and _read(paths.header) == data:
                raise EnvironmentFault(CHANGED_UNSAFELY) from error
        raise
    _forget_unnamed(paths, former, store)
    return fresh


def change_passphrase(
    paths: ProfilePaths, old: str, new: str, store: SecretStore | None, *, costs: Costs = NORMAL
) -> Header:
    """Replace the passphrase `old` by `new`; WrongPassphrase or BadInput leaves everything as it was."""
    check_policy(new)
    header = load(paths)
    return set_passphrase(paths, header, unlock(header, old, store), new, store, costs=costs)


def replace_forgotten(
    paths: ProfilePaths, recovery: SealingKey, new: str, store: SecretStore | None, *, costs: Costs = NORMAL
) -> Header:
    """Give a vault a new passphrase with the organisation's recovery key; BadInput leaves everything as it was."""
    check_policy(new)
    header = load(paths)
    key = unlock_with_recovery(header, recovery)
    restoring.finish(paths)
    return set_passphrase(paths, header, key, new, store, costs=costs)


def set_recovery_slot(paths: ProfilePaths, header: Header, key: VaultKey, public: bytes) -> Header:
    """Seal slot R to the organisation's recovery key (1,216 bytes); a former one opens neither file afterwards."""
    fresh = with_recovery(header, key, public)
    data = encode(fresh)
    with disk_errors(paths.header):
        write_whole({paths.previous_header: data, paths.header: data})
    return fresh


def recover(paths: ProfilePaths) -> None:
    """Put the previous key file back; the damaged one is kept as `vault.header.damaged`.

    VaultDamaged when the previous one is missing or damaged too. The caller holds the profile's lock.
    """
    restoring.finish(paths)
    with disk_errors(paths.header):
        try:
            previous = _read(paths.previous_header)
            decode(previous)
        except (FileNotFoundError, VaultDamaged) as error:
            raise VaultDamaged(NO_PREVIOUS) from error
        if paths.header.exists():
            write_whole({paths.header.with_name(paths.header.name + ".damaged"): _read(paths.header)})
        write_whole({paths.header: previous})


def forget_secret(header: Header, store: SecretStore | None) -> None:
    """Drop a header's device secret; should the keyring fail just now, a secret that nothing needs stays in it."""
    _forget(header.slot.secret_id, store)


def _forget(secret_id: bytes | None, store: SecretStore | None) -> None:
    if store is not None and secret_id is not None:
        with suppress(EnvironmentFault):
            store.delete(secret_name(secret_id))


def _forget_unnamed(paths: ProfilePaths, secret_ids: set[bytes | None], store: SecretStore | None) -> None:
    """Drop those of the device secrets that neither key file on the disk needs; all stay when one cannot be read."""
    try:
        named = {_secret_id(file) for file in (paths.header, paths.previous_header)}
    except OSError:
        return
    for secret_id in secret_ids - named:
        _forget(secret_id, store)


def _secret_id(file: Path) -> bytes | None:
    """The device secret that a key file needs; None for a missing or damaged one. OSError when it cannot be read."""
    try:
        return decode(_read(file)).slot.secret_id
    except (FileNotFoundError, VaultDamaged):
        return None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LONGEST_FILE + 1)
