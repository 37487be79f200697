"""Threat 31: a crash writes the keys to a core file. The process leaves none and cannot be read from outside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CRASH = """
import ctypes, os, resource, sys
from lahityo.app.platforms import current
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
assert current().disable_core_dumps()
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
os.abort()
"""
UNDUMPABLE = "0"
"""What PR_GET_DUMPABLE says when neither a core nor another process of the user gets the memory."""


@pytest.mark.skipif(sys.platform != "linux", reason="limits and prctl of Linux")
def test_an_aborting_process_leaves_no_core_and_closes_its_memory(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", CRASH], cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as said:
        dumpable = said.read().strip()
    _pid, status = os.waitpid(process.pid, 0)
    process.returncode = -os.WTERMSIG(status)
    assert os.WIFSIGNALED(status)
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []
    assert dumpable == UNDUMPABLE
