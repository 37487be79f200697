"""The real app as a process of its own, told what to do by lines on its standard input: `open_app` is the other end.

It runs as `python -m tests.support.driven_app PROFILE`, with the hooks, limits and watches that a person's has.
"""

import os
import re
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from lahityo.domain.client import ClientFields

PATIENCE = 30.0


class DrivenApp:
    """The other end: `pid` of the process that one began with; `say` sends a command and waits for its answer."""

    def __init__(self, profile: Path, environment: dict[str, str], through: Sequence[str] = ()) -> None:
        self.profile = profile
        self._process = subprocess.Popen(
            [*through, sys.executable, "-m", "tests.support.driven_app", str(profile)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid
        self.heard()

    def heard(self) -> str:
        """The next line it says."""
        said = self._process.stdout
        assert said is not None
        # It says one line at a time, so nothing is left in the buffer.
        assert select.select([said], [], [], PATIENCE)[0], "it says nothing"
        return said.readline().strip()

    def tell(self, command: str) -> None:
        """Send a command and do not wait."""
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def say(self, command: str) -> str:
        """Send a command; what it answers once it is done."""
        self.tell(command)
        return self.heard()

    def gone(self, seconds: float = PATIENCE) -> bool:
        """Whether the process one began with ends in time."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self._process.poll() is not None

    def successors(self) -> list[int]:
        """Processes of the app on this profile that have come after it."""
        found = []
        for folder in Path("/proc").iterdir():
            if folder.name.isdecimal() and int(folder.name) != self.pid:
                with suppress(OSError):
                    command = (folder / "cmdline").read_bytes().split(b"\0")
                    if str(self.profile).encode() in command and b"lahityo.app" in command:
                        found.append(int(folder.name))
        return found

    def close(self) -> None:
        """End it, and what has come after it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        for pid in self.successors():
            os.kill(pid, 9)


@contextmanager
def open_app(profile: Path, through: Sequence[str] = (), **environment: str) -> Iterator[DrivenApp]:
    """The app on a profile, at its first page; `through` is a command that starts it."""
    app = DrivenApp(profile, environment, through)
    try:
        yield app
    finally:
        app.close()


def copies(pid: int, needle: str | bytes) -> int:
    """How often a secret is in a process's memory, a text also as Qt keeps it; needs the right to look (root)."""
    forms = [needle] if isinstance(needle, bytes) else [needle.encode("utf-8"), needle.encode("utf-16-le")]
    pattern = re.compile(b"|".join(re.escape(form) for form in forms))
    found = 0
    maps = Path(f"/proc/{pid}/maps").read_text("ascii", "replace").splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            first, last = (int(one, 16) for one in span.split("-"))
            if "w" not in rights:
                continue
            with suppress(OSError, ValueError):
                memory.seek(first)
                found += len(pattern.findall(_whole(memory.read, last - first)))
    return found


def _whole(read: Callable[[int], bytes], size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0 and (part := read(min(size, 1 << 24))):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def until(condition: Callable[[], bool]) -> bool:
    """Ask again and again, until it is so or patience has run out."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def tell(line: str) -> None:
    """Say a line to the other end."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """The app's end."""
    from PySide6.QtCore import QObject, Signal
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from lahityo.app.desktop import LocalHost
    from lahityo.base.paths import ProfilePaths
    from lahityo.ui.application import Application
    from lahityo.ui.design import theme
    from lahityo.ui.main_window import MainWindow
    from lahityo.ui.unlock import UnlockPage

    stays = os.environ.get("STAYS") == "1"

    class Host(LocalHost):
        def successor(self):  # type: ignore[no-untyped-def]
            return None if stays else super().successor()

    class Driver(QObject):
        came = Signal(str)

        def __init__(self) -> None:
            super().__init__()
            self.came.connect(self.do)

        def read(self) -> None:
            for line in sys.stdin:
                self.came.emit(line.rstrip("\n"))

        def do(self, line: str) -> None:
            command, _, rest = line.partition(" ")
            answer = getattr(self, command)(rest)
            if answer is not None:
                tell(answer)

        def unlock(self, passphrase: str) -> None:
            page = desktop.window.page
            assert isinstance(page, UnlockPage)
            page.passphrase.line.setText(passphrase)
            page.button.clicked.emit()

        def visit(self, words: str) -> str:
            """Open a new client's visit, and write."""
            session, page = desktop.session, desktop.window.page
            assert session is not None
            assert isinstance(page, MainWindow)
            name, _, text = words.partition("|")
            page.new_visit(session.workspace.casework.clients.add(ClientFields(name=name)))
            session.tasks.wait()
            area = page.findChildren(QPlainTextEdit)[0]
            area.setFocus()
            QTest.keyClicks(area, text)
            area.grab()
            return "written"

        def settle(self, _rest: str) -> str:
            session = desktop.session
            if session is not None:
                session.tasks.wait()
            QApplication.processEvents()
            return "settled"

        def lock(self, _rest: str) -> None:
            desktop.lock()

    theme.prepare()
    app = QApplication(sys.argv[:1])
    paths = ProfilePaths(Path(sys.argv[1]))
    desktop = Application(app, Host(paths, app))
    driver = Driver()
    desktop.ready.connect(lambda: tell("ready"))
    desktop.unlocked.connect(lambda: tell("unlocked"))
    desktop.locked.connect(lambda: tell("locked"))
    threading.Thread(target=driver.read, daemon=True).start()
    desktop.start()
    code = app.exec()
    desktop.finish()
    os._exit(code)


if __name__ == "__main__":
    main()
