"""Linux: D-Bus signals that say the session was locked or the computer is about to sleep."""

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIND = ("org.freedesktop.login1", "", "org.freedesktop.login1.Session", "Lock")
_SLEEP = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
_SCREEN_SAVERS = (
    ("", "", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("", "", "org.gnome.ScreenSaver", "ActiveChanged"),
)
_LOCKED = SLOT("locked()")
_CHANGED = SLOT("changed(bool)")


class DBusSessionWatch(QObject):
    """Subscribed while it lives; `connected` says whether any bus took a subscription."""

    def __init__(self, on_lock: Callable[[], None]) -> None:
        super().__init__()
        self._on_lock: Callable[[], None] | None = on_lock
        self._subscriptions: list[tuple[QDBusConnection, tuple[str, str, str, str], str]] = []
        self._subscribe(QDBusConnection.systemBus(), _LOGIND, _LOCKED)
        self._subscribe(QDBusConnection.systemBus(), _SLEEP, _CHANGED)
        for saver in _SCREEN_SAVERS:
            self._subscribe(QDBusConnection.sessionBus(), saver, _CHANGED)

    @property
    def connected(self) -> bool:
        """Whether there is anything that would tell."""
        return bool(self._subscriptions)

    def stop(self) -> None:
        """Unsubscribe."""
        self._on_lock = None
        while self._subscriptions:
            bus, (service, path, interface, name), slot = self._subscriptions.pop()
            bus.disconnect(service, path, interface, name, self, slot)  # type: ignore[call-overload] # as below

    @Slot()
    def locked(self) -> None:
        """The session was locked."""
        if self._on_lock is not None:
            self._on_lock()

    @Slot(bool)
    def changed(self, active: bool) -> None:
        """The screen saver came or went, or sleep begins or has ended."""
        if active:
            self.locked()

    def _subscribe(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        service, path, interface, name = signal
        # The stubs ask for bytes; the library takes what SLOT() returns, which is text.
        if bus.isConnected() and bus.connect(service, path, interface, name, self, slot):  # type: ignore[call-overload]
            self._subscriptions.append((bus, signal, slot))
