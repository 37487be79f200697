"""Threat 35: a clipboard manager keeps what was copied, or anybody finds it there later. Seen by another program."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from lahityo.ui.shell.clipboard import MARKS
from tests.support.driven_app import PATIENCE, until
from tests.support.keyring_daemon import program

if sys.platform != "linux":
    pytest.skip("needs a display of X11", allow_module_level=True)

WORDS = "Kanarialintu lauloi"


class Program:
    def __init__(self, role: str, display: str, stack: ExitStack) -> None:
        self._process = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "tests.support.copying", role],
                env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            )
        )  # fmt: skip
        stack.callback(self._process.kill)
        assert self._hear() == "ready"

    def say(self, command: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return self._hear()

    def look(self, place: str = "copied") -> Any:
        return json.loads(self.say("look"))[place]

    def _hear(self) -> str:
        said = self._process.stdout
        assert said is not None
        assert select.select([said], [], [], PATIENCE)[0], "it says nothing"
        return said.readline().strip()


@pytest.fixture
def programs() -> Iterator[tuple[Program, Program]]:
    """The app and another program on a display of their own."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        screen = stack.enter_context(
            subprocess.Popen(
                [program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
                pass_fds=[writing], stderr=subprocess.DEVNULL,
            )
        )  # fmt: skip
        stack.callback(screen.kill)
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        yield Program("app", display, stack), Program("other", display, stack)


@pytest.mark.parametrize("copied", ["line_copied", "area_cut"])
def test_a_copy_says_that_it_must_not_be_kept_and_is_gone_after_its_time(
    copied: str, programs: tuple[Program, Program]
) -> None:
    app, other = programs
    assert app.say(f"{copied} {WORDS}") == "done"
    seen = other.look()
    assert seen["text"] == WORDS
    assert seen["formats"]["x-kde-passwordManagerHint"] == "secret"
    assert set(MARKS) <= set(seen["formats"])
    assert until(lambda: not other.look()["text"])
    assert WORDS not in other.say("look")


def test_what_the_mouse_selects_is_marked_and_gone_too(programs: tuple[Program, Program]) -> None:
    app, other = programs
    assert app.say(f"selected {WORDS}") == "done"
    seen = other.look("selected")
    assert seen["text"]
    assert seen["text"] in WORDS
    assert seen["formats"]["x-kde-passwordManagerHint"] == "secret"
    assert until(lambda: not other.look("selected")["text"])


def test_locking_takes_it_away_at_once(programs: tuple[Program, Program]) -> None:
    app, other = programs
    app.say(f"line_copied {WORDS}")
    assert app.say("lock") == "done"
    assert not other.look()["text"]


def test_what_another_program_copied_since_is_left_alone(programs: tuple[Program, Program]) -> None:
    app, other = programs
    app.say(f"line_copied {WORDS}")
    other.say("put Ostoslista")
    app.say("lock")
    assert app.look()["text"] == "Ostoslista"
    assert other.look()["text"] == "Ostoslista"


def test_a_report_for_the_support_stays(programs: tuple[Program, Program]) -> None:
    app, other = programs
    app.say(f"line_copied {WORDS}")
    app.say("report lahityo.ui.views")
    app.say("lock")
    assert other.look()["text"] == "lahityo.ui.views"
