"""Locking ends the process: Python cannot wipe its memory, the end of a process does.

A fresh process is started while the vault is being closed. It is told where the person was and how the window stood,
shows its unlock page in the same place, and says so; then the former process goes. What passes between them is a line
of JSON over a pipe: kinds and ids of places, and numbers. Should the new one not come, the former stays, locked.
"""

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

from lahityo.app.desktop import TAKES_OVER
from lahityo.ui.shell.window import Left, Stand

_PATIENCE = 8.0
_READY = b"ready\n"


class Successor:
    """The fresh process, loading while the vault is being closed."""

    def __init__(self, profile_root: Path | None) -> None:
        """Start it; raises OSError."""
        command = [sys.executable, "-m", "lahityo.app"]
        if profile_root is not None:
            command += ["--profile", str(profile_root)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, TAKES_OVER: "1"}
        )

    def take_over(self, left: Left) -> bool:
        """Tell it what was left; whether its page shows."""
        pipe = self._process.stdin
        if pipe is None:
            return False
        with suppress(OSError), pipe:
            pipe.write(json.dumps([[[kind, one.hex()] for kind, one in left.places], left.stand]).encode() + b"\n")
        if self._heard():
            return True
        self.dismiss()
        return False

    def dismiss(self) -> None:
        """It is not needed."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _heard(self) -> bool:
        heard: list[bytes] = []
        pipe = self._process.stdout
        if pipe is None:
            return False
        reader = threading.Thread(target=lambda: heard.append(pipe.readline()), daemon=True)
        reader.start()
        reader.join(_PATIENCE)
        return heard == [_READY]


def take() -> Left:
    """What the former process left to this one. Waits until that has closed the vault."""
    line = sys.stdin.buffer.readline()
    if not line:  # it thought otherwise, or ended
        os._exit(0)
    places, stand = json.loads(line)
    return Left([(kind, bytes.fromhex(one)) for kind, one in places], Stand(*stand))


def say_ready() -> None:
    """The page shows: the former process may go."""
    with suppress(OSError):
        sys.stdout.buffer.write(_READY)
        sys.stdout.buffer.flush()
