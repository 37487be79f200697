"""Linux: D-Bus says that the session was locked or left, or that the computer is about to sleep, which waits."""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBus,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

_SERVICE, _ROOT = "org.freedesktop.login1", "/org/freedesktop/login1"
_MANAGER, _SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS = (
    ("", "", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("", "", "org.gnome.ScreenSaver", "ActiveChanged"),
)
_LOCKED = SLOT("locked()")
_CHANGED = SLOT("changed(bool)")
_TOLD = SLOT("told(QString,QVariantMap,QStringList)")
_ANSWER_MS = 500
"""How long unlocking waits for logind, which answers within a few."""


class DBusSessionWatch(QObject):
    """Subscribed while it lives; `connected` says whether any bus took a subscription.

    From its making until `closed` the computer's sleep is put off, as far as logind allows (5 s unless configured
    otherwise): time to keep what was being written and to close the vault.
    """

    def __init__(self, on_lock: Callable[[], None]) -> None:
        super().__init__()
        self._on_lock: Callable[[], None] | None = on_lock
        self._subscriptions: list[tuple[QDBusConnection, tuple[str, str, str, str], str]] = []
        self._inhibitor = -1
        system = QDBusConnection.systemBus()
        if system.isConnected():
            session = _own_session(system)
            # Of an unknown session's own signals all are heard: locking once too often is the lesser evil.
            self._subscribe(system, (_SERVICE, session, _SESSION, "Lock"), _LOCKED)
            if session:
                self._subscribe(system, (_SERVICE, session, _PROPERTIES, "PropertiesChanged"), _TOLD)
            self._subscribe(system, (_SERVICE, _ROOT, _MANAGER, "PrepareForSleep"), _CHANGED)
            self._inhibitor = _delay_sleep(system)
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

    def closed(self) -> None:
        """The vault is closed: the computer may sleep."""
        inhibitor, self._inhibitor = self._inhibitor, -1
        if inhibitor >= 0:
            with suppress(OSError):
                os.close(inhibitor)

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

    @Slot(str, "QVariantMap", "QStringList")
    def told(self, _interface: str, properties: dict[str, Any], _invalidated: list[str]) -> None:
        """Somebody else's session is in front, or the desktop says that it has locked this one."""
        if properties.get("Active") is False or properties.get("LockedHint") is True:
            self.locked()

    def _subscribe(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        service, path, interface, name = signal
        # The stubs ask for bytes; the library takes what SLOT() returns, which is text.
        if bus.isConnected() and bus.connect(service, path, interface, name, self, slot):  # type: ignore[call-overload]
            self._subscriptions.append((bus, signal, slot))


def _own_session(bus: QDBusConnection) -> str:
    """The path of the session this process belongs to, or nothing."""
    number = os.environ.get("XDG_SESSION_ID")
    if not number:
        told = _ask(bus, f"{_ROOT}/session/auto", _PROPERTIES, "Get", _SESSION, "Id")
        number = str(told.variant()) if isinstance(told, QDBusVariant) else ""
    path = _ask(bus, _ROOT, _MANAGER, "GetSession", number) if number else None
    return path.path() if isinstance(path, QDBusObjectPath) else ""


def _delay_sleep(bus: QDBusConnection) -> int:
    """A file whose closing lets the computer sleep, or -1 when nothing puts sleep off."""
    held = _ask(bus, _ROOT, _MANAGER, "Inhibit", "sleep", "Lähityö", "Closes its vault first", "delay")
    if not isinstance(held, QDBusUnixFileDescriptor) or not held.isValid():
        return -1
    return os.dup(held.fileDescriptor())


def _ask(bus: QDBusConnection, path: str, interface: str, method: str, *arguments: str) -> Any:
    """The first value of the answer; None when there is none in time."""
    call = QDBusMessage.createMethodCall(_SERVICE, path, interface, method)
    call.setArguments(list(arguments))
    call.setAutoStartService(False)
    answer = bus.call(call, QDBus.CallMode.Block, _ANSWER_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    return answer.arguments()[0]
