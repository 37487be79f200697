"""Linux: whether what is swapped out or hibernated reaches the disk unencrypted, as far as the kernel tells."""

import os
import re
from pathlib import Path

_ENCRYPTED = "CRYPT-"


def plain_swap(root: Path = Path("/")) -> bool:
    """True when swap lies on a disk that nothing encrypts; False when there is none, or when it cannot be told.

    `root` is where proc, sys and dev are.
    """
    try:
        lines = (root / "proc/swaps").read_text("utf-8", "replace").splitlines()[1:]
        return any(_is_plain(root, line.split()) for line in lines if line.strip())
    except (OSError, ValueError):
        return False


def _is_plain(root: Path, fields: list[str]) -> bool:
    # Blanks in a file's name are written as octal numbers.
    name = re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), fields[0])
    found = (root / name.lstrip("/")).stat()
    number = found.st_rdev if fields[1] == "partition" else found.st_dev
    device = root / "sys/dev/block" / f"{os.major(number)}:{os.minor(number)}"
    # A file system over several disks has a number of its own that no disk has.
    return device.exists() and not _is_safe(device.resolve())


def _is_safe(device: Path) -> bool:
    """Whether a block device is memory, is encrypted, or lies wholly on such."""
    if device.name.startswith(("zram", "ram")):
        return True
    uuid = device / "dm/uuid"
    if uuid.exists() and uuid.read_text("ascii", "replace").startswith(_ENCRYPTED):
        return True
    below = device / "slaves"
    parts = [part.resolve() for part in below.iterdir()] if below.is_dir() else []
    return bool(parts) and all(_is_safe(part) for part in parts)
