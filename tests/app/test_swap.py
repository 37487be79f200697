"""Swap that is written to a disk in the clear is told of; encrypted, compressed in memory, or unknown, it is not."""

import os
from pathlib import Path

import pytest

from lahityo.app.platforms.linux_swap import plain_swap

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


class Machine:
    """What the kernel tells of a computer, in a folder. A node's number is that of the folder's own disk."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("proc", "dev", "sys/dev/block", "sys/devices"):
            (root / name).mkdir(parents=True)
        (root / "swap file").write_bytes(b"")

    def swaps(self, *lines: str) -> None:
        (self.root / "proc/swaps").write_text(HEAD + "".join(f"{line} 1 0 -2\n" for line in lines))

    def disk(self, name: str, uuid: str = "", on: Path | None = None) -> Path:
        made = self.root / "sys/devices" / name
        (made / "slaves").mkdir(parents=True)
        if uuid:
            (made / "dm").mkdir()
            (made / "dm/uuid").write_text(uuid + "\n")
        if on is not None:
            (made / "slaves" / on.name).symlink_to(on)
        return made

    def holds_files(self, disk: Path) -> None:
        """The swap file lies on this disk."""
        number = (self.root / "swap file").stat().st_dev
        (self.root / "sys/dev/block" / f"{os.major(number)}:{os.minor(number)}").symlink_to(disk)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


FILE = "/swap\\040file file"


def test_no_swap_at_all(machine: Machine) -> None:
    assert not plain_swap(machine.root)
    machine.swaps()
    assert not plain_swap(machine.root)


def test_a_file_on_a_plain_disk(machine: Machine) -> None:
    machine.holds_files(machine.disk("sda1"))
    machine.swaps(FILE)
    assert plain_swap(machine.root)


def test_a_file_on_a_volume_of_an_encrypted_disk(machine: Machine) -> None:
    crypt = machine.disk("dm-0", "CRYPT-LUKS2-0c0c-disk", on=machine.disk("nvme0n1p3"))
    machine.holds_files(machine.disk("dm-1", "LVM-abcdef", on=crypt))
    machine.swaps(FILE)
    assert not plain_swap(machine.root)


def test_a_volume_on_a_plain_disk(machine: Machine) -> None:
    machine.holds_files(machine.disk("dm-1", "LVM-abcdef", on=machine.disk("sda2")))
    machine.swaps(FILE)
    assert plain_swap(machine.root)


def test_compressed_memory(machine: Machine) -> None:
    machine.holds_files(machine.disk("zram0"))
    machine.swaps(FILE)
    assert not plain_swap(machine.root)


def test_what_cannot_be_told_is_not_claimed(machine: Machine) -> None:
    machine.swaps(FILE, "/gone file", "")
    assert not plain_swap(machine.root)
