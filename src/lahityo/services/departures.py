"""What leaves this computer since its person's role or team has changed, as he is told."""

from dataclasses import dataclass

from lahityo.domain.codes import Register, Role
from lahityo.services.desk import Desk
from lahityo.vault import departures
from lahityo.vault.sql import Connection

_OF_CLIENTS = frozenset({"social", "health", "shared"})


@dataclass(frozen=True)
class Departure:
    """Who one is now (`role`, the team's name); the registers that left, or are leaving, and whether they are another
    team's; of how many clients at most; and of how many records something unsent or unfinished is still here.
    """

    role: Role
    team: str
    registers: tuple[Register, ...]
    of_other_team: bool
    clients: int
    waiting: int


class Departures:
    """Use cases on what has left."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def now(self) -> Departure | None:
        """What has left since it was last read, or is about to; None when nothing has."""
        roster, identity, at = self._desk.vault.roster, self._desk.vault.identity, self._desk.now_millis()

        def read(connection: Connection) -> tuple[dict[tuple[bytes, str], int], int]:
            told = departures.told(connection)
            found = {(one.team, one.register): one.streams for one in told if one.team not in roster.circles}
            waiting = 0
            for feed, streams in departures.lost(connection, roster, identity.device, at).items():
                if feed[0] in roster.circles:
                    continue  # he left a restricted client, whatever his role
                found[feed] = found.get(feed, 0) + len(streams)
                waiting += departures.waiting(connection, streams) if feed[1] in _OF_CLIENTS else 0
            return found, waiting

        found, waiting = self._desk.vault.read(read)
        if not found:
            return None
        me = self._desk.me()
        names = {register for _, register in found}
        return Departure(
            me.role,
            me.team_name,
            tuple(one for one in Register if one in names),
            any(team != me.team for team, _ in found),
            max((count for (_, register), count in found.items() if register in _OF_CLIENTS), default=0),
            waiting,
        )

    def read(self) -> None:
        """It has been read."""
        self._desk.vault.write(departures.clear)
