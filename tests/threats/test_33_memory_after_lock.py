"""Threat 33: what was open stays in memory after locking. A fresh process takes over, and the former one ends."""

import os
import sys
from pathlib import Path

import pytest

from lahityo.base.paths import ProfilePaths
from lahityo.vault.instance import InstanceLock
from tests.support.desktop import PASSPHRASE, cheap_home, found_organisation
from tests.support.driven_app import DrivenApp, copies, open_app, until
from tests.support.server import RunningServer, sqlite_server

__all__ = ["cheap_home", "sqlite_server"]

pytestmark = pytest.mark.usefixtures("product_floor")  # the app is a process of its own

if sys.platform != "linux":
    pytest.skip("looks into /proc", allow_module_level=True)

NAME, SENTENCE = "Kuvitteellinen Kanarialintu", "Kanarialintu lauloi koko illan ikkunalaudalla"


def open_visit(app: DrivenApp) -> None:
    assert app.say(f"unlock {PASSPHRASE}") == "unlocked"
    assert app.say(f"visit {NAME}|{SENTENCE}") == "written"
    assert app.say("settle") == "settled"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may look into the memory of a process that has closed it")
def test_nothing_of_what_was_open_is_in_memory_after_locking(cheap_home: Path, sqlite_server: RunningServer) -> None:
    found_organisation(cheap_home, sqlite_server)
    with open_app(cheap_home) as app:
        open_visit(app)
        before = {text: copies(app.pid, text) for text in (NAME, SENTENCE)}
        assert min(before.values()) > 0  # the look is a real one
        assert app.say("lock") == "locked"
        assert app.gone()
        (successor,) = app.successors()
        assert {text: copies(successor, text) for text in (NAME, SENTENCE, PASSPHRASE)} == {
            NAME: 0, SENTENCE: 0, PASSPHRASE: 0,
        }  # fmt: skip
        InstanceLock(ProfilePaths(cheap_home).lock).release()


def test_the_fresh_process_is_there_before_the_former_one_goes(cheap_home: Path, sqlite_server: RunningServer) -> None:
    """Nobody sits before an empty screen, and where one was is not on any command line."""
    found_organisation(cheap_home, sqlite_server)
    with open_app(cheap_home) as app:
        open_visit(app)
        app.tell("lock")
        assert until(lambda: bool(app.successors()))
        assert not app.gone(0)
        (successor,) = app.successors()
        assert app.heard() == "locked"
        assert app.gone()
        command = Path(f"/proc/{successor}/cmdline").read_bytes().split(b"\0")
        assert command[1:] == [b"-m", b"lahityo.app", b"--profile", str(cheap_home).encode(), b""]
