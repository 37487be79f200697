"""Threat 28: two Lähityös in one profile. The second one stops; the lock does not outlive its process."""

import subprocess
import sys
from pathlib import Path

import pytest

from lahityo.base.errors import VaultInUse
from lahityo.base.paths import ProfilePaths
from lahityo.vault.instance import InstanceLock

HOLD = """
import sys
from pathlib import Path
from lahityo.vault.instance import InstanceLock
held = InstanceLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def _hold(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_instance_stops_and_the_lock_frees_after_kill_9(paths: ProfilePaths) -> None:
    with _hold(paths.lock) as first:
        try:
            with pytest.raises(VaultInUse) as caught:
                InstanceLock(paths.lock)
            assert str(first.pid) in str(caught.value)
        finally:
            first.kill()
    with InstanceLock(paths.lock):
        pass


def test_one_process_cannot_open_a_profile_twice(paths: ProfilePaths) -> None:
    with InstanceLock(paths.lock), pytest.raises(VaultInUse):
        InstanceLock(paths.lock)
    second = InstanceLock(paths.lock)
    second.release()
    second.release()


def test_another_profile_is_free(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "a" / "profile.lock"), InstanceLock(tmp_path / "b" / "profile.lock"):
        pass
