"""A disk whose power can be cut: an ext4 in a file, mounted, that is shut down without writing anything more.

What was not yet asked to be durable is lost, as when a battery dies; kill -9 shows nothing of that.
"""

import fcntl
import os
import random
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Self

import pytest

from tests.support.killed import SIGN

_SHUTDOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN."""
_WITHOUT_FLUSHING_THE_JOURNAL = struct.pack("I", 2)
_MEGABYTES = 48


class LoopDisk:
    """An ext4 at `folder`, kept in `image`; use it as a context manager. Skips the test where it cannot be mounted."""

    def __init__(self, folder: Path, image: Path) -> None:
        self.folder = folder
        self._image = image

    def __enter__(self) -> Self:
        if sys.platform != "linux" or os.geteuid() or shutil.which("mkfs.ext4", path=_PATH) is None:
            pytest.skip("needs root, ext4 and loop devices, to cut the power of a disk")
        with self._image.open("wb") as file:
            file.truncate(_MEGABYTES * 1024 * 1024)
        self.folder.mkdir()
        _run("mkfs.ext4", "-q", "-F", str(self._image))
        if not self._mount():
            pytest.skip("this machine lets nobody mount a loop device")
        return self

    def __exit__(self, *_: object) -> None:
        _run("umount", "--lazy", str(self.folder))

    def cut_power(self) -> None:
        """Nothing more reaches the disk, not even what the kernel holds of what was written already."""
        descriptor = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, _WITHOUT_FLUSHING_THE_JOURNAL)
        finally:
            os.close(descriptor)

    def start_again(self) -> None:
        """Mount what is on the disk."""
        _run("umount", str(self.folder))
        assert self._mount()

    def _mount(self) -> bool:
        mount = ["mount", "-o", "loop", str(self._image), str(self.folder)]
        return subprocess.run(mount, capture_output=True, check=False, env=_ENVIRONMENT).returncode == 0


def sign_until_power_cut(disk: LoopDisk, profile: Path, state: Path, client: bytes, dice: random.Random) -> list[str]:
    """Sign visits in a process on the disk, whose power is cut at a random moment; what it acknowledged."""
    command = [sys.executable, "-c", SIGN, str(profile), str(state), client.hex(), "offline"]
    root = str(Path(__file__).parents[2])
    path = os.pathsep.join([root, *(one for one in sys.path if one)])
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, "PYTHONPATH": path}
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        before = [process.stdout.readline().strip() for _ in range(dice.randrange(3, 25))]
        disk.cut_power()
        process.kill()
        told = before + process.stdout.read().split("\n")[:-1]
    disk.start_again()
    return told


_PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
_ENVIRONMENT = {**os.environ, "PATH": _PATH}


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, env=_ENVIRONMENT)
