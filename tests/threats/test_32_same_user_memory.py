"""Threat 32: another program of the same user reads the app's memory. The system denies it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.driven_app import DrivenApp, open_app

if sys.platform != "linux":
    pytest.skip("looks into /proc", allow_module_level=True)

PLAINLY = ["setpriv", "--bounding-set=-sys_ptrace", "--inh-caps=-sys_ptrace"] if os.geteuid() == 0 else []
"""Root may read everything: without that right it is a user like others."""
READ = """
import sys
try:
    with open(f"/proc/{sys.argv[1]}/mem", "rb"):
        print("open")
except PermissionError:
    print("denied")
"""


def look(pid: int) -> str:
    """How another program of the user fares with a process's memory."""
    done = subprocess.run(
        [*PLAINLY, sys.executable, "-c", READ, str(pid)], stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.strip()


def settled(app: DrivenApp) -> None:
    """What must be in force before a secret is typed is in force a turn after the first picture."""
    assert [app.say("settle") for _ in range(2)] == ["settled", "settled"]


def test_the_apps_memory_is_closed_to_other_programs_of_its_user(tmp_path: Path) -> None:
    waits = [*PLAINLY, sys.executable, "-c", "print(flush=True); input()"]
    with subprocess.Popen(waits, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as plain:
        assert plain.stdout is not None
        plain.stdout.readline()
        assert look(plain.pid) == "open"  # the system itself would let it
        plain.communicate(b"\n")
    with open_app(tmp_path / "profile", PLAINLY, XDG_STATE_HOME=str(tmp_path)) as app:
        settled(app)
        assert look(app.pid) == "denied"
