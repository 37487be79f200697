"""Hears from the system that a network has appeared, so that sync need not wait for its next try."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation


class NetworkWatch(QObject):
    """Calls `on_online` whenever the computer comes online; silent where the system does not tell."""

    def __init__(self, on_online: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_online: Callable[[], None] | None = on_online
        if QNetworkInformation.availableBackends() and QNetworkInformation.loadDefaultBackend():
            QNetworkInformation.instance().reachabilityChanged.connect(self._changed)

    def stop(self) -> None:
        """Watch no more."""
        self._on_online = None

    def _changed(self, reachability: QNetworkInformation.Reachability) -> None:
        if reachability == QNetworkInformation.Reachability.Online and self._on_online is not None:
            self._on_online()
