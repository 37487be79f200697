"""Who may write what, by the roster: the chain proves the device, the roster its member and the roles he has had."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from lahityo.protocol.roster import Roster
from lahityo.protocol.roster_acts import RosterEntry, SetMember, read_entry
from lahityo.vault import roster_log

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


class Authority:
    """The stored roster as one connection sees it, read again when it has grown; or the one that is given."""

    def __init__(self, connection: "Connection", roster: Roster | None = None) -> None:
        self._connection = connection
        self._roster = roster or Roster()
        self._seq = -1

    def refresh(self) -> bool:
        """Look whether the roster has grown since the last time, and read it; whether it had."""
        seq = int(self._connection.execute("SELECT coalesce(max(seq), 0) FROM roster_entry").fetchone()[0])
        if seq == self._seq:
            return False
        self._roster, self._seq = roster_log.load(self._connection), seq
        return True

    def may(self, device: bytes, role: str, allowed: Collection[str]) -> bool:
        """Whether the device's member has ever had the role it declares, and the role is an allowed one.

        Whether he has it still is the server's question at the time of writing.
        """
        found = self._roster.devices.get(device)
        return found is not None and role in allowed and role in self._roster.roles_once_held.get(found.member, ())

    def same_person(self, device: bytes, other: bytes) -> bool:
        """Whether two devices are of one member."""
        one, two = self._roster.devices.get(device), self._roster.devices.get(other)
        return one is not None and two is not None and one.member == two.member


class RolesInTime:
    """The role that each member had at a moment, by the clocks of those who gave it."""

    def __init__(self, connection: "Connection", roster: Roster) -> None:
        self._roster = roster
        self._given: dict[bytes, list[tuple[int, str]]] = {}
        for body, signature in connection.execute("SELECT body, signature FROM roster_entry ORDER BY seq"):
            entry = read_entry(RosterEntry(bytes(body), bytes(signature)))
            if isinstance(entry.act, SetMember):
                self._given.setdefault(entry.act.member, []).append((entry.at, entry.act.role))

    def of_device(self, device: bytes, at: int) -> str:
        """The role of the device's member at a moment (ms): the last one given before it, or his first."""
        found = self._roster.devices.get(device)
        given = self._given.get(found.member, []) if found else []
        before = [role for when, role in given if when <= at]
        return (before or [role for _, role in given[:1]] or [""])[-1]
