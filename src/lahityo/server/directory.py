"""The rosters in memory: replayed as they grow, checked against the database on every request.

A published roster is never changed, so requests on other threads read it without a lock.
"""

import threading
from collections import OrderedDict

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from lahityo.protocol.roster import Roster
from lahityo.server.store import rosters

_KEPT = 256  # organisations; beyond them the longest unchanged is replayed anew when it is asked for


def verify(public: bytes, signature: bytes, label: bytes, message: bytes) -> bool:
    """Whether the Ed25519 `signature` over `label` ‖ 0 ‖ `message` holds."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, label + b"\0" + message)
    except (InvalidSignature, ValueError):
        return False
    return True


class Directory:
    """The organisations' rosters."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rosters: OrderedDict[bytes, Roster] = OrderedDict()

    def current(self, connection: Connection, org: bytes, lock: rosters.Lock = "none") -> Roster | None:
        """The organisation's roster as of this transaction; None when there is no such organisation."""
        with self._lock:  # before the head is read: what is known then cannot be newer than it
            known = self._rosters.get(org)
        head = rosters.head(connection, org, lock)
        if head is None:
            return None
        if known is None or known.seq > head.seq or (known.seq == head.seq and known.head != head.digest):
            known = Roster()  # nothing known, or the database was put back to an older copy
        if known.seq < head.seq:
            known = _extended(known, connection, org)
            self.publish(known)
        return known

    def publish(self, roster: Roster) -> None:
        """Keep a roster whose entries are committed; it is not changed from here on."""
        with self._lock:
            self._rosters[roster.org] = roster
            self._rosters.move_to_end(roster.org)
            while len(self._rosters) > _KEPT:
                self._rosters.popitem(last=False)


def _extended(known: Roster, connection: Connection, org: bytes) -> Roster:
    longer = known.copied()
    for entry in rosters.entries(connection, org, known.seq):
        longer.apply(entry, verify)
    return longer
