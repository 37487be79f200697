"""Erasing the vault of a removed computer: decided in one write, then carried out, and gone on with at the next start.

The mark that decides it is a small file in the profile, which stays and says afterwards what happened. It holds no key
and nothing of a client. From the moment it is there the profile has no vault, wherever the erasing was cut off.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

import msgspec

from lahityo.base.errors import EnvironmentFault
from lahityo.base.paths import ProfilePaths
from lahityo.vault.files import disk_errors, write_whole
from lahityo.vault.header import Header, secret_name
from lahityo.vault.secrets import SecretStore


class Farewell(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What happened: the organisation's name, when the computer was removed (ms), how many changes were handed over
    and how many were not taken any more; and what is erased, until it is.
    """

    organisation: str
    at: int
    sent: int
    left: int
    vault: str
    secret: str | None
    erased: bool = False


def decide(paths: ProfilePaths, header: Header, organisation: str, at: int, *, sent: int, left: int) -> None:
    """The vault is to go: from here on there is no way back. Its own connections must be closed before `finish`."""
    secret = header.slot.secret_id.hex() if header.slot.secret_id is not None else None
    _write(paths, Farewell(organisation, at, sent, left, header.vault_id.hex(), secret))


def farewell(paths: ProfilePaths) -> Farewell | None:
    """What the mark says; None where no vault was erased. One that cannot be read erases nothing."""
    try:
        return msgspec.json.decode(paths.farewell.read_bytes(), type=Farewell)
    except (OSError, msgspec.DecodeError, msgspec.ValidationError):
        return None


def finish(paths: ProfilePaths, store: SecretStore | None, anchor_folder: Path) -> None:
    """Erase what is left: first what opens the vault, then the vault; EnvironmentFault when the disk does not let it.

    A keyring that fails just now keeps a secret that nothing needs any more.
    """
    mark = farewell(paths)
    if mark is None or mark.erased:
        return
    with disk_errors(paths.header):
        for file in (paths.header, paths.previous_header):
            _overwrite(file)
        if store is not None:
            names = [f"anchor/{mark.vault}"]
            if mark.secret is not None:
                names.append(secret_name(bytes.fromhex(mark.secret)))
            for name in names:
                with suppress(EnvironmentFault):
                    store.delete(name)
        (anchor_folder / f"anchor-{mark.vault}").unlink(missing_ok=True)
        for file in paths.root.glob(paths.database.name + "*"):
            file.unlink(missing_ok=True)
        shutil.rmtree(paths.attachments, ignore_errors=True)
        for file in paths.root.glob(paths.header.name + "*"):
            file.unlink(missing_ok=True)
    _write(paths, msgspec.structs.replace(mark, erased=True))


def read(paths: ProfilePaths) -> None:
    """The person has seen what happened: the profile is as if new."""
    mark = farewell(paths)
    if mark is not None and mark.erased:
        with disk_errors(paths.farewell):
            paths.farewell.unlink(missing_ok=True)


def _write(paths: ProfilePaths, mark: Farewell) -> None:
    with disk_errors(paths.farewell):
        write_whole({paths.farewell: msgspec.json.encode(mark)})


def _overwrite(file: Path) -> None:
    """Fill a key file with noise before it goes, for disks that keep what is deleted at its place."""
    if not file.exists():
        return
    with file.open("r+b") as opened:
        opened.write(os.urandom(file.stat().st_size))
        opened.flush()
        os.fsync(opened.fileno())
    file.unlink()
