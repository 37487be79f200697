"""A bus of one's own with a small logind on it: it hands out sleep inhibitors and says what a test lets it say."""

import os
import select
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.support.keyring_daemon import BUS_CONFIGURATION, program

ROOT = "/org/freedesktop/login1"
OWN, OTHER = f"{ROOT}/session/own", f"{ROOT}/session/other"
SESSION_ID = "own"


class Logind:
    """Answers Inhibit, GetSession and Get of the session's id; `inhibitors` are our ends of those handed out."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.inhibitors: list[int] = []
        self._connection = open_dbus_connection(bus=address, enable_fds=True)
        self._sending = threading.Lock()
        self._handed = -1
        self._connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        self._ended, self._end = os.pipe()
        self._thread = threading.Thread(target=self._serve, name="logind")
        self._thread.start()

    def close(self) -> None:
        """Leave the bus."""
        os.write(self._end, b".")
        self._thread.join()
        self._connection.close()
        for one in (self._ended, self._end, *self.inhibitors):
            os.close(one)

    def prepare_for_sleep(self, begins: bool) -> None:
        """The computer is about to sleep, or has woken."""
        self._tell(ROOT, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (begins,))

    def lock(self, session: str = OWN) -> None:
        """Lock a session."""
        self._tell(session, "org.freedesktop.login1.Session", "Lock")

    def switch_user(self, session: str = OWN) -> None:
        """Somebody else's session comes to the front."""
        body: tuple[Any, ...] = ("org.freedesktop.login1.Session", {"Active": ("b", False)}, [])
        self._tell(session, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body)

    def screen_saver(self, active: bool) -> None:
        """The desktop's screen saver comes or goes."""
        self._tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", (active,))

    def let_sleep(self, seconds: float) -> bool:
        """Whether the newest inhibitor was given back, waiting for it no longer than logind would."""
        return bool(select.select([self.inhibitors[-1]], [], [], seconds)[0])

    def _tell(self, path: str, interface: str, name: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        with self._sending:
            self._connection.send(new_signal(DBusAddress(path, interface=interface), name, signature or None, body))

    def _serve(self) -> None:
        while True:
            ready, _, _ = select.select([self._connection.sock, self._ended], [], [])
            if self._ended in ready:
                return
            message = self._connection.receive(timeout=10)
            if message.header.message_type is MessageType.method_call:
                with self._sending:
                    self._connection.send(self._answer(message))
                if self._handed >= 0:
                    os.close(self._handed)  # the other side has its own now
                    self._handed = -1

    def _answer(self, message: Any) -> Any:
        method = message.header.fields[HeaderFields.member]
        self.asked.append((method, tuple(message.body)))
        if method == "Inhibit":
            ours, self._handed = os.pipe()
            self.inhibitors.append(ours)
            return new_method_return(message, "h", (self._handed,))
        if method == "GetSession" and message.body == (SESSION_ID,):
            return new_method_return(message, "o", (OWN,))
        if method == "Get":
            return new_method_return(message, "v", (("s", SESSION_ID),))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


@contextmanager
def own_bus(folder: Path) -> Iterator[str]:
    """A bus that only the test knows; its address."""
    configuration, address = folder / "bus.conf", f"unix:path={folder / 'bus'}"
    configuration.write_text(BUS_CONFIGURATION.format(socket=folder / "bus"))
    bus = subprocess.Popen(
        [program("dbus-daemon"), f"--config-file={configuration}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert bus.stdout is not None
    try:
        with bus.stdout as announced:
            announced.readline()
        yield address
    finally:
        bus.terminate()
        bus.wait(timeout=10)


@contextmanager
def logind(folder: Path) -> Iterator[Logind]:
    """A logind on a bus of its own."""
    with own_bus(folder) as address:
        running = Logind(address)
        try:
            yield running
        finally:
            running.close()
