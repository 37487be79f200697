"""A real gnome-keyring on a bus and in a home of its own, for one test."""

# mypy: allow-untyped-calls

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

if sys.platform == "linux":
    import secretstorage
    from keyring.backends import SecretService

# No service folders: nothing is started behind the test's back.
BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@dataclass
class KeyringDaemon:
    """A running, unlocked keyring; this process's bus address points to it."""

    daemon: "subprocess.Popen[bytes]"
    bus: "subprocess.Popen[bytes]"

    def backend(self) -> "SecretService.Keyring":
        """keyring's backend for it."""
        return SecretService.Keyring()

    def lock(self) -> None:
        """Lock it, as a screen lock or a changed login password does."""
        with closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def stop(self) -> None:
        """End it, as logging out does."""
        for process in (self.daemon, self.bus):
            process.terminate()
            process.wait(timeout=10)


def program(name: str) -> str:
    """Where a program is that the test needs."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"{name} is not installed: run packaging/bootstrap.sh.", pytrace=False)
    return found


def _start(folder: Path, environment: dict[str, str]) -> KeyringDaemon:
    address = f"unix:path={folder / 'bus'}"
    configuration = folder / "bus.conf"
    configuration.write_text(BUS_CONFIGURATION.format(socket=folder / "bus"))
    bus = subprocess.Popen(
        [program("dbus-daemon"), f"--config-file={configuration}", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert bus.stdout is not None
    with bus.stdout as announced:
        announced.readline()
    daemon = subprocess.Popen(
        [program("gnome-keyring-daemon"), "--foreground", "--unlock", "--components=secrets"],
        env={**environment, "DBUS_SESSION_BUS_ADDRESS": address},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdin is not None
    assert daemon.stdout is not None
    with daemon.stdin as passphrase:
        passphrase.write(b"the keyring's own")
    # It announces its socket when it has begun; the name on the bus follows at once.
    with daemon.stdout as announced:
        announced.readline()
    return KeyringDaemon(daemon, bus)


def _wait_for_service(daemon: "subprocess.Popen[bytes]") -> None:
    with closing(secretstorage.dbus_init()) as bus:
        while not secretstorage.check_service_availability(bus):
            assert daemon.poll() is None, "gnome-keyring-daemon ended"


@pytest.fixture
def keyring_daemon(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[KeyringDaemon]:
    """An unlocked gnome-keyring that this process reaches through its session bus."""
    folder = tmp_path_factory.mktemp("k")
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8"}
    for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment[name] = str(folder)
    running = _start(folder, environment)
    try:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder / 'bus'}")
        _wait_for_service(running.daemon)
        yield running
    finally:
        running.stop()
