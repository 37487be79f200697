"""The computer's sleep waits until the vault is closed; a locked or left session locks it too. On a real bus."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lahityo.app.platforms import current
from lahityo.app.workspace import LocalProfile
from lahityo.base.paths import ProfilePaths
from tests.support.desktop import PASSPHRASE, cheap_home, found_organisation
from tests.support.driven_app import DrivenApp, open_app
from tests.support.server import RunningServer, sqlite_server

__all__ = ["cheap_home", "sqlite_server"]

if sys.platform != "linux":
    pytest.skip("signals of Linux", allow_module_level=True)

from tests.support.logind import OTHER, Logind, logind

pytestmark = pytest.mark.usefixtures("product_floor")  # the app is a process of its own
WORDS = "Ovi aukesi ja keitettiin kahvit"
DELAY = 5.0
"""Seconds that logind waits for an inhibitor."""


@pytest.fixture
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Logind]:
    with logind(tmp_path_factory.mktemp("b")) as running:
        yield running


@pytest.fixture
def app(cheap_home: Path, sqlite_server: RunningServer, bus: Logind) -> Iterator[DrivenApp]:
    """The app of a person of this session, unlocked, with a visit half written."""
    found_organisation(cheap_home, sqlite_server)
    with open_app(
        cheap_home, DBUS_SYSTEM_BUS_ADDRESS=bus.address, DBUS_SESSION_BUS_ADDRESS=bus.address, STAYS="1"
    ) as running:
        assert running.say(f"unlock {PASSPHRASE}") == "unlocked"
        assert running.say(f"visit Matti Kuvitteellinen|{WORDS}") == "written"
        yield running


def kept(profile: Path) -> list[str]:
    """The drafts in a vault that nobody else has open any more."""
    workspace = LocalProfile(ProfilePaths(profile)).unlock(PASSPHRASE)
    try:
        return [row.preview for row in workspace.casework.drafts.rows()]
    finally:
        workspace.close()


def test_sleep_waits_until_what_was_written_is_kept_and_the_vault_is_closed(app: DrivenApp, bus: Logind) -> None:
    assert bus.asked[-1][1][0::3] == ("sleep", "delay")
    assert not bus.let_sleep(0)
    bus.prepare_for_sleep(True)
    assert bus.let_sleep(DELAY)
    # At this moment the computer may be asleep: the vault is closed already, and can be opened by another process.
    assert kept(app.profile) == [WORDS]
    assert app.heard() == "locked"


def test_sleep_waits_again_after_the_next_unlocking(app: DrivenApp, bus: Logind) -> None:
    assert app.say("lock") == "locked"
    assert bus.let_sleep(DELAY)
    assert app.say(f"unlock {PASSPHRASE}") == "unlocked"
    assert not bus.let_sleep(0)
    bus.prepare_for_sleep(True)
    assert bus.let_sleep(DELAY)


@pytest.mark.parametrize("lock", [Logind.lock, Logind.switch_user], ids=["locked", "user switched"])
def test_the_session_locks_the_vault_and_nobody_elses_does(
    lock: Callable[..., None], app: DrivenApp, bus: Logind
) -> None:
    lock(bus, OTHER)
    assert app.say("settle") == "settled"
    assert not bus.let_sleep(0)
    lock(bus)
    assert app.heard() == "locked"
    assert kept(app.profile) == [WORDS]


def test_a_screen_saver_locks_when_it_comes_and_not_when_it_goes(app: DrivenApp, bus: Logind) -> None:
    bus.screen_saver(False)
    assert app.say("settle") == "settled"
    assert not bus.let_sleep(0)
    bus.screen_saver(True)
    assert app.heard() == "locked"


def test_the_keyring_of_linux_needs_no_preparation() -> None:
    current().prepare_keyring()


def test_a_computer_that_sleeps_at_once_finds_the_fresh_process(
    cheap_home: Path, sqlite_server: RunningServer, bus: Logind
) -> None:
    """The inhibitor ends with the former process, so that what a hibernation writes has nothing of it."""
    found_organisation(cheap_home, sqlite_server)
    with open_app(cheap_home, DBUS_SYSTEM_BUS_ADDRESS=bus.address, DBUS_SESSION_BUS_ADDRESS=bus.address) as app:
        assert app.say(f"unlock {PASSPHRASE}") == "unlocked"
        bus.prepare_for_sleep(True)
        assert bus.let_sleep(DELAY)
        assert app.gone(1.0)
        assert len(app.successors()) == 1


def test_a_bus_without_logind_keeps_nobody_from_working(
    cheap_home: Path, sqlite_server: RunningServer, bus: Logind
) -> None:
    found_organisation(cheap_home, sqlite_server)
    nowhere = "unix:path=/nonexistent"
    with open_app(cheap_home, DBUS_SYSTEM_BUS_ADDRESS=nowhere, DBUS_SESSION_BUS_ADDRESS=nowhere, STAYS="1") as app:
        assert app.say(f"unlock {PASSPHRASE}") == "unlocked"
        assert app.say("lock") == "locked"
